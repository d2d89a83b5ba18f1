"""What a child's page tells besides the card: papers with their expiry, contracts, the year day by day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.contracts import Contract
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.child_record import Validity, child_record, validity
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.groups.page import page
from desktop.views.groups.screen import GroupsScreen
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode
from tests.desktop.views.groups.office import TODAY, Filled, as_methodist, make_window, press

Find = Callable[[str], Any]
SICK = date(2026, 10, 7)


def contract(filled: Filled, **documents: str) -> Callable[[UnitOfWork], None]:
    """A signed contract with papers: file name → the day it is valid until."""
    papers = [
        {
            "id": f"paper-{name}",
            "kind": "form_027",
            "name": name,
            "sha256": f"{at:064d}",
            "size": 1,
            "media_type": "application/pdf",
            "valid_until": until,
        }
        for at, (name, until) in enumerate(documents.items())
    ]
    row = Contract(
        id="contract-1",
        number="2026-014",
        dated=date(2026, 8, 20),
        state="signed",
        child_id=filled.ailin,
        group_id=filled.balapan,
        guardian_iin="910315450411",
        starts_on=date(2026, 9, 1),
        fields={},
        pdf_sha256="0" * 64,
        signed_at=datetime(2026, 8, 21, tzinfo=UTC),
        documents=papers,
        version=1,
    )
    return lambda uow: uow.session.add(row)


@pytest.fixture
def known(workspace: Workspace, filled: Filled) -> Filled:
    workspace.office.do(contract(filled, old="2026-10-01", soon="2026-12-01", long="2027-11-12"))
    edits = [MarkEdit(filled.ailin, SICK, MarkCode.SICK), MarkEdit(filled.ailin, date(2026, 10, 8), MarkCode.PRESENT)]
    workspace.office.do(set_marks, edits)
    return filled


def test_the_page_shows_papers_contracts_and_the_year(window: MainWindow, find: Find, known: Filled) -> None:
    window.go("groups", child=known.ailin)
    table = find("groups.card.paperTable").model
    told = {row.name: row.validity for row in (table.row_at(table.index(at, 0)) for at in range(table.rowCount()))}
    assert told == {"old": Validity.EXPIRED, "soon": Validity.ENDS_SOON, "long": Validity.VALID}
    assert find("groups.card.contracts").isVisible()
    strip = find("groups.card.year")
    assert strip.accessibleName().startswith("2026: present 1, sick 1")
    assert "paintFailed" not in [name.data().decode() for name in strip.dynamicPropertyNames()]
    find("groups.card.contractLine").layout().itemAt(0).widget().click()
    assert window.page("contracts").isVisible()


def test_the_year_is_walked_by_keyboard_and_read_aloud(qtbot: QtBot, window: MainWindow, find: Find, known: Filled) -> None:
    window.go("groups", child=known.ailin)
    strip = find("groups.card.year")
    strip.place = (SICK - date(2026, 1, 1)).days + 7
    press(qtbot, strip, Qt.Key.Key_Left)
    assert strip.accessibleDescription().endswith("sick")
    assert find("groups.card.yearDay").text() == strip.accessibleDescription()
    press(qtbot, strip, Qt.Key.Key_Home)
    assert strip.accessibleDescription().endswith(("day off", "not in the kindergarten"))
    press(qtbot, strip, Qt.Key.Key_End)
    assert strip.place == 364
    find("groups.card.yearStepper").back.click()
    assert find("groups.card.year").accessibleName().startswith("2025:")


def test_every_square_is_its_day(window: MainWindow, find: Find, known: Filled) -> None:
    window.go("groups", child=known.ailin)
    strip = find("groups.card.year")
    assert not strip.grab().isNull()
    for at in (0, 100, 364):
        assert strip.day_at(strip._cell(at).center()) == at


def test_the_methodist_sees_the_year_but_no_contract(qtbot: QtBot, workspace: Workspace, known: Filled, find: Find) -> None:
    record = as_methodist(workspace).office.ask(child_record, known.ailin)
    assert (record.contracts, record.papers) == (None, ())
    window = make_window(workspace, [page(as_methodist(workspace))])
    qtbot.addWidget(window)
    window.go("groups", child=known.ailin)
    assert find("groups.card.year").isVisible()
    screen = window.page("groups")
    assert isinstance(screen, GroupsScreen)
    assert not screen.card.contracts.isVisible()
    assert not screen.card.papers.isVisible()


def test_a_paper_ends_soon_a_month_before_and_counts_on_its_last_day() -> None:
    days = (date(2026, 11, 11), TODAY, date(2026, 12, 12), date(2026, 12, 13), None)
    expected = [Validity.EXPIRED, Validity.ENDS_SOON, Validity.ENDS_SOON, Validity.VALID, Validity.UNTOLD]
    assert [validity(day, TODAY) for day in days] == expected
