"""What glibc would otherwise keep: an arena for every thread, and every freed page that something small lies behind.

Other systems' allocators give memory back by themselves; there nothing is done.
"""

import ctypes
import gc
import sys
from functools import cache

# <malloc.h>
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
ARENAS = 2
LARGE_BYTES = 256 * 1024


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


def give_back() -> None:
    """Give back what is free now: a person has gone, and with them the windows."""
    gc.unfreeze()  # what was left alone while the windows were there may be garbage now
    gc.collect()
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
