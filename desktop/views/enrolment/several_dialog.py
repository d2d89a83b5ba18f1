"""One decision on several requests, and what became of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.services.enrolment import RequestRow
from desktop.services.request_batch import STOPPED, DecidedRow, Decision, Foreseen, Verdict
from desktop.views.enrolment.words import doubt_short, doubt_text, left_text, left_tone, state_word
from desktop.views.errors import Explained, explain_code
from desktop.views.groups.words import group_choices
from desktop.views.language import current_language
from desktop.views.tokens import ToneName
from desktop.views.widgets import Button, Choice, Column, DataTable, FormDialog, Notice, ProgressBanner, Text, TextArea
from protocol.messages.entities import RequestState

if TYPE_CHECKING:
    from desktop.services.groups import GroupRow
    from desktop.services.request_rules import Reason
    from desktop.views.enrolment.batch_presenter import RequestBatchPresenter
    from desktop.views.task_runner import Task

NAME: Final = "enrolment.several"
ROW, LEAST, MOST = 36, 4, 6
UNDECIDED: Final = frozenset({RequestState.NEW, RequestState.WAITING_LIST})


class DecideSeveralDialog(FormDialog):
    """The undecided requests on top, those `chosen` in the queue chosen here too; the decision with its one reason below.

    Cancel stops after the request at hand. What was decided can be taken back from here in one step.
    """

    def __init__(
        self,
        rows: Sequence[RequestRow],
        chosen: Collection[str],
        offered: tuple[tuple[GroupRow, ...], tuple[Reason, ...]],
        presenter: RequestBatchPresenter,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Decide on several requests"), self.tr("Decide"), name=NAME, width=760, parent=parent)
        self._presenter, self._rows = presenter, tuple(row for row in rows if row.state in UNDECIDED)
        self._groups, self._reasons = offered
        self._task: Task | None = None
        self._told: dict[str, DecidedRow] = {}
        self._foreseen: Mapping[str, Foreseen] = {}
        self._undoable: tuple[str, ...] = ()
        self._quiet = self._reason_needed = False
        self._add_table()
        self._add_decision()
        self._add_outcome()
        self.table.set_rows(self._rows)
        self._choose(chosen)
        self.table.view.selectionModel().selectionChanged.connect(lambda _on, _off: self._settle())
        self.banner.cancelled.connect(self._stop)
        self.undo.clicked.connect(self._take_back)
        self.submitted.connect(self._begin)
        self._settle()

    def chosen(self) -> tuple[str, ...]:
        """The chosen requests that this decision is for and that were not decided here, in the order shown."""
        waits = self.decision.value() is Decision.WAIT
        rows = (row for row in self.table.selected_rows() if not self._decided(row.id))
        return tuple(row.id for row in rows if not (waits and row.state is RequestState.WAITING_LIST))

    def reject(self) -> None:
        """Close; while requests are being decided only after the one at hand."""
        if self._task is not None:
            self._stop()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # the parts

    def _add_table(self) -> None:
        self.table = DataTable(
            f"{NAME}.table", self._columns(), key=lambda row: row.id, label=self.tr("Undecided requests"), several=True
        )
        self.table.setFixedHeight(ROW * (min(max(len(self._rows), LEAST), MOST) + 1) + 4)
        self.table.set_empty(self.tr("Nothing to decide"), self.tr("Every request has its decision."))
        self.count = Text("", "muted")
        self.count.setObjectName(f"{NAME}.count")
        self.form.add_widget(self.table)
        self.form.add_widget(self.count)

    def _add_decision(self) -> None:
        words = ((Decision.ACCEPT, self.tr("accept")), (Decision.WAIT, self.tr("put on the waiting list")))
        self.decision = Choice([*words, (Decision.DECLINE, self.tr("decline"))])
        own: tuple[str | None, str] = (None, self.tr("each into the group its parent chose"))
        self.group = Choice([own, *group_choices(self._groups)])
        language = current_language()
        self.usual = Choice(
            [(reason.both, reason.of(language)) for reason in self._reasons], prompt=self.tr("Choose or write below")
        )
        self.reason = TextArea(lines=2)
        self.doubts = Notice("warn")
        self.doubts.setObjectName(f"{NAME}.doubts")
        self.doubts.hide()
        self.form.add_row(("decision", self.tr("Decision"), self.decision), ("group", self.tr("Group"), self.group))
        self.form.add("usual", self.tr("Usual reasons"), self.usual)
        self.form.add_widget(self.doubts)
        self.form.add("reason", self.tr("One reason for all of them"), self.reason)
        self.decision.edited.connect(self._settle)
        self.group.edited.connect(self._settle)
        self.usual.edited.connect(lambda: self.reason.set_value(self.usual.value()))

    def _add_outcome(self) -> None:
        self.banner = ProgressBanner()
        self.banner.setObjectName(f"{NAME}.progress")
        self.outcome = Notice("neutral")
        self.outcome.setObjectName(f"{NAME}.outcome")
        self.outcome.hide()
        self.undo = Button(self.tr("Take these decisions back"), kind="link")
        self.undo.setObjectName(f"{NAME}.undoButton")
        self.undo.hide()
        place = self.layout()
        assert place is not None
        place.removeItem(self.buttons)
        for widget in (self.outcome, self.undo, self.banner):
            place.addWidget(widget)
        place.addItem(self.buttons)

    def _columns(self) -> list[Column[RequestRow]]:
        return [
            Column("child", self.tr("Child"), lambda row: row.child_name, stretch=True, tip=lambda row: row.number, person=True),
            Column("left", self.tr("Time left"), lambda row: left_text(row.deadline), tone=lambda row: left_tone(row.deadline)),
            Column("state", self.tr("State"), lambda row: state_word(row.state), width=112, style="muted", optional=True),
            Column("group", self.tr("Group"), self._group_of, width=112),
            Column("against", self.tr("Doubts"), self._against, tone=self._against_tone, tip=self._why, width=128),
            Column("outcome", self.tr("Result"), self._outcome, tone=self._tone, tip=self._reason_of, width=112),
        ]

    # what the rows say

    def _group_of(self, row: RequestRow) -> str:
        told = self._foreseen.get(row.id)
        return told.group_name or self.tr("no wish") if told is not None else row.group_name or self.tr("no wish")

    def _against(self, row: RequestRow) -> str:
        told = self._foreseen.get(row.id)
        return ", ".join(doubt_short(doubt) for doubt in told.doubts) if told is not None else ""

    def _against_tone(self, row: RequestRow) -> ToneName | None:
        return "warn" if self._against(row) else None

    def _why(self, row: RequestRow) -> str:
        told = self._foreseen.get(row.id)
        return "\n".join(doubt_text(doubt) for doubt in told.doubts) if told is not None else ""

    def _decided(self, request_id: str) -> bool:
        told = self._told.get(request_id)
        return told is not None and not told.problem

    def _outcome(self, row: RequestRow) -> str:
        told = self._told.get(row.id)
        if told is None:
            return ""
        if not told.problem:
            return self.tr("decided")
        return self.tr("left") if told.problem == STOPPED else self.tr("not decided")

    def _tone(self, row: RequestRow) -> ToneName | None:
        told = self._told.get(row.id)
        if told is None:
            return None
        return "ok" if not told.problem else "neutral" if told.problem == STOPPED else "bad"

    def _reason_of(self, row: RequestRow) -> str:
        told = self._told.get(row.id)
        if told is None or told.problem in ("", STOPPED):
            return ""
        return explain_code(told.problem, told.params).text

    # what follows what

    def _settle(self) -> None:
        """Another choice, decision or group: what is asked, and what speaks against it."""
        if self._quiet:
            return
        decision, chosen = self.decision.value(), self.chosen()
        self.form.field("group").setVisible(decision is Decision.ACCEPT)
        self.form.field("usual").setVisible(decision is Decision.DECLINE)
        words = self.tr("%n chosen", "", len(chosen))
        how = self.tr("Ctrl or Shift with a click changes the choice, Ctrl+A takes all")
        self.count.setText(f"{words} · {how}")
        self.primary.setEnabled(bool(chosen) and not self.busy())
        if decision is not Decision.ACCEPT or not chosen:
            self._foresaw((), ())
        else:
            self._presenter.foresee(chosen, self.group.value(), lambda told: self._foresaw(told, chosen))

    def _foresaw(self, told: tuple[Foreseen, ...], chosen: tuple[str, ...]) -> None:
        if not isValid(self) or (chosen and chosen != self.chosen()):
            return
        fresh = {one.request_id: one for one in told}
        if fresh != self._foreseen:
            self._foreseen = fresh
            self._refresh()
        doubtful = sum(bool(one.doubts) for one in told)
        self.doubts.setVisible(bool(doubtful))
        if doubtful:
            heading = self.tr("Something speaks against %n of them.", "", doubtful)
            self.doubts.show_message(heading, self.tr("Say why they are accepted all the same; the journal keeps the reason."))
        self._reason_needed = self.decision.value() is Decision.DECLINE or bool(doubtful)

    def _refresh(self) -> None:
        """The cells are worked out anew; the choice stays."""
        kept = [row.id for row in self.table.selected_rows()]
        self._quiet = True
        self.table.set_rows(self._rows)
        self._choose(kept)
        self._quiet = False

    def _choose(self, request_ids: Collection[str]) -> None:
        """Choose exactly these."""
        flags, model = QItemSelectionModel.SelectionFlag, self.table.view.selectionModel()
        chosen = QItemSelection()
        for request_id in request_ids:
            index = self.table.model.find(request_id)
            if index.isValid():
                chosen.select(index, index)
        model.select(chosen, flags.ClearAndSelect | flags.Rows)

    def _begin(self, values: dict[str, Any]) -> None:
        chosen = self.chosen()
        if not chosen or (self._reason_needed and not values["reason"]):
            self.set_busy(False)
            if chosen:
                self.form.set_error("reason", explain_code("reason-required").text)
                self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.outcome.hide()
        self.undo.hide()
        self.banner.start(self.tr("Deciding…"))
        decision: Decision = self.decision.value()
        verdict = Verdict(decision, values["reason"], self.group.value() if decision is Decision.ACCEPT else None)
        self._task = self._presenter.decide(chosen, verdict, self._answered, self._failed, self.banner.set_progress)

    def _answered(self, rows: tuple[DecidedRow, ...]) -> None:
        self._end()
        self._told |= {row.request_id: row for row in rows}
        self._undoable = tuple(row.request_id for row in rows if not row.problem)
        heading = self.tr("%n request(s) decided.", "", len(self._undoable))
        self._say(heading, len(self._undoable))
        self.undo.setVisible(bool(self._undoable))

    def _take_back(self) -> None:
        self.undo.hide()
        self.set_busy(True)
        self._presenter.take_back(self._undoable, self._taken_back, self._failed)

    def _taken_back(self, rows: tuple[DecidedRow, ...]) -> None:
        self._end()
        back = [row.request_id for row in rows if not row.problem]
        for request_id in back:
            self._told.pop(request_id, None)
        self._told |= {row.request_id: row for row in rows if row.problem}
        self._say(self.tr("%n decision(s) taken back; the portal has not heard of them.", "", len(back)), len(back))

    def _say(self, heading: str, done: int) -> None:
        """What became of them, with the reasons of those refused."""
        self._refresh()
        reasons = list(dict.fromkeys(filter(None, (self._reason_of(row) for row in self._rows))))
        self.outcome.show_message(heading, " ".join(reasons[:3]), "warn" if reasons or not done else "ok")
        self.cancel.setText(self.tr("Close"))
        self._settle()

    def _failed(self, explained: Explained) -> None:
        self._end()
        self.fail(explained)
        self._settle()

    def _end(self) -> None:
        self._task = None
        self.banner.finish()
        self.set_busy(False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
