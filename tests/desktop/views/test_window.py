"""The window, its messages, its navigation and its shortcuts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop.views.main_window import MainWindow
from desktop.views.screen import Page, Screen, Shell
from desktop.views.shortcuts_sheet import listed
from desktop.views.widgets import (
    Button,
    ElidedText,
    EmptyState,
    PageHeader,
    ProgressBanner,
    SegmentedControl,
    StatusChip,
    Stepper,
)
from tests.desktop.views.fakes import FakeOffice, presenter


class _Memory:
    def __init__(self) -> None:
        self.geometry: bytes | None = None

    def load_geometry(self) -> bytes | None:
        return self.geometry

    def save_geometry(self, geometry: bytes) -> None:
        self.geometry = geometry


class _Screen(Screen):
    def __init__(self, name: str, shell: Shell) -> None:
        super().__init__(name, presenter(FakeOffice()), shell)
        self.entered: list[dict[str, object]] = []
        self.body.addWidget(Button("Make", shortcut="Ctrl+M"))
        self.add_command("F5", "Refresh", lambda: None)

    def enter(self, **args: object) -> None:
        self.entered.append(args)


def _window(qtbot: QtBot, memory: _Memory | None = None, start: str | None = None) -> MainWindow:
    pages = [Page(name, name.title(), lambda shell, name=name: _Screen(name, shell)) for name in ("today", "groups", "journal")]
    window = MainWindow(pages, program="Balabaqsha Office", organisation="«Тест»", memory=memory, start_page=start)
    qtbot.addWidget(window)
    window.show()
    return window


def test_pages_are_made_when_first_shown_and_told_why(qtbot: QtBot) -> None:
    window = _window(qtbot)
    assert window.page("groups") is None
    window.go("groups", group="g1")
    window.go("today")
    window.go("groups")
    page = window.page("groups")
    assert isinstance(page, _Screen)
    assert page.entered == [{"group": "g1"}, {}]
    assert window.current_page() == "groups"


def test_control_and_a_number_opens_a_page(qtbot: QtBot) -> None:
    window = _window(qtbot)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() == "journal"


def test_the_same_page_is_shown_after_the_window_was_built_anew(qtbot: QtBot) -> None:
    assert _window(qtbot, start="journal").current_page() == "journal"
    assert _window(qtbot, start="no such page").current_page() == "today"


def test_the_window_remembers_its_size(qtbot: QtBot) -> None:
    memory = _Memory()
    window = _window(qtbot, memory)
    assert (window.width(), window.height()) == (1280, 800)
    window.resize(1111, 701)  # the offscreen screen is narrow: only the height comes back whole
    window.close()
    assert _window(qtbot, memory).height() == 701
    memory.geometry = b"not a geometry"
    assert _window(qtbot, memory).size().width() == 1280


def test_badges_and_the_exchange_show_in_the_navigation(qtbot: QtBot) -> None:
    window = _window(qtbot)
    window.set_badge("groups", 3)
    window.set_badge("a page of another role", 1)
    window.set_sync_status("warn", "No network", "since 09:42")
    assert window.nav.item("groups").count() == 3
    assert window.nav.item("groups").accessibleDescription() == "3 waiting"
    assert window.nav.sync_status() == ("No network", "since 09:42")


def test_undo_takes_back_once_and_the_message_goes(qtbot: QtBot) -> None:
    window = _window(qtbot)
    undone: list[int] = []
    toast = window.show_toast("Group archived", lambda: undone.append(1))
    assert toast.isVisible()
    toast.undo_button.click()
    assert undone == [1]
    assert window.toasts.toasts == ()


def test_a_message_is_reached_by_keyboard_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    window = _window(qtbot)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    button = window.page("today").findChild(Button)
    button.setFocus()
    undone: list[int] = []
    toast = window.show_toast("Moved", lambda: undone.append(1))
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert toast.undo_button.hasFocus()
    qtbot.keyClick(toast.undo_button, Qt.Key.Key_Escape)
    assert window.toasts.toasts == ()
    assert undone == []
    assert button.hasFocus()


def test_a_message_goes_by_itself_but_waits_for_the_keyboard(qtbot: QtBot) -> None:
    window = _window(qtbot)
    window.toasts.show_toast("Saved", milliseconds=30)
    qtbot.waitUntil(lambda: window.toasts.toasts == ())
    window.toasts.show_toast("Moved", lambda: None, milliseconds=30)
    window.toasts.focus_latest()
    qtbot.wait(80)
    assert len(window.toasts.toasts) == 1


def test_only_the_latest_messages_are_kept(qtbot: QtBot) -> None:
    window = _window(qtbot)
    for number in range(5):
        window.show_toast(str(number))
    assert [toast.label.text() for toast in window.toasts.toasts] == ["2", "3", "4"]


def test_a_known_error_of_a_presenter_becomes_a_message(qtbot: QtBot) -> None:
    window = _window(qtbot)
    page = window.page("today")
    assert isinstance(page, Screen)
    page.presenter.problem.emit("The disk is full.", "Free some space.")
    assert window.toasts.toasts[0].label.text() == "The disk is full. Free some space."


def test_the_sheet_lists_what_the_keyboard_can_do_here(qtbot: QtBot) -> None:
    window = _window(qtbot)
    page = window.page("today")
    assert page is not None
    from PySide6.QtGui import QAction

    assert ("Make", "Ctrl+M") in listed(page.findChildren(QAction))
    assert ("Refresh", "F5") in listed(page.findChildren(QAction))
    assert ("Groups", "Ctrl+2") in listed(window.actions())
    window.open_shortcuts().close()


def test_help_asks_for_the_page_shown(qtbot: QtBot) -> None:
    window = _window(qtbot)
    window.go("groups")
    with qtbot.waitSignal(window.help_requested) as asked:
        next(action for action in window.actions() if action.shortcut().toString() == "F1").trigger()
    assert asked.args == ["groups"]


def test_a_choice_moves_with_the_arrows_and_hides_what_does_not_fit(qtbot: QtBot) -> None:
    control = SegmentedControl(visible=2)
    qtbot.addWidget(control)
    chosen: list[object] = []
    control.chosen.connect(chosen.append)
    control.set_items([("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")], "b")
    assert control.value() == "b"
    control.show()
    qtbot.keyClick(control, Qt.Key.Key_Left)
    qtbot.keyClick(control, Qt.Key.Key_Left)
    for _ in range(3):
        qtbot.keyClick(control, Qt.Key.Key_Right)
    assert chosen == ["a", "b", "c", "d"]
    control.set_items([])
    assert control.value() is None


def test_arrows_on_any_button_of_a_choice_move_it_and_tab_knows_one_place(qtbot: QtBot) -> None:
    control = SegmentedControl()
    qtbot.addWidget(control)
    control.set_items([("a", "A"), ("b", "B"), ("c", "C")], "a")
    control.show()
    first, second, third = control.findChildren(QToolButton)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert control.value() == "b"
    assert [one.focusPolicy() == Qt.FocusPolicy.NoFocus for one in (first, second, third)] == [True, False, True]
    qtbot.keyClick(second, Qt.Key.Key_Right)
    qtbot.keyClick(third, Qt.Key.Key_Right)
    assert control.value() == "c"
    assert control.focusProxy() is third


def test_a_long_name_has_the_actions_below_it_where_the_window_is_narrow(qtbot: QtBot) -> None:
    header = PageHeader("Мұхамеджанов Әлинұр Нұрсұлтанұлы", crumb="Groups")
    qtbot.addWidget(header)
    actions = [header.add_action(Button(text)) for text in ("Move…", "Leave…", "Edit")]
    title = next(one for one in header.findChildren(ElidedText) if one.text().startswith("Мұх"))
    header.show()
    for width, below in ((1100, False), (620, True), (1100, False)):
        header.resize(width, header.sizeHint().height())
        QApplication.processEvents()
        assert title.width() >= title.sizeHint().width()
        tops = {one.mapTo(header, one.rect().topLeft()).y() > title.geometry().bottom() for one in actions}
        assert tops == {below}


def test_small_pieces_say_what_they_show(qtbot: QtBot) -> None:
    stepper, header = Stepper("November 2026"), PageHeader("Contract", crumb="Contracts")
    empty, banner, chip = EmptyState("Nothing", "yet", "Do"), ProgressBanner(), StatusChip("valid", "ok")
    for widget in (stepper, header, empty, banner, chip):
        qtbot.addWidget(widget)
        widget.show()
    with qtbot.waitSignal(stepper.stepped) as stepped:
        stepper.forward.click()
    assert stepped.args == [1]
    header.set_chips([StatusChip("waits", "warn")])
    header.set_title("№ 1")
    banner.start("Import")
    banner.set_progress(1, 4)
    with qtbot.waitSignal(banner.cancelled):
        banner.findChild(Button).click()
    chip.set("expired", "bad")
    assert chip.accessibleName() == "expired"


def test_a_window_without_pages_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        MainWindow([], program="x", organisation="y")
