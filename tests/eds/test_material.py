"""The published test keys, certificates and signatures of NCA RK and of its own library."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from eds import cades, cms, pkcs12, signing, timestamp
from eds.certificates import KeyUse, Role, parse_file
from eds.errors import NotDetached, WrongPassword
from eds.report import CheckName, Level, Status, Verdict
from eds.signing import KeyProblem, Need, check_key
from eds.timestamp import Standing
from eds.trust import TrustStore
from eds.verification import verify_attached, verify_detached

Material = Callable[[str], bytes]
AT = datetime(2026, 8, 1, tzinfo=UTC)
GOST_KEYS = [
    ("gost-2015/valid/individual.p12", {Role.INDIVIDUAL}, None),
    ("gost-2015/valid/head.p12", {Role.LEGAL_ENTITY, Role.HEAD}, "123456789021"),
    ("gost-2015/valid/employee_signright.p12", {Role.LEGAL_ENTITY, Role.SIGN_RIGHT}, "123456789021"),
    ("gost-2015/revoked/individual.p12", {Role.INDIVIDUAL}, None),
    ("gost-2015/revoked/head.p12", {Role.LEGAL_ENTITY, Role.HEAD}, "123456789021"),
    ("gost-2015/revoked/employee.p12", {Role.LEGAL_ENTITY, Role.EMPLOYEE}, "123456789021"),
]


@pytest.mark.parametrize(("name", "roles", "bin_"), GOST_KEYS)
def test_every_gost_key_opens_signs_and_leads_to_the_test_root(
    material: Material, material_trust: TrustStore, name: str, roles: set[Role], bin_: str | None
) -> None:
    pair = pkcs12.load(material(name), "Qwerty12")
    certificate = pair.certificate
    assert (certificate.roles, certificate.bin, certificate.usage) == (roles, bin_, KeyUse.SIGN)
    assert certificate.iin in {"123456789011", "123456789012"}
    assert material_trust.chain(certificate, (), AT).fault is None
    report = verify_detached(b"x", signing.sign_detached(b"x", pair, AT), material_trust, at=AT)
    assert report.verdict is Verdict.VALID_WITH_WARNINGS


@pytest.mark.parametrize(("name", "roles", "bin_"), GOST_KEYS)
def test_only_the_right_keys_may_sign_for_the_organisation(
    material: Material, name: str, roles: set[Role], bin_: str | None
) -> None:
    certificate = pkcs12.load(material(name), "Qwerty12").certificate
    may = not check_key(certificate, at=AT, bin="123456789021", need=Need.ORGANISATION)
    assert may is bool(roles & {Role.HEAD, Role.SIGN_RIGHT})


def test_a_wrong_password_of_a_gost_key_is_told(material: Material) -> None:
    with pytest.raises(WrongPassword):
        pkcs12.load(material("gost-2015/valid/head.p12"), "qwerty12")


def test_the_rsa_authentication_key_is_refused_for_signing(material: Material) -> None:
    certificate = pkcs12.load(material("rsa/AUTH_RSA256_individual.p12"), "Qwerty12").certificate
    assert certificate.usage is KeyUse.AUTHENTICATION
    assert check_key(certificate, at=certificate.not_before, need=Need.PERSON) == (KeyProblem.AUTHENTICATION_KEY,)


def test_the_rsa_signing_key_signs_and_today_is_expired(material: Material) -> None:
    pair = pkcs12.load(material("rsa/RSA256_individual.p12"), "Qwerty12")
    assert check_key(pair.certificate, at=pair.certificate.not_before, need=Need.PERSON) == ()
    assert check_key(pair.certificate, at=AT, need=Need.PERSON) == (KeyProblem.EXPIRED,)


def test_the_signature_of_kalkancrypt_verifies(material: Material, material_trust: TrustStore) -> None:
    document = material("cms/kalkan_individual_document.txt")
    signed = material("cms/kalkan_individual_detached.cms")
    report = verify_detached(document, signed, material_trust, at=AT)
    (signer,) = report.signers
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    assert signer.check(CheckName.INTEGRITY).status is Status.PASS
    assert signer.check(CheckName.CHAIN).status is Status.PASS
    # Its time stamp comes from the production authority, whom a test store does not know: present, not believed.
    assert signer.check(CheckName.TIMESTAMP).status is Status.UNKNOWN
    assert signer.timestamp is not None
    assert signer.timestamp.time == datetime(2026, 7, 20, 9, 8, 7, tzinfo=UTC)
    assert verify_detached(document + b" ", signed, material_trust, at=AT).verdict is Verdict.INVALID


def test_the_time_stamp_of_kalkancrypt_stands_once_its_authority_is_known(material: Material, material_trust: TrustStore) -> None:
    """Its issuer's certificate is not at hand, so the stamping certificate itself is added, as an administrator might."""
    (signer,) = cms.parse(material("cms/kalkan_individual_detached.cms")).signers
    token = signer.unsigned_attributes[0].values[0].raw
    stamping = cms.parse(token).certificates[0]
    trust = TrustStore.of([stamping], "production", added=[stamping.fingerprint])
    assert timestamp.check(token, signer.signature, trust).standing is Standing.CHECKED
    assert timestamp.check(token, signer.signature[::-1], trust).standing is Standing.OF_ANOTHER_SIGNATURE


