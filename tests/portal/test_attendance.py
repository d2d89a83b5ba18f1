"""Marks merge by cell; sheets are published, answered, reopened."""

from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from portal.services import attendance
from portal.services.feed import Feed
from portal.services.organisations import create_organisation
from protocol.messages.dense import dense_marks
from protocol.messages.entities import ChildMonthBody, OrganisationBody

MONTH = "2026-02"
DAYS = {2: "present", 3: "sick", 4: "present"}


@pytest.fixture
def group_id(office) -> str:
    return office.make_group()


@pytest.fixture
def child_id(office, parent) -> str:
    return office.make_child(parent.child_iin)


def month_of(office) -> dict:
    return office.entity("child_month")["body"]


def test_different_cells_of_two_pcs_merge(office, new_office, child_id) -> None:
    second = new_office(0)
    assert office.mark(child_id, MONTH, {2: "present"})["status"] == "applied"
    assert second.mark(child_id, MONTH, {3: "sick"})["status"] == "applied"
    cells = month_of(office)["cells"]
    assert {day: cell["code"] for day, cell in cells.items()} == {"2": "present", "3": "sick"}
    assert cells["3"]["device_id"] == second.device_id


def test_a_different_value_is_a_conflict_and_the_other_cells_are_applied(office, child_id) -> None:
    office.mark(child_id, MONTH, {2: "present"})
    result = office.mark(child_id, MONTH, {2: "absent", 3: "sick"})
    assert result["status"] == "conflict"
    assert result["version"] == 2
    codes = {day: cell["code"] for day, cell in result["current"]["cells"].items()}
    assert codes == {"2": "present", "3": "sick"}


def test_the_same_value_again_is_nothing(office, child_id) -> None:
    first = office.mark(child_id, MONTH, {2: "present"})
    again = office.mark(child_id, MONTH, {2: "present"})
    assert (again["status"], again["version"]) == ("applied", first["version"])


def test_a_seen_cell_may_be_changed_and_cleared(office, child_id) -> None:
    office.mark(child_id, MONTH, {2: "present"})
    assert office.mark(child_id, MONTH, {2: "absent"}, base=1)["status"] == "applied"
    assert office.mark(child_id, MONTH, {2: None}, base=2)["status"] == "applied"
    assert month_of(office)["cells"]["2"]["code"] is None
    assert office.mark(child_id, MONTH, {2: "sick"}, base=2)["status"] == "conflict"


def test_a_mark_of_the_former_epoch_meets_what_another_pc_typed_in_this_one(office, new_office, child_id) -> None:
    other = new_office(0)
    office.mark(child_id, MONTH, {2: "present", 3: "present"})
    other.epoch = office.epoch = requests.post(f"{office.url}/v1/demo/epoch", timeout=20).json()["epoch"]
    assert office.mark(child_id, MONTH, {2: "absent"}, base=1)["status"] == "applied"
    result = other.mark(child_id, MONTH, {2: "sick", 3: "sick"}, base=2)
    assert result["status"] == "conflict"
    assert {day: cell["code"] for day, cell in result["current"]["cells"].items()} == {"2": "absent", "3": "sick"}


def test_the_marks_a_pc_offers_again_follow_one_another(office, child_id) -> None:
    office.epoch = requests.post(f"{office.url}/v1/demo/epoch", timeout=20).json()["epoch"]
    for base, code in enumerate(("present", "absent", "sick")):
        assert office.mark(child_id, MONTH, {2: code}, base=base)["status"] == "applied"
    assert month_of(office)["cells"]["2"]["code"] == "sick"


def test_a_forgotten_mark_that_was_cleared_leaves_a_blank_cell_its_author_meets(office, new_office, child_id) -> None:
    other = new_office(0)
    other.epoch = office.epoch = requests.post(f"{office.url}/v1/demo/epoch", timeout=20).json()["epoch"]
    assert office.mark(child_id, MONTH, {2: None}, base=1)["status"] == "applied"
    assert other.mark(child_id, MONTH, {2: "sick"})["status"] == "conflict"
    assert month_of(office)["cells"]["2"]["code"] is None


def test_a_mark_put_back_to_what_the_backup_says_meets_the_one_it_took_the_place_of(office, new_office, child_id) -> None:
    other = new_office(0)
    office.mark(child_id, MONTH, {2: "sick"})
    other.epoch = office.epoch = requests.post(f"{office.url}/v1/demo/epoch", timeout=20).json()["epoch"]
    assert office.mark(child_id, MONTH, {2: "sick"}, base=2)["status"] == "applied"
    assert other.mark(child_id, MONTH, {2: "absent"}, base=1)["status"] == "conflict"


def test_marks_of_an_unknown_child_wait(office) -> None:
    result = office.mark("nobody", MONTH, {2: "present"})
    assert (result["status"], result["problem"]["code"]) == ("retry", "prerequisite-missing")


