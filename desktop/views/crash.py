"""What happens when the program breaks: a dialog without personal data, and the hooks that lead there.

The report holds the kind of the exception, where it happened and the versions. It never holds the exception's message or
any value: those may be a child's name or number.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QSysInfo, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import Text

log = logging.getLogger(__name__)


def short_path(path: str) -> str:
    """The last three parts of a source path: enough to find the file, without anybody's home folder."""
    return "/".join(PurePath(path.replace("\\", "/")).parts[-3:])


def crash_report(error: BaseException, versions: Mapping[str, str]) -> str:
    """Kinds of the exceptions in the chain, the places in the code, the versions; no message and no value."""
    lines: list[str] = []
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
        if link is not None:
            lines.append("after")
    lines.append("")
    lines += [f"{name} {version}" for name, version in versions.items()]
    return "\n".join(lines)


def running_versions(program: str) -> dict[str, str]:
    """What a report says about the machine: versions only."""
    return {
        "Balabaqsha Office": program,
        "Python": sys.version.split()[0],
        "Qt": PySide6.__version__,
        "System": f"{QSysInfo.prettyProductName()} ({QSysInfo.kernelType()} {QSysInfo.kernelVersion()})",
    }


class CrashDialog(QDialog):
    """Says that it is the program's fault, that saved work is safe, and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("The program made a mistake"))
        self.setMinimumSize(560, 400)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Text(self.tr("The program made a mistake"), "title"))
        box.addWidget(
            Text(
                self.tr(
                    "What was saved is safe and what you typed is still in the window. "
                    "You can go on; if it repeats, send the report below to support. It contains no personal data."
                ),
                "muted",
                wrap=True,
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("crash.report")
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setReadOnly(True)
        box.addWidget(self.report, 1)
        self.copy_button = Button(self.tr("Copy the report"))
        self.copy_button.setObjectName("crash.copyButton")
        self.copy_button.clicked.connect(self._copy)
        self.go_on = Button(self.tr("Go on"), kind="primary")
        self.go_on.setObjectName("crash.goOnButton")
        self.go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.go_on)
        box.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


class CrashHooks(QObject):
    """Leads exceptions of any thread to ``show(report)`` on the GUI thread, one at a time."""

    _happened = Signal(str)

    def __init__(self, show: Callable[[str], None], versions: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._versions = dict(versions)
        self._showing = False
        self._before = (sys.excepthook, threading.excepthook)
        self._happened.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over ``sys.excepthook`` and ``threading.excepthook``."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def uninstall(self) -> None:
        """Give both back."""
        sys.excepthook, threading.excepthook = self._before

    def handle(self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        """One exception: log where it happened and show the report."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), _trace)
            return
        report = crash_report(error, self._versions)
        log.error("unexpected failure\n%s", report)
        self._happened.emit(report)

    def _handle_thread(self, hook: threading.ExceptHookArgs) -> None:
        self.handle(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _deliver(self, report: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(report)
        finally:
            self._showing = False


def show_crash(report: str) -> None:
    """The usual ``show`` of :class:`CrashHooks`."""
    CrashDialog(report, QApplication.activeWindow()).exec()
