"""Both lengths of the key on every curve of the standard, beside another implementation."""

import random

import pytest
from gostcrypto import gostsignature

from eds import der, gost3410, oids
from eds.algorithms import (
    GOST_256,
    GOST_512,
    GostKind,
    GostPrivateKey,
    KeyAlgorithm,
    PublicKey,
    parse_private_key,
    signature_digest,
)
from eds.curves import PARAMETER_SETS, TC26_256_A, TC26_256_B, TC26_512_A, TC26_512_B, Curve
from eds.errors import Malformed, UnsupportedAlgorithm

KINDS = pytest.mark.parametrize("kind", [GOST_512, GOST_256], ids=lambda kind: kind.algorithm)
CURVES = pytest.mark.parametrize("curve", PARAMETER_SETS, ids=lambda curve: curve.name)


@CURVES
def test_the_base_point_is_of_the_order_printed(curve: Curve) -> None:
    assert curve.contains((curve.x, curve.y))
    opposite = gost3410.public_point(curve.q - 1, curve)
    assert opposite == (curve.x, curve.p - curve.y)


@CURVES
def test_signatures_agree_with_another_implementation_on_every_curve(curve: Curve) -> None:
    mode = gostsignature.MODE_512 if curve.size == 64 else gostsignature.MODE_256
    theirs = gostsignature.new(mode, gostsignature.CURVES_R_1323565_1_024_2019[curve.name])
    chance = random.Random(curve.name)
    private, digest = chance.randrange(1, curve.q), chance.randbytes(curve.size)
    x, y = gost3410.public_point(private, curve)
    public = bytearray(x.to_bytes(curve.size, "big") + y.to_bytes(curve.size, "big"))
    assert theirs.public_key_generate(bytearray(private.to_bytes(curve.size, "big"))) == public

    ours = gost3410.sign(digest, private, curve)
    assert theirs.verify(public, bytearray(digest[::-1]), _reversed_halves(ours, curve))
    made = bytes(theirs.sign(bytearray(private.to_bytes(curve.size, "big")), bytearray(digest[::-1])))
    assert gost3410.verify(digest, bytes(_reversed_halves(made, curve)), (x, y), curve)


def _reversed_halves(signature: bytes, curve: Curve) -> bytearray:
    return bytearray(signature[: curve.size][::-1] + signature[curve.size :][::-1])


@pytest.mark.parametrize("curve", [curve for curve in PARAMETER_SETS if curve.cofactor > 1], ids=lambda curve: curve.name)
def test_a_point_outside_the_group_of_the_base_point_is_refused(curve: Curve) -> None:
    """On a curve with a cofactor three points of four are no multiple of the base point."""
    strangers = [point for point in _points(curve, 40) if not gost3410.is_public_key(curve, point)]
    assert strangers
    for stranger in strangers[:3]:
        assert curve.contains(stranger)
        assert gost3410.decode_point(gost3410.encode_point(stranger, curve), curve) is None
        assert not gost3410.verify(bytes(curve.size), gost3410.sign(bytes(curve.size), 5, curve), stranger, curve)
    assert gost3410.is_public_key(curve, gost3410.public_point(7, curve))


def _points(curve: Curve, until: int) -> list[gost3410.Affine]:
    """Points of small x; the fields of these curves have p = 3 mod 4, so a root is one power."""
    found = []
    for x in range(until):
        square = (x * x * x + curve.a * x + curve.b) % curve.p
        y = pow(square, (curve.p + 1) // 4, curve.p)
        if y * y % curve.p == square:
            found.append((x, y))
    return found


@KINDS
def test_a_key_of_either_length_signs_and_its_public_half_verifies(kind: GostKind) -> None:
    key = GostPrivateKey.new(kind)
    public = PublicKey.parse(key.public_spki())
    signature = key.sign(b"words")
    assert public.algorithm is kind.algorithm
    assert public.verify(signature, b"words", kind.digest)
    assert not public.verify(signature, b"other words", kind.digest)
    assert signature_digest(kind.signature, kind.algorithm) == kind.digest


@KINDS
def test_a_private_key_survives_its_encoding(kind: GostKind) -> None:
    key = GostPrivateKey.new(kind)
    again = parse_private_key(key.pkcs8())
    assert isinstance(again, GostPrivateKey)
    assert again.algorithm is kind.algorithm
    assert again.public_spki() == key.public_spki()
    assert again.pkcs8() == key.pkcs8()


@pytest.mark.parametrize(("kind", "curve"), [(GOST_512, TC26_512_B), (GOST_256, TC26_256_B)])
def test_a_key_on_another_curve_of_its_length_is_read_by_the_curves_own_name(kind: GostKind, curve: Curve) -> None:
    key = GostPrivateKey(12345, kind, curve)
    again = parse_private_key(key.pkcs8())
    assert again.public_spki() == key.public_spki()
    assert PublicKey.parse(key.public_spki()).verify(again.sign(b"x"), b"x", kind.digest)


def test_a_curve_of_another_length_is_refused() -> None:
    key = GostPrivateKey.new(GOST_512).pkcs8()
    swapped = key.replace(der.oid(oids.GOST2015_512_PARAMETERS), der.oid(oids.GOST2015_256_PARAMETERS))
    with pytest.raises(UnsupportedAlgorithm):
        parse_private_key(swapped)


@pytest.mark.parametrize("scalar", [0, TC26_256_A.q, TC26_512_A.q])
def test_a_scalar_out_of_range_is_no_key(scalar: int) -> None:
    with pytest.raises(Malformed):
        GostPrivateKey(scalar, GOST_256)


def test_the_two_lengths_do_not_stand_for_each_other() -> None:
    with pytest.raises(UnsupportedAlgorithm):
        signature_digest(oids.GOST2015_256_SIGNATURE, KeyAlgorithm.GOST2015_512)
    with pytest.raises(UnsupportedAlgorithm):
        signature_digest(oids.GOST2015_512_SIGNATURE, KeyAlgorithm.GOST2015_256)
