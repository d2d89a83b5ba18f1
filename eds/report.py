"""The verification report: what was checked of each signature, in which order, and what came out.

As JSON it loses nothing: `Report.from_dict(report.to_dict()) == report`. The schema is in docs/eds.md.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from eds.certificates import Certificate
from eds.errors import Malformed, read_as
from eds.timestamp import Standing, TimeStamp
from eds.trust import TrustKind


class CheckName(StrEnum):
    """The checks, in their order."""

    INTEGRITY = "integrity"
    SIGNED_ATTRIBUTES = "signed_attributes"
    TIMESTAMP = "timestamp"
    CHAIN = "chain"
    KEY_USAGE = "key_usage"
    VALIDITY = "validity"
    REVOCATION = "revocation"


class Status(StrEnum):
    """How a check ended. UNKNOWN means "not checked", and is never shown as good."""

    PASS = "pass"  # noqa: S105 - not a password
    WARN = "warn"
    FAIL = "fail"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What the checks together mean, from best to worst."""

    VALID = "valid"
    VALID_WITH_WARNINGS = "valid-with-warnings"
    INCOMPLETE = "incomplete"
    INVALID = "invalid"


class Level(StrEnum):
    """What form a signature has: how much it can prove by itself.

    CMS names its certificate nowhere in what is signed; BES does; T has a time stamp in which no fault was found; LT has
    evidence besides that says of the signer and of the time stamping authority that they were not revoked.
    """

    CMS = "CMS"
    BES = "CAdES-BES"
    T = "CAdES-T"
    LT = "CAdES-LT"


class Reference(StrEnum):
    """Where the moment that counts is from: see `SignerReport.reference_time`."""

    TIMESTAMP = "timestamp"
    CLAIMED = "claimed"
    NOW = "now"


_ORDER = list(Verdict)
# Where these stay unknown nothing good can be said at all; other unknown checks are warnings.
_DECISIVE = frozenset({CheckName.INTEGRITY, CheckName.SIGNED_ATTRIBUTES, CheckName.CHAIN, CheckName.VALIDITY})
# Known to be revoked, and nothing proves that the signature is older: no outage, and nothing good can be said either.
_DECISIVE_CODES = frozenset({"revoked-since-unproved"})


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its outcome, a stable code and a technical detail."""

    name: CheckName
    status: Status
    code: str
    detail: str = ""


def verdict_of(checks: tuple[Check, ...]) -> Verdict:
    """A failed check makes it invalid, an unknown decisive one incomplete, any other doubt a warning."""
    if any(check.status is Status.FAIL for check in checks):
        return Verdict.INVALID
    if any(check.status is Status.UNKNOWN and (check.name in _DECISIVE or check.code in _DECISIVE_CODES) for check in checks):
        return Verdict.INCOMPLETE
    if any(check.status is not Status.PASS for check in checks):
        return Verdict.VALID_WITH_WARNINGS
    return Verdict.VALID


@dataclass(frozen=True, slots=True)
class SignerReport:
    """One signature.

    Attributes:
        certificate: None only where the CMS does not hold it.
        signing_time: the signer's own claim.
        timestamp: the time stamp found, whether it could be checked or not: see its `standing`.
        checks: in the order of `CheckName`.
        level: the form of the signature.
        reference_time: the moment the certificate had to be good at: that of a checked time stamp, else the claimed signing
            time, else the moment of the verification. None where there is no certificate to judge.
        reference: which of the three it is.
        digest_algorithm, signature_algorithm: OIDs.
    """

    certificate: Certificate | None
    signing_time: datetime | None
    timestamp: TimeStamp | None
    checks: tuple[Check, ...]
    level: Level = Level.CMS
    reference_time: datetime | None = None
    reference: Reference = Reference.NOW
    digest_algorithm: str = ""
    signature_algorithm: str = ""

    @property
    def verdict(self) -> Verdict:
        """What this signature's checks mean."""
        return verdict_of(self.checks)

    def check(self, name: CheckName) -> Check:
        """The check of this name."""
        return next(check for check in self.checks if check.name is name)

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        certificate, stamp = self.certificate, self.timestamp
        return {
            "verdict": self.verdict.value,
            "level": self.level.value,
            "signer": None if certificate is None else certificate_dict(certificate),
            "certificate": None if certificate is None else base64.b64encode(certificate.der).decode(),
            "digest_algorithm": self.digest_algorithm,
            "signature_algorithm": self.signature_algorithm,
            "signing_time": _iso(self.signing_time),
            "timestamp": None if stamp is None else _stamp_dict(stamp),
            "reference_time": _iso(self.reference_time),
            "reference": self.reference.value,
            "checks": [
                {"name": check.name.value, "status": check.status.value, "code": check.code, "detail": check.detail}
                for check in self.checks
            ],
        }

    @classmethod
    def from_dict(cls, sent: Mapping[str, Any]) -> "SignerReport":
        """What `to_dict` made; see `Report.from_dict`. Whose certificate it is comes from the certificate itself."""
        encoded, stamp = sent["certificate"], sent["timestamp"]
        return cls(
            certificate=None if encoded is None else Certificate.parse(base64.b64decode(encoded, validate=True)),
            signing_time=_moment(sent["signing_time"]),
            timestamp=None if stamp is None else _stamp(stamp),
            checks=tuple(
                Check(CheckName(check["name"]), Status(check["status"]), str(check["code"]), str(check["detail"]))
                for check in sent["checks"]
            ),
            level=Level(sent["level"]),
            reference_time=_moment(sent["reference_time"]),
            reference=Reference(sent["reference"]),
            digest_algorithm=str(sent["digest_algorithm"]),
            signature_algorithm=str(sent["signature_algorithm"]),
        )


