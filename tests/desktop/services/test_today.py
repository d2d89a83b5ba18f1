"""The radar: each line exactly when something waits, the clock that runs out first on top, to each role its own."""

from datetime import UTC, date, datetime

import pytest

from desktop.models.contracts import Contract
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.services import asked_certificates, attendance, groups, outbox, settings
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft
from desktop.services.roles import Actor, Role
from desktop.services.today import today
from desktop.services.today_figures import attended_share
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.messages.entities import RequestState
from protocol.rules import DEFAULT_RULES
from protocol.vouchers import VoucherState
from tests.desktop.services.today_stage import AUGUST, OCTOBER, SEPTEMBER, TODAY, Stage

DIRECTORS_OWN = {
    "remind-parent",
    "voucher-ending",
    "paper-expiring",
    "sign-contract",
    "send-contract",
    "review-request",
    "prepare-contract",
    "quarantine",
    "connect",
    "certificate-asked",
}


@pytest.fixture
def stage(office: Office, clock: FixedClock) -> Stage:
    made = office.do(groups.create_group, GroupDraft("Балапан", capacity=20)).result
    return Stage(office, clock, made)


def test_a_new_office_is_only_asked_to_connect(stage: Stage) -> None:
    lines = stage.lines()
    assert set(lines) == {"connect"}
    assert (lines["connect"].page, lines["connect"].target, lines["connect"].days_left) == ("settings", "connection", None)
    stage.link()
    assert stage.lines() == {}


def test_an_unfilled_sheet_waits_on_working_days_only(stage: Stage) -> None:
    first, _ = stage.child(), stage.child()
    line = stage.lines()["fill-sheet"]
    assert (line.days_left, line.page, line.target) == (0, "attendance", stage.group)
    assert line.params == {"count": 1, "groups": (("Балапан", 0, 2),)}
    stage.office.do(attendance.set_marks, [MarkEdit(first, TODAY, MarkCode.PRESENT)])
    assert stage.lines()["fill-sheet"].params["groups"] == (("Балапан", 1, 2),)
    stage.office.do(attendance.set_marks, [MarkEdit(child, TODAY, MarkCode.SICK) for child in stage.children])
    assert "fill-sheet" not in stage.lines()
    stage.clock.set(datetime(2026, 11, 14, 4, tzinfo=UTC))
    assert "fill-sheet" not in stage.lines(), "nobody marks on a Saturday"


@pytest.mark.parametrize(("day", "left"), [(5, 3), (10, 0), (12, -2)])
def test_a_month_with_marks_that_is_not_closed_waits_by_the_confirmations_clock(stage: Stage, day: int, left: int) -> None:
    child = stage.child()
    assert "close-month" not in stage.lines(), "a month nobody marked is not this program's"
    stage.office.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 1), MarkCode.PRESENT)])
    stage.clock.set(datetime(2026, 11, day, 4, tzinfo=UTC))
    line = stage.lines()["close-month"]
    assert (line.days_left, line.target) == (left, stage.group)
    assert line.params == {"month": "2026-10", "count": 1, "groups": ("Балапан",)}
    working = stage.office.ask(settings.calendar).working_days_of(OCTOBER)
    stage.office.do(attendance.set_marks, [MarkEdit(child, each, MarkCode.PRESENT) for each in working])
    stage.office.do(attendance.close_month, stage.group, OCTOBER)
    assert "close-month" not in stage.lines()


@pytest.mark.parametrize("state", [MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE])
def test_a_parent_who_has_not_answered_last_month_is_shown(stage: Stage, state: MonthState) -> None:
    child = stage.child()
    stage.month(child, OCTOBER, state)
    stage.clock.set(datetime(2026, 11, 5, 4, tzinfo=UTC))
    line = stage.lines()["silent-month"]
    assert (line.days_left, line.params["count"], line.params["child"]) == (3, 1, "Серік Айлин 0")
    stage.clock.set(datetime(2026, 11, 12, 4, tzinfo=UTC))
    assert stage.lines()["silent-month"].days_left is None, "a late answer is still accepted"


@pytest.mark.parametrize("state", [MonthState.OPEN, MonthState.CONFIRMED])
def test_an_answered_month_waits_for_nobody(stage: Stage, state: MonthState) -> None:
    stage.month(stage.child(), OCTOBER, state)
    assert not {"silent-month", "voucher-at-risk", "dispute"} & set(stage.lines())


