"""Figures of the papers: documents a second, each beside the plainest way to put the same lines on the same pages."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

from benchmarks.figures import Figure, Peer, rates
from benchmarks.office import CHILDREN, MONTH, add_group, fill_month, new_office, surroundings
from desktop.demo.invented import Inventor
from desktop.services.documents.contract_fields import ContractFields, StayMode
from desktop.services.documents.contract_pdf import render_contract
from desktop.services.documents.contract_wording import load_wording
from desktop.services.documents.page import Face, register_fonts
from desktop.services.documents.timesheet import TimesheetPaper, glyph_of
from desktop.services.documents.timesheet_pdf import render_timesheet
from desktop.services.exports import timesheet_paper
from protocol.messages.entities import Language, Relation

TEXT_SIZE, LEADING, MARGIN = 8, 9, 40

CONTRACT = ContractFields(
    number="2026-118",
    dated=date(2026, 8, 24),
    city="Орал",
    kindergarten_name_kk="«Балдырған» балабақшасы",
    kindergarten_name_ru="Детский сад «Балдырған»",
    bin="100140000003",
    licence="KZ00LAA00000000, 14.03.2019",
    head_name="Сейітова Мадина Ерланқызы",
    head_basis="жарғы / устав",
    iban="KZ75125KZT2069100100",
    bic="KCJBKZKX",
    kindergarten_address="Ойдан шығарылған көшесі, 1",
    kindergarten_phone="+77000000001",
    parent_name="Кәрімова Гүлнар Асқарқызы",
    parent_iin="900101499904",
    parent_document="№ 900000001, 01.02.2020, ІІМ / МВД РК",
    relation=Relation.MOTHER,
    parent_phone="+77001000001",
    parent_address="Ойдан шығарылған көшесі, 7",
    child_name="Кәрім Іңкәр Ғалымқызы",
    child_iin="210315699906",
    child_birth_date=date(2021, 3, 15),
    group_name="Айгөлек",
    language=Language.KAZAKH,
    stay_mode=StayMode.FULL_DAY_10_5,
    parent_fee=25_500,
    due_day=15,
    starts_on=date(2026, 9, 1),
    ends_on=date(2027, 8, 31),
    state_part=45_000,
    voucher_number="V-2026-004512",
    pickup=("Кәрімов Ғалым, әкесі, +7 700 100 00 02",),
)


def contract_pdf(_place: Path) -> Figure:
    """Contracts a second, wording read once; the peer writes the same text line after line with reportlab's canvas."""
    wording = load_wording()

    def own() -> bytes:
        return render_contract(CONTRACT, wording)

    own_rate, plain = rates(own, plain_text(text_of(own())))
    return Figure("contract_pdf", own_rate, "/s", Peer("the same text by reportlab's canvas, no layout", plain))


def text_of(pdf: bytes) -> tuple[tuple[str, ...], ...]:
    """The lines of every page."""
    document = PdfDocument(pdf)
    try:
        return tuple(tuple(page.get_textpage().get_text_bounded().splitlines()) for page in document)
    finally:
        document.close()


def plain_text(pages: tuple[tuple[str, ...], ...]) -> Callable[[], bytes]:
    """A call that writes lines on pages one below the other."""
    register_fonts()

    def write() -> bytes:
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=A4)
        for lines in pages:
            canvas.setFont(Face.REGULAR.value, TEXT_SIZE)
            for at, line in enumerate(lines):
                canvas.drawString(MARGIN, A4[1] - MARGIN - at * LEADING, line)
            canvas.showPage()
        canvas.save()
        return target.getvalue()

    return write


def timesheet_pdf(place: Path) -> Figure:
    """Timesheets a second of a full group, the sheet read once; the peer is platypus' table with the same cells."""
    made = new_office(place / "office", surroundings())
    group, children = add_group(made.office, "Айгөлек", CHILDREN, Inventor(), MONTH.first)
    fill_month(made.office, children, MONTH)
    paper = made.office.ask(timesheet_paper, group, MONTH)
    made.office.close()
    own, table = rates(lambda: render_timesheet(paper, "kk"), plain_table(paper))
    return Figure("timesheet_pdf", own, "/s", Peer("the same cells as a platypus table", table))


def plain_table(paper: TimesheetPaper) -> Callable[[], bytes]:
    """A call that lets reportlab lay out the names, the marks and the number of days."""
    register_fonts()
    sheet = paper.sheet
    head = ["", *(str(day.day.day) for day in sheet.days), ""]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.3, "black"), ("FONT", (0, 0), (-1, -1), Face.REGULAR.value, 5)])

    def write() -> bytes:
        rows = [
            [row.name, *(glyph_of(row, at, paper.rules) for at in range(len(sheet.days))), str(row.totals.attended)]
            for row in sheet.rows
        ]
        target = io.BytesIO()
        SimpleDocTemplate(target, pagesize=landscape(A4)).build([Table([head, *rows], style=style, rowHeights=12)])
        return target.getvalue()

    return write
