"""Every page and dialog of the tour, in the three languages, in each size of window: no word is cut, none is left in English.

The sizes are 960 × 600, the smallest, and 1280 × 720, which is also 1920 × 1080 at 150 %: scale and theme change nothing of
what is measured, as the last tests here show. `make screenshots` measures the same in windows that are really scaled.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.pages import pages_for
from desktop.models.contracts import Contract
from desktop.services import contracts, signing
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.guarded_notes import GuardedNotes, change
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.views.fonts import interface_font
from desktop.views.language import LANGUAGES, install_language
from desktop.views.main_window import MainWindow
from desktop.views.theme import stylesheet
from desktop.views.tokens import DARK, LIGHT
from desktop.views.widgets import Choice, Column, DataTable
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode
from tests.desktop.views.contracts.office import PARENT_IIN, PASSWORD, Stage, head_key, iin, make_stage, make_window

ROOT = Path(__file__).parents[3]
SMALLEST, USUAL = QSize(960, 600), QSize(1280, 720)
# The platform of tests has no windows of its own: it says so.
offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _tool(name: str) -> ModuleType:
    """A module of the folder of tools, which is no package."""
    folder = str(ROOT / "installer")
    sys.path.insert(0, folder)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(folder)


tours, reading, translations = _tool("tours"), _tool("reading"), _tool("translations")


@dataclass
class Reader:
    """Walks through the program and notes what reads badly."""

    stage: Stage
    window: MainWindow
    language: str
    seen: list[str] = field(default_factory=list)
    cut: set[str] = field(default_factory=set)
    english: set[str] = field(default_factory=set)

    @property
    def workspace(self) -> Workspace:
        return self.stage.workspace

    def settle(self) -> None:
        for _ in range(3):
            assert self.workspace.tasks.wait_idle(20)
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def take(self, name: str) -> None:
        self.seen.append(name)
        opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        self.measure(name, opened or self.window)
        if opened is None:
            self.resize(USUAL)
            self.measure(f"{name}, {USUAL.width()} px", self.window)
            self.resize(SMALLEST)
        if self.language != "en":
            self.english |= {f"{name}: {line}" for line in reading.untranslated(opened or self.window, known=reading.NAMED_SO)}

    def measure(self, name: str, shown: QWidget) -> None:
        self.cut |= {f"{name}: {line}" for line in reading.cut(shown)}

    def resize(self, size: QSize) -> None:
        """Another size of the window, laid out anew."""
        self.window.resize(size)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qm")
    translations.compile_all(out=folder)
    return folder


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One office for the tours: whoever only looks changes nothing."""
    made = make_stage(tmp_path_factory.mktemp("tour"))
    _add_child(made)
    _sign(made)
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@pytest.fixture(scope="module", params=LANGUAGES)
def walked(request: pytest.FixtureRequest, qapp: QApplication, compiled: Path, stage: Stage) -> Iterator[Reader]:
    """A whole tour in one language, read once for every question."""
    code: str = request.param
    assert install_language(qapp, code, compiled)
    window = make_window(pages_for(stage.workspace))
    window.resize(SMALLEST)
    window.setUpdatesEnabled(False)  # words are measured, not painted
    window.show()
    reader = Reader(stage, window, code)
    tours.every_page(reader)
    yield reader
    window.close()
    window.deleteLater()
    reader.settle()
    install_language(qapp, "en")


def _add_child(stage: Stage) -> None:
    office, born = stage.workspace.office, date(2021, 3, 1)
    mother = GuardianDraft(PARENT_IIN, "Мұхамеджанова", "Ақмарал", "Нұрсұлтанқызы", phone="+77012345678", address="Орал, Абай, 1")
    draft = ChildDraft(iin(born, 700), "Мұхамеджанов", "Әлинұр", "Нұрсұлтанұлы", born, guardians=(mother,))
    child = office.do(add_child, draft, group_id=stage.group_id, starts_on=date(2026, 9, 1)).result
    office.do(set_marks, [MarkEdit(child, date(2026, 11, 10), MarkCode.PRESENT)])
    office.do(change, child, GuardedNotes("Жаңғақ", "Әжесі алып кетеді"))


def _sign(stage: Stage) -> None:
    """One contract more, in force: what can be done with it is on the tour."""
    office = stage.workspace.office
    made = signing.prepare(office, stage.accepted, office.ask(contracts.default_terms)).result
    office.do(contracts.send, made)
    stage.sign_as_parent(made)
    signing.countersign(office, made, head_key(), PASSWORD, stage.workspace.trust())
    office.do(lambda uow: setattr(uow.session.get_one(Contract, made), "state", "signed"))  # the portal accepts it


