"""Grid, database, printed PDF, workbook and hashes: each read in its own way and held against the others."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.models.groups import Placement
from desktop.services import audit
from desktop.services.attendance import whole_months
from desktop.services.documents.timesheet import glyph_of
from desktop.services.documents.timesheet_pdf import render_timesheet
from desktop.services.documents.timesheet_xlsx import FIRST_DAY, FIRST_ROW, IIN_COLUMN, render_timesheet_xlsx
from desktop.services.exports import timesheet_paper
from desktop.services.groups import list_groups
from desktop.services.organisation import organisation
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.sheet.model import ATTENDED, MISSED, PAYABLE
from protocol.attendance import DERIVED_MARKS, MarkCode, MonthState, Sheet, SheetRow, child_month_hash
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.documents.reading import computed, table_of, text_of
from tests.desktop.views.attendance.two_pcs import MONTHS, Pc, Town

Marks = Mapping[tuple[str, int], str]
TOTALS = ("attended", "missed", "excused", "payable")
GLYPHS = {rule.code.value: rule.glyph for rule in DEFAULT_RULES.marks}


def grid_agrees(pc: Pc) -> None:
    """What is on the screen, letter by letter, is what the tables of the database hold, row by row."""
    pc.desk.settle()
    shown = pc.desk.presenter.sheet
    assert shown is not None
    stored = pc.office.ask(read_sheet, shown.group_id, shown.month)
    assert shown == stored, differing_rows(shown, stored)
    assert shown.content_hash == stored.content_hash
    model = pc.desk.screen.grid.sheet_model
    assert model.sheet == shown
    rows = pc.office.ask(stored_marks, shown.month)
    for at, row in enumerate(shown.rows):
        texts = [model.index(at, day).data() for day in range(len(shown.days))]
        codes = [_stored_glyph(row.codes[day], rows.get((row.child_id, day + 1))) for day in range(len(shown.days))]
        assert texts == codes, (pc.name, row.name)
        numbers = [model.index(at, len(shown.days) + column).data() for column in (ATTENDED, MISSED, PAYABLE)]
        assert numbers == [str(number) for number in counted(shown, at)], (pc.name, row.name)
        words = model.index(at, 9).data(Qt.ItemDataRole.AccessibleTextRole)
        assert row.name in words


def _stored_glyph(code: MarkCode | None, stored: str | None) -> str:
    """A derived day shows itself; any other shows what the table holds."""
    return GLYPHS[code.value] if code in DERIVED_MARKS else GLYPHS.get(stored or "", "")


def counted(sheet: Sheet, at: int) -> tuple[int, int, int]:
    """Attended, missed and payable, added up day by day without the sheet's own totals."""
    attended = missed = payable = 0
    row = sheet.rows[at]
    for place, code in enumerate(row.codes):
        if code is None or code in DERIVED_MARKS or sheet.days[place].day > sheet.today:
            continue
        rule = DEFAULT_RULES.mark(code)
        attended += rule.attended
        missed += not rule.attended
        payable += rule.keeps_paid_place
    return attended, missed, payable


def stored_marks(uow: UnitOfWork, month: Month) -> Marks:
    """The filled cells of a month by child and day of month."""
    rows = uow.session.scalars(select(AttendanceMark).where(AttendanceMark.day.between(month.first, month.last)))
    return {(row.child_id, row.day.day): row.code for row in rows if row.code is not None}


def hashes_agree(pc: Pc) -> None:
    """A child's whole month, put together from the sheets of all groups, hashes to what was published for it."""
    for month in MONTHS:
        sheets = [pc.office.ask(read_sheet, group.id, month) for group in pc.office.ask(list_groups)]
        joined: dict[str, list[MarkCode | None]] = {}
        iins: dict[str, str] = {}
        for sheet in sheets:
            for row in sheet.rows:
                codes = joined.setdefault(row.child_id, list(row.codes))
                iins[row.child_id] = row.iin
                for place, code in enumerate(row.codes):
                    if codes[place] is MarkCode.NOT_ENROLLED:
                        codes[place] = code
        assert pc.office.ask(whole_months, list(joined), month) == {child: tuple(codes) for child, codes in joined.items()}
        bin_ = pc.office.ask(organisation).bin
        for child, digest in pc.office.ask(_published, month).items():
            assert child_month_hash(iins[child], bin_, month, joined[child]) == digest, (pc.name, child, month)


