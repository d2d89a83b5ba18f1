"""Which blobs a body names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any


def blobs_in(body: Any) -> frozenset[str]:
    """The hashes under every key "sha256" or "…_sha256" of a body, at any depth."""
    return frozenset(_walk(body))


def _walk(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if isinstance(inner, str) and (name == "sha256" or str(name).endswith("_sha256")):
                yield inner
            else:
                yield from _walk(inner)
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        for inner in value:
            yield from _walk(inner)
