"""A folder of trusted certificates: what counts, what an administrator adds, what the authority sends."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from eds.additions import file_of
from eds.errors import DamagedCertificate, ServiceUnavailable, TrustRefused, TrustUnusable
from eds.pkcs12 import KeyPair
from eds.testing import TestAuthority
from eds.trust import NCA_TEST, PRODUCTION_PINS, TrustStore
from eds.trust_folder import AUTHORITY_ADDRESSES, Fetched, Standing, add_trust, fetch_trust, list_trust

BY = "Директор А. Б."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "trust"


@pytest.fixture
def pinned(authority: TestAuthority, monkeypatch: pytest.MonkeyPatch) -> str:
    """The test authority's RSA root stands for a production one."""
    fingerprint = authority.rsa_root.certificate.fingerprint
    monkeypatch.setitem(PRODUCTION_PINS, fingerprint, "root_stand_in")
    return fingerprint


def test_what_an_administrator_adds_is_trusted_and_shown_with_who_and_when(
    authority: TestAuthority, gost_parent: KeyPair, folder: Path, now: datetime
) -> None:
    root = authority.gost_root.certificate
    added = add_trust(folder, root.der, label="Облыстың орталығы", by=BY, at=now)
    assert added == root
    (entry,) = list_trust(folder).entries
    assert (entry.certificate, entry.standing) == (root, Standing.ADDED)
    assert entry.addition is not None
    assert (entry.addition.label, entry.addition.by, entry.addition.at) == ("Облыстың орталығы", BY, now)
    store = TrustStore.from_directory(folder)
    assert store.anchors == (root,)
    assert store.chain(gost_parent.certificate, [authority.gost_issuing.certificate], now).fault is None


def test_a_decision_is_changed_and_not_doubled(authority: TestAuthority, folder: Path, now: datetime) -> None:
    for label in ("first", "second"):
        add_trust(folder, authority.gost_root.certificate.der, label=label, by=BY, at=now)
    add_trust(folder, authority.rsa_root.certificate.der, label="third", by=BY, at=now)
    assert {entry.addition.label for entry in list_trust(folder).entries if entry.addition} == {"second", "third"}


def test_a_certificate_merely_copied_into_the_folder_counts_for_nothing(
    authority: TestAuthority, folder: Path, pinned: str
) -> None:
    authority.write_trust(folder)
    listed = list_trust(folder)
    standings = {entry.certificate.fingerprint: entry.standing for entry in listed.entries}
    assert standings.pop(pinned) is Standing.PINNED
    assert set(standings.values()) == {Standing.IGNORED}
    assert "root_stand_in" not in listed.missing
    assert set(listed.missing) == {"root_gost_2022", "nca_gost_2022", "root_rsa_2020", "nca_rsa_2022"}
    assert [anchor.fingerprint for anchor in TrustStore.from_directory(folder).anchors] == [pinned]


def test_a_test_folder_shows_its_own_and_no_pinned_ones(authority: TestAuthority, folder: Path, pinned: str) -> None:
    authority.write_trust(folder)
    listed = list_trust(folder, "test")
    standings = {entry.certificate.fingerprint: entry.standing for entry in listed.entries}
    assert standings.pop(pinned) is Standing.IGNORED
    assert set(standings.values()) == {Standing.TEST}
    assert listed.missing == ()
    added = TrustStore.from_directory(folder, "test", added=[pinned])
    assert pinned not in {anchor.fingerprint for anchor in added.anchors}


def test_a_decision_does_not_travel_with_the_folder(authority: TestAuthority, folder: Path, now: datetime) -> None:
    add_trust(folder, authority.gost_root.certificate.der, label="x", by=BY, at=now)
    elsewhere = folder.rename(folder.with_name("copied"))
    assert TrustStore.from_directory(elsewhere).anchors == ()
    assert file_of(folder).exists()


def test_a_decision_whose_certificate_is_gone_is_shown(authority: TestAuthority, folder: Path, now: datetime) -> None:
    add_trust(folder, authority.gost_root.certificate.der, label="x", by=BY, at=now)
    for file in folder.iterdir():
        file.unlink()
    listed = list_trust(folder)
    assert listed.entries == ()
    assert [orphan.label for orphan in listed.orphans] == ["x"]


