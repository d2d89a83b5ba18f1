"""The group's timesheet as PDF, read back and held against the sheet's own numbers."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.absence_papers import PaperKind, PaperRow
from desktop.services.documents.labels import LABELS
from desktop.services.documents.printed_check import CODE_LENGTH, UnreadableCheck, parse_check
from desktop.services.documents.qr import modules_of
from desktop.services.documents.timesheet import glyph_of, reasons_of, sum_due, without_patronymic
from desktop.services.documents.timesheet_csv import render_timesheet_csv
from desktop.services.documents.timesheet_grid import share_out
from desktop.services.documents.timesheet_pdf import render_timesheet, render_timesheets
from desktop.services.documents.timesheet_xlsx import render_timesheet_xlsx
from protocol.rules import DEFAULT_RULES
from tests.desktop.documents.material import HEADING, group_sheet, timesheet
from tests.desktop.documents.reading import edges_of, letter_sizes_of, pages_of, table_of, text_of

LANGUAGES = ("kk", "ru")


def without_papers(children: int):
    sheet = group_sheet(children)
    return replace(sheet, rows=tuple(replace(row, documents={}) for row in sheet.rows))


@pytest.mark.parametrize("language", LANGUAGES)
def test_thirty_five_children_and_thirty_one_days_fit_a_page(language) -> None:
    pages = pages_of(render_timesheet(timesheet(without_papers(35)), language))
    assert len(pages) == 1
    assert "1 / 1" in pages[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_children_take_two_pages_with_the_heading_on_both(language) -> None:
    sheet = without_papers(60)
    pages = pages_of(render_timesheet(timesheet(sheet), language))
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
    text = text_of(render_timesheet(timesheet(sheet), language))
    for row in sheet.rows:
        assert row.name in text
        assert row.iin in text


@pytest.mark.parametrize(("children", "language", "state_part"), [(35, "kk", 45_000), (60, "ru", 45_000), (4, "ru", 0)])
def test_every_mark_and_number_on_paper_is_the_sheets(children, language, state_part) -> None:
    sheet = group_sheet(children)
    paper = timesheet(sheet, state_part=state_part)
    rows, bottom = table_of(render_timesheet(paper, language), len(sheet.days), sums=paper.has_sums)
    assert [row.iin for row in rows] == [row.iin for row in sheet.rows]
    for printed, row in zip(rows, sheet.rows, strict=True):
        totals = row.totals
        assert printed.days == tuple(glyph_of(row, place, DEFAULT_RULES) for place in range(31))
        assert printed.totals == (totals.attended, totals.missed, totals.excused, totals.payable)
        assert printed.due == (paper.sum_due(row) if state_part else None)
        assert printed.reasons == reasons_of(row, DEFAULT_RULES).replace(" ", "")
    sums = [row.totals for row in sheet.rows]
    seen = (day.working and day.day <= sheet.today for day in sheet.days)
    assert bottom.days == tuple(str(n) if told else "" for n, told in zip(sheet.present_by_day, seen, strict=True))
    assert bottom.totals == tuple(sum(getattr(t, name) for t in sums) for name in ("attended", "missed", "excused", "payable"))
    assert bottom.due == (sum(row.due for row in rows) if state_part else None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_smaller_than_six_points(language) -> None:
    long = group_sheet(35, {1: "Нұрмұхаммедова-Сәрсенбайқызы Айгүл-Айсұлу Дінмұхаммедқызы", 2: "Ә" * 60})
    assert min(letter_sizes_of(render_timesheet(timesheet(long), language))) >= 6


def test_a_name_too_long_keeps_surname_and_name_and_shortens_the_patronymic() -> None:
    name = "Нұрмұхаммедова Дінмұхаммедина Бауыржанқызы"
    text = text_of(render_timesheet(timesheet(group_sheet(2, {1: name})), "kk"))
    assert without_patronymic(name) == "Нұрмұхаммедова Дінмұхаммедина Б."
    assert "Нұрмұхаммедова Дінмұхаммедина Б." in text


def test_the_sum_due_is_the_tariffs_share_rounded_half_up() -> None:
    assert sum_due(45_000, 21, 17) == 36_429
    assert sum_due(45_000, 21, 21) == 45_000
    assert sum_due(1, 2, 1) == 1
    assert sum_due(45_000, 21, 0) == 0
    assert "45 000 ₸ ÷ рабочие дни месяца (21) × дни к оплате" in text_of(render_timesheet(timesheet(group_sheet(2)), "ru"))


def test_without_a_tariff_nothing_is_said_of_money() -> None:
    text = text_of(render_timesheet(timesheet(group_sheet(2), state_part=0), "ru"))
    assert "₸" not in text
    assert "Сумма" not in text


def test_a_month_that_is_open_says_so() -> None:
    paper = replace(timesheet(replace(group_sheet(2), closed_at=None, closed_by="")), approvals=())
    assert "История утверждения: табель не закрыт." in text_of(render_timesheet(paper, "ru"))


def test_a_closing_on_another_pc_is_told_from_the_sheet() -> None:
    text = text_of(render_timesheet(replace(timesheet(group_sheet(2)), approvals=()), "ru"))
    assert "табель закрыт 01.11.2026, Әдіскер Сейітова Г. Родители: подтвердили — 0" in text


@settings(max_examples=100, deadline=None)
@given(rows=st.integers(0, 200), room=st.floats(300, 480), below=st.floats(60, 160), papers=st.integers(0, 80))
def test_rows_are_shared_out_whole_and_in_order_with_room_for_the_signatures(rows, room, below, papers) -> None:
    shared = share_out(rows, room, below, papers, 7.8)
    assert shared.pages[0][0] == 0
    assert shared.pages[-1][1] == rows
    assert all(before[1] == after[0] for before, after in zip(shared.pages, shared.pages[1:], strict=False))
    assert rows == 0 or all(after > first for first, after in shared.pages), "the signatures are never alone"
    assert all((after - first) * shared.step <= room + 0.01 for first, after in shared.pages[:-1])
    first, after = shared.pages[-1]
    assert (after - first + 1) * shared.step + below + shared.papers * 7.8 <= room + 0.01
    assert shared.step >= 9.5


# -- the string to check by -----------------------------------------------------------------------------------------------------


def test_the_string_to_check_by_is_read_back_however_it_is_typed() -> None:
    check = timesheet(group_sheet(3)).check
    assert check.text == f"balabaqsha:timesheet:1:090340000006:group-1:2026-10:{group_sheet(3).content_hash}"
    assert parse_check(check.text) == check
    assert parse_check(f"  {check.text.upper()}\n") == check
    for typed in (check.code, check.code.replace(" ", "-").upper(), check.sha256):
        assert check.sha256.startswith(parse_check(typed).sha256)
        assert parse_check(typed).matches(check.sha256)


@given(typed=st.text(max_size=90))
def test_anything_else_is_refused(typed) -> None:
    text = "".join(typed.split()).lower().replace("-", "")
    if len(text) >= CODE_LENGTH and all(sign in "0123456789abcdef" for sign in text):
        return
    with pytest.raises(UnreadableCheck):
        parse_check(typed)


@pytest.mark.parametrize("typed", ["", "320b 1a87 74d6", "balabaqsha:timesheet:2:x", "a" * 65, "balabaqsha:timesheet:1:1:2:3:4"])
def test_what_is_too_short_too_long_or_of_another_edition_is_refused(typed) -> None:
    with pytest.raises(UnreadableCheck):
        parse_check(typed)


def test_the_code_on_paper_carries_the_three_corners_of_a_qr_code() -> None:
    rows = modules_of(timesheet(group_sheet(1)).check.text)
    side = len(rows)
    corner = [(True,) * 7, (True, *(False,) * 5, True), (True, False, True, True, True, False, True)]
    assert {len(row) for row in rows} == {side}
    assert (side - 17) % 4 == 0
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        assert [rows[top + n][left : left + 7] for n in range(3)] == corner


# -- several sheets in one file -------------------------------------------------------------------------------------------------


def test_sheets_join_into_one_file_each_numbered_for_itself() -> None:
    one, other = timesheet(group_sheet(3)), timesheet(replace(group_sheet(60), group_name="Балапан"))
    told: list[int] = []
    pages = pages_of(render_timesheets((one, other), ("kk", "ru"), told.append))
    assert told == [0, 1]
    assert len(pages) == 6
    assert [page.rsplit(" ", 3)[-3:] for page in pages] == [["1", "/", "1"]] * 2 + [["1", "/", "2"], ["2", "/", "2"]] * 2
    assert LABELS["kk"].title in pages[0]
    assert LABELS["ru"].title in pages[1]
    assert "Балапан" in pages[2]


def test_a_joined_file_can_be_given_up() -> None:
    def stop(done: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        render_timesheets((timesheet(group_sheet(1)),) * 2, ("kk",), stop)


def test_basis_teachers_head_hash_and_closing_are_printed() -> None:
    sheet = group_sheet(5)
    text = text_of(render_timesheet(timesheet(sheet), "kk"))
    for expected in (
        DEFAULT_RULES.legal_basis_kk,
        *HEADING.teachers,
        HEADING.head_name,
        sheet.content_hash,
        "қазан 2026",
        "табель жабылды 01.11.2026, Сейітова Г.; қайта ашылды 02.11.2026, Әбдіғали Қ. (себебі: қате белгі)",
        "табель жабылды 03.11.2026, Сейітова Г. Ата-аналар",
        "Ата-аналар: растады – 1, қарсы – 0, жауап жоқ – 4",
        "ата-ана демалысы",
        "03.11.2026 Кәрімова",
    ):
        assert expected in text


def test_the_document_date_and_language_come_from_the_caller() -> None:
    made = render_timesheet(timesheet(group_sheet(3)), "kk")
    with pypdfium2.PdfDocument(made) as document:
        assert document.get_metadata_dict()["CreationDate"].startswith("D:20261102")
        width, height = document[0].get_size()
    assert b"/Lang (kk)" in made
    assert (round(width), round(height)) == (842, 595)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_sheet_gives_the_same_bytes(language) -> None:
    first, second = group_sheet(12), group_sheet(12)
    assert render_timesheet(timesheet(first), language) == render_timesheet(timesheet(second), language)
    assert render_timesheet_xlsx(timesheet(first), language) == render_timesheet_xlsx(timesheet(second), language)
    assert render_timesheet_csv([timesheet(first)], language) == render_timesheet_csv([timesheet(second)], language)


def test_a_very_long_name_stays_in_its_cell() -> None:
    sheet = group_sheet(35, {1: "Нұрмұхаммедова-Сәрсенбайқызы " * 4, 2: "Ә" * 120})
    for left, right in edges_of(render_timesheet(timesheet(sheet), "kk")):
        assert left >= 6 / 25.4 * 72 - 1
        assert right <= (297 - 6) / 25.4 * 72 + 1


def test_an_empty_group_still_prints() -> None:
    sheet = group_sheet(0)
    assert LABELS["ru"].present in text_of(render_timesheet(timesheet(sheet), "ru"))
    assert render_timesheet_xlsx(timesheet(sheet), "ru")


def test_supporting_papers_stand_on_the_same_page_while_there_is_room() -> None:
    pages = pages_of(render_timesheet(timesheet(group_sheet(35)), "ru"))
    assert len(pages) == 1
    assert "27. Жүніс Дінмұхаммед Ғалымқызы: 16, 27 — медицинская справка № 67, 05.10.2026–09.10.2026" in pages[0]


def test_supporting_papers_flow_to_pages_of_their_own_with_the_heading() -> None:
    sheet = group_sheet(35)
    rows = tuple(replace(row, documents={n: f"{row.iin}-{n}" for n in range(20)}) for row in sheet.rows)
    paper = timesheet(replace(sheet, rows=rows))
    kept = PaperRow("", "", PaperKind.MEDICAL, "", date(2026, 10, 1), date(2026, 10, 1))
    papers = {name: replace(kept, number=name) for row in rows for name in row.documents.values()}
    pages = pages_of(render_timesheet(replace(paper, papers=papers), "kk"))
    text = " ".join(pages)
    assert len(pages) > 1
    assert all(f"{place} / {len(pages)}" in page for place, page in enumerate(pages, 1))
    assert HEADING.organisation("kk") in pages[-1]
    for name in papers:
        assert f"№ {name}, 01.10.2026" in text


def test_a_paper_that_has_not_come_yet_is_only_called_a_paper() -> None:
    paper = replace(timesheet(group_sheet(9)), papers={})
    assert "9. Шәріп Үміт: 06, 12, 23 — документ" in text_of(render_timesheet(paper, "ru"))


def test_a_confirmation_near_midnight_bears_the_local_date() -> None:
    sheet = group_sheet(3)
    answer = replace(sheet.rows[2].answer, at=datetime(2026, 11, 9, 20, 30, tzinfo=UTC))
    rows = (*sheet.rows[:2], replace(sheet.rows[2], answer=answer))
    assert "10.11.2026" in text_of(render_timesheet(timesheet(replace(sheet, rows=rows)), "ru"))


def test_a_plan_is_in_brackets() -> None:
    sheet = group_sheet(5)
    row = sheet.rows[4]
    assert row.planned
    assert all(glyph_of(row, place, DEFAULT_RULES) == "(о)" for place in row.planned)


def test_the_printing_date_is_nobodys_clock() -> None:
    sheet = group_sheet(2)
    later = replace(HEADING, printed_on=date(2027, 1, 5))
    assert render_timesheet(timesheet(sheet), "kk") != render_timesheet(timesheet(sheet, heading=later), "kk")
