"""A real encrypted office with a group of children, for the tests of the attendance page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop.services.accounts import AccountDraft
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import ChildDraft, add_child
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode, Sheet
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month
from tests.desktop.copies import Closed, closed, new_id, place_of_the_run

NOVEMBER = Month(2026, 11)
TODAY = date(2026, 11, 12)
NAMES = (
    "Әбенова Аяла", "Әлібек Айсұлтан", "Бекова Дана", "Ғабитұлы Нұрислам", "Ермекова Томирис", "Жақсылық Алинұр",
    "Иванова Мария", "Кәрімова Айлин", "Қанатұлы Әмір", "Ли Артём", "Нұрланқызы Інжу", "Омарова Амина",
    "Өмірзақ Ерасыл", "Петров Максим", "Сәрсен Бекзат", "Тоқтар Мансұр", "Ұлан Ханшайым", "Үсенова Сафия",
    "Шәріпов Арлан", "Юсупова Медина",
)  # fmt: skip


@dataclass
class Kindergarten:
    """The office, its clock, its first group and its children by name."""

    office: Office
    clock: FixedClock
    group: str
    children: dict[str, str] = field(default_factory=dict)

    def sheet(self, month: Month = NOVEMBER) -> Sheet:
        """The group's month as the database has it."""
        return self.office.ask(read_sheet, self.group, month)

    def child(self, at: int) -> str:
        """The id of the child in a row."""
        return self.children[NAMES[at]]

    def mark(self, at: int, day: date, code: MarkCode | None) -> None:
        """Set a mark past the screen."""
        self.office.do(set_marks, [MarkEdit(self.child(at), day, code)])

    def fill(self, month: Month, code: MarkCode = MarkCode.PRESENT) -> None:
        """Mark every cell of a month that is blank and not ahead."""
        sheet = self.sheet(month)
        blank = [
            MarkEdit(row.child_id, day.day, code)
            for row in sheet.rows
            for at, day in enumerate(sheet.days)
            if row.codes[at] is None and day.day <= sheet.today
        ]
        self.office.do(set_marks, blank)


def open_kindergarten(folder: Path, children: int, *, today: date = TODAY, since: date = date(2026, 9, 1)) -> Kindergarten:
    """An office on a day, with one group of so many children who came on `since`."""
    model, files = _made(children, today, since)
    clock = FixedClock(model.clock.now())
    office = files.copied(OfficeFolder(folder), Surroundings(clock, new_id, files.device)).office
    return Kindergarten(office, clock, model.group, dict(model.children))


@cache
def _made(children: int, today: date, since: date) -> tuple[Kindergarten, Closed]:
    clock, place = FixedClock(datetime(today.year, today.month, today.day, 4, tzinfo=UTC)), place_of_the_run()
    around = Surroundings(clock, new_id, "PC-1", Cost(1, 8192, 1))
    organisation = OrganisationDraft(
        bin="100140000003",
        name_kk="«Балдырған» балабақшасы",
        name_ru="Детский сад «Балдырған»",
        head_name="Сәрсенова А. Б.",
        city="Орал",
        address="Достық даңғылы, 1",
    )
    new = create_office(place, organisation, AccountDraft("director", "Сәрсенова А. Б.", "long password 1"), around)
    office = new.office
    made = Kindergarten(office, clock, office.do(create_group, GroupDraft("Балапан", teachers=("Ахметова Г.",))).result)
    serial = 9000
    for name in NAMES[:children]:
        surname, given = name.split()
        iin = None
        while iin is None:
            serial += 1
            iin = make_iin(date(2022, 3, 15), Sex.FEMALE, serial)
        draft = ChildDraft(iin, surname, given)
        made.children[name] = office.do(add_child, draft, group_id=made.group, starts_on=since).result
    return made, closed(new, place)


def workspace(office: Office, tasks: TaskRunner, bus: ChangeBus, folder: Path) -> Workspace:
    """The signed-in person's tools, as far as this page uses them."""
    used: dict[str, Any] = {"office": office, "tasks": tasks, "bus": bus, "folder": OfficeFolder(folder)}
    used["preferences"] = PreferenceFile(folder / "preferences.json")
    return Workspace(**dict.fromkeys((part.name for part in fields(Workspace)), None) | used)


@dataclass
class FakeShell:
    """Keeps what the page tells the window."""

    told: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    def go(self, page_id: str, /, **args: object) -> None:
        self.gone.append(page_id)

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> object:
        self.told.append(text)
        return None

    def show_problem(self, sentence: str, next_step: str = "") -> object:
        self.problems.append(sentence)
        return None

    def set_badge(self, page_id: str, count: int) -> None:
        return None
