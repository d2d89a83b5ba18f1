"""Nothing lost: walks by chance with three PCs and the real portal, see sync_machine.py and sync_invariants.py."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis import seed as seeded
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.conftest import Budget
from tests.soak.sync_machine import Trial
from tests.soak.sync_portal import cluster
from tests.soak.sync_town import Stage, set_the_stage

STEPS_OF_A_RUN, USUAL_SEED = 100, 300


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with cluster() as made:
        stage = set_the_stage(made, tmp_path_factory.mktemp("sync"))
        yield stage
        stage.close()


def test_the_invariants_hold_whatever_happens(stage: Stage, budget: Budget, seed: int) -> None:
    class Walk(Trial):
        pass

    Walk.stage, Trial.steps = stage, 0
    # A usual run repeats one small walk; chance is for the soak. A walk is not cut down: each try costs a second.
    wanted, begun, number = budget(150, 100_000), time.monotonic(), 0
    seed = budget(USUAL_SEED, seed)
    while Trial.steps < wanted:
        plan = settings(
            max_examples=min(20, 3 + (wanted - Trial.steps) // STEPS_OF_A_RUN),  # the first are the simplest: no step at all
            stateful_step_count=STEPS_OF_A_RUN,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            verbosity=Verbosity.normal,
        )
        run_state_machine_as_test(seeded(seed + number)(Walk), settings=plan)
        number += 1
        taken = time.monotonic() - begun
        print(f"{Trial.steps} steps, seed {seed}, {Trial.steps / taken:.0f} steps a second")
