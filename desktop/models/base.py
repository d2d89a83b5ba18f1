"""What every table has in common: names of constraints, moments in UTC, the version the portal knows."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The declarative base with the naming convention of every migration."""

    metadata = MetaData(naming_convention=NAMING)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC without a zone and given back in UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a moment without a zone; keep the others in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a moment needs its time zone"
            raise ValueError(msg)
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the moment its zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """The same as microseconds since 1970: a third of the room, for what there are millions of."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Refuse a moment without a zone; keep the others as a number."""
        return None if value is None else instant(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment the number tells."""
        return None if value is None else _EPOCH + value * _MICROSECOND


def instant(moment: datetime) -> int:
    """An aware moment in microseconds since 1970.

    Raises:
        ValueError: it has no zone.
    """
    if moment.tzinfo is None:
        msg = "a moment needs its time zone"
        raise ValueError(msg)
    return (moment - _EPOCH) // _MICROSECOND


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
Identifier = String(64)


class Synchronised:
    """An entity the portal knows too: `version` is the portal's (0: it has not heard of it).

    Negative: a version of an epoch that is over, of which the portal has not told again since it was restored.
    """

    version: Mapped[int] = mapped_column(default=0)

    @property
    def seen(self) -> int:
        """The version this PC has seen, whatever epoch it is of."""
        return abs(self.version)
