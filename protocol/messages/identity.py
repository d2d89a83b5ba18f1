"""Names and hashes both sides must compute alike: the fixed ids of the exchange and the hash of a digest."""

import uuid
from collections.abc import Iterable
from datetime import date

from protocol.canonical import content_hash

RULES_ID = "current"
COUNTRY = "country:"
_CHILDREN = uuid.uuid5(uuid.NAMESPACE_URL, "urn:balabaqsha:child-of-request")
_PLACEMENTS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:balabaqsha:placement-of-contract")


def country_day_id(day: date) -> str:
    """The id of a country-wide calendar day, "country:2026-12-16"; an office's own day is named "2026-12-16"."""
    return f"{COUNTRY}{day.isoformat()}"


def calendar_day_of(identifier: str) -> tuple[date, bool]:
    """The day a calendar day's id names, and whether it is an office's own.

    Raises:
        ValueError: no day can be read from the id.
    """
    return date.fromisoformat(identifier.rpartition(":")[2]), not identifier.startswith(COUNTRY)


def placement_of_contract(contract_id: str) -> str:
    """The id of the placement a signed contract makes: the same for whoever computes it."""
    return str(uuid.uuid5(_PLACEMENTS, contract_id))


def child_of_request(request_id: str) -> str:
    """The id of the child an accepted request makes known: the same on every PC that accepts it."""
    return str(uuid.uuid5(_CHILDREN, request_id))


def digest_hash(held: Iterable[tuple[str, int]]) -> str:
    """The hash of a digest's row: over the canonical [[id, version], …] of one scope, sorted by id, deleted entities left out."""
    return content_hash([list(one) for one in sorted(held)])
