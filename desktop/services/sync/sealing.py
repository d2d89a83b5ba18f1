"""Choosing what to send and sealing it: from here on the operation's body never changes, so a lost answer is asked for again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from sqlalchemy.orm import Session

from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.cells import forget_mapped
from desktop.services.sync import link
from desktop.services.sync.apply_attendance import MARKS, stored_moment
from desktop.services.sync.ground import Ground
from desktop.services.sync.rows import days_of, month_of, split
from desktop.services.sync.sealed import SealedOperation
from desktop.services.unit_of_work import UnitOfWork
from protocol.canonical import canonical_bytes, sha256_hex
from protocol.messages import dense
from protocol.messages.base import SCHEMA, entity_key
from protocol.messages.envelope import Change, Limits

ENVELOPE_BYTES = 512
PACKED = (
    4  # what travels is at most a quarter of this: operations pack to a tenth and less; the rare batch that does not is halved
)

# All of these go to the driver as they are: what SQLAlchemy does for a row costs more than the row.
# By the index of (state, seq): the history of answered operations is not read.
_PENDING = (
    "SELECT seq, op_id, kind, entity, not_before IS NULL OR not_before <= ? FROM outbox_operation"
    " WHERE state IN ('waiting', 'sealed') AND seq <= ? ORDER BY seq"
)
# An entity's earlier unanswered one goes first, also if it came back from quarantine meanwhile.
_READY = (
    "SELECT seq, op_id, kind, entity, base_version, body, body_sha256, state, created_at FROM outbox_operation AS mine"
    " WHERE seq IN (SELECT value FROM json_each(:places)) AND state IN ('waiting', 'sealed')"
    " AND (not_before IS NULL OR not_before <= :now)"
    " AND NOT EXISTS (SELECT 1 FROM outbox_operation AS other WHERE other.entity = mine.entity"
    "  AND other.state IN ('waiting', 'sealed') AND other.seq < mine.seq)"
)
_SEAL = (
    "UPDATE outbox_operation SET state = 'sealed', base_version = :base_version,"
    " body = coalesce(:body, body), body_sha256 = :body_sha256 WHERE seq = :seq"
)
_SEAL_AS_THEY_ARE = "UPDATE outbox_operation SET state = 'sealed' WHERE seq IN (SELECT value FROM json_each(:places))"
_VERSIONS = (
    "SELECT child_id, CAST(substr(day, 9) AS INTEGER), server_version FROM attendance_mark"
    " WHERE child_id IN (SELECT value FROM json_each(:children)) AND day BETWEEN :first AND :last"
    " AND (server_version <> 0 OR :every)"
)
_BASE, _NO_BASE = '"base_version":', '"base_version":0,'


@dataclass(frozen=True, slots=True)
class Sealed:
    """A batch to send, and how many of the places it was looked for at it has done with."""

    operations: tuple[SealedOperation, ...]
    places: int


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
    created_at: str


def ready(uow: UnitOfWork, done: Collection[str] = (), until: int = outbox.END) -> tuple[int, ...]:
    """The places in the outbox of what may go now: the oldest unanswered operation of each entity, in the order of sending.

    Marks come last and sorted by child and month, wherever they stand: the rows a batch touches, here, at the portal and on the
    PCs that read them there, lie side by side then. Operations named in `done` had their turn in this exchange and wait; those at
    places after `until` are not looked at.
    """
    oldest: dict[str, tuple[bool, str, int]] = {}
    for seq, op_id, kind, entity, due in (
        uow.session.connection().exec_driver_sql(_PENDING, (stored_moment(uow.now), until)).all()
    ):
        if entity not in oldest:
            marks = kind == MARKS
            oldest[entity] = (marks, entity if marks else "", seq if due and op_id not in done else 0)
    return tuple(seq for _, _, seq in sorted(oldest.values()) if seq)


def seal_batch(uow: UnitOfWork, limits: Limits, places: Sequence[int], *, schema: int = SCHEMA) -> Sealed:
    """The next batch: the operations at these places of the outbox that still may go, within the limits. Commit before sending.

    Operations of one entity keep their order: a later one never overtakes. A portal that reads no later `schema` gets marks with
    an object a cell.
    """
    if not places:
        return Sealed((), 0)
    uow.session.flush()
    connection = uow.session.connection()
    places = places[: limits.operations]
    wanted = {"places": orjson.dumps(places).decode(), "now": stored_moment(uow.now)}
    found = {row[0]: _Row._make(row) for row in connection.exec_driver_sql(_READY, wanted).all()}
    rows = [found[place] for place in places if place in found]
    changed = _frozen(uow.session, [row for row in rows if row.state == outbox.WAITING], schema)
    organisation_id = link.link_row(uow).organisation_id if rows else ""
    size, over = ENVELOPE_BYTES, len(places)
    batch: list[SealedOperation] = []
    written: list[dict[str, Any]] = []
    as_they_are: list[int] = []
    for row in rows:
        base, body = changed.get(row.seq, (row.base_version, None))
        content = row.body.encode() if body is None else canonical_bytes(body)
        size += len(content) + ENVELOPE_BYTES
        if batch and size > min(limits.inflated_bytes, PACKED * limits.body_bytes):
            over = places.index(row.seq)
            break
        sealed = row.body_sha256 if row.state == outbox.SEALED else _hash_of(row, content)
        batch.append(_as_operation(row, content, base, sealed, organisation_id))
        if row.state == outbox.WAITING and sealed == row.body_sha256 and base == row.base_version and body is None:
            as_they_are.append(row.seq)
        elif row.state == outbox.WAITING:
            kept = None if body is None else content.decode()
            written.append({"seq": row.seq, "base_version": base, "body": kept, "body_sha256": sealed})
    if as_they_are:
        connection.exec_driver_sql(_SEAL_AS_THEY_ARE, {"places": orjson.dumps(as_they_are).decode()})
    if written:
        connection.exec_driver_sql(_SEAL, written)
    forget_mapped(uow.session, OutboxOperation, ((row.seq,) for row in rows))
    return Sealed(tuple(batch), over)


def _hash_of(row: _Row, content: bytes) -> str:
    """The hash of the canonical form: of the text itself where the outbox noted its hash, which it does of canonical texts."""
    found = sha256_hex(content)
    return found if found == row.body_sha256 else sha256_hex(canonical_bytes(orjson.loads(content)))


def _as_operation(row: _Row, content: bytes, base: int, sealed: str, organisation_id: str) -> SealedOperation:
    """The operation as it travels. An office names its organisation by the BIN, the portal by its own identifier."""
    entity = entity_key("organisation", organisation_id) if row.kind == "organisation.put" else row.entity
    return SealedOperation(row.op_id, row.kind, entity, base, content, sealed, row.created_at)


def _frozen(session: Session, rows: Sequence[_Row], schema: int) -> dict[int, tuple[int, dict[str, Any] | None]]:
    """Settle what the edits are based on: own earlier operations may have been answered since they were queued.

    Of the operations that changed, by their place in the outbox: the base, and of marks the body with the bases of its cells.
    """
    changed: dict[int, tuple[int, dict[str, Any] | None]] = {}
    puts = [row for row in rows if row.kind.endswith(".put")]
    if puts:
        ground = Ground(session, pending={})
        named = {row.seq: split(row.entity) for row in puts}
        ground.read_ahead(Change(type=kind, id=identifier, version=0) for kind, identifier in named.values())
        for row in puts:
            entity = ground.find(*named[row.seq])
            if entity is not None and entity.seen != row.base_version:
                changed[row.seq] = (entity.seen, None)
    marks = {row.seq: month_of(row.entity) for row in rows if row.kind == MARKS}
    # A base that is not written as zero where it always stands: it is looked at.
    based = {row.seq for row in rows if row.seq in marks and row.body.count(_BASE) != row.body.count(_NO_BASE)}
    versions = _versions(session, marks.values(), every=bool(based))
    for row in rows:
        if row.seq not in marks:
            continue
        held = versions.get(marks[row.seq])
        if held or schema < dense.SCHEMA:
            body = _rewritten(orjson.loads(row.body), held or {}, schema)
            if body is not None:
                changed[row.seq] = (row.base_version, body)
    return changed


def _rewritten(body: dict[str, Any], versions: Mapping[int, int], schema: int) -> dict[str, Any] | None:
    """A marks.set on these versions of its cells and as the portal reads it; None where it is so already."""
    based: dict[str, Any] | None = None
    if dense.is_dense(body):
        based = dense.with_bases(body, versions)
        return based if schema >= dense.SCHEMA else dense.expanded(based or body, dense.EDIT_COLUMNS)
    for cell in body["cells"]:
        version = versions.get(cell["day"])
        if version is not None and version != cell["base_version"]:
            cell["base_version"], based = version, body
    return based


def _versions(session: Session, months: Iterable[tuple[str, str]], *, every: bool) -> dict[tuple[str, str], dict[int, int]]:
    """What the portal last said of the cells of children's months, by day; unless `every` is wanted, zeros are left out."""
    children: dict[str, list[str]] = defaultdict(list)
    for child_id, name in months:
        children[name].append(child_id)
    found: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    connection = session.connection()
    for name, named in children.items():
        first, last = days_of(name)
        wanted = {"children": orjson.dumps(named).decode(), "first": first, "last": last, "every": every}
        for child_id, day, version in connection.exec_driver_sql(_VERSIONS, wanted):
            found[child_id, name][day] = version
    return found
