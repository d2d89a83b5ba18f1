"""Reading and writing ASN.1."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eds import der
from eds.errors import Malformed


@given(st.integers(-(1 << 300), 1 << 300))
def test_numbers_come_back(value: int) -> None:
    assert der.parse(der.integer(value)).integer() == value


@given(st.integers(0, 2), st.integers(0, 39), st.lists(st.integers(0, 1 << 70), max_size=8))
def test_object_identifiers_come_back(first: int, second: int, rest: list[int]) -> None:
    dotted = ".".join(map(str, [first, second, *rest]))
    assert der.parse(der.oid(dotted)).oid() == dotted


@given(st.binary(max_size=70_000))
def test_octets_of_any_length_come_back_byte_for_byte(content: bytes) -> None:
    encoded = der.octet_string(content)
    element = der.parse(encoded)
    assert (element.raw, element.octets()) == (encoded, content)


@given(st.datetimes(datetime(1951, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_moments_come_back_in_whole_seconds(moment: datetime) -> None:
    assert der.parse(der.time(moment)).time() == moment.replace(microsecond=0)


def test_indefinite_lengths_and_split_octets_are_read() -> None:
    split = bytes.fromhex("24800402aabb0401cc0000")
    assert der.parse(split).octets() == bytes.fromhex("aabbcc")
    nested = bytes.fromhex("3080308002010500000000")
    assert der.parse(nested).only().only().integer() == 5


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "30",
        "3002",
        "300201",
        "3080",
        "30800201",
        "0280010000",
        "1f0100",
        "3085ffffffffff",
        "02010500",
        "3084ffffffff",
    ],
)
def test_broken_bytes_are_refused(broken: str) -> None:
    with pytest.raises(Malformed):
        der.parse(bytes.fromhex(broken)).children()


def test_endless_nesting_is_refused() -> None:
    with pytest.raises(Malformed, match="too deep"):
        der.parse(b"\x30\x80" * 5000 + b"\x00\x00" * 5000)


def test_a_set_is_written_in_the_order_der_demands() -> None:
    members = [der.integer(300), der.integer(2), der.utf8("а")]
    assert der.set_of(members) == der.set_of(reversed(members))
    assert [member.raw for member in der.parse(der.set_of(members)).children()] == sorted(members)
