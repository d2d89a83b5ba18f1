"""Settings, the rules in force and the working calendar as this office sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from desktop.models.organisation import CalendarDay, Setting
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import CalendarDayBody
from protocol.rules import DEFAULT_RULES, MarkRule, Rules
from protocol.working_calendar import DayOverride, WorkingCalendar, public_calendar

RULES, MARKS = "rules", "marks"
_OVERRIDDEN = select(CalendarDay.day, CalendarDay.working, CalendarDay.reason).order_by(CalendarDay.office)


def setting(uow: UnitOfWork, name: str, default: Any = None) -> Any:
    """A setting's value, or the default."""
    row = uow.session.get(Setting, name)
    return default if row is None else row.value


def put_setting(uow: UnitOfWork, name: str, value: Any) -> None:
    """Keep a setting of the office (the director's)."""
    uow.require(Permission.SETTINGS)
    store_setting(uow, name, value)
    uow.record("setting.saved", "setting", name, after=value)


def store_setting(uow: UnitOfWork, name: str, value: Any) -> None:
    """Keep a value without an act of a person (what the portal published)."""
    row = uow.session.get(Setting, name)
    if row is None:
        uow.session.add(Setting(name=name, value=value))
    else:
        row.value = value


def rules(uow: UnitOfWork) -> Rules:
    """The rules the portal published, else the defaults, with the office's own glyphs and labels."""
    stored = setting(uow, RULES)
    found = DEFAULT_RULES if stored is None else Rules.model_validate(stored)
    own: Mapping[str, Any] = setting(uow, MARKS, {})
    if not own:
        return found
    marks = tuple(rule.model_copy(update=dict(own.get(rule.code.value, {}))) for rule in found.marks)
    return found.model_copy(update={"marks": marks})


def put_marks(uow: UnitOfWork, marks: tuple[MarkRule, ...]) -> None:
    """Keep the office's own glyphs, keys and labels; what a mark means for money stays the portal's."""
    own = {
        rule.code.value: rule.model_dump(mode="json", include={"glyph", "key", "label_kk", "label_ru", "label_en"})
        for rule in marks
    }
    put_setting(uow, MARKS, own)


def calendar(uow: UnitOfWork, year: int | None = None) -> WorkingCalendar:
    """The working calendar around a year (this one by default): public days, the portal's corrections, the office's overrides."""
    middle = year or uow.today.year
    rows = uow.session.execute(_OVERRIDDEN).all()
    return public_calendar(middle - 1, middle + 1).with_overrides(DayOverride(row.day, row.working, row.reason) for row in rows)


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """One overridden day for the settings screen; `office` tells whose it is."""

    day: date
    working: bool
    reason: str
    office: bool


def overrides(uow: UnitOfWork) -> tuple[OverrideRow, ...]:
    """All overridden days, newest first."""
    rows = uow.session.scalars(select(CalendarDay).order_by(CalendarDay.day.desc()))
    return tuple(OverrideRow(row.day, row.working, row.reason, row.office) for row in rows)


def override_day(uow: UnitOfWork, day: date, *, working: bool, reason: str) -> None:
    """Override one day for this kindergarten, audited and told to the portal."""
    uow.require(Permission.SETTINGS)
    row = uow.session.get(CalendarDay, (day, True))
    before = None if row is None else {"working": row.working, "reason": row.reason}
    if row is None:
        row = CalendarDay(day=day, office=True, working=working, reason=reason, version=0)
        uow.session.add(row)
    else:
        row.working, row.reason = working, reason
    key = day.isoformat()
    uow.record("calendar.overridden", "calendar_day", key, before=before, after={"working": working, "reason": reason})
    body = CalendarDayBody(day=day, working=working, reason=reason, office=True)
    uow.enqueue("calendar_day.put", "calendar_day", key, body, base_version=row.version)
