"""Checking signatures: of a contract, and of any file somebody brings."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services.errors import KnownError
from eds import cms, verification
from eds.card import Card
from eds.errors import EdsError
from eds.report import Report, Verdict
from eds.revocation import Revocation
from eds.trust import TrustStore

ACCEPTED = frozenset({Verdict.VALID, Verdict.VALID_WITH_WARNINGS})
LARGEST_FILE = 256 << 20
SIGNATURE_SUFFIXES = frozenset({".cms", ".p7s", ".p7m", ".sig", ".p7b"})


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What was found of a signature file.

    Attributes:
        document: the name of what was signed, as people know it.
        report: every signature and every check.
    """

    document: str
    report: Report


def verified(pdf: bytes, signatures: bytes, trust: TrustStore, at: datetime, revocation: Revocation | None) -> Report:
    """Check the signatures of a contract.

    Raises:
        KnownError: "signature-unreadable".
    """
    try:
        return verification.verify_detached(pdf, signatures, trust, at=at, revocation=revocation)
    except EdsError as error:
        raise KnownError("signature-unreadable", cause=error.code) from error


def pair_of(paths: tuple[Path, ...]) -> tuple[Path | None, Path | None]:
    """Which of one or two files is the document and which the signature, by their names.

    `contract.pdf` and `contract.pdf.cms`; a signature alone may carry its document inside.
    """
    signatures = [path for path in paths if path.suffix.lower() in SIGNATURE_SUFFIXES]
    signature = signatures[-1] if signatures else None
    document = next((path for path in paths if path != signature), None)
    return document, signature


def check_files(document: Path | None, signature: Path, trust: TrustStore, at: datetime, asked: Revocation | None) -> CheckedFile:
    """Check a signature file with its document, which may also be inside it (`document` is then None).

    Raises:
        KnownError: "cannot-read", "file-too-large"; "file-not-a-signature", "file-signature-damaged", "file-document-needed",
            "file-of-another-document" for what the files are.
    """
    content = None if document is None else _read(document)
    found = _read(signature)
    try:
        report = verification.verify(content, cms.to_der(found), trust, at=at, revocation=asked)
    except EdsError as error:
        raise KnownError(_CODES.get(error.code, "file-signature-damaged")) from error
    return CheckedFile((document or signature).name, report)


def report_file(checked: CheckedFile, path: Path, language: str) -> bytes:
    """The report as a file: JSON for `.json`, else text in the language ("kk", "ru", "en")."""
    card = Card(checked.document, checked.report, language)
    return (card.to_json() if path.suffix.lower() == ".json" else card.to_text()).encode()


_CODES = {
    "not-a-signature": "file-not-a-signature",
    "signature-damaged": "file-signature-damaged",
    "signature-not-attached": "file-document-needed",
    "signature-of-another-document": "file-of-another-document",
}


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError("file-too-large", path=path.name)
        return path.read_bytes()
    except OSError as error:
        raise KnownError("cannot-read", path=str(path)) from error
