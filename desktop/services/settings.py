"""Settings, the rules in force and the working calendar as this office sees them."""

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import String, select, type_coerce, union_all

from desktop.models.organisation import CalendarDay, OfficeSetting, Setting
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import CalendarDayBody, SettingBody
from protocol.rules import DEFAULT_RULES, MarkRule, Rules
from protocol.working_calendar import DayOverride, WorkingCalendar, public_calendar

RULES, MARKS, KIND = "rules", "marks", "setting"
OFFICE_WIDE = frozenset({MARKS, "tariff", "contract_number", "request_papers", "decline_reasons", "closing"})
"""The settings all PCs of the office share; every other one is this PC's own."""
_SETTING, _SHARED = Setting.__table__.c, OfficeSetting.__table__.c
_RULES = union_all(
    select(_SETTING.name, type_coerce(_SETTING.value, String).label("value")).where(_SETTING.name == RULES),
    select(_SHARED.id, type_coerce(_SHARED.value, String)).where(_SHARED.id == MARKS),
)
_DAY = CalendarDay.__table__.c
_OVERRIDDEN = select(_DAY.day, _DAY.working, _DAY.reason).order_by(_DAY.office)


def setting(uow: UnitOfWork, name: str, default: Any = None) -> Any:
    """A setting's value, or the default."""
    row = uow.session.get(OfficeSetting, name) if name in OFFICE_WIDE else uow.session.get(Setting, name)
    return default if row is None else row.value


def put_setting(uow: UnitOfWork, name: str, value: Any) -> None:
    """Keep a setting (the director's); what all PCs of the office share is told to the portal. The same value again is nothing.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.SETTINGS)
    before = setting(uow, name)
    if name not in OFFICE_WIDE:
        store_setting(uow, name, value)
    elif before == value:
        return
    else:
        _share(uow, name, value)
    uow.record("setting.saved", KIND, name, before=before, after=value)


def _share(uow: UnitOfWork, name: str, value: Any) -> None:
    row = uow.session.get(OfficeSetting, name)
    if row is None:
        row = OfficeSetting(id=name, version=0)
        uow.session.add(row)
    row.value, row.by, row.at = value, uow.actor.name, uow.now
    uow.session.flush()
    uow.enqueue("setting.put", KIND, name, SettingBody(value=value, by=row.by, at=uow.now), base_version=row.version)


def store_setting(uow: UnitOfWork, name: str, value: Any) -> None:
    """Keep a value of this PC without an act of a person (what the portal published)."""
    row = uow.session.get(Setting, name)
    if row is None:
        uow.session.add(Setting(name=name, value=value))
    else:
        row.value = value


def rules(uow: UnitOfWork) -> Rules:
    """The rules the portal published, else the defaults, with the office's own glyphs and labels."""
    uow.session.flush()
    kept = {row.name: row.value for row in uow.session.connection().execute(_RULES)}
    return _rules(kept.get(RULES), kept.get(MARKS))


@lru_cache(maxsize=8)
def _rules(published: str | None, own: str | None) -> Rules:
    """The same settings, as JSON text, give the same rules: they are asked for with every sheet."""
    stored, edited = json.loads(published or "null"), json.loads(own or "null")
    found = DEFAULT_RULES if stored is None else Rules.model_validate(stored)
    if not edited:
        return found
    marks = tuple(rule.model_copy(update=dict(edited.get(rule.code.value, {}))) for rule in found.marks)
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
    uow.session.flush()
    overridden = tuple(row._t for row in uow.session.connection().execute(_OVERRIDDEN))
    return _calendar(year or uow.today.year, overridden)


@lru_cache(maxsize=8)
def _calendar(middle: int, overridden: tuple[tuple[date, bool, str], ...]) -> WorkingCalendar:
    """The same rows give the same calendar: it is asked for with every mark."""
    return public_calendar(middle - 1, middle + 1).with_overrides(DayOverride(*row) for row in overridden)


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
