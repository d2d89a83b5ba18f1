"""What a use case touched: the screens repaint only what is named here."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The entities touched, as (type, id) pairs; types are those of the exchange ("child", "group", "child_month" …)."""

    touched: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    @property
    def kinds(self) -> frozenset[str]:
        """The types of what was touched."""
        return frozenset(kind for kind, _ in self.touched)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.touched | other.touched)

    def __bool__(self) -> bool:
        return bool(self.touched)
