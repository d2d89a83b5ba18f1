"""Walks one after another until so many steps are done. `nursery.run("sync_run", plan)` is a process of its own."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as seeded
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.sync_machine import Trial
from tests.soak.sync_portal import cluster
from tests.soak.sync_stage import Stage, set_the_stage
from tests.soak.sync_walk import Walk


def walk(stage: Stage, seed: int, wanted: int, length: int, *, walks: int = 4) -> None:
    """Walks of at most `length` steps, settled and looked at after each, `walks` of a seed, until `wanted` steps are done.

    A walk is not cut down: each try costs a second. Walks of one seed begin with the simplest, which has no step at all.

    Raises:
        AssertionError: an invariant does not hold; with the seed of the walk.
    """

    class Here(Trial):
        pass

    Here.stage, Walk.steps = stage, 0
    begun, number = time.monotonic(), 0
    while Walk.steps < wanted:
        plan = settings(
            max_examples=walks,
            stateful_step_count=length,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        try:
            run_state_machine_as_test(seeded(seed + number)(Here), settings=plan)
        except Exception as error:
            error.add_note(f"BALABAQSHA_SEED={seed + number}, {walks} walks of {length} steps")
            raise
        number += 1
        taken = time.monotonic() - begun
        print(f"{Walk.steps} steps, seed {seed}, {Walk.steps / taken:.0f} steps a second", file=sys.stderr, flush=True)


def main(plan: dict[str, Any]) -> dict[str, Any]:
    """Walk as the plan says; how many steps, and what went wrong."""
    wrong = ""
    with cluster() as made:
        stage = set_the_stage(made, Path(plan["folder"]))
        try:
            walk(stage, plan["seed"], plan["steps"], plan["length"])
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            import traceback

            wrong = "".join(traceback.format_exception(error))
        stage.close()
    return {"steps": Walk.steps, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(main(json.load(sys.stdin))))
