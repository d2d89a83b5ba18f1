/* Logs what a process asks of the disk under one folder: which bytes were written where, what was synchronised, which names
   came and went. For the trial of power cuts (power_cut.py); loaded with LD_PRELOAD, built when the trial runs.

   POWER_FOLDER: the folder; POWER_LOG: where the records go. A record: kind (1 byte), a number (8), an offset (8), a length (4)
   and that many bytes. C name: a new file; R old\0new: another name; U name: a name is gone; W: bytes; T: a file is cut to
   `offset`; S: a file is synchronised; D name: a folder is. The number is the inode. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_file = -1;
static char folder[PATH_MAX];
static size_t folder_length;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_open)(const char *, int, ...);

__attribute__((constructor)) static void begin(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    real_open = dlsym(RTLD_NEXT, "open");
    const char *where = getenv("POWER_FOLDER"), *log_name = getenv("POWER_LOG");
    if (!where || !log_name) return;
    snprintf(folder, sizeof folder, "%s", where);
    folder_length = strlen(folder);
    log_file = real_open(log_name, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static void record(char kind, uint64_t number, int64_t offset, const void *bytes, uint32_t length) {
    char head[21];
    head[0] = kind;
    memcpy(head + 1, &number, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &length, 4);
    struct iovec parts[2] = {{head, 21}, {(void *)bytes, length}};
    if (writev(log_file, parts, 2) != (ssize_t)(21 + length)) _exit(97);
}

static int ours(const char *path) {
    return log_file >= 0 && path && strncmp(path, folder, folder_length) == 0 && path[folder_length] == '/';
}

/* The name of an open file if it lies in the folder (the folder itself too), else 0. */
static int name_of(int file, char *name) {
    char link[64];
    if (log_file < 0 || file == log_file) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, name, PATH_MAX - 1);
    if (length <= 0) return 0;
    name[length] = 0;
    return strncmp(name, folder, folder_length) == 0 && (name[folder_length] == '/' || !name[folder_length]);
}

static uint64_t inode_of(int file, int64_t *size) {
    struct stat facts;
    if (fstat(file, &facts)) return 0;
    if (size) *size = facts.st_size;
    return facts.st_ino;
}

static int opened(int (*inner)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    if (!ours(path)) return inner(path, flags, mode);
    pthread_mutex_lock(&order);
    struct stat before;
    int fresh = (flags & O_CREAT) && stat(path, &before) != 0;
    int file = inner(path, flags, mode);
    if (file >= 0 && fresh) record('C', inode_of(file, 0), 0, path, strlen(path));
    else if (file >= 0 && (flags & O_TRUNC)) record('T', inode_of(file, 0), 0, "", 0);
    pthread_mutex_unlock(&order);
    return file;
}

#define OPEN(name)                                                     \
    int name(const char *path, int flags, ...) {                       \
        static int (*inner)(const char *, int, ...);                   \
        if (!inner) inner = dlsym(RTLD_NEXT, #name);                   \
        va_list rest;                                                  \
        va_start(rest, flags);                                         \
        mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;    \
        va_end(rest);                                                  \
        return opened(inner, path, flags, mode);                       \
    }
OPEN(open)
OPEN(open64)

static void wrote(int file, int64_t offset, const void *bytes, ssize_t count) {
    char name[PATH_MAX];
    if (count > 0 && name_of(file, name)) record('W', inode_of(file, 0), offset, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count) {
    char name[PATH_MAX];
    if (!name_of(file, name)) return real_write(file, bytes, count);
    pthread_mutex_lock(&order);
    int64_t offset = lseek(file, 0, SEEK_CUR);
    if (fcntl(file, F_GETFL) & O_APPEND) inode_of(file, &offset);
    ssize_t done = real_write(file, bytes, count);
    wrote(file, offset, bytes, done);
    pthread_mutex_unlock(&order);
    return done;
}

#define PWRITE(name, type)                                                        \
    ssize_t name(int file, const void *bytes, size_t count, type offset) {        \
        static ssize_t (*inner)(int, const void *, size_t, type);                 \
        if (!inner) inner = dlsym(RTLD_NEXT, #name);                              \
        pthread_mutex_lock(&order);                                               \
        ssize_t done = inner(file, bytes, count, offset);                         \
        wrote(file, offset, bytes, done);                                         \
        pthread_mutex_unlock(&order);                                             \
        return done;                                                              \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                                                      \
    int name(int file, type size) {                                               \
        static int (*inner)(int, type);                                           \
        char path[PATH_MAX];                                                      \
        if (!inner) inner = dlsym(RTLD_NEXT, #name);                              \
        pthread_mutex_lock(&order);                                               \
        int failed = inner(file, size);                                           \
        if (!failed && name_of(file, path)) record('T', inode_of(file, 0), size, "", 0); \
        pthread_mutex_unlock(&order);                                             \
        return failed;                                                            \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                \
    int name(int file) {                                                          \
        static int (*inner)(int);                                                 \
        char path[PATH_MAX];                                                      \
        struct stat facts;                                                        \
        if (!inner) inner = dlsym(RTLD_NEXT, #name);                              \
        pthread_mutex_lock(&order);                                               \
        int known = name_of(file, path) && !fstat(file, &facts);                  \
        int failed = known ? 0 : inner(file);                                     \
        if (known && S_ISDIR(facts.st_mode)) record('D', facts.st_ino, 0, path, strlen(path)); \
        else if (known) record('S', facts.st_ino, 0, "", 0);                      \
        pthread_mutex_unlock(&order);                                             \
        return failed;                                                            \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    static int (*inner)(const char *, const char *);
    if (!inner) inner = dlsym(RTLD_NEXT, "rename");
    pthread_mutex_lock(&order);
    int failed = inner(from, to);
    if (!failed && ours(from)) {
        char both[2 * PATH_MAX];
        int length = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
        record('R', 0, 0, both, length);
    }
    pthread_mutex_unlock(&order);
    return failed;
}

int unlink(const char *path) {
    static int (*inner)(const char *);
    if (!inner) inner = dlsym(RTLD_NEXT, "unlink");
    pthread_mutex_lock(&order);
    int failed = inner(path);
    if (!failed && ours(path)) record('U', 0, 0, path, strlen(path));
    pthread_mutex_unlock(&order);
    return failed;
}
