"""The headcount for the kitchen as PDF: portions by group and by the children's ages, and how far the marking is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.units import mm

from desktop.services.clock import TIME_ZONE
from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.labels import LABELS, SheetLanguage
from desktop.services.documents.page import PdfFile
from desktop.services.documents.paged_table import LIST, Cell, Column, PagedTable, Row, draw_table, spread
from desktop.services.overview import AGES, GroupOfDay, KindergartenDay, Tally
from protocol.messages.entities import AgeGroup


@dataclass(frozen=True, slots=True)
class HeadcountLabels:
    """The words of the paper, in its language. `weekdays` begins with Monday."""

    title: str
    group: str
    ages: Mapping[AgeGroup, str]
    present: str
    blank: str
    portions: str
    all: str
    final: str
    unfinished: str
    ahead: str
    day_off: str
    printed: str
    signatures: tuple[str, ...]
    weekdays: tuple[str, ...]


HEADCOUNT: Mapping[SheetLanguage, HeadcountLabels] = {
    "kk": HeadcountLabels(
        title="Ас үйге балалар саны",
        group="Топ",
        ages={
            AgeGroup.EARLY: "Ерте жас (1)",
            AgeGroup.YOUNGER: "Кіші (2)",
            AgeGroup.MIDDLE: "Ортаңғы (3)",
            AgeGroup.SENIOR: "Ересек (4)",
            AgeGroup.PRESCHOOL: "Мектепалды (5)",
        },
        present="Келді",
        blank="Белгі жоқ",
        portions="Порция",
        all="Барлығы",
        final="Барлық белгі қойылды: сан нақты.",
        unfinished="Белгілеу аяқталған жоқ: {blank} баланың белгісі жоқ. Олар келеді деп есептеліп, порцияға қосылды.",
        ahead="Бұл күн әлі келген жоқ: порция – келмейтіні алдын ала белгілілерден ({away}) басқа барлық бала.",
        day_off="Демалыс күні: тамақ берілмейді.",
        printed="Басылған уақыты: {moment}",
        signatures=("Мейірбике", "Аспаз"),
        weekdays=("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    ),
    "ru": HeadcountLabels(
        title="Численность детей для кухни",
        group="Группа",
        ages={
            AgeGroup.EARLY: "Ранний (1)",
            AgeGroup.YOUNGER: "Младший (2)",
            AgeGroup.MIDDLE: "Средний (3)",
            AgeGroup.SENIOR: "Старший (4)",
            AgeGroup.PRESCHOOL: "Предшк. (5)",
        },
        present="Пришли",
        blank="Нет отметки",
        portions="Порций",
        all="Всего",
        final="Все отметки поставлены: число окончательное.",
        unfinished="Отметки поставлены не все: без отметки {blank}. Эти дети считаются ожидаемыми и вошли в порции.",
        ahead="День ещё не наступил: порции — все дети групп без тех, чьё отсутствие известно заранее ({away}).",
        day_off="Выходной день: питания нет.",
        printed="Напечатано: {moment}",
        signatures=("Медсестра", "Повар"),
        weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    ),
}


def render_headcount(day: KindergartenDay, organisation: str, printed_at: datetime, language: SheetLanguage) -> bytes:
    """The PDF of a day. Ages are those reached within the day's calendar year; the same arguments give the same bytes."""
    words, common = HEADCOUNT[language], LABELS[language]
    dated = f"{written_date(day.day)}, {words.weekdays[day.day.weekday()]}"
    moment = printed_at.astimezone(TIME_ZONE)
    columns = [Column(words.group, 0)]
    columns += [Column(words.ages[age], 19 * mm, centred=True) for age in AGES]
    columns += [Column(title, 16 * mm, centred=True) for title in (words.present, words.blank, words.portions)]
    table = PagedTable(
        title=f"{words.title}: {dated}",
        heading=(clean(organisation), words.printed.format(moment=f"{moment:%d.%m.%Y %H:%M}")),
        notes=(_note(day, words),),
        columns=spread(columns, 0),
        rows=(*(_group_row(group) for group in day.groups), _total_row(day, words)),
        page_word=common.page,
        footer=f"{words.title} · {dated}",
        signatures=words.signatures,
    )
    pdf = PdfFile(
        LIST, title=table.title, author=clean(organisation), subject=words.title, language=language, dated=moment.date()
    )
    draw_table(pdf, table)
    return pdf.finish()


def _note(day: KindergartenDay, words: HeadcountLabels) -> str:
    if not day.working:
        return words.day_off
    if not day.due:
        return words.ahead.format(away=day.all.away)
    return words.final if day.finished else words.unfinished.format(blank=day.all.blank)


def _group_row(group: GroupOfDay) -> Row:
    return Row((Cell((clean(group.name),)), *_numbers(group.by_age, group.all)))


def _total_row(day: KindergartenDay, words: HeadcountLabels) -> Row:
    return Row((Cell((words.all,)), *_numbers(day.by_age, day.all)), shaded=True)


def _numbers(by_age: Mapping[AgeGroup, Tally], whole: Tally) -> tuple[Cell, ...]:
    ages = tuple(_number(by_age[age].expected if age in by_age else 0) for age in AGES)
    return (*ages, _number(whole.present), _number(whole.blank), Cell((str(whole.expected),), strong=True))


def _number(number: int) -> Cell:
    return Cell((str(number) if number else "–",))
