"""One action is one transaction: rows, audit entries and outbox operations are committed together or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from desktop.models.engine import PLACE, WRITER
from desktop.services import audit, outbox
from desktop.services.changes import Changes
from desktop.services.clock import Clock
from desktop.services.disk import gives_errors, out_of_room
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Permission
from desktop.services.veil import veiled
from protocol.messages.base import Message, entity_key
from protocol.messages.operations import SetMarks

P = ParamSpec("P")
T = TypeVar("T")
TELLING = frozenset({"child", "conflict"})  # kinds whose acts carry a child's body


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a use case returned, and what it touched."""

    result: T
    changes: Changes


class UnitOfWork:
    """What a use case works with: the session, who acts, when, and the three things that are written together."""

    def __init__(self, session: Session, actor: Actor, clock: Clock, new_id: Callable[[], str], device: str) -> None:
        self.session = session
        self.actor = actor
        self.device = device
        self.now: datetime = clock.now()
        self.today: date = clock.today()
        self.new_id = new_id
        self._acts: list[audit.Act] = []
        self._touched: set[tuple[str, str]] = set()

    def require(self, permission: Permission) -> None:
        """Let only those on who may.

        Raises:
            KnownError: "not-allowed".
        """
        if not self.actor.may(permission):
            raise KnownError("not-allowed", permission=permission.value)

    def record(self, action: str, kind: str, identifier: str, *, before: Any = None, after: Any = None) -> None:
        """Write an act into the journal and tell the screens that the entity changed; guarded texts are left out of it."""
        if kind in TELLING:
            before, after = veiled(before), veiled(after)
        self._acts.append(audit.Act(action, entity_key(kind, identifier), before, after))
        self._touched.add((kind, identifier))

    def touch(self, kind: str, identifier: str) -> None:
        """Tell the screens that an entity changed without an act of a person (the exchange brought it)."""
        self._touched.add((kind, identifier))

    def enqueue(self, operation: str, kind: str, identifier: str, body: Message, *, base_version: int = 0) -> None:
        """Put an operation for the portal into the outbox; it was made on the version `Synchronised.seen` tells."""
        outbox.enqueue(
            self.session,
            operation,
            entity_key(kind, identifier),
            body,
            op_id=self.new_id(),
            base_version=abs(base_version),
            at=self.now,
        )
        self._touched.add(("outbox", ""))

    def enqueue_marks(self, edits: Sequence[SetMarks]) -> None:
        """Put edits of cells for the portal into the outbox, a child month once, and tell the screens of the months."""
        keys = [f"{edit.child_id}:{edit.month}" for edit in edits]
        named = [(self.new_id(), entity_key("child_month", key), edit) for key, edit in zip(keys, edits, strict=True)]
        if named:
            self.session.flush()
            outbox.enqueue_marks(self.session, named, at=self.now)
            self._touched.add(("outbox", ""))
            self._touched.update(("child_month", key) for key in keys)

    def finish(self) -> Changes:
        """Write the journal. The caller commits next."""
        self.session.flush()
        audit.append(self.session, self._acts, at=self.now, actor=self.actor.name, device=self.device)
        return Changes(frozenset(self._touched))


class Office:
    """An opened office: the database, the signed-in person and the clock. The one way to run a use case."""

    def __init__(self, engine: Engine, actor: Actor, clock: Clock, new_id: Callable[[], str], device: str) -> None:
        self.engine = engine
        self.actor = actor
        self.clock = clock
        self.new_id = new_id
        self.device = device
        self._writer = engine.execution_options(**WRITER)

    def do(self, use_case: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run a use case in one transaction: all of it is kept, or nothing.

        Raises:
            KnownError: what the use case refused; "disk-full", "disk-error", "database-busy" or "database-damaged" from the
                database.
        """
        try:
            with Session(self._writer, expire_on_commit=False) as session, session.begin():
                uow = self._unit(session)
                result = use_case(uow, *args, **kwargs)
                return Outcome(result, uow.finish())
        except DatabaseError as error:
            raise _known(error, self.engine) from error

    def ask(self, query: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query: it sees one state of the database and writes nothing."""
        try:
            with Session(self.engine) as session:
                return query(self._unit(session), *args, **kwargs)
        except DatabaseError as error:
            raise _known(error, self.engine) from error

    def acting_as(self, actor: Actor) -> "Office":
        """The same office with another actor (the exchange acts as the portal)."""
        return Office(self.engine, actor, self.clock, self.new_id, self.device)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _unit(self, session: Session) -> UnitOfWork:
        return UnitOfWork(session, self.actor, self.clock, self.new_id, self.device)


def _known(error: DatabaseError, engine: Engine) -> Exception:
    """The database's own words as a code; what has none stays as it is."""
    words = str(error.orig).lower()
    if out_of_room(error, engine.get_execution_options().get(PLACE)):
        return KnownError("disk-full")
    if isinstance(error, OperationalError) and ("locked" in words or "busy" in words):
        return KnownError("database-busy")
    if "malformed" in words or "not a database" in words or "corrupt" in words:
        return KnownError("database-damaged")
    if gives_errors(error):
        return KnownError("disk-error")
    return error
