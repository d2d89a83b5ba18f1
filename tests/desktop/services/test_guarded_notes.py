"""Allergies and notes: every look and change is an act, and the words stand in one place alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import uuid_utils
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models.audit import AuditEntry
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.people import Child
from desktop.services import children, guarded_notes
from desktop.services.clock import FixedClock
from desktop.services.errors import FieldProblems
from desktop.services.group_list import group_list_paper
from desktop.services.groups import GroupDraft, create_group
from desktop.services.guarded_notes import GuardedNotes, GuardedSigns
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.people import child_body, write_guarded
from desktop.services.roles import Actor, Role
from desktop.services.sync.conflicts import list_conflicts, resolve
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.veil import VEIL, veiled, veiled_pair
from protocol.messages.entities import ChildBody
from tests.desktop.views.groups.office import child_draft

from .conftest import CHEAP, DIRECTOR, ORGANISATION

NUTS, NIGHT = "Жаңғақ: эпинефрин", "Әжесімен тұрады"
METHODIST = Actor("m", "Ким Анна", Role.METHODIST)
WORDS = st.text(min_size=1, max_size=20)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)
    made = create_office(OfficeFolder(tmp_path_factory.mktemp("guarded") / "office"), ORGANISATION, DIRECTOR, around)
    yield made.office
    made.office.close()


@pytest.fixture(scope="module")
def child(office: Office) -> str:
    made = office.do(children.add_child, child_draft("Серік", "Айлин", 7)).result
    office.do(guarded_notes.change, made, GuardedNotes(f"  {NUTS} ", NIGHT))
    return made


def acts(uow: UnitOfWork, action: str) -> list[tuple[str, object]]:
    query = select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.seq)
    return [(row.actor, row.after) for row in uow.session.scalars(query)]


def test_a_card_says_that_there_is_something_and_not_what(office: Office, child: str) -> None:
    card = office.ask(children.card, child)
    assert card.signs == GuardedSigns(allergies=True, care_notes=True)
    assert NUTS not in repr(card)
    assert [row.allergies for row in office.ask(children.list_children)] == [True]
    assert NUTS not in repr(office.ask(children.list_children))


def test_every_look_is_written_down_with_who_looked(office: Office, child: str) -> None:
    before = len(office.ask(acts, guarded_notes.SHOWN))
    assert office.acting_as(METHODIST).do(guarded_notes.show, child).result == GuardedNotes(NUTS, NIGHT)
    looks = office.ask(acts, guarded_notes.SHOWN)
    assert len(looks) == before + 1
    assert looks[-1] == (METHODIST.name, {"fields": ["allergies", "care_notes"]})


def test_a_change_is_an_act_without_its_words_and_the_same_again_is_nothing(office: Office, child: str) -> None:
    office.do(guarded_notes.change, child, GuardedNotes(NUTS, "Күндіз ұйықтамайды"))
    office.do(guarded_notes.change, child, GuardedNotes(NUTS, NIGHT))
    told = office.ask(acts, guarded_notes.CHANGED)
    assert told[-2:] == [(DIRECTOR.full_name, {"fields": ["care_notes"]})] * 2
    office.do(guarded_notes.change, child, GuardedNotes(NUTS, NIGHT))
    assert office.ask(acts, guarded_notes.CHANGED) == told


def test_no_entry_of_the_journal_holds_the_words_even_when_the_card_is_edited(office: Office, child: str) -> None:
    card = office.ask(children.card, child)
    office.do(children.edit_child, child, card.draft)
    journal = office.ask(
        lambda uow: json.dumps([(row.before, row.after) for row in uow.session.scalars(select(AuditEntry))], ensure_ascii=False)
    )
    assert VEIL in journal, "the edited card was written down"
    assert NUTS not in journal
    assert NIGHT not in journal
    assert office.do(guarded_notes.show, child).result.allergies == NUTS, "an edit of the card touches no guarded text"


def test_the_other_computers_are_told_and_an_earlier_edition_takes_nothing_away(office: Office, child: str) -> None:
    def told(uow: UnitOfWork) -> dict[str, object]:
        query = select(OutboxOperation).where(OutboxOperation.entity == f"child:{child}").order_by(OutboxOperation.seq.desc())
        body: dict[str, object] = uow.session.scalars(query.limit(1)).one().body
        return body

    body = office.ask(told)
    assert (body["allergies"], body["care_notes"]) == (NUTS, NIGHT)
    other = Child(allergies="", care_notes="ескі")
    write_guarded(other, ChildBody.model_validate(body))
    assert (other.allergies, other.care_notes) == (NUTS, NIGHT)
    write_guarded(other, ChildBody.model_validate({name: body[name] for name in body if name not in ("allergies", "care_notes")}))
    assert (other.allergies, other.care_notes) == (NUTS, NIGHT)


def test_a_conflict_over_a_guarded_text_shows_that_they_differ_but_no_word(office: Office, child: str) -> None:
    def found(uow: UnitOfWork) -> None:
        theirs = child_body(uow, uow.session.get_one(Child, child)).wire()  # what stands in the row
        mine = theirs | {"allergies": "Сүт"}
        row = Conflict(entity=f"child:{child}", field="", mine=mine, theirs=theirs, found_at=uow.now, resolution="")
        uow.session.add(row)

    office.do(found)
    (shown,) = office.ask(list_conflicts)
    assert shown.mine["allergies"] != shown.theirs["allergies"]
    assert NUTS not in repr(shown)
    assert "Сүт" not in repr(shown)
    office.do(resolve, shown.id, "mine")
    assert office.do(guarded_notes.show, child).result.allergies == "Сүт", "the choice takes the words, not the marks"


def test_a_printed_list_of_a_group_has_no_guarded_text(office: Office, child: str) -> None:
    group = office.do(create_group, GroupDraft("Балапан")).result
    office.do(children.place, child, group, date(2026, 9, 1))
    paper = office.ask(group_list_paper, group)
    assert [row.id for row in paper.children] == [child]
    assert NUTS not in repr(paper)


def test_a_text_too_long_is_refused_at_its_field(office: Office, child: str) -> None:
    with pytest.raises(FieldProblems) as error:
        office.do(guarded_notes.change, child, GuardedNotes("я" * (guarded_notes.LONGEST + 1), ""))
    assert error.value.problems == {"allergies": "too-long"}


@given(st.recursive(WORDS, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["allergies", "name"]), inner)))
def test_a_veil_leaves_no_guarded_text_however_deep(values: object) -> None:
    def words(found: object, guarded: bool = False) -> set[str]:
        if isinstance(found, dict):
            return set().union(*(words(held, guarded or name == "allergies") for name, held in found.items()))
        if isinstance(found, list):
            return set().union(*(words(one, guarded) for one in found))
        return {str(found)} if guarded else set()

    assert words(veiled(values)) <= {VEIL, "", "{}", "[]"}


@given(WORDS, WORDS)
def test_two_guarded_texts_are_marked_apart_only_when_they_differ(mine: str, theirs: str) -> None:
    first, second = veiled_pair({"allergies": mine}, {"allergies": theirs})
    assert (first == second) is (mine == theirs)
