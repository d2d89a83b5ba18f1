"""Inputs. Each has ``value()`` (raises a coded error for what cannot be read), ``set_value()`` and the signal ``edited``.

What a number must look like is not decided here: identifiers and phones get their rule as a callable that returns the
normal form or raises a :class:`KnownError` or a ``ValueError`` with a ``code``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QPoint, QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeySequence,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from desktop.views.resources import resource
from desktop.views.theme import current_tokens

DATE_FORMAT: Final = "%d.%m.%Y"
Rule = Callable[[str], str]


class InvalidInputError(ValueError):
    """What stands in an input cannot be read; ``code`` has a sentence in the tables of wording."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class TextInput(QLineEdit):
    """One line of text; surrounding blanks do not count. With ``rule`` the text must obey it unless it is empty."""

    edited = Signal()

    def __init__(
        self, *, placeholder: str = "", rule: Rule | None = None, longest: int = 200, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rule = rule
        self.setMaxLength(longest)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """The text, in its normal form when there is a rule."""
        text = self.text().strip()
        return self._rule(text) if text and self._rule is not None else text

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)


class _DigitsInput(TextInput):
    """Twelve digits; blanks and hyphens from a paste are let in and the rule takes them out."""

    def __init__(self, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(rule=rule, longest=20, placeholder="0" * 12, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9 \-]*"), self))

    def value(self) -> str:
        text = self.text().replace(" ", "").replace("-", "")
        return self._rule(text) if text and self._rule is not None else text


class IinInput(_DigitsInput):
    """An individual's number."""


class BinInput(_DigitsInput):
    """An organisation's number."""


class PhoneInput(TextInput):
    """A phone number as people write it; the rule makes it E.164."""

    def __init__(self, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(rule=rule, longest=24, placeholder="+7 7XX XXX XX XX", parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)


class PasswordInput(QLineEdit):
    """A password with an eye to look at it. Never trimmed, never remembered."""

    edited = Signal()

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self._toggle = QToolButton(self)
        self._toggle.setProperty("kind", "quiet")
        self._toggle.setCheckable(True)
        self._toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        self._toggle.setText(self.tr("show"))
        self._toggle.setAccessibleName(self.tr("Show the password"))
        self._toggle.toggled.connect(self._reveal)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        size = self._toggle.sizeHint()
        self._toggle.setGeometry(
            self.width() - size.width() - 4, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.setTextMargins(0, 0, size.width(), 0)

    def _reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._toggle.setText(self.tr("hide") if shown else self.tr("show"))


def parse_date(text: str) -> date | None:
    """``dd.MM.yyyy`` as a date; None for nothing.

    Raises:
        InvalidInputError: ``bad-date``.
    """
    text = text.strip()
    if not text:
        return None
    try:
        return datetime.strptime(text, DATE_FORMAT).date()  # noqa: DTZ007 - a calendar day has no zone
    except ValueError:
        raise InvalidInputError("bad-date") from None


class DateInput(QLineEdit):
    """A day as dd.MM.yyyy, typed or picked from a calendar (F4 or Alt+Down). Keeps what was typed even if no day."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.setMaxLength(10)
        self.textEdited.connect(lambda _text: self.edited.emit())
        icon = QIcon(str(resource("icons", f"calendar-{current_tokens().icons}.svg")))
        self._pick = QAction(icon, self.tr("Choose a day"), self)
        self._pick.setShortcuts([QKeySequence("F4"), QKeySequence("Alt+Down")])
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        """The day, or None when empty."""
        return parse_date(self.text())

    def set_value(self, value: date | None) -> None:
        self.setText(value.strftime(DATE_FORMAT) if value else "")

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        try:
            day = self.value()
        except InvalidInputError:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(chosen: QDate) -> None:
            self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
            self.edited.emit()
            menu.close()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.setFocus()


class TextArea(QPlainTextEdit):
    """Several lines of text. Tab leaves it."""

    edited = Signal()

    def __init__(self, *, lines: int = 3, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")


class NumberInput(QSpinBox):
    """A whole number between bounds, digits grouped by threes."""

    edited = Signal()

    def __init__(self, lowest: int = 0, highest: int = 999, *, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setSuffix(suffix)
        self.valueChanged.connect(lambda _value: self.edited.emit())

    def set_value(self, value: int | None) -> None:
        self.setValue(value or 0)

    def wheelEvent(self, event: Any) -> None:
        """Scrolling a form must not change what it says."""
        event.ignore()


class Tick(QCheckBox):
    """Yes or no, with its own words beside it."""

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.toggled.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))