def test_only_an_authority_may_be_added(authority: TestAuthority, gost_parent: KeyPair, folder: Path, now: datetime) -> None:
    with pytest.raises(TrustRefused, match="authority"):
        add_trust(folder, gost_parent.certificate.der, label="x", by=BY, at=now)
    with pytest.raises(DamagedCertificate):
        add_trust(folder, b"hello", label="x", by=BY, at=now)
    assert not folder.exists()
    assert not file_of(folder).exists()


def test_the_test_authorities_of_nca_are_never_added_to_production(
    authority: TestAuthority, folder: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = authority.gost_root.certificate
    add_trust(folder, root.der, label="before it was known", by=BY, at=now)
    monkeypatch.setitem(NCA_TEST, root.fingerprint, "stands for one")
    assert TrustStore.from_directory(folder).anchors == ()
    assert TrustStore.of([root], "production", added=[root.fingerprint]).anchors == ()
    assert [entry.standing for entry in list_trust(folder).entries] == [Standing.IGNORED]
    with pytest.raises(TrustRefused, match="test authority"):
        add_trust(folder, root.der, label="x", by=BY, at=now)
    assert TrustStore.of([root], "test").anchors == (root,)


def test_the_published_test_authorities_are_known_as_such(material: Callable[[str], bytes], folder: Path, now: datetime) -> None:
    for name in ("nca_gost2022_test.cer", "root_test_gost_2022.cer", "nca_rsa_test.crt"):
        with pytest.raises(TrustRefused, match="test authority"):
            add_trust(folder, material(f"ca/{name}"), label="x", by=BY, at=now)


def test_only_pinned_certificates_are_kept_of_what_is_fetched(authority: TestAuthority, folder: Path, pinned: str) -> None:
    answers = {
        "http://a/root.cer": authority.rsa_root.certificate.der,
        "http://a/other.cer": authority.gost_root.certificate.der,
        "http://a/login.html": b"<html>",
    }

    def fetch(url: str, body: bytes | None, content_type: str) -> bytes:
        if url not in answers:
            raise ServiceUnavailable(url)
        return answers[url]

    got = fetch_trust(folder, fetch, [*answers, "http://a/absent.cer"])
    assert got == (
        Fetched("http://a/root.cer", "root_stand_in"),
        Fetched("http://a/other.cer", "", "trust-refused"),
        Fetched("http://a/login.html", "", "certificate-damaged"),
        Fetched("http://a/absent.cer", "", "service-unavailable"),
    )
    assert [file.name for file in folder.iterdir()] == ["root_stand_in.cer"]
    assert [anchor.fingerprint for anchor in TrustStore.from_directory(folder).anchors] == [pinned]


def test_every_pinned_certificate_has_an_address() -> None:
    assert len(AUTHORITY_ADDRESSES) == len(set(AUTHORITY_ADDRESSES)) == 4
    assert all(address.startswith("https://pki.gov.kz/") for address in AUTHORITY_ADDRESSES)


@pytest.mark.parametrize(
    "content",
    ["", "{", "[1]", '[{"sha256": "00", "label": "x", "by": "y", "at": "2026-01-01T00:00:00+00:00"}]', "[" * 100_000, "\udcff"],
)
def test_a_damaged_list_of_decisions_is_told(authority: TestAuthority, folder: Path, content: str) -> None:
    authority.write_trust(folder)
    file_of(folder).write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(TrustUnusable):
        TrustStore.from_directory(folder)
    with pytest.raises(TrustUnusable):
        list_trust(folder)
    TrustStore.from_directory(folder, "test")  # a test store has no decisions


def test_a_moment_without_a_zone_is_damage(authority: TestAuthority, folder: Path) -> None:
    authority.write_trust(folder)
    fingerprint = authority.gost_root.certificate.fingerprint
    entry = {"sha256": fingerprint, "label": "x", "by": "y", "at": "2026-01-01T00:00:00"}
    file_of(folder).write_text(json.dumps([entry]))
    with pytest.raises(TrustUnusable):
        TrustStore.from_directory(folder)


def test_a_place_that_cannot_be_written_is_told(authority: TestAuthority, folder: Path, now: datetime) -> None:
    folder.write_text("in the way")
    with pytest.raises(TrustUnusable):
        add_trust(folder, authority.gost_root.certificate.der, label="x", by=BY, at=now)
