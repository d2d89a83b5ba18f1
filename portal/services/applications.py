"""A parent's applications: a place in the queue, and the view of where the voucher stands."""

import uuid
from datetime import date

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert

from portal.services import vouchers
from portal.services.calendars import current_rules
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.services.families import registered, relation_to
from portal.services.numbers import next_number
from portal.services.vouchers import Application
from portal.tables.applications import application, application_number
from protocol.messages.parents import ApplicationView, NewApplication
from protocol.vouchers import VoucherState


def create(act: Act, parent_iin: str, wanted: NewApplication) -> str:
    """A new application at the end of the locality's queue; returns its id.

    Raises:
        Refused: 404 "not-your-child"; 409 "application-exists" when the child has a live one; 422 "category-unknown", or
            "proof-missing" for a category that is to be proven.
    """
    relation = relation_to(act.connection, parent_iin, wanted.child_iin)
    try:
        category = current_rules(act.connection).category(wanted.category)
    except KeyError:
        raise Refused("category-unknown", 422) from None
    if category.proof_ru and not wanted.proof:
        raise Refused("proof-missing", 422)
    identifier = str(uuid.uuid4())
    row = {
        "id": identifier,
        "number": next_number(act.connection, application_number, "A", act.today.year),
        "child_iin": wanted.child_iin,
        "guardian_iin": parent_iin,
        "locality": wanted.locality,
        "language": wanted.language,
        "relation": relation.value,
        "category": category.code,
        "priority": category.rank,
        "proof": wanted.proof,
        "queued_at": act.now,
        "state": VoucherState.QUEUED.value,
        "state_since": act.today,
    }
    # As text, not as parameters: PostgreSQL finds the partial index only by the constants themselves once it has a generic plan.
    live = text("state NOT IN ('archived', 'annulled', 'expired')")
    statement = insert(application).values(row)
    statement = statement.on_conflict_do_nothing(index_elements=["child_iin"], index_where=live)
    if act.connection.execute(statement).rowcount == 0:
        raise Refused("application-exists", 409)
    taken = own(act.connection, parent_iin, identifier)
    vouchers.tell(act, taken, "application-taken", place=vouchers.queue_number(act.connection, taken))
    return identifier


def own(connection: Connection, parent_iin: str, identifier: str) -> Application:
    """An application of the parent's own.

    Raises:
        Refused: 404.
    """
    query = select(application).where(application.c.id == identifier, application.c.guardian_iin == parent_iin)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise not_found("application")
    return Application(row)


def view(connection: Connection, held: Application, today: date) -> ApplicationView:
    """An application as its parent sees it."""
    return ApplicationView(
        id=held.id,
        number=held.row["number"],
        child_iin=held.row["child_iin"],
        child_name=vouchers.full_name(registered(connection, held.row["child_iin"])),
        state=held.state,
        queue_number=vouchers.queue_number(connection, held),
        due=held.due,
        extension_offered=vouchers.extension_offered(held, today),
    )


def all_of(connection: Connection, parent_iin: str, today: date) -> list[ApplicationView]:
    """The parent's applications, the newest first."""
    query = select(application).where(application.c.guardian_iin == parent_iin).order_by(application.c.queued_at.desc())
    return [view(connection, Application(row), today) for row in connection.execute(query).mappings().all()]
