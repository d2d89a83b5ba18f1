"""What is known about the revocation of a certificate, whichever way it became known.

`eds.crl.check_crl` and `eds.ocsp.check_ocsp` turn the authority's signed bytes into a `RevocationAnswer` or raise a
`RevocationError`; `eds.sources.RevocationSources` asks the authority's services and never raises. Only signed bytes make an
answer: an outage is `None`, which is "not checked" and never "good".
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Literal, Protocol

from eds.certificates import Certificate
from eds.errors import EdsError, RevocationDamaged, RevocationError, RevocationNotYet, RevocationStale

# How far the authority's clock and ours may disagree.
CLOCK_SKEW: Final = timedelta(minutes=5)

# CRLReason of RFC 5280, section 5.3.1, by number (7 is not used).
REASONS: Final = {
    0: "unspecified",
    1: "key-compromise",
    2: "ca-compromise",
    3: "affiliation-changed",
    4: "superseded",
    5: "cessation-of-operation",
    6: "certificate-hold",
    8: "remove-from-crl",
    9: "privilege-withdrawn",
    10: "aa-compromise",
}
EXPIRED_BEFORE: Final = "certificate-expired-before"  # the reason of an UNKNOWN: expired certificates leave the lists


class RevocationStatus(StrEnum):
    """What the authority says. UNKNOWN is its word too: it does not know the certificate (any more)."""

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RevocationAnswer:
    """One signed statement about one certificate.

    Attributes:
        status: what it says.
        source: an OCSP response or a revocation list.
        produced_at: when it was signed (a list: its thisUpdate).
        this_update: the moment at which the status was known to be right.
        next_update: when newer information comes at the latest, if that is promised.
        revoked_at: since when the certificate is revoked; only with REVOKED.
        reason: one of `REASONS`, `EXPIRED_BEFORE`, or "".
        raw: DER, to be kept as proof: the BasicOCSPResponse or the CertificateList (of a pair of full and delta lists the one
            that decided).
    """

    status: RevocationStatus
    source: Literal["ocsp", "crl"]
    produced_at: datetime
    this_update: datetime
    next_update: datetime | None
    revoked_at: datetime | None
    reason: str
    raw: bytes = field(repr=False)

    def revoked_by(self, moment: datetime) -> bool:
        """Whether the certificate was revoked at this moment or before: a signature proved to be older still stands."""
        return self.status is RevocationStatus.REVOKED and (self.revoked_at is None or self.revoked_at <= moment)


class Revocation(Protocol):
    """Whoever can tell whether a certificate is revoked."""

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        """What is known about the certificate; None: it could not be checked.

        Args:
            certificate: the one in question.
            issuer: its issuer, already known to have signed it (the chain says who).
            at: aware; the moment of interest: of the time stamp, of signing, or now. The answer is fresh then or younger.
        """
        ...


def require_fresh(
    this_update: datetime, next_update: datetime | None, *, at: datetime, now: datetime, max_age: timedelta
) -> None:
    """Check the dates of a statement, with `CLOCK_SKEW` of tolerance.

    Args:
        this_update: when it was known to be right.
        next_update: when it is due to be replaced; None: after `max_age`.
        at: the moment it must still be fresh at; being younger is better, so that is no fault.
        now: nothing signed is dated after this.
        max_age: the longest trust in a statement that promises no next update.

    Raises:
        RevocationNotYet, RevocationStale.
    """
    if this_update > now + CLOCK_SKEW:
        raise RevocationNotYet(f"dated {this_update.isoformat()}")
    until = this_update + max_age if next_update is None else next_update
    if until + CLOCK_SKEW < at:
        raise RevocationStale(f"good until {until.isoformat()}")


@contextmanager
def damage_told() -> Iterator[None]:
    """Let only `RevocationError`s out: whatever else reading bad bytes raises becomes `RevocationDamaged`."""
    try:
        yield
    except RevocationError:
        raise
    except (EdsError, ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise RevocationDamaged(f"{(RevocationDamaged.__doc__ or '').splitlines()[0]} ({error})") from error
