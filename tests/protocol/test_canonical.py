"""One form of bytes for one meaning."""

import hashlib
import json
import random
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from protocol.canonical import canonical_bytes, content_hash, sha256_hex

SAFE = 2**53 - 1
SCALARS = st.none() | st.booleans() | st.integers(-SAFE, SAFE) | st.text(max_size=8)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4), max_leaves=12
)


@given(VALUES)
def test_the_bytes_mean_what_was_written(value: Any) -> None:
    assert json.loads(canonical_bytes(value)) == value


@given(VALUES | st.floats(allow_nan=False, allow_infinity=False) | st.text(st.characters(codec=None), max_size=8))
def test_the_bytes_are_those_of_the_reference_implementation(value: Any) -> None:
    try:
        expected = rfc8785.dumps(value)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - whatever the library says
            canonical_bytes(value)
    else:
        assert canonical_bytes(value) == expected


@given(st.dictionaries(st.text(max_size=6), VALUES, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(value: dict[str, Any], shuffler: random.Random) -> None:
    keys = list(value)
    shuffler.shuffle(keys)
    assert content_hash({key: value[key] for key in keys}) == content_hash(value)


@given(VALUES, VALUES)
def test_two_values_share_a_hash_only_when_they_are_one_json(one: Any, other: Any) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (content_hash(one) == content_hash(other)) is same


def test_the_form_is_that_of_rfc_8785() -> None:
    value = {"€": "Euro Sign", "\r": "CR", "1": "One", "ө": [None, True, 1e30, 4.50, 2e-3]}
    assert canonical_bytes(value).decode() == '{"\\r":"CR","1":"One","ө":[null,true,1e+30,4.5,0.002],"€":"Euro Sign"}'


def test_a_blob_is_named_by_its_sha256() -> None:
    assert sha256_hex(b"") == hashlib.sha256(b"").hexdigest()
    assert content_hash({}) == sha256_hex(b"{}")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**53, {1: 2}, b"bytes", "\ud800"])
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the library names each reason in its own words
        canonical_bytes(value)
