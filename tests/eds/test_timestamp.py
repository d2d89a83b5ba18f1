"""Time stamps: believed only when everything about them was checked."""

from datetime import datetime, timedelta

import pytest

from eds import cms, der, oids, signing, timestamp
from eds.algorithms import digest
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


def _handmade(stamped: bytes, authority: KeyPair, moment: datetime, *more: bytes, named: bool = True) -> bytes:
    """A token whose TSTInfo ends with these parts, and that names its certificate or not."""
    key = authority.private_key
    imprint = der.sequence(der.algorithm(oids.SHA256), der.octet_string(digest(oids.SHA256, stamped)))
    when = der.encode(der.GENERALIZED_TIME, moment.strftime("%Y%m%d%H%M%SZ").encode())
    info = der.sequence(der.integer(1), der.oid("1.2.3"), imprint, der.integer(7), when, *more)
    certificate = der.sequence(der.octet_string(digest(oids.SHA256, authority.certificate.der)))
    attributes = [
        cms.attribute(oids.CONTENT_TYPE, der.oid(oids.TST_INFO)),
        cms.attribute(oids.MESSAGE_DIGEST, der.octet_string(digest(key.digest_algorithm, info))),
    ]
    if named:
        attributes.append(cms.attribute(oids.SIGNING_CERTIFICATE_V2, der.sequence(der.sequence(certificate))))
    content = der.sequence(der.oid(oids.TST_INFO), der.explicit(0, der.octet_string(info)))
    signer = cms.build_signer(authority.certificate, key, attributes)
    algorithms = [der.algorithm(key.digest_algorithm)]
    return cms.build([signer], [authority.certificate.der], algorithms, version=3, content_info=content)


def _extension(critical: bool) -> bytes:
    parts = der.sequence(der.oid("1.2.3.4"), der.boolean(critical), der.octet_string(b""))
    return der.encode(der.context(1), parts)


@pytest.mark.parametrize(
    ("more", "standing"),
    [
        ((), Standing.CHECKED),
        ((der.sequence(der.integer(1), der.encode(0x80, b"\x01"), der.encode(0x81, b"\x05")),), Standing.CHECKED),
        ((der.boolean(True), der.integer(5), der.explicit(0, der.encode(0x86, b"tsa"))), Standing.CHECKED),
        ((_extension(critical=False),), Standing.CHECKED),
        ((_extension(critical=True),), Standing.UNSUPPORTED),
        ((der.sequence(der.encode(0x80, b"\x7f\xff")),), Standing.DAMAGED),
        ((der.null(),), Standing.DAMAGED),
        ((der.integer(5), der.boolean(True)), Standing.DAMAGED),
    ],
)
def test_every_part_of_a_token_is_read_and_nothing_unknown_is_passed_over(
    time_stamping: KeyPair, trust: TrustStore, now: datetime, more: tuple[bytes, ...], standing: Standing
) -> None:
    assert timestamp.check(_handmade(b"x", time_stamping, now, *more), b"x", trust, at=now).standing is standing


def test_a_token_that_does_not_name_its_certificate_is_not_believed(
    time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    found = timestamp.check(_handmade(b"x", time_stamping, now, named=False), b"x", trust)
    assert (found.standing, found.detail) == (Standing.SIGNATURE_WRONG, "attribute-missing")


def test_a_purpose_that_others_may_overlook_is_not_enough_for_a_time_stamping_key(
    authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    """RFC 3161, section 2.3: the extended key usage is critical."""
    lax = authority.issue_responder(purpose=oids.TIME_STAMPING)
    assert timestamp.check(_handmade(b"x", lax, now), b"x", trust).standing is Standing.SIGNATURE_WRONG
