"""«Зачислиться»: the child, the group, and the request that goes to the kindergarten."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet import words
from portal.cabinet.applications import said
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import cards, catalogue, enrolment
from portal.services import choosing as choices
from portal.services.choosing import Doubt
from portal.services.errors import Refused
from protocol.messages.parents import NewRequest

router = APIRouter()
_DOUBT_WORDS = {
    Doubt.AGE: _("The group is of another age than the child."),
    Doubt.LANGUAGE: _("The group's language is not the one of your application."),
    Doubt.FULL: _("There are no free places: the kindergarten can put the request on its waiting list."),
}
_FIELDS = {"child-not-picked": "child", "group-not-picked": "group"}


@router.get("/choose/{organisation_id}")
def choose(
    visit: TheVisit, parent: TheParent, organisation_id: str, group: Annotated[str, Query(max_length=64)] = ""
) -> Response:
    """«Укажите ребёнка», «Выберите группу»."""
    return _page(visit, parent, organisation_id, {"child": "", "group": group})


@router.post("/choose/{organisation_id}")
def send(visit: TheVisit, parent: TheParent, organisation_id: str, form: TheForm) -> Response:
    """«Подтвердить». What may not fit is shown first and asked about once more."""
    typed = {"child": form.text("child"), "group": form.text("group")}
    try:
        with visit.portal.transaction() as act:
            kindergarten = catalogue.one(act.connection, act.today, organisation_id)
            card, group = choices.picked(cards.all_of(act, parent), kindergarten, typed["child"], typed["group"])
            doubts = choices.doubts(group, card.born, card.held.row["language"], act.today)
            if not doubts or _understood(form, typed):
                enrolment.create(
                    act,
                    parent,
                    NewRequest(
                        application_id=card.id,
                        organisation_id=organisation_id,
                        group_id=group.id,
                        comment=form.text("comment")[:1000],
                    ),
                )
                return visit.go(f"/applications/{card.id}", visit.tr(_("Wait for the contract from the kindergarten.")))
    except Refused as refusal:
        if refusal.code not in _FIELDS:
            raise
        return _page(visit, parent, organisation_id, typed, form, refusal)
    return _page(visit, parent, organisation_id, typed, form, doubts=doubts)


def _understood(form: Sent, typed: dict[str, str]) -> bool:
    """Whether the doubts were shown of this very choice."""
    return form.text("understood") == f"{typed['child']} {typed['group']}"


def _page(
    visit: Visit,
    parent: str,
    organisation_id: str,
    typed: dict[str, str],
    form: Sent | None = None,
    refusal: Refused | None = None,
    doubts: tuple[Doubt, ...] = (),
) -> Response:
    with visit.portal.transaction() as act:
        kindergarten = catalogue.one(act.connection, act.today, organisation_id)
        found = cards.all_of(act, parent)
    may_choose = choices.choosing(found)
    if not typed["child"] and len(may_choose) == 1:
        typed = typed | {"child": may_choose[0].id}
    errors = {} if refusal is None else {_FIELDS[refusal.code]: sentence_of(visit, refusal)}
    return visit.page(
        "choosing/choose.html",
        200 if refusal is None and not doubts else 422,
        one=kindergarten,
        cards=may_choose,
        others=[card for card in found if not card.archived and card not in may_choose],
        typed=typed,
        comment="" if form is None else form.text("comment"),
        errors=errors,
        doubts=[visit.tr(_DOUBT_WORDS[doubt]) for doubt in doubts],
        age_words=words.said(visit, words.AGE_WORDS),
        **said(visit),
    )
