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
    "no-group-wished": (
        QT_TRANSLATE_NOOP("Errors", "The parent of this request chose no group."),
        QT_TRANSLATE_NOOP("Errors", "Name a group, or accept the request by itself."),
    ),
    "request-incomplete": (
        QT_TRANSLATE_NOOP("Errors", "The values of this request cannot be kept as they are."),
        QT_TRANSLATE_NOOP("Errors", "Open it by itself: there the fields that are wrong are named."),
    ),
    "paper-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "This file cannot be shown: it is damaged, or neither a picture nor a PDF."),
        QT_TRANSLATE_NOOP("Errors", "Save a copy and open it in another program, or ask the parent to attach it again."),
    ),
    "iin-reason-required": (
        QT_TRANSLATE_NOOP("Errors", "An IIN of this request has a seventh digit 0, as some foreigners have."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document and say why it is right."),
    ),
    "nothing-decided": (
        QT_TRANSLATE_NOOP("Errors", "There is no decision to take back."),
        QT_TRANSLATE_NOOP("Errors", "Look at the state of the request; nothing was changed."),
    ),
    "decision-sent": (
        QT_TRANSLATE_NOOP("Errors", "The decision has gone to the portal and cannot be taken back."),
        QT_TRANSLATE_NOOP(
            "Errors", "An accepted request can still go to another group or be declined until its contract is prepared."
        ),
    ),
    "contract-prepared": (
        QT_TRANSLATE_NOOP("Errors", "A contract was prepared for this request."),
        QT_TRANSLATE_NOOP("Errors", "Withdraw the contract first, then decide anew."),
    ),
    "reasons-not-paired": (
        QT_TRANSLATE_NOOP("Errors", "Each reason needs a line in Kazakh and a line in Russian."),
        QT_TRANSLATE_NOOP("Errors", "Write as many lines on one side as on the other."),
    ),
    "reason-too-long": (
        QT_TRANSLATE_NOOP("Errors", "A reason is too long: both languages together have room for 500 signs."),
        QT_TRANSLATE_NOOP("Errors", "Shorten it."),
    ),
    "bad-term": (
        QT_TRANSLATE_NOOP("Errors", "A term is from 0 to 3660 days."),
        QT_TRANSLATE_NOOP("Errors", "Write 0 for a paper without a term."),
    ),
}
