"""Verification of signatures: every signer, every check, nothing claimed that was not checked."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from eds import cms, integrity, oids, timestamp
from eds.certificates import Certificate, KeyUse
from eds.cms import SignedData, SignerInfo
from eds.errors import DamagedSignature, NotAttached, NotDetached, SignatureOfAnotherDocument
from eds.kept import KeptRevocation
from eds.longterm import Evidence
from eds.report import Check, CheckName, Level, Reference, Report, SignerReport, Status, Verdict, verdict_of
from eds.revocation import Revocation, RevocationStatus
from eds.revoked import Authority, Inquiry, Moments
from eds.timestamp import Checked, Standing, TimeStamp
from eds.trust import ChainFault, TrustKind, TrustStore

__all__ = [
    "Check",
    "CheckName",
    "Level",
    "Report",
    "SignerReport",
    "Status",
    "TimeStamp",
    "TrustKind",
    "Verdict",
    "verdict_of",
    "verify",
    "verify_attached",
    "verify_detached",
]

# How far two clocks may disagree before a claimed signing time is called wrong.
_CLOCK_SKEW: Final = timedelta(minutes=5)
_MAX_TOKENS: Final = 4
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_UNSUPPORTED: Final = frozenset({integrity.Fault.ALGORITHM_UNSUPPORTED})
_NO_EVIDENCE: Final = Evidence()


def verify_detached(
    content: bytes, cms_bytes: bytes, trust: TrustStore, *, at: datetime, revocation: Revocation | None = None
) -> Report:
    """Check every signature of a detached CMS over the content.

    Args:
        content: the document, byte for byte.
        cms_bytes: the CMS in BER or DER.
        trust: whom to believe.
        at: aware; the moment the check is made at.
        revocation: whom to ask whether certificates are revoked; None asks nobody but the evidence inside the signature.

    Raises:
        NotASignature, DamagedSignature: the CMS cannot be read, or holds no signature.
        NotDetached: it carries the document inside: which of the two was signed would be open.
    """
    data = _parse(cms_bytes)
    if data.content is not None:
        raise NotDetached
    return _report(content, data, trust, at, revocation)


def verify_attached(cms_bytes: bytes, trust: TrustStore, *, at: datetime, revocation: Revocation | None = None) -> Report:
    """Check every signature of a CMS with the document inside (`cades.detach` takes it out); see `verify_detached`.

    Raises:
        NotASignature, DamagedSignature.
        NotAttached: the document is not inside.
    """
    data = _parse(cms_bytes)
    if data.content is None:
        raise NotAttached
    return _report(data.content, data, trust, at, revocation)


def verify(
    content: bytes | None, cms_bytes: bytes, trust: TrustStore, *, at: datetime, revocation: Revocation | None = None
) -> Report:
    """Check a CMS of either kind, with the document where there is one; see `verify_detached`.

    Raises:
        NotASignature, DamagedSignature.
        NotAttached: there is no document, neither beside the CMS nor inside.
        SignatureOfAnotherDocument: there are two, and they differ.
    """
    data = _parse(cms_bytes)
    document = data.content if content is None else content
    if document is None:
        raise NotAttached
    if data.content is not None and data.content != document:
        raise SignatureOfAnotherDocument("the document inside the CMS is not the one beside it")
    return _report(document, data, trust, at, revocation)


def _parse(cms_bytes: bytes) -> SignedData:
    data = cms.parse(cms_bytes)
    if not data.signers:
        raise DamagedSignature("the CMS holds no signature")
    return data


def _report(content: bytes, data: SignedData, trust: TrustStore, at: datetime, revocation: Revocation | None) -> Report:
    document = integrity.Content(content)
    reports = [_Examination(signer, data, document, trust, at, revocation).report() for signer in data.signers]
    return Report(
        signers=tuple(sorted(reports, key=_order)),
        trust=trust.kind,
        at=at,
        attached=data.content is not None,
        document_sha256=hashlib.sha256(content).hexdigest(),
    )


def _order(report: SignerReport) -> tuple[datetime, datetime]:
    stamp = report.timestamp
    claimed = report.signing_time or _NEVER
    proved = stamp.time if stamp and stamp.standing not in timestamp.FAULTS else None
    return proved or claimed, claimed


@dataclass(frozen=True, slots=True)
class _Stamped:
    """The time stamp that counts, what its check came to, its authority's chain, and what is known of its revocation."""

    check: Check
    stamp: TimeStamp | None = None
    authority: Authority | None = None
    chain: tuple[Certificate, ...] = ()

    @property
    def proved(self) -> datetime | None:
        """The proved moment, where the time stamp can be believed."""
        return self.stamp.time if self.stamp and self.stamp.standing is Standing.CHECKED else None


