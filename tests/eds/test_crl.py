"""Revocation lists: who is on them, whose they are, how fresh, and what is not understood."""

import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eds import der, oids, pkcs12
from eds.algorithms import RsaPrivateKey
from eds.certificates import Certificate, parse_file
from eds.crl import RevocationList, check_crl, look_up
from eds.errors import (
    DeltaDoesNotFit,
    EdsError,
    RevocationDamaged,
    RevocationError,
    RevocationNotYet,
    RevocationOfAnother,
    RevocationSignatureWrong,
    RevocationStale,
    RevocationUnsupported,
)
from eds.pkcs12 import KeyPair
from eds.revocation import EXPIRED_BEFORE, REASONS, RevocationStatus
from eds.signing import KeyProblem, key_faults
from eds.testing import Owner, Revoked, TestAuthority, revocation_list
from eds.testing.issuing import extension

DAY = timedelta(days=1)
Make = Callable[..., bytes]


@pytest.fixture
def issuer(authority: TestAuthority, algorithm: str) -> Owner:
    return authority.issuer(algorithm)


@pytest.fixture
def made(issuer: Owner, now: datetime) -> Make:
    """Makes a list of the issuer, of an hour ago and good for a day."""

    def make(*revoked: Revoked, **said: object) -> bytes:
        dates = {"this_update": now - timedelta(hours=1), "next_update": now + DAY}
        return revocation_list(issuer, revoked, **(dates | said))  # type: ignore[arg-type]

    return make


def _revoked(pair: KeyPair, now: datetime, reason: str = "key-compromise") -> Revoked:
    return Revoked(pair.certificate.serial, now - DAY, reason)


def test_who_is_not_on_the_list_is_good(made: Make, parent: KeyPair, director: KeyPair, issuer: Owner, now: datetime) -> None:
    answer = check_crl(made(_revoked(director, now)), parent.certificate, issuer.certificate, at=now)
    assert (answer.status, answer.source, answer.revoked_at) == (RevocationStatus.GOOD, "crl", None)
    assert answer.this_update == now - timedelta(hours=1)
    assert not answer.revoked_by(now)


