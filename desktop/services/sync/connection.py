"""Connecting an office to the portal: the director's EDS signature enrols this PC, which from then on has a key of its own."""

import base64
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.models.exchange import PortalLink
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.sync import journal, link, resync
from desktop.services.sync.link import LinkView, link_view
from desktop.services.sync.portal_client import DeviceIdentity, PortalClient, Tokens
from desktop.services.sync.transport import Patience, PortalAddress
from desktop.services.unit_of_work import Office, UnitOfWork
from eds import pkcs12, signing
from eds.errors import EdsError
from protocol.canonical import canonical_bytes
from protocol.messages.envelope import Device, DeviceRegistration, DeviceStatement

__all__ = ["LinkView", "PortalAddress", "client_for", "connect", "disconnect", "link_view"]


@dataclass(frozen=True, slots=True)
class _Enrolled:
    url: str
    device: Device
    key: bytes
    epoch: str
    signer: str


def connect(
    office: Office, portal: PortalAddress, p12: bytes, password: str, device_name: str, patience: Patience | None = None
) -> None:
    """Enrol this PC at the portal. The key file and its password are used for one signature and kept nowhere.

    Connecting again (after the portal revoked this PC, or on a new address) replaces the link and reads everything anew.

    Raises:
        KnownError: "not-allowed"; "bad-portal-address", "insecure-portal-address"; codes of eds.errors for the file
            ("wrong-password-or-damaged", "not-a-key-file", …) and of eds.signing.KeyProblem for the key ("expired",
            "other-organisation", …); "portal-away", "captive-portal", "program-too-old"; what the portal refused:
            "unknown-organisation", "challenge-invalid", "signature-invalid", "wrong-signer".
    """
    number = office.ask(_allowed)
    key = _load(p12, password)
    problems = signing.check_key(key.certificate, at=office.clock.now(), need=signing.Need.ORGANISATION, bin=number)
    if problems:
        raise KnownError(problems[0].value, problems=[problem.value for problem in problems])
    device_key = Ed25519PrivateKey.generate()
    client = PortalClient(portal, patience=patience)
    try:
        meta = client.meta()
        challenge = client.challenge(number)
        statement = DeviceStatement(
            challenge_id=challenge.challenge_id,
            nonce=challenge.nonce,
            bin=number,
            device_name=device_name,
            public_key=base64.b64encode(device_key.public_key().public_bytes_raw()).decode(),
        )
        cms = signing.sign_detached(canonical_bytes(statement.wire()), key, office.clock.now())
        device = client.register(DeviceRegistration(statement=statement, cms=base64.b64encode(cms).decode()))
    finally:
        client.close()
    enrolled = _Enrolled(portal.base, device, device_key.private_bytes_raw(), meta.epoch, key.certificate.iin or "")
    office.do(_save, enrolled)


def client_for(
    view: LinkView, proxied: PortalAddress | None = None, patience: Patience | None = None, tokens: Tokens | None = None
) -> PortalClient:
    """A client that speaks for this PC; `proxied` adds a proxy and a CA bundle to the link's address."""
    address = proxied or PortalAddress(view.url)
    return PortalClient(address, DeviceIdentity(view.device_id, view.device_key), patience, tokens=tokens)


def disconnect(uow: UnitOfWork) -> None:
    """Forget the portal and this PC's key there. What waits in the outbox stays.

    Raises:
        KnownError: "not-allowed", "not-connected".
    """
    uow.require(Permission.CONNECT)
    row = link.link_row(uow)
    link.keep(uow, link.FORMER, {"organisation_id": row.organisation_id, "epoch": row.epoch})
    uow.record("portal.disconnected", "portal", row.organisation_id, before={"url": row.url, "device_id": row.device_id})
    uow.session.delete(row)


def _allowed(uow: UnitOfWork) -> str:
    uow.require(Permission.CONNECT)
    return organisation(uow).bin


def _load(p12: bytes, password: str) -> pkcs12.KeyPair:
    try:
        return pkcs12.load(p12, password)
    except EdsError as error:
        raise KnownError(error.code) from error


def _save(uow: UnitOfWork, enrolled: _Enrolled) -> None:
    uow.require(Permission.CONNECT)
    device = enrolled.device
    row = uow.session.get(PortalLink, link.ONLY)
    former = link.kept(uow, link.FORMER) or {}
    if row is None:
        row = PortalLink(id=link.ONLY, epoch=str(former.get("epoch", "")), cursor="", clock_skew_seconds=0)
        uow.session.add(row)
    row.url, row.device_id, row.organisation_id = enrolled.url, device.device_id, device.organisation_id
    row.device_key = enrolled.key.hex()
    # The first exchange compares epochs: another portal, or a restored one, is offered again what was acknowledged.
    row.epoch = row.epoch or enrolled.epoch
    uow.session.flush()
    resync.read_all_anew(uow)
    resync.portal_forgot_blobs(uow)
    journal.write(uow, journal.Done(journal.CONNECTED))
    uow.record(
        "portal.connected",
        "portal",
        device.organisation_id,
        after={"url": enrolled.url, "device_id": device.device_id, "signed_by": enrolled.signer},
    )
