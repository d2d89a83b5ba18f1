"""The country's working calendar and the rules in force: editions the staff publish and every kindergarten receives."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select, text
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Act
from portal.tables.calendar import calendar_day, rules_edition
from protocol.messages.entities import CalendarDayBody, RulesBody
from protocol.messages.identity import RULES_ID, country_day_id
from protocol.rules import DEFAULT_RULES, Rules
from protocol.working_calendar import DayOverride, WorkingCalendar, public_calendar

_LOCK_ALL = text("SELECT organisation_id FROM organisation_feed ORDER BY organisation_id FOR UPDATE")
_TELL_ALL = text(
    "WITH next AS (UPDATE organisation_feed SET last_seq = last_seq + 1 RETURNING organisation_id, last_seq)"
    " INSERT INTO entity (organisation_id, type, id, version, seq, body)"
    " SELECT organisation_id, :type, :id, :version, last_seq, CAST(:body AS jsonb) FROM next"
    " ON CONFLICT (organisation_id, type, id) DO UPDATE SET version = entity.version + 1, seq = excluded.seq,"
    " deleted = false, body = excluded.body"
)


@dataclass(frozen=True, slots=True)
class Terms:
    """The rules and the country's calendar: what a due date is computed with."""

    rules: Rules
    calendar: WorkingCalendar


def current_rules(connection: Connection) -> Rules:
    """The newest edition of the rules, or the defaults before the first."""
    newest = select(rules_edition.c.body).order_by(rules_edition.c.version.desc()).limit(1)
    body = connection.execute(newest).scalar_one_or_none()
    return DEFAULT_RULES if body is None else Rules.model_validate(body)


def calendar_edition(connection: Connection) -> int:
    """The number of the calendar's edition: it grows with every published day."""
    edition: int = connection.execute(select(func.coalesce(func.max(calendar_day.c.edition), 0))).scalar_one()
    return edition


def terms(connection: Connection, today: date) -> Terms:
    """What due dates near today are computed with."""
    overrides = [DayOverride(row.day, row.working, row.reason) for row in connection.execute(select(calendar_day))]
    calendar = public_calendar(today.year - 1, today.year + 2).with_overrides(overrides)
    return Terms(current_rules(connection), calendar)


def _tell_all(connection: Connection, kind: str, identifier: str, body: CalendarDayBody | RulesBody) -> None:
    connection.execute(_LOCK_ALL)
    connection.execute(_TELL_ALL, {"type": kind, "id": identifier, "version": 1, "body": body.model_dump_json()})


def publish_rules(act: Act, rules: Rules) -> Rules:
    """Put a new edition of the rules in force; its version is the next one whatever the caller said."""
    numbered = rules.model_copy(update={"version": current_rules(act.connection).version + 1})
    row = {"version": numbered.version, "body": numbered.model_dump(mode="json"), "published_at": act.now}
    act.connection.execute(insert(rules_edition).values(row))
    _tell_all(act.connection, "rules", RULES_ID, RulesBody(rules=numbered))
    return numbered


def publish_day(act: Act, body: CalendarDayBody) -> int:
    """Override one day for the whole country; returns the calendar's new edition."""
    edition = calendar_edition(act.connection) + 1
    shared = body.model_copy(update={"office": False})
    values = {"working": shared.working, "reason": shared.reason, "edition": edition}
    statement = insert(calendar_day).values(day=shared.day, **values)
    act.connection.execute(statement.on_conflict_do_update(index_elements=["day"], set_=values))
    _tell_all(act.connection, "calendar_day", country_day_id(shared.day), shared)
    return edition


def country_entities(connection: Connection) -> list[tuple[str, str, CalendarDayBody | RulesBody]]:
    """What a new kindergarten's feed begins with: type, id and body of the rules and of every overridden day."""
    found: list[tuple[str, str, CalendarDayBody | RulesBody]] = [("rules", RULES_ID, RulesBody(rules=current_rules(connection)))]
    for row in connection.execute(select(calendar_day).order_by(calendar_day.c.day)):
        body = CalendarDayBody(day=row.day, working=row.working, reason=row.reason)
        found.append(("calendar_day", country_day_id(row.day), body))
    return found
