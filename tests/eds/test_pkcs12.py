"""Key files: ours, OpenSSL's, and every bad one."""

import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from eds import der, oids, pbe, pkcs12
from eds.certificates import KeyUse, Role
from eds.errors import (
    DamagedKeyFile,
    LegacyGostKey,
    NoCertificate,
    NoPrivateKey,
    NotAKeyFile,
    UnsupportedKey,
    UnsupportedKeyFile,
    WrongPassword,
)
from eds.pkcs12 import KeyPair
from eds.testing import KeyKind, Person, TestAuthority, key_file

PASSWORD = "Құпия сөз 1"


@pytest.fixture(scope="session")
def file(parent: KeyPair) -> bytes:
    return key_file(parent, PASSWORD)


def _openssl(*arguments: str) -> str:
    return subprocess.run(["openssl", *arguments], check=True, capture_output=True, text=True).stdout


def test_a_key_file_opens_and_its_key_signs(file: bytes, parent: KeyPair) -> None:
    pair = pkcs12.load(file, PASSWORD)
    assert pair.certificate == parent.certificate
    signature = pair.private_key.sign(b"text")
    assert pair.certificate.public_key.verify(signature, b"text", pair.private_key.digest_algorithm)


def test_the_private_key_does_not_show_itself(file: bytes) -> None:
    pair = pkcs12.load(file, PASSWORD)
    assert "private_key" not in repr(pair)


@pytest.mark.parametrize("password", ["", "құпия сөз 1", "Құпия сөз 1 ", "\udcff", "🔑"])
def test_a_wrong_password_is_told_and_damage_is_named_beside_it(file: bytes, password: str) -> None:
    with pytest.raises(WrongPassword, match="password is wrong, or the file is damaged"):
        pkcs12.load(file, password)


def test_an_empty_password_works_in_both_its_forms(parent: KeyPair) -> None:
    assert pkcs12.load(key_file(parent, ""), "").certificate == parent.certificate


def test_openssl_opens_our_rsa_key_file(rsa_parent: KeyPair, tmp_path: Path) -> None:
    (tmp_path / "k.p12").write_bytes(key_file(rsa_parent, "Qwerty12"))
    arguments = ["pkcs12", "-legacy", "-in", str(tmp_path / "k.p12"), "-passin", "pass:Qwerty12", "-nodes"]
    shown = _openssl(*arguments, "-info")
    assert "BEGIN PRIVATE KEY" in shown
    assert "IIN900101400123" in shown


@pytest.mark.parametrize(
    "protection",
    [
        [],  # PBES2 with AES-256 and a SHA-256 MAC, OpenSSL 3's own choice
        ["-legacy"],
        ["-keypbe", "AES-128-CBC", "-certpbe", "AES-192-CBC", "-macalg", "sha512", "-iter", "4000"],
        ["-keypbe", "DES-EDE3-CBC", "-certpbe", "NONE"],
    ],
)
def test_key_files_of_openssl_open(rsa_parent: KeyPair, tmp_path: Path, protection: list[str]) -> None:
    source, made = tmp_path / "source.p12", tmp_path / "made.p12"
    source.write_bytes(key_file(rsa_parent, "Qwerty12"))
    pem = tmp_path / "key.pem"
    pem.write_text(_openssl("pkcs12", "-legacy", "-in", str(source), "-passin", "pass:Qwerty12", "-nodes"))
    _openssl("pkcs12", "-export", *protection, "-in", str(pem), "-out", str(made), "-passout", "pass:Жаңа1")
    assert pkcs12.load(made.read_bytes(), "Жаңа1").certificate == rsa_parent.certificate
    with pytest.raises(WrongPassword):
        pkcs12.load(made.read_bytes(), "Жаңа2")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 a zip file", b"\x30\x03\x02\x01\x03", b"-----BEGIN PRIVATE KEY-----"])
def test_something_else_is_not_a_key_file(data: bytes) -> None:
    with pytest.raises(NotAKeyFile):
        pkcs12.load(data, PASSWORD)


def test_a_certificate_is_not_a_key_file(parent: KeyPair) -> None:
    with pytest.raises(NotAKeyFile):
        pkcs12.load(parent.certificate.der, PASSWORD)


def test_a_file_cut_short_is_damaged_and_not_taken_for_a_wrong_password(file: bytes) -> None:
    with pytest.raises(DamagedKeyFile):
        pkcs12.load(file[:-20], PASSWORD)


def test_a_file_without_a_mac_is_refused(file: bytes) -> None:
    version, content, _ = der.parse(file).children()
    with pytest.raises(UnsupportedKeyFile, match="no MAC"):
        pkcs12.load(der.sequence(version.raw, content.raw), PASSWORD)


