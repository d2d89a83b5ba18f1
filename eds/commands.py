"""What each command of `python -m eds` does: from parsed options to an outcome, printing nothing."""

import argparse
import getpass
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from eds import cades, cms, http, pkcs12, report, signing, trust_folder, verification
from eds.cache import MemoryCache, write_whole
from eds.card import Card
from eds.completing import Completer, Completion
from eds.errors import NoSuchSignature, SignatureOfAnotherDocument
from eds.kept import KeptRevocation
from eds.report import Report, Verdict
from eds.revocation import Revocation
from eds.sources import RevocationSources
from eds.trust import TrustStore

DONE: Final = 0
REFUSED: Final = 1
UNUSABLE: Final = 2
INCOMPLETE: Final = 3
_EXIT_CODES: Final = {
    Verdict.VALID: DONE,
    Verdict.VALID_WITH_WARNINGS: DONE,
    Verdict.INVALID: REFUSED,
    Verdict.INCOMPLETE: INCOMPLETE,
}
_LISTS: Final = http.Limits(wait=10, total=60, size=64 << 20)


class Unusable(Exception):
    """Something the user gave cannot be used; carries a code and a message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended: its exit code, and the same news for JSON and as text."""

    code: int
    shown: dict[str, Any]
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What commands take from outside: the moment they run at, the network, and randomness."""

    now: datetime
    fetch: http.Fetch
    fetch_list: http.Fetch
    nonce: Callable[[], int]

    @classmethod
    def real(cls, now: datetime) -> "Surroundings":
        """This machine's network and randomness."""

        def fetch_list(url: str, body: bytes | None, kind: str) -> bytes:
            return http.fetch(url, body, kind, limits=_LISTS)

        return cls(now, http.fetch, fetch_list, lambda: secrets.randbits(64))


