"""Children's months as their parents read them: which there are, what stands in one, what has changed since an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select, text

from portal.services import attendance, families, notices, vouchers
from portal.services.cabinet import answer_form
from portal.services.calendars import current_rules
from portal.services.context import Act
from portal.services.errors import not_found
from portal.tables.attendance import answered_sheet
from protocol.attendance import MarkCode, MonthState, Totals, count
from protocol.messages.entities import ChildMonthBody, ConfirmationBody, GroupBody, PersonBody
from protocol.messages.parents import SheetAnswer
from protocol.rules import Rules
from protocol.working_calendar import Month

AWAITING = frozenset({MonthState.PUBLISHED, MonthState.UNCONFIRMED})
"""An answer is wanted."""
_LINK = "/attendance"
# A month that was published and is open again is the kindergarten's own business; one that was answered stays in sight.
_MONTHS = text(
    "SELECT m.child_id, m.child_iin, m.organisation_id, m.month, m.state, m.due, o.name_kk, o.name_ru FROM child_month m"
    " JOIN guardianship g ON g.child_iin = m.child_iin AND g.guardian_iin = :iin"
    " JOIN organisation o ON o.id = m.organisation_id"
    " WHERE m.state <> 'open' AND (:child = '' OR m.child_id = :child) ORDER BY m.month DESC, m.organisation_id"
)
_BODY = text("SELECT body FROM entity WHERE organisation_id = :organisation AND type = :type AND id = :id AND NOT deleted")


@dataclass(frozen=True, slots=True)
class FamilyMonth:
    """One month of one child in one kindergarten. `child_id` is the kindergarten's name for the child."""

    child_id: str
    child_iin: str
    organisation_id: str
    month: Month
    state: MonthState
    due: date | None
    kindergarten: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ChildLine:
    """A child and its months in one kindergarten, the newest first; no months before the first was published."""

    child: PersonBody
    months: tuple[FamilyMonth, ...] = ()

    @property
    def awaiting(self) -> int:
        """How many months wait for the parent's answer."""
        return sum(one.state in AWAITING for one in self.months)


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """A day that says something else than when the parent answered."""

    day: int
    before: MarkCode | None
    after: MarkCode | None


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month, whole. `days` is empty while the kindergarten corrects a month of which nothing is kept.

    `sheet_hash` is what an answer binds; empty while there is nothing to answer. `earlier` is the answer to other marks,
    `changed` what differs from those, as far as they are known.
    """

    of: FamilyMonth
    child_name: str
    group_name: str
    days: tuple[MarkCode | None, ...]
    totals: Totals
    rules: Rules
    sheet_hash: str
    answer: ConfirmationBody | None
    earlier: ConfirmationBody | None
    changed: tuple[ChangedDay, ...]

    @property
    def answerable(self) -> bool:
        """Whether the parent may confirm now."""
        return self.of.state in AWAITING | {MonthState.DISPUTED}

    def is_late(self, today: date) -> bool:
        """Whether an answer given today is late."""
        return self.of.due is not None and today > self.of.due


def _family_month(row: Row[Any]) -> FamilyMonth:
    names = {"kk": row.name_kk, "ru": row.name_ru}
    return FamilyMonth(
        row.child_id, row.child_iin, row.organisation_id, Month.of(row.month), MonthState(row.state), row.due, names
    )


def months_of(connection: Connection, parent_iin: str, child_id: str = "") -> list[FamilyMonth]:
    """The months of the parent's children, or of one of them, the newest first."""
    return [_family_month(row) for row in connection.execute(_MONTHS, {"iin": parent_iin, "child": child_id})]


def children_of(connection: Connection, parent_iin: str) -> list[ChildLine]:
    """The parent's children, a line for each kindergarten that has published a month of the child."""
    months = months_of(connection, parent_iin)
    lines = []
    for child in families.children_of(connection, parent_iin):
        own = [one for one in months if one.child_iin == child.iin]
        ids = list(dict.fromkeys(one.child_id for one in own))
        lines += [ChildLine(child, tuple(one for one in own if one.child_id == named)) for named in ids] or [ChildLine(child)]
    return lines


