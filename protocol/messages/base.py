"""What every message has in common."""

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

API_VERSION = "v1"
SCHEMA = 1
"""The least schema of an operation anybody still reads, and that of every operation and body unless it says another."""
NEWEST_SCHEMA = 2
"""The newest; a portal says in its meta what it reads, an office when it asks for changes."""


class Message(BaseModel):
    """A message: immutable, and it carries fields of a newer edition along untouched."""

    model_config = ConfigDict(frozen=True, extra="allow")

    def wire(self) -> dict[str, Any]:
        """The JSON-ready form, unknown fields included."""
        return self.model_dump(mode="json")


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        msg = "a moment needs its time zone"
        raise ValueError(msg)
    return moment.astimezone(UTC)


Moment = Annotated[datetime, AfterValidator(_in_utc)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
MonthText = Annotated[str, StringConstraints(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])$")]
ShortText = Annotated[str, StringConstraints(max_length=500)]
LongText = Annotated[str, StringConstraints(max_length=20_000)]
Id = Annotated[str, StringConstraints(min_length=1, max_length=64)]


def entity_key(kind: str, identifier: str) -> str:
    """The name of an entity in the exchange: "child:0190…", "child_month:0190…:2026-11"."""
    return f"{kind}:{identifier}"
