"""A group's list on paper: everybody in order, no more personal data than asked for, both languages."""

from datetime import date

import pytest

from desktop.services.children import ChildRow
from desktop.services.documents.group_list_pdf import ListParts, render_group_list
from desktop.services.documents.labels import SheetLanguage
from desktop.services.group_list import GroupListPaper
from desktop.services.groups import GroupRow
from protocol.messages.entities import AgeGroup, GroupKind, Language
from tests.desktop.documents.reading import pages_of, text_of

GROUP = GroupRow("g", "Күншуақ", Language.MIXED, AgeGroup.SENIOR, GroupKind.GENERAL, 25, ("Әлиева Сәуле",), 2, False)


def child(number: int, name: str) -> ChildRow:
    return ChildRow(
        str(number), name, f"22040560{number:04d}", date(2022, 4, 5), "g", "Күншуақ", "Өтегенова Ұлту", "+77012345678"
    )


def paper(*names: str) -> GroupListPaper:
    children = tuple(child(number, name) for number, name in enumerate(names))
    return GroupListPaper("«Балдырған» балабақшасы", "Детский сад «Балдырған»", GROUP, children, date(2026, 11, 12))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", ("Топтағы балалар тізімі: Күншуақ", "ересек (4 жас)", "Тәрбиешілер: Әлиева Сәуле", "Заңды өкіл", "ЖСН")),
        (
            "ru",
            ("Список детей группы: Күншуақ", "старшая (4 года)", "Воспитатели: Әлиева Сәуле", "Законный представитель", "ИИН"),
        ),
    ],
)
def test_every_child_stands_on_the_paper_in_its_language(language: SheetLanguage, words: tuple[str, ...]) -> None:
    text = text_of(render_group_list(paper("Әбіл Диас", "Һамит Ғани"), ListParts(iins=True, phones=True), language))
    for expected in (*words, "Әбіл Диас", "Һамит Ғани", "05.04.2022", "220405600001", "Өтегенова Ұлту", "+7 701 234 56 78"):
        assert expected in text


def test_iins_and_phones_stand_there_only_when_asked_for() -> None:
    text = text_of(render_group_list(paper("Әбіл Диас"), ListParts(), "ru"))
    assert "Әбіл Диас" in text
    for personal in ("220405600000", "ИИН", "701 234", "Өтегенова"):
        assert personal not in text


def test_a_full_group_goes_over_pages_and_an_empty_one_says_so() -> None:
    pages = pages_of(render_group_list(paper(*(f"Бала {n}" for n in range(60))), ListParts(), "ru"))
    assert len(pages) == 2
    assert "Бала 59" in pages[1]
    assert "В этой группе нет детей." in text_of(render_group_list(paper(), ListParts(), "ru"))
