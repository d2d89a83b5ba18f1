"""`kill -9` at random and at named moments, of an office under load and of the portal's server: nothing acknowledged is lost."""

from __future__ import annotations

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.end2end.test_sync_with_portal import PASSWORD, Country, Town, country  # noqa: F401 - a fixture
from tests.soak.conftest import Budget
from tests.soak.nursery import run

KILLS_OF_AN_OFFICE = 50


def test_an_office_killed_at_any_moment_has_everything_it_acknowledged(tmp_path: Path, seed: int, budget: Budget) -> None:
    plan = {"kills": budget(10, 700), "seed": seed, "folder": str(tmp_path), "offices": [{"bin": "120140000007"}] * budget(1, 14)}
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


def owner(served: Country, folder: Path, number: str) -> dict[str, str]:
    """A kindergarten the registry knows, and the file with its director's key."""
    from desktop.services.organisation import OrganisationDraft

    names = {"name_kk": "Балабақша", "name_ru": "Детский сад"}
    served.ask("/v1/demo/organisation", {"bin": number, **names})
    draft = OrganisationDraft(bin=number, head_name="Үлгі Гүлнар", city="Алматы", address="Абай 1", **names)
    key = folder / f"{number}.p12"
    key.write_bytes(Town(served, folder, draft, []).key())
    return {"bin": number, "key": str(key)}


def plan_of(served: Country, folder: Path, offices: list[dict[str, str]]) -> dict[str, object]:
    return {"folder": str(folder), "url": served.url, "password": PASSWORD, "offices": offices}


def told(report: dict[str, object]) -> None:
    """Print the figures; nothing may be wrong."""
    print({name: value for name, value in report.items() if name != "wrong"})
    assert report["wrong"] == []
