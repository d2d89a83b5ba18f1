"""The invariants of the exchange (docs/sync.md), each a check of its own over a town.

Two hold at every step (6 and 7), the others once everything settled. Killing real processes, power loss and a full disk (8, 9)
and upgrades (11) have trials of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select, text

from desktop.models.attendance import AbsenceDocument, AttendanceMark, ChildMonth
from desktop.models.base import Base
from desktop.models.blobs import Blob
from desktop.models.contracts import Contract, ContractClauses
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.menus import Menu
from desktop.models.organisation import CalendarDay, OfficeSetting, Organisation, Setting
from desktop.models.people import Child, Guardian
from desktop.services import audit
from desktop.services.sync import link, resync
from desktop.services.sync.cycle import Exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.pull import pull
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import UnitOfWork
from portal.services.attendance import told
from portal.services.identity import epoch
from portal.services.signatures import SignatureJudge
from protocol.canonical import sha256_hex
from protocol.messages.envelope import Operation, OperationsRequest, OperationStatus
from tests.soak.sync_ledger import BLANK, WHOLE, cell, place_of_cell, place_of_entity, whole
from tests.soak.sync_town import LONGEST_WAIT, Pc, Town

PENDING, ANSWERED = ("waiting", "sealed"), ("applied", "conflict", "quarantined", "set_aside")
# What the exchange brings; what only this PC has to know (who opened a request's papers, the report of a check) is not compared.
SHARED: tuple[type[Base], ...] = (
    Group,
    Child,
    Guardian,
    Placement,
    AttendanceMark,
    ChildMonth,
    AbsenceDocument,
    Voucher,
    EnrolmentRequest,
    AskedCertificate,
    Contract,
    ContractClauses,
    CalendarDay,
    OfficeSetting,
    Menu,
    Organisation,
)
FORGETTABLE = (
    Group,
    Child,
    Placement,
    ChildMonth,
    AbsenceDocument,
    ContractClauses,
    CalendarDay,
    OfficeSetting,
    Menu,
    Organisation,
)
# Of a cell whose value the portal had already, a PC notes the month's version, another that reads it the cell's: any later edit
# of the cell is above both.
OWN = frozenset({"fields", "report", "dirty", "archived_at", "child_id", "by", "at", "device_id", "server_version", "meals"})


def no_acknowledged_edit_is_lost(town: Town) -> None:
    """1. Every value nobody knowingly replaced is at the portal; every act was answered; every line of a journal is there."""
    held = town.live.ask(_portal_values)
    contracted = {child for pc in town.pcs for child in pc.office.ask(_contracted)}
    for place, live in town.ledger.live().items():
        if place.startswith("placement:") and any(child in value for child in contracted for value in live):
            continue  # contracts move and end a child's stays at the portal
        found = held.get(place, BLANK)
        # A cell filled and emptied again before anybody heard of it said nothing. If all is given up, the portal's stands.
        # Whoever replaced a value did so also where another PC put something else there meanwhile and then the same again.
        left = live - town.ledger.over[place, found]
        right = not live or (found in live | town.ledger.perhaps[place] and left <= {found, BLANK})
        assert right, f"{place} holds {found}; of {town.ledger.told[place]} should be left {live}"
    stored = town.live.ask(_stored)
    for pc in town.pcs:
        lines = dict(pc.office.ask(_lines))
        assert all(lines.get(seq) == digest for seq, digest in town.ledger.lines[pc.name]), (
            f"{pc.name} lost a line of its journal"
        )
        states = pc.office.ask(_states)
        for op_id, sent in town.ledger.operations.items():
            if sent.pc != pc.name:
                continue
            assert states.get(op_id) in ANSWERED, f"{op_id} {sent}: {states.get(op_id)}"
            assert states[op_id] != "applied" or op_id in stored, f"the portal knows nothing of {op_id} {sent}"


def applying_twice_equals_once(town: Town) -> None:
    """2. All pages again change no row; all operations again change nothing at the portal and get the same answers."""
    before = town.live.ask(_entities)
    for pc in town.pcs:
        rows = pc.office.ask(_shared)
        client = town.client(pc.view())
        pc.office.do(resync.read_all_anew)
        pull(pc.office, client)
        again = pc.office.ask(_shared)
        assert again == rows, f"reading everything twice changed {pc.name}: {_difference(rows, again)}"
        view = pc.view()
        sent = pc.office.ask(_applied, view.organisation_id)[-100:]
        if sent:
            answer = client.send_operations(OperationsRequest(device_id=view.device_id, epoch=view.epoch, ops=sent))
            assert {one.status for one in answer.results} <= {OperationStatus.APPLIED}
        client.close()
    assert town.live.ask(_entities) == before


def all_digests_are_equal(town: Town) -> None:
    """3. Every PC and the portal hold the same, by the digest and row by row."""
    for pc in town.pcs:
        client = town.client(pc.view())
        assert differing(pc.office, client) == (), f"{pc.name}: {differing(pc.office, client)}"
        client.close()
    first, *others = (pc.office.ask(_shared) for pc in town.pcs)
    for pc, other in zip(town.pcs[1:], others, strict=True):
        assert other == first, f"{pc.name} differs: {_difference(first, other)}"


def every_lost_answer_is_resolved(town: Town) -> None:
    """4. Nothing waits for an answer, and what a PC calls applied is what the portal applied, by its hash."""
    stored = town.live.ask(_stored)
    for pc in town.pcs:
        for row in pc.office.ask(_outbox):
            assert row.state not in PENDING, f"{pc.name}: {row.kind} on {row.entity} waits for ever: {row.problem} {row.detail}"
            assert row.state != "applied" or stored[row.op_id][0] == row.body_sha256
            assert row.state != "applied" or stored[row.op_id][1] in ("applied", "rejected"), row.problem


def signed_bytes_never_change(town: Town) -> None:
    """5. Files and the papers of contracts are what they were when they were acknowledged, on every PC and at the portal."""
    at_portal = town.live.ask(_portal_papers)
    for pc in town.pcs:
        blobs, papers = pc.office.ask(_blobs), pc.office.ask(_papers)
        assert all(sha256_hex(content) == name for name, content in blobs.items())
        assert all(blobs.get(name, content) == content for name, content in town.ledger.contents.items())
        for known in (papers, at_portal):
            assert all(town.ledger.papers.get(identifier, pdf) == pdf for identifier, pdf in known.items())
        for pdf, *signed in pc.office.ask(_signed):
            for cms in filter(None, signed if pdf in blobs else ()):  # a certificate stays on the PC that sent it
                judgement = SignatureJudge(town.live.trust).judge(blobs[pdf], blobs[cms], town.live.clock.now())
                assert judgement.valid, f"{pc.name}: {judgement.reason}"


def a_poison_operation_starves_nobody(pc: Pc, done: Exchange) -> None:
    """6. After a complete exchange only what the portal asked to wait is left, and what stands behind it of the same entity."""
    if not done.complete:
        return
    asked: set[str] = set()
    for row in pc.office.ask(_outbox):
        if row.state in PENDING:
            assert row.entity in asked or row.problem, f"{pc.name}: {row.kind} on {row.entity} had no turn"
            asked.add(row.entity)


def synchronised_is_never_early(town: Town, pc: Pc) -> None:
    """7. "Synchronised" only with an empty outbox, nothing refused, nothing to decide, a finished pull and an exchange."""
    status = pc.office.ask(sync_status)
    if status.state is not SyncState.SYNCHRONISED:
        return
    assert status.outcome == "complete"
    assert pc.office.ask(_unsettled) == []
    stored = town.live.ask(_stored)
    known = town.restored == 0  # a restored portal has told nobody yet
    rows = pc.office.ask(_outbox) if known else []
    assert all(row.op_id in stored for row in rows if row.state == "applied")


def a_killed_pc_is_whole(town: Town) -> None:
    """8. Whatever died, the database is whole, its rows belong together, and the journal's chain holds."""
    for pc in town.pcs:
        with pc.office.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        assert pc.office.ask(lambda uow: audit.first_broken(uow.session)) is None


