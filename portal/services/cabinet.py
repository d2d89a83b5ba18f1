"""What a parent reads and attaches: requests with their papers, contracts, published sheets. Only the parent's own."""

import uuid
from typing import Any

from sqlalchemy import Connection, RowMapping, select, text

from portal.services import blobs, contracts, enrolment, vouchers
from portal.services.attendance import month_id
from portal.services.context import Act
from portal.services.contract_rows import TYPE as CONTRACT
from portal.services.errors import Refused, not_found
from portal.services.families import registered
from portal.services.feed import Feed
from portal.tables.attendance import child_month
from portal.tables.enrolment import contract
from portal.tables.people import guardianship
from protocol.contracts import OPEN_STATES as OPEN_CONTRACTS
from protocol.contracts import DocumentKind
from protocol.messages.entities import AttachmentBody, ChildMonthBody, ConfirmationBody, ContractBody
from protocol.messages.parents import NewAttachment, ParentContract, ParentSheet
from protocol.working_calendar import Month

_BODY = text("SELECT body FROM entity WHERE organisation_id = :organisation AND type = :type AND id = :id AND NOT deleted")
_REQUESTS = text(
    "SELECT r.id, e.body FROM enrolment_request r JOIN application a ON a.id = r.application_id"
    " JOIN entity e ON e.organisation_id = r.organisation_id AND e.type = 'enrolment_request' AND e.id = r.id"
    " WHERE a.guardian_iin = :iin ORDER BY r.number DESC"
)
_SHEETS = text(
    "SELECT m.child_id, e.body, p.iin, o.name_kk FROM child_month m"
    " JOIN guardianship g ON g.child_iin = m.child_iin AND g.guardian_iin = :iin"
    " JOIN person p ON p.iin = m.child_iin JOIN organisation o ON o.id = m.organisation_id"
    " JOIN entity e ON e.organisation_id = m.organisation_id AND e.type = 'child_month'"
    " AND e.id = m.child_id || ':' || to_char(m.month, 'YYYY-MM')"
    " WHERE e.body ->> 'publication' IS NOT NULL ORDER BY m.month DESC, m.child_id"
)


def requests(connection: Connection, parent_iin: str) -> list[dict[str, Any]]:
    """The parent's requests: id and body of each."""
    rows = connection.execute(_REQUESTS, {"iin": parent_iin})
    return [{"id": row.id, "request": row.body} for row in rows]


def attach(act: Act, parent_iin: str, request_id: str, paper: NewAttachment) -> AttachmentBody:
    """Attach a paper to an open request; the running contract shows it too.

    Raises:
        Refused: 404 for a request or bytes that are not the parent's; 409 "illegal-move"; 422 "bad-body" for an unknown kind.
    """
    feed = Feed(act.connection, enrolment.own(act.connection, parent_iin, request_id)["organisation_id"])
    row = enrolment.own(act.connection, parent_iin, request_id)
    if row["state"] not in enrolment.OPEN_STATES:
        raise Refused("illegal-move", 409, row["state"])
    if paper.kind not in set(DocumentKind):
        raise Refused("bad-body", 422, "kind")
    info = blobs.require(act.connection, paper.sha256, blobs.parent_reader(parent_iin))
    attachment = AttachmentBody(
        id=str(uuid.uuid4()),
        kind=DocumentKind(paper.kind),
        name=paper.name,
        sha256=info.sha256,
        size=info.size,
        media_type=info.media_type,
        valid_until=paper.valid_until,
    )
    blobs.grant(act.connection, info.sha256, blobs.organisation_reader(feed.organisation_id))
    _append(feed, enrolment.TYPE, request_id, attachment)
    running = select(contract.c.id).where(
        contract.c.request_id == request_id, contract.c.state.in_([state.value for state in OPEN_CONTRACTS])
    )
    for identifier in act.connection.execute(running).scalars():
        _append(feed, CONTRACT, identifier, attachment)
    feed.flush()
    return attachment


def _append(feed: Feed, kind: str, identifier: str, attachment: AttachmentBody) -> None:
    held = feed.get(kind, identifier)
    if held is not None:
        feed.put(kind, identifier, held.body | {"documents": [*held.body["documents"], attachment.wire()]})


def contracts_of(connection: Connection, parent_iin: str) -> list[ParentContract]:
    """The contracts addressed to the parent, the newest first."""
    query = (
        select(contract.c.id, contract.c.organisation_id)
        .where(contract.c.guardian_iin == parent_iin)
        .order_by(contract.c.number.desc(), contract.c.id)
    )
    found = []
    for row in connection.execute(query).all():
        key = {"organisation": row.organisation_id, "type": CONTRACT, "id": row.id}
        body = ContractBody.model_validate(connection.execute(_BODY, key).scalar_one())
        shown = body.model_copy(update={"fields": None})  # the office's own; a parent reads the PDF
        found.append(ParentContract(id=row.id, contract=shown, documents=body.documents))
    return found


def contract_file(connection: Connection, parent_iin: str, identifier: str, part: str) -> bytes:
    """The bytes of a contract's PDF ("pdf"), of its CMS once both have signed ("cms"), of the notice that ended it ("notice").

    Raises:
        Refused: 404.
    """
    row = contracts.own(connection, parent_iin, identifier)
    name = _notice_of(connection, row) if part == "notice" else row["pdf_sha256"] if part == "pdf" else row["cms_sha256"]
    if name is None:
        raise not_found("signature")
    return blobs.read(connection, name)


def _notice_of(connection: Connection, row: RowMapping) -> str | None:
    key = {"organisation": row["organisation_id"], "type": CONTRACT, "id": row["id"]}
    ended = ContractBody.model_validate(connection.execute(_BODY, key).scalar_one()).termination
    return None if ended is None else ended.notice_sha256


def sheets_of(connection: Connection, parent_iin: str) -> list[ParentSheet]:
    """The published months of the parent's children, the newest first."""
    found = []
    for row in connection.execute(_SHEETS, {"iin": parent_iin}).all():
        body = ChildMonthBody.model_validate(row.body)
        name = vouchers.full_name(registered(connection, row.iin))
        identifier = month_id(row.child_id, body.month)
        found.append(ParentSheet(id=identifier, child_name=name, kindergarten=row.name_kk, month=body))
    return found


def organisation_of_sheet(connection: Connection, parent_iin: str, child_id: str, month: str) -> str:
    """The kindergarten that published a sheet of the parent's child.

    Raises:
        Refused: 404, also for another parent's child.
    """
    query = (
        select(child_month.c.organisation_id)
        .join(guardianship, guardianship.c.child_iin == child_month.c.child_iin)
        .where(
            guardianship.c.guardian_iin == parent_iin,
            child_month.c.child_id == child_id,
            child_month.c.month == Month.parse(month).first,
        )
    )
    organisation_id: str | None = connection.execute(query).scalar_one_or_none()
    if organisation_id is None:
        raise not_found("sheet")
    return organisation_id


def answer_form(act: Act, parent_iin: str, sheet_hash: str) -> ConfirmationBody:
    """The parent's name, IIN and the moment, ready for an answer."""
    name = vouchers.full_name(registered(act.connection, parent_iin))
    return ConfirmationBody(confirmed=True, sheet_hash=sheet_hash, name=name, iin=parent_iin, at=act.now)
