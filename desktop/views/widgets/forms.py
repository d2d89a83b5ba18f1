"""The one form pattern: label above, input, and below it what is wrong, with what was typed left as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.errors import Explained, explain, explain_code
from desktop.views.widgets.inputs import TextInput, Tick
from desktop.views.widgets.text import Card, Text, set_style_property


class Input(Protocol):
    """What a field can hold: any widget of :mod:`desktop.views.widgets.inputs`, or one that speaks like them."""

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...


class Field(QWidget):
    """A label, an input, a hint that gives way to an error."""

    def __init__(
        self, name: str, label: str, widget: QWidget, *, required: bool = False, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.widget = widget
        self._required = required
        self._hint = hint
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        title = Text(label if not required or isinstance(widget, Tick) else f"{label} *", "field", parent=self)
        title.setBuddy(widget)
        title.setVisible(bool(label))
        widget.setAccessibleName(label or widget.accessibleName())
        if not widget.sizePolicy().hasHeightForWidth():
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
        box.addWidget(title)
        box.addWidget(widget)
        self._below = Text(hint, "hint", wrap=True, parent=self)
        self._below.setVisible(bool(hint))
        box.addWidget(self._below)
        edited = getattr(widget, "edited", None)
        if edited is not None:
            edited.connect(self.clear_error)
        if isinstance(widget, TextInput):
            widget.editingFinished.connect(self._look)

    @property
    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def set_error(self, message: str) -> None:
        """Say what is wrong under the input. What was typed stays."""
        set_style_property(self._below, "role", "error")
        self._below.setText(message)
        self._below.show()
        set_style_property(self.widget, "invalid", True)
        self.widget.setAccessibleDescription(message)

    def clear_error(self) -> None:
        """Nothing is wrong any more; the hint is back."""
        if not self.error:
            return
        set_style_property(self._below, "role", "hint")
        self._below.setText(self._hint)
        self._below.setVisible(bool(self._hint))
        set_style_property(self.widget, "invalid", False)
        self.widget.setAccessibleDescription(self._hint)

    def take(self) -> tuple[bool, Any]:
        """Whether the input is good, and its value; what is wrong is shown.

        Raises:
            Exception: the input broke in a way that has no sentence: a defect.
        """
        try:
            value = cast(Input, self.widget).value()
        except Exception as error:
            explained = explain(error)
            if explained is None:
                raise
            self.set_error(explained.text)
            return False, None
        if self._required and value in (None, "", False):
            self.set_error(explain_code("required").text)
            return False, None
        self.clear_error()
        return True, value

    def _look(self) -> None:
        if cast(TextInput, self.widget).text().strip():
            self.take()


class Form(QWidget):
    """Fields by name."""

    edited = Signal()

    def __init__(self, name: str = "form", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._box = QVBoxLayout()
        self._box.setSpacing(12)
        outer.addLayout(self._box)
        outer.addStretch(1)
        self._fields: dict[str, Field] = {}

    def add(self, name: str, label: str, widget: QWidget, *, required: bool = False, hint: str = "") -> Field:
        """Append a field on a line of its own. The input's object name becomes ``<form>.<name>``."""
        field = self._make(name, label, widget, required, hint)
        self._box.addWidget(field)
        return field

    def add_row(self, *fields: tuple[str, str, QWidget], required: bool = False) -> tuple[Field, ...]:
        """Append several ``(name, label, input)`` side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        self._box.addLayout(row)
        made = tuple(self._make(name, label, widget, required, "") for name, label, widget in fields)
        for field in made:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Append something that is not a field."""
        self._box.addWidget(widget)

    def field(self, name: str) -> Field:
        """A field by its name.

        Raises:
            KeyError: there is no such field.
        """
        return self._fields[name]

    def fields(self) -> dict[str, Field]:
        """All fields by name, in their order."""
        return dict(self._fields)

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        for field in self._fields.values():
            field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def take(self) -> dict[str, Any] | None:
        """All values by name; None when any is wrong: each says so, and the first wrong one gets the keyboard."""
        results = {name: field.take() for name, field in self._fields.items() if field.isVisibleTo(self)}
        wrong = [name for name, (good, _value) in results.items() if not good]
        if wrong:
            self._fields[wrong[0]].widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return {name: value for name, (_good, value) in results.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields named; the others keep what they have."""
        for name, value in values.items():
            if name in self._fields:
                cast(Input, self._fields[name].widget).set_value(value)

    def set_error(self, name: str, message: str) -> None:
        """Say what is wrong with one field, and go there."""
        self._fields[name].set_error(message)
        self._fields[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, explained: Explained, fields: Mapping[str, str]) -> bool:
        """Put a known error under the fields it is about; False when it is about none of this form.

        The error itself may name fields (:class:`FieldProblems`); else ``fields`` tells which field a code is about.
        """
        about = dict(explained.fields) or {fields.get(explained.code, ""): explained.text}
        placed = [name for name in about if name in self._fields]
        for name in reversed(placed):
            self.set_error(name, about[name])
        return bool(placed)

    def clear_errors(self) -> None:
        """Take all errors away."""
        for field in self._fields.values():
            field.clear_error()

    def _make(self, name: str, label: str, widget: QWidget, required: bool, hint: str) -> Field:
        if name in self._fields:
            raise ValueError(f"the form already has a field {name!r}")
        field = Field(name, label, widget, required=required, hint=hint, parent=self)
        widget.setObjectName(f"{self.objectName()}.{name}")
        self._fields[name] = field
        edited = getattr(widget, "edited", None)
        if edited is not None:
            edited.connect(self.edited)
        return field


class FormCard(Card):
    """A card with a form in it."""

    def __init__(self, title: str, name: str = "form", parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.form = Form(name)
        self.add(self.form)
