"""What roles, algorithms, forms of a signature and the outcomes of its checks are called; see also `words`.

The sentences of the checks are those of `eds.card_words`: the screen and the card say the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.services.stamping import Stage
from desktop.views.contracts.words import CHECKS, said
from desktop.views.dates import moment_text
from desktop.views.errors import explain_code
from desktop.views.language import current_language
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from eds import card_words
from eds.report import CheckName, Level, Status, Verdict
from eds.revocation import RevocationAnswer, RevocationStatus

if TYPE_CHECKING:
    from desktop.services.contract_evidence import EvidenceView

CONTEXT: Final = "SignatureWords"

LEVELS: Final[Mapping[Level, str]] = {
    Level.CMS: QT_TRANSLATE_NOOP("SignatureWords", "plain CMS"),
    Level.BES: QT_TRANSLATE_NOOP("SignatureWords", "no time stamp (CAdES-BES)"),
    Level.T: QT_TRANSLATE_NOOP("SignatureWords", "time stamped (CAdES-T)"),
    Level.LT: QT_TRANSLATE_NOOP("SignatureWords", "with evidence for years (CAdES-LT)"),
}

OVERALL: Final[Mapping[Verdict, tuple[str, ToneName]]] = {
    Verdict.VALID: (QT_TRANSLATE_NOOP("SignatureWords", "Every signature is valid"), "ok"),
    Verdict.VALID_WITH_WARNINGS: (QT_TRANSLATE_NOOP("SignatureWords", "Every signature is valid, with remarks"), "warn"),
    Verdict.INCOMPLETE: (QT_TRANSLATE_NOOP("SignatureWords", "The signatures could not be checked in full"), "warn"),
    Verdict.INVALID: (QT_TRANSLATE_NOOP("SignatureWords", "Not every signature is valid"), "bad"),
}

STAGES: Final[Mapping[Stage, tuple[str, ToneName]]] = {
    Stage.PENDING: (QT_TRANSLATE_NOOP("SignatureWords", "signed, time stamp pending"), "info"),
    Stage.STAMPED: (QT_TRANSLATE_NOOP("SignatureWords", "time stamped"), "ok"),
    Stage.KEPT: (QT_TRANSLATE_NOOP("SignatureWords", "evidence kept"), "ok"),
}

ABOUT_STAGES: Final[Mapping[Stage, str]] = {
    Stage.PENDING: QT_TRANSLATE_NOOP(
        "SignatureWords", "The signature is valid without it; the time stamp is asked for by itself when there is a network."
    ),
    Stage.STAMPED: QT_TRANSLATE_NOOP(
        "SignatureWords", "Stamped {moment}. The answers about revocation that prove it for years are still being gathered."
    ),
    Stage.KEPT: QT_TRANSLATE_NOOP(
        "SignatureWords", "Stamped {moment}. What proves the signatures after the keys have expired is kept with them."
    ),
}

REVOCATION: Final[Mapping[RevocationStatus, tuple[str, ToneName]]] = {
    RevocationStatus.GOOD: (QT_TRANSLATE_NOOP("SignatureWords", "not revoked, as of {moment}"), "ok"),
    RevocationStatus.REVOKED: (QT_TRANSLATE_NOOP("SignatureWords", "revoked since {since}"), "bad"),
    RevocationStatus.UNKNOWN: (QT_TRANSLATE_NOOP("SignatureWords", "the authority does not know this key"), "warn"),
}
NOT_CHECKED: Final = QT_TRANSLATE_NOOP("SignatureWords", "not checked: no answer from the authority")
ASKING: Final = QT_TRANSLATE_NOOP("SignatureWords", "asking the authority…")
TRY_AGAIN: Final = QT_TRANSLATE_NOOP("SignatureWords", "Next try: {moment}.")
CHECKED_AT: Final = QT_TRANSLATE_NOOP("SignatureWords", "Checked {moment}.")
LEFT_OPEN: Final = QT_TRANSLATE_NOOP("SignatureWords", "Not checked: {names}.")


def card_word(table: Mapping[str, card_words.Words], code: str) -> str:
    """A word of the card of signatures in the language of the window; an unknown code by itself."""
    return table[code][card_words.LANGUAGES.index(current_language())] if code in table else code


def role_words(roles: Sequence[str] | frozenset[str]) -> str:
    """What the owner of a key may be; "legal entity" goes without saying where more is known."""
    known = sorted(str(role) for role in roles)
    told = [role for role in known if role != "legal-entity"] or known
    return ", ".join(card_word(card_words.ROLES, role) for role in told)


def check_sentence(check: Mapping[str, Any]) -> str:
    """What came out of a check of a report, as a sentence."""
    return card_word(card_words.CODES, str(check["code"]))


def overall_word(verdict: Verdict) -> tuple[str, ToneName]:
    """What the verdicts of all signatures of a file mean together."""
    source, tone = OVERALL[verdict]
    return _said(source), tone


def level_word(level: str) -> str:
    """What a form of a signature is called."""
    return _said(LEVELS[Level(level)])


def revocation_word(answer: RevocationAnswer | None, *, asked: bool) -> tuple[str, ToneName]:
    """What is known about the revocation of a key; without an answer it is never good."""
    if answer is None:
        return (_said(NOT_CHECKED), "warn") if asked else (_said(ASKING), "neutral")
    source, tone = REVOCATION[answer.status]
    return _said(source).format(moment=moment_text(answer.this_update), since=moment_text(answer.revoked_at) or "—"), tone


def stage_word(evidence: EvidenceView | None) -> tuple[str, ToneName]:
    """How far the signatures of a contract are completed."""
    source, tone = STAGES[_stage(evidence)]
    return _said(source), tone


def about_stage(evidence: EvidenceView | None) -> str:
    """The same in sentences: since when, what is lacking, when it is tried again."""
    stage = _stage(evidence)
    sentences = [_said(ABOUT_STAGES[stage]).format(moment=moment_text(evidence.stamped_at) if evidence else "")]
    if evidence is not None and evidence.problem:
        sentences.append(explain_code(evidence.problem).sentence)
    if evidence is not None and evidence.next_at is not None:
        sentences.append(_said(TRY_AGAIN).format(moment=moment_text(evidence.next_at)))
    return " ".join(sentences)


def about_check(report: Mapping[str, Any]) -> str:
    """When a report was made, and which checks nobody could make."""
    moment = moment_text(datetime.fromisoformat(report["checked_at"]))
    sentences = [_said(CHECKED_AT).format(moment=moment)]
    unknown = {check["name"] for signer in report["signers"] for check in signer["checks"] if check["status"] == Status.UNKNOWN}
    names = [said(CHECKS[name]) for name in CheckName if name.value in unknown]
    if names:
        sentences.append(_said(LEFT_OPEN).format(names=", ".join(names)))
    return " ".join(sentences)


def _stage(evidence: EvidenceView | None) -> Stage:
    return Stage.PENDING if evidence is None else Stage(evidence.stage)


def _said(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
