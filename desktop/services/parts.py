"""What the program is made of: other people's parts with their versions and licences, as the packages themselves state them."""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

# Licences by their SPDX names where the package gives one; docs/dependencies.md says why each is here.
LICENCES: Final = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "SQLAlchemy": "MIT",
    "alembic": "MIT",
    "sqlcipher3": "Zlib, BSD-3-Clause (SQLCipher)",
    "requests": "Apache-2.0",
    "urllib3": "MIT",
    "certifi": "MPL-2.0",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "pycryptodome": "BSD-2-Clause, Unlicense, MIT",
    "argon2-cffi": "MIT",
    "reportlab": "BSD-3-Clause",
    "font-roboto": "Apache-2.0",
    "openpyxl": "MIT",
    "pillow": "MIT-CMU",
    "pypdfium2": "BSD-3-Clause, Apache-2.0",
    "pydantic": "MIT",
    "holidays": "MIT",
    "phonenumbers": "Apache-2.0",
    "orjson": "MPL-2.0 AND (Apache-2.0 OR MIT)",
    "rfc8785": "Apache-2.0",
    "uuid-utils": "BSD-3-Clause",
    "platformdirs": "MIT",
    "tzdata": "Apache-2.0",
}


@dataclass(frozen=True, slots=True)
class ProgramPart:
    """A package: its name, its version ("" where it cannot be told) and its licence."""

    name: str
    version: str
    licence: str


def parts() -> tuple[ProgramPart, ...]:
    """Every part, in alphabetical order; the bundle carries the packages' metadata for this."""
    return tuple(ProgramPart(name, _version(name), LICENCES[name]) for name in sorted(LICENCES, key=str.casefold))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
