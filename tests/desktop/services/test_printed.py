"""Printed timesheets held against the database, and all groups written in one run."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop.services import attendance, children, exports, groups
from desktop.services.attendance import MarkEdit
from desktop.services.documents.timesheet import TimesheetPaper
from desktop.services.errors import KnownError
from desktop.services.exports import timesheet_paper
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.printed import Agreement, check_printed
from desktop.services.settings import put_setting
from desktop.services.timesheet_run import PaperFormat, PapersRun, RunOrder, readiness
from desktop.services.unit_of_work import Office
from protocol.attendance import MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
BIRTH = date(2022, 5, 4)
IINS = [iin for n in range(9000, 9100) if (iin := make_iin(BIRTH, Sex.FEMALE, n))]


@dataclass
class House:
    """Two groups: one with two children, October filled; the other with one child and blanks."""

    office: Office
    full: str
    sparse: str
    child: str

    def paper(self, month: Month = OCTOBER) -> TimesheetPaper:
        return self.office.ask(timesheet_paper, self.full, month)

    def check(self, typed: str, month: Month = OCTOBER):
        return self.office.ask(check_printed, typed, month)


@pytest.fixture
def house(office: Office) -> House:
    full = office.do(groups.create_group, GroupDraft("Балапан", teachers=("Ким Анна",))).result
    sparse = office.do(groups.create_group, GroupDraft("Күншуақ")).result
    made = [
        office.do(children.add_child, ChildDraft(IINS[n], "Әбенова", name), group_id=group, starts_on=date(2026, 9, 1)).result
        for n, (name, group) in enumerate((("Аяла", full), ("Іңкәр", full), ("Һакім", sparse)))
    ]
    days = [day.day for day in office.ask(timesheet_paper, full, OCTOBER).sheet.days if day.working]
    office.do(attendance.set_marks, [MarkEdit(child, day, MarkCode.PRESENT) for child in made[:2] for day in days])
    office.do(put_setting, "tariff", {"state_part": 45_000})
    return House(office, full, sparse, made[0])


def test_the_paper_knows_the_tariff_and_who_closed_the_month_when(house: House) -> None:
    house.office.do(attendance.close_month, house.full, OCTOBER)
    house.office.do(attendance.reopen_month, house.full, OCTOBER, "қате белгі")
    paper = house.paper()
    assert paper.state_part == 45_000
    assert paper.sum_due(paper.sheet.rows[0]) == 45_000
    assert [(step.closed, step.reason) for step in paper.approvals] == [(True, ""), (False, "қате белгі")]
    assert paper.approvals[0].at == datetime(2026, 11, 12, 4, tzinfo=UTC)


def test_a_sheet_printed_just_now_is_the_current_one_whether_scanned_or_typed(house: House) -> None:
    check = house.paper().check
    for typed in (check.text, check.code, check.sha256):
        verdict = house.check(typed)
        assert (verdict.agreement, verdict.group_name, verdict.month) == (Agreement.CURRENT, "Балапан", OCTOBER)
        assert verdict.closed_at is None


def test_a_sheet_changed_after_reopening_is_known_by_its_earlier_closing(house: House) -> None:
    house.office.do(attendance.close_month, house.full, OCTOBER)
    check = house.paper().check
    house.office.do(attendance.reopen_month, house.full, OCTOBER, "қате белгі")
    house.office.do(attendance.set_marks, [MarkEdit(house.child, date(2026, 10, 1), MarkCode.SICK)])
    for typed in (check.text, check.code):
        verdict = house.check(typed, NOVEMBER)
        assert (verdict.agreement, verdict.group_name, verdict.month) == (Agreement.EARLIER, "Балапан", OCTOBER)
        assert verdict.closed_by == house.office.actor.name
    house.office.do(attendance.set_marks, [MarkEdit(house.child, date(2026, 10, 1), MarkCode.PRESENT)])
    assert house.check(check.code, NOVEMBER).agreement is Agreement.CURRENT, "the marks are as they were"


def test_marks_nobody_closed_agree_with_nothing_any_more(house: House) -> None:
    check = house.paper().check
    house.office.do(attendance.set_marks, [MarkEdit(house.child, date(2026, 10, 1), MarkCode.SICK)])
    assert house.check(check.text).agreement is Agreement.NEITHER
    assert house.check(check.code).agreement is Agreement.UNKNOWN


def test_a_sheet_of_strangers_is_told_apart(house: House) -> None:
    check = house.paper().check
    assert house.check(replace(check, bin="090340000006").text).agreement is Agreement.ANOTHER_KINDERGARTEN
    assert house.check(replace(check, group_id="nobody").text).agreement is Agreement.UNKNOWN


def test_a_string_that_is_none_is_refused(house: House) -> None:
    with pytest.raises(KnownError) as refused:
        house.check("https://example.org/320b1a87")
    assert refused.value.code == "check-unreadable"


# -- all groups -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def order(house: House, target: Path, *formats: PaperFormat, languages=("kk",)) -> RunOrder:
    return RunOrder(OCTOBER, (house.full, house.sparse), frozenset(formats), languages, target)


def run(house: House, order: RunOrder) -> PapersRun:
    return PapersRun(order, lambda group: house.office.ask(timesheet_paper, group, order.month))


def test_groups_with_holes_are_known_beforehand(house: House) -> None:
    full, sparse = house.office.ask(readiness, OCTOBER)
    sheet = house.paper().sheet
    working = sum(day.working for day in sheet.days)
    assert (full.group_name, full.children, full.cells, full.unfilled) == ("Балапан", 2, 2 * working, False)
    assert (sparse.group_name, sparse.blank, sparse.unfilled, sparse.closed) == ("Күншуақ", working, True, False)
    assert house.office.ask(readiness, Month(2026, 8)) == ()


def test_what_is_blank_is_what_the_sheets_call_blank(house: House) -> None:
    for row in house.office.ask(readiness, NOVEMBER):
        sheet = house.office.ask(timesheet_paper, row.group_id, NOVEMBER).sheet
        until_today = [n for n, day in enumerate(sheet.days) if day.day <= sheet.today]
        assert row.blank == sum(sheet.blank_by_day[n] for n in until_today)


def test_every_format_is_written_for_every_group_in_both_languages(house: House, place: Path) -> None:
    told: list[tuple[int, int, str]] = []
    made = run(house, order(house, place, *PaperFormat, languages=("kk", "ru")))
    files = made.write(lambda *step: told.append(step))
    names = {
        f"{group} 2026-10 {code}{end}" for group in ("Балапан", "Күншуақ") for code in ("kk", "ru") for end in (".pdf", ".xlsx")
    }
    titles = {"kk": "Балалардың келу табелі", "ru": "Табель посещаемости детей"}
    names |= {f"{title} 2026-10 {code}{end}" for code, title in titles.items() for end in (".pdf", ".csv")}
    assert {path.name for path in place.iterdir()} == names == {path.name for path in files}
    with pypdfium2.PdfDocument(place / "Табель посещаемости детей 2026-10 ru.pdf") as joined:
        assert len(joined) == 2
    assert [step[0] for step in told] == sorted(step[0] for step in told)
    assert told[-1] == (6, 6, "")


def test_groups_of_the_same_name_do_not_overwrite_each_other(house: House, place: Path) -> None:
    papers = {name: house.office.ask(timesheet_paper, name, OCTOBER) for name in (house.full, house.sparse)}
    same = {name: replace(paper, sheet=replace(paper.sheet, group_name="А/1")) for name, paper in papers.items()}
    files = PapersRun(order(house, place, PaperFormat.PDF), same.__getitem__).write()
    assert [path.name for path in files] == ["А-1 2026-10.pdf", "А-1 (2) 2026-10.pdf"]


def test_a_zip_holds_all_and_is_the_same_whenever_it_is_made(house: House, place: Path) -> None:
    for name in ("a.zip", "b.ZIP"):
        assert run(house, order(house, place / name, PaperFormat.PDF, PaperFormat.CSV)).write() == (place / name,)
    assert (place / "a.zip").read_bytes() == (place / "b.ZIP").read_bytes()
    with zipfile.ZipFile(place / "a.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "Балапан 2026-10.pdf",
            "Күншуақ 2026-10.pdf",
            "Балалардың келу табелі 2026-10.csv",
        ]
        single = exports.timesheet_pdf(house.office, house.full, OCTOBER, "kk")
        assert archive.read("Балапан 2026-10.pdf") == single, "the same bytes as from the sheet itself"


@pytest.mark.parametrize(("target", "whole"), [("", ["Балапан 2026-10.pdf"]), ("all.zip", [])])
def test_a_run_given_up_leaves_whole_files_only_and_names_them(house: House, place: Path, target: str, whole: list[str]) -> None:
    made = run(house, order(house, place / target, PaperFormat.PDF))

    def stop(done: int, _total: int, _note: str) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        made.write(stop)
    assert [path.name for path in made.written] == whole
    assert sorted(path.name for path in place.iterdir()) == whole


def test_a_folder_that_is_gone_is_said(house: House, place: Path) -> None:
    with pytest.raises(KnownError) as refused:
        run(house, order(house, place / "gone", PaperFormat.PDF)).write()
    assert refused.value.code == "cannot-write"
