"""Marks from a table: finding its days and children, saying what would change and what is wrong, setting what was agreed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.services.attendance import Marked, MarkEdit, Refusal, set_marks
from desktop.services.cells import LOCKED
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.settings import rules as rules_in_force
from desktop.services.sheet import read_sheet
from desktop.services.tables_read import Row, Table, Value, address
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import DERIVED_MARKS, PLANNABLE_MARKS, MarkCode, Sheet
from protocol.rules import DEFAULT_RULES, Rules
from protocol.working_calendar import Month

FEWEST_DAYS = 3
MOST_PROBLEMS = 200
_DAY = re.compile(r"0?([1-9]|[12]\d|3[01])(?!\d)")
_MONTH = re.compile(r"\b(20\d\d)-(0[1-9]|1[0-2])\b")
_IIN = re.compile(r"\d{12}")
# Latin letters that look like the Cyrillic ones of the marks, and letters of Kazakh and Russian that are mixed up in names.
_LOOKALIKES = str.maketrans("xocakehmpty", "хосакенмрту")
_SAME_LETTER = str.maketrans("әғқңөұүһіёйы", "агкноуухиеии")


@dataclass(frozen=True, slots=True)
class ImportChange:
    """One cell that would change, and where in the file that stands."""

    address: str
    child_id: str
    child_name: str
    day: date
    old: MarkCode | None
    new: MarkCode


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """What is wrong in the file: where, a code, and the file's own words."""

    address: str
    code: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What agreeing would do. `same` cells hold the file's mark already; `unlisted` children are not in the file."""

    group_id: str
    month: Month
    changes: tuple[ImportChange, ...]
    problems: tuple[ImportProblem, ...]
    same: int
    unlisted: int


@dataclass
class _Reading:
    """A preview being made."""

    changes: list[ImportChange] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    same: int = 0
    seen: set[int] = field(default_factory=set)

    def wrong(self, place: str, code: str, text: str = "") -> None:
        self.problems.append(ImportProblem(place, code, text))


def preview_import(uow: UnitOfWork, tables: Sequence[Table], group_id: str, month: Month) -> ImportPreview:
    """What the tables would change in a group's month; nothing is written. Empty cells of the file change nothing.

    Raises:
        KnownError: "import-no-days" when no table has a row of day numbers, "import-other-month", "no-such-group".
    """
    uow.require(Permission.MARK)
    return compare(tables, read_sheet(uow, group_id, month), rules_in_force(uow))


def import_marks(uow: UnitOfWork, preview: ImportPreview) -> Marked:
    """Set the agreed marks in one act. A cell that has changed since the preview is left alone and named.

    Raises:
        KnownError: "changed-meanwhile" when that is true of all of them; the refusal's code; "not-allowed".
    """
    sheet = read_sheet(uow, preview.group_id, preview.month)
    places = {row.child_id: row for row in sheet.rows}
    edits, refused = [], []
    for change in preview.changes:
        row = places.get(change.child_id)
        if row is None or row.codes[change.day.day - 1] is not change.old:
            refused.append(Refusal(change.child_id, change.day, "changed-meanwhile"))
        else:
            edits.append(MarkEdit(change.child_id, change.day, change.new))
    if not edits:
        raise KnownError("changed-meanwhile")
    marked = set_marks(uow, edits)
    return Marked(marked.before, marked.after, (*refused, *marked.refused))


def compare(tables: Sequence[Table], sheet: Sheet, rules: Rules) -> ImportPreview:
    """The tables against the sheet; pure.

    Raises:
        KnownError: as `preview_import`.
    """
    table, at, days = _find_days(tables, sheet)
    reading = _Reading()
    glyphs, people = mark_words(rules), _People(sheet)
    for number in range(at + 1, len(table.rows)):
        _read_row(reading, sheet, table.rows[number], number, days, glyphs, people)
    return ImportPreview(
        group_id=sheet.group_id,
        month=sheet.month,
        changes=tuple(reading.changes),
        problems=tuple(reading.problems[:MOST_PROBLEMS]),
        same=reading.same,
        unlisted=len(sheet.rows) - len(reading.seen),
    )


# the row of days


def _find_days(tables: Sequence[Table], sheet: Sheet) -> tuple[Table, int, Mapping[int, int]]:
    """The table, the row and the columns (column → day of month) of the best row of day numbers; the sheet's own month first."""
    best: tuple[int, int, Table, int, dict[int, int]] | None = None
    others: set[Month] = set()
    for table in tables:
        titled = _MONTH.search(table.title)
        other = titled is not None and Month.parse(titled.group()) != sheet.month
        for at, row in enumerate(table.rows):
            columns, strangers = _days_of(row, sheet.month)
            if len(columns) < FEWEST_DAYS:
                others |= strangers
                continue
            if other and titled is not None:
                others.add(Month.parse(titled.group()))
                continue
            weight = (sheet.group_name in table.title, len(columns))
            if best is None or weight > best[:2]:
                best = (*weight, table, at, columns)
    if best is not None:
        return best[2:]
    if others:
        raise KnownError("import-other-month", found=str(min(others)), month=str(sheet.month))
    raise KnownError("import-no-days")


