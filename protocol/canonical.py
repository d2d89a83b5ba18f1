"""One way to turn a message into bytes and bytes into a name (RFC 8785 and SHA-256)."""

import hashlib
from typing import Any

import orjson
import rfc8785

SAFE_INTEGER = 2**53 - 1
_SORTED = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
_SCALARS = frozenset({str, int, bool, type(None)})
_CONTAINERS = frozenset({dict, list, tuple})


def canonical_bytes(value: Any) -> bytes:
    """The RFC 8785 form of a JSON value.

    Raises:
        ValueError: the value holds something JSON cannot (a float that is not finite, a key that is not text).
    """
    if _is_plain(value):
        try:
            return plain_bytes(value)
        except orjson.JSONEncodeError:  # an integer too large, half a surrogate pair: refused below
            pass
    return rfc8785.dumps(value)


def plain_bytes(value: Any) -> bytes:
    """The same for a value known to hold only texts, integers, booleans and nothing, under ASCII names.

    Raises:
        TypeError: an integer beyond 2^53, or half a surrogate pair.
    """
    return orjson.dumps(value, option=_SORTED)


def _is_plain(value: Any) -> bool:
    """Whether orjson, many times as quick, writes the same bytes.

    It differs in numbers with a fraction, which it writes its own way, and in the order of names beyond the first plane, which
    RFC 8785 sorts by their UTF-16 form; it would also let pass what RFC 8785 refuses.
    """
    kind = type(value)
    if kind is dict:
        try:
            if not "".join(value).isascii():
                return False
        except TypeError:
            return False
        inner = value.values()
    elif kind is list or kind is tuple:
        inner = value
    else:
        return kind in _SCALARS
    kinds = set(map(type, inner)) - _SCALARS
    return not kinds or (kinds <= _CONTAINERS and all(_is_plain(one) for one in inner if type(one) in _CONTAINERS))


def sha256_hex(content: bytes) -> str:
    """The lower-case hexadecimal SHA-256 of bytes: the name of a blob."""
    return hashlib.sha256(content).hexdigest()


def content_hash(value: Any) -> str:
    """The SHA-256 of a JSON value's canonical form: what an operation or a sheet is bound by."""
    return sha256_hex(canonical_bytes(value))
