"""One child typed on two PCs before they met: an IIN is one person, and nothing of either record is lost."""

from datetime import timedelta
from random import Random

from sqlalchemy import select

from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services.clock import FixedClock
from desktop.services.sync import conflicts
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import IINS, mark, marks, place, put_child, put_group
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker


def run(office: Office, portal: ReferencePortal) -> Exchange:
    return exchange(office, client_maker(portal, Broken()), rng=Random(7))


def enter(office: Office, child: str, name: str) -> None:
    office.do(put_child, child, IINS[0], name)
    office.do(place, f"stay of {child}", child)


def test_both_records_become_one_with_all_stays_and_marks_and_the_cards_side_by_side(
    make_office: MakeOffice, portal: ReferencePortal, clock: FixedClock
) -> None:
    first, second = make_office("pc-1"), make_office("pc-2")
    first.do(put_group)
    run(first, portal)
    run(second, portal)
    enter(first, "theirs", "Айсұлу")
    first.do(mark, 2, "present", "theirs")
    enter(second, "mine", "Айсулу")
    second.do(mark, 3, "sick", "mine")

    run(first, portal)
    for _ in range(3):
        clock.set(clock.now() + timedelta(minutes=20))
        run(second, portal)
    (shown,) = second.ask(conflicts.list_conflicts)
    assert (shown.entity, shown.mine["given_name"], shown.theirs["given_name"]) == ("child:theirs", "Айсулу", "Айсұлу")
    second.do(conflicts.resolve, shown.id, "mine")

    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    assert run(first, portal).status.state is SyncState.SYNCHRONISED
    for office in (first, second):
        (child,) = office.ask(lambda uow: uow.session.scalars(select(Child)).all())
        assert (child.id, child.given_name) == ("theirs", "Айсулу")
        assert office.ask(marks, "theirs") == {2: "present", 3: "sick"}
        stays = office.ask(lambda uow: uow.session.execute(select(Placement.id, Placement.child_id)).all())
        assert {tuple(stay) for stay in stays} == {("stay of theirs", "theirs"), ("stay of mine", "theirs")}


def test_the_same_card_typed_twice_asks_nobody(make_office: MakeOffice, portal: ReferencePortal, clock: FixedClock) -> None:
    first, second = make_office("pc-1"), make_office("pc-2")
    for office, child in ((first, "theirs"), (second, "mine")):
        office.do(put_child, child)
        run(office, portal)
    clock.set(clock.now() + timedelta(minutes=20))
    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    assert second.ask(lambda uow: uow.session.scalars(select(Child.id)).all()) == ["theirs"]
