"""One way to turn a message into bytes and bytes into a name (RFC 8785 and SHA-256)."""

import hashlib
from typing import Any

import rfc8785


def canonical_bytes(value: Any) -> bytes:
    """The RFC 8785 form of a JSON value.

    Raises:
        ValueError: the value holds something JSON cannot (a float that is not finite, a key that is not text).
    """
    return rfc8785.dumps(value)


def sha256_hex(content: bytes) -> str:
    """The lower-case hexadecimal SHA-256 of bytes: the name of a blob."""
    return hashlib.sha256(content).hexdigest()


def content_hash(value: Any) -> str:
    """The SHA-256 of a JSON value's canonical form: what an operation or a sheet is bound by."""
    return sha256_hex(canonical_bytes(value))
