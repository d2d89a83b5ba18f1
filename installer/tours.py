"""Where the photographer goes: every page and the dialogs worth a picture, and the pictures of the manual."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication

from desktop.demo.country import KEY_PASSWORD
from desktop.services import children, contracts, enrolment, groups
from desktop.views.main_window import MainWindow
from protocol.messages.entities import RequestState
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from screenshots import Photographer

COLOURS, HUE = 256, 0xE0E0E0
SECTIONS = (
    "organisation",
    "connection",
    "calendar",
    "marks",
    "money",
    "rules",
    "accounts",
    "backups",
    "password",
    "appearance",
    "about",
)


def every_page(photographer: Photographer, home: Path) -> None:
    """Every page, the child's card, a contract, the settings, some dialogs."""
    go, take, dialog = photographer.go, photographer.take, photographer.dialog
    workspace = photographer.program.workspace
    window = photographer.program.window
    assert workspace is not None
    assert isinstance(window, MainWindow)
    office = workspace.office
    group = office.ask(groups.list_groups)[0]
    child = office.ask(children.list_children, group_id=group.id)[2]
    go("today")
    take("10-today")
    go("groups", group=group.id)
    take("20-groups")
    dialog("groups.newGroupButton", "21-new-group")
    dialog("groups.newChildButton", "22-new-child")
    go("groups", child=child.id)
    take("23-child")
    waiting = [row for row in office.ask(enrolment.list_requests) if row.state is RequestState.NEW]
    go("enrolment", request=office.ask(enrolment.list_requests)[0].id)
    take("30-enrolment")
    if waiting:
        go("enrolment", request=waiting[-1].id)
        take("31-enrolment-new")
        dialog("enrolment.acceptButton", "32-accept")
    go("contracts")
    take("40-contracts")
    go("contracts", contract=office.ask(contracts.list_contracts)[0].id)
    photographer.hands.pause(200)
    take("41-contract")
    _choose_key(photographer, home)
    take("42-contract-key")
    go("contracts")
    month = Month.of(office.clock.today())
    _attendance(photographer, group.id, month)
    for tab in ("acts", "exchange", "held", "conflicts"):
        go("journal", tab=tab)
        take(f"60-journal-{tab}")
    for at, section in enumerate(SECTIONS):
        go("settings", section=section)
        take(f"7{at:x}-settings-{section}")
    go("today")
    dialog(window.open_shortcuts, "80-shortcuts")


def _attendance(photographer: Photographer, group_id: str, month: Month) -> None:
    """The sheet, its dialogs and panels, and the other panes."""
    go, take, dialog = photographer.go, photographer.take, photographer.dialog

    def chosen(name: str) -> None:
        photographer.hands.find(QAction, f"attendance.{name}").trigger()

    go("attendance", group=group_id, month=month)
    take("50-attendance")
    for at, name in enumerate(("absence", "papers", "note", "import", "allGroups", "print", "checkPrinted"), 1):
        dialog(lambda name=name: chosen(name), f"50-{at}-{name}")
    chosen("cellHistory")
    take("50-8-cell-history")
    photographer.hands.press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    go("attendance", group=group_id, month=month.previous)
    take("51-attendance-last")
    chosen("answer")
    take("51-1-answer")
    chosen("answer")
    for view in ("groups", "kitchen", "month"):
        go("attendance", pane="kindergarten", view=view)
        take(f"52-kindergarten-{view}")
    go("attendance", pane="risk")
    take("53-risk")
    go("attendance", pane="history")
    take("54-history")


def _choose_key(photographer: Photographer, home: Path) -> None:
    """The director's key, as it stands before signing."""
    from desktop.views.contracts.key_card import ContractKeyCard

    card = photographer.hands.find(ContractKeyCard, "contracts.keyCard")
    card.choose(home / "keys" / "director-gost.p12")
    photographer.hands.write("contracts.keyPassword", KEY_PASSWORD)
    photographer.hands.press(card.password, Qt.Key.Key_Return)
    photographer.hands.settle()


def manual(photographer: Photographer, home: Path) -> None:
    """The four pictures of the manual."""
    program, hands, go = photographer.program, photographer.hands, photographer.go
    assert program.workspace is not None
    office = program.workspace.office
    group, month = office.ask(groups.list_groups)[0], Month.of(office.clock.today())

    def picture(name: str, theme: str = "light") -> None:
        photographer.dress(theme)
        path = hands.picture(name)
        shrink(path)

    go("today")
    picture("today")
    go("contracts", contract=office.ask(contracts.list_contracts)[0].id)
    _choose_key(photographer, home)
    hands.pause(200)
    picture("contract")
    go("attendance", group=group.id, month=month)
    picture("attendance")
    picture("attendance-dark", "dark")


def shrink(path: Path) -> None:
    """Write a picture anew with 256 colours: the commonest of each hue, then the commonest of all."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    ranked = [colour for colour, _count in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    of_hues: dict[int, int] = {}
    for colour in ranked:
        of_hues.setdefault(colour & HUE, colour)
    palette = list(dict.fromkeys([*list(of_hues.values())[: COLOURS // 2], *ranked]))[:COLOURS]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, palette, flags).save(str(path), quality=0)
