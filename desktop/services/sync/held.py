"""What the portal did not take, as it leaves the house for support."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

IMPERSONAL = ("op_id", "kind", "entity", "problem", "at")


def for_support(rows: Iterable[Mapping[str, Any]], *, personal: bool) -> bytes:
    """Quarantined operations (see `outbox.in_quarantine`) as JSON. Without `personal` an operation's body is told by the names of
    its fields alone and the portal's own words are left out: nobody's name, IIN, number or mark is in the file."""
    listed = [dict(row) if personal else _impersonal(row) for row in rows]
    return json.dumps(listed, ensure_ascii=False, indent=1, default=str).encode()


def _impersonal(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in IMPERSONAL} | {"fields": sorted(row["body"])}
