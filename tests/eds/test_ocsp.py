"""OCSP: what is asked, who may answer, and what an answer proves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eds import der, ocsp, oids
from eds.errors import (
    NonceWrong,
    ResponderNotAuthorised,
    ResponderRefused,
    RevocationError,
    RevocationNotYet,
    RevocationOfAnother,
    RevocationSignatureWrong,
    RevocationStale,
    RevocationUnsupported,
)
from eds.ocsp import check_ocsp
from eds.pkcs12 import KeyPair
from eds.revocation import EXPIRED_BEFORE, RevocationStatus
from eds.testing import Owner, Statement, TestAuthority, ocsp_response
from eds.testing.issuing import extension
from eds.testing.responses import Request, ocsp_refusal

DAY = timedelta(days=1)
NONCE = b"sixteen octets.."
GOOD, REVOKED, UNKNOWN = RevocationStatus
Respond = Callable[..., bytes]


@pytest.fixture
def issuer(authority: TestAuthority, algorithm: str) -> Owner:
    return authority.issuer(algorithm)


@pytest.fixture
def responder(responders: dict[str, KeyPair], algorithm: str) -> KeyPair:
    return responders[algorithm]


@pytest.fixture
def respond(issuer: Owner, responder: KeyPair, parent: KeyPair, now: datetime) -> Respond:
    """Makes a response about the parent's certificate, of now."""

    def make(status: RevocationStatus = GOOD, *, by: KeyPair | Owner = responder, more: object = None, **said: object) -> bytes:
        written = {"serial": parent.certificate.serial, "this_update": now} | said
        statement = Statement(status=status, **written)  # type: ignore[arg-type]
        given = {"produced_at": now} | (more or {})  # type: ignore[operator]
        return ocsp_response(issuer.certificate, by, [statement], **given)

    return make


