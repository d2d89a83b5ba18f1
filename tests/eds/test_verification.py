"""What a verification says, and every trick it must see through."""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime, timedelta

import pytest

from eds import cms, der, oids, signing
from eds.algorithms import digest
from eds.errors import DamagedSignature, Malformed, NotASignature, NotDetached
from eds.integrity import Fault
from eds.pkcs12 import KeyPair
from eds.report import Check, CheckName, Level, Report, Status, Verdict, verdict_of
from eds.testing import TestAuthority, add_time_stamp
from eds.trust import TrustKind, TrustStore
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"


def _attributes(key: KeyPair, now: datetime, document: bytes = DOCUMENT) -> dict[str, bytes]:
    """The signed attributes of the profile, to be changed and signed."""
    hashed = digest(key.private_key.digest_algorithm, document)
    named = der.sequence(der.octet_string(hashlib.sha256(key.certificate.der).digest()))
    return {
        oids.CONTENT_TYPE: der.oid(oids.CMS_DATA),
        oids.SIGNING_TIME: der.time(now),
        oids.SIGNING_CERTIFICATE_V2: der.sequence(der.sequence(named)),
        oids.MESSAGE_DIGEST: der.octet_string(hashed),
    }


def _signed_with(key: KeyPair, attributes: Iterable[bytes]) -> bytes:
    """A CMS whose signature stands over these very attributes."""
    signer = cms.build_signer(key.certificate, key.private_key, attributes)
    return cms.build([signer], [key.certificate.der], [der.algorithm(key.private_key.digest_algorithm)])


def _encoded(attributes: dict[str, bytes]) -> list[bytes]:
    return [cms.attribute(oid, value) for oid, value in attributes.items()]


def _only(report: Report, name: CheckName) -> tuple[Status, str]:
    check = report.signers[0].check(name)
    return check.status, check.code


def test_a_good_signature_is_valid_and_says_what_was_not_checked(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, signing.sign_detached(DOCUMENT, parent, now), trust, at=now)
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    assert report.trust is TrustKind.TEST
    (signer,) = report.signers
    assert [check.name for check in signer.checks] == list(CheckName)
    assert [check.status for check in signer.checks] == [
        Status.PASS,
        Status.PASS,
        Status.WARN,
        Status.PASS,
        Status.PASS,
        Status.PASS,
        Status.UNKNOWN,
    ]
    assert signer.certificate == parent.certificate
    assert signer.signing_time == now


def test_a_changed_document_is_seen(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT + b" ", signing.sign_detached(DOCUMENT, parent, now), trust, at=now)
    assert report.verdict is Verdict.INVALID
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.CONTENT_CHANGED)


def test_a_changed_signing_time_is_seen(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    changed = signed.replace(der.time(now), der.time(now - timedelta(hours=1)))
    assert changed != signed
    report = verify_detached(DOCUMENT, changed, trust, at=now)
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.SIGNATURE_WRONG)


@pytest.mark.parametrize(
    ("missing", "name"),
    [
        (oids.CONTENT_TYPE, "contentType"),
        (oids.MESSAGE_DIGEST, "messageDigest"),
    ],
)
def test_a_missing_signed_attribute_is_seen(parent: KeyPair, trust: TrustStore, now: datetime, missing: str, name: str) -> None:
    attributes = _attributes(parent, now)
    del attributes[missing]
    report = verify_detached(DOCUMENT, _signed_with(parent, _encoded(attributes)), trust, at=now)
    assert report.verdict is Verdict.INVALID
    check = report.signers[0].check(CheckName.SIGNED_ATTRIBUTES)
    assert (check.status, check.code, check.detail) == (Status.FAIL, Fault.ATTRIBUTE_MISSING, name)


def test_a_signature_that_names_no_certificate_is_a_plain_cms_and_warned_of(
    parent: KeyPair, trust: TrustStore, now: datetime
) -> None:
    attributes = _attributes(parent, now)
    del attributes[oids.SIGNING_CERTIFICATE_V2]
    report = verify_detached(DOCUMENT, _signed_with(parent, _encoded(attributes)), trust, at=now)
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.WARN, "no-signing-certificate-attribute")
    assert report.signers[0].level is Level.CMS


