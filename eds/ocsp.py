"""The online certificate status protocol (RFC 6960): the request, and what a response proves."""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from eds import der, extensions, oids
from eds.algorithms import digest, signature_digest
from eds.certificates import Certificate
from eds.errors import (
    EdsError,
    Malformed,
    NonceWrong,
    ResponderNotAuthorised,
    ResponderRefused,
    RevocationDamaged,
    RevocationNotYet,
    RevocationOfAnother,
    RevocationSignatureWrong,
    RevocationUnsupported,
    UnsupportedAlgorithm,
)
from eds.revocation import CLOCK_SKEW, EXPIRED_BEFORE, REASONS, RevocationAnswer, RevocationStatus, damage_told, require_fresh

REQUEST_TYPE: Final = "application/ocsp-request"
# NCA RK's responder promises no next update: its answer is believed for so long.
MAX_AGE: Final = timedelta(days=1)

_ENUMERATED: Final = 0x0A
_MAX_CERTIFICATES: Final = 8
_MAX_RESPONSES: Final = 64
_REFUSALS: Final = {
    1: "malformed request",
    2: "internal error",
    3: "try later",
    5: "the request must be signed",
    6: "not authorised",
}
_GOOD, _REVOKED, _UNKNOWN = 0x80, 0xA1, 0x82
_UNDERSTOOD: Final = frozenset({oids.OCSP_NONCE})
_UNDERSTOOD_OF_ONE: Final = frozenset({oids.OCSP_ARCHIVE_CUTOFF})


def certificate_id(serial: int, issuer: Certificate, algorithm: str = oids.SHA256) -> bytes:
    """The CertID by which a request names a certificate.

    Args:
        serial: the number of the certificate in question.
        issuer: its issuer.
        algorithm: OID of the digest of names and keys: SHA-256 as NCA RK's responder writes it, SHA-1 or Streebog. SHA-1
            proves nothing here: it only names.

    Raises:
        UnsupportedAlgorithm.
    """
    name, key = _name_digest(algorithm, issuer.subject), key_digest(issuer, algorithm)
    return der.sequence(der.algorithm(algorithm), der.octet_string(name), der.octet_string(key), der.integer(serial))


def request(certificate: Certificate, issuer: Certificate, *, nonce: bytes | None = None, algorithm: str = oids.SHA256) -> bytes:
    """An unsigned OCSPRequest for one certificate.

    Args:
        certificate: the one in question.
        issuer: its issuer.
        nonce: 1 to 32 octets (RFC 8954) that the response must repeat.
        algorithm: see `certificate_id`.
    """
    asked = der.sequence(der.sequence(certificate_id(certificate.serial, issuer, algorithm)))
    if nonce is None:
        return der.sequence(der.sequence(asked))
    extension = der.sequence(der.oid(oids.OCSP_NONCE), der.octet_string(der.octet_string(nonce)))
    return der.sequence(der.sequence(asked, der.explicit(2, der.sequence(extension))))


@damage_told()
def check_ocsp(
    data: bytes,
    certificate: Certificate,
    issuer: Certificate,
    *,
    at: datetime,
    now: datetime | None = None,
    nonce: bytes | None = None,
    max_age: timedelta = MAX_AGE,
    vouched: Callable[[Certificate], bool] | None = None,
) -> RevocationAnswer:
    """What an OCSP response says about a certificate.

    The response must be signed by the issuer itself, or by a responder to whom the issuer gave a certificate for nothing but
    this (OCSPSigning) that was valid when the response was made and says that it need not be checked (ocsp-nocheck).

    Args:
        data: an OCSPResponse, or the BasicOCSPResponse inside it, in DER.
        certificate: the one in question.
        issuer: its issuer.
        at: the moment at which the answer must still be fresh; it may be younger than that.
        now: no answer may be dated after this; `at` unless given.
        nonce: what the request carried. A response with another nonce is refused; one without any is accepted, because
            many responders (and every cache before them) leave it out: its dates then guard against an old answer.
        max_age: how long an answer that promises no nextUpdate is fresh.
        vouched: asked about a responder's certificate without ocsp-nocheck: whether it is known not to be revoked.

    Raises:
        RevocationError: the response proves nothing: see its kinds in `eds.errors`.
    """
    response = _parse(data)
    responder = _responder(response, issuer, vouched)
    _require_signed(response.signature_algorithm, response.signature, response.tbs, responder)
    _require_nonce(response.nonce, nonce)
    single = _single(response, certificate, issuer)
    if response.produced_at > (now or at) + CLOCK_SKEW:
        raise RevocationNotYet(f"produced at {response.produced_at.isoformat()}")
    require_fresh(single.this_update, single.next_update, at=at, now=now or at, max_age=max_age)
    return _answer(single, response, certificate)


