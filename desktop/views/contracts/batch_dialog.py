"""Signing several waiting contracts: ticks, one key, one password entry, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.batch_signing import STOPPED, SignedRow
from desktop.views.contracts.check_dialog import MARGIN
from desktop.views.contracts.key_card import ContractKeyCard
from desktop.views.contracts.table import deadline_tone
from desktop.views.dates import day_text
from desktop.views.errors import Explained, explain_code
from desktop.views.widgets import Button, Notice, ProgressBanner, StatusChip, Text, Tick
from desktop.views.widgets.in_turns import InTurns

if TYPE_CHECKING:
    from desktop.services.contracts import ContractRow
    from desktop.views.contracts.presenter import ContractsPresenter
    from desktop.views.contracts.signature_presenters import BatchSigningPresenter
    from desktop.views.task_runner import Task

NAME: Final = "contracts.batch"
LINES_A_TURN: Final = 5


class BatchSigningDialog(QDialog):
    """Contracts to tick on top, the key below. While signing goes on Cancel stops after the contract at hand."""

    def __init__(
        self,
        rows: Sequence[ContractRow],
        bin_: str,
        contracts: ContractsPresenter,
        presenter: BatchSigningPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Sign several contracts"))
        self.setModal(True)
        self.resize(640, min(680, self.screen().availableGeometry().height() - MARGIN))
        self._bin, self._contracts, self._presenter = bin_, contracts, presenter
        presenter.setParent(self)
        self._task: Task | None = None
        self._rows = tuple(rows)
        self.lines: list[BatchContractLine] = []
        self._making = InTurns(LINES_A_TURN, self)
        self.all = Tick(self.tr("All"))
        self.all.setObjectName(f"{NAME}All")
        self.all.setChecked(True)
        self.count = Text("", "muted")
        self.count.setObjectName(f"{NAME}Count")
        self.key = ContractKeyCard(self.tr("Your key, once for all of them"), self.tr("Sign"), f"{NAME}Key")
        self.key.key_folder = contracts.key_folder()
        self.banner = ProgressBanner()
        self.banner.setObjectName(f"{NAME}Progress")
        self.outcome = Notice("neutral")
        self.outcome.setObjectName(f"{NAME}Outcome")
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName(f"{NAME}CloseButton")
        self._lay_out()
        self.all.clicked.connect(self._tick_all)
        self.key.folder_chosen.connect(contracts.remember_key_folder)
        self.key.look_wanted.connect(self._look)
        self.key.answer_wanted.connect(lambda key: contracts.ask_about_key(key, bin_, self.key.show_answer))
        self.key.sign_wanted.connect(self._sign)
        self.banner.cancelled.connect(self._stop)
        self.close_button.clicked.connect(self.reject)
        self._ticked()

    def chosen(self) -> tuple[str, ...]:
        """The contracts that are ticked and not signed yet, in the order shown."""
        made = [line.contract_id for line in self.lines if line.wanted()]
        return (*made, *(row.id for row in self._rows[len(self.lines) :]))  # those to come are ticked

    def reject(self) -> None:
        """Close; while signing goes on only after what is at hand is signed."""
        if self._task is not None:
            self._stop()
        else:
            super().reject()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(scroll)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        column.addStretch(1)
        scroll.setWidget(self._content)
        head = QHBoxLayout()
        head.addWidget(self.all)
        head.addStretch(1)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        inside = self.banner.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Text(self.tr("Sign several contracts"), "title"))
        box.addLayout(head)
        box.addWidget(scroll, 1)
        box.addWidget(self.key)
        box.addWidget(self.banner)
        box.addWidget(self.outcome)
        box.addLayout(foot)
        self._making.start(self._lines_one_by_one(column))
        if len(self._rows) <= LINES_A_TURN:
            self._making.finish()

    def _lines_one_by_one(self, column: QVBoxLayout) -> Iterator[None]:
        for row in self._rows:
            self._add_line(row, column)
            yield

    def _add_line(self, row: ContractRow, column: QVBoxLayout) -> None:
        line = BatchContractLine(row, self._content)
        line.tick.toggled.connect(self._ticked)
        self.setTabOrder(self.lines[-1].tick if self.lines else self.all, line.tick)
        self.lines.append(line)
        column.insertWidget(len(self.lines) - 1, line)

    def _tick_all(self, ticked: bool) -> None:
        self._making.finish()
        for line in self.lines:
            if line.tick.isEnabled():
                line.tick.setChecked(ticked)

    def _ticked(self) -> None:
        chosen, to_come = len(self.chosen()), len(self._rows) - len(self.lines)
        self.count.setText(self.tr("%n chosen", "", chosen))
        open_ = [line for line in self.lines if line.tick.isEnabled()]
        self.all.setChecked(chosen > 0 and chosen == len(open_) + to_come)
        self.all.setEnabled(bool(open_ or to_come) and self._task is None)
        self.key.prepare(self._bin, "" if chosen else self.tr("Tick the contracts to sign."))

    def _look(self, path: Path, password: str) -> None:
        self._contracts.view_key(path, password, self._bin, self.key.show_key, self.key.show_refusal)

    def _sign(self, path: Path, password: str) -> None:
        self._making.finish()
        chosen = self.chosen()
        self.outcome.hide()
        for line in self.lines:
            line.tick.setEnabled(False)
        self.banner.start(self.tr("Signing…"))
        self._task = self._presenter.sign(chosen, path, password, self._signed, self._failed, self.banner.set_progress)
        self.key.forget_password()
        self._ticked()

    def _signed(self, rows: tuple[SignedRow, ...]) -> None:
        told = {row.contract_id: row for row in rows}
        for line in self.lines:
            if line.contract_id in told:
                line.show_result(told[line.contract_id])
        self._end(None)
        signed = sum(not row.problem for row in rows)
        refused = sum(bool(row.problem) and row.problem != STOPPED for row in rows)
        heading = self.tr("%n contract(s) signed.", "", signed)
        text = self.tr("%n refused; the reason stands beside each.", "", refused) if refused else ""
        self.outcome.show_message(heading, text, "warn" if refused or not signed else "ok")

    def _failed(self, explained: Explained) -> None:
        self._end(explained)

    def _end(self, failure: Explained | None) -> None:
        self._task = None
        self.banner.finish()
        for line in self.lines:
            line.tick.setEnabled(not line.done)
        self.key.finish(failure)
        self._ticked()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


class BatchContractLine(QWidget):
    """One contract to tick, and afterwards what became of it."""

    def __init__(self, row: ContractRow, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        box.addLayout(line)
        self.contract_id, self.done = row.id, False
        self.tick = Tick(f"№ {row.number} · {row.child_name}")
        self.tick.setObjectName(f"{NAME}Tick.{row.number}")
        self.tick.setChecked(True)
        self.tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tick.setToolTip(f"{row.child_name} · {row.group_name} · {row.guardian_name}")
        self.chip = StatusChip("", parent=self)
        tone = deadline_tone(row)
        if row.deadline is not None and tone is not None:
            self.chip.set(self.tr("voucher until {day}").format(day=day_text(row.deadline.due)), tone)
        self.chip.setVisible(row.deadline is not None)
        self.reason = Text("", "small", wrap=True, parent=self)
        self.reason.setContentsMargins(26, 0, 0, 0)
        self.reason.hide()
        line.addWidget(self.tick, 1)
        line.addWidget(self.chip)
        box.addWidget(self.reason)

    def wanted(self) -> bool:
        """Whether it is ticked and still to be signed."""
        return self.tick.isChecked() and not self.done

    def show_result(self, row: SignedRow) -> None:
        """Signed, refused with its reason, or left because the person stopped."""
        self.done = not row.problem
        if not row.problem:
            self.chip.set(self.tr("signed"), "ok")
        elif row.problem == STOPPED:
            self.chip.set(self.tr("left unsigned"), "neutral")
        else:
            self.chip.set(self.tr("refused"), "bad")
        refused = bool(row.problem) and row.problem != STOPPED
        self.reason.setText(explain_code(row.problem, row.params).text if refused else "")
        self.reason.setVisible(refused)
        self.chip.show()
