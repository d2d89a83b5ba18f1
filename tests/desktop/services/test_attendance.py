"""Marks, months and the sheet that everything shares."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.services import attendance, children, groups
from desktop.services import settings as office_settings
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState, child_month_hash
from protocol.identifiers import Sex, make_iin
from protocol.messages.operations import SetMarks
from protocol.working_calendar import Month

NOVEMBER, OCTOBER = Month(2026, 11), Month(2026, 10)
P, S, V, N = MarkCode.PRESENT, MarkCode.SICK, MarkCode.VACATION, MarkCode.ABSENT


def iin_of(n: int) -> str:
    return next(iin for k in range(9000 + 20 * n, 9020 + 20 * n) if (iin := make_iin(date(2022, 3, 1), Sex.MALE, k)))


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан")).result


@pytest.fixture
def kids(office: Office, group: str) -> list[str]:
    return [
        office.do(children.add_child, ChildDraft(iin_of(n), f"Бала{n}", "А"), group_id=group, starts_on=date(2026, 10, 1)).result
        for n in range(3)
    ]


def marks_waiting(uow: UnitOfWork) -> list[SetMarks]:
    query = select(OutboxOperation).where(OutboxOperation.kind == "marks.set").order_by(OutboxOperation.seq)
    return [SetMarks.model_validate(op.body) for op in uow.session.scalars(query)]


def test_a_mark_is_in_the_sheet_the_journal_and_the_outbox(office: Office, group: str, kids: list[str]) -> None:
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 12), P)])
    sheet = office.ask(attendance.sheet, group, NOVEMBER)
    assert sheet.rows[0].codes[11] is P
    assert sheet.rows[0].totals.attended == 1
    assert [(body.child_id, [cell.day for cell in body.cells]) for body in office.ask(marks_waiting)] == [(kids[0], [12])]


def test_edits_of_one_month_wait_as_one_operation_with_the_last_value(office: Office, kids: list[str]) -> None:
    for code in (P, S, N):
        office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 12), code)])
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 11), P)])
    (body,) = office.ask(marks_waiting)
    assert [(cell.day, cell.code) for cell in body.cells] == [(11, P), (12, N)]


@pytest.mark.parametrize(
    ("day", "code", "why"),
    [
        (date(2026, 11, 14), P, "day-off"),
        (date(2026, 9, 15), P, "not-enrolled"),
        (date(2026, 11, 13), P, "future-date"),
        (date(2026, 11, 12), MarkCode.DAY_OFF, "derived-mark"),
    ],
)
def test_a_cell_that_cannot_be_marked_says_why(office: Office, kids: list[str], day: date, code: MarkCode, why: str) -> None:
    with pytest.raises(KnownError) as error:
        office.do(attendance.set_marks, [MarkEdit(kids[0], day, code)])
    assert error.value.code == why


def test_a_planned_absence_lies_ahead_and_is_not_counted_yet(office: Office, group: str, kids: list[str]) -> None:
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 16), V)])
    row = office.ask(attendance.sheet, group, NOVEMBER).rows[0]
    assert row.codes[15] is V
    assert 15 in row.planned
    assert (row.totals.missed, row.totals.payable) == (0, 0)


def test_a_mass_edit_leaves_days_off_alone_and_is_undone_by_its_own_result(office: Office, group: str, kids: list[str]) -> None:
    edits = [MarkEdit(kid, day, P) for kid in kids for day in NOVEMBER.days[:12]]
    empty = office.ask(attendance.sheet, group, NOVEMBER)
    marked = office.do(attendance.set_marks, edits).result
    assert {refusal.code for refusal in marked.refused} == {"day-off"}
    assert office.ask(attendance.sheet, group, NOVEMBER).present_by_day[:12] == (0, 3, 3, 3, 3, 3, 0, 0, 3, 3, 3, 3)
    office.do(attendance.set_marks, marked.before)
    assert [row.codes for row in office.ask(attendance.sheet, group, NOVEMBER).rows] == [row.codes for row in empty.rows]


def test_a_working_saturday_is_a_working_day(office: Office, group: str, kids: list[str]) -> None:
    office.do(office_settings.override_day, date(2026, 11, 7), working=True, reason="перенос")
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 7), P)])
    assert office.ask(attendance.sheet, group, NOVEMBER).rows[0].codes[6] is P


def fill(office: Office, kids: list[str], month: Month, code: MarkCode = P) -> None:
    calendar = office.ask(office_settings.calendar)
    office.do(attendance.set_marks, [MarkEdit(kid, day, code) for kid in kids for day in calendar.working_days_of(month)])


def test_a_month_with_blanks_is_not_closed_and_the_first_blank_is_named(office: Office, group: str, kids: list[str]) -> None:
    fill(office, kids[1:], OCTOBER)
    with pytest.raises(KnownError) as error:
        office.do(attendance.close_month, group, OCTOBER)
    assert error.value.code == "month-has-blanks"
    assert (error.value.params["child_id"], error.value.params["day"]) == (kids[0], date(2026, 10, 1))


def test_an_unfinished_month_is_not_closed(office: Office, group: str, kids: list[str]) -> None:
    with pytest.raises(KnownError) as error:
        office.do(attendance.close_month, group, NOVEMBER)
    assert error.value.code == "month-not-over"


def test_closing_publishes_each_childs_sheet_with_its_hash_and_locks_the_month(
    office: Office, group: str, kids: list[str]
) -> None:
    fill(office, kids, OCTOBER)
    assert office.do(attendance.close_month, group, OCTOBER).result == 3
    sheet = office.ask(attendance.sheet, group, OCTOBER)
    assert {row.state for row in sheet.rows} == {MonthState.PUBLISHED}
    assert sheet.rows[0].sheet_hash == child_month_hash(sheet.rows[0].iin, "100140000003", OCTOBER, sheet.rows[0].codes)
    with pytest.raises(KnownError) as error:
        office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 10, 5), S)])
    assert error.value.code == "month-closed"


def test_reopening_needs_a_reason_and_unlocks_the_month(office: Office, group: str, kids: list[str]) -> None:
    fill(office, kids, OCTOBER)
    office.do(attendance.close_month, group, OCTOBER)
    with pytest.raises(KnownError) as error:
        office.do(attendance.reopen_month, group, OCTOBER, " ")
    assert error.value.code == "reason-required"
    office.do(attendance.reopen_month, group, OCTOBER, "ошибка 5 октября")
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 10, 5), S)])
    office.do(attendance.close_month, group, OCTOBER)
    assert office.ask(attendance.sheet, group, OCTOBER).rows[0].totals.by_reason == {S: 1}


def test_a_child_who_moved_is_published_whole_with_the_last_group(office: Office, group: str, kids: list[str]) -> None:
    other = office.do(groups.create_group, GroupDraft("Қарлығаш")).result
    office.do(children.move, kids[0], other, date(2026, 10, 15))
    fill(office, kids, OCTOBER)
    assert office.do(attendance.close_month, group, OCTOBER).result == 2
    assert office.do(attendance.close_month, other, OCTOBER).result == 1
    whole = office.ask(attendance.whole_months, [kids[0]], OCTOBER)[kids[0]]
    assert MarkCode.NOT_ENROLLED not in whole
    first = office.ask(attendance.sheet, group, OCTOBER)
    place = first.row_of(kids[0])
    assert place is not None
    assert first.rows[place].codes[20] is MarkCode.NOT_ENROLLED


def test_a_sheet_tells_nothing_of_days_a_child_spent_in_another_group(office: Office, group: str, kids: list[str]) -> None:
    other = office.do(groups.create_group, GroupDraft("Қарлығаш")).result
    office.do(children.move, kids[0], other, date(2026, 11, 4))
    planned = [MarkEdit(kids[0], date(2026, 11, 20), V, "демалыс", "paper-1")]
    taken_back = office.do(attendance.set_marks, planned).result.before
    first, second = (office.ask(attendance.sheet, one, NOVEMBER) for one in (group, other))
    here, there = first.rows[first.row_of(kids[0])], second.rows[second.row_of(kids[0])]
    assert (here.codes[19], here.planned, here.notes, here.documents) == (MarkCode.NOT_ENROLLED, frozenset(), {}, {})
    assert (there.codes[19], there.planned, there.notes, there.documents) == (V, {19}, {19: "демалыс"}, {19: "paper-1"})
    office.do(attendance.set_marks, taken_back)
    assert not office.ask(attendance.sheet, group, NOVEMBER).rows[0].planned, "a cell made blank again is no plan"


def test_the_day_of_all_groups_tells_who_is_not_filled(office: Office, group: str, kids: list[str]) -> None:
    today = date(2026, 11, 12)
    office.do(attendance.set_marks, [MarkEdit(kids[0], today, P), MarkEdit(kids[1], today, S)])
    (day,) = office.ask(attendance.day_of_groups, today)
    assert (day.children, day.present, day.blank) == (3, 1, 1)


codes = st.sampled_from([P, S, N, None])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from([2, 3, 4, 5, 6, 9, 10, 11, 12]), codes), max_size=25))
def test_undoing_every_step_in_turn_leads_back(
    office: Office, group: str, kids: list[str], steps: list[tuple[int, int, MarkCode | None]]
) -> None:
    start = office.ask(attendance.sheet, group, NOVEMBER).content_hash
    done = [office.do(attendance.set_marks, [MarkEdit(kids[kid], date(2026, 11, day), code)]).result for kid, day, code in steps]
    for marked in reversed(done):
        office.do(attendance.set_marks, marked.before)
    assert office.ask(attendance.sheet, group, NOVEMBER).content_hash == start


def test_the_sheet_of_a_later_day_sees_planned_absences_come_true(
    office: Office, group: str, kids: list[str], clock: FixedClock
) -> None:
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 11, 16), V)])
    clock.set(datetime(2026, 11, 16, 4, tzinfo=UTC))
    row = office.ask(attendance.sheet, group, NOVEMBER).rows[0]
    assert row.planned == frozenset()
    assert row.totals.by_reason == {V: 1}
