"""What the status says of an exchange: the portal away, the wrong clock, another network's door, an office not connected."""

from datetime import timedelta

import pytest

from desktop.services import outbox
from desktop.services.clock import FixedClock
from desktop.services.errors import KnownError
from desktop.services.sync.cycle import exchange
from desktop.services.sync.faults import PortalAway, PortalRefused
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import Office
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import (
    operations,
    put_group,
)
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker
from tests.desktop.sync.test_exchange import run


def test_a_clock_that_is_wrong_is_told_and_blocks_nothing(
    make_office: MakeOffice, portal: ReferencePortal, clock: FixedClock
) -> None:
    office = make_office()
    ahead = clock.now() + timedelta(hours=2)
    portal.now = lambda: ahead
    done = run(office, portal)
    assert done.outcome == "complete"
    assert done.skew_seconds == 7200
    assert done.status.clock_warning
    assert done.status.clock_skew_seconds == 7200


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (lambda: PortalAway("timeout"), SyncState.OFFLINE),
        (lambda: PortalRefused("portal-broken", 500), SyncState.OFFLINE),
        (lambda: PortalRefused("portal-busy", 503, retry_after=40), SyncState.OFFLINE),
        (lambda: KnownError("captive-portal"), SyncState.CAPTIVE_PORTAL),
        (lambda: KnownError("device-revoked"), SyncState.DEVICE_REVOKED),
        (lambda: KnownError("program-too-old"), SyncState.NEEDS_ATTENTION),
    ],
)
def test_the_status_names_what_is_wrong(office: Office, portal: ReferencePortal, error, state: SyncState) -> None:
    office.do(put_group)
    done = exchange(office, client_maker(portal, Broken("ops", error=error)))
    assert done.status.state is state
    assert done.outcome == error().code
    assert done.retry_after == getattr(error(), "retry_after", None)
    assert office.ask(operations, *outbox.PENDING)


def test_an_office_that_is_not_connected_says_so(make_office: MakeOffice, portal: ReferencePortal) -> None:
    office = make_office(connected=False)
    assert run(office, portal).outcome == "not-connected"
    assert office.ask(sync_status).state is SyncState.NOT_CONNECTED


def test_synchronised_is_not_claimed_for_long_without_an_exchange(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    run(office, portal)
    assert office.ask(sync_status).state is SyncState.SYNCHRONISED
    clock.set(clock.now() + timedelta(hours=6))
    assert office.ask(sync_status).state is SyncState.WAITING
