"""Whether the database is whole: a quick look at each start, everything once a week. The result of the whole check is an act.

Quick: SQLite's quick_check, which reads every page, so that SQLCipher's seal of each is tried. Whole: the seals alone
(cipher_integrity_check), the structure with its indexes, references between tables, every link of the journal's chain, and every
paper against the hash that is its name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from desktop.models.audit import AuditEntry
from desktop.models.blobs import Blob
from desktop.services import audit
from desktop.services.errors import KnownError
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.canonical import sha256_hex

CHECKED = "database.checked"
EVERY = timedelta(days=7)
DAMAGED = frozenset({"pages", "structure", "unreadable"})
Report = Callable[[int, int], None]
PARTS = ("pages", "structure", "references", "journal", "papers")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the parts that are not whole (of `PARTS`, or "unreadable"), each with a word for support."""

    faults: dict[str, str]

    @property
    def whole(self) -> bool:
        """Nothing was found."""
        return not self.faults

    @property
    def damaged(self) -> bool:
        """The file itself is damaged: a backup is to be restored."""
        return bool(DAMAGED & self.faults.keys())


def quick_check(office: Office) -> Checked:
    """Read every page once."""
    return _guarded(office, "structure", lambda uow: _pragma(uow, "quick_check(1)", "ok"))


def whole_check(office: Office, report: Report = lambda _done, _total: None) -> Checked:
    """Check everything; `report(done, total)` follows it and may raise to stop. Each part is a query of its own, so writers wait
    for none of them."""
    papers = _papers(office)
    total = len(PARTS) - 1 + len(papers)
    faults: dict[str, str] = {}
    for done, (part, look) in enumerate(_LOOKS.items()):
        report(done, total)
        faults |= _guarded(office, part, look).faults
    for done, name in enumerate(papers, len(_LOOKS)):
        report(done, total)
        if not _guarded(office, "papers", partial(_paper, sha256=name)).whole:
            faults.setdefault("papers", name)
    report(total, total)
    return Checked(faults)


def is_due(uow: UnitOfWork) -> bool:
    """Whether the last whole check is a week old."""
    last = uow.session.scalar(select(func.max(AuditEntry.at)).where(AuditEntry.action == CHECKED))
    return last is None or uow.now - last >= EVERY


def note(uow: UnitOfWork, checked: Checked) -> None:
    """Write the result of a whole check into the journal."""
    uow.record(CHECKED, "database", uow.device, after={"whole": checked.whole} | checked.faults)


def _guarded(office: Office, part: str, look: Callable[[UnitOfWork], str]) -> Checked:
    try:
        found = office.ask(look)
    except KnownError as error:
        if error.code not in ("database-damaged", "disk-error"):
            raise
        return Checked({"unreadable": part})
    except DatabaseError as error:
        return Checked({"unreadable": f"{part}: {type(error.orig).__name__}"})
    return Checked({part: found} if found else {})


def _pragma(uow: UnitOfWork, name: str, good: str = "") -> str:
    rows = [" ".join(map(str, row)) for row in uow.session.execute(text(f"PRAGMA {name}"))]
    return "" if rows in ([], [good]) else rows[0][:200]


def _chain(uow: UnitOfWork) -> str:
    broken = audit.first_broken(uow.session)
    return "" if broken is None else str(broken)


_LOOKS: dict[str, Callable[[UnitOfWork], str]] = {
    "pages": lambda uow: _pragma(uow, "cipher_integrity_check"),
    "structure": lambda uow: _pragma(uow, "integrity_check(5)", "ok"),
    "references": lambda uow: _pragma(uow, "foreign_key_check"),
    "journal": _chain,
}


def _papers(office: Office) -> tuple[str, ...]:
    try:
        return office.ask(lambda uow: tuple(uow.session.scalars(select(Blob.sha256))))
    except (KnownError, DatabaseError):
        return ()


def _paper(uow: UnitOfWork, sha256: str) -> str:
    content = uow.session.scalar(select(Blob.content).where(Blob.sha256 == sha256))
    return "" if content is None or sha256_hex(content) == sha256 else sha256
