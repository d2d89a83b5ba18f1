"""What makes a long reading cheap: room for the pages it touches, and the index of days made once at its end.

A new PC reads hundreds of thousands of marks child by child. In the index of days each has a place of its own: to keep it mark by
mark costs as much as the marks themselves; made from all of them at the end it costs a third of that.
"""

from sqlalchemy import select
from sqlalchemy.schema import CreateIndex, DropIndex

from desktop.models.attendance import AttendanceMark
from desktop.models.base import Base
from desktop.models.engine import CACHE_KIB
from desktop.services.unit_of_work import UnitOfWork

LONG_READING_KIB = 48_000

_DAYS = next(index for index in Base.metadata.tables["attendance_mark"].indexes if index.name == "ix_attendance_mark_day_code")


def prepare(uow: UnitOfWork, more: bool) -> None:
    """Before a page is written; with `more` to come a long reading is under way. An index of marks that are not there yet is left
    for later, in the page's transaction."""
    _room(uow, LONG_READING_KIB if more else CACHE_KIB)
    if more and uow.session.scalar(select(AttendanceMark.day).limit(1)) is None:
        uow.session.connection().execute(DropIndex(_DAYS, if_exists=True))


def finish(uow: UnitOfWork) -> None:
    """With the last page, or where the reading was cut: the index is there. A program that was killed comes here with its next
    reading."""
    _room(uow, CACHE_KIB)
    uow.session.connection().execute(CreateIndex(_DAYS, if_not_exists=True))


def _room(uow: UnitOfWork, kib: int) -> None:
    uow.session.connection().exec_driver_sql(f"PRAGMA cache_size = -{kib}")
