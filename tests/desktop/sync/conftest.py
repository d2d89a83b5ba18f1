"""Real encrypted offices, copied from one made once, and a reference portal they exchange with."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uuid_utils

from desktop.models.engine import open_engine
from desktop.models.exchange import PortalLink
from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.roles import Actor, Role
from desktop.services.sync import link
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import Cost
from tests.desktop.sync.reference import ORGANISATION_ID, ReferencePortal

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы",
    name_ru="Детский сад «Балдырған»",
    head_name="Сәдуақас Гүлнар Маратқызы",
    city="Орал / Уральск",
    address="Достық даңғылы 1",
)
MakeOffice = Callable[..., Office]


def new_id() -> str:
    return str(uuid_utils.uuid7())


@pytest.fixture
def clock() -> FixedClock:
    """Thursday 12 November 2026, nine in the morning in Uralsk's zone."""
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """An office made once: its database file and key."""
    folder = OfficeFolder(tmp_path_factory.mktemp("template"))
    around = Surroundings(FixedClock(NOW), new_id, "template", Cost(1, 8192, 1))
    made = create_office(folder, ORGANISATION, AccountDraft("director", "Сәдуақас Гүлнар", "Ұзақ құпиясөз 1"), around)
    made.office.close()
    return folder.database, made.key


def connect_by_hand(uow: UnitOfWork, url: str, device_id: str) -> None:
    """A link as `connection.connect` leaves it."""
    row = PortalLink(id=1, url=url, device_id=device_id, organisation_id=ORGANISATION_ID, device_key="11" * 32)
    uow.session.add(row)
    uow.session.flush()
    link.store_pull_state(uow, link.PullState(whole=True, unfinished=True))


@pytest.fixture
def make_office(template: tuple[Path, bytes], tmp_path: Path, clock: FixedClock) -> Iterator[MakeOffice]:
    """Makes offices: each a copy of the template, connected to the reference portal unless `connected` is False."""
    opened: list[Office] = []

    def make(device: str = "pc-1", *, url: str = "http://127.0.0.1:1", connected: bool = True) -> Office:
        path = tmp_path / f"{device}-{len(opened)}.db"
        shutil.copyfile(template[0], path)
        actor = Actor("director", f"Director at {device}", Role.DIRECTOR)
        office = Office(open_engine(path, template[1]), actor, clock, new_id, device)
        opened.append(office)
        if connected:
            office.do(connect_by_hand, url, device)
        return office

    yield make
    for office in opened:
        office.close()


@pytest.fixture
def portal(clock: FixedClock) -> ReferencePortal:
    """An empty reference portal."""
    return ReferencePortal(clock.now)


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    """One connected office."""
    return make_office()