@dataclass(frozen=True, slots=True)
class _Single:
    """What a response says of one certificate."""

    id: der.Element
    status: der.Element
    this_update: datetime
    next_update: datetime | None
    archive_cutoff: datetime | None


@dataclass(frozen=True, slots=True)
class _Response:
    """A BasicOCSPResponse as read, nothing checked."""

    raw: bytes
    tbs: bytes
    responder: der.Element
    produced_at: datetime
    singles: tuple[_Single, ...]
    nonce: bytes | None
    signature_algorithm: str
    signature: bytes
    certificates: tuple[Certificate, ...]


def _parse(data: bytes) -> _Response:
    tbs, algorithm, signature, *rest = der.parse(_basic(data)).children(der.SEQUENCE)
    fields = tbs.children(der.SEQUENCE)
    if fields[0].tag == der.context(0) and fields.pop(0).only().small() != 0:
        raise Malformed("a response of another version")
    responder, produced_at, responses, *more = fields
    said = extensions.read(more[0].only(der.context(1)).children(der.SEQUENCE)) if more else {}
    _require_understood(said, _UNDERSTOOD)
    singles = responses.children(der.SEQUENCE)
    found = rest[0].only(der.context(0)).children(der.SEQUENCE) if rest else []
    if len(rest) > 1 or len(more) > 1 or len(singles) > _MAX_RESPONSES or len(found) > _MAX_CERTIFICATES:
        raise Malformed("too many parts in a response")
    return _Response(
        raw=_basic(data),
        tbs=tbs.raw,
        responder=responder,
        produced_at=produced_at.time(),
        singles=tuple(_read_single(single) for single in singles),
        nonce=said[oids.OCSP_NONCE][1] if oids.OCSP_NONCE in said else None,
        signature_algorithm=algorithm.children(der.SEQUENCE)[0].oid(),
        signature=signature.bits(),
        certificates=tuple(Certificate.parse(each.raw) for each in found),
    )


def _basic(data: bytes) -> bytes:
    """The BasicOCSPResponse; given one, that itself.

    Raises:
        ResponderRefused: the response says that there is no answer.
    """
    outer = der.parse(data)
    status, *body = outer.children(der.SEQUENCE)
    if status.tag != _ENUMERATED:
        return data
    code = int.from_bytes(status.content, "big")
    if code:
        raise ResponderRefused(f"the responder refused: {_REFUSALS.get(code, code)}")
    kind, content = body[0].only(der.context(0)).children(der.SEQUENCE)
    if kind.oid() != oids.OCSP_BASIC:
        raise RevocationUnsupported(f"a response of the type {kind.oid()}")
    return content.octets()


def _read_single(element: der.Element) -> _Single:
    named, status, this_update, *rest = element.children(der.SEQUENCE)
    next_update = rest.pop(0).only().time() if rest and rest[0].tag == der.context(0) else None
    said = extensions.read(rest.pop(0).only(der.context(1)).children(der.SEQUENCE)) if rest else {}
    if rest:
        raise Malformed("unknown parts in a single response")
    _require_understood(said, _UNDERSTOOD_OF_ONE)
    cutoff = said.get(oids.OCSP_ARCHIVE_CUTOFF)
    return _Single(named, status, this_update.time(), next_update, der.parse(cutoff[1]).time() if cutoff else None)


def _require_understood(said: extensions.Extensions, understood: frozenset[str]) -> None:
    strange = extensions.unknown_critical(said, understood)
    if strange:
        raise RevocationUnsupported(f"the response carries {', '.join(sorted(strange))}")


def _responder(response: _Response, issuer: Certificate, vouched: Callable[[Certificate], bool] | None) -> Certificate:
    """Who signed, once it is sure that they may."""
    if _is_named(response.responder, issuer):
        return issuer
    signer = next((each for each in response.certificates if _is_named(response.responder, each)), None)
    if signer is None:
        raise ResponderNotAuthorised("the responder's certificate is not at hand")
    if signer.public_key == issuer.public_key and signer.subject == issuer.subject:
        return issuer
    fault = _delegation_fault(signer, issuer, response.produced_at)
    if fault:
        raise ResponderNotAuthorised(fault)
    try:
        _require_signed(signer.signature_algorithm, signer.signature, signer.tbs, issuer)
    except RevocationSignatureWrong as error:
        raise ResponderNotAuthorised("the issuer did not sign the responder's certificate") from error
    no_check = oids.OCSP_NO_CHECK in extensions.of_certificate(signer)
    if not no_check and not (vouched and vouched(signer)):
        raise ResponderNotAuthorised("whether the responder's certificate is revoked is not known")
    return signer


