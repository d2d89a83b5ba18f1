"""Paper, fonts and the PDF file itself. Coordinates are in points from the lower left corner."""

import io
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.services.documents.archival import About, declare, with_line_ends
from desktop.services.documents.formats import NO_BREAK

PRODUCER = "Balabaqsha Office"
A4_SHORT, A4_LONG = 210 * mm, 297 * mm


class Face(StrEnum):
    """The faces documents are set in. Roboto has every Kazakh letter and the tenge sign; the value is the PDF font's name."""

    REGULAR = "Roboto-Regular"
    MEDIUM = "Roboto-Medium"
    BOLD = "Roboto-Bold"


class Ink(StrEnum):
    """Text colours; all stay readable on a black-and-white printer."""

    BLACK = "#000000"
    MUTED = "#505A64"
    GOOD = "#1B6E45"
    FAIR = "#8A5A00"
    BAD = "#A3211A"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue, 0..1."""
        red, green, blue = bytes.fromhex(self.value[1:])
        return red / 255, green / 255, blue / 255


@cache
def register_fonts() -> None:
    """Make the faces known to reportlab, once a process. The files come with the `font_roboto` package, frozen or not.

    Streams are written as bytes, not as ASCII-85 text: a fifth smaller and quicker; reportlab has no setting per document.
    """
    rl_config.useA85 = 0
    folder = files("font_roboto") / "files"
    for face in Face:
        pdfmetrics.registerFont(TTFont(face.value, io.BytesIO((folder / f"{face.value}.ttf").read_bytes())))


def unprintable(text: str) -> str:
    """The letters of a text, each once, that the faces have no picture of."""
    register_fonts()
    known: Any = pdfmetrics.getFont(Face.REGULAR.value).face  # type: ignore[attr-defined]  # the stubs know no TrueType face
    return "".join(sorted({letter for letter in text if ord(letter) not in known.charToGlyph}))


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def inner_width(self) -> float:
        """Between the side margins."""
        return self.width - self.left - self.right

    @property
    def inner_top(self) -> float:
        """The height of the upper margin's edge."""
        return self.height - self.top


PORTRAIT = Paper(A4_SHORT, A4_LONG, left=20 * mm, right=15 * mm, top=17 * mm, bottom=17 * mm)
LANDSCAPE = Paper(A4_LONG, A4_SHORT, left=6 * mm, right=6 * mm, top=6 * mm, bottom=9 * mm)


class _Canvas(Canvas):
    """A canvas that knows how texts are spelt with the fonts embedded in its document."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._spelt: dict[tuple[str, Face], tuple[tuple[str, str], ...]] = {}

    def encoded(self, text: str, face: Face) -> tuple[tuple[str, str], ...]:
        """The parts of a text: the name of a font's subset, and the PDF operator that shows the part in it."""
        if (text, face) not in self._spelt:
            font: Any = pdfmetrics.getFont(face.value)
            document: Any = self.__dict__["_doc"]  # the stubs leave it out
            self._spelt[text, face] = tuple(
                (font.getSubsetInternalName(subset, document), f"<{bytes(code).hex()}> Tj")
                for subset, code in font.splitString(text, document)
            )
        return self._spelt[text, face]


class PdfFile:
    """A PDF in the making: the same drawing gives the same bytes on any day and machine, in PDF/A-2b.

    `dated` is the only date in its metadata; `language` ("kk" or "ru") is what a screen reader is told. A paper that carries
    files of other kinds is PDF/A-3b: `archival_part` 3.
    """

    def __init__(
        self, paper: Paper, *, title: str, author: str, subject: str, language: str, dated: date, archival_part: int = 2
    ) -> None:
        register_fonts()
        self.paper = paper
        self._buffer = io.BytesIO()
        self.canvas: Any = _Canvas(
            self._buffer,
            pagesize=(paper.width, paper.height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
            initialFontName=Face.REGULAR.value,
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setSubject(subject)
        self.canvas.setCreator(PRODUCER)
        self.canvas.setProducer(PRODUCER)
        self.canvas.setDateFormatter(lambda *_: f"D:{dated:%Y%m%d}000000Z")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        about = About(title, author, subject, language, dated, PRODUCER)
        declare(self.canvas.__dict__["_doc"], about, archival_part)

    def finish(self) -> bytes:
        """The file's bytes. Nothing can be drawn afterwards."""
        self.canvas.save()
        return with_line_ends(self._buffer.getvalue())


def draw_footer(pdf: PdfFile, left: str, page: int, pages: int, page_word: str, size: float = 7) -> None:
    """The line under the page: what the document is on the left, "page x / y" on the right."""
    canvas, paper = pdf.canvas, pdf.paper
    baseline = paper.bottom * 0.5
    canvas.setFont(Face.REGULAR.value, size)
    canvas.setFillColorRGB(*Ink.MUTED.rgb)
    canvas.drawString(paper.left, baseline, left.replace(NO_BREAK, " "))
    canvas.drawRightString(paper.width - paper.right, baseline, f"{page_word} {page} / {pages}")
