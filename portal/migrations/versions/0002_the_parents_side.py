"""The parents' side: sessions, codes, notices, the staff, the portal's journal, the queue's categories."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    "answered_sheet",
    "certificate_request",
    "counted_attempt",
    "portal_act",
    "sms_code",
    "notice",
    "staff_member",
    "web_session",
)


def _visitors() -> None:
    op.create_table(
        "counted_attempt",
        sa.Column("key", sa.Text(), nullable=False, comment="what is limited, and for whom, hashed"),
        sa.Column("window", sa.BigInteger(), nullable=False, comment="the number of the time window"),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", "window", name=op.f("pk_counted_attempt")),
    )
    op.create_table(
        "portal_act",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False, comment="an IIN, staff-token or the-clock"),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("details", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_portal_act")),
    )
    op.create_index("ix_portal_act_subject_id", "portal_act", ["subject", "id"], unique=False)
    op.create_table(
        "sms_code",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False, comment="register, recover or sign-in"),
        sa.Column("code_mac", sa.Text(), nullable=False, comment="HMAC of the code under the portal's secret"),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sms_code")),
    )
    op.create_index("ix_sms_code_phone_sent_at", "sms_code", ["phone", "sent_at"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("box", sa.Text(), nullable=False, comment="inbox: the portal to the person; log: what the person did"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("details", JSONB(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["iin"], ["person.iin"], name=op.f("fk_notice_iin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index("ix_notice_iin_box_id", "notice", ["iin", "box", "id"], unique=False)
    op.create_index(
        "ix_notice_iin_unread", "notice", ["iin"], unique=False, postgresql_where=sa.text("read_at IS NULL AND box = 'inbox'")
    )
    op.create_table(
        "staff_member",
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["iin"], ["person.iin"], name=op.f("fk_staff_member_iin")),
        sa.PrimaryKeyConstraint("iin", name=op.f("pk_staff_member")),
    )
    op.create_table(
        "web_session",
        sa.Column("token_sha256", sa.Text(), nullable=False, comment="of the cookie; the cookie itself is kept nowhere"),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False, comment="parent or staff"),
        sa.Column("remembered", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["iin"], ["person.iin"], name=op.f("fk_web_session_iin")),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_web_session")),
    )
    op.create_index(op.f("ix_web_session_iin"), "web_session", ["iin"], unique=False)


def _accounts_and_queue() -> None:
    op.add_column("account", sa.Column("login", sa.Text(), nullable=True))
    op.add_column("account", sa.Column("email", sa.Text(), nullable=True))
    op.add_column("account", sa.Column("phone", sa.Text(), nullable=True, comment="E.164, proven by a code"))
    op.create_unique_constraint(op.f("uq_account_email"), "account", ["email"])
    op.create_unique_constraint(op.f("uq_account_login"), "account", ["login"])
    op.create_unique_constraint(op.f("uq_account_phone"), "account", ["phone"])
    op.add_column("application", sa.Column("category", sa.Text(), server_default="general", nullable=False))
    op.add_column(
        "application",
        sa.Column(
            "priority",
            sa.Integer(),
            server_default="100",
            nullable=False,
            comment="the category's rank when it was taken; less is earlier",
        ),
    )
    op.add_column(
        "application",
        sa.Column(
            "proof",
            sa.Text(),
            server_default="",
            nullable=False,
            comment="the paper that proves the category: its number and date",
        ),
    )
    op.create_index(
        "ix_application_queue",
        "application",
        ["locality", "priority", "queued_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'queued'"),
    )
    op.create_index("ix_enrolment_request_application_id", "enrolment_request", ["application_id", "number"], unique=False)


def _sheets_and_certificates() -> None:
    op.create_table(
        "answered_sheet",
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("child_id", sa.Text(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False, comment="the month's first day"),
        sa.Column("sheet_hash", sa.Text(), nullable=False),
        sa.Column("days", JSONB(), nullable=False, comment="the marks a parent answered to, so that later changes can be shown"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_answered_sheet_organisation_id")),
        sa.PrimaryKeyConstraint("organisation_id", "child_id", "month", "sheet_hash", name=op.f("pk_answered_sheet")),
    )
    op.create_table(
        "certificate_request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("child_id", sa.Text(), nullable=False),
        sa.Column("guardian_iin", sa.Text(), nullable=False),
        sa.Column("child_name", sa.Text(), nullable=False),
        sa.Column("month_from", sa.Date(), nullable=False),
        sa.Column("month_to", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("pdf_sha256", sa.Text(), nullable=True),
        sa.Column("cms_sha256", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["guardian_iin"], ["person.iin"], name=op.f("fk_certificate_request_guardian_iin")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_certificate_request_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_request")),
    )
    op.create_index(
        "ix_certificate_request_guardian_iin_asked_at", "certificate_request", ["guardian_iin", "asked_at"], unique=False
    )
    op.create_index(
        "uq_certificate_request_new",
        "certificate_request",
        ["guardian_iin", "organisation_id", "child_id", "month_from", "month_to"],
        unique=True,
        postgresql_where=sa.text("state = 'new'"),
    )


def _night() -> None:
    """What the clocks and the housekeeping find their rows by."""
    op.create_index("ix_application_organisation_id", "application", ["organisation_id"], unique=False)
    op.create_index("ix_operation_result_applied_at", "operation_result", ["applied_at"], unique=False, postgresql_using="brin")


def upgrade() -> None:
    """Go forward."""
    _visitors()
    _accounts_and_queue()
    _night()
    _sheets_and_certificates()


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_operation_result_applied_at", "operation_result")
    op.drop_index("ix_application_organisation_id", "application")
    op.drop_index("ix_enrolment_request_application_id", "enrolment_request")
    op.drop_index("ix_application_queue", "application")
    for column in ("category", "priority", "proof"):
        op.drop_column("application", column)
    for column in ("login", "email", "phone"):
        op.drop_column("account", column)
    for name in TABLES:
        op.drop_table(name)
