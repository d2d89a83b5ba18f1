"""What a figure is, and the few ways times become one."""

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

MS = 1000.0


class NotMeasured(RuntimeError):
    """A figure could not be taken; the text is the reason."""


@dataclass(frozen=True, slots=True)
class Peer:
    """What a figure is held against, measured in the same run, in the figure's unit."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. Of times and sizes less is better, of rates ("/s") more."""

    name: str
    value: float
    unit: str
    peer: Peer | None = None

    def as_json(self) -> dict[str, Any]:
        """The figure as a line of build/bench.jsonl; `ratio` is value ÷ peer_value."""
        line: dict[str, Any] = {"name": self.name, "value": round(self.value, 3), "unit": self.unit}
        if self.peer is not None:
            line |= {
                "peer": self.peer.name,
                "peer_value": round(self.peer.value, 3),
                "ratio": round(self.value / self.peer.value, 3),
            }
        return line


def percentile(samples: Sequence[float], share: float) -> float:
    """The nearest-rank percentile, share 0..1: a time that was really measured."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def milliseconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * MS


def rate(call: Callable[[], object], seconds: float) -> float:
    """Calls a second, over at least `seconds` and three calls."""
    begun, calls = time.perf_counter(), 0
    while (spent := time.perf_counter() - begun) < seconds or calls < 3:
        call()
        calls += 1
    return calls / spent


def rates(
    call: Callable[[], object], peer: Callable[[], object], *, seconds: float = 1.0, rounds: int = 3
) -> tuple[float, float]:
    """Calls a second of both, the medians of rounds taken in turn: what disturbs the machine disturbs both.

    One call of each is made before, so that nothing is imported or cached while the clock runs.
    """
    call()
    peer()
    taken = [(rate(call, seconds), rate(peer, seconds)) for _ in range(rounds)]
    return statistics.median(own for own, _ in taken), statistics.median(other for _, other in taken)
