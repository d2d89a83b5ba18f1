"""The group's timesheet as PDF and as XLSX, read back and held against the sheet's own totals."""

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.services.documents.columns import Column, Row, compose
from desktop.services.documents.labels import LABELS
from desktop.services.documents.page import PORTRAIT, Face
from desktop.services.documents.text import Run, fit, wrap
from desktop.services.documents.timesheet import glyph_of
from desktop.services.documents.timesheet_pdf import render_timesheet
from desktop.services.documents.timesheet_xlsx import FIRST_DAY, FIRST_ROW, count_formula, render_timesheet_xlsx
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_RULES
from tests.desktop.documents.material import HEADING, group_sheet
from tests.desktop.documents.reading import computed, edges_of, pages_of, text_of

LANGUAGES = ("kk", "ru")


def without_papers(children: int):
    sheet = group_sheet(children)
    return replace(sheet, rows=tuple(replace(row, documents={}) for row in sheet.rows))


@pytest.mark.parametrize("language", LANGUAGES)
def test_thirty_five_children_and_thirty_one_days_fit_a_page(language) -> None:
    pages = pages_of(render_timesheet(without_papers(35), HEADING, DEFAULT_RULES, language))
    assert len(pages) == 1
    assert "1 / 1" in pages[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_children_take_two_pages_with_the_heading_on_both(language) -> None:
    sheet = without_papers(60)
    pages = pages_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, language))
    labels = LABELS[language]
    assert len(pages) == 2
    for number, page in enumerate(pages, 1):
        assert labels.title in page
        assert HEADING.organisation(language) in page
        assert labels.iin in page
        assert sheet.content_hash in page
        assert f"{number} / 2" in page
    assert sheet.rows[0].iin in pages[0]
    assert sheet.rows[59].iin in pages[1]
    assert labels.present in pages[1]
    assert labels.present not in pages[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_child_with_its_totals_stands_on_a_line(language) -> None:
    sheet = group_sheet(30)
    text = text_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, language))
    for row in sheet.rows:
        assert row.name in text
        assert row.iin in text


def test_totals_and_present_children_are_the_sheets_own() -> None:
    sheet = group_sheet(1)
    text = text_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, "ru"))
    totals = sheet.rows[0].totals
    assert f"{totals.attended} {totals.missed} {totals.excused} {totals.payable}" in text


def test_basis_teachers_head_hash_and_closing_are_printed() -> None:
    sheet = group_sheet(5)
    text = text_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, "kk"))
    for expected in (
        DEFAULT_RULES.legal_basis_kk,
        *HEADING.teachers,
        HEADING.head_name,
        sheet.content_hash,
        "қазан 2026",
        "Табель жабылды: 01.11.2026",
        "ата-ана демалысы",
        "03.11.2026",
    ):
        assert expected in text


def test_the_document_date_and_language_come_from_the_caller() -> None:
    made = render_timesheet(group_sheet(3), HEADING, DEFAULT_RULES, "kk")
    with pypdfium2.PdfDocument(made) as document:
        assert document.get_metadata_dict()["CreationDate"].startswith("D:20261102")
        width, height = document[0].get_size()
    assert b"/Lang (kk)" in made
    assert (round(width), round(height)) == (842, 595)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_sheet_gives_the_same_bytes(language) -> None:
    first, second = group_sheet(12), group_sheet(12)
    assert render_timesheet(first, HEADING, DEFAULT_RULES, language) == render_timesheet(second, HEADING, DEFAULT_RULES, language)
    assert render_timesheet_xlsx(first, HEADING, DEFAULT_RULES, language) == render_timesheet_xlsx(
        second, HEADING, DEFAULT_RULES, language
    )


def test_a_very_long_name_stays_in_its_cell() -> None:
    sheet = group_sheet(35, {1: "Нұрмұхаммедова-Сәрсенбайқызы " * 4, 2: "Ә" * 120})
    for left, right in edges_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, "kk")):
        assert left >= 8 / 25.4 * 72 - 1
        assert right <= (297 - 8) / 25.4 * 72 + 1


def test_an_empty_group_still_prints() -> None:
    sheet = group_sheet(0)
    assert LABELS["ru"].present in text_of(render_timesheet(sheet, HEADING, DEFAULT_RULES, "ru"))
    assert render_timesheet_xlsx(sheet, HEADING, DEFAULT_RULES, "ru")


def test_supporting_papers_are_listed_and_flow_to_a_page_of_their_own() -> None:
    sheet = group_sheet(35)
    rows = tuple(replace(row, documents={n: f"анықтама № {n}-{row.iin}" for n in range(4)}) for row in sheet.rows)
    pages = pages_of(render_timesheet(replace(sheet, rows=rows), HEADING, DEFAULT_RULES, "kk"))
    text = " ".join(pages)
    assert len(pages) > 1
    for row in rows:
        for paper in row.documents.values():
            assert paper in text


def test_a_confirmation_near_midnight_bears_the_local_date() -> None:
    sheet = group_sheet(3)
    answer = replace(sheet.rows[2].answer, at=datetime(2026, 11, 9, 20, 30, tzinfo=UTC))
    rows = (*sheet.rows[:2], replace(sheet.rows[2], answer=answer))
    assert "10.11.2026" in text_of(render_timesheet(replace(sheet, rows=rows), HEADING, DEFAULT_RULES, "ru"))


