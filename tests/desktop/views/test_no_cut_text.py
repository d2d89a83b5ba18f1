"""No word is cut: every page in the three languages, on a small laptop's screen and in the smallest window."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.pages import pages_for
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child, list_children
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.views.attendance.sheet.legend import KeyHints
from desktop.views.language import LANGUAGES, install_language
from desktop.views.main_window import MainWindow
from desktop.views.widgets import ElidedText
from protocol.attendance import MarkCode
from tests.desktop.views.contracts.office import PARENT_IIN, Stage, iin, make_stage, make_window

ROOT = Path(__file__).parents[3]
SIZES = (QSize(1280, 720), QSize(960, 600))
SECTIONS = (
    "organisation",
    "connection",
    "calendar",
    "marks",
    "money",
    "rules",
    "accounts",
    "backups",
    "password",
    "appearance",
    "about",
)
ELIDE_ON_PURPOSE = (ElidedText, KeyHints)


@pytest.fixture
def stage(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    made = make_stage(tmp_path)
    _add_child(made)
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "installer" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    translations = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = translations
    spec.loader.exec_module(translations)
    folder = tmp_path_factory.mktemp("qm")
    translations.compile_all(out=folder)
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication, compiled: Path) -> Iterator[str]:
    code: str = request.param
    assert install_language(qapp, code, compiled)
    yield code
    install_language(qapp, "en")


def _add_child(stage: Stage) -> None:
    office, born = stage.workspace.office, date(2021, 3, 1)
    mother = GuardianDraft(PARENT_IIN, "Мұхамеджанова", "Ақмарал", "Нұрсұлтанқызы", phone="+77012345678", address="Орал, Абай, 1")
    draft = ChildDraft(iin(born, 700), "Мұхамеджанов", "Әлинұр", "Нұрсұлтанұлы", born, guardians=(mother,))
    child = office.do(add_child, draft, group_id=stage.group_id, starts_on=date(2026, 9, 1)).result
    office.do(set_marks, [MarkEdit(child, date(2026, 11, 10), MarkCode.PRESENT)])


def _settle(stage: Stage) -> None:
    for _ in range(3):
        assert stage.workspace.tasks.wait_idle(20)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _views(stage: Stage) -> Iterator[tuple[str, dict[str, object]]]:
    child = stage.workspace.office.ask(list_children)[0].id
    for page in ("today", "groups", "enrolment", "contracts", "attendance", "journal"):
        yield page, {}
    for pane in ({"pane": "kindergarten"}, {"pane": "kindergarten", "view": "kitchen"}, {"pane": "risk"}):
        yield "attendance", pane
    yield "groups", {"group": stage.group_id}
    yield "groups", {"child": child}
    yield "enrolment", {"request": stage.new}
    yield "contracts", {"contract": stage.parent_signed}
    yield "contracts", {"contract": stage.prepared}
    for tab in ("exchange", "held", "conflicts"):
        yield "journal", {"tab": tab}
    for section in SECTIONS:
        yield "settings", {"section": section}


def _cut(window: QWidget) -> list[str]:
    """What is seen only in part: widgets narrower than their words, or hidden to the side by what holds them."""
    found = []
    for widget in window.findChildren(QWidget):
        words = _words(widget)
        seen = widget.visibleRegion().boundingRect()
        if not words or not widget.isVisible() or seen.isEmpty():
            continue
        missing = _needed(widget) - widget.width()
        hidden = widget.width() - seen.width()
        if missing > 1 or hidden > 1:
            found.append(f"{type(widget).__name__} {widget.objectName()} “{words}”: {missing} px missing, {hidden} px covered")
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and not isinstance(widget, ELIDE_ON_PURPOSE) and not widget.wordWrap():
        return widget.text()
    if isinstance(widget, QPushButton | QToolButton) and isinstance(widget, QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""


def _needed(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        inner = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return inner + margins.left() + margins.right() + 20 + 24 * sum(action.isVisible() for action in widget.actions())
    return widget.sizeHint().width()


def test_no_text_is_cut_on_any_page(language: str, stage: Stage, qtbot: QtBot) -> None:
    window: MainWindow = make_window(pages_for(stage.workspace))
    qtbot.addWidget(window)
    window.show()
    cut = []
    for size in SIZES:
        window.resize(size)
        for page, args in _views(stage):
            window.go(page, **args)
            _settle(stage)
            cut += [f"{size.width()} px, {page} {args}: {line}" for line in _cut(window)]
    assert not cut, "\n".join(sorted(set(cut)))
