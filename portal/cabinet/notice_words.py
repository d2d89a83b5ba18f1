"""What every notice says: one sentence a kind, in one place. Whoever writes a notice gives the details its sentence names.

Details are JSON: `child`, `number`, `reason` and `name` are texts as people read them; `kindergarten` is its name by language
({"kk": …, "ru": …}) or a text; `due` and `last_day` are days (YYYY-MM-DD); `month` is YYYY-MM; `place` is a number. A detail
that is missing is shown as a dash.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from portal.cabinet.languages import inside_quotes
from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A notice's sentence, and the words of its link where something is to be done."""

    sentence: str
    action: str = ""


_Said = NoticeWords

# The queue and the voucher. The clocks write those that speak of a last day, of silence or of a term that is over.
_VOUCHER: Mapping[str, NoticeWords] = {
    "application-taken": _Said(_("{child}: your application {number} is taken. Place in the queue: {place}."), _("Open")),
    "application-withdrawn": _Said(_("{child}: you took the application {number} back. It is in the archive.")),
    "voucher-issued": _Said(_("A voucher is issued to the child {child}. Confirm your interest by {due}."), _("Go and answer")),
    "voucher-last-day": _Said(
        _("{child}: today, {due}, is the last day to confirm your interest in the voucher."), _("Go and answer")
    ),
    "stop-listed": _Said(
        _(
            "{child}: the voucher was annulled, because no interest was confirmed. The application is in the stop-list until"
            " {due}; confirm your interest to return to the queue. This is possible once."
        ),
        _("Confirm interest"),
    ),
    "stop-list-last-day": _Said(
        _("{child}: today, {due}, is the last day in the stop-list. Tomorrow the application goes to the archive."),
        _("Confirm interest"),
    ),
    "restored": _Said(_("{child}: the application is back at its place in the queue. Place: {place}."), _("Open")),
    "archived-stop-list": _Said(
        _("{child}: the application {number} is in the archive, because it was not restored from the stop-list in time."),
        _("A new application"),
    ),
    "archived-second-silence": _Said(
        _(
            "{child}: the application {number} is in the archive, because a voucher was left without an answer again. A second"
            " return from the stop-list is not possible; you may apply anew."
        ),
        _("A new application"),
    ),
    "archived-refused": _Said(_("{child}: you refused the voucher; the application {number} is in the archive.")),
    "voucher-accepted": _Said(
        _("{child}: interest is confirmed. Choose a kindergarten and conclude the contract by {due}."),
        _("Choose the kindergarten"),
    ),
    "choose-last-day": _Said(
        _("{child}: today, {due}, is the last day to choose a kindergarten and to conclude the contract."), _("Open")
    ),
    "extension-offered": _Said(_("{child}: the term ends today, {due}. You can prolong it once."), _("Prolong")),
    "extended": _Said(_("{child}: the term is prolonged until {due}."), _("Open")),
    "term-expired": _Said(
        _("{child}: no contract was concluded in time. The voucher is annulled, the application {number} goes to the archive."),
        _("A new application"),
    ),
    "voucher-annulled-silent-months": _Said(
        _("{child}: the voucher is annulled, because the attendance sheets of several months in a row were not confirmed."),
        _("Open"),
    ),
    "voucher-left": _Said(_("{child}: the contract has ended; the application {number} is in the archive.")),
}
_REQUEST: Mapping[str, NoticeWords] = {
    "request-sent": _Said(_("{child}: your request went to “{kindergarten}”. Wait for the kindergarten's contract."), _("Open")),
    "request-accepted": _Said(_("{child}: “{kindergarten}” accepted your request. Wait for the contract."), _("Open")),
    "request-waiting": _Said(
        _("{child}: “{kindergarten}” has no free place now; your request is on its waiting list."), _("Open")
    ),
    "request-declined": _Said(
        _("{child}: “{kindergarten}” declined your request: {reason}. Choose another kindergarten."), _("Choose the kindergarten")
    ),
    "request-withdrawn": _Said(
        _("{child}: the request to “{kindergarten}” is taken back. Choose another kindergarten."), _("Choose the kindergarten")
    ),
}
_CONTRACT: Mapping[str, NoticeWords] = {
    "contract-sent": _Said(
        _("{child}: “{kindergarten}” sent the contract {number}. Fill it in, attach the papers and sign."), _("Read and sign")
    ),
    "contract-parent-signed": _Said(_("{child}: you signed the contract {number}. “{kindergarten}” signs next."), _("Open")),
    "contract-signed": _Said(_("{child}: “{kindergarten}” signed the contract {number}. The child is enrolled."), _("Open")),
    "contract-declined": _Said(
        _("{child}: “{kindergarten}” declined the contract {number}: {reason}."), _("Choose the kindergarten")
    ),
    "contract-withdrawn": _Said(_("{child}: “{kindergarten}” took the contract {number} back: {reason}."), _("Open")),
    "contract-withdrawn-by-parent": _Said(_("{child}: you took the contract {number} back."), _("Choose the kindergarten")),
    "contract-locked": _Said(_("{child}: the contract {number} cannot be signed any more: the voucher is not valid."), _("Open")),
    "amendment-sent": _Said(
        _("{child}: “{kindergarten}” sent the additional agreement {number}. Read and sign it."), _("Read and sign")
    ),
    "amendment-signed": _Said(_("{child}: the additional agreement {number} is signed by both sides."), _("Open")),
    "amendment-ended": _Said(_("{child}: the additional agreement {number} is given up: {reason}."), _("Open")),
    "renewal-sent": _Said(
        _("{child}: “{kindergarten}” sent the contract {number} for a new term. Read and sign it."), _("Read and sign")
    ),
    "renewal-signed": _Said(_("{child}: the contract {number} for a new term is signed by both sides."), _("Open")),
    "renewal-ended": _Said(_("{child}: the contract {number} for a new term is given up: {reason}."), _("Open")),
    "contract-terminated": _Said(
        _("{child}: the contract {number} is terminated; the last day is {last_day}. Reason: {reason}."), _("Open")
    ),
    "contract-resumed": _Said(_("{child}: the termination of the contract {number} is taken back; it is in force."), _("Open")),
}
_SHEET: Mapping[str, NoticeWords] = {
    "sheet-published": _Said(
        _("{child}: the attendance sheet of {month} is published. Check and confirm it by {due}."), _("Check and confirm")
    ),
    "sheet-changed": _Said(
        _("{child}: the attendance sheet of {month} has changed since your answer. Check and confirm it again."),
        _("Check and confirm"),
    ),
    "sheet-last-day": _Said(
        _("{child}: today, {due}, is the last day to confirm the attendance sheet of {month} in time."), _("Check and confirm")
    ),
    "sheet-unconfirmed": _Said(
        _(
            "{child}: the attendance sheet of {month} is not confirmed in time. Confirm it now: several such months in a row"
            " annul the voucher."
        ),
        _("Check and confirm"),
    ),
    "sheet-annulled": _Said(
        _(
            "{child}: the kindergarten took the attendance sheet of {month}, which you had answered, back to correct it. You"
            " will be asked again; your answer is kept."
        ),
        _("Open"),
    ),
    "sheet-confirmed": _Said(_("{child}: you confirmed the attendance sheet of {month}."), _("Open")),
    "sheet-disputed": _Said(_("{child}: you do not agree with the attendance sheet of {month}."), _("Open")),
    "certificate-asked": _Said(_("{child}: a certificate of {month} was asked for."), _("Open")),
    "certificate-ready": _Said(_("{child}: “{kindergarten}” has signed the certificate of {month}."), _("Open")),
    "certificate-declined": _Said(_("{child}: “{kindergarten}” gives no certificate of {month}: {reason}."), _("Open")),
}
_ACCOUNT: Mapping[str, NoticeWords] = {
    "registered": _Said(_("You registered on the portal.")),
    "signed-in": _Said(_("You signed in.")),
    "profile-changed": _Said(_("The profile was changed.")),
    "phone-changed": _Said(_("The phone number was changed.")),
    "password-changed": _Said(_("The password was changed. If it was not you, recover the password at once.")),
    "child-added": _Said(_("You added the child {child}."), _("Open")),
    "voucher-seen": _Said(_("{child}: you have read that a voucher is issued.")),
    "voucher-confirmed": _Said(_("{child}: you confirmed your interest in the voucher.")),
    "voucher-refused": _Said(_("{child}: you refused the voucher.")),
    "paper-attached": _Said(_("You attached the paper “{name}”."), _("Open")),
}
WORDS: Mapping[str, NoticeWords] = {**_VOUCHER, **_REQUEST, **_CONTRACT, **_SHEET, **_ACCOUNT}
_OTHERWISE = NoticeWords(_("Something has changed. Open the page to see it."), _("Open"))
_DAYS = frozenset({"due", "last_day"})


class _Details(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "—"


def sentence_of(visit: Visit, kind: str, details: Mapping[str, Any]) -> str:
    """A notice's sentence in the visitor's language."""
    shown = _Details({name: _shown(visit, name, value) for name, value in details.items()})
    return visit.tr(WORDS.get(kind, _OTHERWISE).sentence).format_map(shown)


def action_of(visit: Visit, kind: str) -> str:
    """The words of a notice's link; empty where there is nothing to do."""
    action = WORDS.get(kind, _OTHERWISE).action
    return visit.tr(action) if action else ""


def _shown(visit: Visit, name: str, value: object) -> str:
    if isinstance(value, Mapping):
        return inside_quotes(visit.speech.pick(value))
    text = str(value)
    try:
        if name in _DAYS:
            return date.fromisoformat(text).strftime("%d.%m.%Y")
        if name == "month":
            return visit.speech.month(date.fromisoformat(f"{text}-01"))
    except ValueError:
        return text
    return text or "—"
