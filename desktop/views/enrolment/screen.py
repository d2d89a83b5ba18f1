"""The page of enrolment: the queue on the left, the chosen request on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.enrolment import RequestRow
from desktop.services.groups import GroupRow
from desktop.services.request_doubts import Doubt
from desktop.services.request_papers import Attachment
from desktop.services.request_rules import Reason
from desktop.views.enrolment.batch_presenter import RequestBatchPresenter
from desktop.views.enrolment.dialogs import AcceptDialog, DeclineDialog, WaitDialog
from desktop.views.enrolment.filter_bar import RequestFilterBar
from desktop.views.enrolment.filters import EVERYTHING, STATES, through
from desktop.views.enrolment.paper_dialog import PaperDialog
from desktop.views.enrolment.presenter import EnrolmentPresenter, RequestPage, RequestRules
from desktop.views.enrolment.request_panel import RequestPanel
from desktop.views.enrolment.rules_dialog import RequestRulesDialog
from desktop.views.enrolment.several_dialog import DecideSeveralDialog
from desktop.views.enrolment.table import SEARCH, filter_word, request_columns
from desktop.views.next_turn import open_next
from desktop.views.screen import Screen, Shell
from desktop.views.task_runner import Task
from desktop.views.widgets import Button, Card, Choice, DataTable, EmptyState, FormDialog, PageHeader, SearchInput, keys_text
from protocol.messages.entities import RequestState


class EnrolmentScreen(Screen):
    """``enter(request=…)`` shows a request. Only the director decides; anyone else reads why the page is empty."""

    presenter: EnrolmentPresenter

    def __init__(self, presenter: EnrolmentPresenter, shell: Shell) -> None:
        super().__init__("enrolment", presenter, shell)
        self._rows: tuple[RequestRow, ...] = ()
        self._page: RequestPage | None = None
        self._filling: Task | None = None
        self._wanted = ""
        self.header = PageHeader(self.tr("Enrolment"), parent=self)
        self.body.addWidget(self.header)
        if not presenter.allowed:
            why = EmptyState(
                self.tr("The director decides on requests"),
                self.tr("Groups, children and attendance are yours; requests and contracts are the director's."),
            )
            why.setObjectName("enrolment.notAllowed")
            self.body.addWidget(why, 1)
            return
        self.search = SearchInput(self.tr("Find a request"))
        self.search.setToolTip(self.tr("Child, number or group"))
        self.search.setObjectName("enrolment.search")
        self.filter = Choice([(name, filter_word(name)) for name in STATES])
        self.filter.setObjectName("enrolment.filter")
        self.filter.setAccessibleName(self.tr("Which requests"))
        self.narrow = Button(self.tr("Filters"), shortcut="Ctrl+Shift+L", show_keys=False)
        self.narrow.setObjectName("enrolment.filtersButton")
        what = self.tr("By group, clock, language and age")
        self.narrow.setToolTip(f"{what} ({keys_text('Ctrl+Shift+L')})")
        self.bar = RequestFilterBar()
        self.bar.hide()
        self.rules = Button(self.tr("Papers and reasons…"))
        self.rules.setObjectName("enrolment.rulesButton")
        self.several = Button(self.tr("Decide several…"), shortcut="Ctrl+Shift+M", show_keys=False)
        self.several.setObjectName("enrolment.severalButton")
        about = self.tr("One decision on several requests")
        self.several.setToolTip(f"{about} ({keys_text('Ctrl+Shift+M')})")
        self.batch = RequestBatchPresenter(presenter.workspace)
        self.batch.setParent(self)
        self.batch.problem.connect(shell.show_problem)
        self.header.add_action(self.rules)
        self.header.add_action(self.several)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 24)
        row.setSpacing(16)
        self.body.addLayout(row, 1)
        row.addWidget(self._queue(), 4)
        self.panel = RequestPanel(self)
        row.addWidget(self.panel, 5)
        self._connect()
        self.add_command("Ctrl+F", self.tr("Find a request"), self._find)

    def enter(self, **args: object) -> None:
        """Show the queue, with one request (``request``) chosen."""
        if not self.presenter.allowed:
            return
        if args.get("request"):
            self._wanted = str(args["request"])
            self.search.clear()
        self.presenter.load()

    def _queue(self) -> Card:
        card = Card(flush=True, parent=self)
        card.body.setContentsMargins(1, 12, 1, 8)
        card.setMinimumWidth(352)
        top = QWidget(card)
        lines = QVBoxLayout(top)
        lines.setContentsMargins(24, 0, 16, 4)
        lines.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.filter, 1)
        line.addWidget(self.narrow)
        lines.addWidget(self.search)
        lines.addLayout(line)
        card.add(top)
        card.add(self.bar)
        columns = request_columns()
        self.table = DataTable(
            "enrolment.table", columns, key=lambda row: row.id, label=self.tr("Requests"), several=True, parent=card
        )
        hidden = [at for at, column in enumerate(columns) if column.key == SEARCH]
        self.table.view.setColumnHidden(hidden[0], True)
        card.add(self.table, 1)
        return card

    def _connect(self) -> None:
        self.presenter.loaded.connect(self._show)
        self.presenter.opened.connect(self._show_page)
        self.search.changed.connect(self.table.set_filter)
        self.search.left_down.connect(self.table.view.setFocus)
        self.filter.currentIndexChanged.connect(lambda _at: self._show_rows())
        self.narrow.clicked.connect(self._toggle_filters)
        self.bar.changed.connect(lambda _wanted: self._show_rows())
        self.table.empty_action.connect(self.bar.clear)
        self.rules.clicked.connect(lambda: self.presenter.read_rules(self._edit_rules))
        self.several.clicked.connect(lambda: self.batch.load(self._decide_several))
        self.panel.undo_wanted.connect(self._take_back)
        self.panel.child_wanted.connect(lambda child_id: self.shell.go("groups", child=child_id))
        self.panel.request_wanted.connect(lambda request_id: self.enter(request=request_id))
        self.table.selected.connect(self._selected)
        self.panel.accept_wanted.connect(self._accept)
        self.panel.wait_wanted.connect(self._wait)
        self.panel.decline_wanted.connect(self._decline)
        self.panel.contract_wanted.connect(self._contract)
        self.panel.paper_wanted.connect(self._open_paper)

    # what is shown

    def _show(self, rows: tuple[RequestRow, ...]) -> None:
        self._rows = rows
        fresh = sum(row.state is RequestState.NEW for row in rows)
        waiting = sum(row.state is RequestState.WAITING_LIST for row in rows)
        self.shell.set_badge("enrolment", fresh)
        parts = [self.tr("%n new", "", fresh), self.tr("%n on the waiting list", "", waiting)]
        self.header.set_subtitle(" · ".join(parts) if rows else "")
        self.bar.offer(rows)
        self._let_through(self._wanted)
        self._show_rows()

    def _let_through(self, request_id: str) -> None:
        """Make the filters show a request that somebody asked for."""
        row = next((row for row in self._rows if row.id == request_id), None)
        if row is None:
            return
        if row.state not in STATES[self.filter.value()]:
            self.filter.set_value("open" if row.state in STATES["open"] else "ended")
        if not self.bar.value().passes(row):
            self.bar.clear()

    def _toggle_filters(self) -> None:
        self.bar.setVisible(self.bar.isHidden())
        if not self.bar.isHidden():
            self.bar.group.setFocus()

    def _show_rows(self) -> None:
        wanted = self.bar.value()
        shown = through(self._rows, self.filter.value(), wanted)
        self.narrow.setText(
            self.tr("Filters: {count}").format(count=wanted.narrowing) if wanted.narrowing else self.tr("Filters")
        )
        self.narrow.setAccessibleName(self.narrow.text())
        if wanted != EVERYTHING:
            hint = self.tr("Nothing passes the filters.")
            self.table.set_empty(self.tr("No such request"), hint, self.tr("Clear the filters"))
        elif self._rows:
            self.table.set_empty(self.tr("No requests of this kind"), self.tr("Choose another kind above."))
        else:
            self.table.set_empty(self.tr("No requests yet"), self.tr("They come from the portal with the exchange."))
        self.table.set_rows(shown)
        if self._wanted and self.table.select_key(self._wanted):
            self._wanted = ""
        elif not self.presenter.request_id and shown:
            self.table.select_key(shown[0].id)
        elif not self.presenter.request_id:
            self.panel.show_nothing("", "")

    def _selected(self, row: RequestRow | None) -> None:
        if row is not None and row.id != self.presenter.request_id:
            self.presenter.open(row.id)

    def _show_page(self, page: RequestPage) -> None:
        self._page = page
        if self._filling is not None:
            self._filling.cancel()
        self._filling = self.presenter.in_turns(self.panel.show_page(page, self.presenter.today()))

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # decisions

    def _accept(self) -> None:
        page = self._page
        if page is None:
            return
        request_id = page.view.row.id

        def ask(group_id: str, answer: Callable[[tuple[Doubt, ...]], None]) -> None:
            self.presenter.doubts(request_id, group_id, answer)

        dialog = AcceptDialog(page, ask, self)
        done = self._decided(dialog, self.tr("{child} is accepted: prepare the contract next"), page)
        _open(
            dialog,
            lambda values: self.presenter.accept(
                request_id, values["group"], values.get("reason", ""), values.get("iin_reason", ""), done, dialog.fail
            ),
        )

    def _wait(self) -> None:
        page = self._page
        if page is not None:
            dialog = WaitDialog(self)
            done = self._decided(dialog, self.tr("{child} is on the waiting list"), page)
            request_id = page.view.row.id
            _open(dialog, lambda values: self.presenter.wait(request_id, values["reason"], done, dialog.fail))

    def _decline(self) -> None:
        page = self._page
        if page is not None:
            dialog = DeclineDialog(page.reasons, self)
            dialog.keep_draft(page.view.row.id)
            done = self._decided(dialog, self.tr("The request of {child} is declined"), page)
            request_id = page.view.row.id
            _open(dialog, lambda values: self.presenter.decline(request_id, values["reason"], done, dialog.fail))

    def _decided(self, dialog: FormDialog, words: str, page: RequestPage) -> Callable[[object], None]:
        def done(_result: object) -> None:
            dialog.succeed()
            request_id = page.view.row.id
            self.shell.show_toast(words.format(child=page.view.row.child_name), undo=lambda: self._undo(request_id))

        return done

    def _take_back(self) -> None:
        if self._page is not None:
            self._undo(self._page.view.row.id)

    def _undo(self, request_id: str) -> None:
        words = self.tr("The decision is taken back; the portal has not heard of it")

        def done(_nothing: object) -> None:
            self.shell.show_toast(words)

        self.presenter.take_back(request_id, done)

    def _decide_several(self, offered: tuple[tuple[GroupRow, ...], tuple[Reason, ...]]) -> None:
        """Those chosen in the queue are chosen in the dialog; the one that is merely open is not."""
        picked = [row.id for row in self.table.selected_rows()]
        dialog = DecideSeveralDialog(self._rows, picked if len(picked) > 1 else (), offered, self.batch, self)
        dialog.finished.connect(dialog.deleteLater)
        open_next(self.presenter, dialog)

    def _edit_rules(self, rules: RequestRules) -> None:
        dialog = RequestRulesDialog(rules.papers, rules.reasons, self)

        def done(_nothing: object) -> None:
            dialog.succeed()
            self.shell.show_toast(self.tr("Papers and reasons are saved"))

        dialog.submit_with(lambda values: self.presenter.save_rules(*dialog.rules(values), done, dialog.fail))
        dialog.finished.connect(dialog.deleteLater)
        open_next(self.presenter, dialog)

    def _contract(self) -> None:
        if self._page is None:
            return
        view = self._page.view
        if view.contract_id is None:
            self.shell.go("contracts", request=view.row.id)
        else:
            self.shell.go("contracts", contract=view.contract_id)

    def _papers(self) -> tuple[Attachment, ...]:
        """The papers of the open request that can be looked at."""
        papers = self._page.view.attachments if self._page is not None else ()
        return tuple(paper for paper in papers if paper.here)

    def _open_paper(self, paper: Attachment) -> None:
        dialog = PaperDialog(self._papers(), paper, self.presenter, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _open(dialog: FormDialog, work: Callable[[dict[str, Any]], object]) -> None:
    """Show a dialog without stopping the program; when it closes it is gone."""
    dialog.submit_with(work)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
