"""What this PC remembers between runs: language, theme, window, last folders. No personal data: the file is not encrypted."""

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.services.errors import KnownError
from desktop.services.vault import write_whole

LANGUAGES = ("kk", "ru", "en")
THEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Preferences:
    """The remembered values. `folders` are the last folders by purpose ("key", "export"), `geometry` a window's, base64.

    `tables` holds how each table is looked at: its name → {"sort": column, "descending": …, "widths": {column: px}}. `notify`
    tells whether the desktop may be called when the office must act, not from the hour `quiet_from` to `quiet_to`.
    """

    language: str = "ru"
    theme: str = "system"
    last_login: str = ""
    geometry: str = ""
    folders: dict[str, str] = field(default_factory=dict)
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    notify: bool = True
    quiet_from: int = 19
    quiet_to: int = 8


class PreferenceFile:
    """The file of one PC. A damaged one counts as empty; a write that fails is forgotten, never shown."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.values = self._load()

    def hold(self, **changes: Any) -> None:
        """Remember some values until the program ends; the next :meth:`change` writes them with its own."""
        self.values = replace(self.values, **changes)

    def change(self, **changes: Any) -> None:
        """Remember some values."""
        self.hold(**changes)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, json.dumps(asdict(self.values), ensure_ascii=False, indent=1).encode())
        except (KnownError, OSError):
            return

    def folder(self, purpose: str) -> str:
        """The last folder used for a purpose, or empty."""
        return self.values.folders.get(purpose, "")

    def remember_folder(self, purpose: str, folder: str) -> None:
        """Remember the folder used for a purpose."""
        self.change(folders={**self.values.folders, purpose: folder})

    def _load(self) -> Preferences:
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            known = {name: data[name] for name in Preferences.__slots__ if name in data}
            found = Preferences(**known)
        except (OSError, ValueError, TypeError):
            return Preferences()
        return found if _is_sound(found) else Preferences()


def _is_sound(found: Preferences) -> bool:
    """Whether every value is one the program itself could have written."""
    return (
        found.language in LANGUAGES
        and found.theme in THEMES
        and isinstance(found.folders, dict)
        and isinstance(found.tables, dict)
        and isinstance(found.notify, bool)
        and found.quiet_from in range(24)
        and found.quiet_to in range(24)
    )
