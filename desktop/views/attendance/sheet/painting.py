"""Drawing the sheet: glyphs are rendered once into pixmaps of a cell's size and then only copied."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.geometry import CHIP_INSET, Geometry
from desktop.views.attendance.sheet.model import AFTER_DAYS, SheetModel
from desktop.views.fonts import semibold_weight
from desktop.views.theme import current_tokens
from desktop.views.tokens import Tokens
from desktop.views.widgets import draw_chip
from protocol.attendance import DERIVED_MARKS, MarkCode, SheetRow
from protocol.rules import Rules

CENTRE = Qt.AlignmentFlag.AlignCenter


class GlyphCache:
    """Pixmaps of one look: theme, font, screen and cell sizes. Anything else empties it."""

    def __init__(self) -> None:
        self._look: Hashable = None
        self._made: dict[Hashable, QPixmap] = {}
        self.font = QFont()
        self.ratio = 1.0
        self.tokens: Tokens = current_tokens()

    def dress(self, font: QFont, ratio: float) -> None:
        """Take over today's look before drawing."""
        tokens = current_tokens()
        look = (tokens.name, font.key(), ratio)
        if look != self._look:
            self._look, self.font, self.ratio, self.tokens = look, QFont(font), ratio, tokens
            self._made.clear()

    def mark(self, code: MarkCode, glyph: str, planned: bool, width: int, height: int) -> QPixmap:
        """A cell with a mark: its ground and its letter."""
        key = (code, glyph, planned, width, height)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._mark(code, glyph, planned, width, height)
        return found

    def text(self, text: str, strong: bool, width: int, height: int) -> QPixmap:
        """A number of the totals."""
        key = (text, strong, width, height)
        found = self._made.get(key)
        if found is None:
            colour = self.tokens.text if strong else self.tokens.muted
            found = self._made[key] = self._canvas(width, height)
            self._write(found, text, colour, bold=strong)
        return found

    def chip(self, text: str, tone: str, width: int, height: int) -> QPixmap:
        """The answer of a parent."""
        key = (text, tone, width, height)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._canvas(width, height)
            painter = QPainter(found)
            area = QRectF(CHIP_INSET, 0, max(0, width - CHIP_INSET - 2), height)
            draw_chip(painter, area, text, self.tokens.tone(tone), self.font)  # type: ignore[arg-type]
            painter.end()
        return found

    def _mark(self, code: MarkCode, glyph: str, planned: bool, width: int, height: int) -> QPixmap:
        pixmap = self._canvas(width, height)
        tokens, tone_name = self.tokens, words.TONES.get(code)
        if code in DERIVED_MARKS:
            pixmap.fill(QColor(tokens.background))
            self._write(pixmap, glyph, tokens.faint)
            return pixmap
        if tone_name is None:
            self._write(pixmap, glyph, tokens.muted)
            return pixmap
        tone = tokens.tone(tone_name)
        if planned:
            self._hatch(pixmap, tone.soft)
        else:
            pixmap.fill(QColor(tone.soft))
        self._write(pixmap, glyph, tone.text, bold=not planned)
        return pixmap

    def _canvas(self, width: int, height: int) -> QPixmap:
        pixmap = QPixmap(max(1, round(width * self.ratio)), max(1, round(height * self.ratio)))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _hatch(self, pixmap: QPixmap, colour: str) -> None:
        width, height = pixmap.deviceIndependentSize().toTuple()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 3.5))
        for start in range(-int(height), int(width) + int(height), 8):
            painter.drawLine(start, 0, start + int(height), int(height))
        painter.end()

    def _write(self, pixmap: QPixmap, text: str, colour: str, *, bold: bool = False) -> None:
        painter = QPainter(pixmap)
        font = QFont(self.font)
        if bold:
            font.setWeight(semibold_weight(font.family()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, 0, *pixmap.deviceIndependentSize().toTuple()), CENTRE, text)
        painter.end()


def draw_sheet(painter: QPainter, area: QRect, model: SheetModel, place: Geometry, glyphs: GlyphCache) -> None:
    """Draw everything of the sheet that touches an area: grounds, marks, totals, answers, lines; no selection."""
    tokens, sheet = glyphs.tokens, model.sheet
    painter.fillRect(area, QColor(tokens.surface))
    if sheet is None or not model.child_count:
        return
    children, day_count = model.child_count, model.days
    columns, rows = place.columns_in(area), place.rows_in(area, children + 1)
    days = range(columns.start, min(columns.stop, day_count))
    after = range(max(columns.start, day_count), columns.stop)
    own = range(rows.start, min(rows.stop, children))
    if days:
        _draw_days(painter, model, place, glyphs, own, days)
    for row in own:
        for column in after:
            _draw_after(painter, model, place, glyphs, row, column, place.top + row * place.row_height)
    if children in rows:
        _draw_present(painter, model, place, glyphs, days, place.top + children * place.row_height)
    _draw_lines(painter, place, rows, columns, tokens, children)


