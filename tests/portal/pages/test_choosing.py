"""The guide's «Процесс зачисления в ДО», sentence by sentence; waiting lists, papers, forecast, meals."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from portal.services import vouchers
from portal.services.context import Portal
from tests.portal.conftest import Office, Parent
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import enter

Look = Callable[[Page], None]
PDF = b"%PDF-1.7\n1 0 obj\n"


@pytest.fixture
def chooser(portal: Portal, parent: Parent) -> Parent:
    """A parent who said yes to the voucher."""
    with portal.transaction() as act:
        vouchers.answer(act, parent.application_id, interested=True)
    return parent


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_chooses_a_kindergarten_and_brings_the_papers_as_the_guide_says(
    opened: Opened,
    look: Look,
    portal: Portal,
    office: Office,
    chooser: Parent,
    tmp_path: Path,
    language: str,
    size: dict[str, int],
) -> None:
    office.make_group()
    page = enter(opened(language=language, size=size), portal, chooser, f"/applications/{chooser.application_id}")
    # «(1) Нажмите на кнопку "Выбрать ДО"»
    page.locator("main a.primary[href='/kindergartens']").click()
    # «(2) Выберите подходящий детский сад»
    page.locator("main .cards a").first.click()
    # «(3) Нажмите кнопку "Зачислиться"»
    page.locator("main a[href^='/choose/']").click()
    # «(4) Укажите ребенка. Выберите группу для зачисления»: with one child and one group both are picked already.
    expect(page.locator("input[name=child]")).to_be_checked()
    expect(page.locator("input[name=group]")).to_be_checked()
    # Wrong input: no such group (another window changed it).
    page.locator("input[name=group]").evaluate("radio => { radio.value = 'gone' }")
    page.locator("main form .primary").click()
    expect(page.locator("#group-said")).to_be_visible()
    page.locator("input[name=group]").check()
    # The child is five this year and the group is for three-year-olds: this is told before the request goes.
    page.locator("main form .primary").click()
    expect(page.locator("ul.warnings li")).to_have_count(1)
    look(page)
    # «Нажмите кнопку "Подтвердить"» — «Статус заявления перейдет в "Ожидайте договор от ДО"»
    page.locator("main form .primary").click()
    page.wait_for_url("**/applications/*")
    waits = {"ru": "Ожидайте договор от ДО", "kk": "МДҰ-дан шартты күтіңіз"}[language]
    expect(page.locator(".toast")).to_have_text(waits)
    assert office.entity("enrolment_request")["body"]["state"] == "new"
    # «прикрепите документы»: the seven; what is no PDF or picture is refused, whatever its name, and the rest is kept.
    expect(page.locator("#papers input[type=file]")).to_have_count(7)
    if language == "ru":  # «Для заключения договора, Вам необходимо иметь»
        for paper in ("027/у", "Свидетельство о рождении", "Удостоверение личности", "052-2/у", "065/у", "ПМПК"):
            expect(page.locator("#papers")).to_contain_text(paper)
    for name, content in (("027.pdf", PDF), ("паспорт.png", b"<html>")):
        (tmp_path / name).write_bytes(content)
    page.locator("#form_027").set_input_files(tmp_path / "027.pdf")
    page.locator("#parent_id").set_input_files(tmp_path / "паспорт.png")
    page.locator("#papers form button").click()
    expect(page.locator("#parent_id-said")).to_be_visible()
    expect(page.locator("main")).to_contain_text("027.pdf")
    look(page)
    assert [one["kind"] for one in office.entity("enrolment_request")["body"]["documents"]] == ["form_027"]
    # A request can be taken back while the voucher's term runs.
    page.goto(f"/applications/{chooser.application_id}")
    look(page)
    page.locator("details.leaving summary").click()
    page.locator("form[action$='/withdraw'] button").click()
    expect(page.locator("main a.primary[href='/kindergartens']")).to_be_visible()


def test_a_full_group_leads_to_the_waiting_list_with_its_place(
    opened: Opened, look: Look, portal: Portal, office: Office, chooser: Parent, new_parent: Callable[[], Parent]
) -> None:
    group = office.make_group(capacity=0)
    earlier = new_parent().choose(office, group)
    page = enter(opened(size=PHONE), portal, chooser, f"/choose/{office.organisation_id}?group={group}")
    page.locator("main form .primary").click()
    expect(page.locator("ul.warnings")).to_contain_text("лист ожидания")
    page.locator("main form .primary").click()
    page.wait_for_url("**/applications/*")
    found = [one["id"] for one in office.pull()[0] if one["type"] == "enrolment_request"]
    for request in sorted(found, key=lambda identifier: identifier != earlier):
        said = {"reason": "Орын жоқ", "by": "Директор"}
        assert office.do("request.wait", f"enrolment_request:{request}", said)["status"] == "applied"
    # «Заявки на лист ожидания»
    page.goto("/waiting")
    expect(page.locator("dl.facts dd").first).to_have_text("2")
    look(page)


def test_who_may_not_choose_yet_is_told_why(opened: Opened, look: Look, portal: Portal, office: Office, parent: Parent) -> None:
    page = enter(opened(), portal, parent, f"/choose/{office.organisation_id}")
    expect(page.locator("main form")).to_have_count(0)
    expect(page.locator("main .chip")).to_have_text("Ваучер выдан: ответьте")
    # «Прогноз по распределению мест», «Питание»
    page.goto("/forecast")
    expect(page.locator("main")).to_contain_text("слишком мало данных для прогноза")
    look(page)
    page.goto("/meals")
    expect(page.locator(".empty")).to_be_visible()
