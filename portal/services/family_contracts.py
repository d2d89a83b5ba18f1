"""Contracts as the parent who signs them reads them: whose they are, what they say, where they stand; own data, signature."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, text

from eds import cms as signed_data
from eds.errors import EdsError
from portal.services import contracts, enrolment, families, notices
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.services.feed import Feed
from protocol.contracts import ContractState
from protocol.messages.entities import ContractBody, EnrolmentRequestBody, PersonBody

LARGEST_SIGNATURE = 1 << 20
LONGEST_REMARK = 1000
_LINK = "/contracts"
_ROWS = (
    "SELECT c.id, c.organisation_id, c.child_iin, o.name_kk, o.name_ru, e.body, k.body ->> 'phone' AS phone,"
    " g.body ->> 'name' AS group_name, coalesce(p.surname, ch.body ->> 'surname', '') AS surname,"
    " coalesce(p.given_name, ch.body ->> 'given_name', '') AS given_name, of.number AS of_number"
    " FROM contract c JOIN organisation o ON o.id = c.organisation_id"
    " JOIN entity e ON e.organisation_id = c.organisation_id AND e.type = 'contract' AND e.id = c.id"
    " LEFT JOIN entity k ON k.organisation_id = c.organisation_id AND k.type = 'organisation' AND k.id = c.organisation_id"
    " LEFT JOIN entity g ON g.organisation_id = c.organisation_id AND g.type = 'group' AND g.id = e.body ->> 'group_id'"
    " LEFT JOIN entity ch ON ch.organisation_id = c.organisation_id AND ch.type = 'child' AND ch.id = e.body ->> 'child_id'"
    " LEFT JOIN person p ON p.iin = c.child_iin"
    " LEFT JOIN contract of ON of.id = coalesce(c.amends_id, c.renews_id)"
    " WHERE c.guardian_iin = :iin"
)
_ALL = text(_ROWS + " ORDER BY e.body ->> 'dated' DESC, e.seq DESC")
_ONE = text(_ROWS + " AND c.id = :id")


@dataclass(frozen=True, slots=True)
class FamilyContract:
    """A contract addressed to the parent. `of_number` is the number of the contract it amends or renews."""

    id: str
    organisation_id: str
    kindergarten: Mapping[str, str]
    kindergarten_phone: str
    child_name: str
    group_name: str
    of_number: str
    body: ContractBody

    @property
    def signable(self) -> bool:
        """Whether the parent's signature is wanted."""
        return self.body.state is ContractState.SENT

    @property
    def withdrawable(self) -> bool:
        """Whether the parent may still step back."""
        return self.body.state in (ContractState.SENT, ContractState.PARENT_SIGNED)


@dataclass(frozen=True, slots=True)
class OwnData:
    """What the kindergarten knows of the parent and prints in the contract."""

    name: str
    iin: str
    phone: str
    address: str
    id_document: str


def _of(row: Row[Any]) -> FamilyContract:
    return FamilyContract(
        id=row.id,
        organisation_id=row.organisation_id,
        kindergarten={"kk": row.name_kk, "ru": row.name_ru},
        kindergarten_phone=row.phone or "",
        child_name=f"{row.surname} {row.given_name}".strip(),
        group_name=row.group_name or "",
        of_number=row.of_number or "",
        body=ContractBody.model_validate(row.body),
    )


def all_of(connection: Connection, parent_iin: str) -> list[FamilyContract]:
    """The contracts addressed to the parent, the newest first."""
    return [_of(row) for row in connection.execute(_ALL, {"iin": parent_iin})]


def one_of(connection: Connection, parent_iin: str, identifier: str) -> FamilyContract:
    """One contract of the parent's own.

    Raises:
        Refused: 404.
    """
    row = connection.execute(_ONE, {"iin": parent_iin, "id": identifier}).one_or_none()
    if row is None:
        raise not_found("contract")
    return _of(row)


def own_data(connection: Connection, parent_iin: str, held: FamilyContract) -> OwnData:
    """The parent as the request told the kindergarten; without a request as the registry knows them."""
    guardian = families.registered(connection, parent_iin)
    if held.body.request_id is not None:
        guardian = _request(connection, held).guardian
    name = " ".join(part for part in (guardian.surname, guardian.given_name, guardian.patronymic) if part)
    return OwnData(name, guardian.iin, guardian.phone, guardian.address, guardian.id_document)


