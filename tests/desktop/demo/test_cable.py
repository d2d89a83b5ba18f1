"""The demo's network: it carries, it can be cut, and it is the same network again when mended."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from desktop.demo.cable import Cable

PATIENCE = 5


class Echo:
    """A server that gives back what it is sent."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            while data := connection.recv(4096):
                connection.sendall(data)


@pytest.fixture
def echo() -> Iterator[Echo]:
    server = Echo()
    yield server
    with contextlib.suppress(OSError):
        server.listener.shutdown(socket.SHUT_RDWR)
    server.listener.close()


@pytest.fixture
def cable(echo: Echo) -> Iterator[Cable]:
    with Cable("127.0.0.1", echo.port) as made:
        yield made


def call(cable: Cable) -> socket.socket:
    return socket.create_connection(("127.0.0.1", cable.port), PATIENCE)


def say(end: socket.socket, words: bytes) -> bytes:
    end.sendall(words)
    heard = b""
    while len(heard) < len(words) and (part := end.recv(65_536)):
        heard += part
    return heard


def ended(end: socket.socket) -> bool:
    """Whether the other side has gone, however it went."""
    try:
        end.sendall(b"?")
        return end.recv(1) == b""
    except OSError:
        return True


def test_bytes_go_there_and_come_back(cable: Cable) -> None:
    with call(cable) as one, call(cable) as two:
        assert say(one, b"balapan") == b"balapan"
        assert say(two, bytes(range(256)) * 2000) == bytes(range(256)) * 2000
        assert say(one, b"again") == b"again"


def test_a_cut_cable_refuses_newcomers_and_breaks_who_is_there(cable: Cable) -> None:
    with call(cable) as there:
        assert say(there, b"x") == b"x"
        cable.cut()
        assert not cable.whole
        assert ended(there)
    with pytest.raises(OSError):  # noqa: PT011 - refused or reset, as the system likes
        call(cable)


def test_a_mended_cable_carries_under_the_same_address(cable: Cable) -> None:
    url = cable.url
    for _ in range(3):
        cable.cut()
        cable.mend()
        assert cable.whole
        assert cable.url == url
        with call(cable) as end:
            assert say(end, b"back") == b"back"


def test_a_server_that_went_away_ends_the_call(cable: Cable, echo: Echo) -> None:
    echo.listener.shutdown(socket.SHUT_RDWR)
    echo.listener.close()
    with call(cable) as end:
        assert ended(end)


def test_leaving_cuts_it(echo: Echo) -> None:
    with Cable("127.0.0.1", echo.port) as cable:
        assert cable.whole
    with pytest.raises(OSError):  # noqa: PT011
        call(cable)
