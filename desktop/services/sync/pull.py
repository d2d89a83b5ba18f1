"""Reading what changed: pages in the portal's commit order, each applied in one transaction together with the cursor after it."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.services.sync import bulk, faults, forgotten, link, lost, witness
from desktop.services.sync.apply import take
from desktop.services.sync.apply_attendance import new_month
from desktop.services.sync.faults import PortalAway, PortalRefused
from desktop.services.sync.ground import Ground, NewMonth
from desktop.services.sync.join import join_child
from desktop.services.sync.not_yet import DUPLICATE, MISSING_PARENT, PENDING, UNKNOWN_TYPE, NotYet
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.resync import read_all_anew
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import DEFAULT_PAGE, Change, ChangesPage

LARGEST_PAGE = 2000
READ_AHEAD = LARGEST_PAGE
QUICK_SECONDS, SLOW_SECONDS = 1.0, 5.0
DEFER_FOREIGN_KEYS = "PRAGMA defer_foreign_keys = ON"  # until this transaction's COMMIT, which checks them
WAITING_REASONS = frozenset({PENDING, UNKNOWN_TYPE})


@dataclass(frozen=True, slots=True)
class Pulled:
    """How many changes came, and what they touched."""

    count: int
    changes: Changes


def pull(
    office: Office, client: PortalClient, largest: int = LARGEST_PAGE, monotonic: Callable[[], float] = time.monotonic
) -> Pulled:
    """Read everything up to now, in pages of at most `largest` changes.

    Raises:
        PortalAway, PortalRefused ("resync-required" when the portal was restored), KnownError.
    """
    acting = office.acting_as(link.PORTAL_ACTOR)
    try:
        return _pull(acting, _Pages(client, largest, monotonic))
    except KnownError:
        with suppress(KnownError):  # the trouble that stopped it is told
            acting.do(bulk.finish)
        raise


def _pull(acting: Office, pages: "_Pages") -> Pulled:
    count, changes = 0, Changes()
    with ThreadPoolExecutor(1, thread_name_prefix="pull") as reader:
        under_way: _Asked | None = None
        while True:
            state = acting.ask(link.link_view)
            if state is None:
                raise KnownError("not-connected")
            if under_way is None or under_way.after != state.cursor:
                under_way = _Asked(state.cursor, reader.submit(pages.after, state.cursor))
            try:
                read = under_way.answer.result()
            except PortalRefused as error:
                if error.code != "bad-cursor" or not state.cursor:
                    raise
                acting.do(read_all_anew)
                continue
            page = read.page
            if state.epoch and page.epoch != state.epoch:
                raise PortalRefused(faults.RESYNC_REQUIRED, 409)
            if page.more and page.cursor == state.cursor:
                raise PortalAway("the cursor stands still", faults.PORTAL_BROKEN)
            if page.more:
                under_way = _Asked(page.cursor, reader.submit(pages.after, page.cursor))
            try:
                applied = acting.do(apply_page, page, after=state.cursor, ready=read.ready)
            except IntegrityError:
                applied = acting.do(apply_page, page, after=state.cursor, one_by_one=True)
            if applied.result is None:
                continue
            count += applied.result
            changes |= applied.changes
            if not page.more:
                return Pulled(count, changes)


@dataclass(frozen=True, slots=True)
class _Read:
    """A page, and its months made ready for the tables while the database is at work on the page before."""

    page: ChangesPage
    ready: Mapping[str, NewMonth]


class _Pages:
    """Asks for pages as large as come quickly: one that is cut off on its way is lost whole, so a slow line gets small ones."""

    def __init__(self, client: PortalClient, largest: int, monotonic: Callable[[], float]) -> None:
        self._client, self._largest, self._monotonic = client, largest, monotonic
        self._limit = min(DEFAULT_PAGE, largest)

    def after(self, cursor: str) -> _Read:
        """The page after the cursor."""
        begun = self._monotonic()
        page = self._client.changes(cursor, self._limit)
        spent = self._monotonic() - begun
        if spent < QUICK_SECONDS:
            self._limit = min(self._limit * 2, self._largest)
        elif spent > SLOW_SECONDS:
            self._limit = max(self._limit // 2, min(DEFAULT_PAGE, self._largest) // 4, 1)
        return _Read(page, {change.id: new for change in page.changes if (new := new_month(change)) is not None})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page that was asked for while the one before is written."""

    after: str
    answer: Future[_Read]


