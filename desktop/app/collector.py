"""The garbage collector walks through everything only while nobody waits for it.

Such a walk holds up every thread: with a thousand children and all pages opened 20 to 60 ms, and Python begins it at any moment.
What is young is still looked at all the time, which takes less than a millisecond.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.memory import give_back
from desktop.views.task_runner import TaskRunner

QUIET_MS: Final = 1000
WORTH_A_WALK: Final = 5  # so many times what is young was looked at since; each time thousands of objects had come


class QuietCollector(QObject):
    """Walks a second after the last work, and leaves alone from then on what is still there, so that each walk is short.

    While a dialog is open it waits: what belongs to the dialog will soon be garbage. When the person has gone over to another
    program everything is looked at, whatever was left alone before.
    """

    def __init__(self, app: QApplication, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._walk)
        tasks.became_idle.connect(self._quiet.start)
        app.applicationStateChanged.connect(self._noticed)

    def _walk(self) -> None:
        if self._nobody_waits() and gc.get_count()[2] >= WORTH_A_WALK:
            gc.collect()
            gc.freeze()

    def _noticed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive and self._nobody_waits():
            give_back()

    def _nobody_waits(self) -> bool:
        return self._tasks.idle() and QApplication.activeModalWidget() is None
