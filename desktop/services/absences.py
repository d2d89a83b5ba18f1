"""An absence over spans of days, for one child or several, ahead of time too: one act, one transaction, one undo."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.services import settings
from desktop.services.absence_papers import PaperDraft, add_paper
from desktop.services.attendance import Marked, MarkEdit, Refusal, set_marks
from desktop.services.cells import StoredCell, locked_months, stays_of, stored_cells
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import TYPED_MARKS, MarkCode, may_mark
from protocol.working_calendar import Month

ABSENCE_MARKS = tuple(code for code in TYPED_MARKS if code is not MarkCode.PRESENT)
LONGEST_SPAN_DAYS = 366
LONGEST_NOTE = 500
SILENT = frozenset({"day-off", "not-enrolled"})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Days from `first` to `last`, both inclusive."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it; none when it is reversed."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class Absence:
    """Who was or will be away, when and why. A new paper is kept once for each child and supports the days it covers."""

    children: tuple[str, ...]
    spans: tuple[Span, ...]
    code: MarkCode
    note: str = ""
    paper: PaperDraft | None = None


@dataclass(frozen=True, slots=True)
class AbsencePlan:
    """What an absence would do: the cells to set, how many of them hold another mark now, how many days pass by in silence,
    the cells that refuse, and how many cells the paper does not cover."""

    edits: tuple[MarkEdit, ...]
    replaced: int
    days_off: int
    not_enrolled: int
    refused: tuple[Refusal, ...]
    uncovered: int


def plan_absence(uow: UnitOfWork, absence: Absence) -> AbsencePlan:
    """Look at every day of every child and change nothing. Counts are of cells: two children for a day are two.

    Raises:
        FieldProblems: "children", "spans", "note" → code. KnownError: "not-an-absence".
    """
    _check(absence)
    days = sorted({day for span in absence.spans for day in span.days})
    calendar = settings.calendar(uow, days[0].year)
    stays = stays_of(uow.session, absence.children)
    locked = locked_months(uow.session, absence.children, str(Month.of(days[0])), str(Month.of(days[-1])))
    rows = stored_cells(uow.session, absence.children, days[0], days[-1])
    edits: list[MarkEdit] = []
    refused: list[Refusal] = []
    passed: dict[str, int] = defaultdict(int)
    for child_id in dict.fromkeys(absence.children):
        for day in days:
            why = may_mark(day, absence.code, stays.get(child_id, ()), calendar, uow.today)
            if why is None and (child_id, str(Month.of(day))) in locked:
                why = "month-closed"
            if why in SILENT:
                passed[why] += 1
            elif why is not None:
                refused.append(Refusal(child_id, day, why))
            else:
                edits.append(_edit(absence, child_id, day, rows.get((child_id, day))))
    return AbsencePlan(
        edits=tuple(edits),
        replaced=sum(_holds_another(rows.get((edit.child_id, edit.day)), absence.code) for edit in edits),
        days_off=passed["day-off"],
        not_enrolled=passed["not-enrolled"],
        refused=tuple(refused),
        uncovered=sum(not _covered(absence.paper, edit.day) for edit in edits) if absence.paper is not None else 0,
    )


def set_absence(uow: UnitOfWork, absence: Absence) -> Marked:
    """Set the mark on all working days of the spans for all the children; apply `before` of the result to take all of it back.

    Days off and days outside a child's stay pass by; closed months and other refusals are named by cell. A cell that holds
    the same reason already keeps its note and paper where the absence brings none. Papers are told to the portal before the
    marks that refer to them, and stay with the child when the marks are taken back.

    Raises:
        FieldProblems: as `plan_absence`, and the paper's. KnownError: "no-working-days", the refusal's code, "not-allowed".
    """
    uow.require(Permission.MARK)
    plan = plan_absence(uow, absence)
    if not plan.edits:
        raise KnownError(plan.refused[0].code if plan.refused else "no-working-days")
    edits = plan.edits if absence.paper is None else _with_papers(uow, plan.edits, absence.paper)
    marked = set_marks(uow, edits)
    return replace(marked, refused=plan.refused + marked.refused)


def _check(absence: Absence) -> None:
    if absence.code not in ABSENCE_MARKS:
        raise KnownError("not-an-absence")
    problems = {}
    if not absence.children:
        problems["children"] = "required"
    if not absence.spans:
        problems["spans"] = "required"
    elif any(span.first > span.last for span in absence.spans):
        problems["spans"] = "dates-reversed"
    elif any((span.last - span.first).days >= LONGEST_SPAN_DAYS for span in absence.spans):
        problems["spans"] = "span-too-long"
    if len(absence.note) > LONGEST_NOTE:
        problems["note"] = "too-long"
    if problems:
        raise FieldProblems(problems)


def _edit(absence: Absence, child_id: str, day: date, row: StoredCell | None) -> MarkEdit:
    note, document = " ".join(absence.note.split()), None
    if row is not None and row.code == absence.code.value:
        note, document = note or row.note, row.document_id
    return MarkEdit(child_id, day, absence.code, note, document)


def _holds_another(row: StoredCell | None, code: MarkCode) -> bool:
    return row is not None and row.code is not None and row.code != code.value


def _covered(paper: PaperDraft | None, day: date) -> bool:
    return paper is not None and paper.date_from <= day <= paper.date_to


def _with_papers(uow: UnitOfWork, edits: Sequence[MarkEdit], paper: PaperDraft) -> tuple[MarkEdit, ...]:
    """The cells the paper covers refer to it: one row of it for each child, one scan for all."""
    covered = {edit.child_id for edit in edits if _covered(paper, edit.day)}
    if not covered:
        raise FieldProblems({"date_from": "paper-covers-nothing"})
    papers = {child_id: add_paper(uow, child_id, paper) for child_id in sorted(covered)}
    return tuple(replace(edit, document_id=papers[edit.child_id]) if _covered(paper, edit.day) else edit for edit in edits)
