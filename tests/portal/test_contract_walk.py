"""Whatever the office, the parent and the clocks do in whatever order: every state is a known one, one contract is in force."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from portal.services import blobs, contract_changes, contracts, deadlines, enrolment, families, vouchers
from portal.services.clock import ShiftedClock
from portal.services.context import Act, Portal
from portal.services.errors import OperationRefused, Refused
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten, create_organisation
from portal.services.signatures import Judgement, SignatureJudge, Signer
from portal.services.stays import stays_of
from protocol.contracts import AskedBy, ContractState
from protocol.identifiers import Sex
from protocol.messages import operations as ops
from protocol.messages.entities import (
    AgeGroup,
    ChildBody,
    ContractBody,
    GroupBody,
    GroupKind,
    Language,
    OrganisationBody,
    PersonBody,
    Relation,
)
from protocol.messages.parents import NewApplication, NewRequest
from protocol.vouchers import IllegalMove, VoucherState
from tests.portal.conftest import BINS, START, iin_of

GUARDIAN = PersonBody(iin=iin_of(date(1990, 6, 1), Sex.FEMALE, 9700), surname="Ә", given_name="Қ", birth_date=date(1990, 6, 1))
CHILD = PersonBody(iin=iin_of(date(2021, 3, 15), Sex.MALE, 9700), surname="Ә", given_name="Е", birth_date=date(2021, 3, 15))
ACTS = ("send", "amend", "renew", "terminate", "sign", "countersign", "withdraw", "decline", "parent_withdraws", "day", "week")
REFUSALS = (OperationRefused, Refused, IllegalMove)


class EverybodySigns(SignatureJudge):
    """Signatures are other tests' subject: here both sides have signed whatever is asked about."""

    def __init__(self) -> None:
        pass

    def judge(self, content: bytes, cms: bytes, at: object) -> Judgement:
        del content, cms, at
        head = Signer("", BINS[0], for_person=False, for_organisation=True)
        parent = Signer(GUARDIAN.iin, "", for_person=True, for_organisation=False)
        return Judgement(True, (parent,) if self.alone else (parent, head))

    def keeps(self, earlier: bytes, later: bytes) -> bool:
        del earlier, later
        return True

    alone = False


@dataclass
class Walk:
    """A kindergarten, an accepted request, and every contract that was ever sent for it."""

    act: Act
    kindergarten: Kindergarten
    feed: Feed
    groups: tuple[str, str]
    request_id: str
    application_id: str
    child_id: str = "child"
    sent: list[str] = field(default_factory=list)

    @property
    def blob(self) -> str:
        reader = blobs.organisation_reader(self.kindergarten.id)
        return blobs.store(self.act.connection, b"%PDF", "application/pdf", self.act.now, reader).sha256

    def body(self, number: str, **more: object) -> dict[str, object]:
        return {
            "number": number,
            "dated": self.act.today,
            "voucher_id": self.application_id,
            "child_id": self.child_id,
            "child_iin": CHILD.iin,
            "group_id": self.groups[0],
            "guardian_iin": GUARDIAN.iin,
            "starts_on": self.act.today,
            "pdf_sha256": self.blob,
            "by": "Директор",
            **more,
        }

    def do(self, name: str, which: int) -> None:
        """One act on one of the contracts; a refused one changes nothing."""
        of = self.sent[which % len(self.sent)] if self.sent else "none"
        new, number = str(uuid.uuid4()), str(len(self.sent) + 1)
        feed, act = self.feed, self.act
        end = ops.EndContract(reason="қате", by="Д")
        doing: dict[str, Callable[[], object]] = {
            "send": lambda: contracts.send(
                act, feed, new, ops.SendContract.model_validate(self.body(number, request_id=self.request_id))
            ),
            "amend": lambda: contract_changes.amend(act, feed, new, ops.AmendContract.model_validate(self._amended(of, number))),
            "renew": lambda: contract_changes.renew(
                act, feed, new, ops.RenewContract.model_validate(self.body(number, renews_id=of))
            ),
            "terminate": lambda: contract_changes.terminate(act, feed, self.kindergarten, of, self._end()),
            "sign": lambda: self._sign(of),
            "countersign": lambda: contracts.countersign(
                act, feed, self.kindergarten, of, ops.CountersignContract(cms_sha256=self.blob, by="Д")
            ),
            "withdraw": lambda: contracts.withdraw(act, feed, of, end),
            "decline": lambda: contracts.decline(act, feed, of, end),
            "parent_withdraws": lambda: self._parent_withdraws(of),
            "day": lambda: self._later(1),
            "week": lambda: self._later(7),
        }
        mark = feed.mark()
        try:
            with act.connection.begin_nested():
                doing[name]()
        except REFUSALS:
            feed.undo(mark)
        else:
            if name in ("send", "amend", "renew"):
                self.sent.append(new)

    def _amended(self, of: str, number: str) -> dict[str, object]:
        changes = {"group_name": {"before": "1", "after": "2"}}
        more = {"amends_id": of, "effective_from": self.act.today + timedelta(days=3), "changes": changes}
        return self.body(number, **more) | {"group_id": self.groups[1]}

    def _end(self) -> ops.TerminateContract:
        named = {"notice_sha256": self.blob, "notice_cms_sha256": self.blob}
        return ops.TerminateContract(
            last_day=self.act.today + timedelta(days=2), reason="көшеді", asked_by=AskedBy.PARENT, by="Д", **named
        )

    def _sign(self, of: str) -> None:
        EverybodySigns.alone = True
        try:
            self._as_parent(lambda: contracts.sign_by_parent(self.act, GUARDIAN.iin, of, b"cms"))
        finally:
            EverybodySigns.alone = False

    def _parent_withdraws(self, of: str) -> None:
        self._as_parent(lambda: contracts.withdraw_by_parent(self.act, GUARDIAN.iin, of, "ойланып қалдық"))

    def _as_parent(self, do: Callable[[], None]) -> None:
        """A parent's act opens the feed itself."""
        self.feed.flush()
        do()
        self.feed = Feed(self.act.connection, self.kindergarten.id)

    def _later(self, days: int) -> None:
        self.feed.flush()
        self.act = replace(self.act, now=self.act.now + timedelta(days=days))
        deadlines.sweep(self.act)
        self.feed = Feed(self.act.connection, self.kindergarten.id)

    def check(self) -> None:
        """What must hold after every act."""
        self.feed.flush()
        query = text("SELECT id, state, kind, amends_id, renews_id FROM contract")
        rows = {row.id: row for row in self.act.connection.execute(query)}
        in_force = [row for row in rows.values() if row.state == "signed" and row.kind != "amendment"]
        assert len(in_force) <= 1
        for row in rows.values():
            shown = self.feed.get("contract", row.id)
            assert shown is not None
            body = ContractBody.model_validate(shown.body)
            assert body.state is ContractState(row.state), "the feed tells what the portal decides by"
            whose = row.amends_id or row.renews_id
            if row.state in ("sent", "parent_signed") and whose:
                assert rows[whose].state == "signed", "what is under way belongs to a contract in force"
            if row.kind == "amendment" and row.state == "signed":
                assert rows[row.amends_id].state == "signed"
        voucher = vouchers.lock(self.act.connection, self.application_id)
        if in_force:
            assert voucher.state is VoucherState.ENROLLED
        self._check_stays()

    def _check_stays(self) -> None:
        stays = sorted(stays_of(self.feed, self.child_id).values(), key=lambda stay: stay.starts_on)
        for before, after in itertools.pairwise(stays):
            assert before.ends_on is not None
            assert before.ends_on < after.starts_on
        contracts_ = self.act.connection.execute(
            text("SELECT id FROM contract WHERE state = 'terminated' AND kind <> 'amendment'")
        )
        if contracts_.first() is not None:
            assert all(stay.ends_on is not None for stay in stays)


