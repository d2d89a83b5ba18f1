"""Before the month is closed: a calm list beside the grid, each line a jump, and the button that closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.services.closing import Finding, Severity
from desktop.views.attendance.closing import words
from desktop.views.attendance.panel import SidePanel, emptied
from desktop.views.widgets import Button, ElidedText, Notice, StatusChip, Text, Tick

if TYPE_CHECKING:
    from desktop.views.attendance.closing.presenter import ClosingPresenter
    from desktop.views.errors import Explained
    from protocol.rules import Rules

MOST_LINES: Final = 8


class ClosingPanel(SidePanel):
    """``show_cell(finding)``: a line was chosen."""

    show_cell = Signal(object)

    def __init__(self, presenter: ClosingPresenter) -> None:
        super().__init__("attendance.closing", "")
        self.heading.setText(self.tr("Before the month is closed"))
        self.setAccessibleName(self.heading.text())
        self._presenter = presenter
        self._open_groups: set[str] = set()
        self._warned: frozenset[str] = frozenset()
        self.looked = Tick(self.tr("I have looked at all of this"))
        self.looked.setObjectName("attendance.closing.looked")
        self.notice = Notice("bad")
        self.notice.setObjectName("attendance.closing.problem")
        self.button = Button(self.tr("Close the month"), kind="primary")
        self.button.setObjectName("attendance.closing.closeMonthButton")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self.notice, self.looked, self.button):
            self.foot.addWidget(widget)
        self.looked.edited.connect(self._enable)
        self.button.clicked.connect(self._close)
        self.rows: list[FindingLine] = []

    def show_findings(self, findings: tuple[Finding, ...], rules: Rules) -> None:
        """List what was found. A tick given to fewer warnings does not hold for new ones."""
        warned = frozenset(f"{one.code}{one.child_id}{one.days}" for one in findings if one.severity is Severity.WARNS)
        if warned - self._warned:
            self.looked.setChecked(False)
        self._warned = warned
        self.notice.hide()
        emptied(self.body)
        self.rows = []
        if not findings:
            self.body.addWidget(Text(self.tr("Nothing stands in the way any more."), wrap=True))
        for code, group in words.grouped(findings):
            self._add_group(code, group, rules)
        self.body.addStretch(1)
        self.looked.setVisible(bool(warned))
        self._enable()

    def fail(self, why: Explained) -> None:
        """Closing was refused."""
        self.notice.show_message(why.sentence, why.next_step)
        self._enable()

    def _add_group(self, code: str, group: list[Finding], rules: Rules) -> None:
        stops = group[0].severity is Severity.STOPS
        count = sum(finding.cells for finding in group)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = ElidedText(words.title(code), "strong")
        chip = StatusChip(str(count), "bad" if stops else "warn")
        told = self.tr("keeps the month open: {count}") if stops else self.tr("to look at: {count}")
        chip.setAccessibleName(told.format(count=count))
        head.addWidget(title, 1)
        head.addWidget(chip)
        self.body.addLayout(head)
        self.body.addWidget(Text(words.reason(code), "small", wrap=True))
        whole = code in self._open_groups
        for finding in group if whole else group[:MOST_LINES]:
            row = FindingLine(finding, words.line(finding, rules))
            row.chosen.connect(self.show_cell)
            self.rows.append(row)
            self.body.addWidget(row)
        if not whole and len(group) > MOST_LINES:
            more = Button(self.tr("%n more", "", len(group) - MOST_LINES), kind="link")
            more.setObjectName(f"attendance.closing.more.{code}")
            more.clicked.connect(lambda: self._unfold(code, rules))
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)

    def _unfold(self, code: str, rules: Rules) -> None:
        self._open_groups.add(code)
        self.show_findings(self._presenter.findings, rules)

    def _enable(self) -> None:
        may = not self._presenter.stopped and (self.looked.isHidden() or self.looked.isChecked())
        self.button.setEnabled(may)

    def _close(self) -> None:
        self.button.setEnabled(False)
        self._presenter.close(self.fail)


class FindingLine(QWidget):
    """One finding and the way to its cell."""

    chosen = Signal(object)

    def __init__(self, finding: Finding, text: str) -> None:
        super().__init__()
        self.finding = finding
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.text = ElidedText(text)
        row.addWidget(self.text, 1)
        self.button = Button(self.tr("Show"), kind="link", parent=self)
        self.button.setAccessibleName(self.tr("Show: {what}").format(what=text))
        self.button.setVisible(bool(finding.child_id or finding.days))
        self.button.clicked.connect(lambda: self.chosen.emit(finding))
        row.addWidget(self.button)
