"""Ctrl+K, through the running program, with the keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.demo.invented import Inventor, child_draft
from desktop.services import children, groups
from desktop.services.groups import GroupDraft
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.palette.dialog import CommandPalette
from desktop.views.palette.entries import Entry
from desktop.views.settings.screen import SettingsScreen
from desktop.views.settings.section import section_titles
from desktop.views.shortcuts_sheet import ShortcutsSheet
from desktop.views.widgets import SearchInput
from protocol.messages.entities import RequestState
from tests.desktop.app.conftest import Play, Run
from tests.desktop.services.today_stage import add_contract, add_request

CONTROL = Qt.KeyboardModifier.ControlModifier


def furnish(play: Play) -> dict[str, str]:
    """A group, a child, a request and a contract; their ids, and the child's phone."""
    assert play.program.workspace is not None
    office = play.program.workspace.office
    group = office.do(groups.create_group, GroupDraft("Күншуақ")).result
    draft = child_draft(Inventor().family(date(2026, 11, 12)))
    child = office.do(children.add_child, draft, group_id=group, starts_on=date(2026, 9, 1)).result

    def arrive(uow: UnitOfWork) -> tuple[str, str]:
        request = add_request(uow, RequestState.NEW, None, 1)
        return request, add_contract(uow, request, "signed", child, group, None)

    request, contract = office.do(arrive).result
    made = {"group": group, "child": child, "request": request, "contract": contract}
    return made | {"phone": draft.guardians[0].phone, "name": draft.surname}


def call(play: Play) -> CommandPalette:
    """Press Ctrl+K."""
    play.hands.press(play.main, Qt.Key.Key_K, CONTROL)
    palette = play.hands.find(CommandPalette, "palette")
    play.hands.settle()
    return palette


def write(play: Play, text: str) -> None:
    """Type into the palette and wait for the office's answer."""
    field = play.hands.find(SearchInput, "palette.field")
    field.clear()
    play.hands.paste(field, text)
    play.hands.pause(60)
    play.hands.settle()


def lines(palette: CommandPalette) -> list[Entry]:
    return [entry for row in range(palette.model.rowCount()) if (entry := palette.model.entry(row)) is not None]


def test_a_child_is_opened_by_a_few_letters_and_stands_first_the_next_time(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    made = furnish(play)
    palette = call(play)
    write(play, made["phone"][-7:])
    assert [entry.found.id for entry in lines(palette) if entry.found] == [made["child"]]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    play.hands.gone("palette")
    assert play.main.current_page() == "groups"
    palette = call(play)
    assert [(entry.kind, entry.found.id) for entry in lines(palette) if entry.found] == [("recent", made["child"])]
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    play.hands.gone("palette")


def test_everything_is_found_under_its_heading_and_opens_its_page(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    made = furnish(play)
    for typed, thing, page in (
        ("куншуак", "group", "groups"),
        ("2026-signed", "contract", "contracts"),
        ("тоқтар", "request", "enrolment"),
    ):
        palette = call(play)
        write(play, typed)
        first = palette.current()
        assert first is not None
        assert first.found is not None
        assert first.found.id == made[thing]
        QTest.keyClick(palette.field, Qt.Key.Key_Escape if thing == "contract" else Qt.Key.Key_Return)
        play.hands.gone("palette")
        assert thing == "contract" or play.main.current_page() == page


def test_pages_their_parts_and_the_commands_of_the_page_are_there(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    window.go("attendance")
    play.hands.settle()
    palette = call(play)
    write(play, "backups")
    assert [entry.title for entry in lines(palette)] == ["Settings: Backups"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    play.hands.gone("palette")
    screen = window.page("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen.current() == "backups"
    palette = call(play)
    write(play, "back up now")
    chosen = palette.current()
    assert chosen is not None
    assert chosen.keys
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_arrows_go_over_headings_and_stop_at_the_ends(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    palette = call(play)
    entries = lines(palette)
    assert palette.current() is entries[0]
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current() is entries[0]
    for _ in range(len(entries) + 3):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current() is entries[-1]
    write(play, "щщщщщ")
    assert lines(palette) == []
    assert "щщщщщ" in palette.nothing.text()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_a_methodist_finds_only_what_is_a_methodists(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    made = furnish(play)
    play.program.sign_out()
    play.sign_in("methodist")
    palette = call(play)
    titles = {entry.title for entry in lines(palette)}
    assert not {"Contracts", "Enrolment", "Settings: Backups", "Settings: Network"} & titles
    assert "Settings: About" in titles
    own = {page.id for page in play.main.pages()}
    for entry in [entry for entry in lines(palette) if entry.kind == "page"]:
        entry.run()
        assert play.main.current_page() in own
    play.hands.settle()
    for typed in ("2026-signed", "тоқтар", made["name"]):
        write(play, typed)
        assert {entry.kind for entry in lines(palette)} <= {"child", "group", "page", "command"}
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_the_parts_of_the_settings_are_named_as_the_settings_name_them(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    window.go("settings")
    play.hands.settle()
    screen = window.page("settings")
    assert isinstance(screen, SettingsScreen)
    assert play.program.workspace is not None
    named = dict(section_titles(play.program.workspace.office.actor))
    assert named == {name: section.title for name, section in screen.sections.items()}


def test_the_sheet_of_shortcuts_tells_the_commands_of_the_pane_shown_and_of_no_other(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    for pane in ("sheet", "kindergarten", "risk", "history"):
        window.go("attendance", pane=pane)
        play.hands.settle()
    title, own = window.command_sources()[0]
    words = {action.text() for action in own}
    assert title == "Attendance"
    assert {"Sheet", "Whole kindergarten", "At risk", "History"} <= words
    window.go("attendance", pane="sheet")
    play.hands.settle()
    assert {action.text() for action in window.command_sources()[0][1]} != words
    sheet = window.open_shortcuts()
    assert isinstance(sheet, ShortcutsSheet)
    sheet.close()
