"""Applications and their vouchers: every move goes through the protocol's table and writes the due date of the state entered."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select, text, tuple_, update

from portal.services import notices
from portal.services.calendars import Terms, terms
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.services.families import registered
from portal.services.feed import Feed
from portal.services.numbers import next_number
from portal.tables.applications import application, voucher_number
from portal.tables.enrolment import enrolment_request
from protocol.messages.entities import PersonBody, ScopeRemovedBody, VoucherBody
from protocol.vouchers import CONCLUDING_STATES, IllegalMove, VoucherEvent, VoucherState, next_state, term_in

QUEUE_ORDER = (application.c.priority, application.c.queued_at, application.c.id)
"""The queue: the category's rank, then the moment of applying, then the id. A restored application keeps all three."""
# By the constant itself: PostgreSQL finds the partial index only so once it has a generic plan.
_QUEUED = text("application.state = 'queued'")
LOST_STATES = frozenset({VoucherState.EXPIRED, VoucherState.ANNULLED, VoucherState.ARCHIVED})


@dataclass(frozen=True, slots=True)
class Application:
    """An application row as it was read under lock."""

    row: RowMapping

    @property
    def id(self) -> str:
        """Its id, which is the voucher's too."""
        return str(self.row["id"])

    @property
    def state(self) -> VoucherState:
        """Where it stands."""
        return VoucherState(self.row["state"])

    @property
    def organisation_id(self) -> str | None:
        """The kindergarten chosen last."""
        chosen: str | None = self.row["organisation_id"]
        return chosen

    @property
    def due(self) -> date | None:
        """When the state's term ends."""
        due: date | None = self.row["due"]
        return due


def lock(connection: Connection, identifier: str) -> Application:
    """Read an application for change. A kindergarten's feed, where one is needed, is locked before.

    Raises:
        Refused: 404.
    """
    query = select(application).where(application.c.id == identifier).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise not_found("application")
    return Application(row)


def chosen_of(connection: Connection, identifier: str) -> str | None:
    """The kindergarten chosen last."""
    return connection.execute(select(application.c.organisation_id).where(application.c.id == identifier)).scalar_one_or_none()


def guardian_of(connection: Connection, identifier: str) -> str | None:
    """The IIN of the parent who applied."""
    query = select(application.c.guardian_iin).where(application.c.id == identifier)
    return connection.execute(query).scalar_one_or_none()


def move(act: Act, held: Application, event: VoucherEvent, **values: Any) -> Application:
    """Move an application and write the due date of the state it enters; `values` are further columns.

    Raises:
        IllegalMove: the event means nothing in its state.
    """
    in_force = terms(act.connection, act.today)
    left = in_force.rules.restorations_allowed - held.row["restorations"]
    state = next_state(held.state, event, restorations_left=left)
    changed = {"state": state.value, "state_since": act.today, "due": _due(held, state, in_force, act.today), **values}
    statement = update(application).where(application.c.id == held.id).values(changed).returning(application)
    return Application(act.connection.execute(statement).mappings().one())


def _due(held: Application, state: VoucherState, in_force: Terms, today: date) -> date | None:
    """The concluding states share the term begun with the choice; a voucher that comes back to choosing keeps it."""
    if state is VoucherState.CHOOSING and held.state is not VoucherState.ISSUED:
        return held.due
    term = term_in(state, in_force.rules)
    if term is not None:
        return term.due(today, in_force.calendar)
    return held.due if state in CONCLUDING_STATES else None


def full_name(body: PersonBody) -> str:
    """Surname, given name and patronymic."""
    return " ".join(part for part in (body.surname, body.given_name, body.patronymic) if part)


def tell(act: Act, held: Application, kind: str, **details: Any) -> None:
    """A notice to the parent about the application: the child's name, the number and `details`, with the way to its page."""
    child = full_name(registered(act.connection, held.row["child_iin"]))
    known = {"child": child, "number": held.row["number"], **details}
    notices.tell(act, held.row["guardian_iin"], kind, known, _page_of(held))


def note(act: Act, held: Application, kind: str) -> None:
    """A line of the parent's own log about the application."""
    child = full_name(registered(act.connection, held.row["child_iin"]))
    notices.note(act, held.row["guardian_iin"], kind, {"child": child, "number": held.row["number"]}, _page_of(held))


def _page_of(held: Application) -> str:
    return f"/applications/{held.id}"


def day(due: date | None) -> str:
    """A day as a notice keeps it."""
    return "" if due is None else due.isoformat()


def voucher_body(connection: Connection, held: Application) -> VoucherBody:
    """The voucher as the chosen kindergarten sees it."""
    row = held.row
    return VoucherBody(
        number=row["voucher_number"],
        child_iin=row["child_iin"],
        child_name=full_name(registered(connection, row["child_iin"])),
        state=held.state,
        issued_on=row["issued_on"],
        due=row["due"],
        extended=row["extended"],
    )


def show(act: Act, feed: Feed, held: Application) -> None:
    """Tell the kindergarten about the voucher as it is now."""
    feed.put("voucher", held.id, voucher_body(act.connection, held))


def take_from(feed: Feed, identifier: str) -> None:
    """The voucher went to another kindergarten: it leaves the former one's scope."""
    key = f"voucher:{identifier}"
    feed.remove("voucher", identifier)
    feed.put("scope_removed", key, ScopeRemovedBody(entity=key, reason="chose-another-kindergarten"))


def bring_to(act: Act, feed: Feed, held: Application) -> None:
    """The voucher comes into a kindergarten's scope, perhaps again."""
    show(act, feed, held)
    feed.remove("scope_removed", f"voucher:{held.id}")


