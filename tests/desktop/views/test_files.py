"""A file a person brings by dropping it, or names to be written."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets import FileInput, dropped_files, name_file


def drop(*paths: Path) -> QDropEvent:
    """Files let go over a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(4, 4), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.kept = data  # a drop does not hold its data
    return event


def test_a_dropped_file_is_taken_by_its_path(qtbot: QtBot, tmp_path: Path) -> None:
    field = FileInput("key.p12", "Choose", ["Keys (*.p12)"])
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        field.dropEvent(drop(tmp_path / "ключ.p12"))
    assert field.value() == tmp_path / "ключ.p12"


def test_two_files_dropped_where_one_is_wanted_are_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    field = FileInput("key.p12", "Choose", ["Keys (*.p12)"])
    qtbot.addWidget(field)
    field.dropEvent(drop(tmp_path / "one.p12", tmp_path / "two.p12"))
    assert field.value() is None
    assert len(dropped_files(drop(tmp_path / "one.p12", tmp_path / "two.p12"), most=2)) == 2


def test_a_name_without_a_suffix_gets_that_of_the_kind_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    parent, named = QWidget(), list[str]()
    qtbot.addWidget(parent)
    dialog = name_file(parent, "Save", str(tmp_path / "log.csv"), ["CSV (*.csv)", "JSON (*.json)"], named.append)
    assert dialog.isVisible(), "the program goes on meanwhile"
    assert dialog.selectedFiles() == [str(tmp_path / "log.csv")]
    dialog.filterSelected.emit("JSON (*.json)")
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("today")
    dialog.accept()
    assert named == [str(tmp_path / "today.json")]
