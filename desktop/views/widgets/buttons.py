"""Buttons, with the shortcut shown faintly at their right end, and switches made of joined buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from desktop.views.theme import current_tokens
from desktop.views.widgets.painting import paint_safely
from desktop.views.widgets.text import set_style_property

Kind = Literal["normal", "primary", "danger", "link", "crumb"]
HINT_GAP = 12


def keys_text(keys: QKeySequence | str) -> str:
    """A shortcut as keyboards name it: Enter, where Qt says Return."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class Button(QPushButton):
    """A button. With ``shortcut`` it also works from anywhere in its window, and shows the keys unless told not to;
    ``hint`` shows keys that somebody else listens to."""

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "normal",
        shortcut: str = "",
        show_keys: bool = True,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self._hint = hint
        if shortcut:
            keys = QKeySequence(shortcut)
            self._hint = keys_text(keys) if show_keys else ""
            action = QAction(text, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(self.animateClick)
            self.addAction(action)

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """Open a menu of these actions when pressed."""
        menu = QMenu(self)
        for action in actions:
            menu.addAction(action)
        self.setMenu(menu)
        set_style_property(self, "hasMenu", True)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._hint:
            size.setWidth(size.width() + HINT_GAP + QFontMetrics(self._hint_font()).horizontalAdvance(self._hint))
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hint:
            super().paintEvent(event)
            return
        paint_safely(self, self._draw)

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.Normal)
        return font

    def _draw(self, painter: QPainter) -> None:
        tokens = current_tokens()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        primary = self.property("kind") == "primary"
        ink = tokens.on_primary if primary else tokens.text
        if not self.isEnabled():
            ink = tokens.muted if primary else tokens.faint
        painter.setFont(self.font())
        text_width = painter.fontMetrics().horizontalAdvance(self.text())
        hint_width = QFontMetrics(self._hint_font()).horizontalAdvance(self._hint)
        left = (self.width() - text_width - hint_width - HINT_GAP) // 2
        centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(ink))
        painter.drawText(QRect(left, 0, text_width + 4, self.height()), centred, self.text())
        faded = QColor(ink if primary else tokens.muted)
        faded.setAlphaF(0.8 if primary else 1.0)
        painter.setPen(faded)
        painter.setFont(self._hint_font())
        painter.drawText(QRect(left + text_width + HINT_GAP, 0, hint_width + 4, self.height()), centred, self._hint)


class _Segment(QToolButton):
    """One of joined buttons. Left and Right belong to what holds it: a bare button would only pass the keyboard on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Joined(QFrame):
    """A frame of joined tool buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(1, 1, 1, 1)
        self.row.setSpacing(0)

    def make(self, text: str, place: str, *, checkable: bool = False) -> QToolButton:
        button = _Segment(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(checkable)
        button.setProperty("segment", place)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.row.addWidget(button)
        return button


class SegmentedControl(_Joined):
    """Choose one of a few; what does not fit goes into a menu at the end.

    Tab comes to the chosen one alone (and to the menu), Left and Right move the choice and the keyboard with it.
    """

    chosen = Signal(object)

    def __init__(self, *, visible: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visible = visible
        self._items: list[tuple[Any, str]] = []
        self._buttons: list[QToolButton] = []
        self._more: QToolButton | None = None
        self._value: Any = None

    def set_items(self, items: Sequence[tuple[Any, str]], value: Any = None) -> None:
        """Show ``(value, text)`` pairs; ``value`` (or the first) becomes current without a signal. The keyboard stays here."""
        held = any(button.hasFocus() for button in self._stops())
        while (taken := self.row.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._items = list(items)
        self._buttons = []
        shown = self._items if len(self._items) <= self._visible + 1 else self._items[: self._visible]
        for place, (item, text) in enumerate(shown):
            button = self.make(text, self._place(place), checkable=True)
            button.clicked.connect(lambda _checked=False, item=item: self._choose(item))
            self._buttons.append(button)
        rest = self._items[len(shown) :]
        self._more = self._menu_button(rest) if rest else None
        values = [item for item, _text in self._items]
        self.set_value(value if value in values else (values[0] if values else None))
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> Any:
        """The current value; None when there are no items."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Make a value current without a signal."""
        self._value = value
        for (item, _text), button in zip(self._items, self._buttons, strict=False):
            button.setChecked(item == value)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if item == value else Qt.FocusPolicy.NoFocus)
        if self._more is not None:
            hidden = dict(self._items[len(self._buttons) :])
            self._more.setText(hidden.get(value) or self._more_text(len(hidden)))
            self._more.setChecked(value in hidden)
        proxy = next((button for button in self._stops() if button.isChecked()), None)
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # Qt takes none as well; its stub does not know

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        values = [item for item, _text in self._items]
        if step is None or self._value not in values:
            super().keyPressEvent(event)
            return
        at = values.index(self._value) + step
        if 0 <= at < len(values):
            self.set_value(values[at])
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(values[at])

    def _stops(self) -> list[QToolButton]:
        return [*self._buttons, *([self._more] if self._more is not None else [])]

    def _choose(self, value: Any) -> None:
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.chosen.emit(value)

    def _place(self, at: int) -> str:
        last = len(self._items) - 1
        if last == 0:
            return "only"
        return "first" if at == 0 else "last" if at == last else "middle"

    def _more_text(self, count: int) -> str:
        return self.tr("%n more", "", count)

    def _menu_button(self, rest: Sequence[tuple[Any, str]]) -> QToolButton:
        button = self.make(self._more_text(len(rest)), "last", checkable=True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("hasMenu", True)
        menu = QMenu(button)
        for item, text in rest:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, item=item: self._choose(item))
        button.setMenu(menu)
        return button


class Stepper(_Joined):
    """‹ November 2026 ›: one step back, one step forward; pressing the middle asks for "now"."""

    stepped = Signal(int)
    middle_pressed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self.make("‹", "first")
        self.middle = self.make(text, "middle", checkable=True)
        self.forward = self.make("›", "last")
        self.back.setAccessibleName(self.tr("Back"))
        self.forward.setAccessibleName(self.tr("Forward"))
        self.back.setToolTip(self.tr("Back"))
        self.forward.setToolTip(self.tr("Forward"))
        self.middle.setChecked(True)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward.clicked.connect(lambda: self.stepped.emit(1))
        self.middle.clicked.connect(self._middle)

    def set_text(self, text: str) -> None:
        """Name the current step."""
        self.middle.setText(text)
        self.middle.setAccessibleName(text)

    def _middle(self) -> None:
        self.middle.setChecked(True)
        self.middle_pressed.emit()
