"""The whole kindergarten counts what its groups' sheets say, on any day; the kitchen gets those who come."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.services import overview
from desktop.services.attendance import MarkEdit, close_month, set_marks
from desktop.services.children import add_child, leave, move
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft, archive_group, create_group
from desktop.services.overview import Tally, age_group, first_blank, kindergarten_day, month_map
from desktop.services.people import ChildDraft
from desktop.services.settings import override_day
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState, Sheet
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import AgeGroup
from protocol.working_calendar import Month

TODAY = date(2026, 11, 12)
NOVEMBER = Month(2026, 11)
SATURDAY, MADE_FREE = date(2026, 11, 14), date(2026, 11, 13)
BORN = (date(2025, 12, 31), date(2024, 1, 1), date(2023, 5, 5), date(2022, 5, 5), date(2020, 5, 5))
CODES = st.sampled_from([None, MarkCode.PRESENT, MarkCode.SICK, MarkCode.VACATION, MarkCode.ABSENT])


def iin(at: int, born: date) -> str:
    return next(number for n in range(9000 + at * 20, 9999) if (number := make_iin(born, Sex.FEMALE, n)))


def join(office: Office, group: str, at: int, born: date = BORN[3], since: date = date(2026, 9, 1)) -> str:
    draft = ChildDraft(iin(at, born), "Серік", f"Айлин {at}")
    return office.do(add_child, draft, group_id=group, starts_on=since).result


def mark(office: Office, child: str, day: date, code: MarkCode | None) -> None:
    office.do(set_marks, [MarkEdit(child, day, code)])


@pytest.fixture
def groups(office: Office) -> tuple[str, str]:
    return office.do(create_group, GroupDraft("Ә тобы")).result, office.do(create_group, GroupDraft("Б тобы")).result


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (2026, AgeGroup.EARLY),
        (2025, AgeGroup.EARLY),
        (2024, AgeGroup.YOUNGER),
        (2023, AgeGroup.MIDDLE),
        (2022, AgeGroup.SENIOR),
        (2021, AgeGroup.PRESCHOOL),
        (2019, AgeGroup.PRESCHOOL),
    ],
)
def test_the_age_is_the_one_reached_within_the_calendar_year(born: int, expected: AgeGroup) -> None:
    assert age_group(born, 2026) is expected


def test_an_office_without_children_has_an_empty_day(office: Office, groups: tuple[str, str]) -> None:
    found = office.ask(kindergarten_day)
    assert (found.day, found.working, found.groups, found.all) == (TODAY, True, (), Tally())
    assert list(found.by_age) == list(AgeGroup)
    assert office.ask(month_map, NOVEMBER).groups == ()


def test_one_child_without_a_mark_is_blank_and_expected(office: Office, groups: tuple[str, str]) -> None:
    child = join(office, groups[0], 0)
    found = office.ask(kindergarten_day)
    assert [group.name for group in found.groups] == ["Ә тобы"]
    assert found.all == Tally(enrolled=1, blank=1, expected=1)
    assert not found.finished
    assert office.ask(first_blank, groups[0], TODAY) == child
    mark(office, child, TODAY, MarkCode.PRESENT)
    found = office.ask(kindergarten_day)
    assert found.all == Tally(enrolled=1, present=1, expected=1)
    assert found.finished
    assert office.ask(first_blank, groups[0], TODAY) is None


def test_absences_are_counted_by_reason_and_the_kitchen_does_not_expect_them(office: Office, groups: tuple[str, str]) -> None:
    children = [join(office, groups[0], at) for at in range(4)]
    for child, code in zip(children, (MarkCode.SICK, MarkCode.ABSENT, MarkCode.SICK, None), strict=True):
        mark(office, child, TODAY, code)
    found = office.ask(kindergarten_day).all
    assert found.absent == {MarkCode.SICK: 2, MarkCode.ABSENT: 1}
    assert (found.missing, found.blank, found.expected) == (3, 1, 1)


def test_tomorrow_shows_planned_absences_and_nobody_as_missing_a_mark(office: Office, groups: tuple[str, str]) -> None:
    children = [join(office, groups[0], at) for at in range(3)]
    mark(office, children[0], date(2026, 11, 16), MarkCode.VACATION)
    found = office.ask(kindergarten_day, date(2026, 11, 16))
    assert (found.due, found.unfilled) == (False, ())
    assert found.all == Tally(enrolled=3, planned={MarkCode.VACATION: 1}, expected=2)
    assert found.all.away == 1


def test_on_a_day_off_nobody_is_expected(office: Office, groups: tuple[str, str]) -> None:
    child = join(office, groups[0], 0)
    mark(office, child, TODAY, MarkCode.PRESENT)
    office.do(override_day, TODAY, working=False, reason="Карантин")
    found = office.ask(kindergarten_day)
    assert (found.working, found.day_name, found.all) == (False, "Карантин", Tally(enrolled=1))
    assert office.ask(month_map, NOVEMBER).groups[0].present[TODAY.day - 1] == 0


def test_the_days_before_and_after_are_working_ones(office: Office) -> None:
    office.do(override_day, date(2026, 11, 16), working=False, reason="Демалыс")
    friday = office.ask(kindergarten_day, date(2026, 11, 13))
    assert (friday.before, friday.after) == (date(2026, 11, 12), date(2026, 11, 17))


def test_an_archived_group_keeps_its_past_days(office: Office, groups: tuple[str, str], clock: FixedClock) -> None:
    child = join(office, groups[0], 0)
    office.do(leave, child, date(2026, 11, 10), "left")
    office.do(archive_group, groups[0])
    assert office.ask(kindergarten_day).groups == ()
    assert [group.group_id for group in office.ask(kindergarten_day, date(2026, 11, 10)).groups] == [groups[0]]


def test_the_month_of_a_group_tells_what_parents_answered(office: Office, groups: tuple[str, str], clock: FixedClock) -> None:
    children = [join(office, groups[0], at) for at in range(3)]
    days = [day for day in NOVEMBER.days if day.weekday() < 5]
    clock.set(datetime(2026, 11, 30, 4, tzinfo=UTC))
    office.do(set_marks, [MarkEdit(child, day, MarkCode.PRESENT) for child in children for day in days])
    office.do(close_month, groups[0], NOVEMBER)

    def answer(uow: UnitOfWork) -> None:
        for child, state in zip(children, (MonthState.CONFIRMED, MonthState.DISPUTED), strict=False):
            uow.session.get_one(ChildMonth, (child, str(NOVEMBER))).state = state.value

    office.do(answer)
    month = office.ask(kindergarten_day).groups[0].month
    assert (month.closed, month.published, month.confirmed, month.disputed, month.awaited) == (True, 3, 1, 1, 1)


def test_marks_are_looked_up_by_key_never_scanned(office: Office) -> None:
    """Five years of marks must not be read for one day or one month."""

    def plans(uow: UnitOfWork) -> list[str]:
        values = {"day": TODAY, "group": "g", "first": NOVEMBER.first, "last": NOVEMBER.last, "until": TODAY}
        told = []
        for query in (overview._DAY, overview._MONTH_MARKS, overview._FIRST_BLANK):
            compiled = query.compile(dialect=sqlite.dialect())
            bound = tuple(str(compiled.construct_params(values)[name]) for name in compiled.positiontup or ())
            rows = uow.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", bound)
            told += [row[-1] for row in rows if AttendanceMark.__tablename__ in row[-1]]
        return told

    found = office.ask(plans)
    assert len(found) == 3
    assert all("PRIMARY KEY (child_id=? AND day" in plan for plan in found), found


days = st.integers(0, 11).map(lambda n: date(2026, 11, 9) + timedelta(days=n))
stories = st.lists(st.tuples(st.integers(0, 4), days, CODES), max_size=30)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories, leaves=st.none() | days, moves=st.none() | days)
def test_the_headcount_is_the_sum_over_the_sheets(
    crowd: tuple[Office, tuple[str, str], tuple[str, ...]],
    story: list[tuple[int, date, MarkCode | None]],
    leaves: date | None,
    moves: date | None,
) -> None:
    office, groups, children = crowd

    def check(uow: UnitOfWork) -> None:
        if moves is not None:
            move(uow, children[1], groups[1], moves)
        for at, day, code in story:
            if code is not None and day <= TODAY:
                row = uow.session.get(AttendanceMark, (children[at], day)) or AttendanceMark(
                    child_id=children[at], day=day, at=uow.now, note="", by="", device_id="", server_version=0, dirty=False
                )
                row.code = code.value
                uow.session.add(row)
        uow.session.flush()
        if leaves is not None:
            late = uow.session.query(AttendanceMark).filter(AttendanceMark.child_id == children[0], AttendanceMark.day > leaves)
            late.delete()
            leave(uow, children[0], leaves, "left")
        sheets = {group: read_sheet(uow, group, NOVEMBER) for group in groups}
        for day in NOVEMBER.days[8:20]:
            _same_day(overview.kindergarten_day(uow, day), sheets, day)
        lines = {line.group_id: line for line in month_map(uow, NOVEMBER).groups}
        for group, sheet in sheets.items():
            if group in lines:
                due = [day.working and day.day <= TODAY for day in sheet.days]
                assert lines[group].present == tuple(n if d else 0 for n, d in zip(sheet.present_by_day, due, strict=True))
                assert lines[group].blank == tuple(n if d else 0 for n, d in zip(sheet.blank_by_day, due, strict=True))
        raise Undone

    with pytest.raises(Undone):
        office.do(check)


class Undone(Exception):
    """Takes back what an example wrote."""


def _same_day(found: overview.KindergartenDay, sheets: dict[str, Sheet], day: date) -> None:
    at = day.day - 1
    for group, sheet in sheets.items():
        shown = next((one.all for one in found.groups if one.group_id == group), Tally())
        codes = Counter(row.codes[at] for row in sheet.rows)
        assert shown.enrolled == len(sheet.rows) - codes[MarkCode.NOT_ENROLLED]
        if not found.working:
            assert shown == Tally(shown.enrolled)
        else:
            assert shown.present == sheet.present_by_day[at]
            assert shown.blank == (sheet.blank_by_day[at] if day <= TODAY else 0)
            away = {code: codes[code] for code in (MarkCode.SICK, MarkCode.VACATION, MarkCode.ABSENT) if codes[code]}
            assert (shown.absent if day <= TODAY else shown.planned) == away
            assert shown.expected == shown.present + sheet.blank_by_day[at]
    assert found.all == overview.total(found.by_age.values())


@pytest.fixture
def crowd(office: Office, groups: tuple[str, str]) -> tuple[Office, tuple[str, str], tuple[str, ...]]:
    """Five children of all ages in two groups; a Friday off and a Saturday worked."""
    office.do(override_day, MADE_FREE, working=False, reason="Демалыс")
    office.do(override_day, SATURDAY, working=True, reason="Жұмыс күні")
    return office, groups, tuple(join(office, groups[at % 2 and at > 1], at, born) for at, born in enumerate(BORN))
