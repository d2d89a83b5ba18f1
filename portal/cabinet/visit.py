"""One visit of a page: who looks, in which language, and how the answer is made."""

import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, unquote, urlencode

from fastapi import Depends, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from portal.cabinet.languages import LANGUAGES, OWN_NAMES, SHORT_NAMES, SPEECHES, Speech, best, inside_quotes
from portal.services.clock import country_date
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.sessions import REMEMBERED_LIFETIME, Role, SignedIn, signed_in

TEMPLATES = Path(__file__).parent / "templates"
SESSION_COOKIE, VISIT_COOKIE, LANGUAGE_COOKIE, CITY_COOKIE, TOAST_COOKIE = "session", "visit", "language", "city", "toast"
_YEAR_SECONDS = 365 * 24 * 3600


class SignInNeeded(Exception):
    """The page is for signed-in people; `back` is where to return."""

    def __init__(self, back: str) -> None:
        super().__init__(back)
        self.back = back


def _environment(speech: Speech) -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # The i18n extension adds this method to the environment.
    made.install_gettext_translations(speech.translations, newstyle=True)  # type: ignore[attr-defined]
    made.filters.update(date=speech.day, month=speech.month, moment=speech.moment, weekday=speech.weekday, pick=speech.pick)
    made.filters.update(inside=inside_quotes, weekday_and_day=speech.weekday_and_day)
    return made


ENVIRONMENTS = {language: _environment(speech) for language, speech in SPEECHES.items()}


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What the pages need to know of their surroundings.

    `secure_cookies` is off only where the portal is served without TLS (the demo on the loopback). `ncalayer` is the address of
    NCALayer's WebSocket on the visitor's own computer. `shown_to` tells what the demo would have sent to a phone or an e-mail
    address; a real portal shows nothing. `behind_proxy`: the visitor's address is the last one of X-Forwarded-For.
    """

    secure_cookies: bool = True
    ncalayer: str = "wss://127.0.0.1:13579"
    shown_to: Callable[[str], str] = lambda _address: ""
    behind_proxy: bool = False


@dataclass(slots=True)
class Visit:
    """A request to a page. Handlers read it and answer with `page` or `go`."""

    request: Request
    portal: Portal
    settings: SiteSettings
    language: str
    person: SignedIn | None
    key: str
    new_key: bool
    cookies: list[dict[str, Any]] = field(default_factory=list)

    @property
    def speech(self) -> Speech:
        """The visitor's language."""
        return SPEECHES[self.language]

    @property
    def city(self) -> str:
        """The place chosen at the top right; empty for the whole country."""
        return unquote(self.request.cookies.get(CITY_COOKIE, ""))[:80]

    @property
    def today(self) -> date:
        """The country's date by the server's clock."""
        return country_date(self.portal.clock.now())

    @property
    def visitor(self) -> str:
        """The address the visitor comes from, for limits; it is kept nowhere as it is."""
        forwarded = self.request.headers.get("x-forwarded-for", "")
        if self.settings.behind_proxy and forwarded:
            return forwarded.rsplit(",", 1)[-1].strip()
        return self.request.client.host if self.request.client else ""

    @property
    def token(self) -> str:
        """The session's token, for `portal.services.sessions`."""
        return self.request.cookies.get(SESSION_COOKIE, "")

    @property
    def csrf(self) -> str:
        """What every form of this visitor carries."""
        return hmac.digest(self.portal.secret, f"csrf:{self.key}".encode(), "sha256").hex()

    def tr(self, source: str) -> str:
        """A text of Python code in the visitor's language. Mark sources with `_("…")` where they stand."""
        return self.speech.gettext(source)

    def page(self, template: str, status: int = 200, /, **values: Any) -> Response:
        """The page made of a template of `templates/`."""
        text = (
            ENVIRONMENTS[self.language]
            .get_template(template)
            .render(
                visit=self,
                language=self.language,
                languages=[(code, OWN_NAMES[code], SHORT_NAMES[code]) for code in LANGUAGES],
                here=self.request.url.path,
                toast=self._toast(),
                **values,
            )
        )
        return self._with_cookies(HTMLResponse(text, status, {"Cache-Control": "private, no-store"}))

    def go(self, path: str, toast: str = "") -> Response:
        """To another page after an act (303), where `toast` is said once."""
        if toast:
            self.set_cookie(TOAST_COOKIE, json.dumps(toast), max_age=60)
        return self._with_cookies(RedirectResponse(path, 303))

    def file(self, content: bytes, media_type: str, name: str, *, inline: bool = False) -> Response:
        """Bytes to open or to keep; `name` may hold any letters."""
        kind = "inline" if inline else "attachment"
        disposition = f"{kind}; filename*=UTF-8''{quote(name)}"
        headers = {"Content-Disposition": disposition, "Cache-Control": "private, no-store"}
        return self._with_cookies(Response(content, 200, headers, media_type))

    def set_cookie(self, name: str, value: str, max_age: int | None = _YEAR_SECONDS) -> None:
        """A cookie of the answer; no script can read it. `max_age` 0 takes it away, None lasts until the browser closes."""
        self.cookies.append({"key": name, "value": quote(value), "max_age": max_age})

    def keep_session(self, token: str, *, remembered: bool) -> None:
        """The cookie of a session that has just begun."""
        self.set_cookie(SESSION_COOKIE, token, int(REMEMBERED_LIFETIME.total_seconds()) if remembered else None)

    def _toast(self) -> str:
        kept = self.request.cookies.get(TOAST_COOKIE)
        if not kept:
            return ""
        self.set_cookie(TOAST_COOKIE, "", 0)
        try:
            said = json.loads(unquote(kept))
        except ValueError:
            return ""
        return said if isinstance(said, str) else ""

    def _with_cookies(self, response: Response) -> Response:
        if self.new_key:
            self.set_cookie(VISIT_COOKIE, self.key)
        for cookie in self.cookies:
            response.set_cookie(**cookie, path="/", httponly=True, samesite="lax", secure=self.settings.secure_cookies)
        return response


