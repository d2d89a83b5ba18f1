"""Our Streebog and GOST 34.10 beside another implementation, by random cases."""

from collections.abc import Iterator
from random import Random

from gostcrypto import gosthash, gostsignature

from eds import gost3410
from eds.curves import PARAMETER_SETS, Curve
from eds.streebog import streebog256, streebog512

SHORT = [curve for curve in PARAMETER_SETS if curve.size == 32]  # the other implementation takes seconds for the long ones


def hashes_that_differ(count: int, chance: Random) -> Iterator[str]:
    """Messages of random length whose digests are not the same."""
    for _ in range(count):
        message = chance.randbytes(chance.choice((0, 1, 31, 32, 63, 64, 65, 127, 128, 129, chance.randrange(400))))
        for name, ours in (("streebog512", streebog512), ("streebog256", streebog256)):
            if ours(message) != bytes(gosthash.new(name, data=bytearray(message)).digest()):
                yield f"{name}: {message.hex()}"


def signatures_that_differ(count: int, chance: Random, curves: list[Curve]) -> Iterator[str]:
    """Keys and digests for which one of the two does not believe the other."""
    for _ in range(count):
        curve = chance.choice(curves)
        mode = gostsignature.MODE_512 if curve.size == 64 else gostsignature.MODE_256
        theirs = gostsignature.new(mode, gostsignature.CURVES_R_1323565_1_024_2019[curve.name])
        private, digest = chance.randrange(1, curve.q), chance.randbytes(curve.size)
        point = gost3410.public_point(private, curve)
        public = bytearray(b"".join(number.to_bytes(curve.size, "big") for number in point))
        ours = gost3410.sign(digest, private, curve)
        if not theirs.verify(public, bytearray(digest[::-1]), bytearray(_turned(ours, curve))):
            yield f"{curve.name}: they do not believe {private} over {digest.hex()}"
        made = bytes(theirs.sign(bytearray(private.to_bytes(curve.size, "big")), bytearray(digest[::-1])))
        if not gost3410.verify(digest, _turned(made, curve), point, curve):
            yield f"{curve.name}: we do not believe {private} over {digest.hex()}"


def _turned(signature: bytes, curve: Curve) -> bytes:
    """Each half the other way round."""
    return signature[: curve.size][::-1] + signature[curve.size :][::-1]
