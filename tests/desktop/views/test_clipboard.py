"""What the program copied must not bring it down at its end."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.views import clipboard
app = QApplication([])
clipboard.copy("х\\tб", "<table></table>")
app.aboutToQuit.connect(clipboard.leave)
app.aboutToQuit.connect(lambda: print(app.clipboard().text()))
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
"""


def test_the_program_ends_well_with_its_cells_on_the_clipboard_and_leaves_their_text() -> None:
    root = Path(__file__).parents[3]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "х\tб\n"), done.stderr