def month_of(connection: Connection, parent_iin: str, child_id: str, month: Month | None = None) -> MonthView:
    """One month of the parent's child; without `month` the oldest that waits for an answer, else the newest.

    Raises:
        Refused: 404, also for another parent's child.
    """
    own = months_of(connection, parent_iin, child_id)
    awaiting = [one for one in reversed(own) if one.state in AWAITING]
    wanted = [one for one in own if one.month == month] if month is not None else awaiting or own
    if not wanted:
        raise not_found("sheet")
    return _view(connection, wanted[0])


def _view(connection: Connection, of: FamilyMonth) -> MonthView:
    key = {"organisation": of.organisation_id, "type": attendance.TYPE, "id": attendance.month_id(of.child_id, str(of.month))}
    body = ChildMonthBody.model_validate(connection.execute(_BODY, key).scalar_one())
    shown = body.publication
    answered = body.confirmation
    earlier = (
        answered if shown is None else next((one for one in reversed(body.history) if one.sheet_hash != shown.sheet_hash), None)
    )
    before = _answered_days(connection, of, earlier)
    days = before if shown is None else shown.days
    rules = current_rules(connection)
    return MonthView(
        of=of,
        child_name=vouchers.full_name(families.registered(connection, of.child_iin)),
        group_name="" if shown is None else _group_name(connection, of.organisation_id, shown.group_id),
        days=days,
        totals=count(days, rules),
        rules=rules,
        sheet_hash="" if shown is None else shown.sheet_hash,
        answer=None if shown is None else answered,
        earlier=earlier,
        changed=() if shown is None else _changed(before, shown.days),
    )


def _answered_days(connection: Connection, of: FamilyMonth, answer: ConfirmationBody | None) -> tuple[MarkCode | None, ...]:
    if answer is None:
        return ()
    query = select(answered_sheet.c.days).where(
        answered_sheet.c.organisation_id == of.organisation_id,
        answered_sheet.c.child_id == of.child_id,
        answered_sheet.c.month == of.month.first,
        answered_sheet.c.sheet_hash == answer.sheet_hash,
    )
    days: list[str | None] = connection.execute(query).scalar_one_or_none() or []
    return tuple(None if code is None else MarkCode(code) for code in days)


def _changed(before: tuple[MarkCode | None, ...], after: tuple[MarkCode | None, ...]) -> tuple[ChangedDay, ...]:
    pairs = enumerate(zip(before, after, strict=False), 1)
    return tuple(ChangedDay(day, was, becomes) for day, (was, becomes) in pairs if was != becomes)


def _group_name(connection: Connection, organisation_id: str, group_id: str) -> str:
    key = {"organisation": organisation_id, "type": "group", "id": group_id}
    body = connection.execute(_BODY, key).scalar_one_or_none()
    return "" if body is None else GroupBody.model_validate(body).name


def answer(act: Act, parent_iin: str, child_id: str, month: Month, said: SheetAnswer) -> bool:
    """The parent's yes or no to the marks `said.sheet_hash` names; whether it came late. The same answer again is nothing.

    Raises:
        Refused: 404; 409 "sheet-changed" or "illegal-move"; 422 "comment-missing".
    """
    before = month_of(act.connection, parent_iin, child_id, month)
    form = answer_form(act, parent_iin, said.sheet_hash)
    attendance.answer(act, form, before.of.organisation_id, child_id, str(month), said)
    after = month_of(act.connection, parent_iin, child_id, month)
    if after.answer is not None and after.answer != before.answer:
        kind = "sheet-confirmed" if after.answer.confirmed else "sheet-disputed"
        details = {"child": after.child_name, "month": str(month)}
        notices.note(act, parent_iin, kind, details, f"{_LINK}/{child_id}?month={month}")
    return after.answer is not None and after.answer.late