def _begin(portal: Portal, connection: Connection) -> Walk:
    """A request that was accepted, in a transaction that is never committed."""
    act = Act(connection, START, EverybodySigns(), portal.hasher)
    kindergarten = create_organisation(act, OrganisationBody(bin=BINS[0], name_kk="Б", name_ru="Б"))
    for person in (GUARDIAN, CHILD):
        families.keep_person(connection, person)
    families.keep_guardian(connection, GUARDIAN.iin, CHILD.iin, Relation.MOTHER)
    from portal.services import applications

    application_id = applications.create(act, GUARDIAN.iin, NewApplication(child_iin=CHILD.iin, locality="Орал"))
    vouchers.issue(act, application_id)
    vouchers.answer(act, application_id, interested=True)
    feed = Feed(connection, kindergarten.id)
    group = GroupBody(name="1", language=Language.KAZAKH, age=AgeGroup.MIDDLE, kind=GroupKind.GENERAL, capacity=20)
    for name in ("one", "two"):
        feed.put("group", name, group)
    person = CHILD.model_dump(include={"iin", "surname", "given_name", "birth_date"})
    feed.put("child", "child", ChildBody(**person))
    feed.flush()
    choice = NewRequest(application_id=application_id, organisation_id=kindergarten.id, group_id="one")
    request_id = enrolment.create(act, GUARDIAN.iin, choice)
    feed = Feed(connection, kindergarten.id)
    enrolment.accept(act, feed, request_id, ops.AcceptRequest(group_id="one", child_id="child", by="Д"))
    return Walk(act, kindergarten, feed, ("one", "two"), request_id, application_id)


@pytest.fixture
def undone(portal: Portal, clock: ShiftedClock) -> Iterator[Callable[[], Walk]]:
    """Begins a walk; whatever it did is rolled back before the next one."""
    del clock
    with portal.engine.connect() as connection:

        def begin() -> Walk:
            connection.rollback()
            connection.begin()
            return _begin(portal, connection)

        yield begin
        connection.rollback()


@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 3)), max_size=9), enrolled=st.booleans())
# Each example begins with a rollback of its own.
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_no_sequence_of_acts_leads_to_an_unknown_state_or_two_contracts_in_force(
    undone: Callable[[], Walk], acts: list[tuple[str, int]], enrolled: bool
) -> None:
    walk = undone()
    first = (("send", 0), ("sign", 0), ("countersign", 0)) if enrolled else ()
    for name, which in (*first, *acts):
        walk.do(name, which)
        walk.check()
    if enrolled and not acts:
        assert [stay.group_id for stay in stays_of(walk.feed, walk.child_id).values()] == ["one"]


def test_the_road_of_a_whole_life_is_walked_and_each_act_counts(undone: Callable[[], Walk]) -> None:
    walk = undone()
    road = ("send", 0), ("sign", 0), ("countersign", 0), ("amend", 0), ("sign", 1), ("countersign", 1), ("renew", 0), ("sign", 2)
    for name, which in (*road, ("countersign", 2), ("amend", 2), ("terminate", 2), ("week", 0)):
        walk.do(name, which)
        walk.check()
    states = [walk.feed.get("contract", one).body["state"] for one in walk.sent]  # type: ignore[union-attr]
    assert states == ["renewed", "renewed", "terminated", "withdrawn"]
    assert vouchers.lock(walk.act.connection, walk.application_id).state is VoucherState.ARCHIVED
