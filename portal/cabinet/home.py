"""What everybody sees first: the home page, contacts, the choice of a language and a place."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet.forms import TheForm
from portal.cabinet.languages import LANGUAGES
from portal.cabinet.visit import CITY_COOKIE, LANGUAGE_COOKIE, TheVisit, local_path
from portal.services import calendars, catalogue
from portal.services.errors import not_found

router = APIRouter()
Back = Annotated[str, Query(max_length=500)]


@router.get("/")
def home(visit: TheVisit) -> Response:
    """The home page: the queue, the catalogue, statistics, contacts, each with its figure."""
    with visit.portal.transaction() as act:
        found = catalogue.figures(act.connection, act.today, visit.city)
        rules = calendars.current_rules(act.connection)
    return visit.page("home/home.html", figures=found, rules=rules)


@router.get("/contacts")
def contacts(visit: TheVisit) -> Response:
    """Whom to call and to write to."""
    return visit.page("home/contacts.html")


@router.get("/policy")
def policy(visit: TheVisit) -> Response:
    """What the portal keeps of people, and who sees it."""
    return visit.page("home/policy.html")


@router.get("/language/{code}")
def choose_language(visit: TheVisit, code: str, back: Back = "/") -> Response:
    """Speak another language from now on."""
    if code not in LANGUAGES:
        raise not_found("language")
    visit.set_cookie(LANGUAGE_COOKIE, code)
    return visit.go(local_path(back))


@router.get("/place")
def place(visit: TheVisit, back: Back = "/") -> Response:
    """The list of places."""
    with visit.portal.transaction() as act:
        cities = catalogue.cities(act.connection)
    return visit.page("home/place.html", cities=cities, back=local_path(back))


@router.post("/place")
def choose_place(visit: TheVisit, form: TheForm) -> Response:
    """Look at one place from now on, or at the whole country."""
    wanted = form.text("city")
    with visit.portal.transaction() as act:
        known = wanted in catalogue.cities(act.connection)
    visit.set_cookie(CITY_COOKIE, wanted if known else "")
    return visit.go(local_path(form.text("back") or "/"))
