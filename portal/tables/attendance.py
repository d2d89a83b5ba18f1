"""The register of published months: one row per child and month from its first publication; and what parents ask of it.

Partitioned by `month`: the migration makes a partition for each calendar year and one for anything else.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, Table, Text, text
from sqlalchemy.dialects.postgresql import JSONB

from portal.tables.base import METADATA, moment_column, text_column

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

answered_sheet = Table(
    "answered_sheet",
    METADATA,
    Column("organisation_id", ForeignKey("organisation.id"), primary_key=True),
    text_column("child_id", primary_key=True),
    Column("month", Date, primary_key=True, comment="the month's first day"),
    text_column("sheet_hash", primary_key=True),
    Column("days", JSONB, nullable=False, comment="the marks a parent answered to, so that later changes can be shown"),
)

certificate_request = Table(
    "certificate_request",
    METADATA,
    text_column("id", primary_key=True),
    Column("organisation_id", ForeignKey("organisation.id"), nullable=False),
    text_column("child_id"),
    Column("guardian_iin", ForeignKey("person.iin"), nullable=False),
    text_column("child_name"),
    Column("month_from", Date, nullable=False),
    Column("month_to", Date, nullable=False),
    text_column("state"),
    text_column("reason"),
    text_column("pdf_sha256", nullable=True),
    text_column("cms_sha256", nullable=True),
    moment_column("asked_at"),
    moment_column("answered_at", nullable=True),
    Index("ix_certificate_request_guardian_iin_asked_at", "guardian_iin", "asked_at"),
    Index(
        "uq_certificate_request_new",
        "guardian_iin",
        "organisation_id",
        "child_id",
        "month_from",
        "month_to",
        unique=True,
        postgresql_where=text("state = 'new'"),
    ),
)
