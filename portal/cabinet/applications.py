"""«Мои заявки»: the applications with their five steps, a new one, and what a parent answers on the way."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet import papers, words
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence, sentence_of
from portal.services import applications, calendars, cards, catalogue, enrolment, families, vouchers
from portal.services.cards import Card, Step, StepState
from portal.services.children import age_on
from portal.services.context import Act
from portal.services.errors import Refused
from protocol.messages.parents import NewApplication
from protocol.rules import GENERAL_CATEGORY
from protocol.vouchers import VoucherState

router = APIRouter()
STEP_WORDS: Mapping[Step, str] = {
    Step.QUEUE: _("Queue"),
    Step.STOP_LIST: _("Stop-list"),
    Step.CHOICE: _("Choice of a kindergarten"),
    Step.FINANCING: _("Type of financing"),
    Step.ENROLMENT: _("Electronic enrolment"),
}
STEP_STATE_WORDS: Mapping[StepState, str] = {
    StepState.AHEAD: _("ahead"),
    StepState.CURRENT: _("now"),
    StepState.DONE: _("done"),
    StepState.SKIPPED: _("was not needed"),
    StepState.STOPPED: _("ended here"),
}
_FIELDS = {
    "not-your-child": "child",
    "application-exists": "child",
    "locality-unknown": "locality",
    "language-unknown": "language",
    "category-unknown": "category",
    "proof-missing": "proof",
}


@router.get("/applications")
def live_applications(visit: TheVisit, parent: TheParent) -> Response:
    """The applications that are under way."""
    with visit.portal.transaction() as act:
        found = cards.all_of(act, parent)
    live = [card for card in found if not card.archived]
    return visit.page("applications/list.html", cards=live, archived=len(found) - len(live), **said(visit))


@router.get("/applications/archive")
def archive(visit: TheVisit, parent: TheParent) -> Response:
    """«Архив»."""
    with visit.portal.transaction() as act:
        found = [card for card in cards.all_of(act, parent) if card.archived]
    return visit.page("applications/archive.html", cards=found, **said(visit))


@router.get("/applications/new")
def new_application(
    visit: TheVisit, parent: TheParent, child: Annotated[int, Query(ge=0, le=1000, description="which of the children")] = 0
) -> Response:
    """«+ Добавить заявление»."""
    return _form(visit, parent, wanted=child)


@router.post("/applications")
def apply(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Take the application."""
    try:
        with visit.portal.transaction() as act:
            identifier = applications.create(act, parent, _wanted(act, parent, form))
    except Refused as refusal:
        if refusal.code not in _FIELDS:
            raise
        return _form(visit, parent, form, refusal)
    return visit.go(f"/applications/{identifier}", visit.tr(_("Your application is taken.")))


def _wanted(act: Act, parent: str, form: Sent) -> NewApplication:
    """What the form asks for.

    Raises:
        Refused: 422 "locality-unknown", "language-unknown"; 404 "not-your-child".
    """
    child, locality, language = form.text("child"), form.text("locality"), form.text("language")
    families.relation_to(act.connection, parent, child)
    if locality not in catalogue.cities(act.connection):
        raise Refused("locality-unknown", 422)
    if language not in words.LANGUAGE_WORDS:
        raise Refused("language-unknown", 422)
    return NewApplication(
        child_iin=child,
        locality=locality,
        language=language,
        category=form.text("category")[:40] or GENERAL_CATEGORY,
        proof=form.text("proof")[:200],
    )


def _form(visit: Visit, parent: str, form: Sent | None = None, refusal: Refused | None = None, wanted: int = 0) -> Response:
    with visit.portal.transaction() as act:
        children = families.children_of(act.connection, parent)
        cities = catalogue.cities(act.connection)
        categories = calendars.current_rules(act.connection).categories
    typed = {"child": "", "locality": visit.city, "language": visit.language, "category": GENERAL_CATEGORY, "proof": ""}
    if 0 < wanted <= len(children):
        typed["child"] = children[wanted - 1].iin
    if form is not None:
        typed |= {name: form.text(name) for name in typed}
    errors = {} if refusal is None else {_FIELDS[refusal.code]: sentence_of(visit, refusal)}
    return visit.page(
        "applications/new.html",
        200 if refusal is None else refusal.status,
        children=[(one.iin, f"{one.surname} {one.given_name} {one.patronymic}".strip()) for one in children],
        cities=[("", visit.tr(_("Choose a place")))] + [(city, city) for city in cities],
        languages_offered=words.options(visit, words.LANGUAGE_WORDS),
        categories=sorted(categories, key=lambda one: (-one.rank, one.code)),
        typed=typed,
        errors=errors,
    )


