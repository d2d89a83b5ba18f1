"""OCSP responses of the test authority (RFC 6960)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from eds import der, extensions, oids
from eds.certificates import Certificate
from eds.ocsp import certificate_id, key_digest
from eds.pkcs12 import KeyPair
from eds.revocation import REASONS, RevocationStatus
from eds.testing import issuing
from eds.testing.issuing import Owner

_ENUMERATED: Final = 0x0A
_CODES: Final = {reason: code for code, reason in REASONS.items()}


@dataclass(frozen=True, slots=True)
class Statement:
    """What the responder says of the certificate with this number; `revoked_at` and `reason` go with REVOKED."""

    serial: int
    status: RevocationStatus
    this_update: datetime
    next_update: datetime | None = None
    revoked_at: datetime | None = None
    reason: str = ""
    digest: str = oids.SHA256


def ocsp_response(
    issuer: Certificate,
    responder: KeyPair | Owner,
    statements: Iterable[Statement],
    *,
    produced_at: datetime,
    nonce: bytes | None = None,
    by_key: bool = False,
    with_certificate: bool = True,
    more: Iterable[bytes] = (),
) -> bytes:
    """An OCSPResponse.

    Args:
        issuer: of the certificates in question.
        responder: who signs: the issuer itself, or one of `TestAuthority.issue_responder`.
        statements: what it says.
        produced_at: when.
        nonce: that of the request, repeated.
        by_key: the responder is named by its key, not by its name.
        with_certificate: the responder's certificate comes along.
        more: further extensions, encoded.
    """
    key = responder.key if isinstance(responder, Owner) else responder.private_key
    said = [*more]
    if nonce is not None:
        said.append(issuing.extension(oids.OCSP_NONCE, der.octet_string(nonce)))
    named = (
        der.explicit(2, der.octet_string(key_digest(responder.certificate, oids.SHA1)))
        if by_key
        else der.explicit(1, responder.certificate.subject)
    )
    tbs = der.sequence(
        named,
        _time(produced_at),
        der.sequence(*(_single(each, issuer) for each in statements)),
        der.explicit(1, der.sequence(*said)) if said else b"",
    )
    certificates = der.explicit(0, der.sequence(responder.certificate.der)) if with_certificate else b""
    basic = der.sequence(tbs, der.algorithm(key.signature_algorithm), der.bit_string(key.sign(tbs)), certificates)
    body = der.sequence(der.oid(oids.OCSP_BASIC), der.octet_string(basic))
    return der.sequence(der.encode(_ENUMERATED, b"\x00"), der.explicit(0, body))


def ocsp_refusal(code: int) -> bytes:
    """An OCSPResponse that says there is no answer: 1 malformed request, 2 internal error, 3 try later, 6 not authorised."""
    return der.sequence(der.encode(_ENUMERATED, bytes((code,))))


@dataclass(frozen=True, slots=True)
class Request:
    """What an OCSPRequest asks: the number of a certificate, its issuer by the digest of the key, the nonce."""

    digest: str
    key_digest: bytes
    serial: int
    nonce: bytes | None

    @classmethod
    def parse(cls, data: bytes) -> "Request":
        """Read a request for one certificate."""
        requested, *rest = der.parse(data).only().children()
        algorithm, _, key, serial = requested.only().children()[0].children()
        said = extensions.read(rest[0].only().children()) if rest else {}
        nonce = der.parse(said[oids.OCSP_NONCE][1]).octets() if oids.OCSP_NONCE in said else None
        return cls(algorithm.children()[0].oid(), key.octets(), serial.integer(), nonce)


def _single(statement: Statement, issuer: Certificate) -> bytes:
    next_update = der.explicit(0, _time(statement.next_update)) if statement.next_update else b""
    named = certificate_id(statement.serial, issuer, statement.digest)
    return der.sequence(named, _status(statement), _time(statement.this_update), next_update)


def _status(statement: Statement) -> bytes:
    if statement.status is RevocationStatus.REVOKED:
        code = bytes((_CODES[statement.reason],)) if statement.reason else b""
        reason = der.explicit(0, der.encode(_ENUMERATED, code)) if code else b""
        return der.encode(der.context(1), _time(statement.revoked_at or statement.this_update) + reason)
    return der.encode(0x80 if statement.status is RevocationStatus.GOOD else 0x82, b"")


def _time(moment: datetime) -> bytes:
    return der.encode(der.GENERALIZED_TIME, moment.astimezone(UTC).strftime("%Y%m%d%H%M%SZ").encode())
