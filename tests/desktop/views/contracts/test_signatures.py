"""Signing several at once, checking any file, what the authority says, and time stamps that come later."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop.app.completion_driver import CompletionDriver
from desktop.services import authority as authorities
from desktop.services import stamping
from desktop.services.authority import AuthoritySettings
from desktop.services.changes import Changes
from desktop.services.signing import open_key
from desktop.views.contracts import signature_presenters
from desktop.views.contracts.batch_dialog import BatchSigningDialog
from desktop.views.contracts.check_dialog import CheckFileDialog
from desktop.views.contracts.signature_words import card_word, level_word
from desktop.views.errors import explain_code
from desktop.views.wording import wording
from eds import card_words, errors
from eds.cades import sign_attached
from eds.report import Level
from eds.signing import KeyProblem, sign_detached
from eds.testing import Revoked
from eds.testing.service import AuthorityService, Fault
from protocol.contracts import ContractState
from tests.desktop.views.contracts.conftest import Desk
from tests.desktop.views.contracts.office import NOW, PARENT_IIN, PASSWORD, authority, head_key, iin, parent
from tests.desktop.views.file_dialogs import name_it

PDF = b"%PDF-1.7 any document"


@pytest.fixture
def service(desk: Desk) -> Iterator[AuthorityService]:
    """The authority's services on this machine, entered in the office's settings."""
    office = desk.stage.workspace.office
    with AuthorityService(authority(), office.clock.now) as running:
        chosen = AuthoritySettings(tsp=running.url("/tsp"), ocsp=running.url("/ocsp"), crl=(running.url("/gost.crl"),))
        desk.stage.workspace.bus.publish(office.do(authorities.save_settings, "test", chosen).changes)
        desk.settle()
        yield running


def _several(desk: Desk) -> tuple[str, ...]:
    """Two contracts wait for the director's signature."""
    desk.stage.sign_as_parent(desk.stage.sent)
    desk.settle()
    return desk.stage.parent_signed, desk.stage.sent


def _open_batch(desk: Desk, qtbot: QtBot) -> BatchSigningDialog:
    desk.screen.show_register()
    qtbot.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: desk.screen.findChild(BatchSigningDialog) is not None)
    dialog = desk.screen.findChild(BatchSigningDialog)
    assert dialog is not None
    return dialog


def _enter_key(desk: Desk, dialog: BatchSigningDialog, tmp_path: Path, p12: bytes) -> None:
    (tmp_path / "GOST512.p12").write_bytes(p12)
    dialog.key.choose(tmp_path / "GOST512.p12")
    dialog.key.password.setText(PASSWORD)
    dialog.key.password.edited.emit()


def _checked(desk: Desk, *paths: Path) -> CheckFileDialog:
    dialog = desk.screen.check_file()
    dialog.take(paths)
    desk.settle()
    return dialog


def _files(tmp_path: Path, cms: bytes | None = None) -> tuple[Path, Path]:
    document, signature = tmp_path / "order.pdf", tmp_path / "order.pdf.cms"
    document.write_bytes(PDF)
    signature.write_bytes(cms or sign_detached(PDF, authority().issue_pair(parent()), NOW))
    return document, signature


