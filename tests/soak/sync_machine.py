"""Walks by chance through everything three PCs, parents, a bad network and a bad day at the portal can do to each other."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from desktop.models.attendance import AbsenceDocument, ChildMonth
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Group
from desktop.services import absence_papers, attendance, children, contracts, enrolment, groups, organisation, settings
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.attendance import MarkEdit
from desktop.services.cells import stored_cells
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.soak.sync_invariants import SETTLED, a_poison_operation_starves_nobody, synchronised_is_never_early
from tests.soak.sync_town import CARD, CHILDREN, FAMILIES, MOTHERS, Pc, Stage, Town, child
from tests.soak.sync_wire import Fault, Plan

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
CODES = (MarkCode.PRESENT, MarkCode.SICK, MarkCode.ABSENT, MarkCode.FAMILY)
DAYS = (date(2026, 10, 6), date(2026, 10, 7), date(2026, 11, 3), date(2026, 11, 4))
pcs = st.integers(0, 2)
few = st.integers(0, 3)


class Trial(RuleBasedStateMachine):
    """One run: begins from a connected town, does what chance says, settles, and looks at every invariant."""

    stage: Stage
    steps = 0

    @initialize()
    def begin(self) -> None:
        self.town: Town = self.stage.begin()
        self.number = 0
        self.touched: set[str] = set()

    def word(self) -> str:
        """A value never used before."""
        self.number += 1
        return f"№{self.number}"

    def pc(self, number: int) -> Pc:
        Trial.steps += 1
        found = self.town.pcs[number]
        self.touched.add(found.name)
        return found

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
        found = here.office.ask(_some, AbsenceDocument, which)
        if found is not None:
            draft = PaperDraft(PaperKind(found.kind), self.word(), found.date_from, found.date_to)
            self.town.act(here, absence_papers.edit_paper, found.id, draft)

    @rule(pc=pcs, group=st.integers(0, 1))
    def close_month(self, pc: int, group: int) -> None:
        here, identifier = self.pc(pc), self.town.groups[group]
        blank = here.office.ask(_blanks, self.town.children)
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
        found = here.office.ask(_some, Group, which)
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

    # requests and contracts

    @rule(pc=pcs, which=few, group=st.integers(0, 1))
    def accept(self, pc: int, which: int, group: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.accept, found.id, self.town.groups[group], reason="келісілді")

    @rule(pc=pcs, which=few)
    def wait(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.put_on_waiting_list, found.id)

    @rule(pc=pcs, which=few)
    def decline(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.decline, found.id, self.word())

    @rule(pc=pcs, which=few)
    def prepare_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, EnrolmentRequest, which)
        if found is not None and found.state == "accepted" and found.child_id:
            self.town.prepare(here, found.id, f"{here.name}-{self.word()}")

    @rule(pc=pcs, which=few)
    def send_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, Contract, which)
        if found is not None:
            self.town.act(here, contracts.send, found.id)

    @rule(pc=pcs, which=few)
    def withdraw_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, Contract, which)
        if found is not None:
            self.town.act(here, contracts.withdraw, found.id, self.word())

    @rule(pc=pcs, which=few)
    def countersign(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(_some, Contract, which)
        if found is not None and found.state == "parent_signed":
            self.town.countersign(here, found.id)

    # parents

    @rule(family=st.integers(0, FAMILIES - 1))
    def choose_kindergarten(self, family: int) -> None:
        Trial.steps += 1
        self.town.choose(family)

    @rule(family=st.integers(0, FAMILIES - 1))
    def parent_signs(self, family: int) -> None:
        Trial.steps += 1
        self.town.parent_signs(MOTHERS[CHILDREN + family].iin)

    @rule(family=st.integers(0, FAMILIES - 1))
    def parent_withdraws(self, family: int) -> None:
        Trial.steps += 1
        self.town.parent_withdraws(MOTHERS[CHILDREN + family].iin, self.word())

    @rule(who=few, yes=st.booleans())
    def parent_answers(self, who: int, yes: bool) -> None:
        Trial.steps += 1
        iin = MOTHERS[who].iin
        status, content = self.town.parent(iin, "GET", "/v1/parents/sheets")
        assert status == 200, content
        for sheet in json.loads(content):
            month, shown = sheet["month"], sheet["month"]["publication"]
            if shown is not None:
                answer = {"answer": "confirm" if yes else "dispute", "sheet_hash": shown["sheet_hash"], "comment": self.word()}
                path = f"/v1/parents/sheets/{month['child_id']}/{month['month']}/answer"
                status, content = self.town.parent(iin, "POST", path, answer)
                assert status in (204, 409), content

    # the exchange and what goes wrong

    @rule(pc=pcs)
    def exchange(self, pc: int) -> None:
        self._exchange(pc, None)

    @rule(pc=pcs)
    def exchange_again(self, pc: int) -> None:
        self._exchange(pc, None)

    @rule(pc=pcs, fault=st.sampled_from(Fault), at=st.integers(0, 6), place=st.integers(0, 1000))
    def bad_exchange(self, pc: int, fault: Fault, at: int, place: int) -> None:
        self._exchange(pc, Plan(fault, at, place))

    @rule(pc=pcs, place=st.integers(0, 1000), at=st.integers(0, 6))
    def cut_exchange(self, pc: int, place: int, at: int) -> None:
        self._exchange(pc, Plan(Fault.CUT, at, place))

    def _exchange(self, pc: int, plan: Plan | None) -> None:
        here = self.pc(pc)
        done = self.town.exchange(here, plan)
        if done is not None:
            a_poison_operation_starves_nobody(here, done)

    @rule(pc=pcs)
    def poison(self, pc: int) -> None:
        """From now on something on the way refuses every request that carries one certain operation."""
        waiting = [op_id for op_id, sent in self.town.ledger.operations.items() if sent.pc == self.pc(pc).name]
        self.town.live.wire.poison = waiting[-1].encode() if waiting and not self.town.live.wire.poison else b""

    @rule()
    def copies_arrive(self) -> None:
        self.town.live.wire.arrive_late()

    @rule(pc=pcs, keep=st.sampled_from(("mine", "theirs")))
    def decide(self, pc: int, keep: str) -> None:
        self.town.decide(self.pc(pc), keep)

    @rule(pc=pcs, answer=st.sampled_from(("retry", "set aside")))
    def answer_quarantine(self, pc: int, answer: str) -> None:
        self.town.answer_quarantine(self.pc(pc), answer)

    @rule(pc=pcs, hours=st.sampled_from((-24 * 400, -30, -1, 1, 30, 24 * 400)))
    def jump(self, pc: int, hours: int) -> None:
        self.pc(pc).clock.set(self.town.live.clock.now() + timedelta(hours=hours))

    @rule(minutes=st.sampled_from((1, 5, 20)))
    def time_passes(self, minutes: int) -> None:
        Trial.steps += 1
        self.town.live.clock.moment += timedelta(minutes=minutes)
        for pc in self.town.pcs:
            pc.clock.set(pc.clock.now() + timedelta(minutes=minutes))

    @rule(pc=pcs)
    def right_clock(self, pc: int) -> None:
        self.pc(pc).clock.set(self.town.live.clock.now())

    @rule(pc=pcs)
    def revoke(self, pc: int) -> None:
        here = self.pc(pc)
        if not self.town.is_revoked(here):
            self.town.revoke(here)

    @rule(pc=pcs)
    def enrol(self, pc: int) -> None:
        here = self.pc(pc)
        if self.town.is_revoked(here):
            self.town.enrol(here)

    @rule(often=st.integers(0, 2))
    def back_up_portal(self, often: int) -> None:
        Trial.steps += 1
        if often == 0 or not self.town.live.backed_up:
            self.town.live.back_up()
            self.town.log.append("the portal is backed up")

    @rule()
    def restore_portal(self) -> None:
        Trial.steps += 1
        if self.town.live.backed_up:
            self.town.live.restore()
            self.town.restored += 1
            self.town.log.append("the portal is restored")

    @rule(pc=pcs)
    def crash(self, pc: int) -> None:
        self.pc(pc).crash()

    # what must hold

    @invariant()
    def synchronised_is_never_early(self) -> None:
        for pc in self.town.pcs:
            if pc.name in self.touched:
                synchronised_is_never_early(self.town, pc)
        self.touched.clear()

    def teardown(self) -> None:
        if not hasattr(self, "town"):
            return
        try:
            self.town.settle()
            for holds in SETTLED:
                holds(self.town)
        except AssertionError as error:
            error.add_note("\n".join(self.town.log[-120:]))
            raise


def _some(uow: UnitOfWork, table: Any, number: int) -> Any:
    found = uow.session.scalars(select(table).order_by(table.id)).all()
    return found[number % len(found)] if found else None


def _blanks(uow: UnitOfWork, known: list[str]) -> list[MarkEdit]:
    days = settings.calendar(uow, 2026).working_days_of(OCTOBER)
    held = stored_cells(uow.session, known, OCTOBER.first, OCTOBER.last)
    locked = set(
        uow.session.scalars(
            select(ChildMonth.child_id).where(ChildMonth.month == str(OCTOBER), ChildMonth.state.not_in(("open", "stale")))
        )
    )
    blank = ((who, day) for who in known if who not in locked for day in days)
    return [MarkEdit(*place, MarkCode.PRESENT) for place in blank if (cell := held.get(place)) is None or cell.code is None]