def apply_page(
    uow: UnitOfWork,
    page: ChangesPage,
    *,
    after: str | None = None,
    one_by_one: bool = False,
    ready: Mapping[str, NewMonth] | None = None,
) -> int | None:
    """Write a page, what waited from earlier ones, and the cursor; returns how many changes the page had.

    `after` is the cursor the page was asked for with. None comes back, and nothing is written, when it is no longer the office's:
    somebody asked meanwhile for everything to be read anew.
    `one_by_one` guards each change by a savepoint, so that one which breaks a constraint is put off alone. `ready` has months of
    the page that were made ready before (see `new_month`).
    """
    row = link.link_row(uow)
    if after is not None and row.cursor != after:
        return None
    bulk.prepare(uow, page.more)
    before = link.pull_state(uow)
    waiting = _deferred(uow)
    arrived = {_key(change): change for change in page.changes} if waiting else {}
    queue = [change for key, change in waiting.items() if key not in arrived or arrived[key].version < change.version]
    left = apply_changes(uow, [*queue, *page.changes], whole=before.whole, one_by_one=one_by_one, ready=ready)
    if not page.more and _join(uow, left):
        left = apply_changes(uow, [change for change, _ in left.values()], whole=before.whole, one_by_one=one_by_one)
    _defer(uow, left)
    if before.whole and not page.more:
        lost.part_with_untold(uow, left)
    if not page.more and forgotten.began(uow) is not None:
        forgotten.tell(uow, left, page.others)
    row.epoch, row.cursor, row.last_pull_at = page.epoch, page.cursor, uow.now
    link.store_pull_state(uow, link.PullState(whole=before.whole and page.more, unfinished=page.more))
    witness.keep(uow, page)
    if not page.more:
        bulk.finish(uow)
    return len(page.changes)


def apply_changes(
    uow: UnitOfWork,
    changes: list[Change],
    *,
    whole: bool = False,
    one_by_one: bool = False,
    ready: Mapping[str, NewMonth] | None = None,
) -> dict[str, tuple[Change, str]]:
    """Write changes, going over those put off again while that helps; returns what is left with its reason."""
    ground = Ground(uow.session, whole=whole, ready=ready)
    attempt: Attempt = _alone if one_by_one else partial(_together, ground)
    if not one_by_one:
        # A page brings children together with what belongs to them, and a flush keeps no order between the tables.
        uow.session.execute(text(DEFER_FOREIGN_KEYS))
    with uow.session.no_autoflush:
        ground.read_ahead([] if one_by_one else changes[-READ_AHEAD:])
        left = _pass_over(uow, changes, attempt, whole=whole)
        while again := [change for change, reason in left.values() if reason == MISSING_PARENT]:
            still = _pass_over(uow, again, attempt, whole=whole)
            left = {key: one for key, one in left.items() if one[1] != MISSING_PARENT} | still
            if len(still) == len(again):
                break
        ground.write_cells()
    uow.session.flush()
    return left


Attempt = Callable[[UnitOfWork, Change, bool], None]


def _together(ground: Ground, uow: UnitOfWork, change: Change, _: bool) -> None:
    """A change on the ground it shares with the others."""
    take(uow, change, ground)


def _alone(uow: UnitOfWork, change: Change, whole: bool) -> None:
    """A change in a savepoint of its own: what breaks a constraint takes nothing with it."""
    try:
        with uow.session.begin_nested():
            ground = Ground(uow.session, whole=whole)
            take(uow, change, ground)
            ground.write_cells()
            uow.session.flush()
    except IntegrityError as error:
        raise NotYet(DUPLICATE) from error


def _pass_over(uow: UnitOfWork, changes: list[Change], attempt: Attempt, *, whole: bool) -> dict[str, tuple[Change, str]]:
    left: dict[str, tuple[Change, str]] = {}
    for change in changes:
        try:
            attempt(uow, change, whole)
            if left:
                left.pop(_key(change), None)
        except NotYet as wait:
            left[_key(change)] = (change, wait.reason)
    return left


def _join(uow: UnitOfWork, left: dict[str, tuple[Change, str]]) -> bool:
    """Everything is read: a child whose IIN another record holds here is that child. Tells whether any was joined."""
    twice = [change for change, reason in left.values() if change.type == "child" and reason == DUPLICATE]
    if twice:
        uow.session.execute(text(DEFER_FOREIGN_KEYS))
    return sum(join_child(uow, change) for change in twice) > 0


def _key(change: Change) -> str:
    return f"{change.type}:{change.id}"


def _deferred(uow: UnitOfWork) -> dict[str, Change]:
    stored: dict[str, Any] = link.kept(uow, link.DEFERRED) or {}
    return {key: Change.model_validate(one["change"]) for key, one in stored.items()}


def _defer(uow: UnitOfWork, left: dict[str, tuple[Change, str]]) -> None:
    value = {key: {"reason": reason, "change": change.wire()} for key, (change, reason) in left.items()}
    if value != (link.kept(uow, link.DEFERRED) or {}):
        link.keep(uow, link.DEFERRED, value)


def stuck(uow: UnitOfWork) -> tuple[tuple[str, str], ...]:
    """Changes that could not be written, as (entity, reason); those that only wait for own edits or a later program are not among
    them."""
    stored: dict[str, Any] = link.kept(uow, link.DEFERRED) or {}
    return tuple((key, str(one["reason"])) for key, one in stored.items() if one["reason"] not in WAITING_REASONS)
