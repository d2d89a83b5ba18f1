"""A PC whose clock jumps: the exchange reckons by the portal's time."""

from datetime import timedelta

from desktop.models.exchange import OutboxOperation
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft, create_group
from desktop.services.sync import push
from desktop.services.sync.connection import link_view
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import Office
from protocol.messages.envelope import OperationStatus
from tests.desktop.sync.conftest import NOW
from tests.desktop.sync.edits import operations, put_group
from tests.desktop.sync.reference import ReferencePortal, client_maker


def test_what_must_wait_does_not_wait_a_year_because_the_clock_was_wrong(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    portal.now = lambda: NOW
    office.do(create_group, GroupDraft("Күншуақ"))
    portal.verdicts["group.put"] = (OperationStatus.RETRY, "prerequisite-missing")
    clock.set(NOW + timedelta(days=400))
    exchange(office, client_maker(portal))
    portal.verdicts.clear()
    clock.set(NOW)
    portal.now = lambda: NOW + timedelta(minutes=16)
    assert exchange(office, client_maker(portal)).status.pending == 0


def test_a_clock_far_ahead_forgets_nothing_a_restored_portal_may_need(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    portal.now = lambda: NOW
    office.do(create_group, GroupDraft("Күншуақ"))
    exchange(office, client_maker(portal))
    clock.set(NOW + timedelta(days=400))
    exchange(office, client_maker(portal))
    kept = office.ask(lambda uow: uow.session.query(OutboxOperation).filter_by(kind="group.put", state="applied").count())
    assert kept == 1


def test_what_a_person_finishes_while_the_clock_is_put_back_is_kept_90_days_of_the_portal(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    portal.now = lambda: NOW
    office.do(put_group, name="Балапан")
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    exchange(office, client_maker(portal))
    portal.verdicts.clear()
    office.do(put_group, name="Айналайын")
    exchange(office, client_maker(portal))
    clock.set(NOW - timedelta(days=400))
    (refused,) = office.ask(push.quarantined)
    office.do(push.retry, refused["op_id"])
    for days, kept in ((0, 1), (90, 1), (91, 0)):
        portal.now = lambda days=days: NOW + timedelta(days=days)
        assert exchange(office, client_maker(portal)).complete
        assert len(office.ask(operations, "conflict")) == kept


def test_a_clock_put_back_makes_nothing_look_synchronised_for_years(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    portal.now = lambda: NOW
    exchange(office, client_maker(portal))
    clock.set(NOW - timedelta(days=400))
    assert office.ask(sync_status).state is not SyncState.SYNCHRONISED
    view = office.ask(link_view)
    assert view is not None
    assert view.last_complete_at == NOW
