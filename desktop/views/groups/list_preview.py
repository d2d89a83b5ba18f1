"""The list of a group as it will be printed, and which personal data stand on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.services.group_list import GroupListPaper, group_list_paper
from desktop.views.papers.preview import ChoosePrinter, PrintPreview, open_preview
from desktop.views.presenter import Failed, Presenter
from desktop.views.widgets import Tick

if TYPE_CHECKING:
    from desktop.services.documents.group_list_pdf import ListParts
    from desktop.services.exports import PrintLanguage
    from desktop.views.workspace import Workspace


class ListPresenter(Presenter):
    """Makes the paper of one group."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)

    def make(
        self, group_id: str, parts: ListParts, language: PrintLanguage, done: Callable[[bytes], None], failed: Failed
    ) -> None:
        """The PDF's bytes."""

        def render(paper: GroupListPaper) -> bytes:
            from desktop.services.documents.group_list_pdf import render_group_list

            return render_group_list(paper, parts, language)

        def read(paper: GroupListPaper) -> None:
            self.work("compute", lambda: render(paper), done=done, failed=failed)

        self.ask(group_list_paper, group_id, done=read, failed=failed)


class GroupListPreview(PrintPreview):
    """The list of ``group`` (id, name). ``told(words)`` hears what was done."""

    def __init__(
        self,
        presenter: ListPresenter,
        group: tuple[str, str],
        told: Callable[[str], object],
        parent: QWidget | None = None,
        choose_printer: ChoosePrinter | None = None,
    ) -> None:
        super().__init__(
            presenter,
            self.tr("List of “{group}”").format(group=group[1]),
            self._draw_list,
            told,
            name="groups.list",
            file_name=group[1],
            owned=True,
            parent=parent,
            choose_printer=choose_printer,
        )
        self._lists, self._group_id = presenter, group[0]
        self.iins, self.phones = Tick(self.tr("with IINs")), Tick(self.tr("with parents and phones"))
        self.iins.setObjectName("groups.listIins")
        self.phones.setObjectName("groups.listPhones")
        for tick in (self.iins, self.phones):
            self.add_option(tick)
            tick.edited.connect(self.reload)

    def _draw_list(self, language: PrintLanguage, done: Callable[[bytes], None], failed: Failed) -> None:
        from desktop.services.documents.group_list_pdf import ListParts

        parts = ListParts(iins=self.iins.value(), phones=self.phones.value())
        self._lists.make(self._group_id, parts, language, done, failed)


def open_list_preview(workspace: Workspace, group: tuple[str, str], told: Callable[[str], object], parent: QWidget) -> None:
    """Show the preview; it goes away when it is closed."""
    open_preview(GroupListPreview(ListPresenter(workspace), group, told, parent))
