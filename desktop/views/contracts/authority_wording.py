"""The sentences about the certification authority's services, time stamps, evidence and files brought for a check."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

LATER: Final = QT_TRANSLATE_NOOP("Errors", "The signature stands without it; the program tries again by itself.")
NOT_CHECKED: Final = QT_TRANSLATE_NOOP("Errors", "Revocation counts as not checked; check again later.")
BOTH_FILES: Final = QT_TRANSLATE_NOOP("Errors", "Choose the document and the signature file that came with it.")
ADDRESSES: Final = QT_TRANSLATE_NOOP("Errors", "See the addresses in Settings, Signatures; the program tries again by itself.")

STAMPS: Final[Mapping[str, tuple[str, str]]] = {
    "service-unavailable": (
        QT_TRANSLATE_NOOP("Errors", "The certification authority's service does not answer."),
        LATER,
    ),
    "timestamp-unusable": (
        QT_TRANSLATE_NOOP("Errors", "The time stamping authority's answer cannot be used."),
        LATER,
    ),
    "timestamp-refused": (
        QT_TRANSLATE_NOOP("Errors", "The time stamping authority refused to stamp."),
        ADDRESSES,
    ),
    "timestamp-wrong": (
        QT_TRANSLATE_NOOP("Errors", "The time stamp that came is not the one that was asked for, so it was not taken."),
        ADDRESSES,
    ),
    "timestamp-not-trusted": (
        QT_TRANSLATE_NOOP("Errors", "The time stamp is of an authority that is not trusted here, so it was not taken."),
        QT_TRANSLATE_NOOP("Errors", "See that the authority's certificates are loaded in Settings, Signatures."),
    ),
    "already-stamped": (
        QT_TRANSLATE_NOOP("Errors", "The signature has a time stamp already; it is never replaced."),
        "",
    ),
    "evidence-present": (
        QT_TRANSLATE_NOOP("Errors", "The signature carries its evidence already; it is never replaced."),
        "",
    ),
    "evidence-not-available": (
        QT_TRANSLATE_NOOP("Errors", "The authority has not answered about every certificate yet: the evidence is incomplete."),
        LATER,
    ),
    "no-such-signature": (
        QT_TRANSLATE_NOOP("Errors", "The signature is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "Check the signatures again."),
    ),
    "signature-not-attached": (
        QT_TRANSLATE_NOOP("Errors", "The signature does not hold the document inside."),
        BOTH_FILES,
    ),
}

REVOCATION: Final[Mapping[str, tuple[str, str]]] = {
    "revocation-unusable": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation proves nothing."),
        NOT_CHECKED,
    ),
    "revocation-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation is damaged."),
        NOT_CHECKED,
    ),
    "revocation-unsupported": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation says something this program does not understand."),
        NOT_CHECKED,
    ),
    "revocation-of-another": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation is about another certificate or by another authority."),
        NOT_CHECKED,
    ),
    "revocation-signature-wrong": (
        QT_TRANSLATE_NOOP("Errors", "The signature of the answer about revocation is wrong."),
        NOT_CHECKED,
    ),
    "revocation-stale": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation is too old."),
        NOT_CHECKED,
    ),
    "revocation-from-the-future": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation is dated in the future."),
        QT_TRANSLATE_NOOP("Errors", "Check the date of this computer."),
    ),
    "crl-delta-does-not-fit": (
        QT_TRANSLATE_NOOP("Errors", "The newest additions do not continue the list of revoked certificates."),
        NOT_CHECKED,
    ),
    "ocsp-refused": (
        QT_TRANSLATE_NOOP("Errors", "The authority refused to answer about revocation."),
        NOT_CHECKED,
    ),
    "ocsp-responder-not-authorised": (
        QT_TRANSLATE_NOOP("Errors", "Who answered about revocation may not speak for the authority."),
        NOT_CHECKED,
    ),
    "ocsp-nonce-wrong": (
        QT_TRANSLATE_NOOP("Errors", "The answer about revocation is to another question."),
        NOT_CHECKED,
    ),
}

TRUST: Final[Mapping[str, tuple[str, str]]] = {
    "trust-refused": (
        QT_TRANSLATE_NOOP("Errors", "This certificate cannot be added to the trusted ones."),
        QT_TRANSLATE_NOOP("Errors", "Choose one file with one certificate of an authority; test authorities are never added."),
    ),
    "test-authority-unusable": (
        QT_TRANSLATE_NOOP("Errors", "The stored test authority cannot be loaded."),
        QT_TRANSLATE_NOOP("Errors", "Start the program without it, or make the test authority anew."),
    ),
    "bad-service-address": (
        QT_TRANSLATE_NOOP("Errors", "This is not an address."),
        QT_TRANSLATE_NOOP("Errors", "It begins with http:// or https:// and holds the name of a server."),
    ),
    "too-many-addresses": (
        QT_TRANSLATE_NOOP("Errors", "Three addresses at most."),
        QT_TRANSLATE_NOOP("Errors", "Leave those that answer."),
    ),
}

FILES: Final[Mapping[str, tuple[str, str]]] = {
    "file-too-large": (
        QT_TRANSLATE_NOOP("Errors", "The file is too large to be checked: {path}"),
        QT_TRANSLATE_NOOP("Errors", "Files up to 256 MB are checked."),
    ),
    "file-not-a-signature": (
        QT_TRANSLATE_NOOP("Errors", "The file chosen as the signature is not a signature (CMS)."),
        BOTH_FILES,
    ),
    "file-signature-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The signature file is damaged, or of a form that is not accepted."),
        QT_TRANSLATE_NOOP("Errors", "Ask for the file once more; what cannot be read counts for nothing."),
    ),
    "file-document-needed": (
        QT_TRANSLATE_NOOP("Errors", "The signature stands beside its document, so the document is needed too."),
        QT_TRANSLATE_NOOP("Errors", "Choose the document, or drop it here."),
    ),
    "file-of-another-document": (
        QT_TRANSLATE_NOOP("Errors", "The signature file holds another document inside than the one chosen."),
        QT_TRANSLATE_NOOP("Errors", "Check the signature alone, or choose the document it belongs to."),
    ),
    "signing-stopped": (
        QT_TRANSLATE_NOOP("Errors", "Signing was stopped before this contract."),
        QT_TRANSLATE_NOOP("Errors", "Sign it when you are ready."),
    ),
}

AUTHORITY: Final[Mapping[str, tuple[str, str]]] = {**STAMPS, **REVOCATION, **TRUST, **FILES}
