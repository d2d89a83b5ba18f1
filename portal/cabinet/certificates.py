"""Certificates of attendance on the pages: asking for one, waiting, the signed PDF."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet.forms import TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import certificates, contracts, sheets
from portal.services.certificates import MOST_MONTHS
from portal.services.errors import Refused, not_found
from portal.services.sheets import ChildLine
from protocol.messages.base import MonthText
from protocol.working_calendar import Month

router = APIRouter(prefix="/certificates")
STATE_WORDS: Mapping[str, str] = {
    "new": _("Wait for the kindergarten"),
    "ready": _("Ready"),
    "declined": _("Not given"),
}
STATE_TONES: Mapping[str, str] = {"new": "info", "ready": "ok", "declined": "bad"}
Name = Annotated[str, Query(max_length=64)]


@router.get("")
def asked(visit: TheVisit, parent: TheParent) -> Response:
    """The certificates that were asked for."""
    with visit.portal.transaction() as act:
        found = certificates.asked_by(act.connection, parent)
    words = {code: visit.tr(word) for code, word in STATE_WORDS.items()}
    return visit.page("certificates/list.html", certificates=found, state_words=words, state_tones=STATE_TONES)


@router.get("/new")
def form_page(visit: TheVisit, parent: TheParent, child: Name = "", month: MonthText | None = None) -> Response:
    """Which child, which months."""
    first = month or str(Month.of(visit.today).previous)
    return _form(visit, parent, {"child": child, "from": first, "to": first})


@router.post("/new")
def ask(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Ask the kindergarten."""
    typed = {name: form.text(name) for name in ("child", "from", "to")}
    try:
        first, last = (_month(typed[name]) for name in ("from", "to"))
        with visit.portal.transaction() as act:
            certificates.ask(act, parent, typed["child"], first, last)
    except Refused as refusal:
        if refusal.status == 404:
            raise
        return _form(visit, parent, typed, refusal)
    return visit.go("/certificates", visit.tr(_("Asked. The kindergarten will send the signed certificate here.")))


@router.get("/{identifier}.{ending}")
def file(visit: TheVisit, parent: TheParent, identifier: str, ending: str) -> Response:
    """The certificate (pdf) or its signature (cms)."""
    if ending not in ("pdf", "cms"):
        raise not_found("certificate")
    with visit.portal.transaction() as act:
        content = certificates.file_of(act.connection, parent, identifier, ending)
    media_type = "application/pdf" if ending == "pdf" else contracts.CMS_MEDIA_TYPE
    return visit.file(content, media_type, f"{visit.tr(_('Certificate'))}.{ending}", inline=ending == "pdf")


def _month(typed: str) -> Month:
    try:
        return Month.parse(typed)
    except ValueError:
        raise Refused("period-wrong", 422) from None


def _form(visit: Visit, parent: str, typed: Mapping[str, str], refusal: Refused | None = None) -> Response:
    with visit.portal.transaction() as act:
        lines = [line for line in sheets.children_of(act.connection, parent) if line.months]
    months = [(str(one), visit.speech.month(one.first)) for one in _months(visit.today)]
    return visit.page(
        "certificates/new.html",
        200 if refusal is None else refusal.status,
        children=[(line.months[0].child_id, _called(visit, line)) for line in lines],
        months=months,
        typed=typed,
        problem="" if refusal is None else sentence_of(visit, refusal),
    )


def _called(visit: Visit, line: ChildLine) -> str:
    return f"{line.child.surname} {line.child.given_name} — {visit.speech.pick(line.months[0].kindergarten)}"


def _months(today: date) -> list[Month]:
    """The months of two years, this one first."""
    found = [Month.of(today)]
    while len(found) < MOST_MONTHS:
        found.append(found[-1].previous)
    return found