@dataclass(frozen=True, slots=True)
class _Examination:
    """The examination of one signature."""

    signer: SignerInfo
    data: SignedData
    content: integrity.Content
    trust: TrustStore
    at: datetime
    revocation: Revocation | None

    def report(self) -> SignerReport:
        """Every check, in order."""
        signer, at = self.signer, self.at
        evidence, damaged = self._evidence()
        embedded = evidence.revocation(at)
        inquiry = Inquiry(self._sources(evidence, embedded), self.trust)
        helpers = (*self.data.certificates, *evidence.certificates)
        certificate = next((each for each in helpers if signer.is_by(each)), None)
        claimed = signer.claimed_time()
        stamped = self._timestamp(inquiry, helpers)
        if certificate is None:
            return self._without_certificate(claimed, stamped)
        moments = Moments(stamped.proved, claimed, at)
        chain = self.trust.chain(certificate, helpers, _issuers_moment(certificate, moments))
        revocation = inquiry.of_signer(chain.path, moments, stamped.authority if stamped.proved else None)
        if damaged and revocation.status is Status.UNKNOWN:
            revocation = Check(CheckName.REVOCATION, Status.UNKNOWN, "evidence-damaged", damaged)
        checks = (
            _check_integrity(signer, certificate, self.content),
            _check_attributes(signer, certificate, self.data.content_type),
            stamped.check,
            _check_chain(chain.path, chain.fault),
            _check_usage(certificate),
            _check_validity(certificate, moments),
            revocation,
        )
        return SignerReport(
            certificate=certificate,
            signing_time=claimed,
            timestamp=stamped.stamp,
            checks=_in_order(checks),
            level=self._level(stamped, embedded, chain.path),
            reference_time=moments.reference,
            reference=Reference(moments.kind),
            digest_algorithm=signer.digest_algorithm,
            signature_algorithm=signer.signature_algorithm,
        )

    def _without_certificate(self, claimed: datetime | None, stamped: _Stamped) -> SignerReport:
        missing = Check(CheckName.INTEGRITY, Status.FAIL, integrity.Fault.CERTIFICATE_MISSING)
        skipped = (
            Check(name, Status.UNKNOWN, "not-checked")
            for name in CheckName
            if name not in {CheckName.INTEGRITY, CheckName.TIMESTAMP}
        )
        return SignerReport(
            certificate=None,
            signing_time=claimed,
            timestamp=stamped.stamp,
            checks=_in_order((missing, stamped.check, *skipped)),
            digest_algorithm=self.signer.digest_algorithm,
            signature_algorithm=self.signer.signature_algorithm,
        )

    def _evidence(self) -> tuple[Evidence, str]:
        """The evidence inside, or what is wrong with it: then it counts for nothing, and takes nothing away either."""
        try:
            return Evidence.of(self.data, self.signer), ""
        except DamagedSignature as error:
            return _NO_EVIDENCE, str(error)

    def _sources(self, evidence: Evidence, embedded: KeptRevocation) -> tuple[Revocation, ...]:
        inside: tuple[Revocation, ...] = () if evidence.empty else (embedded,)
        return inside if self.revocation is None else (*inside, self.revocation)

    def _timestamp(self, inquiry: Inquiry, helpers: tuple[Certificate, ...]) -> _Stamped:
        """The earliest sound time stamp, or the first unsound one."""
        name = CheckName.TIMESTAMP
        tokens = self.signer.unsigned(oids.TIME_STAMP_TOKEN)
        if not tokens:
            return _Stamped(Check(name, Status.WARN, "timestamp-absent"))
        if len(tokens) > _MAX_TOKENS:
            return _Stamped(Check(name, Status.FAIL, Standing.DAMAGED, f"{len(tokens)} time stamps"))
        found = [self._examine_token(token.raw, inquiry, helpers) for token in tokens]
        broken = next((each for each, _ in found if each.stamp.standing in timestamp.FAULTS), None)
        if broken:
            return _Stamped(Check(name, Status.FAIL, broken.stamp.standing, broken.stamp.detail), broken.stamp)
        checked = [pair for pair in found if pair[0].stamp.standing is Standing.CHECKED]
        best, authority = min(checked or found, key=lambda pair: pair[0].stamp.time or _NEVER)
        stamp = best.stamp
        check = Check(name, Status.PASS if checked else Status.UNKNOWN, stamp.standing, stamp.detail)
        if checked and not authority.known and not best.chain[0].valid_at(self.at):
            # It could have been revoked before it expired, and expired certificates leave the lists: nobody can tell any more.
            check = Check(name, Status.WARN, "timestamp-authority-expired-since", stamp.detail)
        return _Stamped(check, stamp, authority, best.chain)

    def _examine_token(self, token: bytes, inquiry: Inquiry, helpers: tuple[Certificate, ...]) -> tuple[Checked, Authority]:
        found = timestamp.examine(token, self.signer.signature, self.trust, at=self.at, helpers=helpers)
        stamp = found.stamp
        if stamp.standing is not Standing.CHECKED or stamp.time is None:
            return found, Authority(known=False)
        authority = inquiry.of_time_stamping(found.chain, stamp.time)
        return (found.revoked() if authority.revoked else found), authority

    def _level(self, stamped: _Stamped, embedded: KeptRevocation, path: tuple[Certificate, ...]) -> Level:
        if not integrity.names_certificate(self.signer):
            return Level.CMS
        stamp = stamped.stamp
        if stamp is None or stamp.standing in timestamp.FAULTS:
            return Level.BES
        if stamp.time is None or stamped.proved is None or len(path) < 2:
            return Level.T
        answer = embedded.answer(path[0], path[1], stamp.time)
        authority = Inquiry((embedded,), self.trust).of_time_stamping(stamped.chain, stamp.time)
        good = answer is not None and answer.status is RevocationStatus.GOOD
        return Level.LT if good and authority == Authority(known=True) else Level.T


