"""A parent's request for a certificate answered from the sheet: signed and sent, or declined, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid
from sqlalchemy import select

from desktop.models.enrolment import AskedCertificate
from desktop.models.exchange import OutboxOperation
from desktop.services import asked_certificates, blobs
from desktop.services.checking import ACCEPTED, verified
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.certificate.asked import DECLINE
from desktop.views.attendance.certificate.dialog import CertificateDialog
from desktop.views.errors import explain_code
from protocol.working_calendar import Month
from tests.desktop.documents.reading import text_of
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.test_certificate import NOW, PASSWORD, AwayAuthority, authority, key, opened

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
CONTROL = Qt.KeyboardModifier.ControlModifier


def ask_for(desk: Desk, at: int, days_ago: int = 1) -> str:
    """A parent of the child in a row asked for September and October."""

    def add(uow: UnitOfWork) -> str:
        row = AskedCertificate(
            id=uow.new_id(),
            child_id=desk.kindergarten.child(at),
            child_name="Әлібек Айсұлтан" if at else "Әбенова Аяла",
            guardian_name="Серікова Әсел",
            month_from=str(SEPTEMBER),
            month_to=str(OCTOBER),
            asked_at=NOW - timedelta(days=days_ago),
            state="new",
            version=3,
        )
        uow.session.add(row)
        return row.id

    return str(desk.kindergarten.office.do(add).result)


def operations(desk: Desk) -> list[OutboxOperation]:
    def read(uow: UnitOfWork) -> list[OutboxOperation]:
        found = select(OutboxOperation).where(OutboxOperation.kind == asked_certificates.ANSWER)
        return list(uow.session.scalars(found))

    return desk.kindergarten.office.ask(read)


def dialogs(desk: Desk) -> list[CertificateDialog]:
    return [one for one in desk.screen.findChildren(QDialog) if isinstance(one, CertificateDialog) and one.isVisible()]


def led(desk: Desk, request: str) -> CertificateDialog:
    """As Today leads here."""
    desk.screen.enter(certificate=request)
    for _ in range(3):
        desk.settle()
    (dialog,) = dialogs(desk)
    return dialog


def tab_to(dialog: QDialog, wanted: QWidget) -> None:
    for _ in range(30):
        focused = dialog.focusWidget()
        assert focused is not None
        if focused is wanted:
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.objectName()}")


def submit(desk: Desk, dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.settle()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(2)
    presenter = made.presenter
    presenter.workspace = replace(presenter.workspace, trust=authority().trust, authority=AwayAuthority())
    return made


def test_the_menu_says_how_many_parents_wait(desk: Desk) -> None:
    entry = next(action for action in desk.screen.more_button.menu().actions() if action.objectName() == "attendance.certificate")
    usual = entry.text()
    ask_for(desk, 0)
    request = ask_for(desk, 1)
    desk.screen.enter()
    desk.settle()
    assert "2" in entry.text()
    desk.presenter.run(asked_certificates.decline, request, "қате сұралды")
    desk.settle()
    desk.settle()
    assert "1" in entry.text()
    assert usual != entry.text()


def test_a_parents_certificate_is_signed_and_sent_by_keys_alone(desk: Desk, tmp_path: Path) -> None:
    request = ask_for(desk, 1)
    head = tmp_path / "head.p12"
    head.write_bytes(key())
    dialog = led(desk, request)
    assert (dialog.child.value(), dialog.first.value(), dialog.last.value()) == (desk.kindergarten.child(1), SEPTEMBER, OCTOBER)
    assert not dialog.child.isEnabled()
    assert not dialog.form.field("electronic").isVisible()
    assert dialog._drawn is not None
    shown = dialog._drawn.pdf
    assert "2026" in text_of(shown)
    tab_to(dialog, dialog.key.line)
    QTest.keyClicks(dialog.key.line, str(head))
    tab_to(dialog, dialog.password.focusProxy() or dialog.password)
    QTest.keyClicks(dialog.focusWidget(), "not this one")
    submit(desk, dialog)
    assert dialog.form.field("password").error == explain_code("wrong-password-or-damaged").text
    assert not operations(desk)
    QTest.keyClicks(dialog.focusWidget(), PASSWORD)
    submit(desk, dialog)
    desk.settle()
    assert not isValid(dialog) or not dialog.isVisible()
    (sent,) = operations(desk)
    assert (sent.entity, sent.base_version) == (f"certificate:{request}", 3)
    assert _blob(desk, sent.body["pdf_sha256"]) == shown
    report = verified(shown, _blob(desk, sent.body["cms_sha256"]), authority().trust(), NOW, None)
    assert report.verdict in ACCEPTED
    assert "Әлібек Айсұлтан" in desk.shell.told[-1]
    assert desk.kindergarten.office.ask(asked_certificates.waiting) == ()


def _blob(desk: Desk, sha256: str) -> bytes:
    return desk.kindergarten.office.ask(lambda uow: blobs.read_blob(uow, sha256))


def test_a_request_is_chosen_in_the_dialog_and_declined_with_a_reason(desk: Desk) -> None:
    longer, request = ask_for(desk, 1, days_ago=4), ask_for(desk, 0, days_ago=2)
    dialog = opened(desk)
    assert not dialog.decline.isVisible()
    assert dialog.child.isEnabled()
    dialog.request.setFocus()
    for _ in range(2):
        QTest.keyClick(dialog.request, Qt.Key.Key_Down)
    assert (dialog.child.value(), dialog.last.value()) == (desk.kindergarten.child(0), OCTOBER)
    assert "Серікова Әсел" in dialog.about_request.text()
    tab_to(dialog, dialog.decline)
    QTest.keyClick(dialog.decline, Qt.Key.Key_Space)
    desk.settle()
    reason = _decline(dialog)
    submit(desk, reason)
    assert reason.form.field("reason").error == explain_code("required").text
    QTest.keyClicks(reason.form.field("reason").widget, "The sheet is not closed yet")
    submit(desk, reason)
    QApplication.processEvents()
    assert not dialogs(desk)
    (sent,) = operations(desk)
    assert sent.entity == f"certificate:{request}"
    assert (sent.body["reason"], sent.body.get("pdf_sha256")) == ("The sheet is not closed yet", None)
    assert [one.id for one in desk.kindergarten.office.ask(asked_certificates.waiting)] == [longer]


def _decline(dialog: CertificateDialog) -> Any:
    (found,) = (one for one in dialog.findChildren(QDialog) if one.objectName() == DECLINE)
    return found


def test_without_a_request_the_certificate_is_made_as_before(desk: Desk) -> None:
    ask_for(desk, 1)
    dialog = led(desk, "")  # as the palette leads here
    assert dialog.request.chosen() is None
    dialog.request.setFocus()
    QTest.keyClick(dialog.request, Qt.Key.Key_Down)
    QTest.keyClick(dialog.request, Qt.Key.Key_Up)
    assert dialog.child.isEnabled()
    assert not dialog.decline.isVisible()
    assert not dialog.form.field("key").isVisible()
    dialog.reject()


def test_a_request_answered_meanwhile_is_said_and_opens_nothing(desk: Desk) -> None:
    request = ask_for(desk, 0)
    desk.kindergarten.office.do(asked_certificates.decline, request, "no")
    desk.screen.enter(certificate=request)
    for _ in range(3):
        desk.settle()
    assert desk.shell.problems == [explain_code("certificate-answered").sentence]
    assert not dialogs(desk)


def test_a_methodist_is_shown_no_requests(desk: Desk) -> None:
    ask_for(desk, 0)
    workspace = desk.presenter.workspace
    methodist = workspace.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    desk.presenter.workspace = replace(workspace, office=methodist)
    dialog = opened(desk)
    assert not dialog.form.field("request").isVisible()
    assert not dialog.decline.isVisible()
    dialog.reject()
