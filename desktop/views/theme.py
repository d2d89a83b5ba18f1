"""Putting a theme on the application: Fusion, palette, font and the one stylesheet made from tokens."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from string import Template
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.views.fonts import interface_font, semibold_weight
from desktop.views.resources import resource
from desktop.views.tokens import LIGHT, THEMES, Sizes, Tokens, Tone

THEME_PROPERTY = "themeName"


def prepare_high_dpi() -> None:
    """Let 125 % and 150 % be themselves; call before the application object is made."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)


def apply_theme(app: QApplication, name: str) -> Tokens:
    """Dress the whole application in ``light``, ``dark`` or ``contrast``; open windows follow at once.

    Raises:
        KeyError: there is no such theme.
    """
    tokens = THEMES[name]
    app.setProperty(THEME_PROPERTY, name)
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    font = interface_font(tokens.sizes)
    app.setFont(font)
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens, font.family()))
    return tokens


def current_tokens() -> Tokens:
    """The tokens of the theme the application wears; light before any was applied."""
    app = QGuiApplication.instance()
    name = app.property(THEME_PROPERTY) if app is not None else None
    return THEMES.get(cast(str, name), LIGHT)


@cache
def stylesheet(tokens: Tokens, family: str) -> str:
    """The stylesheet of a theme for a font family, from ``resources/styles/office.qss``."""
    template = Template(resource("styles", "office.qss").read_text(encoding="utf-8"))
    return template.substitute(_values(tokens), semibold=int(semibold_weight(family)))


def _values(tokens: Tokens) -> dict[str, str]:
    values: dict[str, str] = {"icon_path": resource("icons").as_posix()}
    for field in fields(Tokens):
        value = getattr(tokens, field.name)
        if isinstance(value, Tone):
            values[field.name] = value.text
            values[f"{field.name}_soft"] = value.soft
        elif isinstance(value, Sizes):
            values |= {f"size_{size.name}": str(getattr(value, size.name)) for size in fields(Sizes)}
        else:
            values[field.name] = str(value)
    return values


def palette(tokens: Tokens) -> QPalette:
    """The palette behind the stylesheet: what native pieces (menus, calendars, selections) are drawn with."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, tokens.background),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.background),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.bad.text),
        (role.Highlight, tokens.primary),
        (role.HighlightedText, tokens.on_primary),
        (role.Link, tokens.primary),
        (role.LinkVisited, tokens.primary),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.surface),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line_soft),
        (role.Mid, tokens.line),
        (role.Dark, tokens.faint),
        (role.Shadow, tokens.line),
        (role.Accent, tokens.primary),
    ):
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.faint))
    return made