def _published(uow: UnitOfWork, month: Month) -> Mapping[str, str]:
    rows = uow.session.scalars(select(ChildMonth).where(ChildMonth.month == str(month), ChildMonth.state == "published"))
    return {row.child_id: row.sheet_hash for row in rows}


def papers_agree(pc: Pc, *months: Month) -> None:
    """Every mark, total and hash of the printed timesheets and workbooks of both groups is the sheet's, in Kazakh and Russian."""
    pc.desk.settle()
    for number, group in enumerate(pc.office.ask(list_groups)):
        for month in months:
            paper = pc.office.ask(timesheet_paper, group.id, month)
            sheet = paper.sheet
            assert sheet == pc.office.ask(read_sheet, group.id, month)
            language = ("kk", "ru")[number % 2]
            pdf = render_timesheet(paper, language)
            assert sheet.content_hash in text_of(pdf)
            rows, bottom = table_of(pdf, len(sheet.days), sums=paper.has_sums)
            expected = [_expected(sheet, at) for at in range(len(sheet.rows))]
            assert [(row.iin, row.days, row.totals) for row in rows] == expected
            assert bottom.totals == tuple(sum(row[2][n] for row in expected) for n in range(4))
            book = load_workbook(io.BytesIO(render_timesheet_xlsx(paper, language))).worksheets[0]
            assert [_workbook_row(book, sheet, at) for at in range(len(sheet.rows))] == expected
            assert any(sheet.content_hash in str(cell.value) for cell in book["A"])


def _expected(sheet: Sheet, at: int) -> tuple[str, tuple[str, ...], tuple[int, ...]]:
    row = sheet.rows[at]
    glyphs = tuple(glyph_of(row, place, DEFAULT_RULES) for place in range(len(sheet.days)))
    attended, missed, payable = counted(sheet, at)
    return row.iin, glyphs, (attended, missed, row.totals.excused, payable)


def _workbook_row(page: Any, sheet: Sheet, at: int) -> tuple[str, tuple[str, ...], tuple[int, ...]]:
    line, total = FIRST_ROW + at, FIRST_DAY + len(sheet.days)
    glyphs = tuple(page.cell(line, FIRST_DAY + place).value or "" for place in range(len(sheet.days)))
    totals = tuple(computed(page, page.cell(line, total + n).value) for n in range(len(TOTALS)))
    return page.cell(line, IIN_COLUMN).value, glyphs, totals


def pcs_agree(town: Town) -> None:
    """After everything has been exchanged both PCs hold the same sheets, open or closed, and neither journal is broken."""
    first, second = town.pcs
    for month in MONTHS:
        for group in first.office.ask(list_groups):
            one, other = (pc.office.ask(read_sheet, group.id, month) for pc in (first, second))
            assert [_told(row) for row in one.rows] == [_told(row) for row in other.rows], differing_rows(one, other)
            assert (one.closed_at is None) == (other.closed_at is None), (group.name, month)
            assert one.content_hash == other.content_hash
    assert first.office.ask(_placements) == second.office.ask(_placements)
    for pc in town.pcs:
        grid_agrees(pc)
        hashes_agree(pc)
        assert pc.office.ask(lambda uow: audit.first_broken(uow.session)) is None


def _told(row: SheetRow) -> SheetRow:
    """A row without the hash of a publication that was taken back: only PCs that heard of it remember it."""
    return replace(row, sheet_hash="") if row.state in (MonthState.OPEN, MonthState.STALE) else row


def _placements(uow: UnitOfWork) -> set[tuple[Any, ...]]:
    rows = uow.session.scalars(select(Placement))
    return {(row.id, row.child_id, row.group_id, row.starts_on, row.ends_on) for row in rows}


def differing_rows(one: Sheet, other: Sheet) -> str:
    """What differs, in few words."""
    if len(one.rows) != len(other.rows):
        return "other children"
    found = [
        f"{a.name} {name}: {x!r} != {y!r}"
        for a, b in zip(one.rows, other.rows, strict=True)
        for name in ("codes", "planned", "notes", "documents", "conflicts", "state", "answer", "totals", "sheet_hash")
        if (x := getattr(a, name)) != (y := getattr(b, name))
    ]
    of_sheet = ("group_id", "month", "days", "today", "closed_at", "closed_by")
    found += [name for name in of_sheet if getattr(one, name) != getattr(other, name)]
    return "; ".join(found)
