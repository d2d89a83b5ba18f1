"""Children from a table: what is found, what is wrong and where, nobody twice, and a step back."""

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, update

from desktop.models.exchange import OutboxOperation
from desktop.services import children, groups
from desktop.services.documents.roster_template import render_roster_template
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.roster_columns import find_list
from desktop.services.roster_import import Defaults, Imported, RosterDo, RosterPreview, import_roster, preview_roster
from desktop.services.roster_undo import undo_import
from desktop.services.tables_read import Table, read_tables
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.identifiers import Sex, make_iin

BORN = date(2022, 5, 4)
IINS = [iin for n in range(9000, 9060) if (iin := make_iin(BORN, Sex.FEMALE, n))]
MOTHERS = [iin for n in range(9000, 9060) if (iin := make_iin(date(1993, 4, 27), Sex.FEMALE, n))]
HEAD = ("№", "ИИН ребёнка", "ФИО ребёнка", "Дата рождения", "Группа", "ФИО родителя", "ИИН родителя", "Телефон")
MOTHER = GuardianDraft(MOTHERS[0], "Серікова", "Әсел", "Болатқызы", phone="+77012345678", address="Орал")
Line = tuple[str | date, ...]


def table(*rows: Line) -> tuple[Table, ...]:
    return (Table("Дети", (("Список детей",), HEAD, *rows)),)


def line(at: int, **other: str | date) -> Line:
    values: dict[str, str | date] = {
        "iin": IINS[at],
        "name": "Серік Айлин Маратқызы",
        "born": "",
        "group": "балапан",
        "parent": "Серікова Әсел",
        "parent_iin": MOTHERS[0],
        "phone": "8 701 234 56 78",
    }
    return (str(at + 1), *{**values, **other}.values())


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан", capacity=2)).result


def look(office: Office, *rows: Line, group_id: str | None = None) -> RosterPreview:
    return office.ask(preview_roster, table(*rows), Defaults(group_id, date(2026, 11, 12)))


def bring(office: Office, preview: RosterPreview, *, change: bool = True) -> Imported:
    return office.do(import_roster, preview, change_known=change).result


def told(preview: RosterPreview) -> list[tuple[str, str]]:
    return [(problem.address, problem.code) for problem in preview.problems]


def test_new_children_are_added_to_their_groups_with_their_parents(office: Office, group: str) -> None:
    preview = look(office, line(0), line(1, name="Әбіл Диас", group=""))
    assert (preview.count(RosterDo.ADD), preview.problems) == (2, ())
    assert office.ask(children.list_children) == ()
    assert bring(office, preview).added == 2
    dias, ailin = office.ask(children.list_children)
    assert (ailin.group_name, ailin.guardian_phone, ailin.birth_date) == ("Балапан", "+77012345678", BORN)
    assert dias.group_name == ""


def test_each_row_is_told_of_and_what_stops_it_takes_everything_back(office: Office, group: str) -> None:
    preview, heard = look(office, line(0), line(1, name="Әбіл Диас")), []

    def stop_at_the_second(done: int, whole: int) -> None:
        heard.append((done, whole))
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        office.do(import_roster, preview, change_known=True, report=stop_at_the_second)
    assert heard == [(0, 2), (1, 2)]
    assert office.ask(children.list_children) == ()


def test_each_mistake_is_told_by_its_cell_and_only_its_row_is_left_out(office: Office, group: str) -> None:
    wrong_iin = IINS[1][:-1] + str((int(IINS[1][-1]) + 1) % 10)
    preview = look(
        office,
        line(0),
        line(1, iin=wrong_iin),
        line(2, phone="айлин"),
        line(3, born="31.02.2022"),
        line(4, born=date(2021, 1, 1)),
        line(5, group="Жоқ топ"),
        line(6, name="Серік"),
        line(7, parent_iin=""),
        line(0),
    )
    assert told(preview) == [
        ("B4", "check-digit"),
        ("H5", "bad-phone"),
        ("D6", "bad-date"),
        ("D7", "birth-date-differs-from-iin"),
        ("E8", "roster-no-such-group"),
        ("C9", "required"),
        ("G10", "not-twelve-digits"),
        ("11", "roster-twice"),
    ]
    assert [row.number for row in preview.rows] == [3]


def test_a_known_child_is_never_added_again_but_changed_or_left(office: Office, group: str) -> None:
    known = ChildDraft(IINS[0], "Серік", "Айлин", guardians=(MOTHER,))
    child = office.do(children.add_child, known, group_id=group).result
    preview = look(office, line(0, name="Серік Айлана", phone="8 705 111 22 33"), line(1))
    assert [row.do for row in preview.rows] == [RosterDo.CHANGE, RosterDo.ADD]
    assert preview.rows[0].changed == ("given_name", "guardians")
    bring(office, preview, change=False)
    assert office.ask(children.card, child).draft.given_name == "Айлин"
    assert bring(office, look(office, line(0, name="Серік Айлана", phone="8 705 111 22 33"))).changed == 1
    draft = office.ask(children.card, child).draft
    assert (draft.given_name, draft.guardians[0].phone, draft.guardians[0].address) == ("Айлана", "+77051112233", "Орал")
    assert look(office, line(0, name="Серік Айлана", phone="8 705 111 22 33")).rows[0].do is RosterDo.NOTHING


