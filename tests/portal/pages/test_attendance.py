"""The attendance sheet: the guide «Как подтвердить таблицу посещаемости ребенка?», sentence by sentence."""

import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect
from pypdfium2 import PdfDocument

from portal.services import deadlines, notices, sheets
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.notices import Box
from protocol.messages.parents import SheetAnswer
from protocol.working_calendar import Month
from tests.portal.conftest import Office, Parent
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import OCTOBER, Published, enter, october

Look = Callable[[Page], None]


@pytest.fixture
def published(office: Office, parent: Parent) -> Published:
    made = october(office, parent)
    made.publish()
    return made


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_confirms_a_month_as_the_guide_says(
    opened: Opened, look: Look, portal: Portal, published: Published, language: str, size: dict[str, int]
) -> None:
    page = enter(opened(language=language, size=size), portal, published.parent, "/profile")
    # «Перейдите в меню «Табель посещения»»
    if size == PHONE:
        page.locator("details.side summary").click()
    page.locator("nav a[href='/attendance']").click()
    # «На открывшейся странице с вашими детьми выберите ребёнка» — «Нажмите на значок «глаз»»
    look(page)
    page.locator("a.eye").click()
    # «Выберите нужный месяц … из выпадающего списка»
    page.locator("#month").select_option(OCTOBER)
    # «Проверьте и убедитесь, что отметки соответствуют фактическим посещениям»
    shown = page.locator("table.calendar" if size == PHONE else ".days")
    expect(shown).to_be_visible()
    expect(shown.locator("td.sick")).to_have_count(4)
    expect(page.locator(".totals b").first).to_have_text("18")
    # «Согласно подпункту 24 пункта 49 Приказа … № 372 … в период с 1 по 10 число месяца, следующего за отчётным»
    expect(page.locator("main")).to_contain_text("№ 372" if language == "ru" else "372")
    expect(page.locator(".whose .chip")).to_contain_text("10 ")
    look(page)
    # «Если всё верно, нажмите кнопку «Подтвердить»» — «Появится модальное окно — нажмите «Подтвердить» ещё раз»
    page.locator(".answers .primary").click()
    expect(page.locator("dialog#confirm")).to_be_visible()
    look(page)
    page.locator("dialog .primary").click()
    expect(page.locator(".toast")).to_be_visible()
    # «Статус: Подтвержден. ФИО родителя. ИИН родителя. Дата подтверждения. Даты»
    expect(page.locator("dl.facts dd")).to_have_count(5)
    expect(page.locator("dl.facts")).to_contain_text(published.parent.iin)
    look(page)
    assert published.month["state"] == "confirmed"
    assert published.month["confirmation"]["late"] is False


def test_without_a_script_the_question_is_a_page_of_its_own(opened: Opened, portal: Portal, published: Published) -> None:
    page = enter(opened(language="ru"), portal, published.parent, f"/attendance/{published.child_id}")
    page.goto(page.locator(".answers .primary").get_attribute("href"))
    page.get_by_role("button", name="Подтвердить").click()
    expect(page.locator("main .chip")).to_have_text("Подтверждён")


def test_a_parent_who_does_not_agree_writes_what_is_wrong(
    opened: Opened, look: Look, portal: Portal, published: Published
) -> None:
    page = enter(opened(language="kk", size=PHONE), portal, published.parent, f"/attendance/{published.child_id}")
    look(page)
    page.locator(".answers a[href$='/dispute']").click()
    page.locator("#comment").fill("   ")
    page.locator("main form .primary").click()
    expect(page.locator("#comment-said")).to_be_visible()
    page.locator("#comment").fill("20-сы күні бала келді")
    page.locator("main form .primary").click()
    expect(page.locator(".toast")).to_be_visible()
    expect(page.locator("dl.facts")).to_contain_text("20-сы күні бала келді")
    assert published.month["state"] == "disputed"
    assert published.month["confirmation"]["comment"] == "20-сы күні бала келді"


