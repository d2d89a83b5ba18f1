"""An answer cut at every byte: the exchange of a small office with the real portal, each answer cut at each place, then again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
from tests.soak.sync_invariants import SETTLED
from tests.soak.sync_portal import cluster
from tests.soak.sync_stage import Stage, set_the_stage
from tests.soak.sync_wire import Wire, client_over


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with cluster() as made:
        stage = set_the_stage(made, tmp_path_factory.mktemp("cut"))
        yield stage
        stage.close()


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
