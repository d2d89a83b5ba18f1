"""What ended a request or a contract, in words: a person's own, or those for the portal's code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.journal.wording import REFUSALS


def reason_text(reason: str) -> str:
    """The sentence for a code such as "voucher-expired"; what a person wrote stays as it is."""
    if reason not in REFUSALS:
        return reason
    return QCoreApplication.translate("Errors", REFUSALS[reason][0])