def test_a_plan_is_in_brackets() -> None:
    sheet = group_sheet(5)
    row = sheet.rows[4]
    assert row.planned
    assert all(glyph_of(row, place, DEFAULT_RULES) == "(о)" for place in row.planned)


# -- xlsx -----------------------------------------------------------------------------------------------------------------------


def opened(made: bytes):
    return load_workbook(io.BytesIO(made)).worksheets[0]


def test_the_formulas_count_what_the_sheet_counts() -> None:
    sheet = group_sheet(28)
    page = opened(render_timesheet_xlsx(sheet, HEADING, DEFAULT_RULES, "ru"))
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
    assert render_timesheet_xlsx(group_sheet(3), HEADING, rules, "kk")
    assert render_timesheet(group_sheet(3), HEADING, rules, "kk")


def test_marks_that_share_a_glyph_give_numbers_instead_of_wrong_formulas() -> None:
    changed = tuple(
        rule.model_copy(update={"glyph": "н"}) if rule.code is MarkCode.SICK else rule for rule in DEFAULT_RULES.marks
    )
    sheet = group_sheet(4)
    page = opened(render_timesheet_xlsx(sheet, HEADING, DEFAULT_RULES.model_copy(update={"marks": changed}), "kk"))
    assert page.cell(FIRST_ROW, FIRST_DAY + 31 + 1).value == sheet.rows[0].totals.missed


def test_text_that_begins_like_a_formula_stays_text() -> None:
    sheet = replace(group_sheet(4, {1: '=HYPERLINK("http://a")', 2: "+7", 3: "@x", 4: "-1"}), group_name="=1+1")
    page = opened(render_timesheet_xlsx(sheet, HEADING, DEFAULT_RULES, "ru"))
    for number, row in enumerate(sheet.rows):
        cell = page.cell(FIRST_ROW + number, 2)
        assert cell.value == row.name
        assert cell.data_type == "s"
        assert cell.quotePrefix
    assert page.cell(FIRST_ROW, 3).value == sheet.rows[0].iin
    assert page.cell(FIRST_ROW, 3).data_type == "s"


def test_control_characters_in_a_name_do_not_stop_the_export() -> None:
    page = opened(render_timesheet_xlsx(group_sheet(1, {1: "Айгүл\x0b\x00 Қ"}), HEADING, DEFAULT_RULES, "kk"))
    assert page.cell(FIRST_ROW, 2).value == "Айгүл Қ"


def test_the_workbook_is_ready_to_print_and_to_scroll() -> None:
    sheet = replace(group_sheet(3), group_name="Айгөлек [1/2]: кіші * топ ? өте ұзын атауы бар")
    page = opened(render_timesheet_xlsx(sheet, HEADING, DEFAULT_RULES, "kk"))
    assert page.freeze_panes == "D7"
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$6:$6"
    assert len(page.title) <= 31
    weekend = next(n for n, day in enumerate(sheet.days) if not day.working)
    assert page.cell(FIRST_ROW, FIRST_DAY + weekend).fill.fill_type == "solid"
    assert page.cell(FIRST_ROW, FIRST_DAY).fill.fill_type is None


# -- setting text ---------------------------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(text=st.text(alphabet="абвәғқ ңөұ-.—№ 12", max_size=120), width=st.floats(20, 200))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, width: float) -> None:
    lines = wrap((Run(text),), 8, width)
    assert all(line.width <= width + 0.01 for line in lines)
    assert "".join(run.text for line in lines for run in line.runs).replace(" ", "") == text.replace(" ", "")


def test_a_text_too_long_for_its_cell_ends_with_an_ellipsis() -> None:
    fitted = fit("Ұ" * 300, Face.REGULAR, 100, ((7, 1), (5, 2)))
    assert len(fitted.lines) == 2
    assert fitted.lines[-1].runs[-1].text.endswith("…")
    assert fitted.lines[-1].width <= 100


@settings(max_examples=60, deadline=None)
@given(depths=st.lists(st.tuples(st.integers(1, 90), st.integers(1, 90), st.booleans()), min_size=1, max_size=30))
def test_rows_on_pages_keep_every_line_in_order_and_within_the_margins(depths: list[tuple[int, int, bool]]) -> None:
    rows = []
    for number, (left, right, with_next) in enumerate(depths):
        columns = tuple(
            Column(x, 200, tuple(line for n in range(deep) for line in wrap((Run(f"{number}.{x}.{n}"),), 8, 200)))
            for x, deep in ((0, left), (250, right))
        )
        rows.append(Row(columns, 8, 11, before=4, with_next=with_next and max(left, right) < 3))
    pages = compose(rows, PORTRAIT)
    for side in (0, 1):
        kept = [line for page in pages for placed in page for line in placed.row.columns[side].lines]
        assert kept == [line for row in rows for line in row.columns[side].lines]
    for page in pages:
        assert page
        assert all(placed.top <= PORTRAIT.inner_top + 0.01 for placed in page)
        assert all(placed.top - placed.row.height >= PORTRAIT.bottom - 0.1 for placed in page)
        for above, below in pairwise(page):
            assert above.top - above.row.height >= below.top - 0.01


def test_the_printing_date_is_nobodys_clock() -> None:
    sheet = group_sheet(2)
    later = replace(HEADING, printed_on=date(2027, 1, 5))
    assert render_timesheet(sheet, HEADING, DEFAULT_RULES, "kk") != render_timesheet(sheet, later, DEFAULT_RULES, "kk")
