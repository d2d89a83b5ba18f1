"""RFC 3161 time stamp tokens: what a token beside a signature proves, and what could not be checked."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from eds import algorithms, cms, der, extensions, integrity, oids
from eds.certificates import Certificate
from eds.errors import EdsError, Malformed, UnsupportedAlgorithm, read_as
from eds.revocation import CLOCK_SKEW
from eds.trust import Chain, ChainFault, TrustStore

_ACCURACY: Final = {der.INTEGER: timedelta(seconds=1), 0x80: timedelta(milliseconds=1), 0x81: timedelta(microseconds=1)}
_PARTS_OF_SECOND: Final = 999


class Standing(StrEnum):
    """How far a time stamp can be believed. Only CHECKED proves anything."""

    CHECKED = "timestamp-checked"
    AUTHORITY_UNKNOWN = "timestamp-authority-unknown"
    AUTHORITY_REVOKED = "timestamp-authority-revoked"
    UNSUPPORTED = "timestamp-unsupported"
    FROM_THE_FUTURE = "timestamp-from-the-future"
    AUTHORITY_NOT_VALID = "timestamp-authority-not-valid"
    DAMAGED = "timestamp-damaged"
    OF_ANOTHER_SIGNATURE = "timestamp-of-another-signature"
    SIGNATURE_WRONG = "timestamp-signature-wrong"


FAULTS = frozenset({Standing.DAMAGED, Standing.OF_ANOTHER_SIGNATURE, Standing.SIGNATURE_WRONG, Standing.AUTHORITY_NOT_VALID})


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """What a token says: the moment (None where it cannot be read), who says so, and how far to believe it.

    Attributes:
        time: genTime.
        authority: the name of who stamped.
        standing: how far to believe it.
        detail: technical.
        policy: OID of the authority's policy.
        serial: the token's number, in hexadecimal.
        accuracy: how far genTime may be off, where the token says so.
    """

    time: datetime | None
    authority: str | None
    standing: Standing
    detail: str = ""
    policy: str = ""
    serial: str = ""
    accuracy: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Info:
    """A TSTInfo as read.

    Attributes:
        policy: OID of the authority's policy.
        digest: OID of the imprint's algorithm.
        imprint: the digest of what was stamped.
        serial: the token's number.
        time: genTime.
        accuracy: None where not stated.
        nonce: of the request, where it had one.
        unknown_critical: extensions that had to be understood and are not.
    """

    policy: str
    digest: str
    imprint: bytes
    serial: int
    time: datetime
    accuracy: timedelta | None
    nonce: int | None
    unknown_critical: frozenset[str]


@dataclass(frozen=True, slots=True)
class Token:
    """A time stamp token as read; `certificate` is its authority's, where it is at hand."""

    data: cms.SignedData
    signer: cms.SignerInfo
    info: Info
    certificate: Certificate | None


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked time stamp with what its authority's revocation can be looked up by: the chain, empty unless CHECKED."""

    stamp: TimeStamp
    chain: tuple[Certificate, ...] = ()

    def revoked(self) -> "Checked":
        """The same once its authority is known to be revoked in a way that spoils it."""
        return Checked(replace(self.stamp, standing=Standing.AUTHORITY_REVOKED))


def check(token: bytes, stamped: bytes, trust: TrustStore, *, at: datetime | None = None) -> TimeStamp:
    """Check a token over the bytes it should stamp (a SignerInfo's signature).

    In order: the token is whole, its imprint is that of the bytes, the signature and signed attributes of its authority
    stand, the authority's key is for time stamping alone, its chain leads to a trusted one at the stamped moment, and
    that moment is not after `at`. Revocation of the authority is not looked at here.
    """
    return examine(token, stamped, trust, at=at).stamp


def examine(
    token: bytes, stamped: bytes, trust: TrustStore, *, at: datetime | None = None, helpers: Iterable[Certificate] = ()
) -> Checked:
    """The same, with the chain; `helpers` are more certificates that may help to build it, trusted in nothing."""
    try:
        with read_as(Malformed):
            return _examine(read(token, (*helpers, *trust.intermediates, *trust.anchors)), stamped, trust, at, tuple(helpers))
    except EdsError as error:
        return Checked(TimeStamp(None, None, Standing.DAMAGED, str(error)))


def read(token: bytes, certificates: Iterable[Certificate] = ()) -> Token:
    """Read a token; its authority's certificate is looked for inside it, then among these.

    Raises:
        NotASignature, DamagedSignature, Malformed: it is no time stamp token.
    """
    data = cms.parse(token)
    if data.content_type != oids.TST_INFO or data.content is None or len(data.signers) != 1:
        raise Malformed("not a time stamp token")
    signer = data.signers[0]
    certificate = next((each for each in (*data.certificates, *certificates) if signer.is_by(each)), None)
    return Token(data, signer, _info(data.content), certificate)


def is_over(token: bytes, stamped: bytes) -> bool:
    """Whether the token's imprint is that of these bytes.

    Raises:
        NotASignature, DamagedSignature, Malformed: it is no time stamp token.
        UnsupportedAlgorithm: the imprint's digest is not known, or too weak.
    """
    info = read(token).info
    return hmac.compare_digest(algorithms.digest(info.digest, stamped), info.imprint)


