"""A month written like a timesheet's line says what an object a cell says, and is judged alike."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from protocol.canonical import canonical_bytes, plain_bytes
from protocol.messages.dense import (
    EDIT_COLUMNS,
    MARK_COLUMNS,
    dense_marks,
    dense_month,
    expanded,
    plain_dense_marks,
    plain_dense_month,
)
from protocol.messages.entities import ChildMonthBody
from protocol.messages.operations import SetMarks
from tests.protocol.test_plain import EDITS, MARKS

DAYS = st.sets(st.integers(1, 31), min_size=1, max_size=4).map(sorted)
WRONG = st.sampled_from(
    [None, True, 0, 1, -1, 1.5, 2**53, 2**54, [], {}, "", "x", "y" * 501, ".p.", "p" * 32, "z", [0], [1, 2], [None], ["x", "y"]]
)


@st.composite
def sets(draw: st.DrawFn) -> dict[str, Any]:
    cells = tuple(draw(EDITS).model_copy(update={"day": day}) for day in draw(DAYS))
    return SetMarks(child_id="c", month="2026-11", cells=cells).wire()


@st.composite
def months(draw: st.DrawFn) -> dict[str, Any]:
    cells = {str(day): draw(MARKS) for day in draw(DAYS)}
    return ChildMonthBody(child_id="c", month="2026-11", cells=cells).wire()


def before_1970(wire: dict[str, Any]) -> bool:
    cells = wire["cells"].values() if isinstance(wire["cells"], dict) else wire["cells"]
    return any(cell["at"] < "1970" or cell["at"] > "2255" for cell in cells)


@given(sets())
def test_a_set_of_marks_comes_back_as_it_was(wire: dict[str, Any]) -> None:
    dense = dense_marks(wire)
    if dense is None:
        assert before_1970(wire)
        return
    assert expanded(dense, EDIT_COLUMNS) == wire
    assert SetMarks.model_validate(dense) == SetMarks.model_validate(wire)
    assert plain_dense_marks(dense)
    assert plain_bytes(dense) == canonical_bytes(dense)


@given(months())
def test_a_month_comes_back_as_it_was(wire: dict[str, Any]) -> None:
    dense = dense_month(wire)
    if dense is None:
        assert before_1970(wire)
        return
    assert expanded(dense, MARK_COLUMNS) == wire
    assert ChildMonthBody.model_validate(dense) == ChildMonthBody.model_validate(wire)
    assert plain_dense_month(dense)


@given(sets() | months(), st.data())
def test_what_is_plain_is_what_its_message_takes(wire: dict[str, Any], data: st.DataObject) -> None:
    of_marks = isinstance(wire["cells"], list)
    dense = dense_marks(wire) if of_marks else dense_month(wire)
    if dense is None:
        return
    name = data.draw(
        st.sampled_from([*(EDIT_COLUMNS if of_marks else MARK_COLUMNS), "codes", "child_id", "month", "more", "cells"])
    )
    if data.draw(st.booleans()):
        dense[name] = data.draw(WRONG)
    else:
        dense.pop(name, None)
    plain, columns = (plain_dense_marks, EDIT_COLUMNS) if of_marks else (plain_dense_month, MARK_COLUMNS)
    model = SetMarks if of_marks else ChildMonthBody
    if "codes" not in dense:
        assert not plain(dense)
        return
    try:
        read = model.model_validate(dense)
    except ValidationError:
        assert not plain(dense)
        return
    if plain(dense):
        assert read.wire() == expanded(dense, columns)


def test_what_cannot_be_so_written_stays_an_object_a_cell() -> None:
    said = {"note": "", "document_id": None, "by": "M", "at": "2026-11-03T04:00:00Z"}
    cell = {"day": 3, "code": "sick", "base_version": 0, **said}
    marks = {"child_id": "c", "month": "2026-11", "cells": [cell]}
    assert dense_marks(marks) == {"child_id": "c", "month": "2026-11", "codes": "..s", "by": "M", "at": 1793678400000000}
    for cells in ([cell, cell], [{**cell, "mood": "fine"}], [{**cell, "at": "1969-11-03T04:00:00Z"}], []):
        assert dense_marks({**marks, "cells": cells}) is None
    mark = {
        "code": None,
        "note": "",
        "document_id": None,
        "by": "M",
        "device_id": "d",
        "at": "2026-11-03T04:00:00Z",
        "version": 4,
    }
    month = ChildMonthBody(child_id="c", month="2026-11").wire()
    assert dense_month(month) is None
    assert dense_month({**month, "cells": {"2": mark}, "by": "another's word"}) is None
    written = dense_month({**month, "cells": {"2": mark}, "state": "published", "later": 1})
    assert written is not None
    assert (written["codes"], written["state"], written["later"]) == (".-", "published", 1)


@pytest.mark.parametrize("body", [{"codes": "p"}, {"codes": "x"}, {"codes": "p", "at": 1.5}, {"codes": "pp", "at": [1]}])
def test_half_a_line_is_no_month(body: dict[str, Any]) -> None:
    for model in (SetMarks, ChildMonthBody):
        with pytest.raises(ValidationError):
            model.model_validate({"child_id": "c", "month": "2026-11", "by": "M", "version": 1} | body)
