"""The log of exchanges: what went, what came, what failed, what it cost."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from desktop.models.exchange import ExchangeLog
from desktop.services.journal import disarmed
from desktop.services.sync import link
from desktop.services.unit_of_work import UnitOfWork
from protocol.working_calendar import Month

KEPT_ROWS, KEPT_MONTHS = 2000, 12
COMPLETE, CONNECTED = "complete", "connected"
TRAFFIC = "sync.traffic"


@dataclass(frozen=True, slots=True)
class Done:
    """A finished exchange. `outcome` is "complete", "connected" (this PC was enrolled) or the code of what stopped it; counts are
    of operations the portal applied and of changes that came; `detail` is for support; bytes are those on the wire."""

    outcome: str
    pushed: int = 0
    pulled: int = 0
    detail: str = ""
    milliseconds: int = 0
    sent_bytes: int = 0
    received_bytes: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One exchange as the log keeps it; the fields are those of `Done`."""

    id: int
    at: datetime
    outcome: str
    pushed: int
    pulled: int
    detail: str
    milliseconds: int
    sent_bytes: int = 0
    received_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Traffic:
    """What the exchange has cost in a month, in bytes."""

    month: Month
    sent: int = 0
    received: int = 0


def exchanges(uow: UnitOfWork, limit: int = 100) -> tuple[ExchangeRow, ...]:
    """The last exchanges, newest first."""
    rows = uow.session.scalars(select(ExchangeLog).order_by(ExchangeLog.id.desc()).limit(limit))
    return tuple(
        ExchangeRow(r.id, r.at, r.outcome, r.pushed, r.pulled, r.detail, r.milliseconds, r.sent_bytes, r.received_bytes)
        for r in rows
    )


def write(uow: UnitOfWork, done: Done) -> None:
    """Add a line; the oldest beyond 2,000 go, what they cost stays in the sum of their month."""
    row = ExchangeLog(at=uow.now, **(asdict(done) | {"detail": done.detail[:2000]}))
    uow.session.add(row)
    uow.session.flush()
    uow.session.execute(delete(ExchangeLog).where(ExchangeLog.id <= row.id - KEPT_ROWS))
    if done.sent_bytes or done.received_bytes:
        months: dict[str, list[int]] = dict(link.kept(uow, TRAFFIC) or {})
        name = str(Month.of(uow.today))
        sent, received = months.get(name, [0, 0])
        months[name] = [sent + done.sent_bytes, received + done.received_bytes]
        link.keep(uow, TRAFFIC, {one: months[one] for one in sorted(months)[-KEPT_MONTHS:]})


def traffic(uow: UnitOfWork) -> Traffic:
    """What this month has cost so far."""
    month = Month.of(uow.today)
    sent, received = (link.kept(uow, TRAFFIC) or {}).get(str(month), (0, 0))
    return Traffic(month, sent, received)


def as_csv(rows: Sequence[ExchangeRow]) -> bytes:
    """The log as CSV with a BOM, for spreadsheets. Nothing personal is in it."""
    out = io.StringIO()
    writer = csv.writer(out)
    names = ("id", "at", "outcome", "pushed", "pulled", "milliseconds", "sent_bytes", "received_bytes", "detail")
    writer.writerow(names)
    for row in rows:
        values = asdict(row) | {"at": row.at.isoformat()}
        writer.writerow([disarmed(str(values[name])) for name in names])
    return ("\ufeff" + out.getvalue()).encode()


def as_json(rows: Sequence[ExchangeRow]) -> bytes:
    """The log as JSON."""
    listed: list[dict[str, Any]] = [asdict(row) | {"at": row.at.isoformat()} for row in rows]
    return json.dumps(listed, ensure_ascii=False, indent=1).encode()
