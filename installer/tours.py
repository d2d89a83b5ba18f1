"""Where one goes to see the whole program: every page and its dialogs, step by step; and the pictures of the manual.

A tour needs an office with people in it and somebody who walks (`Walker`): the photographer takes pictures, a test reads every
word. So a screen that is added here is both pictured and read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from desktop.services import children, contracts, enrolment, groups
from desktop.services.contracts import ContractRow
from desktop.services.unit_of_work import Office
from desktop.views.contracts.key_card import ContractKeyCard
from desktop.views.crash import CrashDialog
from desktop.views.main_window import MainWindow
from desktop.views.manual import CHAPTER_OF_PAGE, ManualWindow
from desktop.views.palette.opening import open_palette
from desktop.views.settings.screen import SettingsScreen
from desktop.views.widgets import DataTable, SearchInput
from desktop.views.workspace import Workspace
from protocol.contracts import ContractState
from protocol.messages.entities import RequestState
from protocol.working_calendar import Month

COLOURS, HUE = 256, 0xE0E0E0
COMMANDS_OF_STATE: dict[ContractState, tuple[str, ...]] = {
    ContractState.PREPARED: (),
    ContractState.SENT: ("remind", "withdraw"),
    ContractState.SIGNED: ("amend", "renew", "terminate", "card", "checkFile"),
}
DIALOGS_OF_SECTION = {
    "clauses": {"preview": "previewButton", "versions": "versionsButton"},
    "accounts": {"new": "addButton"},
    "calendar": {"day": "addButton"},
}
MANUAL_WIDTH = 960


class Walker(Protocol):
    """Who walks through the program."""

    @property
    def workspace(self) -> Workspace:
        """The office that is open, and what goes with it."""
        ...

    @property
    def window(self) -> MainWindow:
        """Its window."""
        ...

    def settle(self) -> None:
        """Wait until nothing runs and what was asked for is shown."""
        ...

    def take(self, name: str) -> None:
        """Look at what is open, under this name."""
        ...


def go(walker: Walker, page: str, **args: object) -> None:
    """Open a page and wait for what it shows."""
    walker.window.activateWindow()
    walker.window.go(page, **args)
    walker.settle()


def usable(walker: Walker, name: str) -> QAction | QAbstractButton | None:
    """The button or command of an object name, if it can be used now."""
    for one in reversed(walker.window.findChildren(QObject, name)):
        if isinstance(one, QAction) and one.isEnabled():
            return one
        if isinstance(one, QAbstractButton) and one.isVisible() and one.isEnabled():
            return one
    return None


def do(walker: Walker, name: str) -> None:
    """Press a button, or choose a command, by its object name.

    Raises:
        LookupError: there is none that can be used now.
    """
    found = usable(walker, name)
    if found is None:
        raise LookupError(name)
    found.trigger() if isinstance(found, QAction) else found.click()
    walker.settle()


def dialog(walker: Walker, open_it: str | Callable[[], object], name: str) -> None:
    """Open a dialog by its command (or a call), look at it, close it.

    Raises:
        LookupError: nothing opened.
    """
    if isinstance(open_it, str):
        do(walker, open_it)
    else:
        open_it()
        walker.settle()
    opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    if opened is None:
        raise LookupError(name)
    walker.take(name)
    opened.reject() if isinstance(opened, QDialog) else opened.close()
    walker.settle()


def every_page(walker: Walker, key: tuple[Path, str] | None = None) -> None:
    """Every page and its dialogs; with a key file and its password also a contract before signing."""
    go(walker, "today")
    walker.take("10-today")
    _groups(walker)
    _enrolment(walker)
    _contracts(walker, key)
    _attendance(walker)
    _menu(walker)
    for tab in ("acts", "exchange", "held", "conflicts"):
        go(walker, "journal", tab=tab)
        if tab == "acts":
            _look_at_the_last_act(walker)
        walker.take(f"60-journal-{tab}")
    _settings(walker)
    _program(walker)


def _look_at_the_last_act(walker: Walker) -> None:
    table = walker.window.findChild(DataTable, "journal.acts")
    assert table is not None
    table.view.setCurrentIndex(table.view.model().index(0, 0))
    walker.settle()


def _groups(walker: Walker) -> None:
    group = walker.workspace.office.ask(groups.list_groups)[0]
    go(walker, "groups")
    walker.take("20-groups")
    go(walker, "groups", group=group.id)
    walker.take("21-group")
    for at, name in enumerate(("newGroupButton", "newChildButton", "editButton", "promote", "printList", "fromFileButton"), 2):
        dialog(walker, f"groups.{name}", f"2{at}-{name.removesuffix('Button')}")
    child = somebody(walker.workspace.office)
    go(walker, "groups", child=child)
    walker.take("28-child")
    for name in ("editButton", "moveButton", "leaveButton", "changeGuardedButton"):
        dialog(walker, f"groups.card.{name}", f"29-child-{name.removesuffix('Button')}")
    do(walker, "groups.card.showGuardedButton")
    walker.take("29-child-guarded-shown")
    do(walker, "groups.card.showGuardedButton")


def somebody(office: Office) -> str:
    """A child of the first group, the third one where there are so many."""
    group = office.ask(groups.list_groups)[0]
    rows = office.ask(children.list_children, group_id=group.id)
    return rows[min(2, len(rows) - 1)].id


def _enrolment(walker: Walker) -> None:
    rows = walker.workspace.office.ask(enrolment.list_requests)
    new = [row.id for row in rows if row.state is RequestState.NEW][-1]
    go(walker, "enrolment", request=rows[0].id)
    walker.take("30-enrolment")
    go(walker, "enrolment", request=new)
    walker.take("31-enrolment-new")
    for name in ("accept", "wait", "decline", "rules", "several"):
        dialog(walker, f"enrolment.{name}Button", f"32-{name}")
    if usable(walker, "enrolment.openPaper0") is not None:
        dialog(walker, "enrolment.openPaper0", "33-paper")


def _contracts(walker: Walker, key: tuple[Path, str] | None) -> None:
    rows = walker.workspace.office.ask(contracts.list_contracts)
    go(walker, "contracts")
    walker.take("40-contracts")
    if usable(walker, "contracts.signSeveralButton") is not None:
        dialog(walker, "contracts.signSeveralButton", "40-1-sign-several")
    dialog(walker, "contracts.prepareSeveralAction", "40-2-prepare-several")
    dialog(walker, "contracts.exportSeveralAction", "40-3-export-several")
    dialog(walker, "contracts.renewSeveralAction", "40-5-renew-several")
    accepted = [row for row in walker.workspace.office.ask(enrolment.list_requests) if row.state is RequestState.ACCEPTED]
    ready = [row.id for row in accepted if walker.workspace.office.ask(enrolment.view_request, row.id).contract_id is None]
    if ready:
        dialog(walker, lambda: walker.window.go("contracts", request=ready[0]), "40-4-prepare")
    for state, commands in COMMANDS_OF_STATE.items():
        of_state = [row for row in rows if row.state is state]
        if of_state:
            go(walker, "contracts", contract=of_state[0].id)
            walker.take(f"41-contract-{state.value}")
            for command in commands:
                dialog(walker, f"contracts.{command}Action", f"41-{command}")
    go(walker, "contracts", contract=_to_sign(rows).id)
    QTest.qWait(150)  # its pages are drawn
    walker.take("42-contract")
    if key is not None:
        show_key(walker, key)
        walker.take("42-contract-key")
    go(walker, "contracts")


def _to_sign(rows: tuple[ContractRow, ...]) -> ContractRow:
    """The contract that waits for the director, or the first one."""
    return next((row for row in rows if row.state is ContractState.PARENT_SIGNED), rows[0])


def show_key(walker: Walker, key: tuple[Path, str]) -> None:
    """The director's key, as it stands before signing."""
    card = walker.window.findChild(ContractKeyCard, "contracts.keyCard")
    assert card is not None
    path, password = key
    card.choose(path)
    card.password.setText(password)
    QTest.keyClick(card.password, Qt.Key.Key_Return)
    walker.settle()


