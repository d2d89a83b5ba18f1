"""What a row says now, as the exchange carries it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from desktop.services.absence_papers import document_body
from desktop.services.children import placement_body
from desktop.services.clauses import clauses_body
from desktop.services.groups import group_body
from desktop.services.organisation import organisation
from desktop.services.people import child_body
from desktop.services.sync.rows import find_row
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import Message
from protocol.messages.entities import CalendarDayBody, OrganisationBody
from protocol.messages.menus import MenuBody

_BODIES: Mapping[str, Callable[[UnitOfWork, Any], Message]] = {
    "organisation": lambda uow, _: OrganisationBody(**asdict(organisation(uow))),
    "group": lambda _, row: group_body(row),
    "child": child_body,
    "placement": lambda _, row: placement_body(row),
    "absence_document": lambda _, row: document_body(row),
    "contract_clauses": lambda _, row: clauses_body(row),
    "calendar_day": lambda _, row: CalendarDayBody(day=row.day, working=row.working, reason=row.reason, office=row.office),
    "menu": lambda _, row: MenuBody(day=row.day, meals=row.published or (), by=row.by),
}


def standing(uow: UnitOfWork, kind: str, identifier: str) -> dict[str, Any] | None:
    """The body of an entity two PCs may change, or None when it is not here."""
    row: Any = find_row(uow.session, kind, identifier)
    if row is None:
        return None
    if kind == "setting":
        return {"value": row.value, "by": row.by, "at": None if row.at is None else row.at.isoformat()}
    made = _BODIES.get(kind)
    return None if made is None else made(uow, row).wire()


def says(kind: str, body: Mapping[str, Any]) -> Any:
    """What an entity says: of a setting its value, whoever saved it; of a child's guardians all but the ids each PC gave them."""
    if kind == "child":
        guardians = [{name: value for name, value in one.items() if name != "id"} for one in body.get("guardians", ())]
        return {**body, "guardians": guardians}
    return body.get("value") if kind == "setting" else body
