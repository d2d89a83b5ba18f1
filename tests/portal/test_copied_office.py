"""A folder moved or copied by hand, two programs over one folder, and a PC that sleeps in the middle of a push."""

from __future__ import annotations

import os
import shutil
import signal
import warnings
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import uuid_utils

from desktop.services import audit, groups
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import sign_in
from desktop.services.sync import connection
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from eds.testing import KeyKind, Person, TestAuthority
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.organisations import create_organisation
from protocol.messages.entities import OrganisationBody
from tests.soak.crash_load import CHEAP, LOGIN, NOW, PASSWORD, make_office

BIN, KEY_PASSWORD, NIGHT = "120140000047", "Құпия-сөз-2026", timedelta(hours=9)


@pytest.fixture
def folder(tmp_path: Path, portal: Portal, url: str, clock: ShiftedClock, authority: TestAuthority) -> OfficeFolder:
    """A connected office that has exchanged once, closed."""
    clock.set(NOW)
    with portal.transaction() as act:
        create_organisation(act, OrganisationBody(bin=BIN, name_kk="Балабақша", name_ru="Детский сад"))
    head = Person("Үлгі", "Гүлнар", "Маратқызы", "800101400019", BIN, "Балабақша")
    made = OfficeFolder(tmp_path / "office")
    make_office(made, BIN, url, authority.issue(head, password=KEY_PASSWORD, kind=KeyKind.HEAD), KEY_PASSWORD)
    office = open_at(made, clock)
    assert talk(office).status.state is SyncState.SYNCHRONISED
    office.close()
    return made


@pytest.fixture
def opened(clock: ShiftedClock) -> Iterator[Callable[[OfficeFolder], Office]]:
    """Opens offices and closes them at the end."""
    offices: list[Office] = []

    def at(folder: OfficeFolder) -> Office:
        offices.append(open_at(folder, clock))
        return offices[-1]

    yield at
    for office in offices:
        office.close()


def open_at(folder: OfficeFolder, clock: ShiftedClock) -> Office:
    around = Surroundings(FixedClock(clock.now()), lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)
    return sign_in(folder, LOGIN, PASSWORD, around).office


def talk(office: Office) -> Exchange:
    return exchange(office, connection.client_for)


def differences(office: Office) -> tuple[str, ...]:
    view = office.ask(connection.link_view)
    assert view is not None
    client = connection.client_for(view)
    try:
        return differing(office, client)
    finally:
        client.close()


def group(office: Office, name: str) -> None:
    office.do(groups.create_group, groups.GroupDraft(name))


def names(office: Office) -> set[str]:
    return {one.name for one in office.ask(groups.list_groups)}


def test_a_moved_folder_goes_on_where_it_was(folder: OfficeFolder, opened: Callable[[OfficeFolder], Office]) -> None:
    office = opened(folder)
    group(office, "Көшкенге дейін")
    office.close()
    moved = OfficeFolder(folder.path.with_name("moved"))
    shutil.move(folder.path, moved.path)
    there = opened(moved)
    group(there, "Көшкеннен кейін")
    assert talk(there).status.state is SyncState.SYNCHRONISED
    assert differences(there) == ()


def test_a_copied_folder_worked_in_on_two_pcs_loses_nothing_and_is_noticed(
    folder: OfficeFolder, opened: Callable[[OfficeFolder], Office]
) -> None:
    twin = OfficeFolder(folder.path.with_name("twin"))
    shutil.copytree(folder.path, twin.path)
    first, second = opened(folder), opened(twin)
    group(first, "Бірінші")
    group(second, "Екінші")
    told = [talk(office).status for office in (first, second, first, second)]
    assert {"Бірінші", "Екінші"} <= names(first) & names(second)
    assert differences(first) == differences(second) == ()
    assert any(status.journal_differs for status in told), "one identity, two journals: the portal's witness tells"


def test_two_programs_over_one_folder_wait_for_each_other(
    folder: OfficeFolder, opened: Callable[[OfficeFolder], Office], clock: ShiftedClock
) -> None:
    children = []
    for number in range(2):
        child = fork()
        if child == 0:
            try:
                office = open_at(folder, clock)
                for turn in range(15):
                    group(office, f"{number}-{turn}")
            except BaseException:  # noqa: BLE001 - a child never comes back
                os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    office = opened(folder)
    assert {f"{number}-{turn}" for number in range(2) for turn in range(15)} <= names(office)
    assert office.ask(lambda uow: audit.first_broken(uow.session)) is None


@pytest.mark.parametrize("before", [True, False], ids=["before it was sent", "before the answer was kept"])
def test_a_pc_that_sleeps_in_the_middle_of_a_push_goes_on_in_the_morning(
    folder: OfficeFolder, opened: Callable[[OfficeFolder], Office], clock: ShiftedClock, *, before: bool
) -> None:
    office = opened(folder)
    group(office, "Кешке")
    office.close()
    child = fork()
    if child == 0:
        _push_and_sleep(folder, clock, before=before)
    assert os.WIFSTOPPED(os.waitpid(child, os.WUNTRACED)[1])
    clock.set(clock.now() + NIGHT)
    os.kill(child, signal.SIGCONT)
    assert os.waitpid(child, 0)[1] == 0
    morning = opened(folder)
    group(morning, "Таңертең")
    assert talk(morning).status.state is SyncState.SYNCHRONISED
    assert differences(morning) == ()
    assert {"Кешке", "Таңертең"} <= names(morning)


def _push_and_sleep(folder: OfficeFolder, clock: ShiftedClock, *, before: bool) -> None:
    """In a process of its own: the lid is closed once, while operations are on their way."""
    send = PortalClient.send_operations
    slept = []

    def sleepy(client: PortalClient, request: object) -> object:
        if before and not slept:
            slept.append(True)
            os.kill(os.getpid(), signal.SIGSTOP)
        response = send(client, request)  # type: ignore[arg-type]
        if not slept:
            slept.append(True)
            os.kill(os.getpid(), signal.SIGSTOP)
        return response

    PortalClient.send_operations = sleepy  # type: ignore[method-assign, assignment]
    code = 1
    try:
        code = 0 if talk(open_at(folder, clock)).complete else 2
    finally:
        os._exit(code)


def fork() -> int:
    with warnings.catch_warnings(action="ignore"):  # of threads, which the child never meets
        return os.fork()
