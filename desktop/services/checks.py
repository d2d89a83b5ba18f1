"""Checks of typed values: each gives a code for the field, and what was typed stays in the form."""

from collections.abc import Callable
from typing import TypeVar

from desktop.services.errors import FieldProblems
from protocol.identifiers import Iin, InvalidIdentifier, parse_bin, parse_iin
from protocol.phones import InvalidPhone, parse_phone

T = TypeVar("T")


class FieldCheck:
    """Collects the problems of a form: `check.iin("iin", typed)` returns the value, or notes the problem and returns None."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}

    def text(self, field: str, typed: str, *, required: bool = True, longest: int = 500) -> str:
        """Trimmed text. Problems: "required", "too-long"."""
        value = " ".join(typed.split())
        if required and not value:
            self.problems[field] = "required"
        elif len(value) > longest:
            self.problems[field] = "too-long"
        return value

    def iin(self, field: str, typed: str, *, reason: str = "") -> Iin | None:
        """A checked IIN. Problems: the codes of IdentifierProblem."""
        return self._identifier(field, lambda: parse_iin(typed, unknown_century_accepted=bool(reason.strip())))

    def bin(self, field: str, typed: str) -> str | None:
        """A checked BIN. Problems: the codes of IdentifierProblem."""
        return self._identifier(field, lambda: parse_bin(typed))

    def phone(self, field: str, typed: str, *, required: bool = False) -> str:
        """A phone as E.164. Problems: "required", "bad-phone"."""
        if not typed.strip():
            if required:
                self.problems[field] = "required"
            return ""
        try:
            return parse_phone(typed)
        except InvalidPhone:
            self.problems[field] = "bad-phone"
            return typed

    def iban(self, field: str, typed: str) -> str:
        """A Kazakh IBAN: KZ and 18 letters or digits whose ISO 13616 remainder is 1; may be empty. Problem: "bad-iban"."""
        value = "".join(typed.split()).upper()
        if value and not _is_kazakh_iban(value):
            self.problems[field] = "bad-iban"
        return value

    def require(self, field: str, holds: bool, code: str) -> None:
        """Note a problem of the caller's own unless the condition holds."""
        if not holds and field not in self.problems:
            self.problems[field] = code

    def finish(self) -> None:
        """Raise what was noted.

        Raises:
            FieldProblems: field → code.
        """
        if self.problems:
            raise FieldProblems(self.problems)

    def _identifier(self, field: str, parse: Callable[[], T]) -> T | None:
        try:
            return parse()
        except InvalidIdentifier as error:
            self.problems[field] = error.problem.value
            return None


def _is_kazakh_iban(value: str) -> bool:
    if len(value) != 20 or not value.startswith("KZ") or not (value.isascii() and value.isalnum()):
        return False
    return int("".join(str(int(sign, 36)) for sign in value[4:] + value[:4])) % 97 == 1
