"""Signing out: a refused write is told and waited for, a hung exchange is broken off, a damaged file leads to the door."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import text

from desktop.models.exchange import PortalLink
from desktop.services import backup, groups
from desktop.services.accounts import AccountDraft
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft
from desktop.services.opening import create_office, sign_in
from desktop.services.sync import journal
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.main_window import MainWindow
from desktop.views.sign_in.dialogs import ElsewhereDialog, RestoreDialog
from desktop.views.sign_in.window import SignInWindow
from tests.desktop.app.conftest import ORGANISATION, PASSWORD, Play, Run


def refuse(play: Play, code: str = "disk-full") -> None:
    """A write that is on its way when the person leaves, and that the disk refuses."""

    def write() -> None:
        raise KnownError(code)

    play.program.tasks.submit("database", write, failed=lambda _error: None)


def toasts(play: Play) -> str:
    return " ".join(toast.label.text() for toast in play.main.toasts.toasts)


def test_a_write_refused_while_signing_out_is_told_and_the_office_stays_open_once(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    refuse(play)
    play.program.sign_out()
    assert isinstance(play.program.window, MainWindow)
    assert "stays open" in toasts(play)
    assert "disk is full" in toasts(play)
    refuse(play)
    play.program.sign_out()
    assert isinstance(play.program.window, SignInWindow), "a disk that stays full keeps nobody here"


def test_what_is_still_to_be_written_is_waited_for(key: bytes, run: Run, folder: OfficeFolder, around: Surroundings) -> None:
    play = run()
    play.sign_in()
    assert play.program.workspace is not None
    office, begun = play.program.workspace.office, threading.Event()
    play.program.tasks.submit("database", lambda: begun.wait(0.3))
    play.program.tasks.submit("database", lambda: office.do(groups.create_group, GroupDraft("Балапан")))
    play.program.sign_out()
    opened = sign_in(folder, "director", PASSWORD, around).office
    assert [group.name for group in opened.ask(groups.list_groups)] == ["Балапан"]
    opened.close()


@pytest.fixture
def silence() -> Iterator[int]:
    """A server that takes connections and never answers; its port."""
    server = socket.create_server(("127.0.0.1", 0))
    taken: list[socket.socket] = []

    def take() -> None:
        while True:
            try:
                taken.append(server.accept()[0])
            except OSError:
                return

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    for one in taken:
        one.close()
    thread.join(5)


def link_to(uow: UnitOfWork, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    uow.session.add(PortalLink(id=1, url=url, device_id="d", organisation_id="o", device_key="11" * 32))


def test_a_hung_exchange_is_broken_off_when_signing_out_and_nothing_is_lost(
    key: bytes, run: Run, folder: OfficeFolder, around: Surroundings, silence: int
) -> None:
    opened = sign_in(folder, "director", PASSWORD, around).office
    opened.do(link_to, silence)
    opened.do(groups.create_group, GroupDraft("Балапан"))
    opened.close()
    play = run()
    assert isinstance(play.program.window, SignInWindow)
    play.program.window.signed_in.emit(sign_in(folder, "director", PASSWORD, around))
    assert isinstance(play.program.window, MainWindow)
    driver = play.program.driver
    assert driver is not None
    play.hands.wait(lambda: driver._speaking is not None, "the exchange speaks")
    play.hands.pause(100)
    begun = monotonic()
    play.program.sign_out()
    assert monotonic() - begun < 10, "an exchange may take minutes"
    assert isinstance(play.program.window, SignInWindow)
    opened = sign_in(folder, "director", PASSWORD, around).office
    assert opened.ask(journal.exchanges)[0].outcome == "portal-away"
    with opened.engine.connect() as connection:
        waiting = connection.execute(text("SELECT count(*) FROM outbox_operation WHERE state IN ('waiting', 'sealed')")).scalar()
    opened.close()
    assert waiting == 2  # the kindergarten and the group


def test_damage_found_while_working_leads_to_the_door_where_a_backup_is_restored(
    key: bytes, run: Run, folder: OfficeFolder, around: Surroundings
) -> None:
    backup.back_up(folder.database, key, folder.backups, around.clock.now())
    opened = sign_in(folder, "director", PASSWORD, around).office
    opened.do(groups.create_group, GroupDraft("Балапан"))
    with opened.engine.connect() as connection:
        page = connection.execute(text("SELECT rootpage FROM sqlite_schema WHERE name = 'absence_document'")).scalar_one()
    opened.close()
    content = bytearray(folder.database.read_bytes())
    content[(page - 1) * 4096 + 60] ^= 0xFF
    folder.database.write_bytes(content)
    play = run()
    play.sign_in()
    assert play.program.integrity is not None
    play.program.integrity.check()
    play.hands.wait(lambda: isinstance(play.program.window, SignInWindow), "the door opens")
    door = play.program.window
    assert isinstance(door, SignInWindow)
    assert "damaged" in door.notice.accessibleName()
    play.hands.click("signIn.restoreButton")
    play.hands.settle()
    dialog = door.findChild(RestoreDialog)
    assert dialog is not None
    dialog.form.set_values({"login": "director", "password": PASSWORD})
    dialog.primary.click()
    play.hands.settle()
    assert "2 unsent" in door.notice.accessibleName()
    window = play.sign_in()
    assert window is not None
    assert play.program.workspace is not None
    found = play.program.workspace.office.ask(groups.list_groups)
    assert [group.name for group in found] == ["Балапан"]


def test_an_office_comes_to_a_new_pc_with_its_backups_and_the_recovery_code(
    run: Run, folder: OfficeFolder, around: Surroundings, tmp_path: Path
) -> None:
    former = OfficeFolder(tmp_path / "former pc")
    made = create_office(former, ORGANISATION, AccountDraft("director", "Сәдуақас Гүлнар", PASSWORD), around)
    made.office.do(groups.create_group, GroupDraft("Балапан"))
    made.office.close()
    kept = backup.back_up(former.database, made.key, former.backups, around.clock.now()).path
    backup.keep_keys(former.vault, former.backups)
    play = run()
    hands = play.hands
    hands.click("firstRun.elsewhereButton")
    dialog = hands.find(ElsewhereDialog, "firstRun.elsewhere")
    dialog.form.set_values({"backup": kept})
    assert dialog.keys.value() == former.backups / "office.vault"
    dialog.form.set_values({"code": "AAAAA", "login": "director", "password": "a new password", "again": "a new password"})
    dialog.primary.click()
    hands.settle()
    assert "does not fit" in dialog.form.field("code").error
    dialog.form.set_values({"code": made.recovery_code.lower()})
    dialog.primary.click()
    hands.wait(lambda: isinstance(play.program.window, SignInWindow), "the door of the restored office opens")
    play.try_password("a new password")
    hands.wait(lambda: isinstance(play.program.window, MainWindow), "the main window opens")
    assert play.program.workspace is not None
    assert [group.name for group in play.program.workspace.office.ask(groups.list_groups)] == ["Балапан"]
