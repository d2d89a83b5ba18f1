"""The power goes at any moment: whatever of the unsynchronised writes reached the disk, everything acknowledged is there."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from desktop.services import backup
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder
from tests.soak import nursery
from tests.soak.conftest import Budget
from tests.soak.crash_desktop import Expected, look, opens
from tests.soak.power_cut import Disk, Step, read_log

HERE = Path(__file__).parent
LANDING = (0.0, 0.5, 0.5, 0.9, 1.0)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The watcher of writes, built for this machine."""
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("no gcc to build the watcher of writes with")
    made = tmp_path_factory.mktemp("shim") / "power.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", made, HERE / "power_shim.c", "-ldl"], check=True)
    return made


def test_whatever_the_power_leaves_of_unsynchronised_writes_nothing_acknowledged_is_lost(
    shim: Path, tmp_path: Path, seed: int, budget: Budget
) -> None:
    rounds, cuts = budget(1, 10), budget(6, 120)
    wrong: list[str] = []
    for number in range(rounds):
        place, rng = tmp_path / str(number), Random(f"{seed}/{number}")
        root, log = place / "office", place / "log"
        place.mkdir()
        environment = {"LD_PRELOAD": str(shim), "POWER_FOLDER": str(root), "POWER_LOG": str(log)}
        nursery.run("power_office", {"folder": str(root), "seed": rng.random(), "acts": budget(15, 120)}, **environment)
        wrong += cut_everywhere(read_log(log), str(root), place / "image", rng, cuts)
        shutil.rmtree(place)
    print(f"{rounds * cuts} power cuts")
    assert wrong == []


@dataclass
class Told:
    """What the office had said until a moment; `key` once it was made."""

    lines: list[dict[str, object]] = field(default_factory=list)
    key: bytes = b""

    def hear(self, step: Step) -> None:
        said = json.loads(step.content)
        if said.get("kind") == "created":
            self.key = bytes.fromhex(said["what"])
        else:
            self.lines.append(said)


def cut_everywhere(steps: list[Step], root: str, place: Path, rng: Random, cuts: int) -> list[str]:
    """Go through the log; cut the power at so many of its moments, most of them while something is being written."""
    disk, told, wrong = Disk(), Told(), []
    moments = set(rng.sample(range(len(steps)), cuts))
    teller = next(step.number for step in steps if step.kind == "C" and step.content.endswith(b"/told"))
    begun = False
    for number, step in enumerate(steps):
        if begun and step.kind == "W" and step.number == teller:
            told.hear(step)
        else:
            begun = begun or (step.kind == "C" and step.content.endswith(b"/told"))
            disk.take(step)
        if number in moments:
            landing = rng.choice(LANDING)
            disk.image(place, root, rng, landing=landing)
            wrong += [f"cut after step {number} ({landing}): {one}" for one in found(OfficeFolder(place), told)]
            shutil.rmtree(place, ignore_errors=True)
    return wrong


def found(folder: OfficeFolder, told: Told) -> list[str]:
    """What is wrong with what the power left."""
    expected = Expected()
    expected.hear(told.lines)
    if not told.key and not folder.exists:
        return []  # the office was never said to be made, and can be made again
    try:
        wrong = list(look(folder, expected))
    except KnownError as error:
        return [f"does not open: {error.code}"]
    copies = backup.backups(folder.backups)
    wrong += [f"a copy does not open: {copy.name}" for copy in copies if told.key and not opens(copy, told.key)]
    done = [before for before, after in zip(told.lines, told.lines[1:], strict=False) if after.get("done")]
    if any(one["kind"] == "backup" for one in done) and not copies:
        wrong.append("the acknowledged copy is gone")
    return wrong
