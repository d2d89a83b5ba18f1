"""Vouchers at risk: silence is counted over all published months, a dispute is an answer, the clock is the portal's."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import dialect

from desktop.models.attendance import ChildMonth
from desktop.models.enrolment import Voucher
from desktop.services import children, groups, settings
from desktop.services.at_risk import _NEWEST_UNANSWERED, AtRisk, RiskRow, Stage, at_risk, place, silence
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MonthState
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import Relation
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month

OCTOBER, SEPTEMBER, AUGUST, JULY = Month(2026, 10), Month(2026, 9), Month(2026, 8), Month(2026, 7)
BORN = date(2022, 5, 4)
IINS = [iin for n in range(9000, 9060) if (iin := make_iin(BORN, Sex.FEMALE, n))]
PARENTS = [iin for n in range(9000, 9060) if (iin := make_iin(date(1993, 4, 27), Sex.FEMALE, n))]
PUBLISHED, CONFIRMED, SILENT = MonthState.PUBLISHED, MonthState.CONFIRMED, MonthState.UNCONFIRMED
DISPUTED, STALE, OPEN = MonthState.DISPUTED, MonthState.STALE, MonthState.OPEN


@dataclass
class Kindergarten:
    """An office whose parents answer or not."""

    office: Office
    clock: FixedClock
    group: str
    made: list[str] = field(default_factory=list)

    def child(self, **months: MonthState) -> str:
        """A child with the states of its months, by English name."""
        at = len(self.made)
        mother = GuardianDraft(PARENTS[at], "Серікова", "Әсел", phone="")
        father = GuardianDraft(PARENTS[-1 - at], "Серіков", "Ерлан", relation=Relation.FATHER, phone="+77012345678")
        draft = ChildDraft(IINS[at], "Серік", f"Айлин {at}", guardians=(mother, father))
        child = self.office.do(children.add_child, draft, group_id=self.group, starts_on=date(2026, 6, 1)).result
        self.made.append(child)
        for name, state in months.items():
            self.month(child, {"july": JULY, "august": AUGUST, "september": SEPTEMBER, "october": OCTOBER}[name], state)
        return child

    def month(self, child: str, month: Month, state: MonthState, published_at: datetime | None = None) -> None:
        row = ChildMonth(
            child_id=child,
            month=str(month),
            group_id=self.group,
            state=state.value,
            version=1,
            history=[],
            published_at=published_at,
        )
        self.office.do(lambda uow: uow.session.merge(row))

    def day(self, day: int) -> None:
        self.clock.set(datetime(2026, 11, day, 4, tzinfo=UTC))

    @property
    def found(self) -> AtRisk:
        return self.office.ask(at_risk)

    def row(self, child: str) -> RiskRow | None:
        return next((row for row in self.found.rows if row.child_id == child), None)


@pytest.fixture
def stage(office: Office, clock: FixedClock) -> Kindergarten:
    clock.set(datetime(2026, 11, 5, 4, tzinfo=UTC))
    return Kindergarten(office, clock, office.do(groups.create_group, GroupDraft("Балапан")).result)


def test_all_is_well_when_every_parent_answered(stage: Kindergarten) -> None:
    assert stage.found.rows == ()
    stage.child(september=SILENT, october=CONFIRMED)
    stage.child(september=SILENT, october=DISPUTED)
    stage.child(october=OPEN)
    stage.child()
    assert stage.found.rows == ()
    assert (stage.found.at_stake, stage.found.next_due) == (0, None)


@pytest.mark.parametrize(
    ("months", "expected", "counted"),
    [
        ({"october": PUBLISHED}, Stage.AWAITED, (OCTOBER,)),
        ({"october": STALE}, Stage.AWAITED, (OCTOBER,)),
        ({"september": SILENT, "october": PUBLISHED}, Stage.LAST, (SEPTEMBER, OCTOBER)),
        ({"september": SILENT, "october": STALE}, Stage.LAST, (SEPTEMBER, OCTOBER)),
        ({"september": DISPUTED, "october": PUBLISHED}, Stage.AWAITED, (OCTOBER,)),
        ({"october": SILENT}, Stage.SILENT, (OCTOBER,)),
        ({"september": SILENT, "october": SILENT}, Stage.REACHED, (SEPTEMBER, OCTOBER)),
        ({"august": SILENT, "september": SILENT, "october": PUBLISHED}, Stage.REACHED, (AUGUST, SEPTEMBER, OCTOBER)),
        ({"august": SILENT, "september": SILENT}, Stage.REACHED, (AUGUST, SEPTEMBER)),
        ({"september": SILENT}, Stage.SILENT, (SEPTEMBER,)),
        ({"august": SILENT, "september": PUBLISHED}, Stage.REACHED, (AUGUST, SEPTEMBER)),
        ({"july": SILENT, "september": SILENT, "october": OPEN}, Stage.SILENT, (SEPTEMBER,)),
    ],
)
def test_how_near_the_end_is(
    stage: Kindergarten, months: dict[str, MonthState], expected: Stage, counted: tuple[Month, ...]
) -> None:
    row = stage.row(stage.child(**months))
    assert row is not None
    assert (row.stage, row.months) == (expected, counted)


def test_a_published_month_is_silent_the_day_after_its_window_whatever_the_portal_said_last(stage: Kindergarten) -> None:
    child = stage.child(october=PUBLISHED)
    for day, expected, left, working in ((5, Stage.AWAITED, 5, 3), (10, Stage.AWAITED, 0, 0), (11, Stage.SILENT, -1, -1)):
        stage.day(day)
        row = stage.row(child)
        assert row is not None
        assert (row.stage, row.due, row.days_left, row.working_days_left) == (expected, date(2026, 11, 10), left, working)


def test_a_sheet_published_late_gets_its_own_ten_days(stage: Kindergarten) -> None:
    child = stage.child()
    stage.month(child, OCTOBER, PUBLISHED, datetime(2026, 11, 16, 6, tzinfo=UTC))
    stage.day(20)
    row = stage.row(child)
    assert row is not None
    assert (row.due, row.days_left, row.stage) == (date(2026, 11, 25), 5, Stage.AWAITED)


def test_the_number_of_months_is_the_rules(stage: Kindergarten) -> None:
    child = stage.child(september=SILENT, october=PUBLISHED)
    for limit, expected in ((1, Stage.REACHED), (2, Stage.LAST), (3, Stage.SILENT)):
        rules = DEFAULT_RULES.model_copy(update={"silent_months_to_annul": limit})
        stage.office.do(settings.store_setting, settings.RULES, rules.model_dump(mode="json"))
        row = stage.row(child)
        assert row is not None
        assert (row.stage, stage.found.limit) == (expected, limit)


def test_a_row_says_whom_to_call_and_when_the_parent_last_answered(stage: Kindergarten) -> None:
    row = stage.row(stage.child(august=CONFIRMED, september=SILENT, october=PUBLISHED))
    assert row is not None
    assert [(contact.name, contact.phone) for contact in row.contacts] == [
        ("Серікова Әсел", ""),
        ("Серіков Ерлан", "+77012345678"),
    ]
    assert (row.phone, row.confirmed, row.group_name, row.state) == ("+77012345678", AUGUST, "Балапан", PUBLISHED)


def test_the_sum_at_stake_is_the_states_part_of_those_about_to_be_lost(stage: Kindergarten) -> None:
    stage.child(september=SILENT, october=PUBLISHED)
    stage.child(september=SILENT, october=SILENT)
    stage.child(october=SILENT)
    assert (stage.found.state_part, stage.found.at_stake) == (0, 0)
    stage.office.do(settings.put_setting, "tariff", {"state_part": 45_000, "parent_fee": 15_000})
    assert (stage.found.state_part, stage.found.at_stake) == (45_000, 90_000)


def test_a_voucher_the_portal_annulled_is_lost_and_no_longer_at_stake(stage: Kindergarten) -> None:
    stage.office.do(settings.put_setting, "tariff", {"state_part": 45_000})
    child = stage.child(september=SILENT, october=SILENT)
    other = stage.child(september=SILENT, october=PUBLISHED)
    values = {"number": "1", "child_name": "", "issued_on": date(2026, 1, 1), "version": 1, "child_iin": IINS[0]}
    stage.office.do(lambda uow: uow.session.add(Voucher(id="v", state="annulled", **values)))
    assert [(row.child_id, row.annulled) for row in stage.found.rows] == [(other, False), (child, True)]
    assert stage.found.at_stake == 45_000


def test_the_most_urgent_comes_first(stage: Kindergarten) -> None:
    awaited, last = stage.child(october=PUBLISHED), stage.child(september=SILENT, october=PUBLISHED)
    silent, reached = stage.child(september=SILENT), stage.child(september=SILENT, october=SILENT)
    found = stage.found
    assert [row.child_id for row in found.rows] == [reached, last, silent, awaited]
    assert [row.child_id for row in found.about_to_lose] == [reached, last]
    assert found.next_due is not None
    assert found.next_due.due == date(2026, 11, 10)


def test_who_left_is_listed_only_while_the_last_window_is_open(stage: Kindergarten) -> None:
    child = stage.child(october=PUBLISHED)
    stage.office.do(children.leave, child, date(2026, 10, 31), "left")
    assert stage.row(child) is not None
    stage.day(11)
    assert stage.row(child) is None


@given(states=st.lists(st.sampled_from([SILENT, CONFIRMED, DISPUTED, OPEN, STALE]), max_size=5), limit=st.integers(1, 4))
def test_only_an_unbroken_row_of_silence_counts(states: list[MonthState], limit: int) -> None:
    known = {OCTOBER: PUBLISHED}
    month, unbroken = OCTOBER, 0
    for state in states:
        month = month.previous
        known[month] = state
    for state in states:
        if state is not SILENT:
            break
        unbroken += 1
    stage, months = place(known, OCTOBER, limit)
    assert months[-1] == OCTOBER
    assert len(months) == 1 + min(unbroken, limit)
    assert (stage <= Stage.LAST) == (unbroken >= limit - 1)
    assert (stage is Stage.REACHED) == (unbroken >= limit)


@pytest.mark.parametrize("seed", range(4))
def test_the_radar_says_what_the_list_says(stage: Kindergarten, seed: int) -> None:
    drawn = Random(seed)
    for _ in range(7):
        stage.child()
    stage.office.do(children.leave, stage.made[0], date(2026, 9, 30), "left")
    stage.office.do(annul_voucher, IINS[1])
    for _ in range(12):
        stage.day(drawn.choice((5, 10, 11, 20)))
        stage.office.do(rewrite_months, stage.group, stage.made, drawn)
        found, told = stage.office.ask(at_risk), stage.office.ask(silence)
        losing = [row for row in found.about_to_lose if not row.annulled]
        others = [row for row in found.rows if not row.about_to_lose]
        waiting = [row for row in others if row.month == max(row.month for row in others)]
        assert (told.losing, told.waiting) == (len(losing), len(waiting))
        assert told.first_losing == next(iter(losing), None)
        assert told.first_waiting == next(iter(waiting), None)


def annul_voucher(uow: UnitOfWork, iin: str) -> None:
    uow.session.add(
        Voucher(
            id=uow.new_id(),
            number="V-9",
            child_iin=iin,
            child_name="Серік",
            state="annulled",
            issued_on=date(2026, 6, 1),
            due=None,
            version=1,
        )
    )


def rewrite_months(uow: UnitOfWork, group: str, made: list[str], drawn: Random) -> None:
    """Other answers for every child; some months were never published, some late."""
    uow.session.execute(delete(ChildMonth))
    for child in made:
        for month in (JULY, AUGUST, SEPTEMBER, OCTOBER):
            state = drawn.choice((*MonthState, SILENT, SILENT, PUBLISHED, None))
            if state is not None:
                late = drawn.choice((None, datetime(2026, 11, 3, 4, tzinfo=UTC)))
                home = drawn.choice((group, None))
                row = ChildMonth(child_id=child, month=str(month), group_id=home, state=state.value, version=1, history=[])
                row.published_at = late
                uow.session.add(row)


def test_newest_months_are_found_by_seeks_however_many_years_there_are(stage: Kindergarten) -> None:
    statement = f"EXPLAIN QUERY PLAN {_NEWEST_UNANSWERED.compile(dialect=dialect(), compile_kwargs={'literal_binds': True})}"
    plan = stage.office.ask(lambda uow: [row[-1] for row in uow.session.connection().exec_driver_sql(statement)])
    assert "SCAN child" in plan
    assert [step for step in plan if step.startswith("SCAN")] == ["SCAN child"]
