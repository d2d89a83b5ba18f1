"""The month: marks by keyboard, closing, the parents' answers, papers, and a day without a network."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt

from desktop.demo.day_contracts import ContractSteps
from desktop.demo.day_office import GROUP
from desktop.demo.day_scene import DIRECTOR_PASSWORD, METHODIST_PASSWORD, Scene, expect
from desktop.services import attendance, groups, settings
from desktop.services.roles import Role
from desktop.services.sync.status import SyncState, sync_status
from desktop.views.attendance.screen import AttendanceScreen
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.main_window import MainWindow
from protocol.attendance import MarkCode, MonthState, Sheet
from protocol.working_calendar import Month

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
LAST_WORKING_EVENING = datetime(2026, 10, 30, 12, 0, tzinfo=UTC)
COMMENT = "14 қазанда бала балабақшада болды / 14 октября ребёнок был в саду"
ILL = {(2, 5): "б", (2, 6): "б", (2, 7): "б", (4, 14): "н", (6, 20): "с", (7, 21): "о", (7, 22): "о"}


class AttendanceSteps:
    """Steps 8 to 10 of the story."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.hands = scene, scene.hands
        self.group_id = ""

    def mark_month(self) -> str:
        """The methodist types a letter a child, column by column; undo and redo on the way."""
        scene, hands = self.scene, self.hands
        scene.move_clock(LAST_WORKING_EVENING)
        scene.sign_out()
        scene.sign_in("methodist", METHODIST_PASSWORD)
        expect(scene.office.actor.role is Role.METHODIST, "the methodist is signed in")
        self.group_id = next(row.id for row in scene.office.ask(groups.list_groups) if row.name == GROUP)
        scene.go("attendance", group=self.group_id, month=OCTOBER)
        grid = hands.find(AttendanceGrid, "attendance.grid")
        sheet = self._sheet()
        pressed = 0
        for column in (n for n, day in enumerate(sheet.days) if day.working):
            grid.go_to(Cell(0, column))
            for row in range(len(sheet.rows)):
                hands.letter(grid, ILL.get((row, column + 1), "х"))
                pressed += 1
        hands.press(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        hands.settle()
        blanks = sum(self._sheet().blank_by_day)
        expect(blanks == 1, f"undo takes the last mark back ({blanks} blanks)")
        hands.press(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        hands.settle()
        sheet = self._sheet()
        expect(sum(sheet.blank_by_day) == 0, "every working day is marked")
        expect(sheet.rows[2].totals.by_reason.get(MarkCode.SICK) == 3, "three days ill are three days ill")
        hands.picture("14-month-marked")
        return f"{pressed} marks for {len(sheet.rows)} children, undo and redo by key"

    def close_and_answers(self) -> str:
        """Closing publishes; one parent confirms, one disputes; both come back by sync and show in the grid."""
        scene, hands = self.scene, self.hands
        self._close_month()
        expect(self._sheet().closed_at is not None, "the month is closed")
        scene.exchange()
        scene.move_clock(datetime(2026, 11, 2, 4, 0, tzinfo=UTC))
        confirming, disputing = scene.parents[:2]
        for parent, comment in ((confirming, ""), (disputing, COMMENT)):
            parent.sign_in()
            sheets = [sheet for sheet in parent.sheets() if sheet.month.month == str(OCTOBER)]
            expect(len(sheets) == 1, "the parent sees the month")
            parent.answer(sheets[0], comment)
        scene.exchange()
        sheet = self._sheet()
        states = {row.iin: row for row in sheet.rows}
        confirmed, disputed = states[confirming.family.child.iin], states[disputing.family.child.iin]
        expect(confirmed.state is MonthState.CONFIRMED, f"one month is confirmed, not {confirmed.state}")
        expect(confirmed.answer and confirmed.answer.sheet_hash == confirmed.sheet_hash, "the yes binds the sheet's hash")
        expect(disputed.state is MonthState.DISPUTED, f"one month is disputed, not {disputed.state}")
        expect(disputed.answer and disputed.answer.comment == COMMENT, "the parent's comment came back")
        scene.go("attendance", group=self.group_id, month=NOVEMBER)
        hands.picture("15-answers")
        scene.go("today")
        hands.picture("16-today")
        return f"{len(sheet.rows)} sheets published, 1 confirmed, 1 disputed with its comment"

    def _close_month(self) -> None:
        """What there is to look at is looked at: a month with absences and no paper for them is closed with that known."""
        hands = self.hands
        hands.click("attendance.closeButton")
        hands.settle()
        if hands.is_there("attendance.closing"):
            hands.click("attendance.closing.looked")
            hands.picture("14-month-to-close")
            hands.click("attendance.closing.closeMonthButton")
            hands.gone("attendance.closing")

    def export(self) -> str:
        """PDF and XLSX of the group's month by the methodist; the contract and its signatures by the director."""
        scene, hands = self.scene, self.hands
        scene.go("attendance", group=self.group_id, month=OCTOBER)
        self._export_month()
        self._check_timesheet()
        scene.sign_out()
        scene.sign_in("director", DIRECTOR_PASSWORD)
        scene.go("contracts")
        hands.picture("18-contracts")
        pdf, cms = ContractSteps(scene).export()
        expect(pdf.exists() and cms.exists(), "the contract and its signatures are written")
        scene.go("journal")
        hands.picture("19-journal")
        return "timesheet.pdf, timesheet.xlsx, contract.pdf, contract.pdf.cms"

    def _export_month(self) -> None:
        """Both papers, from the screen that shows the month; it is let go of with this call, so that signing out frees it."""
        scene = self.scene
        window = scene.program.window
        assert isinstance(window, MainWindow)
        page = window.page("attendance")
        assert isinstance(page, AttendanceScreen)
        screen = page.pane()
        assert isinstance(screen, SheetScreen)
        self.hands.picture("17-october")
        screen.presenter.export_pdf(scene.out / "timesheet.pdf", "ru")
        screen.presenter.export_xlsx(scene.out / "timesheet.xlsx", "ru")
        self.hands.settle()

    def _check_timesheet(self) -> None:
        from openpyxl import load_workbook
        from pypdfium2 import PdfDocument

        pdf = PdfDocument(self.scene.out / "timesheet.pdf")
        try:
            text = pdf[0].get_textpage().get_text_range()
        finally:
            pdf.close()
        row = self._sheet().rows[0]
        expect(row.iin in text and GROUP in text, "the timesheet names the children and the group")
        book = load_workbook(io.BytesIO((self.scene.out / "timesheet.xlsx").read_bytes()))
        cells = [cell.value for line in book.worksheets[0].iter_rows() for cell in line]
        expect(row.iin in cells, "the workbook names the children")

    def offline_day(self) -> str:
        """Everything done without a network arrives once, in order, when it is back; nothing is lost or doubled."""
        scene, hands = self.scene, self.hands
        scene.cable.cut()
        days = [date(2026, 11, day) for day in (2, 3)]
        typed = 0
        for day in days:
            scene.clock.set(datetime(day.year, day.month, day.day, 5, tzinfo=UTC))
            scene.go("attendance", group=self.group_id, month=NOVEMBER)
            hands.click("attendance.presentButton")
            hands.settle()
            typed += len(self._sheet(NOVEMBER).rows)
        calendar_day = date(2026, 11, 9)
        scene.office.do(settings.override_day, calendar_day, working=False, reason="Карантин")
        scene.exchange(outcome="portal-away")
        status = scene.office.ask(sync_status)
        expect(status.state is SyncState.OFFLINE and status.pending > 0, f"the status says so, not {status.state}")
        hands.picture("20-offline")
        waiting = status.pending
        scene.cable.mend()
        scene.country.set_clock(scene.clock.now() + timedelta(minutes=5))
        done = scene.exchange()
        expect(done.pushed == waiting, f"{waiting} operations waited, {done.pushed} were applied")
        again = scene.exchange()
        expect(again.pushed == 0, "nothing is sent twice")
        status = scene.office.ask(sync_status)
        expect(status.state is SyncState.SYNCHRONISED, f"synchronised at last, not {status.state}")
        from desktop.demo.second_pc import marks_seen_by_another_pc

        mine = {row.iin: row.codes for row in self._sheet(NOVEMBER).rows}
        theirs = marks_seen_by_another_pc(scene, self.group_id, NOVEMBER)
        expect(mine == theirs, "another PC of the office sees the same marks")
        hands.picture("21-synchronised")
        return f"{waiting} operations of the day arrived once; a second PC sees the same {typed} marks"

    def _sheet(self, month: Month = OCTOBER) -> Sheet:
        return self.scene.office.ask(attendance.sheet, self.group_id, month)
