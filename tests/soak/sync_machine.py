"""Walks by chance through everything three PCs, parents, a bad network and a bad day at the portal can do to each other."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from desktop.services.sync.status import SyncState
from tests.soak.sync_contract_acts import ContractActs
from tests.soak.sync_invariants import SETTLED, a_poison_operation_starves_nobody, synchronised_is_never_early
from tests.soak.sync_office_acts import OfficeActs
from tests.soak.sync_people import CHILDREN, FAMILIES, MOTHERS
from tests.soak.sync_walk import Walk, pcs, signed_by_parents
from tests.soak.sync_wire import Fault, Plan


class Trial(OfficeActs, ContractActs):
    """One run: begins from a connected town, does what chance says, settles, and looks at every invariant."""

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

    @rule(pc=pcs, family=st.integers(0, FAMILIES - 1))
    def both_sign(self, pc: int, family: int) -> None:
        """A good day: what waits for a parent is signed by both."""
        here = self.pc(pc)
        self.town.exchange(here)
        self.town.parent_signs(MOTHERS[CHILDREN + family].iin)
        self.town.exchange(here)
        for contract in here.office.ask(signed_by_parents):
            self.town.countersign(here, contract)
        self._exchange(pc, None)

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
        self.step()
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
        self.step()
        if often == 0 or not self.town.live.backed_up:
            self.town.live.back_up()
            self.town.log.append("the portal is backed up")

    @rule()
    def restore_portal(self) -> None:
        self.step()
        if self.town.live.backed_up:
            self.town.live.restore()
            self.town.restored += 1
            self.town.log.append("the portal is restored")

    @rule(pc=pcs, bad_day=st.booleans())
    def replace(self, pc: int, bad_day: bool) -> None:
        """A PC is replaced when everybody has read what it sent: nothing remembers any more what it was answered.

        Nobody has anything left that was refused, or to decide: who has not taken what it wrote may put something else there.
        """
        here = self.pc(pc)
        states = [done and done.status.state for done in map(self.town.exchange, (here, *self.town.pcs))]
        if all(state is SyncState.SYNCHRONISED for state in states[1:]):
            self.town.forget_answered(here)
            if bad_day:
                self.restore_portal()

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
        if not hasattr(self, "town") or Walk.steps == self.done_before:
            return  # nobody did anything
        try:
            self.town.settle()
            for holds in SETTLED:
                holds(self.town)
        except AssertionError as error:
            error.add_note("\n".join(self.town.log[-120:]))
            raise