def test_a_second_silent_month_puts_the_voucher_at_risk(stage: Stage) -> None:
    risky, waiting = stage.child(), stage.child()
    for child in (risky, waiting):
        stage.month(child, OCTOBER, MonthState.PUBLISHED)
    stage.month(risky, SEPTEMBER, MonthState.UNCONFIRMED)
    stage.month(waiting, SEPTEMBER, MonthState.CONFIRMED)
    stage.clock.set(datetime(2026, 11, 9, 4, tzinfo=UTC))
    lines = stage.lines()
    at_risk = lines["voucher-at-risk"]
    assert (at_risk.days_left, at_risk.params["child"], at_risk.params["phone"]) == (1, "Серік Айлин 0", "+77012345678")
    assert lines["silent-month"].params["child"] == "Серік Айлин 1"
    stage.clock.set(datetime(2026, 11, 12, 4, tzinfo=UTC))
    assert stage.lines()["voucher-at-risk"].days_left == 0, "an overdue risk stays on top"


SILENT = MonthState.UNCONFIRMED


@pytest.mark.parametrize(
    ("limit", "september", "august", "at_risk"),
    [
        (1, None, None, True),
        (2, None, None, False),
        (2, SILENT, None, True),
        (3, SILENT, None, False),
        (3, SILENT, SILENT, True),
        (3, MonthState.DISPUTED, SILENT, False),
        (3, MonthState.CONFIRMED, SILENT, False),
    ],
)
def test_the_number_of_silent_months_is_the_rules(
    stage: Stage, limit: int, september: MonthState | None, august: MonthState | None, at_risk: bool
) -> None:
    rules = DEFAULT_RULES.model_copy(update={"silent_months_to_annul": limit})
    stage.office.do(settings.store_setting, settings.RULES, rules.model_dump(mode="json"))
    child = stage.child(since=date(2026, 8, 1))
    stage.month(child, OCTOBER, MonthState.PUBLISHED)
    for month, state in ((SEPTEMBER, september), (AUGUST, august)):
        if state is not None:
            stage.month(child, month, state)
    lines = stage.lines()
    assert ("voucher-at-risk" in lines, "silent-month" in lines) == (at_risk, not at_risk)


def test_each_dispute_has_a_line_with_the_parents_words(stage: Stage) -> None:
    child = stage.child()
    stage.month(child, OCTOBER, MonthState.DISPUTED, comment="был в саду")
    line = stage.lines()["dispute"]
    assert line.params == {"child": "Серік Айлин 0", "comment": "был в саду", "month": "2026-10", "child_id": child}
    assert (line.days_left, line.target) == (None, stage.group)


def test_requests_wait_until_they_are_decided_and_have_a_contract(stage: Stage) -> None:
    new = stage.request(RequestState.NEW, due=date(2026, 11, 13))
    line = stage.lines()["review-request"]
    assert (line.days_left, line.page, line.target) == (1, "enrolment", new)
    assert (line.params["child"], line.params["documents"]) == ("Тоқтар Мансұр", 0)
    accepted = stage.request(RequestState.ACCEPTED)
    assert stage.lines()["prepare-contract"].target == accepted
    assert stage.lines()["prepare-contract"].days_left is None
    stage.contract(accepted, "prepared", stage.child())
    assert "prepare-contract" not in stage.lines()


@pytest.mark.parametrize("state", [RequestState.WAITING_LIST, RequestState.DECLINED])
def test_a_decided_request_waits_no_longer(stage: Stage, state: RequestState) -> None:
    stage.request(state)
    assert not {"review-request", "prepare-contract"} & set(stage.lines())


@pytest.mark.parametrize("ended", ["withdrawn", "declined"])
def test_a_contract_that_came_to_nothing_lets_the_request_wait_again(stage: Stage, ended: str) -> None:
    request = stage.request(RequestState.ACCEPTED)
    stage.contract(request, ended, stage.child())
    assert "prepare-contract" in stage.lines()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("prepared", "send-contract"),
        ("parent_signed", "sign-contract"),
        ("sent", None),
        ("countersigned", None),
        ("signed", None),
        ("withdrawn", None),
    ],
)
def test_a_contract_waits_for_the_director_where_it_is_the_directors_turn(stage: Stage, state: str, code: str | None) -> None:
    contract = stage.contract("", state, stage.child(), due=date(2026, 11, 16))
    found = set(stage.lines()) & {"send-contract", "sign-contract"}
    assert found == ({code} if code else set())
    if code:
        line = stage.lines()[code]
        assert (line.days_left, line.target, line.params["number"]) == (2, contract, f"2026-{state}")


