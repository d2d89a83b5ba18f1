"""Two PCs of one kindergarten with the sheet open on each, a portal between them, and everything people do there as data.

An act is a tuple that means the same wherever it stands in a walk, so that a walk that failed can be cut down to what matters.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import uuid_utils
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span
from desktop.services.children import ChildDraft, add_child, move
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import sign_in
from desktop.services.sync import push
from desktop.services.sync.conflict_rules import Rule
from desktop.services.sync.conflicts import Within, resolve_all, resolve_by_rule
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from desktop.views.attendance.absences.presenter import AbsencesPresenter
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.outside import take_over
from desktop.views.attendance.sheet.pane import sheet_pane
from desktop.views.attendance.transfer.presenter import TransferPresenter
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk
from tests.desktop.views.attendance.kindergarten import NAMES, FakeShell, Kindergarten, workspace

START = datetime(2026, 11, 12, 4, tzinfo=UTC)
SEPTEMBER, OCTOBER, NOVEMBER = Month(2026, 9), Month(2026, 10), Month(2026, 11)
MONTHS = (SEPTEMBER, OCTOBER, NOVEMBER)
LOGIN, PASSWORD = "director", "Ұзақ құпиясөз 1"
LETTERS = "хбоскн"
Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Act = tuple[Any, ...]
Exchanging = Callable[[Office], Any]


def new_id() -> str:
    return str(uuid_utils.uuid7())


class Pc:
    """One PC: an office on its disk, signed in, with the sheet on the screen."""

    def __init__(self, name: str, folder: Path, clock: FixedClock, exchange: Exchanging) -> None:
        self.name, self.folder, self._exchange = name, folder, exchange
        self.around = Surroundings(clock, new_id, name, Cost(1, 8192, 1))
        self.clock = clock
        self.cut: Callable[[str], None] = lambda _call: None

    def sign_in(self) -> None:
        """Open the office from its disk and the sheet of November."""
        office = sign_in(OfficeFolder(self.folder), LOGIN, PASSWORD, self.around).office
        tasks, bus, shell = TaskRunner(), ChangeBus(), FakeShell()
        self.workspace = workspace(office, tasks, bus, self.folder)
        screen = sheet_pane(self.workspace, shell)
        self.desk = Desk(Kindergarten(office, self.clock, ""), screen, shell, tasks, bus)
        screen.resize(1072, 600)
        screen.show()
        screen.enter(month=NOVEMBER)
        self.desk.settle()

    def sign_out(self) -> None:
        """As the window does: what was marked is written, then everything is closed."""
        self.desk.tasks.shutdown()
        self.desk.screen.close()
        self.desk.screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.office.close()

    @property
    def office(self) -> Office:
        """The signed-in office."""
        return self.desk.kindergarten.office

    def exchange(self) -> Any:
        """One exchange, told to the screen."""
        done = self._exchange(self.office)
        self.desk.bus.publish(done.changes)
        return done

    def do(self, use_case: Callable[..., Any], *args: Any) -> Any:
        """A use case of another screen, told to this one."""
        outcome = self.office.do(use_case, *args)
        self.desk.bus.publish(outcome.changes)
        return outcome.result

    # what a person does

    def act(self, act: Act) -> None:
        """One act on this PC; an act that means nothing here and now does nothing."""
        name, *args = act
        self.desk.screen.activateWindow()  # both windows are in one process: keys belong to the active one
        self.desk.screen.grid.setFocus()
        if self.desk.presenter.sheet is not None:
            getattr(self, f"_{name}")(*args)

    def _choose(self, row: int, day: int, last_row: int, last_day: int) -> None:
        sheet, grid = self.desk.presenter.sheet, self.desk.screen.grid
        assert sheet is not None
        rows, days = len(sheet.rows), len(sheet.days)
        grid.go_to(Cell(row % rows, day % days))
        grid.extend_to(Cell(last_row % rows, last_day % days))

    def _type(self, letter: str, *area: int) -> None:
        self._choose(*area)
        self.desk.type(letter)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *area: int) -> None:
        self._choose(*area)
        self.desk.press(key, modifiers)

    def _keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.desk.press(key, modifiers)

    def _paste(self, text: str, *area: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self._choose(*area)
        self.desk.press(Key.Key_V, Ctrl)

    def _note(self, row: int, day: int, code: MarkCode, note: str) -> None:
        sheet = self.desk.presenter.sheet
        assert sheet is not None
        self.desk.presenter.set_note(Cell(row % len(sheet.rows), day % len(sheet.days)), code, note)

    def _absence(self, row: int, day: int, length: int, code: MarkCode, paper: int) -> None:
        sheet = self.desk.presenter.sheet
        assert sheet is not None
        first = sheet.days[day % len(sheet.days)].day
        last = first + timedelta(days=length)
        scan = Scan(b"%PDF-1.7 " + bytes([paper]) * 500, "application/pdf") if paper > 5 else None
        draft = PaperDraft(PaperKind.MEDICAL, str(paper), first, last, scan) if paper else None
        absence = Absence((sheet.rows[row % len(sheet.rows)].child_id,), (Span(first, last),), code, paper=draft)
        presenter = AbsencesPresenter(self.workspace)
        presenter.set_absence(absence, lambda marked: take_over(self.desk.screen, marked, ""), lambda _why: None)
        self.desk.settle()

    def _import(self, seed: int) -> None:
        """A table kept elsewhere: some marks for some children, some of them wrong."""
        sheet, rng = self.desk.presenter.sheet, Random(seed)
        assert sheet is not None
        glyphs = ["", *(DEFAULT_RULES.mark(code).glyph for code in TYPED_MARKS), "?"]
        lines = [["ЖСН", *map(str, range(1, len(sheet.days) + 1))]]
        lines += [
            [row.iin, *(rng.choice(glyphs) if rng.random() < 0.3 else "" for _ in sheet.days)]
            for row in sheet.rows
            if rng.random() < 0.7
        ]
        path = self.folder / "marks.csv"
        path.write_text("\n".join(";".join(line) for line in lines), encoding="utf-8")
        presenter = TransferPresenter(self.workspace, sheet.group_id, sheet.month)
        screen = self.desk.screen
        presenter.look(
            path,
            lambda preview: presenter.set_marks(preview, lambda marked: take_over(screen, marked, ""), lambda _why: None),
            lambda _why: None,
        )
        self.desk.settle()

    def _close(self) -> None:
        self.desk.presenter.close()
        self.desk.settle()

    def _reopen(self) -> None:
        sheet = self.desk.presenter.sheet
        if sheet is not None and sheet.closed_at is not None:
            self.desk.presenter.reopen("қате бар", lambda _: None, lambda _why: None)
            self.desk.settle()

    def _close_month(self, at: int) -> None:
        """What is blank becomes present, and the month is closed, if it is over."""
        self._month(at)
        self.desk.press(Key.Key_D, Ctrl | Shift)
        self._close()

    def _month(self, at: int) -> None:
        self.desk.presenter.open(month=MONTHS[at])
        self.desk.settle()

    def _settle(self) -> None:
        self.desk.settle()

    def _exchange_now(self, lost: str = "") -> None:
        """With `lost`, the network goes at that call: "ops" before the portal hears, "ops answered" after it has decided."""
        self.cut(lost)
        self.exchange()
        self.cut("")

    def _exchange_meanwhile(self, letter: str, *area: int) -> None:
        """As in the program: the exchange has a thread of its own, and typing goes on."""
        office, bus = self.office, self.desk.bus
        self.desk.tasks.submit("network", lambda: self._exchange(office), lambda done: bus.publish(done.changes), owner=bus)
        self._type(letter, *area)
        self.desk.press(Key.Key_Z, Ctrl)
        self._type(letter, *area)
        self.desk.settle()

    def _quarantine(self, answer: str) -> None:
        """What the portal refused is sent again, or given up."""
        self.desk.settle()
        for operation in self.office.ask(push.quarantined):
            self.do({"retry": push.retry, "set aside": push.set_aside}[answer], operation["op_id"])

    def _decide(self, rule: Rule) -> None:
        self.desk.settle()
        self.desk.presenter.run(resolve_by_rule, rule, Within(), failed=lambda _why: None)
        self.desk.settle()

    def _sign_out_and_in(self) -> None:
        self.sign_out()
        self.sign_in()


@dataclass
class Town:
    """The PCs of a kindergarten whose edits meet at one portal."""

    pcs: tuple[Pc, Pc]
    clock: FixedClock
    told: list[str] = field(default_factory=list)

    def act(self, act: Act) -> None:
        """("pc", number, …) on one PC, or ("day",): the next day dawns on both."""
        self.told.append(repr(act))
        if act[0] == "day":
            self.clock.set(min(self.clock.now() + timedelta(days=1), START + timedelta(days=15)))
            for pc in self.pcs:
                pc.desk.settle()
                pc.desk.presenter.reload()
        else:
            self.pcs[act[1]].act(act[2:])

    def settle(self) -> None:
        """Decide everything that waits for a person and exchange until nobody has anything left to say."""
        for _ in range(10):
            for pc in self.pcs:
                pc.desk.settle()
                pc.do(resolve_all, "theirs")
                for operation in pc.office.ask(push.quarantined):
                    pc.do(push.set_aside, operation["op_id"])
                pc.exchange()
                pc.desk.settle()
            if all(self._is_quiet(pc) for pc in self.pcs):
                return
        raise AssertionError("two PCs exchange for ever")

    def _is_quiet(self, pc: Pc) -> bool:
        done = pc.exchange()
        pc.desk.settle()
        return done.status.state.value == "synchronised" and done.pushed == 0 and done.pulled == 0

    def close(self) -> None:
        """Sign out everywhere."""
        for pc in self.pcs:
            pc.sign_out()


def move_in(office: Office, since: date = date(2026, 9, 1)) -> None:
    """Two groups; five children, one of whom changed the group in the middle of a week in November."""
    balapan = office.do(create_group, GroupDraft("Балапан", teachers=("Ахметова Г.",))).result
    kunshuak = office.do(create_group, GroupDraft("Күншуақ")).result
    iins = (iin for serial in range(9000, 9999) if (iin := make_iin(date(2022, 3, 15), Sex.FEMALE, serial)))
    for at, name in enumerate(NAMES[:5]):
        surname, given = name.split()
        draft = ChildDraft(next(iins), surname, given)
        group = balapan if at < 3 else kunshuak
        child = office.do(add_child, draft, group_id=group, starts_on=since if at else date(2026, 10, 7)).result
        if at == 1:
            office.do(move, child, kunshuak, date(2026, 11, 4))


def copy_office(template: Path, folder: Path) -> Path:
    """The office's database and vault, as copied to a second PC's disk."""
    folder.mkdir(parents=True)
    for path in template.iterdir():
        if path.is_file():
            shutil.copyfile(path, folder / path.name)
    return folder


# chance


def acts(rng: Random, count: int, *, days: bool = True, racing: bool = False) -> Iterator[Act]:
    """So many acts of two people, by chance. Not `racing`, they do the same in each run; `days`: the clock goes on too."""
    made: list[tuple[int, Callable[[Random], Act]]] = [
        (12, lambda rng: ("type", rng.choice(LETTERS), *_area(rng))),
        (3, lambda rng: ("press", Key.Key_Delete, Qt.KeyboardModifier.NoModifier, *_area(rng))),
        (3, lambda rng: ("press", Key.Key_Space, Qt.KeyboardModifier.NoModifier, *_area(rng))),
        (3, lambda rng: ("press", Key.Key_D, Ctrl, *_area(rng))),
        (2, lambda rng: ("press", Key.Key_D, Ctrl | Shift, *_area(rng))),
        (1, lambda rng: ("press", Key.Key_X, Ctrl, *_area(rng))),
        (2, lambda rng: ("press", Key.Key_C, Ctrl, *_area(rng))),
        (2, lambda rng: ("press", Key.Key_V, Ctrl, *_area(rng))),
        (2, lambda rng: ("keys", Key.Key_F5, Qt.KeyboardModifier.NoModifier)),
        (8, lambda rng: ("keys", Key.Key_Z, Ctrl)),
        (5, lambda rng: ("keys", Key.Key_Z, Ctrl | Shift)),
        (2, lambda rng: ("keys", rng.choice((Key.Key_Left, Key.Key_Right)), Ctrl)),
        (3, lambda rng: ("paste", _table(rng), *_area(rng))),
        (3, _note),
        (3, _absence),
        (2, lambda rng: ("import", rng.randrange(1000))),
        (2, lambda rng: ("month", rng.randrange(len(MONTHS)))),
        (1, lambda _rng: ("close",)),
        (2, lambda rng: ("close_month", rng.randrange(2))),
        (1, lambda _rng: ("reopen",)),
        (4, lambda _rng: ("settle",)),
        (8, lambda _rng: ("exchange_now",)),
        (2, lambda rng: ("exchange_now", rng.choice(("ops", "ops answered", "changes answered")))),
        (2 * racing, lambda rng: ("exchange_meanwhile", rng.choice(LETTERS), *_area(rng))),
        (1, lambda rng: ("quarantine", rng.choice(("retry", "set aside")))),
        (3, lambda rng: ("decide", rng.choice(tuple(Rule)))),
        (1, lambda _rng: ("sign_out_and_in",)),
    ]
    weights = [weight for weight, _ in made]
    for _ in range(count):
        if days and rng.random() < 0.01:
            yield ("day",)
            continue
        ((_, make),) = rng.choices(made, weights)
        yield ("pc", rng.randrange(2), *make(rng))


def _area(rng: Random) -> tuple[int, int, int, int]:
    """A rectangle of cells near the days when two people meet."""
    row, day = rng.randrange(5), rng.choice((rng.randrange(31), rng.randrange(8, 13)))
    return row, day, row + rng.choice((0, 0, 0, 1, 2)), day + rng.choice((0, 0, 0, 1, 4))


def _table(rng: Random) -> str:
    words = ["", *LETTERS, "болған", "В", "zz"]
    return "\n".join("\t".join(rng.choice(words) for _ in range(rng.choice((1, 2)))) for _ in range(rng.choice((1, 1, 2))))


def _note(rng: Random) -> Act:
    row, day, code = rng.randrange(5), rng.randrange(7, 12), rng.choice((MarkCode.PRESENT, MarkCode.SICK))
    return ("note", row, day, code, rng.choice(("", "кешікті", "?")))


def _absence(rng: Random) -> Act:
    code = rng.choice([code for code in TYPED_MARKS if code is not MarkCode.PRESENT])
    return ("absence", rng.randrange(5), rng.randrange(31), rng.choice((0, 2, 6, 20)), code, rng.choice((0, 0, 1, 2, 7)))
