"""Settings: the office's own clauses of the contract, beside the page they will stand on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout

from desktop.services.documents.own_clauses import ClauseProblem, OwnClause, replaceable
from desktop.views.errors import Explained
from desktop.views.papers.pages import PaperPages
from desktop.views.papers.preview import PrintPreview, open_preview
from desktop.views.screen import Shell
from desktop.views.settings.clause_editor import ClauseEditor
from desktop.views.settings.clauses_draft import ClauseDraft, clauses_from_text
from desktop.views.settings.clauses_presenter import ClausesPresenter, Looked, Template
from desktop.views.settings.clauses_words import clause_title, problem_words
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import Notice, Text
from desktop.views.widgets.drafts import DraftOffer, StoredDraft, memory_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.exports import PrintLanguage
    from desktop.views.presenter import Done, Failed

PAUSE: Final = 350  # milliseconds after the last letter before the page is drawn anew
WIDE: Final = 820  # from here on the page stands beside the editor
TALL: Final = 580  # below, the explanation gives way
PAGE_WIDTH: Final = 360
LIST_HEIGHT: Final = 156
FORM: Final = "settings.clauses"


class ClausesSection(Section):
    """The list of clauses, the one chosen, the page. Ctrl+S saves, Ctrl+Z takes back, Alt+Up and Alt+Down move a clause."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        title = QCoreApplication.translate("ClausesSection", "Contract template")
        super().__init__("clauses", title, presenter, shell, fill=True)
        self.clauses = ClausesPresenter(presenter.workspace)
        self.clauses.setParent(self)
        self.draft = ClauseDraft()
        self._template: Template | None = None
        self._pdf = b""
        self._problems: tuple[ClauseProblem, ...] = ()
        self._asked = 0
        self._kept = "[]"
        self._dirty = self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._build()
        self.clauses.loaded.connect(self._show)
        self.clauses.changed.connect(self.refresh)

    def enter(self) -> None:
        if not self._dirty:
            self.clauses.load(self._failed)

    def refresh(self) -> None:
        if self.isVisible():
            self.enter()

    def problems(self) -> tuple[ClauseProblem, ...]:
        """What was wrong when it was looked at last."""
        return self._problems

    # what it is made of

    def _build(self) -> None:
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        self.versions_button = self.button(self.tr("Versions…"), "versionsButton")
        self.versions_button.clicked.connect(self._versions)
        self.preview_button = self.button(self.tr("Preview…"), "previewButton", shortcut="Ctrl+P", show_keys=False)
        self.preview_button.clicked.connect(self._preview)
        explanation = self.tr("Our own clauses, beside the standard text. Contracts made already stay as they are.")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.title, "section"), 1)
        for button in (self.versions_button, self.preview_button, self.save_button):
            head.addWidget(button)
        self.body.addLayout(head)
        self.explanation = Text(explanation, "muted", wrap=True)
        self.body.addWidget(self.explanation)
        self.offer = DraftOffer(FORM)
        self.offer.restore.clicked.connect(self._bring_back)
        self.offer.forget.clicked.connect(self._let_go)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.body.addWidget(self.offer)
        self.body.addWidget(self.notice)
        self.list = QListWidget()
        self.named(self.list, "list")
        self.list.setAccessibleName(self.tr("Our clauses"))
        self.list.setProperty("role", "lines")
        self.list.setMinimumHeight(44)
        self.list.setMaximumHeight(LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._chosen)
        self.add_button = self.button(self.tr("Add a clause"), "addButton", shortcut="Ctrl+N", show_keys=False)
        self.up_button = self.button(self.tr("Up"), "upButton")
        self.down_button = self.button(self.tr("Down"), "downButton")
        self.remove_button = self.button(self.tr("Remove"), "removeButton")
        self.add_button.clicked.connect(self._add)
        self.up_button.clicked.connect(partial(self._move, -1))
        self.down_button.clicked.connect(partial(self._move, 1))
        self.remove_button.clicked.connect(self._remove)
        self.editor = ClauseEditor("settings.clauses")
        self.editor.typed.connect(self._typed)
        self.editor.placed.connect(self._placed)
        self.editor.undo_wanted.connect(self._undo)
        self.editor.redo_wanted.connect(self._redo)
        self.pages = PaperPages("settings.clauses.pages", widest_fit=PAGE_WIDTH)
        self.pages.hide()  # until there is room
        self.pages.page_wanted.connect(self._draw)
        self._lay_out()
        for keys, slot in (
            ("Alt+Up", partial(self._move, -1)),
            ("Alt+Down", partial(self._move, 1)),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        remove = QShortcut(QKeySequence("Del"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        self.empty = Text(self.tr("The contract has only the standard text. Add a clause of your own."), "muted", wrap=True)
        left.addWidget(self.empty)
        left.addWidget(self.editor, 2)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 3)
        middle.addWidget(self.pages, 2)
        self.body.addLayout(middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pages.setVisible(self.width() >= WIDE)
        self.explanation.setVisible(self.height() >= TALL)
        if (current := self.list.currentItem()) is not None:
            self.list.scrollToItem(current)

    # showing

    def _show(self, template: Template) -> None:
        if self._dirty:
            return
        first = self._template is None
        self._template = template
        self.editor.set_wording(template.wording)
        self.draft = ClauseDraft(template.edition.clauses if template.edition else ())
        self.notice.hide()
        self._refill()
        self._look()
        memory = memory_of(self)
        if first and memory is not None:
            memory.load(FORM, self._draft_found)

    def _refill(self) -> None:
        """The list and the editor show what the draft says."""
        self._filling = True
        wrong = {problem.clause for problem in self._problems}
        titles = [clause_title(number, clause) for number, clause in enumerate(self.draft.clauses, 1)]
        titles = [f"⚠ {title}" if place in wrong else title for place, title in enumerate(titles)]
        if self.list.count() != len(titles):
            self.list.clear()
            self.list.addItems(titles)
        for place, title in enumerate(titles):
            self.list.item(place).setText(title)
        self.list.setCurrentRow(self.draft.at if titles else -1)
        self.list.setVisible(bool(titles))
        self.empty.setVisible(not titles)
        self._filling = False
        self._show_current()

    def _show_current(self) -> None:
        self.editor.show_clause(self.draft.current)
        self.editor.show_problems([problem for problem in self._problems if problem.clause == self.draft.at])
        for button in (self.up_button, self.down_button, self.remove_button):
            button.setEnabled(self.draft.current is not None)

    def _chosen(self, row: int) -> None:
        if not self._filling and row >= 0:
            self.draft.at = row
            self.draft.seal()
            self._show_current()

    # editing

    def _edited(self) -> None:
        self._dirty = True
        self.notice.hide()
        self._refill()
        self._pause.start()

    def _typed(self, tongue: str, text: str) -> None:
        clause = self.draft.current
        if clause is None:
            return
        self.draft.edit(tongue, **{tongue: text})
        if text[-1:].isspace():
            self.draft.seal()
        self._edited()

    def _placed(self, place: str, replaced: str) -> None:
        """A clause that is to stand for a standard one begins with its text."""
        assert self._template is not None
        clause = self.draft.current
        values = {"place": place, "replaces": replaced}
        if replaced and clause is not None and not clause.kk.strip() and not clause.ru.strip():
            text = replaceable(self._template.wording)[replaced][1].text
            values |= {"kk": text.kk, "ru": text.ru}
        self.draft.seal()
        self.draft.edit("place", **values)
        self._edited()

    def _add(self) -> None:
        if self._template is None:
            return
        self.draft.add(OwnClause())
        self._edited()
        self.editor.focus()

    def _move(self, steps: int, *_args: object) -> None:
        self.draft.move(steps)
        self._edited()

    def _remove(self) -> None:
        self.draft.remove()
        self._edited()

    def _undo(self) -> None:
        if self.draft.undo():
            self._edited()

    def _redo(self) -> None:
        if self.draft.redo():
            self._edited()

    # the page

    def _look(self) -> None:
        """Check what is typed, keep it against a crash, and draw the page."""
        self._pause.stop()
        memory = memory_of(self)
        if self._dirty and memory is not None:
            memory.keep(FORM, {"clauses": self.draft.as_text()})
        if self._template is None:
            return
        self._asked += 1
        self.clauses.look(self._template, self.draft.clauses, partial(self._looked, self._asked), self._failed)

    def _looked(self, asked: int, found: Looked) -> None:
        if asked != self._asked:
            return
        again = bool(self._pdf)
        self._problems, self._pdf = found.problems, found.pdf
        self.pages.set_pages(found.sizes, keep_place=again)
        self._refill()

    def _draw(self, place: int, width: int, ratio: float) -> None:
        pdf = self._pdf

        def show(image: QImage) -> None:
            if pdf is self._pdf:
                self.pages.show_page(place, width, image)

        self.clauses.picture(pdf, place, width, ratio, show)

    def _preview(self) -> None:
        template = self._template
        if template is None:
            return
        clauses, number = self._right(), (template.edition.number if template.edition else 0) + 1

        def make(_language: PrintLanguage, done: Done, failed: Failed) -> None:
            self.clauses.render(template, clauses, number, done, failed)

        title = self.tr("The contract with our clauses")
        told = self.shell.show_toast
        open_preview(PrintPreview(self.clauses, title, make, told, has_languages=False, parent=self))

    def _right(self) -> tuple[OwnClause, ...]:
        wrong = {problem.clause for problem in self._problems}
        return tuple(clause for place, clause in enumerate(self.draft.clauses) if place not in wrong)

    # keeping

    def _save(self) -> None:
        template = self._template
        if template is None:
            return
        self._pause.stop()
        self._asked += 1
        edition, clauses, asked = template.edition, self.draft.clauses, self._asked

        def looked(found: Looked) -> None:
            self._looked(asked, found)
            if found.problems:
                first = found.problems[0]
                self.draft.at = min(first.clause, len(self.draft.clauses) - 1)
                self._refill()
                heading = self.tr("Clause {number} cannot be printed yet.").format(number=first.clause + 1)
                self.notice.show_message(heading, problem_words(first, with_half=True), "bad")
                self.editor.focus()
                return
            self.clauses.save(clauses, edition.id if edition else None, self._saved, self._not_saved)

        self.clauses.look(template, clauses, looked, self._failed)

    def _saved(self, _id: str) -> None:
        self._dirty = False
        memory = memory_of(self)
        if memory is not None:
            memory.forget(FORM)
        self.offer.hide()
        self.shell.show_toast(self.tr("The template is saved. New contracts are made with it."))
        self.clauses.load(self._failed)

    def _not_saved(self, why: Explained) -> None:
        self._failed(why)
        if why.code == "clauses-changed-meanwhile":
            self.clauses.read(self._rebase)

    def _rebase(self, template: Template) -> None:
        """The other edition is kept among the versions; to save once more goes over it."""
        self._template = template

    def _failed(self, why: Explained) -> None:
        self.notice.show_message(why.sentence, why.next_step, "bad")

    def _draft_found(self, found: StoredDraft | None) -> None:
        if found is not None and not self._dirty and found.values.get("clauses") != self.draft.as_text():
            self._kept = str(found.values.get("clauses", "[]"))
            self.offer.show_draft(found.typed_at)

    def _bring_back(self) -> None:
        self.offer.hide()
        self.draft.replace_all(clauses_from_text(self._kept))
        self._edited()

    def _let_go(self) -> None:
        self.offer.hide()
        memory = memory_of(self)
        if memory is not None:
            memory.forget(FORM)

    def _versions(self) -> None:
        from desktop.views.settings.clauses_versions import ClauseVersions

        if self._template is None:
            return
        dialog = ClauseVersions(self.clauses, self._template, self.draft.clauses, self.shell.show_toast, self)
        dialog.chosen.connect(self._restore)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _restore(self, clauses: tuple[OwnClause, ...]) -> None:
        """An earlier version goes into the editor: looked at, taken back with Ctrl+Z, in force once it is saved."""
        self.draft.replace_all(clauses)
        self._edited()
