"""Vouchers at risk: the children whose months nobody confirmed, how long there is still time, and whom to call.

The rule is data (`Rules.silent_months_to_annul`): so many months in a row without the parent's answer annul the voucher. A
dispute is an answer. A late confirmation is accepted, so even an overdue month is worth a call.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from sqlalchemy import literal_column, or_, select
from sqlalchemy.orm import aliased

from desktop.models.attendance import ChildMonth
from desktop.models.enrolment import Voucher
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services import settings
from desktop.services.clock import TIME_ZONE
from desktop.services.people import child_name, full_name
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MonthState, silent_months
from protocol.rules import Rules
from protocol.vouchers import VoucherState
from protocol.working_calendar import Month

UNANSWERED = (MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE)
TARIFF, STATE_PART = "tariff", "state_part"


class Stage(IntEnum):
    """How near a child's voucher is to its end; the smaller, the more urgent."""

    REACHED = 0
    """As many silent months in a row as the rule allows: the portal annuls the voucher, or has done so."""
    LAST = 1
    """The month the parent has now is the last: unanswered, it annuls the voucher."""
    SILENT = 2
    """At least one silent month, and one more would not yet annul, or is not with the parent yet."""
    AWAITED = 3
    """Nothing silent before; the month is with the parent."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A guardian to call; `phone` is E.164 or empty."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A child with a month that is not answered.

    `months` are those without an answer, in order: the silent ones in a row and the one the parent has now. `state` is the state
    of the newest, `due` the last day on which its confirmation is in time; `days_left` (calendar) and `working_days_left` are 0
    on that day, negative after it. `confirmed` is the newest month the parent confirmed. `annulled`: the portal says so.
    """

    child_id: str
    child_name: str
    group_id: str
    group_name: str
    stage: Stage
    months: tuple[Month, ...]
    state: MonthState
    due: date
    days_left: int
    working_days_left: int
    contacts: tuple[Contact, ...]
    confirmed: Month | None
    annulled: bool = False
    sheet_group_id: str = ""
    """The group with which the newest month was published; it may not be the child's group of today."""

    @property
    def month(self) -> Month:
        """The newest of the months."""
        return self.months[-1]

    @property
    def about_to_lose(self) -> bool:
        """The voucher ends, or is due to have ended, with the month that is not answered now."""
        return self.stage <= Stage.LAST

    @property
    def phone(self) -> str:
        """The first phone there is."""
        return next((contact.phone for contact in self.contacts if contact.phone), "")


@dataclass(frozen=True, slots=True)
class AtRisk:
    """All such children, the most urgent first. `state_part` is the settings' tariff, tenge a month for a child; 0 when not set.

    `limit` is how many silent months in a row annul a voucher.
    """

    today: date
    limit: int
    state_part: int
    rows: tuple[RiskRow, ...]

    @property
    def about_to_lose(self) -> tuple[RiskRow, ...]:
        """Those one step from the end, or past it."""
        return tuple(row for row in self.rows if row.about_to_lose)

    @property
    def at_stake(self) -> int:
        """What the kindergarten would no longer get each month if the vouchers about to be lost were annulled, in tenge.

        The state's part of the tariff for each child; what is annulled already, or the parent's fee, is not in it.
        """
        return self.state_part * sum(not row.annulled for row in self.about_to_lose)

    @property
    def next_due(self) -> RiskRow | None:
        """The row whose window closes first among those still open."""
        return min((row for row in self.rows if row.days_left >= 0), key=lambda row: row.due, default=None)


def at_risk(uow: UnitOfWork) -> AtRisk:
    """Every child with an unanswered newest month: those who are here, and those who left while their last window is open."""
    rules = settings.rules(uow)
    newest = _newest_unanswered(uow, rules)
    states = _states(uow, newest, rules)
    groups = _groups(uow, newest)
    people = {child.id: child for child in uow.session.scalars(select(Child).where(Child.id.in_(newest)))}
    contacts = _contacts(uow, newest)
    confirmed = _confirmed(uow, newest)
    annulled = _annulled(uow, [child.iin for child in people.values()])
    calendar = settings.calendar(uow)
    left = {due: calendar.working_days_left(uow.today, due) for due in {found.due for found in newest.values()}}
    rows = []
    for child_id, found in newest.items():
        stage, months = place(states[child_id], found.month, rules.silent_months_to_annul)
        group_id, group_name = groups.get(child_id, ("", ""))
        rows.append(
            RiskRow(
                child_id=child_id,
                child_name=child_name(people[child_id]),
                group_id=group_id,
                group_name=group_name,
                stage=stage,
                months=months,
                state=found.state,
                due=found.due,
                days_left=(found.due - uow.today).days,
                working_days_left=left[found.due],
                contacts=contacts.get(child_id, ()),
                confirmed=confirmed.get(child_id),
                annulled=people[child_id].iin in annulled,
                sheet_group_id=found.group_id or group_id,
            )
        )
    rows.sort(key=lambda row: (row.annulled, row.stage, row.due, people[row.child_id].sort_name))
    tariff = settings.setting(uow, TARIFF, {})
    return AtRisk(uow.today, rules.silent_months_to_annul, int(tariff.get(STATE_PART) or 0), tuple(rows))


def place(states: Mapping[Month, MonthState], newest: Month, limit: int) -> tuple[Stage, tuple[Month, ...]]:
    """How near the end is, and the months that count, from a child's months as they stand (`newest` is unanswered).

    A month is silent when it is `UNCONFIRMED`; the newest may still be with the parent.
    """
    awaited = states[newest] is not MonthState.UNCONFIRMED
    silent = silent_months(states.get, newest.previous if awaited else newest, limit)
    months = [newest] if awaited else []
    month = newest.previous if awaited else newest
    for _ in range(silent):
        months.append(month)
        month = month.previous
    if silent >= limit:
        stage = Stage.REACHED
    elif awaited and silent == limit - 1:
        stage = Stage.LAST
    else:
        stage = Stage.SILENT if silent else Stage.AWAITED
    return stage, tuple(reversed(months))


