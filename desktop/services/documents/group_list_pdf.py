"""The list of a group's children on paper: for the door, the medical room or the head's folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm

from desktop.services.children import ChildRow
from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.labels import LABELS, SheetLanguage
from desktop.services.documents.page import PdfFile
from desktop.services.documents.paged_table import LIST, Cell, Column, PagedTable, Row, draw_table, spread
from desktop.services.group_list import GroupListPaper
from protocol.messages.entities import AgeGroup, Language
from protocol.phones import readable_phone


@dataclass(frozen=True, slots=True)
class GroupListLabels:
    """The words of the list, in its language."""

    title: str
    on: str
    about: str
    teachers: str
    ages: Mapping[AgeGroup, str]
    languages: Mapping[Language, str]
    name: str
    born: str
    iin: str
    guardian: str
    phone: str
    nobody: str
    signatures: tuple[str, ...]


GROUP_LIST: Mapping[SheetLanguage, GroupListLabels] = {
    "kk": GroupListLabels(
        title="Топтағы балалар тізімі",
        on="{date} күнгі жағдай бойынша",
        about="Жас тобы: {age}. Тілі: {language}. Балалар: {children}, орын: {places}.",
        teachers="Тәрбиешілер: {names}",
        ages={
            AgeGroup.EARLY: "ерте жас (1 жас)",
            AgeGroup.YOUNGER: "кіші (2 жас)",
            AgeGroup.MIDDLE: "ортаңғы (3 жас)",
            AgeGroup.SENIOR: "ересек (4 жас)",
            AgeGroup.PRESCHOOL: "мектепалды (5 жас)",
        },
        languages={Language.KAZAKH: "қазақ", Language.RUSSIAN: "орыс", Language.MIXED: "аралас"},
        name="Баланың тегі, аты, әкесінің аты",
        born="Туған күні",
        iin="ЖСН",
        guardian="Заңды өкіл",
        phone="Телефон",
        nobody="Бұл топта бала жоқ.",
        signatures=("Тәрбиеші", "Меңгеруші"),
    ),
    "ru": GroupListLabels(
        title="Список детей группы",
        on="по состоянию на {date}",
        about="Возраст: {age}. Язык: {language}. Детей: {children}, мест: {places}.",
        teachers="Воспитатели: {names}",
        ages={
            AgeGroup.EARLY: "ранний (1 год)",
            AgeGroup.YOUNGER: "младшая (2 года)",
            AgeGroup.MIDDLE: "средняя (3 года)",
            AgeGroup.SENIOR: "старшая (4 года)",
            AgeGroup.PRESCHOOL: "предшкольная (5 лет)",
        },
        languages={Language.KAZAKH: "казахский", Language.RUSSIAN: "русский", Language.MIXED: "смешанный"},
        name="Фамилия, имя, отчество ребёнка",
        born="Дата рождения",
        iin="ИИН",
        guardian="Законный представитель",
        phone="Телефон",
        nobody="В этой группе нет детей.",
        signatures=("Воспитатель", "Заведующая"),
    ),
}


@dataclass(frozen=True, slots=True)
class ListParts:
    """Which personal data stand on the paper besides name and birth date: no more than its purpose needs."""

    iins: bool = False
    phones: bool = False


def render_group_list(paper: GroupListPaper, parts: ListParts, language: SheetLanguage) -> bytes:
    """The PDF; the same arguments give the same bytes."""
    words, common = GROUP_LIST[language], LABELS[language]
    group = paper.group
    organisation = clean(paper.organisation_kk if language == "kk" else paper.organisation_ru)
    title = f"{words.title}: {clean(group.name)}"
    about = words.about.format(
        age=words.ages[group.age],
        language=words.languages[group.language],
        children=len(paper.children),
        places=group.capacity,
    )
    teachers = words.teachers.format(names=", ".join(map(clean, group.teachers))) if group.teachers else ""
    columns, stretch = _columns(words, common.number, parts)
    table = PagedTable(
        title=title,
        heading=(organisation, words.on.format(date=written_date(paper.on)), about, *([teachers] if teachers else [])),
        notes=() if paper.children else (words.nobody,),
        columns=spread(columns, stretch),
        rows=tuple(_row(number, child, parts) for number, child in enumerate(paper.children, 1)),
        page_word=common.page,
        footer=f"{title} · {written_date(paper.on)}",
        signatures=words.signatures,
        lowest=18.0,
    )
    pdf = PdfFile(LIST, title=title, author=organisation, subject=words.title, language=language, dated=paper.on)
    draw_table(pdf, table)
    return pdf.finish()


def _columns(words: GroupListLabels, number: str, parts: ListParts) -> tuple[list[Column], int]:
    """The columns, and which of them takes the room that is left."""
    columns = [Column(number, 9 * mm, centred=True), Column(words.name, 0), Column(words.born, 22 * mm, centred=True)]
    if parts.iins:
        columns.append(Column(words.iin, 28 * mm, centred=True))
    if parts.phones:
        columns += [Column(words.guardian, 44 * mm), Column(words.phone, 33 * mm)]
    return columns, 1


def _row(number: int, child: ChildRow, parts: ListParts) -> Row:
    cells = [Cell((str(number),)), Cell((clean(child.name),)), Cell((_day(child.birth_date),))]
    if parts.iins:
        cells.append(Cell((child.iin,)))
    if parts.phones:
        cells += [Cell((clean(child.guardian_name) or "–",)), Cell((readable_phone(child.guardian_phone) or "–",))]
    return Row(tuple(cells))


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
