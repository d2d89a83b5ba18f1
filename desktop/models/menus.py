"""What the children eat, day by day."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Synchronised


class Menu(Synchronised, Base):
    """One day's menu; its id is the day, "2026-11-23".

    `meals` is what is written here, `published` what parents read (None: nothing was ever published): lists of
    {meal, dishes_kk, dishes_ru}. What is written stays on this PC until it is published; `by` published it last.
    """

    __tablename__ = "menu"
    id: Mapped[str] = mapped_column(String(10), primary_key=True)
    meals: Mapped[list[Any]] = mapped_column(JSON, default=list)
    published: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    by: Mapped[str] = mapped_column(default="")

    @property
    def day(self) -> date:
        """The day the menu is of."""
        return date.fromisoformat(self.id)
