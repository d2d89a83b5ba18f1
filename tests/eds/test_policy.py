"""May this key sign? Every reason why not is told, not only the first."""

from datetime import datetime, timedelta

import pytest

from eds.certificates import KeyUse
from eds.pkcs12 import KeyPair
from eds.revocation import RevocationAnswer, RevocationStatus
from eds.signing import KeyProblem, Need, check_key, key_faults
from eds.testing import KeyKind, Person, TestAuthority

DAY = timedelta(days=1)


def _answer(now: datetime, status: RevocationStatus, reason: str = "") -> RevocationAnswer:
    since = now if status is RevocationStatus.REVOKED else None
    return RevocationAnswer(status, "ocsp", now, now, None, since, reason, b"")


@pytest.mark.parametrize(
    ("kind", "may"),
    [
        (KeyKind.HEAD, True),
        (KeyKind.EMPLOYEE_SIGN_RIGHT, True),
        (KeyKind.EMPLOYEE, False),
        (KeyKind.FINANCE, False),
        (KeyKind.HR, False),
        (KeyKind.INDIVIDUAL, False),
    ],
)
def test_a_contract_is_signed_by_the_head_or_who_has_the_right(
    authority: TestAuthority, director_person: Person, now: datetime, kind: KeyKind, may: bool
) -> None:
    certificate = authority.issue_pair(director_person, kind=kind).certificate
    problems = check_key(certificate, at=now, need=Need.ORGANISATION)
    assert problems == (() if may else (KeyProblem.NO_RIGHT_TO_SIGN,))
    person = check_key(certificate, at=now, need=Need.PERSON)
    assert person == (() if kind is KeyKind.INDIVIDUAL else (KeyProblem.NOT_AN_INDIVIDUAL,))


def test_a_revoked_key_may_not_sign_and_a_suspended_one_is_told_apart(parent: KeyPair, now: datetime) -> None:
    revoked = _answer(now, RevocationStatus.REVOKED, "key-compromise")
    held = _answer(now, RevocationStatus.REVOKED, "certificate-hold")
    assert key_faults(parent.certificate, at=now, revocation=revoked) == (KeyProblem.REVOKED,)
    assert check_key(parent.certificate, at=now, need=Need.PERSON, revocation=held) == (KeyProblem.SUSPENDED,)


def test_what_could_not_be_checked_stops_nobody(parent: KeyPair, now: datetime) -> None:
    for answer in (None, _answer(now, RevocationStatus.GOOD), _answer(now, RevocationStatus.UNKNOWN)):
        assert check_key(parent.certificate, at=now, need=Need.PERSON, revocation=answer) == ()


def test_every_reason_is_told(authority: TestAuthority, director_person: Person, now: datetime) -> None:
    certificate = authority.issue_pair(
        director_person,
        kind=KeyKind.EMPLOYEE,
        use=KeyUse.AUTHENTICATION,
        not_before=now - 9 * DAY,
        not_after=now - DAY,
    ).certificate
    revoked = _answer(now, RevocationStatus.REVOKED)
    asked = {"at": now, "iin": "000000000000", "bin": "000000000000", "revocation": revoked}
    assert check_key(certificate, need=Need.ORGANISATION, **asked) == (  # type: ignore[arg-type]
        KeyProblem.AUTHENTICATION_KEY,
        KeyProblem.EXPIRED,
        KeyProblem.REVOKED,
        KeyProblem.OTHER_PERSON,
        KeyProblem.OTHER_ORGANISATION,
        KeyProblem.NO_RIGHT_TO_SIGN,
    )
    assert KeyProblem.NOT_AN_INDIVIDUAL in check_key(certificate, need=Need.PERSON, **asked)  # type: ignore[arg-type]
    early = check_key(certificate, at=now - 10 * DAY, need=Need.ORGANISATION)
    assert KeyProblem.NOT_YET_VALID in early
