"""What the rest of the office knows of a child: papers with their expiry, contracts, and the days of a year."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, or_, select

from desktop.models.attendance import AbsenceDocument, AttendanceMark
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.absence_papers import PaperKind, kind_of
from desktop.services.errors import KnownError
from desktop.services.people import guardians_of
from desktop.services.roles import Permission
from desktop.services.siblings import sibling_requests
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, Stay, derived_mark
from protocol.contracts import ContractState, DocumentKind
from protocol.messages.entities import AttachmentBody, RequestState
from protocol.rules import Rules

SOON_DAYS = 30  # a paper that expires within so many days is told of


class Validity(StrEnum):
    """Whether a paper still counts."""

    VALID = "valid"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class ChildPaper:
    """A paper of a child: attached by the parent (`document`), or supporting absences (`absence`, `date_from` to `date_to`)."""

    id: str
    name: str
    document: DocumentKind | None = None
    absence: PaperKind | None = None
    date_from: date | None = None
    date_to: date | None = None
    validity: Validity = Validity.UNTOLD


@dataclass(frozen=True, slots=True)
class ChildContract:
    """A contract of a child."""

    id: str
    number: str
    dated: date
    state: ContractState


@dataclass(frozen=True, slots=True)
class ChildRequest:
    """A request for a place: the child's own, or a brother's or sister's that still runs (`sibling` is their name)."""

    id: str
    number: str
    received_at: datetime
    state: RequestState
    sibling: str = ""


@dataclass(frozen=True, slots=True)
class ChildYear:
    """A calendar year of a child: a code for every day from 1 January on (None: nothing marked)."""

    year: int
    today: date
    codes: tuple[MarkCode | None, ...]
    rules: Rules

    def day(self, at: int) -> date:
        """The day of a place."""
        return date(self.year, 1, 1) + timedelta(days=at)

    def count(self, code: MarkCode | None) -> int:
        """How many days up to today have this mark; None counts working days without one."""
        begun = (self.today - self.day(0)).days + 1
        return self.codes[: max(0, begun)].count(code)


@dataclass(frozen=True, slots=True)
class ChildRecord:
    """`contracts` and `requests` are None for those who may not see them; papers from requests are the director's too."""

    papers: tuple[ChildPaper, ...]
    contracts: tuple[ChildContract, ...] | None
    requests: tuple[ChildRequest, ...] | None
    year: ChildYear


def child_record(uow: UnitOfWork, child_id: str, year: int | None = None) -> ChildRecord:
    """A child's papers, contracts and one year of attendance (this one by default).

    Raises:
        KnownError: "no-such-child".
    """
    child = uow.session.get(Child, child_id)
    if child is None:
        raise KnownError("no-such-child")
    allowed = uow.actor.may(Permission.CONTRACTS)
    attached = _attached(uow, child) if allowed else ()
    return ChildRecord(
        papers=(*attached, *_absence_papers(uow, child_id)),
        contracts=_contracts(uow, child_id) if allowed else None,
        requests=_requests(uow, child) if uow.actor.may(Permission.DECIDE_REQUESTS) else None,
        year=child_year(uow, child_id, year or uow.today.year),
    )


def child_year(uow: UnitOfWork, child_id: str, year: int) -> ChildYear:
    """Every day of a calendar year: the mark set, or what is derived from stays and calendar."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    spans = uow.session.execute(
        select(Placement.starts_on, Placement.ends_on).where(
            Placement.child_id == child_id,
            Placement.starts_on <= last,
            or_(Placement.ends_on.is_(None), Placement.ends_on >= first),
        )
    )
    stays = [Stay(*span) for span in spans]
    marks = dict(
        uow.session.execute(
            select(AttendanceMark.day, AttendanceMark.code).where(
                AttendanceMark.child_id == child_id, AttendanceMark.day.between(first, last), AttendanceMark.code.is_not(None)
            )
        )
        .tuples()
        .all()
    )
    calendar = settings.calendar(uow, year)
    days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
    stored = {day: MarkCode(code) for day, code in marks.items() if code is not None}
    codes = tuple(derived_mark(day, stored.get(day), stays, calendar) for day in days)
    return ChildYear(year, uow.today, codes, settings.rules(uow))


def validity(until: date | None, today: date) -> Validity:
    """Whether a paper counts today, and whether it will soon no longer."""
    if until is None:
        return Validity.UNTOLD
    if until < today:
        return Validity.EXPIRED
    return Validity.ENDS_SOON if until - today <= timedelta(days=SOON_DAYS) else Validity.VALID


def _contracts(uow: UnitOfWork, child_id: str) -> tuple[ChildContract, ...]:
    query = select(Contract).where(Contract.child_id == child_id).order_by(Contract.dated.desc(), Contract.number.desc())
    return tuple(ChildContract(row.id, row.number, row.dated, ContractState(row.state)) for row in uow.session.scalars(query))


def _requests(uow: UnitOfWork, child: Child) -> tuple[ChildRequest, ...]:
    """The child's own requests, the latest first, then the running ones of brothers and sisters."""
    query = select(EnrolmentRequest).where(_of_child(child)).order_by(EnrolmentRequest.received_at.desc())
    own = [ChildRequest(row.id, row.number, row.received_at, RequestState(row.state)) for row in uow.session.scalars(query)]
    iins = {one.iin for one in guardians_of(uow, child.id)}
    others = sibling_requests(uow, iins, child.iin)
    return (*own, *(ChildRequest(one.id, one.number, one.received_at, one.state, one.child_name) for one in others))


def _of_child(child: Child) -> ColumnElement[bool]:
    return or_(EnrolmentRequest.child_id == child.id, EnrolmentRequest.child["iin"].as_string() == child.iin)


def _attached(uow: UnitOfWork, child: Child) -> tuple[ChildPaper, ...]:
    """What parents attached to requests and contracts of this child; the same file once."""
    requests = select(EnrolmentRequest.documents).where(_of_child(child))
    contracts = select(Contract.documents).where(Contract.child_id == child.id)
    found: dict[str, AttachmentBody] = {}
    for documents in (*uow.session.scalars(requests), *uow.session.scalars(contracts)):
        for stored in documents:
            body = AttachmentBody.model_validate(stored)
            found[body.sha256] = body
    return tuple(
        ChildPaper(body.id, body.name, body.kind, None, None, body.valid_until, validity(body.valid_until, uow.today))
        for body in sorted(found.values(), key=lambda body: (list(DocumentKind).index(body.kind), body.name))
    )


def _absence_papers(uow: UnitOfWork, child_id: str) -> tuple[ChildPaper, ...]:
    query = select(AbsenceDocument).where(AbsenceDocument.child_id == child_id).order_by(AbsenceDocument.date_from.desc())
    return tuple(
        ChildPaper(row.id, row.number, None, kind_of(row.kind), row.date_from, row.date_to) for row in uow.session.scalars(query)
    )
