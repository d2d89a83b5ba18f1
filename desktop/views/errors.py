"""How an exception becomes a sentence a person can act on.

A *known* error carries a code and parameters, never text. Its sentence and next step come from the tables gathered in
:mod:`desktop.views.wording`, translated when asked for. Anything else is a defect: :func:`explain` returns None and the
caller lets it reach ``sys.excepthook``, which opens the crash dialog.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.services.errors import FieldProblems, KnownError
from desktop.views.dates import day_text

if TYPE_CHECKING:
    from desktop.views.wording import Wording

FULL_DISK = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class Explained:
    """What to show: what happened, what to do about it (may be empty), and what is wrong by field name."""

    code: str
    sentence: str
    next_step: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Both in one string."""
        return f"{self.sentence} {self.next_step}".strip()


def code_of(error: BaseException) -> str | None:
    """The code of a known error; None for a defect.

    Validators of ``protocol`` raise ``ValueError`` with a ``code`` or a ``problem``. Other libraries' errors
    may have a ``code`` too (SQLAlchemy's do): those are not ours and stay unknown.
    """
    if isinstance(error, KnownError):
        return str(error.code)
    if isinstance(error, OSError) and error.errno in FULL_DISK:
        return "disk-full"
    if isinstance(error, ValueError):
        code = getattr(error, "code", None) or getattr(error, "problem", None)
        return str(code) if isinstance(code, str) else None
    return None


def explain(error: BaseException) -> Explained | None:
    """The translated sentence of a known error; None for a defect."""
    code = code_of(error)
    if code is None:
        return None
    params = getattr(error, "params", None)
    explained = explain_code(code, params if isinstance(params, Mapping) else {})
    if isinstance(error, FieldProblems):
        fields = {name: explain_code(problem).text for name, problem in error.problems.items()}
        return replace(explained, fields=fields)
    return explained


def explain_code(code: str, params: Mapping[str, Any] | None = None) -> Explained:
    """The translated sentence of a code, its ``{name}`` placeholders filled from ``params``."""
    from desktop.views.wording import wording

    return _explained(wording(), code, dict(params or {}))


def _explained(table: Wording, code: str, params: dict[str, Any]) -> Explained:
    from desktop.views.wording import CONTEXT, GENERIC

    known = _Filled({name: _shown(value) for name, value in params.items()} | {"code": code})
    sentence, next_step = (QCoreApplication.translate(CONTEXT, text) for text in table.get(code, GENERIC))
    return Explained(code, sentence.format_map(known), next_step.format_map(known))


def _shown(value: Any) -> Any:
    """A day as people here write it; anything else as it is."""
    return day_text(value) if isinstance(value, date) else value


class _Filled(dict[str, Any]):
    """Parameters for ``format_map``; a missing one leaves a dash instead of an exception."""

    def __missing__(self, key: str) -> str:
        return "—"
