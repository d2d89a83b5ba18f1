"""What the entities of journal lines are called: people and groups by their names instead of identifiers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.services.children import list_children
from desktop.services.contracts import list_contracts
from desktop.services.enrolment import list_requests
from desktop.services.groups import list_groups
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.dates import begun, day_text, month_text
from desktop.views.journal.words import setting_word
from protocol.working_calendar import Month

Names = Mapping[str, str]


def entity_names(uow: UnitOfWork) -> dict[str, str]:
    """Names by entity key ("child:…", "group:…", "contract:…", "enrolment_request:…"), as far as the reader may see them."""
    names = {f"child:{row.id}": row.name for row in list_children(uow)}
    names |= {f"group:{row.id}": f"«{row.name}»" for row in list_groups(uow, archived=True)}
    if uow.actor.may(Permission.CONTRACTS):
        names |= {f"contract:{row.id}": f"№ {row.number}, {row.child_name}" for row in list_contracts(uow)}
    if uow.actor.may(Permission.DECIDE_REQUESTS):
        names |= {f"enrolment_request:{row.id}": row.child_name for row in list_requests(uow, ended=True)}
    return names


def subject(entity: str, names: Names, body: Any = None) -> str:
    """What an entity is called: a name, a name and a day, or what its own values tell; else nothing."""
    if entity in names:
        return names[entity]
    kind, _, identifier = entity.partition(":")
    if kind in ("mark", "child_month", "group_month"):
        owner, _, when = identifier.rpartition(":")
        owner_kind = "group" if kind == "group_month" else "child"
        return ", ".join(part for part in (names.get(f"{owner_kind}:{owner}", ""), _when(when)) if part)
    if kind == "setting":
        return setting_word(identifier)
    if kind in ("calendar_day", "menu"):
        return _when(identifier.removeprefix("country:"))
    values = body if isinstance(body, Mapping) else {}
    if kind == "placement":
        return names.get(f"child:{values.get('child_id')}", "")
    named = " ".join(str(values[part]) for part in ("surname", "given_name", "patronymic") if values.get(part))
    return named or str(values.get("number") or values.get("name") or values.get("login") or values.get("name_ru") or "")


def _when(text: str) -> str:
    try:
        return begun(month_text(Month.parse(text))) if text.count("-") == 1 else day_text(date.fromisoformat(text))
    except ValueError:
        return text


def differences(before: Any, after: Any) -> tuple[tuple[str, str, str], ...]:
    """What changed between two JSON values: (field, earlier, later); fields that stayed are left out."""
    if not isinstance(before, Mapping) and not isinstance(after, Mapping):
        return () if before == after else (("", _short(before), _short(after)),)
    old = before if isinstance(before, Mapping) else {}
    new = after if isinstance(after, Mapping) else {}
    fields = [*new, *(name for name in old if name not in new)]
    return tuple((name, _short(old.get(name)), _short(new.get(name))) for name in fields if old.get(name) != new.get(name))


def _short(value: Any) -> str:
    text = "—" if value in (None, "", [], {}) else value if isinstance(value, str) else str(value)
    return text if len(text) <= 80 else text[:79] + "…"
