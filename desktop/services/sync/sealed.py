"""An operation on its way: its body stays the JSON text it is kept as, because most of what is sent is never looked into here."""

from dataclasses import dataclass
from re import compile as pattern
from typing import Any

import orjson

from protocol.messages.base import SCHEMA

_DAY = pattern(rb'"day": ?([0-9]+)')  # a quote inside a text is escaped, so this is always a name


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

    def wire(self) -> dict[str, Any]:
        """The operation for orjson, which puts the body's text in as it is."""
        return {
            "op_id": self.op_id,
            "kind": self.kind,
            "schema": SCHEMA,
            "entity": self.entity,
            "base_version": self.base_version,
            "body": orjson.Fragment(self.content),
            "body_sha256": self.body_sha256,
            "claimed_at": f"{self.created_at[:10]}T{self.created_at[11:]}Z",
        }


def days_in(content: bytes) -> int:
    """The days the body of a marks.set carries, as bits."""
    found = 0
    for day in _DAY.findall(content):
        found |= 1 << int(day)
    return found
