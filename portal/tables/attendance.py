"""The register of published months: one row per child and month from its first publication.

Partitioned by `month`: the migration makes a partition for each calendar year and one for anything else.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, Table, Text

from portal.tables.base import METADATA, text_column

child_month = Table(
    "child_month",
    METADATA,
    Column("month", Date, primary_key=True, comment="the month's first day"),
    Column("organisation_id", ForeignKey("organisation.id"), primary_key=True),
    text_column("child_id", primary_key=True),
    Column("child_iin", Text, nullable=False),
    text_column("state"),
    text_column("sheet_hash", nullable=True),
    Column("due", Date, nullable=True, comment="the last day on which an answer is in time"),
    Index("ix_child_month_state_due", "state", "due"),
    Index("ix_child_month_child_iin_month", "child_iin", "month"),
    postgresql_partition_by="RANGE (month)",
)