def _attendance(walker: Walker) -> None:
    """The sheet, its dialogs and panels, and the other panes."""
    group = walker.workspace.office.ask(groups.list_groups)[0]
    month = Month.of(walker.workspace.office.clock.today())
    go(walker, "attendance", group=group.id, month=month)
    walker.take("50-attendance")
    for at, name in enumerate(("absence", "papers", "note", "import", "allGroups", "print", "checkPrinted", "certificate"), 1):
        dialog(walker, f"attendance.{name}", f"50-{at}-{name}")
    do(walker, "attendance.cellHistory")
    walker.take("50-9-cell-history")
    focused = QApplication.focusWidget()
    QTest.keyClick(focused if focused is not None else walker.window, Qt.Key.Key_Escape)
    go(walker, "attendance", group=group.id, month=month.previous)
    walker.take("51-attendance-last")
    do(walker, "attendance.answer")
    walker.take("51-1-answer")
    do(walker, "attendance.answer")
    for view in ("groups", "kitchen", "month"):
        go(walker, "attendance", pane="kindergarten", view=view)
        walker.take(f"52-kindergarten-{view}")
    for at, pane in enumerate(("risk", "history"), 3):
        go(walker, "attendance", pane=pane)
        walker.take(f"5{at}-{pane}")


def _menu(walker: Walker) -> None:
    """The week's meals, and their paper where there is one."""
    go(walker, "menu")
    walker.take("55-menu")
    if usable(walker, "menu.printButton") is not None:
        dialog(walker, "menu.printButton", "55-1-menu-print")


