"""RFC 3161 time stamp tokens: what a token beside a signature proves, and what could not be checked."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eds import algorithms, cms, der, integrity, oids
from eds.certificates import Certificate
from eds.errors import EdsError, Malformed, UnsupportedAlgorithm, read_as
from eds.trust import ChainFault, TrustStore


class Standing(StrEnum):
    """How far a time stamp can be believed. Only CHECKED proves anything."""

    CHECKED = "timestamp-checked"
    AUTHORITY_UNKNOWN = "timestamp-authority-unknown"
    UNSUPPORTED = "timestamp-unsupported"
    AUTHORITY_NOT_VALID = "timestamp-authority-not-valid"
    DAMAGED = "timestamp-damaged"
    OF_ANOTHER_SIGNATURE = "timestamp-of-another-signature"
    SIGNATURE_WRONG = "timestamp-signature-wrong"


FAULTS = frozenset({Standing.DAMAGED, Standing.OF_ANOTHER_SIGNATURE, Standing.SIGNATURE_WRONG, Standing.AUTHORITY_NOT_VALID})


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """What a token says: the moment (None where it cannot be read), who says so, and how far to believe it."""

    time: datetime | None
    authority: str | None
    standing: Standing
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Info:
    policy: str
    digest: str
    imprint: bytes
    time: datetime


def check(token: bytes, stamped: bytes, trust: TrustStore) -> TimeStamp:
    """Check a token over the bytes it should stamp (a SignerInfo's signature).

    In order: the token is whole, its imprint is that of the bytes, the signature and signed attributes of its authority
    stand, the authority's key is for time stamping alone, and its chain leads to a trusted one at the stamped moment.
    Revocation of the authority is not looked at.
    """
    try:
        with read_as(Malformed):
            return _check(token, stamped, trust)
    except EdsError as error:
        return TimeStamp(None, None, Standing.DAMAGED, str(error))


def _check(token: bytes, stamped: bytes, trust: TrustStore) -> TimeStamp:
    data = cms.parse(token)
    if data.content_type != oids.TST_INFO or data.content is None or len(data.signers) != 1:
        raise Malformed("not a time stamp token")
    info = _info(data.content)
    signer = data.signers[0]
    pool = (*data.certificates, *trust.intermediates, *trust.anchors)
    certificate = next((candidate for candidate in pool if signer.is_by(candidate)), None)
    authority = certificate.subject_name if certificate else None
    try:
        agrees = hmac.compare_digest(algorithms.digest(info.digest, stamped), info.imprint)
    except UnsupportedAlgorithm as error:
        return TimeStamp(info.time, authority, Standing.UNSUPPORTED, str(error))
    if not agrees:
        return TimeStamp(info.time, authority, Standing.OF_ANOTHER_SIGNATURE)
    if certificate is None:
        return TimeStamp(info.time, None, Standing.AUTHORITY_UNKNOWN, "the authority's certificate is not at hand")
    standing, detail = _standing(data, signer, certificate, info, trust)
    return TimeStamp(info.time, authority, standing, detail)


def _standing(
    data: cms.SignedData, signer: cms.SignerInfo, certificate: Certificate, info: _Info, trust: TrustStore
) -> tuple[Standing, str]:
    assert data.content is not None
    finding = integrity.check_signature(signer, certificate, integrity.Content(data.content)) or integrity.check_attributes(
        signer, certificate, oids.TST_INFO
    )
    if finding:
        unsupported = finding.fault in {integrity.Fault.ALGORITHM_UNSUPPORTED, integrity.Fault.ALGORITHM_WEAK}
        return (Standing.UNSUPPORTED if unsupported else Standing.SIGNATURE_WRONG), finding.fault
    if certificate.extended_key_usage != {oids.TIME_STAMPING}:
        return Standing.SIGNATURE_WRONG, "the key is not for time stamping"
    if not certificate.valid_at(info.time):
        return Standing.AUTHORITY_NOT_VALID, "the authority's certificate was not valid at the stamped moment"
    chain = trust.chain(certificate, data.certificates, info.time)
    if chain.fault in {ChainFault.NO_TRUST_ANCHOR, ChainFault.UNSUPPORTED}:
        return Standing.AUTHORITY_UNKNOWN, chain.fault
    if chain.fault:
        return Standing.AUTHORITY_NOT_VALID, chain.fault
    return Standing.CHECKED, info.policy


def _info(content: bytes) -> _Info:
    version, policy, imprint, _serial, time, *_ = der.parse(content).children(der.SEQUENCE)
    if version.small() != 1:
        raise Malformed("a TSTInfo of another version")
    algorithm, hashed = imprint.children(der.SEQUENCE)
    return _Info(policy.oid(), algorithm.children(der.SEQUENCE)[0].oid(), hashed.octets(), time.time())
