"""Long work in pure Python beside a living window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

USUAL_TURN_SECONDS: Final = 0.005  # Python's own
USUAL_WALKS: Final = (700, 10, 10)  # Python's own
NO_LONG_WALKS: Final = (700, 10, 1_000_000)  # the third number is how seldom everything is walked through
SHORT_TURN_SECONDS: Final = 0.001  # how long the window waits at most for its turn with the interpreter


@contextmanager
def window_first() -> Iterator[None]:
    """Let the window have its turn soon, and the garbage collector look only at what is new.

    Drawing forty timesheets makes so many objects that the collector walks through all that came since the start several times,
    with every thread waiting; and a thread that draws gives the interpreter away late. Measured in `benchmarks.timesheets`:
    without this the window stood still for 150 ms, with it for less than 20. What the start has frozen stays frozen afterwards.
    """
    sys.setswitchinterval(SHORT_TURN_SECONDS)
    gc.set_threshold(*NO_LONG_WALKS)
    try:
        yield
    finally:
        gc.set_threshold(*USUAL_WALKS)
        sys.setswitchinterval(USUAL_TURN_SECONDS)  # not what it was: another work may have begun or ended meanwhile
