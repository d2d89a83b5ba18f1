"""Keeping what is typed into a form while it is typed, and offering it again when the form opens after a crash."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.views.dates import moment_text
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.inputs import PasswordInput
from desktop.views.widgets.text import Text

if TYPE_CHECKING:
    from desktop.views.widgets.forms import Form

AFTER_TYPING_MS: Final = 700
LONGEST: Final = 10_000

Typed = str | int | bool


class StoredDraft(Protocol):
    """What was typed, by field, and when."""

    @property
    def typed_at(self) -> datetime: ...

    @property
    def values(self) -> Mapping[str, Typed]: ...


class DraftMemory(Protocol):
    """Where drafts are kept; the main window has one as ``draft_memory``."""

    def keep(self, form: str, values: Mapping[str, Typed]) -> None:
        """Keep what stands in a form."""
        ...

    def load(self, form: str, done: Callable[[StoredDraft | None], None]) -> None:
        """Look for a draft; ``done`` is called later, on the GUI thread."""
        ...

    def forget(self, form: str) -> None:
        """The draft is not needed any more."""
        ...


def memory_of(widget: QWidget) -> DraftMemory | None:
    """The memory of the window a dialog belongs to; None where nothing is kept (the sign-in, a widget by itself)."""
    above: QWidget | None = widget
    while above is not None:
        found: DraftMemory | None = getattr(above, "draft_memory", None)
        if found is not None:
            return found
        above = above.parentWidget()
    return None


def typed_in(widget: QWidget) -> Typed | None:
    """What stands in an input, good or not; None for inputs that are never kept: passwords, key files, and what is no input."""
    if isinstance(widget, PasswordInput) or (isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal):
        return None
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()[:LONGEST]
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QSpinBox):
        return widget.value()
    return widget.isChecked() if isinstance(widget, QCheckBox) else None


def put_back(widget: QWidget, typed: Typed) -> None:
    """Let an input show what stood in it; a choice that is not offered any more is passed over."""
    if isinstance(widget, QLineEdit):
        widget.setText(str(typed))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(typed))
    elif isinstance(widget, QComboBox):
        at = widget.findText(str(typed))
        if at >= 0:
            widget.setCurrentIndex(at)
    elif isinstance(widget, QSpinBox):
        widget.setValue(int(typed))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(typed))


class DraftOffer(QFrame):
    """ "Something was typed here and not saved": bring it back, or let it go."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.draft")
        self.setProperty("role", "notice")
        self.setProperty("tone", "info")
        self.words = Text("", wrap=True)
        self.restore = Button(self.tr("Bring it back"))
        self.restore.setObjectName(f"{name}.draft.restoreButton")
        self.forget = Button(self.tr("Forget it"), kind="link")
        self.forget.setObjectName(f"{name}.draft.forgetButton")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.restore)
        row.addWidget(self.forget)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(8)
        box.addWidget(self.words)
        box.addLayout(row)
        self.hide()

    def show_draft(self, typed_at: datetime) -> None:
        """Say when it was typed."""
        words = self.tr("This form was not saved on {moment}; what was typed in it is still here.")
        self.words.setText(words.format(moment=moment_text(typed_at)))
        self.setAccessibleName(self.words.text())
        self.show()


class DraftKeeper(QObject):
    """Ties a form to its draft: keeps it while one types, offers the former one, forgets it when told."""

    def __init__(
        self,
        key: str,
        form: Form,
        offer: DraftOffer,
        memory: DraftMemory,
        make_room: Callable[[Collection[str]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._key, self._form, self._offer, self._memory = key, form, offer, memory
        self._make_room = make_room
        self._draft: StoredDraft | None = None
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_TYPING_MS)
        self._timer.timeout.connect(self._keep)
        form.edited.connect(self._edited)
        offer.restore.clicked.connect(self._restore)
        offer.forget.clicked.connect(self._let_go)
        memory.load(key, self._loaded)

    def forget(self) -> None:
        """The form was saved or given up."""
        self._timer.stop()
        self._over = True
        self._memory.forget(self._key)

    def _loaded(self, draft: StoredDraft | None) -> None:
        if isValid(self) and draft is not None and not self._over and draft.values != self._values():
            self._draft = draft
            self._offer.show_draft(draft.typed_at)

    def _edited(self) -> None:
        if not self._over:
            self._timer.start()

    def _keep(self) -> None:
        self._memory.keep(self._key, self._values())

    def _values(self) -> dict[str, Typed]:
        found = {name: typed_in(field.widget) for name, field in self._form.fields().items()}
        return {name: typed for name, typed in found.items() if typed is not None}

    def _restore(self) -> None:
        if self._draft is not None:
            self._make_room({name for name, typed in self._draft.values.items() if typed})
            fields = self._form.fields()
            for name, typed in self._draft.values.items():
                if name in fields and typed_in(fields[name].widget) is not None:
                    put_back(fields[name].widget, typed)
        self._offer.hide()
        self._form.focus_first()

    def _let_go(self) -> None:
        self._memory.forget(self._key)
        self._offer.hide()
        self._form.focus_first()
