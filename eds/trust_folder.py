"""Looking after a folder of trusted certificates: what is in it and what it counts for, adding, fetching from the authority."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from eds.additions import Addition, read_additions, write_addition
from eds.cache import write_whole
from eds.certificates import Certificate, parse_file
from eds.errors import DamagedCertificate, ServiceUnavailable, TrustRefused, TrustUnusable
from eds.http import Fetch
from eds.trust import NCA_TEST, PRODUCTION_PINS, TrustKind, read_certificates

# Where NCA RK publishes its certificates. They count by their fingerprints, wherever they come from.
AUTHORITY_ADDRESSES: Final = tuple(f"https://pki.gov.kz/cert/{name}.cer" for name in PRODUCTION_PINS.values())


class Standing(StrEnum):
    """What a certificate of the folder counts for.

    PINNED: trusted, its fingerprint is shipped with the program. ADDED: trusted because an administrator decided so.
    TEST: trusted or helpful in a test store. IGNORED: it counts for nothing.
    """

    PINNED = "pinned"
    ADDED = "added"
    TEST = "test"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """One certificate of the folder, what it counts for, and (ADDED) whose decision that was."""

    certificate: Certificate
    standing: Standing
    addition: Addition | None = None


@dataclass(frozen=True, slots=True)
class TrustList:
    """What `list_trust` finds.

    Attributes:
        entries: the certificates, in the order of their files.
        missing: names of the pinned certificates that are not in a production folder.
        orphans: decisions whose certificates are not in the folder.
    """

    entries: tuple[TrustEntry, ...]
    missing: tuple[str, ...]
    orphans: tuple[Addition, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from one address: the name of the pinned certificate, or "" and why not (a code of `eds.errors`)."""

    address: str
    name: str
    problem: str = ""


def list_trust(folder: Path, kind: TrustKind | str = TrustKind.PRODUCTION) -> TrustList:
    """What is in a folder of certificates and what it counts for in a store of this kind.

    Raises:
        TrustUnusable: the folder, one of its certificates or the list of additions cannot be read.
    """
    kind = TrustKind(kind)
    additions = {each.fingerprint: each for each in read_additions(folder)} if kind is TrustKind.PRODUCTION else {}
    found = tuple(dict.fromkeys(read_certificates(folder)))
    entries = tuple(_entry(certificate, kind, additions) for certificate in found)
    here = {certificate.fingerprint for certificate in found}
    pins = PRODUCTION_PINS if kind is TrustKind.PRODUCTION else {}
    return TrustList(
        entries,
        missing=tuple(name for fingerprint, name in pins.items() if fingerprint not in here),
        orphans=tuple(each for each in additions.values() if each.fingerprint not in here),
    )


def add_trust(folder: Path, data: bytes, *, label: str, by: str, at: datetime) -> Certificate:
    """Trust one more authority in a production store: an administrator's own, knowing decision, which is written down.

    Args:
        folder: of certificates; made where it is absent.
        data: one certificate of an authority, DER or PEM.
        label: what to call it.
        by: who decides.
        at: when; aware.

    Raises:
        DamagedCertificate: the bytes are no certificate.
        TrustRefused: not exactly one, or not an authority's, or one of NCA RK's test authorities.
        TrustUnusable: the folder cannot be written.
    """
    found = parse_file(data)
    if len(found) != 1:
        raise TrustRefused(f"{len(found)} certificates where one is due")
    certificate = found[0]
    if certificate.fingerprint in NCA_TEST:
        raise TrustRefused("a test authority of NCA RK: its signatures have no legal force")
    may_certify = certificate.key_usage is None or "keyCertSign" in certificate.key_usage
    if not certificate.ca or not may_certify:
        raise TrustRefused("not the certificate of an authority")
    if certificate.fingerprint not in PRODUCTION_PINS:
        write_addition(folder, Addition(certificate.fingerprint, label, by, at))
    _store(folder, PRODUCTION_PINS.get(certificate.fingerprint, certificate.fingerprint[:16]), certificate)
    return certificate


def fetch_trust(folder: Path, fetch: Fetch, addresses: Iterable[str] = AUTHORITY_ADDRESSES) -> tuple[Fetched, ...]:
    """Fetch the authority's certificates and keep those that are pinned; nothing else is ever written.

    Raises:
        TrustUnusable: the folder cannot be written.
    """
    return tuple(_fetch_one(folder, fetch, address) for address in addresses)


def _fetch_one(folder: Path, fetch: Fetch, address: str) -> Fetched:
    try:
        pinned = [each for each in parse_file(fetch(address, None, "")) if each.fingerprint in PRODUCTION_PINS]
    except (ServiceUnavailable, DamagedCertificate) as error:
        return Fetched(address, "", error.code)
    if not pinned:
        return Fetched(address, "", TrustRefused.code)
    for certificate in pinned:
        _store(folder, PRODUCTION_PINS[certificate.fingerprint], certificate)
    return Fetched(address, PRODUCTION_PINS[pinned[0].fingerprint])


def _entry(certificate: Certificate, kind: TrustKind, additions: dict[str, Addition]) -> TrustEntry:
    pinned = certificate.fingerprint in PRODUCTION_PINS
    if kind is TrustKind.TEST:
        return TrustEntry(certificate, Standing.IGNORED if pinned else Standing.TEST)
    if pinned:
        return TrustEntry(certificate, Standing.PINNED)
    addition = additions.get(certificate.fingerprint)
    if addition is None or certificate.fingerprint in NCA_TEST:
        return TrustEntry(certificate, Standing.IGNORED)
    return TrustEntry(certificate, Standing.ADDED, addition)


def _store(folder: Path, name: str, certificate: Certificate) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / f"{name}.cer", certificate.der)
    except OSError as error:
        raise TrustUnusable(f"the folder of trusted certificates cannot be written: {error.strerror}") from error