def _delegation_fault(signer: Certificate, issuer: Certificate, produced_at: datetime) -> str | None:
    if signer.issuer != issuer.subject:
        return "the responder's certificate is not from the issuer"
    if oids.OCSP_SIGNING not in signer.extended_key_usage:
        return "the responder's certificate is not for OCSP"
    if signer.key_usage is not None and not signer.key_usage & {"digitalSignature", "nonRepudiation"}:
        return "the responder's key is not for signing"
    if signer.unknown_critical:
        return "the responder's certificate carries a critical extension that is not understood"
    if not signer.valid_at(produced_at):
        return "the responder's certificate was not valid when it answered"
    return None


def _is_named(responder: der.Element, certificate: Certificate) -> bool:
    """Whether a ResponderID (by name, or by the SHA-1 of the key) names this certificate."""
    if responder.tag == der.context(1):
        return responder.content == certificate.subject
    if responder.tag == der.context(2):
        return responder.only().octets() == key_digest(certificate, oids.SHA1)
    raise RevocationDamaged("the responder is not named")


def _require_signed(algorithm: str, signature: bytes, signed: bytes, signer: Certificate) -> None:
    try:
        good = signer.public_key.verify(signature, signed, signature_digest(algorithm, signer.algorithm))
    except UnsupportedAlgorithm as error:
        raise RevocationUnsupported(str(error)) from error
    except (EdsError, ValueError) as error:
        raise RevocationSignatureWrong(str(error)) from error
    if not good:
        raise RevocationSignatureWrong


def _require_nonce(received: bytes | None, sent: bytes | None) -> None:
    if sent is None or received is None:
        return
    # RFC 8954 wraps the nonce in an OCTET STRING; some older responders do not.
    if not any(hmac.compare_digest(received, form) for form in (der.octet_string(sent), sent)):
        raise NonceWrong


def _single(response: _Response, certificate: Certificate, issuer: Certificate) -> _Single:
    """The youngest of the single responses about this certificate."""
    about = [single for single in response.singles if _is_about(single.id, certificate, issuer)]
    if not about:
        raise RevocationOfAnother("the response is about another certificate")
    return max(about, key=lambda single: single.this_update)


def _is_about(named: der.Element, certificate: Certificate, issuer: Certificate) -> bool:
    algorithm, name, key, serial = named.children(der.SEQUENCE)
    digest_of = algorithm.children(der.SEQUENCE)[0].oid()
    if serial.integer() != certificate.serial:
        return False
    try:
        expected = _name_digest(digest_of, issuer.subject), key_digest(issuer, digest_of)
    except UnsupportedAlgorithm:
        return False
    return (name.octets(), key.octets()) == expected


def _answer(single: _Single, response: _Response, certificate: Certificate) -> RevocationAnswer:
    status, reason, revoked_at = RevocationStatus.UNKNOWN, "", None
    if single.status.tag == _REVOKED:
        moment, *code = single.status.children()
        number = int.from_bytes(code[0].only(der.context(0)).expect(_ENUMERATED).content, "big") if code else 0
        status, reason, revoked_at = RevocationStatus.REVOKED, REASONS.get(number, "unspecified"), moment.time()
    elif single.status.tag == _GOOD:
        cutoff = single.archive_cutoff
        forgotten = single.this_update > certificate.not_after and (cutoff is None or cutoff > certificate.not_after)
        status, reason = (RevocationStatus.UNKNOWN, EXPIRED_BEFORE) if forgotten else (RevocationStatus.GOOD, "")
    elif single.status.tag != _UNKNOWN:
        raise RevocationDamaged("a status that is none")
    return RevocationAnswer(
        status=status,
        source="ocsp",
        produced_at=response.produced_at,
        this_update=single.this_update,
        next_update=single.next_update,
        revoked_at=revoked_at,
        reason=reason,
        raw=response.raw,
    )


def key_digest(certificate: Certificate, algorithm: str) -> bytes:
    """The digest of the content of the public key's BIT STRING, by which OCSP names keys."""
    _, bits = der.parse(certificate.public_key.spki).children(der.SEQUENCE)
    return _name_digest(algorithm, bits.bits())


def _name_digest(algorithm: str, content: bytes) -> bytes:
    if algorithm == oids.SHA1:
        return hashlib.sha1(content, usedforsecurity=False).digest()
    return digest(algorithm, content)