def test_who_is_on_the_list_is_revoked_since_then(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    data = made(_revoked(parent, now))
    answer = check_crl(data, parent.certificate, issuer.certificate, at=now)
    assert (answer.status, answer.reason, answer.revoked_at) == (RevocationStatus.REVOKED, "key-compromise", now - DAY)
    assert answer.raw == data
    assert answer.revoked_by(now)
    assert not answer.revoked_by(now - 2 * DAY)  # what was signed before and proved by a time stamp still stands


def test_an_empty_list_is_a_list(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    assert check_crl(made(), parent.certificate, issuer.certificate, at=now).status is RevocationStatus.GOOD


@pytest.mark.parametrize("reason", ["", *REASONS.values()])
def test_every_reason_is_read(made: Make, rsa_parent: KeyPair, now: datetime, reason: str, authority: TestAuthority) -> None:
    issuer = authority.rsa_issuing
    data = revocation_list(issuer, [_revoked(rsa_parent, now, reason)], this_update=now, next_update=now + DAY)
    answer = check_crl(data, rsa_parent.certificate, issuer.certificate, at=now)
    if reason == "remove-from-crl":
        assert answer.status is RevocationStatus.GOOD
    else:
        assert (answer.status, answer.reason) == (RevocationStatus.REVOKED, reason or "unspecified")


def test_a_list_too_old_or_from_the_future_proves_nothing(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    data = made()
    with pytest.raises(RevocationStale):
        check_crl(data, parent.certificate, issuer.certificate, at=now + 2 * DAY)
    with pytest.raises(RevocationNotYet):
        check_crl(data, parent.certificate, issuer.certificate, at=now - DAY)
    younger = check_crl(data, parent.certificate, issuer.certificate, at=now - DAY, now=now)
    assert younger.status is RevocationStatus.GOOD
    skewed = check_crl(data, parent.certificate, issuer.certificate, at=now - timedelta(hours=1, minutes=3))
    assert skewed.status is RevocationStatus.GOOD


def test_a_list_without_next_update_grows_old_by_itself(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    data = made(next_update=None)
    assert check_crl(data, parent.certificate, issuer.certificate, at=now + 6 * DAY).next_update is None
    with pytest.raises(RevocationStale):
        check_crl(data, parent.certificate, issuer.certificate, at=now + 8 * DAY)


def test_a_list_younger_than_the_certificates_end_says_nothing_of_it(issuer: Owner, parent: KeyPair, now: datetime) -> None:
    later = parent.certificate.not_after + DAY
    data = revocation_list(issuer, [], this_update=later, next_update=later + DAY)
    answer = check_crl(data, parent.certificate, issuer.certificate, at=later)
    assert (answer.status, answer.reason) == (RevocationStatus.UNKNOWN, EXPIRED_BEFORE)
    keeps = der.encode(der.GENERALIZED_TIME, b"20200101000000Z")
    said = [extension(oids.EXPIRED_CERTS_ON_CRL, keeps)]
    kept = revocation_list(issuer, [], this_update=later, next_update=later + DAY, extensions=said)
    assert check_crl(kept, parent.certificate, issuer.certificate, at=later).status is RevocationStatus.GOOD
    too_late = [extension(oids.EXPIRED_CERTS_ON_CRL, der.encode(der.GENERALIZED_TIME, b"20990101000000Z"))]
    forgot = revocation_list(issuer, [], this_update=later, next_update=later + DAY, extensions=too_late)
    assert check_crl(forgot, parent.certificate, issuer.certificate, at=later).reason == EXPIRED_BEFORE


def test_the_list_of_another_issuer_is_refused(
    made: Make, authority: TestAuthority, parent: KeyPair, issuer: Owner, now: datetime, algorithm: str
) -> None:
    other = authority.issuer("rsa" if algorithm == "gost" else "gost")
    foreign = revocation_list(other, [], this_update=now, next_update=now + DAY)
    for data, who in ((foreign, issuer), (foreign, other), (made(), other)):
        with pytest.raises(RevocationOfAnother):
            check_crl(data, parent.certificate, who.certificate, at=now)


def test_an_issuer_of_another_name_with_the_same_key_is_refused(made: Make, issuer: Owner, parent: KeyPair) -> None:
    renamed = replace(issuer.certificate, subject=parent.certificate.subject)
    with pytest.raises(RevocationOfAnother, match="another issuer"):
        RevocationList.parse(made()).require_signed_by(renamed)


def test_an_issuer_of_the_same_name_with_another_key_is_refused(parent: KeyPair, issuer: Owner, now: datetime) -> None:
    impostor = TestAuthority.create(now).issuer("rsa" if isinstance(issuer.key, RsaPrivateKey) else "gost")
    forged = revocation_list(impostor, [], this_update=now, next_update=now + DAY)
    with pytest.raises(RevocationOfAnother, match="another key"):
        check_crl(forged, parent.certificate, issuer.certificate, at=now)
    mixed = revocation_list(replace(impostor, certificate=issuer.certificate), [], this_update=now, next_update=now + DAY)
    with pytest.raises(RevocationSignatureWrong):
        check_crl(mixed, parent.certificate, issuer.certificate, at=now)


def test_a_certificate_that_may_not_sign_lists_makes_none(authority: TestAuthority, now: datetime) -> None:
    only_certifies = [extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True)), critical=True)]
    usage = extension(oids.KEY_USAGE, der.bit_string(b"\x04", 2), critical=True)
    weak = authority.issue_authority("NO LISTS", extensions=[*only_certifies, usage])
    with pytest.raises(RevocationOfAnother, match="not for revocation lists"):
        RevocationList.parse(revocation_list(weak, [], this_update=now, next_update=None)).require_signed_by(weak.certificate)


@pytest.mark.parametrize("critical", [True, False])
def test_a_list_of_narrower_scope_is_refused(made: Make, parent: KeyPair, issuer: Owner, now: datetime, critical: bool) -> None:
    only_users = der.sequence(der.encode(0x81, b"\xff"))
    data = made(extensions=[extension(oids.ISSUING_DISTRIBUTION_POINT, only_users, critical=critical)])
    with pytest.raises(RevocationUnsupported):
        check_crl(data, parent.certificate, issuer.certificate, at=now)


def test_a_critical_extension_not_understood_spoils_the_list(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    with pytest.raises(RevocationUnsupported, match=r"1\.2\.3\.4"):
        check_crl(
            made(extensions=[extension("1.2.3.4", der.null(), critical=True)]), parent.certificate, issuer.certificate, at=now
        )
    harmless = made(extensions=[extension("1.2.3.4", der.null())])
    assert check_crl(harmless, parent.certificate, issuer.certificate, at=now).status is RevocationStatus.GOOD


def test_a_delta_list_brings_the_full_one_up_to_date(
    made: Make, parent: KeyPair, director: KeyPair, issuer: Owner, now: datetime
) -> None:
    full = made(_revoked(director, now, "certificate-hold"), number=10)
    delta = made(_revoked(parent, now), _revoked(director, now, "remove-from-crl"), number=12, base=9, this_update=now)
    found = check_crl(full, parent.certificate, issuer.certificate, at=now, delta=delta)
    assert (found.status, found.raw) == (RevocationStatus.REVOKED, delta)
    lifted = check_crl(full, director.certificate, issuer.certificate, at=now, delta=delta)
    assert (lifted.status, lifted.this_update, lifted.raw) == (RevocationStatus.GOOD, now, full)
    assert check_crl(full, director.certificate, issuer.certificate, at=now).reason == "certificate-hold"


def test_only_a_hold_is_ever_lifted(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    full = made(_revoked(parent, now), number=10)
    delta = made(_revoked(parent, now, "remove-from-crl"), number=11, base=10)
    assert check_crl(full, parent.certificate, issuer.certificate, at=now, delta=delta).status is RevocationStatus.REVOKED


@pytest.mark.parametrize(("number", "base"), [(12, 11), (9, 8), (12, None)])
def test_a_delta_list_that_does_not_continue_the_full_one_is_refused(
    made: Make, parent: KeyPair, issuer: Owner, now: datetime, number: int, base: int | None
) -> None:
    with pytest.raises(DeltaDoesNotFit):
        check_crl(made(number=10), parent.certificate, issuer.certificate, at=now, delta=made(number=number, base=base))


def test_a_delta_list_alone_proves_nothing(made: Make, parent: KeyPair, issuer: Owner, now: datetime) -> None:
    with pytest.raises(RevocationUnsupported, match="delta"):
        check_crl(made(number=12, base=11), parent.certificate, issuer.certificate, at=now)


def test_two_hundred_thousand_entries_are_looked_through_in_a_second(
    authority: TestAuthority, rsa_parent: KeyPair, now: datetime
) -> None:
    moment = der.time(now)
    entries = b"".join(der.sequence(der.integer(1 << 158 | number), moment) for number in range(200_000))
    whole = RevocationList.parse(
        revocation_list(authority.rsa_issuing, [_revoked(rsa_parent, now)], this_update=now, next_update=now + DAY)
    )
    large = replace(whole, entries=entries + whole.entries)
    started = time.process_time()
    answer = look_up(large, rsa_parent.certificate, at=now)
    assert answer.status is RevocationStatus.REVOKED
    assert time.process_time() - started < 1


_places = st.integers(0, 1 << 20)
_changes = st.lists(st.tuples(_places, st.binary(max_size=3), st.integers(0, 3)), min_size=1, max_size=3)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_changes)
def test_a_changed_list_never_says_good_of_a_revoked_certificate(
    authority: TestAuthority, rsa_parent: KeyPair, now: datetime, changes: list[tuple[int, bytes, int]]
) -> None:
    issuer = authority.rsa_issuing
    data = revocation_list(issuer, [_revoked(rsa_parent, now)], this_update=now, next_update=now + DAY)
    for number, inserted, cut in changes:
        place = number % len(data)
        data = data[:place] + inserted + data[place + cut :]
    try:
        answer = check_crl(data, rsa_parent.certificate, issuer.certificate, at=now)
    except RevocationError:
        return
    assert answer.status is RevocationStatus.REVOKED


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_no_list(data: bytes) -> None:
    with pytest.raises(EdsError) as caught:
        RevocationList.parse(data)
    assert isinstance(caught.value, RevocationDamaged | RevocationUnsupported)


def test_cryptography_reads_our_lists_as_we_do(authority: TestAuthority, rsa_parent: KeyPair, now: datetime) -> None:
    from cryptography import x509

    data = revocation_list(
        authority.rsa_issuing, [_revoked(rsa_parent, now)], this_update=now, next_update=now + DAY, number=7, base=5
    )
    theirs, ours = x509.load_der_x509_crl(data), RevocationList.parse(data)
    issuer = x509.load_der_x509_certificate(authority.rsa_issuing.certificate.der)
    assert theirs.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]
    entry = theirs.get_revoked_certificate_by_serial_number(rsa_parent.certificate.serial)
    assert entry is not None
    assert entry.revocation_date_utc == now - DAY
    assert entry.extensions.get_extension_for_class(x509.CRLReason).value.reason is x509.ReasonFlags.key_compromise
    assert theirs.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == ours.number == 7
    assert theirs.extensions.get_extension_for_class(x509.DeltaCRLIndicator).value.crl_number == ours.base_number == 5
    assert (theirs.last_update_utc, theirs.next_update_utc) == (ours.this_update, ours.next_update)


@pytest.mark.filterwarnings("ignore:Attribute.s length")
def test_we_read_lists_of_cryptography(authority: TestAuthority, rsa_parent: KeyPair, now: datetime) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    issuer = authority.rsa_issuing
    certificate = x509.load_der_x509_certificate(issuer.certificate.der)
    key = serialization.load_der_private_key(issuer.key.pkcs8(), None)
    entry = (
        x509.RevokedCertificateBuilder()
        .serial_number(rsa_parent.certificate.serial)
        .revocation_date(now - DAY)
        .add_extension(x509.CRLReason(x509.ReasonFlags.superseded), critical=False)
        .build()
    )
    built = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(certificate.subject)
        .last_update(now)
        .next_update(now + DAY)
        .add_revoked_certificate(entry)
        .sign(key, hashes.SHA256())  # type: ignore[arg-type]
    )
    data = built.public_bytes(serialization.Encoding.DER)
    answer = check_crl(data, rsa_parent.certificate, issuer.certificate, at=now)
    assert (answer.status, answer.reason) == (RevocationStatus.REVOKED, "superseded")