def test_a_sheet_that_changed_under_the_parents_eyes_is_asked_about_again(
    opened: Opened, look: Look, portal: Portal, published: Published
) -> None:
    page = enter(opened(language="ru"), portal, published.parent, f"/attendance/{published.child_id}")
    published.correct(d20="absent")
    page.locator(".answers .primary").click()
    page.locator("dialog .primary").click()
    # The marks that were shown are not the marks of the sheet any more: nothing was confirmed, the new ones are shown.
    expect(page.get_by_role("alert")).to_be_visible()
    assert published.month["state"] == "published"
    page.locator(".answers .primary").click()
    page.locator("dialog .primary").click()
    expect(page.locator(".toast")).to_be_visible()
    # After the answer the kindergarten corrects the month: the answer is kept, then the parent is asked again.
    published.reopen()
    with portal.transaction() as act:
        told = notices.page(act.connection, published.parent.iin, Box.INBOX)
    assert [one.kind for one in told[:3]] == ["sheet-annulled", "sheet-published", "sheet-published"], (
        "an unanswered one is not told of"
    )
    page.goto("/notices")
    expect(page.locator(".notices tbody tr").first).to_contain_text("отозвал табель посещаемости, на который вы ответили")
    page.locator(".notices tbody tr").first.get_by_role("link").click()
    expect(page.locator("main .chip")).to_have_text("Детсад исправляет")
    published.publish(d20="absent", d21="sick")
    page.reload()
    expect(page.locator(".notice.warn li")).to_have_count(1)
    expect(page.locator(".notice.warn li")).to_contain_text("21.10")
    look(page)


def answered(portal: Portal, published: Published, said: str = "confirm", comment: str = "") -> bool:
    with portal.transaction() as act:
        view = sheets.month_of(act.connection, published.parent.iin, published.child_id)
        answer = SheetAnswer.model_validate({"answer": said, "sheet_hash": view.sheet_hash, "comment": comment})
        return sheets.answer(act, published.parent.iin, published.child_id, Month.parse(OCTOBER), answer)


def test_the_same_answer_twice_is_one_answer(portal: Portal, published: Published) -> None:
    answered(portal, published)
    first = published.month["confirmation"]
    answered(portal, published)
    assert published.month["confirmation"] == first
    with portal.transaction() as act:
        noted = notices.page(act.connection, published.parent.iin, Box.LOG)
    assert [one.kind for one in noted] == ["sheet-confirmed"]


def test_a_parent_who_was_silent_may_still_confirm_and_it_is_marked_late(
    opened: Opened, look: Look, portal: Portal, published: Published, clock: ShiftedClock
) -> None:
    clock.set(datetime(2026, 11, 11, 5, tzinfo=UTC))
    with portal.transaction() as act:
        deadlines.sweep(act)
    page = enter(opened(language="ru", size=PHONE), portal, published.parent, f"/attendance/{published.child_id}")
    expect(page.locator(".notice.warn")).to_contain_text("до 10 ноября")
    look(page)
    page.locator(".answers .primary").click()
    page.locator("dialog .primary").click()
    expect(page.locator("dl.facts")).to_contain_text("с опозданием")
    published.office.sign_in()
    assert published.month["confirmation"]["late"] is True


def test_another_parent_sees_and_answers_nothing(portal: Portal, published: Published, new_parent: Callable[[], Parent]) -> None:
    stranger = new_parent()
    with portal.transaction() as act:
        assert all(not line.months for line in sheets.children_of(act.connection, stranger.iin))
        with pytest.raises(Refused, match="not-found"):
            sheets.month_of(act.connection, stranger.iin, published.child_id)


def test_the_month_is_exported_with_its_marks_totals_and_answer(opened: Opened, portal: Portal, published: Published) -> None:
    answered(portal, published)
    page = enter(opened(language="ru"), portal, published.parent, f"/attendance/{published.child_id}")
    # «Экспортировать»
    with page.expect_download() as download:
        page.get_by_role("link", name="Экспортировать").click()
    book = load_workbook(BytesIO(download.value.path().read_bytes()))
    cells = [[cell.value for cell in row] for row in book.active.iter_rows()]
    glyphs = cells[5][2:33]
    assert (glyphs.count("х"), glyphs.count("б"), glyphs.count("в")) == (18, 4, 9)
    assert cells[5][33:36] == [18, 4, 22]
    assert any(published.parent.iin in str(row[0]) for row in cells)
    # and as a paper
    with page.expect_download() as download:
        page.get_by_role("link", name="В PDF").click()
    pdf = download.value.path().read_bytes()
    if folder := os.environ.get("BALABAQSHA_PICTURES"):
        (Path(folder) / "sheet.pdf").write_bytes(pdf)
    with closing(PdfDocument(pdf)) as document:
        assert len(document) == 1
        words = document[0].get_textpage().get_text_range().split()
    assert (words.count("х"), words.count("б"), words.count("в")) == (19, 5, 10), "each glyph stands in the legend once more"
    assert {"18", "4", "22", published.parent.iin, "Подтверждён"} <= set(words)
