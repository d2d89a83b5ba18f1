"""Whether there is a screen to show the demo on."""

import sys

import pytest

from desktop.app.arguments import parse
from desktop.demo.play import has_screen


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_linux_without_a_display_has_no_screen() -> None:
    assert not has_screen()


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_either_kind_of_display_is_one(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, ":0")
    assert has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_screen()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_screen()


def test_the_office_day_is_a_demo() -> None:
    assert parse(["--office-day"]).demo
    assert not parse([]).demo
    assert parse(["--data", "here"]).data.is_absolute()
