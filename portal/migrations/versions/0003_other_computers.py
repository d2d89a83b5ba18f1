"""What an office's PC tells of itself: how much it has not sent, and when it spoke last."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.add_column("device", sa.Column("waiting", sa.Integer(), server_default="0", nullable=False))
    op.add_column("device", sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("device", sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Go back."""
    for column in ("last_seen_at", "waiting_since", "waiting"):
        op.drop_column("device", column)