def a_jumped_clock_holds_nothing_up(town: Town) -> None:
    """9. After a clock was put right nothing waits for a moment far away, and nothing claims to have happened in the future."""
    now = town.live.clock.now()
    for pc in town.pcs:
        for row in pc.office.ask(_outbox):
            assert row.state not in PENDING or row.not_before is None or row.not_before <= now + LONGEST_WAIT
        last = pc.view().last_complete_at
        assert last is not None
        assert now - timedelta(days=1) < last <= now


def a_restored_portal_has_every_edit(town: Town) -> None:
    """10. Every PC speaks with the portal of today, which knows every operation it ever acknowledged."""
    now = town.live.ask(epoch)
    stored = town.live.ask(_stored)
    for pc in town.pcs:
        assert pc.view().epoch == now
        missing = [row.kind for row in pc.office.ask(_outbox) if row.state == "applied" and row.op_id not in stored]
        assert not missing, f"the portal forgot {missing} of {pc.name}"


SETTLED: tuple[Callable[[Town], None], ...] = (
    every_lost_answer_is_resolved,
    all_digests_are_equal,
    no_acknowledged_edit_is_lost,
    signed_bytes_never_change,
    a_killed_pc_is_whole,
    a_jumped_clock_holds_nothing_up,
    a_restored_portal_has_every_edit,
    applying_twice_equals_once,
)


