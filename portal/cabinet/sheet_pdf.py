"""A child's month as a PDF: a sheet of A4 on its side with the line of days as in the kindergarten's sheet, and the answer."""

import io
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from portal.cabinet.languages import inside_quotes
from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _
from portal.services.sheets import MonthView
from protocol.attendance import DERIVED_MARKS, MarkCode

MEDIA_TYPE = "application/pdf"
_REGULAR, _BOLD = "Roboto-Regular", "Roboto-Medium"
_LINE, _HEAD, _OFF, _MUTED = (colors.HexColor(one) for one in ("#C5CDD3", "#F5F7F8", "#EEF1F3", "#505A64"))
_MARGIN, _NUMBER, _NAME, _TOTAL = 12 * mm, 7 * mm, 42 * mm, 17 * mm
_FRAME = 12  # points: what a page's frame keeps free on both sides together


@cache
def _register() -> None:
    """Make the letters known, once a process: Roboto has every Kazakh one."""
    folder = files("font_roboto") / "files"
    for face in (_REGULAR, _BOLD):
        pdfmetrics.registerFont(TTFont(face, io.BytesIO((folder / f"{face}.ttf").read_bytes())))


def paper(visit: Visit, view: MonthView, status_lines: Sequence[tuple[str, str]]) -> bytes:
    """The PDF's bytes."""
    _register()
    title = f"{visit.tr(_('Attendance sheet'))}: {visit.speech.month(view.of.month.first)}"
    whose = f"«{inside_quotes(visit.speech.pick(view.of.kindergarten))}»" + (f", {view.group_name}" if view.group_name else "")
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=landscape(A4),
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=f"{title}, {view.child_name}",
        author=visit.speech.pick(view.of.kindergarten),
        lang=visit.language,
        invariant=1,
        initialFontName=_REGULAR,
    )
    used = [rule for rule in view.rules.marks if rule.code in view.days]
    legend = "; ".join(f"{rule.glyph} — {rule.label(visit.language)}" for rule in used)
    parts: list[Flowable] = [
        _text(title, 15, bold=True),
        _text(whose, 9.5, muted=True),
        Spacer(0, 5 * mm),
        _days(visit, view, document.width - _FRAME),
        Spacer(0, 3 * mm),
        _text(legend, 8, muted=True),
        Spacer(0, 6 * mm),
        _facts(status_lines),
    ]
    document.build(parts)
    return out.getvalue()


def _text(words: str, size: float, *, bold: bool = False, muted: bool = False, centred: bool = False) -> Paragraph:
    style = ParagraphStyle(
        "text",
        fontName=_BOLD if bold else _REGULAR,
        fontSize=size,
        leading=size * 1.3,
        textColor=_MUTED if muted else colors.black,
        alignment=1 if centred else 0,
    )
    return Paragraph(escape(words), style)


def _days(visit: Visit, view: MonthView, width: float) -> Table:
    totals = [
        (visit.tr(_("Days attended")), view.totals.attended),
        (visit.tr(_("Days missed")), view.totals.missed),
        (visit.tr(_("Days to pay")), view.totals.payable),
    ]
    days = view.of.month.days
    day = (width - _NUMBER - _NAME - _TOTAL * len(totals)) / len(days)
    head = [
        _text("№", 7.5, muted=True, centred=True),
        _text(visit.tr(_("Child's full name")), 7.5, muted=True),
        *(_text(f"{one.day:02}", 7, muted=True, centred=True) for one in days),
        *(_text(name, 6.6, muted=True, centred=True) for name, _count in totals),
    ]
    row = [
        _text("1", 8.5, centred=True),
        _text(view.child_name, 8.5, bold=True),
        *(_text(_glyph(view, code), 8.5, centred=True) for code in view.days),
        *(_text(str(number), 9, bold=True, centred=True) for _name, number in totals),
    ]
    off: list[int] = [place for place, code in enumerate(view.days, 2) if code in DERIVED_MARKS]
    style: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.5, _LINE),
        ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1),
        ("LEFTPADDING", (1, 0), (1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        *(("BACKGROUND", (place, 1), (place, 1), _OFF) for place in off),
    ]
    widths = [_NUMBER, _NAME, *(day for _one in days), *(_TOTAL for _one in totals)]
    return Table([head, row], colWidths=widths, style=TableStyle(style))


def _glyph(view: MonthView, code: MarkCode | None) -> str:
    return "" if code is None else view.rules.mark(code).glyph


def _facts(status_lines: Sequence[tuple[str, str]]) -> Table:
    """Status, parent, IIN, moment, days: a line each."""
    rows = [[_text(name, 9, muted=True), _text(value, 9)] for name, value in status_lines]
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
    ]
    return Table(rows, colWidths=[48 * mm, 170 * mm], style=TableStyle(style), hAlign="LEFT")
