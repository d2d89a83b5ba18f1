"""The state of the pane "At risk": the list as read last, and which of it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from desktop.services.at_risk import AtRisk, RiskRow, Stage, at_risk
from desktop.services.exports import save_file
from desktop.services.organisation import organisation
from desktop.views.presenter import Failed, Presenter

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.changes import Changes
    from desktop.services.exports import PrintLanguage
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace

KINDS: Final = frozenset(
    {"child_month", "group_month", "child", "placement", "group", "rules", "setting", "voucher", "calendar_day"}
)
REST: Final = 300  # milliseconds of quiet before reading again: an exchange brings many changes in a row


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked at: stages (None: all) and a group ("" for all)."""

    stages: frozenset[Stage] | None = None
    group_id: str = ""

    def lets(self, row: RiskRow) -> bool:
        """Whether a row is looked at."""
        return (self.stages is None or row.stage in self.stages) and self.group_id in ("", row.group_id)


def read_names(uow: UnitOfWork) -> tuple[str, str]:
    """The organisation's names, Kazakh and Russian."""
    office = organisation(uow)
    return office.name_kk, office.name_ru


class RiskPresenter(Presenter):
    """``loaded(AtRisk)``: everything; ``filtered(tuple of rows)``: what is looked at. Nothing is read while out of sight."""

    loaded = Signal(object)
    filtered = Signal(object)
    saved = Signal(object)  # Path

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.found: AtRisk | None = None
        self.filter = Filter()
        self._in_sight = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.load)
        self.watch(KINDS, self._changed)

    def set_in_sight(self, in_sight: bool) -> None:
        """Whether a person sees the pane."""
        self._in_sight = in_sight

    def load(self) -> None:
        """Read the list now."""
        self._rest.stop()
        self.ask(at_risk, done=self._here)

    def look_at(self, wanted: Filter) -> None:
        """Look at a part of the list."""
        if wanted != self.filter:
            self.filter = wanted
            self._tell_filtered()

    def rows(self) -> tuple[RiskRow, ...]:
        """The rows looked at."""
        return tuple(row for row in self.found.rows if self.filter.lets(row)) if self.found is not None else ()

    def make_list(self, language: PrintLanguage, done: Callable[[bytes], None], failed: Failed | None = None) -> None:
        """The reminder list of the rows looked at, as PDF."""
        found = self._looked_at()
        if found is None:
            return

        def render(names: tuple[str, str]) -> bytes:
            from desktop.services.documents.reminders_pdf import render_reminders

            return render_reminders(found, names[0] if language == "kk" else names[1], language)

        def read(names: tuple[str, str]) -> None:
            self.work("compute", lambda: render(names), done=done, failed=failed)

        self.ask(read_names, done=read, failed=failed)

    def save_list(self, path: Path, language: PrintLanguage) -> None:
        """Write the list to a PDF file."""

        def write(pdf: bytes) -> None:
            self.work("compute", lambda: save_file(path, pdf), done=self.saved.emit)

        self.make_list(language, write)

    def save_csv(self, path: Path, language: PrintLanguage) -> None:
        """Write the rows looked at to a CSV file."""
        found = self._looked_at()
        if found is None:
            return

        def write() -> Path:
            from desktop.services.documents.reminders_pdf import reminders_csv

            return save_file(path, reminders_csv(found, language))

        self.work("compute", write, done=self.saved.emit)

    def _looked_at(self) -> AtRisk | None:
        return replace(self.found, rows=self.rows()) if self.found is not None else None

    def _here(self, found: AtRisk) -> None:
        self.found = found
        self.loaded.emit(found)
        self._tell_filtered()

    def _tell_filtered(self) -> None:
        self.filtered.emit(self.rows())

    def _changed(self, _changes: Changes) -> None:
        if self._in_sight:
            self._rest.start()
