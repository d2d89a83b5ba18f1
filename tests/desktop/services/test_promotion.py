"""A whole group moves up a year: one act, told in an order the portal can follow, and one step back."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from desktop.models.attendance import GroupMonth
from desktop.models.exchange import OutboxOperation
from desktop.services import audit, children, groups
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.promotion import MoveAll, Rename, plan_promotion, promote_group, undo_promotion
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import AgeGroup
from protocol.working_calendar import Month

BORN = date(2022, 5, 4)
IINS = [iin for n in range(9000, 9060) if (iin := make_iin(BORN, Sex.FEMALE, n))]
NAMES = ("Айлин", "Диас", "Әлия")
ON = date(2026, 11, 16)


@pytest.fixture
def group(office: Office) -> str:
    made = office.do(groups.create_group, GroupDraft("Балапан", age=AgeGroup.MIDDLE)).result
    for iin, name in zip(IINS, NAMES, strict=False):
        draft = ChildDraft(iin, "Серік", name)
        office.do(children.add_child, draft, group_id=made, starts_on=date(2026, 9, 1))
    return made


def here(office: Office, group_id: str) -> list[str]:
    return [row.name.split()[1] for row in office.ask(children.list_children, group_id=group_id)]


def operations(uow: UnitOfWork) -> list[tuple[str, dict[str, object]]]:
    return [(op.kind, op.body) for op in uow.session.scalars(select(OutboxOperation).order_by(OutboxOperation.seq))]


def test_all_children_go_to_a_new_group_and_come_back_in_one_step(office: Office, group: str) -> None:
    before = office.ask(groups.list_groups)
    done = office.do(promote_group, group, MoveAll(date(2026, 11, 12), name="Ботақан", age=AgeGroup.SENIOR)).result
    assert (done.moved, here(office, group), sorted(here(office, done.target_id))) == (3, [], sorted(NAMES))
    made = office.ask(groups.group, done.target_id)
    assert (made.name, made.age, made.children) == ("Ботақан", AgeGroup.SENIOR, 3)
    assert office.do(undo_promotion, group).result == 3
    assert sorted(here(office, group)) == sorted(NAMES)
    assert office.ask(groups.list_groups) == before
    child = office.ask(children.list_children, group_id=group)[0].id
    assert [(stay.group_name, stay.ends_on) for stay in office.ask(children.card, child).history] == [("Балапан", None)]
    assert office.ask(read_sheet, done.target_id, Month(2026, 11)).rows == ()


def test_the_portal_hears_of_the_group_first_then_of_ends_then_of_beginnings(office: Office, group: str) -> None:
    known = len(office.ask(operations))
    office.do(promote_group, group, MoveAll(ON, name="Ботақан"))
    told = office.ask(operations)[known:]
    assert [kind for kind, _ in told] == ["group.put"] + ["placement.put"] * 6
    for ended, begun in zip(told[1::2], told[2::2], strict=True):
        assert (ended[1]["child_id"], ended[1]["ends_on"]) == (begun[1]["child_id"], "2026-11-15")
        assert begun[1]["starts_on"] == "2026-11-16"


def test_it_is_one_act_in_the_journal(office: Office, group: str) -> None:
    size = office.ask(lambda uow: audit.size(uow.session))
    office.do(promote_group, group, MoveAll(ON, name="Ботақан"))
    assert office.ask(lambda uow: audit.size(uow.session)) == size + 1


def test_a_renamed_group_keeps_its_children_and_its_name_comes_back(office: Office, group: str) -> None:
    office.do(promote_group, group, Rename("Балапан 2", AgeGroup.SENIOR))
    row = office.ask(groups.group, group)
    assert (row.name, row.age, row.children) == ("Балапан 2", AgeGroup.SENIOR, 3)
    office.do(undo_promotion, group)
    row = office.ask(groups.group, group)
    assert (row.name, row.age) == ("Балапан", AgeGroup.MIDDLE)


def test_who_comes_later_or_goes_elsewhere_already_is_left_out_and_named(office: Office, group: str) -> None:
    other = office.do(groups.create_group, GroupDraft("Ботақан")).result
    first, second, third = office.ask(children.list_children, group_id=group)
    office.do(children.move, first.id, other, date(2026, 11, 20))
    late = office.do(
        children.add_child, ChildDraft(IINS[7], "Тоқтар", "Дана"), group_id=group, starts_on=date(2026, 12, 1)
    ).result
    plan = office.ask(plan_promotion, group, ON)
    assert plan.moving == (second.name, third.name)
    assert set(plan.left_out) == {first.name, "Тоқтар Дана"}
    done = office.do(promote_group, group, MoveAll(ON, target_id=other)).result
    assert (done.moved, set(done.left_out)) == (2, set(plan.left_out))
    assert [stay.group_name for stay in office.ask(children.card, late).history] == ["Балапан"]


def test_a_child_touched_since_stops_the_undo_and_is_named(office: Office, group: str) -> None:
    done = office.do(promote_group, group, MoveAll(date(2026, 11, 12), name="Ботақан")).result
    child = office.ask(children.list_children, group_id=done.target_id)[0]
    office.do(children.leave, child.id, date(2026, 11, 30), "көшті")
    with pytest.raises(KnownError) as error:
        office.do(undo_promotion, group)
    assert (error.value.code, error.value.params["what"]) == ("promotion-changed", child.name)
    assert len(here(office, done.target_id)) == 3


def test_a_child_who_joined_the_new_group_since_stops_the_undo(office: Office, group: str) -> None:
    done = office.do(promote_group, group, MoveAll(date(2026, 11, 12), name="Ботақан")).result
    office.do(children.add_child, ChildDraft(IINS[8], "Тоқтар", "Дана"), group_id=done.target_id)
    with pytest.raises(KnownError) as error:
        office.do(undo_promotion, group)
    assert error.value.params["what"] == "Ботақан"


def test_what_was_taken_back_is_not_taken_back_twice(office: Office, group: str) -> None:
    office.do(promote_group, group, MoveAll(ON, name="Ботақан"))
    office.do(undo_promotion, group)
    with pytest.raises(KnownError) as error:
        office.do(undo_promotion, group)
    assert error.value.code == "nothing-to-undo"


def test_after_an_undo_the_children_can_be_moved_and_leave_as_before(office: Office, group: str) -> None:
    office.do(promote_group, group, MoveAll(date(2027, 9, 1), name="Ботақан"))
    office.do(undo_promotion, group)
    child = office.ask(children.list_children, group_id=group)[0].id
    office.do(children.leave, child, date(2026, 11, 12), "көшті")
    office.do(children.return_child, child)
    assert office.ask(children.card, child).history[0].ends_on is None


def test_a_closed_month_is_not_changed_behind_the_parents(office: Office, group: str) -> None:
    closed = GroupMonth(group_id=group, month="2026-10", closed_at=datetime(2026, 11, 2, tzinfo=UTC), closed_by="Әдіскер")
    office.do(lambda uow: uow.session.add(closed))
    with pytest.raises(KnownError) as error:
        office.do(promote_group, group, MoveAll(date(2026, 10, 5), name="Ботақан"))
    assert error.value.code == "sheet-closed-then"


def test_an_empty_group_and_the_group_itself_are_refused(office: Office, group: str) -> None:
    empty = office.do(groups.create_group, GroupDraft("Ботақан")).result
    for how, who, code in (
        (MoveAll(ON, target_id=group), empty, "nobody-to-move"),
        (MoveAll(ON, group), group, "already-in-group"),
    ):
        with pytest.raises(KnownError) as error:
            office.do(promote_group, who, how)
        assert error.value.code == code
