"""The menu: written by day and meal in both languages, copied from the week before, published to parents, taken back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.exchange import OutboxOperation
from desktop.services import menus, settings
from desktop.services.documents.menu_pdf import render_menu
from desktop.services.errors import KnownError
from desktop.services.menus import WEEK, Cell, Dishes, dishes_of
from desktop.services.roles import Actor, Role
from desktop.services.sync import apply
from desktop.services.sync.ground import Ground
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import Change
from protocol.messages.menus import Meal, MenuBody
from tests.desktop.documents.reading import text_of

MONDAY = date(2026, 11, 16)
TUESDAY, SATURDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=5)
SOUP, PORRIDGE = Dishes(("көже", "нан"), ("суп", "хлеб")), Dishes(("ботқа",), ("каша",))


@pytest.fixture
def methodist(office: Office) -> Office:
    return office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))


def sent(uow: UnitOfWork) -> list[MenuBody]:
    rows = uow.session.query(OutboxOperation).filter_by(kind="menu.put").order_by(OutboxOperation.seq)
    return [MenuBody.model_validate(row.body) for row in rows]


def written(office: Office, monday: date = MONDAY) -> dict[tuple[date, Meal], Dishes]:
    days = office.ask(menus.week, monday).days
    return {(day.day, meal): dishes for day in days for meal, dishes in day.written.items()}


def test_dishes_are_read_from_lines_and_commas_but_not_from_the_comma_of_a_number() -> None:
    assert dishes_of("Көже,  нан\nсүт 2,5 %; шай,") == ("Көже", "нан", "сүт 2,5 %", "шай")
    assert dishes_of(" \n, ;") == ()
    for typed in ("x" * 201, "\n".join("абвгдежзиклмнопрстуфх")):
        with pytest.raises(KnownError, match="menu-too-long"):
            dishes_of(typed)


@given(st.text(max_size=60))
def test_dishes_read_once_are_read_the_same_again(typed: str) -> None:
    found = dishes_of(typed)
    assert dishes_of("\n".join(found)) == dishes_of(", ".join(found)) == found


def test_a_week_shows_its_working_days_and_whichever_has_dishes(office: Office) -> None:
    assert [day.day for day in office.ask(menus.week, MONDAY).days] == [MONDAY + timedelta(days=at) for at in range(5)]
    republic = date(2026, 12, 14)  # Independence Day, 16 December 2026, is a Wednesday
    assert republic + timedelta(days=2) not in {day.day for day in office.ask(menus.week, republic).days}
    office.do(settings.override_day, SATURDAY, working=True, reason="moved")
    assert SATURDAY in {day.day for day in office.ask(menus.week, MONDAY).days}
    office.do(settings.override_day, SATURDAY, working=False, reason="moved back")
    office.do(menus.write_cells, [Cell(SATURDAY, Meal.LUNCH, SOUP)])
    assert SATURDAY in {day.day for day in office.ask(menus.week, MONDAY).days}


def test_what_is_written_stays_here_until_it_is_published(methodist: Office) -> None:
    before = methodist.do(menus.write_cells, [Cell(MONDAY, Meal.LUNCH, SOUP)]).result
    methodist.do(menus.write_cells, [Cell(MONDAY, Meal.BREAKFAST, Dishes(kk=("ботқа",)))])
    assert methodist.ask(sent) == []
    week = methodist.ask(menus.week, MONDAY)
    assert (week.changed, week.half, list(week.days[0].written)) == (True, 1, [Meal.BREAKFAST, Meal.LUNCH])
    methodist.do(menus.publish_week, MONDAY)
    (body,) = methodist.ask(sent)
    assert (body.day, body.by, [meal.dishes_ru for meal in body.meals]) == (MONDAY, "Ким Анна", [(), ("суп", "хлеб")])
    assert not methodist.ask(menus.week, MONDAY).changed
    methodist.do(menus.write_cells, before)
    assert methodist.ask(menus.week, MONDAY).days[0].changed, "parents still read the soup"


def test_publishing_is_taken_back_with_what_parents_read_before(office: Office) -> None:
    office.do(menus.write_cells, [Cell(MONDAY, Meal.LUNCH, SOUP)])
    office.do(menus.publish_week, MONDAY)
    office.do(menus.write_cells, [Cell(MONDAY, Meal.LUNCH, PORRIDGE), Cell(TUESDAY, Meal.LUNCH, SOUP)])
    former = office.do(menus.publish_week, MONDAY).result
    office.do(menus.publish_days, former)
    assert [(body.day.day, [meal.dishes_ru for meal in body.meals]) for body in office.ask(sent)[-2:]] == [
        (16, [("суп", "хлеб")]),
        (17, []),
    ]
    assert written(office)[MONDAY, Meal.LUNCH] == PORRIDGE, "what was written is not lost"
    office.do(menus.publish_week, MONDAY)
    with pytest.raises(KnownError, match="menu-nothing-to-publish"):
        office.do(menus.publish_week, MONDAY)


def test_the_week_before_fills_what_is_still_empty_on_working_days(office: Office) -> None:
    with pytest.raises(KnownError, match="menu-nothing-to-copy"):
        office.do(menus.copy_week_before, MONDAY)
    days = (Cell(MONDAY, Meal.LUNCH, SOUP), Cell(TUESDAY, Meal.LUNCH, SOUP), Cell(SATURDAY, Meal.LUNCH, SOUP))
    office.do(menus.write_cells, [Cell(cell.day - WEEK, cell.meal, cell.dishes) for cell in days])
    office.do(menus.write_cells, [Cell(MONDAY, Meal.LUNCH, PORRIDGE)])
    assert office.ask(menus.week, MONDAY).before
    former = office.do(menus.copy_week_before, MONDAY).result
    assert written(office) == {(MONDAY, Meal.LUNCH): PORRIDGE, (TUESDAY, Meal.LUNCH): SOUP}
    office.do(menus.write_cells, former)
    assert written(office) == {(MONDAY, Meal.LUNCH): PORRIDGE}


def test_another_pcs_menu_comes_in_and_what_is_being_written_here_stays(office: Office) -> None:
    def arrive(dishes: Dishes, version: int) -> None:
        meal = {"meal": "lunch", "dishes_kk": dishes.kk, "dishes_ru": dishes.ru}
        body = {"day": MONDAY.isoformat(), "meals": [meal]}
        change = Change(type="menu", id=MONDAY.isoformat(), version=version, body=body)
        office.do(lambda uow: apply.take(uow, change, Ground(uow.session)))

    arrive(SOUP, 1)
    day = office.ask(menus.week, MONDAY).days[0]
    assert (day.written, day.changed) == ({Meal.LUNCH: SOUP}, False)
    office.do(menus.write_cells, [Cell(MONDAY, Meal.DINNER, PORRIDGE)])
    arrive(PORRIDGE, 2)
    day = office.ask(menus.week, MONDAY).days[0]
    assert (day.written, day.published) == ({Meal.LUNCH: SOUP, Meal.DINNER: PORRIDGE}, {Meal.LUNCH: PORRIDGE})


@pytest.mark.parametrize(("language", "words"), [("kk", ("Апталық ас мәзірі", "ботқа")), ("ru", ("Меню на неделю", "каша"))])
def test_the_printed_week_says_every_meal_in_its_language(office: Office, language: str, words: tuple[str, ...]) -> None:
    office.do(menus.write_cells, [Cell(MONDAY, Meal.LUNCH, PORRIDGE), Cell(TUESDAY, Meal.DINNER, Dishes(kk=("айран",)))])
    paper = office.ask(menus.menu_paper, MONDAY)
    said = text_of(render_menu(paper, language))  # type: ignore[arg-type]
    assert all(word in said for word in (*words, "16.11.2026", "айран"))
