"""The verification report: what was checked of each signature, in which order, and what came out."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from eds.certificates import Certificate
from eds.timestamp import TimeStamp
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


_ORDER = list(Verdict)
# Where these stay unknown nothing good can be said at all; other unknown checks are warnings.
_DECISIVE = frozenset({CheckName.INTEGRITY, CheckName.SIGNED_ATTRIBUTES, CheckName.CHAIN, CheckName.VALIDITY})


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
    if any(check.status is Status.UNKNOWN and check.name in _DECISIVE for check in checks):
        return Verdict.INCOMPLETE
    if any(check.status is not Status.PASS for check in checks):
        return Verdict.VALID_WITH_WARNINGS
    return Verdict.VALID


@dataclass(frozen=True, slots=True)
class SignerReport:
    """One signature.

    `certificate` is None only where the CMS does not hold it. `signing_time` is the signer's own claim. `timestamp` is
    the time stamp found, whether it could be checked or not: see its `standing`.
    """

    certificate: Certificate | None
    signing_time: datetime | None
    timestamp: TimeStamp | None
    checks: tuple[Check, ...]

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
            "signer": None if certificate is None else certificate_dict(certificate),
            "signing_time": _iso(self.signing_time),
            "timestamp": None
            if stamp is None
            else {
                "time": _iso(stamp.time),
                "authority": stamp.authority,
                "standing": stamp.standing.value,
                "detail": stamp.detail,
            },
            "checks": [
                {"name": check.name.value, "status": check.status.value, "code": check.code, "detail": check.detail}
                for check in self.checks
            ],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """Every signature of a CMS, in the order of signing: by checked time stamp, then by claimed time."""

    signers: tuple[SignerReport, ...]
    trust: TrustKind
    at: datetime

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
            "signers": [signer.to_dict() for signer in self.signers],
        }

    def to_text(self) -> str:
        """A plain English account for a terminal."""
        lines = [f"verdict: {self.verdict} (trust: {self.trust}, checked at {_iso(self.at)})"]
        for number, signer in enumerate(self.signers, 1):
            lines += _signer_lines(number, signer)
        return "\n".join(lines)


def _signer_lines(number: int, signer: SignerReport) -> list[str]:
    lines = [f"signature {number}: {signer.verdict}"]
    if signer.certificate:
        lines += [f"  {line}" for line in certificate_lines(signer.certificate)]
    lines.append(f"  claimed signing time: {_iso(signer.signing_time) or 'none'}")
    if signer.timestamp:
        lines.append(f"  time stamp: {_iso(signer.timestamp.time) or 'unreadable'} ({signer.timestamp.standing})")
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


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
