"""Where fetched revocation lists and responses wait to be used again.

A cache holds the authority's signed bytes as they came. They are checked again whenever they are used, so whoever can write
into the folder can make the program forget, and nothing worse.
"""

import hashlib
import os
import tempfile
from collections import OrderedDict
from pathlib import Path
from typing import Protocol

_MEMORY = 64 << 20


class Cache(Protocol):
    """Bytes under names."""

    def get(self, key: str) -> bytes | None:
        """What was put under this name last."""
        ...

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes under this name. A cache that cannot keep them stays as it is: it is a convenience."""
        ...


class MemoryCache:
    """A cache for one run; the longest unused leave when it holds more than `capacity` bytes."""

    def __init__(self, capacity: int = _MEMORY) -> None:
        self._capacity = capacity
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def get(self, key: str) -> bytes | None:
        """What was put under this name last."""
        content = self._kept.pop(key, None)
        if content is not None:
            self._kept[key] = content
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes under this name."""
        self._kept.pop(key, None)
        self._kept[key] = content
        while sum(map(len, self._kept.values())) > self._capacity:
            self._kept.popitem(last=False)


class FolderCache:
    """A cache of files in a folder; a file is there whole or not at all, also after a power cut."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """What was put under this name last."""
        try:
            return self._file(key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes under this name."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(key), content)
        except OSError:
            return

    def _file(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.der"


def write_whole(file: Path, content: bytes) -> None:
    """Put a file in place in one step: a failure leaves what was there."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
