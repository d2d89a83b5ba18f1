"""Restoring a backup without losing what was done after it: the damaged database's outbox goes into the restored one.

What the portal had answered comes back by the exchange, which reads everything anew. What it had not is taken out of the damaged
file as far as that can be read, with the papers it names; it is sent again under the same name, so that an answer already given
counts. Where something it needs is gone it goes to quarantine, where a person sees it.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from desktop.models.attendance import AttendanceMark
from desktop.models.blobs import Blob
from desktop.models.exchange import OutboxOperation, PortalLink
from desktop.models.people import Child
from desktop.services import backup, outbox, vault
from desktop.services.blobs import keep_blob
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import opened_copy
from desktop.services.salvage import Salvage, SavedOperation, salvage
from desktop.services.sync import apply, link, resync
from desktop.services.sync.apply_attendance import MARKS
from desktop.services.sync.blob_names import blobs_in
from desktop.services.sync.ground import Ground
from desktop.services.sync.not_yet import NotYet
from desktop.services.sync.rows import find_row, split
from desktop.services.sync.witness import RESTORED
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.entities import ENTITIES
from protocol.messages.envelope import Change
from protocol.messages.operations import SetMarks
from protocol.working_calendar import Month

PAPER_MISSING, PLACE_MISSING = "restored-without-paper", "restored-without-place"
UNANSWERED = (*outbox.PENDING, outbox.QUARANTINED)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `kept`: the former database's new name, if there was one. `saved`: operations taken over that go to the
    portal; `held`: those that went to quarantine. `whole`: the former outbox could be read to its last row."""

    kept: Path | None
    saved: int = 0
    held: int = 0
    whole: bool = True


def restore(folder: OfficeFolder, chosen: Path, key: bytes, around: Surroundings) -> Restored:
    """Put a backup in the place of the database and take over what the former one had not sent. The database must be closed.

    What is taken over is in the restored file before it takes the place: the power may fail at any moment.

    Raises:
        KnownError: as `backup.restore` and `opening.opened_copy`; the former file is kept in any case.
    """
    former = folder.database.exists()
    found = salvage(folder.database, key, chosen) if former else Salvage(whole=True)
    taken: list[tuple[int, int]] = []

    def fill(fresh: Path) -> None:
        engine = opened_copy(fresh, key)
        try:
            office = Office(engine, link.PORTAL_ACTOR, around.clock, around.new_id, around.device)
            taken.append(office.do(take_over, found, chosen.name).result)
        finally:
            engine.dispose()

    kept = backup.restore(chosen, key, folder.database, around.clock.now(), fill)
    ((saved, held),) = taken
    return Restored(kept if former else None, saved, held, found.whole)


def restore_elsewhere(
    folder: OfficeFolder, chosen: Path, keys: Path, code: str, login: str, password: str, around: Surroundings
) -> Restored:
    """Bring an office onto a new PC: its backup, its vault (`keys`) and the recovery code; `login` gets a new password.

    The vault is written before the database: whatever moment the power fails at, a database has its key.

    Raises:
        KnownError: "wrong-recovery-code", "no-such-account", "vault-missing", "vault-damaged", "password-too-short",
            "backup-damaged", "office-exists", "disk-full".
    """
    if folder.exists:
        raise KnownError("office-exists", path=str(folder.path))
    held = vault.load(keys)
    key = vault.recover(held, code)
    names = dict(held.people)
    if login not in names:
        raise KnownError("no-such-account", login=login)
    fresh = vault.with_account(held, key, login, names[login], password, cost=around.vault_cost)
    folder.path.mkdir(parents=True, exist_ok=True)
    vault.save(fresh, folder.vault)
    return restore(folder, chosen, key, around)


def take_over(uow: UnitOfWork, found: Salvage, name: str) -> tuple[int, int]:
    """Write what was saved into the restored database; returns how many operations go to the portal and how many are held."""
    held_now = {row.op_id: row for row in uow.session.scalars(select(OutboxOperation))}
    known = {one.op_id for one in found.operations}
    for row in held_now.values():
        if row.state == outbox.WAITING and row.op_id not in known:
            # It may have been sent after the backup with more in it: under a new name it is compared, not taken for a forgery.
            row.op_id = uow.new_id()
    for blob in found.blobs.values():
        keep_blob(uow, blob.content, blob.media_type)
    saved = held = 0
    for one in found.operations:
        present = held_now.get(one.op_id)
        if one.state not in UNANSWERED:
            if present is not None:
                present.state, present.finished_at = one.state, None  # the next exchange tells (`resync.forget_old`)
            continue
        problem = _take(uow, one, present)
        saved, held = (saved, held + 1) if problem else (saved + 1, held)
    if uow.session.get(PortalLink, link.ONLY) is not None:
        resync.read_all_anew(uow)
        link.keep(uow, link.ANCHORED, "")
    uow.record(RESTORED, "database", uow.device, after={"backup": name, "saved": saved, "held": held, "whole": found.whole})
    return saved, held


def _take(uow: UnitOfWork, one: SavedOperation, row: OutboxOperation | None) -> str:
    """Put an operation into the outbox, and into its rows what it says; returns why it is held, "" when it goes."""
    present = set(uow.session.scalars(select(Blob.sha256).where(Blob.sha256.in_(blobs_in(one.body)))))
    problem = one.problem if one.state == outbox.QUARANTINED else ""
    if not problem and blobs_in(one.body) - present:
        problem = PAPER_MISSING
    if not problem and not _written(uow, one):
        problem = PLACE_MISSING
    if row is None:
        row = OutboxOperation(op_id=one.op_id, kind=one.kind, entity=one.entity, created_at=one.created_at)
        uow.session.add(row)
    row.base_version, row.body, row.body_sha256 = one.base_version, one.body, one.body_sha256
    row.state, row.attempts, row.not_before = (outbox.QUARANTINED if problem else one.state), 0, None
    row.problem, row.detail = problem, one.detail if problem else ""
    row.finished_at = uow.now if problem else None
    uow.session.flush()
    return problem


def _written(uow: UnitOfWork, one: SavedOperation) -> bool:
    """Write what the operation says into the restored rows; False where these have no place for it."""
    kind, identifier = split(one.entity)
    if one.kind == MARKS:
        return _marked(uow, SetMarks.model_validate(one.body))
    if one.kind != f"{kind}.put" or kind not in ENTITIES:
        return True  # an act upon what the portal has: its own state comes back from there
    row = find_row(uow.session, kind, identifier)
    change = Change(type=kind, id=identifier, version=0 if row is None else row.version, body=one.body)
    try:
        with uow.session.begin_nested():
            apply.write(uow, Ground(uow.session), change)
    except (NotYet, DatabaseError):
        return False
    return True


def _marked(uow: UnitOfWork, body: SetMarks) -> bool:
    if uow.session.get(Child, body.child_id) is None:
        return False
    month = Month.parse(body.month)
    for cell in body.cells:
        day = date(month.year, month.number, cell.day)
        mark = uow.session.get(AttendanceMark, (body.child_id, day))
        if mark is None:
            mark = AttendanceMark(child_id=body.child_id, day=day, server_version=cell.base_version)
            uow.session.add(mark)
        mark.code, mark.note, mark.document_id = cell.code.value if cell.code else None, cell.note, cell.document_id
        mark.by, mark.device_id, mark.at, mark.dirty = cell.by, uow.device, cell.at, True
    uow.touch("child_month", f"{body.child_id}:{body.month}")
    return True
