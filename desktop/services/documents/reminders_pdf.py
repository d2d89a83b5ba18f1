"""The reminder list on paper and as CSV: whom to call about a month that is not confirmed, and room for what came of it."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.units import mm

from desktop.services.at_risk import AtRisk, RiskRow, Stage
from desktop.services.documents.formats import NO_BREAK, clean, written_date
from desktop.services.documents.labels import LABELS, SheetLanguage, TimesheetLabels
from desktop.services.documents.page import PdfFile
from desktop.services.documents.paged_table import LIST, Cell, Column, PagedTable, Row, draw_table, spread
from protocol.phones import readable_phone
from protocol.working_calendar import Month

FORMULA_SIGNS = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True, slots=True)
class ReminderLabels:
    """The words of the list, in its language."""

    title: str
    on: str
    counts: str
    rule: str
    number: str
    child: str
    group: str
    guardian: str
    phone: str
    no_guardian: str
    no_phone: str
    months: str
    until: str
    due: str
    over: str
    result: str
    stage: str
    days_left: str
    stages: Mapping[Stage, str]
    annulled: str
    called_by: str
    nobody: str


REMINDERS: Mapping[SheetLanguage, ReminderLabels] = {
    "kk": ReminderLabels(
        title="Табельді растау туралы еске салу тізімі",
        on="{date} күнгі жағдай бойынша",
        counts="Балалар: {children}. Ваучері жойылу алдында: {losing}.",
        rule="Қатарынан {limit} ай расталмаса, ваучер жойылады. Келіспеу де – жауап. Кеш растау да қабылданады.",
        number="№",
        child="Бала, топ",
        group="Топ",
        guardian="Заңды өкіл, телефон",
        phone="Телефон",
        no_guardian="заңды өкіл көрсетілмеген",
        no_phone="телефон көрсетілмеген",
        months="Расталмаған ай, мерзімі",
        until="Мерзімі",
        due="{date} дейін",
        over="мерзімі {date} өтті",
        result="Қоңырау нәтижесі",
        stage="Жағдайы",
        days_left="Қалған күн",
        stages={
            Stage.REACHED: "ваучер жойылуға тиіс",
            Stage.LAST: "соңғы ай",
            Stage.SILENT: "расталмаған ай бар",
            Stage.AWAITED: "жауап күтіледі",
        },
        annulled="ваучер жойылған",
        called_by="Қоңырау шалған",
        nobody="Барлық ата-ана жауап берді.",
    ),
    "ru": ReminderLabels(
        title="Список напоминаний о подтверждении табеля",
        on="По состоянию на {date}",
        counts="Детей: {children}. Ваучер под угрозой аннулирования: {losing}.",
        rule="Ваучер аннулируется, если не подтверждены {limit} мес. подряд. Несогласие — тоже ответ. "
        "Позднее подтверждение принимается.",
        number="№",
        child="Ребёнок, группа",
        group="Группа",
        guardian="Законный представитель, телефон",
        phone="Телефон",
        no_guardian="представитель не указан",
        no_phone="телефон не указан",
        months="Не подтверждено, срок",
        until="Срок",
        due="до {date}",
        over="срок прошёл {date}",
        result="Результат звонка",
        stage="Состояние",
        days_left="Осталось дней",
        stages={
            Stage.REACHED: "ваучер подлежит аннулированию",
            Stage.LAST: "последний месяц",
            Stage.SILENT: "есть неподтверждённый месяц",
            Stage.AWAITED: "ждём ответа",
        },
        annulled="ваучер аннулирован",
        called_by="Звонил(а)",
        nobody="Все родители ответили.",
    ),
}


def render_reminders(found: AtRisk, organisation: str, language: SheetLanguage) -> bytes:
    """The PDF of the list in the order of `found`, a tick box and room for the call's result a child."""
    words, common = REMINDERS[language], LABELS[language]
    on = words.on.format(date=written_date(found.today))
    columns = (
        Column("", 7 * mm, centred=True),
        Column(words.number, 8 * mm, centred=True),
        Column(words.child, 45 * mm),
        Column(words.guardian, 50 * mm),
        Column(words.months, 34 * mm),
        Column(words.result, 0),
    )
    counts = words.counts.format(children=len(found.rows), losing=len(found.about_to_lose))
    table = PagedTable(
        title=words.title,
        heading=(f"{clean(organisation)} · {on}", words.rule.format(limit=found.limit)),
        notes=(counts if found.rows else words.nobody,),
        columns=spread(columns, len(columns) - 1),
        rows=tuple(_row(row, number, words, common) for number, row in enumerate(found.rows, 1)),
        page_word=common.page,
        footer=f"{words.title} · {on}",
        signatures=(words.called_by,) if found.rows else (),
        lowest=30,
    )
    pdf = PdfFile(LIST, title=words.title, author=clean(organisation), subject=on, language=language, dated=found.today)
    draw_table(pdf, table)
    return pdf.finish()


