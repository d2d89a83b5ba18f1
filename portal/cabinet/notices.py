"""Notifications: what the portal told the person, and the journal of what the person did."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet.notice_words import action_of, sentence_of
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.services import notices
from portal.services.notices import PAGE, Box, Notice

router = APIRouter(prefix="/notices")
Before = Annotated[int | None, Query(ge=1)]


@dataclass(frozen=True, slots=True)
class Line:
    """A notice as it is shown: `link` is empty where nothing is to be done."""

    at: datetime
    sentence: str
    link: str
    action: str
    new: bool


def line_of(visit: Visit, one: Notice) -> Line:
    """A notice in the visitor's language."""
    action = action_of(visit, one.kind) if one.link else ""
    return Line(one.at, sentence_of(visit, one.kind, one.details), one.link, action, not one.read)


@router.get("")
def inbox(visit: TheVisit, parent: TheParent, before: Before = None) -> Response:
    """What the portal told; what is shown is read from then on."""
    return _page(visit, parent, Box.INBOX, before)


@router.get("/journal")
def journal(visit: TheVisit, parent: TheParent, before: Before = None) -> Response:
    """What the person did."""
    return _page(visit, parent, Box.LOG, before)


def _page(visit: Visit, parent: str, box: Box, before: int | None) -> Response:
    with visit.portal.transaction() as act:
        found = notices.page(act.connection, parent, box, before)
        shown = found[:PAGE]
        if box is Box.INBOX:
            notices.mark_read(act, parent, [one.id for one in shown if not one.read])
    return visit.page(
        "notices/list.html",
        box=box.value,
        lines=[line_of(visit, one) for one in shown],
        older=shown[-1].id if len(found) > PAGE else None,
        later=before is not None,
    )
