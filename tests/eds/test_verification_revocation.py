"""Revocation in the verdict: what is known, at which moment, and that an outage is never called good."""

from datetime import datetime, timedelta

import pytest

from eds import cades, cms
from eds.certificates import Certificate
from eds.crl import check_crl
from eds.errors import RevocationError
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Level, Report, Status, Verdict
from eds.revocation import RevocationAnswer
from eds.testing import Person, Revoked, TestAuthority, add_time_stamp, revocation_list, time_stamp_token
from eds.timestamp import Standing
from eds.trust import TrustStore
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"
MONTH = timedelta(days=30)


class Lists:
    """A `Revocation` of a few lists; what none of them answers is not checked."""

    def __init__(self, now: datetime, *lists: bytes) -> None:
        self.now, self.lists = now, lists

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        for data in self.lists:
            try:
                return check_crl(data, certificate, issuer, at=min(at, self.now), now=self.now)
            except RevocationError:
                continue
        return None


@pytest.fixture(scope="module")
def signed(gost_parent: KeyPair, now: datetime) -> bytes:
    return cades.sign_detached(DOCUMENT, gost_parent, now)


@pytest.fixture(scope="module")
def stamped(signed: bytes, time_stamping: KeyPair, now: datetime) -> bytes:
    return add_time_stamp(signed, 0, time_stamping, now)


def _lists(authority: TestAuthority, at: datetime, *revoked: Revoked) -> Lists:
    """Today's lists of the GOST and RSA authorities."""
    of_gost = revocation_list(authority.gost_issuing, revoked, this_update=at, next_update=at + timedelta(days=1))
    of_rsa = revocation_list(authority.rsa_issuing, (), this_update=at, next_update=at + timedelta(days=1))
    return Lists(at, of_gost, of_rsa)


def _check(report: Report) -> tuple[Verdict, Status, str]:
    check = report.signers[0].check(CheckName.REVOCATION)
    return report.verdict, check.status, check.code