@pytest.mark.parametrize(("due", "told"), [(date(2026, 11, 13), True), (date(2026, 11, 16), True), (date(2026, 11, 17), False)])
def test_what_is_the_parents_turn_is_told_when_the_voucher_runs_out(stage: Stage, due: date, told: bool) -> None:
    sent = stage.contract("", "sent", stage.child(), due=due)
    waiting = stage.request(RequestState.WAITING_LIST, due=due)
    lines = stage.lines()
    assert ({"remind-parent", "voucher-ending"} <= set(lines)) == told
    if told:
        assert (lines["remind-parent"].page, lines["remind-parent"].target) == ("contracts", sent)
        assert (lines["voucher-ending"].page, lines["voucher-ending"].target) == ("enrolment", waiting)


@pytest.mark.parametrize(
    ("until", "newer", "left"),
    [("2026-11-16", None, 2), ("2026-11-10", None, -2), ("2027-03-01", None, None), ("2026-11-10", "2027-11-10", None)],
)
def test_papers_that_expire_are_told_unless_a_newer_one_came(
    stage: Stage, until: str, newer: str | None, left: int | None
) -> None:
    child = stage.child()
    contract = stage.contract("", "signed", child)
    papers = [{"kind": "form_027", "valid_until": day} for day in (until, newer) if day]

    def attach(uow: UnitOfWork) -> None:
        uow.session.get_one(Contract, contract).documents = papers

    stage.office.do(attach)
    line = stage.lines().get("paper-expiring")
    assert (line.days_left if line else None) == left
    if line:
        assert (line.page, line.target, line.params["count"]) == ("groups", child, 1)


def test_a_sheet_changed_after_the_parents_yes_has_a_line_for_its_month(stage: Stage) -> None:
    first, second = stage.child(), stage.child()
    for child in (first, second):
        stage.month(child, OCTOBER, MonthState.STALE)
    line = stage.lines(Role.METHODIST)["stale-month"]
    assert (line.params["count"], line.params["month"], line.params["child_id"]) == (2, "2026-10", first)
    assert (line.page, line.target, line.days_left) == ("attendance", stage.group, None)
    stage.clock.set(datetime(2026, 11, 9, 4, tzinfo=UTC))
    assert stage.lines()["stale-month"].days_left == 1


def test_conflicts_and_quarantine_are_for_today(stage: Stage) -> None:
    seen = {"code": "present"}
    conflict = {"entity": "child_month:c:2026-11", "field": "5", "mine": seen, "theirs": seen, "found_at": stage.clock.now()}
    stage.office.do(lambda uow: uow.session.add(Conflict(**conflict)))
    held = {"op_id": "1", "kind": "x", "entity": "y:z", "body": {}, "created_at": stage.clock.now()}
    stage.office.do(lambda uow: uow.session.add(OutboxOperation(**held, state=outbox.QUARANTINED)))
    lines = stage.lines()
    assert (lines["conflict"].days_left, lines["conflict"].page, lines["conflict"].target) == (0, "journal", "conflicts")
    assert (lines["quarantine"].days_left, lines["quarantine"].target) == (0, "quarantine")

    def resolve(uow: UnitOfWork) -> None:
        uow.session.get_one(Conflict, 1).resolved_at = uow.now

    stage.office.do(resolve)
    assert "conflict" not in stage.lines()


def test_a_parent_who_asks_for_a_certificate_is_the_directors_line_until_the_answer(stage: Stage) -> None:
    request = stage.certificate("2026-09", "2026-10")
    line = stage.lines()["certificate-asked"]
    assert (line.page, line.target, line.days_left) == ("attendance", request, None)
    assert (line.params["child"], line.params["first"], line.params["last"]) == ("Серік Айлин", SEPTEMBER, OCTOBER)
    assert line.params["asked_at"] == stage.clock.now()
    assert "certificate-asked" not in stage.lines(Role.METHODIST)
    stage.office.do(asked_certificates.decline, request, "Табель әлі жабылмаған")
    assert "certificate-asked" not in stage.lines()


def everything(stage: Stage) -> None:
    child = stage.child()
    stage.office.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 1), MarkCode.PRESENT)])
    stage.month(child, OCTOBER, MonthState.PUBLISHED)
    other = stage.child()
    stage.month(other, OCTOBER, MonthState.DISPUTED, "был")
    stage.certificate("2026-10", "2026-10")
    stage.request(RequestState.NEW, due=date(2026, 11, 17))
    stage.request(RequestState.ACCEPTED, due=date(2026, 11, 10))
    for state, due in (("prepared", date(2026, 11, 16)), ("parent_signed", date(2026, 11, 13))):
        stage.contract("", state, child, due)


