"""Whatever families, offices, the staff and the clocks do in whatever order: no undefined state, and no voucher is lost twice."""

from __future__ import annotations

import os
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from portal.services import applications, attendance, contracts, deadlines, enrolment, families, vouchers
from portal.services.clock import ShiftedClock
from portal.services.context import Act, Portal
from portal.services.deadlines import Swept
from portal.services.errors import OperationRefused, Refused
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten, create_organisation
from protocol.attendance import MarkCode, child_month_hash
from protocol.messages import operations as ops
from protocol.messages.entities import (
    AgeGroup,
    ChildBody,
    ConfirmationBody,
    GroupBody,
    GroupKind,
    Language,
    OrganisationBody,
    Relation,
)
from protocol.messages.parents import NewApplication, NewRequest, SheetAnswer
from protocol.vouchers import CONCLUDING_STATES, IllegalMove, VoucherState
from protocol.working_calendar import Month
from tests.portal.conftest import BINS, START
from tests.portal.test_contract_walk import CHILD, GUARDIAN, EverybodySigns

ACTS = (
    *("apply", "issue", "yes", "no", "restore", "choose", "choose other", "extend", "take back"),
    *("accept", "wait", "decline", "send", "sign", "countersign", "withdraw", "parent withdraws"),
    *("publish", "confirm", "dispute", "reopen", "day", "day", "week", "month", "twice"),
)
LOST_NOTICES = {
    *("archived-stop-list", "archived-second-silence", "archived-refused", "term-expired"),
    *("voucher-annulled-silent-months", "voucher-left"),
}
TIMED = {VoucherState.ISSUED, VoucherState.STOP_LIST, *CONCLUDING_STATES}
AFTER_A_LOSS = {VoucherState.EXPIRED, VoucherState.ANNULLED, VoucherState.ARCHIVED}
WALKS = int(os.environ.get("BALABAQSHA_WALKS", "12"))
REFUSALS = (OperationRefused, Refused, IllegalMove)


