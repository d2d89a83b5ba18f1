"""Rows of a plain portrait page: a heading, a sentence, a label with its value."""

from reportlab.lib.units import mm

from desktop.services.documents.columns import Column, Row
from desktop.services.documents.formats import clean
from desktop.services.documents.page import PORTRAIT, Face, Ink
from desktop.services.documents.text import Run, wrap

BODY, LEADING = 9.0, 12.6
HEADING, HEADING_LEADING = 12.0, 16.0
SMALL, SMALL_LEADING = 8.0, 10.6
LABEL_WIDTH, GAP = 52 * mm, 4 * mm

Fact = tuple[str, str]


def heading_row(text: str, *, before: float = 0.0) -> Row:
    """A heading over what follows."""
    lines = wrap((Run(clean(text), Face.BOLD),), HEADING, PORTRAIT.inner_width)
    return Row(
        (Column(PORTRAIT.left, PORTRAIT.inner_width, lines),), HEADING, HEADING_LEADING, before, with_next=True, whole=True
    )


def sentence_row(text: str, ink: Ink = Ink.BLACK, face: Face = Face.REGULAR, *, before: float = 4.0) -> Row:
    """A sentence over the whole width."""
    lines = wrap((Run(clean(text), face, ink),), BODY, PORTRAIT.inner_width)
    return Row((Column(PORTRAIT.left, PORTRAIT.inner_width, lines),), BODY, LEADING, before)


def fact_row(fact: Fact, *, ink: Ink = Ink.BLACK, face: Face = Face.REGULAR) -> Row:
    """A label and its value."""
    label, value = fact
    left = PORTRAIT.left + LABEL_WIDTH + GAP
    width = PORTRAIT.inner_width - LABEL_WIDTH - GAP
    columns = (
        Column(PORTRAIT.left, LABEL_WIDTH, wrap((Run(label, ink=Ink.MUTED),), BODY, LABEL_WIDTH)),
        Column(left, width, wrap((Run(clean(value) or "—", face, ink),), BODY, width)),
    )
    return Row(columns, BODY, LEADING, before=2.5, whole=True)
