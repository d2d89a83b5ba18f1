"""What every walk has: a town to begin from, three PCs to choose from, values never used before."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize
from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.services.unit_of_work import UnitOfWork
from tests.soak.sync_stage import Stage
from tests.soak.sync_town import Pc, Town

pcs = st.integers(0, 2)
few = st.integers(0, 3)


class Walk(RuleBasedStateMachine):
    """One run: begins from a connected town."""

    stage: Stage
    steps = 0

    @initialize()
    def begin(self) -> None:
        self.town: Town = self.stage.begin()
        self.number, self.done_before = 0, Walk.steps
        self.touched: set[str] = set()

    def word(self) -> str:
        """A value never used before."""
        self.number += 1
        return f"№{self.number}"

    def step(self) -> None:
        """One more act of somebody without a PC."""
        Walk.steps += 1

    def pc(self, number: int) -> Pc:
        """The PC of an act."""
        self.step()
        found = self.town.pcs[number]
        self.touched.add(found.name)
        return found


def some(uow: UnitOfWork, table: Any, number: int) -> Any:
    """One of a table's rows."""
    found = uow.session.scalars(select(table).order_by(table.id)).all()
    return found[number % len(found)] if found else None


def signed_by_parents(uow: UnitOfWork) -> list[str]:
    """The contracts that wait for the director's signature."""
    return list(uow.session.scalars(select(Contract.id).where(Contract.state == "parent_signed").order_by(Contract.id)))
