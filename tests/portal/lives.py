"""An office whose child is enrolled, its portal and the parent: made once, and copied for each test that changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import requests
from argon2 import PasswordHasher
from fastapi import FastAPI
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, select

from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Placement
from desktop.services import children, contracts, enrolment, groups, signing
from desktop.services.groups import GroupDraft
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.contracts.page import page
from desktop.views.workspace import Workspace
from eds.testing import Person
from portal.app import build_portal
from portal.services.clock import ShiftedClock
from portal.services.organisations import create_organisation
from protocol.contracts import ContractState
from protocol.identifiers import Sex
from protocol.messages.entities import OrganisationBody
from tests.desktop.views.contracts import office as made
from tests.desktop.views.contracts.conftest import Desk
from tests.portal.conftest import Parent, iin_of

TERMS = contracts.Terms(date(2026, 11, 13), date(2027, 8, 31), parent_fee=25_500, state_part=45_000)
Served = tuple[FastAPI, ShiftedClock, str]


@cache
def head() -> bytes:
    """The head's key file: RSA, which is quick to check."""
    return made.head_key(algorithm="rsa")


def serve(served: Served, engine: Engine) -> str:
    """Let the running server serve a database, on the office's day; its address."""
    app, clock, url = served
    clock.set(made.NOW)
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    app.state.portal = build_portal(engine, made.authority().trust(), clock=clock, hasher=cheap)
    return url


def new_kindergarten(served: Served) -> str:
    """The office's kindergarten in the registry of the portal that is served; its identifier."""
    with served[0].state.portal.transaction() as act:
        body = OrganisationBody(bin=made.BIN, name_kk="«Балдырған»", name_ru="«Балдырған»")
        return create_organisation(act, body).id


def new_family(url: str, clock: ShiftedClock) -> Parent:
    guardian, child = iin_of(date(1990, 6, 1), Sex.FEMALE, 9500), iin_of(date(2022, 3, 15), Sex.MALE, 9500)
    named = {"surname": "Әбенова", "given_name": "Қарлығаш", "birth_date": "1990-06-01", "id_document": "№ 045678912"}
    people = {
        "guardian": {"iin": guardian, **named, "phone": "+77012345678", "address": "Орал, Абай 1"},
        "child": {"iin": child, "surname": "Әбенов", "given_name": "Ерасыл", "birth_date": "2022-03-15"},
        "password": "parent-password",
    }
    told = requests.post(f"{url}/v1/demo/family", json=people, timeout=20).json()
    key = made.authority().issue_pair(Person("Әбенова", "Қарлығаш", "", guardian), algorithm="rsa")
    return Parent(url, clock, guardian, child, told["application_id"], "parent-password", key).sign_in()


def exchanged(office: Office) -> None:
    """A whole exchange."""
    done = exchange(office, connection.client_for)
    assert done.outcome == "complete", done


@dataclass(frozen=True)
class Enrolled:
    """An office at rest, in files and in the portal's database, whose child both sides have signed a contract for."""

    database: str
    folder: Path
    workspace: Workspace
    parent: Parent
    contract_id: str
    child_id: str
    groups: tuple[str, str]


def enrol(served: Served, engine: Engine, folder: Path) -> Enrolled:
    """Make it; nothing of it is open afterwards."""
    url = serve(served, engine)
    organisation_id = new_kindergarten(served)
    workspace = made.make_workspace(folder)
    office = workspace.office
    first, second = (office.do(groups.create_group, GroupDraft(name)).result for name in ("Балапан", "Ботақан"))
    connection.connect(office, PortalAddress(url), head(), made.PASSWORD, "PC-1")
    parent = new_family(url, served[1])
    exchanged(office)
    request_id = parent.choose(SimpleNamespace(organisation_id=organisation_id), first)  # type: ignore[arg-type]
    exchanged(office)
    office.do(enrolment.accept, request_id, first, reason="жасы бойынша")
    contract_id = signing.prepare(office, request_id, TERMS).result
    office.do(contracts.send, contract_id)
    exchanged(office)
    assert parent.sign(contract_id).status_code == 204
    exchanged(office)
    signing.countersign(office, contract_id, head(), made.PASSWORD, made.authority().trust())
    exchanged(office)
    child_id = office.ask(lambda uow: uow.session.get_one(EnrolmentRequest, request_id).child_id)
    assert child_id is not None
    made.close(workspace)
    engine.dispose()
    database = engine.url.render_as_string(hide_password=False)
    return Enrolled(database, folder, workspace, parent, contract_id, child_id, (first, second))


def wake(still: Enrolled, served: Served, engine: Engine, folder: Path, qtbot: QtBot) -> Life:
    """A copy of it with the window open; `engine` is over a copy of its database."""
    serve(served, engine)
    workspace = made.copy_of(still.workspace, still.folder, folder)
    window = made.make_window([page(workspace), made.elsewhere("enrolment", [])])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    stage = made.Stage(workspace, still.groups[0], "", "", "", "", "")
    parent = replace(still.parent, token="").sign_in()
    return Life(Desk(window, stage, []), workspace.office, parent, still.contract_id, still.child_id, still.groups)


@dataclass
class Life:
    """An office, its portal and a parent whose child is enrolled."""

    desk: Desk
    office: Office
    parent: Parent
    contract_id: str
    child_id: str
    groups: tuple[str, str]

    def exchange(self) -> None:
        self.desk.settle()
        done = exchange(self.office, connection.client_for)
        assert done.outcome == "complete", done
        self.desk.stage.workspace.bus.publish(done.changes)
        self.desk.settle()

    def press(self, qtbot: QtBot, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
        """A shortcut of the page, the window in front again after a dialog."""
        self.desk.window.activateWindow()
        qtbot.waitUntil(self.desk.window.isActiveWindow, timeout=30_000)
        self.desk.screen.setFocus()
        qtbot.keyClick(self.desk.screen, key, with_)
        self.desk.settle()

    def state(self, contract_id: str = "") -> ContractState:
        return self.desk.state(contract_id or self.contract_id).row.state

    def at_parent(self, contract_id: str = "") -> dict[str, Any]:
        (found,) = [one for one in self.parent.call("GET", "/contracts").json() if one["id"] == (contract_id or self.contract_id)]
        return found["contract"]

    def stays(self) -> list[tuple[str, date, date | None]]:
        def read(uow: UnitOfWork) -> list[tuple[str, date, date | None]]:
            rows = uow.session.scalars(select(Placement).where(children.REAL).order_by(Placement.starts_on))
            return [(row.group_id, row.starts_on, row.ends_on) for row in rows]

        return self.office.ask(read)

    def voucher(self) -> str:
        return self.office.ask(lambda uow: uow.session.scalars(select(Voucher.state)).one())

    def differences(self) -> tuple[str, ...]:
        view = self.office.ask(connection.link_view)
        assert view is not None
        client = connection.client_for(view)
        try:
            return differing(self.office, client)
        finally:
            client.close()

    def both_sign(self, contract_id: str) -> None:
        self.exchange()
        assert self.parent.sign(contract_id).status_code == 204
        self.exchange()
        trust = self.desk.stage.workspace.trust()
        outcome = signing.countersign(self.office, contract_id, head(), made.PASSWORD, trust)
        self.desk.stage.workspace.bus.publish(outcome.changes)
        self.exchange()
