"""Settings of the person and of this computer: the own password, the appearance, notices of the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.errors import Explained, explain_code
from desktop.views.language import NAMES
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import Card, Choice, Field, FormCard, Notice, PasswordInput, SegmentedControl, Text, Tick

if TYPE_CHECKING:
    from desktop.services.preferences import PreferenceFile


class PasswordSection(Section):
    """The own password."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("password", QCoreApplication.translate("PasswordSection", "Own password"), presenter, shell)
        card = FormCard(self.title, "settings.password")
        self.form = card.form
        self.form.add("old", self.tr("Present password"), PasswordInput(), required=True)
        self.form.add("new", self.tr("New password"), PasswordInput(), required=True, hint=self.tr("At least 8 signs."))
        self.form.add("again", self.tr("New password once more"), PasswordInput(), required=True)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.form.edited.connect(self.notice.hide)
        self.save_button = self.button(self.tr("Change the password"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addWidget(card)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)

    def _save(self) -> None:
        values = self.form.take()
        if values is None:
            return
        if values["new"] != values["again"]:
            self._failed(explain_code("passwords-differ"))
            return
        self.save_button.setEnabled(False)
        self.presenter.change_password(values["old"], values["new"], self._saved, self._failed)

    def _saved(self, _none: Any) -> None:
        self.save_button.setEnabled(True)
        self.form.set_values({"old": "", "new": "", "again": ""})
        self.shell.show_toast(self.tr("The password is changed."))

    def _failed(self, explained: Explained) -> None:
        self.save_button.setEnabled(True)
        places = {"wrong-password": "old", "password-too-short": "new", "password-too-long": "new", "passwords-differ": "again"}
        if not self.form.show_problem(explained, places):
            self.notice.show_message(explained.sentence, explained.next_step, "bad")


class AppearanceSection(Section):
    """Theme and language of this computer; both apply at once."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("appearance", QCoreApplication.translate("AppearanceSection", "Appearance"), presenter, shell)
        values = presenter.workspace.preferences.values
        self.theme = SegmentedControl()
        self.theme.set_items(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ],
            values.theme,
        )
        self.language = SegmentedControl()
        self.language.set_items(list(NAMES.items()), values.language)
        card = Card(self.title)
        for name, label, control in (
            ("theme", self.tr("Theme"), self.theme),
            ("language", self.tr("Language"), self.language),
        ):
            card.add(self._line(name, label, control))
            control.chosen.connect(lambda value, name=name: self._change(name, value))
        card.add(Text(self.tr("Both belong to this computer, not to the account."), "small", wrap=True))
        self.body.addWidget(card)
        self.notify = NotifyCard(presenter.workspace.preferences)
        self.body.addWidget(self.notify)

    def _line(self, name: str, label: str, control: SegmentedControl) -> QWidget:
        self.named(control, name)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)
        row.addStretch(1)
        control.setAccessibleName(label)
        return Field(name, label, holder)

    def _change(self, name: str, value: str) -> None:
        space = self.presenter.workspace
        space.preferences.change(**{name: value})
        QTimer.singleShot(0, space.restyle)  # the window, and this button with it, is built anew


class NotifyCard(Card):
    """When the desktop may call the person who is not looking at the window."""

    def __init__(self, preferences: PreferenceFile, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NotifyCard", "Notices of the desktop"), parent=parent)
        self._preferences = preferences
        values = preferences.values
        self.tick = Tick(self.tr("Tell me when a request, a signature or a dispute has come"))
        self.tick.setObjectName("settings.appearance.notify")
        self.tick.setChecked(values.notify)
        self.start, self.end = self._hour("quietFrom", values.quiet_from), self._hour("quietTo", values.quiet_to)
        self.hours = QWidget()
        row = QHBoxLayout(self.hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Field("quiet_from", self.tr("Not from"), self.start))
        row.addWidget(Field("quiet_to", self.tr("until"), self.end))
        row.addStretch(1)
        self.add(self.tick)
        self.add(self.hours)
        words = self.tr("They say how many of what, never a name, and only while the window is not in front.")
        self.add(Text(words, "small", wrap=True))
        self.tick.edited.connect(self._keep)
        for hour in (self.start, self.end):
            hour.edited.connect(self._keep)
        self.hours.setEnabled(values.notify)

    def _hour(self, name: str, hour: int) -> Choice:
        made = Choice()
        made.setObjectName(f"settings.appearance.{name}")
        made.set_items([(one, f"{one:02}:00") for one in range(24)])
        made.set_value(hour)
        return made

    def _keep(self) -> None:
        self.hours.setEnabled(self.tick.isChecked())
        self._preferences.change(notify=self.tick.isChecked(), quiet_from=self.start.value(), quiet_to=self.end.value())
