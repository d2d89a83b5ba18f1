"""The certificate of attendance as PDF: Kazakh, Russian, or first one and then the other on pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop.services.attendance_certificate import AttendanceRecord, CertificateOrder, MonthOfChild
from desktop.services.documents.certificate_words import CERTIFICATE, CertificateWords, PaperLanguage
from desktop.services.documents.columns import Column, Row, compose, draw_page
from desktop.services.documents.formats import NO_BREAK, clean, written_date
from desktop.services.documents.labels import LABELS
from desktop.services.documents.page import PORTRAIT, Face, Ink, PdfFile, draw_footer
from desktop.services.documents.plain_rows import BODY, LEADING, fact_row, sentence_row
from desktop.services.documents.text import Run, wrap
from desktop.services.exports import safe_name
from protocol.attendance import MarkCode, Totals

TITLE, TITLE_LEADING = 15.0, 19.0
ORGANISATION, ORGANISATION_LEADING = 11.0, 14.5
PADDING = 1.5 * mm
WIDTHS = (31 * mm, 19 * mm, 21 * mm, 46 * mm, 19 * mm, 39 * mm)
CENTRED = (False, True, True, False, True, False)
PEN = "_" * 30


def certificate_file(number: str) -> str:
    """What a certificate's PDF is called."""
    return f"certificate-{safe_name(number)}.pdf"


def render_certificate(record: AttendanceRecord, order: CertificateOrder) -> bytes:
    """The certificate's PDF. The same arguments give the same bytes."""
    languages: tuple[PaperLanguage, ...] = ("kk", "ru") if order.language == "both" else (order.language,)
    first = CERTIFICATE[languages[0]]
    pdf = PdfFile(
        PORTRAIT,
        title=f"{first.title} № {clean(order.number)}",
        author=clean(record.organisation.name_kk),
        subject=first.subtitle,
        language=languages[0],
        dated=record.today,
    )
    pages = [(words, page) for words in languages for page in compose(tuple(_Paper(record, order, words).rows()), PORTRAIT)]
    for place, (language, page) in enumerate(pages, 1):
        words = CERTIFICATE[language]
        draw_page(pdf.canvas, page)
        footer = f"{words.title.capitalize()} {_number(words, record, order)} · {clean(record.child_name)}"
        draw_footer(pdf, footer, place, len(pages), words.page)
        pdf.canvas.showPage()
    return pdf.finish()


def _number(words: CertificateWords, record: AttendanceRecord, order: CertificateOrder) -> str:
    return words.number.format(number=clean(order.number), dated=written_date(record.today))


