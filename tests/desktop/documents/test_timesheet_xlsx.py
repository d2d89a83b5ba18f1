"""The group's timesheet as XLSX and CSV: its formulas, LibreOffice's answer to them, and what spreadsheets must not run."""

import csv
import io
import re
import shutil
import subprocess
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from desktop.services.documents.timesheet import glyph_of
from desktop.services.documents.timesheet_csv import render_timesheet_csv
from desktop.services.documents.timesheet_pdf import render_timesheet
from desktop.services.documents.timesheet_xlsx import (
    FIRST_DAY,
    FIRST_ROW,
    HEAD_ROW,
    IIN_COLUMN,
    count_formula,
    render_timesheet_xlsx,
)
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_RULES
from tests.desktop.documents.material import group_sheet, timesheet
from tests.desktop.documents.reading import computed

SOFFICE = shutil.which("soffice")
PATIENCE_SECONDS = 60


def opened(made: bytes):
    return load_workbook(io.BytesIO(made)).worksheets[0]


def test_the_formulas_count_what_the_sheet_counts() -> None:
    sheet = group_sheet(28)
    page = opened(render_timesheet_xlsx(timesheet(sheet), "ru"))
    first_total = FIRST_DAY + len(sheet.days)
    for number, row in enumerate(sheet.rows):
        formulas = [page.cell(FIRST_ROW + number, first_total + n).value for n in range(4)]
        assert all(re.match(r"=COUNTIF\(D\d+:AH\d+,", formula) for formula in formulas)
        totals = row.totals
        assert [computed(page, formula) for formula in formulas] == [
            totals.attended,
            totals.missed,
            totals.excused,
            totals.payable,
        ]
    bottom = FIRST_ROW + len(sheet.rows)
    for place, present in enumerate(sheet.present_by_day):
        assert computed(page, page.cell(bottom, FIRST_DAY + place).value) == present
    assert computed(page, page.cell(bottom, first_total).value) == sum(row.totals.attended for row in sheet.rows)


def test_glyphs_the_office_chose_are_counted_even_when_they_look_like_patterns() -> None:
    changed = tuple(
        rule.model_copy(update={"glyph": {"present": "*", "sick": "?", "vacation": '"'}.get(rule.code.value, rule.glyph)})
        for rule in DEFAULT_RULES.marks
    )
    rules = DEFAULT_RULES.model_copy(update={"marks": changed})
    assert count_formula("D7:AH7", ["*", "?"]) == '=COUNTIF(D7:AH7,"=~*")+COUNTIF(D7:AH7,"=~?")'
    assert render_timesheet_xlsx(timesheet(group_sheet(3), rules), "kk")
    assert render_timesheet(timesheet(group_sheet(3), rules), "kk")


def test_marks_that_share_a_glyph_give_numbers_instead_of_wrong_formulas() -> None:
    changed = tuple(
        rule.model_copy(update={"glyph": "н"}) if rule.code is MarkCode.SICK else rule for rule in DEFAULT_RULES.marks
    )
    sheet = group_sheet(4)
    page = opened(render_timesheet_xlsx(timesheet(sheet, DEFAULT_RULES.model_copy(update={"marks": changed})), "kk"))
    assert page.cell(FIRST_ROW, FIRST_DAY + 31 + 1).value == sheet.rows[0].totals.missed


def test_text_that_begins_like_a_formula_stays_text() -> None:
    sheet = replace(group_sheet(4, {1: '=HYPERLINK("http://a")', 2: "+7", 3: "@x", 4: "-1"}), group_name="=1+1")
    page = opened(render_timesheet_xlsx(timesheet(sheet), "ru"))
    for number, row in enumerate(sheet.rows):
        cell = page.cell(FIRST_ROW + number, 2)
        assert cell.value == row.name
        assert cell.data_type == "s"
        assert cell.quotePrefix
    assert page.cell(FIRST_ROW, 3).value == sheet.rows[0].iin
    assert page.cell(FIRST_ROW, 3).data_type == "s"


