"""Entities and answers refer to their kindergarten through its counter, which whoever writes them holds. An entity remembers by
which PC it was written whole, and on which version; a PC in which epoch it read everything."""

import sqlalchemy as sa
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
    op.add_column("entity", sa.Column("device_id", sa.Text))
    op.add_column("entity", sa.Column("base_version", sa.Integer))
    op.add_column("device", sa.Column("read_epoch", sa.Text))


def downgrade() -> None:
    """Go back."""
    op.drop_column("device", "read_epoch")
    op.drop_column("entity", "base_version")
    op.drop_column("entity", "device_id")
    for table in TABLES:
        op.create_foreign_key(op.f(f"fk_{table}_organisation_id"), table, "organisation", ["organisation_id"], ["id"])