@dataclass
class Life:
    """One family, two kindergartens, and every application there ever was."""

    act: Act
    kindergartens: tuple[Kindergarten, Kindergarten]
    published: dict[str, str] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)

    def rows(self) -> list[vouchers.Application]:
        query = text("SELECT * FROM application ORDER BY number")
        return [vouchers.Application(row) for row in self.act.connection.execute(query).mappings().all()]

    @property
    def newest(self) -> str:
        return self.rows()[-1].id

    def _one(self, table: str) -> str:
        query = text(f"SELECT id FROM {table} ORDER BY number DESC, id LIMIT 1")
        return self.act.connection.execute(query).scalar_one_or_none() or "none"

    def do(self, name: str) -> None:
        """One act on whatever is the newest; a refused one changes nothing."""
        try:
            with self.act.connection.begin_nested():
                getattr(self, "_" + name.replace(" ", "_"))()
        except REFUSALS:
            pass

    def _apply(self) -> None:
        applications.create(self.act, GUARDIAN.iin, NewApplication(child_iin=CHILD.iin, locality="Орал"))

    def _issue(self) -> None:
        vouchers.issue_next(self.act, "Орал")

    def _yes(self) -> None:
        vouchers.answer(self.act, self.newest, interested=True)

    def _no(self) -> None:
        vouchers.answer(self.act, self.newest, interested=False)

    def _restore(self) -> None:
        vouchers.restore(self.act, self.newest)

    def _choose(self, which: int = 0) -> None:
        choice = NewRequest(application_id=self.newest, organisation_id=self.kindergartens[which].id, group_id="group")
        enrolment.create(self.act, GUARDIAN.iin, choice)

    def _choose_other(self) -> None:
        self._choose(1)

    def _extend(self) -> None:
        vouchers.extend(self.act, self.newest, self.rows()[-1].organisation_id)

    def _take_back(self) -> None:
        enrolment.withdraw_by_parent(self.act, GUARDIAN.iin, self._one("enrolment_request"))

    def _office(self, do: Callable[[Feed, Kindergarten], object]) -> None:
        chosen = self.rows()[-1].organisation_id
        kindergarten = next((one for one in self.kindergartens if one.id == chosen), self.kindergartens[0])
        feed = Feed(self.act.connection, kindergarten.id)
        do(feed, kindergarten)
        feed.flush()

    def _accept(self) -> None:
        body = ops.AcceptRequest(group_id="group", child_id="child", by="Д")
        self._office(lambda feed, _: enrolment.accept(self.act, feed, self._one("enrolment_request"), body))

    def _wait(self) -> None:
        body = ops.WaitRequest(reason="орын жоқ", by="Д")
        self._office(lambda feed, _: enrolment.wait(self.act, feed, self._one("enrolment_request"), body))

    def _decline(self) -> None:
        body = ops.DeclineRequest(reason="құжат жоқ", by="Д")
        self._office(lambda feed, _: enrolment.decline(self.act, feed, self._one("enrolment_request"), body))

    def _blob(self, kindergarten: Kindergarten) -> str:
        from portal.services import blobs

        reader = blobs.organisation_reader(kindergarten.id)
        return blobs.store(self.act.connection, b"%PDF", "application/pdf", self.act.now, reader).sha256

    def _send(self) -> None:
        def send(feed: Feed, kindergarten: Kindergarten) -> None:
            body = {
                "number": str(uuid.uuid4())[:8],
                "dated": self.act.today,
                "request_id": self._one("enrolment_request"),
                "voucher_id": self.newest,
                "child_id": "child",
                "child_iin": CHILD.iin,
                "group_id": "group",
                "guardian_iin": GUARDIAN.iin,
                "starts_on": self.act.today,
                "pdf_sha256": self._blob(kindergarten),
                "by": "Д",
            }
            contracts.send(self.act, feed, str(uuid.uuid4()), ops.SendContract.model_validate(body))

        self._office(send)

    def _sign(self) -> None:
        EverybodySigns.alone = True
        try:
            contracts.sign_by_parent(self.act, GUARDIAN.iin, self._open_contract(), b"cms")
        finally:
            EverybodySigns.alone = False

    def _open_contract(self) -> str:
        query = text("SELECT id FROM contract WHERE state IN ('sent', 'parent_signed') LIMIT 1")
        return self.act.connection.execute(query).scalar_one_or_none() or "none"

    def _countersign(self) -> None:
        def countersign(feed: Feed, kindergarten: Kindergarten) -> None:
            body = ops.CountersignContract(cms_sha256=self._blob(kindergarten), by="Д")
            contracts.countersign(self.act, feed, kindergarten, self._open_contract(), body)

        self._office(countersign)

    def _withdraw(self) -> None:
        body = ops.EndContract(reason="қате", by="Д")
        self._office(lambda feed, _: contracts.withdraw(self.act, feed, self._open_contract(), body))

    def _parent_withdraws(self) -> None:
        contracts.withdraw_by_parent(self.act, GUARDIAN.iin, self._open_contract(), "ойланып қалдық")

    def _publish(self) -> None:
        """The sheet of the month before: every day rested."""

        def publish(feed: Feed, kindergarten: Kindergarten) -> None:
            month = Month.of(self.act.today).previous
            days = tuple(MarkCode.DAY_OFF for _ in month.days)
            name = child_month_hash(CHILD.iin, kindergarten.bin, month, days)
            body = {"child_id": "child", "child_iin": CHILD.iin, "month": str(month), "group_id": "group", "by": "Ә"}
            sheet = ops.PublishSheet.model_validate(body | {"days": [one.value for one in days], "sheet_hash": name})
            attendance.publish(self.act, feed, kindergarten, sheet)
            self.published[str(month)] = name

        self._office(publish)

    def _answer(self, said: str) -> None:
        month = max(self.published, default="2026-01")
        name = self.published.get(month, "0" * 64)
        form = ConfirmationBody(confirmed=True, sheet_hash=name, name="Ә", iin=GUARDIAN.iin, at=self.act.now)
        answer = SheetAnswer.model_validate({"answer": said, "sheet_hash": name, "comment": "қате"})
        chosen = self.rows()[-1].organisation_id or self.kindergartens[0].id
        attendance.answer(self.act, form, chosen, "child", month, answer)

    def _confirm(self) -> None:
        self._answer("confirm")

    def _dispute(self) -> None:
        self._answer("dispute")

    def _reopen(self) -> None:
        body = ops.ReopenSheet(child_id="child", month=max(self.published, default="2026-01"), reason="қате", by="Ә")
        self._office(lambda feed, _: attendance.reopen(self.act, feed, body))

    def _later(self, days: int) -> None:
        self.act = replace(self.act, now=self.act.now + timedelta(days=days))
        deadlines.sweep(self.act)
        assert deadlines.sweep(self.act) == Swept(), "a second sweep of the same day has nothing to do"

    def _day(self) -> None:
        self._later(1)

    def _week(self) -> None:
        self._later(7)

    def _month(self) -> None:
        following = Month.of(self.act.today).next.first + timedelta(days=11)
        self._later((following - self.act.today).days)

    def _twice(self) -> None:
        deadlines.sweep(self.act)
        deadlines.sweep(self.act)

    def check(self) -> None:
        """What must hold after every act."""
        told = Counter(
            (row.link, row.kind in LOST_NOTICES, row.kind if row.kind == "stop-listed" else "")
            for row in self.act.connection.execute(text("SELECT link, kind FROM notice WHERE box = 'inbox'"))
        )
        live = 0
        for held in self.rows():
            state = held.state
            assert (held.due is not None) is (state in TIMED) or state is VoucherState.ENROLLED
            assert told[f"/applications/{held.id}", True, ""] <= 1, "a voucher is lost once"
            assert told[f"/applications/{held.id}", False, "stop-listed"] <= 1
            if held.id in self.lost:
                assert state in AFTER_A_LOSS, "what is lost stays lost"
            if state in AFTER_A_LOSS:
                self.lost.add(held.id)
                assert told[f"/applications/{held.id}", True, ""] == 1, f"the parent was told of the loss: {state}"
            else:
                live += 1
                assert told[f"/applications/{held.id}", True, ""] == 0
            self._check_shown(held)
        assert live <= 1

    def _check_shown(self, held: vouchers.Application) -> None:
        for kindergarten in self.kindergartens:
            query = text("SELECT body FROM entity WHERE organisation_id = :o AND type = 'voucher' AND id = :id AND NOT deleted")
            body = self.act.connection.execute(query, {"o": kindergarten.id, "id": held.id}).scalar_one_or_none()
            if body is not None:
                assert kindergarten.id == held.organisation_id, "one kindergarten sees a voucher"
                assert body["state"] == held.state.value, "it sees what the portal decides by"
        running = text("SELECT count(*) FROM enrolment_request WHERE application_id = :id AND state IN ('new', 'accepted')")
        open_contracts = text("SELECT count(*) FROM contract WHERE application_id = :id AND state IN ('sent', 'parent_signed')")
        if held.state in AFTER_A_LOSS:
            for query in (running, open_contracts):
                assert self.act.connection.execute(query, {"id": held.id}).scalar_one() == 0