def _row(row: RiskRow, number: int, words: ReminderLabels, common: TimesheetLabels) -> Row:
    months = (written_months(row.months, common), _due(row, words), _stage(row, words))
    return Row(
        (
            Cell(box=True),
            Cell((str(number),)),
            Cell((clean(row.child_name), clean(row.group_name))),
            Cell(_contacts(row, words)),
            Cell(months, strong=row.about_to_lose),
            Cell(),
        )
    )


def _contacts(row: RiskRow, words: ReminderLabels) -> tuple[str, ...]:
    """The first guardian in full letters, then every phone on a line of its own."""
    if not row.contacts:
        return (words.no_guardian,)
    first, *others = row.contacts
    lines = [clean(first.name), _phone(first.phone) if first.phone else words.no_phone]
    lines += [f"{clean(one.name)}: {_phone(one.phone)}" for one in others if one.phone]
    return tuple(lines)


def _phone(number: str) -> str:
    """A phone that stays on one line."""
    return readable_phone(number).replace(" ", NO_BREAK)


def written_months(months: tuple[Month, ...], common: TimesheetLabels) -> str:
    """Months by name, the year once: "қыркүйек, қазан 2026"."""
    by_year = groupby(months, lambda month: month.year)
    return ", ".join(f"{', '.join(common.months[month.number - 1] for month in run)} {year}" for year, run in by_year)


def _due(row: RiskRow, words: ReminderLabels) -> str:
    return (words.due if row.days_left >= 0 else words.over).format(date=written_date(row.due))


def _stage(row: RiskRow, words: ReminderLabels) -> str:
    return words.annulled if row.annulled else words.stages[row.stage]


def reminders_csv(found: AtRisk, language: SheetLanguage) -> bytes:
    """The list as CSV for a spreadsheet: UTF-8 with a byte order mark, semicolons, a child a line.

    A typed name that would begin a formula is kept from being one.
    """
    words, common = REMINDERS[language], LABELS[language]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    child = words.child.split(",", maxsplit=1)[0]
    guardian = words.guardian.split(",", maxsplit=1)[0]
    months = words.months.split(",", maxsplit=1)[0]
    who = (words.number, child, words.group, words.stage)
    writer.writerow((*who, months, words.until, words.days_left, guardian, words.phone, words.result))
    for number, row in enumerate(found.rows, 1):
        names = ", ".join(clean(contact.name) for contact in row.contacts)
        phones = ", ".join(readable_phone(contact.phone) for contact in row.contacts if contact.phone)
        values = (row.child_name, row.group_name, _stage(row, words), written_months(row.months, common))
        rest = (written_date(row.due), str(max(row.days_left, 0)), names, phones, "")
        writer.writerow((number, *(_plain(value) for value in (*values, *rest))))
    return text.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    """What a spreadsheet shows as it is: a leading sign of a formula gets an apostrophe, a phone's plus stays readable."""
    tidy = clean(text)
    formula = tidy.startswith(FORMULA_SIGNS) and not tidy.startswith("+7 ")
    return f"'{tidy}" if formula else tidy
