"""The queue: whoever has number one gets the next voucher, whatever the categories, the moments and the stop-list say."""

import itertools
import uuid
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select, update

from portal.services import applications, cards, families, vouchers
from portal.services.context import Act, Portal
from portal.services.errors import Refused
from portal.services.vouchers import Application
from portal.tables.applications import application
from portal.tables.visitors import notice
from protocol.identifiers import Sex
from protocol.messages.entities import PersonBody, Relation
from protocol.messages.parents import NewApplication
from protocol.rules import DEFAULT_CATEGORIES, DEFAULT_RULES, GENERAL_CATEGORY
from tests.portal.conftest import START, Parent, iin_of

serials = itertools.count(9000)
minutes = itertools.count()


def family(act: Act) -> tuple[str, str]:
    """A guardian and a child of the registry."""
    born = date(1990, 1, 1) + timedelta(days=next(serials) % 3000)
    guardian = iin_of(born, Sex.FEMALE, 9000 + next(serials) % 900)
    child = iin_of(date(2022, 1, 1) + timedelta(days=next(serials) % 300), Sex.MALE, 9000 + next(serials) % 900)
    for iin, when in ((guardian, born), (child, date(2022, 1, 1))):
        families.keep_person(act.connection, PersonBody(iin=iin, surname="Ә", given_name="Б", birth_date=when))
    families.keep_guardian(act.connection, guardian, child, Relation.MOTHER)
    return guardian, child


def apply(act: Act, category: str = GENERAL_CATEGORY, locality: str = "Орал") -> Application:
    """An application a minute after the one before."""
    act = replace(act, now=act.now + timedelta(minutes=next(minutes)))
    guardian, child = family(act)
    wanted = NewApplication(child_iin=child, locality=locality, category=category, proof="№ 1")
    return applications.own(act.connection, guardian, applications.create(act, guardian, wanted))


def shown(act: Act, held: Application) -> int | None:
    return vouchers.queue_number(act.connection, applications.own(act.connection, held.row["guardian_iin"], held.id))


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(st.sampled_from([one.rank for one in DEFAULT_CATEGORIES]), st.integers(0, 3), st.booleans()),
        min_size=1,
        max_size=8,
    )
)
def test_vouchers_are_issued_in_the_order_of_the_shown_numbers(portal: Portal, wanted: list[tuple[int, int, bool]]) -> None:
    # Given applications with any ranks and moments (many the same), some of which came back from the stop-list
    place = f"Орал {uuid.uuid4()}"
    with portal.transaction() as act:
        guardian, _ = family(act)
        rows = []
        for rank, minutes, restored in wanted:
            child = iin_of(date(2021, 1, 1) + timedelta(days=next(serials) % 360), Sex.MALE, 9000 + next(serials) % 900)
            families.keep_person(act.connection, PersonBody(iin=child, surname="Ә", given_name="Б", birth_date=date(2021, 1, 1)))
            rows.append(
                {
                    "id": str(uuid.uuid4()),
                    "number": str(uuid.uuid4()),
                    "child_iin": child,
                    "guardian_iin": guardian,
                    "locality": place,
                    "language": "kk",
                    "relation": "mother",
                    "category": "any",
                    "priority": rank,
                    "queued_at": START + timedelta(minutes=minutes),
                    "state": "queued",
                    "state_since": date(2026, 3, 2),
                    "restorations": int(restored),
                }
            )
        act.connection.execute(update(application).values(state="archived"))
        act.connection.execute(insert(application), rows)
        numbers = {
            row["id"]: vouchers.queue_number(act.connection, applications.own(act.connection, guardian, row["id"]))
            for row in rows
        }
        # Then the numbers are 1…n, each once, and vouchers go out in that order
        assert sorted(numbers.values()) == list(range(1, len(rows) + 1))
        issued = [vouchers.issue_next(act, place).id for _ in rows]
        assert [numbers[identifier] for identifier in issued] == sorted(numbers.values())
        with pytest.raises(Refused, match="queue-empty"):
            vouchers.issue_next(act, place)


