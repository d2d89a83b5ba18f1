"""Choosing what to send and sealing it: from here on the operation's body never changes, so a lost answer is asked for again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Date, Text, bindparam, text
from sqlalchemy.orm import Session

from desktop.models.base import Moment
from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.cells import forget_mapped
from desktop.services.sync import link
from desktop.services.sync.apply_attendance import MARKS
from desktop.services.sync.ground import Ground
from desktop.services.sync.rows import split
from desktop.services.unit_of_work import UnitOfWork
from protocol.canonical import canonical_bytes, sha256_hex
from protocol.messages.base import entity_key
from protocol.messages.envelope import Change, Limits, Operation
from protocol.working_calendar import Month

ENVELOPE_BYTES = 512
PACKED = (
    4  # what travels is at most a quarter of this: operations pack to a tenth and less; the rare batch that does not is halved
)

# By the index of (state, seq): the history of answered operations is not read. An entity's earlier unanswered one goes first.
_READY = (
    text(
        "SELECT seq, op_id, kind, entity, base_version, body, body_sha256, state, created_at FROM outbox_operation AS mine"
        " WHERE state = :state AND seq > :after AND (not_before IS NULL OR not_before <= :now)"
        " AND NOT EXISTS (SELECT 1 FROM outbox_operation AS other WHERE other.entity = mine.entity"
        "  AND other.state IN ('waiting', 'sealed') AND other.seq < mine.seq)"
        " AND op_id NOT IN (SELECT value FROM json_each(:done)) ORDER BY seq LIMIT :most"
    )
    .bindparams(bindparam("now", type_=Moment))
    .columns(created_at=Moment, body=Text)
)
_SEAL = text(
    "UPDATE outbox_operation SET state = 'sealed', base_version = :base_version,"
    " body = coalesce(:body, body), body_sha256 = :body_sha256 WHERE seq = :seq"
)
_VERSIONS = text(
    "SELECT child_id, CAST(substr(day, 9) AS INTEGER), server_version FROM attendance_mark"
    " WHERE child_id IN (SELECT value FROM json_each(:children)) AND day BETWEEN :first AND :last"
    " AND (server_version <> 0 OR :every)"
).bindparams(bindparam("first", type_=Date), bindparam("last", type_=Date))


@dataclass(frozen=True, slots=True)
class Sealed:
    """A batch to send, and the place in the outbox after which the next one is looked for."""

    operations: tuple[Operation, ...]
    last: int


class _Row(NamedTuple):
    """An operation of the outbox; `body` is JSON text."""

    seq: int
    op_id: str
    kind: str
    entity: str
    base_version: int
    body: str
    body_sha256: str
    state: str
    created_at: Any


def seal_batch(uow: UnitOfWork, limits: Limits, most: int, after: int = 0, done: Collection[str] = ()) -> Sealed:
    """The next batch: the oldest unanswered operation of each entity that may go now, within the limits. Commit before sending.

    Operations of one entity keep their order: a later one never overtakes. Operations named in `done` had their turn in this
    exchange and wait for another.
    """
    uow.session.flush()
    connection = uow.session.connection()
    most = min(most, limits.operations)
    wanted = {"after": after, "now": uow.now, "done": orjson.dumps(list(done)).decode(), "most": most}
    found = [_Row(*row) for state in outbox.PENDING for row in connection.execute(_READY, {**wanted, "state": state})]
    rows = sorted(found)[:most]
    bodies = {row.seq: orjson.loads(row.body) for row in rows}
    changed = _frozen(uow.session, [row for row in rows if row.state == outbox.WAITING], bodies)
    organisation_id = link.link_row(uow).organisation_id if rows else ""
    size, last = ENVELOPE_BYTES, after
    batch: list[Operation] = []
    written: list[dict[str, Any]] = []
    for row in rows:
        content = canonical_bytes(bodies[row.seq])
        base = changed.get(row.seq, row.base_version)
        sealed = row.body_sha256 if row.state == outbox.SEALED else sha256_hex(content)
        size += len(content) + ENVELOPE_BYTES
        if batch and size > min(limits.inflated_bytes, PACKED * limits.body_bytes):
            break
        last = row.seq
        batch.append(_as_operation(row, bodies[row.seq], base, sealed, organisation_id))
        kept = content.decode() if row.state == outbox.WAITING and row.seq in changed else None
        written.append({"seq": row.seq, "base_version": base, "body": kept, "body_sha256": sealed})
    if written:
        connection.execute(_SEAL, written)
        forget_mapped(uow.session, OutboxOperation, ((one["seq"],) for one in written))
    return Sealed(tuple(batch), last)


def _as_operation(row: _Row, body: dict[str, Any], base: int, sealed: str, organisation_id: str) -> Operation:
    """The operation as it travels. An office names its organisation by the BIN, the portal by its own identifier."""
    own = row.kind == "organisation.put"
    return Operation(
        op_id=row.op_id,
        kind=row.kind,
        entity=entity_key("organisation", organisation_id) if own else row.entity,
        base_version=base,
        body=body,
        body_sha256=sealed,
        claimed_at=row.created_at,
    )


def _frozen(session: Session, rows: Sequence[_Row], bodies: dict[int, dict[str, Any]]) -> dict[int, int]:
    """Settle what the edits are based on: own earlier operations may have been answered since they were queued.

    Bodies of marks are changed in place; the bases of the operations that changed, by their place in the outbox.
    """
    changed: dict[int, int] = {}
    puts = [row for row in rows if row.kind.endswith(".put")]
    if puts:
        ground = Ground(session, pending={})
        named = {row.seq: split(row.entity) for row in puts}
        ground.read_ahead(Change(type=kind, id=identifier, version=0) for kind, identifier in named.values())
        for row in puts:
            entity = ground.find(*named[row.seq])
            if entity is not None and entity.version != row.base_version:
                changed[row.seq] = entity.version
    marks = [row for row in rows if row.kind == MARKS]
    versions = _versions(session, [bodies[row.seq] for row in marks])
    for row in marks:
        body = bodies[row.seq]
        held = versions.get((body["child_id"], body["month"]), {})
        for cell in body["cells"]:
            version = held.get(cell["day"])
            if version is not None and version != cell["base_version"]:
                cell["base_version"] = version
                changed[row.seq] = row.base_version
    return changed


def _versions(session: Session, bodies: Iterable[dict[str, Any]]) -> dict[tuple[str, str], dict[int, int]]:
    """What the portal last said of the cells of children's months, by day; where no edit has a base, zeros are left out."""
    months: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for body in bodies:
        months[body["month"]].append(body)
    found: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for name, edits in months.items():
        month = Month.parse(name)
        wanted = {
            "children": orjson.dumps([body["child_id"] for body in edits]).decode(),
            "first": month.first,
            "last": month.last,
            "every": any(cell["base_version"] for body in edits for cell in body["cells"]),
        }
        for child_id, day, version in session.connection().execute(_VERSIONS, wanted):
            found[child_id, name][day] = version
    return found
