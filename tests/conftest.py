"""What every test shares."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def _settled_heap() -> Iterator[None]:
    """What outlives a module is set aside: later collections, the program's own among them, need not walk through it again."""
    yield
    gc.collect()
    gc.freeze()
