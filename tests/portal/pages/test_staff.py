"""The authority's pages: who may see them, and each act with its line in the journal."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from portal.services import staff, staff_work
from portal.services.calendars import current_rules, terms
from portal.services.context import Portal
from portal.services.errors import Refused
from tests.portal.conftest import Office, Parent
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened

Look = Callable[[Page], None]
MENU = ["/profile", "/children", "/applications", "/waiting", "/contracts", "/attendance", "/meals", "/forecast"]
MENU += ["/notices", "/role"]
PAGES = ("/staff", "/staff/organisations", "/staff/queue", "/staff/calendar", "/staff/rules", "/staff/journal")


@pytest.fixture
def member(portal: Portal, parent: Parent) -> Parent:
    """A parent who works at the authority too."""
    with portal.transaction() as act:
        staff.add_member(act, parent.iin, staff.COMMAND_LINE)
    return parent


def signed_in(page: Page, who: Parent) -> Page:
    """Sign in and go on as the staff: «Сменить роль»."""
    page.goto("/sign-in")
    page.locator("#name").fill(who.iin)
    page.locator("#password").fill(who.password)
    page.locator("main form button.primary").click()
    page.wait_for_url("**/applications")
    # «Профиль, Мои дети, Мои заявки, … Уведомления, Сменить роль»: the guide's menu, in its order
    paths = page.locator("details.side nav a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert paths == MENU
    page.goto("/role")
    page.locator("main form", has=page.locator("input[value='staff']")).locator("button").first.click()
    page.wait_for_url("**/staff")
    return page


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_every_page_of_the_staff(
    opened: Opened, look: Look, portal: Portal, office: Office, member: Parent, language: str, size: dict[str, int]
) -> None:
    with portal.transaction() as act:
        staff_work.put_day(act, member.iin, date(2026, 3, 14), working=True, reason="№ 17 бұйрық")
        staff_work.edit_rules(act, member.iin, staff_work.rules_as_typed(current_rules(act.connection)) | {"restoration": "30"})
        act.connection.exec_driver_sql("UPDATE application SET state = 'queued', due = NULL")
    page = signed_in(opened("/sign-in", language=language, size=size), member)
    for path in (*PAGES, f"/staff/organisations/{office.organisation_id}"):
        page.goto(path)
        look(page)


def test_the_staff_add_a_kindergarten_issue_vouchers_change_a_day_and_the_rules(
    opened: Opened, portal: Portal, office: Office, member: Parent
) -> None:
    with portal.transaction() as act:
        act.connection.exec_driver_sql("UPDATE application SET state = 'queued', due = NULL")
    page = signed_in(opened("/sign-in"), member)
    page.goto("/staff/organisations")
    page.locator("#bin").fill("123")
    page.locator("#name_ru").fill("Сад «Ромашка»")
    page.locator("#name_kk").fill("«Түймедақ»")
    page.get_by_role("button", name="Добавить").click()
    expect(page.locator("#bin-said")).to_be_visible()
    expect(page.locator("#name_ru")).to_have_value("Сад «Ромашка»")
    page.locator("#bin").fill("090340000006")
    page.get_by_role("button", name="Добавить").click()
    expect(page.get_by_role("heading", name="Сад «Ромашка»")).to_be_visible()

    page.goto("/staff/queue")
    page.locator("#count").fill("0")
    page.get_by_role("button", name="Выдать").click()
    expect(page.locator("#count-said")).to_be_visible()
    page.locator("#count").fill("3")
    page.get_by_role("button", name="Выдать").click()
    expect(page.get_by_role("status")).to_contain_text("1")

    page.goto("/staff/calendar?year=2026")
    page.locator("#day").fill("2026-03-14")
    page.locator("#working").select_option("yes")
    page.locator("#reason").fill("Перенос с 23 марта, приказ № 17")
    page.get_by_role("button", name="Изменить").click()
    expect(page.locator(".what").first).to_contain_text("14.03.2026")

    page.goto("/staff/rules")
    page.locator("#restoration").fill("x")
    page.get_by_role("button", name="Ввести в действие").click()
    expect(page.locator("#restoration")).to_have_attribute("aria-invalid", "true")
    page.locator("#restoration").fill("30")
    page.get_by_role("button", name="Ввести в действие").click()
    expect(page.locator(".what").first).to_contain_text("28 → 30")

    page.goto(f"/staff/organisations/{office.organisation_id}")
    page.locator("details.question summary").click()
    page.locator("details.question form button").click()
    expect(page.get_by_text("Доступ отозван").first).to_be_visible()
    assert office.call("GET", "/v1/changes").json()["code"] == "device-revoked"

    page.goto("/staff/journal")
    expect(page.locator("tbody tr")).to_have_count(6)
    with portal.transaction() as act:
        done = staff.journal(act.connection)
        assert [one.act for one in done] == [
            "device-revoked",
            "rules-edition",
            "calendar-day",
            "voucher-issued",
            "organisation-entered",
            "staff-added",
        ]
        assert {one.actor for one in done[:-1]} == {member.iin}
        assert done[1].details["difference"] == {"restoration": ["28", "30"]}
        assert terms(act.connection, act.today).calendar.is_working(date(2026, 3, 14))


def test_a_parent_is_no_staff(opened: Opened, portal: Portal, parent: Parent) -> None:
    page = opened("/staff")
    assert "/sign-in" in page.url
    page.locator("#name").fill(parent.iin)
    page.locator("#password").fill(parent.password)
    page.locator("main form button.primary").click()
    page.wait_for_url("**/staff")
    expect(page.get_by_text("Эта страница — для сотрудников")).to_be_visible()


def test_a_member_who_left_is_signed_out_at_once(portal: Portal, member: Parent) -> None:
    with portal.transaction() as act:
        staff.remove_member(act, member.iin, staff.COMMAND_LINE)
        assert staff.members(act.connection) == []
        with pytest.raises(Refused, match="no-account"):
            staff.add_member(act, member.child_iin, staff.COMMAND_LINE)
        assert [one.act for one in staff.journal(act.connection)] == ["staff-removed", "staff-added"]


def test_rules_that_contradict_each_other_are_refused(portal: Portal, member: Parent) -> None:
    with portal.transaction() as act:
        typed = staff_work.rules_as_typed(current_rules(act.connection))
        assert staff_work.edit_rules(act, member.iin, typed) == (None, ())
        for wrong in (
            {"confirmation_first_day": "11"},
            {"restoration": "-1"},
            {"extension.unit": "moons"},
            {"legal_basis_ru": ""},
        ):
            edition, names = staff_work.edit_rules(act, member.iin, typed | wrong)
            assert edition is None
            assert names
        assert current_rules(act.connection).version == 1
        assert [one.act for one in staff.journal(act.connection)] == ["staff-added"]
