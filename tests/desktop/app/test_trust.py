"""Whom the office believes."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.app.trust import trust_place
from eds.testing import TestAuthority
from eds.trust import TrustKind

NOW = datetime(2026, 11, 12, tzinfo=UTC)


def test_an_office_without_certificates_trusts_nobody(tmp_path: Path) -> None:
    store = trust_place(tmp_path, None).load()
    assert store.kind is TrustKind.PRODUCTION
    assert not store.anchors
    assert not store.intermediates


def test_certificates_put_beside_the_database_are_read_at_the_next_look_and_believed_only_if_they_are_the_countrys(
    tmp_path: Path,
) -> None:
    load = trust_place(tmp_path, None).load
    assert not load().ignored
    (tmp_path / "trust").mkdir()
    TestAuthority.create(NOW).write_trust(tmp_path / "trust")
    store = load()
    assert store.kind is TrustKind.PRODUCTION
    assert store.ignored
    assert not store.anchors


def test_a_test_authority_stands_instead_of_the_production_set(tmp_path: Path) -> None:
    for name in ("trust", "test"):
        (tmp_path / name).mkdir()
        TestAuthority.create(NOW).write_trust(tmp_path / name)
    store = trust_place(tmp_path, tmp_path / "test").load()
    assert store.kind is TrustKind.TEST
    assert store.anchors
    assert store == trust_place(tmp_path / "elsewhere", tmp_path / "test").load()
