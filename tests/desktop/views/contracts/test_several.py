"""Several contracts at once, a reminder, and the register narrowed: through the real widgets, mostly by keyboard."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.services import contract_batch, contract_export, contract_reminder, contracts, enrolment, signing
from desktop.services.contract_batch import INCOMPLETE, STOPPED
from desktop.services.contract_export import Exported, export_contracts
from desktop.services.contracts import ContractRow
from desktop.services.documents.contract_register import REGISTER
from desktop.services.errors import KnownError
from desktop.services.organisation import OrganisationDraft, organisation, save_organisation
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from desktop.views.contracts.export_dialog import ExportContractsDialog
from desktop.views.contracts.prepare_several import PrepareSeveralDialog
from desktop.views.contracts.reminder_dialog import ContractReminderDialog
from protocol.contracts import ContractState
from tests.desktop.views.contracts.conftest import Desk
from tests.desktop.views.contracts.office import Stage, receive_signature
from tests.desktop.views.contracts.test_register import _numbers
from tests.desktop.views.file_dialogs import name_it

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Stopped(Exception):
    """What a window raises inside a report when Cancel was pressed."""


def accept_the_new_one(stage: Stage) -> None:
    stage.workspace.office.do(enrolment.accept, stage.new, stage.group_id, reason="жасы бойынша келісілді")


def everything(office: Office) -> tuple[str, ...]:
    return tuple(row.id for row in office.ask(contracts.list_contracts))


def test_several_requests_get_their_contracts_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    accept_the_new_one(desk.stage)
    qtbot.keyClick(desk.screen.register.table.view, Qt.Key.Key_N, CTRL_SHIFT)
    desk.settle()
    dialog = desk.screen.findChild(PrepareSeveralDialog)
    assert dialog is not None
    assert set(dialog.chosen()) == {desk.stage.accepted, desk.stage.new}
    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    results = [dialog.table.model.data(dialog.table.model.index(at, 4)) for at in range(2)]
    assert results == ["№ 2026-004", "№ 2026-005"]
    assert "2 contracts prepared." in dialog.outcome.accessibleName()
    dialog.table.view.selectAll()
    assert dialog.chosen() == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert _numbers(desk)[:2] == ["2026-005", "2026-004"]


def test_what_one_request_is_refused_for_does_not_touch_the_others(stage: Stage) -> None:
    office = stage.workspace.office
    accept_the_new_one(stage)
    terms = office.ask(contracts.default_terms)
    told: list[int] = []
    rows = contract_batch.prepare_all(
        office,
        [stage.accepted, "unknown", stage.new],
        terms,
        report=lambda done, _total, _note: told.append(done),
        stopped=lambda: len(told) == 2,
    ).result
    assert [row.problem for row in rows] == ["", "request-not-accepted", STOPPED]
    assert [row.request_id for row in office.ask(contract_batch.ready_requests)] == [stage.new]
    bare = office.ask(organisation)
    office.do(save_organisation, replace(_draft(bare), licence=""))
    row = contract_batch.prepare_all(office, [stage.new], terms).result[0]
    assert (row.problem, row.params["fields"]) == (INCOMPLETE, ("licence",))


def _draft(about: object) -> OrganisationDraft:
    names = OrganisationDraft.__dataclass_fields__
    return OrganisationDraft(**{name: getattr(about, name) for name in names})


def test_the_archive_holds_every_file_and_a_register_with_its_sums(stage: Stage, tmp_path: Path) -> None:
    office = stage.workspace.office
    path = tmp_path / "all.zip"
    exported = export_contracts(office, everything(office), path, "ru").result
    assert exported == Exported(path, 3, ())
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert len(files) == 3 + 1 + 2
    lines = list(csv.DictReader(io.StringIO(files["register.csv"].decode("utf-8-sig"))))[:3]
    assert [line["Номер"] for line in lines] == ["2026-003", "2026-002", "2026-001"]
    for line in lines:
        assert hashlib.sha256(files[line["Файл договора"]]).hexdigest() == line["SHA-256 договора"]
    signed = lines[2]
    assert hashlib.sha256(files[signed["Файл подписи"]]).hexdigest() == signed["SHA-256 подписи"]
    assert signed["Состояние"] == "ждёт подписи детского сада"
    sheet = load_workbook(io.BytesIO(files["register.xlsx"])).worksheets[0]
    assert [cell.value for cell in sheet[2]][:3] == ["2026-003", "12.11.2026", lines[0]["Ребёнок"]]
    assert [step.event for step in office.ask(contracts.view_contract, stage.sent).timeline][-1] == "exported"
    assert list(tmp_path.glob("*.new")) == []


@pytest.mark.parametrize("name", ["all.zip", "all"])
def test_a_stopped_export_leaves_nothing_behind(stage: Stage, tmp_path: Path, name: str) -> None:
    place = tmp_path / "out"
    place.mkdir()

    def report(done: int, _total: int, _note: str) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        export_contracts(stage.workspace.office, everything(stage.workspace.office), place / name, "kk", report=report)
    assert list(place.iterdir()) == []


def test_a_folder_stands_beside_one_of_the_same_name_and_names_what_was_left_out(stage: Stage, tmp_path: Path) -> None:
    office = stage.workspace.office
    office.do(receive_signature, stage.sent, None, "0" * 64)
    (tmp_path / "out").mkdir()
    exported = export_contracts(office, everything(office), tmp_path / "out", "kk").result
    assert (exported.path, exported.contracts, exported.left_out) == (tmp_path / "out (2)", 2, ("2026-002",))
    assert "2026-002." in (exported.path / "register.csv").read_text("utf-8-sig").splitlines()[-1]
    with pytest.raises(KnownError) as nothing:
        export_contracts(office, [stage.sent], tmp_path / "again", "kk")
    assert nothing.value.code == "nothing-to-export"
    with pytest.raises(KnownError) as nowhere:
        export_contracts(office, [stage.prepared], tmp_path / "no such folder" / "a.zip", "kk")
    assert nowhere.value.code == "cannot-write"


def test_what_is_shown_is_exported_from_the_keyboard(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    register = desk.screen.register
    register.search.setText("тоқтар")
    qtbot.keyClick(register.table.view, Qt.Key.Key_E, CTRL_SHIFT)
    desk.settle()
    dialog = desk.screen.findChild(ExportContractsDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.findChildren(QFileDialog)[0].reject()
    desk.settle()
    assert not list(tmp_path.glob("*.zip")), "nothing is written until a place is named"
    dialog.submit()
    name_it(dialog, tmp_path / "shown.zip")
    desk.settle()
    with zipfile.ZipFile(tmp_path / "shown.zip") as archive:
        assert archive.namelist() == ["contract-2026-002.pdf", "register.csv", "register.xlsx"]
    assert desk.toasts()


def test_a_parent_is_reminded_with_words_to_copy_and_it_is_kept(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.stage.sent)
    qtbot.keyClick(desk.screen.page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    dialog = desk.screen.findChild(ContractReminderDialog)
    assert dialog is not None
    dialog.language.set_value("kk")
    dialog.copy_text.click()
    copied = QGuiApplication.clipboard().text()
    assert "№ 2026-002" in copied
    assert "қолтаңба" in copied
    assert "13.11.2026" in copied
    dialog.copy_phone.click()
    assert QGuiApplication.clipboard().text() == "+77012345678"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    last = desk.state(desk.stage.sent).timeline[-1]
    assert (last.event, last.actor, last.device) == ("reminded", "Сейітова М. Е.", "PC-1")


def test_only_a_contract_with_the_parent_is_reminded_of(desk: Desk) -> None:
    desk.open(desk.stage.prepared)
    action = desk.screen.findChild(QAction, "contracts.remindAction")
    assert action is not None
    assert not action.isEnabled()
    with pytest.raises(KnownError) as error:
        desk.stage.workspace.office.do(contract_reminder.note_reminder, desk.stage.prepared)
    assert error.value.code == "contract-moved-on"


def test_the_register_is_narrowed_by_whose_turn_it_is_and_by_group(desk: Desk, qtbot: QtBot) -> None:
    narrow = desk.screen.register.narrow
    qtbot.keyClick(narrow.turn, Qt.Key.Key_Down)
    assert _numbers(desk) == ["2026-003", "2026-001"]
    qtbot.keyClick(narrow.turn, Qt.Key.Key_Down)
    assert _numbers(desk) == ["2026-002"]
    narrow.clock.set_value("overdue")
    assert _numbers(desk) == []
    narrow.clear_button.click()
    assert len(_numbers(desk)) == 3
    narrow.group.set_value(desk.stage.group_id)
    assert len(_numbers(desk)) == 3


def test_a_register_of_300_is_narrowed_at_once(desk: Desk) -> None:
    model = desk.state(desk.stage.sent).row
    states = list(ContractState)
    rows = tuple(_copy(model, at, states[at % len(states)]) for at in range(300))
    desk.screen.register.set_rows(rows)
    assert len(_numbers(desk)) == 300
    desk.screen.register.narrow.turn.set_value("portal")
    assert len(_numbers(desk)) == sum(row.state is ContractState.COUNTERSIGNED for row in rows)
    assert {name: len(some) for name, some in desk.screen.register.choices().items()} == {
        "chosen": 0,
        "shown": len(_numbers(desk)),
        "all": 300,
    }


def _copy(row: ContractRow, at: int, state: ContractState) -> ContractRow:
    return replace(row, id=str(at), number=f"2026-{at:03d}", state=state, dated=date(2026, 11, 1))


def test_the_timeline_tells_the_pc_and_since_when_something_waits(desk: Desk) -> None:
    view = desk.state(desk.stage.parent_signed)
    assert [(step.event, step.actor, step.device) for step in view.timeline] == [
        ("prepared", "Сейітова М. Е.", "PC-1"),
        ("sent", "Сейітова М. Е.", "PC-1"),
        ("parent_signs", "parent", ""),
    ]
    assert view.waiting_since is not None


def test_the_register_names_every_state_in_both_languages() -> None:
    assert all(set(labels.states) == set(ContractState) for labels in REGISTER.values())
    assert len({len(labels.headings) for labels in REGISTER.values()}) == 1


def test_a_methodist_prepares_exports_and_reminds_nothing(stage: Stage, tmp_path: Path) -> None:
    office = stage.workspace.office
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    terms = office.ask(contracts.default_terms)

    def refused(act: object) -> str:
        with pytest.raises(KnownError) as error:
            act()  # type: ignore[operator]
        return error.value.code

    acts = (
        lambda: methodist.ask(contract_batch.ready_requests),
        lambda: contract_batch.prepare_all(methodist, [stage.accepted], terms),
        lambda: export_contracts(methodist, [stage.sent], tmp_path / "a.zip", "kk"),
        lambda: methodist.do(contract_export.note_export, [stage.sent]),
        lambda: methodist.ask(contract_reminder.reminder, stage.sent),
        lambda: methodist.do(contract_reminder.note_reminder, stage.sent),
        lambda: methodist.ask(_timeline, stage.sent),
    )
    assert {refused(act) for act in acts} == {"not-allowed"}
    assert list(tmp_path.glob("a.zip*")) == []


def _timeline(uow: UnitOfWork, contract_id: str) -> object:
    from desktop.services.contract_history import timeline

    return timeline(uow, contract_id)


def test_stopping_keeps_what_was_prepared_and_leaves_the_rest(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    accept_the_new_one(desk.stage)
    action = desk.screen.findChild(QAction, "contracts.prepareSeveralAction")
    assert action is not None
    action.trigger()
    desk.settle()
    dialog = desk.screen.findChild(PrepareSeveralDialog)
    assert dialog is not None
    prepare = signing.prepare

    def prepare_and_stop(*args: Any) -> Outcome[str]:
        outcome = prepare(*args)
        dialog.reject()
        return outcome

    monkeypatch.setattr(signing, "prepare", prepare_and_stop)
    dialog.submit()
    desk.settle()
    assert dialog.isVisible()
    told = [dialog.table.model.data(dialog.table.model.index(at, 4)) for at in range(2)]
    assert told == ["№ 2026-004", "left"]
    assert len(_numbers(desk)) == 4
    assert not dialog.busy()
