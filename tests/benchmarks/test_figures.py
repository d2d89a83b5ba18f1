"""What a line of build/bench.jsonl says, and that every figure exists and is described. Nothing here looks at a clock."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks.figures import Figure, NotMeasured, Peer, percentile

ROOT = Path(__file__).resolve().parents[2]


def test_the_ratio_is_the_value_divided_by_the_peers() -> None:
    line = Figure("cold_start", 300.0, "ms", Peer("a bare window", 200.0)).as_json()

    assert line == {
        "name": "cold_start",
        "value": 300.0,
        "unit": "ms",
        "peer": "a bare window",
        "peer_value": 200.0,
        "ratio": 1.5,
    }


def test_a_figure_without_a_peer_names_none() -> None:
    assert Figure("sync_push", 12.0, "/s").as_json() == {"name": "sync_push", "value": 12.0, "unit": "/s"}


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.0, 1)])
def test_a_percentile_is_a_time_that_was_measured(share: float, expected: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


@pytest.mark.parametrize("name", benchmarks.FIGURES)
def test_every_figure_can_be_called_and_is_described(name: str) -> None:
    assert callable(getattr(import_module(f"benchmarks.{benchmarks.FIGURES[name]}"), name))
    assert f"`{name}`" in (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")


def test_a_figure_that_cannot_be_taken_is_a_line_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_place: Path) -> Figure:
        raise NotMeasured("no portal")

    monkeypatch.setattr(import_module("benchmarks.exchange"), "sync_push", refuse)

    line = benchmarks.take("sync_push")

    assert json.loads(json.dumps(line)) == {"name": "sync_push", "value": None, "missing": "no portal"}
    assert "no portal" in benchmarks.row(line)
