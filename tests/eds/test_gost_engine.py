"""Bare hashes and signatures both ways with openssl's GOST engine; it writes a signature the other way round."""

import shutil
import subprocess
from pathlib import Path

import pytest

from eds import der, gost3410
from eds.curves import TC26_256_A, TC26_256_B, TC26_256_C, TC26_256_D, TC26_512_A, TC26_512_B, TC26_512_C, Curve
from eds.streebog import streebog256, streebog512


def openssl(*arguments: str, content: bytes = b"") -> bytes:
    """What openssl with the engine answers."""
    name, *rest = arguments
    return subprocess.run(
        ["openssl", name, "-engine", "gost", *rest], input=content, capture_output=True, check=True, timeout=30
    ).stdout


def _has_engine() -> bool:
    if shutil.which("openssl") is None:
        return False
    return subprocess.run(["openssl", "engine", "gost"], capture_output=True, check=False, timeout=30).returncode == 0


pytestmark = pytest.mark.skipif(not _has_engine(), reason="openssl has no GOST engine here (Debian: libengine-gost-openssl)")


@pytest.mark.parametrize(("option", "ours"), [("-md_gost12_512", streebog512), ("-md_gost12_256", streebog256)])
@pytest.mark.parametrize("size", [0, 3, 64, 1000])
def test_hashes_are_those_of_the_engine(option: str, ours: object, size: int) -> None:
    content = bytes(range(256)) * 4
    theirs = openssl("dgst", option, "-binary", content=content[:size])
    assert ours(content[:size]) == theirs  # type: ignore[operator]


CURVES = [
    ("gost2012_512", "A", TC26_512_A),
    ("gost2012_512", "B", TC26_512_B),
    ("gost2012_512", "C", TC26_512_C),
    ("gost2012_256", "TCA", TC26_256_A),
    ("gost2012_256", "TCB", TC26_256_B),
    ("gost2012_256", "TCC", TC26_256_C),
    ("gost2012_256", "TCD", TC26_256_D),
]


@pytest.mark.parametrize(("algorithm", "paramset", "curve"), CURVES, ids=lambda value: getattr(value, "name", value))
def test_signatures_stand_both_ways(algorithm: str, paramset: str, curve: Curve, tmp_path: Path) -> None:
    key, digest, signature = tmp_path / "key.pem", tmp_path / "digest", tmp_path / "signature"
    openssl("genpkey", "-algorithm", algorithm, "-pkeyopt", f"paramset:{paramset}", "-out", str(key))
    private_info = openssl("pkey", "-in", str(key), "-outform", "DER")
    public_info = openssl("pkey", "-in", str(key), "-pubout", "-outform", "DER")
    private = int.from_bytes(der.parse(private_info).children(der.SEQUENCE)[2].octets(), "little")
    public = der.parse(der.parse(public_info).children(der.SEQUENCE)[1].bits()).octets()
    point = gost3410.public_point(private, curve)
    assert gost3410.encode_point(point, curve) == public

    hashed = (streebog512 if curve.size == 64 else streebog256)(b"what is signed")
    digest.write_bytes(hashed)
    theirs = openssl("pkeyutl", "-sign", "-inkey", str(key), "-in", str(digest))
    assert gost3410.verify(hashed, theirs[::-1], point, curve)

    signature.write_bytes(gost3410.sign(hashed, private, curve)[::-1])
    openssl("pkeyutl", "-verify", "-inkey", str(key), "-in", str(digest), "-sigfile", str(signature))
