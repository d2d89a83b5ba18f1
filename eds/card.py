"""The card of a signed document: who signed it, when, and every check, readable by anybody, in one file without anything else."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Final

from eds import card_words as words
from eds.certificates import Certificate
from eds.report import Report, SignerReport, Status
from eds.trust import TrustKind

_TONES: Final = {"valid": "good", "valid-with-warnings": "fair", "incomplete": "fair", "invalid": "bad"}
_TONES_OF_CHECKS: Final = {Status.PASS: "good", Status.WARN: "fair", Status.UNKNOWN: "fair", Status.FAIL: "bad"}
_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6675;--line:#dfe3e8;--paper:#fff;--good:#1b7f4d;--fair:#9a6700;
--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa5b4;--line:#333c48;--paper:#161b22;--good:#4cc38a;--fair:#e0b15a;
--bad:#f2857d}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,"Noto Sans",Roboto,sans-serif;color:var(--ink);background:var(--paper);max-width:760px;margin:0 auto;
padding:32px 24px}
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:0}
p{margin:0 0 16px}.soft{color:var(--soft)}
section{border-top:1px solid var(--line);padding:20px 0}
header.of{display:flex;gap:12px;align-items:baseline;margin-bottom:8px}
dl{display:grid;grid-template-columns:minmax(150px,240px) 1fr;gap:4px 16px;margin:0 0 12px}dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}td{padding:4px 12px 4px 0;border-top:1px solid var(--line);vertical-align:top}
.good{color:var(--good)}.fair{color:var(--fair)}.bad{color:var(--bad)}.chip{font-weight:600}
@media print{body{padding:0;max-width:none}section{break-inside:avoid}}
"""


@dataclass(frozen=True, slots=True)
class Card:
    """A card.

    Attributes:
        document: the file's name, as people know it.
        report: the verification it tells of.
        language: kk, ru or en.
    """

    document: str
    report: Report
    language: str = "ru"

    def to_html(self) -> str:
        """A page of its own: no picture, script or address outside it."""
        report = self.report
        verdict = self._word(words.VERDICTS, report.verdict)
        notes = [self._said(words.NO_FORCE)]
        if report.trust is TrustKind.TEST:
            notes.insert(0, self._said(words.TEST))
        facts = [
            (self._label("document"), self.document),
            (self._label("sha256"), report.document_sha256),
            (self._label("checked"), _time(report.at)),
        ]
        title = self._said(words.TITLE)
        parts = [
            f'<!doctype html><html lang="{escape(self.language)}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            f"<title>{escape(title)} — {escape(self.document)}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1>",
            f'<p class="chip {_TONES[report.verdict]}">{escape(self._label("verdict"))}: {escape(verdict)}</p>',
            _list_html(facts),
            *(self._signer_html(number, signer) for number, signer in enumerate(report.signers, 1)),
            *(f'<p class="soft">{escape(note)}</p>' for note in notes),
            "</body></html>",
        ]
        return "\n".join(parts) + "\n"

    def to_text(self) -> str:
        """The same for a terminal or a letter."""
        report = self.report
        lines = [
            self._said(words.TITLE),
            f"{self._label('document')}: {self.document}",
            f"{self._label('sha256')}: {report.document_sha256}",
            f"{self._label('checked')}: {_time(report.at)}",
            f"{self._label('verdict')}: {self._word(words.VERDICTS, report.verdict)}",
        ]
        for number, signer in enumerate(report.signers, 1):
            name = signer.certificate.subject_name if signer.certificate else "—"
            lines += ["", f"{self._label('signature')} {number}. {name}: {self._word(words.VERDICTS, signer.verdict)}"]
            lines += [f"  {name}: {value}" for name, value in self._facts(signer)]
            lines += [f"  [{status}] {name}: {told}" for name, status, told, _ in self._checks(signer)]
        lines += ["", self._said(words.NO_FORCE)]
        if report.trust is TrustKind.TEST:
            lines.append(self._said(words.TEST))
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """The report itself; see `Report.from_dict`."""
        return json.dumps(self.report.to_dict(), ensure_ascii=False, indent=2)

    def _signer_html(self, number: int, signer: SignerReport) -> str:
        rows = "".join(
            f'<tr><td>{escape(name)}</td><td class="{tone}">{escape(status)}</td><td>{escape(told)}</td></tr>'
            for name, status, told, tone in self._checks(signer)
        )
        verdict = f'<span class="chip {_TONES[signer.verdict]}">{escape(self._word(words.VERDICTS, signer.verdict))}</span>'
        name = signer.certificate.subject_name if signer.certificate else "—"
        head = f"<h2>{escape(self._label('signature'))} {number}. {escape(name)}</h2>"
        facts = _list_html(self._facts(signer))
        return f'<section><header class="of">{head}{verdict}</header>{facts}<table>{rows}</table></section>'

    def _facts(self, signer: SignerReport) -> list[tuple[str, str]]:
        facts = self._owner(signer.certificate) if signer.certificate else []
        facts.append((self._label("signed"), _time(signer.signing_time)))
        stamp = signer.timestamp
        facts.append((self._label("stamped"), " · ".join(filter(None, (_time(stamp.time), stamp.authority))) if stamp else "—"))
        facts.append((self._label("level"), signer.level.value))
        return facts

    def _owner(self, certificate: Certificate) -> list[tuple[str, str]]:
        roles = ", ".join(self._word(words.ROLES, role) for role in sorted(certificate.roles))
        validity = f"{certificate.not_before:%Y-%m-%d} – {certificate.not_after:%Y-%m-%d}"
        known = [
            ("iin", certificate.iin),
            ("bin", certificate.bin),
            ("organisation", certificate.organisation),
            ("roles", roles),
            ("algorithm", self._word(words.ALGORITHMS, certificate.algorithm)),
            ("serial", certificate.serial_text),
            ("issuer", certificate.issuer_name),
            ("validity", validity),
        ]
        return [(self._label(name), value) for name, value in known if value]

    def _checks(self, signer: SignerReport) -> list[tuple[str, str, str, str]]:
        """Name, status, sentence and tone of each check."""
        return [
            (
                self._word(words.CHECKS, check.name),
                self._word(words.STATUSES, check.status),
                self._word(words.CODES, check.code),
                _TONES_OF_CHECKS[check.status],
            )
            for check in signer.checks
        ]

    def _label(self, name: str) -> str:
        return self._said(words.LABELS[name])

    def _word(self, table: dict[str, words.Words], code: str) -> str:
        """The word of a code; an unknown one by itself."""
        return self._said(table[code]) if code in table else code

    def _said(self, said: words.Words) -> str:
        return said[words.LANGUAGES.index(self.language)]


def _list_html(facts: list[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts)
    return f"<dl>{rows}</dl>"


def _time(moment: datetime | None) -> str:
    return "—" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