def test_good_is_good_and_its_proof_is_kept(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    answer = check_ocsp(respond(), parent.certificate, issuer.certificate, at=now)
    assert (answer.status, answer.source, answer.produced_at, answer.this_update) == (GOOD, "ocsp", now, now)
    again = check_ocsp(answer.raw, parent.certificate, issuer.certificate, at=now)  # the BasicOCSPResponse alone
    assert again == answer


def test_revoked_is_revoked_since_then_and_why(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    data = respond(REVOKED, revoked_at=now - DAY, reason="superseded", next_update=now + DAY)
    answer = check_ocsp(data, parent.certificate, issuer.certificate, at=now)
    assert (answer.status, answer.revoked_at, answer.reason) == (REVOKED, now - DAY, "superseded")
    assert answer.next_update == now + DAY
    without = check_ocsp(respond(REVOKED, revoked_at=now), parent.certificate, issuer.certificate, at=now)
    assert without.reason == "unspecified"


def test_unknown_is_not_good(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    assert check_ocsp(respond(UNKNOWN), parent.certificate, issuer.certificate, at=now).status is UNKNOWN


def test_good_of_an_expired_certificate_is_unknown(respond: Respond, parent: KeyPair, issuer: Owner) -> None:
    later = parent.certificate.not_after + timedelta(hours=1)
    keys = parent.certificate, issuer.certificate
    data = respond(this_update=later, by=issuer, more={"produced_at": later})
    answer = check_ocsp(data, *keys, at=later)
    assert (answer.status, answer.reason) == (UNKNOWN, EXPIRED_BEFORE)


@pytest.mark.parametrize("by_key", [True, False])
@pytest.mark.parametrize("itself", [True, False])
def test_the_issuer_or_its_responder_may_answer_by_name_or_by_key(
    respond: Respond, parent: KeyPair, issuer: Owner, responder: KeyPair, now: datetime, by_key: bool, itself: bool
) -> None:
    data = respond(by=issuer if itself else responder, more={"by_key": by_key})
    assert check_ocsp(data, parent.certificate, issuer.certificate, at=now).status is GOOD


@pytest.mark.parametrize("digest", [oids.SHA1, oids.SHA256, oids.SHA512, oids.STREEBOG256, oids.STREEBOG512])
def test_certificates_may_be_named_by_any_known_digest(
    respond: Respond, parent: KeyPair, issuer: Owner, now: datetime, digest: str
) -> None:
    assert check_ocsp(respond(digest=digest), parent.certificate, issuer.certificate, at=now).status is GOOD


def test_an_answer_about_another_certificate_is_refused(
    respond: Respond, parent: KeyPair, director: KeyPair, issuer: Owner, now: datetime, authority: TestAuthority
) -> None:
    data = respond(serial=director.certificate.serial)
    with pytest.raises(RevocationOfAnother):
        check_ocsp(data, parent.certificate, issuer.certificate, at=now)
    statement = Statement(parent.certificate.serial, GOOD, now)
    foreign = ocsp_response(authority.gost_root.certificate, issuer, [statement], produced_at=now)
    with pytest.raises(RevocationOfAnother):  # the same number, another issuer
        check_ocsp(foreign, parent.certificate, issuer.certificate, at=now)


def test_of_several_statements_the_youngest_about_the_certificate_counts(
    parent: KeyPair, director: KeyPair, issuer: Owner, responder: KeyPair, now: datetime
) -> None:
    number = parent.certificate.serial
    said = [
        Statement(director.certificate.serial, GOOD, now),
        Statement(number, REVOKED, now, revoked_at=now - DAY),
        Statement(number, GOOD, now - timedelta(hours=2)),
    ]
    data = ocsp_response(issuer.certificate, responder, said, produced_at=now)
    assert check_ocsp(data, parent.certificate, issuer.certificate, at=now).status is REVOKED


def test_the_nonce_sent_must_come_back_if_any_comes(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    keys = parent.certificate, issuer.certificate
    assert check_ocsp(respond(more={"nonce": NONCE}), *keys, at=now, nonce=NONCE).status is GOOD
    with pytest.raises(NonceWrong):
        check_ocsp(respond(more={"nonce": NONCE[::-1]}), *keys, at=now, nonce=NONCE)
    assert check_ocsp(respond(), *keys, at=now, nonce=NONCE).status is GOOD  # many responders leave it out
    bare = [extension(oids.OCSP_NONCE, NONCE)]
    assert check_ocsp(respond(more={"more": bare}), *keys, at=now, nonce=NONCE).status is GOOD


def test_an_old_answer_without_a_nonce_is_refused_by_its_dates(
    respond: Respond, parent: KeyPair, issuer: Owner, now: datetime
) -> None:
    keys = parent.certificate, issuer.certificate
    old = respond(by=issuer, this_update=now - 2 * DAY, more={"produced_at": now - 2 * DAY})
    with pytest.raises(RevocationStale):
        check_ocsp(old, *keys, at=now, nonce=NONCE)
    assert check_ocsp(old, *keys, at=now - 2 * DAY, now=now).status is GOOD
    promised = respond(by=issuer, this_update=now - 2 * DAY, next_update=now + DAY, more={"produced_at": now - 2 * DAY})
    assert check_ocsp(promised, *keys, at=now).status is GOOD
    with pytest.raises(RevocationStale):
        check_ocsp(respond(next_update=now), *keys, at=now + timedelta(minutes=6))


def test_an_answer_from_the_future_is_refused_and_a_small_skew_is_not(
    respond: Respond, parent: KeyPair, issuer: Owner, now: datetime
) -> None:
    keys = parent.certificate, issuer.certificate
    for ahead in ({"this_update": now + DAY}, {"more": {"produced_at": now + timedelta(minutes=6)}}):
        with pytest.raises(RevocationNotYet):
            check_ocsp(respond(**ahead), *keys, at=now)
    assert check_ocsp(respond(), *keys, at=now - timedelta(minutes=4)).status is GOOD


def _refused(data: bytes, parent: KeyPair, issuer: Owner, now: datetime, why: str) -> None:
    with pytest.raises(ResponderNotAuthorised, match=why):
        check_ocsp(data, parent.certificate, issuer.certificate, at=now)


def test_only_a_responder_made_for_it_may_answer(
    respond: Respond, authority: TestAuthority, parent: KeyPair, issuer: Owner, now: datetime, algorithm: str
) -> None:
    stamping = authority.issue_responder(algorithm, purpose=oids.TIME_STAMPING)
    _refused(respond(by=stamping), parent, issuer, now, "not for OCSP")
    _refused(respond(by=parent), parent, issuer, now, "not for OCSP")


def test_a_responder_of_another_authority_may_not_answer(
    respond: Respond, parent: KeyPair, issuer: Owner, responders: dict[str, KeyPair], now: datetime, algorithm: str
) -> None:
    other = responders["rsa" if algorithm == "gost" else "gost"]
    _refused(respond(by=other), parent, issuer, now, "not from the issuer")


def test_a_responder_the_issuer_did_not_sign_may_not_answer(
    respond: Respond, authority: TestAuthority, parent: KeyPair, issuer: Owner, now: datetime, algorithm: str
) -> None:
    """The names are right; the key behind them is not the issuer's."""
    own_key = authority.issue_authority("IMPOSTOR", algorithm)
    false_issuer = replace(issuer, key=own_key.key)
    impostor = replace(authority, **{f"{algorithm}_issuing": false_issuer}).issue_responder(algorithm)
    _refused(respond(by=impostor), parent, issuer, now, "did not sign")


def test_a_responder_answers_only_within_its_validity(
    respond: Respond, authority: TestAuthority, parent: KeyPair, issuer: Owner, now: datetime, algorithm: str
) -> None:
    expired = authority.issue_responder(algorithm, not_before=now - 9 * DAY, not_after=now - DAY)
    _refused(respond(by=expired), parent, issuer, now, "not valid")


def test_a_responder_that_may_be_revoked_must_be_vouched_for(
    respond: Respond, authority: TestAuthority, parent: KeyPair, issuer: Owner, now: datetime, algorithm: str
) -> None:
    checked = authority.issue_responder(algorithm, no_check=False)
    data = respond(by=checked)
    _refused(data, parent, issuer, now, "revoked is not known")
    keys = parent.certificate, issuer.certificate
    assert check_ocsp(data, *keys, at=now, vouched=lambda each: each == checked.certificate).status is GOOD


def test_a_responder_that_hides_its_certificate_is_not_known(
    respond: Respond, parent: KeyPair, issuer: Owner, now: datetime
) -> None:
    _refused(respond(more={"with_certificate": False}), parent, issuer, now, "not at hand")


def test_a_changed_status_breaks_the_signature(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    data = respond(UNKNOWN).replace(b"\x82\x00\x18\x0f", b"\x80\x00\x18\x0f")
    with pytest.raises(RevocationSignatureWrong):
        check_ocsp(data, parent.certificate, issuer.certificate, at=now)


@pytest.mark.parametrize("code", [1, 2, 3, 5, 6, 9])
def test_a_refusal_is_no_answer(parent: KeyPair, authority: TestAuthority, now: datetime, code: int) -> None:
    with pytest.raises(ResponderRefused):
        check_ocsp(ocsp_refusal(code), parent.certificate, authority.gost_issuing.certificate, at=now)


def test_what_is_critical_and_not_understood_spoils_the_answer(
    respond: Respond, parent: KeyPair, issuer: Owner, now: datetime
) -> None:
    keys = parent.certificate, issuer.certificate
    with pytest.raises(RevocationUnsupported):
        check_ocsp(respond(more={"more": [extension("1.2.3.4", der.null(), critical=True)]}), *keys, at=now)
    harmless = respond(more={"more": [extension("1.2.3.4", der.null())]})
    assert check_ocsp(harmless, *keys, at=now).status is GOOD


_places = st.integers(0, 1 << 20)
_changes = st.lists(st.tuples(_places, st.binary(max_size=3), st.integers(0, 3)), min_size=1, max_size=3)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_changes)
def test_a_changed_answer_is_never_good_of_a_revoked_certificate(
    authority: TestAuthority,
    rsa_parent: KeyPair,
    responders: dict[str, KeyPair],
    now: datetime,
    changes: list[tuple[int, bytes, int]],
) -> None:
    issuer, serial = authority.rsa_issuing.certificate, rsa_parent.certificate.serial
    data = ocsp_response(issuer, responders["rsa"], [Statement(serial, REVOKED, now)], produced_at=now)
    for number, inserted, cut in changes:
        place = number % len(data)
        data = data[:place] + inserted + data[place + cut :]
    try:
        answer = check_ocsp(data, rsa_parent.certificate, issuer, at=now)
    except RevocationError:
        return
    assert answer.status is REVOKED


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_no_answer(authority: TestAuthority, now: datetime, data: bytes) -> None:
    root = authority.gost_root.certificate
    with pytest.raises(RevocationError):
        check_ocsp(data, root, root, at=now)


def test_a_request_says_what_is_asked(parent: KeyPair, issuer: Owner) -> None:
    asked = Request.parse(ocsp.request(parent.certificate, issuer.certificate, nonce=NONCE))
    assert (asked.serial, asked.digest, asked.nonce) == (parent.certificate.serial, oids.SHA256, NONCE)
    plain = Request.parse(ocsp.request(parent.certificate, issuer.certificate, algorithm=oids.SHA1))
    assert (plain.digest, plain.nonce, len(plain.key_digest)) == (oids.SHA1, None, 20)


def test_a_damaged_issuer_is_an_error_of_ours(respond: Respond, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    broken = replace(issuer.certificate, public_key=replace(issuer.certificate.public_key, spki=b"0\x00"))
    with pytest.raises(RevocationError):
        check_ocsp(respond(by=issuer), parent.certificate, broken, at=now)
