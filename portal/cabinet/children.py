"""«Мои дети»: the children, and adding one by IIN."""

from fastapi import APIRouter, Response

from portal.cabinet.forms import TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import cards, children, families
from portal.services.errors import Refused

router = APIRouter()
_AT_THE_FIELD = frozenset(
    {
        "bad-iin",
        "child-unknown",
        "not-this-guardian",
        "child-known",
        "not-a-child",
        "too-many-attempts",
        "registry-away",
    }
)


@router.get("/children")
def my_children(visit: TheVisit, parent: TheParent) -> Response:
    """The children, each with its live application."""
    with visit.portal.transaction() as act:
        found = families.children_of(act.connection, parent)
        live = {card.held.row["child_iin"]: card for card in cards.all_of(act, parent) if not card.archived}
    return visit.page("children/list.html", children=found, live=live, **_ages(visit))


@router.get("/children/new")
def new_child(visit: TheVisit, parent: TheParent) -> Response:
    """The field for the IIN."""
    del parent
    return visit.page("children/new.html", typed="", error="", kin=None)


@router.post("/children/check")
def check(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """«Проверить ИИН»: what the registry says of the child, to be read before it is saved."""
    try:
        kin = children.check(visit.portal, parent, form.text("iin"), visit.today)
    except Refused as refusal:
        return _again(visit, form.text("iin"), refusal)
    return visit.page("children/new.html", typed=form.text("iin"), error="", kin=kin, **_ages(visit))


@router.post("/children")
def save(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """«Сохранить»: the registry is asked again, so that nothing the browser sent is believed."""
    try:
        kin = children.check(visit.portal, parent, form.text("iin"), visit.today)
    except Refused as refusal:
        return _again(visit, form.text("iin"), refusal)
    with visit.portal.transaction() as act:
        children.keep(act, parent, kin)
    return visit.go("/children", visit.tr(_("The child is added.")))


def _again(visit: Visit, typed: str, refusal: Refused) -> Response:
    if refusal.code not in _AT_THE_FIELD:
        raise refusal
    return visit.page("children/new.html", refusal.status, typed=typed, error=sentence_of(visit, refusal), kin=None)


def _ages(visit: Visit) -> dict[str, object]:
    return {"age_on": children.age_on, "today": visit.today}
