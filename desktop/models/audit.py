"""The office's journal of acts: append-only and chained by hash."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Moment


class AuditEntry(Base):
    """Who changed what, when and where from. `hash` covers every other field and the previous entry's hash."""

    __tablename__ = "audit_entry"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str]
    device: Mapped[str]
    action: Mapped[str] = mapped_column(String(60))
    entity: Mapped[str] = mapped_column(String(120))
    before: Mapped[Any] = mapped_column(JSON)
    after: Mapped[Any] = mapped_column(JSON)
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))

    __table_args__ = (Index("ix_audit_entry_entity", "entity"), Index("ix_audit_entry_at", "at"))