def test_openssl_believes_our_lists(authority: TestAuthority, rsa_parent: KeyPair, now: datetime, tmp_path: Path) -> None:
    def pem(kind: str, content: bytes, name: str) -> str:
        import base64

        (tmp_path / name).write_text(f"-----BEGIN {kind}-----\n{base64.encodebytes(content).decode()}-----END {kind}-----\n")
        return str(tmp_path / name)

    root, issuing = authority.rsa_root, authority.rsa_issuing
    chain = tmp_path / "chain.pem"
    parts = [pem("CERTIFICATE", each.certificate.der, f"{number}.pem") for number, each in enumerate((root, issuing))]
    chain.write_text("".join(Path(part).read_text() for part in parts))
    leaf = pem("CERTIFICATE", rsa_parent.certificate.der, "leaf.pem")
    for revoked, accepted in (([], True), ([_revoked(rsa_parent, now)], False)):
        data = revocation_list(issuing, revoked, this_update=now - DAY, next_update=now + DAY)
        listed = pem("X509 CRL", data, "list.pem")
        signed = subprocess.run(
            ["openssl", "crl", "-in", listed, "-CAfile", parts[1], "-noout"], capture_output=True, text=True, check=False
        )
        assert "verify OK" in signed.stderr
        moment = ["-attime", str(int(now.timestamp()))]
        files = ["-CAfile", str(chain), "-CRLfile", listed, leaf]
        checked = subprocess.run(
            ["openssl", "verify", "-crl_check", *moment, *files], capture_output=True, text=True, check=False
        )
        assert (checked.returncode == 0) is accepted, checked.stderr
        assert accepted or "certificate revoked" in checked.stderr


