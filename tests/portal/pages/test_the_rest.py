"""The pages no walk has looked at are opened by their addresses, so that none is left out; a new page is among them by itself."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from portal.cabinet.visit import SESSION_COOKIE
from portal.services import sessions, staff
from tests.portal.pages.conftest import PHONE, Opened
from tests.portal.test_matrix import Country, country, routes

__all__ = ["country"]

NO_PAGE = {"/language/{code}", "/requests/{request_id}/papers/{attachment_id}", "/attendance/{child_id}/{month}/export"}
"""Routes that lead on, or answer with a file."""


def a_page(path: str) -> bool:
    return not path.startswith("/v1/") and path not in NO_PAGE and "." not in path


def test_every_page_is_looked_at(
    opened: Opened, look: Callable[[Page], None], looked_at: set[tuple[str, ...]], country: Country, served: Any
) -> None:
    seen = {"/" + kind[0].partition("?")[0] for kind in looked_at}
    with country.portal.transaction() as act:
        staff.add_member(act, country.parent.iin, staff.COMMAND_LINE)
    page = opened("/policy", language="kk", size=PHONE)
    origin = page.evaluate("location.origin")
    for method, path in routes(served[0]):
        if method != "GET" or not a_page(path) or re.sub(r"\{[^}]+\}", "*", path) in seen:
            continue
        role = sessions.Role.STAFF if path.startswith("/staff") else sessions.Role.PARENT
        token = country.session(country.parent.iin, role)
        page.context.add_cookies([{"name": SESSION_COOKIE, "value": token, "url": origin}])
        page.goto(country.path(path))
        look(page)
