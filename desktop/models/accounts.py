"""The people who may open the program. Their passwords are nowhere: each opens a key slot of the vault."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Moment


class Account(Base):
    """A director or a methodist of this office."""

    __tablename__ = "account"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    login: Mapped[str] = mapped_column(String(80), unique=True)
    full_name: Mapped[str]
    role: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(Moment)
    disabled_at: Mapped[datetime | None] = mapped_column(Moment)
