"""The collector of cycles during long work that makes many objects and no cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

SELDOM: Final = (50_000, 20)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let the collector come once a batch instead of a hundred times: walking through what is under way took a tenth of a push.

    How seldom everything is walked through stays as it is: the window waits for such a walk. Whoever has set it otherwise
    meanwhile is left alone.
    """
    before = gc.get_threshold()
    seldom = (*SELDOM, before[2])
    gc.set_threshold(*seldom)
    try:
        yield
    finally:
        if gc.get_threshold() == seldom:
            gc.set_threshold(*before)
