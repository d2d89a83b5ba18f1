"""A contract's later life, whole: the office's real window, the portal over HTTP, the parent's own signature, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.models.contracts import Contract
from desktop.services import amendments, attendance, blobs, children, contracts, renewal, signing, termination
from desktop.services.attendance import MarkEdit
from desktop.services.contract_later import fields_in_force
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.contracts.amend_dialog import AmendContractDialog
from desktop.views.contracts.renew_dialog import RenewSeveralDialog
from desktop.views.contracts.terminate_dialog import TerminateContractDialog
from desktop.views.theme import apply_theme, prepare_high_dpi
from portal.database import connect, migrate
from protocol.attendance import MarkCode
from protocol.contracts import AskedBy, ContractState
from protocol.working_calendar import Month
from tests.desktop.views.contracts import office as made
from tests.portal.lives import TERMS, Enrolled, Life, Served, enrol, head, wake

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=QDialog)


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_high_dpi()
    app = QApplication(qapp_args)
    apply_theme(app, "light")
    return app


@pytest.fixture(scope="module")
def still(
    served: Served, new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Enrolled:
    engine = connect(new_database())
    migrate(engine)
    return enrol(served, engine, tmp_path_factory.mktemp("enrolled"))


@pytest.fixture
def life(still: Enrolled, served: Served, copy_database: Callable[[str], str], tmp_path: Path, qtbot: QtBot) -> Iterator[Life]:
    engine = connect(copy_database(still.database))
    woken = wake(still, served, engine, tmp_path, qtbot)
    yield woken
    woken.desk.stage.workspace.tasks.shutdown()
    woken.office.close()
    engine.dispose()


def _opened(life: Life, qtbot: QtBot, kind: type[D]) -> D:
    """The dialog of the kind that is in sight, once it is."""
    in_sight: list[D] = []

    def look() -> bool:
        in_sight[:] = [one for one in life.desk.screen.findChildren(kind) if one.isVisible()]
        return bool(in_sight)

    qtbot.waitUntil(look, timeout=30_000)
    life.desk.settle()
    return in_sight[0]


def _type(qtbot: QtBot, dialog: Any, field: str, text: str) -> None:
    widget = dialog.form.field(field).widget
    line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def _sign_in_window(life: Life, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "head.p12"
    path.write_bytes(head())
    key = life.desk.screen.page.key
    key.choose(path)
    qtbot.keyClicks(key.password, made.PASSWORD)
    qtbot.keyClick(key.password, Qt.Key.Key_Return)
    life.desk.settle()
    assert key.sign.text() == "Sign"
    key.sign.setFocus()
    qtbot.keyClick(key.sign, Qt.Key.Key_Space)
    life.desk.settle()


def test_an_agreement_signed_by_both_changes_the_contract_from_its_day_and_a_renewal_takes_its_place(
    life: Life, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, first = life.desk, life.desk.state(life.contract_id)
    assert life.state() is ContractState.SIGNED
    assert life.stays() == [(life.groups[0], date(2026, 11, 13), None)]
    desk.open(life.contract_id)

    life.press(qtbot, Qt.Key.Key_A, CTRL_SHIFT)
    dialog = _opened(life, qtbot, AmendContractDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert "Nothing is changed" in dialog.notice.accessibleName()
    _type(qtbot, dialog, "parent_fee", "31000")
    _type(qtbot, dialog, "effective_from", "01.12.2026")
    _type(qtbot, dialog, "parent_phone", "+77019998877")
    qtbot.keyClick(dialog.form.field("group_name").widget, Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    desk.settle()
    amendment = desk.screen.presenter.contract_id
    assert amendment not in (None, life.contract_id)
    view = desk.state(str(amendment))
    assert (view.row.number, view.later.effective_from) == (f"{first.row.number}/1", date(2026, 12, 1))
    assert {change.field for change in view.later.changes} == {"parent_fee", "group_name", "parent_phone"}
    send = desk.screen.page.send
    assert send.isVisible()
    with qtbot.waitSignal(send.clicked, timeout=30_000):  # a shortcut shows the button pressed for a moment first
        life.press(qtbot, Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert life.state(str(amendment)) is ContractState.SENT

    life.exchange()
    told = life.at_parent(str(amendment))
    assert (told["kind"], told["amends_id"], told["effective_from"]) == ("amendment", life.contract_id, "2026-12-01")
    assert told["changes"]["parent_fee"] == {"before": 25500, "after": 31000}
    assert life.parent.call("GET", f"/contracts/{amendment}/pdf").content.startswith(b"%PDF")
    assert life.parent.sign(str(amendment)).status_code == 204
    life.exchange()
    _sign_in_window(life, qtbot, tmp_path)
    assert life.state(str(amendment)) is ContractState.COUNTERSIGNED
    life.exchange()
    assert life.state(str(amendment)) is ContractState.SIGNED

    after = desk.state(life.contract_id)
    assert (after.pdf_sha256, after.cms_sha256) == (first.pdf_sha256, first.cms_sha256), "signed bytes never change"
    assert after.fields == first.fields
    fee = {day: life.office.ask(_fee, life.contract_id, day) for day in (date(2026, 11, 30), date(2026, 12, 1))}
    assert list(fee.values()) == [25_500, 31_000]
    moved = [(life.groups[0], date(2026, 11, 13), date(2026, 11, 30)), (life.groups[1], date(2026, 12, 1), None)]
    assert life.stays() == moved
    assert life.office.ask(children.card, life.child_id).draft.guardians[0].phone == "+77019998877"
    assert "amended" in [step.event for step in after.timeline]

    desk.screen.show_register()
    life.press(qtbot, Qt.Key.Key_Y, CTRL_SHIFT)
    several = _opened(life, qtbot, RenewSeveralDialog)
    _type(qtbot, several, "parent_fee", "33000")
    qtbot.keyClick(several, Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert several.table.model.data(several.table.model.index(0, 5)) == "№ 2026-002"
    qtbot.keyClick(several, Qt.Key.Key_Escape)
    (renewed,) = (one for one in desk.state(life.contract_id).later.attached if one.kind == "renewal")
    assert renewed.number == "2026-002"
    with pytest.raises(KnownError, match="renewal-open"):
        renewal.renew(life.office, life.contract_id, TERMS)
    life.office.do(contracts.send, renewed.id)
    life.both_sign(renewed.id)
    assert life.state(renewed.id) is ContractState.SIGNED
    assert life.state() is life.state(str(amendment)) is ContractState.RENEWED
    assert life.stays() == moved, "the stay goes on without a gap"
    assert life.voucher() == life.parent.application()["state"] == "enrolled"
    assert desk.state(renewed.id).fields.starts_on == date(2027, 9, 1)
    assert life.differences() == ()

    narrow = desk.screen.register.narrow
    shown = {}
    for what in ("contract", "amendment", "renewal", "renewed", "terminated"):
        narrow.what.set_value(what)
        model = desk.screen.register.table.model
        shown[what] = [model.row_at(model.index(at, 0)).number for at in range(model.rowCount())]
    number = first.row.number
    assert shown["contract"] == [number]
    assert shown["amendment"] == [f"{number}/1"]
    assert shown["renewal"] == ["2026-002"]
    assert sorted(shown["renewed"]) == [number, f"{number}/1"]
    assert shown["terminated"] == []


def _fee(uow: UnitOfWork, contract_id: str, on: date) -> int:
    return fields_in_force(uow, uow.session.get_one(Contract, contract_id), on).parent_fee


def test_a_termination_is_signed_taken_back_sent_and_ends_the_childs_stay(
    life: Life, qtbot: QtBot, tmp_path: Path, served: Served
) -> None:
    desk, path = life.desk, tmp_path / "head.p12"
    path.write_bytes(head())
    last_day = made.TODAY + timedelta(days=5)
    desk.open(life.contract_id)

    def terminate(password: str) -> TerminateContractDialog:
        life.press(qtbot, Qt.Key.Key_T, CTRL_SHIFT)
        dialog = _opened(life, qtbot, TerminateContractDialog)
        _type(qtbot, dialog, "last_day", f"{last_day:%d.%m.%Y}")
        _type(qtbot, dialog, "key", str(path))
        _type(qtbot, dialog, "password", password)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        desk.settle()
        return dialog

    refused = terminate("wrong")
    assert refused.form.field("password").error
    assert life.state() is ContractState.SIGNED
    _type(qtbot, refused, "password", made.PASSWORD)
    qtbot.keyClick(refused, Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert life.state() is ContractState.TERMINATED
    assert life.stays()[-1][2] is None, "the portal ends the stay"
    back = desk.screen.page.findChild(QPushButton, "contracts.takeBackButton")
    assert back is not None
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Space)
    desk.settle()
    assert life.state() is ContractState.SIGNED
    life.exchange()
    assert life.at_parent()["state"] == "signed", "the portal never heard of it"

    terminate(made.PASSWORD)
    life.exchange()
    assert life.state() is ContractState.TERMINATED
    told = life.at_parent()
    assert (told["state"], told["termination"]["last_day"]) == ("terminated", last_day.isoformat())
    notice = life.office.ask(blobs.read_blob, told["termination"]["notice_sha256"])
    assert life.parent.call("GET", f"/contracts/{life.contract_id}/notice").content == notice
    assert life.stays() == [(life.groups[0], date(2026, 11, 13), last_day)]
    with pytest.raises(KnownError, match="termination-sent"):
        life.office.do(termination.take_back, life.contract_id)
    with pytest.raises(KnownError, match="contract-terminated"):
        life.office.do(children.return_child, life.child_id)
    sheet = life.office.ask(read_sheet, life.groups[0], Month.of(last_day))
    (row,) = sheet.rows
    assert row.codes[last_day.day] is MarkCode.NOT_ENROLLED
    assert row.codes[last_day.day - 1] is not MarkCode.NOT_ENROLLED

    assert life.voucher() == "enrolled"
    served[1].set(made.NOW + timedelta(days=6))
    assert requests.post(f"{life.parent.url}/v1/demo/sweep", timeout=20).ok
    life.parent.sign_in()
    assert life.parent.application()["state"] == "archived"


def _refused(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as error:
        act()
    return error.value.code


def test_a_leave_in_the_childs_card_and_a_termination_agree(life: Life) -> None:
    trust = life.desk.stage.workspace.trust()
    who = signing.signatory(head(), made.PASSWORD, made.BIN, trust, None, at=made.NOW)
    left = made.TODAY + timedelta(days=4)
    draft = termination.TerminationDraft(left, "moves", AskedBy.PARENT)
    life.office.do(attendance.set_marks, [MarkEdit(life.child_id, left + timedelta(days=1), MarkCode.VACATION)])
    assert _refused(lambda: termination.terminate(life.office, life.contract_id, draft, who)) == "marks-after-leaving"
    assert _refused(lambda: life.office.do(children.leave, life.child_id, left, "көшеді")) == "marks-after-leaving"
    life.office.do(attendance.set_marks, [MarkEdit(life.child_id, left + timedelta(days=1), None)])
    methodist = made.as_methodist(life.desk.stage.workspace).office
    assert _refused(lambda: termination.terminate(methodist, life.contract_id, draft, who)) == "not-allowed"
    assert _refused(lambda: renewal.renew(methodist, life.contract_id, TERMS)) == "not-allowed"
    assert _refused(lambda: methodist.do(termination.take_back, life.contract_id)) == "not-allowed"
    assert _refused(lambda: methodist.ask(amendments.amendment_form, life.contract_id)) == "not-allowed"
    life.office.do(children.leave, life.child_id, left, "көшеді")
    form = life.office.ask(termination.termination_form, life.contract_id)
    assert form.last_day == left
    assert life.desk.state(life.contract_id).later.left_on == left
    draft = termination.TerminationDraft(left + timedelta(days=3), "other", AskedBy.KINDERGARTEN)
    with pytest.raises(FieldProblems) as unsaid:
        termination.terminate(life.office, life.contract_id, draft, who)
    assert unsaid.value.problems == {"words": "required"}
    draft = termination.TerminationDraft(left + timedelta(days=3), "moves", AskedBy.KINDERGARTEN)
    termination.terminate(life.office, life.contract_id, draft, who)
    life.exchange()
    assert life.stays()[-1][2] == left, "the earlier day stands"
    assert life.differences() == ()
