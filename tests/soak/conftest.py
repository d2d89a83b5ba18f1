"""How long a trial lasts and the chance it is made of: `make soak` sets BALABAQSHA_SOAK, else each has a small budget."""

import os
import secrets
from collections.abc import Callable

import pytest

Budget = Callable[[int, int], int]
USUAL_SEED = 20260901
SOAKING = bool(os.environ.get("BALABAQSHA_SOAK"))


@pytest.fixture(scope="session")
def seed() -> int:
    """A new one for each soak, always the same in a usual run; BALABAQSHA_SEED repeats an old one."""
    return int(os.environ.get("BALABAQSHA_SEED") or (secrets.randbits(32) if SOAKING else USUAL_SEED))


@pytest.fixture(autouse=True)
def _told_seed(seed: int, record_property: Callable[[str, object], None]) -> None:
    """Printed with a failure."""
    print(f"BALABAQSHA_SEED={seed}")
    record_property("seed", seed)


@pytest.fixture(scope="session")
def budget() -> Budget:
    """How many steps: the first number in a usual run, the second in a soak."""
    return lambda usual, soak: soak if SOAKING else usual
