"""May this key sign, and what a signature looks like to others."""

import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from eds import cms, der, oids, signing
from eds.algorithms import digest
from eds.errors import AlreadySigned, DamagedSignature, NotASignature, NotDetached, SignatureOfAnotherDocument
from eds.pkcs12 import KeyPair
from eds.signing import KeyProblem, Need, check_key
from eds.testing import KeyKind, Person, TestAuthority, add_time_stamp

DOCUMENT = b"%PDF-1.7 the contract\r\n" * 40


def test_the_right_keys_may_sign(parent: KeyPair, director: KeyPair, now: datetime) -> None:
    assert check_key(parent.certificate, at=now, iin="900101400123", need=Need.PERSON) == ()
    assert check_key(director.certificate, at=now, bin="123456789021", need=Need.ORGANISATION) == ()


def test_an_employee_with_the_right_to_sign_may_sign_for_the_organisation(
    authority: TestAuthority, director_person: Person, now: datetime
) -> None:
    key = authority.issue_pair(director_person, kind=KeyKind.EMPLOYEE_SIGN_RIGHT)
    assert check_key(key.certificate, at=now, bin="123456789021", need=Need.ORGANISATION) == ()


def test_a_plain_employee_may_not_sign_for_the_organisation(
    authority: TestAuthority, director_person: Person, now: datetime
) -> None:
    key = authority.issue_pair(director_person, kind=KeyKind.EMPLOYEE)
    found = check_key(key.certificate, at=now, bin="123456789021", need=Need.ORGANISATION)
    assert found == (KeyProblem.NO_RIGHT_TO_SIGN,)


def test_an_authentication_key_may_not_sign(authentication_key: KeyPair, now: datetime) -> None:
    assert check_key(authentication_key.certificate, at=now, need=Need.PERSON) == (KeyProblem.AUTHENTICATION_KEY,)


def test_a_key_out_of_its_validity_may_not_sign(expired_key: KeyPair, now: datetime) -> None:
    certificate = expired_key.certificate
    assert check_key(certificate, at=now, need=Need.PERSON) == (KeyProblem.EXPIRED,)
    assert check_key(certificate, at=certificate.not_after, need=Need.PERSON) == ()
    early = certificate.not_before - timedelta(seconds=1)
    assert check_key(certificate, at=early, need=Need.PERSON) == (KeyProblem.NOT_YET_VALID,)


def test_the_key_of_another_person_may_not_sign(parent: KeyPair, now: datetime) -> None:
    found = check_key(parent.certificate, at=now, iin="900101400124", need=Need.PERSON)
    assert found == (KeyProblem.OTHER_PERSON,)


def test_the_key_of_another_organisation_may_not_sign(director: KeyPair, now: datetime) -> None:
    found = check_key(director.certificate, at=now, bin="123456789022", need=Need.ORGANISATION)
    assert found == (KeyProblem.OTHER_ORGANISATION,)


def test_sides_do_not_mix(parent: KeyPair, director: KeyPair, now: datetime) -> None:
    assert check_key(director.certificate, at=now, need=Need.PERSON) == (KeyProblem.NOT_AN_INDIVIDUAL,)
    found = check_key(parent.certificate, at=now, bin="123456789021", need=Need.ORGANISATION)
    assert found == (KeyProblem.OTHER_ORGANISATION, KeyProblem.NO_RIGHT_TO_SIGN)


def test_every_problem_is_listed_at_once(authority: TestAuthority, director_person: Person, now: datetime) -> None:
    from eds.certificates import KeyUse

    key = authority.issue_pair(
        director_person, kind=KeyKind.EMPLOYEE, use=KeyUse.AUTHENTICATION, not_after=now - timedelta(hours=1)
    )
    found = check_key(key.certificate, at=now, iin="1" * 12, bin="2" * 12, need=Need.ORGANISATION)
    assert found == (
        KeyProblem.AUTHENTICATION_KEY,
        KeyProblem.EXPIRED,
        KeyProblem.OTHER_PERSON,
        KeyProblem.OTHER_ORGANISATION,
        KeyProblem.NO_RIGHT_TO_SIGN,
    )