@pytest.mark.parametrize("doubled", [oids.CONTENT_TYPE, oids.SIGNING_TIME, oids.SIGNING_CERTIFICATE_V2])
def test_a_doubled_signed_attribute_is_seen(parent: KeyPair, trust: TrustStore, now: datetime, doubled: str) -> None:
    attributes = _attributes(parent, now)
    twice = [*_encoded(attributes), cms.attribute(doubled, attributes[doubled])]
    report = verify_detached(DOCUMENT, _signed_with(parent, twice), trust, at=now)
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.FAIL, Fault.ATTRIBUTE_TWICE)
    two_values = [cms.attribute(oid, value, *([der.null()] if oid == doubled else [])) for oid, value in attributes.items()]
    report = verify_detached(DOCUMENT, _signed_with(parent, two_values), trust, at=now)
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.FAIL, Fault.ATTRIBUTE_TWICE)


def test_two_digests_of_the_content_are_seen(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    twice = [*_encoded(_attributes(parent, now)), cms.attribute(oids.MESSAGE_DIGEST, der.octet_string(bytes(64)))]
    report = verify_detached(DOCUMENT, _signed_with(parent, twice), trust, at=now)
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.ATTRIBUTE_TWICE)


def test_a_signature_over_bare_content_is_not_of_the_profile(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    key = parent.private_key
    signer = der.sequence(
        der.integer(1),
        der.sequence(parent.certificate.issuer, der.integer(parent.certificate.serial)),
        der.algorithm(key.digest_algorithm),
        der.algorithm(key.signature_algorithm),
        der.octet_string(key.sign(DOCUMENT)),
    )
    bare = cms.build([signer], [parent.certificate.der], [der.algorithm(key.digest_algorithm)])
    report = verify_detached(DOCUMENT, bare, trust, at=now)
    assert _only(report, CheckName.INTEGRITY)[0] is Status.PASS
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.FAIL, Fault.ATTRIBUTES_MISSING)


def test_another_content_type_is_seen(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    attributes = _attributes(parent, now) | {oids.CONTENT_TYPE: der.oid(oids.TST_INFO)}
    report = verify_detached(DOCUMENT, _signed_with(parent, _encoded(attributes)), trust, at=now)
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.FAIL, Fault.CONTENT_TYPE_WRONG)


def test_a_substituted_certificate_is_seen(parent: KeyPair, director: KeyPair, trust: TrustStore, now: datetime) -> None:
    attributes = _attributes(parent, now)
    attributes[oids.SIGNING_CERTIFICATE_V2] = _attributes(director, now)[oids.SIGNING_CERTIFICATE_V2]
    report = verify_detached(DOCUMENT, _signed_with(parent, _encoded(attributes)), trust, at=now)
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.FAIL, Fault.CERTIFICATE_SUBSTITUTED)


