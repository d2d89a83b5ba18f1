"""The log of exchanges: what went, what came, what failed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from desktop.models.exchange import ExchangeLog
from desktop.services.unit_of_work import UnitOfWork

KEPT_ROWS = 2000
COMPLETE, CONNECTED = "complete", "connected"


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One exchange. `outcome` is "complete", "connected" (this PC was enrolled) or the code of what stopped it; counts
    are of operations the portal applied and of changes that came; `detail` is for support."""

    id: int
    at: datetime
    outcome: str
    pushed: int
    pulled: int
    detail: str
    milliseconds: int


def exchanges(uow: UnitOfWork, limit: int = 100) -> tuple[ExchangeRow, ...]:
    """The last exchanges, newest first."""
    rows = uow.session.scalars(select(ExchangeLog).order_by(ExchangeLog.id.desc()).limit(limit))
    return tuple(ExchangeRow(r.id, r.at, r.outcome, r.pushed, r.pulled, r.detail, r.milliseconds) for r in rows)


def write(uow: UnitOfWork, *, outcome: str, pushed: int, pulled: int, detail: str, milliseconds: int) -> None:
    """Add a line; the oldest beyond 2,000 go."""
    row = ExchangeLog(at=uow.now, outcome=outcome, pushed=pushed, pulled=pulled, detail=detail[:2000], milliseconds=milliseconds)
    uow.session.add(row)
    uow.session.flush()
    uow.session.execute(delete(ExchangeLog).where(ExchangeLog.id <= row.id - KEPT_ROWS))
