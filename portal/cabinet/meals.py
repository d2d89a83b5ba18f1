"""«Питание»: the menus of the children's kindergartens."""

from fastapi import APIRouter, Response

from portal.cabinet import words
from portal.cabinet.visit import TheParent, TheVisit
from portal.cabinet.visit import marked as _
from portal.services import meals

router = APIRouter()
_MEAL_WORDS = {"breakfast": _("Breakfast"), "lunch": _("Lunch"), "snack": _("Afternoon snack"), "dinner": _("Dinner")}


@router.get("/meals")
def menus(visit: TheVisit, parent: TheParent) -> Response:
    """Today and the week ahead."""
    with visit.portal.transaction() as act:
        tables = meals.tables(act.connection, parent, act.today)
    return visit.page("meals/menus.html", tables=tables, meal_words=words.said(visit, _MEAL_WORDS))
