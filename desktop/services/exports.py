"""Files for people outside: the contract with its signatures, the group's timesheet."""

from pathlib import Path
from typing import Any, Literal

from desktop.services import audit, settings
from desktop.services.absence_papers import papers_of_month
from desktop.services.contracts import TARIFF, ContractPapers
from desktop.services.documents.timesheet import Approval, SheetHeading, TimesheetPaper
from desktop.services.groups import group
from desktop.services.organisation import organisation
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import write_whole
from protocol.messages.base import entity_key
from protocol.working_calendar import Month

PrintLanguage = Literal["kk", "ru"]
CLOSED, REOPENED = "month.closed", "month.reopened"
MOST_APPROVALS = 200


def save_contract(papers: ContractPapers, folder: Path) -> tuple[Path, ...]:
    """Write `contract-{number}.pdf` and, if there is a signature, `.pdf.cms` beside it; each whole or not at all.

    Raises:
        KnownError: "disk-full", "cannot-write".
    """
    pdf = folder / contract_file(papers.number)
    write_whole(pdf, papers.pdf)
    if papers.cms is None:
        return (pdf,)
    cms = pdf.with_name(pdf.name + ".cms")
    write_whole(cms, papers.cms)
    return pdf, cms


def contract_file(number: str) -> str:
    """What a contract's PDF is called."""
    return f"contract-{safe_name(number)}.pdf"


def save_card(file_name: str, card: bytes, folder: Path) -> Path:
    """Write the card of a signed file beside it, whole or not at all: of `contract-7.pdf` it is `contract-7-card.pdf`.

    Raises:
        KnownError: "disk-full", "cannot-write".
    """
    return save_file(folder / card_name(file_name), card)


def card_name(file_name: str) -> str:
    """What the card of a file is called."""
    return f"{Path(file_name).stem}-card.pdf"


def safe_name(text: str) -> str:
    """A text as part of a file's name on any system."""
    return "".join(sign if sign.isalnum() or sign in "-_. " else "-" for sign in text).strip(" .") or "-"


def timesheet_paper(uow: UnitOfWork, group_id: str, month: Month) -> TimesheetPaper:
    """Everything a printed timesheet needs, read in one go."""
    office, chosen = organisation(uow), group(uow, group_id)
    heading = SheetHeading(
        organisation_kk=office.name_kk,
        organisation_ru=office.name_ru,
        bin=office.bin,
        head_name=office.head_name,
        teachers=chosen.teachers,
        printed_on=uow.today,
    )
    sheet = read_sheet(uow, group_id, month)
    supported = any(row.documents for row in sheet.rows)
    tariff: dict[str, Any] = settings.setting(uow, TARIFF, {})
    return TimesheetPaper(
        sheet=sheet,
        heading=heading,
        rules=settings.rules(uow),
        state_part=int(tariff.get("state_part", 0)),
        papers=papers_of_month(uow, group_id, month) if supported else {},
        approvals=approvals(uow, group_id, month),
    )


def approvals(uow: UnitOfWork, group_id: str, month: Month) -> tuple[Approval, ...]:
    """Who closed the month and opened it again on this PC, the oldest first."""
    entries = audit.read(uow.session, entity=entity_key("group_month", f"{group_id}:{month}"), limit=MOST_APPROVALS)
    return tuple(
        Approval(entry.action == CLOSED, entry.at, entry.actor, str((entry.after or {}).get("reason", "")))
        for entry in reversed(entries)
        if entry.action in (CLOSED, REOPENED)
    )


def timesheet_pdf(office: Office, group_id: str, month: Month, language: PrintLanguage) -> bytes:
    """The group's timesheet as PDF in "kk" or "ru"."""
    from desktop.services.documents.timesheet_pdf import render_timesheet

    paper = office.ask(timesheet_paper, group_id, month)
    return render_timesheet(paper, language)


def timesheet_xlsx(office: Office, group_id: str, month: Month, language: PrintLanguage) -> bytes:
    """The group's timesheet as XLSX in "kk" or "ru"."""
    from desktop.services.documents.timesheet_xlsx import render_timesheet_xlsx

    paper = office.ask(timesheet_paper, group_id, month)
    return render_timesheet_xlsx(paper, language)


def save_file(path: Path, content: bytes) -> Path:
    """Write a file a person chose; whole or not at all.

    Raises:
        KnownError: "disk-full", "cannot-write".
    """
    write_whole(path, content)
    return path
