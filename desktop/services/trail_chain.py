"""Whether the journal holds together, checked a stretch at a time from where it was checked last.

The mark of how far it was checked keeps that entry's hash, so a journal rewritten from there on does not fit it. What lies before
the mark is checked again whenever it is shown (`audit.broken_among`), and as a whole when a person asks for it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from desktop.models.audit import AuditEntry
from desktop.services import audit, settings
from desktop.services.unit_of_work import UnitOfWork

STRETCH = 1000
CHECKED = "trail.checked"


@dataclass(frozen=True, slots=True)
class Checked:
    """The journal held together up to this entry, `at` that moment."""

    seq: int
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChainState:
    """How far the check has come: `checked` of `entries`, or `broken_at`, the number of the first entry that does not fit.

    `head` is the last entry's hash. `since`: the check went on from an earlier one of that moment; None: from the beginning.
    """

    checked: Checked
    entries: int
    head: str
    broken_at: int | None = None
    since: datetime | None = None

    @property
    def done(self) -> bool:
        """Whether there is nothing more to check."""
        return self.broken_at is not None or self.checked.seq >= self.entries


def last_checked(uow: UnitOfWork) -> Checked | None:
    """How far the journal was checked before."""
    stored: Any = settings.setting(uow, CHECKED)
    if stored is None:
        return None
    return Checked(stored["seq"], stored["hash"], datetime.fromisoformat(stored["at"]))


def check_on(uow: UnitOfWork, earlier: Checked | None, *, since: datetime | None = None, most: int = STRETCH) -> ChainState:
    """Check at most so many entries after the mark (None: from the first one)."""
    entries, head = audit.head(uow.session)
    start, previous = (earlier.seq, earlier.hash) if earlier is not None else (0, audit.GENESIS)
    checked = earlier or Checked(0, audit.GENESIS, uow.now)
    if start > entries:
        return ChainState(checked, entries, head, broken_at=entries + 1, since=since)
    if start and _hash_of(uow, start) != previous:
        return ChainState(checked, entries, head, broken_at=start, since=since)
    until = min(entries, start + most)
    broken = audit.first_broken(uow.session, start=start + 1, previous=previous, until=until)
    if broken is None and until > start:
        reached = _hash_of(uow, until)
        broken = until if reached is None else None
        checked = Checked(until, reached or "", uow.now)
    return ChainState(checked, entries, head, broken, since)


def keep_checked(uow: UnitOfWork, checked: Checked) -> None:
    """Remember how far the journal was checked, to go on from there next time."""
    settings.store_setting(uow, CHECKED, {"seq": checked.seq, "hash": checked.hash, "at": checked.at.isoformat()})


def _hash_of(uow: UnitOfWork, seq: int) -> str | None:
    return uow.session.scalar(select(AuditEntry.hash).where(AuditEntry.seq == seq))
