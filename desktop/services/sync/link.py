"""The one row that ties this office to its portal, and the small state of the pull beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desktop.models.exchange import PortalLink
from desktop.models.organisation import Setting
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import UnitOfWork

ONLY = 1
PULL, DEFERRED, ANCHORED, FORMER = "sync.pull", "sync.deferred", "sync.anchored", "sync.former"
PORTAL_ACTOR = Actor(account_id="portal", name="portal", role=Role.DIRECTOR)


@dataclass(frozen=True, slots=True)
class LinkView:
    """The portal this office belongs to. `device_key` is never shown nor logged."""

    url: str
    device_id: str
    organisation_id: str
    device_key: bytes = field(repr=False)
    epoch: str = ""
    cursor: str = field(default="", repr=False)
    last_complete_at: datetime | None = None
    last_pull_at: datetime | None = None
    clock_skew_seconds: int = 0


@dataclass(frozen=True, slots=True)
class PullState:
    """`whole`: everything is being read anew, so versions are taken as they come. `unfinished`: more pages wait at the portal."""

    whole: bool = False
    unfinished: bool = False


def link_view(uow: UnitOfWork) -> LinkView | None:
    """The link, or None when the office is not connected."""
    row = uow.session.get(PortalLink, ONLY)
    if row is None:
        return None
    return LinkView(
        url=row.url,
        device_id=row.device_id,
        organisation_id=row.organisation_id,
        device_key=bytes.fromhex(row.device_key),
        epoch=row.epoch,
        cursor=row.cursor,
        last_complete_at=row.last_complete_at,
        last_pull_at=row.last_pull_at,
        clock_skew_seconds=row.clock_skew_seconds,
    )


def link_row(uow: UnitOfWork) -> PortalLink:
    """The row itself, inside a unit of work.

    Raises:
        KnownError: "not-connected".
    """
    row = uow.session.get(PortalLink, ONLY)
    if row is None:
        raise KnownError("not-connected")
    return row


def pull_state(uow: UnitOfWork) -> PullState:
    """How far the pull is."""
    stored: Mapping[str, Any] = _value(uow, PULL) or {}
    return PullState(bool(stored.get("whole")), bool(stored.get("unfinished")))


def store_pull_state(uow: UnitOfWork, state: PullState) -> None:
    """Keep how far the pull is, in the transaction of the page it tells of."""
    if state != pull_state(uow):
        keep(uow, PULL, {"whole": state.whole, "unfinished": state.unfinished})


def keep(uow: UnitOfWork, name: str, value: Any) -> None:
    """Keep a value of the exchange's own among the settings; no act of a person, so not audited."""
    row = uow.session.get(Setting, name)
    if row is None:
        uow.session.add(Setting(name=name, value=value))
    else:
        row.value = value


def kept(uow: UnitOfWork, name: str) -> Any:
    """A value kept by `keep`, or None."""
    return _value(uow, name)


def _value(uow: UnitOfWork, name: str) -> Any:
    row = uow.session.get(Setting, name)
    return None if row is None else row.value
