"""The published time stamp of a key of 2004: `eds` reads it, and arithmetic of the tests checks it by its certificate."""

from collections.abc import Callable

import pytest

from eds import cms, der, gost3410, oids
from eds.certificates import Certificate
from eds.curves import TC26_256_B
from tests.eds.old_gost import old_gost_hash

Material = Callable[[str], bytes]
EMPTY = "ce85b99cc46752fffee35cab9a7b0278abb4c2d2055cff685af4912c49490f8d"
ABC = "f3134348c44fb1b2a277729e2285ebb5cb5e0f29c975bc753b70497c06a4d51d"


@pytest.mark.parametrize(("message", "expected"), [(b"", EMPTY), (b"abc", ABC)])
def test_the_old_hash_gives_the_published_values(message: bytes, expected: str) -> None:
    assert old_gost_hash(message).hex() == expected


def test_the_signature_of_the_published_time_stamp_stands_by_its_certificate(material: Material) -> None:
    token = cms.parse(material("tsp/token.cms"))
    (signer,) = token.signers
    certificate = token.certificate_of(signer)
    assert token.content is not None
    assert certificate is not None
    assert signer.signed_bytes is not None
    (digest,) = signer.signed(oids.MESSAGE_DIGEST)
    assert digest.values[0].octets() == old_gost_hash(token.content)
    hashed = old_gost_hash(signer.signed_bytes)
    assert gost3410.verify(hashed, signer.signature, _point(certificate), TC26_256_B)
    assert not gost3410.verify(hashed[::-1], signer.signature, _point(certificate), TC26_256_B)


def test_the_published_answer_is_granted_and_carries_the_same_kind_of_token(material: Material) -> None:
    status, token = der.parse(material("tsp/response.tsr")).children(der.SEQUENCE)
    assert status.children(der.SEQUENCE)[0].integer() == 0
    (signer,) = cms.parse(token.raw).signers
    assert signer.signature_algorithm == oids.GOST2004_SIGNATURE


def _point(certificate: Certificate) -> gost3410.Affine:
    """A key of 2004 on the curve CryptoPro A, which is set B of 256 bits."""
    _, key = der.parse(certificate.public_key.spki).children(der.SEQUENCE)
    coordinates = der.parse(key.bits()).octets()
    return int.from_bytes(coordinates[:32], "little"), int.from_bytes(coordinates[32:], "little")
