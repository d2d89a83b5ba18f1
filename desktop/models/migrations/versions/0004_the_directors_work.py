"""What the director's work needed: guarded notes of a child, the office's own clauses, additional agreements."""

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database to this edition."""