@offscreen
def test_no_text_is_cut_on_any_page_or_dialog(walked: Reader) -> None:
    assert not walked.cut, "\n".join(sorted(walked.cut))


@offscreen
def test_no_word_is_left_untranslated(walked: Reader) -> None:
    assert not walked.english, "\n".join(sorted(walked.english))


@offscreen
def test_the_tour_comes_to_every_page_and_every_section(walked: Reader) -> None:
    pages = {"today", "groups", "enrolment", "contracts", "attendance", "journal-acts", "shortcuts", "manual"}
    assert pages <= {name.partition("-")[2] for name in walked.seen}
    assert len([name for name in walked.seen if "-settings-" in name]) >= 10
    parts = {"palette-found", "amend", "renew", "terminate", "remind", "1-clauses-preview", "child-guarded-shown"}
    assert parts <= {name.partition("-")[2] for name in walked.seen}
    assert {"menu", "certificate", "withdraw", "checkFile", "accounts-new", "calendar-day", "crash"} <= {
        name.partition("-")[2].removeprefix("1-").removeprefix("8-") for name in walked.seen
    }
    assert len(walked.seen) == len(set(walked.seen)) >= 75


def test_letters_are_as_wide_at_150_percent_as_they_are(qapp: QApplication) -> None:
    """Widths grow with the scale and are rounded nowhere, so what fits 1280 px fits 1920 at 150 %: nothing else is scaled."""
    font = QFont(interface_font(LIGHT.sizes))
    words = ("Қабылдау", "қолтаңбаңызды күтуде", "Подписать и зачислить", "Send for signing", "5 жұмыс күні", "№ 2026-118")
    for size in (12, 14, 20):
        for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
            font.setWeight(weight)
            font.setPixelSize(size)
            plain = [QFontMetricsF(font).horizontalAdvance(text) for text in words]
            font.setPixelSize(size * 3 // 2)
            scaled = [QFontMetricsF(font).horizontalAdvance(text) for text in words]
            assert scaled == pytest.approx([1.5 * width for width in plain], rel=0.002)


def test_themes_differ_in_colours_alone() -> None:
    """A rule of the stylesheet that gives one theme another size, margin or font would show here."""
    sheets = []
    for tokens in (LIGHT, DARK):
        sheet = stylesheet(tokens, "Roboto")
        sheet = re.sub(r"#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)", "COLOUR", sheet)
        sheets.append(re.sub(r"-(?:ink|paper)(?=\.svg)", "", sheet))
    assert sheets[0] == sheets[1]
    assert sheets[0].count("COLOUR") > 50
    assert LIGHT.sizes == DARK.sizes


def test_a_cut_word_and_an_english_one_are_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label, button = QLabel("Мәтін ұзағырақ", holder), QPushButton("Save", holder)
    label.setFixedWidth(20)
    button.setGeometry(0, 40, 120, 30)
    holder.resize(200, 100)
    holder.show()
    assert [line.partition(" ")[0] for line in reading.cut(holder)] == ["QLabel"]
    assert [line.rpartition(": ")[2] for line in reading.untranslated(holder)] == ["Save"]
    chosen = Choice([("a", "Кімнің кезегі болса да")], parent=holder)
    chosen.setGeometry(0, 70, 90, 30)
    chosen.show()
    assert sum(line.startswith("Choice") for line in reading.cut(holder)) == 1
    holder.resize(400, 120)
    chosen.resize(240, 30)
    assert [line for line in reading.cut(holder) if line.startswith("Choice")] == []
    button.setText("PDF · Ctrl+S · office.db")
    assert not list(reading.untranslated(holder))


def test_a_chip_is_cut_only_where_a_person_drew_its_column_so(qtbot: QtBot) -> None:
    columns = [
        Column("child", "Child", lambda row: row[0], stretch=True),
        Column("state", "State", lambda row: row[1], tone=lambda _row: "warn"),
    ]
    table = DataTable("t", columns, key=lambda row: row[0])
    qtbot.addWidget(table)
    table.resize(280, 200)
    table.show()
    table.set_rows([("Мұхамеджанов Әлинұр Нұрсұлтанұлы", "қолтаңбаңызды күтуде")])
    assert not list(reading.cut(table))
    table.view.setColumnWidth(1, 80)
    assert [line.partition(" ")[0] for line in reading.cut(table)] == ["chip"]