# what is looked at


def _portal_values(connection: Connection) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in connection.execute(text("SELECT type, id, body FROM entity WHERE NOT deleted")):
        if row.type == "child_month":
            child, month = row.body["child_id"], row.body["month"]
            found |= {place_of_cell(child, month, day): cell(held) for day, held in told(row.body)["cells"].items()}
        elif row.type in WHOLE:
            found[place_of_entity(f"{row.type}:{row.id}")] = whole(row.type, row.body)
    return found


def _stored(connection: Connection) -> dict[str, tuple[str, str]]:
    rows = connection.execute(text("SELECT op_id, body_sha256, result ->> 'status' AS status FROM operation_result"))
    return {row.op_id: (row.body_sha256, row.status) for row in rows}


def _entities(connection: Connection) -> list[Any]:
    rows = connection.execute(text("SELECT organisation_id, type, id, version, seq, deleted, body FROM entity ORDER BY 1, 2, 3"))
    return [tuple(row) for row in rows]


def _portal_papers(connection: Connection) -> dict[str, str]:
    return {row.id: row.pdf_sha256 for row in connection.execute(text("SELECT id, pdf_sha256 FROM contract"))}


def _lines(uow: UnitOfWork) -> list[tuple[int, str]]:
    from desktop.models.audit import AuditEntry

    return [(row.seq, row.hash) for row in uow.session.execute(select(AuditEntry.seq, AuditEntry.hash))]


def _states(uow: UnitOfWork) -> dict[str, str]:
    return {row.op_id: row.state for row in uow.session.execute(select(OutboxOperation.op_id, OutboxOperation.state))}


def _outbox(uow: UnitOfWork) -> list[OutboxOperation]:
    return list(uow.session.scalars(select(OutboxOperation).order_by(OutboxOperation.seq)))


def _applied(uow: UnitOfWork, organisation_id: str) -> tuple[Any, ...]:
    rows = (row for row in _outbox(uow) if row.state == "applied" and not row.problem)
    return tuple(
        Operation(
            op_id=row.op_id,
            kind=row.kind,
            entity=f"organisation:{organisation_id}" if row.kind == "organisation.put" else row.entity,
            base_version=row.base_version,
            body=row.body,
            body_sha256=row.body_sha256,
            claimed_at=row.created_at,
        )
        for row in rows
    )


