"""The attendance sheet on the pages: the children, a month as a calendar and as a table, the answer, the export."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any, Literal

from babel.dates import format_date
from fastapi import APIRouter, Query, Response

from portal.cabinet import sheet_export, sheet_pdf
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.sheet_export import workbook
from portal.cabinet.sheet_pdf import paper
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence, sentence_of
from portal.services import sheets
from portal.services.clock import COUNTRY_ZONE
from portal.services.errors import Refused, not_found
from portal.services.sheets import MonthView
from protocol.attendance import MarkCode
from protocol.messages.base import MonthText
from protocol.messages.entities import ConfirmationBody
from protocol.messages.parents import SheetAnswer
from protocol.rules import Rules
from protocol.working_calendar import Month

router = APIRouter(prefix="/attendance")
HASH = Query(pattern=r"^([0-9a-f]{64})?$")
LONGEST_COMMENT = 2000
MONDAY = date(2024, 1, 1)

STATE_WORDS: Mapping[str, str] = {
    "published": _("Waits for your answer"),
    "confirmed": _("Confirmed"),
    "disputed": _("You do not agree"),
    "unconfirmed": _("Not confirmed in time"),
    "stale": _("The kindergarten corrects it"),
}
STATE_TONES: Mapping[str, str] = {
    "published": "warn",
    "confirmed": "ok",
    "disputed": "violet",
    "unconfirmed": "bad",
    "stale": "info",
}
# A cell of the calendar has room for one short word; the rules' own labels stand in the legend.
MARK_WORDS: Mapping[MarkCode, str] = {
    MarkCode.PRESENT: _("came"),
    MarkCode.SICK: _("was ill"),
    MarkCode.VACATION: _("leave"),
    MarkCode.FAMILY: _("family"),
    MarkCode.QUARANTINE: _("quarant."),
    MarkCode.ABSENT: _("absent"),
    MarkCode.DAY_OFF: "",
    MarkCode.NOT_ENROLLED: "",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One day: its number, the glyph of the table, the short word of the calendar, the full label, its look."""

    day: int
    weekday: str
    glyph: str
    word: str
    label: str
    look: str
    changed: bool


def cells_of(visit: Visit, view: MonthView) -> list[Cell]:
    """The days of a month that is shown."""
    changed = {one.day for one in view.changed}
    cells = []
    for day, code in zip(view.of.month.days, view.days, strict=False):
        rule = None if code is None else view.rules.mark(code)
        word = "" if code is None else MARK_WORDS[code]
        cells.append(
            Cell(
                day=day.day,
                weekday=visit.speech.weekday(day),
                glyph="" if rule is None else rule.glyph,
                word=visit.tr(word) if word else "",
                label=visit.tr(_("no mark")) if rule is None else rule.label(visit.language),
                look="blank" if code is None else code.value,
                changed=day.day in changed,
            )
        )
    return cells


def weeks_of(view: MonthView, cells: list[Cell]) -> list[list[Cell | None]]:
    """The cells in rows of seven, from Monday; None where another month's day would stand."""
    row: list[Cell | None] = [None] * view.of.month.first.weekday()
    row += cells
    row += [None] * (-len(row) % 7)
    return [row[start : start + 7] for start in range(0, len(row), 7)]


def masked(visit: Visit, answer: ConfirmationBody) -> str:
    """The IIN of whoever answered: one's own whole, another guardian's by its last digits."""
    own = visit.person is not None and visit.person.iin == answer.iin
    return answer.iin if own else f"•••••••• {answer.iin[-4:]}"


@router.get("")
def children(visit: TheVisit, parent: TheParent) -> Response:
    """The children, each with a way to its sheets."""
    with visit.portal.transaction() as act:
        lines = sheets.children_of(act.connection, parent)
    return visit.page("attendance/list.html", lines=lines, state_words=_words(visit), state_tones=STATE_TONES)


@router.get("/{child_id}")
def sheet(visit: TheVisit, parent: TheParent, child_id: str, month: MonthText | None = None) -> Response:
    """One month: the one that was chosen, or the one that waits for an answer."""
    return _page(visit, parent, child_id, None if month is None else Month.parse(month))


@router.get("/{child_id}/{month}/confirm")
def ask(visit: TheVisit, parent: TheParent, child_id: str, month: MonthText, seen: Annotated[str, HASH] = "") -> Response:
    """The question once more, for a browser without scripts."""
    view = _view(visit, parent, child_id, Month.parse(month))
    if not view.answerable or seen != view.sheet_hash:
        return _page(visit, parent, child_id, view.of.month, Refused("sheet-changed", 409))
    return visit.page("attendance/confirm.html", **_shown(visit, view))


@router.post("/{child_id}/{month}/confirm")
def confirm(visit: TheVisit, parent: TheParent, child_id: str, month: MonthText, form: TheForm) -> Response:
    """The parent's yes to the marks that were shown."""
    return _answer(visit, parent, child_id, Month.parse(month), form, "confirm")


@router.get("/{child_id}/{month}/dispute")
def write(visit: TheVisit, parent: TheParent, child_id: str, month: MonthText) -> Response:
    """Where the parent says what is wrong."""
    view = _view(visit, parent, child_id, Month.parse(month))
    if not view.answerable:
        return _page(visit, parent, child_id, view.of.month, Refused("illegal-move", 409))
    comment = view.answer.comment if view.answer is not None else ""
    return visit.page("attendance/dispute.html", comment=comment, error="", **_shown(visit, view))