def _sealed(*safes: bytes, rounds: int = 1) -> bytes:
    """A key file of these parts under a sound MAC."""
    import hmac

    authenticated = der.sequence(*safes)
    content = der.sequence(der.oid(oids.CMS_DATA), der.explicit(0, der.octet_string(authenticated)))
    key = pbe.pkcs12_key("sha1", pbe.secrets_of(PASSWORD)[0], b"salt", 1, pbe.Purpose.MAC, 20)
    mac = der.octet_string(hmac.digest(key, authenticated, "sha1"))
    info = der.sequence(der.algorithm(oids.SHA1), mac)
    return der.sequence(der.integer(3), content, der.sequence(info, der.octet_string(b"salt"), der.integer(rounds)))


def _plain(*bags: bytes) -> bytes:
    return der.sequence(der.oid(oids.CMS_DATA), der.explicit(0, der.octet_string(der.sequence(*bags))))


def _key_bag(key: bytes) -> bytes:
    return der.sequence(der.oid(oids.KEY_BAG), der.explicit(0, key))


def _certificate_bag(certificate: bytes) -> bytes:
    inner = der.sequence(der.oid(oids.X509_CERTIFICATE), der.explicit(0, der.octet_string(certificate)))
    return der.sequence(der.oid(oids.CERTIFICATE_BAG), der.explicit(0, inner))


def _foreign_key(algorithm: str) -> bytes:
    return der.sequence(der.integer(0), der.algorithm(algorithm), der.octet_string(der.octet_string(bytes(32))))


def test_a_file_with_no_private_key_is_told(parent: KeyPair) -> None:
    with pytest.raises(NoPrivateKey):
        pkcs12.load(_sealed(_plain(_certificate_bag(parent.certificate.der))), PASSWORD)


def test_a_file_with_the_certificate_of_another_key_is_told(parent: KeyPair, director: KeyPair) -> None:
    key = parent.private_key.pkcs8()  # type: ignore[attr-defined]
    with pytest.raises(NoCertificate):
        pkcs12.load(_sealed(_plain(_key_bag(key), _certificate_bag(director.certificate.der))), PASSWORD)
    both = _plain(_key_bag(key), _certificate_bag(director.certificate.der), _certificate_bag(parent.certificate.der))
    pair = pkcs12.load(_sealed(both), PASSWORD)
    assert (pair.certificate, pair.others) == (parent.certificate, (director.certificate,))


def test_an_old_gost_2004_key_is_called_by_its_name() -> None:
    with pytest.raises(LegacyGostKey, match=r"34\.310-2004"):
        pkcs12.load(_sealed(_plain(_key_bag(_foreign_key(oids.GOST2004_KEY)))), PASSWORD)


def test_a_key_of_another_kind_is_told() -> None:
    with pytest.raises(UnsupportedKey):
        pkcs12.load(_sealed(_plain(_key_bag(_foreign_key("1.3.101.112")))), PASSWORD)


def test_damage_under_a_sound_mac_is_told_apart() -> None:
    with pytest.raises(DamagedKeyFile):
        pkcs12.load(_sealed(_plain(_key_bag(der.integer(5)))), PASSWORD)
    with pytest.raises(DamagedKeyFile):
        pkcs12.load(_sealed(der.integer(5)), PASSWORD)


def test_an_absurd_number_of_rounds_does_not_hang() -> None:
    with pytest.raises(UnsupportedKeyFile, match="rounds"):
        pkcs12.load(_sealed(_plain(), rounds=2_000_000_000), PASSWORD)


def test_whose_key_it_is_can_be_read(authority: TestAuthority, director_person: Person, algorithm: str, now: datetime) -> None:
    file = authority.issue(director_person, password="1", kind=KeyKind.EMPLOYEE_SIGN_RIGHT, algorithm=algorithm)
    certificate = pkcs12.load(file, "1").certificate
    assert certificate.subject_name == "ТЕСТОВ ТЕСТ ТЕСТОВИЧ"
    assert (certificate.iin, certificate.bin) == ("800202300456", "123456789021")
    assert certificate.organisation == 'КГКП "ҚҰЛЫНШАҚ"'
    assert certificate.roles == {Role.LEGAL_ENTITY, Role.SIGN_RIGHT}
    assert certificate.usage is KeyUse.SIGN
    assert certificate.valid_at(now)


def test_an_individual_key_leaves_the_organisation_out(authority: TestAuthority, director_person: Person) -> None:
    certificate = authority.issue_pair(director_person).certificate
    assert (certificate.bin, certificate.organisation, certificate.roles) == (None, None, {Role.INDIVIDUAL})
