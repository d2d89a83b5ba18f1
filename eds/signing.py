"""Signing: may this key sign this. The signature itself is made by `eds.cades`, offered here too."""

from datetime import datetime
from enum import StrEnum

from eds.algorithms import KeyAlgorithm
from eds.cades import cosign, cosign_attached, sign_attached, sign_detached
from eds.certificates import Certificate, KeyUse, Role
from eds.revocation import RevocationAnswer, RevocationStatus

__all__ = [
    "KeyProblem",
    "Need",
    "check_key",
    "cosign",
    "cosign_attached",
    "key_faults",
    "sign_attached",
    "sign_detached",
]


class Need(StrEnum):
    """On whose side a signature is made."""

    PERSON = "person"
    ORGANISATION = "organisation"


class KeyProblem(StrEnum):
    """Why a key may not sign: the codes programs put into words."""

    AUTHENTICATION_KEY = "authentication-key"
    NOT_A_SIGNING_KEY = "not-a-signing-key"
    ALGORITHM_UNSUPPORTED = "algorithm-unsupported"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    REVOKED = "key-revoked"
    SUSPENDED = "key-suspended"
    OTHER_PERSON = "other-person"
    NOT_AN_INDIVIDUAL = "not-an-individual"
    OTHER_ORGANISATION = "other-organisation"
    NO_RIGHT_TO_SIGN = "no-right-to-sign"


_SIGNS_FOR_ORGANISATION = frozenset({Role.HEAD, Role.SIGN_RIGHT})
_SUPPORTED = frozenset({KeyAlgorithm.RSA, KeyAlgorithm.GOST2015_512, KeyAlgorithm.GOST2015_256})


def key_faults(certificate: Certificate, *, at: datetime, revocation: RevocationAnswer | None = None) -> tuple[KeyProblem, ...]:
    """What forbids this key to sign anything at all: its use, its algorithm, its validity, its revocation where it is known.

    Args:
        certificate: of the key.
        at: the moment of signing.
        revocation: what a `Revocation` says of it. None, or that the authority does not know it, forbids nothing: an outage
            stops nobody's day, and the signature is checked again where it is received.
    """
    problems = []
    if certificate.usage is KeyUse.AUTHENTICATION:
        problems.append(KeyProblem.AUTHENTICATION_KEY)
    elif certificate.usage is not KeyUse.SIGN:
        problems.append(KeyProblem.NOT_A_SIGNING_KEY)
    if certificate.algorithm not in _SUPPORTED:
        problems.append(KeyProblem.ALGORITHM_UNSUPPORTED)
    if at < certificate.not_before:
        problems.append(KeyProblem.NOT_YET_VALID)
    if at > certificate.not_after:
        problems.append(KeyProblem.EXPIRED)
    if revocation is not None and revocation.status is RevocationStatus.REVOKED:
        held = revocation.reason == "certificate-hold"
        problems.append(KeyProblem.SUSPENDED if held else KeyProblem.REVOKED)
    return tuple(problems)


def check_key(
    certificate: Certificate,
    *,
    at: datetime,
    need: Need,
    iin: str | None = None,
    bin: str | None = None,  # noqa: A002 - the field's own term
    revocation: RevocationAnswer | None = None,
) -> tuple[KeyProblem, ...]:
    """Everything that forbids this key to sign, in the order a person should hear it; empty when it may.

    Args:
        certificate: of the key.
        at: the moment of signing.
        need: for a person the key of an individual is due, for an organisation that of its head or of an employee
            with the right to sign: one of finance, of HR or of an ordinary employee is refused.
        iin: the person expected, when one is.
        bin: the organisation expected, when one is.
        revocation: see `key_faults`.
    """
    problems = list(key_faults(certificate, at=at, revocation=revocation))
    if iin is not None and certificate.iin != iin:
        problems.append(KeyProblem.OTHER_PERSON)
    if bin is not None and certificate.bin != bin:
        problems.append(KeyProblem.OTHER_ORGANISATION)
    if need is Need.PERSON and Role.INDIVIDUAL not in certificate.roles:
        problems.append(KeyProblem.NOT_AN_INDIVIDUAL)
    if need is Need.ORGANISATION and not (certificate.bin and certificate.roles & _SIGNS_FOR_ORGANISATION):
        problems.append(KeyProblem.NO_RIGHT_TO_SIGN)
    return tuple(problems)
