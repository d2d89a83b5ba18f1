"""Completing a signature made offline: first its time stamp, then the evidence that proves it for years.

An outage, a refusal, a token that must not be believed: whatever goes wrong is told, and what was got before it is kept.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eds import cades, cms, longterm, tsp_client
from eds.errors import EdsError, EvidenceMissing, EvidencePresent, NoSuchSignature, ServiceUnavailable, TimeStampError
from eds.http import Fetch
from eds.revocation import Revocation
from eds.trust import TrustStore


class Step(StrEnum):
    """What was added."""

    STAMPED = "stamped"
    EVIDENCE_ADDED = "evidence-added"


@dataclass(frozen=True, slots=True)
class Completion:
    """How far it went: the CMS now, what was added, and what stopped it (None: nothing is lacking)."""

    cms: bytes
    done: tuple[Step, ...] = ()
    problem: EdsError | None = None


@dataclass(frozen=True, slots=True)
class Completer:
    """Whom to ask for what.

    Attributes:
        url: of the time stamping authority.
        fetch: how to reach it.
        trust: whom to believe; None takes any sound token, and gathers no evidence.
        revocation: whom to ask for evidence; None gathers none.
        policy: see `tsp_client.Request.over`.
    """

    url: str
    fetch: Fetch
    trust: TrustStore | None
    revocation: Revocation | None = None
    policy: str | None = None

    def complete(self, cms_bytes: bytes, signature: bytes, *, nonce: int, at: datetime) -> Completion:
        """Add to one signature of a CMS what it lacks.

        Args:
            cms_bytes: the CMS.
            signature: the value of the signature (`SignerInfo.signature`): its place may change when others are completed.
            nonce: random, at least 64 bits.
            at: aware; now.

        Raises:
            NotASignature, DamagedSignature, NoSuchSignature.
        """
        done: list[Step] = []
        place = _place(cms_bytes, signature)
        try:
            if place in cades.unstamped(cms.parse(cms_bytes)):
                cms_bytes = tsp_client.stamp(
                    cms_bytes, place, self.url, self.fetch, nonce=nonce, at=at, trust=self.trust, policy=self.policy
                )
                done.append(Step.STAMPED)
            if self.revocation is not None and self.trust is not None:
                place = _place(cms_bytes, signature)
                cms_bytes = longterm.add_evidence(cms_bytes, place, self.trust, self.revocation, at=at)
                done.append(Step.EVIDENCE_ADDED)
        except EvidencePresent:
            pass
        except (ServiceUnavailable, TimeStampError, EvidenceMissing) as error:
            return Completion(cms_bytes, tuple(done), error)
        return Completion(cms_bytes, tuple(done))


def _place(cms_bytes: bytes, signature: bytes) -> int:
    signatures = [signer.signature for signer in cms.parse(cms_bytes).signers]
    if signature not in signatures:
        raise NoSuchSignature
    return signatures.index(signature)
