"""The register of contracts, one contract with its road, and the steps taken from there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from desktop.services import authority, blobs, contracts, enrolment, exports, organisation, signing
from desktop.services.roles import Permission
from desktop.views.contracts.signature_presenters import BatchSigningPresenter, FileCheckPresenter
from desktop.views.papers import pictures
from desktop.views.presenter import Done, Failed, Presenter
from protocol.contracts import ContractState

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.changes import Changes
    from desktop.services.contracts import ContractView, Terms
    from desktop.services.unit_of_work import Outcome, UnitOfWork
    from desktop.views.errors import Explained
    from desktop.views.workspace import Workspace

KINDS: Final = frozenset({"setting", "contract", "enrolment_request", "voucher", "child", "group", "blob"})
KEY_FOLDER: Final = "key"
EXPORT_FOLDER: Final = "export"
CANNOT_BE_SHOWN: Final = frozenset({"contract-not-described", "no-such-contract"})


class ContractsPresenter(Presenter):
    """State of the page.

    ``register_loaded(rows)``; ``contract_loaded(ContractView)`` for the open one, again whenever it changed, or ``not_opened()``;
    ``pages_measured(sizes)`` then ``page_drawn(place, width, image)`` for its PDF, or ``pdf_failed(Explained)``;
    ``checking(bool)`` while signatures are being checked; :attr:`stamps` tells whether time stamps are asked for;
    ``terms_loaded(RequestView, Terms)`` for a contract to prepare;
    ``prepared(contract id)``; ``batch_loaded(BIN)`` when several contracts can be signed.
    """

    register_loaded = Signal(object)
    contract_loaded = Signal(object)
    pages_measured = Signal(object)
    pdf_failed = Signal(object)
    not_opened = Signal()
    page_drawn = Signal(int, int, object)
    checking = Signal(bool)
    terms_loaded = Signal(object, object)
    prepared = Signal(str)
    batch_loaded = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace
        self.allowed = workspace.office.actor.may(Permission.CONTRACTS)
        self.contract_id: str | None = None
        self.stamps = False
        self._pdf: bytes | None = None
        self._pdf_sha256 = ""
        self._seen_signature: str | None = None
        self._instead = ""  # the hash of a paper shown in place of the contract
        self.watch(KINDS, self._changed)

    def load_register(self) -> None:
        """Read all contracts."""
        if self.allowed:
            self.ask(contracts.list_contracts, done=self.register_loaded.emit)

    def open(self, contract_id: str) -> None:
        """Show one contract; its PDF follows."""
        if contract_id != self.contract_id:
            self._pdf, self._pdf_sha256, self._seen_signature, self._instead = None, "", None, ""
        self.contract_id = contract_id
        self._load_contract()

    def close(self) -> None:
        """Back to the register: nothing of a contract stays in memory."""
        self.contract_id, self._pdf, self._pdf_sha256, self._seen_signature = None, None, "", None
        self._instead = ""

    def show_document(self, sha256: str) -> None:
        """Show another paper of the open contract in its place; "" shows the contract again."""
        self._instead = sha256
        self._load_contract()

    def draw_page(self, place: int, width: int, ratio: float) -> None:
        """Draw one page of the open contract; ``page_drawn`` answers unless another contract was opened meanwhile."""
        pdf, sha256 = self._pdf, self._pdf_sha256
        if pdf is None:
            return

        def drawn(image: QImage) -> None:
            if sha256 == self._pdf_sha256:
                self.page_drawn.emit(place, width, image)

        self.work("compute", lambda: pictures.draw(pdf, place, width, ratio), done=drawn)

    def load_terms(self, request_id: str) -> None:
        """Begin a contract for an accepted request; one that has its contract opens it."""

        def loaded(answer: tuple[Any, Terms]) -> None:
            request, terms = answer
            if request.contract_id is not None:
                self.prepared.emit(request.contract_id)
            else:
                self.terms_loaded.emit(request, terms)

        office = self._workspace.office
        self.work(
            "database",
            lambda: (office.ask(enrolment.view_request, request_id), office.ask(contracts.default_terms)),
            done=loaded,
        )

    def prepare(self, request_id: str, terms: Terms, done: Done, failed: Failed) -> None:
        """Render and keep the contract; its bytes are fixed from here."""

        def kept(outcome: Outcome[str]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)
            self.prepared.emit(outcome.result)

        self.work("compute", lambda: signing.prepare(self._workspace.office, request_id, terms), done=kept, failed=failed)

    def send(self, done: Done) -> None:
        """Send the open contract to the parent."""
        self.run(contracts.send, self._open_id(), done=done)

    def withdraw(self, reason: str, done: Done, failed: Failed) -> None:
        """Take the open contract back."""
        self.run(contracts.withdraw, self._open_id(), reason, done=done, failed=failed)

    def decline(self, reason: str, done: Done, failed: Failed) -> None:
        """Refuse to countersign the open contract."""
        self.run(contracts.decline, self._open_id(), reason, done=done, failed=failed)

    def verify(self) -> None:
        """Check every signature of the open contract now; the report comes with ``contract_loaded``."""
        contract_id = self._open_id()
        self.checking.emit(True)

        def checked(outcome: Outcome[Any]) -> None:
            self.checking.emit(False)
            self.bus.publish(outcome.changes)

        def failed(explained: Explained) -> None:
            self.checking.emit(False)
            self.problem.emit(explained.sentence, explained.next_step)

        workspace = self._workspace

        def check() -> Outcome[Any]:
            return signing.verify(workspace.office, contract_id, workspace.trust(), workspace.authority.revocation())

        self.work("network", check, done=checked, failed=failed)

    def view_key(self, path: Path, password: str, bin_: str, done: Done, failed: Failed) -> None:
        """Whose key it is and whether it may sign for the organisation; the file is read for this one call."""
        now = self._workspace.office.clock.now()
        self.work(
            "compute",
            lambda: signing.view_key(signing.read_key_file(path), password, at=now, bin_=bin_),
            done=done,
            failed=failed,
        )

    def ask_about_key(self, key: signing.KeyView, bin_: str, done: Done) -> None:
        """What the authority says about a key now; ``done(KeyView)``. Nothing is said where nobody can be asked."""
        space = self._workspace

        def ask() -> signing.KeyView:
            now = space.office.clock.now()
            return signing.ask_about_key(key, space.trust(), space.authority.revocation(), at=now, bin_=bin_)

        self.work("network", ask, done=done, failed=lambda _explained: done(key))

    def countersign(self, path: Path, password: str, done: Done, failed: Failed) -> None:
        """Sign the open contract with the director's key; everything is checked before and after, or nothing is kept."""
        contract_id, workspace = self._open_id(), self._workspace

        def sign() -> Outcome[Any]:
            p12 = signing.read_key_file(path)
            revocation = workspace.authority.revocation()
            return signing.countersign(workspace.office, contract_id, p12, password, workspace.trust(), revocation)

        def signed(outcome: Outcome[Any]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        self.work("network", sign, done=signed, failed=failed)

    def export(self, contract_id: str, folder: Path, done: Done | None = None) -> None:
        """Write the contract's PDF and, if there is one, its CMS into a folder; ``done(paths)``."""
        office = self._workspace.office
        self._workspace.preferences.remember_folder(EXPORT_FOLDER, str(folder))
        self.work(
            "compute", lambda: exports.save_contract(office.ask(contracts.papers, contract_id), folder), done=done or _nothing
        )

    def check_files(self) -> FileCheckPresenter:
        """Who checks the signatures of any file."""
        return FileCheckPresenter(self._workspace)

    def sign_several(self) -> BatchSigningPresenter:
        """Who signs several contracts at once."""
        return BatchSigningPresenter(self._workspace)

    def load_batch(self) -> None:
        """Begin signing several contracts."""
        self.ask(organisation.organisation, done=lambda about: self.batch_loaded.emit(about.bin))

    def key_folder(self) -> str:
        """Where the last key was chosen; only the folder is remembered."""
        return self._workspace.preferences.folder(KEY_FOLDER)

    def remember_key_folder(self, folder: Path) -> None:
        """Begin there next time."""
        self._workspace.preferences.remember_folder(KEY_FOLDER, str(folder))

    def export_folder(self) -> str:
        """Where the last files were written."""
        return self._workspace.preferences.folder(EXPORT_FOLDER)

    def _open_id(self) -> str:
        if self.contract_id is None:
            raise RuntimeError("no contract is open")
        return self.contract_id

    def _load_contract(self) -> None:
        if self.contract_id is None:
            return
        kind = self._workspace.authority.place.kind

        def read(uow: UnitOfWork, contract_id: str) -> tuple[ContractView, authority.AuthoritySettings]:
            return contracts.view_contract(uow, contract_id), authority.read_settings(uow, kind)

        def failed(explained: Explained) -> None:
            self.problem.emit(explained.sentence, explained.next_step)
            if explained.code in CANNOT_BE_SHOWN:
                self.not_opened.emit()

        self.ask(read, self.contract_id, done=self._loaded, failed=failed)

    def _loaded(self, answer: tuple[ContractView, authority.AuthoritySettings]) -> None:
        view, asked = answer
        if view.row.id != self.contract_id:
            return
        self.stamps = asked.online and bool(asked.tsp)
        self.contract_loaded.emit(view)
        shown = self._instead or view.pdf_sha256
        if shown != self._pdf_sha256:
            self._pdf_sha256 = shown
            self._read_pdf(shown)
        self._verify_new_signature(view)

    def _verify_new_signature(self, view: ContractView) -> None:
        """A signature that arrived is checked by itself, once each time it is opened."""
        waits = view.row.state is ContractState.PARENT_SIGNED and view.parent_cms_here
        if waits and self._seen_signature != view.parent_cms_sha256:
            self._seen_signature = view.parent_cms_sha256
            self.verify()

    def _read_pdf(self, sha256: str) -> None:
        def here(pdf: bytes) -> None:
            if sha256 == self._pdf_sha256:
                self._pdf = pdf
                self.work("compute", lambda: pictures.measure(pdf), done=measured, failed=failed)

        def measured(sizes: tuple[pictures.PageSize, ...]) -> None:
            if sha256 == self._pdf_sha256:
                self.pages_measured.emit(sizes)

        def failed(explained: Explained) -> None:
            if sha256 == self._pdf_sha256:
                self._pdf_sha256 = ""
                self.pdf_failed.emit(explained)

        self.ask(blobs.read_blob, sha256, done=here, failed=failed)

    def _changed(self, changes: Changes) -> None:
        self.load_register()
        if ("contract", self.contract_id) in changes.touched or changes.kinds & {"voucher", "blob", "setting"}:
            self._load_contract()


def _nothing(_result: object) -> None:
    """Nobody waits for the answer."""
