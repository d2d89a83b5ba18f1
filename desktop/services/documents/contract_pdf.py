"""The contract as PDF: Kazakh on the left, Russian on the right, clause level with clause. What is signed is these bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from reportlab.lib.units import mm

from desktop.services.documents.columns import Column, Row, compose, draw_page
from desktop.services.documents.contract_fields import ContractFields, FieldProblem, ProblemCode
from desktop.services.documents.contract_wording import Pair, Wording, filled, values_of
from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.page import PORTRAIT, Face, Ink, PdfFile, draw_footer, unprintable
from desktop.services.documents.text import Run, wrap
from protocol.phones import readable_phone

GAP = 8 * mm
HALF = (PORTRAIT.inner_width - GAP) / 2
LEFT, RIGHT = PORTRAIT.left, PORTRAIT.left + HALF + GAP
BODY, BODY_LEADING = 8.8, 11.6
TITLE, TITLE_LEADING = 12.0, 15.5
NOTE, NOTE_LEADING = 8.2, 10.8
SPACE_OF_CLAUSE, SPACE_OF_SECTION = 3.5, 9.0


class ContractIncomplete(ValueError):
    """The contract cannot be made; `problems` say why."""

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.code.value}" for problem in problems))
        self.problems = problems


def render_contract(made: ContractFields, wording: Wording) -> bytes:
    """The contract's PDF. The same fields and wording give the same bytes; the metadata date is the contract's date.

    Raises:
        ContractIncomplete: a field is missing or wrong (see `ContractFields.problems`).
    """
    problems = (*made.problems(), *unprintable_fields(made))
    if problems:
        raise ContractIncomplete(problems)
    number = clean(made.number)
    pdf = PdfFile(
        PORTRAIT,
        title=f"{wording.labels['contract'].both()} № {number}",
        author=clean(made.kindergarten_name_kk),
        subject=f"{wording.title.both()} ({wording.version})",
        language="kk",
        dated=made.dated,
    )
    pages = compose(tuple(_rows(made, wording)), PORTRAIT)
    name = (
        f"{wording.labels['contract'].both()} № {number}, {written_date(made.dated)}  ·  "
        f"{wording.labels['edition'].both()} {wording.version}"
    )
    for place, page in enumerate(pages, 1):
        draw_page(pdf.canvas, page)
        draw_footer(pdf, name, place, len(pages), wording.labels["page"].both())
        pdf.canvas.showPage()
    return pdf.finish()


def unprintable_fields(made: ContractFields) -> Iterator[FieldProblem]:
    """The fields with a sign the faces have no picture of: it would be an empty box on a paper that is signed."""
    for described in fields(made):
        value = getattr(made, described.name)
        text = " ".join(value) if isinstance(value, tuple) else value
        if isinstance(text, str) and unprintable(clean(text)):
            yield FieldProblem(described.name, ProblemCode.MALFORMED)


def _rows(made: ContractFields, wording: Wording) -> Iterator[Row]:
    yield from _heading(made, wording)
    kk, ru = values_of(made, wording, "kk"), values_of(made, wording, "ru")
    yield _pair_row(filled(wording.preamble.kk, kk), filled(wording.preamble.ru, ru), before=SPACE_OF_SECTION)
    number = 0
    for number, section in enumerate(wording.sections_for(made), 1):
        yield _section_heading(number, section.heading)
        for place, clause in enumerate(section.clauses, 1):
            mark = Run(f"{number}.{place}. ")
            yield _pair_row((mark, *filled(clause.text.kk, kk)), (mark, *filled(clause.text.ru, ru)), before=SPACE_OF_CLAUSE)
    yield _section_heading(number + 1, wording.requisites)
    yield from _requisites(made, wording)
    yield from _signatures(made, wording)


def _wide(text: Sequence[Run], size: float, leading: float, before: float = 0.0) -> Row:
    width = PORTRAIT.inner_width
    return Row((Column(LEFT, width, wrap(text, size, width), centred=True),), size, leading, before, with_next=True)


def _heading(made: ContractFields, wording: Wording) -> Iterator[Row]:
    yield _wide((Run(wording.title.kk.upper(), Face.BOLD),), TITLE, TITLE_LEADING)
    yield _wide((Run(wording.title.ru.upper(), Face.BOLD),), TITLE, TITLE_LEADING)
    yield _wide((Run(f"№ {clean(made.number)}", Face.BOLD),), TITLE, TITLE_LEADING)
    city = (Run(f"{wording.labels['city'].both()}: ", ink=Ink.MUTED), Run(clean(made.city), Face.MEDIUM))
    dated = wrap((Run(written_date(made.dated), Face.MEDIUM),), BODY, HALF)
    at_the_edge = PORTRAIT.width - PORTRAIT.right - dated[0].width
    columns = (Column(LEFT, HALF, wrap(city, BODY, HALF)), Column(at_the_edge, dated[0].width, dated))
    yield Row(columns, BODY, BODY_LEADING, before=SPACE_OF_SECTION)


def _pair_row(left: Sequence[Run], right: Sequence[Run], *, before: float) -> Row:
    columns = (Column(LEFT, HALF, wrap(left, BODY, HALF)), Column(RIGHT, HALF, wrap(right, BODY, HALF)))
    return Row(columns, BODY, BODY_LEADING, before)


def _section_heading(number: int, heading: Pair) -> Row:
    left, right = (wrap((Run(f"{number}. {text}", Face.BOLD),), BODY, HALF) for text in (heading.kk, heading.ru))
    columns = (Column(LEFT, HALF, left), Column(RIGHT, HALF, right))
    return Row(columns, BODY, BODY_LEADING, SPACE_OF_SECTION, with_next=True, whole=True)


@dataclass(frozen=True, slots=True)
class _Detail:
    label: str
    value: str

    def runs(self) -> tuple[Run, ...]:
        return (Run(f"{self.label}: ", ink=Ink.MUTED), Run(self.value, Face.MEDIUM))


def _requisites(made: ContractFields, wording: Wording) -> Iterator[Row]:
    """The organisation on the left, the parent on the right; each label in both languages, each value once."""

    def detail(label: str, value: str) -> _Detail:
        return _Detail(wording.labels[label].both(), clean(value))

    names = Pair(clean(made.kindergarten_name_kk), clean(made.kindergarten_name_ru)).both()
    ours = (
        _Detail(wording.labels["organisation"].both(), names),
        detail("bin", made.bin),
        detail("iban", made.iban),
        detail("bic", made.bic),
        detail("address", made.kindergarten_address),
        detail("phone", readable_phone(made.kindergarten_phone)),
    )
    theirs = (
        detail("parent", made.parent_name),
        detail("iin", made.parent_iin),
        detail("document", made.parent_document),
        detail("address", made.parent_address),
        detail("phone", readable_phone(made.parent_phone)),
    )
    left = tuple(line for item in ours for line in wrap(item.runs(), BODY, HALF))
    right = tuple(line for item in theirs for line in wrap(item.runs(), BODY, HALF))
    yield Row((Column(LEFT, HALF, left), Column(RIGHT, HALF, right)), BODY, BODY_LEADING, SPACE_OF_CLAUSE)


def _signatures(made: ContractFields, wording: Wording) -> Iterator[Row]:
    """Who signs, and the sentence that says where the signatures are."""
    signers = ((LEFT, "head", made.head_name), (RIGHT, "parent", made.parent_name))
    signed = wrap((Run(wording.labels["signed"].both(), ink=Ink.MUTED),), BODY, HALF)
    columns = []
    for x, label, name in signers:
        signer = _Detail(wording.labels[label].both(), clean(name))
        columns.append(Column(x, HALF, (*wrap(signer.runs(), BODY, HALF), *signed)))
    yield Row(tuple(columns), BODY, BODY_LEADING, before=18.0, with_next=True, whole=True, rule=True)
    note = [wrap((Run(text, ink=Ink.MUTED),), NOTE, HALF) for text in (wording.signatures.kk, wording.signatures.ru)]
    columns = [Column(LEFT, HALF, note[0]), Column(RIGHT, HALF, note[1])]
    yield Row(tuple(columns), NOTE, NOTE_LEADING, SPACE_OF_SECTION, whole=True)
