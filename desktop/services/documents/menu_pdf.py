"""A week's menu on paper: for the wall of the hall, the kitchen and the parents."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm

from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.labels import LABELS, SheetLanguage
from desktop.services.documents.page import PdfFile
from desktop.services.documents.paged_table import LIST, Cell, Column, PagedTable, Row, draw_table, spread
from desktop.services.menus import DayMenu, Dishes, MenuPaper
from protocol.messages.menus import Meal


@dataclass(frozen=True, slots=True)
class MenuLabels:
    """The words of the menu, in its language; `days` from Monday to Sunday."""

    title: str
    day: str
    days: tuple[str, ...]
    meals: Mapping[Meal, str]
    nothing: str
    signatures: tuple[str, ...]


MENU: Mapping[SheetLanguage, MenuLabels] = {
    "kk": MenuLabels(
        title="Апталық ас мәзірі",
        day="Күні",
        days=("Дүйсенбі", "Сейсенбі", "Сәрсенбі", "Бейсенбі", "Жұма", "Сенбі", "Жексенбі"),
        meals={
            Meal.BREAKFAST: "Таңғы ас",
            Meal.LUNCH: "Түскі ас",
            Meal.SNACK: "Бесін ас",
            Meal.DINNER: "Кешкі ас",
        },
        nothing="Бұл аптаға мәзір жазылмаған.",
        signatures=("Мейіргер", "Меңгеруші"),
    ),
    "ru": MenuLabels(
        title="Меню на неделю",
        day="День",
        days=("Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"),
        meals={Meal.BREAKFAST: "Завтрак", Meal.LUNCH: "Обед", Meal.SNACK: "Полдник", Meal.DINNER: "Ужин"},
        nothing="На эту неделю меню не составлено.",
        signatures=("Медицинская сестра", "Заведующая"),
    ),
}


def render_menu(paper: MenuPaper, language: SheetLanguage) -> bytes:
    """The PDF; the same arguments give the same bytes. A meal written in the other language only is printed in that one."""
    words, common = MENU[language], LABELS[language]
    organisation = clean(paper.organisation_kk if language == "kk" else paper.organisation_ru)
    days = [one for one in paper.week.days if one.written]
    first, last = (days[0].day, days[-1].day) if days else (paper.week.monday, paper.week.monday)
    span = f"{written_date(first)} – {written_date(last)}"
    columns = [Column(words.day, 28 * mm), *(Column(words.meals[meal], 39 * mm) for meal in Meal)]
    table = PagedTable(
        title=words.title,
        heading=(organisation, span),
        notes=() if days else (words.nothing,),
        columns=spread(columns, len(columns) - 1),
        rows=tuple(_row(one, words, language) for one in days),
        page_word=common.page,
        footer=f"{words.title} · {span}",
        signatures=words.signatures,
        lowest=44.0,
    )
    pdf = PdfFile(LIST, title=f"{words.title}: {span}", author=organisation, subject=words.title, language=language, dated=first)
    draw_table(pdf, table)
    return pdf.finish()


def _row(one: DayMenu, words: MenuLabels, language: SheetLanguage) -> Row:
    meals = [one.written.get(meal, Dishes()) for meal in Meal]
    return Row((Cell(_day(one.day, words), strong=True), *(Cell((_said(dishes, language),)) for dishes in meals)))


def _day(day: date, words: MenuLabels) -> tuple[str, str]:
    return words.days[day.weekday()], written_date(day)


def _said(dishes: Dishes, language: SheetLanguage) -> str:
    own, other = (dishes.kk, dishes.ru) if language == "kk" else (dishes.ru, dishes.kk)
    return clean(", ".join(own or other)) or "–"