def inspect(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Whose key a key file holds, and whether it may sign now."""
    pair = _open_key(options.key, options.password_file)
    faults = signing.key_faults(pair.certificate, at=around.now)
    shown = report.certificate_dict(pair.certificate) | {"problems": [fault.value for fault in faults]}
    lines = report.certificate_lines(pair.certificate)
    lines.append(f"may sign: {'no: ' + ', '.join(faults) if faults else 'yes'}")
    return Outcome(DONE, shown, "\n".join(lines))


def sign(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Sign a document, or sign it beside others."""
    content = options.file.read_bytes()
    earlier = cms.to_der(options.cosign.read_bytes()) if options.cosign else None
    if options.out.exists() and not (options.cosign and options.out.samefile(options.cosign)):
        raise Unusable("out-exists", f"{options.out} is there already; signatures are never overwritten")
    pair = _open_key(options.key, options.password_file)
    faults = signing.key_faults(pair.certificate, at=around.now)
    if faults:
        refusal = {"error": "key-refused", "problems": [fault.value for fault in faults]}
        return Outcome(REFUSED, refusal, f"error: this key may not sign: {', '.join(faults)}")
    write_whole(options.out, _signed(content, earlier, pair, around.now, attached=options.attached))
    shown = {"out": str(options.out), "signer": report.certificate_dict(pair.certificate)}
    return Outcome(DONE, shown, f"signed by {pair.certificate.subject_name}: {options.out}")


def _signed(content: bytes, earlier: bytes | None, pair: pkcs12.KeyPair, now: datetime, *, attached: bool) -> bytes:
    if earlier is None:
        return cades.sign_attached(content, pair, now) if attached else cades.sign_detached(content, pair, now)
    inside = cms.parse(earlier).content
    if inside is None:
        both = cades.cosign(content, earlier, pair, now)
        return cades.attach(content, both) if attached else both
    if inside != content:
        raise SignatureOfAnotherDocument("the document inside the CMS is not the one given")
    return cades.cosign_attached(earlier, pair, now)


def verify(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Check every signature of a CMS."""
    if len(options.paths) != (1 if options.attached else 2):
        raise Unusable("arguments", "give FILE F.cms, or --attached F.cms")
    content = None if options.attached else options.paths[0].read_bytes()
    found, signature = _verified(options, content, options.paths[-1], around)
    if options.extract is not None and found.verdict is not Verdict.INVALID:
        if options.extract.exists():
            raise Unusable("out-exists", f"{options.extract} is there already")
        write_whole(options.extract, cades.detach(signature)[0])
    return Outcome(_EXIT_CODES[found.verdict], found.to_dict(), found.to_text())


def card(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Write the card of a signed document: .html, .txt or .json."""
    found, _ = _verified(options, options.file.read_bytes(), options.cms, around)
    made = Card(options.file.name, found, options.language)
    kind = options.out.suffix.lower()
    if kind not in {".html", ".txt", ".json"}:
        raise Unusable("arguments", "a card is written as .html, .txt or .json")
    written = {
        ".html": made.to_html,
        ".txt": made.to_text,
        ".json": made.to_json,
    }[kind]()
    write_whole(options.out, written.encode())
    shown = {"out": str(options.out), "verdict": found.verdict.value}
    return Outcome(_EXIT_CODES[found.verdict], shown, f"{found.verdict}: {options.out}")


def timestamp(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Put time stamps beside the signatures that have none, and the evidence of today beside those where that is wished."""
    signed = cms.to_der(options.cms.read_bytes())
    trust = _trust(options)
    out = options.out or options.cms
    if options.out is not None and out.exists() and not out.samefile(options.cms):
        raise Unusable("out-exists", f"{out} is there already; signatures are never overwritten")
    if options.long_term and trust is None:
        raise Unusable("arguments", "--long-term needs --trust: evidence is gathered for what is trusted")
    asked = (_revocation(options, around) or _online(around)) if options.long_term else None
    completer = Completer(options.tsa, around.fetch, trust, asked, options.policy)
    chosen = [signer for signer in cms.parse(signed).signers if _is_chosen(signer, options.signer)]
    if not chosen:
        raise NoSuchSignature
    before, news = signed, []
    for signer in chosen:
        completion = completer.complete(signed, signer.signature, nonce=around.nonce(), at=around.now)
        signed = completion.cms
        news.append(_news(signer, completion))
    if signed != before or out != options.cms:
        write_whole(out, signed)
    lacking = any("error" in each for each in news)
    lines = [f"{each['serial']}: {', '.join(each['done']) or each.get('message', 'nothing to do')}" for each in news]
    shown = {"out": str(out), "signatures": news}
    return Outcome(INCOMPLETE if lacking else DONE, shown, "\n".join([*lines, str(out)]))


def _is_chosen(signer: cms.SignerInfo, wanted: str | None) -> bool:
    return wanted is None or (signer.serial is not None and f"{signer.serial:x}" == wanted.lower().lstrip("0"))


def _news(signer: cms.SignerInfo, completion: Completion) -> dict[str, Any]:
    serial = None if signer.serial is None else f"{signer.serial:x}"
    news: dict[str, Any] = {"serial": serial, "done": [step.value for step in completion.done]}
    if completion.problem is not None:
        news |= {"error": completion.problem.code, "message": str(completion.problem)}
    return news


def trust_list(options: argparse.Namespace, _: Surroundings) -> Outcome:
    """What is in a folder of trusted certificates, and what it counts for."""
    found = trust_folder.list_trust(options.folder, options.kind)
    entries = [
        report.certificate_dict(entry.certificate)
        | {
            "standing": entry.standing.value,
            "added_by": entry.addition.by if entry.addition else None,
            "label": entry.addition.label if entry.addition else None,
        }
        for entry in found.entries
    ]
    lines = [f"{entry['standing']:8} {entry['fingerprint']} {entry['name']}" for entry in entries]
    lines += [f"missing  {name}" for name in found.missing]
    lines += [f"orphan   {addition.fingerprint} {addition.label}" for addition in found.orphans]
    shown = {
        "certificates": entries,
        "missing": list(found.missing),
        "orphans": [addition.fingerprint for addition in found.orphans],
    }
    return Outcome(DONE, shown, "\n".join(lines) or "nothing is there")


def trust_add(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Trust one more authority, knowingly."""
    added = trust_folder.add_trust(
        options.folder, options.certificate.read_bytes(), label=options.label, by=options.by, at=around.now
    )
    return Outcome(DONE, report.certificate_dict(added), f"trusted from now on: {added.subject_name} {added.fingerprint}")


def trust_fetch(options: argparse.Namespace, around: Surroundings) -> Outcome:
    """Fetch the authority's certificates; only pinned ones are kept."""
    found = trust_folder.fetch_trust(options.folder, around.fetch, options.url or trust_folder.AUTHORITY_ADDRESSES)
    shown = {"fetched": [{"address": each.address, "name": each.name, "problem": each.problem} for each in found]}
    text = "\n".join(f"{each.name or each.problem}: {each.address}" for each in found)
    return Outcome(DONE if all(each.name for each in found) else INCOMPLETE, shown, text)


def _verified(options: argparse.Namespace, content: bytes | None, path: Path, around: Surroundings) -> tuple[Report, bytes]:
    trust = _trust(options)
    assert trust is not None
    signature = cms.to_der(path.read_bytes())
    found = verification.verify(content, signature, trust, at=options.at or around.now, revocation=_revocation(options, around))
    return found, signature


def _trust(options: argparse.Namespace) -> TrustStore | None:
    return None if options.trust is None else TrustStore.from_directory(options.trust, options.kind, added=options.added)


def _revocation(options: argparse.Namespace, around: Surroundings) -> Revocation | None:
    """Whom to ask: nobody ("off"), the authority's services ("online"), or the files of a folder."""
    if options.revocation == "off":
        return None
    if options.revocation == "online":
        return _online(around)
    return KeptRevocation.from_folder(Path(options.revocation), getattr(options, "at", None) or around.now)


def _online(around: Surroundings) -> RevocationSources:
    return RevocationSources(around.fetch, MemoryCache(), lambda: around.now, fetch_list=around.fetch_list)


def _open_key(path: Path, password_file: Path | None) -> pkcs12.KeyPair:
    data = path.read_bytes()
    if password_file is None:
        password = getpass.getpass(f"Password of {path.name}: ")
    else:
        try:
            password = password_file.read_text("utf-8-sig").removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            raise Unusable("password-file-unusable", f"{password_file} is not UTF-8 text") from error
    return pkcs12.load(data, password)
