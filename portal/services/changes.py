"""What a device pulls: pages of changes in commit order, and the digest that proves convergence."""

import base64
import binascii
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection, text

from portal.services.errors import Refused
from portal.services.identity import epoch
from protocol.messages import dense
from protocol.messages.base import SCHEMA
from protocol.messages.envelope import DEFAULT_PAGE, MAX_INFLATED_BYTES, Digest, DigestRow
from protocol.messages.identity import digest_hash

PAGE_CHARACTERS = MAX_INFLATED_BYTES // 5
"""The most of a page, unless one change is more: a letter takes up to four bytes, and an office inflates MAX_INFLATED_BYTES."""

_PAGE = text(
    "SELECT seq, type, CAST(json_build_object('type', type, 'id', id, 'version', version, 'deleted', deleted) AS text) AS head,"
    " CAST(body AS text) AS body FROM entity WHERE organisation_id = :organisation AND seq > :after ORDER BY seq LIMIT :limit"
)
_VERSIONS = text(
    "SELECT CASE WHEN type = 'child_month' THEN type || ':' || (body ->> 'month') ELSE type END AS scope, id, version FROM entity"
    ' WHERE organisation_id = :organisation AND NOT deleted ORDER BY scope, id COLLATE "C"'
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of changes, each already JSON text, because nobody here reads the bodies."""

    changes: tuple[str, ...]
    cursor: str
    more: bool
    epoch: str


def make_cursor(epoch_now: str, seq: int) -> str:
    """The opaque name of a place in the feed."""
    return base64.urlsafe_b64encode(f"{epoch_now}:{seq}".encode()).decode().rstrip("=")


def read_cursor(cursor: str, epoch_now: str) -> int:
    """The place a cursor names; an empty cursor is the beginning.

    Raises:
        Refused: 400 "bad-cursor"; 409 "resync-required" when the cursor is of another epoch.
    """
    if not cursor:
        return 0
    try:
        named, _, seq = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")
        place = int(seq)
    except (ValueError, binascii.Error):
        raise Refused("bad-cursor", 400) from None
    if named != epoch_now:
        raise Refused("resync-required", 409, extra={"epoch": epoch_now})
    return place


def page(connection: Connection, organisation_id: str, cursor: str, limit: int = DEFAULT_PAGE, schema: int = SCHEMA) -> Page:
    """The changes after the cursor, at most `limit`, and few enough for what an office inflates (see `PAGE_CHARACTERS`).

    An office that reads `schema` 2 gets children's months as they are kept, any other with an object a cell.
    """
    now = epoch(connection)
    after = read_cursor(cursor, now)
    rows = connection.execute(_PAGE, {"organisation": organisation_id, "after": after, "limit": limit + 1}).all()
    changes: list[str] = []
    last, size = after, 0
    for row in rows[:limit]:
        body = row.body if schema >= dense.SCHEMA else _with_cells(row.type, row.body)
        change = f'{row.head[:-1]},"body":{body}}}'
        size += len(change)
        if changes and size > PAGE_CHARACTERS:
            break
        changes.append(change)
        last = row.seq
    return Page(tuple(changes), make_cursor(now, last), len(rows) > len(changes), now)


def _with_cells(kind: str, body: str) -> str:
    if kind != "child_month" or f'"{dense.CODES}"' not in body:
        return body
    read = orjson.loads(body)
    return orjson.dumps(dense.expanded(read, dense.MARK_COLUMNS)).decode() if dense.is_dense(read) else body


def digest(connection: Connection, organisation_id: str, scope: str = "") -> Digest:
    """Count and hash of every type, child months by month; the hash is over the canonical [[id, version], …] sorted by id."""
    scopes: dict[str, list[tuple[str, int]]] = {}
    for row in connection.execute(_VERSIONS, {"organisation": organisation_id}):
        if not scope or row.scope == scope or row.scope.startswith(f"{scope}:"):
            scopes.setdefault(row.scope, []).append((row.id, row.version))
    rows = tuple(DigestRow(scope=name, count=len(found), hash=digest_hash(found)) for name, found in sorted(scopes.items()))
    return Digest(epoch=epoch(connection), rows=rows)
