"""Two values of one cell, side by side: what, who, when, from which computer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.views.dates import moment_text
from desktop.views.widgets import Button, Card, Text

translate = QCoreApplication.translate


class ValueSide(Card):
    """One of two values, and the button that keeps it."""

    def __init__(self, name: str, title: str, action: str, keys: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.value = Text("", "strong", wrap=True)
        self.who = Text("", "small", wrap=True)
        self.button = Button(action, shortcut=keys)
        self.button.setObjectName(f"{name}Button")
        self.add(self.value)
        self.add(self.who)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: str, who: str) -> None:
        """Show a value in words, and who set it, when and where."""
        self.value.setText(value)
        self.who.setText(who)
        self.who.setVisible(bool(who))
        self.setAccessibleDescription(f"{value} {who}")


def who_text(value: Mapping[str, Any]) -> str:
    """Who set a value, when, and on which computer; this one where none is named."""
    at = value.get("at")
    when = moment_text(datetime.fromisoformat(at)) if isinstance(at, str) and at else ""
    device = str(value.get("device_id") or "")
    place = (
        translate("ValueSide", "computer …{number}").format(number=device[-6:]).replace(" …", "\u00a0…")
        if len(device) > 16
        else device
    )
    return " · ".join(part for part in (str(value.get("by") or ""), when, place) if part)
