"""The published keys, lists and signatures in whole verifications: with the list known, the verdict is plain."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eds import cades, cms, pkcs12, timestamp
from eds.kept import KeptRevocation
from eds.report import CheckName, Level, Status, Verdict
from eds.trust import TrustStore
from eds.verification import verify_detached

Material = Callable[[str], bytes]
AT = datetime(2026, 8, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def lists(material: Material) -> KeptRevocation:
    return KeptRevocation((material("crl/nca_gost2022_test.2026-08.crl"), material("crl/nca_rsa_test.crl")), (), AT)


def test_the_signature_of_kalkancrypt_is_plainly_valid_once_its_time_stamp_and_the_list_are_believed(
    material: Material, material_trust: TrustStore, lists: KeptRevocation
) -> None:
    """The issuer of the time stamping certificate is not at hand, so that certificate is added, as an administrator might."""
    signed = material("cms/kalkan_individual_detached.cms")
    stamping = timestamp.read(cms.parse(signed).signers[0].unsigned_attributes[0].values[0].raw).certificate
    assert stamping is not None
    known = (*material_trust.anchors, *material_trust.intermediates, stamping)
    trust = TrustStore.of(known, "test", added=[stamping.fingerprint])
    document = material("cms/kalkan_individual_document.txt")
    report = verify_detached(document, signed, trust, at=AT, revocation=lists)
    (signer,) = report.signers
    assert (report.verdict, signer.level) == (Verdict.VALID, Level.T)
    assert signer.reference_time == datetime(2026, 7, 20, 9, 8, 7, tzinfo=UTC)
    # Its time stamp keeps it valid when the key has expired; the list of that summer still says what it said.
    later = verify_detached(document, signed, trust, at=AT + timedelta(days=700), revocation=lists)
    assert later.verdict is Verdict.VALID


@pytest.mark.parametrize("name", ["individual", "head", "employee"])
def test_what_a_revoked_key_signed_is_invalid_once_the_list_is_known(
    material: Material, material_trust: TrustStore, lists: KeptRevocation, name: str
) -> None:
    key = pkcs12.load(material(f"gost-2015/revoked/{name}.p12"), "Qwerty12")
    signed = cades.sign_detached(b"x", key, AT)
    unknown = verify_detached(b"x", signed, material_trust, at=AT)
    assert unknown.signers[0].check(CheckName.REVOCATION).status is Status.UNKNOWN
    report = verify_detached(b"x", signed, material_trust, at=AT, revocation=lists)
    assert (report.verdict, report.signers[0].check(CheckName.REVOCATION).code) == (Verdict.INVALID, "revoked")


@pytest.mark.parametrize("name", ["individual", "head", "employee_signright"])
def test_what_a_good_key_signed_is_known_to_be_not_revoked(
    material: Material, material_trust: TrustStore, lists: KeptRevocation, name: str
) -> None:
    key = pkcs12.load(material(f"gost-2015/valid/{name}.p12"), "Qwerty12")
    report = verify_detached(b"x", cades.sign_detached(b"x", key, AT), material_trust, at=AT, revocation=lists)
    assert report.signers[0].check(CheckName.REVOCATION).code == "not-revoked"
    assert report.verdict is Verdict.VALID_WITH_WARNINGS  # no time stamp


def test_a_folder_of_lists_answers_like_the_lists(material: Material, lists: KeptRevocation) -> None:
    folder = Path(__file__).parents[2].parent / "shared" / "eds-material" / "crl"
    assert set(KeptRevocation.from_folder(folder, AT).lists) == set(lists.lists)
