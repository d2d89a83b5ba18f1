"""The door of the pages: home, languages, signing in and out, and what strangers see."""

from collections.abc import Callable

import pytest
import requests
from playwright.sync_api import Page, expect

from tests.portal.pages.conftest import DESKTOP, PHONE, Opened

TIMEOUT = 10


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize(("language", "words"), [("ru", "Место в детском саду"), ("kk", "Балабақшадағы орын")], ids=["ru", "kk"])
def test_the_home_page_speaks_the_browsers_language(
    opened: Opened, look: Callable[[Page], None], size: dict[str, int], language: str, words: str
) -> None:
    page = opened("/", language=language, size=size)
    expect(page.get_by_role("heading", level=1)).to_have_text(words)
    look(page)


def test_another_language_is_chosen_at_the_top_right_and_stays(opened: Opened) -> None:
    page = opened("/sign-in", language="ru")
    page.locator(".languages summary").click()
    page.get_by_role("link", name="Қазақша").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Кіру")
    assert page.url.endswith("/sign-in")


def test_a_stranger_is_asked_to_sign_in_and_an_unknown_page_says_so(url: str) -> None:
    answer = requests.get(f"{url}/no-such-page", timeout=TIMEOUT, headers={"Accept-Language": "ru"})
    assert answer.status_code == 404
    assert "Такой страницы нет" in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_form_without_the_visitors_token_is_refused(url: str) -> None:
    answer = requests.post(f"{url}/sign-in", data={"iin": "1", "password": "12345678"}, timeout=TIMEOUT)
    assert answer.status_code == 403


def test_a_form_too_large_is_answered_with_a_page(url: str) -> None:
    headers = {"Accept-Language": "ru", "Content-Type": "application/x-www-form-urlencoded"}
    answer = requests.post(f"{url}/sign-in", data=b"a=" + b"x" * (41 * 1024 * 1024), headers=headers, timeout=TIMEOUT)
    assert answer.status_code == 413
    assert "Файл слишком большой." in answer.text
