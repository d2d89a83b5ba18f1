"""A real encrypted office in a temporary folder, and what the windows before it need."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uuid_utils
from PySide6.QtWidgets import QApplication

from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice
from desktop.services.organisation import OrganisationDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.vault import Cost
from desktop.views.task_runner import TaskRunner
from tests.desktop.copies import copied_office

PASSWORD = "Ұзақ құпиясөз 1"
ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы",
    name_ru="Детский сад «Балдырған»",
    head_name="Сәдуақас Гүлнар Маратқызы",
    city="Орал",
    address="Достық даңғылы 1",
)


@pytest.fixture
def around() -> Surroundings:
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    return Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    return OfficeFolder(tmp_path / "office")


@pytest.fixture
def created(folder: OfficeFolder, around: Surroundings) -> Iterator[NewOffice]:
    made = copied_office(folder, ORGANISATION, AccountDraft("director", "Сәдуақас Гүлнар", PASSWORD), around)
    made.office.close()
    yield made
    made.office.close()


@pytest.fixture
def preferences(tmp_path: Path) -> PreferenceFile:
    return PreferenceFile(tmp_path / "preferences.json")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()
