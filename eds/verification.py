"""Verification of detached signatures: every signer, every check, nothing claimed that was not checked."""

from datetime import UTC, datetime, timedelta
from typing import Final

from eds import cms, integrity, oids, timestamp
from eds.certificates import Certificate, KeyUse
from eds.cms import SignedData, SignerInfo
from eds.errors import DamagedSignature, NotDetached
from eds.report import Check, CheckName, Report, SignerReport, Status, Verdict, verdict_of
from eds.timestamp import Standing, TimeStamp
from eds.trust import ChainFault, TrustKind, TrustStore

__all__ = [
    "Check",
    "CheckName",
    "Report",
    "SignerReport",
    "Status",
    "TimeStamp",
    "TrustKind",
    "Verdict",
    "verdict_of",
    "verify_detached",
]

# How far two clocks may disagree before a claimed signing time is called wrong.
_CLOCK_SKEW: Final = timedelta(minutes=5)
_MAX_TOKENS: Final = 4
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_UNSUPPORTED: Final = frozenset({integrity.Fault.ALGORITHM_UNSUPPORTED})


def verify_detached(content: bytes, cms_bytes: bytes, trust: TrustStore, *, at: datetime) -> Report:
    """Check every signature of a detached CMS over the content.

    Args:
        content: the document, byte for byte.
        cms_bytes: the CMS in BER or DER.
        trust: whom to believe.
        at: aware; the moment the check is made at.

    Raises:
        NotASignature, DamagedSignature: the CMS cannot be read, or holds no signature.
        NotDetached: it carries the document inside: which of the two was signed would be open.
    """
    data = cms.parse(cms_bytes)
    if data.content is not None:
        raise NotDetached
    if not data.signers:
        raise DamagedSignature("the CMS holds no signature")
    document = integrity.Content(content)
    reports = [_check_signer(signer, data, document, trust, at) for signer in data.signers]
    return Report(tuple(sorted(reports, key=_order)), trust.kind, at)


def _order(report: SignerReport) -> tuple[datetime, datetime]:
    stamp = report.timestamp
    claimed = report.signing_time or _NEVER
    proved = stamp.time if stamp and stamp.standing not in timestamp.FAULTS else None
    return proved or claimed, claimed


def _check_signer(
    signer: SignerInfo, data: SignedData, content: integrity.Content, trust: TrustStore, at: datetime
) -> SignerReport:
    certificate = data.certificate_of(signer)
    claimed = signer.claimed_time()
    stamp, stamp_check = _check_timestamp(signer, trust)
    if certificate is None:
        missing = Check(CheckName.INTEGRITY, Status.FAIL, integrity.Fault.CERTIFICATE_MISSING)
        skipped = (_unknown(name) for name in CheckName if name not in {CheckName.INTEGRITY, CheckName.TIMESTAMP})
        return SignerReport(None, claimed, stamp, _in_order((missing, stamp_check, *skipped)))
    proved = stamp.time if stamp and stamp.standing is Standing.CHECKED else None
    checks = (
        _check_integrity(signer, certificate, content),
        _check_attributes(signer, certificate, data.content_type),
        stamp_check,
        _check_chain(certificate, data, trust, _moment(certificate, proved, claimed, at)),
        _check_usage(certificate),
        _check_validity(certificate, proved, claimed, at),
        _unknown(CheckName.REVOCATION),
    )
    return SignerReport(certificate, claimed, stamp, _in_order(checks))


