"""One signature on the card: whose it is, when, and every check in words."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from reportlab.lib.units import mm

from desktop.services.clock import TIME_ZONE
from desktop.services.documents.columns import Column, Row
from desktop.services.documents.formats import clean
from desktop.services.documents.page import PORTRAIT, Face, Ink
from desktop.services.documents.plain_rows import BODY, GAP, LEADING, Fact, fact_row, heading_row, sentence_row
from desktop.services.documents.signature_card_words import WORDS, CardLanguage
from desktop.services.documents.text import Run, wrap
from eds import card_words, oids
from eds.certificates import Certificate
from eds.report import Check, CheckName, SignerReport, Status, Verdict

CHECK_WIDTH, OUTCOME_WIDTH = 50 * mm, 30 * mm
INKS: Final = {
    Verdict.VALID: Ink.GOOD,
    Verdict.VALID_WITH_WARNINGS: Ink.FAIR,
    Verdict.INCOMPLETE: Ink.FAIR,
    Verdict.INVALID: Ink.BAD,
}
INKS_OF_CHECKS: Final = {Status.PASS: Ink.GOOD, Status.WARN: Ink.FAIR, Status.UNKNOWN: Ink.FAIR, Status.FAIL: Ink.BAD}
_SOURCE: Final = re.compile(r"(ocsp|crl), as of ([0-9T:.+-]+)(?:, revoked at ([0-9T:.+-]+))?(?:, (.+))?")
GOST: Final = {"kk": "МЕМСТ", "ru": "ГОСТ"}
ALGORITHMS: Final = {
    oids.GOST2015_512_KEY: "{gost} 34.10-2015 (512)",
    oids.GOST2015_512_SIGNATURE: "{gost} 34.10-2015 (512)",
    oids.GOST2015_256_KEY: "{gost} 34.10-2015 (256)",
    oids.GOST2015_256_SIGNATURE: "{gost} 34.10-2015 (256)",
    oids.GOST2004_SIGNATURE: "{gost} 34.310-2004",
    oids.STREEBOG512: "{gost} 34.11-2015 (512)",
    oids.STREEBOG256: "{gost} 34.11-2015 (256)",
    oids.RSA: "RSA",
    oids.SHA256_RSA: "RSA, SHA-256",
    oids.SHA384_RSA: "RSA, SHA-384",
    oids.SHA512_RSA: "RSA, SHA-512",
    oids.SHA1_RSA: "RSA, SHA-1",
    oids.SHA256: "SHA-256",
    oids.SHA384: "SHA-384",
    oids.SHA512: "SHA-512",
    oids.SHA1: "SHA-1",
}


def written_moment(moment: datetime | None) -> str:
    """A moment in Kazakhstan's time, with its distance from UTC: 12.11.2026 09:00:00 (UTC+05:00)."""
    if moment is None:
        return "—"
    local = moment.astimezone(TIME_ZONE)
    offset = f"{local:%z}"
    return f"{local:%d.%m.%Y %H:%M:%S} (UTC{offset[:3]}:{offset[3:]})"


def verdict_row(text: str, verdict: Verdict) -> Row:
    """What came out, in its colour."""
    return sentence_row(text, INKS[verdict], Face.BOLD)


