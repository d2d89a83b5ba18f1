"""Hands at the panes that look across groups: a real office with two groups, the attendance page over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.models.attendance import ChildMonth
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.groups import GroupDraft, create_group
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.views.change_bus import ChangeBus
from desktop.views.screen import Screen
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode, MonthState
from protocol.identifiers import Sex, make_iin
from tests.desktop.views.attendance.kindergarten import FakeShell, Kindergarten, open_kindergarten, workspace

TODAY = date(2026, 11, 12)
MOTHERS = [iin for n in range(9000, 9060) if (iin := make_iin(date(1993, 4, 27), Sex.FEMALE, n))]
BABIES = [iin for n in range(9000, 9060) if (iin := make_iin(date(2024, 6, 1), Sex.FEMALE, n))]


class RememberingShell(FakeShell):
    """Keeps where the page wanted to go, and with what."""

    def __init__(self) -> None:
        super().__init__()
        self.ways: list[dict[str, Any]] = []

    def go(self, page_id: str, /, **args: object) -> None:
        super().go(page_id, **args)
        self.ways.append(args)


@dataclass
class OverviewDesk:
    """The office: «Балапан» has three children, «Қарлығаш» has two two-year-olds with a mother's phone."""

    place: Path
    shell: RememberingShell = field(default_factory=RememberingShell)
    bus: ChangeBus = field(default_factory=ChangeBus)
    tasks: TaskRunner = field(default_factory=TaskRunner)

    def __post_init__(self) -> None:
        self.kindergarten: Kindergarten = open_kindergarten(self.place / "office", 3, today=TODAY)
        self.office = self.kindergarten.office
        self.other = self.office.do(create_group, GroupDraft("Қарлығаш")).result
        mother = [GuardianDraft(MOTHERS[at], "Ермекова", "Әсел", phone="+77012345678") for at in range(2)]
        drafts = [ChildDraft(BABIES[at], "Ермек", f"Айлин {at}", guardians=(mother[at],)) for at in range(2)]
        self.babies = [self.office.do(add_child, one, group_id=self.other, starts_on=date(2026, 9, 1)).result for one in drafts]
        self.screens: list[Screen] = []

    @property
    def workspace(self) -> Workspace:
        return workspace(self.office, self.tasks, self.bus, self.place)

    def show(self, screen: Screen, **args: object) -> None:
        """Show a pane as the page does."""
        self.screens.append(screen)
        screen.resize(1072, 800)
        screen.show()
        QTest.qWaitForWindowExposed(screen)
        screen.enter(**args)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            assert self.tasks.wait_idle()
            QApplication.processEvents()

    def mark(self, child: str, day: date, code: MarkCode, *, told: bool = False) -> None:
        """Set a mark past the pane; `told` lets it hear."""
        outcome = self.office.do(set_marks, [MarkEdit(child, day, code)])
        if told:
            self.bus.publish(outcome.changes)

    def month(self, child: str, month: str, state: MonthState, group: str = "", *, told: bool = False) -> None:
        """A child's month where the portal put it."""
        row = {"child_id": child, "month": month, "group_id": group or self.other, "state": state.value, "version": 1}

        def write(uow: Any) -> None:
            uow.session.merge(ChildMonth(**row, history=[]))
            uow.touch("child_month", f"{child}:{month}")

        outcome = self.office.do(write)
        if told:
            self.bus.publish(outcome.changes)

    def day(self, day: int) -> None:
        self.kindergarten.clock.set(datetime(2026, 11, day, 4, tzinfo=UTC))

    def close(self) -> None:
        self.tasks.wait_idle()
        self.tasks.shutdown()
        for screen in self.screens:
            screen.close()
            screen.deleteLater()
        self.office.close()