def test_a_derived_mark_is_never_typed(office, child_id) -> None:
    assert office.mark(child_id, MONTH, {2: "day_off"})["problem"]["code"] == "bad-body"
    assert office.mark(child_id, MONTH, {30: "present"})["problem"]["code"] == "bad-body"


def line(office, child_id: str, codes: str, **columns: Any) -> dict[str, Any]:
    body = {"child_id": child_id, "month": MONTH, "codes": codes, "by": "Әдіскер", "at": 1770000000000000, **columns}
    return office.do("marks.set", f"child_month:{child_id}:{MONTH}", body)


def test_what_is_typed_is_kept_sign_by_sign(office, child_id) -> None:
    typed = "\\N\\t\ttab\nline\r\\."
    assert line(office, child_id, "p", note=typed)["status"] == "applied"
    assert office.entity("child_month")["body"]["cells"]["1"]["note"] == typed
    assert line(office, child_id, "p", note=typed + "!", base_version=1)["status"] == "applied"
    assert office.entity("child_month")["body"]["cells"]["1"]["note"] == typed + "!"


STEPS = st.lists(
    st.dictionaries(
        st.integers(1, 3),
        st.fixed_dictionaries(
            {"code": st.sampled_from([None, "present", "sick"]), "note": st.sampled_from("ә "), "base_version": st.integers(0, 2)}
        ),
        min_size=1,
    ),
    min_size=1,
    max_size=4,
)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_line_does_what_an_object_a_cell_does(portal, steps) -> None:
    """Whatever is sent one after the other, in either form, the answers and what is kept are the same."""
    with portal.transaction() as act:
        organisation = act.connection.execute(text("SELECT id FROM organisation LIMIT 1")).scalar()
        if organisation is None:
            names = OrganisationBody(bin="100140000003", name_kk="«Үлгі»", name_ru="«Үлгі»")
            organisation = create_organisation(act, names).id
        told = []
        for form in (False, True):
            feed = Feed(act.connection, organisation)
            feed.put("child", "c", {"iin": ""})
            answers = []
            for step in steps:
                said = {"document_id": None, "by": "M", "at": "2026-02-02T04:00:00Z"}
                cells = [{**said, "day": day, **step[day]} for day in sorted(step)]
                body = {"child_id": "c", "month": MONTH, "cells": cells}
                body = (dense_marks(body) or body) if form else body
                answers.append(attendance.set_marks(feed, "PC", attendance.read_edits(body, plain=True)))
            held = feed.get("child_month", f"c:{MONTH}")
            told.append((answers, None if held is None else (held.version, attendance.told(held.body))))
        assert told[0] == told[1]


def test_a_month_sent_as_a_line_is_told_as_each_office_reads_it(office, child_id) -> None:
    assert line(office, child_id, ".ps")["status"] == "applied"
    cells = month_of(office)["cells"]
    assert {day: (cell["code"], cell["device_id"], cell["version"]) for day, cell in cells.items()} == {
        "2": ("present", office.device_id, 1),
        "3": ("sick", office.device_id, 1),
    }
    page = office.call("GET", "/v1/changes", params={"schema": 2}).json()["changes"]
    [kept] = [one["body"] for one in page if one["type"] == "child_month"]
    assert (kept["codes"], kept["version"]) == (".ps", 1)
    assert ChildMonthBody.model_validate(kept).wire() == month_of(office)
    conflict = line(office, child_id, ".a")
    assert (conflict["status"], conflict["current"]["cells"]["2"]["code"]) == ("conflict", "present")


@pytest.mark.parametrize("columns", [{"codes": ".d"}, {"codes": "." * 28 + "p"}, {"codes": "z"}, {"by": ["a", "b"]}, {"at": -1}])
def test_half_a_line_is_refused(office, child_id, columns) -> None:
    result = line(office, child_id, **{"codes": ".p", **columns})
    assert result["problem"]["code"] == "bad-body"


def published(office, parent, child_id, group_id, days=None) -> dict:
    body = office.sheet(child_id, parent.child_iin, MONTH, days or DAYS, group_id)
    result = office.publish(body)
    assert result["status"] == "applied", result
    return body


def reopen(office, child_id) -> dict:
    body = {"child_id": child_id, "month": MONTH, "reason": "Қате", "by": "Әдіскер"}
    return office.do("sheet.reopen", f"child_month:{child_id}:{MONTH}", body)


