"""Whom we believe, and chains up to them."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from eds.certificates import Certificate
from eds.errors import DamagedCertificate, TrustUnusable
from eds.pkcs12 import KeyPair
from eds.testing import TestAuthority
from eds.trust import PRODUCTION_PINS, ChainFault, TrustKind, TrustStore


def test_a_chain_leads_from_the_signer_to_the_root(
    authority: TestAuthority, trust: TrustStore, parent: KeyPair, now: datetime
) -> None:
    chain = trust.chain(parent.certificate, (), now)
    assert chain.fault is None
    assert len(chain.path) == 3
    assert chain.path[-1] in authority.certificates


def test_a_folder_of_certificates_makes_the_same_store(authority: TestAuthority, trust: TrustStore, tmp_path: Path) -> None:
    authority.write_trust(tmp_path)
    (tmp_path / "note.txt").write_text("not a certificate")
    loaded = TrustStore.from_directory(tmp_path, "test")
    assert set(loaded.anchors) == set(trust.anchors)
    assert set(loaded.intermediates) == set(trust.intermediates)


def test_pem_files_are_read_too(authority: TestAuthority, tmp_path: Path) -> None:
    import base64

    blocks = [base64.encodebytes(certificate.der).decode() for certificate in authority.certificates]
    text = "".join(f"-----BEGIN CERTIFICATE-----\n{block}-----END CERTIFICATE-----\n" for block in blocks)
    (tmp_path / "all.pem").write_text(text)
    assert len(TrustStore.from_directory(tmp_path, "test").anchors) == 2


def test_a_production_store_trusts_nobody_but_the_pinned(authority: TestAuthority, parent: KeyPair, now: datetime) -> None:
    store = TrustStore.of(authority.certificates, "production")
    assert (store.anchors, store.intermediates) == ((), ())
    assert set(store.ignored) == set(authority.certificates)
    assert store.chain(parent.certificate, authority.certificates, now).fault is ChainFault.NO_TRUST_ANCHOR


def test_an_administrator_may_knowingly_add_an_authority(authority: TestAuthority, gost_parent: KeyPair, now: datetime) -> None:
    issuing = authority.gost_issuing.certificate
    store = TrustStore.of(authority.certificates, TrustKind.PRODUCTION, added=[issuing.fingerprint.upper()])
    assert store.anchors == (issuing,)
    assert store.chain(gost_parent.certificate, (), now).fault is None


def test_a_pinned_certificate_never_enters_a_test_store(authority: TestAuthority, monkeypatch: pytest.MonkeyPatch) -> None:
    root = authority.gost_root.certificate
    monkeypatch.setitem(PRODUCTION_PINS, root.fingerprint, "stands for a production root")
    assert TrustStore.of([root], "production").anchors == (root,)
    assert TrustStore.of([root], "test").ignored == (root,)


def test_another_authority_of_the_same_names_is_not_believed(
    trust: TrustStore, authority: TestAuthority, parent: KeyPair, now: datetime
) -> None:
    impostor = TestAuthority.create(now)
    chain = impostor.trust().chain(parent.certificate, authority.certificates, now)
    assert chain.fault is ChainFault.NO_TRUST_ANCHOR
    assert not chain.path


def test_a_certificate_signed_by_an_ordinary_key_is_not_believed(
    authority: TestAuthority, trust: TrustStore, gost_parent: KeyPair, now: datetime
) -> None:
    from dataclasses import replace

    from eds.testing import Owner

    false_issuer = Owner(gost_parent.certificate, gost_parent.private_key)  # type: ignore[arg-type]
    victim = replace(authority, gost_issuing=false_issuer).issue_time_stamping()
    assert trust.chain(victim.certificate, [gost_parent.certificate], now).fault is ChainFault.ISSUER_NOT_AN_AUTHORITY


def test_a_changed_certificate_is_not_believed(trust: TrustStore, gost_parent: KeyPair, now: datetime) -> None:
    changed = gost_parent.certificate.der.replace(b"IIN900101400123", b"IIN900101400124")
    certificate = Certificate.parse(changed)
    assert certificate.iin == "900101400124"
    assert trust.chain(certificate, (), now).fault is ChainFault.ISSUER_SIGNATURE_WRONG


def test_an_issuer_out_of_its_validity_is_not_believed(trust: TrustStore, parent: KeyPair, now: datetime) -> None:
    later = now + timedelta(days=365 * 30)
    assert trust.chain(parent.certificate, (), later).fault is ChainFault.ISSUER_NOT_VALID


def test_an_empty_store_says_it_knows_nobody(parent: KeyPair, now: datetime) -> None:
    store = TrustStore.of([], "test")
    assert store.chain(parent.certificate, (), now).fault is ChainFault.NO_TRUST_ANCHOR


def test_a_crowd_of_certificates_does_not_stall_the_search(authority: TestAuthority, gost_parent: KeyPair, now: datetime) -> None:
    from eds import der, oids
    from eds.testing import Owner
    from eds.testing.issuing import certificate, extension

    root = authority.gost_root
    extensions = [extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True)), critical=True)]
    subject = root.certificate.subject
    crowd = [
        certificate(subject, root.key, Owner(root.certificate, root.key), now, now + timedelta(days=1), extensions)
        for _ in range(40)
    ]
    chain = TrustStore.of([], "test").chain(crowd[0], crowd[1:], now)
    assert chain.fault is not None


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrustUnusable):
        TrustStore.from_directory(tmp_path / "absent", "test")
    (tmp_path / "broken.cer").write_bytes(b"hello")
    with pytest.raises(TrustUnusable, match=r"broken\.cer"):
        TrustStore.from_directory(tmp_path, "test")


@pytest.mark.parametrize("data", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----"])
def test_what_is_no_certificate_is_told(data: bytes) -> None:
    from eds.certificates import parse_file

    with pytest.raises(DamagedCertificate):
        parse_file(data)


def test_a_stored_authority_is_the_same_when_taken_up(authority: TestAuthority, parent: KeyPair, tmp_path: Path) -> None:
    from eds.errors import AuthorityUnusable

    authority.save(tmp_path)
    again = TestAuthority.load(tmp_path)
    assert again.certificates == authority.certificates
    (tmp_path / "gost_root.key").write_bytes(b"broken")
    with pytest.raises(AuthorityUnusable):
        TestAuthority.load(tmp_path)


def test_everything_of_the_test_authority_says_it_has_no_legal_force(authority: TestAuthority, parent: KeyPair) -> None:
    from eds.testing import NO_LEGAL_FORCE

    for certificate in (*authority.certificates, parent.certificate):
        assert NO_LEGAL_FORCE.encode() in certificate.subject
