"""Marks on their way to and from a spreadsheet: a table as tab-separated text and as HTML. Everything here is pure.

Rules of pasting, as every spreadsheet has them: one value fills the selection, a block repeats where the selection is a
multiple of it, else it is laid once from the top left cell. An empty cell clears. A word for a day off or "not enrolled"
leaves its cell alone, since those follow from the calendar. A text that is no mark changes nothing and is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from desktop.views.attendance.sheet.local_sheet import Cell
from protocol.attendance import DERIVED_MARKS, MarkCode, Sheet
from protocol.rules import Rules

LOOKALIKE: Final = str.maketrans("XOCKHB-—", "ХОСКНВ––")  # Latin letters that look like the default marks
Table = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Block:
    """What is copied: rows of glyphs, as text for any program and as a table for spreadsheets."""

    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Pasting:
    """What a paste would do: marks by cell (None clears), texts that are no mark, and how many values found no cell."""

    wanted: Mapping[Cell, MarkCode | None]
    unknown: tuple[tuple[Cell, str], ...]
    outside: int


def copied(sheet: Sheet, rules: Rules, cells: Iterable[Cell]) -> Block | None:
    """The glyphs of the cells chosen; None where they are no rectangle of rows and days (rows may have gaps between)."""
    chosen = set(cells)
    rows, days = sorted({cell.row for cell in chosen}), sorted({cell.day for cell in chosen})
    if len(chosen) != len(rows) * len(days):
        return None
    glyphs = {rule.code: rule.glyph for rule in rules.marks}
    codes = [[sheet.rows[row].codes[day] for day in days] for row in rows]
    table = [["" if code is None else glyphs.get(code, code.value) for code in line] for line in codes]
    text = "".join("\t".join(line) + "\n" for line in table)
    body = "".join("<tr>" + "".join(f"<td>{escape(value)}</td>" for value in line) + "</tr>" for line in table)
    return Block(text, f'<meta charset="utf-8"><table>{body}</table>')


def table_of(text: str) -> Table:
    """Lines and columns of a text as spreadsheets put it on the clipboard."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    return [[value.strip().strip('"').strip() for value in line.split("\t")] for line in lines]


def known_words(rules: Rules) -> dict[str, MarkCode]:
    """Every way to write a mark: its letter, its key, its code, its word in three languages; the letter wins."""
    ways: dict[str, MarkCode] = {}
    for spelling in ("glyph", "key", "code", "label_kk", "label_ru", "label_en"):
        for rule in rules.marks:
            word = str(getattr(rule, spelling)).casefold().strip()
            if word:
                ways.setdefault(word, rule.code)
    return ways


def mark_in(words: Mapping[str, MarkCode], text: str) -> MarkCode | None:
    """The mark a text stands for, in small or capital letters, also in a Latin letter that looks the same."""
    return words.get(text.casefold()) or words.get(text.upper().translate(LOOKALIKE).casefold())


def pasted(sheet: Sheet, rules: Rules, table: Table, cells: Sequence[Cell]) -> Pasting:
    """Lay a table over the cells chosen; see the module's rules."""
    words = known_words(rules)
    wanted: dict[Cell, MarkCode | None] = {}
    unknown: list[tuple[Cell, str]] = []
    outside = 0
    for cell, text in _laid(table, cells):
        if cell.row >= len(sheet.rows) or cell.day >= len(sheet.days):
            outside += bool(text)
            continue
        code = mark_in(words, text) if text else None
        if text and code is None:
            unknown.append((cell, text))
        elif code not in DERIVED_MARKS:
            wanted[cell] = code
    return Pasting(wanted, tuple(unknown), outside)


def _laid(table: Table, cells: Sequence[Cell]) -> Iterable[tuple[Cell, str]]:
    high, wide = len(table), max(len(line) for line in table)
    if high == wide == 1:
        return [(cell, table[0][0]) for cell in cells]
    top, left = min(cell.row for cell in cells), min(cell.day for cell in cells)
    rows, days = max(cell.row for cell in cells) - top + 1, max(cell.day for cell in cells) - left + 1
    whole = len(set(cells)) == rows * days
    if not whole or rows % high or days % wide:
        rows, days = high, wide
    return [(Cell(top + row, left + day), _value(table[row % high], day % wide)) for row in range(rows) for day in range(days)]


def _value(line: Sequence[str], at: int) -> str:
    return line[at] if at < len(line) else ""
