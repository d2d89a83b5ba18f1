"""Taking an import of children back: in one step, as long as nobody changed what it brought."""

from sqlalchemy import delete, select

from desktop.models.attendance import AbsenceDocument, AttendanceMark, ChildMonth
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Placement
from desktop.models.people import Child, Guardian
from desktop.services.children import edit_child, placement_body, taken_back
from desktop.services.errors import KnownError
from desktop.services.outbox import WAITING
from desktop.services.people import child_body, full_name
from desktop.services.roles import Permission
from desktop.services.roster_import import Imported, Touched
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key

UNDONE = "roster.import_undone"


def undo_import(uow: UnitOfWork, imported: Imported) -> int:
    """Take an import back in one step. What the portal has not been told of is gone; a child it knows stays as a card
    in no group, for the exchange knows no deletion. Returns how many stay so.

    Raises:
        KnownError: "roster-changed-since" (`name`) when somebody changed one of the children meanwhile.
    """
    uow.require(Permission.EDIT_PEOPLE)
    kept = 0
    for one in imported.touched:
        child = uow.session.get(Child, one.child_id)
        if child is None or child_body(uow, child).wire() != one.after or _stays_since(uow, one):
            raise KnownError("roster-changed-since", name=full_name(one.after["surname"], one.after["given_name"]))
    for one in imported.touched:
        if one.before is not None:
            _take_stay_back(uow, one)
            edit_child(uow, one.child_id, one.before)
        elif not _forget(uow, one):
            _take_stay_back(uow, one)
            kept += 1
    uow.record(UNDONE, "roster", uow.new_id(), after={"children": len(imported.touched), "kept": kept})
    return kept


def _stays_since(uow: UnitOfWork, one: Touched) -> bool:
    """Whether the import's stay was ended, or others were begun for a child the import brought."""
    stays = uow.session.scalars(select(Placement).where(Placement.child_id == one.child_id)).all()
    own = next((row for row in stays if row.id == one.placement_id), None)
    if one.placement_id and (own is None or own.ends_on is not None):
        return True
    return one.before is None and (any(row.id != one.placement_id for row in stays) or _is_used(uow, one.child_id))


def _is_used(uow: UnitOfWork, child_id: str) -> bool:
    """Whether marks, months, papers, contracts or requests belong to the child by now."""
    owners = (
        AttendanceMark.child_id,
        ChildMonth.child_id,
        AbsenceDocument.child_id,
        Contract.child_id,
        EnrolmentRequest.child_id,
    )
    return any(uow.session.scalar(select(owner).where(owner == child_id).limit(1)) is not None for owner in owners)


def _take_stay_back(uow: UnitOfWork, one: Touched) -> None:
    if one.placement_id:
        row = uow.session.get_one(Placement, one.placement_id)
        taken_back(row)
        uow.touch("placement", row.id)
        uow.enqueue("placement.put", "placement", row.id, placement_body(row), base_version=row.version)


def _forget(uow: UnitOfWork, one: Touched) -> bool:
    """Remove a child nobody outside has heard of, with what waits to tell of it; False when something was sent already."""
    names = [entity_key("child", one.child_id), entity_key("placement", one.placement_id)]
    told = uow.session.scalars(select(OutboxOperation.state).where(OutboxOperation.entity.in_(names))).all()
    if any(state != WAITING for state in told):
        return False
    uow.session.execute(delete(OutboxOperation).where(OutboxOperation.entity.in_(names)))
    uow.session.execute(delete(Placement).where(Placement.id == one.placement_id))
    uow.session.execute(delete(Guardian).where(Guardian.child_id == one.child_id))
    uow.session.execute(delete(Child).where(Child.id == one.child_id))
    uow.touch("child", one.child_id)
    return True
