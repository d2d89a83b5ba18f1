"""Figures of the arithmetic: Streebog, GOST 34.10-2015, and whole signatures over a document of 200 KB."""

import shutil
import statistics
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from gostcrypto import gosthash

from benchmarks.figures import Figure, NotMeasured, Peer, milliseconds, rates
from benchmarks.signatures import GostcryptoSigner, signer
from eds import gost3410
from eds.algorithms import RsaPrivateKey
from eds.signing import sign_detached
from eds.streebog import streebog512
from eds.testing import TestAuthority

NOW = datetime(2026, 8, 24, 9, tzinfo=UTC)
MEGABYTE = 1_000_000
HASHED = 50_000  # bytes a round: the peer takes a fifth of a second for them
DOCUMENT = bytes(range(250)) * 800  # 200 KB
DIGEST = bytes(range(64))
SECONDS = 3.0
TURNS = 9


def streebog_mb_s(_place: Path) -> Figure:
    """Megabytes a second of Streebog-512; the peer is gostcrypto's."""
    content = DOCUMENT[:HASHED]
    own, other = rates(
        lambda: streebog512(content), lambda: gosthash.new("streebog512", data=bytearray(content)).digest(), seconds=SECONDS
    )
    return Figure("streebog_mb_s", own * HASHED / MEGABYTE, "MB/s", Peer("gostcrypto", other * HASHED / MEGABYTE))


def gost_sign(_place: Path) -> Figure:
    """Bare signatures a second over a digest, 512 bits, parameter set A; the peer is gostcrypto's."""
    peer = GostcryptoSigner()
    private = gost3410.new_private()
    own, other = rates(lambda: gost3410.sign(DIGEST, private), lambda: peer.sign_digest(DIGEST), seconds=SECONDS)
    return Figure("gost_sign", own, "/s", Peer("gostcrypto", other))


def gost_verify(_place: Path) -> Figure:
    """Bare verifications a second; the peer is gostcrypto's."""
    peer = GostcryptoSigner()
    private = gost3410.new_private()
    public, signature = gost3410.public_point(private), gost3410.sign(DIGEST, private)
    theirs = peer.sign_digest(DIGEST)
    if not gost3410.verify(DIGEST, signature, public) or not peer.verify_digest(DIGEST, theirs):
        raise NotMeasured("a signature does not verify")
    own, other = rates(
        lambda: gost3410.verify(DIGEST, signature, public), lambda: peer.verify_digest(DIGEST, theirs), seconds=SECONDS
    )
    return Figure("gost_verify", own, "/s", Peer("gostcrypto", other))


def _turns(own: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of both, the medians of calls made in turn after one of each."""
    own()
    peer()
    taken = [(milliseconds(own), milliseconds(peer)) for _ in range(TURNS)]
    return statistics.median(one for one, _ in taken), statistics.median(other for _, other in taken)


def cms_sign_200k(place: Path) -> Figure:
    """A detached CAdES-BES over 200 KB with an RSA key; the peer is `openssl cms -sign` as a process."""
    openssl = shutil.which("openssl")
    if openssl is None:
        raise NotMeasured("there is no openssl")
    pair = signer(TestAuthority.create(NOW), "rsa")
    assert isinstance(pair.private_key, RsaPrivateKey)
    files = {"doc": DOCUMENT, "cert": pair.certificate.der, "key": pair.private_key.pkcs8()}
    for name, content in files.items():
        (place / name).write_bytes(content)
    for kind, name in (("x509", "cert"), ("pkey", "key")):  # the cms command reads PEM only
        convert = [openssl, kind, "-inform", "DER", "-in", str(place / name), "-out", str(place / f"{name}.pem")]
        subprocess.run(convert, check=True, capture_output=True)
    command = [openssl, "cms", "-sign", "-binary", "-cades", "-md", "sha256", "-outform", "DER", "-out", str(place / "cms")]
    command += ["-in", str(place / "doc"), "-signer", str(place / "cert.pem"), "-inkey", str(place / "key.pem")]
    own, other = _turns(
        lambda: sign_detached(DOCUMENT, pair, NOW), lambda: subprocess.run(command, check=True, capture_output=True)
    )
    return Figure("cms_sign_200k", own, "ms", Peer("openssl cms -sign, a process", other))


def cms_sign_200k_gost(_place: Path) -> Figure:
    """A detached CAdES-BES over 200 KB with a GOST key; the peer hashes the same and signs once with gostcrypto."""
    pair = signer(TestAuthority.create(NOW), "gost")
    peer = GostcryptoSigner()
    own, other = _turns(lambda: sign_detached(DOCUMENT, pair, NOW), lambda: peer.sign(DOCUMENT))
    return Figure("cms_sign_200k_gost", own, "ms", Peer("gostcrypto: the hashes and one signature", other))
