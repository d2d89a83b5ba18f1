"""The menu: what is written for a week, day by day and meal by meal in both languages, and what of it parents read.

What is written stays on this PC; publishing a week tells the portal each of its days that differs from what parents read.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from desktop.models.menus import Menu
from desktop.services import settings
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.menus import Meal, MealBody, MenuBody

MOST_DISHES, LONGEST_DISH = 20, 200
WEEK = timedelta(days=7)
_BETWEEN = re.compile(r"[\n;]|,(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Dishes:
    """The dishes of one meal in Kazakh and in Russian."""

    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.kk or self.ru)

    @property
    def half(self) -> bool:
        """Whether one of the languages is missing."""
        return bool(self.kk) != bool(self.ru)


Meals = Mapping[Meal, Dishes]


@dataclass(frozen=True, slots=True)
class Cell:
    """One meal of one day."""

    day: date
    meal: Meal
    dishes: Dishes


@dataclass(frozen=True, slots=True)
class DayMenu:
    """A day: what is written and what parents read; meals without dishes are left out."""

    day: date
    written: Meals
    published: Meals

    @property
    def changed(self) -> bool:
        """Whether parents read something else than what is written."""
        return self.written != self.published


@dataclass(frozen=True, slots=True)
class WeekMenu:
    """A week's working days and others that have dishes; `before`: the week before has something to copy."""

    monday: date
    days: tuple[DayMenu, ...]
    before: bool

    @property
    def changed(self) -> bool:
        """Whether there is something to publish."""
        return any(day.changed for day in self.days)

    @property
    def half(self) -> int:
        """How many meals are written in one language only."""
        return sum(dishes.half for day in self.days for dishes in day.written.values())


@dataclass(frozen=True, slots=True)
class MenuPaper:
    """A week's menu as it is printed."""

    organisation_kk: str
    organisation_ru: str
    week: WeekMenu


def dishes_of(typed: str) -> tuple[str, ...]:
    """The dishes of a typed text: one a line, or with commas between; the comma of "2,5 %" stands in a dish.

    Raises:
        KnownError: "menu-too-long" for more than MOST_DISHES dishes, or one longer than LONGEST_DISH.
    """
    found = tuple(dish for part in _BETWEEN.split(typed) if (dish := " ".join(part.split())))
    if len(found) > MOST_DISHES or any(len(dish) > LONGEST_DISH for dish in found):
        raise KnownError("menu-too-long", dishes=MOST_DISHES, letters=LONGEST_DISH)
    return found


def monday_of(day: date) -> date:
    """The first day of a day's week."""
    return day - timedelta(days=day.weekday())


def week(uow: UnitOfWork, monday: date) -> WeekMenu:
    """What is written and published for a week.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.MENUS)
    rows = _rows(uow, monday)
    calendar = settings.calendar(uow, monday.year)
    days = []
    for at in range(7):
        day = monday + timedelta(days=at)
        row = rows.get(day)
        made = DayMenu(day, _meals(row.meals) if row else {}, _meals(row.published or []) if row else {})
        if calendar.is_working(day) or made.written or made.published:
            days.append(made)
    return WeekMenu(monday, tuple(days), any(row.meals for row in _rows(uow, monday - WEEK).values()))


def write_cells(uow: UnitOfWork, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Write meals; returns what they were, which written again takes this back.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.MENUS)
    former = []
    for cell in cells:
        row = _row(uow, cell.day)
        meals = _meals(row.meals)
        former.append(Cell(cell.day, cell.meal, meals.get(cell.meal, Dishes())))
        row.meals = _stored({**meals, cell.meal: cell.dishes})
        uow.touch("menu", row.id)
    return tuple(former)


def type_cell(uow: UnitOfWork, day: date, meal: Meal, kk: str, ru: str) -> tuple[Cell, ...]:
    """Write a meal as it was typed (`dishes_of`); returns what it was.

    Raises:
        KnownError: "not-allowed", "menu-too-long".
    """
    return write_cells(uow, [Cell(day, meal, Dishes(dishes_of(kk), dishes_of(ru)))])


def copy_week_before(uow: UnitOfWork, monday: date) -> tuple[Cell, ...]:
    """Write what the same day of the week before had into the meals of this week's working days that are still empty.

    Returns what they were, for `write_cells`.

    Raises:
        KnownError: "not-allowed", "menu-nothing-to-copy".
    """
    uow.require(Permission.MENUS)
    calendar = settings.calendar(uow, monday.year)
    here, cells = _rows(uow, monday), []
    for day, row in sorted(_rows(uow, monday - WEEK).items()):
        to = day + WEEK
        held = _meals(here[to].meals) if to in here else {}
        if calendar.is_working(to):
            cells += [Cell(to, meal, dishes) for meal, dishes in _meals(row.meals).items() if meal not in held]
    if not cells:
        raise KnownError("menu-nothing-to-copy")
    return write_cells(uow, cells)


def publish_week(uow: UnitOfWork, monday: date) -> Mapping[date, Meals]:
    """Let parents read what is written for a week; returns what they read before, day by day, for `publish_days`.

    Raises:
        KnownError: "not-allowed", "menu-nothing-to-publish".
    """
    days = {one.day: one.written for one in week(uow, monday).days if one.changed}
    if not days:
        raise KnownError("menu-nothing-to-publish")
    return publish_days(uow, days)


def publish_days(uow: UnitOfWork, days: Mapping[date, Meals]) -> Mapping[date, Meals]:
    """Let parents read these menus, nothing where a day has no meals; what is written stays. Returns what they read before.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.MENUS)
    former = {}
    for day, meals in days.items():
        row = _row(uow, day)
        former[day] = _meals(row.published or [])
        row.published, row.by = _stored(meals), uow.actor.name
        body = MenuBody(day=day, meals=_bodies(meals), by=row.by)
        uow.record(
            "menu.published" if meals else "menu.withdrawn", "menu", row.id, before=_stored(former[day]), after=row.published
        )
        uow.enqueue("menu.put", "menu", row.id, body, base_version=row.version)
    return former


def menu_paper(uow: UnitOfWork, monday: date) -> MenuPaper:
    """A week's menu to print.

    Raises:
        KnownError: "not-allowed", "organisation-missing".
    """
    office = organisation(uow)
    return MenuPaper(office.name_kk, office.name_ru, week(uow, monday))


def _rows(uow: UnitOfWork, monday: date) -> dict[date, Menu]:
    span = (monday.isoformat(), (monday + WEEK - timedelta(days=1)).isoformat())
    return {row.day: row for row in uow.session.scalars(select(Menu).where(Menu.id.between(*span)))}


def _row(uow: UnitOfWork, day: date) -> Menu:
    row = uow.session.get(Menu, day.isoformat())
    if row is None:
        row = Menu(id=day.isoformat(), version=0, meals=[])
        uow.session.add(row)
    return row


def _meals(stored: Iterable[Mapping[str, Any]]) -> dict[Meal, Dishes]:
    """What the table keeps, in the order of the day."""
    bodies = {body.meal: body for body in map(MealBody.model_validate, stored)}
    return {meal: Dishes(bodies[meal].dishes_kk, bodies[meal].dishes_ru) for meal in Meal if meal in bodies}


def _bodies(meals: Meals) -> tuple[MealBody, ...]:
    return tuple(MealBody(meal=meal, dishes_kk=meals[meal].kk, dishes_ru=meals[meal].ru) for meal in Meal if meals.get(meal))


def _stored(meals: Meals) -> list[dict[str, Any]]:
    return [body.wire() for body in _bodies(meals)]