@router.get("/applications/{identifier}")
def application(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """One application: its card, why its number is what it is, the request with its papers."""
    return _page(visit, parent, identifier)


@router.get("/applications/{identifier}/answer")
def answer_form(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """«Выбрать»: the question with its two answers, for a browser without scripts."""
    with visit.portal.transaction() as act:
        card = cards.one(act, parent, identifier)
    if card.state is not VoucherState.ISSUED:
        return visit.go(f"/applications/{identifier}")
    return visit.page("applications/answer.html", card=card, **said(visit))


@router.post("/applications/{identifier}/seen")
def seen(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """«Ознакомлен(-а)»: the parent has read that a voucher is issued; the term runs on."""
    with visit.portal.transaction() as act:
        card = cards.one(act, parent, identifier)
        if card.state is VoucherState.ISSUED and not card.seen:
            vouchers.note(act, card.held, "voucher-seen")
    return visit.go(f"/applications/{identifier}")


@router.post("/applications/{identifier}/answer")
def answer(visit: TheVisit, parent: TheParent, identifier: str, form: TheForm) -> Response:
    """«Да» or «Нет»."""
    said_yes = form.text("answer") == "yes"
    if form.text("answer") not in ("yes", "no"):
        raise Refused("bad-body", 422)
    with visit.portal.transaction() as act:
        applications.own(act.connection, parent, identifier)
        vouchers.answer(act, identifier, interested=said_yes)
    if said_yes:
        return visit.go(f"/applications/{identifier}", visit.tr(_("Interest is confirmed. Now choose a kindergarten.")))
    return visit.go("/applications/archive", visit.tr(_("You refused the voucher. The application is in the archive.")))


@router.post("/applications/{identifier}/restore")
def restore(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """«Подтвердить заинтересованность»: back from the stop-list."""
    with visit.portal.transaction() as act:
        applications.own(act.connection, parent, identifier)
        vouchers.restore(act, identifier)
    return visit.go(f"/applications/{identifier}", visit.tr(_("The application is back at its place in the queue.")))


@router.post("/applications/{identifier}/extend")
def extend(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """Two more working days, on the last day, once."""
    with visit.portal.transaction() as act:
        held = applications.own(act.connection, parent, identifier)
        vouchers.extend(act, identifier, held.organisation_id)
    return visit.go(f"/applications/{identifier}", visit.tr(_("The term is prolonged.")))


@router.post("/applications/{identifier}/leave")
def leave(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """Take the application out of the queue."""
    with visit.portal.transaction() as act:
        applications.own(act.connection, parent, identifier)
        vouchers.leave_queue(act, identifier)
    return visit.go("/applications/archive", visit.tr(_("The application is in the archive.")))


@router.post("/requests/{request_id}/withdraw")
def withdraw(visit: TheVisit, parent: TheParent, request_id: str) -> Response:
    """Take an enrolment request back; the voucher is free for another kindergarten."""
    with visit.portal.transaction() as act:
        enrolment.withdraw_by_parent(act, parent, request_id)
        application_id = enrolment.own(act.connection, parent, request_id)["application_id"]
    return visit.go(f"/applications/{application_id}", visit.tr(_("The request is taken back. Choose another kindergarten.")))


def _page(visit: Visit, parent: str, identifier: str) -> Response:
    with visit.portal.transaction() as act:
        card = cards.one(act, parent, identifier)
        place = cards.place_of(act.connection, card)
        rules = calendars.current_rules(act.connection)
    shown = None
    if card.request is not None:
        may_add = card.request.body.state in enrolment.OPEN_STATES
        shown = papers.shown(visit, parent, card.request.id, f"/applications/{identifier}", may_add=may_add)
    return visit.page(
        "applications/one.html",
        card=card,
        place=place,
        papers=shown,
        labels={one.code: one.label(visit.language) for one in rules.categories},
        reason=_reason(visit, card),
        **said(visit),
    )


def _reason(visit: Visit, card: Card) -> str:
    """Why a kindergarten or the clock closed the last request, as a sentence."""
    reason = "" if card.request is None else card.request.body.reason
    return sentence(visit, "voucher-annulled") if reason == "voucher-expired" else reason


def said(visit: Visit) -> dict[str, object]:
    """The words a card needs."""
    return {
        "state_words": words.said(visit, words.STATE_WORDS),
        "tones": words.STATE_TONES,
        "language_words": words.said(visit, words.LANGUAGE_WORDS),
        "step_words": {step: visit.tr(word) for step, word in STEP_WORDS.items()},
        "step_states": {state: visit.tr(word) for state, word in STEP_STATE_WORDS.items()},
        "age_on": age_on,
        "today": visit.today,
    }
