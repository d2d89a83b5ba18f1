"""Electronic contracts and their history."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Moment, Synchronised


class Contract(Synchronised, Base):
    """A contract. Its PDF and signatures are blobs named by hash and never change.

    Two PCs that have not met may come to one number: the portal takes the first, and what the other prepared stays beside it.

    `fields` is ContractFields as JSON, `report` the last verification report as JSON (what was checked, and when).

    `kind` is a ContractKind. An amendment names the contract it changes (`amends_id`), from which day (`effective_from`) and what
    (`changes`: field → {"before", "after"}); its `fields` are those after the change. A renewal names the contract whose place it
    takes. `termination` is how the contract ended, as JSON of TerminationBody and the usual reason's code.
    """

    __tablename__ = "contract"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    dated: Mapped[date]
    state: Mapped[str] = mapped_column(String(20), index=True)
    request_id: Mapped[str | None] = mapped_column(Identifier, index=True)
    voucher_id: Mapped[str | None] = mapped_column(Identifier)
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id"), index=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("kindergarten_group.id"))
    guardian_iin: Mapped[str] = mapped_column(String(12))
    starts_on: Mapped[date]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    pdf_sha256: Mapped[str] = mapped_column(String(64))
    parent_cms_sha256: Mapped[str | None] = mapped_column(String(64))
    cms_sha256: Mapped[str | None] = mapped_column(String(64))
    parent_signed_at: Mapped[datetime | None] = mapped_column(Moment)
    signed_at: Mapped[datetime | None] = mapped_column(Moment)
    reason: Mapped[str] = mapped_column(default="")
    documents: Mapped[list[Any]] = mapped_column(JSON, default=list)
    report: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    kind: Mapped[str] = mapped_column(String(12), default="contract", server_default="contract")
    amends_id: Mapped[str | None] = mapped_column(Identifier, index=True)
    renews_id: Mapped[str | None] = mapped_column(Identifier, index=True)
    effective_from: Mapped[date | None]
    changes: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    termination: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class ContractEvent(Base):
    """One step of a contract's road: who did what and when."""

    __tablename__ = "contract_event"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    contract_id: Mapped[str] = mapped_column(ForeignKey("contract.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    event: Mapped[str] = mapped_column(String(30))
    actor: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")


class ContractEvidence(Base):
    """What was added to a contract's signatures after signing: time stamps, then the evidence that proves them for years.

    It stands beside the contract: the CMS the portal knows (`of_sha256`) keeps its bytes, the completed one is a blob of its own.
    `stage` is a `desktop.services.stamping.Stage`, `problem` the code of what is lacking, `next_at` when it is tried again.
    """

    __tablename__ = "contract_evidence"
    contract_id: Mapped[str] = mapped_column(ForeignKey("contract.id", ondelete="CASCADE"), primary_key=True)
    of_sha256: Mapped[str] = mapped_column(String(64))
    cms_sha256: Mapped[str | None] = mapped_column(String(64))
    stage: Mapped[str] = mapped_column(String(10))
    stamped_at: Mapped[datetime | None] = mapped_column(Moment)
    problem: Mapped[str] = mapped_column(String(40), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(Moment)


class ContractClauses(Synchronised, Base):
    """An edition of the office's own clauses. A row is never changed; the one saved last is in force.

    `clauses` is a list of {place, kk, ru, replaces}.
    """

    __tablename__ = "contract_clauses"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    number: Mapped[int]
    saved_at: Mapped[datetime] = mapped_column(Moment)
    saved_by: Mapped[str] = mapped_column(default="")
    device: Mapped[str] = mapped_column(default="")
    clauses: Mapped[list[Any]] = mapped_column(JSON, default=list)
