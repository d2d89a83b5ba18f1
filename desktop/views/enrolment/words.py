"""What requests, vouchers, papers and deadlines are called, and in which tone they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.request_doubts import Doubt
from desktop.services.request_history import RECEIVED, TAKEN, WAITS, Event
from desktop.services.request_papers import Attachment, CheckLine, PaperState
from desktop.views.dates import day_text
from desktop.views.groups.words import CountWords
from desktop.views.journal.words import action_word
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.contracts import DocumentKind
from protocol.messages.entities import RequestState
from protocol.vouchers import Deadline, VoucherState

CONTEXT: Final = "RequestWords"
NEAR: Final = 2  # working days left from which a deadline is shown as near

STATES: Final[Mapping[RequestState, tuple[str, ToneName]]] = {
    RequestState.NEW: (QT_TRANSLATE_NOOP("RequestWords", "new"), "info"),
    RequestState.ACCEPTED: (QT_TRANSLATE_NOOP("RequestWords", "accepted"), "ok"),
    RequestState.WAITING_LIST: (QT_TRANSLATE_NOOP("RequestWords", "waiting list"), "violet"),
    RequestState.DECLINED: (QT_TRANSLATE_NOOP("RequestWords", "declined"), "neutral"),
    RequestState.WITHDRAWN: (QT_TRANSLATE_NOOP("RequestWords", "withdrawn"), "neutral"),
    RequestState.COMPLETED: (QT_TRANSLATE_NOOP("RequestWords", "enrolled"), "neutral"),
}
VOUCHERS: Final[Mapping[VoucherState, str]] = {
    VoucherState.QUEUED: QT_TRANSLATE_NOOP("RequestWords", "in the queue"),
    VoucherState.ISSUED: QT_TRANSLATE_NOOP("RequestWords", "issued, not answered"),
    VoucherState.CHOOSING: QT_TRANSLATE_NOOP("RequestWords", "choosing a kindergarten"),
    VoucherState.AWAITING_CONTRACT: QT_TRANSLATE_NOOP("RequestWords", "awaits a contract"),
    VoucherState.WAITING_LIST: QT_TRANSLATE_NOOP("RequestWords", "on a waiting list"),
    VoucherState.CONTRACT: QT_TRANSLATE_NOOP("RequestWords", "contract being signed"),
    VoucherState.ENROLLED: QT_TRANSLATE_NOOP("RequestWords", "child enrolled"),
    VoucherState.STOP_LIST: QT_TRANSLATE_NOOP("RequestWords", "in the stop-list"),
    VoucherState.EXPIRED: QT_TRANSLATE_NOOP("RequestWords", "expired"),
    VoucherState.ANNULLED: QT_TRANSLATE_NOOP("RequestWords", "annulled"),
    VoucherState.ARCHIVED: QT_TRANSLATE_NOOP("RequestWords", "archived"),
}
PAPERS: Final[Mapping[DocumentKind, str]] = {
    DocumentKind.FORM_027: QT_TRANSLATE_NOOP("RequestWords", "Form 027/u (extract from the medical record)"),
    DocumentKind.BIRTH_CERTIFICATE: QT_TRANSLATE_NOOP("RequestWords", "Birth certificate"),
    DocumentKind.PARENT_ID: QT_TRANSLATE_NOOP("RequestWords", "Parent's identity card"),
    DocumentKind.FORM_052_2: QT_TRANSLATE_NOOP("RequestWords", "Form 052-2/u (child's health passport)"),
    DocumentKind.FORM_065: QT_TRANSLATE_NOOP("RequestWords", "Form 065/u (vaccinations)"),
    DocumentKind.PMPK_CONCLUSION: QT_TRANSLATE_NOOP("RequestWords", "Conclusion of the psychological commission (PMPK)"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("RequestWords", "Another paper"),
}
DOUBTS: Final[Mapping[str, str]] = {
    "group-full": QT_TRANSLATE_NOOP("RequestWords", "The group “{group}” is full: {children} children for {capacity} places."),
    "places-promised": QT_TRANSLATE_NOOP(
        "RequestWords", "“{group}” has free places: {free}. Promised to other accepted requests: {promised}."
    ),
    "age-differs": QT_TRANSLATE_NOOP("RequestWords", "“{group}” is for another age: the child turns {age} this year."),
    "language-differs": QT_TRANSLATE_NOOP(
        "RequestWords", "“{group}” has another language than “{wished}”, which the parent chose."
    ),
}
SHORT_DOUBTS: Final[Mapping[str, str]] = {
    "group-full": QT_TRANSLATE_NOOP("RequestWords", "full"),
    "places-promised": QT_TRANSLATE_NOOP("RequestWords", "promised away"),
    "age-differs": QT_TRANSLATE_NOOP("RequestWords", "age"),
    "language-differs": QT_TRANSLATE_NOOP("RequestWords", "language"),
}
PAPER_STATES: Final[Mapping[PaperState, tuple[str, ToneName]]] = {
    PaperState.THERE: (QT_TRANSLATE_NOOP("RequestWords", "there"), "ok"),
    PaperState.EXPIRED: (QT_TRANSLATE_NOOP("RequestWords", "paper expired"), "bad"),
    PaperState.MISSING: (QT_TRANSLATE_NOOP("RequestWords", "missing"), "warn"),
    PaperState.NOT_NEEDED: (QT_TRANSLATE_NOOP("RequestWords", "not needed"), "neutral"),
}
EVENTS: Final[Mapping[str, str]] = {
    RECEIVED: QT_TRANSLATE_NOOP("RequestWords", "Request received from the parent"),
    TAKEN: QT_TRANSLATE_NOOP("RequestWords", "The portal took the decision"),
    WAITS: QT_TRANSLATE_NOOP("RequestWords", "The decision waits for the exchange"),
}
NO_UNDO: Final[Mapping[str, str]] = {
    "decision-sent": QT_TRANSLATE_NOOP("RequestWords", "The portal has this decision: it can no longer be taken back."),
    "contract-prepared": QT_TRANSLATE_NOOP("RequestWords", "A contract is prepared: withdraw it first to decide anew."),
}
UNITS: Final = (
    QT_TRANSLATE_NOOP("RequestWords", "{size} bytes"),
    QT_TRANSLATE_NOOP("RequestWords", "{size} KB"),
    QT_TRANSLATE_NOOP("RequestWords", "{size} MB"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def state_word(state: RequestState) -> str:
    """The word for a request's state."""
    return _tr(STATES[state][0])