def test_a_child_of_another_group_is_not_moved_behind_ones_back(office: Office, group: str) -> None:
    other = office.do(groups.create_group, GroupDraft("Ботақан")).result
    office.do(children.add_child, ChildDraft(IINS[0], "Серік", "Айлин"), group_id=other)
    preview = look(office, line(0))
    assert [(problem.address, problem.code, problem.remark) for problem in preview.problems] == [
        ("E3", "roster-in-another-group", True)
    ]
    bring(office, preview)
    assert office.ask(children.list_children)[0].group_name == "Ботақан"


def test_an_iin_that_lost_its_zeros_is_found_again(office: Office, group: str) -> None:
    born = date(2005, 1, 2)
    iin = next(iin for n in range(9000, 9060) if (iin := make_iin(born, Sex.MALE, n)))
    preview = look(office, line(0, iin=str(int(iin)), parent="", parent_iin="", phone=""))
    assert preview.rows[0].draft.iin == iin


def test_more_children_than_places_is_told_before_anything_is_written(office: Office, group: str) -> None:
    preview = look(office, *(line(at, group="") for at in range(3)), group_id=group)
    assert preview.crowded == (("Балапан", 3, 2),)


def test_a_file_without_headings_is_refused(office: Office) -> None:
    with pytest.raises(KnownError) as error:
        office.ask(preview_roster, (Table("x", (("a", "b"), ("c",))),), Defaults(None, date(2026, 11, 12)))
    assert error.value.code == "roster-no-headings"


def test_a_child_added_since_the_preview_stops_the_whole_import(office: Office, group: str) -> None:
    preview = look(office, line(0), line(1))
    office.do(children.add_child, ChildDraft(IINS[1], "Серік", "Айлин"))
    with pytest.raises(KnownError) as error:
        bring(office, preview)
    assert error.value.code == "changed-meanwhile"
    assert len(office.ask(children.list_children)) == 1


def outbox_size(uow: UnitOfWork) -> int:
    return len(uow.session.scalars(select(OutboxOperation.seq)).all())


def test_an_import_nobody_heard_of_is_taken_back_without_a_trace_but_in_the_journal(office: Office, group: str) -> None:
    before = office.ask(outbox_size)
    imported = bring(office, look(office, line(0), line(1)))
    assert office.do(undo_import, imported).result == 0
    assert office.ask(children.list_children) == ()
    assert office.ask(outbox_size) == before


def test_children_the_portal_knows_stay_as_cards_in_no_group(office: Office, group: str) -> None:
    known = office.do(children.add_child, ChildDraft(IINS[5], "Тоқтар", "Дана")).result
    imported = bring(office, look(office, line(0), line(5, name="Тоқтар Дарина")))
    office.do(lambda uow: uow.session.execute(update(OutboxOperation).values(state="applied")))
    assert office.do(undo_import, imported).result == 1
    rows = office.ask(children.list_children)
    assert [(row.name, row.group_name) for row in rows] == [("Серік Айлин Маратқызы", ""), ("Тоқтар Дана", "")]
    assert office.ask(children.card, known).history == ()


def test_a_child_changed_since_the_import_stops_its_undo(office: Office, group: str) -> None:
    imported = bring(office, look(office, line(0)))
    office.do(children.leave, imported.touched[0].child_id, date(2026, 11, 12), "көшті")
    with pytest.raises(KnownError) as error:
        office.do(undo_import, imported)
    assert error.value.code == "roster-changed-since"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_filled_template_is_read_back_whole(office: Office, group: str, tmp_path: Path, language: str) -> None:
    book = load_workbook(io.BytesIO(render_roster_template(["Балапан"], language)))  # type: ignore[arg-type]
    page = book.worksheets[0]
    values = [
        IINS[0],
        "Серік",
        "Айлин",
        "",
        "04.05.2022",
        "Балапан",
        "01.09.2026",
        "әкесі",
        MOTHERS[0],
        "Серіков Марат",
        "87012345678",
    ]
    for column, value in enumerate(values, 1):
        page.cell(2, column, value)
    path = tmp_path / "list.xlsx"
    book.save(path)
    preview = office.ask(preview_roster, read_tables(path), Defaults(None, date(2026, 11, 12)))
    assert preview.problems == ()
    (row,) = preview.rows
    assert (row.group_id, row.starts_on, row.draft.guardians[0].given_name) == (group, date(2026, 9, 1), "Марат")


def test_the_best_row_of_headings_is_found_wherever_it_stands() -> None:
    found = find_list(table(line(0)))
    assert (found.head, found.columns["iin"], found.columns["guardians.0.phone"]) == (1, 1, 7)