def _days_of(row: Row, month: Month) -> tuple[dict[int, int], set[Month]]:
    """The longest run of rising days in a row, as column → day; and the other months its dates are of."""
    runs: list[dict[int, int]] = [{}]
    others: set[Month] = set()
    for column, value in enumerate(row):
        day = None
        if isinstance(value, date):
            if Month.of(value) == month:
                day = value.day
            else:
                others.add(Month.of(value))
        elif column and (found := _DAY.match(value)) is not None and not _IIN.match(value):
            day = int(found.group(1))
        if day is None:
            continue
        if runs[-1] and day <= max(runs[-1].values()):
            runs.append({})
        runs[-1][column] = day
    return max(runs, key=len), others


# the children


class _People:
    """Who is meant: by IIN, by the name as it is, by a name that differs only in its letters if it is one child's alone."""

    def __init__(self, sheet: Sheet) -> None:
        self._iins = {row.iin: at for at, row in enumerate(sheet.rows)}
        self._names = _unique((" ".join(row.name.split()), at) for at, row in enumerate(sheet.rows))
        self._folded = _unique((key, at) for at, row in enumerate(sheet.rows) for key in _name_keys(row.name))

    def find(self, iin: str, name: str) -> int | None:
        """The child's row, or None."""
        if iin:
            return self._iins.get(iin)
        found = self._names.get(" ".join(name.split()))
        return found if found is not None else self._folded.get(_folded_name(name))


def _unique(pairs: Iterator[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for key, at in pairs:
        found.setdefault(key, set()).add(at)
    return {key: next(iter(places)) for key, places in found.items() if len(places) == 1}


def _name_keys(name: str) -> set[str]:
    """A whole name and its first two words: many lists leave the patronymic out."""
    return {_folded_name(name), _folded_name(" ".join(name.split()[:2]))}


def _folded_name(name: str) -> str:
    letters = re.sub(r"[^\w]+", " ", name.casefold()).translate(_SAME_LETTER)
    return " ".join(letters.split())


def _person(row: Row, first_day: int) -> tuple[str, str]:
    """The IIN and the name in the cells before the days. A number that lost its leading zeros is still an IIN."""
    iin = name = ""
    for value in row[:first_day]:
        text = value if isinstance(value, str) else ""
        digits = text.replace(" ", "").replace("\u00a0", "")
        if digits.isascii() and digits.isdigit() and 9 <= len(digits) <= 12:
            iin = digits.zfill(12)
        elif sum(map(str.isalpha, text)) > sum(map(str.isalpha, name)):
            name = text
    return iin, name


# the marks


def mark_words(rules: Rules) -> Mapping[str, MarkCode]:
    """Every folded text that stands for a mark: glyphs, keys and words of the office's rules, then the usual ones."""
    words: dict[str, MarkCode] = {}
    for source in (rules, DEFAULT_RULES):
        for rule in source.marks:
            for text in (rule.glyph, rule.key, rule.label_kk, rule.label_ru, rule.label_en, rule.code.value):
                if text:
                    words.setdefault(_folded_mark(text), rule.code)
    for dash in "-–—":
        words.setdefault(dash, MarkCode.NOT_ENROLLED)
    return words


def _folded_mark(text: str) -> str:
    """A mark as it is compared: small letters, without the brackets of a planned one, Latin letters as those they look like."""
    inner = " ".join(text.casefold().split()).strip("()[] .")
    return inner.translate(_LOOKALIKES) if len(inner) <= 2 else inner


def _read_row(
    reading: _Reading,
    sheet: Sheet,
    row: Row,
    number: int,
    days: Mapping[int, int],
    glyphs: Mapping[str, MarkCode],
    people: _People,
) -> None:
    iin, name = _person(row, min(days))
    if not iin and not name:
        return
    cells = {column: row[column] for column in days if column < len(row) and row[column] != ""}
    at = people.find(iin, name)
    if at is None:
        if iin or any(isinstance(value, str) and _folded_mark(value) in glyphs for value in cells.values()):
            reading.wrong(str(number + 1), "import-no-such-child", name or iin)
        return
    if at in reading.seen:
        reading.wrong(str(number + 1), "import-child-twice", sheet.rows[at].name)
        return
    reading.seen.add(at)
    for column, value in cells.items():
        _read_cell(reading, sheet, at, days[column], address(number, column), value, glyphs)


def _read_cell(
    reading: _Reading, sheet: Sheet, at: int, day: int, place: str, value: Value, glyphs: Mapping[str, MarkCode]
) -> None:
    code = glyphs.get(_folded_mark(value)) if isinstance(value, str) else None
    text = str(value)
    if code is None:
        reading.wrong(place, "import-unknown-mark", text[:20])
        return
    if day > len(sheet.days):
        reading.wrong(place, "import-no-such-day", str(day))
        return
    row, shown = sheet.rows[at], sheet.rows[at].codes[day - 1]
    if code is shown:
        reading.same += 1
        return
    why = _why_not(sheet, at, day, code)
    if why is not None:
        reading.wrong(place, why, text)
        return
    reading.changes.append(ImportChange(place, row.child_id, row.name, sheet.days[day - 1].day, shown, code))


def _why_not(sheet: Sheet, at: int, day: int, code: MarkCode) -> str | None:
    row = sheet.rows[at]
    shown = row.codes[day - 1]
    if shown is MarkCode.NOT_ENROLLED:
        return "not-enrolled"
    if shown is MarkCode.DAY_OFF:
        return "day-off"
    if code in DERIVED_MARKS:
        return "derived-mark"
    if row.state in LOCKED:
        return "month-closed"
    if sheet.days[day - 1].day > sheet.today and code not in PLANNABLE_MARKS:
        return "future-date"
    return None
