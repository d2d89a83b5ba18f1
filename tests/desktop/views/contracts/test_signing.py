"""Looking at a contract, checking the parent's signature, signing with the director's key."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.services import contracts
from desktop.services.sync.answers import reject
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.contracts.key_card import ContractKeyCard
from desktop.views.contracts.words import check_word
from desktop.views.errors import explain_code
from eds.certificates import KeyUse
from eds.signing import KeyProblem
from eds.testing import KeyKind
from protocol.contracts import ContractState
from protocol.messages.base import entity_key
from tests.desktop.views.contracts.conftest import Desk
from tests.desktop.views.contracts.office import NOW, PARENT_IIN, PASSWORD, head_key, iin, receive_signature


def _choose(desk: Desk, tmp_path: Path, p12: bytes, name: str = "GOST512_c09.p12") -> ContractKeyCard:
    path = tmp_path / name
    path.write_bytes(p12)
    desk.screen.page.key.choose(path)
    return desk.screen.page.key


def _type(desk: Desk, qtbot: QtBot, password: str = PASSWORD) -> None:
    key = desk.screen.page.key
    qtbot.keyClicks(key.password, password)
    qtbot.keyClick(key.password, Qt.Key.Key_Return)
    desk.settle()


def test_the_pages_are_the_bytes_that_are_signed_and_zoom_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.stage.sent)
    pdf = desk.screen.page.pdf
    qtbot.waitUntil(lambda: pdf.drawn() >= 1)
    width = pdf._pages[0].width()
    qtbot.keyClick(desk.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pdf.zoom() == 1.25
    qtbot.waitUntil(lambda: pdf.drawn() >= 1)
    assert pdf._pages[0].width() > width
    qtbot.keyClick(desk.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pdf._pages[0].width() == width
    assert pdf.drawn() >= 1
    scroll = pdf.findChild(QScrollArea, "contracts.pdfScroll")
    assert scroll is not None
    assert "page" in scroll.accessibleName()


def test_a_signature_that_arrived_is_checked_by_itself_and_unchecked_things_never_look_good(desk: Desk) -> None:
    desk.open(desk.stage.parent_signed)
    card = desk.screen.page.parents
    assert card.chip.text() == "valid, with remarks"
    assert card.lines() == (
        ("Document unchanged", "yes"),
        ("Signed attributes", "in order"),
        ("Time stamp", "none"),
        ("Chain of certificates", "trusted"),
        ("Purpose of the key", "signing"),
        ("Term of the key", "in force"),
        ("Revocation", "not checked"),
    )
    assert f"…{PARENT_IIN[-4:]}" in card._who.text()
    assert PARENT_IIN not in card._who.text()
    assert check_word({"name": "revocation", "status": "unknown", "code": "not-checked"}) == ("not checked", "warn")


def test_the_director_sees_whose_key_it_is_and_signs_by_keyboard(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    key = _choose(desk, tmp_path, head_key())
    assert not key.sign.isEnabled()
    _type(desk, qtbot)
    assert "BIN matches" in key.box.accessibleName()
    assert key.sign.isEnabled()
    qtbot.keyClick(key.password, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.state(desk.stage.parent_signed).row.state is ContractState.COUNTERSIGNED)
    desk.settle()
    assert key.password.text() == ""
    assert not key.isVisible()
    assert desk.screen.page.office.isVisible()
    assert desk.screen.page.office.lines()[0] == ("Document unchanged", "yes")
    assert desk.stage.workspace.preferences.folder("key") == str(tmp_path)
    assert desk.window.nav.item("contracts").count() == 0


def test_a_wrong_password_is_said_and_nothing_is_signed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    key = _choose(desk, tmp_path, head_key())
    _type(desk, qtbot, "wrong")
    assert explain_code("wrong-password-or-damaged").sentence in key.box.accessibleName()
    assert key.password.text() == "wrong"
    key.sign.click()
    desk.settle()
    assert key.password.text() == ""
    assert desk.state(desk.stage.parent_signed).cms_sha256 is None


def test_while_the_password_is_being_typed_nobody_calls_it_wrong(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    key = _choose(desk, tmp_path, head_key())
    qtbot.keyClicks(key.password, PASSWORD[:3])
    key._pause.timeout.emit()
    desk.settle()
    assert not key.box.isVisible()


@pytest.mark.parametrize(
    ("key", "problems"),
    [
        ({"bin_": "090340000006"}, (KeyProblem.OTHER_ORGANISATION,)),
        ({"kind": KeyKind.EMPLOYEE}, (KeyProblem.NO_RIGHT_TO_SIGN,)),
        ({"use": KeyUse.AUTHENTICATION}, (KeyProblem.AUTHENTICATION_KEY,)),
        ({"not_after": NOW - timedelta(days=1)}, (KeyProblem.EXPIRED,)),
        ({"not_before": NOW + timedelta(days=1), "not_after": NOW + timedelta(days=9)}, (KeyProblem.NOT_YET_VALID,)),
    ],
)
def test_each_reason_against_a_key_is_a_sentence_of_its_own(
    desk: Desk, qtbot: QtBot, tmp_path: Path, key: dict[str, object], problems: tuple[KeyProblem, ...]
) -> None:
    desk.open(desk.stage.parent_signed)
    card = _choose(desk, tmp_path, head_key(**key))  # type: ignore[arg-type]
    _type(desk, qtbot)
    said = card.box.accessibleName()
    assert all(explain_code(problem.value).sentence in said for problem in problems)
    assert not card.sign.isEnabled()


def test_a_file_that_is_no_key_is_refused(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    card = _choose(desk, tmp_path, b"not a key at all")
    _type(desk, qtbot)
    assert card.box.isVisible()
    assert explain_code("not-a-key-file").sentence in card.box.accessibleName()


def test_a_key_dropped_on_the_card_is_taken(desk: Desk, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    card, path = desk.screen.page.key, tmp_path / "GOST512_dropped.p12"
    path.write_bytes(head_key())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, modifier))
    assert card.path.text() == "GOST512_dropped.p12"


def test_leaving_the_page_forgets_the_password(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    key = _choose(desk, tmp_path, head_key())
    qtbot.keyClicks(key.password, PASSWORD)
    desk.window.go("enrolment")
    qtbot.waitUntil(lambda: key.password.text() == "")
    desk.settle()


def test_a_signature_of_somebody_else_is_not_accepted_and_nothing_can_be_signed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = iin(date(1991, 3, 15), 900)
    desk.stage.sign_as_parent(desk.stage.sent, other)
    desk.open(desk.stage.sent)
    page = desk.screen.page
    assert page.parents.notice.isVisible()
    assert page.parents.chip.text() == "not accepted"
    key = _choose(desk, tmp_path, head_key())
    _type(desk, qtbot)
    assert not key.sign.isEnabled()


def test_a_signature_under_another_document_is_shown_as_invalid(desk: Desk) -> None:
    desk.stage.sign_as_parent(desk.stage.sent, pdf=b"another document")
    desk.open(desk.stage.sent)
    card = desk.screen.page.parents
    assert card.chip.text() == "not valid"
    assert card.lines()[0] == ("Document unchanged", "another document")


def test_a_signature_on_its_way_is_waited_for(desk: Desk) -> None:
    office = desk.stage.workspace.office
    desk.stage.workspace.bus.publish(office.do(receive_signature, desk.stage.sent, None, "ab" * 32).changes)
    desk.open(desk.stage.sent)
    page = desk.screen.page
    assert "on its way" in page.parents._who.text()
    assert not page.key.isVisible()
    assert page.pdf.drawn() >= 0
    assert desk.toasts() == []


def test_a_signature_that_arrives_while_the_contract_is_open_shows_at_once(desk: Desk) -> None:
    desk.open(desk.stage.sent)
    assert not desk.screen.page.key.isVisible()
    desk.stage.sign_as_parent(desk.stage.sent)
    desk.settle()
    assert desk.screen.page.key.isVisible()
    assert desk.screen.page.parents.chip.text() == "valid, with remarks"


def test_checking_again_keeps_the_newest_report(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.stage.parent_signed)
    with qtbot.waitSignal(desk.screen.presenter.contract_loaded):
        desk.screen.page._verify.trigger()
    desk.settle()
    assert desk.state(desk.stage.parent_signed).report is not None


def test_every_reason_against_a_key_has_words() -> None:
    for problem in KeyProblem:
        assert "could not be done" not in explain_code(problem.value).sentence


def test_a_contract_whose_number_the_portal_refused_says_so_and_may_be_withdrawn_or_sent_again(desk: Desk) -> None:
    office = desk.stage.workspace.office
    office.do(contracts.send, desk.stage.prepared)
    office.do(_refuse_number, entity_key("contract", desk.stage.prepared))
    desk.open(desk.stage.prepared)
    page = desk.screen.page
    assert desk.state(desk.stage.prepared).row.state is ContractState.PREPARED
    assert page.end.isVisible()
    assert explain_code("number-taken").sentence in page.end.accessibleName()
    assert page.send.isVisible()
    page.send.click()
    desk.settle()
    assert not page.end.isVisible()


def _refuse_number(uow: UnitOfWork, entity: str) -> None:
    """As the portal's answer does."""
    row = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.entity == entity)).one()
    reject(uow, row, "number-taken", "", None, 0)
