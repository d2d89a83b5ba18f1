"""The registry of people: guardians, their children, and the accounts guardians sign in with."""

from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.tables.people import account, guardianship, person, sign_in_attempt
from protocol.identifiers import InvalidIdentifier, parse_iin
from protocol.messages.entities import PersonBody, Relation

FAILURES_ALLOWED = 5
LOCKED_FOR = timedelta(minutes=15)


def keep_person(connection: Connection, body: PersonBody) -> None:
    """Enter a person into the registry or correct the entry.

    Raises:
        Refused: 422 "bad-iin".
    """
    try:
        parse_iin(body.iin, unknown_century_accepted=True)
    except InvalidIdentifier as problem:
        raise Refused("bad-iin", 422, problem.problem.value) from None
    values = body.model_dump(include=set(PersonBody.model_fields))
    statement = insert(person).values(values)
    connection.execute(statement.on_conflict_do_update(index_elements=["iin"], set_=values))


def keep_guardian(connection: Connection, guardian_iin: str, child_iin: str, relation: Relation) -> None:
    """Say who answers for a child."""
    values = {"guardian_iin": guardian_iin, "child_iin": child_iin, "relation": relation.value}
    statement = insert(guardianship).values(values)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["guardian_iin", "child_iin"], set_={"relation": relation.value})
    )


def keep_account(act: Act, iin: str, password: str) -> None:
    """Give a person an account, or another password. Only the Argon2id hash is kept."""
    values = {"password_hash": act.hasher.hash(password)}
    statement = insert(account).values(iin=iin, created_at=act.now, **values)
    act.connection.execute(statement.on_conflict_do_update(index_elements=["iin"], set_=values))


def relation_to(connection: Connection, guardian_iin: str, child_iin: str) -> Relation:
    """Who the guardian is to the child.

    Raises:
        Refused: 404 "not-your-child".
    """
    query = select(guardianship.c.relation).where(
        guardianship.c.guardian_iin == guardian_iin, guardianship.c.child_iin == child_iin
    )
    relation = connection.execute(query).scalar_one_or_none()
    if relation is None:
        raise Refused("not-your-child", 404)
    return Relation(relation)


def children_of(connection: Connection, guardian_iin: str) -> list[PersonBody]:
    """The guardian's children."""
    query = (
        select(person)
        .join(guardianship, guardianship.c.child_iin == person.c.iin)
        .where(guardianship.c.guardian_iin == guardian_iin)
        .order_by(person.c.birth_date, person.c.iin)
    )
    return [PersonBody(**row) for row in connection.execute(query).mappings()]


def sign_in(act: Act, iin: str, password: str) -> bool:
    """Whether the password is the account's. The answer is to be committed either way: failures are counted.

    Raises:
        Refused: 429 "too-many-attempts" with the seconds to wait.
    """
    _refuse_locked(act, iin)
    kept = act.connection.execute(select(account.c.password_hash).where(account.c.iin == iin)).scalar_one_or_none()
    if _is_password(act.hasher, kept, password):
        act.connection.execute(delete(sign_in_attempt).where(sign_in_attempt.c.iin == iin))
        return True
    _count_failure(act, iin)
    return False


def _is_password(hasher: PasswordHasher, kept: str | None, password: str) -> bool:
    """An unknown account costs the same time: the answer tells nobody who has one."""
    if kept is None:
        hasher.hash(password)
        return False
    try:
        return hasher.verify(kept, password)
    except VerifyMismatchError:
        return False


def _refuse_locked(act: Act, iin: str) -> None:
    query = select(sign_in_attempt.c.locked_until).where(sign_in_attempt.c.iin == iin)
    until: datetime | None = act.connection.execute(query).scalar_one_or_none()
    if until is not None and until > act.now:
        raise Refused("too-many-attempts", 429, retry_after=int((until - act.now).total_seconds()) + 1)


def _count_failure(act: Act, iin: str) -> None:
    start = insert(sign_in_attempt).values(iin=iin, failures=1, locked_until=None)
    counted = start.on_conflict_do_update(
        index_elements=["iin"], set_={"failures": sign_in_attempt.c.failures + 1, "locked_until": None}
    )
    failures = act.connection.execute(counted.returning(sign_in_attempt.c.failures)).scalar_one()
    if failures >= FAILURES_ALLOWED:
        lock = sign_in_attempt.update().where(sign_in_attempt.c.iin == iin)
        act.connection.execute(lock.values(failures=0, locked_until=act.now + LOCKED_FOR))


def registered(connection: Connection, iin: str) -> PersonBody:
    """The person behind an account.

    Raises:
        Refused: 404.
    """
    row = connection.execute(select(person).where(person.c.iin == iin)).mappings().one_or_none()
    if row is None:
        raise not_found("person")
    return PersonBody(**row)
