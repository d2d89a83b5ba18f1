"""A new PC reads a whole kindergarten: months written as lines, an index made at the end, pages as large as come quickly."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, select

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.services.sync import bulk
from desktop.services.sync import pull as pulling
from desktop.services.sync.apply_attendance import new_month
from desktop.services.sync.faults import PortalAway
from desktop.services.sync.pull import apply_changes, pull
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.dense import dense_month
from protocol.messages.entities import ChildMonthBody, MarkBody
from protocol.messages.envelope import Change, ChangesPage
from tests.desktop.sync.edits import child_body, marks
from tests.desktop.sync.reference import ReferencePortal
from tests.protocol.test_plain import MARKS

DAYS_INDEX = "ix_attendance_mark_day_code"
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
Stored = tuple[list[dict[str, Any]], list[tuple[str, int]]]


class Slow:
    """The reference portal at the end of a line: how long each page takes, what was asked, where it breaks."""

    def __init__(self, portal: ReferencePortal, seconds: Callable[[int], float] = lambda _: 0.0, breaks_at: int = -1) -> None:
        self._portal, self._seconds, self._breaks_at = portal, seconds, breaks_at
        self.now = 0.0
        self.asked: list[int] = []

    def changes(self, cursor: str, limit: int) -> ChangesPage:
        if len(self.asked) == self._breaks_at:
            raise PortalAway("cut")
        self.asked.append(limit)
        self.now += self._seconds(limit)
        return self._portal.page(cursor, limit)


@st.composite
def bodies(draw: st.DrawFn) -> dict[str, Any]:
    """A month whose cells share what cells of one month often share."""
    days = draw(st.sets(st.integers(1, 30), min_size=1, max_size=5))
    alike: MarkBody = draw(MARKS)
    same = draw(
        st.sampled_from([("note", "document_id", "by", "device_id"), ("note", "document_id", "by", "device_id", "version"), ()])
    )
    cells = {}
    for day in sorted(days):
        shared = {name: getattr(alike, name) for name in same}
        cells[str(day)] = draw(MARKS).model_copy(update={**shared, "at": draw(MOMENTS)})
    return ChildMonthBody(child_id="c1", month="2026-11", cells=cells).wire()


@contextmanager
def taken_back(uow: UnitOfWork) -> Iterator[None]:
    point = uow.session.begin_nested()
    yield
    point.rollback()
    uow.session.expunge_all()


def written(uow: UnitOfWork, body: dict[str, Any]) -> Stored:
    """What applying the body to an office that holds nothing of the month leaves there."""
    with taken_back(uow):
        assert not apply_changes(uow, [Change(type="child_month", id="c1:2026-11", version=7, body=body)])
        uow.session.expire_all()
        columns = AttendanceMark.__table__.c
        rows = [dict(row._mapping) for row in uow.session.connection().execute(select(*columns).order_by(columns.day))]
        months = [(row.state, row.version) for row in uow.session.scalars(select(ChildMonth))]
    return rows, months


def test_a_month_leaves_the_same_rows_however_it_is_written(office: Office) -> None:
    def compare(uow: UnitOfWork) -> None:
        apply_changes(uow, [Change(type="child", id="c1", version=1, body=child_body().wire())])

        @settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
        @given(bodies())
        def alike(body: dict[str, Any]) -> None:
            judged = written(uow, {**body, "of_a_later_edition": 1})  # not plain: its message reads it
            assert len(judged[0]) == len(body["cells"])
            assert written(uow, body) == judged
            line = dense_month(body)
            assert line is not None
            assert written(uow, line) == judged

        alike()

    office.do(compare)


@pytest.mark.parametrize(
    "wrong",
    [
        {"month": "2026-11", "codes": "." * 30 + "p"},
        {"month": "2026-02", "codes": "." * 28 + "p"},
        {"month": "2026-11", "codes": ".p", "version": [1, 2]},
        {"month": "2026-11", "codes": ".p", "child_id": "c2"},
    ],
    ids=["31 November", "29 February", "two versions of one cell", "of another child"],
)
def test_a_line_that_cannot_be_is_put_off_and_writes_nothing(office: Office, wrong: dict[str, Any]) -> None:
    body = {"child_id": "c1", "by": "a", "at": 1793592000000000, "version": 1, **wrong}

    def act(uow: UnitOfWork) -> None:
        apply_changes(uow, [Change(type="child", id="c1", version=1, body=child_body().wire())])
        assert apply_changes(uow, [Change(type="child_month", id=f"c1:{body['month']}", version=7, body=body)])
        assert not marks(uow)

    office.do(act)


def fill(portal: ReferencePortal) -> None:
    portal.put("child", "c1", child_body().wire())
    for number in range(1, 10):
        line = {"child_id": "c1", "month": f"2026-0{number}", "codes": ".p.s", "by": "a", "at": [1, 2], "version": [1, 2]}
        portal.put("child_month", f"c1:2026-0{number}", line)


def indexes(office: Office) -> set[str | None]:
    return {one["name"] for one in inspect(office.engine).get_indexes("attendance_mark")}


def test_the_index_of_days_is_made_at_the_end_of_a_long_reading_or_where_it_was_cut(
    office: Office, portal: ReferencePortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(portal)
    seen: list[bool] = []
    finish = bulk.finish

    def watched(uow: UnitOfWork) -> None:
        seen.append(DAYS_INDEX in {one["name"] for one in inspect(uow.session.connection()).get_indexes("attendance_mark")})
        finish(uow)

    monkeypatch.setattr(bulk, "finish", watched)
    with pytest.raises(PortalAway):
        pull(office, Slow(portal, breaks_at=2), 3)  # type: ignore[arg-type]
    assert DAYS_INDEX in indexes(office)
    assert pull(office, Slow(portal), 3).count == 4  # type: ignore[arg-type]
    assert DAYS_INDEX in indexes(office)
    assert seen == [False, True]
    assert office.ask(lambda uow: len(uow.session.scalars(select(AttendanceMark)).all())) == 18


def test_the_index_stays_while_an_office_that_has_marks_reads(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    pull(office, Slow(portal))  # type: ignore[arg-type]
    for number in range(1, 10):
        portal.put(
            "child_month", f"c1:2025-0{number}", {**portal.body("child_month", f"c1:2026-0{number}"), "month": f"2025-0{number}"}
        )
    with pytest.raises(PortalAway):
        pull(office, Slow(portal, breaks_at=2), 3)  # type: ignore[arg-type]
    assert DAYS_INDEX in indexes(office)


def test_pages_grow_while_they_come_quickly_and_shrink_on_a_slow_line(
    office: Office, portal: ReferencePortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "DEFAULT_PAGE", 4)
    fill(portal)
    for seconds, asked in ((0.1, [4, 8, 10, 10]), (2.0, [4, 4, 4, 4]), (9.0, [4, 2, 1, 1])):
        line = Slow(portal, lambda _, seconds=seconds: seconds)  # type: ignore[misc]
        pages = pulling._Pages(line, 10, lambda line=line: line.now)  # type: ignore[arg-type,misc]
        for _ in range(4):
            pages.after("")
        assert line.asked == asked


def test_a_month_told_twice_in_a_page_is_as_told_last_and_another_of_the_child_beside_it(office: Office) -> None:
    def told(month: str, version: int, codes: str) -> Change:
        body = {"child_id": "c1", "month": month, "codes": codes, "by": "a", "at": 1793592000000000, "version": version}
        return Change(type="child_month", id=f"c1:{month}", version=version, body=body)

    def act(uow: UnitOfWork) -> None:
        apply_changes(uow, [Change(type="child", id="c1", version=1, body=child_body().wire())])
        page = [told("2026-10", 1, ".p"), told("2026-10", 2, ".sp"), told("2026-11", 1, "v")]
        stale = {change.id: new for change in page[:1] if (new := new_month(change)) is not None}
        assert not apply_changes(uow, page, ready=stale)
        rows = uow.session.scalars(select(AttendanceMark).order_by(AttendanceMark.day))
        assert [(row.day.isoformat(), row.code, row.server_version) for row in rows] == [
            ("2026-10-02", "sick", 2),
            ("2026-10-03", "present", 2),
            ("2026-11-01", "vacation", 1),
        ]
        assert {row.month: row.version for row in uow.session.scalars(select(ChildMonth))} == {"2026-10": 2, "2026-11": 1}

    office.do(act)
