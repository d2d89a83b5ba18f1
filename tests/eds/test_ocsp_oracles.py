"""OCSP against others: openssl and cryptography both ways, and the published response of NCA RK's test responder."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eds import ocsp, oids, pkcs12
from eds.certificates import parse_file
from eds.errors import NonceWrong, RevocationOfAnother, RevocationStale
from eds.ocsp import check_ocsp
from eds.pkcs12 import KeyPair
from eds.revocation import RevocationStatus
from eds.testing import Statement, TestAuthority, ocsp_response
from eds.testing.responses import Request

DAY = timedelta(days=1)
NONCE = b"sixteen octets.."
GOOD, REVOKED, _ = RevocationStatus


@pytest.mark.parametrize("digest", [oids.SHA1, oids.SHA256])
def test_cryptography_builds_and_reads_the_same_request(authority: TestAuthority, rsa_parent: KeyPair, digest: str) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.x509 import ocsp as theirs

    issuer = x509.load_der_x509_certificate(authority.rsa_issuing.certificate.der)
    leaf = x509.load_der_x509_certificate(rsa_parent.certificate.der)
    by = hashes.SHA1() if digest == oids.SHA1 else hashes.SHA256()
    built = theirs.OCSPRequestBuilder().add_certificate(leaf, issuer, by).add_extension(x509.OCSPNonce(NONCE), False).build()
    ours = ocsp.request(rsa_parent.certificate, authority.rsa_issuing.certificate, nonce=NONCE, algorithm=digest)
    read = theirs.load_der_ocsp_request(ours)
    assert (read.serial_number, read.issuer_key_hash, read.issuer_name_hash) == (
        built.serial_number,
        built.issuer_key_hash,
        built.issuer_name_hash,
    )
    assert read.extensions.get_extension_for_class(x509.OCSPNonce).value.nonce == NONCE
    assert Request.parse(built.public_bytes(serialization.Encoding.DER)) == Request.parse(ours)


@pytest.mark.filterwarnings("ignore:Attribute.s length")
@pytest.mark.parametrize("status", [GOOD, REVOKED])
def test_we_read_answers_of_cryptography_and_it_reads_ours(
    authority: TestAuthority, rsa_parent: KeyPair, responders: dict[str, KeyPair], now: datetime, status: RevocationStatus
) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.x509 import ocsp as theirs

    issuing, responder = authority.rsa_issuing.certificate, responders["rsa"]
    issuer, leaf, delegate = (
        x509.load_der_x509_certificate(each.der) for each in (issuing, rsa_parent.certificate, responder.certificate)
    )
    key = serialization.load_der_private_key(responder.private_key.pkcs8(), None)  # type: ignore[attr-defined]
    revoked = status is REVOKED
    built = (
        theirs.OCSPResponseBuilder()
        .add_response(
            leaf,
            issuer,
            hashes.SHA1(),
            theirs.OCSPCertStatus.REVOKED if revoked else theirs.OCSPCertStatus.GOOD,
            this_update=now.replace(tzinfo=None),
            next_update=None,
            revocation_time=(now - DAY).replace(tzinfo=None) if revoked else None,
            revocation_reason=x509.ReasonFlags.key_compromise if revoked else None,
        )
        .responder_id(theirs.OCSPResponderEncoding.HASH, delegate)
        .certificates([delegate])
        .sign(key, hashes.SHA256())  # type: ignore[arg-type]
    )
    made_at = built.produced_at_utc
    found = check_ocsp(
        built.public_bytes(serialization.Encoding.DER), rsa_parent.certificate, issuing, at=now, now=max(made_at, now)
    )
    assert (found.status, found.reason) == (status, "key-compromise" if revoked else "")

    said = Statement(rsa_parent.certificate.serial, status, now, now + DAY, now - DAY, "superseded")
    read = theirs.load_der_ocsp_response(ocsp_response(issuing, responder, [said], produced_at=now, nonce=NONCE))
    delegate.public_key().verify(  # type: ignore[union-attr, call-arg]
        read.signature, read.tbs_response_bytes, *_pkcs1()
    )
    assert read.certificate_status.name == status.name
    assert (read.this_update_utc, read.next_update_utc, read.produced_at_utc) == (now, now + DAY, now)
    if revoked:
        assert read.revocation_reason is x509.ReasonFlags.superseded


def _pkcs1() -> tuple[object, object]:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    return padding.PKCS1v15(), hashes.SHA256()


def _pem(folder: Path, name: str, kind: str, content: bytes) -> str:
    import base64

    body = base64.encodebytes(content).decode()
    (folder / name).write_text(f"-----BEGIN {kind}-----\n{body}-----END {kind}-----\n")
    return str(folder / name)


def test_openssl_believes_our_answers_and_answers_our_questions(
    authority: TestAuthority, rsa_parent: KeyPair, responders: dict[str, KeyPair], tmp_path: Path
) -> None:
    now = datetime.now(UTC).replace(microsecond=0)  # openssl has no other clock for OCSP
    issuing, responder = authority.rsa_issuing.certificate, responders["rsa"]
    issuer = _pem(tmp_path, "issuer.pem", "CERTIFICATE", issuing.der)
    leaf = _pem(tmp_path, "leaf.pem", "CERTIFICATE", rsa_parent.certificate.der)
    delegate = _pem(tmp_path, "responder.pem", "CERTIFICATE", responder.certificate.der)
    key = _pem(tmp_path, "responder.key", "PRIVATE KEY", responder.private_key.pkcs8())  # type: ignore[attr-defined]
    serial = rsa_parent.certificate.serial

    said = Statement(serial, REVOKED, now, now + DAY, now - DAY, "superseded", oids.SHA1)
    (tmp_path / "ours.der").write_bytes(ocsp_response(issuing, responder, [said], produced_at=now))
    read = ["-respin", str(tmp_path / "ours.der"), "-issuer", issuer, "-cert", leaf, "-CAfile", issuer, "-partial_chain"]
    checked = subprocess.run(["openssl", "ocsp", *read], capture_output=True, text=True, check=False)
    assert "Response verify OK" in checked.stderr
    assert "revoked" in checked.stdout

    (tmp_path / "question.der").write_bytes(ocsp.request(rsa_parent.certificate, issuing, nonce=NONCE))
    index = tmp_path / "index.txt"
    index.write_text(f"R\t{now + DAY:%y%m%d%H%M%SZ}\t{now - DAY:%y%m%d%H%M%SZ},keyCompromise\t{serial:040X}\tunknown\t/CN=x\n")
    asked = ["-index", str(index), "-CA", issuer, "-rsigner", delegate, "-rkey", key, "-ndays", "1"]
    files = ["-reqin", str(tmp_path / "question.der"), "-respout", str(tmp_path / "theirs.der")]
    made = subprocess.run(["openssl", "ocsp", *asked, *files], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    answer = check_ocsp(
        (tmp_path / "theirs.der").read_bytes(), rsa_parent.certificate, issuing, at=datetime.now(UTC), nonce=NONCE
    )
    assert (answer.status, answer.reason, answer.revoked_at) == (REVOKED, "key-compromise", now - DAY)


def test_the_published_answer_verifies(material: Callable[[str], bytes]) -> None:
    """Signed with GOST by a responder of the test authority. The certificate it is about is not published: only its number is."""
    issuer = parse_file(material("ca/nca_gost2022_test.cer"))[0]
    known = pkcs12.load(material("gost-2015/valid/head.p12"), "Qwerty12").certificate
    asked = replace(known, serial=0x3A90343E720594C55204B19CB9A402422EF0E622)
    at = datetime(2022, 9, 2, 17, 0, tzinfo=UTC)
    data = material("ocsp/head_gost2015_revoked.ocsp")
    answer = check_ocsp(data, asked, issuer, at=at, nonce=bytes.fromhex("157B28FD1AC7761E"))
    assert (answer.status, answer.reason) == (REVOKED, "certificate-hold")
    assert answer.revoked_at == datetime(2022, 7, 27, 10, 25, 30, tzinfo=UTC)
    assert not answer.revoked_by(datetime(2022, 7, 1, tzinfo=UTC))
    with pytest.raises(NonceWrong):
        check_ocsp(data, asked, issuer, at=at, nonce=b"another.")
    with pytest.raises(RevocationStale):
        check_ocsp(data, asked, issuer, at=datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(RevocationOfAnother):
        check_ocsp(data, known, issuer, at=at)
