"""The timesheets of many groups in one run: what is still blank beforehand, and files that are whole or not there."""

import io
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, GroupMonth
from desktop.models.groups import Group, Placement
from desktop.services import settings
from desktop.services.documents.timesheet import TimesheetPaper
from desktop.services.exports import PrintLanguage, safe_name, save_file
from desktop.services.groups import list_groups
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import Stay
from protocol.working_calendar import Month

Report = Callable[[int, int, str], object]
Read = Callable[[str], TimesheetPaper]


class PaperFormat(StrEnum):
    """What a run writes: a file for each group, or one for all (joined PDF, CSV)."""

    PDF = "pdf"
    JOINED = "joined"
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What to write and where: into a folder, or into a ZIP when `target` ends in .zip."""

    month: Month
    groups: tuple[str, ...]
    formats: frozenset[PaperFormat]
    languages: tuple[PrintLanguage, ...]
    target: Path

    @property
    def zipped(self) -> bool:
        """Whether everything goes into one archive."""
        return self.target.suffix.lower() == ".zip"


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far a group's month is filled: cells still blank up to today of those that can be marked, and whether it is closed."""

    group_id: str
    group_name: str
    children: int
    cells: int
    blank: int
    closed: bool

    @property
    def unfilled(self) -> bool:
        """Whether its timesheet would have holes."""
        return self.blank > 0


def readiness(uow: UnitOfWork, month: Month) -> tuple[Readiness, ...]:
    """The groups that had children in the month, in the order of the switch; three queries however many there are."""
    calendar = settings.calendar(uow, month.year)
    days = [day for day in calendar.working_days_of(month) if day <= uow.today]
    stays: dict[str, dict[str, list[Stay]]] = defaultdict(lambda: defaultdict(list))
    placed = (
        select(Placement.group_id, Placement.child_id, Placement.starts_on, Placement.ends_on)
        .join(Group, Group.id == Placement.group_id)
        .where(Placement.starts_on <= month.last, Placement.ends_on.is_(None) | (Placement.ends_on >= month.first))
    )
    for group_id, child_id, starts, ends in uow.session.execute(placed):
        stays[group_id][child_id].append(Stay(starts, ends))
    marked: dict[str, set[date]] = defaultdict(set)
    marks = select(AttendanceMark.child_id, AttendanceMark.day).where(
        AttendanceMark.day.between(month.first, month.last), AttendanceMark.code.is_not(None)
    )
    for child_id, day in uow.session.execute(marks):
        marked[child_id].add(day)
    closed = set(
        uow.session.scalars(select(GroupMonth.group_id).where(GroupMonth.month == str(month), GroupMonth.closed_at.is_not(None)))
    )
    found = []
    for row in list_groups(uow):
        if row.id not in stays:
            continue
        counted: Counter[bool] = Counter()
        for child_id, own in stays[row.id].items():
            counted.update(day in marked[child_id] for day in days if any(stay.covers(day) for stay in own))
        found.append(Readiness(row.id, row.name, len(stays[row.id]), counted.total(), counted[False], closed=row.id in closed))
    return tuple(found)


class PapersRun:
    """One run. `written` names the files that are whole, at any moment; a run given up leaves no others."""

    def __init__(self, order: RunOrder, read: Read) -> None:
        self._order = order
        self._read = read
        self._names: set[str] = set()
        self._packed: list[tuple[str, bytes]] = []
        self.written: list[Path] = []

    def write(self, report: Report = lambda _done, _total, _note: None) -> tuple[Path, ...]:
        """Write everything. `report(done, total, group)` comes before each sheet is drawn; what it raises ends the run.

        Raises:
            KnownError: "disk-full", "cannot-write"; "no-such-group".
        """
        order = self._order
        joined = PaperFormat.JOINED in order.formats
        total = len(order.groups) * (1 + joined * len(order.languages))
        papers = []
        for done, group_id in enumerate(order.groups):
            paper = self._read(group_id)
            report(done, total, paper.sheet.group_name)
            for suffix, content in self._files_of(paper):
                self._keep(paper.sheet.group_name, suffix, content)
            papers.append(paper)
        if papers:
            self._write_joined(papers, total, report)
        if self._packed:
            self.written.append(save_file(order.target, _archive(self._packed, papers[0].heading.printed_on)))
        report(total, total, "")
        return tuple(self.written)

    def _files_of(self, paper: TimesheetPaper) -> Iterator[tuple[str, bytes]]:
        from desktop.services.documents.timesheet_pdf import render_timesheet
        from desktop.services.documents.timesheet_xlsx import render_timesheet_xlsx

        for language in self._order.languages:
            if PaperFormat.PDF in self._order.formats:
                yield self._suffix(language, ".pdf"), render_timesheet(paper, language)
            if PaperFormat.XLSX in self._order.formats:
                yield self._suffix(language, ".xlsx"), render_timesheet_xlsx(paper, language)

    def _write_joined(self, papers: list[TimesheetPaper], total: int, report: Report) -> None:
        from desktop.services.documents.labels import LABELS
        from desktop.services.documents.timesheet_csv import render_timesheet_csv
        from desktop.services.documents.timesheet_pdf import render_timesheets

        done = len(papers)
        for language in self._order.languages:
            title = LABELS[language].title
            if PaperFormat.CSV in self._order.formats:
                self._keep(title, self._suffix(language, ".csv"), render_timesheet_csv(papers, language))
            if PaperFormat.JOINED in self._order.formats:
                begun = done

                def pause(drawn: int, begun: int = begun) -> None:
                    report(begun + drawn, total, papers[drawn].sheet.group_name)

                self._keep(title, self._suffix(language, ".pdf"), render_timesheets(papers, (language,), pause))
                done += len(papers)

    def _suffix(self, language: PrintLanguage, ending: str) -> str:
        """Month, the language where there are several, and the ending."""
        told = f" {language}" if len(self._order.languages) > 1 else ""
        return f" {self._order.month}{told}{ending}"

    def _keep(self, stem: str, suffix: str, content: bytes) -> None:
        name, again = f"{safe_name(stem)}{suffix}", 1
        while name.casefold() in self._names:
            again += 1
            name = f"{safe_name(stem)} ({again}){suffix}"
        self._names.add(name.casefold())
        if self._order.zipped:
            self._packed.append((name, content))
        else:
            self.written.append(save_file(self._order.target / name, content))


def _archive(files: list[tuple[str, bytes]], day: date) -> bytes:
    """The files as a ZIP dated by the day of printing; PDF and XLSX are compressed already."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0)), content)
    return target.getvalue()
