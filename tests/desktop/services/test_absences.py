"""Absences over spans of days, and the papers that support them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from desktop.models.attendance import AbsenceDocument, ChildMonth
from desktop.models.blobs import Blob
from desktop.models.exchange import OutboxOperation
from desktop.services import absence_papers as papers
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, plan_absence, set_absence
from desktop.services.attendance import Marked, MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.exports import timesheet_paper
from desktop.services.groups import GroupDraft, create_group
from desktop.services.people import ChildDraft
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.identifiers import Sex, make_iin
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month

NOVEMBER = Month(2026, 11)
SICK, VACATION, PRESENT, ABSENT = MarkCode.SICK, MarkCode.VACATION, MarkCode.PRESENT, MarkCode.ABSENT
PNG = Scan(b"\x89PNG\r\n\x1a\n" + bytes(200), "image/png")
WEEK = Span(date(2026, 11, 2), date(2026, 11, 8))


def day(number: int, month: int = 11) -> date:
    return date(2026, month, number)


@dataclass
class Group:
    """A group with two children, one of them since 5 November."""

    office: Office
    id: str
    aya: str
    dana: str

    def codes(self, child: str, month: Month = NOVEMBER) -> dict[int, MarkCode | None]:
        sheet = self.office.ask(read_sheet, self.id, month)
        at = sheet.row_of(child)
        assert at is not None
        return {n + 1: code for n, code in enumerate(sheet.rows[at].codes)}

    def absence(self, *children: str, spans: tuple[Span, ...] = (WEEK,), code: MarkCode = SICK, **rest: object) -> Absence:
        return Absence(children or (self.aya,), spans, code, **rest)  # type: ignore[arg-type]

    def set(self, absence: Absence) -> Marked:
        return self.office.do(set_absence, absence).result

    def operations(self) -> list[tuple[str, str]]:
        rows = self.office.ask(lambda uow: uow.session.execute(select(OutboxOperation.kind, OutboxOperation.entity)).all())
        return [(row.kind, row.entity) for row in rows]

    def take_back(self, marked: Marked) -> None:
        self.office.do(set_marks, marked.before)

    def close(self, child: str, month: str = "2026-11") -> None:
        def write(uow: UnitOfWork) -> None:
            uow.session.add(ChildMonth(child_id=child, month=month, version=0, state=MonthState.PUBLISHED.value, history=[]))

        self.office.do(write)


@pytest.fixture
def group(office: Office) -> Group:
    made = office.do(create_group, GroupDraft("Балапан")).result
    children = []
    serial = 9000
    for name, since in (("Аяла", day(1, 9)), ("Дана", day(5))):
        iin = None
        while iin is None:
            serial += 1
            iin = make_iin(date(2022, 3, 15), Sex.FEMALE, serial)
        children.append(office.do(add_child, ChildDraft(iin, "Үлгі", name), group_id=made, starts_on=since).result)
    return Group(office, made, *children)


def certificate(number: str = "17", scan: Scan | None = None) -> PaperDraft:
    return PaperDraft(PaperKind.MEDICAL, number, day(2), day(8), scan)


def test_a_week_away_is_one_act_that_passes_days_off_by(group: Group) -> None:
    marked = group.set(group.absence())
    codes = group.codes(group.aya)
    assert [codes[n] for n in range(2, 9)] == [SICK] * 5 + [MarkCode.DAY_OFF] * 2
    assert len(marked.after) == 5
    assert not marked.refused
    group.take_back(marked)
    assert [group.codes(group.aya)[n] for n in range(2, 7)] == [None] * 5


def test_spans_need_not_touch_and_may_lie_ahead_and_in_other_months(group: Group) -> None:
    spans = (Span(day(10), day(10)), Span(day(26), day(27)), Span(day(31, 12), date(2027, 1, 5)))
    group.set(group.absence(spans=spans, code=VACATION))
    codes = group.codes(group.aya)
    assert [n for n, code in codes.items() if code is VACATION] == [10, 26, 27]
    assert group.codes(group.aya, Month(2026, 12))[31] is VACATION
    sheet = group.office.ask(read_sheet, group.id, NOVEMBER)
    assert sheet.rows[0].planned == {25, 26}


def test_several_children_are_set_at_once_and_days_before_a_stay_pass_by(group: Group) -> None:
    both = group.absence(group.aya, group.dana, code=MarkCode.QUARANTINE)
    plan = group.office.ask(plan_absence, both)
    assert (len(plan.edits), plan.days_off, plan.not_enrolled, plan.replaced) == (7, 4, 3, 0)
    group.set(both)
    assert group.codes(group.dana)[5] is MarkCode.QUARANTINE
    assert group.codes(group.dana)[4] is MarkCode.NOT_ENROLLED


def test_what_is_marked_otherwise_is_counted_before_and_comes_back_after(group: Group) -> None:
    group.office.do(set_marks, [MarkEdit(group.aya, day(3), PRESENT, "came late")])
    assert group.office.ask(plan_absence, group.absence()).replaced == 1
    marked = group.set(group.absence())
    group.take_back(marked)
    sheet = group.office.ask(read_sheet, group.id, NOVEMBER)
    assert (sheet.rows[0].codes[2], sheet.rows[0].notes) == (PRESENT, {2: "came late"})


def test_a_closed_month_is_named_by_cell_and_the_other_months_are_set(group: Group) -> None:
    group.close(group.aya, "2026-10")
    marked = group.set(group.absence(spans=(Span(day(29, 10), day(3)),)))
    assert [(one.day, one.code) for one in marked.refused] == [(day(n, 10), "month-closed") for n in (29, 30)]
    assert [edit.day for edit in marked.after] == [day(2), day(3)]


def test_nothing_is_written_when_nothing_can_be_set(group: Group) -> None:
    group.close(group.aya)
    with pytest.raises(KnownError, match="month-closed"):
        group.set(group.absence(paper=certificate()))
    with pytest.raises(KnownError, match="no-working-days"):
        group.set(group.absence(spans=(Span(day(7), day(8)),)))
    with pytest.raises(KnownError, match="future-date"):
        group.set(group.absence(spans=(Span(day(1, 12), day(2, 12)),), code=ABSENT))
    assert group.office.ask(lambda uow: uow.session.scalar(select(func.count()).select_from(AbsenceDocument))) == 0


def test_what_is_typed_wrong_is_named_by_field(group: Group) -> None:
    for wrong, field, code in (
        ({"children": ()}, "children", "required"),
        ({"spans": ()}, "spans", "required"),
        ({"spans": (Span(day(8), day(2)),)}, "spans", "dates-reversed"),
        ({"spans": (Span(day(1), date(2027, 12, 1)),)}, "spans", "span-too-long"),
        ({"note": "x" * 501}, "note", "too-long"),
    ):
        with pytest.raises(FieldProblems) as caught:
            group.set(replace(group.absence(), **wrong))
        assert caught.value.problems == {field: code}
    with pytest.raises(KnownError, match="not-an-absence"):
        group.set(group.absence(code=PRESENT))


def test_the_paper_goes_before_the_marks_that_refer_to_it(group: Group) -> None:
    before = len(group.operations())
    group.set(group.absence(paper=certificate(scan=PNG)))
    kinds = [kind for kind, _ in group.operations()[before:]]
    assert kinds == ["absence_document.put", "marks.set"]
    [paper] = group.office.ask(papers.papers_of_child, group.aya)
    assert (paper.kind, paper.number, paper.has_scan) == (PaperKind.MEDICAL, "17", True)
    assert paper.days == tuple(day(n) for n in range(2, 7))
    assert paper.scan_sha256 is not None
    assert group.office.ask(lambda uow: uow.session.get(Blob, paper.scan_sha256).content) == PNG.content


def test_one_order_for_two_children_is_a_paper_of_each_with_one_scan(group: Group) -> None:
    order = PaperDraft(PaperKind.ORDER, "45-к", day(2), day(8), PNG)
    group.set(group.absence(group.aya, group.dana, code=MarkCode.QUARANTINE, paper=order))
    found = group.office.ask(papers.papers_of_month, group.id, NOVEMBER)
    assert {paper.child_id for paper in found.values()} == {group.aya, group.dana}
    assert len({paper.scan_sha256 for paper in found.values()}) == 1


def test_a_paper_supports_only_the_days_it_covers(group: Group) -> None:
    short = replace(certificate(), date_to=day(4))
    absence = group.absence(paper=short)
    assert group.office.ask(plan_absence, absence).uncovered == 2
    group.set(absence)
    [paper] = group.office.ask(papers.papers_of_child, group.aya)
    assert paper.days == (day(2), day(3), day(4))
    [missing] = group.office.ask(papers.missing_papers, group.id, NOVEMBER)
    assert (missing.child_id, missing.code, missing.days) == (group.aya, SICK, (day(5), day(6)))


def test_a_paper_that_covers_none_of_the_days_is_refused(group: Group) -> None:
    elsewhere = replace(certificate(), date_from=day(20), date_to=day(21))
    with pytest.raises(FieldProblems) as caught:
        group.set(group.absence(paper=elsewhere))
    assert caught.value.problems == {"date_from": "paper-covers-nothing"}


def test_the_same_reason_again_keeps_note_and_paper(group: Group) -> None:
    group.set(group.absence(note="flu", paper=certificate()))
    marked = group.set(group.absence(spans=(Span(day(6), day(10)),)))
    assert [edit.day for edit in marked.after] == [day(9), day(10)]
    sheet = group.office.ask(read_sheet, group.id, NOVEMBER)
    assert sheet.rows[0].notes[5] == "flu"
    assert 5 in sheet.rows[0].documents


def test_taking_an_absence_back_leaves_the_paper_with_the_child(group: Group) -> None:
    group.take_back(group.set(group.absence(paper=certificate())))
    [paper] = group.office.ask(papers.papers_of_child, group.aya)
    assert paper.days == ()
    assert group.office.ask(papers.papers_of_month, group.id, NOVEMBER) == {}


def test_a_paper_brought_later_is_attached_to_the_absences_of_its_dates(group: Group) -> None:
    group.office.do(set_marks, [MarkEdit(group.aya, day(2), PRESENT), MarkEdit(group.aya, day(3), SICK, "flu")])
    group.office.do(set_marks, [MarkEdit(group.aya, day(4), ABSENT), MarkEdit(group.aya, day(9), SICK)])
    paper = group.office.do(papers.add_paper, group.aya, certificate()).result
    attached = group.office.do(papers.attach_paper, paper).result
    assert [(edit.day, edit.note) for edit in attached.after] == [(day(3), "flu")]
    detached = group.office.do(papers.detach_paper, paper).result
    assert [edit.day for edit in detached.after] == [day(3)]
    group.office.do(papers.attach_paper, paper, [day(9)])
    assert group.office.ask(papers.papers_of_child, group.aya)[0].days == (day(9),)


def test_a_paper_without_absences_says_so(group: Group) -> None:
    paper = group.office.do(papers.add_paper, group.aya, certificate()).result
    for act in (papers.attach_paper, papers.detach_paper):
        with pytest.raises(KnownError, match="nothing-to-support"):
            group.office.do(act, paper)
    with pytest.raises(KnownError, match="no-such-paper"):
        group.office.do(papers.attach_paper, "x")


def test_an_edited_paper_keeps_its_scan_and_is_told_once(group: Group) -> None:
    paper = group.office.do(papers.add_paper, group.aya, certificate(scan=PNG)).result
    group.office.do(papers.edit_paper, paper, replace(certificate("18"), kind=PaperKind.OTHER))
    group.office.do(papers.edit_paper, paper, replace(certificate("18"), kind=PaperKind.OTHER))
    [row] = group.office.ask(papers.papers_of_child, group.aya)
    assert (row.number, row.kind, row.has_scan) == ("18", PaperKind.OTHER, True)
    assert [kind for kind, _ in group.operations()].count("absence_document.put") == 2


def test_a_paper_that_is_typed_wrong_is_named_by_field(group: Group) -> None:
    with pytest.raises(FieldProblems) as caught:
        group.office.do(papers.add_paper, group.aya, PaperDraft(PaperKind.OTHER, "9" * 61, day(8), day(2)))
    assert caught.value.problems == {"number": "too-long", "date_to": "dates-reversed"}


def test_a_kind_of_a_later_edition_is_shown_as_other(group: Group) -> None:
    paper = group.office.do(papers.add_paper, group.aya, certificate()).result
    group.office.do(lambda uow: setattr(uow.session.get(AbsenceDocument, paper), "kind", "court"))
    assert group.office.ask(papers.papers_of_child, group.aya)[0].kind is PaperKind.OTHER


def test_only_absences_that_have_happened_lack_a_paper(group: Group) -> None:
    spans = (Span(day(11), day(13)),)
    group.set(group.absence(spans=spans))
    group.set(group.absence(spans=(Span(day(9), day(9)),), code=MarkCode.FAMILY))
    [missing] = group.office.ask(papers.missing_papers, group.id, NOVEMBER)
    assert missing.days == (day(11), day(12))
    assert missing.child_name == "Үлгі Аяла"


def test_the_published_rules_decide_which_absences_need_a_paper() -> None:
    rule = DEFAULT_RULES.mark(MarkCode.FAMILY)
    assert not papers.needs_paper(rule)
    assert papers.needs_paper(type(rule).model_validate(rule.model_dump() | {"needs_document": True}))
    assert papers.needs_paper(DEFAULT_RULES.mark(SICK))


def test_a_printed_sheet_knows_its_papers_by_kind_and_number(group: Group) -> None:
    group.set(group.absence(paper=certificate()))
    paper = group.office.ask(timesheet_paper, group.id, NOVEMBER)
    [document] = set(paper.sheet.rows[0].documents.values())
    assert (paper.papers[document].kind, paper.papers[document].number) == (PaperKind.MEDICAL, "17")


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"%PDF-1.7 ...", "application/pdf"), (b"\xff\xd8\xff\xe0", "image/jpeg"), (PNG.content, "image/png"), (b"GIF89a", None)],
)
def test_a_scan_is_known_by_its_first_bytes(tmp_path: Path, content: bytes, told: str | None) -> None:
    path = tmp_path / "scan.jpg"
    path.write_bytes(content)
    if told is None:
        with pytest.raises(KnownError, match="scan-wrong-type"):
            papers.read_scan(path)
    else:
        assert papers.read_scan(path) == Scan(content, told)


def test_a_scan_that_is_too_large_or_gone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-" + bytes(papers.MOST_SCAN_BYTES))
    with pytest.raises(KnownError, match="scan-too-large"):
        papers.read_scan(path)
    with pytest.raises(KnownError, match="scan-unreadable"):
        papers.read_scan(tmp_path / "gone.pdf")


SPANS = st.lists(
    st.builds(
        lambda first, length: Span(first, first + timedelta(days=length)), st.dates(day(25, 10), day(20)), st.integers(0, 9)
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans=SPANS, code=st.sampled_from([SICK, VACATION, MarkCode.FAMILY]))
def test_any_spans_set_exactly_their_working_days_and_come_back_whole(group: Group, spans: list[Span], code: MarkCode) -> None:
    months = (Month(2026, 10), NOVEMBER)
    before = [group.office.ask(read_sheet, group.id, month) for month in months]
    absence = group.absence(spans=tuple(spans), code=code)
    if not group.office.ask(plan_absence, absence).edits:
        return
    marked = group.set(absence)
    wanted = {one for span in spans for one in span.days}
    for month in months:
        codes = group.codes(group.aya, month)
        sheet = group.office.ask(read_sheet, group.id, month)
        set_on = {month.days[n - 1] for n, found in codes.items() if found is code}
        assert set_on == {one.day for one in sheet.days if one.working and one.day in wanted}
    group.take_back(marked)
    assert [group.office.ask(read_sheet, group.id, month) for month in months] == before
