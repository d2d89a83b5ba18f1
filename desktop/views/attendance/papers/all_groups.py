"""Timesheets of all groups in one run: month, formats, language, folder or ZIP; progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.services.exports import PrintLanguage, safe_name
from desktop.services.timesheet_run import PaperFormat, Readiness, RunOrder
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.errors import Explained, explain_code
from desktop.views.language import NAMES, current_language
from desktop.views.widgets import Choice, FormDialog, Notice, Text, Tick
from desktop.views.widgets.charts import Meter
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.views.task_runner import Task

MONTHS_BACK: Final = 12
METER_WIDTH: Final = 120
BELOW_THE_FORM: Final = 2  # after title and form, where it is seen however small the window
NAMED: Final = 6  # unfilled groups named before the rest is a number
LANGUAGES: Final[dict[str, tuple[PrintLanguage, ...]]] = {"kk": ("kk",), "ru": ("ru",), "both": ("kk", "ru")}
ChooseTarget = Callable[[QWidget, bool, str, Callable[[Path], object], Callable[[], object]], object]


def choose_target(
    parent: QWidget, zipped: bool, name: str, chosen: Callable[[Path], object], given_up: Callable[[], object]
) -> object:
    """The system's dialog for a folder, or for the archive's file."""
    dialog = QFileDialog(parent, "", name)
    dialog.setObjectName("attendance.targetDialog")
    if zipped:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("*.zip")
        dialog.setDefaultSuffix(".zip")
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.rejected.connect(given_up)
    dialog.open()
    return dialog


class AllTimesheetsDialog(FormDialog):
    """Says beforehand which groups are not filled. ``told(words)`` hears of a run that came to its end."""

    def __init__(
        self,
        presenter: PapersPresenter,
        month: Month,
        today: Month,
        told: Callable[[str], object],
        parent: QWidget | None = None,
        choose: ChooseTarget = choose_target,
    ) -> None:
        super().__init__(
            self.tr("Timesheets of all groups"), self.tr("Write…"), name="attendance.allGroups", width=560, parent=parent
        )
        self._presenter = presenter
        presenter.setParent(self)
        self._told, self._choose = told, choose
        self._groups: tuple[Readiness, ...] = ()
        self._task: Task | None = None
        self._build_form(month, today)
        self.blanks = Notice("warn")
        self.blanks.setObjectName("attendance.allGroupsBlanks")
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertWidget(BELOW_THE_FORM, self.blanks)
        self.meter = Meter()
        self.meter.setObjectName("attendance.allGroupsProgress")
        self.meter.hide()
        self.meter.setFixedWidth(METER_WIDTH)
        self.buttons.insertWidget(0, self.meter)
        self.submit_with(self._ask_target)
        self._look()

    def _build_form(self, month: Month, today: Month) -> None:
        months = [max(month, today)]
        while len(months) < MONTHS_BACK or months[-1] > month:
            months.append(months[-1].previous)
        self.months = Choice([(one, month_and_year(one)) for one in months])
        self.months.set_value(month)
        self.months.edited.connect(self._look)
        both = self.tr("{first} and {second}, a file each").format(first=NAMES["kk"], second=NAMES["ru"])
        self.languages = Choice([("kk", NAMES["kk"]), ("ru", NAMES["ru"]), ("both", both)])
        self.languages.set_value("kk" if current_language() == "kk" else "ru")
        self.form.add_row(("month", self.tr("Month"), self.months), ("language", self.tr("Language"), self.languages))
        ticks = {
            PaperFormat.PDF: self.tr("PDF, a file for each group"),
            PaperFormat.JOINED: self.tr("One PDF of all groups, to print in one go"),
            PaperFormat.XLSX: self.tr("Excel (XLSX), a file for each group"),
            PaperFormat.CSV: self.tr("CSV, one file of all groups"),
        }
        self.form.add_widget(Text(self.tr("What to write"), "field"))
        for kind, words in ticks.items():
            self.form.add(kind.value, "", Tick(words))
        self.form.set_values({PaperFormat.PDF.value: True})
        self.where = Choice([(False, self.tr("Into a folder")), (True, self.tr("Into one ZIP archive"))])
        hint = self.tr("Files of the same name are replaced.")
        self.form.add("zipped", self.tr("Where"), self.where, hint=hint)

    # before

    def _look(self) -> None:
        self._groups = ()
        self.primary.setEnabled(False)
        month = self.months.value()

        def show(groups: tuple[Readiness, ...]) -> None:
            if self.months.value() == month:
                self._show_groups(groups)

        self._presenter.look(month, show)

    def _show_groups(self, groups: tuple[Readiness, ...]) -> None:
        self._groups = groups
        self.primary.setEnabled(bool(groups) and not self.busy())
        self.working.setText(self.tr("%n group(s)", "", len(groups)))
        holes = [group for group in groups if group.unfilled]
        if not groups:
            self.blanks.show_message(self.tr("No group had children in this month"), "", "warn")
        elif holes:
            named = ", ".join(f"{group.group_name} ({group.blank})" for group in holes[:NAMED])
            more = self.tr("and %n more", "", len(holes) - NAMED) if len(holes) > NAMED else ""
            hint = self.tr("Blank cells stay blank on paper.")
            self.blanks.show_message(self.tr("Not filled: %n group(s)", "", len(holes)), f"{named} {more}".strip() + f". {hint}")
        else:
            self.blanks.hide()
        self.grow()

    # the run

    def _ask_target(self, values: dict[str, Any]) -> None:
        kinds = frozenset(kind for kind in PaperFormat if values[kind.value])
        if not kinds or not self._groups:
            self.fail(explain_code("no-format-chosen"))
            return
        name = safe_name(self.tr("Timesheets {month}").format(month=values["month"])) + ".zip" if values["zipped"] else ""

        def begin(target: Path) -> None:
            groups = tuple(group.group_id for group in self._groups)
            self._begin(RunOrder(values["month"], groups, kinds, LANGUAGES[values["language"]], target))

        self._choose(self, values["zipped"], name, begin, lambda: self.set_busy(self._task is not None))

    def _begin(self, order: RunOrder) -> None:
        self.meter.set_share(0.0)
        self.meter.show()
        self.cancel.setText(self.tr("Stop"))
        self._task = self._presenter.run_all(
            order, done=self._done, cancelled=self._stopped, failed=self._failed, progress=self._progress
        )

    def _progress(self, done: int, total: int, note: str) -> None:
        self.meter.set_share(done / total if total else 0.0)
        self.working.setText(f"{note} · {done} / {total}")

    def _end(self) -> None:
        self._task = None
        self.meter.hide()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setEnabled(True)

    def _done(self, files: tuple[Path, ...]) -> None:
        self._end()
        self._told(self.tr("%n file(s) written", "", len(files)))
        self.succeed()

    def _failed(self, why: Explained) -> None:
        self._end()
        self.fail(why)

    def _stopped(self, files: Sequence[Path]) -> None:
        self._end()
        self.set_busy(False)
        kept = self.tr("Whole files that stay: %n.", "", len(files)) if files else self.tr("Nothing was written.")
        self.notice.show_message(self.tr("Stopped"), kept, "warn")

    def reject(self) -> None:
        """Stop the run, if there is one; the dialog stays and says what was written."""
        if self._task is None:
            super().reject()
            return
        self._task.cancel()
        self.cancel.setEnabled(False)
        self.working.setText(self.tr("Stopping…"))
