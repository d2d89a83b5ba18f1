"""What is looked at before a month is closed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.models.exchange import Conflict
from desktop.models.groups import Placement
from desktop.services import attendance, audit, children, closing, groups
from desktop.services import settings as office_settings
from desktop.services.absence_papers import PaperDraft, PaperKind, add_paper
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.closing import Finding, Severity, tally
from desktop.services.closing_patterns import Stamp, Thresholds, filled_in_one_go
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import ConfirmationBody
from protocol.working_calendar import Month

OCTOBER = Month(2026, 10)
P, S, V, F, Q, N = (
    MarkCode.PRESENT,
    MarkCode.SICK,
    MarkCode.VACATION,
    MarkCode.FAMILY,
    MarkCode.QUARANTINE,
    MarkCode.ABSENT,
)
Choose = Callable[[int, date], MarkCode | None]


def iin_of(n: int) -> str:
    return next(iin for k in range(9000 + 20 * n, 9020 + 20 * n) if (iin := make_iin(date(2022, 3, 1), Sex.MALE, k)))


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан")).result


@pytest.fixture
def kids(office: Office, group: str) -> list[str]:
    """Five children since September."""
    return [
        office.do(children.add_child, ChildDraft(iin_of(n), f"Бала{n}", "А"), group_id=group, starts_on=date(2026, 9, 1)).result
        for n in range(5)
    ]


def working_days(office: Office) -> tuple[date, ...]:
    return office.ask(lambda uow: office_settings.calendar(uow, 2026).working_days_of(OCTOBER))


def fill(office: Office, clock: FixedClock, kids: list[str], choose: Choose) -> None:
    """Mark October day by day, each on its own day, as it is done in life; then come back to 12 November."""
    now = clock.now()
    for day in working_days(office):
        clock.set(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
        edits = [MarkEdit(kid, day, code) for n, kid in enumerate(kids) if (code := choose(n, day)) is not None]
        office.do(attendance.set_marks, edits)
    clock.set(now)


def usual(n: int, day: date) -> MarkCode:
    """A believable month: somebody is away without a reason that needs a paper."""
    return F if (n, day.day) == (1, 6) else P


def found(office: Office, group: str) -> dict[str, int]:
    return tally(office.ask(closing.checks, group, OCTOBER))


def test_a_month_in_order_has_nothing_to_look_at(office: Office, clock: FixedClock, group: str, kids: list[str]) -> None:
    fill(office, clock, kids, usual)
    assert found(office, group) == {}
    assert office.do(closing.close_checked, group, OCTOBER).result == 5
    assert found(office, group) == {}


def test_blanks_stop_and_say_where(office: Office, clock: FixedClock, group: str, kids: list[str]) -> None:
    fill(office, clock, kids, lambda n, day: None if n == 2 and day.day in (7, 8) else usual(n, day))
    (blank,) = office.ask(closing.checks, group, OCTOBER)
    assert (blank.code, blank.severity, blank.child_id) == ("blank", Severity.STOPS, kids[2])
    assert (blank.day, blank.cells) == (date(2026, 10, 7), 2)
    with pytest.raises(KnownError, match="checks-stop"):
        office.do(closing.close_checked, group, OCTOBER, (blank,))


def test_a_month_that_is_not_over_and_a_group_without_children_stop(office: Office, group: str, kids: list[str]) -> None:
    codes = {finding.code for finding in office.ask(closing.checks, group, Month(2026, 11))}
    assert {"month-not-over", "blank"} <= codes
    empty = office.do(groups.create_group, GroupDraft("Бос")).result
    assert [one.code for one in office.ask(closing.checks, empty, OCTOBER)] == ["group-is-empty"]
    assert kids


def test_blanks_of_days_to_come_are_not_counted(office: Office, group: str, kids: list[str]) -> None:
    blanks = [one for one in office.ask(closing.checks, group, Month(2026, 11)) if one.code == "blank"]
    assert all(max(one.days) <= date(2026, 11, 12) for one in blanks)
    assert len(blanks) == len(kids)


def test_marks_outside_the_stay_and_on_days_off_are_found(office: Office, clock: FixedClock, group: str, kids: list[str]) -> None:
    fill(office, clock, kids, usual)

    def leave(uow: UnitOfWork) -> None:
        """As another PC's act comes by the exchange: here a child with later marks cannot leave."""
        uow.session.execute(update(Placement).where(Placement.child_id == kids[0]).values(ends_on=date(2026, 10, 20)))

    office.do(leave)
    office.do(office_settings.override_day, date(2026, 10, 14), working=False, reason="Қар")
    findings = {one.code: one for one in office.ask(closing.checks, group, OCTOBER)}
    assert findings["outside-enrolment"].child_id == kids[0]
    assert min(findings["outside-enrolment"].days) == date(2026, 10, 21)
    assert findings["on-day-off"].days == (date(2026, 10, 14),)


