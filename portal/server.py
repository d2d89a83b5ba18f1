"""Runs the HTTP application until somebody says stop: a signal, or the end of the parent's pipe."""

import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI

STARTED_WITHIN_SECONDS = 30.0
STOPPED_WITHIN_SECONDS = 15.0
_LOOK_EVERY_SECONDS = 0.01


@contextmanager
def running(app: FastAPI, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serve the application on a thread of its own; yields its address. Port 0 takes a free one.

    Raises:
        OSError: the address is taken.
        RuntimeError: the server did not start.
    """
    import uvicorn

    listener = socket.create_server((host, port))
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
        yield f"http://{host}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(STOPPED_WITHIN_SECONDS)
        listener.close()


def wait_until_told(*, exit_with_parent: bool) -> None:
    """Return after SIGTERM or SIGINT; with `exit_with_parent` also when standard input ends."""
    told = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.set())
    if exit_with_parent:
        threading.Thread(target=_watch_parent, args=(told,), name="parent", daemon=True).start()
    while not told.wait(1.0):
        pass


def _watch_parent(told: threading.Event) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    told.set()
