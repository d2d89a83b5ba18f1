"""Setting text: runs of one face, lines that fit a width, and the drawing of lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from desktop.services.documents.formats import NO_BREAK
from desktop.services.documents.page import Face, Ink, register_fonts

ELLIPSIS = "…"
GLUED = (("№ ", f"№{NO_BREAK}"), (" —", f"{NO_BREAK}—"), (" –", f"{NO_BREAK}–"), (" / ", f"{NO_BREAK}/ "))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face and ink."""

    text: str
    face: Face = Face.REGULAR
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Line:
    """A line that fits. `width` is in points."""

    runs: tuple[Run, ...]
    width: float


Word = tuple[Run, ...]


@lru_cache(maxsize=8192)
def _width_of_1000(text: str, face: Face) -> float:
    register_fonts()
    return float(pdfmetrics.stringWidth(text, face.value, 1000))


def width_of(text: str, face: Face, size: float) -> float:
    """How wide a text is, in points."""
    return _width_of_1000(text, face) * size / 1000


def _glued(text: str) -> str:
    """A number stays with its №, a dash or a stroke never begins a line."""
    for loose, tight in GLUED:
        text = text.replace(loose, tight)
    return text


def _words(runs: Iterable[Run]) -> list[Word]:
    """Split at blanks; a word may change its face inside («bold», for one)."""
    words: list[list[Run]] = [[]]
    for run in runs:
        for place, piece in enumerate(_glued(run.text).split(" ")):
            if place and words[-1]:
                words.append([])
            if piece:
                words[-1].append(Run(piece, run.face, run.ink))
    return [tuple(word) for word in words if word]


def _word_width(word: Word, size: float) -> float:
    return sum(width_of(run.text, run.face, size) for run in word)


def _broken(word: Word, size: float, width: float) -> list[Word]:
    """A word wider than the line, cut between letters."""
    parts: list[list[Run]] = [[]]
    used = 0.0
    for run in word:
        for letter in run.text:
            step = width_of(letter, run.face, size)
            if used + step > width and parts[-1]:
                parts.append([])
                used = 0.0
            used += step
            last = parts[-1]
            if last and (last[-1].face, last[-1].ink) == (run.face, run.ink):
                last[-1] = Run(last[-1].text + letter, run.face, run.ink)
            else:
                last.append(Run(letter, run.face, run.ink))
    return [tuple(part) for part in parts]


def _joined(words: Sequence[Word]) -> tuple[Run, ...]:
    """The words of a line as few runs as possible, with plain blanks between."""
    runs: list[Run] = []
    for place, word in enumerate(words):
        for first, run in enumerate(word):
            text = run.text.replace(NO_BREAK, " ")
            if place and not first:
                text = " " + text
            if runs and (runs[-1].face, runs[-1].ink) == (run.face, run.ink):
                runs[-1] = Run(runs[-1].text + text, run.face, run.ink)
            else:
                runs.append(Run(text, run.face, run.ink))
    return tuple(runs)


def _line(words: Sequence[Word], size: float) -> Line:
    runs = _joined(words)
    return Line(runs, _word_width(runs, size))


def wrap(runs: Sequence[Run], size: float, width: float) -> tuple[Line, ...]:
    """Lines of at most `width` points. No-break spaces hold; a word too long for a line is cut."""
    lines: list[Line] = []
    current: list[Word] = []
    used = 0.0
    pieces = (
        piece for word in _words(runs) for piece in ([word] if _word_width(word, size) <= width else _broken(word, size, width))
    )
    for word in pieces:
        blank = width_of(" ", word[0].face, size) if current else 0.0
        step = _word_width(word, size)
        if current and used + blank + step > width:
            lines.append(_line(current, size))
            current, used, blank = [], 0.0, 0.0
        current.append(word)
        used += blank + step
    if current:
        lines.append(_line(current, size))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text made to fit a cell: the size that was small enough and its lines."""

    size: float
    lines: tuple[Line, ...]


def fit(text: str, face: Face, width: float, attempts: Sequence[tuple[float, int]], ink: Ink = Ink.BLACK) -> Fitted:
    """Set a text in a cell. `attempts` are (size, lines) from the best to the last.

    A smaller size is preferred to a word cut between letters; what the last attempt cannot hold ends with "…".
    """
    run = (Run(text, face, ink),)
    longest = max((_word_width(word, 1) for word in _words(run)), default=0.0)
    whole = [attempt for attempt in attempts if longest * attempt[0] <= width]
    for size, most in whole or attempts[-1:]:
        lines = wrap(run, size, width)
        if len(lines) <= most:
            return Fitted(size, lines)
    size, most = attempts[-1]
    kept = wrap(run, size, width)[:most]
    tail = "".join(part.text for part in kept[-1].runs).rstrip()
    while tail and width_of(tail + ELLIPSIS, face, size) > width:
        tail = tail[:-1].rstrip()
    return Fitted(size, (*kept[:-1], _line(((Run(tail + ELLIPSIS, face, ink),),), size)))


class Letters:
    """Text being written on a page. Remembers face, size and ink: only what changes is put in the file.

    The operators are written here and not by reportlab's text object, which takes most of a page's time for what a table
    does not need (the width of each piece, shaping, numbers with six digits).
    """

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._operators = ["BT"]
        self._style: tuple[str, float] | None = None
        self._ink: Ink | None = None

    def line(self, line: Line, size: float, x: float, baseline: float) -> None:
        """Write a line from its left end."""
        self._operators.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
        for run in line.runs:
            self._write(run.text, run.face, size, run.ink)

    def centred(self, sign: str, face: Face, size: float, ink: Ink, left: float, right: float, baseline: float) -> None:
        """Write a short text in the middle between two edges."""
        x = left + (right - left - width_of(sign, face, size)) / 2
        self._operators.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
        self._write(sign, face, size, ink)

    def block(self, fitted: Fitted, left: float, right: float | None, top: float, height: float) -> None:
        """Write fitted lines in the middle of a cell's height: centred, or from the left where `right` is None."""
        step = fitted.size + (0.8 if right is not None else 0.0)
        baseline = top - (height - step * len(fitted.lines)) / 2 - step * 0.82
        for line in fitted.lines:
            x = left if right is None else left + (right - left - line.width) / 2
            self.line(line, fitted.size, x, baseline)
            baseline -= step

    def finish(self) -> None:
        """Put the text on the page."""
        self._canvas.addLiteral(" ".join((*self._operators, "ET")))

    def _write(self, text: str, face: Face, size: float, ink: Ink) -> None:
        if self._ink is not ink:
            self._operators.append("{:.4f} {:.4f} {:.4f} rg".format(*ink.rgb))
            self._ink = ink
        for font, shown in self._canvas.encoded(text, face):
            if self._style != (font, size):
                self._operators.append(f"{font} {size:.2f} Tf")
                self._style = (font, size)
            self._operators.append(shown)
