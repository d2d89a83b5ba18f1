"""Enrolment requests: a parent chooses a kindergarten; the office accepts, keeps waiting or declines."""

import uuid
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services import organisations, vouchers
from portal.services.context import Act
from portal.services.errors import OperationRefused, Refused, not_found
from portal.services.families import registered
from portal.services.feed import Feed
from portal.services.numbers import next_number
from portal.tables.enrolment import enrolment_request, request_number
from protocol.messages.entities import EnrolmentRequestBody, Relation, RequestState
from protocol.messages.operations import AcceptRequest, DeclineRequest, WaitRequest
from protocol.messages.parents import NewRequest
from protocol.vouchers import VoucherEvent, VoucherState

TYPE = "enrolment_request"
OPEN_STATES = frozenset({RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST})


def find(connection: Connection, identifier: str, organisation_id: str | None = None) -> RowMapping | None:
    """A request's row; with an organisation, only one of its own."""
    query = select(enrolment_request).where(enrolment_request.c.id == identifier)
    if organisation_id is not None:
        query = query.where(enrolment_request.c.organisation_id == organisation_id)
    return connection.execute(query).mappings().one_or_none()


def set_state(connection: Connection, feed: Feed, identifier: str, state: RequestState, **changes: Any) -> int:
    """Write a request's state into its row and into the kindergarten's feed; returns the entity's version."""
    statement = update(enrolment_request).where(enrolment_request.c.id == identifier).values(state=state.value)
    connection.execute(statement)
    held = feed.get(TYPE, identifier)
    assert held is not None, "a request is in its kindergarten's feed from its first day"
    return feed.put(TYPE, identifier, held.body | changes | {"state": state.value})


def create(act: Act, parent_iin: str, choice: NewRequest) -> str:
    """A parent's choice becomes a request; the kindergarten sees it and the voucher from now on. Returns the request's id.

    Raises:
        Refused: 404; 409 "illegal-move" or "voucher-annulled".
    """
    former = vouchers.chosen_of(act.connection, choice.application_id)
    feeds = {name: Feed(act.connection, name) for name in sorted({choice.organisation_id, former or choice.organisation_id})}
    feed = feeds[choice.organisation_id]
    if choice.group_id is not None:
        group = feed.get("group", choice.group_id)
        if group is None or group.body["archived"]:
            raise not_found("group")
    held = vouchers.lock(act.connection, choice.application_id)
    if held.row["guardian_iin"] != parent_iin:
        raise not_found("application")
    if held.organisation_id != former:
        raise Refused("busy", 503, "the voucher moved meanwhile", retry_after=1)
    held = vouchers.moved(act, held, VoucherEvent.REQUEST, organisation_id=choice.organisation_id)
    if former is not None and former != choice.organisation_id:
        vouchers.take_from(feeds[former], held.id)
    identifier = str(uuid.uuid4())
    body = EnrolmentRequestBody(
        number=next_number(act.connection, request_number, "R", act.today.year),
        voucher_id=held.id,
        group_id=choice.group_id,
        child=registered(act.connection, held.row["child_iin"]),
        guardian=registered(act.connection, parent_iin),
        relation=Relation(held.row["relation"]),
        state=RequestState.NEW,
        received_at=act.now,
        due=held.due,
        comment=choice.comment,
    )
    row = {"id": identifier, "number": body.number, "application_id": held.id, "organisation_id": choice.organisation_id}
    act.connection.execute(insert(enrolment_request).values(**row, state=body.state.value))
    vouchers.bring_to(act, feed, held)
    feed.put(TYPE, identifier, body)
    for one in feeds.values():
        one.flush()
    _tell(act, held, "request-sent", feed)
    return identifier


def _tell(act: Act, held: vouchers.Application, kind: str, feed: Feed, **details: Any) -> None:
    names = organisations.names_of(act.connection, feed.organisation_id)
    vouchers.tell(act, held, kind, kindergarten=names, **details)


def withdraw_by_parent(act: Act, parent_iin: str, identifier: str) -> None:
    """A parent takes a request back; the voucher is free for another kindergarten.

    Raises:
        Refused: 404; 409 "illegal-move" (a contract runs: that is to be withdrawn first).
    """
    row = own(act.connection, parent_iin, identifier)
    feed = Feed(act.connection, row["organisation_id"])
    held = vouchers.lock(act.connection, row["application_id"])
    current = find(act.connection, identifier)
    if current is None or current["state"] not in OPEN_STATES or held.state is VoucherState.CONTRACT:
        raise Refused("illegal-move", 409)
    held = vouchers.moved(act, held, VoucherEvent.DECLINE)
    vouchers.show(act, feed, held)
    set_state(act.connection, feed, identifier, RequestState.WITHDRAWN)
    _tell(act, held, "request-withdrawn", feed)
    feed.flush()


def own(connection: Connection, parent_iin: str, identifier: str) -> RowMapping:
    """A request of the parent's own.

    Raises:
        Refused: 404.
    """
    row = find(connection, identifier)
    if row is None or vouchers.guardian_of(connection, row["application_id"]) != parent_iin:
        raise not_found("request")
    return row


def _opened(act: Act, feed: Feed, identifier: str) -> tuple[RequestState, vouchers.Application]:
    """An open request of this kindergarten and its voucher, both locked."""
    row = find(act.connection, identifier, feed.organisation_id)
    if row is None:
        raise OperationRefused("not-found")
    held = vouchers.lock(act.connection, row["application_id"])
    if held.state in vouchers.LOST_STATES:
        raise OperationRefused("voucher-annulled", held.state.value)
    state = RequestState(row["state"])
    if state not in OPEN_STATES:
        raise OperationRefused("illegal-move", state.value)
    return state, held


def accept(act: Act, feed: Feed, identifier: str, body: AcceptRequest) -> int:
    """request.accept: a place in a group is promised; an accepted request may be moved to another group."""
    if feed.get("group", body.group_id) is None:
        raise OperationRefused("prerequisite-missing", "group", retry=True)
    state, held = _opened(act, feed, identifier)
    if held.state is VoucherState.CONTRACT:
        raise OperationRefused("illegal-move", "a contract runs")
    if state is RequestState.WAITING_LIST:
        held = vouchers.move(act, held, VoucherEvent.PLACE_FREE)
        vouchers.show(act, feed, held)
    if state is not RequestState.ACCEPTED:
        _tell(act, held, "request-accepted", feed)
    changes = {"accepted_group_id": body.group_id, "reason": ""}
    return set_state(act.connection, feed, identifier, RequestState.ACCEPTED, **changes)


def wait(act: Act, feed: Feed, identifier: str, body: WaitRequest) -> int:
    """request.wait: no free place now."""
    state, held = _opened(act, feed, identifier)
    if state is RequestState.ACCEPTED:
        raise OperationRefused("illegal-move", state.value)
    if state is RequestState.NEW:
        vouchers.show(act, feed, vouchers.move(act, held, VoucherEvent.NO_PLACE))
        _tell(act, held, "request-waiting", feed)
    return set_state(act.connection, feed, identifier, RequestState.WAITING_LIST, reason=body.reason)


def decline(act: Act, feed: Feed, identifier: str, body: DeclineRequest) -> int:
    """request.decline: the parent chooses again in the time that is left."""
    _, held = _opened(act, feed, identifier)
    vouchers.show(act, feed, vouchers.move(act, held, VoucherEvent.DECLINE))
    _tell(act, held, "request-declined", feed, reason=body.reason)
    return set_state(act.connection, feed, identifier, RequestState.DECLINED, reason=body.reason)
