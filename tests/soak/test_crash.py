"""`kill -9` at random and at named moments, of an office under load and of the portal's server: nothing acknowledged is lost."""

from __future__ import annotations

import itertools
import os
import shutil
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.models.engine import connect
from desktop.services import backup, groups, vault
from desktop.services.folder import OfficeFolder
from desktop.services.opening import sign_in
from desktop.services.organisation import OrganisationDraft
from tests.end2end.town import PASSWORD as KEY_PASSWORD
from tests.end2end.town import Country, Town, country  # noqa: F401 - a fixture
from tests.soak.conftest import Budget
from tests.soak.crash_load import LATER, LOGIN, NOW, PASSWORD, make_office, surroundings
from tests.soak.crash_points import Death, around, die
from tests.soak.nursery import run

KILLS_OF_AN_OFFICE = 50


def test_an_office_killed_at_any_moment_has_everything_it_acknowledged(tmp_path: Path, seed: int, budget: Budget) -> None:
    plan = {"kills": budget(6, 700), "seed": seed, "folder": str(tmp_path), "offices": [{"bin": "120140000007"}] * budget(1, 14)}
    told(run("crash_desktop", plan))


def test_an_office_killed_while_it_talks_with_the_portal_loses_nothing(
    request: pytest.FixtureRequest, tmp_path: Path, seed: int, budget: Budget
) -> None:
    kills = budget(0, 300)
    if not kills:
        pytest.skip("the real portal is talked with by make soak alone")
    served: Country = request.getfixturevalue("country")
    offices = [owner(served, tmp_path, number) for number in itertools.islice(served.bins, kills // KILLS_OF_AN_OFFICE)]
    told(run("crash_desktop", plan_of(served, tmp_path, offices) | {"kills": kills, "seed": seed}))


def test_a_portal_killed_under_load_resolves_everything_once(seed: int, budget: Budget) -> None:
    kills = budget(0, 200)
    if not kills:
        pytest.skip("the portal's server is killed by make soak alone")
    with TemporaryDirectory(prefix="balabaqsha-portal-", ignore_cleanup_errors=True) as place:
        Path(place).chmod(0o755)  # PostgreSQL may run as another user
        told(run("crash_portal", {"kills": kills, "seed": seed, "folder": place}))


def test_a_restore_or_an_upgrade_killed_at_any_moment_loses_nothing_and_the_program_starts(
    tmp_path: Path, seed: int, budget: Budget
) -> None:
    plan = {"folder": str(tmp_path), "seed": seed, "kills": budget(2, 150), "restores": budget(1, 2), "editions": budget(1, 9)}
    told(run("crash_bad_day", plan))


@pytest.mark.parametrize("side", ["before", "after"])
@pytest.mark.parametrize("name", range(1, 6))
def test_a_restore_killed_between_two_names_leaves_the_former_or_the_restored_office(
    tmp_path: Path, side: str, name: int, restorable: OfficeFolder
) -> None:
    folder = OfficeFolder(tmp_path / "office")
    shutil.copytree(restorable.path, folder.path)
    (chosen,) = backup.backups(folder.backups)
    with warnings.catch_warnings(action="ignore"):  # of threads, which the child never meets
        child = os.fork()
    if child == 0:
        try:
            around(os, "replace", "replace", Death(f"replace.{side}", name))
            key = vault.unwrap(vault.load(folder.vault), LOGIN, PASSWORD)
            backup.restore(chosen, key, folder.database, LATER)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert folder.exists, "the program asks for the password, not for a new office"
    office = sign_in(folder, LOGIN, PASSWORD, surroundings()).office
    names = {group.name for group in office.ask(groups.list_groups)}
    office.close()
    assert names in ({"Күншуақ"}, {"Күншуақ", "Кейінгі"}), "the restored office, or the former with its WAL"
    former = sorted(folder.path.glob("office-replaced-*.db"))
    assert bool(former) == (names == {"Күншуақ"})
    if former:
        raw = connect(former[0], vault.unwrap(vault.load(folder.vault), LOGIN, PASSWORD))
        assert raw.execute("SELECT count(*) FROM kindergarten_group").fetchone() == (2,), "what was replaced is whole"
        raw.close()
    assert not list(folder.path.glob("*.ready"))


@pytest.fixture(scope="module")
def restorable(tmp_path_factory: pytest.TempPathFactory) -> OfficeFolder:
    """An office with a copy and, later than it, an edit that is in the WAL alone: its program was killed."""
    folder = OfficeFolder(tmp_path_factory.mktemp("restorable") / "office")
    key = make_office(folder, "120140000007")
    backup.back_up(folder.database, key, folder.backups, NOW)
    with warnings.catch_warnings(action="ignore"):
        child = os.fork()
    if child == 0:
        sign_in(folder, LOGIN, PASSWORD, surroundings()).office.do(groups.create_group, groups.GroupDraft("Кейінгі"))
        die()
    os.waitpid(child, 0)
    assert folder.database.with_name("office.db-wal").stat().st_size > 0
    return folder


def owner(served: Country, folder: Path, number: str) -> dict[str, str]:
    """A kindergarten the registry knows, and the file with its director's key."""
    names = {"name_kk": "Балабақша", "name_ru": "Детский сад"}
    served.ask("/v1/demo/organisation", {"bin": number, **names})
    draft = OrganisationDraft(bin=number, head_name="Үлгі Гүлнар", city="Алматы", address="Абай 1", **names)
    key = folder / f"{number}.p12"
    key.write_bytes(Town(served, folder, draft, []).key())
    return {"bin": number, "key": str(key)}


def plan_of(served: Country, folder: Path, offices: list[dict[str, str]]) -> dict[str, object]:
    return {"folder": str(folder), "url": served.url, "password": KEY_PASSWORD, "offices": offices}


def told(report: dict[str, object]) -> None:
    """Print the figures; nothing may be wrong."""
    print({name: value for name, value in report.items() if name != "wrong"})
    assert report["wrong"] == []
