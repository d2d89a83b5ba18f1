"""What a child's card asks for: another value, another group, a place, a return, a look at what is guarded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.guarded_notes import GuardedNotes
from desktop.views.groups.child_form import ChildDialog
from desktop.views.groups.dialogs import MoveDialog, PlaceDialog, open_form
from desktop.views.groups.guarded_card import GuardedDialog

if TYPE_CHECKING:
    from desktop.views.groups.child_page import ChildPage
    from desktop.views.groups.screen import GroupsScreen


class CardActions(QObject):
    """Opens the dialogs of the card shown; nothing happens while none is."""

    def __init__(self, screen: GroupsScreen, card: ChildPage) -> None:
        super().__init__(screen)
        self._screen, self._presenter = screen, screen.presenter
        card.edit_wanted.connect(self._edit)
        card.move_wanted.connect(self._move)
        card.place_wanted.connect(self._place)
        card.return_wanted.connect(self._return)
        card.guarded_wanted.connect(self._show_guarded)
        card.guarded_change_wanted.connect(self._change_guarded)

    def _edit(self) -> None:
        card = self._screen.shown_card
        if card is not None:
            dialog = ChildDialog(card.draft, (), self._presenter.today(), parent=self._screen)
            dialog.keep_draft(card.id)
            edit = self._presenter.edit_child
            send = lambda values: edit(card.id, dialog.draft(values), dialog.succeed, dialog.fail)  # noqa: E731
            open_form(dialog, send, self._presenter)

    def _move(self) -> None:
        card = self._screen.shown_card
        if card is not None:
            here = card.current.group_id if card.current is not None else ""
            others = [row for row in self._presenter.people.open_groups if row.id != here]
            dialog = MoveDialog(others, self._presenter.today(), self._screen)
            move = self._presenter.move
            open_form(dialog, lambda values: move(card.id, values["group"], values["on"], dialog.succeed, dialog.fail))

    def _place(self) -> None:
        card = self._screen.shown_card
        if card is not None:
            dialog = PlaceDialog(self._presenter.people.open_groups, self._presenter.today(), self._screen)
            place = self._presenter.place
            open_form(dialog, lambda values: place(card.id, values["group"], values["on"], dialog.succeed, dialog.fail))

    def _return(self) -> None:
        if self._screen.shown_card is not None:
            self._presenter.return_child(self._screen.shown_card.id)

    def _show_guarded(self) -> None:
        self._read_guarded(self._screen.card.guarded.show_notes)

    def _change_guarded(self) -> None:
        """The words are read first, and that is an act too: who changes them has seen them."""
        self._read_guarded(self._ask_guarded)

    def _read_guarded(self, show: Callable[[GuardedNotes], None]) -> None:
        card = self._screen.shown_card
        if card is None:
            return

        def read(notes: GuardedNotes) -> None:
            now = self._screen.shown_card
            if now is not None and now.id == card.id:  # shown only beside the child it was asked for
                show(notes)

        self._presenter.show_guarded(card.id, read)

    def _ask_guarded(self, notes: GuardedNotes) -> None:
        card = self._screen.shown_card
        assert card is not None  # asked for an open card alone
        dialog = GuardedDialog(notes, self._screen)
        change = self._presenter.change_guarded
        open_form(dialog, lambda values: change(card.id, dialog.notes(values), dialog.succeed, dialog.fail))
