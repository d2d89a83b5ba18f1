"""Marking texts for translation where no widget is at hand."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001 - lupdate reads the context from the call
    """Mark ``source`` for lupdate and give it back; Qt's own is typed ``object``. Translate it when it is shown."""
    return source
