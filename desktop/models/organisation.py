"""The kindergarten itself, the office's settings, and the days it or the portal overrode."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Moment, Synchronised


class Organisation(Synchronised, Base):
    """One row: the kindergarten of this office."""

    __tablename__ = "organisation"
    id: Mapped[int] = mapped_column(primary_key=True)
    bin: Mapped[str] = mapped_column(String(12))
    name_kk: Mapped[str]
    name_ru: Mapped[str]
    licence: Mapped[str] = mapped_column(default="")
    head_name: Mapped[str] = mapped_column(default="")
    head_basis: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    iban: Mapped[str] = mapped_column(default="")
    bic: Mapped[str] = mapped_column(default="")


class Setting(Base):
    """What this PC alone keeps, by name, as JSON."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class OfficeSetting(Synchronised, Base):
    """A setting all PCs of the office share, by name. `at` is None where it was saved before this was kept."""

    __tablename__ = "office_setting"
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
    by: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime | None] = mapped_column(Moment)


class CalendarDay(Synchronised, Base):
    """An overridden day. `office` tells whose override it is; the office's own wins over the country's."""

    __tablename__ = "calendar_day"
    day: Mapped[date] = mapped_column(primary_key=True)
    office: Mapped[bool] = mapped_column(primary_key=True, default=False)
    working: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")
