"""Errors a person can do something about. Each is a code with parameters; views turn the code into a sentence and a next step."""

from typing import Any


class KnownError(Exception):
    """Something expected went wrong.

    Args:
        code: a stable name such as "wrong-password"; the views' wording tables know a sentence and a next step for each.
        params: what the sentence names (a file, a number of days); never a secret.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class FieldProblems(KnownError):
    """Typed values that cannot be kept as they are: field name → code. The form shows each beside its field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__("check-the-fields", fields=", ".join(sorted(problems)))
        self.problems = problems
