"""A real encrypted office with invented people, and a window on one page of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import uuid_utils
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.accounts import AccountDraft
from desktop.services.children import add_child
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import OfficeFolder, Surroundings
from desktop.services.organisation import OrganisationDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.roles import Actor, Role
from desktop.services.vault import Cost
from desktop.views.change_bus import ChangeBus
from desktop.views.main_window import MainWindow
from desktop.views.screen import Page
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import AgeGroup, Language
from tests.desktop.copies import copied_office

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
TODAY = date(2026, 11, 12)


def iin(born: date, serial: int, sex: Sex = Sex.FEMALE) -> str:
    """An invented IIN; the next serial where none is issued for this one."""
    return make_iin(born, sex, serial) or iin(born, serial + 1, sex)


MOTHER = GuardianDraft(
    iin(date(1991, 3, 15), 41), "Кәрімова", "Гүлнар", "Асқарқызы", phone="+77012345678", address="Орал, Абай көшесі, 1"
)


def child_draft(surname: str, given_name: str, serial: int, *, born: date = date(2022, 4, 5), **values: Any) -> ChildDraft:
    """An invented child of the one mother."""
    return ChildDraft(iin(born, serial), surname, given_name, birth_date=born, guardians=(MOTHER,), **values)


def make_workspace(folder: Path) -> Workspace:
    """An office of 12 November 2026, its director signed in."""
    around = Surroundings(FixedClock(NOW), lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))
    place = OfficeFolder(folder / "office")
    organisation = OrganisationDraft(
        bin="100140000003",
        name_kk="«Балдырған» балабақшасы",
        name_ru="Детский сад «Балдырған»",
        head_name="Сейітова Мадина Ерланқызы",
        city="Орал",
        address="Орал, Достық даңғылы, 5",
    )
    new = copied_office(place, organisation, AccountDraft("director", "Сейітова М. Е.", "long password 1"), around)
    needed = {
        "office": new.office,
        "tasks": TaskRunner(),
        "bus": ChangeBus(),
        "folder": place,
        "key": new.key,
        "preferences": PreferenceFile(folder / "preferences.json"),
    }
    return Workspace(**{tool.name: needed.get(tool.name, _never) for tool in fields(Workspace)})


def as_methodist(workspace: Workspace) -> Workspace:
    """The same office with the methodist signed in."""
    return replace(workspace, office=workspace.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST)))


def _never(*_args: object) -> Any:
    raise AssertionError("these pages do not need it")


@dataclass(frozen=True, slots=True)
class Filled:
    """The identifiers of what :func:`fill` made."""

    balapan: str
    botaqan: str
    ailin: str
    dias: str


def fill(workspace: Workspace) -> Filled:
    """Two groups, one of two places and full: two children of one mother in it."""
    office = workspace.office
    full = GroupDraft("Балапан", age=AgeGroup.SENIOR, capacity=2, teachers=("Әлиева Сәуле",))
    balapan = office.do(create_group, full).result
    botaqan = office.do(create_group, GroupDraft("Ботақан", Language.RUSSIAN, AgeGroup.MIDDLE)).result
    ailin = office.do(add_child, child_draft("Серік", "Айлин", 7), group_id=balapan, starts_on=date(2025, 9, 1)).result
    dias = office.do(add_child, child_draft("Әбіл", "Диас", 9), group_id=balapan, starts_on=date(2026, 9, 1)).result
    return Filled(balapan, botaqan, ailin, dias)


class Elsewhere(QWidget):
    """A page of another area: remembers what it was opened with."""


def make_window(workspace: Workspace, pages: Sequence[Page]) -> MainWindow:
    """The window on these pages and an empty page of contracts."""
    contracts = Page("contracts", "Contracts", lambda _shell: Elsewhere())
    window = MainWindow([*pages, contracts], program="Balabaqsha Office", organisation="«Балдырған»")
    window.resize(1280, 800)
    window.show()
    workspace.tasks.wait_idle()
    return window


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter as a Kazakh keyboard does; QTest's own typing knows only Latin letters."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys in the window of a widget once that window is the active one: shortcuts work nowhere else."""
    window = widget.window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    widget.setFocus()
    qtbot.keyClick(widget, key, modifier)