def leave(act: Act, feed: Feed, held: Application, last_day: date) -> None:
    """The contract of an enrolled child ends: the voucher is archived when the last day is over.

    It was used, so it does not go back to choosing: another place takes another application, which the archive allows at once.
    Until then its due date is the last day; the sweep of the clocks archives it after that.
    """
    if held.state is not VoucherState.ENROLLED:
        return
    if last_day < act.today:
        show(act, feed, move(act, held, VoucherEvent.LEAVE))
        return
    statement = update(application).where(application.c.id == held.id).values(due=last_day).returning(application)
    show(act, feed, Application(act.connection.execute(statement).mappings().one()))


def issue_next(act: Act, locality: str) -> Application:
    """Issue a voucher to the first in a locality's queue.

    Raises:
        Refused: 404 "queue-empty".
    """
    first = (
        select(application.c.id)
        .where(application.c.locality == locality, _QUEUED)
        .order_by(*QUEUE_ORDER)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    identifier = act.connection.execute(first).scalar_one_or_none()
    if identifier is None:
        raise Refused("queue-empty", 404)
    return issue(act, identifier)


def issue(act: Act, identifier: str) -> Application:
    """Issue a voucher to one application; a restored one keeps its number.

    Raises:
        Refused: 404; 409 "illegal-move".
    """
    held = lock(act.connection, identifier)
    number = held.row["voucher_number"] or next_number(act.connection, voucher_number, "V", act.today.year)
    issued = moved(act, held, VoucherEvent.ISSUE, voucher_number=number, issued_on=act.today)
    tell(act, issued, "voucher-issued", due=day(issued.due))
    return issued


def moved(act: Act, held: Application, event: VoucherEvent, **values: Any) -> Application:
    """`move` for a parent or the staff: an illegal move is a refusal of the request.

    Raises:
        Refused: 409 "illegal-move", "voucher-annulled" when the voucher is lost, or "term-over": the due date has passed and
            the sweep that draws the consequences has not come by yet.
    """
    if held.state not in LOST_STATES and held.due is not None and held.due < act.today:
        raise Refused("term-over", 409)
    try:
        return move(act, held, event, **values)
    except IllegalMove as error:
        code = "voucher-annulled" if held.state in LOST_STATES else "illegal-move"
        raise Refused(code, 409, str(error)) from None


def answer(act: Act, identifier: str, *, interested: bool) -> Application:
    """The parent's yes or no to an issued voucher."""
    held = lock(act.connection, identifier)
    answered = moved(act, held, VoucherEvent.ACCEPT if interested else VoucherEvent.REFUSE)
    note(act, answered, "voucher-confirmed" if interested else "voucher-refused")
    tell(act, answered, "voucher-accepted" if interested else "archived-refused", due=day(answered.due))
    return answered


def restore(act: Act, identifier: str) -> Application:
    """Back from the stop-list to the application's place in the queue, as often as the rules allow."""
    held = lock(act.connection, identifier)
    restored = moved(act, held, VoucherEvent.RESTORE, restorations=held.row["restorations"] + 1)
    tell(act, restored, "restored", place=queue_number(act.connection, restored))
    return restored


def leave_queue(act: Act, identifier: str) -> Application:
    """The parent takes an application out of the queue.

    Raises:
        Refused: 409 "illegal-move" when it is not in the queue.
    """
    held = lock(act.connection, identifier)
    left = moved(act, held, VoucherEvent.ARCHIVE)
    tell(act, left, "application-withdrawn")
    return left


def queue_number(connection: Connection, held: Application) -> int | None:
    """The place in the locality's queue, counted from 1; None for an application that is not in the queue."""
    if held.state is not VoucherState.QUEUED:
        return None
    own = tuple_(*(held.row[column.name] for column in QUEUE_ORDER))
    before = select(func.count()).where(
        application.c.locality == held.row["locality"],
        _QUEUED,
        tuple_(*QUEUE_ORDER) <= own,
    )
    return connection.execute(before).scalar_one()


def extension_offered(held: Application, today: date) -> bool:
    """The extension is offered on the last day of the term, once."""
    return held.state in CONCLUDING_STATES and not held.row["extended"] and held.due == today


def extended_due(held: Application, in_force: Terms) -> date | None:
    """The last day of the term, were it prolonged; None where none runs."""
    return None if held.due is None else in_force.rules.extension.due(held.due, in_force.calendar)


def extend(act: Act, identifier: str, organisation_id: str | None) -> Application:
    """Prolong the term for choosing and concluding; the chosen kindergarten sees the new due date.

    Raises:
        Refused: 409 "extension-not-offered".
    """
    feed = Feed(act.connection, organisation_id) if organisation_id else None
    held = lock(act.connection, identifier)
    if not extension_offered(held, act.today) or held.organisation_id != organisation_id:
        raise Refused("extension-not-offered", 409)
    in_force = terms(act.connection, act.today)
    due = extended_due(held, in_force)
    statement = update(application).where(application.c.id == identifier).values(due=due, extended=True)
    longer = Application(act.connection.execute(statement.returning(application)).mappings().one())
    tell(act, longer, "extended", due=day(due))
    if feed is not None and feed.get("voucher", identifier) is not None:
        show(act, feed, longer)
        _prolong_requests(act, feed, longer)
        feed.flush()
    return longer


def _prolong_requests(act: Act, feed: Feed, held: Application) -> None:
    query = select(enrolment_request.c.id).where(
        enrolment_request.c.application_id == held.id,
        enrolment_request.c.organisation_id == feed.organisation_id,
        enrolment_request.c.state.in_(("new", "accepted", "waiting_list")),
    )
    for identifier in act.connection.execute(query).scalars():
        request = feed.get("enrolment_request", identifier)
        if request is not None and held.due is not None:
            feed.put("enrolment_request", identifier, request.body | {"due": held.due.isoformat()})
