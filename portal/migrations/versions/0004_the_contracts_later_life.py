"""Additional agreements and renewals: what a contract amends or renews, and that one contract of a voucher is in force.

And letters: when a notice was told of by e-mail, and until when an address is left alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LIVE = "state IN ('sent', 'parent_signed', 'signed')"
UNIQUE = (
    ("application_id_open", "application_id", "state IN ('sent', 'parent_signed') AND kind <> 'amendment'"),
    ("application_id_in_force", "application_id", "state = 'signed' AND kind <> 'amendment'"),
    ("amends_id_open", "amends_id", "state IN ('sent', 'parent_signed')"),
    ("renews_id_live", "renews_id", LIVE),
)


def upgrade() -> None:
    """Go forward."""
    op.add_column("notice", sa.Column("mailed_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_notice_at", "notice", ["at"], unique=False, postgresql_using="brin")
    op.add_column("account", sa.Column("mail_after", sa.DateTime(timezone=True), nullable=True))
    tries = sa.Column("mail_tries", sa.Integer(), server_default="0", nullable=False, comment="letters begun since one was sent")
    op.add_column("account", tries)
    op.add_column("contract", sa.Column("kind", sa.Text(), server_default="contract", nullable=False))
    op.add_column("contract", sa.Column("amends_id", sa.Text(), nullable=True))
    op.add_column("contract", sa.Column("renews_id", sa.Text(), nullable=True))
    op.drop_index("uq_contract_application_id_live", "contract")
    op.create_index("ix_contract_amends_id", "contract", ["amends_id"], unique=False)
    for name, column, which in UNIQUE:
        op.create_index(f"uq_contract_{name}", "contract", [column], unique=True, postgresql_where=sa.text(which))


def downgrade() -> None:
    """Go back."""
    op.drop_column("account", "mail_tries")
    op.drop_column("account", "mail_after")
    op.drop_index("ix_notice_at", "notice")
    op.drop_column("notice", "mailed_at")
    for name, _, _ in UNIQUE:
        op.drop_index(f"uq_contract_{name}", "contract")
    op.drop_index("ix_contract_amends_id", "contract")
    live = sa.text(LIVE)
    op.create_index("uq_contract_application_id_live", "contract", ["application_id"], unique=True, postgresql_where=live)
    for column in ("renews_id", "amends_id", "kind"):
        op.drop_column("contract", column)