def _examine(token: Token, stamped: bytes, trust: TrustStore, at: datetime | None, helpers: tuple[Certificate, ...]) -> Checked:
    info, certificate = token.info, token.certificate

    def told(standing: Standing, detail: str = "", path: tuple[Certificate, ...] = ()) -> Checked:
        authority = certificate.subject_name if certificate else None
        stamp = TimeStamp(info.time, authority, standing, detail, info.policy, f"{info.serial:x}", info.accuracy)
        return Checked(stamp, path)

    try:
        agrees = hmac.compare_digest(algorithms.digest(info.digest, stamped), info.imprint)
    except UnsupportedAlgorithm as error:
        return told(Standing.UNSUPPORTED, str(error))
    if not agrees:
        return told(Standing.OF_ANOTHER_SIGNATURE)
    if certificate is None:
        return told(Standing.AUTHORITY_UNKNOWN, "the authority's certificate is not at hand")
    fault = check_authority(token)
    if fault:
        return told(*fault)
    if info.unknown_critical:
        return told(Standing.UNSUPPORTED, f"critical extension {', '.join(sorted(info.unknown_critical))}")
    if at is not None and info.time - (info.accuracy or timedelta()) > at + CLOCK_SKEW:
        return told(Standing.FROM_THE_FUTURE)
    chain = trust.chain(certificate, (*token.data.certificates, *helpers), info.time)
    return told(*_standing(chain, info), chain.path)


def check_authority(token: Token) -> tuple[Standing, str] | None:
    """What is wrong with the token's own signature, or with the certificate of whose key it is; None when nothing is.

    The token must have its certificate. Whether the authority is trusted is not asked here.
    """
    certificate, data = token.certificate, token.data
    assert certificate is not None
    assert data.content is not None
    finding = integrity.check_signature(token.signer, certificate, integrity.Content(data.content))
    finding = finding or integrity.check_attributes(token.signer, certificate, oids.TST_INFO)
    if finding is None and not integrity.names_certificate(token.signer):
        finding = integrity.Finding(integrity.Fault.ATTRIBUTE_MISSING, "signingCertificate")
    if finding:
        unsupported = finding.fault in {integrity.Fault.ALGORITHM_UNSUPPORTED, integrity.Fault.ALGORITHM_WEAK}
        return (Standing.UNSUPPORTED if unsupported else Standing.SIGNATURE_WRONG), finding.fault
    critical, _ = extensions.of_certificate(certificate).get(oids.EXTENDED_KEY_USAGE, (False, b""))
    if certificate.extended_key_usage != {oids.TIME_STAMPING} or not critical:
        return Standing.SIGNATURE_WRONG, "the key is not for time stamping alone"
    if not certificate.valid_at(token.info.time):
        return Standing.AUTHORITY_NOT_VALID, "the authority's certificate was not valid at the stamped moment"
    return None


def _standing(chain: Chain, info: Info) -> tuple[Standing, str]:
    if chain.fault in {ChainFault.NO_TRUST_ANCHOR, ChainFault.UNSUPPORTED}:
        return Standing.AUTHORITY_UNKNOWN, chain.fault
    if chain.fault:
        return Standing.AUTHORITY_NOT_VALID, chain.fault
    return Standing.CHECKED, info.policy


def _info(content: bytes) -> Info:
    version, policy, imprint, serial, time, *rest = der.parse(content).children(der.SEQUENCE)
    if version.small() != 1:
        raise Malformed("a TSTInfo of another version")
    algorithm, hashed = imprint.children(der.SEQUENCE)
    accuracy = _accuracy(rest.pop(0)) if rest and rest[0].tag == der.SEQUENCE else None
    if rest and rest[0].tag == der.BOOLEAN:
        rest.pop(0).boolean()
    nonce = rest.pop(0).integer() if rest and rest[0].tag == der.INTEGER else None
    if rest and rest[0].tag == der.context(0):
        rest.pop(0).only()
    critical = _critical(rest.pop(0)) if rest and rest[0].tag == der.context(1) else frozenset()
    if rest:
        raise Malformed("unknown parts in a TSTInfo")
    return Info(
        policy=policy.oid(),
        digest=algorithm.children(der.SEQUENCE)[0].oid(),
        imprint=hashed.octets(),
        serial=serial.integer(),
        time=time.expect(der.GENERALIZED_TIME).time(),
        accuracy=accuracy,
        nonce=nonce,
        unknown_critical=critical,
    )


def _accuracy(element: der.Element) -> timedelta:
    """Seconds, milliseconds and microseconds; the last two from 1 to 999."""
    total = timedelta()
    for part in element.children(der.SEQUENCE):
        unit = _ACCURACY.get(part.tag)
        amount = int.from_bytes(part.content, "big")
        if unit is None or len(part.content) > 4 or (part.tag != der.INTEGER and amount > _PARTS_OF_SECOND):
            raise Malformed("broken accuracy")
        total += amount * unit
    return total


def _critical(element: der.Element) -> frozenset[str]:
    """The critical extensions of a TSTInfo (`[1] IMPLICIT`): none is known here."""
    found = set()
    for extension in element.children():
        oid, *flags, _ = extension.children(der.SEQUENCE)
        if flags and flags[0].boolean():
            found.add(oid.oid())
    return frozenset(found)
