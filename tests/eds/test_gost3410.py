"""Signatures on the curve against RFC 7091 and against another implementation."""

import random

import gostcrypto
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eds import gost3410
from eds.gost3410 import PARAM_SET_A, Curve

# RFC 7091, appendix A.2 (the 512-bit example).
_EXAMPLE = Curve(
    p=int(
        "36239861022290036359077887536838743060213209255346786050865461504508561666240024825884820222714968540250908236030587351"
        "63734263822371964987228582907372403"
    ),
    a=7,
    b=int(
        "15186550692108285345089500347140431549287475277402064361940188233528099824437937328297569147859746748660416053978836775"
        "96626326413990136959047435811826396"
    ),
    q=int(
        "36239861022290036359077887536838743060213209255346786050865461504508561666239691648983050328630684999614040794379365854"
        "55865192212970734808812618120619743"
    ),
    x=int(
        "19283569440670228493993094012431375989977866354595079743570754913077665926858354410655576810031848748196580049032123328"
        "84252335830250729527632383493573274"
    ),
    y=int(
        "22887286933719728599700121555294784163535623273295061803144974259311028603015728141419970722717088070665938506503341523"
        "81857347798885864807605098724013854"
    ),
)
_D = int(
    "610081804136373098219538153239847583006845519069531562982388135354890606301782255383608393423372379057665527595116827307"
    "025046458837440766121180466875860"
)
_E = int(
    "289796388168286857556282727855386504917374519787182519956294741904138895097053666110955349995424873308871974884453896464"
    "1281654463513296973827706272045964"
)
_K = int(
    "175516356025850499540628279921125280333451031747737791650208144243182057075034446102986750962508909227235866126872473516"
    "807810541747529710309879958632945"
)
_Q = (
    0x115DC5BC96760C7B48598D8AB9E740D4C4A85A65BE33C1815B5C320C854621DD5A515856D13314AF69BC5B924C8B4DDFF75C45415C1D9DD9DD33612CD530EFE1,
    0x37C7C90CD40B0F5621DC3AC1B751CFA0E2634FA0503B3D52639F5D7FB72AFD61EA199441D943FFE7F0C70A2759A3CDB84C114E1F9339FDF27F35ECA93677BEEC,
)
_R = int(
    "248920447703134926507286464303214775366745131928213144402749863735761109281022179510187141292882371680595982870833028424"
    "3653453085322004442442534151761462"
)
_S = int(
    "864523221707669519038849297382936917075023735848431579919598799313385180564748877195639672460179421760770893278030956807"
    "690115822709903853682831835159370"
)


def test_the_signature_printed_in_the_rfc_comes_out() -> None:
    made = gost3410.sign_numbers(_EXAMPLE, _E, _D, iter([_K]), random.Random(1).randrange)
    assert made == (_R, _S)


def test_the_public_key_printed_in_the_rfc_comes_out() -> None:
    assert gost3410.public_point(_D, _EXAMPLE) == _Q


def test_the_signature_printed_in_the_rfc_verifies() -> None:
    assert gost3410.verify_numbers(_EXAMPLE, _E, _R, _S, _Q)
    assert not gost3410.verify_numbers(_EXAMPLE, _E + 1, _R, _S, _Q)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, PARAM_SET_A.q - 1), st.binary(min_size=64, max_size=64))
def test_what_a_key_signs_its_public_half_verifies(private: int, digest: bytes) -> None:
    public = gost3410.public_point(private)
    signature = gost3410.sign(digest, private)
    assert PARAM_SET_A.contains(public)
    assert gost3410.verify(digest, signature, public)
    assert not gost3410.verify(bytes([digest[0] ^ 2]) + digest[1:], signature, public)


@pytest.mark.parametrize("private", [1, 2, 31, 32, PARAM_SET_A.q - 1, PARAM_SET_A.q - 2])
def test_keys_at_the_edges_of_the_range_work(private: int) -> None:
    digest = bytes(range(64))
    assert gost3410.verify(digest, gost3410.sign(digest, private), gost3410.public_point(private))


def test_signatures_agree_with_another_implementation_both_ways() -> None:
    other = gostcrypto.gostsignature.new(
        gostcrypto.gostsignature.MODE_512,
        gostcrypto.gostsignature.CURVES_R_1323565_1_024_2019["id-tc26-gost-3410-12-512-paramSetA"],
    )
    private = random.Random(7).randrange(1, PARAM_SET_A.q)
    digest = random.Random(8).randbytes(64)
    # It writes numbers big-endian: the public key x ‖ y, the signature r ‖ s, the digest as a big-endian number.
    public = other.public_key_generate(bytearray(private.to_bytes(64, "big")))
    x, y = gost3410.public_point(private)
    assert bytes(public) == x.to_bytes(64, "big") + y.to_bytes(64, "big")

    theirs = bytes(other.sign(bytearray(private.to_bytes(64, "big")), bytearray(digest[::-1])))
    assert gost3410.verify(digest, theirs[:64][::-1] + theirs[64:][::-1], (x, y))

    ours = gost3410.sign(digest, private)
    assert other.verify(public, bytearray(digest[::-1]), bytearray(ours[:64][::-1] + ours[64:][::-1]))


def test_numbers_out_of_range_are_refused() -> None:
    q, public = PARAM_SET_A.q, gost3410.public_point(5)
    for r, s in [(0, 1), (1, 0), (q, 1), (1, q), (-1, 1)]:
        assert not gost3410.verify_numbers(PARAM_SET_A, 1, r, s, public)


def test_a_point_off_the_curve_is_refused() -> None:
    x, y = gost3410.public_point(5)
    assert gost3410.decode_point(gost3410.encode_point((x, y))) == (x, y)
    assert gost3410.decode_point(gost3410.encode_point((x, y ^ 1))) is None
    assert gost3410.decode_point(gost3410.encode_point((x, y))[1:]) is None
    assert not gost3410.verify(bytes(64), gost3410.sign(bytes(64), 5), (x, y ^ 1))


def test_a_signature_of_a_wrong_length_is_refused() -> None:
    signature = gost3410.sign(bytes(64), 5)
    assert not gost3410.verify(bytes(64), signature + b"\0", gost3410.public_point(5))
    assert not gost3410.verify(bytes(64), signature[:-1], gost3410.public_point(5))


def test_two_signatures_of_one_digest_use_two_nonces() -> None:
    assert gost3410.sign(bytes(64), 5)[:64] != gost3410.sign(bytes(64), 5)[:64]


def test_a_nonce_that_gives_zero_is_passed_over() -> None:
    # e and d chosen so that the first nonce gives s = r·d + k·e = 0.
    q, k = PARAM_SET_A.q, 12345
    r = gost3410.public_point(k)[0] % q
    private = -k * pow(r, -1, q) % q
    made = gost3410.sign_numbers(PARAM_SET_A, 1, private, iter([k, 99]), random.Random(1).randrange)
    assert made[0] == gost3410.public_point(99)[0] % q
    assert gost3410.verify_numbers(PARAM_SET_A, 1, *made, gost3410.public_point(private))
