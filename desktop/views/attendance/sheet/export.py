"""Writing the timesheet to a file a person chose; runs in the compute lane."""

from __future__ import annotations

from pathlib import Path

from desktop.services.documents.timesheet import TimesheetPaper
from desktop.services.exports import PrintLanguage, safe_name, save_file
from protocol.attendance import Sheet


def save_pdf(paper: TimesheetPaper, path: Path, language: PrintLanguage) -> Path:
    """Raises:
    KnownError: "disk-full", "cannot-write".
    """
    from desktop.services.documents.timesheet_pdf import render_timesheet

    return save_file(path, render_timesheet(paper, language))


def save_xlsx(paper: TimesheetPaper, path: Path, language: PrintLanguage) -> Path:
    """Raises:
    KnownError: "disk-full", "cannot-write".
    """
    from desktop.services.documents.timesheet_xlsx import render_timesheet_xlsx

    return save_file(path, render_timesheet_xlsx(paper, language))


def save_csv(paper: TimesheetPaper, path: Path, language: PrintLanguage) -> Path:
    """Raises:
    KnownError: "disk-full", "cannot-write".
    """
    from desktop.services.documents.timesheet_csv import render_timesheet_csv

    return save_file(path, render_timesheet_csv((paper,), language))


def file_name(sheet: Sheet, suffix: str) -> str:
    """The name a file dialog proposes: "Балапан 2026-11.pdf"."""
    return safe_name(f"{sheet.group_name} {sheet.month}") + suffix
