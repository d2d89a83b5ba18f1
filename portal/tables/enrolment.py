"""Enrolment requests and contracts: what the portal decides by. Their wording for offices is the entity's body."""

from sqlalchemy import Column, ForeignKey, Index, Sequence, Table, Text, text

from portal.tables.base import METADATA, text_column

request_number = Sequence("request_number", metadata=METADATA)

enrolment_request = Table(
    "enrolment_request",
    METADATA,
    text_column("id", primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("application_id", ForeignKey("application.id"), nullable=False),
    Column("organisation_id", ForeignKey("organisation.id"), nullable=False, index=True),
    text_column("state"),
    Index("ix_enrolment_request_application_id", "application_id", "number"),
    Index(
        "uq_enrolment_request_application_id_live",
        "application_id",
        unique=True,
        postgresql_where=text("state IN ('new', 'accepted', 'waiting_list', 'completed')"),
    ),
)

contract = Table(
    "contract",
    METADATA,
    text_column("id", primary_key=True),
    Column("organisation_id", ForeignKey("organisation.id"), nullable=False),
    text_column("number"),
    text_column("state"),
    Column("application_id", ForeignKey("application.id"), nullable=True),
    Column("request_id", ForeignKey("enrolment_request.id"), nullable=True, index=True),
    text_column("child_iin"),
    Column("guardian_iin", Text, nullable=False, index=True),
    text_column("pdf_sha256"),
    text_column("parent_cms_sha256", nullable=True),
    text_column("cms_sha256", nullable=True),
    Column("kind", Text, nullable=False, server_default="contract"),
    text_column("amends_id", nullable=True),
    text_column("renews_id", nullable=True),
    Index(
        "uq_contract_application_id_open",
        "application_id",
        unique=True,
        postgresql_where=text("state IN ('sent', 'parent_signed') AND kind <> 'amendment'"),
    ),
    Index(
        "uq_contract_application_id_in_force",
        "application_id",
        unique=True,
        postgresql_where=text("state = 'signed' AND kind <> 'amendment'"),
    ),
    Index(
        "uq_contract_amends_id_open",
        "amends_id",
        unique=True,
        postgresql_where=text("state IN ('sent', 'parent_signed')"),
    ),
    Index(
        "uq_contract_renews_id_live",
        "renews_id",
        unique=True,
        postgresql_where=text("state IN ('sent', 'parent_signed', 'signed')"),
    ),
    Index("ix_contract_amends_id", "amends_id"),
    Index(
        "uq_contract_organisation_id_number_live",
        "organisation_id",
        "number",
        unique=True,
        postgresql_where=text("state IN ('sent', 'parent_signed', 'signed')"),
    ),
)
