"""The certificate of attendance (справка о посещаемости, келу туралы анықтама): what it says, its number, its journal entry.

The numbers are those of the sheets of the months asked for. Drawing and signing take longer than a transaction may:
`desktop.services.certificate_issue` does them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sqlalchemy import func, or_, select

from desktop.models.audit import AuditEntry
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.checks import FieldCheck
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.organisation import OrganisationDraft, organisation
from desktop.services.people import child_name
from desktop.services.roles import Permission
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, Totals
from protocol.messages.base import entity_key
from protocol.rules import Rules
from protocol.working_calendar import Month

CertificateLanguage = Literal["kk", "ru", "both"]
KIND, MADE = "certificate", "certificate.made"
MOST_MONTHS = 24
LONGEST_NUMBER, LONGEST_PURPOSE = 40, 300


@dataclass(frozen=True, slots=True)
class MonthOfChild:
    """One month of one child. `groups` is empty where the child belonged to none; `closed`: the sheets of all of them are."""

    month: Month
    groups: tuple[str, ...]
    totals: Totals
    closed: bool


@dataclass(frozen=True, slots=True)
class AttendanceRecord:
    """Everything a certificate says about attendance, read in one go."""

    organisation: OrganisationDraft
    child_id: str
    child_name: str
    child_iin: str
    birth_date: date
    months: tuple[MonthOfChild, ...]
    rules: Rules
    today: date

    @property
    def totals(self) -> Totals:
        """All months together."""
        return added([month.totals for month in self.months])

    @property
    def groups(self) -> tuple[str, ...]:
        """Every group of the period, the first first."""
        return tuple(dict.fromkeys(group for month in self.months for group in month.groups))

    @property
    def open_months(self) -> tuple[Month, ...]:
        """The months whose numbers may still change."""
        return tuple(month.month for month in self.months if month.groups and not month.closed)


@dataclass(frozen=True, slots=True)
class CertificateOrder:
    """What a person asks for. `electronic`: the paper says that its signature is a file beside it; else it has room for a pen."""

    child_id: str
    first: Month
    last: Month
    number: str
    given_to: str = ""
    language: CertificateLanguage = "kk"
    electronic: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What the journal remembers of a certificate besides its order: the hashes of its files, who signed it."""

    record: AttendanceRecord
    sha256: str
    cms_sha256: str = ""
    signer: str = ""


def added(parts: Sequence[Totals]) -> Totals:
    """Totals of several stretches together."""
    reasons: dict[MarkCode, int] = {}
    for part in parts:
        for code, days in part.by_reason.items():
            reasons[code] = reasons.get(code, 0) + days
    return Totals(
        attended=sum(part.attended for part in parts),
        missed=sum(part.missed for part in parts),
        excused=sum(part.excused for part in parts),
        payable=sum(part.payable for part in parts),
        blank=sum(part.blank for part in parts),
        by_reason=reasons,
    )


def certificate(uow: UnitOfWork, child_id: str, first_month: Month, last_month: Month) -> AttendanceRecord:
    """A child's attendance from one month to another, both inclusive: what the sheets of those months say.

    Raises:
        KnownError: "no-such-child".
        FieldProblems: "last": "period-reversed", "period-ahead", "period-too-long", "period-not-enrolled".
    """
    uow.require(Permission.SEE)
    child = uow.session.get(Child, child_id)
    if child is None:
        raise KnownError("no-such-child")
    months = _months(first_month, last_month, Month.of(uow.today))
    found = tuple(_month_of(uow, child_id, month) for month in months)
    if not any(month.groups for month in found):
        raise FieldProblems({"last": "period-not-enrolled"})
    return AttendanceRecord(
        organisation=organisation(uow),
        child_id=child_id,
        child_name=child_name(child),
        child_iin=child.iin,
        birth_date=child.birth_date,
        months=found,
        rules=settings.rules(uow),
        today=uow.today,
    )


def _months(first: Month, last: Month, now: Month) -> list[Month]:
    if last < first:
        raise FieldProblems({"last": "period-reversed"})
    if last > now:
        raise FieldProblems({"last": "period-ahead"})
    months = [first]
    while months[-1] < last:
        months.append(months[-1].next)
        if len(months) > MOST_MONTHS:
            raise FieldProblems({"last": "period-too-long"})
    return months


def _month_of(uow: UnitOfWork, child_id: str, month: Month) -> MonthOfChild:
    """The child's rows of the month: one for each group it belonged to."""
    stays = (
        select(Placement.group_id)
        .where(
            Placement.child_id == child_id,
            Placement.starts_on <= month.last,
            or_(Placement.ends_on.is_(None), Placement.ends_on >= month.first),
        )
        .order_by(Placement.starts_on)
    )
    sheets = [read_sheet(uow, group_id, month) for group_id in dict.fromkeys(uow.session.scalars(stays))]
    rows = [row for sheet in sheets for row in sheet.rows if row.child_id == child_id]
    return MonthOfChild(
        month,
        groups=tuple(sheet.group_name for sheet in sheets),
        totals=added([row.totals for row in rows]),
        closed=bool(sheets) and all(sheet.closed_at is not None for sheet in sheets),
    )


def next_number(uow: UnitOfWork) -> str:
    """The next free number of this PC: the year and how many were made in it, as "2026-007"."""
    year = uow.today.year
    n = uow.session.scalar(select(func.count()).where(AuditEntry.entity.startswith(f"{KIND}:{year}-"))) or 0
    while True:
        n += 1
        number = f"{year}-{n:03d}"
        if not _is_taken(uow, number):
            return number


def checked_order(uow: UnitOfWork, order: CertificateOrder) -> CertificateOrder:
    """The order with its texts in their kept form.

    Raises:
        FieldProblems: "number": "required", "too-long", "certificate-number-taken"; "given_to": "too-long".
    """
    check = FieldCheck()
    number = check.text("number", order.number, longest=LONGEST_NUMBER)
    given_to = check.text("given_to", order.given_to, required=False, longest=LONGEST_PURPOSE)
    check.require("number", not _is_taken(uow, number), "certificate-number-taken")
    check.finish()
    return replace(order, number=number, given_to=given_to)


def record_made(uow: UnitOfWork, order: CertificateOrder, made: Made) -> None:
    """Write a certificate into the journal; its number is used from here.

    Raises:
        KnownError: "not-allowed": an electronic signature is the director's; "changed-meanwhile": the attendance is
            another by now. FieldProblems: see `checked_order`.
    """
    uow.require(Permission.CONTRACTS if made.cms_sha256 else Permission.MARK)
    checked_order(uow, order)
    if certificate(uow, order.child_id, order.first, order.last) != made.record:
        raise KnownError("changed-meanwhile")
    after = {
        "number": order.number,
        "child_id": order.child_id,
        "first": str(order.first),
        "last": str(order.last),
        "language": order.language,
        "given_to": order.given_to,
        "sha256": made.sha256,
        "cms_sha256": made.cms_sha256,
        "signer": made.signer,
    }
    uow.record(MADE, KIND, order.number, after=after)


def _is_taken(uow: UnitOfWork, number: str) -> bool:
    return uow.session.scalar(select(AuditEntry.seq).where(AuditEntry.entity == entity_key(KIND, number)).limit(1)) is not None