def _in_order(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    names = list(CheckName)
    return tuple(sorted(checks, key=lambda check: names.index(check.name)))


def _unknown(name: CheckName) -> Check:
    return Check(name, Status.UNKNOWN, "not-checked")


def _check_integrity(signer: SignerInfo, certificate: Certificate, content: integrity.Content) -> Check:
    finding = integrity.check_signature(signer, certificate, content)
    if finding is None:
        return Check(CheckName.INTEGRITY, Status.PASS, "whole", certificate.algorithm)
    status = Status.UNKNOWN if finding.fault in _UNSUPPORTED else Status.FAIL
    return Check(CheckName.INTEGRITY, status, finding.fault, finding.detail)


def _check_attributes(signer: SignerInfo, certificate: Certificate, content_type: str) -> Check:
    name = CheckName.SIGNED_ATTRIBUTES
    if content_type != oids.CMS_DATA:
        return Check(name, Status.FAIL, integrity.Fault.CONTENT_TYPE_WRONG, content_type)
    finding = integrity.check_attributes(signer, certificate, content_type)
    if finding is not None:
        status = Status.UNKNOWN if finding.fault in _UNSUPPORTED else Status.FAIL
        return Check(name, status, finding.fault, finding.detail)
    if not signer.signed(oids.SIGNING_CERTIFICATE_V2):
        return Check(name, Status.WARN, "certificate-named-by-sha1")
    return Check(name, Status.PASS, "in-order")


def _check_timestamp(signer: SignerInfo, trust: TrustStore) -> tuple[TimeStamp | None, Check]:
    """The earliest sound time stamp, or the first unsound one."""
    name = CheckName.TIMESTAMP
    tokens = [
        value.raw
        for attribute in signer.unsigned_attributes
        if attribute.oid == oids.TIME_STAMP_TOKEN
        for value in attribute.values
    ]
    if not tokens:
        return None, Check(name, Status.WARN, "timestamp-absent")
    if len(tokens) > _MAX_TOKENS:
        return None, Check(name, Status.FAIL, Standing.DAMAGED, f"{len(tokens)} time stamps")
    stamps = [timestamp.check(token, signer.signature, trust) for token in tokens]
    broken = next((stamp for stamp in stamps if stamp.standing in timestamp.FAULTS), None)
    if broken:
        return broken, Check(name, Status.FAIL, broken.standing, broken.detail)
    checked = [stamp for stamp in stamps if stamp.standing is Standing.CHECKED]
    best = min(checked or stamps, key=lambda stamp: stamp.time or _NEVER)
    status = Status.PASS if checked else Status.UNKNOWN
    return best, Check(name, status, best.standing, best.detail)


def _moment(certificate: Certificate, proved: datetime | None, claimed: datetime | None, at: datetime) -> datetime:
    """When the issuers must have been valid: the proved moment, else now, else (an expired signer) the claimed one."""
    if proved:
        return proved
    return at if certificate.valid_at(at) else claimed or at


def _check_chain(certificate: Certificate, data: SignedData, trust: TrustStore, moment: datetime) -> Check:
    chain = trust.chain(certificate, data.certificates, moment)
    if chain.fault in {ChainFault.NO_TRUST_ANCHOR, ChainFault.UNSUPPORTED}:
        return Check(CheckName.CHAIN, Status.UNKNOWN, chain.fault)
    if chain.fault:
        return Check(CheckName.CHAIN, Status.FAIL, chain.fault)
    return Check(CheckName.CHAIN, Status.PASS, "trusted", chain.path[-1].subject_name)


def _check_usage(certificate: Certificate) -> Check:
    if certificate.usage is KeyUse.SIGN:
        return Check(CheckName.KEY_USAGE, Status.PASS, "signing-key")
    code = "authentication-key" if certificate.usage is KeyUse.AUTHENTICATION else "not-a-signing-key"
    return Check(CheckName.KEY_USAGE, Status.FAIL, code)


def _check_validity(certificate: Certificate, proved: datetime | None, claimed: datetime | None, at: datetime) -> Check:
    """Was the certificate valid when it signed? A time stamp proves the moment; a claimed time only suggests it."""
    name = CheckName.VALIDITY
    if proved:
        if certificate.valid_at(proved):
            return Check(name, Status.PASS, "valid-when-stamped")
        return Check(name, Status.FAIL, "not-valid-when-stamped")
    if claimed is None:
        if certificate.valid_at(at):
            return Check(name, Status.WARN, "signing-time-absent")
        return Check(name, Status.UNKNOWN, "expired-signing-time-absent")
    if claimed > at + _CLOCK_SKEW:
        return Check(name, Status.WARN if certificate.valid_at(at) else Status.FAIL, "signing-time-in-the-future")
    if not certificate.not_before - _CLOCK_SKEW <= claimed <= certificate.not_after:
        return Check(name, Status.FAIL, "not-valid-when-signed")
    if not certificate.valid_at(at):
        return Check(name, Status.UNKNOWN, "expired-since-unproved")
    return Check(name, Status.PASS, "valid")
