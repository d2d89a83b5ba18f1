"""Two PCs of one office: what merges, what a person decides, and that both values are kept until then."""

from datetime import date
from random import Random

import pytest

from desktop.models.attendance import AttendanceMark
from desktop.models.exchange import Conflict
from desktop.models.groups import Group
from desktop.services import audit
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts, push
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import OperationStatus
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import child_with_marks, mark, marks, put_group
from tests.desktop.sync.reference import ReferencePortal, client_maker


def run(office: Office, portal: ReferencePortal) -> Exchange:
    return exchange(office, client_maker(portal), rng=Random(7))


@pytest.fixture
def pair(make_office: MakeOffice, portal: ReferencePortal) -> tuple[Office, Office]:
    """Two PCs that know the same child with a mark on the 2nd."""
    first, second = make_office("pc-1"), make_office("pc-2")
    child_with_marks(first, {2: "present"})
    run(first, portal)
    run(second, portal)
    assert second.ask(marks) == {2: "present"}
    return first, second


def test_different_cells_of_one_month_merge(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    first.do(mark, 3, "sick")
    second.do(mark, 4, "absent")
    run(first, portal)
    run(second, portal)
    run(first, portal)
    assert first.ask(marks) == second.ask(marks) == {2: "present", 3: "sick", 4: "absent"}
    assert not first.ask(conflicts.list_conflicts)
    assert not second.ask(conflicts.list_conflicts)


def test_the_same_value_on_both_pcs_is_nothing(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    for office in pair:
        office.do(mark, 3, "sick")
    run(first, portal)
    assert run(second, portal).status.state is SyncState.SYNCHRONISED


def test_two_notes_to_the_same_mark_are_two_values(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    first.do(mark, 3, "present", note="кешікті")
    second.do(mark, 3, "present", note="ерте кетті")
    run(first, portal)
    assert run(second, portal).status.state is SyncState.NEEDS_ATTENTION
    (found,) = second.ask(conflicts.list_conflicts)
    assert (found.mine["note"], found.theirs["note"]) == ("ерте кетті", "кешікті")
    second.do(conflicts.resolve, found.id, "mine")
    run(second, portal)
    run(first, portal)
    assert [office.ask(_note_of_the_third) for office in pair] == ["ерте кетті"] * 2


def _note_of_the_third(uow: UnitOfWork) -> str:
    row = uow.session.get(AttendanceMark, ("c1", date(2026, 11, 3)))
    assert row is not None
    return row.note


def disagree(pair: tuple[Office, Office], portal: ReferencePortal) -> Exchange:
    """Both mark the 3rd differently, and the second also the 5th; the first comes first."""
    first, second = pair
    first.do(mark, 3, "sick")
    run(first, portal)
    second.do(mark, 3, "absent")
    second.do(mark, 5, "present")
    return run(second, portal)


def test_different_values_stand_side_by_side_until_someone_chooses(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    _, second = pair
    done = disagree(pair, portal)
    assert done.status.state is SyncState.NEEDS_ATTENTION
    assert done.status.conflicts == 1
    (found,) = second.ask(conflicts.list_conflicts)
    assert (found.kind, found.identifier, found.field) == ("child_month", "c1:2026-11", "3")
    assert (found.mine["code"], found.theirs["code"]) == ("absent", "sick")
    assert second.ask(marks) == {2: "present", 3: "absent", 5: "present"}
    assert portal.body("child_month", "c1:2026-11")["cells"]["5"]["code"] == "present"
    run(second, portal)
    assert len(second.ask(conflicts.list_conflicts)) == 1


@pytest.mark.parametrize(("keep", "value"), [("mine", "absent"), ("theirs", "sick")])
def test_the_choice_reaches_everyone_and_is_audited(
    pair: tuple[Office, Office], portal: ReferencePortal, keep: str, value: str
) -> None:
    first, second = pair
    disagree(pair, portal)
    (found,) = second.ask(conflicts.list_conflicts)

    second.do(conflicts.resolve, found.id, keep)

    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    run(first, portal)
    assert first.ask(marks) == second.ask(marks) == {2: "present", 3: value, 5: "present"}
    newest = second.ask(lambda uow: audit.read(uow.session, limit=1))[0]
    assert (newest.action, newest.after["keep"]) == ("conflict.resolved", keep)
    with pytest.raises(KnownError, match="no-such-conflict"):
        second.do(conflicts.resolve, found.id, keep)


def test_a_later_edit_joins_the_open_conflict(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    disagree(pair, portal)
    second.do(mark, 3, "family")
    first.do(mark, 3, "quarantine")
    run(first, portal)
    run(second, portal)
    (found,) = second.ask(conflicts.list_conflicts)
    assert (found.mine["code"], found.theirs["code"]) == ("family", "quarantine")
    second.do(mark, 3, "quarantine")
    assert run(second, portal).status.state is SyncState.SYNCHRONISED


def test_a_choice_decides_over_an_edit_that_was_never_sent(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    _, second = pair
    disagree(pair, portal)
    second.do(mark, 3, "family")
    (found,) = second.ask(conflicts.list_conflicts)
    second.do(conflicts.resolve, found.id, "theirs")
    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    assert second.ask(marks)[3] == "sick"


@pytest.mark.parametrize(("keep", "value"), [("mine", "family"), ("theirs", "sick")])
def test_a_cell_edited_before_the_choice_is_shown_and_kept_as_it_is_now(
    pair: tuple[Office, Office], portal: ReferencePortal, keep: str, value: str
) -> None:
    _, second = pair
    disagree(pair, portal)
    second.do(mark, 3, "family", note="өтініш")
    (found,) = second.ask(conflicts.list_conflicts)
    assert (found.mine["code"], found.mine["note"]) == ("family", "өтініш")
    second.do(conflicts.resolve, found.id, keep)
    (told,) = second.ask(lambda uow: audit.read(uow.session, limit=1))
    assert told.before["mine"]["note"] == "өтініш"
    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    assert second.ask(marks)[3] == value


def test_all_conflicts_can_be_resolved_by_one_rule(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    for day in (3, 4, 6):
        first.do(mark, day, "sick")
        second.do(mark, day, "absent")
    run(first, portal)
    run(second, portal)
    assert second.do(conflicts.resolve_all, "theirs").result == 3
    assert run(second, portal).status.state is SyncState.SYNCHRONISED
    assert second.ask(marks) == first.ask(marks)


@pytest.mark.parametrize(("keep", "name"), [("mine", "Екінші"), ("theirs", "Бірінші")])
def test_a_group_edited_on_two_pcs_keeps_both_until_someone_chooses(
    pair: tuple[Office, Office], portal: ReferencePortal, keep: str, name: str
) -> None:
    first, second = pair
    first.do(put_group, name="Бірінші")
    run(first, portal)
    second.do(put_group, name="Аралық")
    second.do(put_group, name="Екінші")
    run(second, portal)
    assert second.ask(lambda uow: uow.session.get(Group, "g1").name) == "Бірінші"
    (found,) = second.ask(conflicts.list_conflicts)
    assert (found.field, found.mine["name"], found.theirs["name"]) == ("", "Екінші", "Бірінші")

    second.do(conflicts.resolve, found.id, keep)

    run(second, portal)
    run(first, portal)
    names = {office.ask(lambda uow: uow.session.get(Group, "g1").name) for office in pair}
    assert names == {name} == {portal.body("group", "g1")["name"]}


def test_a_group_edited_while_its_conflict_is_open_keeps_what_was_said_before(
    pair: tuple[Office, Office], portal: ReferencePortal
) -> None:
    first, second = pair
    for office, name in ((first, "Бірінші"), (second, "Екінші")):
        office.do(put_group, name=name)
        run(office, portal)
    second.do(put_group, name="Үшінші")
    first.do(put_group, name="Төртінші")
    run(first, portal)
    run(second, portal)
    shown = second.ask(conflicts.list_conflicts)
    assert [(one.mine["name"], one.theirs["name"]) for one in shown] == [("Екінші", "Төртінші"), ("Үшінші", "Төртінші")]

    for one in shown:
        second.do(conflicts.resolve, one.id, "mine")

    told = second.ask(lambda uow: audit.read(uow.session, limit=1))[0]
    assert told.before["theirs"]["name"] == "Екінші", "what the choice took the place of"
    run(second, portal)
    assert portal.body("group", "g1")["name"] == "Үшінші"


def test_an_edit_sent_again_from_quarantine_stands_beside_a_later_one(
    pair: tuple[Office, Office], portal: ReferencePortal
) -> None:
    first, second = pair
    second.do(put_group, name="Екінші")
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    run(second, portal)
    portal.verdicts.clear()
    first.do(put_group, name="Бірінші")
    run(first, portal)
    run(second, portal)
    second.do(put_group, name="Үшінші")
    (refused,) = second.ask(push.quarantined)
    second.do(push.retry, refused["op_id"])
    run(second, portal)
    shown = second.ask(conflicts.list_conflicts)
    assert [(one.mine["name"], one.theirs["name"]) for one in shown] == [("Екінші", "Үшінші")]
    assert portal.body("group", "g1")["name"] == "Үшінші", "its author had seen what was there"


@pytest.mark.parametrize(("keep", "name"), [("mine", "Екінші"), ("theirs", "Үшінші")])
def test_a_later_edit_stays_in_its_row_and_the_earlier_one_that_is_sent_again_beside_it(
    pair: tuple[Office, Office], portal: ReferencePortal, keep: str, name: str
) -> None:
    office, _ = pair
    office.do(put_group, name="Екінші")
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    run(office, portal)
    portal.verdicts.clear()
    office.do(put_group, name="Үшінші")
    (refused,) = office.ask(push.quarantined)
    office.do(push.retry, refused["op_id"])
    run(office, portal)
    assert office.ask(lambda uow: uow.session.get_one(Group, "g1").name) == portal.body("group", "g1")["name"] == "Үшінші"
    (shown,) = office.ask(conflicts.list_conflicts)
    assert (shown.mine["name"], shown.theirs["name"]) == ("Екінші", "Үшінші")
    office.do(conflicts.resolve, shown.id, keep)
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert office.ask(lambda uow: uow.session.get_one(Group, "g1").name) == portal.body("group", "g1")["name"] == name


def test_a_later_edit_the_portal_has_stays_in_its_row_when_an_earlier_one_is_sent_again(
    pair: tuple[Office, Office], portal: ReferencePortal
) -> None:
    office, _ = pair
    office.do(put_group, name="Екінші")
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    run(office, portal)
    portal.verdicts.clear()
    office.do(put_group, name="Үшінші")
    run(office, portal)
    (refused,) = office.ask(push.quarantined)
    office.do(push.retry, refused["op_id"])
    assert office.ask(lambda uow: uow.session.get_one(Group, "g1").name) == "Үшінші"
    (shown,) = office.ask(conflicts.list_conflicts)
    assert (shown.mine["name"], shown.theirs["name"]) == ("Екінші", "Үшінші")


def test_a_methodist_may_choose(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    _, second = pair
    disagree(pair, portal)
    methodist = second.acting_as(Actor("m", "Methodist", Role.METHODIST))
    (found,) = methodist.ask(conflicts.list_conflicts)
    methodist.do(conflicts.resolve, found.id, "theirs")
    assert methodist.ask(lambda uow: uow.session.get(Conflict, found.id).resolution) == "theirs"
