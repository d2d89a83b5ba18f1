"""What the offices are the authors of and a restored portal has forgotten: whoever has it tells it again.

Each PC offers its own edits again (`resync`). That is not enough where the PC an edit was made on is gone, or where its offer was
given up. So when a new epoch begins each row keeps the version this PC had seen, negative until the portal tells of it: what the
portal does not name then, or tells in an older version, stands here as it was, and is told to the portal when the office's other
PCs have read everything, because by then whoever knows more has said so. A PC that is never heard of again is not waited for
longer than `PATIENCE`.

A publication is not repeated for another PC: such a month is open until it is closed again (docs/decisions/0022).
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from desktop.models.attendance import AbsenceDocument, ChildMonth
from desktop.models.base import Synchronised
from desktop.models.blobs import Blob
from desktop.models.contracts import ContractClauses
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.menus import Menu
from desktop.models.organisation import CalendarDay, OfficeSetting, Organisation
from desktop.models.people import Child
from desktop.services.sync import link
from desktop.services.sync.apply_attendance import edit_of, marks_of
from desktop.services.sync.blob_names import blobs_in
from desktop.services.sync.given_up import LIVE
from desktop.services.sync.rows import find_row
from desktop.services.sync.standing import standing
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.envelope import OtherDevice
from protocol.messages.operations import OPERATIONS, SetMarks
from protocol.working_calendar import Month

PATIENCE = timedelta(days=7)
_SINCE = "sync.forgotten"
_KINDS: Mapping[str, Any] = {
    "organisation": Organisation,
    "calendar_day": CalendarDay,
    "setting": OfficeSetting,
    "group": Group,
    "child": Child,
    "placement": Placement,
    "absence_document": AbsenceDocument,
    "contract_clauses": ContractClauses,
    "menu": Menu,
}


def expect_all(uow: UnitOfWork) -> None:
    """A new epoch begins: the portal is to tell of everything again."""
    for table in (*_KINDS.values(), ChildMonth):
        uow.session.execute(update(table).where(table.version > 0).values(version=-table.version))
    link.keep(uow, _SINCE, uow.now.isoformat())


def knows_more(kind: str, row: Synchronised, version: int) -> bool:
    """Whether this PC has seen a later version of an entity than a restored portal tells."""
    return kind in _KINDS and row.version < 0 and version < row.seen and _is_ours(row)


def began(uow: UnitOfWork) -> datetime | None:
    """When the epoch began, while something may be here that the portal has forgotten; None where nothing is."""
    kept = link.kept(uow, _SINCE)
    return datetime.fromisoformat(kept) if kept else None


def waits_until(uow: UnitOfWork) -> datetime | None:
    """Until when something at most waits here that the portal has forgotten; None where nothing does."""
    since = began(uow)
    tables = (ChildMonth, *_KINDS.values()) if since is not None else ()
    held = (uow.session.scalar(select(func.count()).select_from(table).where(table.version < 0)) for table in tables)
    return since + PATIENCE if since is not None and any(held) else None


def tell(uow: UnitOfWork, waiting: Collection[str], others: Collection[OtherDevice]) -> None:
    """Everything was read: offer what the portal has forgotten, once the others had their turn.

    `waiting`: entities whose change came and is put off.
    """
    rows = list(_untold(uow))
    months = uow.session.scalars(select(ChildMonth).where(ChildMonth.version < 0)).all()
    if not rows and not months:
        link.keep(uow, _SINCE, "")
        return
    since = began(uow) or uow.now
    if any(one.behind for one in others) and uow.now - since < PATIENCE:
        return
    live = {*waiting, *uow.session.scalars(select(OutboxOperation.entity).where(OutboxOperation.state.in_(LIVE)).distinct())}
    for kind, identifier in rows:
        if entity_key(kind, identifier) not in live:
            _tell_row(uow, kind, identifier)
    _tell_months(uow, [month for month in months if entity_key("child_month", _key(month)) not in waiting])


def _untold(uow: UnitOfWork) -> Iterator[tuple[str, str]]:
    for kind, table in _KINDS.items():
        for row in uow.session.scalars(select(table).where(table.version < 0)):
            if _is_ours(row):
                yield kind, _identifier(kind, row)


def _identifier(kind: str, row: Any) -> str:
    if kind == "organisation":
        return str(row.bin)
    return row.day.isoformat() if kind == "calendar_day" else str(row.id)


def _is_ours(row: Synchronised) -> bool:
    """A calendar day of the whole country is the portal's to tell."""
    return not isinstance(row, CalendarDay) or row.office


def _tell_row(uow: UnitOfWork, kind: str, identifier: str) -> None:
    row, body = find_row(uow.session, kind, identifier), standing(uow, kind, identifier)
    if row is None or body is None:
        return
    for blob in uow.session.scalars(select(Blob).where(Blob.sha256.in_(blobs_in(body)))):
        blob.at_portal = False
    operation = f"{kind}.put"
    uow.enqueue(operation, kind, identifier, OPERATIONS[operation].model_validate(body), base_version=row.seen)


def _tell_months(uow: UnitOfWork, months: Collection[ChildMonth]) -> None:
    """Of a month some cells may be known there: told again they are nothing."""
    edits = []
    for month in months:
        marks = marks_of(uow, month.child_id, Month.parse(month.month)).values()
        known = [mark for mark in marks if mark.server_version > 0 and not mark.dirty]
        if known:
            edits.append(SetMarks(child_id=month.child_id, month=month.month, cells=tuple(edit_of(mark) for mark in known)))
        elif not any(mark.dirty for mark in marks):
            month.version = 0
        for mark in known:
            mark.dirty = True
    uow.enqueue_marks(edits)


def _key(month: ChildMonth) -> str:
    return f"{month.child_id}:{month.month}"
