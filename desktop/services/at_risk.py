"""Vouchers at risk: the children whose months nobody confirmed, how long there is still time, and whom to call.

The rule is data (`Rules.silent_months_to_annul`): so many months in a row without the parent's answer annul the voucher. A
dispute is an answer. A late confirmation is accepted, so even an overdue month is worth a call.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from functools import cache

from sqlalchemy import Integer, String, bindparam, literal_column, or_, select

from desktop.models.attendance import ChildMonth
from desktop.models.enrolment import Voucher
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services import settings
from desktop.services.clock import TIME_ZONE
from desktop.services.people import full_name
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


@dataclass(frozen=True, slots=True)
class Silence:
    """The radar's part of `AtRisk`: how many, and the first of each. What `AtRisk` says of these is the same.

    `losing` are about to lose the voucher and not annulled; `waiting` are the others of the newest of their months.
    """

    losing: int
    first_losing: RiskRow | None
    waiting: int
    first_waiting: RiskRow | None


def at_risk(uow: UnitOfWork) -> AtRisk:
    """Every child with an unanswered newest month: those who are here, and those who left while their last window is open."""
    rules = settings.rules(uow)
    tariff = settings.setting(uow, TARIFF, {})
    rows = _rows(uow, _placed(uow, rules))
    return AtRisk(uow.today, rules.silent_months_to_annul, int(tariff.get(STATE_PART) or 0), rows)


def silence(uow: UnitOfWork) -> Silence:
    """What the radar shows of it, without reading the names, phones and answers of a thousand children."""
    placed = _placed(uow, settings.rules(uow))
    losing = [child for child in placed if child.stage <= Stage.LAST and not child.annulled]
    others = [child for child in placed if child.stage > Stage.LAST]
    newest = max((child.at.month for child in others), default=None)
    waiting = [child for child in others if child.at.month == newest]
    rows = {row.child_id: row for row in _rows(uow, [*losing[:1], *waiting[:1]])}
    first_losing, first_waiting = (rows[found[0].child_id] if found else None for found in (losing, waiting))
    return Silence(len(losing), first_losing, len(waiting), first_waiting)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A child's newest published month: what it is, how it stands, until when an answer is in time, and whose sheet it is on."""

    month: Month
    state: MonthState
    due: date
    group_id: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A child whose newest month is not answered, and how near the end it is."""

    child_id: str
    sort_name: str
    at: _Standing
    stage: Stage
    months: tuple[Month, ...]
    annulled: bool


def _placed(uow: UnitOfWork, rules: Rules) -> list[_Placed]:
    """All of them, the most urgent first."""
    read = _reader(rules, uow.today)
    newest = _newest_unanswered(uow, read)
    earlier = _earlier(uow, newest, rules.silent_months_to_annul)
    annulled = _annulled(uow)
    placed: list[_Placed] = []
    alike: dict[tuple[object, ...], tuple[Stage, tuple[Month, ...]]] = {}  # most children stand as many others do
    for child_id, (iin, sort_name, at) in newest.items():
        stood = at.month, at.state, *earlier.get(child_id, ())
        if stood not in alike:
            states = {month: state for month, state, _ in (read(*stored) for stored in earlier.get(child_id, ()))}
            alike[stood] = place(states | {at.month: at.state}, at.month, rules.silent_months_to_annul)
        stage, months = alike[stood]
        placed.append(_Placed(child_id, sort_name, at, stage, months, iin in annulled))
    placed.sort(key=lambda child: (child.annulled, child.stage, child.at.due, child.sort_name))
    return placed


def _rows(uow: UnitOfWork, placed: Sequence[_Placed]) -> tuple[RiskRow, ...]:
    """What a person is told of these children."""
    children = [child.child_id for child in placed]
    names, groups, contacts = _names(uow, children), _groups(uow, children), _contacts(uow, children)
    confirmed = _confirmed(uow, children)
    calendar = settings.calendar(uow)
    left = {due: calendar.working_days_left(uow.today, due) for due in {child.at.due for child in placed}}
    rows = []
    for child in placed:
        group_id, group_name = groups.get(child.child_id, ("", ""))
        rows.append(
            RiskRow(
                child_id=child.child_id,
                child_name=names[child.child_id],
                group_id=group_id,
                group_name=group_name,
                stage=child.stage,
                months=child.months,
                state=child.at.state,
                due=child.at.due,
                days_left=(child.at.due - uow.today).days,
                working_days_left=left[child.at.due],
                contacts=contacts.get(child.child_id, ()),
                confirmed=confirmed.get(child.child_id),
                annulled=child.annulled,
                sheet_group_id=child.at.group_id or group_id,
            )
        )
    return tuple(rows)


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


def _due(rules: Rules, month: Month, published_on: date | None) -> date:
    """The last day for an answer: the rules' day of the next month; a sheet published after it gets as many days from then on.

    The portal counts the same way.
    """
    due = rules.confirmation_due(month)
    if published_on is None or published_on <= due:
        return due
    return published_on + timedelta(days=rules.confirmation_last_day - 1)


Read = Callable[[str, str, datetime | None], tuple[Month, MonthState, date]]


def _reader(rules: Rules, today: date) -> Read:
    """How a stored month stands: (month, state, when it was published) → month, state, the last day for an answer.

    A published month whose window is over is silent, also before the portal's next word says so. A group's children have their
    months published at once, so most answers are known already.
    """

    @cache
    def read(month: str, state: str, published_at: datetime | None) -> tuple[Month, MonthState, date]:
        written, stands = Month.parse(month), MonthState(state)
        due = _due(rules, written, published_at.astimezone(TIME_ZONE).date() if published_at else None)
        if stands is MonthState.PUBLISHED and due < today:
            stands = MonthState.UNCONFIRMED
        return written, stands, due

    return read


# The plus and the row number keep SQLite from going through all months of all years: a child's own newest one is nearer.
_STATE = literal_column("+child_month.state", String)
_ROW = literal_column("child_month.rowid", Integer)
_LATER = ChildMonth.__table__.alias("later")
_NEWEST = (
    select(literal_column("later.rowid", Integer))
    .select_from(_LATER)
    .where(_LATER.c.child_id == Child.id, _LATER.c.state != MonthState.OPEN.value)
    .order_by(_LATER.c.month.desc())
    .limit(1)
    .correlate(Child)
    .scalar_subquery()
)
_NEWEST_UNANSWERED = (
    select(Child.id, Child.iin, Child.sort_name, ChildMonth.group_id, ChildMonth.month, ChildMonth.state, ChildMonth.published_at)
    .join(ChildMonth, _ROW == _NEWEST)
    .where(_STATE.in_([state.value for state in UNANSWERED]))
)
_EARLIER = select(ChildMonth.child_id, ChildMonth.month, ChildMonth.state, ChildMonth.published_at).where(
    ChildMonth.child_id.in_(bindparam("children", expanding=True)),
    ChildMonth.month.between(bindparam("first"), bindparam("last")),
    _STATE.in_([state.value for state in UNANSWERED]),
)


def _newest_unanswered(uow: UnitOfWork, read: Read) -> dict[str, tuple[str, str, _Standing]]:
    """Of every child whose newest published month is not answered: IIN, name to sort by, and that month."""
    staying = select(Placement.child_id).where(or_(Placement.ends_on.is_(None), Placement.ends_on >= uow.today))
    connection = uow.session.connection()
    here = set(connection.scalars(staying).all())
    found = {}
    for child_id, iin, sort_name, group_id, *stored in connection.execute(_NEWEST_UNANSWERED).all():
        month, state, due = read(*stored)
        if child_id in here or due >= uow.today:
            found[child_id] = iin, sort_name, _Standing(month, state, due, group_id or "")
    return found


def _earlier(
    uow: UnitOfWork, newest: Mapping[str, tuple[str, str, _Standing]], limit: int
) -> dict[str, list[tuple[str, str, datetime | None]]]:
    """The months without an answer that can be in a row with a child's newest one, as they are stored."""
    alike: dict[Month, list[str]] = defaultdict(list)
    for child, (_, _, at) in newest.items():
        alike[at.month].append(child)
    earlier: dict[str, list[tuple[str, str, datetime | None]]] = defaultdict(list)
    for month, children in alike.items():
        first = month
        for _ in range(limit):
            first = first.previous
        span = {"children": children, "first": str(first), "last": str(month.previous)}
        for child, written, state, published_at in uow.session.connection().execute(_EARLIER, span).all():
            earlier[child].append((written, state, published_at))
    return earlier


def _names(uow: UnitOfWork, children: Iterable[str]) -> dict[str, str]:
    rows = uow.session.execute(select(Child.id, Child.surname, Child.given_name, Child.patronymic).where(Child.id.in_(children)))
    return {child_id: full_name(*names) for child_id, *names in rows}


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


def _annulled(uow: UnitOfWork) -> frozenset[str]:
    """The children, by IIN, whose newest voucher the portal has annulled."""
    was = select(Voucher.child_iin).where(Voucher.state == VoucherState.ANNULLED.value)
    rows = uow.session.connection().execute(
        select(Voucher.child_iin, Voucher.state).where(Voucher.child_iin.in_(was)).order_by(Voucher.issued_on)
    )
    newest = {iin: state for iin, state in rows}  # noqa: C416 - the last of a child wins
    return frozenset(iin for iin, state in newest.items() if state == VoucherState.ANNULLED.value)
