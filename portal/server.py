"""Runs the HTTP application, in one process or several, until somebody says stop: a signal, or the end of the parent's pipe."""

import gc
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from fastapi import FastAPI

STARTED_WITHIN_SECONDS = 30.0
STOPPED_WITHIN_SECONDS = 15.0
OBJECTS_BETWEEN_COLLECTIONS = 50_000
BACKLOG = 2048
"""How many connections may wait to be taken: many offices come at the same minute."""
_LOOK_EVERY_SECONDS = 0.01


@contextmanager
def running(app: FastAPI, host: str = "127.0.0.1", port: int = 0, listener: socket.socket | None = None) -> Iterator[str]:
    """Serve the application on a thread of its own; yields its address. Port 0 takes a free one.

    A `listener` that listens already is used instead of the address, and stays its owner's.

    Raises:
        OSError: the address is taken.
        RuntimeError: the server did not start.
    """
    import uvicorn

    own = listener is None
    listener = listener or socket.create_server((host, port), backlog=BACKLOG)
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=5)
    server = uvicorn.Server(config)
    # Not the main thread: uvicorn then leaves the signals to us.
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="http", daemon=True)
    thread.start()
    deadline = time.monotonic() + STARTED_WITHIN_SECONDS
    while not server.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise RuntimeError("the HTTP server did not start")
        time.sleep(_LOOK_EVERY_SECONDS)
    try:
        yield address_of(listener)
    finally:
        server.should_exit = True
        thread.join(STOPPED_WITHIN_SECONDS)
        if own:
            listener.close()


def address_of(listener: socket.socket) -> str:
    """The address of what listens."""
    host, port = listener.getsockname()[:2]
    return f"http://{host}:{port}"


@contextmanager
def workers(
    count: int, command: Sequence[str], host: str, port: int, environment: Mapping[str, str]
) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """So many server processes behind one listening socket; yields the address and the processes.

    Each runs `command` with the socket's number at its end, says one line when it serves, and stops when this process ends:
    its standard input ends then. They share nothing but the database.

    Raises:
        OSError: the address is taken.
        RuntimeError: one of them did not start.
    """
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server((host, port), backlog=BACKLOG))
        number = listener.fileno()
        processes = []
        for _ in range(count):
            process = subprocess.Popen(
                [*command, str(number)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                pass_fds=[number],
                env=environment,
            )
            stack.callback(_end, process)
            processes.append(process)
        for process in processes:
            assert process.stdout is not None
            if not process.stdout.readline():
                raise RuntimeError("a server process did not start")
        yield address_of(listener), processes


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    try:
        process.wait(STOPPED_WITHIN_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


def set_heap_aside() -> None:
    """What was built before anything is served stays for good: the collector of cycles passes it over. It also comes seldom: a
    batch of an office makes a hundred thousand objects and no cycle, and looking through them took a sixth of its time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 20, 20)


def wait_until_told(*, exit_with_parent: bool, well: Callable[[], bool] = lambda: True) -> None:
    """Return after SIGTERM or SIGINT, when it is not `well` any more, and with `exit_with_parent` when standard input ends."""
    set_heap_aside()
    told = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.set())
    if exit_with_parent:
        threading.Thread(target=_watch_parent, args=(told,), name="parent", daemon=True).start()
    while not told.wait(1.0) and well():
        pass


def _watch_parent(told: threading.Event) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    told.set()
