"""Settings: what the program is, what it is made of, and what support needs when something goes wrong."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PySide6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop import __version__
from desktop.services.parts import ProgramPart, parts
from desktop.views.crash import running_versions
from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.section import Section, facts_card
from desktop.views.widgets import Card, Notice, Text

if TYPE_CHECKING:
    from desktop.views.settings.presenter import SettingsPresenter

PURPOSE = "support"


class AboutSection(Section):
    """Version, parts with their licences, the log and the support bundle."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("about", QCoreApplication.translate("AboutSection", "About"), presenter, shell)
        facts = facts_card(
            "Balabaqsha Office",
            [
                (self.tr("Version"), __version__),
                (self.tr("Licence"), "MIT"),
                (self.tr("Qt and PySide"), PySide6.__version__),
                (self.tr("Python"), platform.python_version()),
                (self.tr("System"), platform.platform(terse=True)),
                (self.tr("Folder of this office"), str(presenter.workspace.folder.path)),
            ],
        )
        self.named(facts, "facts")
        self.body.addWidget(facts)
        self.body.addWidget(self._support_card())
        presenter.work("compute", parts, done=self._show_parts)
        words = self.tr(
            "Free software under the MIT licence, without any warranty. Qt and PySide are used under the LGPL version 3; "
            "the licences of all parts lie beside the program."
        )
        self.body.addWidget(Text(words, "muted", wrap=True))

    def _show_parts(self, found: tuple[ProgramPart, ...]) -> None:
        """The versions stand in the packages' files, which are read elsewhere."""
        lines = [(part.name, " · ".join(filter(None, (part.version, part.licence)))) for part in found]
        made_of = facts_card(self.tr("What it is made of"), lines)
        made_of.body.setSpacing(4)
        self.named(made_of, "parts")
        self.body.insertWidget(self.body.count() - 1, made_of)

    def _support_card(self) -> Card:
        card = Card(self.tr("When something goes wrong"))
        words = self.tr(
            "The bundle holds the log, versions and the state of the exchange. No names, IINs, phones or keys: "
            "what could tell of anybody is struck out."
        )
        card.add(Text(words, "muted", wrap=True))
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        card.add(self.notice)
        self.bundle_button = self.button(self.tr("Make a support bundle…"), "bundleButton")
        self.bundle_button.clicked.connect(self._ask_where)
        self.log_button = self.button(self.tr("Open the log folder"), "logButton")
        self.log_button.clicked.connect(self._open_log)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bundle_button)
        row.addWidget(self.log_button)
        row.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        return card

    def _open_log(self) -> None:
        folder = self.presenter.workspace.folder.logs
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            self.shell.show_problem(self.tr("The folder could not be opened: {folder}").format(folder=folder))

    def _ask_where(self) -> None:
        space = self.presenter.workspace
        name = f"balabaqsha-support-{space.office.clock.today():%Y-%m-%d}.zip"
        folder = space.preferences.folder(PURPOSE)
        dialog = QFileDialog(self, self.tr("Where to keep the support bundle"), folder, self.tr("ZIP archives (*.zip)"))
        dialog.setObjectName("settings.about.bundleDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.make_bundle(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make_bundle(self, target: Path) -> None:
        """Write the bundle there, and say so."""
        self.notice.hide()
        self.bundle_button.setEnabled(False)
        self.presenter.make_bundle(target, running_versions(__version__), self._made, self._failed)

    def _made(self, target: Any) -> None:
        self.bundle_button.setEnabled(True)
        self.presenter.workspace.preferences.remember_folder(PURPOSE, str(target.parent))
        self.shell.show_toast(self.tr("The support bundle is made: {name}").format(name=target.name))

    def _failed(self, explained: Explained) -> None:
        self.bundle_button.setEnabled(True)
        self.notice.show_message(explained.sentence, explained.next_step, "bad")
