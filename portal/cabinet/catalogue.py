"""The catalogue of kindergartens with their free places."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response

from portal.cabinet import words
from portal.cabinet.visit import TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.services import catalogue
from portal.services.catalogue import Wanted

router = APIRouter()
Short = Annotated[str, Query(max_length=80)]


@router.get("/kindergartens")
def kindergartens(
    visit: TheVisit,
    name: Short = "",
    language: Short = "",
    age: Short = "",
    free: Short = "",
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> Response:
    """A page of the kindergartens that fit the filters, in the visitor's place."""
    wanted = Wanted(visit.city, name.strip(), language, age, bool(free), page)
    with visit.portal.transaction() as act:
        found = catalogue.find(act.connection, act.today, wanted)
    filters = {"name": wanted.name, "language": language, "age": age, "free": free}
    return visit.page(
        "catalogue/list.html",
        found=found,
        wanted=wanted,
        query=urlencode({key: value for key, value in filters.items() if value}),
        **_words(visit),
    )


@router.get("/kindergartens/{identifier}")
def kindergarten(visit: TheVisit, identifier: str) -> Response:
    """One kindergarten: where it is, its groups and their free places."""
    with visit.portal.transaction() as act:
        one = catalogue.one(act.connection, act.today, identifier)
    return visit.page("catalogue/one.html", one=one, **_words(visit))


def _words(visit: Visit) -> dict[str, object]:
    return {
        "languages_offered": words.options(visit, words.LANGUAGE_WORDS, visit.tr(_("Any language"))),
        "ages_offered": words.options(visit, words.AGE_WORDS, visit.tr(_("Any age"))),
        "language_words": words.said(visit, words.LANGUAGE_WORDS),
        "age_words": words.said(visit, words.AGE_WORDS),
        "kind_words": words.said(visit, words.KIND_WORDS),
    }
