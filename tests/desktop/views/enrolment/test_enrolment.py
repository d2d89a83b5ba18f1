"""The queue of requests and what can be decided about one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.enrolment import EnrolmentRequest
from desktop.services.children import list_children
from desktop.services.enrolment import view_request
from desktop.services.groups import GroupDraft, archive_group, create_group
from desktop.services.request_rules import DEFAULT_REASONS
from desktop.views.enrolment.page import page
from desktop.views.enrolment.presenter import RequestCounter
from desktop.views.enrolment.screen import EnrolmentScreen
from desktop.views.enrolment.words import left_text, left_tone, size_text
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.messages.entities import AgeGroup, RequestState
from protocol.vouchers import Deadline, VoucherState
from tests.desktop.views.enrolment.requests import bring
from tests.desktop.views.groups.office import Filled, as_methodist, make_window, press, type_text

Find = Callable[[str], Any]


def _screen(window: MainWindow) -> EnrolmentScreen:
    screen = window.page("enrolment")
    assert isinstance(screen, EnrolmentScreen)
    return screen


def _queue(window: MainWindow) -> list[str]:
    model = _screen(window).table.model
    return [model.row_at(model.index(at, 0)).id for at in range(model.rowCount())]


def _state(workspace: Workspace, request_id: str) -> RequestState:
    workspace.tasks.wait_idle()
    return workspace.office.ask(view_request, request_id).row.state


def _words(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_most_urgent_request_stands_on_top_and_is_shown(window: MainWindow, find: Find) -> None:
    assert _queue(window) == ["late", "new", "waits"]
    assert find("enrolment.title").text() == "Жақсылық Томирис"
    assert _screen(window).panel.left.text() == "overdue"


def test_new_requests_are_counted_in_the_navigation(window: MainWindow, workspace: Workspace, filled: Filled) -> None:
    assert window.nav.item("enrolment").count() == 2
    bring(workspace, "another", "Ким", serial=760)
    workspace.tasks.wait_idle()
    assert window.nav.item("enrolment").count() == 3


def test_new_requests_are_counted_before_the_page_was_opened(qtbot: QtBot, workspace: Workspace, filled: Filled) -> None:
    counter = RequestCounter(workspace)
    counts: list[int] = []
    counter.counted.connect(counts.append)
    counter.count()
    workspace.tasks.wait_idle()
    bring(workspace, "another", "Ким", serial=760)
    workspace.tasks.wait_idle()
    assert counts == [2, 3]
    silent = RequestCounter(as_methodist(workspace))
    silent.counted.connect(lambda count: counts.append(-count))
    silent.count()
    workspace.tasks.wait_idle()
    assert counts == [2, 3]


def test_a_request_asked_for_is_shown_whatever_the_filter(window: MainWindow, find: Find, workspace: Workspace) -> None:
    bring(workspace, "ended", "Ким", state=RequestState.DECLINED, serial=760)
    window.go("enrolment", request="ended")
    assert find("enrolment.title").text() == "Ким Томирис"
    assert _screen(window).filter.value() == "ended"
    window.go("enrolment", request="waits")
    assert find("enrolment.title").text() == "Өмірбек Томирис"
    assert _screen(window).filter.value() == "open"


def test_the_queue_is_filtered_by_state_and_searched_by_number(window: MainWindow, find: Find) -> None:
    screen = _screen(window)
    screen.filter.set_value("waiting")
    assert _queue(window) == ["waits"]
    screen.filter.set_value("open")
    type_text(screen.search, "З-new")
    assert _queue(window) == ["new"]


def test_a_request_says_all_that_is_needed_to_decide(window: MainWindow, find: Find, filled: Filled) -> None:
    window.go("enrolment", request="new")
    assert "Айлиннің сіңлісі" in find("enrolment.child").facts()
    assert "Балапан" in _words(find("enrolment.siblings"))
    assert "+7 701 234 56 78" in find("enrolment.guardian").facts()
    assert "13.11.2026" in find("enrolment.voucher").facts()
    assert "awaits a contract" in find("enrolment.voucher").facts()
    assert "Ботақан" in _words(find("enrolment.places"))
    papers = _words(find("enrolment.papers"))
    assert "Papers: 3 of 5" in papers
    assert "not arrived yet" in papers
    assert papers.count("missing") == 2


def test_accepting_promises_the_wished_group(qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    workspace.tasks.wait_idle()
    press(qtbot, _screen(window).table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.objectName() == "enrolment.accept" for one in QApplication.topLevelWidgets()))
    assert "wished" in find("enrolment.accept.group").currentText()
    find("enrolment.accept.primaryButton").click()
    assert _state(workspace, "new") is RequestState.ACCEPTED
    assert "Нұрлан Томирис" in [row.name for row in workspace.office.ask(list_children, gone=True)]
    assert find("enrolment.contractButton").text() == "Prepare the contract"


def test_a_full_group_of_another_age_needs_a_reason(window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="late")
    find("enrolment.acceptButton").click()
    told = _words(find("enrolment.accept.doubts"))
    assert "full: 2 children for 2 places" in told
    assert "another age" in told
    find("enrolment.accept.primaryButton").click()
    dialog = find("enrolment.accept")
    assert dialog.form.field("reason").error
    assert _state(workspace, "late") is RequestState.NEW
    type_text(find("enrolment.accept.reason"), "әпкесі осы топта")
    find("enrolment.accept.primaryButton").click()
    assert _state(workspace, "late") is RequestState.ACCEPTED


def test_doubts_go_with_another_group(window: MainWindow, find: Find, workspace: Workspace, filled: Filled) -> None:
    created = workspace.office.do(create_group, GroupDraft("Достық", age=AgeGroup.MIDDLE))
    workspace.bus.publish(created.changes)
    window.go("enrolment", request="late")
    find("enrolment.acceptButton").click()
    dialog = find("enrolment.accept")
    find("enrolment.accept.group").set_value(filled.botaqan)
    workspace.tasks.wait_idle()
    assert "another language than “Балапан”" in _words(dialog.doubts)
    find("enrolment.accept.group").set_value(created.result)
    workspace.tasks.wait_idle()
    assert not dialog.doubts.isVisible()
    assert not dialog.form.field("reason").isVisible()
    dialog.reject()


def test_a_request_withdrawn_meanwhile_is_said_and_nothing_is_lost(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    window.go("enrolment", request="new")
    find("enrolment.acceptButton").click()
    dialog = find("enrolment.accept")
    workspace.office.do(_withdraw, "new")
    find("enrolment.accept.primaryButton").click()
    workspace.tasks.wait_idle()
    assert "decided already" in _words(dialog)
    dialog.reject()


def _withdraw(uow: Any, request_id: str) -> None:
    uow.session.get(EnrolmentRequest, request_id).state = RequestState.WITHDRAWN.value


def test_a_lost_voucher_is_said_and_cannot_be_accepted(window: MainWindow, find: Find, workspace: Workspace) -> None:
    bring(workspace, "lost", "Ким", voucher_state=VoucherState.EXPIRED, serial=760)
    window.go("enrolment", request="lost")
    assert "no longer in force: expired" in _words(find("enrolment.notice"))


def test_no_place_now_puts_on_the_waiting_list(window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    find("enrolment.waitButton").click()
    find("enrolment.wait.primaryButton").click()
    assert _state(workspace, "new") is RequestState.WAITING_LIST
    assert "no free place" in _words(find("enrolment.notice"))
    assert find("enrolment.acceptButton").isVisible()


def test_a_refusal_takes_a_usual_reason_or_own_words(window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    find("enrolment.declineButton").click()
    find("enrolment.decline.primaryButton").click()
    assert find("enrolment.decline").form.field("reason").error
    usual = find("enrolment.decline.usual")
    usual.setCurrentIndex(2)
    usual.activated.emit(2)
    assert find("enrolment.decline.reason").value() == DEFAULT_REASONS[2].both
    find("enrolment.decline.primaryButton").click()
    assert _state(workspace, "new") is RequestState.DECLINED
    assert "бос орын жоқ" in workspace.office.ask(view_request, "new").reason
    assert _queue(window) == ["late", "waits"]
    assert find("enrolment.title").text() == "Нұрлан Томирис"


def test_an_accepted_request_leads_to_its_contract(
    window: MainWindow, find: Find, workspace: Workspace, monkeypatch: Any
) -> None:
    window.go("enrolment", request="new")
    find("enrolment.acceptButton").click()
    find("enrolment.accept.primaryButton").click()
    workspace.tasks.wait_idle()
    gone: list[dict[str, object]] = []
    monkeypatch.setattr(window, "go", lambda page_id, **args: gone.append({"page": page_id, **args}))
    find("enrolment.contractButton").click()
    QApplication.processEvents()
    assert gone == [{"page": "contracts", "request": "new"}]


def test_a_scan_and_a_pdf_are_shown_page_by_page(qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    find("enrolment.openPaper0").click()
    assert not find("enrolment.paper.picture").pixmap().isNull()
    find("enrolment.paper.closeButton").click()
    find("enrolment.openPaper1").click()
    pages = find("enrolment.paper.pages")
    assert pages.middle.text() == "1 of 2"
    press(qtbot, find("enrolment.paper.saveButton"), Qt.Key.Key_PageDown)
    workspace.tasks.wait_idle()
    assert pages.middle.text() == "2 of 2"
    pages.forward.click()
    assert pages.middle.text() == "2 of 2"
    find("enrolment.paper.closeButton").click()


def test_a_file_that_cannot_be_shown_says_so_and_is_still_saved(
    window: MainWindow, find: Find, workspace: Workspace, tmp_path: Path
) -> None:
    window.go("enrolment", request="new")
    find("enrolment.openPaper3").click()
    dialog = find("enrolment.paper")
    workspace.tasks.wait_idle()
    assert "cannot be shown" in _words(dialog)
    dialog.save_to(tmp_path / "copy.txt")
    workspace.tasks.wait_idle()
    assert (tmp_path / "copy.txt").read_bytes() == b"no picture"
    dialog.save_to(tmp_path / "no such folder" / "copy.txt")
    workspace.tasks.wait_idle()
    assert find("enrolment.paper.problem").isVisible()
    dialog.accept()


def test_a_paper_closed_before_it_came_is_no_trouble(window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    find("enrolment.openPaper1").click()
    for one in QApplication.topLevelWidgets():
        if one.objectName() == "enrolment.paper":
            one.close()
    QApplication.sendPostedEvents(None, 0)
    assert workspace.tasks.wait_idle()


def test_the_methodist_reads_why_the_page_is_empty(qtbot: QtBot, workspace: Workspace, filled: Filled, find: Find) -> None:
    window = make_window(workspace, [page(as_methodist(workspace))])
    qtbot.addWidget(window)
    assert "director" in find("enrolment.notAllowed").accessibleName()


def test_an_empty_queue_says_where_requests_come_from(qtbot: QtBot, workspace: Workspace, find: Find) -> None:
    window = make_window(workspace, [page(workspace)])
    qtbot.addWidget(window)
    assert "from the portal" in find("enrolment.table.empty").accessibleName()


def test_a_change_of_groups_is_seen_in_the_open_request(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    window.go("enrolment", request="new")
    workspace.tasks.wait_idle()
    workspace.bus.publish(workspace.office.do(archive_group, filled.botaqan).changes)
    workspace.tasks.wait_idle()
    assert "No group is made for this age" in _words(find("enrolment.places"))


def test_the_table_keeps_its_word(window: MainWindow) -> None:
    screen = _screen(window)
    tester = QAbstractItemModelTester(screen.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.filter.set_value("new")
    screen.table.set_filter("нұр")
    screen.filter.set_value("open")
    assert tester.model().rowCount() == 1


def test_a_narrow_window_stacks_the_cards(window: MainWindow) -> None:
    panel = _screen(window).panel
    panel.resize(400, 600)
    QApplication.processEvents()
    assert not panel.grab().isNull()
    assert panel.child.x() == panel.guardian.x()


def test_time_left_is_a_word_and_a_tone() -> None:
    day = date(2026, 11, 12)
    told = {left: (left_text(Deadline(day, left)), left_tone(Deadline(day, left))) for left in (-1, 0, 2, 3)}
    assert told[-1] == ("overdue", "bad")
    assert told[0] == ("today", "bad")
    assert told[2][1] == "warn"
    assert told[3][1] == "neutral"
    assert (left_text(None), left_tone(None)) == ("—", None)


def test_sizes_are_told_as_people_read_them() -> None:
    assert [size_text(size) for size in (12, 320_000, 1_500_000)] == ["12 bytes", "312 KB", "1.4 MB"]
