"""Two PCs accept one request before they hear of each other: they mean one child, and nothing waits for ever."""

from datetime import timedelta
from random import Random

from sqlalchemy import select

from desktop.models.enrolment import EnrolmentRequest
from desktop.models.people import Child
from desktop.services import enrolment
from desktop.services.clock import FixedClock
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import put_group
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker
from tests.desktop.sync.test_lost_at_portal import REQUEST, VOUCHER


def run(office: Office, portal: ReferencePortal) -> SyncState:
    return exchange(office, client_maker(portal, Broken()), rng=Random(7)).status.state


def test_two_pcs_that_accept_one_request_enter_one_child(
    make_office: MakeOffice, portal: ReferencePortal, clock: FixedClock
) -> None:
    first, second = make_office("pc-1"), make_office("pc-2")
    first.do(put_group)
    portal.put("voucher", "v1", VOUCHER)
    portal.put("enrolment_request", "r1", REQUEST)
    run(first, portal)
    run(second, portal)
    for office in (first, second):
        office.do(enrolment.accept, "r1", "g1", reason="келісілді")
    for _ in range(2):
        clock.set(clock.now() + timedelta(minutes=20))
        states = [run(first, portal), run(second, portal)]
    assert states == [SyncState.SYNCHRONISED] * 2
    children = [office.ask(lambda uow: uow.session.scalars(select(Child.id)).all()) for office in (first, second)]
    assert children[0] == children[1]
    assert len(children[0]) == 1
    for office in (first, second):
        assert office.ask(lambda uow: uow.session.get_one(EnrolmentRequest, "r1").child_id) == children[0][0]