def _begin(portal: Portal, connection: Connection) -> Life:
    act = Act(connection, START, EverybodySigns(), portal.hasher)
    made = []
    for number, name in enumerate(BINS):
        kindergarten = create_organisation(act, OrganisationBody(bin=name, name_kk=f"Б{number}", name_ru=f"Б{number}"))
        feed = Feed(connection, kindergarten.id)
        group = GroupBody(name="1", language=Language.KAZAKH, age=AgeGroup.MIDDLE, kind=GroupKind.GENERAL, capacity=20)
        feed.put("group", "group", group)
        feed.put("child", "child", ChildBody(**CHILD.model_dump(include={"iin", "surname", "given_name", "birth_date"})))
        feed.flush()
        made.append(kindergarten)
    for person in (GUARDIAN, CHILD):
        families.keep_person(connection, person)
    families.keep_guardian(connection, GUARDIAN.iin, CHILD.iin, Relation.MOTHER)
    life = Life(act, (made[0], made[1]))
    life.do("apply")
    return life


@pytest.fixture
def undone(portal: Portal, clock: ShiftedClock) -> Iterator[Callable[[], Life]]:
    """Begins a life; whatever happened in it is rolled back before the next one."""
    del clock
    with portal.engine.connect() as connection:

        def begin() -> Life:
            connection.rollback()
            connection.begin()
            return _begin(portal, connection)

        yield begin
        connection.rollback()


ROADS: dict[str, tuple[str, ...]] = {
    "queued": (),
    "issued": ("issue",),
    "choosing": ("issue", "yes"),
    "enrolled": ("issue", "yes", "choose", "accept", "send", "sign", "countersign"),
}


@given(road=st.sampled_from(sorted(ROADS)), acts=st.lists(st.sampled_from(ACTS), max_size=10))
@settings(max_examples=WALKS, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_no_sequence_of_events_leads_to_an_undefined_state_or_loses_a_voucher_twice(
    undone: Callable[[], Life], road: str, acts: list[str]
) -> None:
    life = undone()
    for name in (*ROADS[road], *acts):
        life.do(name)
        life.check()
    if not acts:
        assert life.rows()[-1].state.value == road


@pytest.mark.parametrize(
    ("acts", "state"),
    [
        (("issue", "week", "restore", "issue", "week"), "archived"),
        (("issue", "yes", "choose", "month", "day"), "archived"),
        (("issue", "yes", "choose", "wait", "accept", "send", "withdraw", "choose other"), "awaiting_contract"),
        ((*ROADS["enrolled"], "month", "publish", "month", "publish", "month"), "annulled"),
        ((*ROADS["enrolled"], "month", "publish", "month", "publish", "dispute", "month"), "enrolled"),
        ((*ROADS["enrolled"], "month", "publish", "confirm", "month", "publish", "month"), "enrolled"),
    ],
)
def test_known_roads_end_where_they_should(undone: Callable[[], Life], acts: tuple[str, ...], state: str) -> None:
    life = undone()
    for name in acts:
        life.do(name)
        life.check()
    assert life.rows()[-1].state.value == state