def _unsettled(uow: UnitOfWork) -> list[object]:
    session = uow.session
    left: list[object] = list(session.scalars(select(OutboxOperation.op_id).where(OutboxOperation.state.in_(PENDING))))
    left += session.scalars(select(OutboxOperation.op_id).where(OutboxOperation.state == "quarantined"))
    left += session.scalars(select(Conflict.id).where(Conflict.resolved_at.is_(None)))
    held = session.get(Setting, link.PULL)
    if held is not None and (held.value.get("whole") or held.value.get("unfinished")):
        left.append(held.value)
    for table in FORGETTABLE:
        left += uow.session.scalars(select(table.version).where(table.version < 0))
    return left


def _blobs(uow: UnitOfWork) -> dict[str, bytes]:
    return {row.sha256: row.content for row in uow.session.execute(select(Blob.sha256, Blob.content))}


def _papers(uow: UnitOfWork) -> dict[str, str]:
    """Of contracts the portal knows: a draft is this PC's own."""
    rows = uow.session.execute(select(Contract.id, Contract.pdf_sha256).where(Contract.version > 0))
    return {row.id: row.pdf_sha256 for row in rows}


def _contracted(uow: UnitOfWork) -> set[str]:
    """The children of contracts the portal was told of."""
    return set(uow.session.scalars(select(Contract.child_id).where(Contract.version > 0)))


def _signed(uow: UnitOfWork) -> list[tuple[Any, ...]]:
    """The papers and signatures of contracts and certificates: the PDF's hash, then those of the CMS over it."""
    columns = (Contract.pdf_sha256, Contract.parent_cms_sha256, Contract.cms_sha256)
    rows = [tuple(row) for row in uow.session.execute(select(*columns).where(Contract.version > 0))]
    sent = select(AskedCertificate.pdf_sha256, AskedCertificate.cms_sha256).where(AskedCertificate.pdf_sha256.is_not(None))
    return rows + [tuple(row) for row in uow.session.execute(sent)]


def _shared(uow: UnitOfWork) -> dict[str, list[tuple[object, ...]]]:
    return {table.__tablename__: _table(uow, table) for table in SHARED}


def _table(uow: UnitOfWork, table: Any) -> list[tuple[object, ...]]:
    own = {"child_id"} if table is not EnrolmentRequest else set()
    columns = [column for column in table.__table__.columns if column.key not in OWN - own]
    query = select(*columns)
    if table in (
        Contract,
        Voucher,
        EnrolmentRequest,
        AskedCertificate,
        ChildMonth,
        Menu,
    ):  # a draft is this PC's own, and so is the memory of what is lost
        query = query.where(table.version > 0)
    if table is AttendanceMark:
        # A blank cell says the same as none: a cell filled and emptied before anybody heard of it is not told to the others.
        query = query.where(AttendanceMark.server_version > 0, AttendanceMark.code.is_not(None))
    rows = [tuple(row) for row in uow.session.execute(query)]
    if table is Contract:  # which of the usual reasons was chosen is this PC's own: the portal is told in words
        rows = [tuple(_without(value, "usual") for value in row) for row in rows]
    if table is ChildMonth:
        rows = [row if row[3] not in ("open", "stale") else (*row[:2], row[3], *row[6:]) for row in rows]
    return sorted(rows, key=repr)


def _without(value: object, name: str) -> object:
    return {key: one for key, one in value.items() if key != name} if isinstance(value, dict) else value


def _difference(first: dict[str, list[tuple[object, ...]]], other: dict[str, list[tuple[object, ...]]]) -> str:
    told = []
    for name, rows in first.items():
        here, there = [r for r in rows if r not in other[name]], [r for r in other[name] if r not in rows]
        if here or there:
            told.append(f"{name}: {here[:3]} against {there[:3]}")
    return "; ".join(told)
