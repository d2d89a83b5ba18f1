"""Nothing lost: walks by chance with three PCs and the real portal, see sync_machine.py and sync_invariants.py.

And every answer of the portal cut at each of its bytes, then asked for again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from desktop.models.groups import Group
from desktop.services import groups
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.sync.faults import PortalAway
from desktop.services.sync.portal_client import DeviceIdentity
from protocol.canonical import content_hash
from protocol.messages.envelope import Operation, OperationsRequest
from tests.soak import nursery
from tests.soak.conftest import Budget
from tests.soak.sync_invariants import SETTLED
from tests.soak.sync_portal import cluster
from tests.soak.sync_run import walk
from tests.soak.sync_stage import Stage, set_the_stage
from tests.soak.sync_wire import Wire, client_over

STEPS, LENGTH = 100_000, 250
USUAL_LENGTH, USUAL_SEED = 40, 300
FAR = 1 << 20


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with cluster() as made:
        stage = set_the_stage(made, tmp_path_factory.mktemp("stage"))
        yield stage
        stage.close()


def test_the_invariants_hold_whatever_happens(stage: Stage, tmp_path: Path, budget: Budget, seed: int) -> None:
    if budget(1, 0):
        seed = seed if "BALABAQSHA_SEED" in os.environ else USUAL_SEED
        print(f"BALABAQSHA_SEED={seed} repeats this walk")
        walk(stage, seed, 1, USUAL_LENGTH, walks=3)  # the first two of a seed have no step at all
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


def test_an_answer_cut_at_any_byte_is_asked_for_again_and_means_the_same(stage: Stage) -> None:
    """The answers to token, operations and changes; what is read in the end is what an uncut exchange would have read."""
    town = stage.begin()
    pc, wire = town.pcs[0], town.live.wire
    identifier = town.act(pc, groups.create_group, GroupDraft("Ботақан"))
    body = pc.office.ask(lambda uow: groups.group_body(uow.session.get_one(Group, identifier)).wire())
    view = pc.view()
    batch = (
        Operation(
            op_id=pc.office.new_id(),
            kind="group.put",
            entity=f"group:{identifier}",
            body=body,
            body_sha256=content_hash(body),
            claimed_at=pc.clock.now(),
        ),
    )
    request = OperationsRequest(device_id=view.device_id, epoch=view.epoch, ops=batch)
    whole = client_over(wire, view.url, DeviceIdentity(view.device_id, view.device_key))
    first = whole.send_operations(request)
    for call in (lambda: whole.send_operations(request), lambda: whole.changes(view.cursor)):
        right = call()
        cut_everywhere(wire, call)
        again = call()
        assert again.model_copy(update={"server_time": None}) == right.model_copy(update={"server_time": None})
    assert first.results == whole.send_operations(request).results
    fresh = client_over(wire, view.url, DeviceIdentity(view.device_id, view.device_key))
    fresh._token()
    fresh._bearer = None
    cut_everywhere(wire, fresh.digest)
    assert fresh.digest().rows
    town.settle()
    for holds in SETTLED:
        holds(town)


def cut_everywhere(wire: Wire, call: Callable[[], Any]) -> None:
    """Cut the last answer at each of its bytes: never anything but a fault that is tried again."""
    answer = wire.answered
    for place in range(len(answer)):
        wire.instead = answer[:place]
        with pytest.raises(KnownError) as refused:
            call()
        assert isinstance(refused.value, PortalAway) or refused.value.code == "captive-portal", (place, refused.value.code)
    wire.instead = None
