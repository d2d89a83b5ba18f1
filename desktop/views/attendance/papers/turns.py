"""Long work in pure Python beside a living window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

USUAL_TURN_SECONDS: Final = 0.005  # Python's own
SHORT_TURN_SECONDS: Final = 0.001  # how long the window waits at most for its turn with the interpreter


@contextmanager
def window_first() -> Iterator[None]:
    """Let the window have its turn soon, and the garbage collector leave alone what there was before.

    Drawing forty timesheets makes so many objects that the collector walks the whole program several times, a tenth of a
    second each, with every thread waiting; and a thread that draws gives the interpreter away late. Measured in
    `benchmarks.timesheets`: without this the window stood still for 150 ms, with it for less than 20.
    """
    sys.setswitchinterval(SHORT_TURN_SECONDS)
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        sys.setswitchinterval(USUAL_TURN_SECONDS)  # not what it was: another work may have begun or ended meanwhile
