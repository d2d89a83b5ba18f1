"""The design tokens: every colour and size the program uses, by theme.

Colours are ``#RRGGBB``; sizes are device-independent pixels. Where a colour means something it is a *tone*:
a text colour and the soft ground it stands on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

ToneName = Literal["ok", "warn", "bad", "info", "violet", "neutral"]
TONES: Final[tuple[ToneName, ...]] = ("ok", "warn", "bad", "info", "violet", "neutral")


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour that carries meaning: the text and the soft ground under it."""

    text: str
    soft: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in device-independent pixels, all on the 8-px rhythm where they are distances."""

    text: int = 13
    title: int = 20
    figure: int = 24
    table: int = 12
    small: int = 12
    chip: float = 11.5
    radius: int = 8
    card_radius: int = 10
    grid: int = 8
    navigation: int = 208
    row: int = 36


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. ``icons`` names the set of icon files drawn for it."""

    name: str
    dark: bool
    icons: str
    background: str
    surface: str
    line: str
    line_soft: str
    text: str
    muted: str
    faint: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    hover: str
    ok: Tone
    warn: Tone
    bad: Tone
    info: Tone
    violet: Tone
    neutral: Tone
    sizes: Sizes = Sizes()

    def tone(self, name: ToneName) -> Tone:
        """The pair of colours of a tone."""
        tone: Tone = getattr(self, name)
        return tone


LIGHT: Final = Tokens(
    name="light",
    dark=False,
    icons="ink",
    background="#F5F7F8",
    surface="#FFFFFF",
    line="#E2E7EA",
    line_soft="#EEF1F3",
    text="#17212B",
    muted="#647280",
    faint="#95A1AC",
    primary="#0B6E66",
    primary_hover="#095C55",
    primary_soft="#E3F2F0",
    on_primary="#FFFFFF",
    hover="#F0F3F5",
    ok=Tone("#18794E", "#E5F5EC"),
    warn=Tone("#9A6700", "#FFF3D6"),
    bad=Tone("#B42318", "#FDECEA"),
    info=Tone("#175CD3", "#E8F1FE"),
    violet=Tone("#6941C6", "#F1ECFD"),
    neutral=Tone("#56636F", "#ECF0F2"),
)

DARK: Final = Tokens(
    name="dark",
    dark=True,
    icons="paper",
    background="#12181D",
    surface="#1A2229",
    line="#2B363F",
    line_soft="#232D35",
    text="#E6EBEF",
    muted="#9AA7B2",
    faint="#6B7985",
    primary="#4FB8AE",
    primary_hover="#66C7BE",
    primary_soft="#153733",
    on_primary="#0E1B1D",
    hover="#222C34",
    ok=Tone("#5BC48E", "#16332A"),
    warn=Tone("#E5B454", "#3A2F14"),
    bad=Tone("#F2867B", "#3E1F1D"),
    info=Tone("#7FB0FF", "#1B2C47"),
    violet=Tone("#B79CF7", "#2C2444"),
    neutral=Tone("#A9B4BE", "#28323A"),
)

CONTRAST: Final = Tokens(
    name="contrast",
    dark=False,
    icons="contrast",
    background="#FFFFFF",
    surface="#FFFFFF",
    line="#5A5A5A",
    line_soft="#8A8A8A",
    text="#000000",
    muted="#262626",
    faint="#3D3D3D",
    primary="#00443F",
    primary_hover="#002B28",
    primary_soft="#CDEBE7",
    on_primary="#FFFFFF",
    hover="#E6E6E6",
    ok=Tone("#00401F", "#D3F3DF"),
    warn=Tone("#4A3000", "#FFE9B3"),
    bad=Tone("#7A0F08", "#FFDAD6"),
    info=Tone("#06307A", "#D6E6FF"),
    violet=Tone("#3B1F86", "#E6DCFF"),
    neutral=Tone("#1A1A1A", "#E3E3E3"),
)

THEMES: Final[dict[str, Tokens]] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance 0…1 of ``#RRGGBB`` (WCAG 2.2)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1…21 of two colours (WCAG 2.2, success criterion 1.4.3)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
