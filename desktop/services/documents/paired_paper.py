"""A paper of clauses said twice: Kazakh on the left, Russian on the right, level with each other, the two sides below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm

from desktop.services.documents.columns import Column, Row, compose, draw_page
from desktop.services.documents.contract_wording import Pair
from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.page import PORTRAIT, Face, Ink, PdfFile, draw_footer
from desktop.services.documents.text import Run, wrap

GAP = 8 * mm
HALF = (PORTRAIT.inner_width - GAP) / 2
LEFT, RIGHT = PORTRAIT.left, PORTRAIT.left + HALF + GAP
BODY, BODY_LEADING = 8.8, 11.6
TITLE, TITLE_LEADING = 12.0, 15.5
NOTE, NOTE_LEADING = 8.2, 10.8
CLAUSE_GAP, SECTION_GAP = 3.5, 9.0


@dataclass(frozen=True, slots=True)
class Party:
    """One side of the paper: labelled lines, and who signs for it (label and name); no signer where it does not sign."""

    details: tuple[tuple[str, str], ...]
    signer: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class PairedPaper:
    """What is printed. `number` stands under the title; `note` says where the signatures are.

    `clauses` are numbered 1, 2 …; what follows the first text of a clause is numbered under it: 1.1, 1.2 …
    """

    title: Pair
    number: str
    dated: date
    city: tuple[str, str]
    preamble: Pair
    clauses: tuple[tuple[Pair, ...], ...]
    requisites: Pair
    parties: tuple[Party, Party]
    signed: str
    note: Pair
    author: str
    page: str


def render_paired(paper: PairedPaper) -> bytes:
    """The paper as PDF; the same content gives the same bytes. The metadata date is the paper's own."""
    title = f"{paper.title.both()} № {clean(paper.number)}"
    pdf = PdfFile(
        PORTRAIT,
        title=title,
        author=clean(paper.author),
        subject=paper.title.both(),
        language="kk",
        dated=paper.dated,
    )
    pages = compose(tuple(_rows(paper)), PORTRAIT)
    for place, page in enumerate(pages, 1):
        draw_page(pdf.canvas, page)
        draw_footer(pdf, f"{title}, {written_date(paper.dated)}", place, len(pages), paper.page)
        pdf.canvas.showPage()
    return pdf.finish()


def _rows(paper: PairedPaper) -> Iterator[Row]:
    for text in (paper.title.kk.upper(), paper.title.ru.upper(), f"№ {clean(paper.number)}"):
        yield _centred((Run(text, Face.BOLD),))
    yield _place_and_date(paper)
    yield _level((Run(paper.preamble.kk),), (Run(paper.preamble.ru),), before=SECTION_GAP)
    for place, clause in enumerate(paper.clauses, 1):
        for under, said in enumerate(clause):
            mark = Run(f"{place}.{under}. " if under else f"{place}. ", Face.MEDIUM)
            before = SECTION_GAP if place == 1 and not under else CLAUSE_GAP
            yield _level((mark, Run(said.kk)), (mark, Run(said.ru)), before=before)
    yield _heading(paper.requisites)
    yield _details(paper)
    yield _signers(paper)
    note = [wrap((Run(text, ink=Ink.MUTED),), NOTE, HALF) for text in (paper.note.kk, paper.note.ru)]
    yield Row((Column(LEFT, HALF, note[0]), Column(RIGHT, HALF, note[1])), NOTE, NOTE_LEADING, SECTION_GAP, whole=True)


def _centred(text: Sequence[Run]) -> Row:
    width = PORTRAIT.inner_width
    return Row((Column(LEFT, width, wrap(text, TITLE, width), centred=True),), TITLE, TITLE_LEADING, with_next=True)


def _place_and_date(paper: PairedPaper) -> Row:
    label, name = paper.city
    city = wrap((Run(f"{label}: ", ink=Ink.MUTED), Run(clean(name), Face.MEDIUM)), BODY, HALF)
    dated = wrap((Run(written_date(paper.dated), Face.MEDIUM),), BODY, HALF)
    at_the_edge = PORTRAIT.width - PORTRAIT.right - dated[0].width
    return Row((Column(LEFT, HALF, city), Column(at_the_edge, dated[0].width, dated)), BODY, BODY_LEADING, before=SECTION_GAP)


def _level(left: Sequence[Run], right: Sequence[Run], *, before: float) -> Row:
    columns = (Column(LEFT, HALF, wrap(left, BODY, HALF)), Column(RIGHT, HALF, wrap(right, BODY, HALF)))
    return Row(columns, BODY, BODY_LEADING, before)


def _heading(text: Pair) -> Row:
    left, right = (wrap((Run(one, Face.BOLD),), BODY, HALF) for one in (text.kk, text.ru))
    columns = (Column(LEFT, HALF, left), Column(RIGHT, HALF, right))
    return Row(columns, BODY, BODY_LEADING, SECTION_GAP, with_next=True, whole=True)


def _details(paper: PairedPaper) -> Row:
    columns = []
    for x, party in zip((LEFT, RIGHT), paper.parties, strict=True):
        lines = [line for label, value in party.details for line in wrap(_detail(label, value), BODY, HALF)]
        columns.append(Column(x, HALF, tuple(lines)))
    return Row(tuple(columns), BODY, BODY_LEADING, CLAUSE_GAP)


def _detail(label: str, value: str) -> tuple[Run, ...]:
    return (Run(f"{label}: ", ink=Ink.MUTED), Run(clean(value), Face.MEDIUM))


def _signers(paper: PairedPaper) -> Row:
    columns = []
    signed = wrap((Run(paper.signed, ink=Ink.MUTED),), BODY, HALF)
    for x, party in zip((LEFT, RIGHT), paper.parties, strict=True):
        if party.signer is not None:
            columns.append(Column(x, HALF, (*wrap(_detail(*party.signer), BODY, HALF), *signed)))
    return Row(tuple(columns), BODY, BODY_LEADING, before=18.0, with_next=True, whole=True, rule=True)
