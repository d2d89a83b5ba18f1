"""What the director's work needed: guarded notes of a child, the office's own clauses, additional agreements."""

import sqlalchemy as sa
from alembic import op

import desktop.models.base

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database to this edition."""
    for name in ("allergies", "care_notes"):
        op.add_column("child", sa.Column(name, sa.String(), nullable=False, server_default=""))
    for name in ("sent_bytes", "received_bytes"):
        op.add_column("exchange_log", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    _amendments()
    _clauses()
    _office_settings()
    _asked_certificates()
    _menus()
    _smaller_marks()


def _amendments() -> None:
    """What a contract's later life needs: additional agreements, renewals, terminations; two PCs may come to one number."""
    with op.batch_alter_table("contract") as table:
        table.drop_constraint("uq_contract_number", type_="unique")
    for column in (
        sa.Column("kind", sa.String(12), nullable=False, server_default="contract"),
        sa.Column("amends_id", sa.String(64), nullable=True),
        sa.Column("renews_id", sa.String(64), nullable=True),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("changes", sa.JSON(), nullable=True),
        sa.Column("termination", sa.JSON(), nullable=True),
    ):
        op.add_column("contract", column)
    for name in ("number", "amends_id", "renews_id"):
        op.create_index(f"ix_contract_{name}", "contract", [name])


def _clauses() -> None:
    """The editions of the office's own clauses."""
    op.create_table(
        "contract_clauses",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("saved_at", desktop.models.base.Moment(), nullable=False),
        sa.Column("saved_by", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("clauses", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract_clauses")),
    )


def _office_settings() -> None:
    """What all PCs of an office share moves out of what each keeps for itself; the next exchange offers it to the portal."""
    op.create_table(
        "office_setting",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", desktop.models.base.Moment(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_setting")),
    )
    shared = "('marks', 'tariff', 'contract_number', 'request_papers', 'decline_reasons', 'closing')"
    op.execute(
        f"INSERT INTO office_setting (id, value, \"by\", version) SELECT name, value, '', 0 FROM setting WHERE name IN {shared}"  # noqa: S608 - our own names
    )
    op.execute(f"DELETE FROM setting WHERE name IN {shared}")  # noqa: S608 - our own names


def _asked_certificates() -> None:
    """What parents asked for on the portal."""
    op.create_table(
        "asked_certificate",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("child_id", sa.String(length=64), nullable=False),
        sa.Column("child_name", sa.String(), nullable=False),
        sa.Column("guardian_name", sa.String(), nullable=False),
        sa.Column("month_from", sa.String(length=7), nullable=False),
        sa.Column("month_to", sa.String(length=7), nullable=False),
        sa.Column("asked_at", desktop.models.base.Moment(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("pdf_sha256", sa.String(length=64), nullable=True),
        sa.Column("cms_sha256", sa.String(length=64), nullable=True),
        sa.Column("answered_at", desktop.models.base.Moment(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_certificate")),
    )
    op.create_index("ix_asked_certificate_child_id", "asked_certificate", ["child_id"])


def _menus() -> None:
    """What the children eat, day by day."""
    op.create_table(
        "menu",
        sa.Column("id", sa.String(length=10), nullable=False),
        sa.Column("meals", sa.JSON(), nullable=False),
        sa.Column("published", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_menu")),
    )


def _smaller_marks() -> None:
    """A mark names its author and computer by number and keeps its moment as one: what there is most of takes half the room."""
    op.create_table(
        "known_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_name")),
        sa.UniqueConstraint("name", name=op.f("uq_known_name_name")),
    )
    op.execute('INSERT INTO known_name (name) SELECT "by" FROM attendance_mark UNION SELECT device_id FROM attendance_mark')
    op.drop_index("ix_attendance_mark_day_code", table_name="attendance_mark")
    op.rename_table("attendance_mark", "attendance_mark_before")
    op.create_table(
        "attendance_mark",
        sa.Column("child_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(length=64), nullable=True),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("server_version", sa.Integer(), nullable=False),
        sa.Column("dirty", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_attendance_mark_child_id_child")),
        sa.PrimaryKeyConstraint("child_id", "day", name=op.f("pk_attendance_mark")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO attendance_mark"
        " SELECT child_id, day, code, note, document_id, author.id, pc.id,"
        " unixepoch(substr(at, 1, 19)) * 1000000 + CAST(substr(at, 21) AS INTEGER), server_version, dirty"
        ' FROM attendance_mark_before JOIN known_name AS author ON author.name = "by"'
        " JOIN known_name AS pc ON pc.name = device_id"
        " ORDER BY child_id, day"
    )
    op.drop_table("attendance_mark_before")
    op.create_index("ix_attendance_mark_day_code", "attendance_mark", ["day", "code"])
