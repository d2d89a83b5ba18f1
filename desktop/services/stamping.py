"""Completing signatures made offline: time stamps, then the evidence that proves them for years, in the background.

The CMS the portal knows keeps its bytes. What completes it is kept beside (`ContractEvidence`) and used for export, checks and
the card. Whatever does not answer is tried again later, further and further apart; nothing waits for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import QueryableAttribute

from desktop.models.blobs import Blob
from desktop.models.contracts import Contract, ContractEvent, ContractEvidence
from desktop.services import blobs, contracts
from desktop.services.authority import Authority
from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.contracts import ContractState

if TYPE_CHECKING:
    from eds.report import Report

T = TypeVar("T")
AUTHORITY_ACTOR: Final = Actor("authority", "authority", Role.DIRECTOR)
LOOK_BACK: Final = timedelta(days=90)  # contracts dated earlier are left as they are
FIRST_WAIT: Final = timedelta(minutes=2)
LONGEST_WAIT: Final = timedelta(hours=6)
STAMPED_EVENT, KEPT_EVENT = "time_stamped", "evidence_kept"
_BEARING: Final = frozenset({ContractState.COUNTERSIGNED, ContractState.SIGNED, ContractState.TERMINATED, ContractState.RENEWED})


class Stage(StrEnum):
    """How far the signatures of a contract are completed: every one has a checked time stamp; every one has its evidence."""

    PENDING = "pending"
    STAMPED = "stamped"
    KEPT = "kept"


_ORDER: Final = list(Stage)


@dataclass(frozen=True, slots=True)
class Round:
    """What one look through the contracts did: what it touched, and when the next try is due (None: nothing is lacking)."""

    changes: Changes
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Unfinished:
    pdf: bytes
    cms: bytes
    of_sha256: str


@dataclass(frozen=True, slots=True)
class _Completed:
    of_sha256: str
    cms: bytes
    stage: Stage
    stamped_at: datetime | None
    problem: str
    report: dict[str, object]


def complete_due(office: Office, authority: Authority, stopped: Callable[[], bool] = lambda: False) -> Round:
    """Complete what is due, each contract in a transaction of its own. It never raises for an outage.

    Raises:
        KnownError: from the database; "trust-unusable".
    """
    acting = office.acting_as(AUTHORITY_ACTOR)
    changes = Changes()
    due = acting.ask(due_contracts)
    if due and authority.completer(authority.trust()) is None:
        return Round(changes, None)
    for contract_id in due:
        if stopped():
            break
        changes |= complete(acting, contract_id, authority)
    return Round(changes, acting.ask(next_due))


def due_contracts(uow: UnitOfWork) -> tuple[str, ...]:
    """The contracts whose signatures lack something and whose turn it is, the oldest first."""
    late = or_(_untried(), ContractEvidence.next_at <= uow.now)
    return tuple(uow.session.scalars(_unfinished(uow, Contract.id).where(late).order_by(Contract.dated, Contract.number)))


def next_due(uow: UnitOfWork) -> datetime | None:
    """When the next try is due; None when nothing is lacking."""
    waiting = _unfinished(uow, ContractEvidence.next_at).where(~_untried(), ContractEvidence.next_at.is_not(None))
    return uow.session.scalar(waiting.order_by(ContractEvidence.next_at).limit(1))


def complete(office: Office, contract_id: str, authority: Authority) -> Changes:
    """Add to the signatures of one contract what they lack and can be had now, check the result and keep it.

    Raises:
        KnownError: from the database; "trust-unusable".
    """
    try:
        papers = office.ask(_read, contract_id)
    except KnownError as error:
        if error.code in {"blob-missing", "blob-damaged"}:
            return office.do(_put_off, contract_id, error.code).changes
        raise
    if papers is None:
        return Changes()
    return office.do(_keep, contract_id, _completed(papers, authority)).changes


def _completed(papers: _Unfinished, authority: Authority) -> _Completed:
    from desktop.services.checking import verified
    from eds import cms
    from eds.errors import EdsError, ServiceUnavailable

    now, trust = authority.office.clock.now(), authority.trust()
    completer = authority.completer(trust)
    found, problem = papers.cms, ""
    try:
        for signer in cms.parse(papers.cms).signers if completer is not None else ():
            assert completer is not None
            completion = completer.complete(found, signer.signature, nonce=authority.nonce(), at=now)
            found = completion.cms
            problem = problem or (completion.problem.code if completion.problem else "")
            if isinstance(completion.problem, ServiceUnavailable):
                break  # the others would wait for the same service
    except EdsError as error:
        problem = error.code
    report = verified(papers.pdf, found, trust, now, authority.revocation())
    stage, stamped_at = _stage(report)
    return _Completed(papers.of_sha256, found, stage, stamped_at, "" if stage is Stage.KEPT else problem, report.to_dict())


def _stage(report: "Report") -> tuple[Stage, datetime | None]:
    """How far all signatures are, and the moment of the latest time stamp."""
    from eds.report import Level
    from eds.timestamp import Standing

    stamps = [signer.timestamp for signer in report.signers]
    times = [stamp.time for stamp in stamps if stamp and stamp.time and stamp.standing is Standing.CHECKED]
    if len(times) < len(report.signers):
        return Stage.PENDING, None
    kept = all(signer.level is Level.LT for signer in report.signers)
    return (Stage.KEPT if kept else Stage.STAMPED), max(times)


def _read(uow: UnitOfWork, contract_id: str) -> _Unfinished | None:
    contract = uow.session.get(Contract, contract_id)
    if contract is None or contract.cms_sha256 is None:
        return None
    papers = contracts.papers(uow, contract_id)
    return None if papers.cms is None else _Unfinished(papers.pdf, papers.cms, contract.cms_sha256)


def _keep(uow: UnitOfWork, contract_id: str, completed: _Completed) -> None:
    """Keep what was added; not where the contract bears other signatures by now."""
    contract = uow.session.get(Contract, contract_id)
    if contract is None or contract.cms_sha256 != completed.of_sha256:
        return
    row = _row(uow, contract)
    before = Stage(row.stage)
    digest = blobs.keep_blob(uow, completed.cms, contracts.CMS)
    row.cms_sha256 = None if digest == completed.of_sha256 else digest
    row.stage, row.stamped_at = completed.stage.value, completed.stamped_at
    _plan(uow, row, completed.problem)
    contract.report = completed.report
    for stage, event in ((Stage.STAMPED, STAMPED_EVENT), (Stage.KEPT, KEPT_EVENT)):
        if _ORDER.index(before) < _ORDER.index(stage) <= _ORDER.index(completed.stage):
            uow.session.add(ContractEvent(contract_id=contract_id, at=uow.now, event=event, actor=uow.actor.name, detail=""))
    uow.touch("contract", contract_id)


def _put_off(uow: UnitOfWork, contract_id: str, problem: str) -> None:
    contract = uow.session.get_one(Contract, contract_id)
    if contract.cms_sha256 is not None:
        _plan(uow, _row(uow, contract), problem)


def _row(uow: UnitOfWork, contract: Contract) -> ContractEvidence:
    """The contract's row of evidence; one of earlier signatures begins anew."""
    row = uow.session.get(ContractEvidence, contract.id)
    if row is None:
        row = ContractEvidence(contract_id=contract.id)
        uow.session.add(row)
    if row.of_sha256 != contract.cms_sha256:
        assert contract.cms_sha256 is not None
        row.of_sha256, row.cms_sha256, row.stage, row.stamped_at = contract.cms_sha256, None, Stage.PENDING.value, None
        row.attempts = 0
    return row


def _plan(uow: UnitOfWork, row: ContractEvidence, problem: str) -> None:
    """When it is tried again: twice as late each time, until nothing is lacking."""
    row.problem = problem
    row.next_at = None if row.stage == Stage.KEPT.value else uow.now + min(FIRST_WAIT * 2**row.attempts, LONGEST_WAIT)
    row.attempts = min(row.attempts + 1, 16)


def _unfinished(uow: UnitOfWork, column: QueryableAttribute[T]) -> Select[tuple[T]]:
    """Contracts that bear the organisation's signature, not too old, whose signatures lack something."""
    return (
        select(column)
        .select_from(Contract)
        .outerjoin(ContractEvidence, ContractEvidence.contract_id == Contract.id)
        .where(
            Contract.cms_sha256.in_(select(Blob.sha256)),
            Contract.state.in_([state.value for state in _BEARING]),
            Contract.dated >= uow.today - LOOK_BACK,
            or_(_untried(), ContractEvidence.stage != Stage.KEPT.value),
        )
    )


def _untried() -> ColumnElement[bool]:
    """Nothing was tried for the signatures the contract bears now."""
    return or_(ContractEvidence.contract_id.is_(None), ContractEvidence.of_sha256 != Contract.cms_sha256)
