"""«Прогноз по распределению мест»."""

from fastapi import APIRouter, Response

from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.services import cards, forecast
from portal.services.forecast import PACE_DAYS, Estimate

router = APIRouter()


@router.get("/forecast")
def forecast_page(visit: TheVisit, parent: TheParent) -> Response:
    """The parent's own places in queues with an estimate of each, and the pace of every place."""
    with visit.portal.transaction() as act:
        paces = forecast.paces(act.connection, act.today)
        mine = [card for card in cards.all_of(act, parent) if card.queue_number]
    known = {pace.locality: pace for pace in paces}
    own = []
    for card in mine:
        pace = known[card.held.row["locality"]]
        own.append((card, pace, in_words(visit, forecast.estimate(card.queue_number or 1, pace))))
    shown = [(pace, in_words(visit, forecast.estimate(pace.waiting + 1, pace))) for pace in paces if _here(visit, pace.locality)]
    return visit.page("forecast/forecast.html", own=own, paces=shown, days=PACE_DAYS, fewest=forecast.FEWEST)


def _here(visit: Visit, locality: str) -> bool:
    return visit.city in ("", locality)


def in_words(visit: Visit, estimate: Estimate | None) -> str:
    """An estimate as a sentence: no more exact than it is known."""
    if estimate is None:
        return visit.tr(_("too little data for a forecast"))
    if estimate.most is None:
        return visit.tr(_("longer than three years at this pace"))
    if estimate.most <= 1:
        return visit.tr(_("less than a month"))
    if estimate.least == 0:
        return visit.tr(_("up to {most} months")).format(most=estimate.most)
    if estimate.least == estimate.most:
        return visit.tr(_("about {most} months")).format(most=estimate.most)
    return visit.tr(_("about {least}–{most} months")).format(least=estimate.least, most=estimate.most)
