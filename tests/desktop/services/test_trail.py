"""Who changed what and when; that what was changed outside the program shows; and files of it."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from desktop.models.attendance import AttendanceMark
from desktop.models.audit import AuditEntry
from desktop.models.exchange import Conflict
from desktop.services import attendance, audit, children, groups, trail, trail_chain
from desktop.services.absence_papers import PaperDraft, PaperKind, add_paper
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts
from desktop.services.trail import RECEIVED, Filter, Place, TrailRow
from desktop.services.trail_files import TrailTable, trail_csv, trail_xlsx
from desktop.services.trail_scope import Scope, about
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month

NOVEMBER = Month(2026, 11)
P, S, N = MarkCode.PRESENT, MarkCode.SICK, MarkCode.ABSENT
DAY = date(2026, 11, 10)


def iin_of(n: int) -> str:
    return next(iin for k in range(9000 + 20 * n, 9020 + 20 * n) if (iin := make_iin(date(2022, 3, 1), Sex.MALE, k)))


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан")).result


@pytest.fixture
def kids(office: Office, group: str) -> list[str]:
    return [
        office.do(children.add_child, ChildDraft(iin_of(n), f"Бала{n}", "А"), group_id=group, starts_on=date(2026, 9, 1)).result
        for n in range(3)
    ]


@pytest.fixture
def other(office: Office, kids: list[str]) -> Iterator[Office]:
    """The methodist at the same PC."""
    yield office.acting_as(Actor("m", "Методист М.", Role.METHODIST))
    assert kids


def mark(office: Office, child: str, code: MarkCode | None, day: date = DAY) -> None:
    office.do(attendance.set_marks, [MarkEdit(child, day, code)])


def came(uow: UnitOfWork, child: str, day: date, code: str, at: datetime, by: str = "Екінші Е.", device: str = "PC-2") -> None:
    """A mark of another PC, as the exchange writes it."""
    row = AttendanceMark(
        child_id=child, day=day, code=code, note="", by=by, device_id=device, at=at, server_version=3, dirty=False
    )
    uow.session.merge(row)


def shown(office: Office, wanted: Filter, **kwargs: object) -> tuple[TrailRow, ...]:
    return office.ask(trail.trail, wanted, **kwargs).rows  # type: ignore[arg-type]


def codes(rows: tuple[TrailRow, ...]) -> list[tuple[str | None, str | None]]:
    return [((row.before or {}).get("code"), (row.after or {}).get("code")) for row in rows]


def test_a_cells_history_tells_each_change_with_who_when_and_where(
    office: Office, other: Office, clock: FixedClock, kids: list[str]
) -> None:
    mark(office, kids[0], P)
    clock.set(clock.now() + timedelta(hours=2))
    mark(other, kids[0], S)
    mark(office, kids[1], N)
    mark(office, kids[0], P, date(2026, 11, 11))
    rows = shown(office, Filter(Scope(child_id=kids[0], day=DAY)))
    assert codes(rows) == [("present", "sick"), (None, "present")]
    assert [row.person for row in rows] == ["Методист М.", office.actor.name]
    assert (rows[0].device, rows[0].day, rows[0].child, rows[0].group) == ("PC-1", DAY, "Бала0 А", "Балапан")
    assert rows[0].at - rows[1].at == timedelta(hours=2)
    assert all(row.intact for row in rows)


def test_a_childs_a_days_and_a_groups_history(office: Office, group: str, kids: list[str]) -> None:
    elsewhere = office.do(groups.create_group, GroupDraft("Күншуақ")).result
    stranger = office.do(
        children.add_child, ChildDraft(iin_of(7), "Бөтен", "Б"), group_id=elsewhere, starts_on=date(2026, 9, 1)
    ).result
    for child in (*kids, stranger):
        mark(office, child, P)
    mark(office, kids[0], S, date(2026, 10, 6))
    office.do(add_paper, kids[0], PaperDraft(PaperKind.MEDICAL, "7", date(2026, 10, 5), date(2026, 10, 7)))

    def of(scope: Scope) -> set[tuple[str | None, date | None, str]]:
        return {(row.child_id, row.day, row.action) for row in shown(office, Filter(scope))}

    assert of(Scope(child_id=kids[0], month=NOVEMBER)) == {(kids[0], DAY, "mark.set")}
    child = of(Scope(child_id=kids[0]))
    assert {(kids[0], DAY, "mark.set"), (kids[0], date(2026, 10, 6), "mark.set")} < child
    assert len(child) == 3
    assert of(Scope(day=DAY)) == {(one, DAY, "mark.set") for one in (*kids, stranger)}
    assert of(Scope(group_id=group, day=DAY)) == {(one, DAY, "mark.set") for one in kids}
    assert of(Scope(group_id=group, month=NOVEMBER)) == {(one, DAY, "mark.set") for one in kids}
    assert {row[0] for row in of(Scope(group_id=elsewhere))} == {stranger}
    assert len(shown(office, Filter())) == 6


def test_closing_and_reopening_stand_in_the_months_history(office: Office, group: str, kids: list[str]) -> None:
    days = [day.day for day in office.ask(attendance.sheet, group, Month(2026, 10)).days if day.working]
    office.do(attendance.set_marks, [MarkEdit(kid, day, P) for kid in kids for day in days])
    office.do(attendance.close_month, group, Month(2026, 10))
    office.do(attendance.reopen_month, group, Month(2026, 10), "қате")
    actions = [row.action for row in shown(office, Filter(Scope(group_id=group, month=Month(2026, 10))))]
    assert [actions.count(one) for one in ("month.closed", "month.reopened", "sheet.published", "sheet.reopened")] == [1, 1, 3, 3]
    assert len(actions) == 8 + len(days) * 3
    assert "sheet.published" in [row.action for row in shown(office, Filter(Scope(child_id=kids[0], day=days[0])))]
    assert not shown(office, Filter(Scope(group_id=group, month=NOVEMBER)))


def test_a_mark_from_another_pc_is_told_as_far_as_it_is_known(office: Office, clock: FixedClock, kids: list[str]) -> None:
    mark(office, kids[0], P)
    office.do(came, kids[0], DAY, "sick", clock.now() + timedelta(minutes=5))
    newest, own = shown(office, Filter(Scope(child_id=kids[0], day=DAY)))
    assert (newest.action, newest.seq, newest.before, newest.after) == (RECEIVED, None, None, {"code": "sick"})
    assert (newest.person, newest.device, newest.intact) == ("Екінші Е.", "PC-2", None)
    assert own.action == "mark.set"
    assert shown(office, Filter(Scope(child_id=kids[0]), person="Екінші Е.")) == (newest,)
    assert shown(office, Filter(action=RECEIVED)) == (newest,)


def test_an_own_mark_that_came_back_from_the_portal_is_not_told_twice(office: Office, clock: FixedClock, kids: list[str]) -> None:
    mark(office, kids[0], P)
    office.do(came, kids[0], DAY, "present", clock.now(), by=office.actor.name, device="0190-portal-id")
    assert [row.action for row in shown(office, Filter(Scope(child_id=kids[0])))] == ["mark.set"]


def test_a_conflict_is_in_the_history_of_its_cell_alone(office: Office, kids: list[str]) -> None:
    mark(office, kids[0], P)
    mark(office, kids[0], P, date(2026, 11, 9))

    def disagree(uow: UnitOfWork) -> int:
        entity = f"child_month:{kids[0]}:{NOVEMBER}"
        row = Conflict(entity=entity, field="10", mine={"code": "present"}, theirs={}, found_at=uow.now, resolution="")
        uow.session.add(row)
        uow.session.flush()
        uow.record("conflict.found", "conflict", str(row.id), before={}, after={"entity": entity, "field": "10", "mine": {}})
        return row.id

    office.do(conflicts.resolve, office.do(disagree).result, "theirs")
    actions = [row.action for row in shown(office, Filter(Scope(child_id=kids[0], day=DAY)))]
    assert actions == ["conflict.resolved", "conflict.found", "mark.set"]
    assert {row.day for row in shown(office, Filter(Scope(child_id=kids[0], day=DAY)))} == {DAY}
    assert [row.action for row in shown(office, Filter(Scope(child_id=kids[0], day=date(2026, 11, 9))))] == ["mark.set"]
    assert len(shown(office, Filter(Scope(day=DAY)))) == 3
    assert len(shown(office, Filter(Scope(child_id=kids[0], month=Month(2026, 10))))) == 0


def test_filters_by_when_it_was_done_and_by_act(office: Office, clock: FixedClock, kids: list[str]) -> None:
    mark(office, kids[0], P, date(2026, 10, 6))
    clock.set(datetime(2026, 11, 12, 19, 30, tzinfo=UTC))  # 13 November in the kindergarten
    mark(office, kids[0], S, date(2026, 10, 6))
    assert codes(shown(office, Filter(since=date(2026, 11, 13)))) == [("present", "sick")]
    assert codes(shown(office, Filter(until=date(2026, 11, 12)))) == [(None, "present")]
    assert not shown(office, Filter(action="month.closed"))
    assert office.ask(trail.people) == (office.actor.name,)


def test_pages_give_every_change_once_in_order_whatever_its_source(office: Office, clock: FixedClock, kids: list[str]) -> None:
    days = [date(2026, 11, n) for n in range(2, 13) if date(2026, 11, n).weekday() < 5]
    for n, day in enumerate(days):
        clock.set(clock.now() + timedelta(minutes=1))
        mark(office, kids[n % 2], P, day)
        office.do(came, kids[2], day, "sick", clock.now() + timedelta(seconds=30 * (n % 3)))
    office.do(came, kids[0], days[0], "present", clock.now(), by=office.actor.name, device="portal")
    for wanted in (Filter(), Filter(Scope(month=NOVEMBER))):
        whole = shown(office, wanted)
        assert len(whole) == 2 * len(days) + 1
        assert [row.at for row in whole] == sorted((row.at for row in whole), reverse=True)
        for limit in (1, 3, 4):
            pieces: list[TrailRow] = []
            place: Place | None = Place()
            while place is not None:
                page = office.ask(trail.trail, wanted, place, limit)
                assert len(page.rows) <= limit
                pieces += page.rows
                place = page.following
            assert sorted(pieces, key=str) == sorted(whole, key=str)
            assert [row.at for row in pieces] == [row.at for row in whole]


def tamper(office: Office, statement: str) -> None:
    with office.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER IF EXISTS audit_entry_never_changes"))
        connection.execute(text("DROP TRIGGER IF EXISTS audit_entry_never_goes"))
        connection.execute(text(statement))


def test_an_entry_changed_outside_the_program_is_named_where_it_is_shown(office: Office, kids: list[str]) -> None:
    for code in (P, S, P):
        mark(office, kids[0], code)
    seq = shown(office, Filter(Scope(child_id=kids[0], day=DAY)))[1].seq
    tamper(office, f'UPDATE audit_entry SET after = \'{{"code": "present"}}\' WHERE seq = {seq}')
    page = office.ask(trail.trail, Filter(Scope(child_id=kids[0], day=DAY)))
    assert page.broken == (seq,)
    assert [row.intact for row in page.rows] == [True, False, True]


def test_a_removed_entry_shows_at_its_neighbours(office: Office, kids: list[str]) -> None:
    for code in (P, S, P):
        mark(office, kids[0], code)
    seq = shown(office, Filter(Scope(child_id=kids[0], day=DAY)))[1].seq
    assert seq is not None
    tamper(office, f"DELETE FROM audit_entry WHERE seq = {seq}")
    assert seq + 1 in office.ask(trail.trail, Filter(Scope(child_id=kids[0], day=DAY))).broken


def check(office: Office, most: int = 3) -> trail_chain.ChainState:
    earlier = office.ask(trail_chain.last_checked)
    state = office.ask(trail_chain.check_on, earlier, most=most)
    while not state.done:
        state = office.ask(trail_chain.check_on, state.checked, most=most)
    if state.broken_at is None:
        office.do(trail_chain.keep_checked, state.checked)
    return state


def test_the_chain_is_checked_in_stretches_and_goes_on_where_it_stopped(office: Office, kids: list[str]) -> None:
    mark(office, kids[0], P)
    state = check(office)
    assert (state.broken_at, state.checked.seq) == (None, state.entries)
    assert state.head == office.ask(lambda uow: audit.head(uow.session))[1]
    mark(office, kids[0], S)
    kept = office.ask(trail_chain.last_checked)
    assert kept is not None
    assert kept.seq == state.entries
    assert check(office).entries == state.entries + 1


def test_what_was_changed_after_the_mark_and_a_rewritten_or_shortened_journal_are_found(office: Office, kids: list[str]) -> None:
    mark(office, kids[0], P)
    check(office)
    mark(office, kids[0], S)
    entries = office.ask(lambda uow: audit.head(uow.session))[0]
    tamper(office, f"UPDATE audit_entry SET actor = 'x' WHERE seq = {entries}")
    assert check(office).broken_at == entries
    tamper(office, f"UPDATE audit_entry SET hash = '{'1' * 64}' WHERE seq = {entries - 1}")
    assert check(office).broken_at == entries - 1
    tamper(office, f"DELETE FROM audit_entry WHERE seq >= {entries - 1}")
    assert check(office).broken_at == entries - 1


def test_an_old_entry_is_found_by_the_whole_check(office: Office, kids: list[str]) -> None:
    mark(office, kids[0], P)
    check(office)
    tamper(office, "UPDATE audit_entry SET device = 'x' WHERE seq = 2")
    assert check(office).broken_at is None
    assert office.ask(trail_chain.check_on, None).broken_at == 2


def plan_of(uow: UnitOfWork, scope: Scope) -> str:
    query = about(uow, scope).order_by(AuditEntry.seq.desc()).limit(200)
    compiled = query.compile(uow.session.get_bind(), compile_kwargs={"literal_binds": True})
    return "\n".join(row[-1] for row in uow.session.execute(text(f"EXPLAIN QUERY PLAN {compiled}")))


def test_a_scope_is_read_through_the_index_of_names_and_everything_from_the_end(
    office: Office, group: str, kids: list[str]
) -> None:
    for scope in (Scope(group_id=group, month=NOVEMBER), Scope(child_id=kids[0], day=DAY), Scope(day=DAY)):
        plan = office.ask(plan_of, scope)
        assert "ix_audit_entry_entity (" in plan
        assert "SCAN audit_entry" not in plan
    plan = office.ask(plan_of, Scope())
    assert "SCAN audit_entry" in plan
    assert "TEMP B-TREE" not in plan
    assert "ix_audit_entry_entity" not in plan


TABLE = TrailTable(
    "Тарих",
    ("№", "Кім", "Не"),
    (("2", "Әлия", "=1+1"), ("1", "Дана", "келді → ауырды\x07")),
    ("Журнал басы: abc",),
)


def test_the_files_hold_every_row_and_the_head_and_no_formula(tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(trail_csv(TABLE).decode("utf-8-sig"))))
    assert rows[0] == ["№", "Кім", "Не"]
    assert rows[1] == ["2", "Әлия", "'=1+1"]
    assert rows[-1] == ["Журнал басы: abc"]
    (tmp_path / "t.xlsx").write_bytes(trail_xlsx(TABLE))
    page = load_workbook(tmp_path / "t.xlsx").worksheets[0]
    assert [cell.value for cell in page[2]] == ["2", "Әлия", "=1+1"]
    assert page["C2"].data_type == "s"
    assert page["A5"].value == "Журнал басы: abc"
    assert page.freeze_panes == "A2"
    assert trail_xlsx(replace(TABLE, rows=()))
