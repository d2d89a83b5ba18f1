"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {}
