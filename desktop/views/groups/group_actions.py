"""What is done with a whole group: up a year and back, its list on paper, children from a file."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.views.next_turn import open_next

if TYPE_CHECKING:
    from desktop.services.promotion import Promoted
    from desktop.services.roster_import import Imported
    from desktop.views.groups.screen import GroupsScreen


class GroupActions(QObject):
    """The commands of the page's two menus. They ask the screen which group is shown."""

    def __init__(self, screen: GroupsScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.promote = self._action(self.tr("Move up a year…"), "promote", self._promote, "Ctrl+U")
        self.take_back = self._action(self.tr("Take the move up back"), "takeBack", self._take_back)
        self.print_list = self._action(self.tr("Print the list…"), "printList", self._print_list, "Ctrl+P")
        self.archive = self._action(self.tr("Archive"), "archive", screen.archive_or_restore, "Ctrl+Shift+A")
        self.from_file = self._action(self.tr("Children from Excel…"), "fromFile", self._from_file, "Ctrl+Shift+O")

    def settle(self) -> None:
        """Offer only what the group shown allows."""
        screen = self._screen
        row = screen.shown_group()
        for action in (self.promote, self.print_list):
            action.setEnabled(row is not None and not row.archived)
        for action in (self.take_back, self.archive):
            action.setEnabled(row is not None)
        self.archive.setText(self.tr("Restore") if row is not None and row.archived else self.tr("Archive"))

    def _action(self, text: str, name: str, slot: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self._screen)
        action.setObjectName(f"groups.{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self._screen.addAction(action)
        return action

    def _promote(self) -> None:
        from desktop.views.groups.promotion_dialog import PromotionDialog

        screen, row = self._screen, self._screen.shown_group()
        if row is None or row.archived:
            return
        presenter = screen.presenter
        others = [one for one in presenter.people.open_groups if one.id != row.id]
        plan: Callable[[Any, Any], None] = lambda on, done: presenter.plan_promotion(row.id, on, done)  # noqa: E731
        dialog = PromotionDialog(row, others, presenter.today(), plan, screen)

        def done(promoted: Promoted) -> None:
            dialog.succeed()
            words = self.tr("“{name}” moved up a year").format(name=row.name)
            if promoted.moved:
                words = self.tr("%n child(ren) moved up a year", "", promoted.moved)
            screen.show_group(promoted.target_id)
            screen.shell.show_toast(words, undo=lambda: self._undo(row.id))

        dialog.submit_with(lambda values: presenter.promote(row.id, dialog.how({**NO_VALUES, **values}), done, dialog.fail))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_back(self) -> None:
        row = self._screen.shown_group()
        if row is not None:
            self._undo(row.id)

    def _undo(self, group_id: str) -> None:
        screen = self._screen

        def done(_children: int) -> None:
            screen.show_group(group_id)
            screen.shell.show_toast(self.tr("The move up was taken back"))

        screen.presenter.undo_promotion(group_id, done)

    def _print_list(self) -> None:
        from desktop.views.groups.list_preview import open_list_preview

        screen, row = self._screen, self._screen.shown_group()
        if row is not None:
            open_list_preview(screen.presenter.workspace, (row.id, row.name), screen.shell.show_toast, screen)

    def _from_file(self) -> None:
        self._screen.presenter.work("compute", _import_roster, done=lambda _none: self._open_roster())

    def _open_roster(self) -> None:
        from desktop.views.groups.roster_dialog import RosterDialog
        from desktop.views.groups.roster_presenter import RosterPresenter

        screen, row = self._screen, self._screen.shown_group()
        presenter = RosterPresenter(screen.presenter.workspace)
        presenter.setParent(screen)  # the toast's undo outlives the dialog
        presenter.problem.connect(screen.shell.show_problem)
        groups = screen.presenter.people.open_groups
        chosen = row.id if row is not None and not row.archived else ""
        dialog = RosterDialog(presenter, groups, screen.presenter.today(), chosen, screen)

        def undone(kept: int) -> None:
            words = self.tr("The import was taken back")
            if kept:
                words += ". " + self.tr("%n child(ren) the portal knows stay as cards without a group", "", kept)
            screen.shell.show_toast(words)

        def done(imported: Imported) -> None:
            words = self.tr("Children added: {added}, changed: {changed}").format(added=imported.added, changed=imported.changed)
            screen.shell.show_toast(words, undo=lambda: presenter.undo(imported, undone))

        dialog.imported.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        open_next(screen.presenter, dialog)


NO_VALUES = {"name": "", "age": None, "on": None}


def _import_roster() -> None:
    """What the dialog is written with, outside the window's thread: the first time it takes a while."""
    import_module("desktop.views.groups.roster_dialog")
    import_module("desktop.views.groups.roster_presenter")
