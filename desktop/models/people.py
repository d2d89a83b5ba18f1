"""Children and their guardians."""

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Synchronised


class Child(Synchronised, Base):
    """A child. `sort_name` is the Kazakh collation key of the full name.

    `allergies` and `care_notes` are guarded: no query reads them by the way, and only `services.guarded_notes` shows them.
    """

    __tablename__ = "child"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    iin: Mapped[str] = mapped_column(String(12), unique=True)
    iin_reason: Mapped[str] = mapped_column(default="")
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date]
    sort_name: Mapped[str] = mapped_column(index=True)
    allergies: Mapped[str] = mapped_column(default="", server_default="", deferred=True)
    care_notes: Mapped[str] = mapped_column(default="", server_default="", deferred=True)


class Guardian(Base):
    """A legal representative of one child; siblings are recognised by the IIN."""

    __tablename__ = "guardian"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    child_id: Mapped[str] = mapped_column(ForeignKey("child.id", ondelete="CASCADE"), index=True)
    iin: Mapped[str] = mapped_column(String(12), index=True)
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(String(20))
    phone: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    id_document: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)
