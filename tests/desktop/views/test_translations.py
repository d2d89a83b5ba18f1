"""The pipeline of translations, on a copy of the real files and on small ones."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.language import current_language, install_language
from desktop.views.widgets import FormDialog, SegmentedControl

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "installer" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def compiled(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qm")
    translations.compile_all(out=folder)
    return folder


@pytest.fixture
def speaking(qapp: QApplication, compiled: Path) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")


@pytest.fixture
def copy(translations: ModuleType, tmp_path: Path) -> Path:
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_path(language), tmp_path)
    translations.update(tmp_path)
    return tmp_path


def test_all_three_languages_are_made_and_spoken(speaking: QApplication, compiled: Path) -> None:
    said = {}
    for language in ("kk", "ru", "en"):
        assert install_language(speaking, language, compiled)
        assert current_language() == language
        said[language] = QCoreApplication.translate("FormDialog", "Cancel")
    assert said == {"kk": "Бас тарту", "ru": "Отмена", "en": "Cancel"}


def test_russian_counts_as_russians_do(speaking: QApplication, compiled: Path) -> None:
    install_language(speaking, "ru", compiled)
    forms = [QCoreApplication.translate("NavItem", "%n waiting", "", count) for count in (1, 3, 5, 21)]
    assert forms == ["1 ждёт", "3 ждут", "5 ждут", "21 ждёт"]
    control = SegmentedControl(visible=1)
    control.set_items([(number, str(number)) for number in range(5)])
    assert control._more is not None
    assert control._more.text() == "Ещё 4"
    control.deleteLater()


def test_a_class_built_on_another_keeps_the_words_of_both(speaking: QApplication, compiled: Path, qtbot: QtBot) -> None:
    class NewGroupDialog(FormDialog):
        pass

    install_language(speaking, "ru", compiled)
    dialog = NewGroupDialog("x", "y")
    qtbot.addWidget(dialog)
    assert dialog.cancel.text() == "Отмена"


def test_a_language_without_its_file_says_so(speaking: QApplication, tmp_path: Path) -> None:
    assert install_language(speaking, "kk", tmp_path) is False
    with pytest.raises(KeyError):
        install_language(speaking, "de", tmp_path)


def test_a_new_text_is_missed_until_it_is_filled_in(translations: ModuleType, copy: Path) -> None:
    path = translations.ts_path("ru", copy)
    text = path.read_text(encoding="utf-8").replace("</TS>", _message("Screen", "%n day(s) of {name}", numerus=True) + "</TS>")
    path.write_text(text, encoding="utf-8")
    key = "Screen|%n day(s) of {name}"
    assert key in translations.missing("ru", copy)
    wrong, _odd = translations.problems(copy)
    assert f"ru: not translated: {key}" in wrong
    assert f"ru: no longer in the code, run update: {key}" in wrong
    assert translations.fill(path, {key: ["%n день {name}", "%n дня {name}", "%n дней"], "Nobody|nothing": "x"}) == [
        "Nobody|nothing"
    ]
    wrong, _odd = translations.problems(copy)
    assert f"ru: not translated: {key}" not in wrong
    assert any("placeholders differ" in line and "%n дней" in line for line in wrong)


def test_a_text_the_files_do_not_know_is_found(translations: ModuleType, copy: Path) -> None:
    path = translations.ts_path("kk", copy)
    path.write_text(
        path.read_text(encoding="utf-8").replace("<source>Copy the report</source>", "<source>Old words</source>"),
        encoding="utf-8",
    )
    wrong, _odd = translations.problems(copy)
    assert "kk: not in the .ts file yet, run update: CrashDialog|Copy the report" in wrong


def test_the_same_words_in_kazakh_and_russian_are_only_suspicious(translations: ModuleType, copy: Path) -> None:
    for language in ("kk", "ru"):
        translations.fill(translations.ts_path(language, copy), {"CrashDialog|Copy the report": "то же самое"})
    wrong, odd = translations.problems(copy)
    assert "the same in Kazakh and Russian: CrashDialog|Copy the report" in odd
    assert not any("CrashDialog|Copy the report" in line for line in wrong)


def test_an_update_with_nothing_new_changes_no_byte(translations: ModuleType, copy: Path) -> None:
    before = {language: translations.ts_path(language, copy).read_bytes() for language in translations.LANGUAGES}
    translations.update(copy)
    assert before == {language: translations.ts_path(language, copy).read_bytes() for language in translations.LANGUAGES}


def _message(context: str, source: str, *, numerus: bool) -> str:
    kind = ' numerus="yes"' if numerus else ""
    return (
        f"<context><name>{context}</name><message{kind}><source>{source}</source>"
        '<translation type="unfinished"><numerusform/></translation></message></context>'
    )
