"""Words of the contract's template: the fields a clause may name, what is wrong with one, where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.documents.contract_wording import Wording
from desktop.services.documents.own_clauses import OWN, ClauseProblem, ClauseProblemCode, OwnClause, replaceable
from desktop.views.language import NAMES, current_language
from desktop.views.translate import QT_TRANSLATE_NOOP

FIELDS: Final = {
    "child_name": QT_TRANSLATE_NOOP("ClauseWords", "Child's name"),
    "child_iin": QT_TRANSLATE_NOOP("ClauseWords", "Child's IIN"),
    "child_birth_date": QT_TRANSLATE_NOOP("ClauseWords", "Child's date of birth"),
    "group_name": QT_TRANSLATE_NOOP("ClauseWords", "Group"),
    "language": QT_TRANSLATE_NOOP("ClauseWords", "Language of the group"),
    "stay_mode": QT_TRANSLATE_NOOP("ClauseWords", "Hours of stay"),
    "parent_name": QT_TRANSLATE_NOOP("ClauseWords", "Parent's name"),
    "parent_iin": QT_TRANSLATE_NOOP("ClauseWords", "Parent's IIN"),
    "parent_document": QT_TRANSLATE_NOOP("ClauseWords", "Parent's document"),
    "relation": QT_TRANSLATE_NOOP("ClauseWords", "Who the parent is to the child"),
    "pickup": QT_TRANSLATE_NOOP("ClauseWords", "Who else may take the child home"),
    "kindergarten_name": QT_TRANSLATE_NOOP("ClauseWords", "Kindergarten's name"),
    "bin": QT_TRANSLATE_NOOP("ClauseWords", "Kindergarten's BIN"),
    "licence": QT_TRANSLATE_NOOP("ClauseWords", "Licence"),
    "head_name": QT_TRANSLATE_NOOP("ClauseWords", "Head of the kindergarten"),
    "head_basis": QT_TRANSLATE_NOOP("ClauseWords", "The head acts on the basis of"),
    "voucher_number": QT_TRANSLATE_NOOP("ClauseWords", "Voucher number"),
    "state_part": QT_TRANSLATE_NOOP("ClauseWords", "The state pays a month"),
    "parent_fee": QT_TRANSLATE_NOOP("ClauseWords", "The parents pay a month"),
    "due_day": QT_TRANSLATE_NOOP("ClauseWords", "Day of the month the fee is due"),
    "confirm_by_day": QT_TRANSLATE_NOOP("ClauseWords", "Day the timesheet is confirmed by"),
    "silent_months": QT_TRANSLATE_NOOP("ClauseWords", "Unconfirmed months that annul the voucher"),
    "absence_notice_by": QT_TRANSLATE_NOOP("ClauseWords", "Hour an absence is told by"),
    "legal_basis": QT_TRANSLATE_NOOP("ClauseWords", "Legal basis"),
    "starts_on": QT_TRANSLATE_NOOP("ClauseWords", "First day"),
    "ends_on": QT_TRANSLATE_NOOP("ClauseWords", "Last day"),
}
PROBLEMS: Final = {
    ClauseProblemCode.MISSING_HALF: QT_TRANSLATE_NOOP("ClauseWords", "This half is empty."),
    ClauseProblemCode.UNKNOWN_FIELD: QT_TRANSLATE_NOOP("ClauseWords", "Line {line}: there is no field {about}."),
    ClauseProblemCode.STRAY_BRACE: QT_TRANSLATE_NOOP("ClauseWords", "Line {line}: the brace {about} has no partner."),
    ClauseProblemCode.FIELDS_DIFFER: QT_TRANSLATE_NOOP("ClauseWords", "The other half has {about}, this one has not."),
    ClauseProblemCode.UNPRINTABLE: QT_TRANSLATE_NOOP("ClauseWords", "Line {line}: the sign {about} cannot be printed."),
    ClauseProblemCode.TOO_LONG: QT_TRANSLATE_NOOP("ClauseWords", "More than {about} signs; make two clauses of it."),
    ClauseProblemCode.UNKNOWN_PLACE: QT_TRANSLATE_NOOP("ClauseWords", "Its place is gone from the contract; choose another."),
    ClauseProblemCode.REPLACED_TWICE: QT_TRANSLATE_NOOP("ClauseWords", "Another clause replaces the same one."),
    ClauseProblemCode.TOO_MANY: QT_TRANSLATE_NOOP("ClauseWords", "More than {about} clauses."),
}
FIRST_WORDS: Final = 60


def field_words(name: str) -> str:
    """What a field is, for people."""
    return QCoreApplication.translate("ClauseWords", FIELDS[name])


def problem_words(problem: ClauseProblem, *, with_half: bool = False) -> str:
    """What is wrong and where; `with_half` tells the language too."""
    words = QCoreApplication.translate("ClauseWords", PROBLEMS[problem.code]).format(line=problem.line, about=problem.about)
    return f"{NAMES[problem.tongue]}: {words}" if with_half else words


def places(wording: Wording) -> list[tuple[tuple[str, str], str]]:
    """((place, replaced clause or ""), words) of everywhere a clause may stand."""
    translate = QCoreApplication.translate
    tongue = "kk" if current_language() == "kk" else "ru"
    found = [((OWN, ""), translate("ClauseWords", "In a section of our own, at the end"))]
    for section in wording.sections:
        if section.name:
            words = translate("ClauseWords", "At the end of “{section}”")
            found.append(((section.name, ""), words.format(section=getattr(section.heading, tongue))))
    for name, (section, clause) in replaceable(wording).items():
        words = translate("ClauseWords", "Instead of “{clause}”")
        found.append(((section.name, name), words.format(clause=shortened(getattr(clause.text, tongue)))))
    return found


def shortened(text: str) -> str:
    """The first words of a clause."""
    words = " ".join(text.split())
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + "…"


def clause_title(number: int, clause: OwnClause) -> str:
    """A clause as a line of the list."""
    first, second = (clause.kk, clause.ru) if current_language() == "kk" else (clause.ru, clause.kk)
    words = shortened(first) or shortened(second) or QCoreApplication.translate("ClauseWords", "Empty clause")
    return f"{number}. {words}"
