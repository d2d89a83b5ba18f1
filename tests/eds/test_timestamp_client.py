"""Asking for a time stamp: what is asked, and every answer that must not be believed."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eds import cades, cms, der, oids, timestamp, tsp_client
from eds.algorithms import digest
from eds.errors import ServiceUnavailable, TimeStampError, TimeStampNotTrusted, TimeStampRefused, TimeStampWrong
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Level, Status
from eds.testing import TestAuthority, time_stamp_response
from eds.timestamp import Standing
from eds.trust import TrustStore
from eds.tsp_client import Request
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"
NONCE = 0x1234_5678_9ABC_DEF0
URL = "http://tsp.example/"


class Service:
    """A time stamping authority at an address; it keeps what it was asked."""

    def __init__(self, key: KeyPair, moment: datetime) -> None:
        self.key, self.moment = key, moment
        self.asked: list[bytes] = []

    def __call__(self, url: str, body: bytes | None, kind: str) -> bytes:
        assert (url, kind) == (URL, "application/timestamp-query")
        assert body is not None
        self.asked.append(body)
        return time_stamp_response(body, self.key, self.moment)


@pytest.fixture(scope="module")
def signed(parent: KeyPair, now: datetime) -> bytes:
    return cades.sign_detached(DOCUMENT, parent, now)


@pytest.fixture(scope="module")
def request_(signed: bytes) -> Request:
    return Request.over(cms.parse(signed).signers[0], nonce=NONCE)


def test_a_signature_is_stamped_over_the_wire(signed: bytes, time_stamping: KeyPair, trust: TrustStore, now: datetime) -> None:
    service = Service(time_stamping, now + timedelta(seconds=3))
    stamped = tsp_client.stamp(signed, 0, URL, service, nonce=NONCE, at=now, trust=trust)
    (signer,) = verify_detached(DOCUMENT, stamped, trust, at=now).signers
    assert (signer.level, signer.check(CheckName.TIMESTAMP).status) == (Level.T, Status.PASS)
    assert signer.timestamp is not None
    assert (signer.timestamp.time, signer.timestamp.policy) == (now + timedelta(seconds=3), "1.2.398.3.3.2.6.4")


def test_a_gost_signature_asks_for_streebog_under_the_policy_of_nca_and_rsa_for_sha256(
    gost_parent: KeyPair, rsa_parent: KeyPair, now: datetime
) -> None:
    for key, algorithm, policy in [
        (gost_parent, oids.STREEBOG512, "1.2.398.3.3.2.6.4"),
        (rsa_parent, oids.SHA256, ""),
    ]:
        (signer,) = cms.parse(cades.sign_detached(DOCUMENT, key, now)).signers
        asked = Request.over(signer, nonce=NONCE)
        assert (asked.digest, asked.imprint, asked.policy) == (algorithm, digest(algorithm, signer.signature), policy)
        version, imprint, *rest = der.parse(asked.encode()).children()
        assert version.integer() == 1
        assert imprint.children()[1].octets() == asked.imprint
        assert [part.tag for part in rest] == [der.OBJECT_IDENTIFIER] * bool(policy) + [der.INTEGER, der.BOOLEAN]
        assert rest[-1].boolean()
        assert rest[-2].integer() == NONCE


def test_a_refusal_says_why(request_: Request) -> None:
    failure = der.bit_string(bytes((0, 0b0000_0010, 0, 0b0100_0000)), unused=6)
    refusal = der.sequence(der.sequence(der.integer(2), der.sequence(der.utf8("күте тұрыңыз")), failure))
    with pytest.raises(TimeStampRefused, match="rejected, күте тұрыңыз, no time source, system failure"):
        tsp_client.read_response(refusal, request_)
    with pytest.raises(TimeStampRefused, match="waiting"):
        tsp_client.read_response(der.sequence(der.sequence(der.integer(3))), request_)


def test_an_answer_to_something_else_is_refused(
    signed: bytes, parent: KeyPair, request_: Request, time_stamping: KeyPair, now: datetime
) -> None:
    other_nonce = Request(request_.digest, request_.imprint, NONCE + 1, request_.policy)
    other_imprint = Request(request_.digest, request_.imprint[::-1], NONCE, request_.policy)
    for asked, told in [(other_nonce, "nonce"), (other_imprint, "something else")]:
        with pytest.raises(TimeStampWrong, match=told):
            tsp_client.read_response(time_stamp_response(asked.encode(), time_stamping, now), request_)
    wanted = Request(request_.digest, request_.imprint, NONCE, "1.2.398.3.3.2.6.4")
    other_policy = time_stamp_response(wanted.encode(), time_stamping, now, policy="1.2.398.3.3.2.6.1")
    with pytest.raises(TimeStampWrong, match="policy"):
        tsp_client.read_response(other_policy, wanted)
    with pytest.raises(TimeStampWrong, match="not for time stamping"):
        tsp_client.read_response(time_stamp_response(request_.encode(), parent, now), request_)
    tampered = bytearray(time_stamp_response(request_.encode(), time_stamping, now))
    tampered[-1] ^= 1
    with pytest.raises(TimeStampWrong, match="signature-wrong"):
        tsp_client.read_response(bytes(tampered), request_)


@pytest.mark.parametrize("answer", [b"", b"<html>", b"\x30\x00", der.sequence(der.sequence(der.integer(0)))])
def test_what_is_no_answer_is_told(request_: Request, answer: bytes) -> None:
    with pytest.raises(TimeStampWrong):
        tsp_client.read_response(answer, request_)


def test_an_authority_nobody_trusts_is_not_believed_and_an_outage_changes_nothing(
    signed: bytes, trust: TrustStore, now: datetime
) -> None:
    stranger = TestAuthority.create(now).issue_time_stamping()
    with pytest.raises(TimeStampNotTrusted):
        tsp_client.stamp(signed, 0, URL, Service(stranger, now), nonce=NONCE, at=now, trust=trust)
    unchecked = tsp_client.stamp(signed, 0, URL, Service(stranger, now), nonce=NONCE, at=now)
    (signer,) = verify_detached(DOCUMENT, unchecked, trust, at=now).signers
    assert signer.check(CheckName.TIMESTAMP).status is Status.UNKNOWN

    def down(url: str, body: bytes | None, kind: str) -> bytes:
        raise ServiceUnavailable

    with pytest.raises(ServiceUnavailable):
        tsp_client.stamp(signed, 0, URL, down, nonce=NONCE, at=now, trust=trust)


def test_a_time_stamp_of_tomorrow_is_not_believed_today(
    signed: bytes, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    service = Service(time_stamping, now + timedelta(days=1))
    with pytest.raises(TimeStampWrong, match="from-the-future"):
        tsp_client.stamp(signed, 0, URL, service, nonce=NONCE, at=now, trust=trust)
    unchecked = tsp_client.stamp(signed, 0, URL, service, nonce=NONCE, at=now)
    (signer,) = verify_detached(DOCUMENT, unchecked, trust, at=now).signers
    check = signer.check(CheckName.TIMESTAMP)
    assert (check.status, check.code) == (Status.UNKNOWN, Standing.FROM_THE_FUTURE)


def test_the_answer_published_with_its_token_is_read_and_its_old_gost_told_by_name(material: Callable[[str], bytes]) -> None:
    response, token = material("tsp/response.tsr"), material("tsp/token.cms")
    read = timestamp.read(token)
    assert read.info.time == datetime(2022, 9, 18, 13, 20, 14, tzinfo=UTC)
    assert (read.info.policy, read.info.nonce, read.info.digest) == ("1.2.398.3.3.2.6.1", 0x018350C022D7, oids.SHA1)
    assert read.certificate is not None
    assert read.certificate.subject_name == "СЕРВИС МЕТКИ ВРЕМЕНИ"
    info = timestamp.read(der.parse(response).children()[1].raw).info
    assert (info.policy, info.nonce, info.time) == (read.info.policy, read.info.nonce, read.info.time)
    with pytest.raises(TimeStampWrong, match="timestamp-unsupported algorithm-weak"):
        tsp_client.read_response(response, Request(oids.SHA1, info.imprint, 0x018350C022D7))


Change = tuple[int, int]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.integers(0, 4000), st.integers(1, 255)), min_size=1, max_size=3))
def test_no_changed_answer_is_taken_for_another_moment_nor_raises_anything_foreign(
    rsa_answer: tuple[Request, bytes], now: datetime, changes: list[Change]
) -> None:
    request, answer = rsa_answer
    changed = bytearray(answer)
    for place, mask in changes:
        changed[place % len(changed)] ^= mask
    try:
        token = tsp_client.read_response(bytes(changed), request)
    except TimeStampError:
        return
    info = timestamp.read(token).info
    assert (info.time, info.nonce, info.imprint) == (now, request.nonce, request.imprint)


@pytest.fixture(scope="module")
def rsa_answer(authority: TestAuthority, rsa_parent: KeyPair, now: datetime) -> tuple[Request, bytes]:
    (signer,) = cms.parse(cades.sign_detached(DOCUMENT, rsa_parent, now)).signers
    request = Request.over(signer, nonce=NONCE)
    return request, time_stamp_response(request.encode(), authority.issue_time_stamping("rsa"), now)


def _openssl(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout + done.stderr


def _pem(folder: Path, name: str, data: bytes) -> None:
    (folder / f"{name}.der").write_bytes(data)
    _openssl(folder, "x509", "-inform", "DER", "-in", f"{name}.der", "-out", f"{name}.pem")


def test_openssl_verifies_a_time_stamp_of_the_test_authority(
    authority: TestAuthority, rsa_parent: KeyPair, now: datetime, tmp_path: Path
) -> None:
    stamping = authority.issue_time_stamping("rsa")
    (signer,) = cms.parse(cades.sign_detached(DOCUMENT, rsa_parent, now)).signers
    asked = Request.over(signer, nonce=NONCE).encode()
    (tmp_path / "q.tsq").write_bytes(asked)
    (tmp_path / "r.tsr").write_bytes(time_stamp_response(asked, stamping, now))
    _pem(tmp_path, "root", authority.rsa_root.certificate.der)
    _pem(tmp_path, "issuing", authority.rsa_issuing.certificate.der)
    told = _openssl(
        tmp_path, "ts", "-verify", "-queryfile", "q.tsq", "-in", "r.tsr", "-CAfile", "root.pem", "-untrusted", "issuing.pem",
        "-attime", str(int(now.timestamp())),
    )  # fmt: skip
    assert "Verification: OK" in told


def test_a_time_stamp_of_openssl_is_accepted(rsa_parent: KeyPair, now: datetime, tmp_path: Path) -> None:
    at = datetime.now(UTC)  # openssl stamps by the machine's own clock
    authority = TestAuthority.create(at)
    stamping = authority.issue_time_stamping("rsa")
    signed = cades.sign_detached(DOCUMENT, rsa_parent, now)
    _pem(tmp_path, "tsa", stamping.certificate.der)
    key = stamping.private_key.pkcs8()
    (tmp_path / "key.der").write_bytes(key)
    _openssl(tmp_path, "pkey", "-inform", "DER", "-in", "key.der", "-out", "key.pem")
    (tmp_path / "serial").write_text("0A\n")
    (tmp_path / "c.cnf").write_text(
        "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ncrypto_device=builtin\nsigner_cert=tsa.pem\ncerts=tsa.pem\nsigner_key=key.pem\n"
        "signer_digest=sha256\ndefault_policy=1.2.398.3.3.2.6.1\ndigests=sha256,sha512\naccuracy=secs:1,millisecs:500,microsecs:7\n"
        "ordering=yes\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n"
    )

    def openssl(url: str, body: bytes | None, kind: str) -> bytes:
        (tmp_path / "q.tsq").write_bytes(body or b"")
        _openssl(tmp_path, "ts", "-reply", "-config", "c.cnf", "-section", "t", "-queryfile", "q.tsq", "-out", "r.tsr")
        return (tmp_path / "r.tsr").read_bytes()

    stamped = tsp_client.stamp(signed, 0, URL, openssl, nonce=NONCE, at=at, trust=authority.trust())
    (signer,) = cms.parse(stamped).signers
    found = timestamp.check(signer.unsigned(oids.TIME_STAMP_TOKEN)[0].raw, signer.signature, authority.trust())
    assert (found.standing, found.policy) == (Standing.CHECKED, "1.2.398.3.3.2.6.1")
    assert found.accuracy == timedelta(seconds=1, milliseconds=500, microseconds=7)
    assert found.time is not None
    assert abs(found.time - at) < timedelta(minutes=1)