def test_a_sickness_without_a_paper_is_asked_about_and_with_one_is_not(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    fill(office, clock, kids, lambda n, day: S if n == 3 and day.day in (5, 6) else usual(n, day))
    (finding,) = office.ask(closing.checks, group, OCTOBER)
    assert (finding.code, finding.days) == ("no-paper", (date(2026, 10, 5), date(2026, 10, 6)))
    assert finding.params["code"] is S
    draft = PaperDraft(PaperKind.MEDICAL, "12", date(2026, 10, 5), date(2026, 10, 6))
    paper = office.do(add_paper, kids[3], draft).result
    office.do(attendance.set_marks, [MarkEdit(kids[3], day, S, "", paper) for day in finding.days])
    assert found(office, group) == {}


def test_a_planned_absence_nobody_confirmed_is_asked_about(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    now = clock.now()
    clock.set(datetime(2026, 9, 28, 4, tzinfo=UTC))
    office.do(attendance.set_marks, [MarkEdit(kids[4], day, F) for day in (date(2026, 10, 12), date(2026, 10, 13))])
    clock.set(now)
    fill(office, clock, kids, lambda n, day: None if n == 4 and day.day in (12, 13) else usual(n, day))
    assert found(office, group) == {"planned-not-confirmed": 2}
    office.do(attendance.set_marks, [MarkEdit(kids[4], date(2026, 10, 12), F, "came to say so")])
    assert found(office, group) == {"planned-not-confirmed": 1}


def test_everyone_always_present_is_asked_about_but_one_child_who_never_missed_is_not(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    fill(office, clock, kids, lambda _n, _day: P)
    assert found(office, group) == {"always-present": 1}
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 10, 7), N)])
    assert found(office, group) == {}


