"""The sentences of known errors: code → (what happened, what to do next).

Sources are English and marked with ``QT_TRANSLATE_NOOP("Errors", …)``; parameters of the error fill ``{name}``. Codes met
in more than one area stand here; an area's own stand in ``desktop/views/<area>/wording.py`` under the same context.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from desktop.views.attendance.wording import SENTENCES as ATTENDANCE
from desktop.views.contracts.wording import SENTENCES as CONTRACTS
from desktop.views.enrolment.wording import SENTENCES as ENROLMENT
from desktop.views.groups.wording import SENTENCES as GROUPS
from desktop.views.journal.wording import SENTENCES as JOURNAL
from desktop.views.menus.wording import SENTENCES as MENUS
from desktop.views.settings.wording import SENTENCES as SETTINGS
from desktop.views.sign_in.wording import SENTENCES as SIGN_IN
from desktop.views.today.wording import SENTENCES as TODAY
from desktop.views.translate import QT_TRANSLATE_NOOP

CONTEXT: Final = "Errors"

Wording = Mapping[str, tuple[str, str]]

GENERIC: Final = (
    QT_TRANSLATE_NOOP("Errors", "This could not be done ({code})."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Try again; if it repeats, tell support this code."),
)

COMMON: Final[Wording] = {
    "disk-full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full, so nothing could be saved."),
        QT_TRANSLATE_NOOP("Errors", "Free some space and try again; what you typed is still here."),
    ),
    "disk-error": (
        QT_TRANSLATE_NOOP("Errors", "The disk does not read or write the database."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed and what you typed is still here. Check that the disk is connected and sound, and try again; "
            "if it repeats, restore the latest backup to another disk.",
        ),
    ),
    "portal-away": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not answer."),
        QT_TRANSLATE_NOOP("Errors", "Go on working: everything is kept and goes out when the network returns."),
    ),
    "wrong-password": (
        QT_TRANSLATE_NOOP("Errors", "The password does not fit."),
        QT_TRANSLATE_NOOP("Errors", "Check the keyboard language and Caps Lock and type it again."),
    ),
    "database-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The database is damaged and was not opened."),
        QT_TRANSLATE_NOOP("Errors", "Restore the latest backup; the damaged file is left as it is."),
    ),
    "database-too-new": (
        QT_TRANSLATE_NOOP("Errors", "The database belongs to a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer version on this computer; the database was not touched."),
    ),
    "not-allowed": (
        QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Errors", "Ask the director, or sign in with another account."),
    ),
    "bad-iin": (
        QT_TRANSLATE_NOOP("Errors", "This is not a valid IIN: twelve digits, date of birth first."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document digit by digit."),
    ),
    "bad-bin": (
        QT_TRANSLATE_NOOP("Errors", "This is not a valid BIN: it has twelve digits and a check digit."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the registration certificate digit by digit."),
    ),
    "bad-phone": (
        QT_TRANSLATE_NOOP("Errors", "This is not a phone number of Kazakhstan."),
        QT_TRANSLATE_NOOP("Errors", "Write it as +7 7XX XXX XX XX."),
    ),
    "not-twelve-digits": (
        QT_TRANSLATE_NOOP("Errors", "There must be exactly twelve digits."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document digit by digit."),
    ),
    "no-such-date": (
        QT_TRANSLATE_NOOP("Errors", "The first six digits are not a date of birth."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document digit by digit."),
    ),
    "unknown-century": (
        QT_TRANSLATE_NOOP("Errors", "The seventh digit of this IIN does not tell a century."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document digit by digit."),
    ),
    "not-a-bin": (
        QT_TRANSLATE_NOOP("Errors", "This is not the BIN of an organisation."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the registration certificate digit by digit."),
    ),
    "check-digit": (
        QT_TRANSLATE_NOOP("Errors", "The check digit does not fit: a digit is wrong or two are swapped."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with the document digit by digit."),
    ),
    "bad-date": (
        QT_TRANSLATE_NOOP("Errors", "This is not a date."),
        QT_TRANSLATE_NOOP("Errors", "Write day, month and year: 05.09.2026."),
    ),
    "bad-number": (
        QT_TRANSLATE_NOOP("Errors", "This is not a number."),
        QT_TRANSLATE_NOOP("Errors", "Write digits only."),
    ),
    "check-the-fields": (
        QT_TRANSLATE_NOOP("Errors", "Some fields are not filled in correctly."),
        QT_TRANSLATE_NOOP("Errors", "Correct what is marked; the rest is kept."),
    ),
    "required": (
        QT_TRANSLATE_NOOP("Errors", "This must be filled in."),
        "",
    ),
    "changed-meanwhile": (
        QT_TRANSLATE_NOOP("Errors", "Somebody changed this while you were working."),
        QT_TRANSLATE_NOOP("Errors", "Look at the new state and repeat what is still needed."),
    ),
    "not-found": (
        QT_TRANSLATE_NOOP("Errors", "This no longer exists."),
        QT_TRANSLATE_NOOP("Errors", "Refresh the list."),
    ),
    "database-busy": (
        QT_TRANSLATE_NOOP("Errors", "The database is busy with another piece of work."),
        QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again; what you typed is still here."),
    ),
    "too-long": (
        QT_TRANSLATE_NOOP("Errors", "This is too long."),
        QT_TRANSLATE_NOOP("Errors", "Shorten it."),
    ),
    "no-such-group": (
        QT_TRANSLATE_NOOP("Errors", "This group no longer exists or is archived."),
        QT_TRANSLATE_NOOP("Errors", "Choose another group."),
    ),
    "no-such-child": (
        QT_TRANSLATE_NOOP("Errors", "This child is no longer in the list."),
        QT_TRANSLATE_NOOP("Errors", "Refresh the list."),
    ),
}

TABLES: Final[tuple[Wording, ...]] = (
    COMMON,
    SIGN_IN,
    TODAY,
    GROUPS,
    ENROLMENT,
    CONTRACTS,
    ATTENDANCE,
    JOURNAL,
    MENUS,
    SETTINGS,
)


def gather(tables: Iterable[Wording]) -> Wording:
    """All tables as one.

    Raises:
        ValueError: two tables word the same code differently.
    """
    merged: dict[str, tuple[str, str]] = {}
    for table in tables:
        for code, words in table.items():
            if merged.setdefault(code, words) != words:
                raise ValueError(f"two tables word {code!r} differently")
    return merged


@cache
def wording() -> Wording:
    """Every sentence the program knows."""
    return gather(TABLES)
