"""A reminder to the parent: whom to call, words to copy, and the note that it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.contracts.card_export import window_language
from desktop.views.widgets import Button, Choice, FormDialog, Text, TextArea
from protocol.phones import readable_phone

if TYPE_CHECKING:
    from desktop.services.contract_reminder import Reminder
    from desktop.views.contracts.batch_presenters import ContractReminderPresenter
    from desktop.views.screen import Shell

NAME = "contracts.reminder"


class ContractReminderDialog(FormDialog):
    """The program has no way to send messages and says so; it gives the phone and the text, and keeps that it was done."""

    def __init__(self, reminder: Reminder, presenter: ContractReminderPresenter, shell: Shell, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ContractReminderDialog", "Remind the parent"),
            QCoreApplication.translate("ContractReminderDialog", "I have reminded the parent"),
            name=NAME,
            width=560,
            parent=parent,
        )
        self._reminder, self._presenter, self._shell = reminder, presenter, shell
        honest = self.tr("The program sends no messages. Call, or copy the text and send it from your phone.")
        self.form.add_widget(Text(honest, "muted", wrap=True))
        self.form.add_widget(self._whom())
        self.language = Choice([("kk", "Қазақша"), ("ru", "Русский")])
        self.text = TextArea(lines=7)
        self.form.add("language", self.tr("Language of the text"), self.language)
        self.form.add(
            "text", self.tr("Text"), self.text, hint=self.tr("Change it as you like; what you copy is what stands here.")
        )
        self.copy_text = Button(self.tr("Copy the text"), shortcut="Ctrl+Shift+C", show_keys=False)
        self.copy_text.setObjectName(f"{NAME}.copyText")
        self.copy_text.clicked.connect(lambda: self._copy(self.text.value(), self.tr("The text is on the clipboard.")))
        self.form.add_widget(_left(self.copy_text))
        self.form.set_values({"language": window_language()})
        self._say()
        self.language.currentIndexChanged.connect(lambda _at: self._say())
        self.submitted.connect(lambda _values: presenter.note(reminder.contract_id, self._noted, self.fail))

    def _whom(self) -> QWidget:
        phone = readable_phone(self._reminder.phone) or self.tr("no phone in the contract")
        line = Text(f"{self._reminder.guardian_name} · {phone}", "strong", wrap=True)
        line.setObjectName(f"{NAME}.whom")
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_phone = Button(self.tr("Copy the phone"))
        self.copy_phone.setObjectName(f"{NAME}.copyPhone")
        self.copy_phone.setEnabled(bool(self._reminder.phone))
        self.copy_phone.clicked.connect(lambda: self._copy(self._reminder.phone, self.tr("The phone is on the clipboard.")))
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(line, 1)
        row.addWidget(self.copy_phone)
        return place

    def _say(self) -> None:
        self.text.set_value(self._reminder.texts[self.language.value()])

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.working.setText(told)

    def _noted(self, _result: object) -> None:
        self.succeed()
        self._shell.show_toast(self.tr("Noted in the contract's history."))


def _left(button: Button) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return place