@router.post("/{child_id}/{month}/dispute")
def dispute(visit: TheVisit, parent: TheParent, child_id: str, month: MonthText, form: TheForm) -> Response:
    """The parent's no, with what is wrong."""
    return _answer(visit, parent, child_id, Month.parse(month), form, "dispute")


@router.get("/{child_id}/{month}/export")
def export(
    visit: TheVisit, parent: TheParent, child_id: str, month: MonthText, form: Annotated[Literal["xlsx", "pdf"], Query()] = "xlsx"
) -> Response:
    """The month as a workbook, or as a PDF."""
    view = _view(visit, parent, child_id, Month.parse(month))
    if not view.days:
        raise not_found("sheet")
    lines = _status_lines(visit, view)
    if form == "pdf":
        return visit.file(paper(visit, view, lines), sheet_pdf.MEDIA_TYPE, f"{view.child_name} {month}.pdf")
    return visit.file(workbook(visit, view, lines), sheet_export.MEDIA_TYPE, f"{view.child_name} {month}.xlsx")


def _answer(visit: Visit, parent: str, child_id: str, month: Month, form: Sent, said: str) -> Response:
    seen, comment = form.text("sheet_hash"), form.text("comment")[:LONGEST_COMMENT] if said == "dispute" else ""
    try:
        answer = SheetAnswer.model_validate({"answer": said, "sheet_hash": seen, "comment": comment})
    except ValueError:
        raise Refused("bad-body", 422) from None
    try:
        with visit.portal.transaction() as act:
            late = sheets.answer(act, parent, child_id, month, answer)
    except Refused as refusal:
        if refusal.code == "comment-missing":
            view = _view(visit, parent, child_id, month)
            error = sentence_of(visit, refusal)
            return visit.page("attendance/dispute.html", 422, comment="", error=error, **_shown(visit, view))
        if refusal.status == 404:
            raise
        return _page(visit, parent, child_id, month, refusal)
    return visit.go(f"/attendance/{child_id}?month={month}", visit.tr(_toast(said, late=late)))


def _toast(said: str, *, late: bool) -> str:
    if said == "dispute":
        return _("Sent to the kindergarten. Silence is not counted against you.")
    return _("Confirmed; it is marked as given late.") if late else _("The attendance sheet is confirmed.")


def _view(visit: Visit, parent: str, child_id: str, month: Month | None) -> MonthView:
    with visit.portal.transaction() as act:
        return sheets.month_of(act.connection, parent, child_id, month)


def _page(visit: Visit, parent: str, child_id: str, month: Month | None, refusal: Refused | None = None) -> Response:
    with visit.portal.transaction() as act:
        months = sheets.months_of(act.connection, parent, child_id)
        view = sheets.month_of(act.connection, parent, child_id, month)
    problem = "" if refusal is None else sentence_of(visit, refusal)
    status = 200 if refusal is None else refusal.status
    return visit.page("attendance/month.html", status, months=months, problem=problem, **_shown(visit, view))


def _words(visit: Visit) -> dict[str, str]:
    return {code: visit.tr(word) for code, word in STATE_WORDS.items()}


def _legal_basis(visit: Visit, rules: Rules) -> str:
    return rules.legal_basis_kk if visit.language == "kk" else rules.legal_basis_ru


def _shown(visit: Visit, view: MonthView) -> dict[str, Any]:
    cells = cells_of(visit, view)
    used = {code for code in view.days if code is not None}
    labels = {rule.code: rule.label(visit.language) for rule in view.rules.marks}
    return {
        "view": view,
        "cells": cells,
        "weeks": weeks_of(view, cells),
        "weekdays": [visit.speech.weekday(MONDAY + timedelta(days=place)) for place in range(7)],
        "legend": [(rule.glyph, rule.label(visit.language), rule.code.value) for rule in view.rules.marks if rule.code in used],
        "labels": {code.value: label for code, label in labels.items()},
        "missed": [(labels[code], days) for code, days in view.totals.by_reason.items() if days],
        "state": visit.tr(STATE_WORDS[view.of.state.value]),
        "tone": STATE_TONES[view.of.state.value],
        "due": "" if view.of.due is None else format_date(view.of.due, "d MMMM", locale=visit.language),
        "late": view.is_late(visit.today),
        "legal_basis": _legal_basis(visit, view.rules),
        "changed_sentence": sentence(visit, "sheet-changed"),
        "status_lines": _status_lines(visit, view),
    }


def _status_lines(visit: Visit, view: MonthView) -> list[tuple[str, str]]:
    """What stands under the sheet: status, parent, IIN, moment, days."""
    lines = [(visit.tr(_("Status")), visit.tr(STATE_WORDS[view.of.state.value]))]
    answer = view.answer
    if answer is not None:
        said = answer.at.astimezone(COUNTRY_ZONE).strftime("%d.%m.%Y %H:%M:%S")
        moment = visit.tr(_("%s, late")) % said if answer.late else said
        when = _("Date of confirmation") if answer.confirmed else _("Date of the answer")
        lines += [
            (visit.tr(_("Parent's full name")), answer.name),
            (visit.tr(_("Parent's IIN")), masked(visit, answer)),
            (visit.tr(when), moment),
        ]
        if answer.comment:
            lines.append((visit.tr(_("What you wrote")), answer.comment))
    of = view.of.month
    lines.append((visit.tr(_("Dates")), f"{of.first:%d.%m.%Y} – {of.last:%d.%m.%Y}"))
    return lines
