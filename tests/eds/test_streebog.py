"""The hash against RFC 6986 and against another implementation."""

import gostcrypto
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eds.streebog import streebog256, streebog512

# RFC 6986, section 10: the RFC prints messages and digests with the last byte first.
_M1 = (b"0123456789" * 7)[:63]
_M2 = bytes.fromhex(
    "d1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5ebe0ece820ede020f5f0e0e1f0fbff"
    "20efebfaeafb20c8e3eef0e5e2fb"
)
_M1_512 = "486f64c1917879417fef082b3381a4e211c324f074654c38823a7b76f830ad00fa1fbae42b1285c0352f227524bc9ab16254288dd6863dccd5b9f54a1ad0541b"  # noqa: E501
_M2_512 = "28fbc9bada033b1460642bdcddb90c3fb3e56c497ccd0f62b8a2ad4935e85f037613966de4ee00531ae60f3b5a47f8dae06915d5f2f194996fcabf2622e6881e"  # noqa: E501
_M1_256 = "00557be5e584fd52a449b16b0251d05d27f94ab76cbaa6da890b59d8ef1e159d"
_M2_256 = "508f7e553c06501d749a66fc28c6cac0b005746d97537fa85d9e40904efed29d"


@pytest.mark.parametrize(("message", "printed"), [(_M1, _M1_512), (_M2, _M2_512)])
def test_the_512_bit_digests_printed_in_the_rfc(message: bytes, printed: str) -> None:
    assert streebog512(message)[::-1].hex() == printed


@pytest.mark.parametrize(("message", "printed"), [(_M1, _M1_256), (_M2, _M2_256)])
def test_the_256_bit_digests_printed_in_the_rfc(message: bytes, printed: str) -> None:
    assert streebog256(message)[::-1].hex() == printed


@settings(max_examples=12, deadline=None)
@given(st.binary(max_size=200))
def test_digests_agree_with_another_implementation(message: bytes) -> None:
    assert streebog512(message) == gostcrypto.gosthash.new("streebog512", data=bytearray(message)).digest()
    assert streebog256(message) == gostcrypto.gosthash.new("streebog256", data=bytearray(message)).digest()


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 127, 128, 129])
def test_digests_agree_around_the_ends_of_blocks(size: int) -> None:
    message = bytes(range(256))[:size]
    assert streebog512(message) == gostcrypto.gosthash.new("streebog512", data=bytearray(message)).digest()
