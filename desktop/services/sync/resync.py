"""The portal was restored from a backup: what it had acknowledged and may have forgotten is offered again.

Operations are kept 90 days after their answer for this [Medic CHT lost data here]. Their stored results make the offer harmless
where the portal remembers.
"""

from datetime import timedelta

from sqlalchemy import delete, select, update

from desktop.models.attendance import AttendanceMark
from desktop.models.blobs import Blob
from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.sync import link, lost
from desktop.services.sync.apply_attendance import MARKS, marks_of
from desktop.services.sync.blob_names import blobs_in
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode
from protocol.messages.operations import CellEdit, SetMarks
from protocol.working_calendar import Month

KEPT_FOR = timedelta(days=90)


def begin_epoch(uow: UnitOfWork, epoch: str) -> int:
    """Offer again what was acknowledged, and read everything anew; returns how many operations are offered."""
    row = link.link_row(uow)
    row.epoch, row.cursor = epoch, ""
    link.store_pull_state(uow, link.PullState(whole=True, unfinished=True))
    lost.expect_all(uow)
    link.keep(uow, link.DEFERRED, {})
    link.keep(uow, link.ANCHORED, "")
    kept = uow.session.scalars(
        select(OutboxOperation)
        .where(
            OutboxOperation.state.in_((outbox.APPLIED, outbox.CONFLICT)),
            OutboxOperation.finished_at >= uow.now - KEPT_FOR,
        )
        .order_by(OutboxOperation.seq)
    ).all()
    offered = 0
    for operation in kept:
        for blob in uow.session.scalars(select(Blob).where(Blob.sha256.in_(blobs_in(operation.body)))):
            blob.at_portal = False
        if operation.state == outbox.CONFLICT:
            offered += _offer_settled_cells(uow, operation)
            continue
        operation.state, operation.attempts = outbox.SEALED, 0
        operation.finished_at, operation.not_before = None, None
        offered += 1
        if operation.kind == MARKS:
            body = SetMarks.model_validate(operation.body)
            marks = marks_of(uow, body.child_id, Month.parse(body.month))
            for cell in body.cells:
                if cell.day in marks:
                    marks[cell.day].dirty = True
    uow.record("portal.restored", "portal", row.organisation_id, after={"offered": offered})
    return offered


def _offer_settled_cells(uow: UnitOfWork, operation: OutboxOperation) -> int:
    """The portal took the other cells of an operation that met a conflict: their present values are offered as a new edit."""
    if operation.kind != MARKS:
        return 0
    body = SetMarks.model_validate(operation.body)
    marks = marks_of(uow, body.child_id, Month.parse(body.month))
    cells = tuple(_edit(marks[cell.day]) for cell in body.cells if cell.day in marks and not marks[cell.day].dirty)
    if not cells:
        return 0
    uow.enqueue(
        MARKS,
        "child_month",
        f"{body.child_id}:{body.month}",
        SetMarks(child_id=body.child_id, month=body.month, cells=cells),
    )
    for cell in cells:
        marks[cell.day].dirty = True
    return 1


def _edit(mark: AttendanceMark) -> CellEdit:
    return CellEdit(
        day=mark.day.day,
        code=MarkCode(mark.code) if mark.code else None,
        note=mark.note,
        document_id=mark.document_id,
        base_version=mark.server_version,
        by=mark.by,
        at=mark.at,
    )


def read_all_anew(uow: UnitOfWork) -> None:
    """Let the next pull begin at the beginning and take every row as the portal has it."""
    link.link_row(uow).cursor = ""
    link.store_pull_state(uow, link.PullState(whole=True, unfinished=True))
    lost.expect_all(uow)


def forget_old(uow: UnitOfWork) -> None:
    """Drop answered operations after 90 days."""
    uow.session.execute(
        delete(OutboxOperation).where(
            OutboxOperation.state.in_((outbox.APPLIED, outbox.CONFLICT)), OutboxOperation.finished_at < uow.now - KEPT_FOR
        )
    )


def portal_forgot_blobs(uow: UnitOfWork) -> None:
    """Every blob is checked with the portal again (another portal, or a restored one)."""
    uow.session.execute(update(Blob).values(at_portal=False))
