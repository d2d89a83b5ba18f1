"""From the exchange's names ("child:0190…") to rows."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from desktop.models.attendance import AbsenceDocument, ChildMonth
from desktop.models.base import Synchronised
from desktop.models.contracts import Contract, ContractClauses
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.groups import Group, Placement
from desktop.models.menus import Menu
from desktop.models.organisation import CalendarDay, OfficeSetting, Organisation
from desktop.models.people import Child
from protocol.messages.identity import calendar_day_of
from protocol.working_calendar import Month

BY_ID: Mapping[str, type[Any]] = {
    "group": Group,
    "child": Child,
    "placement": Placement,
    "absence_document": AbsenceDocument,
    "contract_clauses": ContractClauses,
    "setting": OfficeSetting,
    "voucher": Voucher,
    "enrolment_request": EnrolmentRequest,
    "contract": Contract,
    "certificate": AskedCertificate,
    "menu": Menu,
}


def split(entity: str) -> tuple[str, str]:
    """ "child_month:c:2026-11" → ("child_month", "c:2026-11")."""
    kind, _, identifier = entity.partition(":")
    return kind, identifier


def month_of(entity: str) -> tuple[str, str]:
    """The child and the month of a child's month."""
    child_id, _, month = entity.partition(":")[2].rpartition(":")
    return child_id, month


@lru_cache(256)
def days_of(month: str) -> tuple[str, str]:
    """The first and the last day of a month as the tables keep days."""
    found = Month.parse(month)
    return found.first.isoformat(), found.last.isoformat()


def find_row(session: Session, kind: str, identifier: str) -> Synchronised | None:
    """The row of an entity, or None. The organisation is one row whatever the portal calls it."""
    if kind == "organisation":
        return session.get(Organisation, 1)
    if kind == "calendar_day":
        return session.get(CalendarDay, calendar_day_of(identifier))
    if kind == "child_month":
        child_id, _, month = identifier.rpartition(":")
        return session.get(ChildMonth, (child_id, month))
    table = BY_ID.get(kind)
    return None if table is None else session.get(table, identifier)
