"""The page Contracts: the register, and one contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.views.contracts.batch_dialog import BatchSigningDialog
from desktop.views.contracts.check_dialog import CheckFileDialog
from desktop.views.contracts.contract_page import ContractPage
from desktop.views.contracts.prepare_dialog import PrepareContractDialog, terms_of
from desktop.views.contracts.presenter import ContractsPresenter
from desktop.views.contracts.register import ContractRegister
from desktop.views.next_turn import open_next
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import EmptyState, PageHeader

if TYPE_CHECKING:
    from desktop.services.contracts import ContractRow, ContractView, Terms
    from desktop.services.enrolment import RequestView


class ContractsScreen(Screen):
    """``enter(contract=id)`` opens a contract, ``enter(request=id)`` begins one; without either the register is shown."""

    presenter: ContractsPresenter

    def __init__(self, presenter: ContractsPresenter, shell: Shell) -> None:
        super().__init__("contracts", presenter, shell)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("contracts.stack")
        self.body.addWidget(self.stack)
        self.page: ContractPage
        self.dialog: PrepareContractDialog | None = None
        if not presenter.allowed:
            self.stack.addWidget(self._not_allowed())
            return
        self.register = ContractRegister(self.stack)
        self.stack.addWidget(self.register)
        self._complete = False
        self._awaited: Mapping[str, object] | None = None
        self.register.opened.connect(self.open_contract)
        self.register.requests_wanted.connect(lambda: shell.go("enrolment"))
        presenter.register_loaded.connect(self._show_rows)
        presenter.contract_loaded.connect(self._show_contract)
        presenter.not_opened.connect(self.show_register)
        presenter.terms_loaded.connect(self._ask_terms)
        presenter.prepared.connect(self.open_contract)
        self.add_command("Alt+Left", self.tr("Back to the register"), self.show_register)
        presenter.batch_loaded.connect(self._sign_several)
        self.register.several_wanted.connect(presenter.load_batch)
        self.register.check_file_wanted.connect(self.check_file)
        self.add_command("Ctrl+Shift+V", self.tr("Check any signature"), self.check_file)
        self.add_command("Ctrl+F", self.tr("Find a contract"), self._find)

    def complete(self, additions: Sequence[Callable[[], object]]) -> Iterator[None]:
        """The page of one contract, made in another turn than the register, and what is added to both."""
        self.page = ContractPage(self.presenter, self.shell, self.stack)
        self.stack.addWidget(self.page)
        self.page.left.connect(self.show_register)
        self.page.check_file_wanted.connect(self.check_file)
        for add in additions:
            add()
        self._complete = True
        yield
        if self._awaited is not None:
            self.enter(**self._awaited)
        yield

    def enter(self, **args: object) -> None:
        if not self.presenter.allowed:
            return
        if not self._complete:
            self._awaited = args  # of several the last: that is where the person went
            return
        self._awaited = None
        contract, request = args.get("contract"), args.get("request")
        self.presenter.load_register()
        if isinstance(contract, str):
            self.open_contract(contract)
            return
        self._leave_contract()
        if isinstance(request, str):
            self.presenter.load_terms(request)

    def open_contract(self, contract_id: str) -> None:
        """Show one contract."""
        if contract_id != self.presenter.contract_id:
            self.page.clear()
        self.stack.setCurrentWidget(self.page)
        self.page.pdf.focus()  # keys scroll it, and what the page can do is asked for from within it
        self.presenter.open(contract_id)

    def show_register(self) -> None:
        """Back to the list, on the row one came from."""
        came_from = self.presenter.contract_id
        self._leave_contract()
        if came_from is not None:
            self.register.table.select_key(came_from)
        self.register.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def check_file(self) -> CheckFileDialog:
        """Open the check of any file's signatures."""
        dialog = CheckFileDialog(self.presenter.check_files(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _sign_several(self, bin_: str) -> None:
        rows = self.register.waiting()
        if not rows:
            return
        dialog = BatchSigningDialog(rows, bin_, self.presenter, self.presenter.sign_several(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _leave_contract(self) -> None:
        self.presenter.close()
        self.page.clear()
        self.stack.setCurrentWidget(self.register)

    def _show_rows(self, rows: tuple[ContractRow, ...]) -> None:
        self.register.set_rows(rows)
        self.shell.set_badge("contracts", self.register.to_sign())

    def _show_contract(self, view: ContractView) -> None:
        if self.stack.currentWidget() is self.page:
            self.page.show_contract(view)

    def _ask_terms(self, request: RequestView, terms: Terms) -> None:
        dialog = PrepareContractDialog(request, terms, self)
        dialog.keep_draft(request.row.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submit_with(lambda values: self.presenter.prepare(request.row.id, terms_of(values), dialog.succeed, dialog.fail))
        self.dialog = dialog
        dialog.destroyed.connect(self._forget_dialog)
        open_next(self.presenter, dialog)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _find(self) -> None:
        self.show_register()
        self.register.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _not_allowed(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(PageHeader(self.tr("Contracts")))
        empty = EmptyState(
            self.tr("Contracts are the director's work"),
            self.tr("Your account keeps groups and attendance. Contracts are prepared and signed with the director's account."),
        )
        empty.setObjectName("contracts.notAllowed")
        box.addWidget(empty, 1)
        return page
