"""A change that cannot be written now."""

PENDING = "pending"
MISSING_PARENT = "missing-parent"
DUPLICATE = "duplicate"
UNKNOWN_TYPE = "unknown-type"
UNREADABLE = "unreadable"


class NotYet(Exception):
    """The change waits. `reason`: "pending" (own edits first), "missing-parent", "duplicate" (another row has its unique value),
    "unknown-type" and "unreadable" (a later edition wrote it)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
