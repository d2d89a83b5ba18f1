"""One child entered on two PCs before they met: an IIN is one person, so the two records become one.

The portal takes a child's IIN once; the second record's edits wait there ("duplicate-child"). When the child the portal has comes
to this office, its own record takes that child's id with everything that hangs on it: stays, marks, papers, requests, contracts
and what waits to be sent about them. Then both cards meet as any entity that was edited on two PCs, and marks cell by cell.
"""

from typing import Any

from sqlalchemy import or_, select, update

from desktop.models.attendance import AbsenceDocument, AttendanceMark, ChildMonth
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.groups import Placement
from desktop.models.people import Child, Guardian
from desktop.services import outbox
from desktop.services.sync.rows import split
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.envelope import Change

_BELONGING: tuple[Any, ...] = (Placement, AttendanceMark, ChildMonth, AbsenceDocument, EnrolmentRequest, Contract, Guardian)
_WAITING = (*outbox.PENDING, outbox.QUARANTINED)


def join_child(uow: UnitOfWork, change: Change) -> bool:
    """Let this office's record of the same child become the one of `change`; whether it did.

    Not while this office knows the portal's child under another IIN: then a change of that IIN is still to come.
    """
    own = uow.session.scalar(select(Child.id).where(Child.iin == change.body.get("iin")))
    if own is None or uow.session.get(Child, change.id) is not None:
        return False
    uow.session.flush()
    uow.session.execute(update(Child).where(Child.id == own).values(id=change.id, version=0))
    for table in _BELONGING:
        uow.session.execute(update(table).where(table.child_id == own).values(child_id=change.id))
    # What the portal counted of the other record says nothing about this one's.
    uow.session.execute(update(AttendanceMark).where(AttendanceMark.child_id == change.id).values(server_version=0))
    uow.session.execute(update(ChildMonth).where(ChildMonth.child_id == change.id).values(version=0))
    renamed = _rename_operations(uow, own, change.id)
    for conflict in uow.session.scalars(select(Conflict).where(_about(Conflict.entity, own))):
        conflict.entity = _renamed(conflict.entity, own, change.id)
    uow.session.flush()
    uow.session.expire_all()
    uow.record("child.joined", "child", change.id, before={"id": own}, after={"operations": renamed})
    return True


def _rename_operations(uow: UnitOfWork, own: str, now: str) -> dict[str, str]:
    """What waits is said of the other id from now on, so it is another operation; the portal took nothing under the old name.

    Returns the new names of the operations by the old ones.
    """
    names: dict[str, str] = {}
    query = select(OutboxOperation).where(
        OutboxOperation.state.in_(_WAITING),
        or_(_about(OutboxOperation.entity, own), OutboxOperation.body["child_id"].as_string() == own),
    )
    for row in uow.session.scalars(query.order_by(OutboxOperation.seq)).all():
        row.entity = _renamed(row.entity, own, now)
        if row.body.get("child_id") == own:
            row.body = {**row.body, "child_id": now}
        if row.state == outbox.QUARANTINED:
            continue
        before, row.op_id = row.op_id, uow.new_id()
        names[before] = row.op_id
        row.state, row.body_sha256, row.attempts, row.not_before = outbox.WAITING, "", 0, None
    return names


def _renamed(entity: str, own: str, now: str) -> str:
    kind, identifier = split(entity)
    mine = (kind, identifier) == ("child", own) or (kind == "child_month" and identifier.startswith(f"{own}:"))
    return f"{kind}:{now}{identifier[len(own) :]}" if mine else entity


def _about(entity: Any, child_id: str) -> Any:
    return or_(entity == f"child:{child_id}", entity.like(f"child_month:{child_id}:%"))