def test_a_category_stands_before_the_general_queue_and_the_number_is_explained(portal: Portal) -> None:
    with portal.transaction() as act:
        first, second = apply(act), apply(act)
        other_place = apply(act, locality="Ақтау")
        special = apply(act, "special_needs")
        apply(act, "large_family")
        card = cards.one(act, second.row["guardian_iin"], second.id)
        place = cards.place_of(act.connection, card)
        assert place is not None
        assert (shown(act, special), shown(act, first), shown(act, other_place)) == (1, 3, 1)
        assert [(one.category, one.count) for one in place.before] == [("special_needs", 1), ("large_family", 1)]
        assert (place.number, place.same, place.behind) == (4, 1, 0)
        assert sum(one.count for one in place.before) + place.same + 1 == place.number


def test_a_restored_application_has_its_place_again(portal: Portal) -> None:
    with portal.transaction() as act:
        first, second = apply(act), apply(act)
        vouchers.issue(act, first.id)
        assert shown(act, second) == 1
        act.connection.execute(update(application).where(application.c.id == first.id).values(state="stop_list"))
        vouchers.restore(act, first.id)
        assert (shown(act, first), shown(act, second)) == (1, 2)


def test_a_category_is_to_be_proven_and_known(portal: Portal) -> None:
    with portal.transaction() as act:
        guardian, child = family(act)
        for wanted, code in (({"category": "service"}, "proof-missing"), ({"category": "royal"}, "category-unknown")):
            with pytest.raises(Refused, match=code):
                applications.create(act, guardian, NewApplication(child_iin=child, locality="Орал", **wanted))


def test_the_categories_are_data_with_one_general_queue_at_the_end() -> None:
    ranks = [one.rank for one in DEFAULT_CATEGORIES]
    assert ranks == sorted(set(ranks))
    assert DEFAULT_RULES.category(GENERAL_CATEGORY).rank == ranks[-1] == 100
    assert not DEFAULT_RULES.category(GENERAL_CATEGORY).proof("ru")
    with pytest.raises(KeyError):
        DEFAULT_RULES.category("royal")


def test_each_step_of_a_voucher_tells_the_parent_and_writes_what_the_parent_did(portal: Portal) -> None:
    with portal.transaction() as act:
        held = apply(act)
        vouchers.issue(act, held.id)
        vouchers.answer(act, held.id, interested=True)
        left = apply(act)
        vouchers.leave_queue(act, left.id)
        with pytest.raises(Refused, match="voucher-annulled"):
            vouchers.leave_queue(act, left.id)
        told = select(notice.c.box, notice.c.kind, notice.c.details).order_by(notice.c.id)
        lines = act.connection.execute(told.where(notice.c.iin == held.row["guardian_iin"])).all()
        assert [(one.box, one.kind) for one in lines] == [
            ("inbox", "application-taken"),
            ("inbox", "voucher-issued"),
            ("log", "voucher-confirmed"),
            ("inbox", "voucher-accepted"),
        ]
        assert lines[0].details["place"] == 1
        assert lines[1].details["due"] == "2026-03-04"
        assert act.connection.execute(select(func.count()).where(notice.c.kind == "application-withdrawn")).scalar_one() == 1


def test_the_days_left_are_working_days_for_an_answer_and_calendar_days_in_the_stop_list(portal: Portal, parent: Parent) -> None:
    with portal.transaction() as act:
        card = cards.one(act, parent.iin, parent.application_id)
        assert card.left is not None
        assert (card.left.due, card.left.days, card.left.working) == (date(2026, 3, 4), 2, True)
        stopped = {"state": "stop_list", "due": date(2026, 3, 30)}
        act.connection.execute(update(application).where(application.c.id == parent.application_id).values(stopped))
        left = cards.one(act, parent.iin, parent.application_id).left
        assert left is not None
        assert (left.days, left.working) == (28, False)
        with pytest.raises(Refused, match="not-found"):
            cards.one(act, parent.child_iin, parent.application_id)
