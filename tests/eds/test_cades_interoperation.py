"""Our signatures in other programs and theirs here: KalkanCrypt field by field, `openssl cms` both ways."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eds import cades, cms, der, oids, pkcs12
from eds.certificates import Certificate
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Level, Status, Verdict
from eds.testing import TestAuthority
from eds.trust import TrustStore
from eds.verification import verify, verify_attached, verify_detached

Material = Callable[[str], bytes]
Openssl = Callable[..., subprocess.CompletedProcess[bytes]]
DOCUMENT = b"%PDF-1.7 the contract\r\n\0\xff" * 40
CONSTRUCTED = 0x20


@dataclass(frozen=True)
class Field:
    """One element of a structure: where it stands, its tag, and its value (empty where it only holds others)."""

    path: str
    tag: int
    value: bytes


def _fields(element: der.Element, path: str = "") -> Iterator[Field]:
    if not element.tag & CONSTRUCTED:
        yield Field(path, element.tag, element.content)
        return
    yield Field(path, element.tag, b"")
    for number, part in enumerate(element.children()):
        yield from _fields(part, f"{path}.{number}")


# ContentInfo.1 is the SignedData; its .0.4 the SignerInfos; .0.4.0 ours; .5 its signature, .6 its unsigned attributes.
SIGNATURE, UNSIGNED = ".1.0.4.0.5", ".1.0.4.0.6"


def test_our_cms_is_that_of_kalkancrypt_field_by_field(material: Material) -> None:
    """The same key, document and moment: every tag, OID, NULL, order and value agrees.

    What differs, and why:
    - the signature's value: GOST 34.10 takes a new random number each time (its tag and its 128 octets agree);
    - the unsigned attributes: the native library stamps while it signs; here the time stamp is added by `add_time_stamp`,
      and once it is there the attribute agrees too.
    """
    theirs = material("cms/kalkan_individual_detached.cms")
    (signer,) = cms.parse(theirs).signers
    key = pkcs12.load(material("gost-2015/valid/individual.p12"), "Qwerty12")
    signed_at = signer.claimed_time()
    assert signed_at is not None
    ours = cades.sign_detached(material("cms/kalkan_individual_document.txt"), key, signed_at)

    expected, found = list(_fields(der.parse(theirs))), list(_fields(der.parse(ours)))
    stamped = [field for field in expected if field.path.startswith(UNSIGNED)]
    assert stamped[0].tag == der.context(1)
    differing = [
        (their, our)
        for their, our in zip((field for field in expected if field not in stamped), found, strict=True)
        if their != our
    ]
    ((their, our),) = differing
    assert (our.path, our.tag, len(our.value)) == (SIGNATURE, der.OCTET_STRING, 128) == (their.path, their.tag, len(their.value))

    # With their signature and their time stamp in it our bytes are their bytes.
    (made,) = cms.parse(ours).signers
    theirs_inside = cms.parse(ours.replace(made.signature, signer.signature))
    token = signer.unsigned(oids.TIME_STAMP_TOKEN)[0].raw
    assert cades.add_time_stamp(cms.rebuild(theirs_inside), 0, token) == theirs


def test_a_second_signature_beside_that_of_kalkancrypt_keeps_its_fields(material: Material) -> None:
    theirs = material("cms/kalkan_individual_detached.cms")
    head = pkcs12.load(material("gost-2015/valid/head.p12"), "Qwerty12")
    both = cades.cosign(material("cms/kalkan_individual_document.txt"), theirs, head, datetime(2026, 8, 1, tzinfo=UTC))
    assert cms.parse(theirs).signers[0] in cms.parse(both).signers


def test_gost_engine_verifies_the_signatures_of_kalkancrypt_and_ours(
    material: Material, openssl: Openssl, tmp_path: Path
) -> None:
    """It knows the curve and the hash under other OIDs, and writes the numbers of a signature the other way round."""
    if b"available" not in openssl("engine", "-t", "gost", check=False).stdout:
        pytest.skip("openssl has no gost-engine here")
    document, theirs = material("cms/kalkan_individual_document.txt"), material("cms/kalkan_individual_detached.cms")
    head = pkcs12.load(material("gost-2015/valid/head.p12"), "Qwerty12")
    both = cms.parse(cades.cosign(document, theirs, head, datetime(2026, 8, 1, tzinfo=UTC)))
    names = der.sequence(der.oid("1.2.643.7.1.2.1.2.1"), der.oid("1.2.643.7.1.1.2.3"))
    command = ["dgst", "-engine", "gost", "-md_gost12_512", "-verify", "k.der", "-keyform", "DER", "-signature", "s.bin"]
    for signer in both.signers:
        certificate = both.certificate_of(signer)
        assert certificate is not None
        assert signer.signed_bytes is not None
        _, point = der.parse(certificate.public_key.spki).children()
        key = der.sequence(der.sequence(der.oid("1.2.643.7.1.1.1.2"), names), point.raw)
        (tmp_path / "k.der").write_bytes(key)
        (tmp_path / "s.bin").write_bytes(signer.signature[::-1])
        for signed, stands in ((signer.signed_bytes, True), (signer.signed_bytes + b".", False)):
            (tmp_path / "signed").write_bytes(signed)
            assert (openssl(*command, "signed", check=False).returncode == 0) is stands


@pytest.fixture
def openssl(tmp_path: Path) -> Openssl:
    def run(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["openssl", *arguments], cwd=tmp_path, check=check, capture_output=True)

    return run


def _write_pem(folder: Path, name: str, *certificates: Certificate, key: KeyPair | None = None) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_der_private_key
    from cryptography.x509 import load_der_x509_certificate

    text = b"".join(load_der_x509_certificate(each.der).public_bytes(Encoding.PEM) for each in certificates)
    if key is not None:
        assert hasattr(key.private_key, "pkcs8")
        private = load_der_private_key(key.private_key.pkcs8(), None)
        text += private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / name).write_bytes(text)


@pytest.fixture
def folder(tmp_path: Path, authority: TestAuthority, rsa_parent: KeyPair, rsa_director: KeyPair) -> Path:
    (tmp_path / "d").write_bytes(DOCUMENT)
    _write_pem(tmp_path, "parent.pem", rsa_parent.certificate, key=rsa_parent)
    _write_pem(tmp_path, "director.pem", rsa_director.certificate, key=rsa_director)
    _write_pem(tmp_path, "roots.pem", authority.rsa_root.certificate, authority.rsa_issuing.certificate)
    return tmp_path


_VERIFY = (
    "cms", "-verify", "-binary", "-inform", "DER", "-cades", "-purpose", "any", "-no_check_time", "-CAfile", "roots.pem",
    "-in", "s.cms", "-out", "out",
)  # fmt: skip


def test_openssl_reads_our_detached_attached_and_joined_signatures(
    folder: Path,
    openssl: Openssl,
    rsa_parent: KeyPair,
    rsa_director: KeyPair,
    now: datetime,
) -> None:
    detached = cades.sign_detached(DOCUMENT, rsa_parent, now)
    attached = cades.sign_attached(DOCUMENT, rsa_parent, now)
    for signed, outside in [
        (detached, True),
        (cades.cosign(DOCUMENT, detached, rsa_director, now), True),
        (attached, False),
        (cades.cosign_attached(attached, rsa_director, now), False),
        (cades.attach(DOCUMENT, detached), False),
        (cades.detach(attached)[1], True),
    ]:
        (folder / "s.cms").write_bytes(signed)
        openssl(*_VERIFY, *(("-content", "d") if outside else ()))
        assert (folder / "out").read_bytes() == DOCUMENT
    (folder / "d").write_bytes(DOCUMENT + b".")
    (folder / "s.cms").write_bytes(detached)
    assert openssl(*_VERIFY, "-content", "d", check=False).returncode != 0


@pytest.mark.parametrize("more", [(), ("-md", "sha512"), ("-keyid",), ("-nodetach",), ("-nodetach", "-stream", "-indef")])
def test_signatures_of_openssl_verify_here_and_are_joined(
    folder: Path,
    openssl: Openssl,
    rsa_director: KeyPair,
    trust: TrustStore,
    now: datetime,
    more: tuple[str, ...],
) -> None:
    openssl(
        "cms", "-sign", "-binary", "-cades", "-outform", "DER", "-in", "d", "-signer", "parent.pem", "-out", "s.cms", *more
    )  # fmt: skip
    signed = (folder / "s.cms").read_bytes()
    at = max(now, datetime.now(UTC))  # openssl writes the machine's own time
    report = verify(DOCUMENT, signed, trust, at=at)
    (signer,) = report.signers
    assert (signer.level, report.attached) == (Level.BES, "-nodetach" in more)
    assert [signer.check(name).status for name in (CheckName.INTEGRITY, CheckName.SIGNED_ATTRIBUTES)] == [Status.PASS] * 2
    both = (
        cades.cosign_attached(signed, rsa_director, now) if report.attached else cades.cosign(DOCUMENT, signed, rsa_director, now)
    )
    (folder / "s.cms").write_bytes(both)
    openssl(*_VERIFY, *(() if report.attached else ("-content", "d")))
    assert cms.parse(signed).signers[0].raw in {each.raw for each in cms.parse(both).signers}


def test_a_signature_openssl_adds_beside_ours_verifies_here(
    folder: Path,
    openssl: Openssl,
    rsa_parent: KeyPair,
    trust: TrustStore,
    now: datetime,
) -> None:
    (folder / "s.cms").write_bytes(cades.sign_attached(DOCUMENT, rsa_parent, now))
    openssl(
        "cms", "-resign", "-binary", "-cades", "-nodetach", "-inform", "DER", "-outform", "DER", "-in", "s.cms",
        "-signer", "director.pem", "-out", "t.cms",
    )  # fmt: skip
    both = (folder / "t.cms").read_bytes()
    report = verify_attached(both, trust, at=max(now, datetime.now(UTC)))
    assert {signer.check(CheckName.INTEGRITY).status for signer in report.signers} == {Status.PASS}
    assert len(report.signers) == 2
    document, detached = cades.detach(both)
    assert document == DOCUMENT
    assert verify_detached(document, detached, trust, at=max(now, datetime.now(UTC))).verdict is not Verdict.INVALID
