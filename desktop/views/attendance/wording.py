"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "future-date": (
        QT_TRANSLATE_NOOP("Errors", "This day has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Only an absence with a reason can be planned ahead."),
    ),
    "day-off": (
        QT_TRANSLATE_NOOP("Errors", "This is a day off, so there is nothing to mark."),
        QT_TRANSLATE_NOOP("Errors", "If children come on this day, make it a working day in Settings."),
    ),
    "not-enrolled": (
        QT_TRANSLATE_NOOP("Errors", "The child does not belong to the group on this day."),
        QT_TRANSLATE_NOOP("Errors", "Check the dates on the child's card."),
    ),
    "derived-mark": (
        QT_TRANSLATE_NOOP("Errors", "This mark follows from the calendar and the enrolment dates."),
        QT_TRANSLATE_NOOP("Errors", "Change the calendar in Settings or the dates on the child's card."),
    ),
    "period-reversed": (
        QT_TRANSLATE_NOOP("Errors", "The last month is before the first."),
        QT_TRANSLATE_NOOP("Errors", "Choose a later month."),
    ),
    "period-ahead": (
        QT_TRANSLATE_NOOP("Errors", "This month has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Choose this month or an earlier one."),
    ),
    "period-too-long": (
        QT_TRANSLATE_NOOP("Errors", "A certificate covers two years at most."),
        QT_TRANSLATE_NOOP("Errors", "Make one for each part of the period."),
    ),
    "period-not-enrolled": (
        QT_TRANSLATE_NOOP("Errors", "The child belonged to no group in these months."),
        QT_TRANSLATE_NOOP("Errors", "Choose other months, or check the dates on the child's card."),
    ),
    "certificate-number-taken": (
        QT_TRANSLATE_NOOP("Errors", "A certificate with this number was made already."),
        QT_TRANSLATE_NOOP("Errors", "Choose another number; the history tells what the other one was for."),
    ),
    "certificate-answered": (
        QT_TRANSLATE_NOOP("Errors", "This request for a certificate is not waiting any more."),
        QT_TRANSLATE_NOOP("Errors", "It was answered or withdrawn; the journal tells more."),
    ),
    "month-closed": (
        QT_TRANSLATE_NOOP("Errors", "This month is closed and with the parents."),
        QT_TRANSLATE_NOOP("Errors", "Reopen it with a reason before you change a mark."),
    ),
    "month-open": (
        QT_TRANSLATE_NOOP("Errors", "This month is open already."),
        QT_TRANSLATE_NOOP("Errors", "You can change its marks."),
    ),
    "month-not-over": (
        QT_TRANSLATE_NOOP("Errors", "The month has working days ahead, so it cannot be closed yet."),
        QT_TRANSLATE_NOOP("Errors", "Close it on its last working day or later."),
    ),
    "month-has-blanks": (
        QT_TRANSLATE_NOOP("Errors", "Cells without a mark: {count}. The first one is {child}'s."),
        QT_TRANSLATE_NOOP("Errors", "Fill them in and close the month again."),
    ),
    "group-is-empty": (
        QT_TRANSLATE_NOOP("Errors", "No child belonged to the group in this month."),
        QT_TRANSLATE_NOOP("Errors", "Choose another month or group."),
    ),
    "checks-stop": (
        QT_TRANSLATE_NOOP("Errors", "Something still keeps the month open: {count}."),
        QT_TRANSLATE_NOOP("Errors", "Look through the list and close the month again."),
    ),
    "checks-changed": (
        QT_TRANSLATE_NOOP("Errors", "The list of what to look at has changed meanwhile."),
        QT_TRANSLATE_NOOP("Errors", "Look at what is new and close the month again."),
    ),
    "rule-decides-nothing": (
        QT_TRANSLATE_NOOP("Errors", "This rule cannot decide any of these cells."),
        QT_TRANSLATE_NOOP("Errors", "Choose another rule, or choose cell by cell."),
    ),
    "not-disputed": (
        QT_TRANSLATE_NOOP("Errors", "This month is not disputed any more."),
        QT_TRANSLATE_NOOP("Errors", "Look at its state in the last column of the sheet."),
    ),
    "reason-required": (
        QT_TRANSLATE_NOOP("Errors", "A reason is needed here."),
        QT_TRANSLATE_NOOP("Errors", "Write it in a few words; it stays in the journal."),
    ),
    "not-an-absence": (
        QT_TRANSLATE_NOOP("Errors", "This mark is not an absence."),
        QT_TRANSLATE_NOOP("Errors", "Choose a reason why the child is away."),
    ),
    "no-working-days": (
        QT_TRANSLATE_NOOP("Errors", "These are all days off, or days before or after the child's stay in the group."),
        QT_TRANSLATE_NOOP("Errors", "Check the dates."),
    ),
    "dates-reversed": (
        QT_TRANSLATE_NOOP("Errors", "The last day lies before the first one."),
        QT_TRANSLATE_NOOP("Errors", "Swap the dates or correct one of them."),
    ),
    "span-too-long": (
        QT_TRANSLATE_NOOP("Errors", "This is more than a year."),
        QT_TRANSLATE_NOOP("Errors", "Check the years of the dates."),
    ),
    "paper-covers-nothing": (
        QT_TRANSLATE_NOOP("Errors", "The paper covers none of the days of the absence."),
        QT_TRANSLATE_NOOP("Errors", "Check the dates on the paper."),
    ),
    "no-such-paper": (
        QT_TRANSLATE_NOOP("Errors", "This paper is no longer in the list."),
        QT_TRANSLATE_NOOP("Errors", "Refresh the list."),
    ),
    "nothing-to-support": (
        QT_TRANSLATE_NOOP("Errors", "There is no absence this paper could support, or all of them have one."),
        QT_TRANSLATE_NOOP("Errors", "Mark the absence first, or check the dates on the paper."),
    ),
    "scan-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read: {file}"),
        QT_TRANSLATE_NOOP("Errors", "Check that it is still there and not open elsewhere."),
    ),
    "scan-too-large": (
        QT_TRANSLATE_NOOP("Errors", "The scan is larger than {most} MB."),
        QT_TRANSLATE_NOOP("Errors", "Scan it in black and white or at a lower resolution."),
    ),
    "scan-wrong-type": (
        QT_TRANSLATE_NOOP("Errors", "This is not a PDF, JPEG or PNG file."),
        QT_TRANSLATE_NOOP("Errors", "Save the scan in one of these and choose it again."),
    ),
    "scan-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The scan is damaged and cannot be shown."),
        QT_TRANSLATE_NOOP("Errors", "Scan the paper again."),
    ),
    "scan-being-read": (
        QT_TRANSLATE_NOOP("Errors", "The scan is still being read."),
        QT_TRANSLATE_NOOP("Errors", "Wait a moment and save again."),
    ),
    "import-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read: {file}"),
        QT_TRANSLATE_NOOP("Errors", "Check that it is still there and not open elsewhere."),
    ),
    "import-too-large": (
        QT_TRANSLATE_NOOP("Errors", "The file is too large for a month's timesheet."),
        QT_TRANSLATE_NOOP("Errors", "Leave only the group's month in it and save it again."),
    ),
    "import-protected": (
        QT_TRANSLATE_NOOP("Errors", "The file is protected by a password."),
        QT_TRANSLATE_NOOP("Errors", "Save it in Excel without a password and choose it again."),
    ),
    "import-old-excel": (
        QT_TRANSLATE_NOOP("Errors", "This is a file of an old Excel (.xls)."),
        QT_TRANSLATE_NOOP("Errors", "Open it in Excel or LibreOffice and save it as .xlsx."),
    ),
    "import-not-a-table": (
        QT_TRANSLATE_NOOP("Errors", "This is not an Excel (.xlsx) or CSV file."),
        QT_TRANSLATE_NOOP("Errors", "Save the table as .xlsx or .csv and choose it again."),
    ),
    "import-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The file is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Open it in Excel or LibreOffice, save it anew and choose it again."),
    ),
    "import-no-days": (
        QT_TRANSLATE_NOOP("Errors", "The file has no row with the days of the month."),
        QT_TRANSLATE_NOOP("Errors", "Write the numbers 1, 2, 3 … above the marks, or begin with the template."),
    ),
    "import-other-month": (
        QT_TRANSLATE_NOOP("Errors", "The file is of another month: {found}, and the sheet is of {month}."),
        QT_TRANSLATE_NOOP("Errors", "Open that month in the sheet, or choose another file."),
    ),
    "import-no-such-child": (
        QT_TRANSLATE_NOOP("Errors", "No such child in the group, or more than one: {text}"),
        QT_TRANSLATE_NOOP("Errors", "Write the IIN beside the name."),
    ),
    "import-child-twice": (
        QT_TRANSLATE_NOOP("Errors", "This child stands in the file twice: {text}"),
        QT_TRANSLATE_NOOP("Errors", "Leave one of the rows."),
    ),
    "import-unknown-mark": (
        QT_TRANSLATE_NOOP("Errors", "Unknown mark: “{text}”"),
        QT_TRANSLATE_NOOP("Errors", "Use the letters of the legend."),
    ),
    "import-no-such-day": (
        QT_TRANSLATE_NOOP("Errors", "The month has no such day: {text}"),
        QT_TRANSLATE_NOOP("Errors", "Check which month the file is of."),
    ),
    "printer-refused": (
        QT_TRANSLATE_NOOP("Errors", "The printer did not begin."),
        QT_TRANSLATE_NOOP("Errors", "Check that it is on and connected, or save the paper as PDF and print it from there."),
    ),
    "check-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "This is neither the square code of a timesheet nor its check code."),
        QT_TRANSLATE_NOOP("Errors", "Scan the code again, or type the 16 characters after “check code”: digits and a–f."),
    ),
    "no-format-chosen": (
        QT_TRANSLATE_NOOP("Errors", "Nothing was chosen to write."),
        QT_TRANSLATE_NOOP("Errors", "Tick at least one format."),
    ),
}
