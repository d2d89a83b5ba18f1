"""What is taken as it came is what its message would have been."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from protocol.attendance import MarkCode
from protocol.canonical import canonical_bytes, plain_bytes
from protocol.messages.base import Message
from protocol.messages.entities import ChildMonthBody, MarkBody
from protocol.messages.operations import CellEdit, SetMarks
from protocol.messages.plain import plain_marks, plain_month

CODES = st.none() | st.sampled_from(list(MarkCode))
TEXTS = st.text(max_size=6)
MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))])) | st.just(
    datetime(2026, 11, 5, 4, tzinfo=UTC)
)
IDS = st.none() | st.text(min_size=1, max_size=4)
EDITS = st.builds(
    CellEdit,
    day=st.integers(1, 31),
    code=CODES,
    note=TEXTS,
    document_id=IDS,
    base_version=st.integers(0, 9),
    by=TEXTS,
    at=MOMENTS.filter(lambda moment: 1 < moment.year < 9999),
)
MARKS = st.builds(
    MarkBody,
    code=CODES,
    note=TEXTS,
    document_id=IDS,
    by=TEXTS,
    device_id=TEXTS,
    version=st.integers(0, 9),
    at=MOMENTS.filter(lambda moment: 1 < moment.year < 9999),
)
SETS = st.builds(SetMarks, child_id=st.just("c"), month=st.just("2026-11"), cells=st.lists(EDITS, max_size=3).map(tuple))
MONTHS = st.builds(
    ChildMonthBody,
    child_id=st.just("c"),
    month=st.just("2026-11"),
    cells=st.dictionaries(st.integers(1, 31).map(str), MARKS, max_size=3),
)
WRONG_TEXTS = ("", "x", "y" * 501, "present", "1" * 65, "2026-11", "2026-13", "2026-11-05T04:00:00Z", "2026-11-05T04:00:00.100Z")
WRONG_MOMENTS = ("2026-11-05T09:00:00+05:00", "2026-02-30T04:00:00Z", "20261105T040000Z")
WRONG = st.sampled_from([None, True, 0, 1, 32, -1, 1.5, 2**53, [], {}, *WRONG_TEXTS, *WRONG_MOMENTS])


@given(SETS)
def test_what_an_office_sends_is_plain(body: SetMarks) -> None:
    assert plain_marks(body.wire())
    assert plain_bytes(body.wire()) == canonical_bytes(body.wire())


@given(MONTHS)
def test_what_a_portal_sends_of_an_open_month_is_plain(body: ChildMonthBody) -> None:
    assert plain_month(body.wire())


@given(SETS | MONTHS, st.data())
def test_what_is_plain_is_written_as_it_came(body: Message, data: st.DataObject) -> None:
    wire = body.wire()
    _damage(wire, data)
    plain = plain_marks(wire) if isinstance(body, SetMarks) else plain_month(wire)
    if plain:
        assert type(body).model_validate(wire).wire() == wire


@given(SETS | MONTHS, st.data())
def test_what_no_message_reads_is_not_plain(body: Message, data: st.DataObject) -> None:
    wire = body.wire()
    _damage(wire, data)
    try:
        type(body).model_validate(wire)
    except ValidationError:
        assert not plain_marks(wire)
        assert not plain_month(wire)


@pytest.mark.parametrize("more", [{"state": "published"}, {"history": [{}]}, {"extra": 1}, {"cells": {"32": {}}}])
def test_a_month_with_more_to_it_is_left_to_its_message(more: dict[str, Any]) -> None:
    assert not plain_month(ChildMonthBody(child_id="c", month="2026-11").wire() | more)


def _damage(wire: dict[str, Any], data: st.DataObject) -> None:
    """Change, take away or add one field somewhere."""
    cells = wire["cells"]
    inner = list(cells.values()) if isinstance(cells, dict) else list(cells)
    place = data.draw(st.sampled_from([wire, *inner]))
    name = data.draw(st.sampled_from([*place, "unknown"]))
    if data.draw(st.booleans()):
        place[name] = data.draw(WRONG)
    else:
        place.pop(name, None)
