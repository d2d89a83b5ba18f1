"""The beginning of every walk: a connected town, made once and copied.

Three connected PCs with two groups and four children, families whose vouchers wait, one contract that waits for its parent and
one that both sides have signed.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.services import contracts, enrolment
from desktop.services.accounts import AccountDraft
from desktop.services.children import add_child
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import create_office
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import UnitOfWork
from desktop.services.vault import Cost
from eds.pkcs12 import KeyPair
from eds.testing import KeyKind, Person, TestAuthority
from portal.services import applications, families, organisations, vouchers
from portal.services.context import Act
from protocol.messages.entities import OrganisationBody, Relation
from protocol.messages.parents import NewApplication
from tests.soak.sync_people import BABIES, CARD, CHILDREN, FAMILIES, HEAD, MOTHERS, child
from tests.soak.sync_portal import Cluster, LivePortal, PortalClock
from tests.soak.sync_town import NAMES, NOW, PASSWORD, Ids, Pc, Town

SENT, IN_FORCE = 0, 3  # families whose contract waits for the parent, and is signed by both, at the beginning


@dataclass(frozen=True, slots=True)
class Stage:
    """A connected town to begin every run from."""

    live: LivePortal
    pcs: list[Pc]
    key: bytes
    groups: list[str]
    children: list[str]
    applications: list[str]
    signers: dict[str, KeyPair]
    new_id: Ids

    def begin(self) -> Town:
        """A run of its own: everybody is as at the beginning."""
        self.live.begin(NOW)
        self.new_id.begin()
        for pc in self.pcs:
            pc.begin()
        return Town(self.live, self.pcs, self.key, self.groups, self.children, self.applications, self.signers)

    def close(self) -> None:
        """Stop everything."""
        for pc in self.pcs:
            pc.office.close()
        self.live.close()


def set_the_stage(cluster: Cluster, folder: Path) -> Stage:
    """Three connected PCs with two groups and four children, families whose vouchers wait, everything exchanged."""
    authority, new_id = TestAuthority.create(NOW), Ids()
    key = authority.issue(HEAD, password=PASSWORD, kind=KeyKind.HEAD, algorithm="rsa")
    live = LivePortal(cluster, authority, PortalClock(NOW))
    town = Town(live, [], key, [], [], live_families(live), signers_of(authority))
    first = OfficeFolder(folder / "first")
    around = Surroundings(FixedClock(NOW), new_id, NAMES[0], Cost(1, 8192, 1))
    made = create_office(first, CARD, AccountDraft("director", "Үлгі Гүлнар", "Ұзақ құпиясөз 1"), around)
    made.office.close()
    for name in NAMES:
        (folder / name).mkdir()
        shutil.copyfile(first.database, folder / name / "office.db")
        pc = Pc(name, folder / name, made.key, new_id)
        town.pcs.append(pc)
        town.enrol(pc)
    pc = town.pcs[0]
    town.exchange(pc)
    town.groups += [pc.office.do(create_group, GroupDraft(name)).result for name in ("Күншуақ", "Балапан")]
    for n in range(CHILDREN):
        town.children.append(pc.office.do(add_child, child(n), group_id=town.groups[n % 2], starts_on=date(2026, 9, 1)).result)
    _contracts(town, pc)
    for one in (*town.pcs, *town.pcs):
        done = town.exchange(one)
    assert done is not None
    assert done.status.state is SyncState.SYNCHRONISED
    for one in town.pcs:
        one.keep_beginning()
    live.keep_beginning()
    return Stage(live, town.pcs, key, town.groups, town.children, town.applications, town.signers, new_id)


def _contracts(town: Town, pc: Pc) -> None:
    """One contract waits for its parent, one is in force."""
    for family in (SENT, IN_FORCE):
        town.choose(family)
    town.exchange(pc)
    requests = {row.guardian["iin"]: row.id for row in pc.office.ask(_requests)}
    for request in requests.values():
        town.act(pc, enrolment.accept, request, town.groups[0], reason="келісілді")
    town.exchange(pc)
    mothers = [MOTHERS[CHILDREN + family].iin for family in (SENT, IN_FORCE)]
    _, in_force = [town.prepare(pc, requests[iin], str(number)) for number, iin in enumerate(mothers, 1)]
    for made in pc.office.ask(lambda uow: uow.session.scalars(select(Contract.id)).all()):
        town.act(pc, contracts.send, made)
    town.exchange(pc)
    town.parent_signs(mothers[1])
    town.exchange(pc)
    town.countersign(pc, in_force)
    town.exchange(pc)
    assert pc.office.ask(lambda uow: uow.session.get_one(Contract, in_force).state) == "signed"


def _requests(uow: UnitOfWork) -> Any:
    return uow.session.scalars(select(EnrolmentRequest)).all()


def signers_of(authority: TestAuthority) -> dict[str, KeyPair]:
    """The keys of the kindergarten's head and of the families' mothers, by IIN."""
    head = authority.issue_pair(HEAD, kind=KeyKind.HEAD, algorithm="rsa")
    mothers = (Person(one.surname, one.given_name, "", one.iin) for one in MOTHERS[CHILDREN:])
    return {HEAD.iin: head} | {one.iin: authority.issue_pair(one, algorithm="rsa") for one in mothers}


def live_families(live: LivePortal) -> list[str]:
    """Enter the kindergarten and the families; returns the applications whose parents said yes."""
    card = {name: getattr(CARD, name) for name in OrganisationBody.model_fields if hasattr(CARD, name)}
    live.do(organisations.create_organisation, OrganisationBody(**card))
    return [live.do(_family, n) for n in range(CHILDREN + FAMILIES)][CHILDREN:]


def _family(act: Act, n: int) -> str:
    mother, baby = MOTHERS[n], BABIES[n]
    families.keep_person(act.connection, mother)
    families.keep_person(act.connection, baby)
    families.keep_guardian(act.connection, mother.iin, baby.iin, Relation.MOTHER)
    identifier = applications.create(act, mother.iin, NewApplication(child_iin=baby.iin, locality="Алматы", language="kk"))
    if n >= CHILDREN:
        vouchers.issue(act, identifier)
        vouchers.answer(act, identifier, interested=True)
    return identifier
