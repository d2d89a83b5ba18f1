"""Groups and children: history by dates, warnings, undo, journal and outbox in one transaction."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.services import audit, children, groups
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.siblings import Sibling
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.identifiers import Sex, make_iin

BORN = date(2022, 5, 4)
CHILD_IIN = next(iin for n in range(9000, 9100) if (iin := make_iin(BORN, Sex.FEMALE, n)))
SECOND_IIN = next(iin for n in range(9100, 9200) if (iin := make_iin(BORN, Sex.MALE, n)))
MOTHER_IIN = next(iin for n in range(9000, 9100) if (iin := make_iin(date(1993, 4, 27), Sex.FEMALE, n)))
MOTHER = GuardianDraft(MOTHER_IIN, "Серікова", "Әсел", "Болатқызы", phone="8 (701) 234-56-78")
AILIN = ChildDraft(CHILD_IIN, "Серік", "Айлин", guardians=(MOTHER,))


def outbox_of(uow: UnitOfWork) -> list[tuple[str, str]]:
    return [(op.kind, op.entity) for op in uow.session.scalars(select(OutboxOperation).order_by(OutboxOperation.seq))]


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан", teachers=("Ким Анна", "  "))).result


def test_a_group_is_kept_with_its_journal_entry_and_its_operation(office: Office) -> None:
    outcome = office.do(groups.create_group, GroupDraft("Балапан"))
    assert ("group", outcome.result) in outcome.changes.touched
    assert ("group.put", f"group:{outcome.result}") in office.ask(outbox_of)
    entry = office.ask(lambda uow: audit.read(uow.session, entity=f"group:{outcome.result}"))[0]
    assert entry.action == "group.created"
    assert entry.after["name"] == "Балапан"


def test_a_refused_group_leaves_no_trace(office: Office) -> None:
    before = office.ask(outbox_of), office.ask(lambda uow: audit.size(uow.session))
    with pytest.raises(FieldProblems) as error:
        office.do(groups.create_group, GroupDraft("  ", capacity=0))
    assert error.value.problems == {"name": "required", "capacity": "bad-capacity"}
    assert (office.ask(outbox_of), office.ask(lambda uow: audit.size(uow.session))) == before


def test_a_group_with_children_is_not_archived_and_an_empty_one_comes_back_by_undo(office: Office, group: str) -> None:
    child = office.do(children.add_child, AILIN, group_id=group, starts_on=date(2026, 9, 1)).result
    with pytest.raises(KnownError) as error:
        office.do(groups.archive_group, group)
    assert error.value.code == "group-has-children"
    office.do(children.leave, child, date(2026, 11, 11), "переезд")
    office.do(groups.archive_group, group)
    assert office.ask(groups.list_groups) == ()
    office.do(groups.restore_group, group)
    assert [row.name for row in office.ask(groups.list_groups)] == ["Балапан"]


def test_a_child_is_added_with_the_birth_date_of_the_iin_and_a_tidy_phone(office: Office, group: str) -> None:
    child = office.do(children.add_child, AILIN, group_id=group).result
    card = office.ask(children.card, child)
    assert card.draft.birth_date == BORN
    assert card.draft.guardians[0].phone == "+77012345678"
    assert card.current is not None
    assert card.current.group_name == "Балапан"
    row = office.ask(children.list_children)[0]
    assert (row.name, row.group_name, row.guardian_name) == ("Серік Айлин", "Балапан", "Серікова Әсел Болатқызы")


def test_the_same_child_is_not_added_twice(office: Office) -> None:
    office.do(children.add_child, AILIN)
    with pytest.raises(FieldProblems) as error:
        office.do(children.add_child, AILIN)
    assert error.value.problems == {"iin": "iin-taken"}


def test_every_wrong_field_of_a_child_is_named(office: Office) -> None:
    mother = GuardianDraft("123", "", "Әсел", phone="12")
    draft = ChildDraft(CHILD_IIN, "Серік", "", birth_date=date(2020, 1, 1), guardians=(mother,))
    with pytest.raises(FieldProblems) as error:
        office.do(children.add_child, draft)
    assert error.value.problems == {
        "birth_date": "birth-date-differs-from-iin",
        "given_name": "required",
        "guardians.0.iin": "not-twelve-digits",
        "guardians.0.surname": "required",
        "guardians.0.phone": "bad-phone",
    }


def test_a_move_keeps_the_history_by_dates(office: Office, group: str) -> None:
    other = office.do(groups.create_group, GroupDraft("Қарлығаш")).result
    child = office.do(children.add_child, AILIN, group_id=group, starts_on=date(2026, 9, 1)).result
    office.do(children.move, child, other, date(2026, 11, 10))
    history = office.ask(children.card, child).history
    assert [(s.group_name, s.starts_on, s.ends_on) for s in history] == [
        ("Қарлығаш", date(2026, 11, 10), None),
        ("Балапан", date(2026, 9, 1), date(2026, 11, 9)),
    ]
    counts = {row.name: row.children for row in office.ask(groups.list_groups)}
    assert counts == {"Балапан": 0, "Қарлығаш": 1}


@pytest.mark.parametrize(("on", "code"), [(date(2026, 9, 1), "move-before-arrival"), (date(2026, 8, 1), "move-before-arrival")])
def test_nobody_moves_before_they_came(office: Office, group: str, on: date, code: str) -> None:
    other = office.do(groups.create_group, GroupDraft("Қарлығаш")).result
    child = office.do(children.add_child, AILIN, group_id=group, starts_on=date(2026, 9, 1)).result
    with pytest.raises(KnownError) as error:
        office.do(children.move, child, other, on)
    assert error.value.code == code


def test_a_leave_is_taken_back_by_undo(office: Office, group: str) -> None:
    child = office.do(children.add_child, AILIN, group_id=group, starts_on=date(2026, 9, 1)).result
    office.do(children.leave, child, date(2026, 11, 11), "переезд")
    assert [row.id for row in office.ask(children.list_children, gone=True)] == [child]
    office.do(children.return_child, child)
    assert office.ask(children.list_children, gone=True) == ()
    assert office.ask(children.card, child).history[0].ends_on is None


def test_siblings_are_recognised_by_the_guardians_iin(office: Office) -> None:
    first = office.do(children.add_child, AILIN).result
    second = office.do(children.add_child, ChildDraft(SECOND_IIN, "Серік", "Алан", guardians=(MOTHER,))).result
    assert office.ask(children.card, first).siblings == (Sibling(second, "Серік Алан", ""),)


def test_names_stand_in_kazakh_order(office: Office, group: str) -> None:
    for n, surname in enumerate(("Яковлева", "Әлімова", "Қасымова", "Бекова", "Іңкәрова")):
        iin = next(i for k in range(9200 + 50 * n, 9250 + 50 * n) if (i := make_iin(BORN, Sex.FEMALE, k)))
        office.do(children.add_child, ChildDraft(iin, surname, "А"), group_id=group)
    names = [row.name.split()[0] for row in office.ask(children.list_children, group_id=group)]
    assert names == ["Әлімова", "Бекова", "Қасымова", "Іңкәрова", "Яковлева"]
