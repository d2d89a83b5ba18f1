"""Applications and the voucher each of them becomes; `due` and `state_since` are written when a state is entered."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Sequence, Table, Text, text

from portal.tables.base import METADATA, moment_column, text_column

application_number = Sequence("application_number", metadata=METADATA)
voucher_number = Sequence("voucher_number", metadata=METADATA)

application = Table(
    "application",
    METADATA,
    text_column("id", primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("child_iin", ForeignKey("person.iin"), nullable=False),
    Column("guardian_iin", ForeignKey("person.iin"), nullable=False, index=True),
    text_column("locality"),
    text_column("language"),
    text_column("relation"),
    Column("category", Text, nullable=False, server_default="general"),
    Column(
        "priority",
        Integer,
        nullable=False,
        server_default="100",
        comment="the category's rank when it was taken; less is earlier",
    ),
    Column("proof", Text, nullable=False, server_default="", comment="the paper that proves the category: its number and date"),
    moment_column("queued_at"),
    text_column("state"),
    Column("state_since", Date, nullable=False),
    Column("voucher_number", Text, nullable=True, unique=True),
    Column("issued_on", Date, nullable=True),
    Column("due", Date, nullable=True),
    Column("extended", Boolean, nullable=False, server_default=text("false")),
    Column("restorations", Integer, nullable=False, server_default="0"),
    Column("organisation_id", ForeignKey("organisation.id"), nullable=True),
    Column("enrolled_on", Date, nullable=True),
    Index("ix_application_state_due", "state", "due"),
    Index("ix_application_organisation_id", "organisation_id"),
    Index("ix_application_locality_state_queued_at", "locality", "state", "queued_at"),
    Index("ix_application_queue", "locality", "priority", "queued_at", "id", postgresql_where=text("state = 'queued'")),
    Index(
        "uq_application_child_iin_live",
        "child_iin",
        unique=True,
        postgresql_where=text("state NOT IN ('archived', 'annulled', 'expired')"),
    ),
)
