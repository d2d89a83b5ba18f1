"""Nothing lost: walks by chance with three PCs and the real portal, see sync_machine.py and sync_invariants.py."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.soak import nursery
from tests.soak.conftest import Budget
from tests.soak.sync_portal import cluster
from tests.soak.sync_run import walk
from tests.soak.sync_stage import set_the_stage

STEPS, LENGTH = 100_000, 250
USUAL_LENGTH, USUAL_SEED = 40, 300
FAR = 1 << 20


def test_the_invariants_hold_whatever_happens(tmp_path: Path, budget: Budget, seed: int) -> None:
    if budget(1, 0):
        seed = seed if "BALABAQSHA_SEED" in os.environ else USUAL_SEED
        print(f"BALABAQSHA_SEED={seed} repeats this walk")
        with cluster() as made:
            stage = set_the_stage(made, tmp_path)
            walk(stage, seed, 1, USUAL_LENGTH, walks=3)  # the first two of a seed have no step at all
            stage.close()
        return
    cores = os.cpu_count() or 1
    plans = [plan(tmp_path / str(core), seed + core * FAR, STEPS // cores + 1) for core in range(cores)]
    with ThreadPoolExecutor(cores) as threads:
        reports = list(threads.map(lambda one: nursery.run("sync_run", one), plans))
    print(f"{sum(report['steps'] for report in reports)} steps, seed {seed}")
    assert [report["wrong"] for report in reports if report["wrong"]] == []


def plan(folder: Path, seed: int, steps: int) -> dict[str, Any]:
    """What one process does."""
    folder.mkdir()
    return {"folder": str(folder), "seed": seed, "steps": steps, "length": LENGTH}
