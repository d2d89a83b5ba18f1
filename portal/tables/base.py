"""What every table has in common: one metadata with a naming convention, so that migrations can name every constraint."""

from datetime import datetime

from sqlalchemy import Column, DateTime, MetaData, Text

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text_column(name: str, *, nullable: bool = False, primary_key: bool = False) -> Column[str]:
    """A text column, filled unless said otherwise."""
    return Column(name, Text, nullable=nullable, primary_key=primary_key)


def moment_column(name: str, *, nullable: bool = False) -> Column[datetime]:
    """A moment with its time zone (UTC on the wire and in the table)."""
    return Column(name, DateTime(timezone=True), nullable=nullable)
