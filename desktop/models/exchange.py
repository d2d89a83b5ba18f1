"""The exchange with the portal: the outbox, where the pull stands, conflicts and the log of exchanges."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Moment


class OutboxOperation(Base):
    """An operation for the portal, written in the transaction of the change itself.

    `state`: "waiting" (may still take in another edit of the same child month), "sealed" (sent at least once: its body never
    changes again), "applied" (kept 90 days), "conflict", "quarantined".
    `finished_at`: of "applied" and "conflict" by the portal's clock; outside an exchange it is not known before the next one.
    `body_sha256`: of the body's canonical form once it is sealed; before, a note that the text is this form already, or nothing.
    """

    __tablename__ = "outbox_operation"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    op_id: Mapped[str] = mapped_column(Identifier, unique=True)
    kind: Mapped[str] = mapped_column(String(40))
    entity: Mapped[str] = mapped_column(String(120))
    base_version: Mapped[int] = mapped_column(default=0)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    body_sha256: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(default="")
    detail: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    not_before: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (
        Index("ix_outbox_operation_state_seq", "state", "seq"),
        Index("ix_outbox_operation_entity_state", "entity", "state"),
        {"sqlite_autoincrement": True},
    )


class PortalLink(Base):
    """One row: the portal this office belongs to. `device_key` is the Ed25519 private key, 32 bytes, as hex."""

    __tablename__ = "portal_link"
    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str]
    device_id: Mapped[str]
    organisation_id: Mapped[str]
    device_key: Mapped[str]
    epoch: Mapped[str] = mapped_column(default="")
    cursor: Mapped[str] = mapped_column(default="")
    last_complete_at: Mapped[datetime | None] = mapped_column(Moment)
    last_pull_at: Mapped[datetime | None] = mapped_column(Moment)
    clock_skew_seconds: Mapped[int] = mapped_column(default=0)


class Conflict(Base):
    """A cell that two PCs changed to different values. `mine` and `theirs` are MarkBody-like JSON."""

    __tablename__ = "conflict"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    entity: Mapped[str] = mapped_column(String(120), index=True)
    field: Mapped[str] = mapped_column(String(40))
    mine: Mapped[dict[str, Any]] = mapped_column(JSON)
    theirs: Mapped[dict[str, Any]] = mapped_column(JSON)
    found_at: Mapped[datetime] = mapped_column(Moment)
    resolved_at: Mapped[datetime | None] = mapped_column(Moment)
    resolution: Mapped[str] = mapped_column(default="")


class ExchangeLog(Base):
    """One finished exchange: what went, what came, what failed."""

    __tablename__ = "exchange_log"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    outcome: Mapped[str] = mapped_column(String(40))
    pushed: Mapped[int] = mapped_column(default=0)
    pulled: Mapped[int] = mapped_column(default=0)
    detail: Mapped[str] = mapped_column(Text, default="")
    milliseconds: Mapped[int] = mapped_column(default=0)
    sent_bytes: Mapped[int] = mapped_column(default=0, server_default="0")
    received_bytes: Mapped[int] = mapped_column(default=0, server_default="0")
