"""The system's Chromium walks the pages. `BALABAQSHA_PICTURES=folder` keeps a picture of every page that was looked at."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SERIOUS = {"serious", "critical"}
Opened = Callable[..., Page]
KIND = """() => [document.documentElement.lang, String(window.innerWidth), document.querySelector("h1")?.textContent ?? "",
    String(document.querySelectorAll("form, dialog, table, .chip, .notice").length)]"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for a file's tests; its event loop ends with them, so that other tests may run one of their own."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine: install Debian's package chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Browser, url: str) -> Iterator[Opened]:
    """Opens a page of the test's portal as a new visitor: `opened("/sign-in", language="kk", size=PHONE)`."""
    contexts: list[BrowserContext] = []

    def open_page(path: str = "/", *, language: str = "ru", size: dict[str, int] = DESKTOP, dark: bool = False) -> Page:
        context = chromium.new_context(
            base_url=url, viewport=size, locale=language, color_scheme="dark" if dark else "light", reduced_motion="reduce"
        )
        context.set_default_timeout(8_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(f"a script failed: {error}"))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def looked_at() -> set[tuple[str, ...]]:
    """The kinds of pages axe-core has been over: path without ids, language, width, what it says on top."""
    return set()


@pytest.fixture
def look(request: pytest.FixtureRequest, looked_at: set[tuple[str, ...]]) -> Callable[[Page], None]:
    """Look at a page: nothing wider than the window, no serious barrier (axe-core), a picture where pictures are wanted."""
    folder = os.environ.get("BALABAQSHA_PICTURES")
    seen = 0

    def look_at(page: Page) -> None:
        nonlocal seen
        seen += 1
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=Path(folder) / f"{request.node.name}-{seen}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than the window"
        place = re.sub(r"[0-9a-f-]{36}|\d+", "*", page.url.split("/", 3)[3])
        kind = (place, *page.evaluate(KIND))
        if kind in looked_at:
            return
        looked_at.add(kind)
        barriers = [one for one in Axe().run(page).response["violations"] if one["impact"] in SERIOUS]
        assert not barriers, [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in barriers]

    return look_at
