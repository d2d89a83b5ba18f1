"""Whatever two people do on two PCs, grid, database, printed PDF, workbook and hash tell the same.

The walk is the same in every run; tests/soak takes new and longer ones. A walk that fails names its last acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.views.attendance.two_pcs import Town, acts
from tests.desktop.views.attendance.walking import make_template, make_town, walk


@pytest.fixture
def town(qapp: QApplication, tmp_path: Path) -> Iterator[Town]:
    made = make_town(make_template(tmp_path / "template"), tmp_path)
    yield made
    made.close()


def test_grid_database_papers_and_hash_agree_whatever_is_done_on_two_pcs(town: Town) -> None:
    assert walk(town, acts(Random(42), 60)) == 60
