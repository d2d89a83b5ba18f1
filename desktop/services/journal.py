"""The journal of acts as the screen reads it: entries, whether the chain holds, and export."""

import csv
import io
from dataclasses import dataclass, field

from desktop.services import audit
from desktop.services.audit import Entry
from desktop.services.roles import Permission
from desktop.services.sync.witness import Witnessed, witnessed
from desktop.services.unit_of_work import UnitOfWork

DIRECTORS = ("enrolment_request", "contract", "account", "setting", "portal", "organisation")


@dataclass(frozen=True, slots=True)
class ChainState:
    """Whether the journal holds together: how many entries, the first that does not fit (None: all do) and that
    entry itself (None where it is gone), and how the whole stands to what the portal witnessed."""

    entries: int
    head: str
    broken_at: int | None
    broken: Entry | None = None
    witnessed: Witnessed = field(default_factory=Witnessed)


def entries(uow: UnitOfWork, *, entity: str | None = None, before_seq: int | None = None, limit: int = 200) -> tuple[Entry, ...]:
    """The newest entries first; of one entity, or of all whose name begins with "type:".

    Acts on what is the director's (requests, contracts, accounts, settings) are shown to the director alone.
    """
    without = () if uow.actor.may(Permission.CONTRACTS) else DIRECTORS
    return audit.read(uow.session, entity=entity, before_seq=before_seq, limit=limit, without=without)


def verify_chain(uow: UnitOfWork) -> ChainState:
    """Read the whole journal and check every hash."""
    count, head = audit.head(uow.session)
    broken_at = audit.first_broken(uow.session)
    found = () if broken_at is None else audit.read(uow.session, before_seq=broken_at + 1, limit=1)
    broken = found[0] if found and found[0].seq == broken_at else None
    return ChainState(count, head, broken_at, broken, witnessed(uow))


def as_csv(rows: tuple[Entry, ...]) -> bytes:
    """Entries as CSV with a BOM, for spreadsheets; a cell that begins like a formula is disarmed."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["seq", "at", "actor", "device", "action", "entity", "before", "after", "hash"])
    for row in rows:
        values = (row.seq, row.at.isoformat(), row.actor, row.device, row.action, row.entity, row.before, row.after, row.hash)
        writer.writerow([disarmed(str(value)) for value in values])
    return ("\ufeff" + out.getvalue()).encode()


def disarmed(text: str) -> str:
    """A cell's text that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in "=+-@\t\r" else text
