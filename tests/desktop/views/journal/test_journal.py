"""Acts and their chain, exchanges, what the portal did not take, two values."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop.models.attendance import AttendanceMark
from desktop.models.exchange import Conflict, ExchangeLog, OutboxOperation, PortalLink
from desktop.models.organisation import CalendarDay
from desktop.services.changes import Changes
from desktop.services.children import add_child
from desktop.services.people import ChildDraft
from desktop.services.sync import forgotten, witness
from desktop.services.sync import journal as exchanges
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.journal.names import differences, subject
from desktop.views.journal.page import page
from desktop.views.journal.screen import JournalScreen
from desktop.views.journal.words import problem_word
from desktop.views.main_window import MainWindow
from desktop.views.widgets import FormDialog
from protocol.messages.envelope import ChangesPage, OtherDevice, Witness
from tests.desktop.views.contracts.office import Stage, elsewhere, iin, make_stage, make_window
from tests.desktop.views.file_dialogs import name_it


class Desk:
    """The window on the journal."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        self.asked = 0
        self.stage = replace(stage, workspace=replace(stage.workspace, exchange_now=self._exchange))
        self.went: list[tuple[str, dict[str, object]]] = []
        self.window: MainWindow = make_window([page(self.stage.workspace), elsewhere("settings", self.went)])
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    @property
    def screen(self) -> JournalScreen:
        shown = self.window.page("journal")
        assert isinstance(shown, JournalScreen)
        return shown

    def settle(self) -> None:
        for _ in range(3):
            assert self.stage.workspace.tasks.wait_idle(20)
            QApplication.processEvents()

    def open(self, tab: str) -> None:
        self.window.go("journal", tab=tab)
        self.settle()

    def do(self, use_case: Any, *args: Any) -> Any:
        outcome = self.stage.workspace.office.do(use_case, *args)
        self.stage.workspace.bus.publish(outcome.changes)
        self.settle()
        return outcome.result

    def toasts(self) -> list[str]:
        return [toast.label.text() for toast in self.window.toasts.toasts]

    def _exchange(self) -> None:
        self.asked += 1


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    stage = make_stage(tmp_path)
    made = Desk(qtbot, stage)
    yield made
    made.settle()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


def _column(table: Any, at: int) -> list[str]:
    return [table.model.data(table.model.index(row, at)) for row in range(table.model.rowCount())]


def _hold(uow: UnitOfWork, contract_id: str) -> str:
    op_id = uow.new_id()
    uow.session.add(
        OutboxOperation(
            op_id=op_id,
            kind="contract.send",
            entity=f"contract:{contract_id}",
            body={"x": 1},
            state="quarantined",
            problem="voucher-annulled",
            detail="V-1",
            created_at=uow.now,
        )
    )
    uow.touch("outbox", "")
    return op_id


def _connect(uow: UnitOfWork) -> None:
    uow.session.add(
        PortalLink(
            id=1,
            url="https://portal.example",
            device_id="d",
            organisation_id="o",
            device_key="00" * 32,
            epoch="e",
            cursor="",
            last_complete_at=uow.now,
            clock_skew_seconds=600,
        )
    )
    uow.session.add(ExchangeLog(at=uow.now, outcome="complete", pushed=2, pulled=7, detail="", milliseconds=1250))
    uow.touch("exchange", "")


def _disagree(uow: UnitOfWork, child_id: str) -> None:
    uow.session.add(
        AttendanceMark(
            child_id=child_id,
            day=date(2026, 11, 5),
            code="sick",
            note="",
            by="Әдіскер",
            device_id="PC-1",
            at=uow.now,
            server_version=6,
            dirty=False,
        )
    )
    uow.session.add(
        Conflict(
            entity=f"child_month:{child_id}:2026-11",
            field="5",
            mine={"day": 5, "code": "sick", "note": "анықтама", "by": "Әдіскер", "at": "2026-11-05T05:00:00+00:00"},
            theirs={"code": "present", "note": "", "by": "Директор", "at": "2026-11-05T06:00:00+00:00", "version": 7},
            found_at=uow.now,
        )
    )
    uow.touch("conflict", "1")


def _child(stage: Stage) -> str:
    born = date(2021, 3, 1)
    draft = ChildDraft(iin(born, 700), "Оспан", "Әли", birth_date=born)
    return stage.workspace.office.do(add_child, draft, group_id=stage.group_id, starts_on=date(2026, 9, 1)).result


def test_acts_are_told_in_words_with_the_names_of_people(desk: Desk, qtmodeltester: ModelTester) -> None:
    table = desk.screen.acts.table
    assert _column(table, 1)[0] == "Contract sent to the parent"
    assert _column(table, 2)[0] == "№ 2026-002, Тоқтар Мансұр"
    qtmodeltester.check(table.model)


def test_acts_are_narrowed_by_area_and_words(desk: Desk) -> None:
    acts = desk.screen.acts
    acts.area.set_value("people")
    acts.area.edited.emit()
    assert set(_column(acts.table, 1)) == {"Child added", "Group created"}
    acts.search.setText("балапан")
    assert _column(acts.table, 2) == ["«Балапан»"]


