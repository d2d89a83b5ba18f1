"""What was added to a contract's signatures after signing, as it is shown."""

from dataclasses import dataclass
from datetime import datetime

from desktop.models.contracts import Contract, ContractEvidence
from desktop.services.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """What was added to the signatures after signing: see `desktop.services.stamping.Stage`.

    `problem` is the code of what is lacking still ("" where nothing is), `next_at` when it is tried again.
    """

    stage: str
    stamped_at: datetime | None
    problem: str
    next_at: datetime | None


def evidence_of(uow: UnitOfWork, contract: Contract) -> ContractEvidence | None:
    """What completes the signatures the contract bears now; what completed earlier ones does not count."""
    row = uow.session.get(ContractEvidence, contract.id)
    return row if row is not None and row.of_sha256 == contract.cms_sha256 else None


def evidence_view(row: ContractEvidence | None) -> EvidenceView | None:
    """The row as it is shown."""
    return None if row is None else EvidenceView(row.stage, row.stamped_at, row.problem, row.next_at)