_REQUEST = text("SELECT body FROM entity WHERE organisation_id = :organisation AND type = :type AND id = :id AND NOT deleted")


def _request(connection: Connection, held: FamilyContract) -> EnrolmentRequestBody:
    key = {"organisation": held.organisation_id, "type": enrolment.TYPE, "id": held.body.request_id}
    return EnrolmentRequestBody.model_validate(connection.execute(_REQUEST, key).scalar_one())


def correct(act: Act, parent_iin: str, identifier: str, data: OwnData, remark: str) -> bool:
    """Tell the kindergarten of a contract to be signed what is wrong in it; whether there was anything to tell.

    The request, which the kindergarten reads beside the contract, takes over the parent's data; the remark follows its comment.

    Raises:
        Refused: 404; 409 "illegal-move" once it is signed, or without a request.
    """
    held = one_of(act.connection, parent_iin, identifier)
    if not held.signable or held.body.request_id is None:
        raise Refused("illegal-move", 409, held.body.state.value)
    before = own_data(act.connection, parent_iin, held)
    if replace(before, phone=data.phone, address=data.address, id_document=data.id_document) == before and not remark:
        return False
    feed = Feed(act.connection, held.organisation_id)
    request = feed.get(enrolment.TYPE, held.body.request_id)
    assert request is not None, "a contract's request is in its kindergarten's feed"
    guardian = PersonBody.model_validate(request.body["guardian"]).wire()
    guardian |= {"phone": data.phone, "address": data.address, "id_document": data.id_document}
    said = [request.body.get("comment", ""), f"{act.today:%d.%m.%Y}: {remark}" if remark else ""]
    comment = "\n".join(one for one in said if one)[-20_000:]
    feed.put(enrolment.TYPE, held.body.request_id, request.body | {"guardian": guardian, "comment": comment})
    feed.flush()
    return True


def cms_of(content: bytes) -> bytes:
    """The DER of a signature that came as DER, PEM or base64.

    Raises:
        Refused: 413 "too-large"; 422 "signature-missing", "signature-attached" or "signature-unreadable".
    """
    if not content:
        raise Refused("signature-missing", 422)
    if len(content) > LARGEST_SIGNATURE:
        raise Refused("too-large", 413)
    try:
        der = signed_data.to_der(content)
        parsed = signed_data.parse(der)
    except EdsError as error:
        raise Refused("signature-unreadable", 422) from error
    if parsed.content is not None:
        raise Refused("signature-attached", 422)
    return der


_WHY = (
    (("authentication-key", "not-a-signing-key"), "signature-wrong-key"),
    (("not-valid-when", "expired-", "signing-time-in-the-future"), "signature-expired"),
    (("chain:",), "signature-unknown"),
)


def why_refused(refusal: Refused) -> str:
    """The code of the sentence that tells a parent why a signature was not accepted."""
    if refusal.code != "signature-invalid":
        return refusal.code
    return next((code for marks, code in _WHY if any(mark in refusal.detail for mark in marks)), refusal.code)


def sign(act: Act, parent_iin: str, identifier: str, cms: bytes) -> None:
    """Take the parent's signature. The same contract signed again is nothing new.

    Raises:
        Refused: as `contracts.sign_by_parent`.
    """
    held = one_of(act.connection, parent_iin, identifier)
    if held.body.state in (ContractState.PARENT_SIGNED, ContractState.SIGNED):
        return
    contracts.sign_by_parent(act, parent_iin, identifier, cms)
    _note(act, parent_iin, held, "contract-parent-signed")


def withdraw(act: Act, parent_iin: str, identifier: str, reason: str) -> None:
    """Step back before both have signed.

    Raises:
        Refused: 404; 409 "illegal-move" or "voucher-annulled"; 422 "reason-missing".
    """
    held = one_of(act.connection, parent_iin, identifier)
    if not reason:
        raise Refused("reason-missing", 422)
    contracts.withdraw_by_parent(act, parent_iin, identifier, reason)
    _note(act, parent_iin, held, "contract-withdrawn-by-parent")


def _note(act: Act, parent_iin: str, held: FamilyContract, kind: str) -> None:
    details = {"child": held.child_name, "number": held.body.number, "kindergarten": dict(held.kindergarten)}
    notices.note(act, parent_iin, kind, details, f"{_LINK}/{held.id}")
