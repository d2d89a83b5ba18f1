"""The font of the interface: the system's own, or Roboto where the system has none worth reading."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from desktop.views.tokens import Sizes

BUNDLED_FAMILY = "Roboto"
BUNDLED_STYLES = ("Regular", "Italic", "Medium", "MediumItalic", "Bold", "BoldItalic")
GOOD_FAMILIES = frozenset(
    {"Inter", "Roboto", "Noto Sans", "Ubuntu", "Cantarell", "Open Sans", "Adwaita Sans", "Segoe UI", "Fira Sans"}
)


def bundled_files() -> tuple[Path, ...]:
    """The font files that travel with the program; empty where the package is not installed."""
    spec = find_spec("font_roboto")
    if spec is None or spec.origin is None:
        return ()
    folder = Path(spec.origin).parent / "files"
    return tuple(path for style in BUNDLED_STYLES if (path := folder / f"Roboto-{style}.ttf").is_file())


def interface_family() -> str:
    """The family to show text in, loading Roboto when the system's own font is missing or plain (DejaVu)."""
    families = frozenset(QFontDatabase.families())
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    if families and (sys.platform in {"win32", "darwin"} or system in GOOD_FAMILIES):
        return system
    if BUNDLED_FAMILY in families:
        return BUNDLED_FAMILY
    for path in bundled_files():
        QFontDatabase.addApplicationFont(str(path))
    return BUNDLED_FAMILY if BUNDLED_FAMILY in QFontDatabase.families() else system


def semibold_weight(family: str) -> QFont.Weight:
    """The weight that reads as semibold: Roboto has none and would fall back to medium."""
    return QFont.Weight.Bold if family == BUNDLED_FAMILY else QFont.Weight.DemiBold


def semibold(font: QFont, pixels: int | None = None) -> QFont:
    """A semibold copy of a font, in another size if one is given."""
    made = QFont(font)
    made.setWeight(semibold_weight(font.family()))
    if pixels is not None:
        made.setPixelSize(pixels)
    return made


def interface_font(sizes: Sizes) -> QFont:
    """The application font at the size of running text."""
    font = QFont(interface_family())
    font.setPixelSize(sizes.text)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
