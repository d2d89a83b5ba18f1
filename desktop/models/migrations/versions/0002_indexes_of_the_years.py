"""Indexes that keep a day and the open months cheap however many years the database holds."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database to this edition."""
    op.drop_index("ix_attendance_mark_day", table_name="attendance_mark")
    op.create_index("ix_attendance_mark_day_code", "attendance_mark", ["day", "code"])
    op.create_index("ix_child_month_state_month", "child_month", ["state", "month"])
