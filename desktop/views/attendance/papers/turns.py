"""Long work in pure Python beside a living window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

USUAL_TURN_SECONDS: Final = 0.005  # Python's own
SHORT_TURN_SECONDS: Final = 0.001  # how long the window waits at most for its turn with the interpreter


@contextmanager
def window_first() -> Iterator[None]:
    """Let the window have its turn soon: a thread that draws gives the interpreter away late (see `benchmarks.timesheets`)."""
    sys.setswitchinterval(SHORT_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(USUAL_TURN_SECONDS)  # not what it was: another work may have begun or ended meanwhile
