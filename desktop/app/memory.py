"""What the program's memory is made of: what the garbage collector looks at, and what glibc would otherwise keep.

That is an arena for every thread, and every freed page that something small lies behind. Other systems' allocators give memory
back by themselves; there nothing is done.
"""

import ctypes
import gc
import sys
from functools import cache
from typing import Final

# <malloc.h>
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
ARENAS = 2
LARGE_BYTES = 256 * 1024
NO_LONG_WALKS: Final = (700, 10, 1_000_000)  # the third number is how seldom everything is walked through by itself


@cache
def _glibc() -> ctypes.CDLL | None:
    """The C library, where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None


def hold_little() -> None:
    """Let threads share two arenas, and large blocks (pictures, pages, derived keys) go back to the system when freed."""
    library = _glibc()
    if library is not None:
        library.mallopt(M_ARENA_MAX, ARENAS)
        library.mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)


def collect_again() -> None:
    """Let the garbage collector look at what is new from now on, and leave alone what was made so far (see `collector`)."""
    gc.freeze()
    gc.set_threshold(*NO_LONG_WALKS)
    gc.enable()


def give_back() -> None:
    """Give back what is free now: a person has gone, perhaps the windows with them."""
    gc.unfreeze()  # what was left alone before may be garbage now
    gc.collect()
    gc.freeze()
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
