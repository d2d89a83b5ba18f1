"""How good a new password is: a hint while typing, never a barrier (the barrier is the vault's shortest length)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.services.vault import PASSWORD_MIN
from desktop.views.tokens import ToneName

GOOD_LENGTH, LONG_LENGTH, FEW_DIFFERENT = 12, 16, 5


class Strength(StrEnum):
    """What is said of a password."""

    NONE = "none"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(password: str, login: str = "") -> Strength:
    """Length first, then variety. Only digits, few different signs or the login inside count as weak."""
    if not password:
        return Strength.NONE
    if len(password) < PASSWORD_MIN:
        return Strength.SHORT
    plain = password.casefold()
    if password.isdigit() or len(set(plain)) < FEW_DIFFERENT or (login and login.casefold() in plain):
        return Strength.WEAK
    kinds = sum(
        any(test(sign) for sign in password) for test in (str.islower, str.isupper, str.isdigit, lambda sign: not sign.isalnum())
    )
    if len(password) >= LONG_LENGTH or (len(password) >= GOOD_LENGTH and kinds > 1):
        return Strength.GOOD
    return Strength.FAIR


def strength_words(found: Strength) -> tuple[str, ToneName, float]:
    """The words, the tone and the share of a bar (0…1) for a strength."""
    words: dict[Strength, tuple[str, ToneName, float]] = {
        Strength.NONE: (
            QCoreApplication.translate("PasswordStrength", "At least 8 signs; three or four words are easy to remember."),
            "neutral",
            0.0,
        ),
        Strength.SHORT: (QCoreApplication.translate("PasswordStrength", "Too short: at least 8 signs."), "bad", 0.15),
        Strength.WEAK: (QCoreApplication.translate("PasswordStrength", "Easy to guess."), "bad", 0.35),
        Strength.FAIR: (QCoreApplication.translate("PasswordStrength", "Fair; one more word makes it good."), "warn", 0.65),
        Strength.GOOD: (QCoreApplication.translate("PasswordStrength", "Good."), "ok", 1.0),
    }
    return words[found]