def test_a_certificate_named_only_by_sha1_is_warned_of(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    attributes = _attributes(parent, now)
    del attributes[oids.SIGNING_CERTIFICATE_V2]
    named = der.sequence(der.octet_string(hashlib.sha1(parent.certificate.der).digest()))
    attributes[oids.SIGNING_CERTIFICATE] = der.sequence(der.sequence(named))
    report = verify_detached(DOCUMENT, _signed_with(parent, _encoded(attributes)), trust, at=now)
    assert _only(report, CheckName.SIGNED_ATTRIBUTES) == (Status.WARN, "certificate-named-by-sha1")


def _swap(signed: bytes, old: str, new: str) -> bytes:
    """Put another algorithm of the same encoded length where one stands."""
    assert len(der.oid(old)) == len(der.oid(new))
    assert der.oid(old) in signed
    return signed.replace(der.oid(old), der.oid(new))


def test_a_substituted_algorithm_is_seen(gost_parent: KeyPair, rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    gost = signing.sign_detached(DOCUMENT, gost_parent, now)
    other_digest = verify_detached(DOCUMENT, _swap(gost, oids.STREEBOG512, oids.STREEBOG256), trust, at=now)
    assert _only(other_digest, CheckName.INTEGRITY)[0] is Status.FAIL

    rsa = cms.parse(signing.sign_detached(DOCUMENT, rsa_parent, now))
    algorithm = der.algorithm(oids.SHA512)
    signer = rsa.signers[0].raw.replace(der.algorithm(oids.SHA256), algorithm)
    swapped = cms.build([signer], rsa.raw_certificates, [algorithm])
    report = verify_detached(DOCUMENT, swapped, trust, at=now)
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.ALGORITHMS_DISAGREE)


def test_a_weak_algorithm_is_not_believed(rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    rsa = cms.parse(signing.sign_detached(DOCUMENT, rsa_parent, now))
    signer = rsa.signers[0].raw.replace(der.algorithm(oids.SHA256_RSA), der.algorithm(oids.SHA1_RSA))
    report = verify_detached(DOCUMENT, cms.build([signer], rsa.raw_certificates, []), trust, at=now)
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.ALGORITHM_WEAK)


def test_an_unknown_algorithm_is_incomplete_not_valid(rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    rsa = cms.parse(signing.sign_detached(DOCUMENT, rsa_parent, now))
    signer = rsa.signers[0].raw.replace(der.oid(oids.SHA256_RSA), der.oid("1.2.840.113549.1.1.10"))
    report = verify_detached(DOCUMENT, cms.build([signer], rsa.raw_certificates, []), trust, at=now)
    assert _only(report, CheckName.INTEGRITY) == (Status.UNKNOWN, Fault.ALGORITHM_UNSUPPORTED)
    assert report.verdict is Verdict.INCOMPLETE


def test_algorithm_protection_is_checked_where_it_is(rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    def protection(digest_oid: str) -> bytes:
        inner = der.algorithm(oids.SHA256_RSA)
        value = der.sequence(der.algorithm(digest_oid), bytes((der.context(1),)) + inner[1:])
        return cms.attribute(oids.ALGORITHM_PROTECTION, value)

    for named, status in [(oids.SHA256, Status.PASS), (oids.SHA512, Status.FAIL)]:
        attributes = [*_encoded(_attributes(rsa_parent, now)), protection(named)]
        report = verify_detached(DOCUMENT, _signed_with(rsa_parent, attributes), trust, at=now)
        assert _only(report, CheckName.SIGNED_ATTRIBUTES)[0] is status


def test_without_a_trusted_authority_the_verdict_is_incomplete(parent: KeyPair, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    report = verify_detached(DOCUMENT, signed, TrustStore.of([], "production"), at=now)
    assert report.verdict is Verdict.INCOMPLETE
    assert _only(report, CheckName.CHAIN) == (Status.UNKNOWN, "no-trust-anchor")


def test_an_authentication_key_has_signed_nothing(authentication_key: KeyPair, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, signing.sign_detached(DOCUMENT, authentication_key, now), trust, at=now)
    assert report.verdict is Verdict.INVALID
    assert _only(report, CheckName.KEY_USAGE) == (Status.FAIL, "authentication-key")


def test_a_signature_by_an_expired_key_is_invalid(expired_key: KeyPair, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, signing.sign_detached(DOCUMENT, expired_key, now), trust, at=now)
    assert _only(report, CheckName.VALIDITY) == (Status.FAIL, "not-valid-when-signed")


def test_a_certificate_expired_since_leaves_an_unstamped_signature_incomplete(
    parent: KeyPair, trust: TrustStore, now: datetime
) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    report = verify_detached(DOCUMENT, signed, trust, at=now + timedelta(days=500))
    assert _only(report, CheckName.VALIDITY) == (Status.UNKNOWN, "expired-since-unproved")
    assert report.verdict is Verdict.INCOMPLETE


def test_a_time_stamp_keeps_a_signature_valid_after_the_certificate_expired(
    parent: KeyPair, trust: TrustStore, time_stamping: KeyPair, now: datetime
) -> None:
    stamped = add_time_stamp(signing.sign_detached(DOCUMENT, parent, now), 0, time_stamping, now)
    report = verify_detached(DOCUMENT, stamped, trust, at=now + timedelta(days=500))
    assert _only(report, CheckName.VALIDITY) == (Status.PASS, "valid-when-stamped")
    assert report.verdict is Verdict.VALID_WITH_WARNINGS


def test_a_signing_time_in_the_future_is_warned_of(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now + timedelta(hours=2))
    report = verify_detached(DOCUMENT, signed, trust, at=now)
    assert _only(report, CheckName.VALIDITY) == (Status.WARN, "signing-time-in-the-future")


def test_a_signature_without_a_time_is_warned_of(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    attributes = _attributes(parent, now)
    del attributes[oids.SIGNING_TIME]
    signed = _signed_with(parent, _encoded(attributes))
    assert _only(verify_detached(DOCUMENT, signed, trust, at=now), CheckName.VALIDITY)[0] is Status.WARN
    later = verify_detached(DOCUMENT, signed, trust, at=now + timedelta(days=500))
    assert _only(later, CheckName.VALIDITY) == (Status.UNKNOWN, "expired-signing-time-absent")


def test_a_signer_whose_certificate_is_absent_is_invalid(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    data = cms.parse(signing.sign_detached(DOCUMENT, parent, now))
    report = verify_detached(DOCUMENT, cms.build([data.signers[0].raw], [], []), trust, at=now)
    assert report.verdict is Verdict.INVALID
    assert _only(report, CheckName.INTEGRITY) == (Status.FAIL, Fault.CERTIFICATE_MISSING)
    assert [check.name for check in report.signers[0].checks] == list(CheckName)


def test_signers_come_in_the_order_of_signing(
    parent: KeyPair, director: KeyPair, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    # The director claims an earlier time than the parent, but the parent's time stamp proves who was first.
    signed = signing.sign_detached(DOCUMENT, parent, now + timedelta(hours=3))
    stamped = add_time_stamp(signed, 0, time_stamping, now - timedelta(hours=1))
    both = signing.cosign(DOCUMENT, stamped, director, now)
    report = verify_detached(DOCUMENT, both, trust, at=now + timedelta(hours=4))
    assert [signer.certificate for signer in report.signers] == [parent.certificate, director.certificate]
    later = signing.cosign(DOCUMENT, signed, director, now)
    report = verify_detached(DOCUMENT, later, trust, at=now + timedelta(hours=4))
    assert [signer.certificate for signer in report.signers] == [director.certificate, parent.certificate]


def test_one_bad_signature_spoils_the_verdict_and_leaves_the_other_its_own(
    parent: KeyPair, expired_key: KeyPair, trust: TrustStore, now: datetime
) -> None:
    both = signing.cosign(DOCUMENT, signing.sign_detached(DOCUMENT, parent, now), expired_key, now)
    report = verify_detached(DOCUMENT, both, trust, at=now)
    assert report.verdict is Verdict.INVALID
    assert {signer.verdict for signer in report.signers} == {Verdict.VALID_WITH_WARNINGS, Verdict.INVALID}


def test_what_follows_a_signature_is_refused(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    with pytest.raises(NotASignature):
        verify_detached(DOCUMENT, signed + b"\0", trust, at=now)


def test_a_cms_with_the_document_inside_is_refused(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    data = cms.parse(signing.sign_detached(DOCUMENT, parent, now))
    inside = der.sequence(der.oid(oids.CMS_DATA), der.explicit(0, der.octet_string(DOCUMENT)))
    attached = cms.build([data.signers[0].raw], data.raw_certificates, data.raw_digest_algorithms, content_info=inside)
    with pytest.raises(NotDetached):
        verify_detached(DOCUMENT, attached, trust, at=now)


def test_a_cms_without_signers_is_refused(trust: TrustStore, now: datetime) -> None:
    with pytest.raises(DamagedSignature):
        verify_detached(DOCUMENT, cms.build([], [], []), trust, at=now)


def test_a_report_can_be_sent_as_json_and_read_as_text(
    director: KeyPair, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    stamped = add_time_stamp(signing.sign_detached(DOCUMENT, director, now), 0, time_stamping, now)
    report = verify_detached(DOCUMENT, stamped, trust, at=now)
    sent = json.loads(json.dumps(report.to_dict()))
    assert Report.from_dict(sent) == report
    assert sent["verdict"] == "valid-with-warnings"
    assert (sent["signers"][0]["level"], sent["signers"][0]["reference"]) == ("CAdES-T", "timestamp")
    assert sent["document_sha256"] == hashlib.sha256(DOCUMENT).hexdigest()
    assert sent["trust"] == "test"
    assert sent["signers"][0]["signer"]["bin"] == "123456789021"
    assert sent["signers"][0]["signer"]["roles"] == ["head", "legal-entity"]
    assert [check["name"] for check in sent["signers"][0]["checks"]] == [name.value for name in CheckName]
    assert "UNKNOWN revocation: not-checked" in report.to_text()
    assert "ТЕСТОВ ТЕСТ ТЕСТОВИЧ" in report.to_text()


@pytest.mark.parametrize(
    "sent", [{}, {"signers": [{}]}, {"signers": 1}, {"signers": [], "trust": "test", "checked_at": "2026-11-22"}]
)
def test_what_is_no_report_is_told(sent: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        Report.from_dict(sent)


def test_the_verdict_follows_from_the_checks() -> None:
    def of(**statuses: Status) -> Verdict:
        return verdict_of(tuple(Check(name, statuses.get(name, Status.PASS), "") for name in CheckName))

    assert of() is Verdict.VALID
    assert of(timestamp=Status.WARN) is Verdict.VALID_WITH_WARNINGS
    assert of(revocation=Status.UNKNOWN) is Verdict.VALID_WITH_WARNINGS
    assert of(chain=Status.UNKNOWN) is Verdict.INCOMPLETE
    assert of(chain=Status.UNKNOWN, timestamp=Status.FAIL) is Verdict.INVALID


def test_two_authorities_do_not_vouch_for_each_other(parent: KeyPair, now: datetime) -> None:
    stranger = TestAuthority.create(now).trust()
    report = verify_detached(DOCUMENT, signing.sign_detached(DOCUMENT, parent, now), stranger, at=now)
    assert report.verdict is Verdict.INCOMPLETE