@dataclass(frozen=True, slots=True)
class _Paper:
    """The certificate in one language."""

    record: AttendanceRecord
    order: CertificateOrder
    language: PaperLanguage

    @property
    def words(self) -> CertificateWords:
        return CERTIFICATE[self.language]

    def rows(self) -> Iterator[Row]:
        yield from self._heading()
        yield from self._facts()
        yield from self._table()
        yield from self._notes()
        yield from self._signature()

    def _heading(self) -> Iterator[Row]:
        words, office = self.words, self.record.organisation
        name = office.name_kk if self.language == "kk" else office.name_ru
        yield _centred(name, Face.MEDIUM, ORGANISATION, ORGANISATION_LEADING)
        reach = (words.bin.format(bin=office.bin), office.city, office.address, office.phone)
        yield _centred(" · ".join(clean(part) for part in reach if part), Face.REGULAR, BODY, LEADING, Ink.MUTED)
        yield _centred(words.title, Face.BOLD, TITLE, TITLE_LEADING, before=26.0)
        yield _centred(words.subtitle, Face.MEDIUM, ORGANISATION, ORGANISATION_LEADING)
        yield _centred(_number(words, self.record, self.order), Face.REGULAR, ORGANISATION, ORGANISATION_LEADING, before=4.0)
        yield sentence_row("", before=8.0)

    def _facts(self) -> Iterator[Row]:
        words, record = self.words, self.record
        months = LABELS[self.language]
        first, last = (months.written_month(month) for month in (self.order.first, self.order.last))
        yield fact_row((words.child, record.child_name), face=Face.BOLD)
        yield fact_row((words.iin, record.child_iin))
        yield fact_row((words.birth_date, written_date(record.birth_date)))
        yield fact_row((words.group, ", ".join(f"«{group}»" for group in record.groups)))
        yield fact_row((words.period, first if self.order.first == self.order.last else f"{first} – {last}"))
        yield fact_row((words.given_to, self.order.given_to or words.on_demand))
        yield sentence_row("", before=4.0)

    def _table(self) -> Iterator[Row]:
        words = self.words
        titles = (words.month, words.attended, words.missed, words.reasons, words.payable, words.state)
        yield _cells(titles, Face.MEDIUM, Ink.MUTED, with_next=True)
        for month in self.record.months:
            yield _cells(self._month(month), Face.REGULAR)
        if len(self.record.months) > 1:
            yield _cells((words.all, *self._numbers(self.record.totals), ""), Face.BOLD)
        yield Row((Column(PORTRAIT.left, PORTRAIT.inner_width, ()),), BODY, 0.1, before=5.0, rule=True)

    def _month(self, month: MonthOfChild) -> tuple[str, ...]:
        words = self.words
        name = LABELS[self.language].written_month(month.month)
        if not month.groups:
            return (name, "–", "–", "", "–", words.not_enrolled)
        state = words.closed if month.closed else words.not_closed
        if month.totals.blank:
            state = f"{state}; {words.blank.format(days=month.totals.blank)}"
        return (name, *self._numbers(month.totals), state)

    def _numbers(self, totals: Totals) -> tuple[str, str, str, str]:
        rules = self.record.rules
        reasons = [
            f"{rules.mark(code).label(self.language)} – {days}" for code in MarkCode if (days := totals.by_reason.get(code))
        ]
        return str(totals.attended), str(totals.missed), ", ".join(reasons), str(totals.payable)

    def _notes(self) -> Iterator[Row]:
        words, record = self.words, self.record
        yield sentence_row(words.basis.format(day=written_date(record.today)), Ink.MUTED, before=6.0)
        yield sentence_row(words.payable_means, Ink.MUTED, before=0.0)
        if record.open_months:
            named = ", ".join(LABELS[self.language].written_month(month) for month in record.open_months)
            yield sentence_row(words.may_change.format(months=named), face=Face.MEDIUM, before=6.0)

    def _signature(self) -> Iterator[Row]:
        words, head = self.words, clean(self.record.organisation.head_name)
        if self.order.electronic:
            cms = f"{certificate_file(self.order.number)}.cms"
            yield sentence_row(words.electronic.format(head=head, cms=cms), before=24.0)
            return
        runs = (Run(f"{words.head}  {PEN}  {head}"),)
        lines = wrap(runs, ORGANISATION, PORTRAIT.inner_width)
        column = Column(PORTRAIT.left, PORTRAIT.inner_width, lines)
        yield Row((column,), ORGANISATION, ORGANISATION_LEADING, before=44.0, with_next=True, whole=True)
        yield sentence_row(words.stamp, Ink.MUTED, before=16.0)


def _centred(text: str, face: Face, size: float, leading: float, ink: Ink = Ink.BLACK, *, before: float = 0.0) -> Row:
    lines = wrap((Run(clean(text), face, ink),), size, PORTRAIT.inner_width)
    return Row((Column(PORTRAIT.left, PORTRAIT.inner_width, lines, centred=True),), size, leading, before, with_next=True)


def _cells(texts: Sequence[str], face: Face, ink: Ink = Ink.BLACK, *, with_next: bool = False) -> Row:
    x, columns = PORTRAIT.left, []
    for text, width, centred in zip(texts, WIDTHS, CENTRED, strict=True):
        whole = clean(text).replace("– ", f"–{NO_BREAK}")  # a reason and its days stay on one line
        lines = wrap((Run(whole, face, ink),), BODY, width - PADDING)
        columns.append(Column(x, width, lines, centred))
        x += width
    return Row(tuple(columns), BODY, LEADING, before=5.0, whole=True, rule=True, with_next=with_next)
