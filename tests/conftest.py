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


FIRST = ("tests/desktop/app/", "tests/portal/pages/", "tests/end2end/")
"""The slowest files: first, while the heap is small, and so that no process is left with one of them at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files go first; else the order stays."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))
