"""Check a printed timesheet: scan or type, and the program says what it agrees with."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.services.printed import Agreement, Verdict
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.dates import moment_text
from desktop.views.widgets import FormDialog, TextInput
from protocol.working_calendar import Month

LONGEST = 200


class CheckTimesheetDialog(FormDialog):
    """One field; what is found stands below it. It stays open for the next sheet of a pile."""

    def __init__(self, presenter: PapersPresenter, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Check a printed timesheet"), self.tr("Check"), name="attendance.check", width=560, parent=parent
        )
        self._presenter = presenter
        self._month = month
        presenter.setParent(self)
        self.typed = TextInput(longest=LONGEST, placeholder="320b 1a87 74d6 df92")
        self.form.add(
            "typed",
            self.tr("What the code on the paper says"),
            self.typed,
            required=True,
            hint=self.tr("Scan the square code, or type the 16 characters printed after “check code”."),
        )
        self.problem_fields = {"check-unreadable": "typed"}
        self.notice.setObjectName("attendance.checkResult")
        self.typed.returnPressed.connect(self.submit)
        self.cancel.setText(self.tr("Close"))
        self.submit_with(self._check)

    def _check(self, values: dict[str, Any]) -> None:
        self._presenter.check(values["typed"], self._month, self._show, self.fail)

    def _show(self, verdict: Verdict) -> None:
        self.set_busy(False)
        heading, text, tone = self._words(verdict)
        self.notice.show_message(heading, text, tone)
        self.typed.setFocus()
        self.typed.selectAll()

    def _words(self, verdict: Verdict) -> tuple[str, str, Any]:
        sheet = f"{verdict.group_name} · {month_and_year(verdict.month)}" if verdict.month is not None else ""
        closed = self.tr("Closed {moment}, {who}.").format(moment=moment_text(verdict.closed_at), who=verdict.closed_by)
        match verdict.agreement:
            case Agreement.CURRENT:
                heading = self.tr("The paper says what the program says now")
                state = closed if verdict.closed_at else self.tr("The month is open.")
                return heading, f"{sheet}. {state}", "ok"
            case Agreement.EARLIER:
                heading = self.tr("The paper is of an earlier closing; the marks have changed since")
                return heading, f"{sheet}. {closed}", "warn"
            case Agreement.NEITHER:
                heading = self.tr("The paper agrees with neither the marks now nor any closing known here")
                hint = self.tr("It may have been printed while the month was open, or on another PC. Print it anew and compare.")
                return heading, f"{sheet}. {hint}", "bad"
            case Agreement.ANOTHER_KINDERGARTEN:
                return self.tr("The paper is of another kindergarten"), self.tr("Its BIN is not ours."), "bad"
            case _:
                hint = self.tr("Look at the sheet of its month first, then check again: open months are sought there.")
                return self.tr("No sheet here has this code"), hint, "bad"
