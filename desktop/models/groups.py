"""Groups and the stays of children in them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Moment, Synchronised


class Group(Synchronised, Base):
    """A class of children. `teachers` is a list of names."""

    __tablename__ = "kindergarten_group"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    name: Mapped[str]
    language: Mapped[str] = mapped_column(String(10))
    age: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    capacity: Mapped[int]
    teachers: Mapped[list[Any]] = mapped_column(JSON, default=list)
    archived_at: Mapped[datetime | None] = mapped_column(Moment)


class Placement(Synchronised, Base):
    """A child's stay in a group, both days inclusive. A move ends one and begins another; nothing is overwritten."""

    __tablename__ = "placement"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id"))
    group_id: Mapped[str] = mapped_column(ForeignKey("kindergarten_group.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(default="")
    contract_id: Mapped[str | None] = mapped_column(Identifier)

    __table_args__ = (Index("ix_placement_child", "child_id", "starts_on"), Index("ix_placement_group", "group_id", "starts_on"))
