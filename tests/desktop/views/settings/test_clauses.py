"""The contract's template through its widgets: typed, checked, drawn, saved, taken back, restored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.services.clauses import editions, save_clauses
from desktop.services.documents.own_clauses import OwnClause
from desktop.views.papers.preview import PrintPreview
from desktop.views.settings.clauses_draft import ClauseDraft, clauses_from_text
from desktop.views.settings.clauses_section import FORM, ClausesSection
from desktop.views.settings.clauses_versions import ClauseVersions
from desktop.views.workspace import Workspace

from .conftest import Shell, shown

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
POOL = OwnClause("own", "Бассейн бар.", "Есть бассейн.")
SHOES = OwnClause("parent", "Аяқ киім әкеледі.", "Приносит обувь.")


@pytest.fixture
def section(qtbot: QtBot, workspace: Workspace, shell: Shell) -> ClausesSection:
    page = shown(qtbot, workspace, shell, "clauses")
    page.resize(1200, 760)
    page.show()
    workspace.tasks.wait_idle()
    found = page.sections["clauses"]
    assert isinstance(found, ClausesSection)
    return found


def put(section: ClausesSection, workspace: Workspace, kk: str, ru: str) -> None:
    """Add a clause and type both halves."""
    QTest.keyClick(section.add_button, Qt.Key.Key_Space)
    for tongue, words in (("kk", kk), ("ru", ru)):
        section.editor.halves[tongue].insertPlainText(words)
    section._look()
    workspace.tasks.wait_idle()


def save(section: ClausesSection, workspace: Workspace) -> None:
    QTest.keyClick(section.save_button, Qt.Key.Key_Space)
    workspace.tasks.wait_idle()


def test_a_clause_is_typed_drawn_and_saved(section: ClausesSection, workspace: Workspace, shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: section.pages.page_count() == 4)
    put(section, workspace, POOL.kk, POOL.ru)
    assert section.problems() == ()
    save(section, workspace)
    assert [one.clauses for one in workspace.office.ask(editions)] == [(POOL,)]
    assert shell.toasts
    assert section.list.count() == 1


def test_what_is_wrong_is_said_under_the_half_and_stops_saving(section: ClausesSection, workspace: Workspace) -> None:
    put(section, workspace, "Бассейн {pool} бар", "Есть\nбассейн}")
    assert "{pool}" in section.editor.errors["kk"].text()
    assert "2" in section.editor.errors["ru"].text()
    assert section.list.item(0).text().startswith("⚠")
    save(section, workspace)
    assert section.notice.isVisible()
    assert workspace.office.ask(editions) == ()
    assert section.editor.halves["kk"].toPlainText() == "Бассейн {pool} бар"


def test_a_field_is_chosen_from_the_list_into_the_half_last_typed_in(section: ClausesSection, workspace: Workspace) -> None:
    put(section, workspace, "Топ ", "Группа ")
    section.editor.halves["ru"].entered.emit()
    section.editor.insert_field("group_name")
    assert section.editor.halves["ru"].toPlainText() == "Группа {group_name}"
    assert section.editor.halves["kk"].toPlainText() == "Топ "


def test_ctrl_z_takes_back_words_and_moves_and_ctrl_y_does_them_again(section: ClausesSection, workspace: Workspace) -> None:
    put(section, workspace, POOL.kk, POOL.ru)
    put(section, workspace, SHOES.kk, SHOES.ru)
    section._move(-1)
    assert [one.ru for one in section.draft.clauses] == [SHOES.ru, POOL.ru]
    half = section.editor.halves["kk"]
    QTest.keyClick(half, Qt.Key.Key_Z, CONTROL)
    assert [one.ru for one in section.draft.clauses] == [POOL.ru, SHOES.ru]
    QTest.keyClick(half, Qt.Key.Key_Z, CONTROL)
    assert section.editor.halves["ru"].toPlainText() == ""
    section._redo()
    assert section.editor.halves["ru"].toPlainText() == SHOES.ru


def test_a_standard_clause_that_is_replaced_begins_with_its_own_words(section: ClausesSection, workspace: Workspace) -> None:
    QTest.keyClick(section.add_button, Qt.Key.Key_Space)
    section.editor.placed.emit("final", "notices")
    assert section.editor.halves["ru"].toPlainText().startswith("Стороны извещают друг друга")
    assert section.draft.clauses[0].replaces == "notices"


def test_an_earlier_version_is_compared_looked_at_and_put_back(
    section: ClausesSection, workspace: Workspace, qtbot: QtBot
) -> None:
    put(section, workspace, POOL.kk, POOL.ru)
    save(section, workspace)
    section.list.setCurrentRow(0)
    section._remove()
    put(section, workspace, SHOES.kk, SHOES.ru)
    save(section, workspace)
    section.versions_button.click()
    dialog = section.findChild(ClauseVersions)
    assert dialog is not None
    dialog.list.setCurrentRow(1)
    assert f"+ {POOL.ru}" in dialog.text.toPlainText()
    assert f"− {SHOES.ru}" in dialog.text.toPlainText()
    dialog.preview_button.click()
    workspace.tasks.wait_idle()
    preview = dialog.findChild(PrintPreview)
    assert preview is not None
    assert preview.pdf().startswith(b"%PDF")
    preview.reject()
    dialog.restore_button.click()
    workspace.tasks.wait_idle()
    assert [one.ru for one in section.draft.clauses] == [POOL.ru]
    save(section, workspace)
    assert [one.number for one in workspace.office.ask(editions)] == [3, 2, 1]


def test_another_persons_edition_is_never_gone_over_unseen(section: ClausesSection, workspace: Workspace) -> None:
    put(section, workspace, POOL.kk, POOL.ru)
    workspace.office.do(save_clauses, (SHOES,), None)
    save(section, workspace)
    assert section.notice.isVisible()
    assert len(workspace.office.ask(editions)) == 1
    assert section.draft.clauses[0].ru == POOL.ru, "what was typed stays"
    save(section, workspace)
    assert [one.clauses for one in workspace.office.ask(editions)] == [(POOL,), (SHOES,)]


class Memory:
    """A window's memory of drafts."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, object]] = {}

    def keep(self, form: str, values: object) -> None:
        self.kept[form] = dict(values)  # type: ignore[call-overload]

    def load(self, form: str, done: object) -> None:
        """Nothing was kept before."""

    def forget(self, form: str) -> None:
        self.kept.pop(form, None)


def test_what_is_typed_is_kept_until_it_is_saved(section: ClausesSection, workspace: Workspace) -> None:
    memory = section.window().draft_memory = Memory()  # type: ignore[attr-defined]
    put(section, workspace, POOL.kk, POOL.ru)
    assert clauses_from_text(str(memory.kept[FORM]["clauses"])) == (POOL,)
    save(section, workspace)
    assert memory.kept == {}


def test_typing_is_one_step_until_a_blank_or_another_clause() -> None:
    draft = ClauseDraft((POOL,))
    for words in ("Е", "Ес", "Есть"):
        draft.edit("ru", ru=words)
    draft.seal()
    draft.edit("ru", ru="Есть два")
    assert draft.undo()
    assert draft.clauses[0].ru == "Есть"
    assert draft.undo()
    assert draft.clauses == (POOL,)
    assert not draft.undo()
    assert draft.redo()
    assert draft.clauses[0].ru == "Есть"
