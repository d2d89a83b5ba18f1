"""The journal's chain: it verifies, and whatever is done to its past is found at the right number."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from desktop.models import Base
from desktop.services import audit, journal
from desktop.services.audit import Act
from desktop.services.groups import GroupDraft, create_group
from desktop.services.unit_of_work import Office

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
ACT = st.builds(Act, st.sampled_from(["group.created", "mark.set"]), st.text("abc:", min_size=1), VALUES, VALUES)
ACTS = st.lists(ACT, max_size=5)
BATCHES = st.lists(ACTS, min_size=1, max_size=4).filter(lambda batches: sum(map(len, batches)) > 0)


@contextmanager
def chain(batches: list[list[Act]]) -> Iterator[Session]:
    """A journal of its own in memory, without the triggers that keep it: what a person with the key could do to it."""
    engine: Engine = create_engine("sqlite://")
    Base.metadata.tables["audit_entry"].create(engine)
    with Session(engine) as session:
        for batch in batches:
            audit.append(session, batch, at=NOW, actor="Сәдуақас Г.", device="PC-1")
        yield session
    engine.dispose()


@given(BATCHES)
@settings(max_examples=40, deadline=None)
def test_a_chain_nobody_touched_holds(batches: list[list[Act]]) -> None:
    with chain(batches) as session:
        count = sum(map(len, batches))
        assert audit.first_broken(session) is None
        assert audit.size(session) == count
        assert audit.head(session)[0] == count
        assert [entry.seq for entry in audit.read(session)] == list(range(count, 0, -1))


CHANGES = {
    "actor": "somebody else",
    "device": "PC-9",
    "action": "group.edited",
    "entity": "group:other",
    "before": '"changed"',
    "after": '"changed"',
    "at": "2026-11-13 00:00:00.000000",
    "hash": "1" * 64,
    "previous_hash": "2" * 64,
}


@given(BATCHES, st.sampled_from(sorted(CHANGES)), st.data())
@settings(max_examples=60, deadline=None)
def test_a_changed_entry_is_found_at_its_number(batches: list[list[Act]], column: str, data: st.DataObject) -> None:
    with chain(batches) as session:
        seq = data.draw(st.integers(1, sum(map(len, batches))))
        session.execute(text(f"UPDATE audit_entry SET {column} = :v WHERE seq = :seq"), {"v": CHANGES[column], "seq": seq})
        session.expire_all()
        assert audit.first_broken(session) == seq


@given(BATCHES, st.data())
@settings(max_examples=30, deadline=None)
def test_a_removed_entry_is_found_at_its_number(batches: list[list[Act]], data: st.DataObject) -> None:
    count = sum(map(len, batches))
    with chain([*batches, [Act("group.created", "group:last")]]) as session:
        seq = data.draw(st.integers(1, count))
        session.execute(text("DELETE FROM audit_entry WHERE seq = :seq"), {"seq": seq})
        session.expire_all()
        assert audit.first_broken(session) == seq


@given(BATCHES, st.data())
@settings(max_examples=30, deadline=None)
def test_two_entries_that_changed_places_are_found(batches: list[list[Act]], data: st.DataObject) -> None:
    count = sum(map(len, batches))
    with chain([*batches, [Act("group.created", "group:last")]]) as session:
        first = data.draw(st.integers(1, count))
        second = data.draw(st.integers(first + 1, count + 1))
        for seq, moved in ((first, -1), (second, first), (-1, second)):
            session.execute(text("UPDATE audit_entry SET seq = :moved WHERE seq = :seq"), {"seq": seq, "moved": moved})
        session.expire_all()
        assert audit.first_broken(session) == first


def test_entries_cut_off_at_the_end_show_in_the_head_the_portal_keeps() -> None:
    acts = [Act("group.created", f"group:{n}") for n in range(3)]
    with chain([acts]) as session:
        kept = audit.head(session)
        session.execute(text("DELETE FROM audit_entry WHERE seq = 3"))
        session.expire_all()
        assert audit.first_broken(session) is None
        assert audit.head(session) != kept


def test_nothing_to_write_writes_nothing() -> None:
    with chain([]) as session:
        audit.append(session, [], at=NOW, actor="a", device="d")
        assert audit.head(session) == (0, audit.GENESIS)
        assert audit.first_broken(session) is None


def test_the_journal_of_one_entity_or_one_kind_is_read_a_page_at_a_time() -> None:
    acts = [Act("group.created", f"group:{n}") for n in range(4)] + [Act("child.added", "child:1")]
    with chain([acts]) as session:
        assert [e.entity for e in audit.read(session, entity="group:2")] == ["group:2"]
        assert [e.seq for e in audit.read(session, entity="group:", limit=2)] == [4, 3]
        assert [e.seq for e in audit.read(session, entity="group:", before_seq=3)] == [2, 1]


def test_a_whole_offices_chain_is_checked_and_a_touched_one_says_where(office: Office, folder: Any) -> None:
    for n in range(3):
        office.do(create_group, GroupDraft(f"Топ {n}"))
    state = office.ask(journal.verify_chain)
    assert state.broken_at is None
    assert state.entries == office.ask(lambda uow: audit.size(uow.session))
    with office.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_never_changes"))
        connection.execute(text("UPDATE audit_entry SET actor = 'x' WHERE seq = 2"))
    assert office.ask(journal.verify_chain).broken_at == 2
    assert Path(folder.database).exists()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_json_does_not_know_never_gets_into_the_chain(value: float) -> None:
    with chain([]) as session, pytest.raises(ValueError):  # noqa: PT011 - whoever canonicalises says it in its words
        audit.append(session, [Act("a", "b:c", after=value)], at=NOW, actor="a", device="d")
