"""Bytes changed by chance, a little or a lot, the way damage and malice change files."""

from collections.abc import Callable, Sequence
from random import Random


class Mutator:
    """Makes changed copies of samples. The same seed and the same calls make the same copies."""

    def __init__(self, chance: Random, samples: Sequence[bytes]) -> None:
        self._chance = chance
        self._samples = samples
        self._ways: tuple[Callable[[bytearray], None], ...] = (
            self._flip,
            self._flip,
            self._set,
            self._length,
            self._length,
            self._cut,
            self._insert,
            self._double,
            self._swap,
            self._truncate,
            self._extend,
            self._splice,
            self._zero,
        )

    def mutate(self, sample: bytes) -> bytes:
        """A copy with one to four changes, never equal to the sample."""
        while True:
            data = bytearray(sample)
            for _ in range(self._chance.choice((1, 1, 1, 2, 3, 4))):
                if data:
                    self._chance.choice(self._ways)(data)
            if data != sample:
                return bytes(data)

    def _place(self, data: bytearray) -> int:
        return self._chance.randrange(len(data))

    def _span(self, data: bytearray) -> slice:
        start = self._place(data)
        return slice(start, start + self._chance.choice((1, 2, 3, 4, 8, 16, 64)))

    def _flip(self, data: bytearray) -> None:
        data[self._place(data)] ^= 1 << self._chance.randrange(8)

    def _set(self, data: bytearray) -> None:
        values = (0, 1, 0x7F, 0x80, 0x84, 0xFF, 0x30, 0x31, self._chance.randrange(256))
        data[self._place(data)] = self._chance.choice(values)

    def _length(self, data: bytearray) -> None:
        """Behind something that looks like a tag, another length."""
        tags = [place for place, byte in enumerate(data[:-1]) if byte in (0x02, 0x04, 0x06, 0x30, 0x31, 0xA0, 0xA1)]
        place = (self._chance.choice(tags) if tags else self._place(data)) + 1
        lengths = (
            b"\x00",
            b"\x01",
            b"\x7f",
            b"\x80",
            b"\x81\xff",
            b"\x82\xff\xff",
            b"\x84\xff\xff\xff\xff",
            b"\x88" + b"\xff" * 8,
        )
        data[place : place + 1] = self._chance.choice(lengths)

    def _cut(self, data: bytearray) -> None:
        del data[self._span(data)]

    def _insert(self, data: bytearray) -> None:
        data[self._place(data) : 0] = self._chance.randbytes(self._chance.choice((1, 2, 4, 32)))

    def _double(self, data: bytearray) -> None:
        span = self._span(data)
        data[span] = data[span] * 2

    def _swap(self, data: bytearray) -> None:
        one, other = self._span(data), self._span(data)
        data[one], data[other] = data[other], data[one]

    def _truncate(self, data: bytearray) -> None:
        del data[self._place(data) :]

    def _extend(self, data: bytearray) -> None:
        data += self._chance.randbytes(self._chance.choice((1, 4, 100)))

    def _splice(self, data: bytearray) -> None:
        """A piece of another sample."""
        other = self._chance.choice(self._samples)
        start = self._chance.randrange(len(other))
        data[self._span(data)] = other[start : start + self._chance.choice((4, 16, 64, 256))]

    def _zero(self, data: bytearray) -> None:
        span = self._span(data)
        data[span] = bytes(len(data[span]))
