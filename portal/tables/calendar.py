"""The country's overridden days and the editions of the rules."""

from sqlalchemy import Boolean, Column, Date, Integer, Table
from sqlalchemy.dialects.postgresql import JSONB

from portal.tables.base import METADATA, moment_column, text_column

calendar_day = Table(
    "calendar_day",
    METADATA,
    Column("day", Date, primary_key=True),
    Column("working", Boolean, nullable=False),
    text_column("reason"),
    Column("edition", Integer, nullable=False),
)

rules_edition = Table(
    "rules_edition",
    METADATA,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("body", JSONB, nullable=False),
    moment_column("published_at"),
)