def test_control_characters_in_a_name_do_not_stop_the_export() -> None:
    page = opened(render_timesheet_xlsx(timesheet(group_sheet(1, {1: "Айгүл\x0b\x00 Қ"})), "kk"))
    assert page.cell(FIRST_ROW, 2).value == "Айгүл Қ"


def test_the_workbook_is_ready_to_print_and_to_scroll() -> None:
    sheet = replace(group_sheet(3), group_name="Айгөлек [1/2]: кіші * топ ? өте ұзын атауы бар")
    page = opened(render_timesheet_xlsx(timesheet(sheet), "kk"))
    assert page.freeze_panes == "D7"
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$6:$6"
    assert len(page.title) <= 31
    weekend = next(n for n, day in enumerate(sheet.days) if not day.working)
    assert page.cell(FIRST_ROW, FIRST_DAY + weekend).fill.fill_type == "solid"
    assert page.cell(FIRST_ROW, FIRST_DAY).fill.fill_type is None


def test_the_grid_stands_where_the_import_of_marks_looks_for_it() -> None:
    sheet = group_sheet(2)
    page = opened(render_timesheet_xlsx(timesheet(sheet), "kk"))
    assert (HEAD_ROW, FIRST_ROW, IIN_COLUMN, FIRST_DAY) == (6, 7, 3, 4)
    assert page.cell(HEAD_ROW, IIN_COLUMN).value == "ЖСН"
    assert [page.cell(HEAD_ROW, FIRST_DAY + n).value.split("\n")[0] for n in range(31)] == [str(n) for n in range(1, 32)]
    assert [page.cell(FIRST_ROW + n, IIN_COLUMN).value for n in range(3)] == [*(row.iin for row in sheet.rows), None]


def test_the_cells_offer_the_marks_of_the_legend_and_derived_ones_are_left_alone() -> None:
    sheet = group_sheet(11)
    page = opened(render_timesheet_xlsx(timesheet(sheet), "ru"))
    (offered,) = page.data_validations.dataValidation
    (first, last) = re.fullmatch(r"\$A\$(\d+):\$A\$(\d+)", offered.formula1).groups()
    glyphs = [page.cell(row, 1).value for row in range(int(first), int(last) + 1)]
    assert glyphs == ["х", "б", "о", "с", "к", "н"]
    weekend = next(n for n, day in enumerate(sheet.days) if not day.working)
    assert page.cell(FIRST_ROW, FIRST_DAY).coordinate in offered.sqref
    assert page.cell(FIRST_ROW, FIRST_DAY + weekend).coordinate not in offered.sqref
    assert page.cell(FIRST_ROW + 10, FIRST_DAY).coordinate not in offered.sqref, "not enrolled on the first"


