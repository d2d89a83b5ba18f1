"""Was the certificate revoked when it counted? What the answers about a signer and its authorities mean together.

The moment that counts is the time stamp's, else the signing time the signer claims, else now. Answers can come from the
authority's services and from the evidence inside the signature; a revocation in any of them outweighs the rest.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from eds.certificates import Certificate
from eds.report import Check, CheckName, Status
from eds.revocation import Revocation, RevocationAnswer, RevocationStatus
from eds.trust import TrustStore

# RFC 3161, section 4: only after these reasons do tokens older than the revocation of a time stamping authority still stand.
_HARMLESS: Final = frozenset({"affiliation-changed", "superseded", "cessation-of-operation"})
_ACCEPTED: Final = frozenset({RevocationStatus.GOOD, RevocationStatus.REVOKED})


@dataclass(frozen=True, slots=True)
class Moments:
    """When it was: `proved` by a checked time stamp, `claimed` by the signer, and `at`, the moment of the verification."""

    proved: datetime | None
    claimed: datetime | None
    at: datetime

    @property
    def reference(self) -> datetime:
        """The moment that counts."""
        return self.proved or self.claimed or self.at

    @property
    def kind(self) -> str:
        """Where that moment is from: timestamp, claimed or now."""
        return "timestamp" if self.proved else "claimed" if self.claimed else "now"

    @property
    def asked(self) -> datetime:
        """The moment at which an answer must be fresh: a claimed time proves nothing, so without a time stamp it is now."""
        return self.proved or self.at


@dataclass(frozen=True, slots=True)
class Authority:
    """What is known of a time stamping authority's revocation: whether it is `known`, and whether it spoils its tokens."""

    known: bool
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Whom to ask, and whom to believe without asking."""

    sources: tuple[Revocation, ...]
    trust: TrustStore

    def answers(self, certificate: Certificate, issuer: Certificate, at: datetime) -> list[RevocationAnswer]:
        """Everything that is said of the certificate."""
        found = (source.answer(certificate, issuer, at) for source in self.sources)
        return [answer for answer in found if answer is not None]

    def of_time_stamping(self, path: tuple[Certificate, ...], stamped: datetime) -> Authority:
        """What is known of the time stamping authority at the head of a chain; one trusted directly needs no answer."""
        if len(path) < 2:
            return Authority(known=True)
        answers = self.answers(path[0], path[1], stamped)
        for answer in answers:
            if answer.revoked_by(stamped) or (answer.status is RevocationStatus.REVOKED and answer.reason not in _HARMLESS):
                return Authority(known=True, revoked=True)
        return Authority(known=any(answer.status in _ACCEPTED for answer in answers))

    def of_signer(self, path: tuple[Certificate, ...], moments: Moments, stamping: Authority | None) -> Check:
        """The check of a signer with this chain, whose time stamp (where one is relied on) is by `stamping`."""
        if not self.sources:
            return _unknown("not-checked")
        if not path:
            return _unknown("not-checked", "no chain to a trusted authority")
        if len(path) == 1:
            return Check(CheckName.REVOCATION, Status.PASS, "trusted-directly")
        check = _judge(self.answers(path[0], path[1], moments.asked), moments)
        if check.status is not Status.PASS:
            return check
        return self._of_authorities(path, moments) or _of_stamping(stamping) or check

    def _of_authorities(self, path: tuple[Certificate, ...], moments: Moments) -> Check | None:
        """What spoils a chain: a revoked authority, or one that only the CMS itself vouches for and nobody answered about."""
        for certificate, issuer in pairwise(path[1:]):
            answers = self.answers(certificate, issuer, moments.asked)
            if any(answer.revoked_by(moments.asked) for answer in answers):
                return Check(CheckName.REVOCATION, Status.FAIL, "authority-revoked", certificate.subject_name)
            known = any(answer.status in _ACCEPTED for answer in answers)
            if not known and not self.trust.holds(certificate):
                return _unknown("authority-not-checked", certificate.subject_name)
        return None


def _of_stamping(stamping: Authority | None) -> Check | None:
    if stamping is None or stamping.known:
        return None
    return _unknown("timestamp-authority-not-checked")


def _judge(answers: list[RevocationAnswer], moments: Moments) -> Check:
    revoked = [answer for answer in answers if answer.status is RevocationStatus.REVOKED]
    good = [answer for answer in answers if answer.status is RevocationStatus.GOOD]
    early = [answer for answer in revoked if answer.revoked_by(moments.reference)]
    if early:
        return Check(CheckName.REVOCATION, Status.FAIL, "revoked", _told(early))
    if revoked and moments.proved:
        return Check(CheckName.REVOCATION, Status.PASS, "revoked-after-timestamp", _told(revoked))
    if revoked:
        return _unknown("revoked-since-unproved", _told(revoked))
    if good:
        return Check(CheckName.REVOCATION, Status.PASS, "not-revoked", _told(good))
    if answers:
        return _unknown("revocation-unknown", _told(answers))
    return _unknown("not-checked")


def _unknown(code: str, detail: str = "") -> Check:
    return Check(CheckName.REVOCATION, Status.UNKNOWN, code, detail)


def _told(answers: Iterable[RevocationAnswer]) -> str:
    """The youngest of the answers in words for a log: where from, of when, since when and why."""
    answer = max(answers, key=lambda each: each.this_update)
    parts = [answer.source, f"as of {answer.this_update.isoformat()}"]
    if answer.revoked_at:
        parts.append(f"revoked at {answer.revoked_at.isoformat()}")
    if answer.reason:
        parts.append(answer.reason)
    return ", ".join(parts)
