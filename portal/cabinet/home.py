"""What everybody sees: the home page, and the choice of a language and a place."""

from fastapi import APIRouter, Response

from portal.cabinet.languages import LANGUAGES
from portal.cabinet.visit import LANGUAGE_COOKIE, TheVisit, local_path
from portal.services.errors import not_found

router = APIRouter()


@router.get("/")
def home(visit: TheVisit) -> Response:
    """The home page."""
    return visit.page("home/home.html")


@router.get("/language/{code}")
def choose_language(visit: TheVisit, code: str, back: str = "/") -> Response:
    """Speak another language from now on."""
    if code not in LANGUAGES:
        raise not_found("language")
    visit.set_cookie(LANGUAGE_COOKIE, code)
    return visit.go(local_path(back))
