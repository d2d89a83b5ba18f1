"""What changed in an act, in words: fields and the codes that stand in them by their names in the window's language.

Identifiers, hashes and edition counters are left out: they tell a person nothing, and the exported journal has them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.views.journal.names import differences
from desktop.views.translate import QT_TRANSLATE_NOOP

CONTEXT: Final = "JournalFields"
LONGEST: Final = 80
INNER_ENDINGS: Final = ("_id", "_ids", "sha256", "_hash")
INNER: Final = frozenset({"id", "version", "media_type", "size", "replaces", "op_id", "sex"})

FIELDS: Final[Mapping[str, str]] = {
    "address": QT_TRANSLATE_NOOP("JournalFields", "address"),
    "age": QT_TRANSLATE_NOOP("JournalFields", "age"),
    "allergies": QT_TRANSLATE_NOOP("JournalFields", "allergies"),
    "care_notes": QT_TRANSLATE_NOOP("JournalFields", "notes"),
    "archived": QT_TRANSLATE_NOOP("JournalFields", "archived"),
    "asked_by": QT_TRANSLATE_NOOP("JournalFields", "asked for by"),
    "added": QT_TRANSLATE_NOOP("JournalFields", "added"),
    "backup": QT_TRANSLATE_NOOP("JournalFields", "backup"),
    "before": QT_TRANSLATE_NOOP("JournalFields", "before"),
    "bic": QT_TRANSLATE_NOOP("JournalFields", "BIC"),
    "bin": QT_TRANSLATE_NOOP("JournalFields", "BIN"),
    "birth_date": QT_TRANSLATE_NOOP("JournalFields", "born"),
    "capacity": QT_TRANSLATE_NOOP("JournalFields", "places"),
    "changed": QT_TRANSLATE_NOOP("JournalFields", "changed"),
    "child_name": QT_TRANSLATE_NOOP("JournalFields", "child"),
    "children": QT_TRANSLATE_NOOP("JournalFields", "children"),
    "city": QT_TRANSLATE_NOOP("JournalFields", "city"),
    "code": QT_TRANSLATE_NOOP("JournalFields", "mark"),
    "comment": QT_TRANSLATE_NOOP("JournalFields", "comment"),
    "date_from": QT_TRANSLATE_NOOP("JournalFields", "from"),
    "date_to": QT_TRANSLATE_NOOP("JournalFields", "to"),
    "dated": QT_TRANSLATE_NOOP("JournalFields", "dated"),
    "day": QT_TRANSLATE_NOOP("JournalFields", "day"),
    "days": QT_TRANSLATE_NOOP("JournalFields", "days"),
    "device": QT_TRANSLATE_NOOP("JournalFields", "computer"),
    "dishes_kk": QT_TRANSLATE_NOOP("JournalFields", "in Kazakh"),
    "dishes_ru": QT_TRANSLATE_NOOP("JournalFields", "in Russian"),
    "documents": QT_TRANSLATE_NOOP("JournalFields", "documents"),
    "due": QT_TRANSLATE_NOOP("JournalFields", "due"),
    "effective_from": QT_TRANSLATE_NOOP("JournalFields", "in force from"),
    "end_reason": QT_TRANSLATE_NOOP("JournalFields", "reason of leaving"),
    "ends_on": QT_TRANSLATE_NOOP("JournalFields", "until"),
    "exported_together": QT_TRANSLATE_NOOP("JournalFields", "exported together"),
    "fields": QT_TRANSLATE_NOOP("JournalFields", "fields"),
    "given_name": QT_TRANSLATE_NOOP("JournalFields", "given name"),
    "group": QT_TRANSLATE_NOOP("JournalFields", "group"),
    "group_name": QT_TRANSLATE_NOOP("JournalFields", "group"),
    "guardian": QT_TRANSLATE_NOOP("JournalFields", "guardian"),
    "guardians": QT_TRANSLATE_NOOP("JournalFields", "guardians"),
    "head_basis": QT_TRANSLATE_NOOP("JournalFields", "basis of authority"),
    "head_name": QT_TRANSLATE_NOOP("JournalFields", "head"),
    "iban": QT_TRANSLATE_NOOP("JournalFields", "IBAN"),
    "id_document": QT_TRANSLATE_NOOP("JournalFields", "identity document"),
    "iin": QT_TRANSLATE_NOOP("JournalFields", "IIN"),
    "iin_reason": QT_TRANSLATE_NOOP("JournalFields", "why the IIN stands"),
    "issued_on": QT_TRANSLATE_NOOP("JournalFields", "issued on"),
    "kind": QT_TRANSLATE_NOOP("JournalFields", "kind"),
    "kk": QT_TRANSLATE_NOOP("JournalFields", "Kazakh"),
    "kept": QT_TRANSLATE_NOOP("JournalFields", "kept"),
    "label": QT_TRANSLATE_NOOP("JournalFields", "name"),
    "language": QT_TRANSLATE_NOOP("JournalFields", "language"),
    "last_day": QT_TRANSLATE_NOOP("JournalFields", "last day"),
    "licence": QT_TRANSLATE_NOOP("JournalFields", "licence"),
    "login": QT_TRANSLATE_NOOP("JournalFields", "sign-in name"),
    "meal": QT_TRANSLATE_NOOP("JournalFields", "meal"),
    "meals": QT_TRANSLATE_NOOP("JournalFields", "meals"),
    "name": QT_TRANSLATE_NOOP("JournalFields", "name"),
    "name_kk": QT_TRANSLATE_NOOP("JournalFields", "name in Kazakh"),
    "name_ru": QT_TRANSLATE_NOOP("JournalFields", "name in Russian"),
    "note": QT_TRANSLATE_NOOP("JournalFields", "note"),
    "number": QT_TRANSLATE_NOOP("JournalFields", "number"),
    "office": QT_TRANSLATE_NOOP("JournalFields", "address of the office"),
    "parent_signed_at": QT_TRANSLATE_NOOP("JournalFields", "signed by the parent"),
    "patronymic": QT_TRANSLATE_NOOP("JournalFields", "patronymic"),
    "parent_fee": QT_TRANSLATE_NOOP("JournalFields", "the parents pay"),
    "state_part": QT_TRANSLATE_NOOP("JournalFields", "the state pays"),
    "due_day": QT_TRANSLATE_NOOP("JournalFields", "due until the day"),
    "phone": QT_TRANSLATE_NOOP("JournalFields", "phone"),
    "place": QT_TRANSLATE_NOOP("JournalFields", "place"),
    "problem": QT_TRANSLATE_NOOP("JournalFields", "problem"),
    "published_at": QT_TRANSLATE_NOOP("JournalFields", "published"),
    "reason": QT_TRANSLATE_NOOP("JournalFields", "reason"),
    "relation": QT_TRANSLATE_NOOP("JournalFields", "relation"),
    "role": QT_TRANSLATE_NOOP("JournalFields", "role"),
    "ru": QT_TRANSLATE_NOOP("JournalFields", "Russian"),
    "saved": QT_TRANSLATE_NOOP("JournalFields", "saved"),
    "signed_at": QT_TRANSLATE_NOOP("JournalFields", "signed"),
    "starts_on": QT_TRANSLATE_NOOP("JournalFields", "from"),
    "state": QT_TRANSLATE_NOOP("JournalFields", "state"),
    "stays": QT_TRANSLATE_NOOP("JournalFields", "stays"),
    "surname": QT_TRANSLATE_NOOP("JournalFields", "surname"),
    "teachers": QT_TRANSLATE_NOOP("JournalFields", "teachers"),
    "url": QT_TRANSLATE_NOOP("JournalFields", "address"),
    "valid_until": QT_TRANSLATE_NOOP("JournalFields", "valid until"),
    "whole": QT_TRANSLATE_NOOP("JournalFields", "whole"),
    "why": QT_TRANSLATE_NOOP("JournalFields", "reason"),
    "working": QT_TRANSLATE_NOOP("JournalFields", "working day"),
}

VALUES: Final[Mapping[str, str]] = {
    "prepared": QT_TRANSLATE_NOOP("JournalFields", "prepared"),
    "sent": QT_TRANSLATE_NOOP("JournalFields", "sent"),
    "parent_signed": QT_TRANSLATE_NOOP("JournalFields", "signed by the parent"),
    "countersigned": QT_TRANSLATE_NOOP("JournalFields", "signed by both"),
    "signed": QT_TRANSLATE_NOOP("JournalFields", "in force"),
    "declined": QT_TRANSLATE_NOOP("JournalFields", "declined"),
    "withdrawn": QT_TRANSLATE_NOOP("JournalFields", "withdrawn"),
    "locked": QT_TRANSLATE_NOOP("JournalFields", "locked"),
    "terminated": QT_TRANSLATE_NOOP("JournalFields", "terminated"),
    "renewed": QT_TRANSLATE_NOOP("JournalFields", "renewed"),
    "new": QT_TRANSLATE_NOOP("JournalFields", "new"),
    "accepted": QT_TRANSLATE_NOOP("JournalFields", "accepted"),
    "waiting_list": QT_TRANSLATE_NOOP("JournalFields", "waiting list"),
    "completed": QT_TRANSLATE_NOOP("JournalFields", "completed"),
    "present": QT_TRANSLATE_NOOP("JournalFields", "present"),
    "sick": QT_TRANSLATE_NOOP("JournalFields", "sick"),
    "vacation": QT_TRANSLATE_NOOP("JournalFields", "leave"),
    "family": QT_TRANSLATE_NOOP("JournalFields", "family"),
    "quarantine": QT_TRANSLATE_NOOP("JournalFields", "quarantine"),
    "absent": QT_TRANSLATE_NOOP("JournalFields", "no reason"),
    "mother": QT_TRANSLATE_NOOP("JournalFields", "mother"),
    "father": QT_TRANSLATE_NOOP("JournalFields", "father"),
    "guardian": QT_TRANSLATE_NOOP("JournalFields", "guardian"),
    "parent": QT_TRANSLATE_NOOP("JournalFields", "parent"),
    "kindergarten": QT_TRANSLATE_NOOP("JournalFields", "kindergarten"),
    "both": QT_TRANSLATE_NOOP("JournalFields", "both"),
    "director": QT_TRANSLATE_NOOP("JournalFields", "director"),
    "methodist": QT_TRANSLATE_NOOP("JournalFields", "methodist"),
    "breakfast": QT_TRANSLATE_NOOP("JournalFields", "breakfast"),
    "lunch": QT_TRANSLATE_NOOP("JournalFields", "lunch"),
    "snack": QT_TRANSLATE_NOOP("JournalFields", "afternoon snack"),
    "dinner": QT_TRANSLATE_NOOP("JournalFields", "dinner"),
    "mixed": QT_TRANSLATE_NOOP("JournalFields", "mixed"),
    "early": QT_TRANSLATE_NOOP("JournalFields", "early"),
    "younger": QT_TRANSLATE_NOOP("JournalFields", "younger"),
    "middle": QT_TRANSLATE_NOOP("JournalFields", "middle"),
    "senior": QT_TRANSLATE_NOOP("JournalFields", "senior"),
    "preschool": QT_TRANSLATE_NOOP("JournalFields", "preschool"),
    "general": QT_TRANSLATE_NOOP("JournalFields", "general"),
    "sanatorium": QT_TRANSLATE_NOOP("JournalFields", "sanatorium"),
    "corrective": QT_TRANSLATE_NOOP("JournalFields", "corrective"),
    "inclusive": QT_TRANSLATE_NOOP("JournalFields", "inclusive"),
    "mini_centre": QT_TRANSLATE_NOOP("JournalFields", "mini-centre"),
    "archived": QT_TRANSLATE_NOOP("JournalFields", "archived"),
    "enrolled": QT_TRANSLATE_NOOP("JournalFields", "enrolled"),
    "contract": QT_TRANSLATE_NOOP("JournalFields", "contract"),
    "amendment": QT_TRANSLATE_NOOP("JournalFields", "additional agreement"),
    "renewal": QT_TRANSLATE_NOOP("JournalFields", "renewal"),
    "form_027": QT_TRANSLATE_NOOP("JournalFields", "health certificate"),
    "birth_certificate": QT_TRANSLATE_NOOP("JournalFields", "birth certificate"),
    "parent_id": QT_TRANSLATE_NOOP("JournalFields", "parent's identity card"),
}
CODED: Final = frozenset({"state", "code", "relation", "asked_by", "role", "language", "age", "kind", "fields", "name", "meal"})


def change_words(before: Any, after: Any, leave_out: Sequence[str] = ()) -> str:
    """ "field: earlier → later" of each field that changed, in words; "" where nothing a person reads did."""
    parts = []
    for name, _old, _new in differences(before, after):
        if name in leave_out or is_inner(name):
            continue
        old, new = (value_words(name, _of(side, name)) for side in (before, after))
        parts.append(f"{field_word(name)}: {old} → {new}" if name else f"{old} → {new}")
    return "   ".join(parts)


def is_inner(name: str) -> bool:
    """Whether a field holds what only programs read."""
    return name in INNER or name.endswith(INNER_ENDINGS)


def field_word(name: str) -> str:
    """What a field is called; an unknown one by its own name, so that nothing is hidden."""
    return QCoreApplication.translate(CONTEXT, FIELDS[name]) if name in FIELDS else name


def value_words(name: str, value: Any) -> str:
    """A value as one line of at most LONGEST signs; nothing is a dash."""
    text = _told(name, value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _told(name: str, value: Any) -> str:
    if value in (None, "", [], {}, ()):
        return "—"
    match value:
        case bool():
            said = QT_TRANSLATE_NOOP("JournalFields", "yes") if value else QT_TRANSLATE_NOOP("JournalFields", "no")
            return QCoreApplication.translate(CONTEXT, said)
        case Mapping():
            told = [f"{field_word(key)} {_told(key, one)}" for key, one in value.items() if one and not is_inner(key)]
            return ", ".join(told) or "—"
        case str():
            return _coded(name, value)
        case Sequence():
            return "; ".join(_told(name, one) for one in value)
        case _:
            return str(value)


def _coded(name: str, value: str) -> str:
    if name == "fields":
        return field_word(value)
    return QCoreApplication.translate(CONTEXT, VALUES[value]) if name in CODED and value in VALUES else value


def _of(side: Any, name: str) -> Any:
    return side.get(name) if isinstance(side, Mapping) else None if name else side
