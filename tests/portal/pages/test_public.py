"""What everybody sees: the four doors of the home page, the catalogue with free places, the queue, the statistics, the place."""

import itertools
import uuid
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from portal.services import catalogue
from portal.services.catalogue import PAGE, Wanted
from portal.services.context import Portal
from portal.services.organisations import create_organisation
from protocol.identifiers import check_digit
from protocol.messages.entities import OrganisationBody
from tests.portal.conftest import Office, Parent
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened

Look = Callable[[Page], None]


def bins() -> Iterator[str]:
    """BINs that could be issued."""
    for serial in itertools.count(1):
        first = f"090340{serial:05d}"
        digit = check_digit(first)
        if digit is not None:
            yield f"{first}{digit}"


def named(office: Office, city: str) -> None:
    """The office tells where it is."""
    body = {"bin": office.bin, "name_kk": "«Балдырған»", "name_ru": "«Балдырған» сад", "city": city, "address": "Абай көш., 1"}
    body |= {"phone": "+77273000000", "head_name": "Ұлы Дана"}
    version = office.entity("organisation")["version"]
    assert office.do("organisation.put", f"organisation:{office.organisation_id}", body, version)["status"] == "applied"


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_home_leads_to_the_queue_the_catalogue_the_statistics_and_the_contacts(
    opened: Opened, look: Look, office: Office, parent: Parent, language: str, size: dict[str, int]
) -> None:
    """Guide: "На главной странице вы найдете информацию: об очереди, о каталоге, о статистике, контакты"."""
    named(office, "Алматы")
    office.make_group(capacity=20)
    page = opened("/", language=language, size=size)
    look(page)
    for path in ("/queue", "/kindergartens", "/statistics", "/contacts"):
        page.locator(f"main a[href='{path}']").click()
        page.wait_for_url(f"**{path}")
        look(page)
        if path == "/contacts":  # «Контакт-центр: 8 (727) 339-72-22, 8 (747) 339-72-22 (WhatsApp)»
            expect(page.locator("main a[href^='tel:'], main a[href*='77473397222']")).to_have_count(2)
        page.goto("/")
    page.goto(f"/kindergartens/{office.organisation_id}")
    expect(page.get_by_text("20")).to_have_count(1)
    look(page)


def test_the_place_at_the_top_right_narrows_the_catalogue(opened: Opened, office: Office) -> None:
    """Guide: "В правом верхнем углу сайта вы можете изменить геолокацию и язык"."""
    named(office, "Орал")
    page = opened("/kindergartens")
    page.get_by_role("link", name="Весь Казахстан").click()
    page.get_by_label("Населённый пункт").select_option("Орал")
    page.get_by_role("button", name="Выбрать").click()
    expect(page.locator("header").get_by_role("link", name="Орал")).to_be_visible()
    expect(page.get_by_role("link", name="«Балдырған» сад")).to_be_visible()
    page.get_by_label("Название").fill("ничего такого")
    page.get_by_role("button", name="Найти").click()
    expect(page.get_by_role("heading", name="Ничего не подходит")).to_be_visible()


def test_free_places_are_those_no_child_has_today(portal: Portal, office: Office) -> None:
    group, child = office.make_group(capacity=2), office.make_child("210315500009")
    place = {"child_id": child, "group_id": group, "starts_on": "2026-01-01"}
    assert office.do("placement.put", f"placement:{uuid.uuid4()}", place)["status"] == "applied"
    left = {"child_id": child, "group_id": group, "starts_on": "2025-01-01", "ends_on": "2025-12-31"}
    assert office.do("placement.put", f"placement:{uuid.uuid4()}", left)["status"] == "applied"
    with portal.transaction() as act:
        one = catalogue.one(act.connection, act.today, office.organisation_id)
        assert (one.free, one.groups[0].capacity) == (1, 2)
        assert catalogue.find(act.connection, act.today, Wanted(free_only=True, language="kk", age="middle")).total == 1
        assert catalogue.find(act.connection, act.today, Wanted(age="senior")).total == 0
        figures = catalogue.figures(act.connection, act.today)
        assert (figures.places, figures.placed, figures.free) == (2, 1, 1)


def test_the_catalogue_has_pages_and_a_percent_sign_is_a_letter(portal: Portal) -> None:
    with portal.transaction() as act:
        for number, one in zip(range(PAGE + 1), bins(), strict=False):
            body = OrganisationBody(bin=one, name_kk=f"Бақша {number}", name_ru=f"Сад {number:02}")
            create_organisation(act, body)
        found = catalogue.find(act.connection, act.today, Wanted(page=99))
        assert (found.total, found.page, found.pages, len(found.kindergartens)) == (PAGE + 1, 2, 2, 1)
        assert catalogue.find(act.connection, act.today, Wanted(name="%")).total == 0
