"""Time stamps and evidence that are added to a contract's signatures after signing."""

import sqlalchemy as sa
from alembic import op

import desktop.models.base

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database to this edition."""
    op.create_table(
        "contract_evidence",
        sa.Column("contract_id", sa.String(length=64), nullable=False),
        sa.Column("of_sha256", sa.String(length=64), nullable=False),
        sa.Column("cms_sha256", sa.String(length=64), nullable=True),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("stamped_at", desktop.models.base.Moment(), nullable=True),
        sa.Column("problem", sa.String(length=40), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", desktop.models.base.Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contract_id"],
            ["contract.id"],
            name=op.f("fk_contract_evidence_contract_id_contract"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("contract_id", name=op.f("pk_contract_evidence")),
    )
