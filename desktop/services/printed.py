"""Whether a printed timesheet says what the database says: now, at an earlier closing of the month, or at neither."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from desktop.models.audit import AuditEntry
from desktop.models.groups import Group
from desktop.services.documents.printed_check import PrintedCheck, UnreadableCheck, parse_check
from desktop.services.errors import KnownError
from desktop.services.exports import CLOSED
from desktop.services.organisation import organisation
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import Sheet
from protocol.working_calendar import Month

GROUP_MONTHS = ("group_month:", "group_month;")  # every entity between the two is a group's month; ";" follows ":"


class Agreement(StrEnum):
    """What a printed timesheet agrees with."""

    CURRENT = "current"
    EARLIER = "earlier"
    NEITHER = "neither"
    UNKNOWN = "unknown"
    ANOTHER_KINDERGARTEN = "another-kindergarten"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. Of NEITHER group and month are those printed; UNKNOWN is a typed code that belongs to nothing here.

    `closed_at` and `closed_by` tell of the closing agreed with; for CURRENT of the one in force, if the month is closed.
    """

    agreement: Agreement
    group_id: str = ""
    group_name: str = ""
    month: Month | None = None
    closed_at: datetime | None = None
    closed_by: str = ""


@dataclass(frozen=True, slots=True)
class _Closing:
    group_id: str
    month: str
    sha256: str
    at: datetime
    by: str


def check_printed(uow: UnitOfWork, typed: str, month: Month) -> Verdict:
    """Hold what was scanned or typed against the database. A code alone is looked for among the sheets of `month` and among
    all closings this PC's journal has.

    Raises:
        KnownError: "check-unreadable".
    """
    try:
        printed = parse_check(typed)
    except UnreadableCheck:
        raise KnownError("check-unreadable") from None
    if printed.bin and printed.bin != organisation(uow).bin:
        return Verdict(Agreement.ANOTHER_KINDERGARTEN)
    earlier = [closing for closing in _closings(uow, printed) if printed.matches(closing.sha256)]
    for group_id, of_month in dict.fromkeys(_candidates(uow, printed, earlier, month)):
        sheet = read_sheet(uow, group_id, Month.parse(of_month))
        if printed.matches(sheet.content_hash):
            return _found(Agreement.CURRENT, sheet, sheet.closed_at, sheet.closed_by)
    names = _names(uow)
    for closing in earlier:
        name = names.get(closing.group_id, "")
        return Verdict(Agreement.EARLIER, closing.group_id, name, Month.parse(closing.month), closing.at, closing.by)
    if printed.group_id in names:
        return Verdict(Agreement.NEITHER, printed.group_id, names[printed.group_id], Month.parse(printed.month))
    return Verdict(Agreement.UNKNOWN)


def _found(agreement: Agreement, sheet: Sheet, at: datetime | None, by: str) -> Verdict:
    return Verdict(agreement, sheet.group_id, sheet.group_name, sheet.month, at, by)


def _names(uow: UnitOfWork) -> dict[str, str]:
    return {row.id: row.name for row in uow.session.execute(select(Group.id, Group.name))}


def _candidates(uow: UnitOfWork, printed: PrintedCheck, earlier: list[_Closing], month: Month) -> Iterator[tuple[str, str]]:
    """The groups' months that might be the one printed."""
    names = _names(uow)
    if printed.group_id:
        wanted = [(printed.group_id, printed.month)]
    else:
        wanted = [*((closing.group_id, closing.month) for closing in earlier), *((name, str(month)) for name in names)]
    yield from ((group_id, of_month) for group_id, of_month in wanted if group_id in names)


def _closings(uow: UnitOfWork, printed: PrintedCheck) -> Iterator[_Closing]:
    """The closings in the journal, the latest first."""
    query = select(AuditEntry.entity, AuditEntry.after, AuditEntry.at, AuditEntry.actor).where(AuditEntry.action == CLOSED)
    if printed.group_id:
        query = query.where(AuditEntry.entity == f"group_month:{printed.group_id}:{printed.month}")
    else:
        query = query.where(AuditEntry.entity >= GROUP_MONTHS[0], AuditEntry.entity < GROUP_MONTHS[1])
    for entity, after, at, actor in uow.session.execute(query.order_by(AuditEntry.seq.desc())):
        _, group_id, month = entity.split(":")
        yield _Closing(group_id, month, str((after or {}).get("sheet", "")), at, actor)
