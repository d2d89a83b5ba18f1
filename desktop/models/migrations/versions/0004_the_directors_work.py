"""What the director's work needed: guarded notes of a child, the office's own clauses, additional agreements."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database to this edition."""
    for name in ("allergies", "care_notes"):
        op.add_column("child", sa.Column(name, sa.String(), nullable=False, server_default=""))
    _amendments()


def _amendments() -> None:
    """What a contract's later life needs: additional agreements, renewals, terminations."""
    for column in (
        sa.Column("kind", sa.String(12), nullable=False, server_default="contract"),
        sa.Column("amends_id", sa.String(64), nullable=True),
        sa.Column("renews_id", sa.String(64), nullable=True),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("changes", sa.JSON(), nullable=True),
        sa.Column("termination", sa.JSON(), nullable=True),
    ):
        op.add_column("contract", column)
    for name in ("amends_id", "renews_id"):
        op.create_index(f"ix_contract_{name}", "contract", [name])