def _in_order(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    names = list(CheckName)
    return tuple(sorted(checks, key=lambda check: names.index(check.name)))


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
    if not integrity.names_certificate(signer):
        return Check(name, Status.WARN, "no-signing-certificate-attribute")
    if not signer.signed(oids.SIGNING_CERTIFICATE_V2):
        return Check(name, Status.WARN, "certificate-named-by-sha1")
    return Check(name, Status.PASS, "in-order")


def _issuers_moment(certificate: Certificate, moments: Moments) -> datetime:
    """When the issuers must have been valid: the proved moment, else now, else (an expired signer) the claimed one."""
    if moments.proved:
        return moments.proved
    return moments.at if certificate.valid_at(moments.at) else moments.reference


def _check_chain(path: tuple[Certificate, ...], fault: ChainFault | None) -> Check:
    if fault in {ChainFault.NO_TRUST_ANCHOR, ChainFault.UNSUPPORTED}:
        return Check(CheckName.CHAIN, Status.UNKNOWN, fault)
    if fault:
        return Check(CheckName.CHAIN, Status.FAIL, fault)
    return Check(CheckName.CHAIN, Status.PASS, "trusted", path[-1].subject_name)


def _check_usage(certificate: Certificate) -> Check:
    if certificate.usage is KeyUse.SIGN:
        return Check(CheckName.KEY_USAGE, Status.PASS, "signing-key")
    code = "authentication-key" if certificate.usage is KeyUse.AUTHENTICATION else "not-a-signing-key"
    return Check(CheckName.KEY_USAGE, Status.FAIL, code)


def _check_validity(certificate: Certificate, moments: Moments) -> Check:
    """Was the certificate valid when it signed? A time stamp proves the moment; a claimed time only suggests it."""
    name, claimed, at = CheckName.VALIDITY, moments.claimed, moments.at
    if moments.proved:
        if not certificate.valid_at(moments.proved):
            return Check(name, Status.FAIL, "not-valid-when-stamped")
        if claimed and claimed > moments.proved + _CLOCK_SKEW:
            return Check(name, Status.WARN, "signing-time-after-timestamp")
        return Check(name, Status.PASS, "valid-when-stamped")
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
