"""Settings: the kindergarten."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.organisation_fields import add_organisation_fields
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import FormCard, Notice

if TYPE_CHECKING:
    from desktop.services.organisation import OrganisationDraft


class OrganisationSection(Section):
    """What stands in contracts and timesheets of the kindergarten."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("organisation", QCoreApplication.translate("OrganisationSection", "Kindergarten"), presenter, shell)
        card = FormCard(self.tr("The kindergarten in contracts and timesheets"), "settings.organisation")
        self.form = card.form
        add_organisation_fields(self.form)
        self.form.edited.connect(self._edited)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        self._dirty = False
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addWidget(card)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)
        presenter.organisation_loaded.connect(self._show)

    def enter(self) -> None:
        if not self._dirty:
            self.presenter.load_organisation()

    def refresh(self) -> None:
        self.enter()

    def _edited(self) -> None:
        self._dirty = True
        self.notice.hide()

    def _show(self, draft: OrganisationDraft) -> None:
        if not self._dirty:
            self.form.set_values(asdict(draft))

    def _save(self) -> None:
        values = self.form.take()
        if values is not None:
            self.save_button.setEnabled(False)
            self.presenter.save_organisation(values, self._saved, self._failed)

    def _saved(self, _none: object) -> None:
        self._dirty = False
        self.save_button.setEnabled(True)
        self.shell.show_toast(self.tr("The kindergarten is saved."))
        self.presenter.load_organisation()

    def _failed(self, explained: Explained) -> None:
        self.save_button.setEnabled(True)
        if not self.form.show_problem(explained, {"bin-is-fixed": "bin"}):
            self.notice.show_message(explained.sentence, explained.next_step, "bad")
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
