"""A slow link: a TCP relay with a delay and a rate, a process of its own so that it takes no time from those it serves.

usage: python -m benchmarks.slow_link PORT     prints its own port; ends with its standard input
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.figures import NotMeasured

DELAY_SECONDS = 0.150  # one way
BYTES_PER_SECOND = 125_000  # 1 Mbit/s each way, for all connections together
_PIECE, _QUEUE_SECONDS = 1460, 0.25


class Way:
    """One direction of the link: what enters leaves in order, as fast as the rate lets it, after the delay."""

    def __init__(self) -> None:
        self._free_at = 0.0

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, not_before: float) -> None:
        """Carry a connection's bytes until its end; nothing goes before `not_before` (the handshake)."""
        loop = asyncio.get_running_loop()
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        leaving = asyncio.create_task(self._deliver(under_way, writer))
        try:
            while piece := await reader.read(_PIECE):
                begun = max(loop.time(), self._free_at, not_before)
                self._free_at = begun + len(piece) / BYTES_PER_SECOND
                await under_way.put((self._free_at + DELAY_SECONDS, piece))
                ahead = self._free_at - loop.time() - _QUEUE_SECONDS
                if ahead > 0:
                    await asyncio.sleep(ahead)
        except OSError:
            pass
        await under_way.put((loop.time() + DELAY_SECONDS, b""))
        await leaving

    @staticmethod
    async def _deliver(under_way: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        try:
            while True:
                at, piece = await under_way.get()
                await asyncio.sleep(max(0.0, at - loop.time()))
                if not piece:
                    break
                writer.write(piece)
                await writer.drain()
            writer.close()
        except OSError:
            return


async def relay(target: int) -> None:
    """Serve until standard input ends."""
    there, back = Way(), Way()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened = asyncio.get_running_loop().time() + 2 * DELAY_SECONDS
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", target)
        await asyncio.gather(there.carry(reader, far_writer, opened), back.carry(far_reader, writer, opened))

    serving = await asyncio.start_server(meet, "127.0.0.1", 0)
    print(serving.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.buffer.read)


@contextmanager
def slow_link(target: int) -> Iterator[int]:
    """The port of a slow link to the port `target`, both on the loopback.

    Raises:
        NotMeasured: it did not start.
    """
    command = [sys.executable, "-m", "benchmarks.slow_link", str(target)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line.strip().isdigit():
            raise NotMeasured("the slow link did not start")
        yield int(line)
    finally:
        process.stdin.close()
        process.kill()
        process.wait()
        process.stdout.close()


if __name__ == "__main__":
    asyncio.run(relay(int(sys.argv[1])))