def _draw_days(painter: QPainter, model: SheetModel, place: Geometry, glyphs: GlyphCache, rows: range, days: range) -> None:
    """All day columns are equally wide, so a mark's pixmap is looked up once a frame."""
    sheet, letters = model.sheet, {rule.code: rule.glyph for rule in model.rules.marks}
    assert sheet is not None
    height, width = place.row_height - 1, place.edges[days.start + 1] - place.edges[days.start] - 1
    spots = [(day, place.left + place.edges[day]) for day in days]
    ready: dict[tuple[MarkCode, bool], QPixmap] = {}
    copy = painter.drawPixmap
    for row in rows:
        child, top = sheet.rows[row], place.top + row * place.row_height
        codes, planned = child.codes, child.planned
        for day, x in spots:
            code = codes[day]
            if code is None:
                continue
            look = (code, day in planned)
            pixmap = ready.get(look)
            if pixmap is None:
                pixmap = ready[look] = glyphs.mark(code, letters.get(code, "?"), look[1], width, height)
            copy(x, top, pixmap)
        if child.notes or child.documents or child.conflicts:
            _draw_corners(painter, child, spots, top, width, glyphs.tokens)


def _draw_corners(painter: QPainter, child: SheetRow, spots: list[tuple[int, int]], top: int, width: int, tokens: Tokens) -> None:
    """A dot where there is a note or a paper, a line over a cell that another computer has differently."""
    for day, x in spots:
        if day in child.notes or day in child.documents:
            painter.fillRect(x + width - 4, top + 1, 3, 3, QColor(tokens.muted))
        if day in child.conflicts:
            painter.fillRect(x, top, width, 2, QColor(tokens.bad.text))


def _draw_after(
    painter: QPainter, model: SheetModel, place: Geometry, glyphs: GlyphCache, row: int, column: int, top: int
) -> None:
    assert model.sheet is not None
    at = column - model.days
    x, width = place.left + place.edges[column], place.edges[column + 1] - place.edges[column] - 1
    height = place.row_height - 1
    if at < AFTER_DAYS - 1:
        totals = model.sheet.rows[row].totals
        number = (totals.attended, totals.missed, totals.payable)[at]
        strong = at != 1
        text = "—" if at == 1 and not number else str(number)
        painter.drawPixmap(x, top, glyphs.text(text, strong, width, height))
        return
    status = model.status(row)
    if status is not None:
        painter.drawPixmap(x, top, glyphs.chip(*words.status_chip(status), width, height))


def _draw_present(painter: QPainter, model: SheetModel, place: Geometry, glyphs: GlyphCache, days: range, top: int) -> None:
    sheet = model.sheet
    assert sheet is not None
    for day in days:
        x, width = place.left + place.edges[day], place.edges[day + 1] - place.edges[day] - 1
        if not sheet.days[day].working:
            painter.fillRect(x, top, width, place.row_height - 1, QColor(glyphs.tokens.background))
        text = model.present_text(day)
        if text:
            painter.drawPixmap(x, top, glyphs.text(text, False, width, place.row_height - 1))


def _draw_lines(painter: QPainter, place: Geometry, rows: range, columns: range, tokens: Tokens, children: int) -> None:
    if not rows or not columns:
        return
    left, right = place.left + place.edges[columns.start], place.left + place.edges[columns.stop] - 1
    top, bottom = place.top + rows.start * place.row_height, place.top + rows.stop * place.row_height - 1
    below = [place.top + (row + 1) * place.row_height - 1 for row in rows]
    beside = [place.left + place.edges[column + 1] - 1 for column in columns]
    painter.setPen(QPen(QColor(tokens.line_soft), 0))
    painter.drawLines([QLine(left, y, right, y) for y in below] + [QLine(x, top, x, bottom) for x in beside])
    today = place.today
    if today is not None and today in columns:
        first, last = place.left + place.edges[today] - 1, place.left + place.edges[today + 1] - 1
        end = min(bottom, place.top + children * place.row_height - 1)
        painter.setPen(QPen(QColor(tokens.primary), 0))
        painter.drawLines([QLine(first, top, first, end), QLine(last, top, last, end)])


def draw_selection(painter: QPainter, ranges: list[QRect], current: QRect, focused: bool, tokens: Tokens) -> None:
    """Tint what is selected and frame the current cell."""
    tint = QColor(tokens.primary)
    tint.setAlphaF(0.14)
    if len(ranges) > 1 or (ranges and ranges[0] != current):
        for area in ranges:
            painter.fillRect(area, tint)
    if current.isValid():
        painter.fillRect(current, tint)
        painter.setPen(QPen(QColor(tokens.primary if focused else tokens.faint), 2))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(QRectF(current).adjusted(0, 0, 0, 0))


def draw_stroke(painter: QPainter, places: list[QRect], code: MarkCode, rules: Rules, glyphs: GlyphCache) -> None:
    """Show the brush's mark where it passed, before it is set."""
    for place in places:
        inside = place.adjusted(0, 0, -1, -1)
        painter.fillRect(inside, QColor(glyphs.tokens.surface))
        painter.drawPixmap(inside.topLeft(), glyphs.mark(code, rules.mark(code).glyph, False, inside.width(), inside.height()))


def brush_pixmap(glyphs: GlyphCache, code: MarkCode, rules: Rules) -> QPixmap:
    """The pointer that carries a mark: its letter on its colour in a frame, the hot spot at the top left."""
    size = 26
    mark = glyphs.mark(code, rules.mark(code).glyph, False, size - 6, size - 6)
    picture = QPixmap(round(size * glyphs.ratio), round(size * glyphs.ratio))
    picture.setDevicePixelRatio(glyphs.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(QRect(3, 3, size - 6, size - 6), QColor(glyphs.tokens.surface))
    painter.drawPixmap(3, 3, mark)
    painter.setPen(QPen(QColor(glyphs.tokens.primary), 2))
    painter.drawRect(QRect(3, 3, size - 6, size - 6))
    painter.end()
    return picture
