"""What is sent without being read: its days, its hash, and the operation as it travels."""

import json
from datetime import UTC, datetime
from random import Random

import orjson
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.exchange import OutboxOperation
from desktop.services.sync.cycle import exchange
from desktop.services.sync.sealed import SealedOperation, days_in
from desktop.services.sync.sealing import ready, seal_batch
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode
from protocol.canonical import canonical_bytes, content_hash
from protocol.messages.base import NEWEST_SCHEMA, SCHEMA
from protocol.messages.dense import dense_marks, is_dense
from protocol.messages.envelope import Limits, Operation
from protocol.messages.operations import CellEdit, ReopenSheet, SetMarks
from tests.desktop.sync.edits import child_with_marks, put_group
from tests.desktop.sync.reference import ReferencePortal, client_maker

AT = datetime(2026, 11, 3, 4, 0, 0, 5, tzinfo=UTC)
NOTES = st.one_of(st.sampled_from(('"day":9', '\\"day":8,', '"day": 7', "\\", '{"day":6}')), st.text('"\\day:5{ ә', max_size=12))


@given(notes=st.dictionaries(st.integers(1, 31), NOTES, max_size=6))
def test_the_days_of_marks_are_told_by_their_text(notes: dict[int, str]) -> None:
    cells = tuple(CellEdit(day=day, code=MarkCode.PRESENT, note=note, by='"day":5', at=AT) for day, note in notes.items())
    body = SetMarks(child_id="c1", month="2026-11", cells=cells).wire()
    bits = sum(1 << day for day in notes)
    assert days_in(canonical_bytes(body)) == days_in(json.dumps(body).encode()) == bits
    line = dense_marks({**body, "cells": sorted(body["cells"], key=lambda cell: cell["day"])})
    if line is not None:
        assert days_in(canonical_bytes(line)) == days_in(json.dumps(line).encode()) == bits


def test_an_operation_travels_as_its_message_would() -> None:
    body = {"name": "Күншуақ", "capacity": 25}
    sealed = SealedOperation(
        "o1", "group.put", "group:g1", 3, json.dumps(body).encode(), content_hash(body), "2026-11-03 04:00:00.000005"
    )
    message = Operation(
        op_id="o1", kind="group.put", entity="group:g1", base_version=3, body=body, body_sha256=content_hash(body), claimed_at=AT
    )
    assert orjson.loads(orjson.dumps(sealed.wire())) == message.wire()


def edit(uow: UnitOfWork) -> None:
    cell = CellEdit(day=3, code=MarkCode.SICK, by="Г", at=AT)
    uow.enqueue("marks.set", "child_month", "c1:2026-11", SetMarks(child_id="c1", month="2026-11", cells=(cell,)))


def test_a_body_changed_behind_the_outbox_is_sealed_with_its_own_hash(office: Office) -> None:
    office.do(edit)

    def change(uow: UnitOfWork) -> str:
        row = uow.session.query(OutboxOperation).filter_by(kind="marks.set").one()
        noted = row.body_sha256
        row.body = {**row.body, "note": "кейін"}
        return noted

    noted = office.do(change).result
    batch = office.do(lambda uow: seal_batch(uow, Limits(), ready(uow))).result.operations
    [sealed] = [one for one in batch if one.kind == "marks.set"]
    assert SetMarks.model_validate(sealed.body).cells[0].note == "кейін"
    assert sealed.body_sha256 == content_hash(sealed.body) != noted


def test_marks_are_written_as_the_portal_reads_them(office: Office) -> None:
    office.do(edit)

    def sealed(schema: int) -> SealedOperation:
        def look(uow: UnitOfWork) -> SealedOperation:
            [found] = [one for one in seal_batch(uow, Limits(), ready(uow), schema=schema).operations if one.kind == "marks.set"]
            uow.session.rollback()
            return found

        return office.do(look).result

    line, cells = sealed(NEWEST_SCHEMA), sealed(SCHEMA)
    assert (line.wire()["schema"], cells.wire()["schema"]) == (NEWEST_SCHEMA, SCHEMA)
    assert is_dense(line.body)
    assert cells.body == SetMarks.model_validate(line.body).wire()
    for one in (line, cells):
        assert one.body_sha256 == content_hash(one.body)


def test_marks_are_sent_child_by_child_after_all_else(office: Office) -> None:
    cell = CellEdit(day=3, code=MarkCode.SICK, by="Г", at=AT)
    edits = [("c2", "2026-11"), ("c1", "2026-11"), ("c2", "2026-10"), ("c1", "2026-10")]

    def enqueue(uow: UnitOfWork) -> None:
        for child, month in edits:
            uow.enqueue("marks.set", "child_month", f"{child}:{month}", SetMarks(child_id=child, month=month, cells=(cell,)))
            uow.enqueue(
                "sheet.reopen", "child_month", f"{child}:{month}", ReopenSheet(child_id=child, month=month, reason="", by="")
            )
        put_group(uow)

    office.do(enqueue)
    places = office.ask(ready)
    sealed = office.do(lambda uow: seal_batch(uow, Limits(), places)).result
    sent = [one.entity for one in sealed.operations if one.kind != "organisation.put"]
    assert sent == ["group:g1", *(f"child_month:{child}:{month}" for child, month in sorted(edits))]
    assert {one.kind for one in sealed.operations} == {"organisation.put", "group.put", "marks.set"}, "what stands behind waits"
    held_up = office.ask(ready, {one.op_id for one in sealed.operations if one.entity == "child_month:c1:2026-10"})
    assert len(held_up) == len(places) - 1, "what had its turn waits, and so does what stands behind it"


def test_an_older_portal_gets_an_object_a_cell(office: Office, portal: ReferencePortal) -> None:
    portal.newest_schema = SCHEMA
    child_with_marks(office, {2: "present", 3: "sick"})
    assert exchange(office, client_maker(portal), rng=Random(7)).status.state is SyncState.SYNCHRONISED
    [sent] = [one for one in portal.received if one.kind == "marks.set"]
    assert [cell["day"] for cell in sent.body["cells"]] == [2, 3]