def visit_of(request: Request) -> Visit:
    """The visit of a request: one query for a signed-in person, none for anyone else."""
    portal: Portal = request.app.state.portal
    settings: SiteSettings = request.app.state.site
    token = request.cookies.get(SESSION_COOKIE, "")
    person = None
    if token:
        with portal.engine.begin() as connection:
            person = signed_in(connection, token, portal.clock.now())
    kept = request.cookies.get(VISIT_COOKIE, "")
    key = token if person is not None else kept or secrets.token_urlsafe(24)
    return Visit(request, portal, settings, language_of(request), person, key, new_key=person is None and not kept)


def nobody(request: Request) -> Visit:
    """The same visit for a page that must not ask the database: an error's."""
    return Visit(request, request.app.state.portal, request.app.state.site, language_of(request), None, "", new_key=False)


def language_of(request: Request) -> str:
    """The language chosen before, or the browser's."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in LANGUAGES else best(request.headers.get("accept-language"))


TheVisit = Annotated[Visit, Depends(visit_of)]


def parent_of(visit: TheVisit) -> str:
    """The IIN of the signed-in parent.

    Raises:
        SignInNeeded: nobody is signed in.
    """
    return _signed_in(visit).iin


def staff_of(visit: TheVisit) -> str:
    """The IIN of the signed-in member of the staff.

    Raises:
        SignInNeeded: nobody is signed in.
        Refused: 403 "not-staff".
    """
    person = _signed_in(visit)
    if person.role is not Role.STAFF:
        raise Refused("not-staff", 403)
    return person.iin


def _signed_in(visit: Visit) -> SignedIn:
    if visit.person is None:
        request = visit.request
        raise SignInNeeded(request.url.path if request.method == "GET" else "/")
    return visit.person


TheParent = Annotated[str, Depends(parent_of)]
TheStaff = Annotated[str, Depends(staff_of)]


def local_path(path: str) -> str:
    """A path within this site, or the home page: no link of ours leads a visitor away."""
    sound = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if sound else "/"


def sign_in_path(back: str) -> str:
    """The sign-in page that returns to `back`."""
    return "/sign-in" if back == "/" else f"/sign-in?{urlencode({'back': local_path(back)})}"


def marked(source: str) -> str:
    """Mark a text of Python code for translation where it stands; `Visit.tr` translates it. Imported as `_`."""
    return source
