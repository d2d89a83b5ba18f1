"""The portal was restored from a backup: what it had acknowledged and may have forgotten is offered again.

Operations are kept 90 days after their answer for this [Medic CHT lost data here]. Their stored results make the offer harmless
where the portal remembers.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import delete, select, update

from desktop.models.blobs import Blob
from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.sync import forgotten, link, lost
from desktop.services.sync.apply_attendance import MARKS, edit_of, marks_of, same_value
from desktop.services.sync.blob_names import blobs_in
from desktop.services.sync.rows import month_of
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.operations import CellEdit, SetMarks
from protocol.working_calendar import Month

KEPT_FOR = timedelta(days=90)
_ANSWERED = OutboxOperation.state.in_((outbox.APPLIED, outbox.CONFLICT))


def begin_epoch(uow: UnitOfWork, epoch: str) -> int:
    """Offer again what was acknowledged, and read everything anew; returns how many operations are offered."""
    row = link.link_row(uow)
    row.epoch, row.cursor = epoch, ""
    link.store_pull_state(uow, link.PullState(whole=True, unfinished=True))
    lost.expect_all(uow)
    forgotten.expect_all(uow)
    link.keep(uow, link.DEFERRED, {})
    link.keep(uow, link.ANCHORED, "")
    kept = uow.session.scalars(
        select(OutboxOperation)
        .where(
            _ANSWERED,
            OutboxOperation.finished_at.is_(None) | (OutboxOperation.finished_at >= uow.now - KEPT_FOR),
        )
        .order_by(OutboxOperation.seq)
    ).all()
    own: dict[str, dict[int, CellEdit]] = defaultdict(dict)
    offered = 0
    for operation in kept:
        for blob in uow.session.scalars(select(Blob).where(Blob.sha256.in_(blobs_in(operation.body)))):
            blob.at_portal = False
        if operation.state == outbox.APPLIED:
            operation.state, operation.attempts = outbox.SEALED, 0
            operation.finished_at, operation.not_before = None, None
            offered += 1
            if operation.kind == MARKS:
                own[operation.entity].update((cell.day, cell) for cell in SetMarks.model_validate(operation.body).cells)
    _offer_cells(uow, own)
    offered += sum(_offer_settled_cells(uow, operation) for operation in kept if operation.state == outbox.CONFLICT)
    uow.record("portal.restored", "portal", row.organisation_id, after={"offered": offered})
    return offered


def _offer_cells(uow: UnitOfWork, own: Mapping[str, Mapping[int, CellEdit]]) -> None:
    """Cells are under way again where this PC said last what stands there: another's later mark is not its own to offer."""
    for entity, cells in own.items():
        child_id, month = month_of(entity)
        marks = marks_of(uow, child_id, Month.parse(month))
        for day, cell in cells.items():
            if day in marks and same_value(marks[day], cell):
                marks[day].dirty = True


def _offer_settled_cells(uow: UnitOfWork, operation: OutboxOperation) -> int:
    """The portal took the other cells of an operation that met a conflict: their present values are offered as a new edit."""
    if operation.kind != MARKS:
        return 0
    body = SetMarks.model_validate(operation.body)
    marks = marks_of(uow, body.child_id, Month.parse(body.month))
    cells = tuple(edit_of(marks[cell.day]) for cell in body.cells if cell.day in marks and not marks[cell.day].dirty)
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


def read_all_anew(uow: UnitOfWork) -> None:
    """Let the next pull begin at the beginning and take every row as the portal has it."""
    link.link_row(uow).cursor = ""
    link.store_pull_state(uow, link.PullState(whole=True, unfinished=True))
    lost.expect_all(uow)


def forget_old(uow: UnitOfWork) -> None:
    """Drop answered operations after 90 days by the portal's clock.

    What was finished outside an exchange, by a person or by restoring a backup, has no moment yet: this PC's clock may be wrong
    then. Its 90 days begin with the first complete exchange.
    """
    unknown = _ANSWERED & OutboxOperation.finished_at.is_(None)
    uow.session.execute(update(OutboxOperation).where(unknown).values(finished_at=uow.now))
    uow.session.execute(delete(OutboxOperation).where(_ANSWERED, OutboxOperation.finished_at < uow.now - KEPT_FOR))


def portal_forgot_blobs(uow: UnitOfWork) -> None:
    """Every blob is checked with the portal again (another portal, or a restored one)."""
    uow.session.execute(update(Blob).values(at_portal=False))
