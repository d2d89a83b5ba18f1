"""Marks from spreadsheets: what is understood, what is refused by cell, and what is set once a person agreed."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.errors import KnownError
from desktop.services.exports import PrintLanguage, timesheet_xlsx
from desktop.services.groups import GroupDraft, create_group
from desktop.services.marks_import import ImportPreview, compare, import_marks, preview_import
from desktop.services.marks_template import render_template
from desktop.services.people import ChildDraft
from desktop.services.sheet import read_sheet
from desktop.services.tables_read import Table, address, read_tables
from desktop.services.unit_of_work import Office
from protocol.attendance import MarkCode, MonthState, Sheet, SheetDay, SheetRow, Totals
from protocol.identifiers import Sex, make_iin
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month

NOVEMBER = Month(2026, 11)
PRESENT, SICK, ABSENT, VACATION = MarkCode.PRESENT, MarkCode.SICK, MarkCode.ABSENT, MarkCode.VACATION
AYA, DANA = "210315500009", "200722600006"
DAYS = tuple(str(n) for n in range(1, 31))


def row(name: str, iin: str, **rest: object) -> SheetRow:
    codes = tuple(MarkCode.DAY_OFF if day.weekday() > 4 else None for day in NOVEMBER.days)
    return replace(SheetRow(iin, name, iin, codes, Totals(0, 0, 0, 0, 0)), **rest)


def sheet(*rows: SheetRow) -> Sheet:
    """November 2026 on the 12th."""
    days = tuple(SheetDay(day, day.weekday() < 5) for day in NOVEMBER.days)
    rows = rows or (row("Үлгі Аяла Маратқызы", AYA), row("Үлгі Дана", DANA))
    return Sheet("g", "Балапан", NOVEMBER, days, rows, date(2026, 11, 12))


def table(*rows: tuple[object, ...], title: str = "Лист1", header: tuple[object, ...] = ("№", "ФИО", "ИИН", *DAYS)) -> Table:
    return Table(title, (("Табель",), header, *rows))  # type: ignore[arg-type]


def child(name: str, iin: str = "", **marks: str) -> tuple[str, ...]:
    cells = [""] * 30
    for day, mark in marks.items():
        cells[int(day[1:]) - 1] = mark
    return ("1", name, iin, *cells)


def looked(*rows: tuple[object, ...], on: Sheet | None = None, **rest: object) -> ImportPreview:
    return compare([table(*rows, **rest)], on or sheet(), DEFAULT_RULES)  # type: ignore[arg-type]


def wrong(preview: ImportPreview) -> list[tuple[str, str, str]]:
    return [(one.address, one.code, one.text) for one in preview.problems]


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("х", PRESENT), ("Х", PRESENT), ("x", PRESENT), ("X", PRESENT), ("б", SICK), ("Б", SICK), ("(о)", VACATION),
        ("o", VACATION), ("C", MarkCode.FAMILY), ("к", MarkCode.QUARANTINE), ("H", ABSENT), ("болеет", SICK),
        ("Ауырды", SICK), ("present", PRESENT),
    ],
)  # fmt: skip
def test_a_mark_is_read_in_any_language_and_letter_case(mark: str, code: MarkCode) -> None:
    [change] = looked(child("Үлгі Дана", DANA, d10=mark)).changes
    assert (change.address, change.day.day, change.old, change.new) == ("M3", 10, None, code)


@pytest.mark.parametrize(
    ("name", "iin"),
    [
        ("", AYA),
        ("совсем другое имя", AYA),
        ("Үлгі Аяла Маратқызы", ""),
        ("үлгі  АЯЛА Маратқызы", ""),
        ("Улги Аяла", ""),
        ("Үлгі, Аяла", ""),
    ],
)
def test_a_child_is_known_by_iin_then_by_name_then_by_its_letters(name: str, iin: str) -> None:
    [change] = looked(child(name, iin, d10="х")).changes
    assert change.child_id == AYA


def test_an_iin_that_lost_its_zeros_is_still_one() -> None:
    on = sheet(row("Үлгі Аяла", "010315500009"))
    [change] = looked(child("", "10315500009", d10="х"), on=on).changes
    assert change.child_id == "010315500009"


def test_a_wrong_iin_is_not_helped_by_a_name() -> None:
    assert wrong(looked(child("Үлгі Дана", "030303030303", d10="х"))) == [("3", "import-no-such-child", "Үлгі Дана")]


def test_two_children_of_one_name_are_told_apart_by_iin_only() -> None:
    on = sheet(row("Үлгі Дана Арқызы", AYA), row("Үлгі Дана Бекқызы", DANA))
    preview = looked(child("Үлгі Дана", d10="х"), child("Үлгі Дана Бекқызы", d10="б"), on=on)
    assert wrong(preview) == [("3", "import-no-such-child", "Үлгі Дана")]
    assert [change.child_id for change in preview.changes] == [DANA]


def test_what_is_wrong_is_named_by_cell() -> None:
    closed = row("Үлгі Аяла", AYA, state=MonthState.PUBLISHED)
    on = sheet(closed, row("Үлгі Дана", DANA), row("Үлгі Ескі", "190722600001", codes=(MarkCode.NOT_ENROLLED,) * 30))
    preview = looked(
        child("Үлгі Аяла", d3="х"),
        child("Үлгі Дана", d4="зз", d7="х", d13="х", d16="о", d9="в"),
        child("Үлгі Ескі", d5="х"),
        child("Бөтен Бала", d5="х"),
        child("Үлгі Дана", d5="х"),
        on=on,
    )
    assert wrong(preview) == [
        ("F3", "month-closed", "х"),
        ("G4", "import-unknown-mark", "зз"),
        ("J4", "day-off", "х"),
        ("L4", "derived-mark", "в"),
        ("P4", "future-date", "х"),
        ("H5", "not-enrolled", "х"),
        ("6", "import-no-such-child", "Бөтен Бала"),
        ("7", "import-child-twice", "Үлгі Дана"),
    ]
    assert [(change.day.day, change.new) for change in preview.changes] == [(16, VACATION)]


def test_blank_cells_days_off_and_what_is_so_already_change_nothing() -> None:
    codes = tuple(SICK if n == 3 else code for n, code in enumerate(sheet().rows[0].codes, 1))
    on = sheet(row("Үлгі Аяла", AYA, codes=codes), row("Үлгі Дана", DANA))
    preview = looked(child("Үлгі Аяла", d3="Б", d7="в", d5=""), on=on)
    assert (preview.changes, preview.problems, preview.same, preview.unlisted) == ((), (), 2, 1)


def test_totals_legend_and_signatures_below_are_passed_over() -> None:
    below = ("", "Присутствовало детей", "", *("18",) * 30), ("Отметки: х = был",), ("Воспитатель: ____",), ("", "", "")
    assert looked(child("Үлгі Дана", d10="х"), *below).problems == ()


@pytest.mark.parametrize(
    "header",
    [
        ("Аты-жөні", *DAYS, "Барлығы"),
        ("№", "ФИО", *(f"{n}\nпн" for n in range(1, 31))),
        ("ФИО", "ИИН", *(f"{n:02d}" for n in range(1, 31)), "18", "2"),
        ("ФИО", *NOVEMBER.days),
        ("ФИО", "9", "10", "11"),
    ],
)
def test_a_row_of_days_is_found_however_it_is_written(header: tuple[object, ...]) -> None:
    at = next(n for n, value in enumerate(header) if str(value).startswith("10") or value == date(2026, 11, 10))
    line = ["Үлгі Дана"] + [""] * (len(header) - 1)
    line[at] = "х"
    [change] = looked(tuple(line), header=header).changes
    assert change.day.day == 10


def test_a_day_the_month_does_not_have_is_named() -> None:
    header = ("ФИО", *DAYS, "31")
    assert wrong(looked(("Үлгі Дана", *[""] * 30, "х"), header=header)) == [("AF3", "import-no-such-day", "31")]


def test_another_months_table_is_refused() -> None:
    with pytest.raises(KnownError, match="import-other-month") as caught:
        looked(child("Үлгі Дана", d10="х"), title="Балапан 2026-10")
    assert caught.value.params["found"] == "2026-10"
    with pytest.raises(KnownError, match="import-other-month"):
        looked(child("Үлгі Дана", d10="х"), header=("ФИО", "", "", *Month(2026, 10).days))
    with pytest.raises(KnownError, match="import-no-days"):
        looked(child("Үлгі Дана", d10="х"), header=("ФИО", "дни"))


def test_of_several_worksheets_the_groups_own_is_taken() -> None:
    tables = [table(child("Үлгі Дана", d10="х")), table(child("Үлгі Дана", d10="б"), title="Балапан 2026-11")]
    assert compare(tables, sheet(), DEFAULT_RULES).changes[0].new is SICK


def test_the_offices_own_glyphs_win() -> None:
    marks = tuple(rule.model_copy(update={"glyph": "+"}) if rule.code is PRESENT else rule for rule in DEFAULT_RULES.marks)
    preview = compare([table(child("Үлгі Дана", d10="+"))], sheet(), DEFAULT_RULES.model_copy(update={"marks": marks}))
    assert preview.changes[0].new is PRESENT


@given(row=st.integers(0, 5000), column=st.integers(0, 800))
@settings(max_examples=50)
def test_addresses_are_those_of_a_spreadsheet(row: int, column: int) -> None:
    from openpyxl.utils import get_column_letter

    assert address(row, column) == f"{get_column_letter(column + 1)}{row + 1}"


# files


def saved(path: Path, rows: list[list[object]], title: str = "Лист1") -> Path:
    book = Workbook()
    book.worksheets[0].title = title
    for line in rows:
        book.worksheets[0].append(line)
    book.save(path)
    return path


def test_numbers_dates_and_empty_cells_of_a_workbook_are_text(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", [["ФИО", 1, 2.0, datetime(2026, 11, 3)], [None, " х ", 210315500009], [None]])  # noqa: DTZ001 - the format knows no zone
    assert read_tables(path)[0].rows == (("ФИО", "1", "2", date(2026, 11, 3)), ("", "х", "210315500009"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_comes_with_the_same_reader(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "Балапан 2026-11.csv"
    path.write_text(f"ФИО{delimiter}1{delimiter}2\nИванова{delimiter}{delimiter}б\n", encoding=encoding)
    assert read_tables(path) == (Table("Балапан 2026-11", (("ФИО", "1", "2"), ("Иванова", "", "б"))),)


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("t.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "import-protected"),
        ("t.xls", OLE + bytes(600), "import-old-excel"),
        ("t.xlsx", b"%PDF-1.7", "import-not-a-table"),
        ("t.xlsx", b"", "import-not-a-table"),
        ("t.ods", zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "import-not-a-table"),
        ("t.xlsx", b"PK\x03\x04" + bytes(100), "import-damaged"),
        ("t.xlsx", zipped(**{"xl__workbook.xml": b"<not xml"}), "import-damaged"),
        ("t.xlsx", zipped(**{"xl__workbook.xml": bytes(101 * 1024 * 1024)}), "import-too-large"),
        ("t.xlsx", bytes(8 * 1024 * 1024 + 1), "import-too-large"),
        ("t.csv", bytes(range(256)), "import-not-a-table"),
        ("t.csv", b"a;b\n" * 3001, "import-too-large"),
    ],
)
def test_a_file_that_is_no_table_gives_a_code(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        read_tables(path)
    assert caught.value.code == code


def test_a_file_that_is_gone_gives_a_code(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="import-unreadable"):
        read_tables(tmp_path / "gone.xlsx")


# with a real office


@pytest.fixture
def group(office: Office) -> str:
    made = office.do(create_group, GroupDraft("Балапан")).result
    serial = 9000
    for name in ("Аяла", "Дана"):
        iin = None
        while iin is None:
            serial += 1
            iin = make_iin(date(2022, 3, 15), Sex.FEMALE, serial)
        office.do(add_child, ChildDraft(iin, "Үлгі", name), group_id=made, starts_on=date(2026, 9, 1))
    return made


def filled(office: Office, group: str) -> None:
    rows = office.ask(read_sheet, group, NOVEMBER).rows
    marks = (PRESENT, SICK, PRESENT, ABSENT, MarkCode.FAMILY)
    edits = [MarkEdit(rows[0].child_id, date(2026, 11, 2 + n), code) for n, code in enumerate(marks)]
    office.do(set_marks, [*edits, MarkEdit(rows[1].child_id, date(2026, 11, 20), VACATION)])


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_our_own_export_and_template_come_back_as_they_are(
    office: Office, group: str, tmp_path: Path, language: PrintLanguage
) -> None:
    filled(office, group)
    (tmp_path / "export.xlsx").write_bytes(timesheet_xlsx(office, group, NOVEMBER, language))
    sheet = office.ask(read_sheet, group, NOVEMBER)
    (tmp_path / "template.xlsx").write_bytes(render_template(sheet, DEFAULT_RULES, language))
    for name in ("export.xlsx", "template.xlsx"):
        preview = office.ask(preview_import, read_tables(tmp_path / name), group, NOVEMBER)
        assert (preview.changes, preview.problems, preview.unlisted) == ((), (), 0), name
        assert preview.same >= 6


def test_what_was_agreed_is_set_in_one_act_and_taken_back(office: Office, group: str, tmp_path: Path) -> None:
    before = office.ask(read_sheet, group, NOVEMBER)
    filled(office, group)
    wanted = office.ask(read_sheet, group, NOVEMBER)
    (tmp_path / "t.xlsx").write_bytes(render_template(wanted, DEFAULT_RULES, "ru"))
    edits = [MarkEdit(row.child_id, NOVEMBER.days[n], None) for row in wanted.rows for n in range(30) if row.codes[n] in (
        PRESENT, SICK, ABSENT, MarkCode.FAMILY, VACATION)]  # fmt: skip
    office.do(set_marks, edits)
    preview = office.ask(preview_import, read_tables(tmp_path / "t.xlsx"), group, NOVEMBER)
    marked = office.do(import_marks, preview).result
    assert office.ask(read_sheet, group, NOVEMBER) == wanted
    office.do(set_marks, marked.before)
    assert office.ask(read_sheet, group, NOVEMBER) == before


def test_a_cell_that_changed_since_the_preview_is_left_alone(office: Office, group: str) -> None:
    rows = office.ask(read_sheet, group, NOVEMBER).rows
    tables = [table(child(rows[0].name, d9="х", d10="х"))]
    preview = office.ask(preview_import, tables, group, NOVEMBER)
    office.do(set_marks, [MarkEdit(rows[0].child_id, date(2026, 11, 9), SICK)])
    marked = office.do(import_marks, preview).result
    assert [edit.day.day for edit in marked.after] == [10]
    assert [(one.day.day, one.code) for one in marked.refused] == [(9, "changed-meanwhile")]
    with pytest.raises(KnownError, match="changed-meanwhile"):
        office.do(import_marks, preview)
