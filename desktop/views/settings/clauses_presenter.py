"""What the contract's template knows and does: editions, the check, the page as it will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services.clauses import Edition, editions, sample_fields, save_clauses
from desktop.services.documents.contract_wording import Wording, load_wording
from desktop.services.documents.own_clauses import ClauseProblem, OwnClause, problems_of, with_clauses
from desktop.views.papers.pictures import PageSize, draw, measure
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.documents.contract_fields import ContractFields
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Template:
    """Everything the editor begins with: the standard wording, the editions from the last, and a contract to look at."""

    wording: Wording
    editions: tuple[Edition, ...]
    sample: ContractFields

    @property
    def edition(self) -> Edition | None:
        """The edition in force."""
        return self.editions[0] if self.editions else None


@dataclass(frozen=True, slots=True)
class Looked:
    """Clauses checked and drawn: those with problems are left out of the paper."""

    problems: tuple[ClauseProblem, ...]
    pdf: bytes
    sizes: tuple[PageSize, ...]


class ClausesPresenter(Presenter):
    """``loaded(Template)``; ``changed()``: another edition was saved, here or on another PC."""

    loaded = Signal(object)
    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.watch({"contract_clauses"}, lambda _changes: self.changed.emit())

    def load(self, failed: Failed) -> None:
        self.ask(_template, done=self.loaded.emit, failed=failed)

    def read(self, done: Callable[[Template], None]) -> None:
        """The same, for one who asks."""
        self.ask(_template, done=done)

    def look(self, template: Template, clauses: tuple[OwnClause, ...], done: Callable[[Looked], None], failed: Failed) -> None:
        """Check the clauses and draw the contract with them."""
        self.work("compute", lambda: looked(template, clauses), done=done, failed=failed)

    def render(
        self, template: Template, clauses: tuple[OwnClause, ...], number: int, done: Callable[[bytes], None], failed: Failed
    ) -> None:
        """The contract with an edition's clauses."""
        self.work("compute", lambda: _rendered(template, clauses, number), done=done, failed=failed)

    def picture(self, pdf: bytes, place: int, width: int, ratio: float, done: Callable[[QImage], None]) -> None:
        """One page as a picture."""
        self.work("compute", lambda: draw(pdf, place, width, ratio), done=done)

    def save(self, clauses: tuple[OwnClause, ...], based_on: str | None, done: Done, failed: Failed) -> None:
        self.run(save_clauses, clauses, based_on, done=done, failed=failed)


def _template(uow: UnitOfWork) -> Template:
    return Template(load_wording(), editions(uow), sample_fields(uow))


def looked(template: Template, clauses: tuple[OwnClause, ...]) -> Looked:
    """Clauses checked, and the contract with those that are right."""
    problems = problems_of(clauses, template.wording)
    wrong = {problem.clause for problem in problems}
    right = tuple(clause for place, clause in enumerate(clauses) if place not in wrong)
    number = (template.edition.number if template.edition else 0) + 1
    pdf = _rendered(template, right, number)
    return Looked(problems, pdf, measure(pdf))


def _rendered(template: Template, clauses: tuple[OwnClause, ...], number: int) -> bytes:
    from desktop.services.documents.contract_pdf import render_contract

    return render_contract(template.sample, with_clauses(template.wording, clauses, number))