class SignerRows:
    """The rows of one signature.

    Args:
        language: "kk" or "ru".
        number: its place among the signatures, from 1; `all_` how many there are.
    """

    def __init__(self, signer: SignerReport, language: CardLanguage, number: int, all_: int) -> None:
        self._signer, self._language = signer, language
        self._words = WORDS[language]
        self._number, self._all = number, all_

    def rows(self) -> Iterator[Row]:
        """From the heading to the last check."""
        words, signer = self._words, self._signer
        yield heading_row(words.signature.format(number=self._number, all=self._all))
        yield verdict_row(words.verdicts[signer.verdict.value][0], signer.verdict)
        yield sentence_row("", before=0.0)
        if signer.certificate is None:
            yield fact_row((words.owner, words.nobody), ink=Ink.BAD, face=Face.MEDIUM)
        else:
            first, *others = self._owner(signer.certificate)
            yield fact_row(first, face=Face.MEDIUM)
            yield from map(fact_row, others)
        yield from map(fact_row, self._of_signature())
        yield heading_row(words.checks, before=14.0)
        titles = (words.check, words.outcome, words.meaning)
        yield self._check_row(*(Run(title, ink=Ink.MUTED) for title in titles), with_next=True)
        for check in signer.checks:
            yield self._row_of(check)

    def _owner(self, certificate: Certificate) -> list[Fact]:
        words = self._words
        roles = ", ".join(self._word(card_words.ROLES, role) for role in sorted(certificate.roles))
        term = f"{written_moment(certificate.not_before)} – {written_moment(certificate.not_after)}"
        facts: list[tuple[str, str | None]] = [
            (words.owner, certificate.subject_name),
            (self._label("iin"), certificate.iin),
            (self._label("bin"), certificate.bin),
            (self._label("organisation"), certificate.organisation),
            (self._label("roles"), roles),
            (self._label("serial"), certificate.serial_text),
            (self._label("issuer"), certificate.issuer_name),
            (words.not_before, term),
            (words.certificate_sha256, certificate.fingerprint),
        ]
        return [(label, value or "—") for label, value in facts]

    def _of_signature(self) -> list[Fact]:
        words, signer = self._words, self._signer
        facts = [
            (self._label("level"), signer.level.value),
            (words.signature_algorithm, self._algorithm(signer.signature_algorithm)),
            (words.digest_algorithm, self._algorithm(signer.digest_algorithm)),
            (words.claimed, written_moment(signer.signing_time)),
        ]
        stamp = signer.timestamp
        if stamp is None:
            facts.append((self._label("stamped"), words.stamp_absent))
        else:
            time = words.stamp_unreadable if stamp.time is None else written_moment(stamp.time)
            facts += [
                (words.stamp_time, f"{time} — {self._word(card_words.CODES, stamp.standing)}"),
                (words.stamp_authority, stamp.authority or "—"),
                (words.stamp_policy, stamp.policy or "—"),
            ]
        if signer.reference_time is not None:
            moment = f"{written_moment(signer.reference_time)} — {words.moments[signer.reference.value]}"
            facts.append((words.moment, moment))
        revocation = next((check for check in signer.checks if check.name is CheckName.REVOCATION), None)
        if revocation is not None:
            facts.append((words.revocation, self._told(revocation)))
        return facts

    def _row_of(self, check: Check) -> Row:
        outcome = self._word(card_words.STATUSES, check.status)
        return self._check_row(
            Run(self._word(card_words.CHECKS, check.name), Face.MEDIUM),
            Run(outcome.upper(), Face.BOLD, INKS_OF_CHECKS[check.status]),
            Run(clean(self._told(check))),
        )

    def _told(self, check: Check) -> str:
        """The sentence of a check with its detail; who answered about revocation, and when, in words."""
        told = self._word(card_words.CODES, check.code)
        detail = self._source(check.detail) if check.name is CheckName.REVOCATION else check.detail
        return f"{told} ({detail})" if detail else told

    def _source(self, detail: str) -> str:
        """ "ocsp, as of 2026-11-12T04:00:00+00:00, …" in the card's language; what is not of that form stays as it is."""
        words = self._words
        found = _SOURCE.fullmatch(detail)
        if found is None:
            return detail
        source, as_of, revoked_at, rest = found.groups()
        parts = [words.sources[source], words.as_of.format(moment=written_moment(datetime.fromisoformat(as_of)))]
        if revoked_at:
            parts.append(words.revoked_at.format(moment=written_moment(datetime.fromisoformat(revoked_at))))
        return ", ".join([*parts, *([rest] if rest else [])])

    def _check_row(self, name: Run, outcome: Run, told: Run, *, with_next: bool = False) -> Row:
        widths = (CHECK_WIDTH, OUTCOME_WIDTH, PORTRAIT.inner_width - CHECK_WIDTH - OUTCOME_WIDTH)
        x, columns = PORTRAIT.left, []
        for run, width in zip((name, outcome, told), widths, strict=True):
            columns.append(Column(x, width, wrap((run,), BODY, width - GAP)))
            x += width
        return Row(tuple(columns), BODY, LEADING, before=5.0, whole=True, rule=True, with_next=with_next)

    def _algorithm(self, oid: str) -> str:
        known = ALGORITHMS.get(oid, "").format(gost=GOST[self._language])
        return " · ".join(part for part in (known, oid) if part)

    def _label(self, name: str) -> str:
        return self._said(card_words.LABELS[name])

    def _word(self, table: dict[str, card_words.Words], code: str) -> str:
        """The word of a code; an unknown one by itself."""
        return self._said(table[code]) if code in table else code

    def _said(self, said: Sequence[str]) -> str:
        return said[card_words.LANGUAGES.index(self._language)]
