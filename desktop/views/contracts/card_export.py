"""The signature card of a contract as commands of its page: look at it, save it, print it, export it with the contract."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.services import exports
from desktop.services.cards import MadeCard, contract_card
from desktop.services.contracts import papers
from desktop.views.contracts.presenter import EXPORT_FOLDER
from desktop.views.language import current_language
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.widgets import Button, choose_folder

if TYPE_CHECKING:
    from desktop.services.contracts import ContractView
    from desktop.services.documents.signature_card_words import CardLanguage
    from desktop.views.contracts.screen import ContractsScreen
    from desktop.views.task_runner import Progress, Task
    from desktop.views.workspace import Workspace

translate = QCoreApplication.translate


def window_language() -> CardLanguage:
    """The language papers begin with: the window's, Russian where that is English."""
    return "kk" if current_language() == "kk" else "ru"


class ContractCardPresenter(Presenter):
    """Checks a contract's signatures and draws its card; on the network lane, since revocation is asked."""

    def __init__(self, workspace: Workspace, contract_id: str) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace, self._contract_id = workspace, contract_id

    def make(
        self,
        language: CardLanguage,
        done: Done,
        failed: Failed,
        progress: Callable[[int, int, str], None],
        cancelled: Callable[[], None],
    ) -> Task:
        """Draw the card; ``done(MadeCard)``."""
        space, contract_id = self._workspace, self._contract_id

        def call(token: Progress) -> MadeCard:
            revocation = space.authority.revocation()
            return contract_card(space.office, contract_id, space.trust(), language, revocation, token.report)

        return self.work("network", call, done=done, failed=failed, progress=progress, cancelled=cancelled)

    def export(self, folder: Path, language: CardLanguage, done: Done) -> None:
        """Write PDF, CMS and card into a folder; ``done(paths)``."""
        space, contract_id = self._workspace, self._contract_id
        self.remember_folder(folder)

        def call() -> tuple[Path, ...]:
            made = contract_card(space.office, contract_id, space.trust(), language, space.authority.revocation())
            paths = exports.save_contract(made.papers, folder)
            return (*paths, exports.save_card(made.file_name, made.pdf, folder))

        self.work("network", call, done=done)

    def paper(self, _language: CardLanguage, done: Done, failed: Failed) -> None:
        """The contract itself; ``done(pdf)``."""
        self.ask(papers, self._contract_id, done=lambda found: done(found.pdf), failed=failed)

    def folder(self) -> str:
        """Where the last files were written."""
        return self._workspace.preferences.folder(EXPORT_FOLDER)

    def remember_folder(self, folder: Path) -> None:
        """Begin there next time."""
        self._workspace.preferences.remember_folder(EXPORT_FOLDER, str(folder))


def add_card(screen: ContractsScreen, workspace: Workspace) -> None:
    """Put the card's commands into the page's "More" menu; they wait for a signature."""
    more = screen.page.findChild(Button, "contracts.moreButton")
    assert more is not None
    menu = more.menu()
    menu.addSeparator()
    paper = QAction(translate("SignatureCards", "Print the contract…"), screen.page)
    paper.setObjectName("contracts.printAction")
    paper.setShortcut(QKeySequence("Ctrl+P"))
    paper.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    screen.page.addAction(paper)
    paper.triggered.connect(lambda _checked=False: _begin(print_contract, screen, workspace))
    menu.addAction(paper)
    actions = []
    for name, text, slot in (
        ("contracts.cardAction", translate("SignatureCards", "Signature card…"), show_card),
        ("contracts.exportWithCardAction", translate("SignatureCards", "Export with the signature card…"), export_with_card),
    ):
        action = QAction(text, screen.page)
        action.setObjectName(name)
        action.setEnabled(False)
        action.triggered.connect(partial(_begin, slot, screen, workspace))
        menu.addAction(action)
        actions.append(action)

    def settle(view: ContractView) -> None:
        for action in actions:
            action.setEnabled(view.parent_cms_here or view.cms_sha256 is not None)

    screen.presenter.contract_loaded.connect(settle)


def _begin(
    slot: Callable[[ContractsScreen, ContractCardPresenter], object], screen: ContractsScreen, workspace: Workspace
) -> None:
    contract_id = screen.presenter.contract_id
    if contract_id is not None:
        presenter = ContractCardPresenter(workspace, contract_id)
        presenter.problem.connect(screen.shell.show_problem)
        slot(screen, presenter)


def print_contract(screen: ContractsScreen, presenter: ContractCardPresenter) -> None:
    """The contract's own bytes before they go to the printer or to a file."""
    from desktop.views.papers.preview import PrintPreview, open_preview

    title, told = translate("SignatureCards", "Contract"), screen.shell.show_toast
    dialog = PrintPreview(presenter, title, presenter.paper, told, has_languages=False, owned=True, parent=screen)
    open_preview(dialog)


def show_card(screen: ContractsScreen, presenter: ContractCardPresenter) -> None:
    """The card's pages, with the ways to a file and to the printer."""
    from desktop.views.contracts.card_dialog import SignatureCardDialog

    dialog = SignatureCardDialog(presenter, window_language(), screen.shell.show_toast, screen)
    dialog.open()


def export_with_card(screen: ContractsScreen, presenter: ContractCardPresenter) -> None:
    """Ask for a folder; the contract, its signatures and the card go there."""
    presenter.setParent(screen)

    def written(paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        words = translate("SignatureCards", "Written to {folder}: {names}")
        screen.shell.show_toast(words.format(folder=paths[0].parent, names=names))

    def write(path: str) -> None:
        presenter.export(Path(path), window_language(), written)

    title = translate("SignatureCards", "Where to put the contract and its card")
    choose_folder(screen, title, presenter.folder(), write).setObjectName("contracts.cardFolderDialog")
