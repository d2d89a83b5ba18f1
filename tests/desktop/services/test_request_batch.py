"""One decision on several requests: what one is refused for does not touch the others, and each can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import uuid_utils

from desktop.services.child_record import child_record
from desktop.services.clock import FixedClock
from desktop.services.enrolment import accept, decline, doubts, view_request
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.request_batch import DecidedRow, Decision, Verdict, decide_all, foresee, take_back_all
from desktop.services.request_history import history
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office
from protocol.messages.entities import AgeGroup, Language, RequestState
from protocol.vouchers import VoucherState
from tests.desktop.views.enrolment.requests import arrive
from tests.desktop.views.groups.office import iin

from .conftest import CHEAP, DIRECTOR, ORGANISATION


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)
    made = create_office(OfficeFolder(tmp_path_factory.mktemp("batch") / "office"), ORGANISATION, DIRECTOR, around)
    yield made.office
    made.office.close()


def group(office: Office, name: str, capacity: int = 25, language: Language = Language.KAZAKH) -> str:
    return office.do(create_group, GroupDraft(name, language, AgeGroup.MIDDLE, capacity=capacity)).result


def state(office: Office, request_id: str) -> RequestState:
    return office.ask(view_request, request_id).row.state


def test_requests_are_declined_with_one_reason_and_taken_back_in_one_step(office: Office) -> None:
    for at, one in enumerate(("d1", "d2", "d3")):
        office.do(arrive, one, "Ахмет", serial=400 + 10 * at)
    steps: list[tuple[int, int]] = []
    verdict = Verdict(Decision.DECLINE, "Құжаттар толық емес")
    rows = decide_all(office, ("d1", "d2", "d3"), verdict, report=lambda done, total, _note: steps.append((done, total))).result
    assert rows == tuple(DecidedRow(one) for one in ("d1", "d2", "d3"))
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [office.ask(view_request, one).reason for one in ("d1", "d2", "d3")] == [verdict.reason] * 3
    assert all(not row.problem for row in take_back_all(office, ("d1", "d2", "d3")).result)
    assert {state(office, one) for one in ("d1", "d2", "d3")} == {RequestState.NEW}


def test_one_that_cannot_be_decided_says_why_and_the_others_are(office: Office) -> None:
    office.do(arrive, "w1", "Бекова", serial=450)
    office.do(arrive, "w2", "Бекова", serial=460)
    office.do(decline, "w2", "себеп")
    rows = decide_all(office, ("w1", "w2", "nobody"), Verdict(Decision.WAIT, "Орын жоқ")).result
    assert [row.problem for row in rows] == ["", "request-decided", "no-such-request"]
    assert (state(office, "w1"), state(office, "w2")) == (RequestState.WAITING_LIST, RequestState.DECLINED)


def test_each_is_accepted_into_its_wished_group_unless_one_is_named(office: Office) -> None:
    first, second = group(office, "Бірінші"), group(office, "Екінші")
    office.do(arrive, "a1", "Ким", group_id=first, serial=470)
    office.do(arrive, "a2", "Ким", group_id=second, serial=480)
    office.do(arrive, "a3", "Ким", serial=490)
    office.do(arrive, "a4", "Ким", group_id=first, serial=500, voucher_state=VoucherState.EXPIRED)
    rows = decide_all(office, ("a1", "a2", "a3", "a4"), Verdict(Decision.ACCEPT)).result
    assert [row.problem for row in rows] == ["", "", "no-group-wished", "voucher-not-usable"]
    assert [office.ask(view_request, one).accepted_group_id for one in ("a1", "a2")] == [first, second]
    assert not decide_all(office, ("a3",), Verdict(Decision.ACCEPT, group_id=second)).result[0].problem


def test_places_promised_to_the_first_are_counted_against_the_next(office: Office) -> None:
    small = group(office, "Шағын", capacity=2)
    for at, one in enumerate(("p1", "p2", "p3")):
        office.do(arrive, one, "Омар", group_id=small, serial=510 + 10 * at)
    told = office.ask(foresee, ("p1", "p2", "p3"), None)
    assert [[doubt.code for doubt in row.doubts] for row in told] == [[], [], ["places-promised"]]
    rows = decide_all(office, ("p1", "p2", "p3"), Verdict(Decision.ACCEPT)).result
    assert [row.problem for row in rows] == ["", "", "reason-required"], "a doubt needs a reason to go on"
    assert [doubt.code for doubt in office.ask(doubts, "p3", small)] == ["places-promised"]
    assert not office.ask(doubts, "p1", small), "the child's own promise is no doubt"
    assert not decide_all(office, ("p3",), Verdict(Decision.ACCEPT, "Біреуі кетеді")).result[0].problem
    assert office.ask(history, "p3")[1].reason == "Біреуі кетеді"


def test_stopping_leaves_the_rest_undecided(office: Office) -> None:
    for at, one in enumerate(("s1", "s2", "s3")):
        office.do(arrive, one, "Сапар", serial=550 + 10 * at)
    asked = iter((False, True, True))
    rows = decide_all(office, ("s1", "s2", "s3"), Verdict(Decision.WAIT), stopped=lambda: next(asked)).result
    assert [row.problem for row in rows] == ["", "deciding-stopped", "deciding-stopped"]
    assert state(office, "s2") is RequestState.NEW


def test_what_was_decided_before_stays_when_several_are_taken_back(office: Office) -> None:
    one = group(office, "Кері")
    office.do(arrive, "b1", "Жан", group_id=one, serial=590)
    office.do(arrive, "b2", "Жан", serial=600)
    office.do(accept, "b1", one)
    assert [row.problem for row in take_back_all(office, ("b1", "b2")).result] == ["nothing-decided", ""]
    assert state(office, "b1") is RequestState.NEW


def test_a_methodist_decides_nothing(office: Office) -> None:
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    for call in (lambda: decide_all(methodist, ("d1",), Verdict(Decision.WAIT)), lambda: take_back_all(methodist, ("d1",))):
        with pytest.raises(KnownError, match="not-allowed"):
            call()
    with pytest.raises(KnownError, match="not-allowed"):
        methodist.ask(foresee, ("d1",), None)


def test_brothers_and_sisters_asking_for_places_are_told_of_each_other(office: Office) -> None:
    mother = iin(date(1991, 3, 15), 900)
    office.do(arrive, "elder", "Дос", serial=610, guardian_iin=mother)
    office.do(arrive, "younger", "Дос", serial=620, guardian_iin=mother, born=date(2024, 1, 2))
    (other,) = office.ask(view_request, "elder").sibling_requests
    assert (other.id, other.state) == ("younger", RequestState.NEW)
    office.do(accept, "elder", group(office, "Бауырлар"))
    child_id = office.ask(view_request, "elder").child_id
    assert child_id is not None
    told = office.ask(child_record, child_id).requests
    assert told is not None
    assert [(one.id, bool(one.sibling)) for one in told] == [("elder", False), ("younger", True)]
