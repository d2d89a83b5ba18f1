"""A contract provable for years: the evidence of today inside the signature, checked with a clock of long after."""

from datetime import datetime, timedelta

import pytest

from eds import cades, cms, der, longterm, oids
from eds.certificates import Certificate
from eds.crl import check_crl
from eds.errors import DamagedSignature, EvidenceMissing, EvidencePresent, RevocationError
from eds.longterm import Evidence
from eds.ocsp import check_ocsp
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Level, Status, Verdict
from eds.revocation import RevocationAnswer, RevocationStatus
from eds.testing import Revoked, Statement, TestAuthority, add_time_stamp, ocsp_response, revocation_list
from eds.trust import TrustStore
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"
YEAR = timedelta(days=365)
MINUTE = timedelta(minutes=1)


class ListOnly:
    """A `Revocation` that knows one list."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        try:
            return check_crl(self.data, certificate, issuer, at=at)
        except RevocationError:
            return None


class Responder:
    """A `Revocation` that asks an OCSP responder about everything."""

    def __init__(self, issuer: Certificate, responder: KeyPair) -> None:
        self.issuer, self.responder = issuer, responder

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        if issuer != self.issuer:
            return None
        said = [Statement(certificate.serial, RevocationStatus.GOOD, at)]
        return check_ocsp(ocsp_response(issuer, self.responder, said, produced_at=at), certificate, issuer, at=at)


@pytest.fixture(scope="module")
def stamped(gost_parent: KeyPair, time_stamping: KeyPair, now: datetime) -> bytes:
    return add_time_stamp(cades.sign_detached(DOCUMENT, gost_parent, now), 0, time_stamping, now + MINUTE)


@pytest.fixture(scope="module")
def good_list(authority: TestAuthority, now: datetime) -> bytes:
    return revocation_list(authority.gost_issuing, (), this_update=now + 2 * MINUTE, next_update=now + timedelta(days=1))


@pytest.fixture(scope="module")
def proved(stamped: bytes, good_list: bytes, trust: TrustStore, now: datetime) -> bytes:
    return longterm.add_evidence(stamped, 0, trust, ListOnly(good_list), at=now + 3 * MINUTE)


def test_ten_years_later_only_the_signature_with_evidence_is_plainly_valid(
    stamped: bytes, proved: bytes, gost_parent: KeyPair, trust: TrustStore, now: datetime
) -> None:
    at = now + 10 * YEAR
    (signer,) = verify_detached(DOCUMENT, proved, trust, at=at).signers
    assert (signer.verdict, signer.level) == (Verdict.VALID, Level.LT)
    assert signer.reference_time == now + MINUTE
    assert not gost_parent.certificate.valid_at(at)

    (without,) = verify_detached(DOCUMENT, stamped, trust, at=at).signers
    assert (without.verdict, without.level) == (Verdict.VALID_WITH_WARNINGS, Level.T)
    assert without.check(CheckName.TIMESTAMP).code == "timestamp-authority-expired-since"
    assert without.check(CheckName.REVOCATION).status is Status.UNKNOWN

    bare = cades.sign_detached(DOCUMENT, gost_parent, now)
    assert verify_detached(DOCUMENT, bare, trust, at=at).verdict is Verdict.INCOMPLETE


def test_evidence_needs_no_helper_but_the_trusted_root(proved: bytes, authority: TestAuthority, now: datetime) -> None:
    root_only = TrustStore.of([authority.gost_root.certificate], "test")
    (signer,) = verify_detached(DOCUMENT, proved, root_only, at=now + 10 * YEAR).signers
    assert signer.check(CheckName.CHAIN).status is Status.PASS
    assert signer.check(CheckName.TIMESTAMP).status is Status.PASS
    # The list of the root was not at hand, and only the CMS vouches for the authority between now.
    assert signer.check(CheckName.REVOCATION).code == "authority-not-checked"


def test_evidence_of_an_ocsp_responder_proves_the_same(
    stamped: bytes, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    ocsp = Responder(authority.gost_issuing.certificate, authority.issue_responder())
    proved = longterm.add_evidence(stamped, 0, trust, ocsp, at=now + 3 * MINUTE)
    evidence = Evidence.of(cms.parse(proved), cms.parse(proved).signers[0])
    assert (len(evidence.responses), evidence.lists) == (2, ())
    (signer,) = verify_detached(DOCUMENT, proved, trust, at=now + 10 * YEAR).signers
    assert (signer.verdict, signer.level) == (Verdict.VALID, Level.LT)


def test_evidence_kept_beside_the_certificates_is_understood_too(
    stamped: bytes, good_list: bytes, trust: TrustStore, now: datetime
) -> None:
    """So newer software writes it (EN 319 122-1)."""
    data = cms.parse(stamped)
    carried = cms.build(
        [data.signers[0].raw], data.raw_certificates, data.raw_digest_algorithms, version=data.version, crls=[good_list]
    )
    (signer,) = verify_detached(DOCUMENT, carried, trust, at=now + 10 * YEAR).signers
    assert (signer.verdict, signer.level) == (Verdict.VALID, Level.LT)


def test_adding_evidence_leaves_signature_and_time_stamp_as_they_were(stamped: bytes, proved: bytes, good_list: bytes) -> None:
    before, after = cms.parse(stamped).signers[0], cms.parse(proved).signers[0]
    assert (before.signature, before.signed_bytes) == (after.signature, after.signed_bytes)
    assert before.unsigned(oids.TIME_STAMP_TOKEN)[0].raw == after.unsigned(oids.TIME_STAMP_TOKEN)[0].raw
    (values,) = after.unsigned(oids.REVOCATION_VALUES)
    assert values.raw == der.sequence(der.explicit(0, der.sequence(good_list)))


def test_evidence_comes_whole_or_not_at_all(
    stamped: bytes,
    proved: bytes,
    gost_parent: KeyPair,
    good_list: bytes,
    authority: TestAuthority,
    trust: TrustStore,
    now: datetime,
) -> None:
    at = now + 3 * MINUTE
    foreign = revocation_list(authority.rsa_issuing, (), this_update=now, next_update=now + YEAR)
    revoked = revocation_list(
        authority.gost_issuing, [Revoked(gost_parent.certificate.serial, now)], this_update=now, next_update=now + YEAR
    )
    for data in (foreign, revoked):
        with pytest.raises(EvidenceMissing):
            longterm.add_evidence(stamped, 0, trust, ListOnly(data), at=at)
    bare = cades.sign_detached(DOCUMENT, gost_parent, now)
    stranger = TrustStore.of([], "test")
    for signed, believed in ((bare, trust), (stamped, stranger)):
        with pytest.raises(EvidenceMissing):
            longterm.add_evidence(signed, 0, believed, ListOnly(good_list), at=at)
    with pytest.raises(EvidencePresent):
        longterm.add_evidence(proved, 0, trust, ListOnly(good_list), at=at)


def test_no_changed_evidence_makes_a_signature_better(
    stamped: bytes, proved: bytes, good_list: bytes, trust: TrustStore, now: datetime
) -> None:
    """Each changed octet of the list leaves what there is without evidence, never more."""
    at = now + 10 * YEAR
    start = proved.index(good_list)
    for place in range(start, start + len(good_list), 47):
        data = bytearray(proved)
        data[place] ^= 1
        try:
            found = verify_detached(DOCUMENT, bytes(data), trust, at=at).signers[0]
        except DamagedSignature:
            continue
        assert found.verdict is not Verdict.VALID
        assert found.level is Level.T


def test_evidence_says_revoked_where_it_does(
    stamped: bytes, gost_parent: KeyPair, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    entry = Revoked(gost_parent.certificate.serial, now - timedelta(hours=1), "key-compromise")
    data = revocation_list(authority.gost_issuing, [entry], this_update=now, next_update=now + YEAR)
    carried = cades.add_unsigned(cms.parse(stamped), 0, *Evidence(lists=(data,)).attributes())
    (signer,) = verify_detached(DOCUMENT, carried, trust, at=now + 10 * YEAR).signers
    assert (signer.verdict, signer.check(CheckName.REVOCATION).code) == (Verdict.INVALID, "revoked")
