"""Entities and answers refer to their kindergarten through its counter, which whoever writes them holds."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("entity", "operation_result")


def upgrade() -> None:
    """Go forward."""
    for table in TABLES:
        op.drop_constraint(op.f(f"fk_{table}_organisation_id"), table, type_="foreignkey")


def downgrade() -> None:
    """Go back."""
    for table in TABLES:
        op.create_foreign_key(op.f(f"fk_{table}_organisation_id"), table, "organisation", ["organisation_id"], ["id"])
