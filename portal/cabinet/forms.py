"""What a form sent: its texts and files, let in only with the visitor's own token."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import UploadFile

from portal.cabinet.visit import TheVisit
from portal.services.errors import Refused

CSRF_FIELD = "csrf"
SECRET_FIELDS = frozenset({"password", "again", "current"})
_ONLY_READ = frozenset({"GET", "HEAD"})
MOST_FIELDS, MOST_FILES, MOST_TEXT = 100, 10, 20_000


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file of a form, whole."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sent:
    """The texts of a form, stripped, and its files that are not empty."""

    texts: Mapping[str, str] = field(repr=False)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    files: Mapping[str, SentFile] = field(default_factory=dict, repr=False)

    def text(self, name: str) -> str:
        """One field; empty when it was not sent."""
        return self.texts.get(name, "")

    def secret(self, name: str) -> str:
        """A password, as it was typed: blanks are letters of it."""
        return self.secrets.get(name, "")

    def ticked(self, name: str) -> bool:
        """Whether a box was ticked."""
        return bool(self.texts.get(name))


async def sent(request: Request, visit: TheVisit) -> Sent:
    """Read the form; `site` asks for it before every act of every page, so that no handler can forget to.

    Raises:
        Refused: 403 "form-too-old" for a form that is not this visitor's; 422 "bad-body" for one that cannot be read.
    """
    texts: dict[str, str] = {}
    secrets: dict[str, str] = {}
    files: dict[str, SentFile] = {}
    if request.method in _ONLY_READ:
        return Sent({})
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                content = await value.read()
                if content:
                    kind = value.content_type or "application/octet-stream"
                    files[name] = SentFile(value.filename or name, kind, content)
            elif name in SECRET_FIELDS:
                secrets[name] = value[:MOST_TEXT]
            else:
                texts[name] = value.strip()[:MOST_TEXT]
    if not hmac.compare_digest(texts.pop(CSRF_FIELD, "").encode(), visit.csrf.encode()):
        raise Refused("form-too-old", 403)
    return Sent(texts, secrets, files)


TheForm = Annotated[Sent, Depends(sent)]
