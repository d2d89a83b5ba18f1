"""The outbox: unsent edits of one child month become one operation, sent ones never change again."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.outbox import merged
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.messages.operations import CellEdit, ReopenSheet, SetMarks

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
KEY = "c1:2026-11"


def cell(day: int, code: MarkCode | None, base: int = 0) -> CellEdit:
    return CellEdit(day=day, code=code, base_version=base, by="Ким Анна", at=NOW)


def marks(*cells: CellEdit) -> SetMarks:
    return SetMarks(child_id="c1", month="2026-11", cells=cells)


CELLS = st.builds(cell, st.integers(1, 30), st.sampled_from([*TYPED_MARKS, None]), st.integers(0, 9))
EDITS = st.lists(CELLS, min_size=1, max_size=8, unique_by=lambda one: one.day).map(lambda cells: marks(*cells))


@given(st.lists(EDITS, min_size=1, max_size=5))
def test_the_later_value_wins_and_the_first_base_stays(edits: list[SetMarks]) -> None:
    whole = edits[0]
    for later in edits[1:]:
        whole = merged(whole, later)
    seen = {one.day: one for one in whole.cells}
    everything = [one for edit in edits for one in edit.cells]
    assert set(seen) == {one.day for one in everything}
    if len(edits) > 1:
        assert [one.day for one in whole.cells] == sorted(seen)
    for day, one in seen.items():
        of_day = [other for other in everything if other.day == day]
        assert one.code is of_day[-1].code
        assert one.base_version == of_day[0].base_version


@given(EDITS, EDITS, EDITS)
def test_merging_does_not_depend_on_where_one_begins(a: SetMarks, b: SetMarks, c: SetMarks) -> None:
    assert merged(merged(a, b), c) == merged(a, merged(b, c))


def operations(uow: UnitOfWork) -> list[OutboxOperation]:
    return list(uow.session.scalars(select(OutboxOperation).where(OutboxOperation.entity == f"child_month:{KEY}")))


def put(uow: UnitOfWork, body: SetMarks) -> None:
    uow.enqueue("marks.set", "child_month", KEY, body)


def seal(uow: UnitOfWork, state: str = outbox.SEALED) -> None:
    for row in operations(uow):
        if row.state == outbox.WAITING:
            row.state = state


def test_unsent_edits_of_a_child_month_are_one_operation(office: Office) -> None:
    office.do(put, marks(cell(2, MarkCode.PRESENT, 4)))
    office.do(put, marks(cell(2, MarkCode.SICK, 7), cell(3, MarkCode.PRESENT)))
    kept = office.ask(lambda uow: [SetMarks.model_validate(row.body) for row in operations(uow)])
    assert kept == [marks(cell(2, MarkCode.SICK, 4), cell(3, MarkCode.PRESENT))]


def test_a_sealed_operation_never_changes(office: Office) -> None:
    office.do(put, marks(cell(2, MarkCode.PRESENT)))
    before = office.ask(lambda uow: operations(uow)[0].body)
    office.do(seal)
    office.do(put, marks(cell(2, MarkCode.SICK)))
    bodies = office.ask(lambda uow: [row.body for row in operations(uow)])
    assert len(bodies) == 2
    assert bodies[0] == before


def test_edits_around_a_publication_are_not_pushed_together(office: Office) -> None:
    """Marks, reopening, marks: the second marks must not slip in before the month is open again."""
    office.do(put, marks(cell(2, MarkCode.PRESENT)))
    reopen = ReopenSheet(child_id="c1", month="2026-11", reason="ошибка", by="Ким Анна")
    office.do(lambda uow: uow.enqueue("sheet.reopen", "child_month", KEY, reopen))
    office.do(put, marks(cell(2, MarkCode.SICK)))
    kinds = office.ask(lambda uow: [row.kind for row in operations(uow)])
    assert kinds == ["marks.set", "sheet.reopen", "marks.set"]


def test_what_waits_is_counted_and_the_oldest_is_known(office: Office, clock: object) -> None:
    start = office.ask(lambda uow: outbox.waiting(uow.session))
    office.do(put, marks(cell(2, MarkCode.PRESENT)))
    seen = office.ask(lambda uow: outbox.waiting(uow.session))
    assert seen.pending == start.pending + 1
    assert seen.oldest == start.oldest
    assert office.ask(lambda uow: outbox.has_pending(uow.session, f"child_month:{KEY}"))
    office.do(seal, outbox.QUARANTINED)
    seen = office.ask(lambda uow: outbox.waiting(uow.session))
    assert (seen.pending, seen.quarantined) == (start.pending, 1)
    assert not office.ask(lambda uow: outbox.has_pending(uow.session, f"child_month:{KEY}"))


def test_an_empty_outbox_has_no_oldest(office: Office) -> None:
    def clear(uow: UnitOfWork) -> None:
        for row in uow.session.scalars(select(OutboxOperation)):
            row.state, row.finished_at = outbox.APPLIED, uow.now - timedelta(days=1)

    office.do(clear)
    assert office.ask(lambda uow: outbox.waiting(uow.session)) == outbox.Waiting(0, 0, None)


def test_quarantine_tells_what_and_why(office: Office) -> None:
    office.do(put, marks(cell(2, MarkCode.PRESENT)))

    def refuse(uow: UnitOfWork) -> None:
        row = operations(uow)[0]
        row.state, row.problem, row.detail = outbox.QUARANTINED, "month-closed", "2026-11"

    office.do(refuse)
    held = office.ask(lambda uow: outbox.in_quarantine(uow.session))
    assert [(one["kind"], one["problem"], one["detail"], one["entity"]) for one in held] == [
        ("marks.set", "month-closed", "2026-11", f"child_month:{KEY}")
    ]
