"""Papers that support absences: certificates, applications, orders, with their scans; and which absences still lack one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import Select, select

from desktop.models.attendance import AbsenceDocument, AttendanceMark
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.attendance import Marked, MarkEdit, set_marks
from desktop.services.blobs import keep_blob
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.people import full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import PLANNABLE_MARKS, MarkCode
from protocol.messages.entities import AbsenceDocumentBody
from protocol.rules import MarkRule
from protocol.working_calendar import Month

MOST_SCAN_BYTES = 10 * 1024 * 1024
LONGEST_NUMBER = 60
PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
_BEGINNINGS = ((b"%PDF-", PDF), (b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG))


class PaperKind(StrEnum):
    """What a paper is. On the wire it is free text, so a kind of a later edition is shown as "other"."""

    MEDICAL = "medical"
    APPLICATION = "application"
    ORDER = "order"
    OTHER = "other"


# Which paper usually supports an absence, and which absences are not believed without one where the rules do not say.
USUAL_KINDS: Mapping[MarkCode, PaperKind] = MappingProxyType(
    {
        MarkCode.SICK: PaperKind.MEDICAL,
        MarkCode.VACATION: PaperKind.APPLICATION,
        MarkCode.FAMILY: PaperKind.APPLICATION,
        MarkCode.QUARANTINE: PaperKind.ORDER,
    }
)
NEEDS_PAPER = frozenset({MarkCode.SICK, MarkCode.VACATION, MarkCode.QUARANTINE})


def needs_paper(rule: MarkRule) -> bool:
    """Whether an absence must be supported by a paper: as the published rules say ("needs_document"), else as is usual."""
    told = (rule.model_extra or {}).get("needs_document")
    return told if isinstance(told, bool) else rule.code in NEEDS_PAPER


def kind_of(text: str) -> PaperKind:
    """The kind a paper is shown as."""
    return next((kind for kind in PaperKind if kind.value == text), PaperKind.OTHER)


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it was chosen: a PDF, JPEG or PNG."""

    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """What is typed for a paper; both dates inclusive. Without a scan an edited paper keeps the one it has."""

    kind: PaperKind
    number: str
    date_from: date
    date_to: date
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper in words. `days` are the absences it supports, in order; a scan may be named before it has arrived."""

    id: str
    child_id: str
    kind: PaperKind
    number: str
    date_from: date
    date_to: date
    scan_sha256: str | None = None
    days: tuple[date, ...] = ()

    @property
    def has_scan(self) -> bool:
        """Whether a scan belongs to it."""
        return self.scan_sha256 is not None


@dataclass(frozen=True, slots=True)
class Brought:
    """A paper that was kept, and the marks it supports from now on; None when there were none to support."""

    paper_id: str
    marked: Marked | None


@dataclass(frozen=True, slots=True)
class MissingPaper:
    """Absences of one child for one reason that should have a paper and have none."""

    child_id: str
    child_name: str
    code: MarkCode
    days: tuple[date, ...]


def media_type_of(content: bytes) -> str | None:
    """What a scan is by its first bytes; None for anything that is not PDF, JPEG or PNG."""
    return next((kind for beginning, kind in _BEGINNINGS if content.startswith(beginning)), None)


def read_scan(path: Path) -> Scan:
    """A scan from a file; no database needed.

    Raises:
        KnownError: "scan-unreadable", "scan-too-large" (over 10 MB), "scan-wrong-type".
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_SCAN_BYTES + 1)
    except OSError as error:
        raise KnownError("scan-unreadable", file=path.name) from error
    return checked_scan(content)


