"""What only the kindergarten's people may know of a child: allergies and notes. Every look and every change is an act.

The journal tells who looked and what was changed, never the words: it is kept for ever, and a family may ask for them to go.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from desktop.models.people import Child
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.people import child_body
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from desktop.services.veil import GUARDED

LONGEST: Final = 2000
SHOWN, CHANGED = "child.guarded_shown", "child.guarded_changed"


@dataclass(frozen=True, slots=True)
class GuardedNotes:
    """The guarded texts of a child."""

    allergies: str = ""
    care_notes: str = ""


@dataclass(frozen=True, slots=True)
class GuardedSigns:
    """Whether there is anything: what is seen without a look, for a child's safety."""

    allergies: bool = False
    care_notes: bool = False


def signs(uow: UnitOfWork, child_id: str) -> GuardedSigns:
    """What is known of a child, without the words.

    Raises:
        KnownError: "no-such-child".
    """
    found = uow.session.execute(select(Child.allergies != "", Child.care_notes != "").where(Child.id == child_id)).first()
    if found is None:
        raise KnownError("no-such-child")
    return GuardedSigns(bool(found[0]), bool(found[1]))


def show(uow: UnitOfWork, child_id: str) -> GuardedNotes:
    """The words, and the act of looking at them. It is to be run in a transaction that writes.

    Raises:
        KnownError: "no-such-child", "not-allowed".
    """
    uow.require(Permission.SEE)
    child = _get(uow, child_id)
    notes = GuardedNotes(child.allergies, child.care_notes)
    uow.record(SHOWN, "child", child_id, after={"fields": [name for name in GUARDED if getattr(notes, name)]})
    return notes


def change(uow: UnitOfWork, child_id: str, notes: GuardedNotes) -> None:
    """Keep these texts and tell the office's other computers; the same texts again are nothing.

    Raises:
        FieldProblems: field → "too-long". KnownError: "no-such-child", "not-allowed".
    """
    uow.require(Permission.EDIT_PEOPLE)
    check = FieldCheck()
    kept = {name: getattr(notes, name).strip() for name in GUARDED}
    for name, text in kept.items():
        check.require(name, len(text) <= LONGEST, "too-long")
    check.finish()
    child = _get(uow, child_id)
    changed = [name for name in GUARDED if getattr(child, name) != kept[name]]
    if not changed:
        return
    for name in changed:
        setattr(child, name, kept[name])
    uow.record(CHANGED, "child", child_id, after={"fields": changed})
    uow.enqueue("child.put", "child", child_id, child_body(uow, child), base_version=child.version)


def _get(uow: UnitOfWork, child_id: str) -> Child:
    child = uow.session.get(Child, child_id)
    if child is None:
        raise KnownError("no-such-child")
    return child
