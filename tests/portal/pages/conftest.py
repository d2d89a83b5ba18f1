"""The system's Chromium walks the pages. `BALABAQSHA_PICTURES=folder` keeps a picture of every page that was looked at."""

import os
import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

HERE = Path(__file__).parent
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
PATIENCE_MS = 30_000  # costs nothing where all is well; the machine may have much else to do
ONLY_VIOLATIONS = {"resultTypes": ["violations"]}
SERIOUS = {"serious", "critical"}
Opened = Callable[..., Page]
KIND = """() => [document.documentElement.lang, String(window.innerWidth), document.querySelector("h1")?.textContent ?? "",
    String(document.querySelectorAll("form, dialog, table, .chip, .notice").length)]"""


class Chromium:
    """One browser for the tests of this folder, started when first asked for, and visitors in it that are used again."""

    def __init__(self) -> None:
        self._ends = ExitStack()
        self._browser: Browser | None = None
        self._free: dict[Hashable, list[Page]] = defaultdict(list)

    def browser(self) -> Browser:
        """The running browser. Its event loop runs as long, and lets nobody else have one in this thread."""
        if self._browser is None:
            path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
            if path is None:
                pytest.skip("no Chromium on this machine: install Debian's package chromium")
            playwright = self._ends.enter_context(sync_playwright())
            self._browser = playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
            self._ends.callback(self._browser.close)
        return self._browser

    @contextmanager
    def visitor(self, url: str, language: str, size: dict[str, int], dark: bool) -> Iterator[Page]:
        """An empty page nobody has visited from: no cookies, nothing open. One made anew costs three times as much."""
        free = self._free[url, language, tuple(size.values()), dark]
        page = free.pop() if free else self._new_visitor(url, language, size, dark)
        yield page
        page.goto("about:blank")
        page.context.clear_cookies()
        if len(page.context.pages) == 1:
            free.append(page)
        else:
            page.context.close()

    def _new_visitor(self, url: str, language: str, size: dict[str, int], dark: bool) -> Page:
        context = self.browser().new_context(
            base_url=url, viewport=size, locale=language, color_scheme="dark" if dark else "light", reduced_motion="reduce"
        )
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(f"a script failed: {error}"))
        return page

    def close(self) -> None:
        """End the browser and its event loop."""
        self._free.clear()
        self._browser = None
        self._ends.close()


_CHROMIUM = pytest.StashKey[Chromium]()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """The browser ends with the folder's tests, so that other tests may run an event loop of their own."""
    if (nextitem is None or HERE not in nextitem.path.parents) and _CHROMIUM in item.config.stash:
        item.config.stash[_CHROMIUM].close()


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A click finds its page whole, its scripts run, and leads to one that is: Playwright's own ends at the first byte."""
    click = Locator.click

    def click_whole(locator: Locator, **how: Any) -> None:
        locator.page.wait_for_load_state()
        click(locator, **how)
        locator.page.wait_for_load_state()

    monkeypatch.setattr(Locator, "click", click_whole)
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture
def visitors(pytestconfig: pytest.Config) -> Chromium:
    """The folder's browser and its visitors."""
    return pytestconfig.stash.setdefault(_CHROMIUM, Chromium())


@pytest.fixture
def chromium(visitors: Chromium) -> Browser:
    """The folder's browser."""
    return visitors.browser()


@pytest.fixture
def opened(visitors: Chromium, url: str) -> Iterator[Opened]:
    """Opens a page of the test's portal as a new visitor: `opened("/sign-in", language="kk", size=PHONE)`.

    Desktops are light and phones dark, so that a walk over both has looked at every page in both.
    """
    with ExitStack() as visits:

        def open_page(path: str = "/", *, language: str = "ru", size: dict[str, int] = DESKTOP) -> Page:
            page = visits.enter_context(visitors.visitor(url, language, size, dark=size == PHONE))
            page.goto(path)
            return page

        yield open_page


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
        page.wait_for_load_state()
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            for theme in ("dark", "light") if page.viewport_size == DESKTOP else ("light", "dark"):
                page.emulate_media(color_scheme=theme)
                page.screenshot(path=Path(folder) / f"{request.node.name}-{seen}-{theme}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than the window"
        place = re.sub(r"[0-9a-f-]{36}|\d+", "*", page.url.split("/", 3)[3])
        kind = (place, *page.evaluate(KIND))
        if kind in looked_at:
            return
        looked_at.add(kind)
        barriers = [one for one in Axe().run(page, options=ONLY_VIOLATIONS).response["violations"] if one["impact"] in SERIOUS]
        assert not barriers, [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in barriers]

    return look_at
