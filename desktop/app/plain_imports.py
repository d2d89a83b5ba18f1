"""Spares the start what PySide6 does to every import for a feature the program does not use."""

import builtins
import linecache


def import_plainly() -> None:
    """Give `import` back its own function; does nothing where PySide6 has not replaced it.

    PySide6 wraps it for `from __feature__ import snake_case`: after each import the *source* of the imported module is read
    and kept in `linecache`, to see whether it speaks of PySide6. From a checkout that is a tenth of the start, and tens of
    megabytes later. PySide6 keeps the original as `builtins.__orig_import__`.
    """
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
        linecache.clearcache()
