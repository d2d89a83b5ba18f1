"""Enrolment requests: what the page knows and does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from desktop.services import blobs, enrolment, groups, request_doubts, request_history, request_rules, request_undo
from desktop.services.changes import Changes
from desktop.services.enrolment import RequestRow, RequestView
from desktop.services.groups import GroupRow
from desktop.services.request_history import Event
from desktop.services.request_rules import PaperRule, Reason
from desktop.services.roles import Permission
from desktop.services.vault import write_whole
from desktop.views.enrolment.paper_pictures import draw_page, page_count
from desktop.views.errors import Explained
from desktop.views.presenter import Done, Failed, Presenter
from protocol.messages.entities import RequestState

if TYPE_CHECKING:
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace

KINDS = frozenset({"enrolment_request", "voucher", "group", "placement", "child", "contract", "blob", "calendar_day", "setting"})


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """A group as a place for one child. `wished`: the parent asked for it; `fits`: it is made for the child's age; `speaks`: it
    has the language of the wished group (every group has where there is no wish). `promised` places are free no longer, though
    nobody is in them yet.
    """

    row: GroupRow
    wished: bool
    fits: bool
    speaks: bool = True
    promised: int = 0


@dataclass(frozen=True, slots=True)
class RequestPage:
    """A request with the groups it could go to (the wished one first, then those of the child's age and language), its history
    and the office's usual refusals.
    """

    view: RequestView
    choices: tuple[GroupChoice, ...]
    history: tuple[Event, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper's bytes and how many pages they have."""

    content: bytes
    pages: int


def request_page(uow: UnitOfWork, request_id: str) -> RequestPage:
    """A request and its places, from one state of the database."""
    view = enrolment.view_request(uow, request_id)
    age = uow.today.year - view.child.birth_date.year
    rows = groups.list_groups(uow)
    wished = next((row.language for row in rows if row.id == view.group_id), None)
    taken = request_doubts.promised(uow, without=request_id)
    choices = []
    for row in rows:
        youngest, oldest = request_doubts.age_of(row)
        speaks = wished is None or request_doubts.same_language(wished, row.language)
        choices.append(GroupChoice(row, row.id == view.group_id, youngest <= age <= oldest, speaks, taken.get(row.id, 0)))
    ordered = sorted(choices, key=lambda choice: (not choice.wished, not choice.fits, not choice.speaks))
    return RequestPage(view, tuple(ordered), request_history.history(uow, request_id), request_rules.reasons(uow))


@dataclass(frozen=True, slots=True)
class RequestRules:
    """What the office decides by."""

    papers: tuple[PaperRule, ...]
    reasons: tuple[Reason, ...]


def request_rules_of(uow: UnitOfWork) -> RequestRules:
    """The rules of papers and the usual refusals."""
    return RequestRules(request_rules.paper_rules(uow), request_rules.reasons(uow))


def count_new(uow: UnitOfWork) -> int:
    """How many requests nobody has answered."""
    return sum(row.state is RequestState.NEW for row in enrolment.list_requests(uow))


class RequestCounter(Presenter):
    """Counts new requests for the navigation, also before the page was ever opened: ``counted(int)``."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._allowed = workspace.office.actor.may(Permission.DECIDE_REQUESTS)
        self.watch({"enrolment_request"}, self._changed)

    def count(self) -> None:
        """Count now; a role that may not see requests counts nothing."""
        if self._allowed:
            self.ask(count_new, done=self.counted.emit)

    def _changed(self, _changes: Changes) -> None:
        self.count()


class EnrolmentPresenter(Presenter):
    """``loaded(tuple[RequestRow, …])`` and ``opened(RequestPage)`` come after each change, whoever made it."""

    loaded = Signal(object)
    opened = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.allowed = workspace.office.actor.may(Permission.DECIDE_REQUESTS)
        self.workspace = workspace
        self.preferences = workspace.preferences
        self.request_id = ""
        self._clock = workspace.office.clock
        self.watch(KINDS, self._changed)

    def today(self) -> date:
        """The kindergarten's day."""
        return self._clock.today()

    def load(self) -> None:
        """Read all requests, the ended ones too: the page filters them."""
        if self.allowed:
            self.ask(enrolment.list_requests, ended=True, done=self._loaded)

    def open(self, request_id: str) -> None:
        """Read one request, and keep it up to date from now on."""
        self.request_id = request_id
        self.ask(request_page, request_id, done=self._opened)

    def doubts(self, request_id: str, group_id: str, done: Done) -> None:
        """What speaks against a group for this child."""
        self.ask(enrolment.doubts, request_id, group_id, done=done)

    def accept(self, request_id: str, group_id: str, reason: str, iin_reason: str, done: Done, failed: Failed) -> None:
        """Promise a place, or move the promise to another group."""
        reasons = {"reason": reason, "iin_reason": iin_reason}
        self.run(enrolment.accept, request_id, group_id, **reasons, done=done, failed=failed)

    def take_back(self, request_id: str, done: Done) -> None:
        """Undo the last decision, as long as the portal has not heard of it."""

        def failed(explained: Explained) -> None:
            self.problem.emit(explained.sentence, explained.next_step)
            if request_id == self.request_id:
                self.open(request_id)  # it went to the portal meanwhile: show what stands now

        self.run(request_undo.take_back, request_id, done=done, failed=failed)

    def read_rules(self, done: Callable[[RequestRules], None]) -> None:
        """What the office decides by."""
        self.ask(request_rules_of, done=done)

    def save_rules(self, papers: Sequence[PaperRule], kk: Sequence[str], ru: Sequence[str], done: Done, failed: Failed) -> None:
        """Keep what the office decides by."""
        self.run(request_rules.save_rules, papers, kk, ru, done=done, failed=failed)

    def wait(self, request_id: str, reason: str, done: Done, failed: Failed) -> None:
        """Put on the waiting list."""
        self.run(enrolment.put_on_waiting_list, request_id, reason, done=done, failed=failed)

    def decline(self, request_id: str, reason: str, done: Done, failed: Failed) -> None:
        """Refuse with a reason."""
        self.run(enrolment.decline, request_id, reason, done=done, failed=failed)

    def read_paper(self, sha256: str, done: Callable[[bytes], None], failed: Failed) -> None:
        """The bytes of a paper."""
        self.ask(blobs.read_blob, sha256, done=done, failed=failed)

    def count_pages(self, content: bytes, done: Callable[[Paper], None], failed: Failed) -> None:
        """Learn whether and how far the paper can be shown."""
        self.work("compute", lambda: Paper(content, page_count(content)), done=done, failed=failed)

    def draw_page(
        self, paper: Paper, place: int, width: int, ratio: float, done: Callable[[QImage], None], failed: Failed
    ) -> None:
        """Draw one page."""
        self.work("compute", lambda: draw_page(paper.content, place, width, ratio), done=done, failed=failed)

    def save_copy(self, content: bytes, path: Path, done: Done, failed: Failed) -> None:
        """Write a copy of a paper where the person wants it, and remember the folder."""
        self.preferences.remember_folder("papers", str(path.parent))
        self.work("compute", lambda: write_whole(path, content), done=done, failed=failed)

    def _loaded(self, rows: tuple[RequestRow, ...]) -> None:
        self.loaded.emit(rows)

    def _opened(self, page: RequestPage) -> None:
        if page.view.row.id == self.request_id:
            self.opened.emit(page)

    def _changed(self, _changes: Changes) -> None:
        self.load()
        if self.request_id and self.allowed:
            self.open(self.request_id)
