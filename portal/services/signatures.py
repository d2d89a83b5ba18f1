"""The portal's use of the `eds` package: who signed what, and whether an earlier signature is still inside a later CMS."""

from dataclasses import dataclass
from datetime import datetime

from eds import cms as signed_data
from eds.certificates import Certificate
from eds.errors import EdsError
from eds.report import Verdict
from eds.signing import Need, check_key
from eds.trust import TrustStore
from eds.verification import verify_detached

_GOOD = frozenset({Verdict.VALID, Verdict.VALID_WITH_WARNINGS})


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose signature it is, and on whose side the key may sign: for the person, for the organisation named by `bin`."""

    iin: str
    bin: str
    for_person: bool
    for_organisation: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a detached CMS: either every signature in it is good, or `reason` says what is wrong with which."""

    valid: bool
    signers: tuple[Signer, ...]
    reason: str = ""

    def person(self, iin: str) -> bool:
        """Whether the person signed for themselves."""
        return any(signer.for_person and signer.iin == iin for signer in self.signers)

    def organisation(self, number: str) -> Signer | None:
        """Who signed for the organisation with the BIN, if anyone who may."""
        return next((signer for signer in self.signers if signer.for_organisation and signer.bin == number), None)


def _signer(certificate: Certificate, at: datetime) -> Signer:
    return Signer(
        iin=certificate.iin or "",
        bin=certificate.bin or "",
        for_person=not check_key(certificate, at=at, need=Need.PERSON),
        for_organisation=not check_key(certificate, at=at, need=Need.ORGANISATION),
    )


@dataclass(frozen=True, slots=True)
class SignatureJudge:
    """Judges detached CMS against the certificates the portal trusts."""

    trust: TrustStore

    def judge(self, content: bytes, cms: bytes, at: datetime) -> Judgement:
        """Whether every signature over the content is good at the moment, and whose they are."""
        try:
            report = verify_detached(content, cms, self.trust, at=at)
        except EdsError as error:
            return Judgement(False, (), type(error).__name__)
        signers = tuple(_signer(one.certificate, at) for one in report.signers if one.certificate is not None)
        if report.verdict in _GOOD:
            return Judgement(True, signers)
        doubts = (
            f"{check.name}: {check.code}" for one in report.signers for check in one.checks if check.status in ("fail", "unknown")
        )
        return Judgement(False, signers, "; ".join(doubts))

    def keeps(self, earlier: bytes, later: bytes) -> bool:
        """Whether every signature of the earlier CMS is in the later one; a time stamp added since is no difference."""
        try:
            before, after = signed_data.parse(earlier), signed_data.parse(later)
        except EdsError:
            return False
        kept = {(one.issuer, one.serial, one.key_id, one.signed_bytes, one.signature) for one in after.signers}
        return all((one.issuer, one.serial, one.key_id, one.signed_bytes, one.signature) in kept for one in before.signers)
