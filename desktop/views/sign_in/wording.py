"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "account-disabled": (
        QT_TRANSLATE_NOOP("Errors", "This account is closed."),
        QT_TRANSLATE_NOOP("Errors", "Ask the director for a new one, or sign in with another account."),
    ),
    "stays-open": (
        QT_TRANSLATE_NOOP("Errors", "Not everything could be saved, so the office stays open."),
        QT_TRANSLATE_NOOP("Errors", "Look at what you typed last; leaving once more goes through."),
    ),
    "vault-missing": (
        QT_TRANSLATE_NOOP("Errors", "The file with the keys is missing: {path}"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put office.vault back from a copy of this folder: without it the database cannot be opened. Nothing was changed.",
        ),
    ),
    "vault-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The file with the keys cannot be read: {path}"),
        QT_TRANSLATE_NOOP("Errors", "Put office.vault back from a copy of this folder. The damaged file was left as it is."),
    ),
    "database-missing": (
        QT_TRANSLATE_NOOP("Errors", "The database is not in its place: {path}"),
        QT_TRANSLATE_NOOP("Errors", "Put office.db back if it was moved, or restore a backup."),
    ),
    "backup-damaged": (
        QT_TRANSLATE_NOOP("Errors", "This backup is damaged or belongs to another office."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose an older one."),
    ),
    "office-exists": (
        QT_TRANSLATE_NOOP("Errors", "There is an office in this folder already: {path}"),
        QT_TRANSLATE_NOOP("Errors", "Start the program again and sign in; nothing was overwritten."),
    ),
    "wrong-recovery-code": (
        QT_TRANSLATE_NOOP("Errors", "The recovery code does not fit."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the paper sign by sign; it has six groups of five."),
    ),
    "no-such-account": (
        QT_TRANSLATE_NOOP("Errors", "There is no such account."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one from the list."),
    ),
    "password-too-short": (
        QT_TRANSLATE_NOOP("Errors", "The password is too short."),
        QT_TRANSLATE_NOOP("Errors", "It takes at least 8 signs; several words are easy to remember."),
    ),
    "password-too-long": (
        QT_TRANSLATE_NOOP("Errors", "The password is too long."),
        QT_TRANSLATE_NOOP("Errors", "200 signs are enough."),
    ),
    "passwords-differ": (
        QT_TRANSLATE_NOOP("Errors", "The two passwords differ."),
        QT_TRANSLATE_NOOP("Errors", "Type the same one twice."),
    ),
    "bad-iban": (
        QT_TRANSLATE_NOOP("Errors", "This is not an account number (IBAN) of Kazakhstan."),
        QT_TRANSLATE_NOOP("Errors", "It begins with KZ and has twenty signs; compare it with the bank's paper."),
    ),
}
