"""A real encrypted office in a temporary folder, with a clock the tests move."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uuid_utils

from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.opening import NewOffice, OfficeFolder, Surroundings
from desktop.services.organisation import OrganisationDraft
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from tests.desktop.copies import copied_office

ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы",
    name_ru="Детский сад «Балдырған»",
    licence="KZ12LAA00000001",
    head_name="Сәдуақас Гүлнар Маратқызы",
    head_basis="Жарғы / Устав",
    city="Орал / Уральск",
    address="Достық даңғылы 1",
    phone="+77112000000",
    iban="",
    bic="",
)
DIRECTOR = AccountDraft("director", "Сәдуақас Гүлнар Маратқызы", "Ұзақ құпиясөз 1")
CHEAP = Cost(1, 8192, 1)


@pytest.fixture
def clock() -> FixedClock:
    """Thursday 12 November 2026, nine in the morning in Uralsk's zone."""
    return FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))


@pytest.fixture
def around(clock: FixedClock) -> Surroundings:
    return Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    return OfficeFolder(tmp_path / "office")


@pytest.fixture
def created(folder: OfficeFolder, around: Surroundings) -> Iterator[NewOffice]:
    made = copied_office(folder, ORGANISATION, DIRECTOR, around)
    yield made
    made.office.close()


@pytest.fixture
def office(created: NewOffice) -> Office:
    return created.office