def test_a_stamped_signature_whose_certificates_are_known_to_be_good_is_plainly_valid(
    stamped: bytes, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    report = verify_detached(DOCUMENT, stamped, trust, at=now, revocation=_lists(authority, now))
    assert _check(report) == (Verdict.VALID, Status.PASS, "not-revoked")
    assert [check.status for check in report.signers[0].checks] == [Status.PASS] * len(CheckName)
    assert "crl, as of 2026-11-22" in report.signers[0].check(CheckName.REVOCATION).detail
    assert Report.from_dict(report.to_dict()) == report


def test_an_outage_is_not_checked_and_never_good(stamped: bytes, trust: TrustStore, now: datetime) -> None:
    report = verify_detached(DOCUMENT, stamped, trust, at=now, revocation=Lists(now))
    assert _check(report) == (Verdict.VALID_WITH_WARNINGS, Status.UNKNOWN, "not-checked")


def test_an_answer_about_the_signer_alone_leaves_the_time_stamping_authority_unchecked(
    parent: KeyPair, authority: TestAuthority, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    at = now
    of_rsa = revocation_list(authority.rsa_issuing, (), this_update=at, next_update=at + timedelta(days=1))
    rsa = authority.issue_pair(Person("А", "Б", "", "900101400123"), algorithm="rsa")
    stamped = add_time_stamp(cades.sign_detached(DOCUMENT, rsa, now), 0, time_stamping, now)
    report = verify_detached(DOCUMENT, stamped, trust, at=now, revocation=Lists(now, of_rsa))
    assert _check(report) == (Verdict.VALID_WITH_WARNINGS, Status.UNKNOWN, "timestamp-authority-not-checked")


def test_a_key_revoked_before_it_signed_is_invalid(
    signed: bytes, stamped: bytes, gost_parent: KeyPair, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    revoked = Revoked(gost_parent.certificate.serial, now - timedelta(minutes=1), "key-compromise")
    lists = _lists(authority, now + MONTH, revoked)
    for cms_bytes in (signed, stamped):
        report = verify_detached(DOCUMENT, cms_bytes, trust, at=now + MONTH, revocation=lists)
        assert _check(report) == (Verdict.INVALID, Status.FAIL, "revoked")
        assert "key-compromise" in report.signers[0].check(CheckName.REVOCATION).detail


def test_a_key_revoked_after_a_trusted_time_stamp_has_signed_well(
    stamped: bytes, gost_parent: KeyPair, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    lists = _lists(authority, now + MONTH, Revoked(gost_parent.certificate.serial, now + timedelta(days=3), "superseded"))
    report = verify_detached(DOCUMENT, stamped, trust, at=now + MONTH, revocation=lists)
    assert _check(report) == (Verdict.VALID, Status.PASS, "revoked-after-timestamp")


def test_a_key_revoked_since_leaves_an_unstamped_signature_incomplete(
    signed: bytes, gost_parent: KeyPair, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    """The claimed time is before the revocation, but whoever has the stolen key can claim any time."""
    lists = _lists(authority, now + MONTH, Revoked(gost_parent.certificate.serial, now + timedelta(days=3), "key-compromise"))
    report = verify_detached(DOCUMENT, signed, trust, at=now + MONTH, revocation=lists)
    assert _check(report) == (Verdict.INCOMPLETE, Status.UNKNOWN, "revoked-since-unproved")


@pytest.mark.parametrize(
    ("reason", "after", "believed"),
    [
        ("superseded", timedelta(days=3), True),
        ("cessation-of-operation", timedelta(days=3), True),
        ("key-compromise", timedelta(days=3), False),
        ("", timedelta(days=3), False),  # RFC 3161, section 4: without a reason every token of the key is in doubt
        ("superseded", -timedelta(minutes=1), False),
    ],
)
def test_a_revoked_time_stamping_authority_proves_a_moment_only_where_its_key_was_not_in_doubt(
    stamped: bytes,
    authority: TestAuthority,
    time_stamping: KeyPair,
    trust: TrustStore,
    now: datetime,
    reason: str,
    after: timedelta,
    believed: bool,
) -> None:
    lists = _lists(authority, now + MONTH, Revoked(time_stamping.certificate.serial, now + after, reason))
    (signer,) = verify_detached(DOCUMENT, stamped, trust, at=now + MONTH, revocation=lists).signers
    check = signer.check(CheckName.TIMESTAMP)
    wanted = (Status.PASS, Standing.CHECKED) if believed else (Status.UNKNOWN, Standing.AUTHORITY_REVOKED)
    assert (check.status, check.code) == wanted
    assert signer.verdict is (Verdict.VALID if believed else Verdict.VALID_WITH_WARNINGS)
    # Once the signer's certificate has expired nothing proves the moment any more.
    (later,) = verify_detached(DOCUMENT, stamped, trust, at=now + 20 * MONTH, revocation=lists).signers
    assert (later.verdict is Verdict.INCOMPLETE) is not believed


def test_a_revoked_authority_between_spoils_the_signature(
    stamped: bytes, authority: TestAuthority, trust: TrustStore, now: datetime
) -> None:
    revoked = Revoked(authority.gost_issuing.certificate.serial, now - timedelta(days=1), "ca-compromise")
    of_root = revocation_list(authority.gost_root, [revoked], this_update=now, next_update=now + timedelta(days=1))
    lists = Lists(now, *_lists(authority, now).lists, of_root)
    report = verify_detached(DOCUMENT, stamped, trust, at=now, revocation=lists)
    assert _check(report) == (Verdict.INVALID, Status.FAIL, "authority-revoked")


def test_an_authority_only_the_cms_vouches_for_must_be_answered_for(
    stamped: bytes, gost_parent: KeyPair, authority: TestAuthority, time_stamping: KeyPair, now: datetime
) -> None:
    issuing = authority.gost_issuing.certificate
    root_only = TrustStore.of([authority.gost_root.certificate], "test")
    data = cms.parse(stamped)
    carried = cms.rebuild(data, certificates=[issuing.der])
    found = verify_detached(DOCUMENT, carried, root_only, at=now, revocation=_lists(authority, now))
    assert _check(found)[1:] == (Status.UNKNOWN, "authority-not-checked")
    of_root = revocation_list(authority.gost_root, (), this_update=now, next_update=now + timedelta(days=1))
    lists = Lists(now, *_lists(authority, now).lists, of_root)
    assert verify_detached(DOCUMENT, carried, root_only, at=now, revocation=lists).verdict is Verdict.VALID


def test_a_claimed_time_after_the_time_stamp_is_warned_of(
    gost_parent: KeyPair, authority: TestAuthority, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    signed = cades.sign_detached(DOCUMENT, gost_parent, now + timedelta(hours=2))
    token = time_stamp_token(cms.parse(signed).signers[0].signature, time_stamping, now)
    at = now + timedelta(hours=3)
    report = verify_detached(DOCUMENT, cades.add_time_stamp(signed, 0, token), trust, at=at, revocation=_lists(authority, at))
    check = report.signers[0].check(CheckName.VALIDITY)
    assert (report.verdict, check.status, check.code) == (
        Verdict.VALID_WITH_WARNINGS,
        Status.WARN,
        "signing-time-after-timestamp",
    )


def test_evidence_that_is_damaged_proves_nothing_and_breaks_nothing(stamped: bytes, trust: TrustStore, now: datetime) -> None:
    from eds import der, oids

    for value in (der.null(), der.sequence(der.null()), der.sequence(der.explicit(0, der.sequence(der.null())))):
        damaged = cades.add_unsigned(cms.parse(stamped), 0, cms.attribute(oids.REVOCATION_VALUES, value))
        (signer,) = verify_detached(DOCUMENT, damaged, trust, at=now).signers
        assert signer.level is Level.T
        assert signer.check(CheckName.REVOCATION).status is Status.UNKNOWN
        assert signer.verdict is Verdict.VALID_WITH_WARNINGS
