"""What travels: every message survives the journey, unknown fields included, and bad ones are refused."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from protocol.canonical import canonical_bytes, content_hash
from protocol.messages import entities, envelope, operations, parents
from protocol.messages.base import SCHEMA, Message, entity_key
from protocol.messages.entities import ENTITIES, CalendarDayBody, ChildMonthBody, MarkBody
from protocol.messages.envelope import MAX_BLOB_BYTES, MAX_OPERATIONS, Limits, Operation, OperationsRequest, UploadStart
from protocol.messages.operations import OPERATIONS, CellEdit, SetMarks
from protocol.messages.parents import ParentSignIn, SheetAnswer
from tests.protocol.messages import messages

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
EVERY_MESSAGE = sorted(
    {
        found
        for module in (entities, envelope, operations, parents)
        for found in vars(module).values()
        if isinstance(found, type) and issubclass(found, Message) and found is not Message
    },
    key=lambda model: model.__qualname__,
)


def operation(**fields: Any) -> dict[str, Any]:
    body = {"name": "Балапан"}
    return {
        "op_id": "0190",
        "kind": "group.put",
        "schema": SCHEMA,
        "entity": "group:1",
        "base_version": 3,
        "body": body,
        "body_sha256": content_hash(body),
        "claimed_at": "2026-11-02T12:00:00Z",
    } | fields


@pytest.mark.parametrize("model", EVERY_MESSAGE, ids=lambda model: model.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_message_survives_the_journey(model: type[Message], data: st.DataObject) -> None:
    message = data.draw(messages(model))
    assert model.model_validate(message.wire()) == message
    assert model.model_validate_json(canonical_bytes(message.wire())) == message
    assert model.model_validate_json(message.model_dump_json()) == message


@pytest.mark.parametrize("model", EVERY_MESSAGE, ids=lambda model: model.__name__)
@settings(max_examples=3)
@given(data=st.data())
def test_fields_of_a_later_edition_travel_along_untouched(model: type[Message], data: st.DataObject) -> None:
    wire = data.draw(messages(model)).wire() | {"field_of_tomorrow": {"жаңа": [1, None, "ү"]}}
    assert model.model_validate(wire).wire() == wire


def test_fields_of_a_later_edition_are_kept_inside_a_body_too() -> None:
    mark = {"code": "sick", "at": "2026-11-02T12:00:00Z", "version": 1, "temperature": "38.2"}
    wire = {"child_id": "1", "month": "2026-11", "cells": {"2": mark}}
    assert ChildMonthBody.model_validate(wire).wire()["cells"]["2"]["temperature"] == "38.2"


def test_a_message_is_never_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        Limits().operations = 1  # type: ignore[misc]


def test_an_operation_says_schema_on_the_wire_alone_and_in_a_request() -> None:
    """`schema` is a name pydantic keeps for itself: inside it is `schema_`."""
    made = Operation.model_validate(operation(schema=2))
    assert made.schema_ == 2
    for wire in (made.wire(), OperationsRequest(device_id="pc", epoch="e", ops=(made,)).wire()["ops"][0]):
        assert wire["schema"] == 2
        assert "schema_" not in wire
    assert '"schema":2' in made.model_dump_json()


def test_an_operation_may_be_made_by_either_name() -> None:
    by_name = Operation(**{key: value for key, value in operation().items() if key != "schema"}, schema_=4)
    assert by_name == Operation.model_validate(operation(schema=4))


def test_an_operation_without_a_schema_is_of_the_first() -> None:
    wire = operation()
    del wire["schema"]
    assert Operation.model_validate(wire).schema_ == SCHEMA


@given(messages(Operation))
def test_an_operations_hash_is_the_same_on_both_sides(made: Operation) -> None:
    received = Operation.model_validate_json(made.model_dump_json())
    assert content_hash(received.body) == content_hash(made.body)


def test_a_request_holds_500_operations_and_not_one_more() -> None:
    ops = [operation(op_id=str(n)) for n in range(MAX_OPERATIONS + 1)]
    assert len(OperationsRequest.model_validate({"device_id": "pc", "epoch": "e", "ops": ops[1:]}).ops) == MAX_OPERATIONS
    with pytest.raises(ValidationError):
        OperationsRequest.model_validate({"device_id": "pc", "epoch": "e", "ops": ops})


def test_the_limits_told_are_the_limits_kept() -> None:
    assert Limits().operations == MAX_OPERATIONS
    assert Limits().blob_bytes == MAX_BLOB_BYTES
    assert Limits().upload_chunk_bytes <= Limits().body_bytes <= Limits().inflated_bytes


@pytest.mark.parametrize("size", [-1, MAX_BLOB_BYTES + 1])
def test_an_upload_has_a_sensible_size(size: int) -> None:
    with pytest.raises(ValidationError):
        UploadStart(sha256="0" * 64, size=size, media_type="application/pdf")
    UploadStart(sha256="0" * 64, size=MAX_BLOB_BYTES, media_type="application/pdf")


@pytest.mark.parametrize("name", ["", "0" * 63, "0" * 65, "A" * 64, "g" * 64, "0" * 64 + "\n"])
def test_a_hash_is_64_lower_case_hexadecimal_digits(name: str) -> None:
    with pytest.raises(ValidationError):
        Operation.model_validate(operation(body_sha256=name))


@pytest.mark.parametrize("month", ["2026-00", "2026-13", "2026-1", "26-11", "2026-11-01", "0000-01", "٢٠٢٦-11", "2026-11\n", ""])
def test_a_month_is_a_year_and_one_of_twelve(month: str) -> None:
    with pytest.raises(ValidationError):
        SetMarks.model_validate({"child_id": "1", "month": month, "cells": []})


@pytest.mark.parametrize("day", [0, 32, -1])
def test_a_cell_is_a_day_of_a_month(day: int) -> None:
    with pytest.raises(ValidationError):
        CellEdit(day=day, code=None, by="methodist", at=NOON)


@pytest.mark.parametrize("identifier", ["", "x" * 65])
def test_an_identifier_is_neither_empty_nor_endless(identifier: str) -> None:
    with pytest.raises(ValidationError):
        Operation.model_validate(operation(op_id=identifier))


def test_a_text_has_an_end() -> None:
    assert SheetAnswer(answer="dispute", sheet_hash="0" * 64, comment="я" * 20_000)
    with pytest.raises(ValidationError):
        SheetAnswer(answer="dispute", sheet_hash="0" * 64, comment="я" * 20_001)
    with pytest.raises(ValidationError):
        CalendarDayBody.model_validate({"day": "2026-11-02", "working": False, "reason": "я" * 501})


def test_a_parents_answer_is_a_yes_or_a_dispute() -> None:
    with pytest.raises(ValidationError):
        SheetAnswer.model_validate({"answer": "maybe", "sheet_hash": "0" * 64})


@pytest.mark.parametrize("password", ["seven77", "я" * 41])
def test_a_parents_password_has_8_to_40_characters(password: str) -> None:
    with pytest.raises(ValidationError):
        ParentSignIn(iin="210315500009", password=password)
    ParentSignIn(iin="210315500009", password="я" * 8)


def test_a_moment_is_kept_in_utc() -> None:
    almaty = datetime(2026, 11, 2, 17, tzinfo=timezone(timedelta(hours=5)))
    assert MarkBody(code=None, at=almaty, version=1).wire()["at"] == "2026-11-02T12:00:00Z"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValidationError):
        MarkBody.model_validate({"code": None, "at": "2026-11-02T12:00:00", "version": 1})


def test_an_unknown_mark_is_refused() -> None:
    with pytest.raises(ValidationError):
        MarkBody.model_validate({"code": "asleep", "at": "2026-11-02T12:00:00Z", "version": 1})


def test_an_entity_has_a_kind_and_a_name() -> None:
    assert entity_key("child_month", "0190:2026-11") == "child_month:0190:2026-11"


def test_every_put_operation_carries_the_entity_it_names() -> None:
    for kind, model in OPERATIONS.items():
        area, _, act = kind.partition(".")
        if act == "put":
            assert ENTITIES[area] is model