def test_a_second_signature_beside_that_of_kalkancrypt_leaves_it_whole(material: Material, material_trust: TrustStore) -> None:
    document = material("cms/kalkan_individual_document.txt")
    first = material("cms/kalkan_individual_detached.cms")
    head = pkcs12.load(material("gost-2015/valid/head.p12"), "Qwerty12")
    both = signing.cosign(document, first, head, AT)
    assert cms.parse(first).signers[0].raw in {signer.raw for signer in cms.parse(both).signers}
    report = verify_detached(document, both, material_trust, at=AT)
    assert [signer.certificate and signer.certificate.bin for signer in report.signers] == [None, "123456789021"]
    assert report.verdict is Verdict.VALID_WITH_WARNINGS


def test_an_attached_rsa_signature_of_2020_verifies_as_a_plain_cms(material: Material) -> None:
    """It is base64, holds its document, names its certificate nowhere in what is signed, and its certificate has expired.

    The root of its authority is not at hand, so the authority is added, as an administrator might.
    """
    (issuing,) = parse_file(material("ca/nca_rsa_test.crt"))
    trust = TrustStore.of([issuing], "test", added=[issuing.fingerprint])
    attached = cms.to_der(material("rsa/RSA256_individual.cms"))
    signed_at = datetime(2020, 9, 9, 20, 3, 14, tzinfo=UTC)
    with pytest.raises(NotDetached):
        verify_detached(b"asdasd", attached, trust, at=AT)
    report = verify_attached(attached, trust, at=signed_at)
    (signer,) = report.signers
    assert (report.verdict, signer.level, signer.signing_time) == (Verdict.VALID_WITH_WARNINGS, Level.CMS, signed_at)
    attributes = signer.check(CheckName.SIGNED_ATTRIBUTES)
    assert (attributes.status, attributes.code) == (Status.WARN, "no-signing-certificate-attribute")
    document, detached = cades.detach(attached)
    assert document == b"asdasd"
    assert verify_detached(document, detached, trust, at=signed_at).verdict is Verdict.VALID_WITH_WARNINGS
    assert verify_detached(document, detached, trust, at=AT).verdict is Verdict.INCOMPLETE  # expired, not stamped


def test_a_time_stamp_of_the_old_gost_is_not_believed(material: Material, material_trust: TrustStore) -> None:
    found = timestamp.check(material("tsp/token.cms"), b"anything", material_trust)
    assert found.standing is Standing.UNSUPPORTED
    assert found.time is not None


def test_the_test_certificates_chain(material: Material) -> None:
    root, issuing = (parse_file(material(f"ca/{name}"))[0] for name in ("root_test_gost_2022.cer", "nca_gost2022_test.cer"))
    assert TrustStore.of([root], "test").chain(issuing, (), AT).path == (issuing, root)
    assert TrustStore.of([root, issuing], "production").anchors == ()
