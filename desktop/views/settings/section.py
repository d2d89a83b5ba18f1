"""What a section of the settings is built on, and the list that leads to the sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.roles import Actor, Permission
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.widgets import Button, Card, Text
from desktop.views.widgets.side_nav import NavItem

FORM_WIDTH = 720
LIST_WIDTH = 208


class Section(QWidget):
    """Widgets in `body`. With `fill` they take the whole height (tables); otherwise they scroll, at most `width` px wide."""

    def __init__(
        self, name: str, title: str, presenter: SettingsPresenter, shell: Shell, *, fill: bool = False, width: int = FORM_WIDTH
    ) -> None:
        super().__init__()
        self.setObjectName(f"settings.{name}")
        self.setAccessibleName(title)
        self.name, self.title = name, title
        self.presenter, self.shell = presenter, shell
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        if fill:
            self.body.setContentsMargins(0, 0, 24, 24)
            outer.addLayout(self.body)
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 24, 24)
        column.addLayout(self.body)
        column.addStretch(1)
        content.setMaximumWidth(width + 24)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)

    def enter(self) -> None:
        """Called each time the section is shown. Load here."""

    def refresh(self) -> None:
        """Something of the settings changed, by anyone. What is being typed must stay: only views reload here."""

    def named(self, widget: QWidget, name: str) -> QWidget:
        """Give a widget its object name `settings.<section>.<name>`."""
        widget.setObjectName(f"settings.{self.name}.{name}")
        return widget

    def button(self, text: str, name: str, **options: Any) -> Button:
        """A button with its object name."""
        made = Button(text, **options)
        self.named(made, name)
        return made


def head_row(title: str, explanation: str, *actions: Button) -> QHBoxLayout:
    """A section's title and explanation on the left, its actions on the right."""
    row = QHBoxLayout()
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(title, "section"))
    words.addWidget(Text(explanation, "muted", wrap=True))
    row.addLayout(words, 1)
    for action in actions:
        row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def facts_card(title: str, facts: Sequence[tuple[str, str]]) -> Card:
    """A card of names and values, one a line."""
    card = Card(title)
    for name, value in facts:
        line = QHBoxLayout()
        line.setSpacing(16)
        label = Text(name, "muted", wrap=True)
        label.setFixedWidth(260)
        words = Text(value, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        card.body.addLayout(line)
    return card


class _SectionItem(NavItem):
    """A line of the list; Up and Down are the list's, not the button's own walk along the tab order."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SectionList(QFrame):
    """The names of the sections; Up and Down move the choice."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]], label: str) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setAccessibleName(label)
        self.setFixedWidth(LIST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 0, 12, 0)
        box.setSpacing(2)
        self._items: dict[str, NavItem] = {}
        for name, title in sections:
            item = _SectionItem(name, title, parent=self)
            item.setObjectName(f"settings.list.{name}")
            item.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._items[name] = item
            box.addWidget(item)
        box.addStretch(1)

    def set_current(self, name: str) -> None:
        """Mark where the person is; no signal."""
        for key, item in self._items.items():
            item.setChecked(key == name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        order = list(self._items.values())
        focused = self.window().focusWidget()
        if step is None or focused not in order:
            super().keyPressEvent(event)
            return
        item = order[(order.index(focused) + step) % len(order)]
        item.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(item.page_id)


def section_titles(actor: Actor) -> list[tuple[str, str]]:
    """(name, title) of the sections a person has, before any of them is made."""
    own = [
        ("password", QCoreApplication.translate("PasswordSection", "Own password")),
        ("appearance", QCoreApplication.translate("AppearanceSection", "Appearance")),
        ("about", QCoreApplication.translate("AboutSection", "About")),
    ]
    if not actor.may(Permission.SETTINGS):
        return own
    return [
        ("organisation", QCoreApplication.translate("OrganisationSection", "Kindergarten")),
        ("connection", QCoreApplication.translate("ConnectionSection", "Portal")),
        ("network", QCoreApplication.translate("NetworkSection", "Network")),
        ("signatures", QCoreApplication.translate("SignaturesSection", "Signatures")),
        ("calendar", QCoreApplication.translate("CalendarSection", "Calendar")),
        ("marks", QCoreApplication.translate("MarksSection", "Marks")),
        ("clauses", QCoreApplication.translate("ClausesSection", "Contract template")),
        ("money", QCoreApplication.translate("MoneySection", "Tariff and numbers")),
        ("rules", QCoreApplication.translate("RulesSection", "Rules")),
        ("accounts", QCoreApplication.translate("AccountsSection", "Accounts")),
        ("backups", QCoreApplication.translate("BackupsSection", "Backups")),
        *own,
    ]
