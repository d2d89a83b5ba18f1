"""The string in the QR code of a printed timesheet, by which the program finds the marks it was printed from.

`balabaqsha:timesheet:1:{bin}:{group id}:{yyyy-MM}:{sha256}` — no address: nothing is opened, nobody is told. The last part is
`Sheet.content_hash`. A person may type the first 16 characters of the hash instead (`code`, printed in fours).
"""

import re
from dataclasses import dataclass

PREFIX = "balabaqsha:timesheet:1:"
CODE_LENGTH = 16
FULL = re.compile(r"balabaqsha:timesheet:1:(\d{12}):([0-9a-z-]{1,40}):(\d{4}-(?:0[1-9]|1[0-2])):([0-9a-f]{64})")
HASH = re.compile(rf"[0-9a-f]{{{CODE_LENGTH},64}}")


class UnreadableCheck(ValueError):
    """Neither the string of a timesheet nor the beginning of a hash."""


@dataclass(frozen=True, slots=True)
class PrintedCheck:
    """What a printed timesheet says about itself. From a typed hash alone only `sha256` is known, and maybe its beginning."""

    bin: str
    group_id: str
    month: str
    sha256: str

    @property
    def text(self) -> str:
        """The string of the QR code."""
        return f"{PREFIX}{self.bin}:{self.group_id}:{self.month}:{self.sha256}"

    @property
    def code(self) -> str:
        """The beginning of the hash in fours, short enough to type."""
        return " ".join(self.sha256[at : at + 4] for at in range(0, CODE_LENGTH, 4))

    def matches(self, sha256: str) -> bool:
        """Whether a whole hash is the one meant."""
        return sha256.startswith(self.sha256)


def parse_check(typed: str) -> PrintedCheck:
    """Read what was scanned or typed; blanks, hyphens between groups of four and capitals do not matter.

    Raises:
        UnreadableCheck: it is neither.
    """
    text = "".join(typed.split()).lower()
    full = FULL.fullmatch(text)
    if full is not None:
        return PrintedCheck(*full.groups())
    digits = text.replace("-", "")
    if HASH.fullmatch(digits) is None:
        raise UnreadableCheck(typed)
    return PrintedCheck("", "", "", digits)
