"""«Уведомления»: «Входящие» and «Журнал пользователя», date and time, the link to where it is done, the unread count."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from portal.cabinet.notice_words import WORDS
from portal.services import certificates, notices
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.notices import PAGE, Box
from protocol.working_calendar import Month
from tests.portal.conftest import START, Office, Parent
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import OCTOBER, enter, october

Look = Callable[[Page], None]
SHEET: dict[str, Any] = {"child": "Әбенов Ерасыл", "month": "2026-02", "due": "2026-03-10"}


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_what_the_portal_told_is_read_once_it_was_seen(
    opened: Opened, look: Look, portal: Portal, parent: Parent, clock: ShiftedClock, language: str, size: dict[str, int]
) -> None:
    page = enter(opened(language=language, size=size), portal, parent, "/notices")
    clock.set(START + timedelta(minutes=30))
    with portal.transaction() as act:
        notices.tell(act, parent.iin, "sheet-published", SHEET, "/attendance")
        notices.note(act, parent.iin, "sheet-confirmed", SHEET, "/attendance")
    page.goto("/children")
    expect(page.locator(".bell .count")).to_have_text("1")
    page.locator(".bell").click()
    # «Дата и время», «Описание уведомления», the link to where it is done.
    new = page.locator(".notices tr.new")
    expect(new).to_have_count(1)
    expect(new).to_contain_text("02.03.2026 10:30")
    expect(new).to_contain_text("10.03.2026")
    expect(new.locator("a")).to_have_attribute("href", "/attendance")
    look(page)
    page.reload()
    expect(page.locator(".bell .count")).to_have_count(0)
    expect(page.locator(".notices tr.new")).to_have_count(0)
    # «Журнал пользователя»
    page.locator(".tabs a").nth(1).click()
    expect(page.locator(".notices tbody tr").first).to_contain_text("Әбенов Ерасыл")


def test_a_certificate_is_asked_for_from_the_sheet(
    opened: Opened, look: Look, portal: Portal, office: Office, parent: Parent
) -> None:
    published = october(office, parent)
    published.publish()
    page = enter(opened(language="ru", size=PHONE), portal, parent, f"/attendance/{published.child_id}")
    # «Запросить справку»
    page.get_by_role("link", name="Запросить справку").click()
    expect(page.locator("#from")).to_have_value(OCTOBER)
    page.locator("#to").select_option("2026-09")
    page.locator("main form .primary").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.locator("#to").select_option(OCTOBER)
    page.locator("main form .primary").click()
    expect(page.locator(".toast")).to_be_visible()
    look(page)
    with portal.transaction() as act:
        (asked,) = certificates.asked_by(act.connection, parent.iin)
    assert (asked.month_from, asked.month_to) == (Month.parse(OCTOBER), Month.parse(OCTOBER))


def test_a_long_inbox_has_pages_and_only_what_was_shown_is_read(portal: Portal, parent: Parent) -> None:
    with portal.transaction() as act:
        had = len(notices.page(act.connection, parent.iin, Box.INBOX))
        for _ in range(PAGE + 5 - had):
            notices.tell(act, parent.iin, "sheet-published", SHEET)
        first = notices.page(act.connection, parent.iin, Box.INBOX)
        assert len(first) == PAGE + 1, "one more tells of the next page"
        notices.mark_read(act, parent.iin, [one.id for one in first[:PAGE]])
        rest = notices.page(act.connection, parent.iin, Box.INBOX, first[PAGE - 1].id)
    assert len(rest) == 5
    assert not any(one.read for one in rest)


def test_every_notice_the_parents_part_writes_has_a_sentence() -> None:
    written = {
        "sheet-confirmed",
        "sheet-disputed",
        "certificate-asked",
        "certificate-ready",
        "certificate-declined",
        "contract-parent-signed",
        "contract-withdrawn-by-parent",
    }
    assert written <= set(WORDS)


def told(portal: Portal, parent: Parent) -> list[str]:
    with portal.transaction() as act:
        return [one.kind for one in notices.page(act.connection, parent.iin, Box.INBOX)]


def test_the_parent_is_told_when_a_sheet_is_published_and_when_it_changed_after_the_answer(
    portal: Portal, office: Office, parent: Parent
) -> None:
    published = october(office, parent)
    sheet = published.publish()
    assert told(portal, parent)[0] == "sheet-published"
    assert parent.answer(published.child_id, OCTOBER, "confirm", sheet["sheet_hash"]).status_code == 204
    published.correct(d20="absent")
    assert told(portal, parent)[:3] == ["sheet-changed", "sheet-annulled", "sheet-published"]
    published.correct()
    assert told(portal, parent)[0] == "sheet-changed", "what was confirmed before needs no answer"
