"""One action is one transaction: with a failure at any moment nothing of it is left."""

import dataclasses
import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import OperationalError

from desktop.models import Base, engine
from desktop.services import audit, children, groups, outbox
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.opening import NewOffice
from desktop.services.people import ChildDraft
from desktop.services.roles import Actor, Role
from desktop.services.settings import override_day, put_setting
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.identifiers import Sex, make_iin

IINS = [iin for n in range(9000, 9060) if (iin := make_iin(date(2022, 5, 4), Sex.FEMALE, n))]


class PowerCutError(RuntimeError):
    """The failure the tests inject."""


def everything(office: Office) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with office.engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table)).fetchall()]
            for table in Base.metadata.sorted_tables
        }


def pages(uow: UnitOfWork) -> int:
    return uow.session.execute(text("PRAGMA page_count")).scalar_one()


Step = Callable[[UnitOfWork, int], object]
STEPS: dict[str, Step] = {
    "group": lambda uow, n: groups.create_group(uow, GroupDraft(f"Топ {n}")),
    "child": lambda uow, n: children.add_child(uow, ChildDraft(IINS[n], "Серік", "Айлин")),
    "setting": lambda uow, n: put_setting(uow, f"setting-{n}", {"n": n}),
    "day": lambda uow, n: override_day(uow, date(2026, 12, n + 1), working=False, reason="карантин"),
}


@given(steps=st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=5), fails_at=st.integers(0, 5))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_failing_use_case_leaves_no_row_no_entry_and_no_operation(office: Office, steps: list[str], fails_at: int) -> None:
    before = everything(office)

    def use_case(uow: UnitOfWork) -> None:
        for place, name in enumerate(steps):
            if place == fails_at:
                raise PowerCutError
            STEPS[name](uow, place)
        raise PowerCutError

    with pytest.raises(PowerCutError):
        office.do(use_case)
    assert everything(office) == before


@given(nth=st.integers(1, 8))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_statement_that_fails_takes_the_whole_action_back(office: Office, nth: int) -> None:
    before = everything(office)
    written = 0

    def fail_at(conn: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
        nonlocal written
        if statement.startswith(("INSERT", "UPDATE")):
            written += 1
            if written == nth:
                raise PowerCutError

    def use_case(uow: UnitOfWork) -> None:
        for place, name in enumerate(sorted(STEPS)):
            STEPS[name](uow, place)

    event.listen(office.engine, "before_cursor_execute", fail_at)
    try:
        with pytest.raises(PowerCutError):
            office.do(use_case)
    finally:
        event.remove(office.engine, "before_cursor_execute", fail_at)
    assert everything(office) == before


def test_what_is_kept_is_kept_together_and_told(office: Office) -> None:
    entries = office.ask(lambda uow: audit.size(uow.session))
    waiting = office.ask(lambda uow: outbox.waiting(uow.session).pending)
    outcome = office.do(groups.create_group, GroupDraft("Балапан"))
    assert outcome.changes.kinds == {"group", "outbox"}
    assert office.ask(lambda uow: audit.size(uow.session)) == entries + 1
    assert office.ask(lambda uow: outbox.waiting(uow.session).pending) == waiting + 1


def test_a_query_writes_nothing(office: Office) -> None:
    before = everything(office)
    office.ask(groups.create_group, GroupDraft("Балапан"))
    assert everything(office) == before


def test_a_full_disk_is_called_by_its_name_and_loses_nothing(office: Office) -> None:
    room = office.ask(pages) + 4
    quota = lambda connection, *_: connection.execute(f"PRAGMA max_page_count = {room}")  # noqa: E731
    event.listen(office.engine, "checkout", quota)
    office.engine.dispose()
    office.do(groups.create_group, GroupDraft("Балапан"))
    before = everything(office)
    with pytest.raises(KnownError) as error:
        office.do(put_setting, "large", "x" * 200_000)
    assert error.value.code == "disk-full"
    assert everything(office) == before
    event.remove(office.engine, "checkout", quota)
    office.engine.dispose()
    office.do(put_setting, "large", "x" * 200_000)


@pytest.mark.skipif(sys.platform == "win32", reason="the size of a file cannot be bounded")
def test_a_disk_that_does_not_write_is_called_by_its_name_and_loses_nothing(office: Office, folder: Any) -> None:
    """A write beyond the bound fails, as one to a bad sector does, and SQLite says "disk I/O error"."""
    import resource

    office.do(groups.create_group, GroupDraft("Балапан"))
    before, bound = everything(office), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, bound[1]))
    try:
        with pytest.raises(KnownError) as error:
            office.do(put_setting, "large", "x" * 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, bound)
    assert error.value.code == "disk-error"
    assert everything(office) == before
    office.do(put_setting, "large", "x" * 200_000)


def test_a_database_somebody_else_holds_is_busy(
    office: Office, created: NewOffice, folder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 30)
    office.engine.dispose()
    holder = engine.connect(folder.database, created.key)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError) as error:
        office.do(groups.create_group, GroupDraft("Балапан"))
    assert error.value.code == "database-busy"
    assert office.ask(groups.list_groups) == ()
    holder.execute("ROLLBACK")
    holder.close()
    office.do(groups.create_group, GroupDraft("Балапан"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", "disk-full"),
        ("database is locked", "database-busy"),
        ("database disk image is malformed", "database-damaged"),
        ("file is not a database", "database-damaged"),
        ("disk I/O error", "disk-error"),
        ("unable to open database file", "disk-error"),
        ("attempt to write a readonly database", "disk-error"),
    ],
)
def test_the_databases_own_words_become_codes(office: Office, words: str, code: str) -> None:
    def use_case(_: UnitOfWork) -> None:
        raise OperationalError("SELECT", {}, sqlite3.OperationalError(words))

    for run in (office.do, office.ask):
        with pytest.raises(KnownError) as error:
            run(use_case)
        assert error.value.code == code


def test_what_the_database_says_otherwise_stays_a_defect(office: Office) -> None:
    with pytest.raises(OperationalError):
        office.ask(lambda uow: uow.session.execute(text("SELECT nonsense")))


def test_another_actor_works_on_the_same_rows_under_their_own_name(office: Office) -> None:
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    made = methodist.do(groups.create_group, GroupDraft("Балапан")).result
    entry = office.ask(lambda uow: audit.read(uow.session, entity=f"group:{made}"))[0]
    assert (entry.actor, entry.device) == ("Ким Анна", "PC-1")


def test_what_travels_cannot_be_changed(office: Office) -> None:
    outcome = office.do(groups.create_group, GroupDraft("Балапан"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        outcome.result = "other"  # type: ignore[misc]


def test_operations_keep_the_order_they_were_asked_for(office: Office) -> None:
    from desktop.models.exchange import OutboxOperation

    for n in range(5):
        office.do(groups.create_group, GroupDraft(f"Топ {n}"))
    rows = office.ask(
        lambda uow: uow.session.execute(
            select(OutboxOperation.seq, OutboxOperation.body).where(OutboxOperation.kind == "group.put")
        ).all()
    )
    assert [row.body["name"] for row in sorted(rows)] == [f"Топ {n}" for n in range(5)]
    assert office.ask(lambda uow: uow.session.scalar(select(func.count(OutboxOperation.op_id.distinct())))) == len(rows) + 1
