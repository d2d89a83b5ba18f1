"""Undo and redo to the beginning, and the promise that the screen and the database agree after anything."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop.views.attendance.sheet.history import History, Step
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.presenter import AttendancePresenter
from desktop.views.task_runner import TaskRunner
from protocol.attendance import TYPED_MARKS
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk
from tests.desktop.views.attendance.kindergarten import NOVEMBER, workspace

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_everything_is_taken_back_to_the_start_and_done_again_to_the_end(desk: Desk) -> None:
    start = desk.kindergarten.sheet()
    desk.go(0, 10)
    desk.type("хбос")
    desk.press(Key.Key_F5)
    desk.go(0, 10)
    desk.press(Key.Key_Delete)
    desk.agrees()
    end = desk.kindergarten.sheet()
    for _ in range(6):
        desk.press(Key.Key_Z, Ctrl)
    desk.agrees()
    assert desk.kindergarten.sheet() == start
    assert desk.presenter.history.last is None
    assert not desk.screen.undo_button.isEnabled()
    for _ in range(6):
        desk.press(Key.Key_Z, Ctrl | Shift)
    desk.agrees()
    assert desk.kindergarten.sheet() == end


def test_undo_says_what_it_would_take_back(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("б")
    desk.settle()
    assert "Әбенова Аяла" in desk.screen.undo_button.toolTip()
    assert "10.11" in desk.screen.undo_button.toolTip()


def test_undo_before_the_database_has_answered_leaves_nothing(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("х")
    desk.press(Key.Key_Z, Ctrl)
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[0].codes[9] is None
    desk.agrees()


def test_undo_of_another_month_goes_there(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("х")
    desk.press(Key.Key_PageUp)
    desk.settle()
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.month == Month(2026, 10)
    desk.press(Key.Key_Z, Ctrl)
    desk.agrees()
    assert desk.presenter.sheet.month == NOVEMBER
    assert desk.presenter.sheet.rows[0].codes[9] is None


def test_a_refused_undo_stands_where_it_stood() -> None:
    history = History()
    steps = [Step(history.next_number(), "g", NOVEMBER, "", (), ()) for _ in range(3)]
    for step in steps:
        history.add(step)
    history.undo()
    history.undo()
    history.put_back(steps[2], done=True)
    history.put_back(steps[1], done=True)
    assert history.last is steps[2]
    assert history.following is None


ACTS = st.lists(
    st.one_of(
        st.tuples(
            st.just("mark"),
            st.lists(st.tuples(st.integers(0, 2), st.integers(0, 29)), min_size=1, max_size=6, unique=True),
            st.sampled_from([None, *TYPED_MARKS]),
        ),
        st.tuples(st.sampled_from(["undo", "redo", "fill", "everyone", "settle", "reload", "away"])),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(acts=ACTS)
def test_whatever_is_done_the_screen_and_the_database_agree(desk: Desk, acts: list[tuple]) -> None:  # type: ignore[type-arg]
    """Each example goes on from where the one before it left the office."""
    office, tasks = desk.kindergarten, desk.tasks
    presenter = AttendancePresenter(workspace(office.office, tasks, desk.bus, Path()))
    presenter.open(month=NOVEMBER)
    tasks.wait_idle()
    for act in acts:
        _perform(presenter, tasks, act)
    presenter.open(month=NOVEMBER)
    assert tasks.wait_idle()
    shown = presenter.sheet
    assert shown == office.sheet()
    for _ in range(len(acts)):
        presenter.undo()
    for _ in range(len(acts)):
        presenter.redo()
    assert tasks.wait_idle()
    assert presenter.sheet == office.sheet()
    presenter.deleteLater()


def _perform(presenter: AttendancePresenter, tasks: TaskRunner, act: tuple) -> None:  # type: ignore[type-arg]
    match act:
        case ("mark", cells, code):
            presenter.set_mark([Cell(row, day) for row, day in cells], code)
        case ("fill",):
            presenter.fill_down([Cell(0, 9)])
        case ("everyone",):
            presenter.everyone_present()
        case ("settle",):
            tasks.wait_idle()
        case ("away",):
            presenter.step_month(-1)
            presenter.step_month(1)
        case (name,):
            getattr(presenter, name)()
