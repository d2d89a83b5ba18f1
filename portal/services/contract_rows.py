"""What every act on a contract begins and ends with: its row, its body in the feed, its way to the parent."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError

from portal.services import blobs, contract_notices, vouchers
from portal.services.context import Act
from portal.services.errors import OperationRefused
from portal.services.feed import Feed
from portal.tables.enrolment import contract
from protocol.contracts import ContractKind, ContractState
from protocol.messages.entities import AttachmentBody, ContractBody
from protocol.messages.operations import SendContract

TYPE = "contract"
_TAKEN = {
    "uq_contract_organisation_id_number_live": "number-taken",
    "uq_contract_amends_id_open": "amendment-open",
    "uq_contract_renews_id_live": "renewal-open",
}


@dataclass(frozen=True, slots=True)
class Running:
    """A contract of this kindergarten with its voucher, both locked."""

    row: RowMapping
    state: ContractState
    voucher: vouchers.Application | None

    @property
    def kind(self) -> ContractKind:
        """What the document is."""
        return ContractKind(self.row["kind"])


def find(connection: Connection, identifier: str) -> RowMapping | None:
    """A contract's row."""
    return connection.execute(select(contract).where(contract.c.id == identifier)).mappings().one_or_none()


def running(act: Act, feed: Feed, identifier: str) -> Running:
    """A contract of this kindergarten, locked, for an act on it.

    Raises:
        OperationRefused: "not-found"; "voucher-annulled" for one that is not in force and whose voucher is lost.
    """
    row = find(act.connection, identifier)
    if row is None or row["organisation_id"] != feed.organisation_id:
        raise OperationRefused("not-found")
    voucher = None if row["application_id"] is None else vouchers.lock(act.connection, row["application_id"])
    state = ContractState(row["state"])
    if state is ContractState.LOCKED or (
        voucher is not None and voucher.state in vouchers.LOST_STATES and state is not ContractState.SIGNED
    ):
        raise OperationRefused("voucher-annulled")
    return Running(row, state, voucher)


def body_of(feed: Feed, identifier: str) -> dict[str, Any]:
    """A contract's body in the feed."""
    held = feed.get(TYPE, identifier)
    assert held is not None, "a contract is in its kindergarten's feed from its sending"
    return held.body


def set_state(connection: Connection, feed: Feed, identifier: str, state: ContractState, **changes: Any) -> int:
    """Write a contract's state into its row and into the kindergarten's feed; returns the entity's version."""
    columns = {name: changes[name] for name in ("parent_cms_sha256", "cms_sha256") if name in changes}
    connection.execute(update(contract).where(contract.c.id == identifier).values(state=state.value, **columns))
    return feed.put(TYPE, identifier, body_of(feed, identifier) | changes | {"state": state.value})


def check_prerequisites(feed: Feed, body: SendContract) -> None:
    """The child and the group are known here, and the child is the one that is named.

    Raises:
        OperationRefused: "prerequisite-missing" (retry), "bad-body".
    """
    child = feed.get("child", body.child_id)
    if child is None or feed.get("group", body.group_id) is None:
        raise OperationRefused("prerequisite-missing", "child or group", retry=True)
    if child.body["iin"] != body.child_iin:
        raise OperationRefused("bad-body", "the child has another IIN")


def put_before_parent(
    act: Act,
    feed: Feed,
    identifier: str,
    body: SendContract,
    kind: ContractKind,
    documents: tuple[AttachmentBody, ...] = (),
) -> int:
    """Keep a contract as sent; its PDF becomes readable for the parent. Returns the entity's version.

    Raises:
        OperationRefused: "blob-missing" (retry), "number-taken", "voucher-taken", "amendment-open", "renewal-open".
    """
    if blobs.find(act.connection, body.pdf_sha256, blobs.organisation_reader(feed.organisation_id)) is None:
        raise OperationRefused("blob-missing", body.pdf_sha256, retry=True)
    _insert(act, feed, identifier, body, kind)
    blobs.grant(act.connection, body.pdf_sha256, blobs.parent_reader(body.guardian_iin))
    contract_notices.tell(act, identifier, f"{kind.value}-sent")
    shown = body.model_dump(include=set(ContractBody.model_fields) & set(type(body).model_fields))
    return feed.put(TYPE, identifier, ContractBody(**shown, state=ContractState.SENT, kind=kind, documents=documents))


def _insert(act: Act, feed: Feed, identifier: str, body: SendContract, kind: ContractKind) -> None:
    row = {
        "id": identifier,
        "organisation_id": feed.organisation_id,
        "number": body.number,
        "state": ContractState.SENT.value,
        "kind": kind.value,
        "amends_id": getattr(body, "amends_id", None),
        "renews_id": getattr(body, "renews_id", None),
        "application_id": body.voucher_id,
        "request_id": body.request_id,
        "child_iin": body.child_iin,
        "guardian_iin": body.guardian_iin,
        "pdf_sha256": body.pdf_sha256,
    }
    try:
        with act.connection.begin_nested():
            act.connection.execute(insert(contract).values(row))
    except IntegrityError as error:
        code = next((code for name, code in _TAKEN.items() if name in str(error.orig)), "voucher-taken")
        raise OperationRefused(code) from None