def state_tone(state: RequestState) -> ToneName:
    """The tone of a request's state."""
    return STATES[state][1]


def voucher_word(state: VoucherState | None) -> str:
    """The word for a voucher's state; a voucher the portal has not told of yet is unknown."""
    return _tr(VOUCHERS[state]) if state else QCoreApplication.translate("RequestWords", "not known yet")


def paper_word(kind: DocumentKind) -> str:
    """The name of a paper."""
    return _tr(PAPERS[kind])


def doubt_text(doubt: Doubt) -> str:
    """A doubt as a sentence."""
    return _tr(DOUBTS[doubt.code]).format(**dict(doubt.params))


def doubt_short(doubt: Doubt) -> str:
    """A doubt in a word or two."""
    return _tr(SHORT_DOUBTS[doubt.code])


def left_text(clock: Deadline | None) -> str:
    """ "2 working days", "today", "overdue"; a dash without a deadline."""
    if clock is None:
        return "—"
    left = clock.working_days_left
    if left < 0:
        return QCoreApplication.translate("RequestWords", "overdue")
    if left == 0:
        return QCoreApplication.translate("RequestWords", "today")
    return CountWords().working_days(left)


def left_tone(clock: Deadline | None) -> ToneName | None:
    """Bad on the last day and after it, warn near it."""
    if clock is None:
        return None
    if clock.working_days_left <= 0:
        return "bad"
    return "warn" if clock.working_days_left <= NEAR else "neutral"


def size_text(size: int) -> str:
    """Bytes as a person reads them: "312 KB", "1.4 MB"."""
    if size < 1024:
        return _tr(UNITS[0]).format(size=size)
    if size < 1024 * 1024:
        return _tr(UNITS[1]).format(size=round(size / 1024))
    return _tr(UNITS[2]).format(size=f"{size / 1024 / 1024:.1f}")


def paper_file(paper: Attachment) -> str:
    """File name and size."""
    return " · ".join((paper.name, size_text(paper.size)))


def paper_line(paper: Attachment) -> str:
    """File name, size, and until when the paper itself says it is valid."""
    parts = [paper_file(paper)]
    if paper.valid_until is not None:
        until = QCoreApplication.translate("RequestWords", "valid until {day}")
        parts.append(until.format(day=day_text(paper.valid_until)))
    return " · ".join(parts)


def expiry_text(line: CheckLine) -> str:
    """Until when a paper is valid, and whose word that is; empty without a term."""
    if line.expires is None:
        return ""
    if line.by_rule:
        words = QCoreApplication.translate("RequestWords", "by the rule until {day}")
    else:
        words = QCoreApplication.translate("RequestWords", "valid until {day}")
    return words.format(day=day_text(line.expires))


def paper_state(state: PaperState) -> tuple[str, ToneName]:
    """The word and tone of a paper's state."""
    word, tone = PAPER_STATES[state]
    return _tr(word), tone


def event_text(event: Event) -> str:
    """What happened, with the group it was about."""
    what = _tr(EVENTS[event.action]) if event.action in EVENTS else action_word(event.action)
    return f"{what} · {event.group}" if event.group else what


def no_undo_text(why: str) -> str:
    """Why a decision cannot be taken back; empty where nothing was decided."""
    return _tr(NO_UNDO[why]) if why in NO_UNDO else ""
