"""Where the program's own files are: beside the code, in a checkout and in the frozen bundle alike."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, for example ``resource("icons", "check-ink.svg")``."""
    return RESOURCES.joinpath(*parts)
