"""The peer of the start: the least PySide6 main window. Writes "painted" once it is on the screen, then waits to be ended."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    """A window with a word in it."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.say)

    def say(self) -> None:
        """Tell whoever started this."""
        sys.stdout.write("painted\n")
        sys.stdout.flush()


def main() -> int:
    """Show the window until the process is ended."""
    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.setCentralWidget(QLabel("Balabaqsha"))
    window.resize(960, 680)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
