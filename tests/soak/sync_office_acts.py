"""What people in an office do, by chance: attendance, children, groups, settings, menus."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule
from sqlalchemy import select

from desktop.models.attendance import AbsenceDocument, ChildMonth
from desktop.models.groups import Group
from desktop.services import absence_papers, attendance, children, clauses, groups, menus, organisation, settings
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.attendance import MarkEdit
from desktop.services.cells import stored_cells
from desktop.services.documents.own_clauses import OwnClause
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode
from protocol.messages.menus import Meal
from protocol.working_calendar import Month
from tests.soak.sync_people import CARD, CHILDREN, FAMILIES, child
from tests.soak.sync_walk import Walk, few, pcs, some

OCTOBER = Month(2026, 10)
CODES = (MarkCode.PRESENT, MarkCode.SICK, MarkCode.ABSENT, MarkCode.FAMILY)
DAYS = (date(2026, 10, 6), date(2026, 10, 7), date(2026, 11, 3), date(2026, 11, 4))
MONDAY = date(2026, 11, 16)


class OfficeActs(Walk):
    """The rules of an office's day."""

    # attendance

    @rule(pc=pcs, who=few, day=few, code=st.sampled_from(CODES))
    def mark(self, pc: int, who: int, day: int, code: MarkCode) -> None:
        edit = MarkEdit(self.town.children[who], DAYS[day], code, self.word())
        self.town.act(self.pc(pc), attendance.set_marks, [edit])

    @rule(pc=pcs, who=few, day=few)
    def clear(self, pc: int, who: int, day: int) -> None:
        self.town.act(self.pc(pc), attendance.set_marks, [MarkEdit(self.town.children[who], DAYS[day], None)])

    @rule(pc=pcs, who=few, scan=st.booleans(), first=few)
    def absence(self, pc: int, who: int, scan: bool, first: int) -> None:
        word = self.word()
        content = Scan(b"%PDF-1.7 " + word.encode() * 200, "application/pdf") if scan else None
        span = Span(DAYS[first], DAYS[first] + timedelta(days=2))
        paper = PaperDraft(PaperKind.MEDICAL, word, span.first, span.last, content)
        absence = Absence((self.town.children[who],), (span,), MarkCode.SICK, note=word, paper=paper)
        self.town.act(self.pc(pc), set_absence, absence)

    @rule(pc=pcs, which=few)
    def edit_paper(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, AbsenceDocument, which)
        if found is not None:
            draft = PaperDraft(PaperKind(found.kind), self.word(), found.date_from, found.date_to)
            self.town.act(here, absence_papers.edit_paper, found.id, draft)

    @rule(pc=pcs, group=st.integers(0, 1))
    def close_month(self, pc: int, group: int) -> None:
        here, identifier = self.pc(pc), self.town.groups[group]
        blank = here.office.ask(blanks, self.town.children)
        if blank:
            self.town.act(here, attendance.set_marks, blank)
        self.town.act(here, attendance.close_month, identifier, OCTOBER)

    @rule(pc=pcs, group=st.integers(0, 1))
    def reopen_month(self, pc: int, group: int) -> None:
        self.town.act(self.pc(pc), attendance.reopen_month, self.town.groups[group], OCTOBER, self.word())

    # people, groups, settings

    @rule(pc=pcs, which=few)
    def edit_group(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Group, which)
        self.town.act(here, groups.edit_group, found.id, groups.GroupDraft(self.word(), capacity=25))

    @rule(pc=pcs)
    def new_group(self, pc: int) -> None:
        here = self.pc(pc)
        if self.number < 40:
            self.town.act(here, groups.create_group, groups.GroupDraft(self.word()))

    @rule(pc=pcs, who=few)
    def edit_child(self, pc: int, who: int) -> None:
        self.town.act(self.pc(pc), children.edit_child, self.town.children[who], child(who, self.word()))

    @rule(pc=pcs, family=st.integers(0, FAMILIES - 1), group=st.integers(0, 1))
    def new_child(self, pc: int, family: int, group: int) -> None:
        """Typed by hand, perhaps on several PCs before they meet, perhaps while a request for the same child is on its way."""
        draft = child(CHILDREN + family, self.word())
        day = date(2026, 11, 2)
        made = self.town.act(self.pc(pc), children.add_child, draft, group_id=self.town.groups[group], starts_on=day)
        if made is not None:
            edit = MarkEdit(made, DAYS[2], CODES[group], self.word())
            self.town.act(self.pc(pc), attendance.set_marks, [edit])

    @rule(pc=pcs, who=few, group=st.integers(0, 1))
    def move(self, pc: int, who: int, group: int) -> None:
        day = date(2026, 11, 9) + timedelta(days=who)
        self.town.act(self.pc(pc), children.move, self.town.children[who], self.town.groups[group], day)

    @rule(pc=pcs, who=few)
    def leave(self, pc: int, who: int) -> None:
        self.town.act(self.pc(pc), children.leave, self.town.children[who], date(2026, 11, 11), self.word())

    @rule(pc=pcs, who=few)
    def come_back(self, pc: int, who: int) -> None:
        self.town.act(self.pc(pc), children.return_child, self.town.children[who])

    @rule(pc=pcs, day=few, working=st.booleans())
    def override_day(self, pc: int, day: int, working: bool) -> None:
        when = date(2026, 12, 1 + day)
        self.town.act(self.pc(pc), settings.override_day, when, working=working, reason=self.word())

    @rule(pc=pcs)
    def edit_card(self, pc: int) -> None:
        self.town.act(self.pc(pc), organisation.save_organisation, replace(CARD, address=self.word()))

    @rule(pc=pcs, name=st.sampled_from(("decline_reasons", "contract_number")))
    def save_setting(self, pc: int, name: str) -> None:
        """A setting all PCs of the office share."""
        word = self.word()
        self.town.act(self.pc(pc), settings.put_setting, name, [word] if name == "decline_reasons" else f"{word}-{{year}}-{{n}}")

    @rule(pc=pcs)
    def save_clauses(self, pc: int) -> None:
        here = self.pc(pc)
        last = here.office.ask(clauses.edition_in_force)
        word = self.word()
        made = [OwnClause(kk=f"Бала {word} киімін ауыстырады.", ru=f"Ребёнок меняет одежду {word}.")]
        self.town.act(here, clauses.save_clauses, made, last.id if last else None)

    @rule(pc=pcs, day=few, meal=st.sampled_from(Meal), blank=st.booleans())
    def write_menu(self, pc: int, day: int, meal: Meal, blank: bool) -> None:
        """Written and published at once: what is only written stays on its PC."""
        here, word = self.pc(pc), self.word()
        when = MONDAY + timedelta(days=day)
        self.town.act(here, menus.type_cell, when, meal, "" if blank else f"ботқа {word}", "" if blank else f"каша {word}")
        self.town.act(here, menus.publish_week, MONDAY)


def blanks(uow: UnitOfWork, known: list[str]) -> list[MarkEdit]:
    """What is missing in October of the children whose month is open."""
    days = settings.calendar(uow, 2026).working_days_of(OCTOBER)
    held = stored_cells(uow.session, known, OCTOBER.first, OCTOBER.last)
    locked = set(
        uow.session.scalars(
            select(ChildMonth.child_id).where(ChildMonth.month == str(OCTOBER), ChildMonth.state.not_in(("open", "stale")))
        )
    )
    blank = ((who, day) for who in known if who not in locked for day in days)
    return [MarkEdit(*place, MarkCode.PRESENT) for place in blank if (cell := held.get(place)) is None or cell.code is None]
