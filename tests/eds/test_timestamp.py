"""Time stamps: believed only when everything about them was checked."""

from datetime import datetime, timedelta

import pytest

from eds import cms, der, oids, signing, timestamp
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Status, Verdict
from eds.testing import TestAuthority, add_time_stamp
from eds.timestamp import Standing
from eds.trust import TrustStore
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"


@pytest.fixture(scope="module")
def signed(gost_parent: KeyPair, now: datetime) -> bytes:
    return signing.sign_detached(DOCUMENT, gost_parent, now)


@pytest.fixture(scope="module")
def stamped(signed: bytes, time_stamping: KeyPair, now: datetime) -> bytes:
    return add_time_stamp(signed, 0, time_stamping, now + timedelta(seconds=2))


def _token(stamped: bytes) -> bytes:
    return cms.parse(stamped).signers[0].unsigned_attributes[0].values[0].raw


def _with_tokens(signed: bytes, *tokens: bytes) -> bytes:
    data = cms.parse(signed)
    body = b"".join(part.raw for part in der.parse(data.signers[0].raw).children()[:6])
    unsigned = der.encode(der.context(1), cms.attribute(oids.TIME_STAMP_TOKEN, *tokens))
    return cms.build([der.sequence(body, unsigned)], data.raw_certificates, data.raw_digest_algorithms)


def test_a_sound_time_stamp_is_checked(stamped: bytes, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, stamped, trust, at=now)
    (signer,) = report.signers
    assert signer.check(CheckName.TIMESTAMP).status is Status.PASS
    assert signer.timestamp is not None
    assert signer.timestamp.time == now + timedelta(seconds=2)
    assert signer.timestamp.authority == "TIME-STAMPING AUTHORITY"
    assert report.verdict is Verdict.VALID_WITH_WARNINGS  # revocation was not checked


def test_a_time_stamp_of_an_unknown_authority_is_present_and_not_believed(
    stamped: bytes, now: datetime, authority: TestAuthority
) -> None:
    rsa_only = TrustStore.of([authority.rsa_root.certificate, authority.rsa_issuing.certificate], "test")
    (signer,) = verify_detached(DOCUMENT, stamped, rsa_only, at=now).signers
    check = signer.check(CheckName.TIMESTAMP)
    assert (check.status, check.code) == (Status.UNKNOWN, Standing.AUTHORITY_UNKNOWN)
    assert signer.timestamp is not None
    assert signer.timestamp.time == now + timedelta(seconds=2)


def test_the_time_stamp_of_another_signature_is_seen(
    stamped: bytes, rsa_parent: KeyPair, trust: TrustStore, now: datetime
) -> None:
    moved = _with_tokens(signing.sign_detached(DOCUMENT, rsa_parent, now), _token(stamped))
    report = verify_detached(DOCUMENT, moved, trust, at=now)
    assert report.verdict is Verdict.INVALID
    assert report.signers[0].check(CheckName.TIMESTAMP).code == Standing.OF_ANOTHER_SIGNATURE


def test_a_changed_moment_is_seen(stamped: bytes, trust: TrustStore, now: datetime) -> None:
    written = (now + timedelta(seconds=2)).strftime("%Y%m%d%H%M%SZ").encode()
    token = _token(stamped).replace(written, b"2020" + written[4:])
    found = timestamp.check(token, cms.parse(stamped).signers[0].signature, trust)
    assert found.standing is Standing.SIGNATURE_WRONG


def test_an_ordinary_key_stamps_nothing(signed: bytes, gost_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, add_time_stamp(signed, 0, gost_parent, now), trust, at=now)
    check = report.signers[0].check(CheckName.TIMESTAMP)
    assert (check.status, check.code) == (Status.FAIL, Standing.SIGNATURE_WRONG)


def test_a_stamp_from_outside_its_authoritys_validity_is_not_believed(
    signed: bytes, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    report = verify_detached(DOCUMENT, add_time_stamp(signed, 0, time_stamping, now - timedelta(days=30)), trust, at=now)
    assert report.signers[0].check(CheckName.TIMESTAMP).code == Standing.AUTHORITY_NOT_VALID


def test_the_earliest_of_several_sound_time_stamps_counts(
    signed: bytes, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    tokens = [_token(add_time_stamp(signed, 0, time_stamping, now + timedelta(hours=hours))) for hours in (3, 1, 2)]
    report = verify_detached(DOCUMENT, _with_tokens(signed, *tokens), trust, at=now + timedelta(hours=4))
    assert report.signers[0].timestamp is not None
    assert report.signers[0].timestamp.time == now + timedelta(hours=1)


def test_a_heap_of_time_stamps_is_refused(stamped: bytes, signed: bytes, trust: TrustStore, now: datetime) -> None:
    heap = [der.sequence(der.integer(number)) for number in range(9)]
    report = verify_detached(DOCUMENT, _with_tokens(signed, *heap), trust, at=now)
    assert report.signers[0].check(CheckName.TIMESTAMP).status is Status.FAIL


@pytest.mark.parametrize("token", [b"\x30\x00", der.sequence(der.oid(oids.CMS_DATA)), der.null()])
def test_a_damaged_time_stamp_is_seen(signed: bytes, trust: TrustStore, now: datetime, token: bytes) -> None:
    report = verify_detached(DOCUMENT, _with_tokens(signed, token), trust, at=now)
    check = report.signers[0].check(CheckName.TIMESTAMP)
    assert (check.status, check.code) == (Status.FAIL, Standing.DAMAGED)