def test_the_clock_that_runs_out_first_is_on_top(stage: Stage) -> None:
    everything(stage)
    lines = stage.office.ask(today).lines
    clocks = [line.days_left for line in lines]
    with_clock = [left for left in clocks if left is not None]
    assert with_clock == sorted(with_clock)
    assert clocks[len(with_clock) :] == [None] * (len(clocks) - len(with_clock))
    assert min(with_clock) < 0
    assert {"fill-sheet", "close-month", "sign-contract", "send-contract", "review-request"} < {line.code for line in lines}


def test_a_methodist_sees_none_of_the_directors_lines(stage: Stage) -> None:
    everything(stage)
    assert set(stage.lines(Role.METHODIST)) == {"fill-sheet", "close-month", "silent-month", "dispute"}
    assert set(stage.lines()) - set(stage.lines(Role.METHODIST)) <= DIRECTORS_OWN


@pytest.mark.parametrize(
    ("moment", "working", "named"),
    [
        (datetime(2026, 11, 12, 4, tzinfo=UTC), True, False),
        (datetime(2026, 11, 14, 4, tzinfo=UTC), False, False),
        (datetime(2026, 12, 16, 4, tzinfo=UTC), False, True),
    ],
)
def test_the_day_is_named(stage: Stage, moment: datetime, working: bool, named: bool) -> None:
    stage.clock.set(moment)
    page = stage.office.ask(today)
    assert (page.working_day, bool(page.day_name)) == (working, named)
    assert page.portal_data_at is None


def test_the_figures_count_children_places_and_answers(stage: Stage) -> None:
    made = [stage.child() for _ in range(4)]
    stage.office.do(groups.create_group, GroupDraft("Қарлығаш", capacity=10))
    states = (MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.PUBLISHED, MonthState.OPEN)
    for child, state in zip(made, states, strict=True):
        stage.month(child, OCTOBER, state)
    days = (date(2026, 11, 11), TODAY)
    stage.office.do(attendance.set_marks, [MarkEdit(made[0], day, MarkCode.PRESENT) for day in days])
    stage.office.do(attendance.set_marks, [MarkEdit(made[1], TODAY, MarkCode.SICK)])
    figures = stage.office.ask(today).figures
    assert (figures.children, figures.present_today, figures.groups) == (4, 1, 2)
    assert (figures.free_places, figures.groups_with_places) == (16 + 10, 2)
    assert (figures.published, figures.confirmed, figures.disputed, figures.silent) == (3, 1, 1, 1)
    present = {one.day: (one.present, one.children) for one in figures.this_month}
    assert present[date(2026, 11, 11)] == present[TODAY] == (1, 4)
    assert max(present) == TODAY
    assert date(2026, 11, 8) not in present


def test_little_room_on_the_disk_is_for_today(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "low-disk" not in {line.code for line in stage.office.ask(today).lines}
    monkeypatch.setattr("desktop.services.disk.free_room", lambda _place: 300_000_000)
    (line,) = [line for line in stage.office.ask(today).lines if line.code == "low-disk"]
    assert (line.days_left, line.target, line.params) == (0, "backups", {"free": 300_000_000})
    methodist = stage.office.acting_as(Actor("m", "Methodist", Role.METHODIST))
    (own,) = [line for line in methodist.ask(today).lines if line.code == "low-disk"]
    assert own.target == "about"


def test_the_charts_know_places_the_last_month_and_vouchers(stage: Stage) -> None:
    made = [stage.child() for _ in range(3)]
    stage.office.do(groups.edit_group, stage.group, GroupDraft("Балапан", capacity=2))
    stage.office.do(attendance.set_marks, [MarkEdit(made[0], date(2026, 10, 5), MarkCode.PRESENT)])
    stage.request(RequestState.NEW)
    figures = stage.office.ask(today).figures
    assert [(group.name, group.taken, group.capacity, group.over) for group in figures.places] == [("Балапан", 3, 2, 1)]
    october = {one.day: one for one in figures.month_before}
    assert (october[date(2026, 10, 5)].present, october[date(2026, 10, 5)].children) == (1, 3)
    assert len(october) == len(stage.office.ask(settings.calendar).working_days_of(OCTOBER))
    assert attended_share(figures.month_before) == pytest.approx(1 / 3)
    assert attended_share(figures.this_month) is None
    assert figures.vouchers == ((VoucherState.CHOOSING, 1),)
    methodist = stage.office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    assert methodist.ask(today).figures.vouchers == ()