def _settings(walker: Walker) -> None:
    """Every section the director has, in its order."""
    go(walker, "settings")
    screen = walker.window.page("settings")
    assert isinstance(screen, SettingsScreen)
    for at, section in enumerate(screen.sections):
        go(walker, "settings", section=section)
        walker.take(f"7{at:x}-settings-{section}")
        for nth, (name, button) in enumerate(DIALOGS_OF_SECTION.get(section, {}).items(), 1):
            dialog(walker, f"settings.{section}.{button}", f"7{at:x}-{nth}-{section}-{name}")


def _program(walker: Walker) -> None:
    """What is over every page: the palette, the shortcuts, the manual."""
    go(walker, "today")
    dialog(walker, lambda: _open_palette(walker, ""), "80-palette")
    dialog(walker, lambda: _open_palette(walker, "а"), "80-palette-found")
    dialog(walker, walker.window.open_shortcuts, "80-shortcuts")
    manual = ManualWindow(next(iter(CHAPTER_OF_PAGE)), walker.window)
    manual.setModal(True)
    dialog(walker, manual.show, "81-manual")
    manual.deleteLater()
    crash = CrashDialog("builtins.KeyError\n  views/today/screen.py:120 _show", walker.window)
    dialog(walker, crash.open, "82-crash")
    crash.deleteLater()


def _open_palette(walker: Walker, typed: str) -> None:
    palette = open_palette(walker.workspace, walker.window)
    field = palette.findChild(SearchInput, "palette.field")
    assert field is not None
    field.setText(typed)


def of_manual(walker: Walker, key: tuple[Path, str], picture: Callable[[str], Path]) -> None:
    """The pictures of the manual, one language: `picture(name)` keeps what is open under a name."""
    office = walker.workspace.office
    group, rows = office.ask(groups.list_groups)[0], office.ask(enrolment.list_requests)
    month = Month.of(office.clock.today())

    def keep(name: str) -> None:
        shrink(picture(name), MANUAL_WIDTH)

    go(walker, "today")
    keep("today")
    go(walker, "groups", group=group.id)
    keep("group")
    go(walker, "groups", child=somebody(walker.workspace.office))
    keep("child")
    go(walker, "enrolment", request=[row.id for row in rows if row.state is RequestState.NEW][-1])
    keep("request")
    go(walker, "contracts")
    keep("contracts")
    go(walker, "contracts", contract=_to_sign(office.ask(contracts.list_contracts)).id)
    show_key(walker, key)
    QTest.qWait(200)
    keep("contract")
    go(walker, "attendance", group=group.id, month=month)
    keep("attendance")
    go(walker, "menu")
    keep("menu")
    go(walker, "journal", tab="acts")
    keep("journal")
    go(walker, "settings", section="organisation")
    keep("settings")


def of_readme(walker: Walker, key: tuple[Path, str], picture: Callable[[str, str], Path]) -> None:
    """The four pictures of the first page: `picture(name, theme)`."""
    office = walker.workspace.office
    group, month = office.ask(groups.list_groups)[0], Month.of(office.clock.today())
    go(walker, "today")
    shrink(picture("today", "light"))
    go(walker, "contracts", contract=_to_sign(office.ask(contracts.list_contracts)).id)
    show_key(walker, key)
    QTest.qWait(200)
    shrink(picture("contract", "light"))
    go(walker, "attendance", group=group.id, month=month)
    shrink(picture("attendance", "light"))
    shrink(picture("attendance-dark", "dark"))


def shrink(path: Path, width: int = 0) -> None:
    """Write a picture anew, as wide as told, with 256 colours: the commonest of each hue, then the commonest of all."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    if width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    ranked = [colour for colour, _count in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    of_hues: dict[int, int] = {}
    for colour in ranked:
        of_hues.setdefault(colour & HUE, colour)
    palette = list(dict.fromkeys([*list(of_hues.values())[: COLOURS // 2], *ranked]))[:COLOURS]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, palette, flags).save(str(path), quality=0)
