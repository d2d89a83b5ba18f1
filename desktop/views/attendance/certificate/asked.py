"""The parents who asked for a certificate: the choice of one of them, and the dialog that says no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from desktop.views.dates import day_of, day_text, period_text
from desktop.views.widgets import Choice, FormDialog, Text, TextArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.asked_certificates import AskedLine

DECLINE: Final = "attendance.certificateDecline"


class AskedChoice(Choice):
    """A parent's request by its id, or "" for a certificate nobody asked for on the portal."""

    def __init__(self, asked: Sequence[AskedLine], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked = {one.id: one for one in asked}
        named = [(one.id, f"{one.child_name} · {period_text(one.first, one.last)}") for one in asked]
        self.set_items([("", self.tr("None of them: a certificate to be saved here")), *named])

    def chosen(self) -> AskedLine | None:
        """The request to be answered."""
        return self._asked.get(self.value())

    def told(self) -> str:
        """Who asked, and when; empty when no request is chosen."""
        asked = self.chosen()
        if asked is None:
            return ""
        return self.tr("Asked by {parent} on {day}.").format(parent=asked.guardian_name, day=day_text(day_of(asked.asked_at)))


class DeclineCertificateDialog(FormDialog):
    """Why the parent gets no certificate."""

    def __init__(self, asked: AskedLine, parent: QWidget) -> None:
        super().__init__(self.tr("Decline the certificate"), self.tr("Decline"), name=DECLINE, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.add_widget(Text(f"{asked.child_name}, {period_text(asked.first, asked.last)}", "muted", wrap=True))
        hint = self.tr("The parent reads it on the portal.")
        self.form.add("reason", self.tr("Reason"), TextArea(lines=3), required=True, hint=hint)