def test_several_contracts_are_signed_with_one_password_and_the_window_stays_alive(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    ids = _several(desk)
    dialog = _open_batch(desk, qtbot)
    assert set(dialog.chosen()) == set(ids)
    _enter_key(desk, dialog, tmp_path, head_key())
    dialog.key.sign.click()
    assert dialog.key.password.text() == ""
    desk.settle()
    assert {desk.state(one).row.state for one in ids} == {ContractState.COUNTERSIGNED}
    assert [line.chip.text() for line in dialog.lines] == ["signed", "signed"]
    assert "2" in dialog.outcome.accessibleName()
    assert not dialog.key.sign.isEnabled()
    dialog.reject()


def test_only_what_is_ticked_is_signed_and_a_refusal_stands_beside_its_contract(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.stage.sign_as_parent(desk.stage.sent, iin(date(1991, 3, 15), 900))
    desk.settle()
    dialog = _open_batch(desk, qtbot)
    _enter_key(desk, dialog, tmp_path, head_key())
    dialog.key.sign.click()
    desk.settle()
    told = {line.contract_id: (line.chip.text(), line.reason.text()) for line in dialog.lines}
    assert told[desk.stage.parent_signed] == ("signed", "")
    assert told[desk.stage.sent][0] == "refused"
    assert explain_code("parent-signature-invalid").sentence in told[desk.stage.sent][1]
    assert dialog.chosen() == (desk.stage.sent,)
    dialog.lines[[line.contract_id for line in dialog.lines].index(desk.stage.sent)].tick.setChecked(False)
    assert not dialog.key.sign.isEnabled()
    dialog.reject()


def test_a_key_that_may_not_sign_signs_nothing_and_can_be_replaced(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    ids = _several(desk)
    dialog = _open_batch(desk, qtbot)
    _enter_key(desk, dialog, tmp_path, head_key(not_after=NOW - timedelta(days=1)))
    dialog.key.sign.click()
    desk.settle()
    assert explain_code("expired").sentence in dialog.key.box.accessibleName()
    assert all(desk.state(one).row.state is ContractState.PARENT_SIGNED for one in ids)
    assert len(dialog.chosen()) == 2
    dialog.reject()


def test_cancel_stops_between_two_contracts(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = _several(desk)
    dialog = _open_batch(desk, qtbot)
    _enter_key(desk, dialog, tmp_path, head_key())
    real: Callable[..., object] = signature_presenters.batch_signing.sign_contract

    def sign_and_cancel(*args: object) -> object:
        signed = real(*args)
        assert dialog._task is not None
        dialog._task.cancel()
        return signed

    monkeypatch.setattr(signature_presenters.batch_signing, "sign_contract", sign_and_cancel)
    dialog.key.sign.click()
    desk.settle()
    assert [line.chip.text() for line in dialog.lines] == ["signed", "left unsigned"]
    assert sorted(desk.state(one).row.state.value for one in ids) == ["countersigned", "parent_signed"]
    dialog.reject()


def test_two_dropped_files_are_checked_and_the_report_is_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.screen.findChild(CheckFileDialog)
    assert dialog is not None
    document, signature = _files(tmp_path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(signature)), QUrl.fromLocalFile(str(document))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    desk.settle()
    assert len(dialog.cards) == 1
    assert "valid, with remarks" in dialog.notice.accessibleName()
    words = " ".join(label.text() for label in dialog.cards[0].findChildren(type(dialog.cards[0].heading)))
    assert PARENT_IIN not in words
    assert f"…{PARENT_IIN[-4:]}" in words
    assert card_word(card_words.CODES, "whole") in words
    assert card_word(card_words.CODES, "not-checked") in words
    for name, reads in (("r.json", lambda text: json.loads(text)["verdict"]), ("r.txt", lambda text: "КӘРІМОВА" in text)):
        dialog.save.click()
        name_it(dialog, tmp_path / name)
        desk.settle()
        assert reads((tmp_path / name).read_text("utf-8"))
    dialog.reject()


def test_a_signature_with_its_document_inside_is_enough(desk: Desk, tmp_path: Path) -> None:
    around = tmp_path / "order.p7m"
    around.write_bytes(sign_attached(PDF, authority().issue_pair(parent()), NOW))
    dialog = _checked(desk, around)
    assert len(dialog.cards) == 1
    dialog.reject()


def test_a_changed_document_is_not_valid_and_a_missing_one_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    document, signature = _files(tmp_path)
    document.write_bytes(PDF + b" changed")
    dialog = _checked(desk, document, signature)
    assert "Not every signature is valid" in dialog.notice.accessibleName()
    dialog.reject()
    alone = _checked(desk, signature)
    assert explain_code("file-document-needed").sentence in alone.notice.accessibleName()
    assert not alone.save.isEnabled()
    alone.reject()


def test_a_revoked_key_is_told_before_it_signs(desk: Desk, tmp_path: Path, service: AuthorityService) -> None:
    p12 = head_key()
    serial = open_key(p12, PASSWORD).certificate.serial
    service.revoked["gost"].append(Revoked(serial, NOW - timedelta(days=1)))
    desk.open(desk.stage.parent_signed)
    card = desk.screen.page.key
    (tmp_path / "k.p12").write_bytes(p12)
    card.choose(tmp_path / "k.p12")
    card.password.setText(PASSWORD)
    card.password.edited.emit()
    card.password.returnPressed.emit()
    desk.settle()
    assert explain_code("key-revoked").sentence in card.box.accessibleName()
    assert not card.sign.isEnabled()


def test_an_outage_is_said_and_stops_nobody_and_the_stamp_comes_later(
    desk: Desk, qtbot: QtBot, tmp_path: Path, service: AuthorityService
) -> None:
    workspace = desk.stage.workspace
    service.faults = dict.fromkeys(("/tsp", "/ocsp", "/gost.crl"), Fault.BROKEN)
    driver = CompletionDriver(workspace.office, workspace.tasks, workspace.bus, workspace.authority)
    desk.open(desk.stage.parent_signed)
    card = desk.screen.page.key
    (tmp_path / "k.p12").write_bytes(head_key())
    card.choose(tmp_path / "k.p12")
    card.password.setText(PASSWORD)
    card.password.edited.emit()
    card.password.returnPressed.emit()
    desk.settle()
    assert "not checked: no answer from the authority" in card.box.accessibleName()
    assert card.sign.isEnabled()
    card.sign.click()
    desk.settle()
    proof = desk.screen.page.proof
    assert proof.chip.text() == "signed, time stamp pending"
    driver.complete_now()
    desk.settle()
    assert explain_code("service-unavailable").sentence in proof.stage.text()
    assert "Revocation" in proof.checked.text()

    service.faults = {}
    workspace.office.clock.set(NOW + timedelta(hours=1))  # type: ignore[attr-defined]
    driver.complete_now()
    desk.settle()
    assert proof.chip.text() == "evidence kept"
    assert level_word(Level.LT.value) in desk.screen.page.office.facts.text()
    assert desk.state(desk.stage.parent_signed).row.state is ContractState.COUNTERSIGNED
    assert workspace.office.ask(stamping.next_due) is None
    driver.stop()


def test_every_code_that_can_reach_a_person_has_a_sentence() -> None:
    known = wording()
    codes = {kind.code for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.EdsError)}
    assert not {code for code in codes | {problem.value for problem in KeyProblem} if code not in known}


def test_the_folder_of_a_check_is_remembered_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    _checked(desk, *_files(tmp_path)).reject()
    assert desk.stage.workspace.preferences.folder("check") == str(tmp_path)
    assert "order.pdf" not in desk.stage.workspace.preferences.path.read_text("utf-8")


def test_the_background_work_begins_after_an_exchange_and_ends_with_the_office(desk: Desk, qtbot: QtBot) -> None:
    workspace = desk.stage.workspace
    driver = CompletionDriver(workspace.office, workspace.tasks, workspace.bus, workspace.authority)
    driver.network_seen(None)
    assert driver._timer.isActive()
    with qtbot.waitSignal(driver.finished):
        driver._timer.timeout.emit()
    workspace.bus.publish(Changes(frozenset({("contract", desk.stage.sent)})))
    assert driver._timer.isActive()
    driver.stop()
    driver.complete_now()
    assert not driver._timer.isActive()
    desk.settle()
