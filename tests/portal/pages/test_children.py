"""«Мои дети»: the guide's «Чтобы добавить ребенка», sentence by sentence."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from portal.services.context import Portal
from portal.services.errors import Refused
from protocol.identifiers import Sex
from tests.portal.conftest import Parent, iin_of
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import enter

Look = Callable[[Page], None]


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_adds_a_child_as_the_guide_says(
    opened: Opened, look: Look, portal: Portal, parent: Parent, language: str, size: dict[str, int]
) -> None:
    page = enter(opened(language=language, size=size), portal, parent, "/profile")
    # «Перейдите в меню "Мои дети"»
    if size == PHONE:
        page.locator("details.side summary").click()
    page.locator("nav a[href='/children']").click()
    look(page)
    # «Нажмите на "Добавить ребенка"»
    page.locator("main a[href='/children/new']").click()
    # Wrong input: no IIN at all, nobody's, one's own, a child that is there already; what was typed stays.
    unknown = iin_of(date(2022, 5, 5), Sex.FEMALE, 100)
    for wrong in ("123", unknown, parent.iin, parent.child_iin):
        page.locator("#iin").fill(wrong)
        page.locator("main form button").click()
        expect(page.locator("#iin-said.error")).to_be_visible()
        expect(page.locator("#iin")).to_have_value(wrong)
    look(page)
    # «Введите ИИН ребенка в появившемся поле. Нажмите кнопку "Проверить ИИН"»
    child = iin_of(date(2023, 5, 5), Sex.FEMALE, 9500)
    page.locator("#iin").fill(f"{child[:6]} {child[6:]}")
    page.locator("main form button").click()
    # «Проверьте данные»
    expect(page.locator("dl.facts dd")).to_have_count(3)
    expect(page.locator("dl.facts")).to_contain_text(child)
    look(page)
    # «Если все верно, нажмите кнопку "Сохранить"»
    page.locator("form[action='/children'] button").click()
    expect(page.locator(".toast")).to_be_visible()
    expect(page.locator("article.card")).to_have_count(2)
    look(page)


def test_a_registry_that_does_not_answer_is_told_at_the_field(
    opened: Opened, portal: Portal, parent: Parent, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise Refused("registry-away", 503)

    monkeypatch.setattr(type(portal.outside.registry), "child", away)
    page = enter(opened(), portal, parent, "/children/new")
    page.locator("#iin").fill(iin_of(date(2023, 5, 5), Sex.FEMALE, 9500))
    page.locator("main form button").click()
    expect(page.locator("#iin-said")).to_contain_text("Реестр")