@dataclass(frozen=True, slots=True)
class Report:
    """Every signature of a CMS, in the order of signing: by checked time stamp, then by claimed time.

    Attributes:
        signers: never empty.
        trust: whom was believed.
        at: the moment of the verification.
        attached: whether the document is inside the CMS.
        document_sha256: of the document, in lowercase hexadecimal.
    """

    signers: tuple[SignerReport, ...]
    trust: TrustKind
    at: datetime
    attached: bool = False
    document_sha256: str = ""

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of the signatures."""
        return max((signer.verdict for signer in self.signers), key=_ORDER.index)

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "verdict": self.verdict.value,
            "trust": self.trust.value,
            "checked_at": _iso(self.at),
            "attached": self.attached,
            "document_sha256": self.document_sha256,
            "signers": [signer.to_dict() for signer in self.signers],
        }

    @classmethod
    def from_dict(cls, sent: Mapping[str, Any]) -> "Report":
        """The report that `to_dict` made; nothing is checked again.

        Raises:
            Malformed: it is not such a report.
        """
        with read_as(Malformed):
            if not sent["signers"]:
                raise Malformed("a report of nothing")
            return cls(
                signers=tuple(SignerReport.from_dict(signer) for signer in sent["signers"]),
                trust=TrustKind(sent["trust"]),
                at=datetime.fromisoformat(sent["checked_at"]),
                attached=bool(sent["attached"]),
                document_sha256=str(sent["document_sha256"]),
            )

    def to_text(self) -> str:
        """A plain English account for a terminal."""
        lines = [f"verdict: {self.verdict} (trust: {self.trust}, checked at {_iso(self.at)})"]
        for number, signer in enumerate(self.signers, 1):
            lines += _signer_lines(number, signer)
        return "\n".join(lines)


def _signer_lines(number: int, signer: SignerReport) -> list[str]:
    lines = [f"signature {number}: {signer.verdict} ({signer.level})"]
    if signer.certificate:
        lines += [f"  {line}" for line in certificate_lines(signer.certificate)]
    lines.append(f"  claimed signing time: {_iso(signer.signing_time) or 'none'}")
    if signer.timestamp:
        lines.append(f"  time stamp: {_iso(signer.timestamp.time) or 'unreadable'} ({signer.timestamp.standing})")
    if signer.reference_time:
        lines.append(f"  the moment that counts: {_iso(signer.reference_time)} ({signer.reference})")
    for check in signer.checks:
        detail = f" ({check.detail})" if check.detail else ""
        lines.append(f"  {check.status.upper():7} {check.name}: {check.code}{detail}")
    return lines


def certificate_dict(certificate: Certificate) -> dict[str, Any]:
    """Whose certificate it is, for JSON."""
    return {
        "name": certificate.subject_name,
        "iin": certificate.iin,
        "bin": certificate.bin,
        "organisation": certificate.organisation,
        "roles": sorted(role.value for role in certificate.roles),
        "usage": certificate.usage.value,
        "algorithm": certificate.algorithm.value,
        "serial": certificate.serial_text,
        "issuer": certificate.issuer_name,
        "not_before": _iso(certificate.not_before),
        "not_after": _iso(certificate.not_after),
        "fingerprint": certificate.fingerprint,
    }


def certificate_lines(certificate: Certificate) -> list[str]:
    """Whose certificate it is, for a terminal."""
    shown = certificate_dict(certificate) | {"roles": ", ".join(sorted(certificate.roles))}
    return [f"{name}: {value}" for name, value in shown.items() if value]


def _stamp_dict(stamp: TimeStamp) -> dict[str, Any]:
    return {
        "time": _iso(stamp.time),
        "authority": stamp.authority,
        "standing": stamp.standing.value,
        "detail": stamp.detail,
        "policy": stamp.policy,
        "serial": stamp.serial,
        "accuracy_microseconds": None if stamp.accuracy is None else stamp.accuracy // timedelta(microseconds=1),
    }


def _stamp(sent: Mapping[str, Any]) -> TimeStamp:
    accuracy = sent["accuracy_microseconds"]
    return TimeStamp(
        time=_moment(sent["time"]),
        authority=sent["authority"],
        standing=Standing(sent["standing"]),
        detail=str(sent["detail"]),
        policy=str(sent["policy"]),
        serial=str(sent["serial"]),
        accuracy=None if accuracy is None else timedelta(microseconds=accuracy),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