def test_the_selected_act_tells_what_changed(desk: Desk, qtbot: QtBot) -> None:
    view = desk.screen.acts.table.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert "state: — → sent" in desk.screen.acts.detail.text()


def test_a_whole_journal_is_said_to_be_whole_and_a_broken_one_names_the_entry(desk: Desk, qtbot: QtBot) -> None:
    acts = desk.screen.acts
    qtbot.mouseClick(acts.verify, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "The journal is whole" in acts.notice.accessibleName()

    def forge(uow: UnitOfWork) -> None:
        guards = text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'")
        for (name,) in uow.session.execute(guards).all():
            uow.session.execute(text(f"DROP TRIGGER {name}"))
        uow.session.execute(text("UPDATE audit_entry SET actor = 'somebody else' WHERE seq = 3"))

    desk.do(forge)
    qtbot.mouseClick(acts.verify, Qt.MouseButton.LeftButton)
    desk.settle()
    said = acts.notice.accessibleName()
    assert "Entry 3" in said
    assert "somebody else" in said, "who, what and when stand there as they are now"


def test_the_journal_is_exported_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    desk.screen.acts.export.click()
    name_it(desk.screen.acts, path)
    desk.settle()
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert len(rows) == desk.screen.acts.table.model.total()
    assert str(path) in desk.toasts()[-1]


def test_before_the_portal_is_connected_the_way_there_is_shown(desk: Desk) -> None:
    desk.open("exchange")
    exchange = desk.screen.exchange
    assert exchange.chip.text() == "not connected"
    assert not exchange.now.isVisible()
    exchange.connect_button.click()
    assert desk.went == [("settings", {"section": "connection"})]


def test_exchanges_are_listed_and_asked_for_by_keyboard(desk: Desk, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    desk.do(_connect)
    desk.open("exchange")
    exchange = desk.screen.exchange
    assert _column(exchange.table, 1) == ["complete"]
    assert exchange.clock.isVisible()
    exchange.now.click()
    assert desk.asked == 1
    assert not exchange.now.isEnabled()
    desk.stage.workspace.bus.publish(Changes(frozenset({("exchange", "")})))
    desk.settle()
    assert exchange.now.isEnabled()
    qtmodeltester.check(exchange.table.model)


def test_what_the_portal_did_not_take_is_shown_with_its_reason_and_sent_again(desk: Desk, qtmodeltester: ModelTester) -> None:
    desk.do(_hold, desk.stage.sent)
    desk.open("quarantine")
    held = desk.screen.held
    assert desk.window.nav.item("journal").count() == 1
    assert "The voucher no longer counts" in held.reason.text()
    assert "V-1" in held.reason.text()
    qtmodeltester.check(held.table.model)
    held.retry.click()
    desk.settle()
    assert held.table.model.total() == 0
    assert desk.window.nav.item("journal").count() == 0


def test_giving_up_asks_first(desk: Desk) -> None:
    desk.do(_connect)
    desk.do(_hold, desk.stage.sent)
    desk.open("held")
    desk.screen.held.drop.click()
    dialog = desk.screen.held.findChild(FormDialog, "journal.giveUp")
    assert dialog is not None
    dialog.submit()
    assert dialog.form.field("sure").error
    dialog.form.set_values({"sure": True})
    dialog.submit()
    desk.settle()
    assert desk.screen.held.table.model.total() == 0


def test_what_was_not_taken_is_exported_for_support(desk: Desk, tmp_path: Path) -> None:
    op_id = desk.do(_hold, desk.stage.sent)
    desk.open("held")
    path = tmp_path / "held.json"
    desk.screen.held.export.click()
    name_it(desk.screen.held, path)
    desk.settle()
    listed = json.loads(path.read_text(encoding="utf-8"))
    assert (listed[0]["op_id"], listed[0]["fields"]) == (op_id, ["x"])
    assert not {"body", "detail"} & listed[0].keys(), "people's data leave the house only when asked for"
    desk.screen.held.personal.setChecked(True)
    desk.screen.held.export.click()
    name_it(desk.screen.held, path)
    desk.settle()
    assert json.loads(path.read_text(encoding="utf-8"))[0]["body"] == {"x": 1}


@pytest.mark.parametrize(("side", "kept"), [("mine", "sick"), ("theirs", "present")])
def test_of_two_values_the_person_chooses_one(desk: Desk, side: str, kept: str) -> None:
    child = _child(desk.stage)
    desk.do(_disagree, child)
    desk.open("conflicts")
    choices = desk.screen.choices
    assert _column(choices.table, 0) == ["Оспан Әли, 05.11.2026"]
    assert "анықтама" in choices.mine.value.text()
    assert "Директор" in choices.theirs.who.text()
    getattr(choices, side).button.click()
    desk.settle()
    assert choices.empty.isVisible()

    def code(uow: UnitOfWork) -> str | None:
        return uow.session.get_one(AttendanceMark, (child, date(2026, 11, 5))).code

    assert desk.stage.workspace.office.ask(code) == kept


def test_names_and_differences_are_plain() -> None:
    names = {"child:c": "Оспан Әли", "group:g": "«Балапан»"}
    assert subject("mark:c:2026-11-05", names) == "Оспан Әли, 05.11.2026"
    assert subject("group_month:g:2026-11", names).startswith("«Балапан», ")
    assert subject("placement:p", names, {"child_id": "c"}) == "Оспан Әли"
    assert subject("account:a", names, {"login": "director"}) == "director"
    assert subject("calendar_day:2026-11-16", names) == "16.11.2026"
    assert differences({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": ""}) == (("b", "2", "3"), ("c", "—", "—"))
    assert differences(None, "x") == (("", "—", "x"),)


def _told(uow: UnitOfWork, page: ChangesPage) -> None:
    witness.keep(uow, page)
    uow.touch("exchange", "")


def _last_page(**told: Any) -> ChangesPage:
    return ChangesPage(changes=(), cursor="c", more=False, epoch="e", **told)


def test_unsent_work_of_another_computer_is_told(desk: Desk) -> None:
    moment = datetime(2026, 11, 12, 3, 15, tzinfo=UTC)
    second = OtherDevice(name="Компьютер 2", waiting=14, waiting_since=moment, last_seen_at=moment)
    desk.do(_connect)
    desk.do(_told, _last_page(others=(second, OtherDevice(name="Компьютер 3", last_seen_at=moment))))
    desk.open("exchange")
    told = desk.screen.exchange.others.text()
    # the English plural stands in the compiled translation, its "(s)" in the source
    assert re.fullmatch(r"Компьютер 2: 14 change(s|\(s\)) not sent, last heard of 12\.11\.2026\u00a008:15", told)


def test_a_journal_the_portal_saw_otherwise_is_said_on_both_tabs(desk: Desk) -> None:
    desk.do(_connect)
    moment = datetime(2026, 11, 12, 3, 15, tzinfo=UTC)
    desk.do(_told, _last_page(witness=Witness(entries=2, head="ab" * 32, witnessed_at=moment)))
    desk.open("exchange")
    assert "not the one the portal witnessed" in desk.screen.exchange.trouble.accessibleName()
    desk.open("acts")
    desk.screen.acts.verify.click()
    desk.settle()
    assert "After entry 2" in desk.screen.acts.notice.accessibleName()


def _shut_out(uow: UnitOfWork) -> None:
    uow.session.add(ExchangeLog(at=uow.now, outcome="device-revoked", pushed=0, pulled=0, detail="", milliseconds=90))
    uow.touch("exchange", "")


def test_a_computer_that_was_shut_out_says_why_what_is_kept_and_what_to_do(desk: Desk) -> None:
    desk.do(_connect)
    _child(desk.stage)
    desk.do(_shut_out)
    desk.open("exchange")
    said = desk.screen.exchange.trouble.accessibleName()
    assert "shut this computer out" in said
    assert "director's key" in said
    assert "are kept here" in said
    assert not desk.screen.exchange.now.isVisible()
    desk.screen.exchange.connect_button.click()
    assert desk.went == [("settings", {"section": "connection"})]


def _cost(uow: UnitOfWork) -> None:
    exchanges.write(uow, exchanges.Done("complete", sent_bytes=1500, received_bytes=2_600_000))
    uow.touch("exchange", "")


def test_f5_exchanges_from_any_tab_and_the_cost_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.open("acts")
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    assert desk.asked == 0, "there is no portal yet"
    desk.do(_connect)
    desk.do(_cost)
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    assert desk.asked == 1
    assert "1.5 kB sent, 2.6 MB received" in desk.screen.exchange.cost.text()


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_the_log_of_exchanges_is_exported(desk: Desk, tmp_path: Path, suffix: str) -> None:
    desk.do(_connect)
    desk.open("exchange")
    path = tmp_path / f"log.{suffix}"
    desk.screen.exchange.export.click()
    name_it(desk.screen.exchange, path)
    desk.settle()
    assert "complete" in path.read_text(encoding="utf-8-sig")


def test_every_reason_the_portal_has_is_said_in_words() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path("portal").rglob("*.py")]
    codes = {code for source in sources for code in re.findall(r'OperationRefused\(\s*"([a-z-]+)"', source)}
    assert len(codes) > 10
    unknown = problem_word("no code of anybody's", "")
    for code in codes | {"too-large", "http-418", "operation-reused", "hash-mismatch", "restored-without-paper"}:
        assert problem_word(code, "") != unknown, code


def test_what_a_restored_portal_has_forgotten_is_told_with_when_it_goes(desk: Desk) -> None:
    desk.do(_connect)
    desk.do(_forgotten)
    desk.open("exchange")
    words = desk.screen.exchange.others.text()
    assert "restored from a backup" in words
    assert "19.11.2026" in words


def _forgotten(uow: UnitOfWork) -> None:
    forgotten.expect_all(uow)
    uow.session.add(CalendarDay(day=date(2026, 12, 18), office=True, working=False, reason="—", version=-3))
    uow.touch("exchange", "")
