"""What the states, steps and checks of a contract are called, and in which tone they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.services.documents.contract_fields import Recalculation, StayMode
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from eds.report import CheckName, Status, Verdict
from protocol.contracts import AskedBy, ContractKind, ContractState

CONTEXT: Final = "ContractWords"
Word = tuple[str, ToneName]

STATES: Final[Mapping[ContractState, Word]] = {
    ContractState.PREPARED: (QT_TRANSLATE_NOOP("ContractWords", "not sent yet"), "warn"),
    ContractState.SENT: (QT_TRANSLATE_NOOP("ContractWords", "with the parent"), "info"),
    ContractState.PARENT_SIGNED: (QT_TRANSLATE_NOOP("ContractWords", "waits for your signature"), "warn"),
    ContractState.COUNTERSIGNED: (QT_TRANSLATE_NOOP("ContractWords", "signed, on its way to the portal"), "info"),
    ContractState.SIGNED: (QT_TRANSLATE_NOOP("ContractWords", "in force"), "ok"),
    ContractState.DECLINED: (QT_TRANSLATE_NOOP("ContractWords", "declined"), "neutral"),
    ContractState.WITHDRAWN: (QT_TRANSLATE_NOOP("ContractWords", "withdrawn"), "neutral"),
    ContractState.LOCKED: (QT_TRANSLATE_NOOP("ContractWords", "locked: voucher lost"), "bad"),
    ContractState.TERMINATED: (QT_TRANSLATE_NOOP("ContractWords", "terminated"), "neutral"),
    ContractState.RENEWED: (QT_TRANSLATE_NOOP("ContractWords", "renewed"), "neutral"),
}

STEPS: Final[Mapping[str, str]] = {
    "prepared": QT_TRANSLATE_NOOP("ContractWords", "Prepared"),
    "sent": QT_TRANSLATE_NOOP("ContractWords", "Sent to the parent"),
    "send": QT_TRANSLATE_NOOP("ContractWords", "Sent to the parent"),
    "parent_signs": QT_TRANSLATE_NOOP("ContractWords", "Signed by the parent"),
    "countersigned": QT_TRANSLATE_NOOP("ContractWords", "Signed by the kindergarten"),
    "countersign": QT_TRANSLATE_NOOP("ContractWords", "Signed by the kindergarten"),
    "portal_accepts": QT_TRANSLATE_NOOP("ContractWords", "Accepted by the portal: the child is enrolled"),
    "portal_rejects": QT_TRANSLATE_NOOP("ContractWords", "Rejected by the portal"),
    "withdrawn": QT_TRANSLATE_NOOP("ContractWords", "Withdrawn"),
    "withdraw": QT_TRANSLATE_NOOP("ContractWords", "Withdrawn"),
    "declined": QT_TRANSLATE_NOOP("ContractWords", "Declined"),
    "decline": QT_TRANSLATE_NOOP("ContractWords", "Declined"),
    "voucher_lost": QT_TRANSLATE_NOOP("ContractWords", "Locked: the voucher was lost"),
    "terminate": QT_TRANSLATE_NOOP("ContractWords", "Terminated"),
    "resume": QT_TRANSLATE_NOOP("ContractWords", "The termination was taken back"),
    "renew": QT_TRANSLATE_NOOP("ContractWords", "Renewed: the next contract is in force"),
    "amended": QT_TRANSLATE_NOOP("ContractWords", "Changed by an additional agreement"),
    "amendment_in_force": QT_TRANSLATE_NOOP("ContractWords", "Accepted by the portal: the agreement is in force"),
    "renewal_in_force": QT_TRANSLATE_NOOP("ContractWords", "Accepted by the portal: it takes the place of the earlier contract"),
    "time_stamped": QT_TRANSLATE_NOOP("ContractWords", "Signatures time stamped"),
    "evidence_kept": QT_TRANSLATE_NOOP("ContractWords", "Evidence for years kept with the signatures"),
    "portal_took": QT_TRANSLATE_NOOP("ContractWords", "Received by the portal"),
    "reminded": QT_TRANSLATE_NOOP("ContractWords", "The parent was reminded"),
    "exported": QT_TRANSLATE_NOOP("ContractWords", "Files exported"),
}

ACTORS: Final[Mapping[str, str]] = {
    "parent": QT_TRANSLATE_NOOP("ContractWords", "parent"),
    "portal": QT_TRANSLATE_NOOP("ContractWords", "portal"),
    "authority": QT_TRANSLATE_NOOP("ContractWords", "certification authority"),
}

CHECKS: Final[Mapping[CheckName, str]] = {
    CheckName.INTEGRITY: QT_TRANSLATE_NOOP("ContractWords", "Document unchanged"),
    CheckName.SIGNED_ATTRIBUTES: QT_TRANSLATE_NOOP("ContractWords", "Signed attributes"),
    CheckName.TIMESTAMP: QT_TRANSLATE_NOOP("ContractWords", "Time stamp"),
    CheckName.CHAIN: QT_TRANSLATE_NOOP("ContractWords", "Chain of certificates"),
    CheckName.KEY_USAGE: QT_TRANSLATE_NOOP("ContractWords", "Purpose of the key"),
    CheckName.VALIDITY: QT_TRANSLATE_NOOP("ContractWords", "Term of the key"),
    CheckName.REVOCATION: QT_TRANSLATE_NOOP("ContractWords", "Revocation"),
}

PASSED: Final[Mapping[CheckName, str]] = {
    CheckName.INTEGRITY: QT_TRANSLATE_NOOP("ContractWords", "yes"),
    CheckName.SIGNED_ATTRIBUTES: QT_TRANSLATE_NOOP("ContractWords", "in order"),
    CheckName.TIMESTAMP: QT_TRANSLATE_NOOP("ContractWords", "checked"),
    CheckName.CHAIN: QT_TRANSLATE_NOOP("ContractWords", "trusted"),
    CheckName.KEY_USAGE: QT_TRANSLATE_NOOP("ContractWords", "signing"),
    CheckName.VALIDITY: QT_TRANSLATE_NOOP("ContractWords", "in force"),
    CheckName.REVOCATION: QT_TRANSLATE_NOOP("ContractWords", "not revoked"),
}

DOUBTS: Final[Mapping[str, str]] = {
    "content-changed": QT_TRANSLATE_NOOP("ContractWords", "another document"),
    "signature-wrong": QT_TRANSLATE_NOOP("ContractWords", "signature wrong"),
    "certificate-missing": QT_TRANSLATE_NOOP("ContractWords", "no certificate"),
    "certificate-named-by-sha1": QT_TRANSLATE_NOOP("ContractWords", "old form"),
    "timestamp-absent": QT_TRANSLATE_NOOP("ContractWords", "none"),
    "timestamp-authority-unknown": QT_TRANSLATE_NOOP("ContractWords", "authority unknown"),
    "timestamp-of-another-signature": QT_TRANSLATE_NOOP("ContractWords", "of another signature"),
    "timestamp-damaged": QT_TRANSLATE_NOOP("ContractWords", "damaged"),
    "no-trust-anchor": QT_TRANSLATE_NOOP("ContractWords", "authority unknown"),
    "issuer-not-valid": QT_TRANSLATE_NOOP("ContractWords", "authority not valid"),
    "issuer-signature-wrong": QT_TRANSLATE_NOOP("ContractWords", "forged"),
    "authentication-key": QT_TRANSLATE_NOOP("ContractWords", "key for signing in"),
    "not-a-signing-key": QT_TRANSLATE_NOOP("ContractWords", "not for signing"),
    "not-valid-when-stamped": QT_TRANSLATE_NOOP("ContractWords", "not valid when signed"),
    "not-valid-when-signed": QT_TRANSLATE_NOOP("ContractWords", "not valid when signed"),
    "signing-time-absent": QT_TRANSLATE_NOOP("ContractWords", "time not stated"),
    "signing-time-in-the-future": QT_TRANSLATE_NOOP("ContractWords", "time in the future"),
    "revoked": QT_TRANSLATE_NOOP("ContractWords", "revoked"),
}

NOT_CHECKED: Final = QT_TRANSLATE_NOOP("ContractWords", "not checked")
WARNED: Final = QT_TRANSLATE_NOOP("ContractWords", "with a remark")
FAILED: Final = QT_TRANSLATE_NOOP("ContractWords", "wrong")
NO_REPORT: Final = QT_TRANSLATE_NOOP("ContractWords", "not checked yet")

VERDICTS: Final[Mapping[Verdict, Word]] = {
    Verdict.VALID: (QT_TRANSLATE_NOOP("ContractWords", "valid"), "ok"),
    Verdict.VALID_WITH_WARNINGS: (QT_TRANSLATE_NOOP("ContractWords", "valid, with remarks"), "warn"),
    Verdict.INCOMPLETE: (QT_TRANSLATE_NOOP("ContractWords", "not fully checked"), "warn"),
    Verdict.INVALID: (QT_TRANSLATE_NOOP("ContractWords", "not valid"), "bad"),
}

STAYS: Final[Mapping[StayMode, str]] = {
    StayMode.FULL_DAY_9: QT_TRANSLATE_NOOP("ContractWords", "Full day (9 hours)"),
    StayMode.FULL_DAY_10_5: QT_TRANSLATE_NOOP("ContractWords", "Full day (10.5 hours)"),
    StayMode.FULL_DAY_12: QT_TRANSLATE_NOOP("ContractWords", "Full day (12 hours)"),
    StayMode.SHORT_DAY: QT_TRANSLATE_NOOP("ContractWords", "Short day (up to 5 hours)"),
    StayMode.ROUND_THE_CLOCK: QT_TRANSLATE_NOOP("ContractWords", "Round the clock"),
}

KINDS: Final[Mapping[ContractKind, str]] = {
    ContractKind.CONTRACT: QT_TRANSLATE_NOOP("ContractWords", "contract"),
    ContractKind.AMENDMENT: QT_TRANSLATE_NOOP("ContractWords", "additional agreement"),
    ContractKind.RENEWAL: QT_TRANSLATE_NOOP("ContractWords", "renewal"),
}

ASKED: Final[Mapping[AskedBy, str]] = {
    AskedBy.PARENT: QT_TRANSLATE_NOOP("ContractWords", "The parent"),
    AskedBy.KINDERGARTEN: QT_TRANSLATE_NOOP("ContractWords", "The kindergarten"),
    AskedBy.BOTH: QT_TRANSLATE_NOOP("ContractWords", "Both sides"),
}

LEAVING: Final[Mapping[str, str]] = {
    "moves": QT_TRANSLATE_NOOP("ContractWords", "The family moves away"),
    "family_wish": QT_TRANSLATE_NOOP("ContractWords", "The family wishes so"),
    "age_school": QT_TRANSLATE_NOOP("ContractWords", "The child goes to school, or has reached the age"),
    "other": QT_TRANSLATE_NOOP("ContractWords", "Another reason"),
}

CHANGES: Final[Mapping[str, str]] = {
    "parent_fee": QT_TRANSLATE_NOOP("ContractWords", "Parent's fee, ₸ a month"),
    "state_part": QT_TRANSLATE_NOOP("ContractWords", "State's part, ₸ a month"),
    "due_day": QT_TRANSLATE_NOOP("ContractWords", "Pay by day"),
    "recalculation": QT_TRANSLATE_NOOP("ContractWords", "The fee is lowered"),
    "group_name": QT_TRANSLATE_NOOP("ContractWords", "Group"),
    "stay_mode": QT_TRANSLATE_NOOP("ContractWords", "Regime"),
    "ends_on": QT_TRANSLATE_NOOP("ContractWords", "The contract's last day"),
    "parent_phone": QT_TRANSLATE_NOOP("ContractWords", "Parent's phone"),
    "parent_address": QT_TRANSLATE_NOOP("ContractWords", "Parent's address"),
    "parent_document": QT_TRANSLATE_NOOP("ContractWords", "Parent's identity document"),
    "pickup": QT_TRANSLATE_NOOP("ContractWords", "Who else may take the child home"),
}

RECALCULATIONS: Final[Mapping[Recalculation, str]] = {
    Recalculation.EXCUSED: QT_TRANSLATE_NOOP("ContractWords", "For excused days"),
    Recalculation.ANY: QT_TRANSLATE_NOOP("ContractWords", "For any missed day"),
    Recalculation.NONE: QT_TRANSLATE_NOOP("ContractWords", "Not lowered"),
}

ALGORITHMS: Final[Mapping[str, str]] = {
    "gost-2015-512": QT_TRANSLATE_NOOP("ContractWords", "GOST 34.10-2015"),
    "gost-2015-256": QT_TRANSLATE_NOOP("ContractWords", "GOST 34.10-2015"),
    "rsa": "RSA",
}

FIELDS: Final[Mapping[str, str]] = {
    "city": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's city"),
    "kindergarten_name_kk": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's name in Kazakh"),
    "kindergarten_name_ru": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's name in Russian"),
    "bin": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's BIN"),
    "licence": QT_TRANSLATE_NOOP("ContractWords", "the licence"),
    "head_name": QT_TRANSLATE_NOOP("ContractWords", "the head's name"),
    "head_basis": QT_TRANSLATE_NOOP("ContractWords", "the basis of the head's powers"),
    "iban": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's account (IBAN)"),
    "bic": QT_TRANSLATE_NOOP("ContractWords", "the bank's BIC"),
    "kindergarten_address": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's address"),
    "kindergarten_phone": QT_TRANSLATE_NOOP("ContractWords", "the kindergarten's phone"),
    "parent_name": QT_TRANSLATE_NOOP("ContractWords", "the parent's name"),
    "parent_iin": QT_TRANSLATE_NOOP("ContractWords", "the parent's IIN"),
    "parent_document": QT_TRANSLATE_NOOP("ContractWords", "the parent's identity document"),
    "parent_phone": QT_TRANSLATE_NOOP("ContractWords", "the parent's phone"),
    "parent_address": QT_TRANSLATE_NOOP("ContractWords", "the parent's address"),
    "child_name": QT_TRANSLATE_NOOP("ContractWords", "the child's name"),
    "child_iin": QT_TRANSLATE_NOOP("ContractWords", "the child's IIN"),
    "child_birth_date": QT_TRANSLATE_NOOP("ContractWords", "the child's date of birth"),
    "group_name": QT_TRANSLATE_NOOP("ContractWords", "the group's name"),
    "voucher_number": QT_TRANSLATE_NOOP("ContractWords", "the voucher's number"),
    "legal_basis_kk": QT_TRANSLATE_NOOP("ContractWords", "the legal basis in Kazakh"),
    "legal_basis_ru": QT_TRANSLATE_NOOP("ContractWords", "the legal basis in Russian"),
}


def said(source: str) -> str:
    """A word of this file in the language of the window."""
    return QCoreApplication.translate(CONTEXT, source)


def state_word(state: ContractState) -> Word:
    """What a state is called, and its tone."""
    source, tone = STATES[state]
    return said(source), tone


def step_word(event: str) -> str:
    """What a step of the timeline is called; an unknown one by its code."""
    return said(STEPS[event]) if event in STEPS else event


def actor_word(actor: str) -> str:
    """Who did it: the parent and the portal by their words, people by their names."""
    return said(ACTORS[actor]) if actor in ACTORS else actor


def verdict_word(verdict: str | None) -> Word:
    """What a verdict of a report is called; None when nothing was checked."""
    if verdict is None:
        return said(NO_REPORT), "neutral"
    source, tone = VERDICTS[Verdict(verdict)]
    return said(source), tone


def check_word(check: Mapping[str, Any]) -> Word:
    """What came out of one check of a report. What was not checked never looks good."""
    status, code = Status(check["status"]), str(check["code"])
    if status is Status.PASS:
        return said(PASSED[CheckName(check["name"])]), "ok"
    if status is Status.UNKNOWN:
        return said(NOT_CHECKED), "warn"
    fallback, tone = (WARNED, "warn") if status is Status.WARN else (FAILED, "bad")
    return said(DOUBTS.get(code, fallback)), "bad" if tone == "bad" else "warn"


def masked_iin(iin: str | None) -> str:
    """The last four digits of an IIN: enough to tell people apart on a screen others can see."""
    return f"…{iin[-4:]}" if iin else "…"