def test_the_foot_of_the_page_counts_pages_and_an_ampersand_stays_one() -> None:
    page = opened(render_timesheet_xlsx(timesheet(replace(group_sheet(1), group_name="Ай & Күн")), "ru"))
    assert page.oddFooter.right.text == "Стр. &P / &N"
    assert "Ай && Күн" in page.oddFooter.left.text


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory: pytest.TempPathFactory):
    """The workbook of 35 children as LibreOffice has calculated and written it anew."""
    if SOFFICE is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    place = tmp_path_factory.mktemp("recalculated")
    (place / "sheet.xlsx").write_bytes(render_timesheet_xlsx(timesheet(group_sheet(35)), "kk"))
    profile = (place / "profile").as_uri()
    command = [
        SOFFICE,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    try:
        done = subprocess.run(
            [*command, "--outdir", str(place / "out"), str(place / "sheet.xlsx")],
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"LibreOffice did not answer within {PATIENCE_SECONDS} s")
    written = place / "out" / "sheet.xlsx"
    assert written.is_file(), done.stderr.decode(errors="replace")
    return load_workbook(io.BytesIO(written.read_bytes()), data_only=True).worksheets[0]


def test_libreoffice_calculates_every_number_the_sheet_has(recalculated) -> None:
    sheet = group_sheet(35)
    paper, page = timesheet(sheet), recalculated
    total = FIRST_DAY + len(sheet.days)
    for number, row in enumerate(sheet.rows):
        at, totals = FIRST_ROW + number, row.totals
        assert page.cell(at, IIN_COLUMN).value == row.iin
        assert [page.cell(at, FIRST_DAY + n).value or "" for n in range(31)] == [
            glyph_of(row, n, DEFAULT_RULES) for n in range(31)
        ]
        expected = [totals.attended, totals.missed, totals.excused, totals.payable, paper.sum_due(row)]
        assert [page.cell(at, total + n).value for n in range(5)] == expected
    bottom = FIRST_ROW + 35
    assert [page.cell(bottom, FIRST_DAY + n).value for n in range(31)] == list(sheet.present_by_day)
    names = ("attended", "missed", "excused", "payable")
    sums = [sum(getattr(row.totals, name) for row in sheet.rows) for name in names]
    assert [page.cell(bottom, total + n).value for n in range(5)] == [*sums, paper.total_due]


def test_libreoffice_keeps_kazakh_letters_the_print_set_up_and_the_offered_marks(recalculated) -> None:
    assert recalculated["A1"].value == "Балалардың келу табелі"
    assert recalculated.page_setup.orientation == "landscape"
    assert recalculated.print_title_rows == "$6:$6"
    assert len(recalculated.data_validations.dataValidation) > 0


# -- csv ------------------------------------------------------------------------------------------------------------------------


def lines_of(made: bytes) -> list[list[str]]:
    text = made.decode("utf-8")
    assert text.startswith("\ufeff"), "Excel reads Cyrillic letters by the mark"
    return list(csv.reader(io.StringIO(text[1:]), delimiter=";"))


def test_the_csv_holds_every_mark_and_number_of_all_groups() -> None:
    papers = [timesheet(group_sheet(3)), timesheet(replace(group_sheet(2), group_name="Балапан"))]
    head, *lines = lines_of(render_timesheet_csv(papers, "ru"))
    assert len(lines) == 5
    assert {len(line) for line in lines} == {len(head)}
    assert [line[0] for line in lines] == ["Айгөлек"] * 3 + ["Балапан"] * 2
    row = papers[0].sheet.rows[1]
    assert lines[1][1:5] == ["2026-10", "2", row.name, row.iin]
    assert lines[1][5:36] == [glyph_of(row, place, DEFAULT_RULES) for place in range(31)]
    totals = row.totals
    expected = [totals.attended, totals.missed, totals.excused, totals.payable, papers[0].sum_due(row)]
    assert [int(number) for number in lines[1][36:41]] == expected


def test_nothing_in_the_csv_begins_like_a_formula() -> None:
    sheet = group_sheet(5, {1: '=HYPERLINK("http://a";"b")', 2: "+7", 3: "@x", 4: "-1", 5: 'a";=1+1;"'})
    marks = tuple(
        rule.model_copy(update={"glyph": {"present": "+", "sick": "=", "absent": "-"}.get(rule.code.value, rule.glyph)})
        for rule in DEFAULT_RULES.marks
    )
    paper = timesheet(replace(sheet, group_name="=1+1"), DEFAULT_RULES.model_copy(update={"marks": marks}))
    made = render_timesheet_csv([paper], "kk")
    lines = lines_of(made)
    assert not [cell for line in lines for cell in line if cell[:1] in "=+-@\t\r" and cell]
    assert lines[5][3] == 'a";=1+1;"'
    assert made.count(b"\r\n") == 6
    assert all(line.startswith('"') and line.endswith('"') for line in made.decode("utf-8-sig").splitlines())