def test_a_sheet_must_say_what_the_cells_say(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    other = office.sheet(child_id, parent.child_iin, MONTH, DAYS | {4: "absent"}, group_id)
    assert office.publish(other)["problem"]["code"] == "sheet-mismatch"
    forged = office.sheet(child_id, parent.child_iin, MONTH, DAYS, group_id) | {"sheet_hash": "0" * 64}
    assert office.publish(forged)["problem"]["code"] == "sheet-mismatch"


def test_a_parent_confirms_a_published_month(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    sheet = published(office, parent, child_id, group_id)
    (shown,) = parent.call("GET", "/sheets").json()
    assert shown["month"]["publication"]["sheet_hash"] == sheet["sheet_hash"]
    assert parent.answer(child_id, MONTH, "confirm", sheet["sheet_hash"]).status_code == 204
    month = month_of(office)
    assert month["state"] == "confirmed"
    assert month["confirmation"]["iin"] == parent.iin
    assert month["confirmation"]["late"] is False
    assert month["confirmation"]["name"] == "Әбенова Қарлығаш"


def test_marks_of_a_published_month_are_rejected(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    published(office, parent, child_id, group_id)
    result = office.mark(child_id, MONTH, {5: "present"})
    assert (result["status"], result["problem"]["code"]) == ("rejected", "month-closed")
    assert result["current"]["state"] == "published"


def test_an_answer_is_bound_to_the_marks_the_parent_saw(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    published(office, parent, child_id, group_id)
    answer = parent.answer(child_id, MONTH, "confirm", "0" * 64)
    assert (answer.status_code, answer.json()["code"]) == (409, "sheet-changed")


def test_a_dispute_needs_a_word(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    sheet = published(office, parent, child_id, group_id)
    assert parent.answer(child_id, MONTH, "dispute", sheet["sheet_hash"]).json()["code"] == "comment-missing"
    assert parent.answer(child_id, MONTH, "dispute", sheet["sheet_hash"], "3-і күні келді").status_code == 204
    assert month_of(office)["state"] == "disputed"


def test_a_late_confirmation_is_accepted_and_marked_late(office, parent, child_id, group_id, clock) -> None:
    office.mark(child_id, MONTH, DAYS)
    sheet = published(office, parent, child_id, group_id)
    clock.set(clock.now().replace(day=11))
    parent.sign_in()
    assert parent.answer(child_id, MONTH, "confirm", sheet["sheet_hash"]).status_code == 204
    office.sign_in()
    assert month_of(office)["confirmation"]["late"] is True


def test_a_confirmed_month_that_changed_is_stale_and_asked_again(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    first = published(office, parent, child_id, group_id)
    parent.answer(child_id, MONTH, "confirm", first["sheet_hash"])
    assert reopen(office, child_id)["status"] == "applied"
    month = month_of(office)
    assert (month["state"], month["confirmation"]["sheet_hash"]) == ("stale", first["sheet_hash"])
    office.mark(child_id, MONTH, {4: "absent"}, base=9)
    second = published(office, parent, child_id, group_id, DAYS | {4: "absent"})
    month = month_of(office)
    assert (month["state"], month["confirmation"]) == ("published", None)
    assert [one["sheet_hash"] for one in month["history"]] == [first["sheet_hash"]]
    assert parent.answer(child_id, MONTH, "confirm", first["sheet_hash"]).status_code == 409
    assert parent.answer(child_id, MONTH, "confirm", second["sheet_hash"]).status_code == 204


def test_a_month_changed_back_is_confirmed_again_without_asking(office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    sheet = published(office, parent, child_id, group_id)
    parent.answer(child_id, MONTH, "confirm", sheet["sheet_hash"])
    reopen(office, child_id)
    published(office, parent, child_id, group_id)
    month = month_of(office)
    assert (month["state"], month["confirmation"]["sheet_hash"]) == ("confirmed", sheet["sheet_hash"])
    assert month["history"] == []


def test_an_open_month_cannot_be_reopened(office, child_id) -> None:
    assert reopen(office, child_id)["problem"]["code"] == "month-open"


def test_publishing_the_same_sheet_from_two_pcs_is_one_publication(office, new_office, parent, child_id, group_id) -> None:
    office.mark(child_id, MONTH, DAYS)
    sheet = published(office, parent, child_id, group_id)
    assert new_office(0).publish(sheet)["status"] == "applied"
    assert office.entity("child_month")["version"] == 2


def test_a_disputed_sheet_published_again_with_the_same_marks_asks_the_parent_once_more(
    office, parent, child_id, group_id
) -> None:
    office.mark(child_id, MONTH, DAYS)
    body = published(office, parent, child_id, group_id)
    assert parent.answer(child_id, MONTH, "dispute", body["sheet_hash"], "Ауырған").status_code == 204
    assert month_of(office)["state"] == "disputed"
    assert reopen(office, child_id)["status"] == "applied"
    assert office.publish(body)["status"] == "applied"
    month = month_of(office)
    assert (month["state"], month["confirmation"]) == ("published", None)
    assert [one["comment"] for one in month["history"]] == ["Ауырған"]
