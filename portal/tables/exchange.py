"""The exchange: every entity as its kindergarten sees it now, the counter that orders changes, and the stored answers.

Entities and answers are written only by who holds the kindergarten's counter, and the counter's row refers to the kindergarten: a
reference of their own would be looked up again for each row of a batch, which is a third of what its writing costs.
"""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, text
from sqlalchemy.dialects.postgresql import JSONB

from portal.tables.base import METADATA, moment_column, text_column

portal_setting = Table(
    "portal_setting",
    METADATA,
    text_column("key", primary_key=True),
    text_column("value"),
)

organisation_feed = Table(
    "organisation_feed",
    METADATA,
    Column("organisation_id", ForeignKey("organisation.id"), primary_key=True),
    Column("last_seq", BigInteger, nullable=False, server_default="0"),
)

entity = Table(
    "entity",
    METADATA,
    text_column("organisation_id", primary_key=True),
    text_column("type", primary_key=True),
    text_column("id", primary_key=True),
    Column("version", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=text("false")),
    Column("body", JSONB, nullable=False),
    text_column("device_id", nullable=True),
    Column("base_version", Integer),
    Index("uq_entity_organisation_id_seq", "organisation_id", "seq", unique=True),
)

operation_result = Table(
    "operation_result",
    METADATA,
    text_column("op_id", primary_key=True),
    text_column("organisation_id"),
    text_column("device_id"),
    text_column("kind"),
    text_column("entity"),
    text_column("body_sha256"),
    Column("result", JSONB, nullable=False),
    moment_column("claimed_at"),
    moment_column("applied_at"),
    Index("ix_operation_result_applied_at", "applied_at", postgresql_using="brin"),
)
