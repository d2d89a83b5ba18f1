"""Preparing several contracts on the same terms (of accepted requests, or the next ones), and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.services.contract_batch import INCOMPLETE, STOPPED, PreparedRow, ReadyRequest
from desktop.views.contracts.prepare_dialog import add_terms, lacking, term_values, terms_of
from desktop.views.dates import day_text
from desktop.views.errors import Explained, explain_code
from desktop.views.tokens import ToneName
from desktop.views.widgets import Column, DataTable, FormDialog, Notice, ProgressBanner, Text

if TYPE_CHECKING:
    from desktop.services.contracts import Terms
    from desktop.views.presenter import Done, Failed
    from desktop.views.task_runner import Task

NAME = "contracts.several"
ROW, LEAST, MOST = 36, 4, 7


class ToPrepare(Protocol):
    """What a contract is prepared for; the answer calls it by its key."""

    @property
    def key(self) -> str: ...


class Preparing(Protocol):
    """Who prepares them."""

    def prepare(
        self, ids: tuple[str, ...], terms: Terms, done: Done, failed: Failed, progress: Callable[[int, int, str], None], /
    ) -> Task: ...


@dataclass(frozen=True, slots=True)
class SeveralWords:
    """What the dialog calls itself and its list."""

    title: str
    label: str
    empty: str
    why_empty: str
    hint: str


def of_requests() -> SeveralWords:
    """The words for accepted requests."""
    return SeveralWords(
        title=QCoreApplication.translate("PrepareSeveralDialog", "Prepare several contracts"),
        label=QCoreApplication.translate("PrepareSeveralDialog", "Accepted requests without a contract"),
        empty=QCoreApplication.translate("PrepareSeveralDialog", "Nothing to prepare"),
        why_empty=QCoreApplication.translate(
            "PrepareSeveralDialog", "Every accepted request has its contract. Accept requests on the Enrolment page first."
        ),
        hint=QCoreApplication.translate(
            "PrepareSeveralDialog", "Who else may take a child home is written into a contract prepared by itself."
        ),
    )


class PrepareSeveralDialog(FormDialog):
    """The requests on top, all chosen at first; the terms below. Cancel stops after the contract at hand."""

    def __init__(
        self,
        rows: Sequence[ToPrepare],
        terms: Terms,
        presenter: Preparing,
        parent: QWidget,
        words: SeveralWords,
        name: str = NAME,
    ) -> None:
        prepare = QCoreApplication.translate("PrepareSeveralDialog", "Prepare")
        super().__init__(words.title, prepare, name=name, width=760, parent=parent)
        self._presenter = presenter
        self._task: Task | None = None
        self._told: Mapping[str, PreparedRow] = {}
        self._requests = tuple(rows)
        self.table = DataTable(
            f"{name}.table",
            self._columns(),
            key=lambda row: row.key,
            label=words.label,
            several=True,
        )
        self.table.setFixedHeight(ROW * (min(max(len(self._requests), LEAST), MOST) + 1) + 4)
        self.table.set_empty(words.empty, words.why_empty)
        self.count = Text("", "muted")
        self.count.setObjectName(f"{name}.count")
        self.banner = ProgressBanner()
        self.banner.setObjectName(f"{name}.progress")
        self.outcome = Notice("neutral")
        self.outcome.setObjectName(f"{name}.outcome")
        self.form.add_widget(self.table)
        self.form.add_widget(self.count)
        add_terms(self.form)
        self.form.add_widget(Text(words.hint, "small", wrap=True))
        self.form.set_values(term_values(terms))
        place = self.layout()
        assert place is not None
        place.removeItem(self.buttons)
        place.addWidget(self.outcome)
        place.addWidget(self.banner)
        place.addItem(self.buttons)
        self.table.set_rows(self._requests)
        self.table.view.selectionModel().selectionChanged.connect(lambda _on, _off: self._count_chosen())
        self.table.view.selectAll()
        self._count_chosen()
        self.banner.cancelled.connect(self._stop)
        self.submitted.connect(self._begin)

    def chosen(self) -> tuple[str, ...]:
        """The chosen requests that have no contract yet, in the order shown."""
        return tuple(row.key for row in self.table.selected_rows() if not self._done(row))

    def reject(self) -> None:
        """Close; while contracts are being prepared only after the one at hand."""
        if self._task is not None:
            self._stop()
        else:
            super().reject()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> list[Column[Any]]:
        result = Column("outcome", self.tr("Result"), self._outcome, tone=self._tone, tip=self._reason, width=120)
        return [*self._first_columns(), result]

    def _first_columns(self) -> list[Column[Any]]:
        return [
            Column("child", self.tr("Child"), lambda row: row.child_name, stretch=True, person=True),
            Column("group", self.tr("Group"), lambda row: row.group_name, width=96),
            Column(
                "parent", self.tr("Parent"), lambda row: row.guardian_name, width=160, style="muted", optional=True, person=True
            ),
            Column("due", self.tr("Voucher until"), lambda row: day_text(row.due), tone=_clock_tone, width=104),
        ]

    def _outcome(self, row: ToPrepare) -> str:
        told = self._told.get(row.key)
        if told is None:
            return ""
        if not told.problem:
            return f"№ {told.number}"
        return self.tr("left") if told.problem == STOPPED else self.tr("not prepared")

    def _tone(self, row: ToPrepare) -> ToneName | None:
        told = self._told.get(row.key)
        if told is None:
            return None
        return "ok" if not told.problem else "neutral" if told.problem == STOPPED else "bad"

    def _reason(self, row: ToPrepare) -> str:
        told = self._told.get(row.key)
        if told is None or not told.problem or told.problem == STOPPED:
            return ""
        if told.problem == INCOMPLETE:
            return self.tr("The contract lacks: {fields}.").format(fields=lacking(told.params["fields"]))
        return explain_code(told.problem, told.params).text

    def _done(self, row: ToPrepare) -> bool:
        told = self._told.get(row.key)
        return told is not None and not told.problem

    # Qt finds a counted text only under the name of the dialog's own class: each dialog has these two.
    def _chosen_words(self, count: int) -> str:
        return self.tr("%n chosen", "", count)

    def _prepared_words(self, count: int) -> str:
        return self.tr("%n contract(s) prepared.", "", count)

    def _count_chosen(self) -> None:
        chosen = len(self.chosen())
        words = self._chosen_words(chosen)
        how = self.tr("Ctrl or Shift with a click changes the choice, Ctrl+A takes all")
        self.count.setText(f"{words} · {how}")
        self.primary.setEnabled(chosen > 0 and not self.busy())

    def _begin(self, values: dict[str, Any]) -> None:
        chosen = self.chosen()
        if not chosen:
            self.set_busy(False)
            return
        self.outcome.hide()
        self.banner.start(self.tr("Preparing…"))
        self._task = self._presenter.prepare(chosen, terms_of(values), self._prepared, self._failed, self.banner.set_progress)

    def _prepared(self, rows: tuple[PreparedRow, ...]) -> None:
        self._end()
        self._told = {**self._told, **{row.request_id: row for row in rows}}
        self.table.set_rows(self._requests)
        made = sum(not row.problem for row in rows)
        refused = [row for row in self._requests if self._reason(row)]
        reasons = list(dict.fromkeys(self._reason(row) for row in refused))
        if refused and not made and all(self._told[row.key].problem == INCOMPLETE for row in refused):
            reasons.append(self.tr("Fill it in under Settings (the kindergarten) or in the request, then prepare again."))
        heading = self._prepared_words(made)
        self.outcome.show_message(heading, " ".join(reasons[:3]), "warn" if refused or not made else "ok")
        self.cancel.setText(self.tr("Close"))
        self._count_chosen()

    def _failed(self, explained: Explained) -> None:
        self._end()
        self.fail(explained)
        self._count_chosen()

    def _end(self) -> None:
        self._task = None
        self.banner.finish()
        self.set_busy(False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _clock_tone(row: ReadyRequest) -> ToneName | None:
    if row.deadline is None:
        return None
    left = row.deadline.working_days_left
    return "bad" if left <= 0 else "warn" if left <= 2 else "neutral"