@dataclass(frozen=True, slots=True)
class _Standing:
    """A child's published month: what it is, how it stands, until when an answer is in time, and whose sheet it is on."""

    month: Month
    state: MonthState
    due: date
    group_id: str = ""


def _due(rules: Rules, month: Month, published_on: date | None) -> date:
    """The last day for an answer: the rules' day of the next month; a sheet published after it gets as many days from then on.

    The portal counts the same way.
    """
    due = rules.confirmation_due(month)
    if published_on is None or published_on <= due:
        return due
    return published_on + timedelta(days=rules.confirmation_last_day - 1)


_PUBLISHED = select(ChildMonth.child_id, ChildMonth.month, ChildMonth.state, ChildMonth.published_at, ChildMonth.group_id)


def _standing(rules: Rules, today: date, month: str, state: str, published_at: datetime | None, group: str | None) -> _Standing:
    """A published month whose window is over is silent, also before the portal's next word says so."""
    written, stands = Month.parse(month), MonthState(state)
    due = _due(rules, written, published_at.astimezone(TIME_ZONE).date() if published_at else None)
    if stands is MonthState.PUBLISHED and due < today:
        stands = MonthState.UNCONFIRMED
    return _Standing(written, stands, due, group or "")


def _newest_unanswered(uow: UnitOfWork, rules: Rules) -> dict[str, _Standing]:
    """The newest published month of every child, where it is not answered."""
    later = aliased(ChildMonth)
    overtaken = (
        select(later.child_id)
        .where(later.child_id == ChildMonth.child_id, later.month > ChildMonth.month, later.state != MonthState.OPEN.value)
        .exists()
    )
    staying = select(Placement.child_id).where(or_(Placement.ends_on.is_(None), Placement.ends_on >= uow.today))
    here = set(uow.session.scalars(staying))
    # By the state: of all the months of all the years only those without an answer are looked at.
    rows = uow.session.execute(_PUBLISHED.where(ChildMonth.state.in_([state.value for state in UNANSWERED]), ~overtaken))
    found = {child: _standing(rules, uow.today, *standing) for child, *standing in rows}
    return {child: at for child, at in found.items() if child in here or at.due >= uow.today}


def _states(uow: UnitOfWork, newest: Mapping[str, _Standing], rules: Rules) -> dict[str, dict[Month, MonthState]]:
    """The months that can be in a row with a child's newest one."""
    states = {child: {at.month: at.state} for child, at in newest.items()}
    first = min((at.month for at in newest.values()), default=Month.of(uow.today))
    for _ in range(rules.silent_months_to_annul):
        first = first.previous
    rows = uow.session.execute(_PUBLISHED.where(ChildMonth.child_id.in_(newest), ChildMonth.month >= str(first)))
    for child, *stored in rows:
        standing = _standing(rules, uow.today, *stored)
        if standing.month < newest[child].month:
            states[child][standing.month] = standing.state
    return states


def _groups(uow: UnitOfWork, children: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The group each child belongs to now (or last belonged to), as id and name."""
    rows = uow.session.execute(
        select(Placement.child_id, Group.id, Group.name)
        .join(Group, Group.id == Placement.group_id)
        .where(Placement.child_id.in_(children), Placement.starts_on <= uow.today)
        .order_by(Placement.starts_on)
    )
    return {child_id: (group_id, name) for child_id, group_id, name in rows}


def _contacts(uow: UnitOfWork, children: Iterable[str]) -> dict[str, tuple[Contact, ...]]:
    found: dict[str, list[Contact]] = defaultdict(list)
    columns = select(Guardian.child_id, Guardian.surname, Guardian.given_name, Guardian.patronymic, Guardian.phone)
    rows = columns.where(Guardian.child_id.in_(children)).order_by(Guardian.child_id, Guardian.place)
    for child_id, surname, given_name, patronymic, phone in uow.session.execute(rows):
        found[child_id].append(Contact(full_name(surname, given_name, patronymic), phone))
    return {child_id: tuple(contacts) for child_id, contacts in found.items()}


def _confirmed(uow: UnitOfWork, children: Iterable[str]) -> dict[str, Month]:
    # One look a child, from its newest month backwards: a parent who confirmed does so every month. The plus keeps SQLite from
    # going through all that was ever confirmed by the index of states.
    newest = (
        select(ChildMonth.month)
        .where(ChildMonth.child_id == Child.id, literal_column("+child_month.state") == MonthState.CONFIRMED.value)
        .order_by(ChildMonth.month.desc())
        .limit(1)
        .correlate(Child)
        .scalar_subquery()
    )
    rows = uow.session.execute(select(Child.id, newest).where(Child.id.in_(children)))
    return {child_id: Month.parse(month) for child_id, month in rows if month is not None}


def _annulled(uow: UnitOfWork, iins: Iterable[str]) -> frozenset[str]:
    """The children, by IIN, whose newest voucher the portal has annulled."""
    rows = uow.session.execute(
        select(Voucher.child_iin, Voucher.state).where(Voucher.child_iin.in_(iins)).order_by(Voucher.issued_on)
    )
    newest = {iin: state for iin, state in rows}  # noqa: C416 - the last of a child wins
    return frozenset(iin for iin, state in newest.items() if state == VoucherState.ANNULLED.value)
