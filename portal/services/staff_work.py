"""What the authority's staff do: kindergartens, devices, vouchers, the calendar, the rules. Each act is written in the journal.

`actor` is the IIN of a member of the staff, or `staff.STAFF_TOKEN` for a program that speaks with the staff's token.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, text

from portal.services import calendars, devices, organisations, vouchers
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.services.organisations import Kindergarten
from portal.services.staff import record
from portal.services.vouchers import Application
from protocol.messages.entities import CalendarDayBody, OrganisationBody
from protocol.rules import Rules
from protocol.working_calendar import Month

PAGE = 30
MOST_VOUCHERS = 500


@dataclass(frozen=True, slots=True)
class Listed:
    """A kindergarten of the registry: its working devices and when the last of them was heard of."""

    id: str
    bin: str
    name_kk: str
    name_ru: str
    city: str
    devices: int
    last_seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """An office's PC: who signed for it, when it spoke last, and how many edits it had not sent then."""

    id: str
    name: str
    registered_by_iin: str
    registered_at: datetime
    revoked_at: datetime | None
    last_seen_at: datetime | None
    waiting: int


_LISTED = (
    "SELECT o.id, o.bin, o.name_kk, o.name_ru, o.city, count(d.id) FILTER (WHERE d.revoked_at IS NULL) AS devices,"
    " max(d.last_seen_at) AS last_seen_at FROM organisation o LEFT JOIN device d ON d.organisation_id = o.id"
)
_FOUND = text(
    f"{_LISTED} WHERE :wanted = '' OR o.bin LIKE :begin OR strpos(lower(o.name_ru), lower(:wanted)) > 0"
    " OR strpos(lower(o.name_kk), lower(:wanted)) > 0 OR strpos(lower(o.city), lower(:wanted)) > 0"
    " GROUP BY o.id ORDER BY o.name_ru, o.id LIMIT :most OFFSET :skip"
)
_ONE = text(f"{_LISTED} WHERE o.id = :id GROUP BY o.id")
_DEVICES = text(
    "SELECT id, name, registered_by_iin, registered_at, revoked_at, last_seen_at, waiting FROM device"
    " WHERE organisation_id = :id ORDER BY revoked_at IS NOT NULL, registered_at DESC"
)
_SILENT = text("SELECT count(*) FROM device WHERE revoked_at IS NULL AND coalesce(last_seen_at, registered_at) < :before")


def find(connection: Connection, wanted: str, page: int) -> tuple[list[Listed], bool]:
    """A page (from 1) of the kindergartens whose name, place or BIN has the words, and whether there are more."""
    values = {"wanted": wanted, "begin": f"{wanted}%", "most": PAGE + 1, "skip": (page - 1) * PAGE}
    rows = connection.execute(_FOUND, values).mappings().all()
    return [Listed(**row) for row in rows[:PAGE]], len(rows) > PAGE


def one(connection: Connection, identifier: str) -> tuple[Listed, list[DeviceLine]]:
    """A kindergarten and its devices.

    Raises:
        Refused: 404.
    """
    row = connection.execute(_ONE, {"id": identifier}).mappings().one_or_none()
    if row is None:
        raise not_found("organisation")
    lines = [DeviceLine(**line) for line in connection.execute(_DEVICES, {"id": identifier}).mappings()]
    return Listed(**row), lines


def silent_devices(connection: Connection, before: datetime) -> int:
    """Devices that work and were not heard of since."""
    count: int = connection.execute(_SILENT, {"before": before}).scalar_one()
    return count


def enter(act: Act, actor: str, body: OrganisationBody) -> Kindergarten:
    """Enter a kindergarten into the registry.

    Raises:
        Refused: 422 "bad-bin"; 409 "bin-taken".
    """
    new = organisations.create_organisation(act, body)
    record(act, actor, "organisation-entered", new.id, {"bin": new.bin, "name": body.name_ru})
    return new


def revoke(act: Act, actor: str, device_id: str) -> str:
    """Take a device's access away; returns its kindergarten's id.

    Raises:
        Refused: 404.
    """
    query = text("SELECT organisation_id, name FROM device WHERE id = :id")
    row = act.connection.execute(query, {"id": device_id}).one_or_none()
    if row is None:
        raise not_found("device")
    devices.revoke(act, device_id)
    record(act, actor, "device-revoked", device_id, {"name": row.name})
    kindergarten: str = row.organisation_id
    return kindergarten


def issue(act: Act, actor: str, identifier: str) -> Application:
    """Issue a voucher to one application."""
    held = vouchers.issue(act, identifier)
    record(act, actor, "voucher-issued", held.id, {"number": held.row["voucher_number"]})
    return held


def issue_next(act: Act, actor: str, locality: str) -> Application:
    """Issue a voucher to the first in a place's queue.

    Raises:
        Refused: 404 "queue-empty".
    """
    held = vouchers.issue_next(act, locality)
    record(act, actor, "voucher-issued", held.id, {"number": held.row["voucher_number"], "place": locality})
    return held