def test_a_signature_is_der_detached_and_of_the_profile(parent: KeyPair, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    data = cms.parse(signed)
    assert data.content is None
    assert data.certificates == (parent.certificate,)
    (signer,) = data.signers
    kinds = {attribute.oid for attribute in signer.signed_attributes}
    assert kinds == {oids.CONTENT_TYPE, oids.SIGNING_TIME, oids.SIGNING_CERTIFICATE_V2, oids.MESSAGE_DIGEST}
    assert signer.claimed_time() == now
    algorithms = [der.parse(raw).children()[1].tag for raw in data.raw_digest_algorithms]
    assert algorithms == [der.NULL]


def test_a_second_signature_leaves_the_first_byte_for_byte(
    parent: KeyPair, director: KeyPair, time_stamping: KeyPair, now: datetime
) -> None:
    stamped = add_time_stamp(signing.sign_detached(DOCUMENT, parent, now), 0, time_stamping, now)
    both = signing.cosign(DOCUMENT, stamped, director, now + timedelta(minutes=5))
    first = cms.parse(stamped).signers[0]
    after = cms.parse(both)
    assert first.raw in [signer.raw for signer in after.signers]
    assert first.unsigned_attributes
    assert len(after.signers) == 2
    assert set(after.certificates) == {parent.certificate, director.certificate}


def test_gost_and_rsa_sign_side_by_side(gost_parent: KeyPair, rsa_director: KeyPair, now: datetime) -> None:
    both = cms.parse(signing.cosign(DOCUMENT, signing.sign_detached(DOCUMENT, gost_parent, now), rsa_director, now))
    assert {signer.digest_algorithm for signer in both.signers} == {oids.STREEBOG512, oids.SHA256}
    assert len(both.raw_digest_algorithms) == 2


def test_the_same_key_does_not_sign_twice(parent: KeyPair, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    with pytest.raises(AlreadySigned):
        signing.cosign(DOCUMENT, signed, parent, now)


def test_nothing_is_signed_beside_a_signature_of_another_document(parent: KeyPair, director: KeyPair, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, parent, now)
    with pytest.raises(SignatureOfAnotherDocument):
        signing.cosign(DOCUMENT + b" ", signed, director, now)


def _plain(key: KeyPair, *attributes: bytes) -> bytes:
    """A CMS whose signature stands over the digest of the document and these signed attributes."""
    hashed = der.octet_string(digest(key.private_key.digest_algorithm, DOCUMENT))
    signer = cms.build_signer(key.certificate, key.private_key, [cms.attribute(oids.MESSAGE_DIGEST, hashed), *attributes])
    return cms.build([signer], [key.certificate.der], [der.algorithm(key.private_key.digest_algorithm)])


def test_nothing_is_signed_beside_a_signature_with_attributes_out_of_order(
    parent: KeyPair, director: KeyPair, now: datetime
) -> None:
    with pytest.raises(DamagedSignature, match="attributes"):
        signing.cosign(DOCUMENT, _plain(parent), director, now)


def test_beside_a_plain_cms_of_a_browser_one_may_sign(parent: KeyPair, director: KeyPair, now: datetime) -> None:
    plain = _plain(parent, cms.attribute(oids.CONTENT_TYPE, der.oid(oids.CMS_DATA)))
    assert len(cms.parse(signing.cosign(DOCUMENT, plain, director, now)).signers) == 2


def test_nothing_is_signed_beside_what_is_no_signature(parent: KeyPair, now: datetime) -> None:
    with pytest.raises(NotASignature):
        signing.cosign(DOCUMENT, b"hello", parent, now)
    with pytest.raises(DamagedSignature):
        signing.cosign(DOCUMENT, cms.build([], [], []), parent, now)
    attached = der.sequence(der.oid(oids.CMS_DATA), der.explicit(0, der.octet_string(DOCUMENT)))
    with pytest.raises(NotDetached):
        signing.cosign(DOCUMENT, cms.build([], [], [], content_info=attached), parent, now)


def test_a_signing_time_without_a_zone_is_a_programmers_mistake(parent: KeyPair, now: datetime) -> None:
    with pytest.raises(ValueError, match="time zone"):
        signing.sign_detached(DOCUMENT, parent, now.replace(tzinfo=None))


def _openssl_verifies(folder: Path, document: bytes, signed: bytes, roots: list[bytes]) -> bool:
    (folder / "contract.pdf").write_bytes(document)
    (folder / "contract.pdf.cms").write_bytes(signed)
    pem = folder / "roots.pem"
    pem.write_bytes(b"")
    for root in roots:
        arguments = ["openssl", "x509", "-inform", "DER"]
        pem.write_bytes(pem.read_bytes() + subprocess.run(arguments, input=root, check=True, capture_output=True).stdout)
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-cades", "-purpose", "any"]
    command += ["-no_check_time"]  # the keys are valid at the tests' own moment, not at the machine's
    command += ["-in", str(folder / "contract.pdf.cms"), "-content", str(folder / "contract.pdf")]
    command += ["-CAfile", str(pem), "-out", str(folder / "out")]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_openssl_accepts_our_rsa_signature_and_the_one_beside_it(
    authority: TestAuthority, rsa_parent: KeyPair, rsa_director: KeyPair, now: datetime, tmp_path: Path
) -> None:
    roots = [authority.rsa_root.certificate.der, authority.rsa_issuing.certificate.der]
    signed = signing.sign_detached(DOCUMENT, rsa_parent, now)
    assert _openssl_verifies(tmp_path, DOCUMENT, signed, roots)
    both = signing.cosign(DOCUMENT, signed, rsa_director, now)
    assert _openssl_verifies(tmp_path, DOCUMENT, both, roots)
    assert not _openssl_verifies(tmp_path, DOCUMENT + b".", both, roots)


def test_openssl_accepts_our_signature_beside_its_own(
    authority: TestAuthority, rsa_parent: KeyPair, rsa_director: KeyPair, now: datetime, tmp_path: Path
) -> None:
    from eds.testing import key_file

    (tmp_path / "k.p12").write_bytes(key_file(rsa_parent, "1"))
    subprocess.run(
        ["openssl", "pkcs12", "-legacy", "-in", "k.p12", "-passin", "pass:1", "-nodes", "-out", "k.pem"],
        cwd=tmp_path, check=True, capture_output=True,
    )  # fmt: skip
    (tmp_path / "d").write_bytes(DOCUMENT)
    command = ["openssl", "cms", "-sign", "-binary", "-cades", "-outform", "DER", "-md", "sha256"]
    command += ["-in", "d", "-signer", "k.pem", "-out", "d.cms"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    both = signing.cosign(DOCUMENT, (tmp_path / "d.cms").read_bytes(), rsa_director, now)
    roots = [authority.rsa_root.certificate.der, authority.rsa_issuing.certificate.der]
    assert _openssl_verifies(tmp_path, DOCUMENT, both, roots)
