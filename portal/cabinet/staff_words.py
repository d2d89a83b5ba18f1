"""The words of the staff's pages: the rules, their units, and the lines of the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _
from portal.services.staff import COMMAND_LINE, STAFF_TOKEN, Done

RULE_WORDS: Mapping[str, str] = {
    "answer_to_voucher": _("Answer to a voucher"),
    "choose_and_conclude": _("Choose a kindergarten and conclude the contract"),
    "extension": _("Extension of that term"),
    "restoration": _("Return from the stop-list"),
    "restorations_allowed": _("How many times a return is possible"),
    "confirmation_first_day": _("Sheets may be confirmed from this day of the next month"),
    "confirmation_last_day": _("Sheets are confirmed in time until this day of the next month"),
    "silent_months_to_annul": _("Unconfirmed months in a row that annul a voucher"),
    "legal_basis_kk": _("Legal basis, in Kazakh"),
    "legal_basis_ru": _("Legal basis, in Russian"),
}
RULE_HINTS: Mapping[str, str] = {
    "answer_to_voucher": _("Counted from the day after the issue."),
    "choose_and_conclude": _("Counted from the day after the interest was confirmed."),
    "extension": _("Offered on the last day of the term, once."),
    "restoration": _("How long an application stays in the stop-list."),
    "restorations_allowed": _("After that a second silence leads to the archive."),
    "silent_months_to_annul": _("A dispute is an answer and breaks the run."),
}
UNIT_WORDS: Mapping[str, str] = {"working": _("working days"), "calendar": _("calendar days")}
_ACTS: Mapping[str, str] = {
    "organisation-entered": _("Kindergarten entered: {name}, BIN {bin}"),
    "device-revoked": _("Device's access taken away: {name}"),
    "voucher-issued": _("Voucher issued: {number}"),
    "calendar-day": _("Calendar: {day} is {what}. {reason}"),
    "rules-edition": _("Rules, edition {edition}: {difference}"),
    "staff-added": _("A member of the staff was added"),
    "staff-removed": _("A member of the staff was removed"),
}
_ACTORS: Mapping[str, str] = {
    COMMAND_LINE: _("The portal's command line"),
    STAFF_TOKEN: _("A program with the staff's token"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the journal as it is shown."""

    at: datetime
    who: str
    what: str


def line(visit: Visit, done: Done) -> Line:
    """A line in the visitor's language."""
    who = done.actor_name or visit.tr(_ACTORS.get(done.actor, _("The portal")))
    values = {name: str(value) for name, value in done.details.items()}
    if done.act == "calendar-day":
        values |= {"day": date.fromisoformat(done.subject).strftime("%d.%m.%Y"), "what": _kind_of_day(visit, done)}
    if done.act == "rules-edition":
        values |= {"edition": done.subject, "difference": _difference(visit, done)}
    words = _ACTS.get(done.act)
    return Line(done.at, who, done.act if words is None else visit.tr(words).format_map(_Dashes(values)))


class _Dashes(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "—"


def _kind_of_day(visit: Visit, done: Done) -> str:
    return visit.tr(_("a working day")) if done.details.get("working") else visit.tr(_("a day of rest"))


def _difference(visit: Visit, done: Done) -> str:
    said = []
    for name, (was, becomes) in done.details.get("difference", {}).items():
        rule, _dot, unit = name.partition(".")
        word = visit.tr(RULE_WORDS.get(rule, rule))
        values = [visit.tr(UNIT_WORDS.get(one, one)) if unit else one for one in (was, becomes)]
        said.append(f"{word}: {' → '.join(values)}")
    if done.details.get("marks"):
        said.append(visit.tr(_("the marks of the attendance sheet")))
    return "; ".join(said)