def issue_many(act: Act, actor: str, locality: str, count: int) -> int:
    """Issue vouchers to the first so many in a place's queue; how many there were.

    Raises:
        Refused: 422 "bad-count"; 404 "queue-empty" when nobody waits.
    """
    if not 1 <= count <= MOST_VOUCHERS:
        raise Refused("bad-count", 422)
    for issued in range(count):
        try:
            issue_next(act, actor, locality)
        except Refused as refusal:
            if refusal.code == "queue-empty" and issued:
                return issued
            raise
    return count


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the country: whether it is worked, why it is special, and whether the staff said so."""

    day: date
    working: bool
    name: str
    overridden: bool


def year(act: Act, number: int) -> list[tuple[date, list[CalendarDay]]]:
    """The months of a year with their days."""
    calendar = calendars.terms(act.connection, date(number, 1, 1)).calendar
    return [
        (
            Month(number, month).first,
            [
                CalendarDay(day, calendar.is_working(day), calendar.name(day), day in calendar.overrides)
                for day in Month(number, month).days
            ],
        )
        for month in range(1, 13)
    ]


def put_day(act: Act, actor: str, day: date, *, working: bool, reason: str) -> int:
    """Say what a day of the whole country is; returns the calendar's edition.

    Raises:
        Refused: 422 "reason-missing".
    """
    if not reason.strip():
        raise Refused("reason-missing", 422)
    before = calendars.terms(act.connection, day).calendar.is_working(day)
    edition = calendars.publish_day(act, CalendarDayBody(day=day, working=working, reason=reason.strip()))
    details = {"working": working, "was": before, "reason": reason.strip(), "edition": edition}
    record(act, actor, "calendar-day", day.isoformat(), details)
    return edition


@dataclass(frozen=True, slots=True)
class RuleField:
    """A rule a person may edit: its name in `Rules` (with `.days` and `.unit` for a term) and how it is typed."""

    name: str
    kind: str


RULE_FIELDS = (
    RuleField("answer_to_voucher", "term"),
    RuleField("choose_and_conclude", "term"),
    RuleField("extension", "term"),
    RuleField("restoration", "term"),
    RuleField("restorations_allowed", "times"),
    RuleField("confirmation_first_day", "day"),
    RuleField("confirmation_last_day", "day"),
    RuleField("silent_months_to_annul", "months"),
    RuleField("legal_basis_kk", "text"),
    RuleField("legal_basis_ru", "text"),
)


def rules_as_typed(rules: Rules) -> dict[str, str]:
    """The rules as the fields of a form: a term is two, `name` and `name.unit`."""
    typed: dict[str, str] = {}
    for one_field in RULE_FIELDS:
        value = getattr(rules, one_field.name)
        if one_field.kind == "term":
            typed[one_field.name], typed[f"{one_field.name}.unit"] = str(value.days), value.unit.value
        else:
            typed[one_field.name] = str(value)
    return typed


def edit_rules(act: Act, actor: str, typed: Mapping[str, str]) -> tuple[Rules | None, Sequence[str]]:
    """Put a new edition in force; None when nothing differs, or with the names of the fields that are wrong."""
    current = calendars.current_rules(act.connection)
    changed: dict[str, Any] = current.model_dump(mode="json")
    wrong: list[str] = []
    for one_field in RULE_FIELDS:
        value = typed.get(one_field.name, "").strip()
        if one_field.kind == "text":
            changed[one_field.name] = value
            wrong += [] if value else [one_field.name]
        elif not value.isascii() or not value.isdigit() or len(value) > 3:
            wrong.append(one_field.name)
        elif one_field.kind == "term":
            changed[one_field.name] = {"days": int(value), "unit": typed.get(f"{one_field.name}.unit", "")}
        else:
            changed[one_field.name] = int(value)
    if wrong:
        return None, wrong
    try:
        edited = Rules.model_validate(changed)
    except ValidationError as error:
        return None, sorted({str(fault["loc"][0]) for fault in error.errors()})
    if edited.confirmation_first_day > edited.confirmation_last_day:
        return None, ["confirmation_last_day"]
    return publish_rules(act, actor, edited), ()


def publish_rules(act: Act, actor: str, rules: Rules) -> Rules | None:
    """Put an edition in force and write down what differs; None when nothing does."""
    current = calendars.current_rules(act.connection)
    if rules.model_dump(exclude={"version"}) == current.model_dump(exclude={"version"}):
        return None
    was, becomes = rules_as_typed(current), rules_as_typed(rules)
    difference = {name: [was[name], becomes[name]] for name in becomes if was[name] != becomes[name]}
    edition = calendars.publish_rules(act, rules)
    record(act, actor, "rules-edition", str(edition.version), {"difference": difference, "marks": current.marks != rules.marks})
    return edition
