"""Whatever two offices edit, whenever they exchange and whatever breaks: they converge, and no acknowledged edit is lost."""

import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models.attendance import AttendanceMark
from desktop.models.engine import open_engine
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group
from desktop.services import audit, outbox
from desktop.services.clock import FixedClock
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from protocol.messages.operations import SetMarks
from tests.desktop.sync.conftest import NOW, connect_by_hand, new_id
from tests.desktop.sync.edits import child_with_marks, mark, put_group
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker

PC = st.integers(0, 1)
CODES = st.sampled_from(["present", "sick", "absent", None])
BREAKS = st.sampled_from([(), ("ops",), ("ops answered",), ("changes answered",), ("ops answered", "ops answered")])
STEPS = st.one_of(
    st.tuples(st.just("mark"), PC, st.integers(2, 4), CODES),
    st.tuples(st.just("mark"), PC, st.integers(2, 4), CODES),
    st.tuples(st.just("group"), PC, st.sampled_from(["А", "Б", "В"])),
    st.tuples(st.just("exchange"), PC, BREAKS),
    st.tuples(st.just("exchange"), PC, BREAKS),
    st.tuples(st.just("choose"), PC, st.sampled_from(["mine", "theirs"])),
    st.tuples(st.just("backup")),
    st.tuples(st.just("restore")),
)


class World:
    """Two PCs and a portal, in a folder."""

    def __init__(self, folder: Path, template: tuple[Path, bytes]) -> None:
        self.clock = FixedClock(NOW)
        self.portal = ReferencePortal(self.clock.now)
        self.offices = [self._office(folder, template, f"pc-{number}") for number in (1, 2)]
        child_with_marks(self.offices[0], {2: "present"})
        for office in self.offices:
            self.exchange(office, ())
        self.kept = self.portal.backup()

    def _office(self, folder: Path, template: tuple[Path, bytes], device: str) -> Office:
        path = folder / f"{device}.db"
        shutil.copyfile(template[0], path)
        engine = open_engine(path, template[1])
        office = Office(engine, Actor(device, device, Role.DIRECTOR), self.clock, new_id, device)
        office.do(connect_by_hand, "http://127.0.0.1:1", device)
        return office

    def exchange(self, office: Office, broken: tuple[str, ...]) -> Any:
        return exchange(office, client_maker(self.portal, Broken(*broken)), rng=Random(1))

    def step(self, step: tuple[Any, ...]) -> None:
        match step:
            case ("mark", pc, day, code):
                self.offices[pc].do(mark, day, code)
            case ("group", pc, name):
                self.offices[pc].do(put_group, name=name)
            case ("exchange", pc, broken):
                self.exchange(self.offices[pc], broken)
            case ("choose", pc, keep):
                self.offices[pc].do(conflicts.resolve_all, keep)
            case ("backup",):
                self.kept = self.portal.backup()
            case ("restore",):
                self.portal.restore(self.kept)
        for office in self.offices:
            office.ask(check_no_edit_is_lost)

    def settle(self) -> None:
        """Exchange without trouble until everyone is synchronised."""
        for _ in range(8):
            states = []
            for office in self.offices:
                office.do(conflicts.resolve_all, "theirs")
                states.append(self.exchange(office, ()).status.state)
            if states == [SyncState.SYNCHRONISED] * 2 and len({str(content(office)) for office in self.offices}) == 1:
                return

    def close(self) -> None:
        for office in self.offices:
            office.close()


def check_no_edit_is_lost(uow) -> None:
    """A cell that differs from what the portal was last seen to hold has an operation or a conflict to show for it."""
    carried = set()
    for row in uow.session.scalars(select(OutboxOperation).where(OutboxOperation.kind == "marks.set")):
        if row.state in (*outbox.PENDING, outbox.QUARANTINED):
            carried |= {cell.day for cell in SetMarks.model_validate(row.body).cells}
    carried |= {int(found.field) for found in conflicts.list_conflicts(uow) if found.field}
    dirty = {row.day.day for row in uow.session.scalars(select(AttendanceMark).where(AttendanceMark.dirty))}
    assert dirty <= carried, f"edited and nowhere to be sent from: {dirty - carried}"


def content(office: Office) -> tuple[Any, ...]:
    def read(uow) -> tuple[Any, ...]:
        cells = sorted((row.day.day, row.code) for row in uow.session.scalars(select(AttendanceMark)) if row.code)
        return cells, uow.session.get(Group, "g1").name

    return office.ask(read)


@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=4, max_size=14))
def test_two_offices_converge_whatever_happens(template: tuple[Path, bytes], steps: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), template)
        try:
            for step in steps:
                world.step(step)
            world.settle()
            held = world.portal.body("child_month", "c1:2026-11")["cells"]
            cells = sorted((int(day), cell["code"]) for day, cell in held.items() if cell["code"])
            expected = (cells, world.portal.body("group", "g1")["name"])
            for office in world.offices:
                assert content(office) == expected
                status = world.exchange(office, ()).status
                assert status.state is SyncState.SYNCHRONISED, status
                assert office.ask(lambda uow: audit.first_broken(uow.session)) is None
        finally:
            world.close()