def checked_scan(content: bytes) -> Scan:
    """The bytes as a scan.

    Raises:
        KnownError: "scan-too-large", "scan-wrong-type".
    """
    if len(content) > MOST_SCAN_BYTES:
        raise KnownError("scan-too-large", most=MOST_SCAN_BYTES // 1024 // 1024)
    media_type = media_type_of(content)
    if media_type is None:
        raise KnownError("scan-wrong-type")
    return Scan(content, media_type)


def add_paper(uow: UnitOfWork, child_id: str, draft: PaperDraft) -> str:
    """Keep a paper of a child and tell the portal; returns its id. Its operation stands before those of marks set after it.

    Raises:
        FieldProblems: "number", "date_to" → code. KnownError: "no-such-child", "not-allowed".
    """
    uow.require(Permission.MARK)
    if uow.session.get(Child, child_id) is None:
        raise KnownError("no-such-child")
    row = AbsenceDocument(id=uow.new_id(), child_id=child_id, version=0)
    _write(uow, row, draft)
    uow.session.add(row)
    _tell(uow, row, before=None)
    return row.id


def bring_paper(uow: UnitOfWork, child_id: str, draft: PaperDraft) -> Brought:
    """Keep a paper and let it support the absences of its dates that have none, if there are any.

    Raises:
        FieldProblems, KnownError: as `add_paper` and `attach_paper`.
    """
    paper_id = add_paper(uow, child_id, draft)
    try:
        return Brought(paper_id, attach_paper(uow, paper_id))
    except KnownError as error:
        if error.code == "nothing-to-support":
            return Brought(paper_id, None)
        raise


def edit_paper(uow: UnitOfWork, paper_id: str, draft: PaperDraft) -> None:
    """Change a paper; without a scan in the draft the one it has stays.

    Raises:
        FieldProblems, KnownError: as `add_paper`; "no-such-paper".
    """
    uow.require(Permission.MARK)
    row = _get(uow, paper_id)
    before = document_body(row)
    _write(uow, row, draft)
    if document_body(row) != before:
        _tell(uow, row, before=before)


def attach_paper(uow: UnitOfWork, paper_id: str, days: Sequence[date] | None = None) -> Marked:
    """Let a paper support the child's absences on these days (None: all of its own dates that have no paper yet).

    Raises:
        KnownError: "no-such-paper", "nothing-to-support", "month-closed", "not-allowed".
    """
    row = _get(uow, paper_id)
    first, last = (min(days), max(days)) if days else (row.date_from, row.date_to)
    marks = uow.session.scalars(
        select(AttendanceMark).where(AttendanceMark.child_id == row.child_id, AttendanceMark.day.between(first, last))
    )
    wanted = [
        MarkEdit(mark.child_id, mark.day, MarkCode(mark.code), mark.note, paper_id)
        for mark in marks
        if mark.code in PLANNABLE_MARKS and (mark.document_id is None if days is None else mark.day in days)
    ]
    if not wanted:
        raise KnownError("nothing-to-support")
    return set_marks(uow, wanted)


def detach_paper(uow: UnitOfWork, paper_id: str) -> Marked:
    """Let a paper support nothing any more; the paper itself stays.

    Raises:
        KnownError: "no-such-paper", "nothing-to-support", "month-closed", "not-allowed".
    """
    row = _get(uow, paper_id)
    marks = uow.session.scalars(
        select(AttendanceMark).where(AttendanceMark.child_id == row.child_id, AttendanceMark.document_id == paper_id)
    )
    edits = [MarkEdit(mark.child_id, mark.day, MarkCode(mark.code) if mark.code else None, mark.note) for mark in marks]
    if not edits:
        raise KnownError("nothing-to-support")
    return set_marks(uow, edits)


def papers_of_child(uow: UnitOfWork, child_id: str) -> tuple[PaperRow, ...]:
    """A child's papers, the latest first."""
    rows = uow.session.scalars(
        select(AbsenceDocument)
        .where(AbsenceDocument.child_id == child_id)
        .order_by(AbsenceDocument.date_from.desc(), AbsenceDocument.id.desc())
    ).all()
    return _with_days(uow, rows, [child_id])


def papers_of_month(uow: UnitOfWork, group_id: str, month: Month) -> Mapping[str, PaperRow]:
    """The papers that the marks of a group's month refer to, by id, for tips and printed sheets."""
    children = _children(group_id, month)
    named = (
        select(AttendanceMark.document_id)
        .where(
            AttendanceMark.child_id.in_(children),
            AttendanceMark.day.between(month.first, month.last),
            AttendanceMark.document_id.is_not(None),
        )
        .distinct()
    )
    rows = uow.session.scalars(select(AbsenceDocument).where(AbsenceDocument.id.in_(named))).all()
    return {paper.id: paper for paper in _with_days(uow, rows, list({row.child_id for row in rows}))}


def missing_papers(uow: UnitOfWork, group_id: str, month: Month) -> tuple[MissingPaper, ...]:
    """Absences of the month up to today that should have a paper and have none, by child and reason."""
    needed = [rule.code for rule in settings.rules(uow).marks if needs_paper(rule)]
    rows = uow.session.execute(
        select(Child.id, Child.surname, Child.given_name, Child.patronymic, AttendanceMark.code, AttendanceMark.day)
        .join(AttendanceMark, AttendanceMark.child_id == Child.id)
        .where(
            Child.id.in_(_children(group_id, month)),
            AttendanceMark.day.between(month.first, min(month.last, uow.today)),
            AttendanceMark.document_id.is_(None),
            AttendanceMark.code.in_([code.value for code in needed]),
        )
        .order_by(Child.sort_name, Child.id, AttendanceMark.code, AttendanceMark.day)
    )
    found: dict[tuple[str, str, str], list[date]] = defaultdict(list)
    for child_id, surname, given, patronymic, code, day in rows:
        found[child_id, full_name(surname, given, patronymic), code].append(day)
    return tuple(MissingPaper(child, name, MarkCode(code), tuple(days)) for (child, name, code), days in found.items())


def _children(group_id: str, month: Month) -> Select[tuple[str]]:
    return (
        select(Placement.child_id)
        .where(
            Placement.group_id == group_id,
            Placement.starts_on <= month.last,
            Placement.ends_on.is_(None) | (Placement.ends_on >= month.first),
        )
        .distinct()
    )


def _with_days(uow: UnitOfWork, rows: Sequence[AbsenceDocument], children: Sequence[str]) -> tuple[PaperRow, ...]:
    days: dict[str, list[date]] = defaultdict(list)
    marks = select(AttendanceMark.document_id, AttendanceMark.day).where(
        AttendanceMark.child_id.in_(children), AttendanceMark.document_id.is_not(None)
    )
    for paper_id, day in uow.session.execute(marks.order_by(AttendanceMark.day)):
        days[paper_id].append(day)
    return tuple(
        PaperRow(
            row.id,
            row.child_id,
            kind_of(row.kind),
            row.number,
            row.date_from,
            row.date_to,
            row.scan_sha256,
            tuple(days.get(row.id, ())),
        )
        for row in rows
    )


def _get(uow: UnitOfWork, paper_id: str) -> AbsenceDocument:
    row = uow.session.get(AbsenceDocument, paper_id)
    if row is None:
        raise KnownError("no-such-paper")
    return row


def _write(uow: UnitOfWork, row: AbsenceDocument, draft: PaperDraft) -> None:
    check = FieldCheck()
    number = check.text("number", draft.number, required=False, longest=LONGEST_NUMBER)
    check.require("date_to", draft.date_from <= draft.date_to, "dates-reversed")
    check.finish()
    row.kind, row.number, row.date_from, row.date_to = draft.kind.value, number, draft.date_from, draft.date_to
    if draft.scan is not None:
        scan = checked_scan(draft.scan.content)
        row.scan_sha256 = keep_blob(uow, scan.content, scan.media_type)


def document_body(row: AbsenceDocument) -> AbsenceDocumentBody:
    """The paper as the exchange carries it."""
    return AbsenceDocumentBody(
        child_id=row.child_id,
        kind=row.kind,
        number=row.number,
        date_from=row.date_from,
        date_to=row.date_to,
        scan_sha256=row.scan_sha256,
    )


def _tell(uow: UnitOfWork, row: AbsenceDocument, *, before: AbsenceDocumentBody | None) -> None:
    body = document_body(row)
    action = "absence_document.added" if before is None else "absence_document.edited"
    uow.record(action, "absence_document", row.id, before=before.wire() if before else None, after=body.wire())
    uow.enqueue("absence_document.put", "absence_document", row.id, body, base_version=row.version)
