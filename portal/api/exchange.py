"""The offices' exchange: meta, devices, tokens, changes, operations, digest."""

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection

from portal.api.dependencies import TheDevice, ThePortal, json_answer
from portal.api.reading import QuickRoute
from portal.services import calendars, changes, devices, operations, presence
from portal.services.devices import DeviceSession
from portal.services.identity import epoch
from protocol.messages.base import NEWEST_SCHEMA, SCHEMA
from protocol.messages.envelope import (
    DEFAULT_PAGE,
    Challenge,
    ChallengeRequest,
    ChangesPage,
    Device,
    DeviceRegistration,
    Digest,
    Meta,
    OperationsRequest,
    OperationsResponse,
    Token,
    TokenRequest,
)

router = APIRouter(prefix="/v1", tags=["exchange"], route_class=QuickRoute)

MAX_PAGE = 2000


@router.get("/meta")
def meta(portal: ThePortal) -> Meta:
    """Who answers, and by which clock."""
    with portal.transaction() as act:
        return Meta(
            epoch=epoch(act.connection),
            newest_schema=NEWEST_SCHEMA,
            server_time=act.now,
            rules_version=calendars.current_rules(act.connection).version,
            calendar_version=calendars.calendar_edition(act.connection),
        )


@router.post("/devices/challenge", status_code=201)
def challenge(portal: ThePortal, body: ChallengeRequest) -> Challenge:
    """What the director is to sign."""
    with portal.transaction() as act:
        return devices.issue_challenge(act, body.bin)


@router.post("/devices", status_code=201)
def register(portal: ThePortal, body: DeviceRegistration) -> Device:
    """Enrol a device by the director's signature."""
    with portal.transaction() as act:
        return devices.register(act, body)


@router.post("/token")
def token(portal: ThePortal, body: TokenRequest) -> Token:
    """A bearer token for ten minutes."""
    with portal.transaction() as act:
        return devices.token_for(act, body, portal.secret)


@router.get("/changes", response_model=ChangesPage)
def pull(
    request: Request,
    portal: ThePortal,
    session: TheDevice,
    cursor: str = "",
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = DEFAULT_PAGE,
    schema: Annotated[int, Query(ge=SCHEMA, description="the newest schema of bodies the office reads")] = SCHEMA,
) -> Response:
    """Changes in commit order after the cursor; an empty cursor is the beginning."""
    with portal.transaction() as act:
        page = changes.page(act.connection, session.kindergarten.id, cursor, limit, schema)
        told = {} if page.more else _told(act.connection, session, page.epoch)
    head = json.dumps({"cursor": page.cursor, "more": page.more, "epoch": page.epoch, **told}, ensure_ascii=False)
    return json_answer(request, f'{{"changes":[{",".join(page.changes)}],{head[1:]}')


def _told(connection: Connection, session: DeviceSession, epoch: str) -> dict[str, Any]:
    """What the last page tells besides changes."""
    presence.note_read(connection, session.device_id, epoch)
    seen = presence.witness(connection, session.device_id)
    return {
        "others": [one.wire() for one in presence.others(connection, session, epoch)],
        "witness": None if seen is None else seen.wire(),
    }


@router.post("/ops", response_model=OperationsResponse)
def push(request: Request, portal: ThePortal, session: TheDevice, body: OperationsRequest) -> Response:
    """Apply operations; each has its own result."""
    with portal.transaction() as act:
        answer = operations.apply_batch(act, session, body)
    return json_answer(request, answer.model_dump_json())


@router.get("/digest", response_model=Digest)
def digest(request: Request, portal: ThePortal, session: TheDevice, scope: str = "") -> Response:
    """Count and hash per type, child months by month."""
    with portal.transaction() as act:
        answer = changes.digest(act.connection, session.kindergarten.id, scope)
    return json_answer(request, answer.model_dump_json())
