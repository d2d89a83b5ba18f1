"""The one dialog with a form: it stays open, with everything typed, until the work behind it has succeeded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.errors import Explained
from desktop.views.widgets.buttons import Button, keys_text
from desktop.views.widgets.drafts import DraftKeeper, DraftOffer, memory_of
from desktop.views.widgets.forms import Form
from desktop.views.widgets.text import Notice, Text

OF_THE_SCREEN = 0.9


class FormDialog(QDialog):
    """Title, form, Cancel and one primary action (Ctrl+Enter).

    ``submitted`` carries the values of a form that is good. The receiver starts the work and ends it with
    :meth:`succeed` (closes) or :meth:`fail` (stays, says why). Meanwhile the dialog is busy: nothing can be pressed twice.
    """

    submitted = Signal(object)  # not dict: Qt would turn it into a QVariantMap and its enums into plain strings

    def __init__(
        self, title: str, primary: str, *, name: str = "dialog", width: int = 480, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(width)
        self._busy = self._stood = False
        self._draft_of: str | None = None
        self._drafts: DraftKeeper | None = None
        self.problem_fields: Mapping[str, str] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        self.notice = Notice("bad")
        self.notice.setObjectName(f"{name}.problem")
        self.form = Form(name)
        scroll = _FormScroll(self.form)
        self.primary = Button(primary, kind="primary")
        self.primary.setObjectName(f"{name}.primaryButton")
        self.primary.setToolTip(keys_text("Ctrl+Return"))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName(f"{name}.cancelButton")
        self.working = Text("", "muted")
        self.working.setObjectName(f"{name}.working")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.addWidget(self.working, 1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        self.draft_offer = DraftOffer(name)
        box.addWidget(Text(title, "title", wrap=True))
        box.addWidget(self.draft_offer)
        box.addWidget(scroll, 1)
        box.addWidget(self.notice)
        box.addLayout(self.buttons)
        self.primary.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self.form.edited.connect(self.notice.hide)

    def submit_with(self, work: Callable[[dict[str, Any]], object]) -> None:
        """Call ``work(values)`` on each submission; it must end in :meth:`succeed` or :meth:`fail`."""
        self.submitted.connect(work)

    def keep_draft(self, about: str = "") -> None:
        """Keep what is typed until it is saved or given up; after a crash the same form about the same thing offers it.

        ``about`` is the id of what the form changes; "" for something new. Passwords and key files are never kept.
        """
        self._draft_of = f"{self.objectName()}:{about}"

    def make_room(self, fields: Collection[str]) -> None:
        """What stood in these fields is about to be brought back: add those a button adds. By default there are none."""

    def submit(self) -> None:
        """Take the form's values and hand them on; a form that is not good says what is wrong."""
        if self._busy:
            return
        self.notice.hide()
        values = self.form.take()
        if values is not None:
            self.set_busy(True)
            self.submitted.emit(values)

    def set_busy(self, busy: bool) -> None:
        """While busy, fields and buttons wait and the dialog says so."""
        self._busy = busy
        self.form.setEnabled(not busy)
        self.primary.setEnabled(not busy)
        self.working.setText(self.tr("Working…") if busy else "")

    def busy(self) -> bool:
        """Whether work started by this dialog is still running."""
        return self._busy

    def succeed(self, _result: object = None) -> None:
        """The work is done: close."""
        self.set_busy(False)
        self._forget_draft()
        self.accept()

    def fail(self, explained: Explained) -> None:
        """The work failed: say why, under its field if ``problem_fields`` knows it; keep everything typed."""
        self.set_busy(False)
        if not self.form.show_problem(explained, self.problem_fields):
            self.notice.show_message(explained.sentence, explained.next_step)
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Cancel; not while work is running, whose answer would be lost."""
        if not self._busy:
            self._forget_draft()
            super().reject()

    def grow(self) -> None:
        """As tall as the form wants now, up to what the screen has: Qt by itself stops at two thirds of it."""
        for area in self.findChildren(_FormScroll):
            area.updateGeometry()
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        wanted = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self.resize(self.width(), min(wanted, int(self.screen().availableGeometry().height() * OF_THE_SCREEN)))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and not self._stood:
            self._stood = True
            self.grow()
        super().showEvent(event)
        memory = memory_of(self) if self._draft_of is not None and self._drafts is None else None
        if memory is not None:
            self._drafts = DraftKeeper(str(self._draft_of), self.form, self.draft_offer, memory, self.make_room, self)
        if self.focusWidget() in (None, self.cancel):
            self.form.focus_first()

    def _forget_draft(self) -> None:
        if self._drafts is not None:
            self._drafts.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on instead of submitting half a form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)


class _FormScroll(QScrollArea):
    """As tall as its form wants, up to what the screen has; then it scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep what has the keyboard in sight, also when a problem sent it there."""
        if now is not None and self._form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 48)

    def sizeHint(self) -> QSize:
        size = self._form.sizeHint()
        size.setHeight(min(size.height(), 560))
        size.setWidth(size.width() + 4)
        return size

    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        size.setHeight(min(size.height(), 320))
        return size
