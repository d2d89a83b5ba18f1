"""Marks, a row per child and day; the months of groups and of children."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BindParameter,
    ColumnElement,
    Connection,
    ForeignKey,
    Index,
    Integer,
    String,
    event,
    inspect,
    select,
    text,
    type_coerce,
)
from sqlalchemy.orm import Mapped, Mapper, mapped_column
from sqlalchemy.types import TypeDecorator

from desktop.models.base import Base, Identifier, Instant, Moment, Synchronised


class KnownName(Base):
    """A name of a person or a computer that marks tell of, kept once: marks are many, and the names are most of what one says."""

    __tablename__ = "known_name"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Name(TypeDecorator[str]):
    """A text kept as the number of a `KnownName`, which must be there before it is written or looked for (see `know`)."""

    impl = Integer
    cache_ok = True

    def bind_expression(self, bindparam: BindParameter[str]) -> ColumnElement[Any]:
        """The number of the text; NULL of a text nobody has written."""
        return select(KnownName.id).where(KnownName.name == type_coerce(bindparam, String)).scalar_subquery()

    def column_expression(self, column: ColumnElement[str]) -> ColumnElement[Any]:
        """The text of the number."""
        return select(KnownName.name).where(KnownName.id == type_coerce(column, Integer)).scalar_subquery()


_KNOW = text("INSERT INTO known_name (name) VALUES (:name) ON CONFLICT DO NOTHING")


def know(connection: Connection, names: Iterable[str]) -> None:
    """Give the names numbers, before marks that are not mapped objects are written with them."""
    rows = [{"name": name} for name in sorted(set(names))]
    if rows:
        connection.execute(_KNOW, rows)


class AttendanceMark(Base):
    """One child's one day. `code` None is a cleared cell.

    `server_version` is the child month's version at which the portal last saw this cell change (0: never);
    `dirty` tells that this office changed it since.
    """

    __tablename__ = "attendance_mark"
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    code: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(default="")
    document_id: Mapped[str | None] = mapped_column(Identifier)
    by: Mapped[str] = mapped_column(Name, default="")
    device_id: Mapped[str] = mapped_column(Name, default="")
    at: Mapped[datetime] = mapped_column(Instant)
    server_version: Mapped[int] = mapped_column(default=0)
    dirty: Mapped[bool] = mapped_column(default=False)

    # A day of all children, and who was what on it, are read from the index alone (the key's child follows in it by itself).
    __table_args__ = (Index("ix_attendance_mark_day_code", "day", "code"), {"sqlite_with_rowid": False})


@event.listens_for(AttendanceMark, "before_insert")
@event.listens_for(AttendanceMark, "before_update")
def _know_names_of(_mapper: Mapper[Any], connection: Connection, mark: AttendanceMark) -> None:
    held = inspect(mark).dict
    know(connection, (held.get("by", ""), held.get("device_id", "")))


class AbsenceDocument(Synchronised, Base):
    """A paper that supports absences."""

    __tablename__ = "absence_document"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id"), index=True)
    kind: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    date_from: Mapped[date]
    date_to: Mapped[date]
    scan_sha256: Mapped[str | None] = mapped_column(String(64))


class GroupMonth(Base):
    """A group's month: closed or not, and by whom."""

    __tablename__ = "group_month"
    group_id: Mapped[str] = mapped_column(ForeignKey("kindergarten_group.id"), primary_key=True)
    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_by: Mapped[str] = mapped_column(default="")
    reopen_reason: Mapped[str] = mapped_column(default="")


class ChildMonth(Synchronised, Base):
    """A child's month between office and parent. `confirmation` is a ConfirmationBody as JSON, `history` the earlier ones."""

    __tablename__ = "child_month"
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id"), primary_key=True)
    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    group_id: Mapped[str | None] = mapped_column(Identifier)
    state: Mapped[str] = mapped_column(String(20), default="open")
    sheet_hash: Mapped[str] = mapped_column(default="")
    published_at: Mapped[datetime | None] = mapped_column(Moment)
    confirmation: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    history: Mapped[list[Any]] = mapped_column(JSON, default=list)

    __table_args__ = (Index("ix_child_month_month", "month"), Index("ix_child_month_state_month", "state", "month"))
