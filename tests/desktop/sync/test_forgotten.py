"""What a restored portal has forgotten of PCs that are gone comes back from the PCs that read it."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import delete, select

from desktop.models.attendance import ChildMonth
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group
from desktop.models.organisation import CalendarDay
from desktop.models.people import Child
from desktop.services import outbox
from desktop.services.clock import FixedClock
from desktop.services.sync import conflicts, push, resync
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.forgotten import PATIENCE
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import OperationStatus, OtherDevice
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import child_with_marks, mark, marks, operations, put_child, put_group
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker

ONE_BEHIND = (OtherDevice(name="pc-2", behind=True),)


def run(office: Office, portal: ReferencePortal) -> Exchange:
    return exchange(office, client_maker(portal, Broken()), rng=Random(7))


def settle(office: Office, portal: ReferencePortal) -> SyncState:
    run(office, portal)
    return run(office, portal).status.state


@pytest.fixture
def other(make_office: MakeOffice) -> Iterator[Office]:
    """A second PC of the office, which makes edits and is then gone."""
    made = make_office("pc-2")
    yield made
    made.close()


@pytest.fixture
def beginning(office: Office, portal: ReferencePortal, other: Office) -> dict[str, Any]:
    """A backup of the portal: both PCs know a child with marks on the 2nd and the 3rd."""
    child_with_marks(office, {2: "present", 3: "present"})
    for pc in (office, other):
        run(pc, portal)
    return portal.backup()


def group_name(office: Office) -> str:
    return office.ask(lambda uow: uow.session.get_one(Group, "g1").name)


def cells(portal: ReferencePortal) -> dict[int, str | None]:
    held = portal.body("child_month", "c1:2026-11")["cells"]
    return {int(day): cell["code"] for day, cell in held.items() if cell["code"] is not None}


def test_a_later_value_of_a_pc_that_is_gone_is_kept_and_told(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    other.do(put_group, name="Жұлдыз")
    other.do(put_child, given_name="Аяулым")
    other.do(mark, 3, "sick")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert (group_name(office), portal.body("group", "g1")["name"]) == ("Жұлдыз", "Жұлдыз")
    assert portal.body("child", "c1")["given_name"] == "Аяулым"
    assert office.ask(marks) == cells(portal) == {2: "present", 3: "sick"}


def test_a_new_child_of_a_pc_that_is_gone_comes_back_with_its_marks(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    other.do(put_child, "c2", iin="210315501807")
    other.do(mark, 4, "present", child="c2")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert portal.version("child", "c2") == office.ask(lambda uow: uow.session.get_one(Child, "c2").version) > 0
    assert portal.body("child_month", "c2:2026-11")["cells"]["4"]["code"] == "present"
    assert office.ask(lambda uow: uow.session.get_one(ChildMonth, ("c2", "2026-11")).version) > 0


def test_a_mark_that_was_cleared_stays_cleared(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    other.do(mark, 3, None)
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    settle(office, portal)
    assert office.ask(marks) == cells(portal) == {2: "present"}


def test_the_other_pcs_have_their_turn_before(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any], clock: FixedClock
) -> None:
    other.do(put_group, name="Жұлдыз")
    for pc in (other, office):
        run(pc, portal)
    other.do(put_group, name="Жұлдызай")
    run(other, portal)
    portal.restore(beginning)
    portal.others = ONE_BEHIND
    assert settle(office, portal) is SyncState.WAITING
    assert office.ask(sync_status).forgotten_until == clock.now() + PATIENCE
    assert (group_name(office), portal.body("group", "g1")["name"]) == ("Жұлдыз", "Күншуақ")
    run(other, portal)
    portal.others = ()
    done = run(office, portal)
    assert (done.status.state, done.status.conflicts) == (SyncState.SYNCHRONISED, 0)
    assert group_name(office) == portal.body("group", "g1")["name"] == "Жұлдызай"


def test_a_pc_that_is_never_heard_of_again_is_not_waited_for_for_ever(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any], clock: FixedClock
) -> None:
    other.do(put_group, name="Жұлдыз")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    portal.others = ONE_BEHIND
    settle(office, portal)
    clock.set(clock.now() + PATIENCE + timedelta(seconds=1))
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert portal.body("group", "g1")["name"] == "Жұлдыз"


def test_what_took_the_place_of_an_edit_that_is_offered_again_is_offered_behind_it(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    office.do(put_group, name="Бөбек")
    office.do(mark, 4, "present")
    for pc in (office, other):
        run(pc, portal)
    other.do(put_group, name="Жұлдыз")
    other.do(mark, 4, "sick")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert group_name(office) == portal.body("group", "g1")["name"] == "Жұлдыз"
    assert office.ask(marks) == cells(portal) == {2: "present", 3: "present", 4: "sick"}


def test_an_edit_made_before_the_others_had_their_turn_goes_on_top(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    other.do(put_group, name="Жұлдыз")
    other.do(mark, 3, "sick")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    portal.others = ONE_BEHIND
    run(office, portal)
    office.do(put_group, name="Жұлдызай")
    office.do(mark, 3, "absent")
    portal.others = ()
    done = settle(office, portal)
    assert (done, office.ask(sync_status).conflicts) == (SyncState.SYNCHRONISED, 0)
    assert portal.body("group", "g1")["name"] == "Жұлдызай"
    assert office.ask(marks) == cells(portal) == {2: "present", 3: "absent"}


def test_an_offer_that_is_given_up_gives_the_portals_word_back(
    office: Office, portal: ReferencePortal, beginning: dict[str, Any]
) -> None:
    office.do(put_group, name="Жұлдыз")
    run(office, portal)
    portal.restore(beginning)
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    run(office, portal)
    portal.verdicts.clear()
    (refused,) = office.ask(push.quarantined)
    office.do(push.set_aside, refused["op_id"])
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert group_name(office) == portal.body("group", "g1")["name"] == "Күншуақ"


def test_a_pc_without_its_history_tells_what_it_has(office: Office, portal: ReferencePortal, beginning: dict[str, Any]) -> None:
    """As after a backup of the office was brought back, which knows nothing of what was acknowledged since."""
    office.do(put_group, name="Жұлдыз")
    run(office, portal)
    office.do(lambda uow: uow.session.execute(delete(OutboxOperation)))
    portal.restore(beginning)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert portal.body("group", "g1")["name"] == "Жұлдыз"


def test_a_day_of_the_whole_country_is_the_portals_to_tell(office: Office, portal: ReferencePortal) -> None:
    held = portal.backup()
    body = {"day": "2026-12-17", "working": False, "reason": "Көшірілген күн", "office": False}
    portal.put("calendar_day", "country:2026-12-17", body)
    run(office, portal)
    portal.restore(held)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert office.ask(lambda uow: uow.session.scalars(select(CalendarDay)).all()) == []


def test_reading_everything_anew_at_the_same_portal_tells_nothing(
    office: Office, portal: ReferencePortal, beginning: dict[str, Any]
) -> None:
    office.do(resync.read_all_anew)
    before = len(portal.received)
    assert settle(office, portal) is SyncState.SYNCHRONISED
    assert [one.kind for one in portal.received[before:] if one.kind != "audit.anchor"] == []
    assert office.ask(operations, outbox.WAITING, outbox.SEALED) == []


def test_a_row_of_a_former_epoch_is_edited_on_the_version_that_was_seen(office: Office) -> None:
    office.do(put_group)

    def edited(uow: UnitOfWork) -> int:
        uow.session.get_one(Group, "g1").version = -20
        put_group(uow, name="Жұлдыз")
        return uow.session.scalars(select(OutboxOperation.base_version).order_by(OutboxOperation.seq.desc())).first() or 0

    assert office.do(edited).result == 20


def test_an_edit_sent_again_from_quarantine_stands_beside_what_the_portal_has_forgotten(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    office.do(put_group, name="Бөбек")
    run(office, portal)
    portal.verdicts.clear()
    other.do(put_group, name="Жұлдыз")
    for pc in (other, office):
        run(pc, portal)
    portal.restore(beginning)
    run(office, portal)
    (refused,) = office.ask(push.quarantined)
    office.do(push.retry, refused["op_id"])
    settle(office, portal)
    (conflict,) = office.ask(conflicts.list_conflicts)
    assert (conflict.mine["name"], conflict.theirs["name"]) == ("Бөбек", "Жұлдыз")
    assert portal.body("group", "g1")["name"] == "Жұлдыз"


def test_an_own_edit_refused_by_a_restored_portal_and_sent_again_meets_what_was_written_there_since(
    office: Office, portal: ReferencePortal, other: Office, beginning: dict[str, Any]
) -> None:
    office.do(put_group, name="Жұлдыз")
    run(office, portal)
    portal.restore(beginning)
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "too-large")
    run(office, portal)
    portal.verdicts.clear()
    other.do(put_group, name="Бөбек")
    run(other, portal)
    (refused,) = office.ask(push.quarantined)
    office.do(push.retry, refused["op_id"])
    run(office, portal)
    (conflict,) = office.ask(conflicts.list_conflicts)
    assert (conflict.mine["name"], conflict.theirs["name"]) == ("Жұлдыз", "Бөбек")
