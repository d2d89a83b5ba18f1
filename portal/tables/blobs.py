"""Bytes named by their SHA-256, in rows of one chunk each, who may read them, and uploads under way."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from portal.tables.base import METADATA, moment_column, text_column

blob = Table(
    "blob",
    METADATA,
    text_column("sha256", primary_key=True),
    Column("size", Integer, nullable=False),
    text_column("media_type"),
    moment_column("stored_at"),
)

blob_chunk = Table(
    "blob_chunk",
    METADATA,
    Column("sha256", ForeignKey("blob.sha256", ondelete="CASCADE"), primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

blob_reader = Table(
    "blob_reader",
    METADATA,
    Column("sha256", ForeignKey("blob.sha256", ondelete="CASCADE"), primary_key=True),
    Column("reader", Text, primary_key=True, comment="organisation:{id} or parent:{iin}"),
)

upload = Table(
    "upload",
    METADATA,
    text_column("id", primary_key=True),
    text_column("owner"),
    text_column("sha256"),
    Column("size", Integer, nullable=False),
    text_column("media_type"),
    Column("received", Integer, nullable=False),
    moment_column("started_at"),
    moment_column("completed_at", nullable=True),
    Index("ix_upload_owner_sha256", "owner", "sha256"),
)

upload_chunk = Table(
    "upload_chunk",
    METADATA,
    Column("upload_id", ForeignKey("upload.id", ondelete="CASCADE"), primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
