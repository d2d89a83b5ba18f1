"""The queue for vouchers by place, and the figures of the country with small charts."""

from fastapi import APIRouter, Response

from portal.cabinet import words
from portal.cabinet.visit import TheVisit
from portal.services import catalogue

router = APIRouter()
VOUCHER_ORDER = ("issued", "choosing", "awaiting_contract", "waiting_list", "contract", "enrolled", "stop_list")


@router.get("/queue")
def queue(visit: TheVisit) -> Response:
    """How many wait for a voucher, place by place, and how the order is made."""
    with visit.portal.transaction() as act:
        queues = catalogue.queues(act.connection, act.today, visit.city)
    return visit.page("statistics/queue.html", queues=queues, most=max((one.waiting for one in queues), default=0))


@router.get("/statistics")
def statistics(visit: TheVisit) -> Response:
    """Places and vouchers of the country or of the visitor's place."""
    with visit.portal.transaction() as act:
        found = catalogue.figures(act.connection, act.today, visit.city)
        queues = catalogue.queues(act.connection, act.today, visit.city)[:10]
    vouchers = [(state, found.vouchers.get(state, 0)) for state in VOUCHER_ORDER]
    return visit.page(
        "statistics/statistics.html",
        figures=found,
        queues=queues,
        vouchers=vouchers,
        most=max((count for _, count in vouchers), default=0),
        state_words=words.said(visit, words.STATE_WORDS),
        tones=words.STATE_TONES,
    )
