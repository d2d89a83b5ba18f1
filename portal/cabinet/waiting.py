"""«Заявки на лист ожидания»."""

from fastapi import APIRouter, Response

from portal.cabinet.visit import TheParent, TheVisit
from portal.services import choosing

router = APIRouter()


@router.get("/waiting")
def waiting(visit: TheVisit, parent: TheParent) -> Response:
    """The requests in waiting lists, each with its place."""
    with visit.portal.transaction() as act:
        found = choosing.waiting(act.connection, parent)
    return visit.page("waiting/list.html", found=found)
