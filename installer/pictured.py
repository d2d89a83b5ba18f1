"""The kindergarten in the pictures: the demo's, its morning begun, contracts in every state; and the program opened on it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import tours
import uuid_utils.compat
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.invented import Family, Inventor
from desktop.demo.kindergarten import DIRECTOR, GROUPS, ORGANISATION, PASSWORD, build
from desktop.services import children, contracts, enrolment, groups, menus, signing
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.menus import Cell, Dishes
from desktop.services.preferences import PreferenceFile
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.workspace import Workspace
from protocol.messages.menus import Meal

if TYPE_CHECKING:
    from desktop.demo.day_scene import Scene

NOW = datetime(2026, 11, 12, 4, 42, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


class PicturedOffice:
    """The kindergarten of the pictures: `out/home` holds its office, its portal and its keys."""

    def __init__(self, out: Path) -> None:
        self.out, self.home = out, out / "home"
        home = self.home
        self.folder = OfficeFolder(home / "office")
        self.key = (home / "keys" / "director-gost.p12", KEY_PASSWORD)

    def country(self) -> Country:
        """Its portal and its authorities; to be entered."""
        return Country(self.home, ORGANISATION, NOW)

    def make_ready(self, app: QApplication, country: Country) -> None:
        """Build it once; a later start only tells it where the portal is now."""
        country.set_clock(NOW)
        ready = self.home / "ready"
        if ready.exists():
            self._move_portal(country)
        else:
            self._build(app, country)
            ready.touch()

    def program(self, app: QApplication, language: str, data: Path | None = None) -> Program:
        """The program on it, or on another folder, in a language; its clock stands at `LATER`."""
        folder = data or self.folder.path
        login = DIRECTOR if data is None else ""
        PreferenceFile(folder / "preferences.json").change(language=language, theme="light", geometry="", last_login=login)
        return Program(app, Arguments(data=folder, test_trust=self.home / "trust"), _around(LATER))

    def _build(self, app: QApplication, country: Country) -> None:
        """The demo kindergarten, its morning begun, and contracts: at the parent, waiting for the director, in force."""
        from desktop.demo.day_scene import Scene

        families = build(self.folder, country, _around(NOW))
        more = [_asks(country, family) for family in _more_families()]
        with Scene(app, country, self.out, NOW) as scene:
            scene.sign_in(DIRECTOR, PASSWORD)
            scene.exchange()
            _morning(scene.office)
            for family in (families.asking[0], *more[:2]):
                _contract(scene, family)
            scene.exchange()
            for family in (families.asking[0], more[0]):
                _signs(country, family)
            scene.move_clock(LATER)
            scene.exchange()
            assert scene.program.workspace is not None
            self._countersign(scene.program.workspace, more[0])
            scene.exchange()
        shutil.rmtree(self.out / "screenshots", ignore_errors=True)

    def _countersign(self, workspace: Workspace, family: Family) -> None:
        """The director signs a family's contract."""
        office, (key, password) = workspace.office, self.key
        row = next(row for row in office.ask(contracts.list_contracts) if row.child_name.startswith(_name(family)))
        signing.countersign(office, row.id, key.read_bytes(), password, workspace.trust())

    def _move_portal(self, country: Country) -> None:
        """The portal has another port at each start: tell the office."""
        from desktop.services.opening import sign_in
        from desktop.services.sync.link import link_row

        office = sign_in(self.folder, DIRECTOR, PASSWORD, _around(NOW)).office
        try:
            office.do(lambda uow: setattr(link_row(uow), "url", country.portal.url))
        finally:
            office.close()


def close(program: Program) -> None:
    """End a program and forget its window."""
    window = program.window
    program.close()
    if window is not None:
        window.close()
        window.deleteLater()
    program.deleteLater()


def _morning(office: Office) -> None:
    """The first group's day is half marked, one child goes on leave, and of another something is noted."""
    from desktop.services import attendance, guarded_notes
    from desktop.services.attendance import MarkEdit
    from protocol.attendance import MarkCode

    group = office.ask(groups.list_groups)[0]
    noted = tours.somebody(office)
    office.do(guarded_notes.change, noted, guarded_notes.GuardedNotes("Жаңғақ / орехи", "Әжесі алып кетеді / забирает бабушка"))
    rows = office.ask(children.list_children, group_id=group.id)
    today = office.clock.today()
    office.do(attendance.set_marks, [MarkEdit(row.id, today, MarkCode.PRESENT) for row in rows[:8]])
    leave = [today.replace(day=day) for day in (16, 17, 18, 19, 20, 23, 24, 25, 26, 27)]
    office.do(attendance.set_marks, [MarkEdit(rows[6].id, day, MarkCode.VACATION) for day in leave])
    office.do(_week_of_meals)


DISHES = {
    Meal.BREAKFAST: (("Сүтті сұлы ботқасы", "Какао"), ("Каша овсяная молочная", "Какао")),
    Meal.LUNCH: (("Тауық сорпасы", "Палау", "Компот"), ("Суп куриный", "Плов", "Компот")),
    Meal.SNACK: (("Айран", "Бауырсақ"), ("Айран", "Баурсаки")),
    Meal.DINNER: (("Картоп пюресі", "Балық котлеті"), ("Пюре картофельное", "Котлета рыбная")),
}


def _week_of_meals(uow: UnitOfWork) -> None:
    """The week's menu: published but for its last day, where a meal is known in one language so far."""
    monday = menus.monday_of(uow.today)
    days = [monday + timedelta(days=at) for at in range(5)]
    menus.write_cells(uow, [Cell(day, meal, Dishes(*both)) for day in days[:4] for meal, both in DISHES.items()])
    menus.publish_week(uow, monday)
    menus.write_cells(uow, [Cell(days[4], Meal.BREAKFAST, Dishes(*DISHES[Meal.BREAKFAST]))])
    menus.write_cells(uow, [Cell(days[4], Meal.LUNCH, Dishes(DISHES[Meal.LUNCH][0]))])


def _more_families() -> list[Family]:
    """Families that ask beside those of the demo."""
    inventor = Inventor(seed=31, first_serial=9700)
    return [inventor.family(NOW.date(), age=age) for age in (3, 4, 3)]


def _asks(country: Country, family: Family) -> Family:
    """A family with a voucher asks for the second group, with its papers."""
    from desktop.demo.parent import ParentAtPortal

    application = country.settle(family)
    parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
    parent.accept_voucher(application)
    parent.attach_papers(parent.choose_group(application, ORGANISATION.bin, GROUPS[1][0].name))
    return family


def _name(family: Family) -> str:
    return f"{family.child.surname} {family.child.given_name}"


def _contract(scene: Scene, family: Family) -> None:
    """Accept a family's child, prepare the contract on the screen and send it."""
    hands = scene.hands
    request = next(row for row in scene.office.ask(enrolment.list_requests) if row.child_name.startswith(_name(family)))
    scene.office.do(enrolment.accept, request.id, scene.office.ask(enrolment.view_request, request.id).group_id or "", reason="—")
    scene.go("contracts", request=request.id)
    hands.click("contracts.prepare.primaryButton")
    hands.gone("contracts.prepare")
    hands.settle()
    hands.click("contracts.sendButton")
    hands.settle()


def _signs(country: Country, family: Family) -> None:
    from desktop.demo.parent import ParentAtPortal

    parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
    for contract in parent.contracts_to_sign():
        parent.sign(contract, NOW)


def _around(at: datetime) -> Surroundings:
    return Surroundings(FixedClock(at), lambda: str(uuid_utils.compat.uuid7()), "Office-1")
