"""An operation on its way: its body stays the JSON text it is kept as, because most of what is sent is never looked into here."""

from dataclasses import dataclass
from functools import lru_cache
from re import compile as pattern
from typing import Any

import orjson

from desktop.services.outbox import MARKS
from protocol.messages import dense
from protocol.messages.base import SCHEMA

# A quote inside a text is escaped, so these are always names.
_DAY = pattern(rb'"day": ?([0-9]+)')
_LINE = pattern(rb'"codes": ?"([^"]*)"')


@dataclass(frozen=True, slots=True)
class SealedOperation:
    """An operation as it travels (see `protocol.messages.envelope.Operation`).

    `content` is the body's JSON text, `body_sha256` the hash of its canonical form; `created_at` as the tables keep moments.
    """

    op_id: str
    kind: str
    entity: str
    base_version: int
    content: bytes
    body_sha256: str
    created_at: str

    @property
    def body(self) -> dict[str, Any]:
        """The body, read anew each time."""
        found: dict[str, Any] = orjson.loads(self.content)
        return found

    @property
    def schema_(self) -> int:
        """Marks tell by their form what they are written in."""
        return dense.SCHEMA if self.kind == MARKS and _LINE.search(self.content) else SCHEMA

    def wire(self) -> dict[str, Any]:
        """The operation for orjson, which puts the body's text in as it is."""
        return {
            "op_id": self.op_id,
            "kind": self.kind,
            "schema": self.schema_,
            "entity": self.entity,
            "base_version": self.base_version,
            "body": orjson.Fragment(self.content),
            "body_sha256": self.body_sha256,
            "claimed_at": f"{self.created_at[:10]}T{self.created_at[11:]}Z",
        }


def days_in(content: bytes) -> int:
    """The days the body of a marks.set carries, as bits."""
    line = _LINE.search(content)
    return _bits(line[1] if line else tuple(_DAY.findall(content)))


@lru_cache(4096)
def _bits(named: bytes | tuple[bytes, ...]) -> int:
    days = dense.days_of(named.decode()) if isinstance(named, bytes) else map(int, named)
    return sum(1 << day for day in set(days))
