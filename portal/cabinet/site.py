"""Puts the pages into the application."""

from pathlib import Path

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from starlette.staticfiles import StaticFiles

from portal.cabinet import (
    accounts,
    applications,
    attendance,
    catalogue,
    certificates,
    children,
    choosing,
    contracts,
    forecast,
    home,
    meals,
    notices,
    papers,
    profile,
    registration,
    staff,
    staff_rules,
    statistics,
    waiting,
)
from portal.cabinet.forms import sent
from portal.cabinet.headers import SecurityHeaders
from portal.cabinet.visit import SignInNeeded, SiteSettings, nobody, sign_in_path, visit_of
from portal.cabinet.wording import sentence_of
from portal.services.errors import Refused

STATIC = Path(__file__).parent / "static"
AREAS: tuple[APIRouter, ...] = (
    home.router,
    catalogue.router,
    statistics.router,
    accounts.router,
    registration.router,
    profile.router,
    children.router,
    applications.router,
    choosing.router,
    waiting.router,
    forecast.router,
    meals.router,
    papers.router,
    attendance.router,
    certificates.router,
    contracts.router,
    notices.router,
    staff.router,
    staff_rules.router,
)


def install(app: FastAPI, settings: SiteSettings) -> None:
    """Every area's pages, the files they need, and the way signed-out people take."""
    app.state.site = settings
    for router in AREAS:
        app.include_router(router, include_in_schema=False, dependencies=[Depends(sent)])
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(SecurityHeaders, ncalayer=settings.ncalayer, secure=settings.secure_cookies)

    @app.exception_handler(SignInNeeded)
    def sign_in_needed(_: Request, error: SignInNeeded) -> Response:
        return RedirectResponse(sign_in_path(error.back), 303)


def error_page(request: Request, refusal: Refused) -> Response:
    """A refusal as a page: what happened and where to go on."""
    visit = visit_of(request) if refusal.status < 500 else nobody(request)
    return visit.page("error.html", refusal.status, status=refusal.status, sentence=sentence_of(visit, refusal))
