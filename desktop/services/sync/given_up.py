"""What the portal never had and a person gave up goes: it would stand on this PC alone for ever."""

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from desktop.models.attendance import AttendanceMark
from desktop.models.base import Synchronised
from desktop.models.exchange import OutboxOperation
from desktop.models.menus import Menu
from desktop.models.organisation import Organisation
from desktop.models.people import Child
from desktop.services import outbox
from desktop.services.sync.rows import find_row, split
from desktop.services.unit_of_work import UnitOfWork

SET_ASIDE = "set_aside"
_BLANK = AttendanceMark.code.is_(None) & ~AttendanceMark.dirty
LIVE = (*outbox.PENDING, outbox.QUARANTINED)
"""States of an edit nobody gave up and the portal has not taken."""


def leave_to_portal(uow: UnitOfWork, entity: str) -> None:
    """An edit of an entity was given up: what a restored portal says counts, also where this PC has seen something later."""
    row = find_row(uow.session, *split(entity))
    told = select(OutboxOperation.seq).where(OutboxOperation.entity == entity, OutboxOperation.state.in_(LIVE))
    if row is not None and uow.session.scalars(told.limit(1)).first() is None:
        row.version = max(row.version, 0)


def forget_unknown(uow: UnitOfWork) -> None:
    """Remove the rows whose first edit was given up and that nothing else tells of; what others belong to stays until they go.

    The body of what was given up stays in the outbox and in the journal.
    """
    uow.session.flush()
    puts = OutboxOperation.kind.endswith(".put")
    given_up = select(OutboxOperation.entity).where(OutboxOperation.state == SET_ASIDE, puts).order_by(OutboxOperation.seq.desc())
    told = set(uow.session.scalars(select(OutboxOperation.entity).where(OutboxOperation.state.in_(LIVE))))
    for entity in dict.fromkeys(uow.session.scalars(given_up)):
        row = find_row(uow.session, *split(entity))
        if row is not None and row.version == 0 and entity not in told and not isinstance(row, Organisation):
            _forget(uow, row)
            uow.touch(*split(entity))


def _forget(uow: UnitOfWork, row: Synchronised) -> None:
    if isinstance(row, Menu):  # what is written stays on this PC; parents read nothing of it
        row.published = None
        return
    try:
        with uow.session.begin_nested():
            if isinstance(row, Child):
                uow.session.execute(delete(AttendanceMark).where(AttendanceMark.child_id == row.id, _BLANK))
            uow.session.delete(row)
            uow.session.flush()
    except IntegrityError:
        return
