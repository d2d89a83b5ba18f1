"""The certificate of attendance from the sheet: preview, saving, signing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop.services import audit
from desktop.services.certificate_issue import draw
from desktop.services.checking import verified
from desktop.services.roles import Actor, Role
from desktop.views.attendance.certificate.dialog import CertificateDialog
from desktop.views.errors import explain_code
from eds.testing import KeyKind, Person, TestAuthority
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.desktop.documents.reading import text_of
from tests.desktop.views.attendance.desk import Desk, OpenDesk

NOW = datetime(2026, 11, 12, 4, tzinfo=UTC)
OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
PASSWORD = "Qupiya 7 soz"


@cache
def authority() -> TestAuthority:
    return TestAuthority.create(NOW - timedelta(days=30))


def key(kind: KeyKind = KeyKind.HEAD) -> bytes:
    person = Person("САРСЕНОВА", "А", "Б", "800506400774", "100140000003", "«БАЛДЫРҒАН» БАЛАБАҚШАСЫ")
    return authority().issue(person, password=PASSWORD, kind=kind)


class AwayAuthority:
    """Nobody is asked, nobody stamps."""

    def revocation(self) -> None:
        return None

    def completer(self, _trust: object) -> None:
        return None


def opened(desk: Desk) -> CertificateDialog:
    """Choose the command; the dialog with its paper drawn."""
    (action,) = (one for one in desk.screen.more_button.menu().actions() if one.objectName() == "attendance.certificate")
    action.trigger()
    desk.settle()
    (found,) = (one for one in desk.screen.findChildren(QDialog) if isinstance(one, CertificateDialog) and one.isVisible())
    return found


def into(folder: Path) -> Any:
    return lambda _parent, _begin, chosen, _given_up: chosen(folder)


def rest(desk: Desk, dialog: CertificateDialog) -> None:
    """Nothing is typed for a while: the paper is drawn anew."""
    assert dialog._pause.isActive()
    dialog._pause.timeout.emit()
    desk.settle()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(2, before=lambda kindergarten: kindergarten.mark(1, date(2026, 11, 3), MarkCode.SICK))
    presenter = made.presenter
    presenter.workspace = replace(presenter.workspace, trust=authority().trust, authority=AwayAuthority())
    return made


def test_the_paper_shown_is_the_paper_written_for_the_child_under_the_cursor(desk: Desk, tmp_path: Path) -> None:
    desk.go(1, 3)
    dialog = opened(desk)
    assert (dialog.child.value(), dialog.first.value()) == (desk.kindergarten.child(1), NOVEMBER)
    assert dialog._drawn is not None
    dialog.language.set_value("ru")
    dialog.first.set_value(OCTOBER)
    dialog.language.edited.emit()
    assert not dialog.primary.isEnabled()  # until the new paper is there
    rest(desk, dialog)
    shown = dialog._drawn
    assert shown.pdf == draw(desk.kindergarten.office, shown.order).pdf
    assert "октябрь 2026 – ноябрь 2026" in text_of(shown.pdf)
    dialog._choose = into(tmp_path)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert (tmp_path / "certificate-2026-001.pdf").read_bytes() == shown.pdf
    assert "certificate-2026-001.pdf" in desk.shell.told[-1]
    (entry,) = desk.kindergarten.office.ask(lambda uow: audit.read(uow.session, entity="certificate:2026-001"))
    assert entry.after["cms_sha256"] == ""


def test_the_director_signs_with_a_key_and_its_password_leaves_the_field(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog._choose = into(tmp_path)
    dialog.electronic.set_value(True)
    dialog.electronic.edited.emit()
    rest(desk, dialog)
    dialog.submit()
    assert dialog.form.field("key").error == explain_code("required").text
    wrong = tmp_path / "employee.p12"
    wrong.write_bytes(key(KeyKind.EMPLOYEE))
    right = tmp_path / "head.p12"
    right.write_bytes(key())
    dialog.key.set_value(right)
    dialog.password.set_value("not this one")
    dialog.submit()
    desk.settle()
    assert dialog.form.field("password").error == explain_code("wrong-password-or-damaged").text
    assert dialog.password.value() == ""
    dialog.key.set_value(wrong)
    dialog.password.set_value(PASSWORD)
    dialog.submit()
    desk.settle()
    assert explain_code("no-right-to-sign").sentence in dialog.notice.accessibleName() + dialog.notice.accessibleDescription()
    assert not list(tmp_path.glob("certificate-*"))
    dialog.key.set_value(right)
    dialog.password.set_value(PASSWORD)
    dialog.submit()
    desk.settle()
    assert not isValid(dialog) or not dialog.isVisible()
    pdf, cms = (tmp_path / f"certificate-2026-001.pdf{end}" for end in ("", ".cms"))
    (signer,) = verified(pdf.read_bytes(), cms.read_bytes(), authority().trust(), NOW, None).signers
    assert signer.certificate is not None
    assert (tmp_path / "certificate-2026-001-card.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_refuses_leaves_the_certificate_to_be_written_elsewhere(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog._choose = into(tmp_path / "missing" / "folder")
    dialog.submit()
    desk.settle()
    assert dialog.isVisible()
    dialog._choose = into(tmp_path)
    dialog.submit()
    desk.settle()
    assert (tmp_path / "certificate-2026-001.pdf").exists()
    acts = desk.kindergarten.office.ask(lambda uow: audit.read(uow.session, entity="certificate:"))
    assert len(acts) == 1


def test_a_period_the_wrong_way_round_is_said_at_its_field_and_nothing_can_be_saved(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.last.set_value(OCTOBER)
    dialog.last.edited.emit()
    rest(desk, dialog)
    assert dialog.form.field("last").error == explain_code("period-reversed").text
    assert not dialog.primary.isEnabled()
    dialog.reject()


def test_a_methodist_is_not_offered_the_electronic_key(desk: Desk) -> None:
    workspace = desk.presenter.workspace
    methodist = workspace.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    desk.presenter.workspace = replace(workspace, office=methodist)
    dialog = opened(desk)
    assert not dialog.form.field("electronic").isVisible()
    assert not dialog.form.field("key").isVisible()
    assert dialog.primary.isEnabled()
    dialog.reject()
