"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "no-such-request": (
        QT_TRANSLATE_NOOP("Errors", "This request no longer exists here."),
        QT_TRANSLATE_NOOP("Errors", "Refresh the list; the parent may have withdrawn it."),
    ),
    "request-decided": (
        QT_TRANSLATE_NOOP("Errors", "This request is decided already."),
        QT_TRANSLATE_NOOP("Errors", "Look at its new state; nothing was changed."),
    ),
    "voucher-not-usable": (
        QT_TRANSLATE_NOOP("Errors", "The voucher of this request is no longer in force."),
        QT_TRANSLATE_NOOP("Errors", "Decline the request; the parent can ask for the voucher again."),
    ),
    "paper-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "This file cannot be shown: it is damaged, or neither a picture nor a PDF."),
        QT_TRANSLATE_NOOP("Errors", "Save a copy and open it in another program, or ask the parent to attach it again."),
    ),
}
