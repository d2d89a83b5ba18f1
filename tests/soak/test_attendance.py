"""Long walks through everything two people can do with attendance; see tests/desktop/views/attendance/walking.py."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from tests.desktop.conftest import qapp  # noqa: F401 - a fixture
from tests.desktop.views.attendance.two_pcs import LOGIN, PASSWORD, START, Pc, Town, acts, new_id
from tests.desktop.views.attendance.walking import begin, make_template, make_town, walk
from tests.end2end.town import PASSWORD as KEY_PASSWORD
from tests.end2end.town import Town as Kindergarten
from tests.end2end.town import (
    country,  # noqa: F401 - a fixture
    town,  # noqa: F401 - a fixture
)
from tests.soak.conftest import Budget
from tests.soak.thousand import thousand_children
from tests.soak.turns import longest_turn, watched

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
ACTS_OF_A_WALK = 400
WANTED_MS, LONGEST_TURN_MS = 50.0, 100.0  # what is wanted on a quiet machine; what is refused on any


def test_grid_database_papers_and_hash_agree_on_every_walk(tmp_path: Path, budget: Budget, seed: int) -> None:
    left, walks, template = budget(25, 6_000), 0, make_template(tmp_path / "template")
    while left > 0:
        made = make_town(template, tmp_path / str(walks))
        try:
            left -= walk(made, acts(Random(f"{seed}/{walks}"), min(left, ACTS_OF_A_WALK), racing=walks % 2 == 1))
        finally:
            made.close()
        walks += 1


def test_they_agree_through_the_real_portal(request: pytest.FixtureRequest, tmp_path: Path, budget: Budget, seed: int) -> None:
    count = budget(0, 600)
    if not count:
        pytest.skip("the real portal is walked through by make soak alone")
    made = real_town(request.getfixturevalue("town"))
    try:
        assert walk(made, acts(Random(f"{seed}/portal"), count, days=False, racing=True)) == count
    finally:
        made.close()


def real_town(kindergarten: Kindergarten) -> Town:
    """Two PCs connected to the portal's own program by the director's signature."""
    clock = FixedClock(START)
    pcs = []
    for name in ("pc-1", "pc-2"):
        folder = kindergarten.folder / name
        around = Surroundings(clock, new_id, name, Cost(1, 8192, 1))
        director = AccountDraft(LOGIN, "Үлгі Гүлнар", PASSWORD)
        office = create_office(OfficeFolder(folder), kindergarten.draft, director, around).office
        address = PortalAddress(kindergarten.country.url)
        connection.connect(office, address, kindergarten.key(), KEY_PASSWORD, name)
        office.close()
        pcs.append(Pc(name, folder, clock, _talk))
    for pc in pcs:
        pc.sign_in()
    return begin(Town((pcs[0], pcs[1]), clock))


def _talk(office: Office) -> object:
    return exchange(office, connection.client_for)


def test_no_screen_holds_the_window_up_with_a_thousand_children(tmp_path: Path, budget: Budget) -> None:
    rounds = budget(0, 3)
    if not rounds:
        pytest.skip("times are measured by make soak alone")
    slowest: dict[str, float] = {}
    with thousand_children(tmp_path) as hands, watched() as turns:
        for name, act in [*hands.acts().items()] * rounds:
            slowest[name] = max(slowest.get(name, 0.0), longest_turn(turns, hands.tasks, act))
    for name, taken in sorted(slowest.items(), key=lambda one: -one[1]):
        print(f"{taken:8.1f} ms  {name}{'  (too long)' if taken > WANTED_MS else ''}")
    assert {name: taken for name, taken in slowest.items() if taken > LONGEST_TURN_MS} == {}
