"""What acts, operations, exchanges and states of the exchange are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.sync.status import SyncState
from desktop.views.errors import explain_code
from desktop.views.journal.wording import REFUSALS
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP

CONTEXT: Final = "JournalWords"

ACTIONS: Final[Mapping[str, str]] = {
    "clauses.saved": QT_TRANSLATE_NOOP("JournalWords", "Clauses of the contract saved"),
    "absence_document.added": QT_TRANSLATE_NOOP("JournalWords", "Paper for an absence added"),
    "absence_document.edited": QT_TRANSLATE_NOOP("JournalWords", "Paper for an absence corrected"),
    "account.created": QT_TRANSLATE_NOOP("JournalWords", "Account created"),
    "account.disabled": QT_TRANSLATE_NOOP("JournalWords", "Account closed"),
    "calendar.overridden": QT_TRANSLATE_NOOP("JournalWords", "Working day changed"),
    "certificate.made": QT_TRANSLATE_NOOP("JournalWords", "Certificate of attendance made"),
    "certificate.ready": QT_TRANSLATE_NOOP("JournalWords", "Certificate of attendance sent to the parent"),
    "certificate.declined": QT_TRANSLATE_NOOP("JournalWords", "Certificate of attendance refused to the parent"),
    "certificate.answer": QT_TRANSLATE_NOOP("JournalWords", "Answer to a certificate asked for"),
    "child.added": QT_TRANSLATE_NOOP("JournalWords", "Child added"),
    "child.edited": QT_TRANSLATE_NOOP("JournalWords", "Child's card changed"),
    "child.guarded_shown": QT_TRANSLATE_NOOP("JournalWords", "Allergies and notes of a child looked at"),
    "child.guarded_changed": QT_TRANSLATE_NOOP("JournalWords", "Allergies and notes of a child changed"),
    "child.placed": QT_TRANSLATE_NOOP("JournalWords", "Child placed in a group"),
    "child.removed": QT_TRANSLATE_NOOP("JournalWords", "Child known by mistake removed"),
    "child.stay_ended": QT_TRANSLATE_NOOP("JournalWords", "Child left the group"),
    "child.stay_reopened": QT_TRANSLATE_NOOP("JournalWords", "Child returned"),
    "conflict.found": QT_TRANSLATE_NOOP("JournalWords", "Two values found"),
    "conflict.resolved": QT_TRANSLATE_NOOP("JournalWords", "One of two values chosen"),
    "contract.prepared": QT_TRANSLATE_NOOP("JournalWords", "Contract prepared"),
    "contract.sent": QT_TRANSLATE_NOOP("JournalWords", "Contract sent to the parent"),
    "contract.send": QT_TRANSLATE_NOOP("JournalWords", "Contract sent to the parent"),
    "contract.countersigned": QT_TRANSLATE_NOOP("JournalWords", "Contract signed by the kindergarten"),
    "contract.countersign": QT_TRANSLATE_NOOP("JournalWords", "Contract signed by the kindergarten"),
    "contract.withdrawn": QT_TRANSLATE_NOOP("JournalWords", "Contract withdrawn"),
    "contract.withdraw": QT_TRANSLATE_NOOP("JournalWords", "Contract withdrawn"),
    "contract.declined": QT_TRANSLATE_NOOP("JournalWords", "Contract declined"),
    "contract.decline": QT_TRANSLATE_NOOP("JournalWords", "Contract declined"),
    "contract.parent_signs": QT_TRANSLATE_NOOP("JournalWords", "Contract signed by the parent"),
    "contract.portal_accepts": QT_TRANSLATE_NOOP("JournalWords", "Contract accepted by the portal"),
    "contract.portal_rejects": QT_TRANSLATE_NOOP("JournalWords", "Contract rejected by the portal"),
    "contract.voucher_lost": QT_TRANSLATE_NOOP("JournalWords", "Contract locked: voucher lost"),
    "contract.terminate": QT_TRANSLATE_NOOP("JournalWords", "Contract terminated"),
    "contract.reminded": QT_TRANSLATE_NOOP("JournalWords", "Parent reminded of a contract"),
    "contract.exported": QT_TRANSLATE_NOOP("JournalWords", "Contract's files exported"),
    "database.checked": QT_TRANSLATE_NOOP("JournalWords", "Database checked as a whole"),
    "database.restored": QT_TRANSLATE_NOOP("JournalWords", "A backup was restored"),
    "group.archived": QT_TRANSLATE_NOOP("JournalWords", "Group archived"),
    "group.created": QT_TRANSLATE_NOOP("JournalWords", "Group created"),
    "group.edited": QT_TRANSLATE_NOOP("JournalWords", "Group changed"),
    "group.restored": QT_TRANSLATE_NOOP("JournalWords", "Group taken from the archive"),
    "group.promoted": QT_TRANSLATE_NOOP("JournalWords", "Group moved up a year"),
    "group.promotion_undone": QT_TRANSLATE_NOOP("JournalWords", "Move up a year taken back"),
    "roster.imported": QT_TRANSLATE_NOOP("JournalWords", "Children imported from a file"),
    "roster.import_undone": QT_TRANSLATE_NOOP("JournalWords", "Import of children taken back"),
    "mark.set": QT_TRANSLATE_NOOP("JournalWords", "Attendance marked"),
    "marks.set": QT_TRANSLATE_NOOP("JournalWords", "Attendance marked"),
    "month.closed": QT_TRANSLATE_NOOP("JournalWords", "Month closed"),
    "month.reopened": QT_TRANSLATE_NOOP("JournalWords", "Month opened again"),
    "sheet.published": QT_TRANSLATE_NOOP("JournalWords", "Sheet sent to the parent"),
    "sheet.publish": QT_TRANSLATE_NOOP("JournalWords", "Sheet sent to the parent"),
    "sheet.kept": QT_TRANSLATE_NOOP("JournalWords", "Disputed marks kept, the parent asked again"),
    "sheet.reopened": QT_TRANSLATE_NOOP("JournalWords", "Sheet taken back"),
    "sheet.reopen": QT_TRANSLATE_NOOP("JournalWords", "Sheet taken back"),
    "operation.quarantined": QT_TRANSLATE_NOOP("JournalWords", "Not taken by the portal"),
    "operation.retried": QT_TRANSLATE_NOOP("JournalWords", "Sent to the portal again"),
    "operation.set-aside": QT_TRANSLATE_NOOP("JournalWords", "Given up; the portal's value stays"),
    "organisation.saved": QT_TRANSLATE_NOOP("JournalWords", "Kindergarten's details changed"),
    "organisation.merged": QT_TRANSLATE_NOOP("JournalWords", "Kindergarten's details merged with the portal's"),
    "portal.connected": QT_TRANSLATE_NOOP("JournalWords", "Connected to the portal"),
    "portal.disconnected": QT_TRANSLATE_NOOP("JournalWords", "Disconnected from the portal"),
    "child.joined": QT_TRANSLATE_NOOP("JournalWords", "Two records of the same child joined"),
    "portal.lost": QT_TRANSLATE_NOOP("JournalWords", "The portal no longer has this since it was restored"),
    "portal.restored": QT_TRANSLATE_NOOP("JournalWords", "The portal was restored from a backup"),
    "request.accepted": QT_TRANSLATE_NOOP("JournalWords", "Request accepted"),
    "request.accept": QT_TRANSLATE_NOOP("JournalWords", "Request accepted"),
    "request.waiting_list": QT_TRANSLATE_NOOP("JournalWords", "Request put on the waiting list"),
    "request.wait": QT_TRANSLATE_NOOP("JournalWords", "Request put on the waiting list"),
    "request.declined": QT_TRANSLATE_NOOP("JournalWords", "Request declined"),
    "request.decline": QT_TRANSLATE_NOOP("JournalWords", "Request declined"),
    "request.taken_back": QT_TRANSLATE_NOOP("JournalWords", "Decision on a request taken back"),
    "scope.removed": QT_TRANSLATE_NOOP("JournalWords", "No longer this kindergarten's"),
    "trust.added": QT_TRANSLATE_NOOP("JournalWords", "Certificate added to the trusted ones"),
    "setting.saved": QT_TRANSLATE_NOOP("JournalWords", "Setting changed"),
    "organisation.put": QT_TRANSLATE_NOOP("JournalWords", "Kindergarten's details changed"),
    "calendar_day.put": QT_TRANSLATE_NOOP("JournalWords", "Working day changed"),
    "group.put": QT_TRANSLATE_NOOP("JournalWords", "Group changed"),
    "child.put": QT_TRANSLATE_NOOP("JournalWords", "Child's card changed"),
    "placement.put": QT_TRANSLATE_NOOP("JournalWords", "Child placed in a group"),
    "absence_document.put": QT_TRANSLATE_NOOP("JournalWords", "Absence document"),
    "contract_clauses.put": QT_TRANSLATE_NOOP("JournalWords", "Clauses of the contract"),
    "menu.published": QT_TRANSLATE_NOOP("JournalWords", "Menu published for parents"),
    "menu.withdrawn": QT_TRANSLATE_NOOP("JournalWords", "Menu taken back from parents"),
    "menu.put": QT_TRANSLATE_NOOP("JournalWords", "Menu published for parents"),
    "setting.put": QT_TRANSLATE_NOOP("JournalWords", "Setting changed"),
    "contract.describe": QT_TRANSLATE_NOOP("JournalWords", "What a contract says told to the other computers"),
    "contract.amend": QT_TRANSLATE_NOOP("JournalWords", "Additional agreement sent to the parent"),
    "contract.renew": QT_TRANSLATE_NOOP("JournalWords", "Contract for the next term sent to the parent"),
}

SETTINGS: Final[Mapping[str, str]] = {
    "tariff": QT_TRANSLATE_NOOP("JournalWords", "Tariff of a month"),
    "contract_number": QT_TRANSLATE_NOOP("JournalWords", "Contract numbers"),
    "marks": QT_TRANSLATE_NOOP("JournalWords", "Marks of attendance"),
    "request_papers": QT_TRANSLATE_NOOP("JournalWords", "Papers of a request"),
    "decline_reasons": QT_TRANSLATE_NOOP("JournalWords", "Reasons for declining"),
    "closing": QT_TRANSLATE_NOOP("JournalWords", "Questions when a month is closed"),
    "network": QT_TRANSLATE_NOOP("JournalWords", "Network"),
}

OUTCOMES: Final[Mapping[str, tuple[str, ToneName]]] = {
    "complete": (QT_TRANSLATE_NOOP("JournalWords", "complete"), "ok"),
    "connected": (QT_TRANSLATE_NOOP("JournalWords", "connected"), "ok"),
    "portal-away": (QT_TRANSLATE_NOOP("JournalWords", "no answer"), "warn"),
    "portal-busy": (QT_TRANSLATE_NOOP("JournalWords", "portal busy"), "warn"),
    "portal-broken": (QT_TRANSLATE_NOOP("JournalWords", "portal broken"), "bad"),
    "portal-untrusted": (QT_TRANSLATE_NOOP("JournalWords", "not trusted"), "bad"),
    "captive-portal": (QT_TRANSLATE_NOOP("JournalWords", "network sign-in"), "warn"),
    "device-revoked": (QT_TRANSLATE_NOOP("JournalWords", "computer revoked"), "bad"),
    "device-unknown": (QT_TRANSLATE_NOOP("JournalWords", "computer unknown"), "bad"),
    "program-too-old": (QT_TRANSLATE_NOOP("JournalWords", "program too old"), "bad"),
    "resync-required": (QT_TRANSLATE_NOOP("JournalWords", "reading all anew"), "info"),
    "disk-full": (QT_TRANSLATE_NOOP("JournalWords", "disk full"), "bad"),
    "disk-error": (QT_TRANSLATE_NOOP("JournalWords", "disk fails"), "bad"),
    "database-busy": (QT_TRANSLATE_NOOP("JournalWords", "database busy"), "warn"),
    "database-damaged": (QT_TRANSLATE_NOOP("JournalWords", "database damaged"), "bad"),
}

STATES: Final[Mapping[SyncState, tuple[str, ToneName]]] = {
    SyncState.NOT_CONNECTED: (QT_TRANSLATE_NOOP("JournalWords", "not connected"), "neutral"),
    SyncState.OFFLINE: (QT_TRANSLATE_NOOP("JournalWords", "no connection"), "warn"),
    SyncState.WAITING: (QT_TRANSLATE_NOOP("JournalWords", "waiting for the exchange"), "info"),
    SyncState.SENDING: (QT_TRANSLATE_NOOP("JournalWords", "sending"), "info"),
    SyncState.SYNCHRONISED: (QT_TRANSLATE_NOOP("JournalWords", "synchronised"), "ok"),
    SyncState.NEEDS_ATTENTION: (QT_TRANSLATE_NOOP("JournalWords", "needs you"), "bad"),
    SyncState.DEVICE_REVOKED: (QT_TRANSLATE_NOOP("JournalWords", "this computer was revoked"), "bad"),
    SyncState.CAPTIVE_PORTAL: (QT_TRANSLATE_NOOP("JournalWords", "sign in to the network"), "warn"),
    SyncState.RESYNC: (QT_TRANSLATE_NOOP("JournalWords", "reading everything anew"), "info"),
}


def said(source: str) -> str:
    """A word of this file in the language of the window."""
    return QCoreApplication.translate(CONTEXT, source)


def action_word(action: str) -> str:
    """What an act or an operation is called; an unknown one by its code."""
    return said(ACTIONS[action]) if action in ACTIONS else action


def setting_word(name: str) -> str:
    """What a setting is called; one without a name by its code."""
    return said(SETTINGS[name]) if name in SETTINGS else name


def outcome_word(outcome: str) -> tuple[str, ToneName]:
    """How an exchange ended."""
    source, tone = OUTCOMES.get(outcome, (outcome, "warn"))
    return said(source), tone


def state_word(state: SyncState) -> tuple[str, ToneName]:
    """How the exchange stands."""
    source, tone = STATES[state]
    return said(source), tone


def problem_word(code: str, detail: str) -> str:
    """Why the portal did not take an operation, what to do, and the portal's own words."""
    code = "http" if code.startswith("http-") else code
    if code in REFUSALS:
        parts = [QCoreApplication.translate("Errors", text) for text in REFUSALS[code]]
    else:
        parts = [explain_code(code).sentence]
    return " ".join(part for part in (*parts, detail) if part)
