"""The authority's pages: overview, kindergartens with their devices, queue and vouchers, working calendar, journal."""

from datetime import date, timedelta
from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet import staff_words, words
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheStaff, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import catalogue, staff, staff_work
from portal.services.errors import Refused
from protocol.messages.entities import OrganisationBody

router = APIRouter(prefix="/staff")
SILENT_FOR = timedelta(days=7)
FIRST_YEAR, LAST_YEAR = 2020, 2060
LAST_ACTS = 8


@router.get("")
def overview(visit: TheVisit, actor: TheStaff) -> Response:
    """The country's figures, what needs somebody's eye, and what was done last."""
    del actor
    with visit.portal.transaction() as act:
        figures = catalogue.figures(act.connection, act.today, visit.city)
        silent = staff_work.silent_devices(act.connection, act.now - SILENT_FOR)
        done = staff.journal(act.connection, most=LAST_ACTS)
    vouchers = [(state, figures.vouchers[state]) for state in words.STATE_WORDS if figures.vouchers.get(state)]
    return visit.page(
        "staff/overview.html",
        figures=figures,
        silent=silent,
        vouchers=vouchers,
        most=max((count for _, count in vouchers), default=0),
        state_words=words.said(visit, words.STATE_WORDS),
        tones=words.STATE_TONES,
        lines=[staff_words.line(visit, one) for one in done],
    )


@router.get("/organisations")
def organisations(
    visit: TheVisit,
    actor: TheStaff,
    name: Annotated[str, Query(max_length=80)] = "",
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> Response:
    """The registry of kindergartens."""
    del actor
    return _organisations(visit, name.strip(), page)


@router.post("/organisations")
def add_organisation(visit: TheVisit, actor: TheStaff, form: TheForm) -> Response:
    """A new kindergarten by its BIN."""
    names = {"name_ru": form.text("name_ru"), "name_kk": form.text("name_kk")}
    errors = {key: visit.tr(_("Write the name.")) for key, value in names.items() if not value or len(value) > 500}
    if errors:
        return _organisations(visit, "", 1, form, errors)
    try:
        with visit.portal.transaction() as act:
            body = OrganisationBody(bin=form.text("bin"), city=form.text("city")[:80], **names)
            new = staff_work.enter(act, actor, body)
    except Refused as refusal:
        return _organisations(visit, "", 1, form, {"bin": sentence_of(visit, refusal)})
    return visit.go(f"/staff/organisations/{new.id}", visit.tr(_("The kindergarten is in the registry.")))


def _organisations(
    visit: Visit, wanted: str, page: int, form: Sent | None = None, errors: dict[str, str] | None = None
) -> Response:
    with visit.portal.transaction() as act:
        found, more = staff_work.find(act.connection, wanted, page)
    typed = {} if form is None else form.texts
    values = {"found": found, "more": more, "wanted": wanted, "number": page, "typed": typed, "errors": errors or {}}
    return visit.page("staff/organisations.html", 422 if errors else 200, **values)


@router.get("/organisations/{organisation_id}")
def organisation(visit: TheVisit, actor: TheStaff, organisation_id: str) -> Response:
    """A kindergarten and its devices."""
    del actor
    with visit.portal.transaction() as act:
        one, devices = staff_work.one(act.connection, organisation_id)
    return visit.page("staff/organisation.html", one=one, devices=devices)


@router.post("/devices/{device_id}/revoke")
def revoke(visit: TheVisit, actor: TheStaff, device_id: str, form: TheForm) -> Response:
    """Take a device's access away."""
    del form
    with visit.portal.transaction() as act:
        kindergarten = staff_work.revoke(act, actor, device_id)
    return visit.go(f"/staff/organisations/{kindergarten}", visit.tr(_("The device has no access any more.")))


@router.get("/queue")
def queue(visit: TheVisit, actor: TheStaff) -> Response:
    """The queues by place."""
    del actor
    return _queue(visit)


@router.post("/queue")
def issue(visit: TheVisit, actor: TheStaff, form: TheForm) -> Response:
    """Issue vouchers to the first so many of a place."""
    place, count = form.text("place"), form.text("count")
    try:
        with visit.portal.transaction() as act:
            known = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 0
            issued = staff_work.issue_many(act, actor, place, known)
    except Refused as refusal:
        return _queue(visit, place, count, sentence_of(visit, refusal))
    said = visit.speech.ngettext("%(num)d voucher is issued.", "%(num)d vouchers are issued.", issued)
    return visit.go("/staff/queue", said)


def _queue(visit: Visit, place: str = "", count: str = "1", error: str = "") -> Response:
    with visit.portal.transaction() as act:
        queues = catalogue.queues(act.connection, act.today, visit.city)
    waiting = [one for one in queues if one.waiting]
    values = {"queues": waiting, "place": place, "count": count, "error": error}
    return visit.page("staff/queue.html", 422 if error else 200, **values)


@router.get("/calendar")
def calendar(
    visit: TheVisit, actor: TheStaff, year: Annotated[int | None, Query(ge=FIRST_YEAR, le=LAST_YEAR)] = None
) -> Response:
    """A year of working days and days of rest."""
    del actor
    return _calendar(visit, year or visit.today.year)


@router.post("/calendar")
def put_day(visit: TheVisit, actor: TheStaff, form: TheForm) -> Response:
    """Say what a day is, for the whole country."""
    try:
        day = date.fromisoformat(form.text("day"))
    except ValueError:
        return _calendar(visit, visit.today.year, form, {"day": visit.tr(_("Choose a day."))})
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return _calendar(visit, visit.today.year, form, {"day": visit.tr(_("Choose a day."))})
    try:
        with visit.portal.transaction() as act:
            staff_work.put_day(act, actor, day, working=form.text("working") == "yes", reason=form.text("reason")[:500])
    except Refused as refusal:
        return _calendar(visit, day.year, form, {"reason": sentence_of(visit, refusal)})
    said = visit.tr(_("The day is changed; every office gets it with its next exchange."))
    return visit.go(f"/staff/calendar?year={day.year}", said)


def _calendar(visit: Visit, year: int, form: Sent | None = None, errors: dict[str, str] | None = None) -> Response:
    with visit.portal.transaction() as act:
        months = staff_work.year(act, year)
        done = staff.journal(act.connection, name="calendar-day")
    return visit.page(
        "staff/calendar.html",
        422 if errors else 200,
        year=year,
        months=months,
        special=[day for _, days in months for day in days if day.overridden or (day.name and day.day.weekday() < 5)],
        first_monday=date(2024, 1, 1),
        one_day=timedelta(days=1),
        typed={} if form is None else form.texts,
        errors=errors or {},
        lines=[staff_words.line(visit, one) for one in done],
        years=(FIRST_YEAR, LAST_YEAR),
    )


@router.get("/journal")
def journal(visit: TheVisit, actor: TheStaff, before: Annotated[int | None, Query(ge=1, le=2**62)] = None) -> Response:
    """Everything the staff did, the newest first."""
    del actor
    with visit.portal.transaction() as act:
        done = staff.journal(act.connection, before=before, most=staff.PAGE + 1)
    lines = [staff_words.line(visit, one) for one in done[: staff.PAGE]]
    return visit.page("staff/journal.html", lines=lines, older=done[staff.PAGE - 1].id if len(done) > staff.PAGE else None)
