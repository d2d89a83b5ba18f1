"""Proof that this office and the portal hold the same: count and hash of (id, version) of every type, child months by month."""

from collections import defaultdict

from sqlalchemy import select

from desktop.models.attendance import ChildMonth
from desktop.services.errors import KnownError
from desktop.services.sync.link import link_view
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.rows import BY_ID
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import DigestRow
from protocol.messages.identity import digest_hash

COMPARED = frozenset({*BY_ID, "child_month"})


def own_digest(uow: UnitOfWork) -> tuple[DigestRow, ...]:
    """What this office holds. Rows the portal has never heard of (version 0) are not counted."""
    scopes: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for kind, table in BY_ID.items():
        for row in uow.session.execute(select(table.id, table.version).where(table.version > 0)):
            scopes[kind].append((row.id, row.version))
    months = select(ChildMonth.child_id, ChildMonth.month, ChildMonth.version).where(ChildMonth.version > 0)
    for row in uow.session.execute(months):
        scopes[f"child_month:{row.month}"].append((f"{row.child_id}:{row.month}", row.version))
    return tuple(DigestRow(scope=scope, count=len(held), hash=digest_hash(held)) for scope, held in sorted(scopes.items()))


def differing(office: Office, client: PortalClient) -> tuple[str, ...]:
    """The scopes ("child", "child_month:2026-11" …) in which this office and the portal differ; empty after everything settled.

    Raises:
        KnownError: "not-connected"; PortalAway, PortalRefused.
    """
    if office.ask(link_view) is None:
        raise KnownError("not-connected")
    theirs = {row.scope: (row.count, row.hash) for row in client.digest().rows if row.scope.partition(":")[0] in COMPARED}
    mine = {row.scope: (row.count, row.hash) for row in office.ask(own_digest)}
    return tuple(sorted(scope for scope in theirs.keys() | mine.keys() if theirs.get(scope) != mine.get(scope)))
