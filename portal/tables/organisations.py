"""Kindergartens, their PCs, and what a PC shows to become and to stay one of them."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from portal.tables.base import METADATA, moment_column, text_column

organisation = Table(
    "organisation",
    METADATA,
    text_column("id", primary_key=True),
    Column("bin", Text, nullable=False, unique=True),
    text_column("name_kk"),
    text_column("name_ru"),
    text_column("city"),
    moment_column("created_at"),
)

device = Table(
    "device",
    METADATA,
    text_column("id", primary_key=True),
    Column("organisation_id", ForeignKey("organisation.id"), nullable=False, index=True),
    text_column("name"),
    Column("public_key", LargeBinary, nullable=False),
    text_column("registered_by_iin"),
    Column("registration_cms", LargeBinary, nullable=False),
    moment_column("registered_at"),
    moment_column("revoked_at", nullable=True),
    Column("waiting", Integer, nullable=False, server_default="0"),
    moment_column("waiting_since", nullable=True),
    moment_column("last_seen_at", nullable=True),
    text_column("read_epoch", nullable=True),
)

device_challenge = Table(
    "device_challenge",
    METADATA,
    text_column("id", primary_key=True),
    text_column("bin"),
    text_column("nonce"),
    moment_column("expires_at"),
    moment_column("used_at", nullable=True),
)

used_nonce = Table(
    "used_nonce",
    METADATA,
    text_column("device_id", primary_key=True),
    text_column("nonce", primary_key=True),
    moment_column("expires_at"),
)

audit_anchor = Table(
    "audit_anchor",
    METADATA,
    text_column("op_id", primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("entries", Integer, nullable=False),
    text_column("head"),
    text_column("note"),
    moment_column("witnessed_at"),
    Index("ix_audit_anchor_device_id_entries", "device_id", "entries"),
)
