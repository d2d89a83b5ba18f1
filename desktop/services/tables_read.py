"""Tables as people keep them: an .xlsx or .csv file read into cells of text, with where they stood."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.services.errors import KnownError

MOST_BYTES = 8 * 1024 * 1024
MOST_UNPACKED_BYTES = 100 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 3000, 120
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CSV_ENDINGS = frozenset({".csv", ".txt", ".tsv"})

Value = str | date
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A worksheet: its title and its rows from the first. A cell is stripped text or, where the file says so, a date.

    What is empty at the ends is left out.
    """

    title: str
    rows: tuple[Row, ...]


def read_tables(path: Path) -> tuple[Table, ...]:
    """The worksheets of an .xlsx file that hold anything, or a .csv file as one table. Formulas count by their last result.

    Raises:
        KnownError: "import-unreadable", "import-too-large", "import-protected" (a password), "import-old-excel" (.xls),
            "import-not-a-table", "import-damaged".
    """
    content = _read(path)
    if path.suffix.lower() in _CSV_ENDINGS:
        return (_csv(path.stem, content),)
    if content.startswith(_OLE):
        raise KnownError("import-protected" if _ENCRYPTED in content else "import-old-excel")
    if not content.startswith(b"PK"):
        raise KnownError("import-not-a-table")
    return _xlsx(content)


def address(row: int, column: int) -> str:
    """What a spreadsheet calls a cell: (0, 3) is "D1"."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError("import-unreadable", file=path.name) from error
    if len(content) > MOST_BYTES:
        raise KnownError("import-too-large")
    return content


def _xlsx(content: bytes) -> tuple[Table, ...]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                raise KnownError("import-not-a-table")
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED_BYTES:
                raise KnownError("import-too-large")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            tables = [
                Table(page.title, _rows(page.iter_rows(max_col=MOST_COLUMNS, values_only=True))) for page in book.worksheets
            ]
        finally:
            book.close()
    except KnownError:
        raise
    except Exception as error:
        raise KnownError("import-damaged") from error
    return tuple(table for table in tables if table.rows)


def _rows(found: Iterator[Sequence[Any]]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for values in found:
        if len(rows) >= MOST_ROWS:
            raise KnownError("import-too-large")
        row = [_value(value) for value in values]
        while row and not row[-1]:
            row.pop()
        rows.append(tuple(row))
    while rows and not rows[-1]:
        rows.pop()
    return tuple(rows)


def _value(value: Any) -> Value:
    if isinstance(value, datetime):
        # A number formatted as a date: Excel's first days stand for 1 to 31.
        return str(value.day) if (value.year, value.month) == (1900, 1) else value.date()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _csv(title: str, content: bytes) -> Table:
    text = _decoded(content)
    first = "\n".join(text.splitlines()[:20])
    delimiter = max("\t;,", key=first.count)
    try:
        rows = _rows(row[:MOST_COLUMNS] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise KnownError("import-damaged") from error
    return Table(title, rows)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1251"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not re.search(r"[\x00-\x08]", text):
            return text
    raise KnownError("import-not-a-table")