def _material(material: Callable[[str], bytes], name: str) -> Certificate:
    return parse_file(material(name))[0]


@pytest.mark.parametrize(
    ("name", "status", "reason"),
    [
        ("valid/individual", RevocationStatus.GOOD, ""),
        ("valid/head", RevocationStatus.GOOD, ""),
        ("valid/employee_signright", RevocationStatus.GOOD, ""),
        ("revoked/individual", RevocationStatus.REVOKED, "certificate-hold"),
        ("revoked/head", RevocationStatus.REVOKED, "certificate-hold"),
        ("revoked/employee", RevocationStatus.REVOKED, "superseded"),
    ],
)
def test_the_published_gost_list_knows_the_published_keys(
    material: Callable[[str], bytes], name: str, status: RevocationStatus, reason: str
) -> None:
    certificate = pkcs12.load(material(f"gost-2015/{name}.p12"), "Qwerty12").certificate
    issuer = _material(material, "ca/nca_gost2022_test.cer")
    data = material("crl/nca_gost2022_test.2026-08.crl")
    answer = check_crl(data, certificate, issuer, at=datetime(2026, 9, 1, tzinfo=UTC))
    assert (answer.status, answer.reason) == (status, reason)
    refused = {"": (), "certificate-hold": (KeyProblem.SUSPENDED,), "superseded": (KeyProblem.REVOKED,)}[reason]
    assert key_faults(certificate, at=datetime(2026, 9, 1, tzinfo=UTC), revocation=answer) == refused
    with pytest.raises(RevocationStale):
        check_crl(data, certificate, issuer, at=datetime(2027, 3, 1, tzinfo=UTC))


def test_the_published_rsa_list_verifies(material: Callable[[str], bytes]) -> None:
    read = RevocationList.parse(material("crl/nca_rsa_test.crl"))
    read.require_signed_by(_material(material, "ca/nca_rsa_test.crt"))
    assert read.number == 9
    entry = read.entry(0x4B779CB5647C4DA7B07327C503EAB1656D716ED8)
    assert entry is not None
    assert (entry.reason, entry.revoked_at) == ("key-compromise", datetime(2021, 3, 30, 18, 10, 21, tzinfo=UTC))
    assert read.entry(1) is None
