"""Revocation lists of the test authority."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from eds import der, oids
from eds.revocation import REASONS
from eds.testing import issuing
from eds.testing.issuing import Owner

_ENUMERATED: Final = 0x0A
_CODES: Final = {reason: code for code, reason in REASONS.items()}


@dataclass(frozen=True, slots=True)
class Revoked:
    """One entry: a serial number, since when, and a reason of `eds.revocation.REASONS` ("": none is written)."""

    serial: int
    at: datetime
    reason: str = ""


def revocation_list(
    issuer: Owner,
    revoked: Iterable[Revoked],
    *,
    this_update: datetime,
    next_update: datetime | None,
    number: int = 1,
    base: int | None = None,
    delta_address: str = "",
    extensions: Iterable[bytes] = (),
) -> bytes:
    """A CertificateList of version 2.

    Args:
        issuer: who signs it.
        revoked: its entries.
        this_update: its date.
        next_update: when the next one is due; None leaves that out.
        number: its cRLNumber.
        base: makes it a delta list that starts at the full list of this number.
        delta_address: where its delta list is (freshestCRL).
        extensions: more of them, encoded.
    """
    said = [
        issuing.extension(oids.AUTHORITY_KEY_ID, der.sequence(der.encode(0x80, issuer.certificate.subject_key_id or b""))),
        issuing.extension(oids.CRL_NUMBER, der.integer(number)),
    ]
    if base is not None:
        said.append(issuing.extension(oids.DELTA_CRL_INDICATOR, der.integer(base), critical=True))
    if delta_address:
        said.append(issuing.extension(oids.FRESHEST_CRL, issuing.distribution_points(delta_address)))
    entries = b"".join(_entry(each) for each in revoked)
    algorithm = der.algorithm(issuer.key.signature_algorithm)
    tbs = der.sequence(
        der.integer(1),
        algorithm,
        issuer.certificate.subject,
        der.time(this_update),
        der.time(next_update) if next_update else b"",
        der.encode(der.SEQUENCE, entries) if entries else b"",
        der.explicit(0, der.sequence(*said, *extensions)),
    )
    return der.sequence(tbs, algorithm, der.bit_string(issuer.key.sign(tbs)))


def _entry(revoked: Revoked) -> bytes:
    said = b""
    if revoked.reason:
        code = der.encode(_ENUMERATED, bytes((_CODES[revoked.reason],)))
        said = der.sequence(issuing.extension(oids.REASON_CODE, code))
    return der.sequence(der.integer(revoked.serial), der.time(revoked.at), said)
