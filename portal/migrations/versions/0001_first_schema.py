"""The first schema: registry, exchange, enrolment, attendance, blobs."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SEQUENCES = ("application_number", "voucher_number", "request_number")
TABLES = (
    "contract",
    "enrolment_request",
    "audit_anchor",
    "upload_chunk",
    "organisation_feed",
    "operation_result",
    "guardianship",
    "entity",
    "device",
    "child_month",
    "blob_reader",
    "blob_chunk",
    "application",
    "account",
    "used_nonce",
    "upload",
    "sign_in_attempt",
    "rules_edition",
    "portal_setting",
    "person",
    "organisation",
    "device_challenge",
    "calendar_day",
    "blob",
)
FIRST_YEAR, LAST_YEAR = 2024, 2040


def _blob() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
    )


def _calendar_day() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_calendar_day"),
    )


def _device_challenge() -> None:
    op.create_table(
        "device_challenge",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_device_challenge"),
    )


def _organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sa.UniqueConstraint("bin", name="uq_organisation_bin"),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("patronymic", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("id_document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("iin", name="pk_person"),
    )


def _portal_setting() -> None:
    op.create_table(
        "portal_setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_portal_setting"),
    )


def _rules_edition() -> None:
    op.create_table(
        "rules_edition",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", JSONB(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_rules_edition"),
    )


def _sign_in_attempt() -> None:
    op.create_table(
        "sign_in_attempt",
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("iin", name="pk_sign_in_attempt"),
    )


def _upload() -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_upload"),
    )
    op.create_index("ix_upload_owner_sha256", "upload", ["owner", "sha256"], unique=False)


def _used_nonce() -> None:
    op.create_table(
        "used_nonce",
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "nonce", name="pk_used_nonce"),
    )


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["iin"], ["person.iin"], name="fk_account_iin"),
        sa.PrimaryKeyConstraint("iin", name="pk_account"),
    )


def _application() -> None:
    op.create_table(
        "application",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("child_iin", sa.Text(), nullable=False),
        sa.Column("guardian_iin", sa.Text(), nullable=False),
        sa.Column("locality", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("voucher_number", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("extended", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("restorations", sa.Integer(), server_default="0", nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=True),
        sa.Column("enrolled_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["child_iin"], ["person.iin"], name="fk_application_child_iin"),
        sa.ForeignKeyConstraint(["guardian_iin"], ["person.iin"], name="fk_application_guardian_iin"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_application_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_application"),
        sa.UniqueConstraint("number", name="uq_application_number"),
        sa.UniqueConstraint("voucher_number", name="uq_application_voucher_number"),
    )
    op.create_index("ix_application_guardian_iin", "application", ["guardian_iin"], unique=False)
    op.create_index("ix_application_locality_state_queued_at", "application", ["locality", "state", "queued_at"], unique=False)
    op.create_index("ix_application_state_due", "application", ["state", "due"], unique=False)
    op.create_index(
        "uq_application_child_iin_live",
        "application",
        ["child_iin"],
        unique=True,
        postgresql_where=sa.text("state NOT IN ('archived', 'annulled', 'expired')"),
    )


def _blob_chunk() -> None:
    op.create_table(
        "blob_chunk",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name="fk_blob_chunk_sha256", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sha256", "start", name="pk_blob_chunk"),
    )


def _blob_reader() -> None:
    op.create_table(
        "blob_reader",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False, comment="organisation:{id} or parent:{iin}"),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name="fk_blob_reader_sha256", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sha256", "reader", name="pk_blob_reader"),
    )


def _child_month() -> None:
    op.create_table(
        "child_month",
        sa.Column("month", sa.Date(), nullable=False, comment="the month's first day"),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("child_id", sa.Text(), nullable=False),
        sa.Column("child_iin", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sheet_hash", sa.Text(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True, comment="the last day on which an answer is in time"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_child_month_organisation_id"),
        sa.PrimaryKeyConstraint("month", "organisation_id", "child_id", name="pk_child_month"),
        postgresql_partition_by="RANGE (month)",
    )
    op.create_index("ix_child_month_child_iin_month", "child_month", ["child_iin", "month"], unique=False)
    op.create_index("ix_child_month_state_due", "child_month", ["state", "due"], unique=False)


def _device() -> None:
    op.create_table(
        "device",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("registered_by_iin", sa.Text(), nullable=False),
        sa.Column("registration_cms", sa.LargeBinary(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_device_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_device"),
    )
    op.create_index("ix_device_organisation_id", "device", ["organisation_id"], unique=False)


def _entity() -> None:
    op.create_table(
        "entity",
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("body", JSONB(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_entity_organisation_id"),
        sa.PrimaryKeyConstraint("organisation_id", "type", "id", name="pk_entity"),
    )
    op.create_index("uq_entity_organisation_id_seq", "entity", ["organisation_id", "seq"], unique=True)


def _guardianship() -> None:
    op.create_table(
        "guardianship",
        sa.Column("guardian_iin", sa.Text(), nullable=False),
        sa.Column("child_iin", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["child_iin"], ["person.iin"], name="fk_guardianship_child_iin"),
        sa.ForeignKeyConstraint(["guardian_iin"], ["person.iin"], name="fk_guardianship_guardian_iin"),
        sa.PrimaryKeyConstraint("guardian_iin", "child_iin", name="pk_guardianship"),
    )
    op.create_index("ix_guardianship_child_iin", "guardianship", ["child_iin"], unique=False)


def _operation_result() -> None:
    op.create_table(
        "operation_result",
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("body_sha256", sa.Text(), nullable=False),
        sa.Column("result", JSONB(), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_operation_result_organisation_id"),
        sa.PrimaryKeyConstraint("op_id", name="pk_operation_result"),
    )


def _organisation_feed() -> None:
    op.create_table(
        "organisation_feed",
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_organisation_feed_organisation_id"),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_organisation_feed"),
    )


def _upload_chunk() -> None:
    op.create_table(
        "upload_chunk",
        sa.Column("upload_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name="fk_upload_chunk_upload_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("upload_id", "start", name="pk_upload_chunk"),
    )


def _audit_anchor() -> None:
    op.create_table(
        "audit_anchor",
        sa.Column("op_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("witnessed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name="fk_audit_anchor_device_id"),
        sa.PrimaryKeyConstraint("op_id", name="pk_audit_anchor"),
    )
    op.create_index("ix_audit_anchor_device_id_entries", "audit_anchor", ["device_id", "entries"], unique=False)


def _enrolment_request() -> None:
    op.create_table(
        "enrolment_request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("application_id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name="fk_enrolment_request_application_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_enrolment_request_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_enrolment_request"),
        sa.UniqueConstraint("number", name="uq_enrolment_request_number"),
    )
    op.create_index("ix_enrolment_request_organisation_id", "enrolment_request", ["organisation_id"], unique=False)
    op.create_index(
        "uq_enrolment_request_application_id_live",
        "enrolment_request",
        ["application_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('new', 'accepted', 'waiting_list', 'completed')"),
    )


def _contract() -> None:
    op.create_table(
        "contract",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("application_id", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("child_iin", sa.Text(), nullable=False),
        sa.Column("guardian_iin", sa.Text(), nullable=False),
        sa.Column("pdf_sha256", sa.Text(), nullable=False),
        sa.Column("parent_cms_sha256", sa.Text(), nullable=True),
        sa.Column("cms_sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["application_id"], ["application.id"], name="fk_contract_application_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_contract_organisation_id"),
        sa.ForeignKeyConstraint(["request_id"], ["enrolment_request.id"], name="fk_contract_request_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contract"),
    )
    op.create_index("ix_contract_guardian_iin", "contract", ["guardian_iin"], unique=False)
    op.create_index("ix_contract_request_id", "contract", ["request_id"], unique=False)
    op.create_index(
        "uq_contract_application_id_live",
        "contract",
        ["application_id"],
        unique=True,
        postgresql_where=sa.text("state IN ('sent', 'parent_signed', 'signed')"),
    )
    op.create_index(
        "uq_contract_organisation_id_number_live",
        "contract",
        ["organisation_id", "number"],
        unique=True,
        postgresql_where=sa.text("state IN ('sent', 'parent_signed', 'signed')"),
    )


def _child_month_partitions() -> None:
    """A partition per calendar year, and one for anything else."""
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        op.execute(
            f"CREATE TABLE child_month_{year} PARTITION OF child_month FOR VALUES FROM ('{year}-01-01') TO ('{year + 1}-01-01')"
        )
    op.execute("CREATE TABLE child_month_other PARTITION OF child_month DEFAULT")


def upgrade() -> None:
    """Go forward."""
    for name in SEQUENCES:
        op.execute(sa.schema.CreateSequence(sa.Sequence(name)))
    _blob()
    _calendar_day()
    _device_challenge()
    _organisation()
    _person()
    _portal_setting()
    _rules_edition()
    _sign_in_attempt()
    _upload()
    _used_nonce()
    _account()
    _application()
    _blob_chunk()
    _blob_reader()
    _child_month()
    _child_month_partitions()
    _device()
    _entity()
    _guardianship()
    _operation_result()
    _organisation_feed()
    _upload_chunk()
    _audit_anchor()
    _enrolment_request()
    _contract()


def downgrade() -> None:
    """Go back."""
    for name in TABLES:
        op.drop_table(name)
    for name in SEQUENCES:
        op.execute(sa.schema.DropSequence(sa.Sequence(name)))
