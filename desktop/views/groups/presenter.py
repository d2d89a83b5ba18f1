"""Groups and children: what the page knows and does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services import children, groups, guarded_notes, promotion
from desktop.services.changes import Changes
from desktop.services.child_record import ChildRecord, child_record
from desktop.services.children import ChildCard, ChildRow
from desktop.services.groups import GroupDraft, GroupRow
from desktop.services.guarded_notes import GuardedNotes
from desktop.services.people import ChildDraft
from desktop.services.promotion import MoveAll, Rename
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace


@dataclass(frozen=True, slots=True)
class People:
    """One state of the page: the groups, archived ones at the end; who is in a group; who is in none."""

    groups: tuple[GroupRow, ...] = ()
    here: tuple[ChildRow, ...] = ()
    nowhere: tuple[ChildRow, ...] = ()

    @property
    def open_groups(self) -> tuple[GroupRow, ...]:
        """The groups that take children."""
        return tuple(row for row in self.groups if not row.archived)

    def group(self, group_id: str) -> GroupRow | None:
        """A group by its id."""
        return next((row for row in self.groups if row.id == group_id), None)


def people(uow: UnitOfWork) -> People:
    """Everything the page shows, from one state of the database."""
    everyone = children.list_children(uow)
    return People(
        groups=groups.list_groups(uow, archived=True),
        here=tuple(row for row in everyone if row.group_id),
        nowhere=tuple(row for row in everyone if not row.group_id),
    )


def whole_card(uow: UnitOfWork, child_id: str, year: int | None) -> tuple[ChildCard, ChildRecord]:
    """A child's card and record, from one state of the database."""
    return children.card(uow, child_id), child_record(uow, child_id, year)


class GroupsPresenter(Presenter):
    """``loaded(People)``, ``card_loaded(ChildCard)`` and ``record_loaded(ChildRecord)`` come after each change, whoever
    made it.
    """

    loaded = Signal(object)
    card_loaded = Signal(object)
    record_loaded = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._clock = workspace.office.clock
        self.workspace = workspace
        self._child_id = ""
        self._year: int | None = None
        self.people = People()
        self.watch({"group", "child", "placement"}, self._changed)
        self.watch({"mark", "child_month", "contract", "absence_document", "enrolment_request"}, self._record_changed)

    def today(self) -> date:
        """The kindergarten's day."""
        return self._clock.today()

    def load(self) -> None:
        """Read the groups and the children."""
        self.ask(people, done=self._loaded)

    def open_child(self, child_id: str) -> None:
        """Read a child's card, and keep it up to date from now on."""
        if child_id != self._child_id:
            self._child_id, self._year = child_id, None
        self.ask(whole_card, child_id, self._year, done=self._card_loaded)

    def show_year(self, year: int) -> None:
        """Show another year of the child's attendance."""
        self._year = year
        self.open_child(self._child_id)

    def close_child(self) -> None:
        """The card is no longer looked at."""
        self._child_id = ""

    def create_group(self, draft: GroupDraft, done: Done, failed: Failed) -> None:
        """Add a group."""
        self.run(groups.create_group, draft, done=done, failed=failed)

    def edit_group(self, group_id: str, draft: GroupDraft, done: Done, failed: Failed) -> None:
        """Change a group."""
        self.run(groups.edit_group, group_id, draft, done=done, failed=failed)

    def archive_group(self, group_id: str, done: Done) -> None:
        """Take a group out of use."""
        self.run(groups.archive_group, group_id, done=done)

    def restore_group(self, group_id: str, done: Done | None = None) -> None:
        """Take it back into use."""
        self.run(groups.restore_group, group_id, done=done)

    def add_child(self, draft: ChildDraft, group_id: str | None, starts_on: date | None, done: Done, failed: Failed) -> None:
        """Add a child, in a group if one is given."""
        self.run(children.add_child, draft, group_id=group_id, starts_on=starts_on, done=done, failed=failed)

    def edit_child(self, child_id: str, draft: ChildDraft, done: Done, failed: Failed) -> None:
        """Change a child's values and guardians."""
        self.run(children.edit_child, child_id, draft, done=done, failed=failed)

    def show_guarded(self, child_id: str, done: Done) -> None:
        """Read what is guarded of a child; the journal keeps that somebody did."""
        self.run(guarded_notes.show, child_id, done=done)

    def change_guarded(self, child_id: str, notes: GuardedNotes, done: Done, failed: Failed) -> None:
        """Keep what is guarded of a child."""
        self.run(guarded_notes.change, child_id, notes, done=done, failed=failed)

    def move(self, child_id: str, group_id: str, on: date, done: Done, failed: Failed) -> None:
        """Move a child to another group."""
        self.run(children.move, child_id, group_id, on, done=done, failed=failed)

    def place(self, child_id: str, group_id: str, starts_on: date, done: Done, failed: Failed) -> None:
        """Place a child who is in no group."""
        self.run(children.place, child_id, group_id, starts_on, done=done, failed=failed)

    def leave(self, child_id: str, last_day: date, reason: str, done: Done, failed: Failed) -> None:
        """End a child's stay."""
        self.run(children.leave, child_id, last_day, reason, done=done, failed=failed)

    def return_child(self, child_id: str, done: Done | None = None) -> None:
        """Take a leave back."""
        self.run(children.return_child, child_id, done=done)

    def plan_promotion(self, group_id: str, on: date, done: Done) -> None:
        """Who would be moved up from a day on."""
        self.ask(promotion.plan_promotion, group_id, on, done=done)

    def promote(self, group_id: str, how: Rename | MoveAll, done: Done, failed: Failed) -> None:
        """Move a whole group up a year."""
        self.run(promotion.promote_group, group_id, how, done=done, failed=failed)

    def undo_promotion(self, group_id: str, done: Done | None = None) -> None:
        """Take the group's last move up back."""
        self.run(promotion.undo_promotion, group_id, done=done)

    def _loaded(self, found: People) -> None:
        self.people = found
        self.loaded.emit(found)

    def _card_loaded(self, found: tuple[ChildCard, ChildRecord]) -> None:
        card, record = found
        if card.id == self._child_id:
            self.card_loaded.emit(card)
            self.record_loaded.emit(record)

    def _changed(self, _changes: Changes) -> None:
        self.load()
        self._record_changed(_changes)

    def _record_changed(self, _changes: Changes) -> None:
        if self._child_id:
            self.open_child(self._child_id)
