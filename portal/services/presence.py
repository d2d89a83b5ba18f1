"""What an office's PCs know of each other through the portal, and what the portal witnessed of each one's journal."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, text

from portal.services.devices import DeviceSession
from portal.tables.organisations import audit_anchor, device
from protocol.messages.envelope import OtherDevice, Witness, read_waiting

SEEN_EVERY = timedelta(seconds=30)
_SEEN = text(
    "UPDATE device SET waiting = :waiting, waiting_since = :since, last_seen_at = :now WHERE id = :id AND"
    " (waiting <> :waiting OR waiting_since IS DISTINCT FROM :since OR last_seen_at IS NULL OR last_seen_at < :before)"
)
_READ = text("UPDATE device SET read_epoch = :epoch WHERE id = :id AND read_epoch IS DISTINCT FROM :epoch")


def note_seen(connection: Connection, device_id: str, words: str, now: datetime) -> None:
    """Keep what a PC says waits there (the value of the header), and that it spoke; nothing is written where nothing is new."""
    told = read_waiting(words)
    if told is None:
        return
    parameters = {"id": device_id, "waiting": told[0], "since": told[1], "now": now, "before": now - SEEN_EVERY}
    connection.execute(_SEEN, parameters)


def note_read(connection: Connection, device_id: str, epoch: str) -> None:
    """Keep that a PC read everything in this epoch. It had sent what it knows before: an exchange sends first."""
    connection.execute(_READ, {"id": device_id, "epoch": epoch})


def others(connection: Connection, session: DeviceSession, epoch: str) -> tuple[OtherDevice, ...]:
    """The other PCs of the kindergarten that have ever spoken and were not revoked, by name."""
    query = (
        select(device.c.name, device.c.waiting, device.c.waiting_since, device.c.last_seen_at, device.c.read_epoch)
        .where(
            device.c.organisation_id == session.kindergarten.id,
            device.c.id != session.device_id,
            device.c.revoked_at.is_(None),
            device.c.last_seen_at.is_not(None),
        )
        .order_by(device.c.name, device.c.id)
    )
    return tuple(
        OtherDevice(
            name=row.name,
            waiting=row.waiting,
            waiting_since=row.waiting_since,
            last_seen_at=row.last_seen_at,
            behind=row.read_epoch != epoch,
        )
        for row in connection.execute(query)
    )


def witness(connection: Connection, device_id: str) -> Witness | None:
    """The head of a PC's journal as it was witnessed last."""
    query = (
        select(audit_anchor.c.entries, audit_anchor.c.head, audit_anchor.c.witnessed_at)
        .where(audit_anchor.c.device_id == device_id)
        .order_by(audit_anchor.c.witnessed_at.desc(), audit_anchor.c.entries.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else Witness(entries=row.entries, head=row.head, witnessed_at=row.witnessed_at)