def test_a_day_on_which_nobody_came_is_asked_about_unless_it_is_a_quarantine(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    fill(office, clock, kids, lambda n, day: F if day.day == 9 else usual(n, day))
    (finding,) = office.ask(closing.checks, group, OCTOBER)
    assert (finding.code, finding.day, finding.child_id) == ("nobody-came", date(2026, 10, 9), None)
    office.do(attendance.set_marks, [MarkEdit(kid, date(2026, 10, 9), Q) for kid in kids])
    assert "nobody-came" not in found(office, group)


def test_a_month_typed_in_one_go_is_asked_about_and_the_office_sets_what_that_means(
    office: Office, group: str, kids: list[str]
) -> None:
    cells = [(n, kid, day) for n, kid in enumerate(kids) for day in working_days(office)]
    office.do(attendance.set_marks, [MarkEdit(kid, day, usual(n, day)) for n, kid, day in cells])
    (finding,) = office.ask(closing.checks, group, OCTOBER)
    assert (finding.code, finding.params["cells"]) == ("in-one-go", len(cells))
    office.do(office_settings.put_setting, "closing", {"days": 40, "minutes": "many", "unknown": 1})
    assert found(office, group) == {}


def test_an_unresolved_conflict_stops(office: Office, clock: FixedClock, group: str, kids: list[str]) -> None:
    fill(office, clock, kids, usual)

    def disagree(uow: UnitOfWork) -> None:
        entity = f"child_month:{kids[1]}:{OCTOBER}"
        uow.session.add(Conflict(entity=entity, field="7", mine={}, theirs={}, found_at=uow.now, resolution=""))

    office.do(disagree)
    (finding,) = office.ask(closing.checks, group, OCTOBER)
    assert (finding.code, finding.severity, finding.day) == ("conflict", Severity.STOPS, date(2026, 10, 7))


def dispute(uow: UnitOfWork, child_id: str) -> None:
    """As the exchange brings it."""
    row = uow.session.get(ChildMonth, (child_id, str(OCTOBER)))
    assert row is not None
    said = ConfirmationBody(
        confirmed=False, sheet_hash=row.sheet_hash, name="Ата-ана", iin="900101400001", at=uow.now, comment="14-інде келді"
    )
    row.state, row.confirmation = MonthState.DISPUTED.value, said.wire()


def test_a_disputed_month_that_goes_out_unchanged_is_asked_about(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    fill(office, clock, kids, usual)
    office.do(closing.close_checked, group, OCTOBER)
    office.do(dispute, kids[1])
    office.do(attendance.reopen_month, group, OCTOBER, "дау")
    (finding,) = office.ask(closing.checks, group, OCTOBER)
    assert (finding.code, finding.child_id, finding.params["comment"]) == ("dispute-unchanged", kids[1], "14-інде келді")
    office.do(attendance.set_marks, [MarkEdit(kids[1], date(2026, 10, 6), P)])
    assert "dispute-unchanged" not in found(office, group)


def test_warnings_close_only_when_they_were_looked_at_and_the_journal_says_which(
    office: Office, clock: FixedClock, group: str, kids: list[str]
) -> None:
    fill(office, clock, kids, lambda n, day: S if n == 3 and day.day in (5, 6) else usual(n, day))
    with pytest.raises(KnownError, match="checks-changed"):
        office.do(closing.close_checked, group, OCTOBER)
    office.do(closing.close_checked, group, OCTOBER, office.ask(closing.checks, group, OCTOBER))
    newest = office.ask(lambda uow: audit.read(uow.session, entity=f"group_month:{group}:{OCTOBER}", limit=1))[0]
    assert newest.after["checked"] == {"no-paper": 2}


def test_a_warning_that_came_since_keeps_the_month_open(office: Office, clock: FixedClock, group: str, kids: list[str]) -> None:
    fill(office, clock, kids, lambda n, day: S if n == 3 and day.day in (5, 6) else usual(n, day))
    looked_at: tuple[Finding, ...] = office.ask(closing.checks, group, OCTOBER)
    office.do(attendance.set_marks, [MarkEdit(kids[0], date(2026, 10, 8), V)])
    with pytest.raises(KnownError, match="checks-changed"):
        office.do(closing.close_checked, group, OCTOBER, looked_at)
    assert office.ask(lambda uow: uow.session.get(AttendanceMark, (kids[0], date(2026, 10, 8)))) is not None


MOMENT = datetime(2026, 10, 1, tzinfo=UTC)
STAMPS = st.lists(
    st.builds(
        lambda child, day, minute: Stamp(f"c{child}", date(2026, 10, day), MOMENT + timedelta(minutes=minute)),
        st.integers(0, 3),
        st.integers(1, 6),
        st.integers(0, 90),
    ),
    max_size=30,
)


@given(STAMPS)
def test_a_burst_is_within_its_minutes_and_holds_as_much_as_asked(stamps: list[Stamp]) -> None:
    thresholds = Thresholds(children=2, days=2, minutes=15, percent=50)
    burst = filled_in_one_go(stamps, thresholds)
    best = max((sum(one.at <= other.at <= one.at + timedelta(minutes=15) for other in stamps) for one in stamps), default=0)
    if burst is not None:
        assert burst.cells == best
        assert burst.last - burst.first <= timedelta(minutes=15)
        assert burst.cells * 2 >= len(stamps)
    elif stamps and best * 2 >= len(stamps):
        windows = [{o.day for o in stamps if s.at <= o.at <= s.at + timedelta(minutes=15)} for s in stamps]
        kids = [{o.child_id for o in stamps if s.at <= o.at <= s.at + timedelta(minutes=15)} for s in stamps]
        assert any(len(days) < 2 or len(who) < 2 for days, who in zip(windows, kids, strict=True))
