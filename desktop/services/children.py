"""Children: list, card, join, move between groups, leave. History by dates is kept."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, or_, select

from desktop.models.attendance import AttendanceMark
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services.checks import FieldCheck
from desktop.services.contract_later import terminated_on
from desktop.services.errors import KnownError
from desktop.services.groups import here_on
from desktop.services.guarded_notes import GuardedSigns, signs
from desktop.services.people import (
    ChildDraft,
    checked_child,
    child_body,
    child_name,
    draft_from,
    full_name,
    guardians_of,
    write_child,
    write_guardians,
)
from desktop.services.roles import Permission
from desktop.services.siblings import Sibling, siblings
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import PlacementBody

REAL = or_(Placement.ends_on.is_(None), Placement.ends_on >= Placement.starts_on)  # not `taken_back`


@dataclass(frozen=True, slots=True)
class ChildRow:
    """A child for lists. `group_id` and `group_name` are today's (or the next stay's); empty when the child is nowhere.

    The first guardian's name and phone are shown; everyone's `guardian_iins` and `guardian_phones` are there to search by.
    `allergies` is the sign that some are noted, for the child's safety; the words are guarded (`guarded_notes`).
    Of a child who is nowhere `left_group` and `left_on` tell the last stay; empty and None for one who was in no group yet.
    """

    id: str
    name: str
    iin: str
    birth_date: date
    group_id: str
    group_name: str
    guardian_name: str
    guardian_phone: str
    guardian_iins: tuple[str, ...] = ()
    guardian_phones: tuple[str, ...] = ()
    left_group: str = ""
    left_on: date | None = None
    allergies: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stay in the history, both days inclusive."""

    placement_id: str
    group_id: str
    group_name: str
    starts_on: date
    ends_on: date | None
    end_reason: str


@dataclass(frozen=True, slots=True)
class ChildCard:
    """Everything the card shows at once; of what is guarded only whether there is any (`guarded_notes`)."""

    id: str
    draft: ChildDraft
    name: str
    history: tuple[Stretch, ...]
    siblings: tuple[Sibling, ...]
    signs: GuardedSigns

    @property
    def current(self) -> Stretch | None:
        """The latest stay without an end or with the latest one."""
        return self.history[0] if self.history else None


def list_children(uow: UnitOfWork, *, group_id: str | None = None, gone: bool = False) -> tuple[ChildRow, ...]:
    """The children who are here today or will be, in Kazakh order; those who left, if `gone`."""
    staying = or_(Placement.ends_on.is_(None), Placement.ends_on >= uow.today)
    query = (
        select(
            Child.id,
            Child.surname,
            Child.given_name,
            Child.patronymic,
            Child.iin,
            Child.birth_date,
            (Child.allergies != "").label("allergies"),
            Group.id.label("group_id"),
            Group.name.label("group_name"),
        )
        .outerjoin(Placement, (Placement.child_id == Child.id) & staying)
        .outerjoin(Group, Group.id == Placement.group_id)
        .order_by(Child.sort_name, Placement.starts_on)
    )
    if group_id is not None:
        query = query.where(Placement.group_id == group_id)
    if gone:
        query = query.where(Placement.id.is_(None))
    rows: dict[str, ChildRow] = {}
    reach, last = _reach(uow), _last_stays(uow)
    for found in uow.session.execute(query):
        if found.id not in rows:
            left = last.get(found.id) if found.group_id is None else None
            rows[found.id] = _row(found, reach.get(found.id, []), left)
    return tuple(rows.values())


def _last_stays(uow: UnitOfWork) -> dict[str, tuple[str, date]]:
    """The group and the last day of each child's latest stay that is over."""
    query = (
        select(Placement.child_id, Group.name, Placement.ends_on)
        .join(Group, Group.id == Placement.group_id)
        .where(Placement.ends_on < uow.today, REAL)
        .order_by(Placement.ends_on)
    )
    return {child_id: (name, day) for child_id, name, day in uow.session.execute(query) if day is not None}


class _Reach(NamedTuple):
    name: str
    iin: str
    phone: str


def _reach(uow: UnitOfWork) -> dict[str, list[_Reach]]:
    """The name, IIN and phone of every guardian in their order, by child."""
    found: dict[str, list[_Reach]] = {}
    query = select(
        Guardian.child_id, Guardian.surname, Guardian.given_name, Guardian.patronymic, Guardian.iin, Guardian.phone
    ).order_by(Guardian.place)
    for child_id, surname, given_name, patronymic, iin, phone in uow.session.execute(query):
        found.setdefault(child_id, []).append(_Reach(full_name(surname, given_name, patronymic), iin, phone))
    return found


def _row(found: Any, reach: list[_Reach], left: tuple[str, date] | None) -> ChildRow:
    return ChildRow(
        id=found.id,
        name=full_name(found.surname, found.given_name, found.patronymic),
        iin=found.iin,
        birth_date=found.birth_date,
        group_id=found.group_id or "",
        group_name=found.group_name or "",
        guardian_name=reach[0].name if reach else "",
        guardian_phone=reach[0].phone if reach else "",
        guardian_iins=tuple(one.iin for one in reach),
        guardian_phones=tuple(one.phone for one in reach if one.phone),
        left_group=left[0] if left else "",
        left_on=left[1] if left else None,
        allergies=bool(found.allergies),
    )


def card(uow: UnitOfWork, child_id: str) -> ChildCard:
    """One child's card.

    Raises:
        KnownError: "no-such-child".
    """
    child = _get(uow, child_id)
    guardians = guardians_of(uow, child_id)
    history = uow.session.execute(
        select(Placement, Group.name)
        .join(Group, Group.id == Placement.group_id)
        .where(Placement.child_id == child_id, REAL)
        .order_by(Placement.starts_on.desc())
    )
    draft = draft_from(child, guardians)
    return ChildCard(
        id=child.id,
        draft=draft,
        name=child_name(child),
        history=tuple(Stretch(p.id, p.group_id, name, p.starts_on, p.ends_on, p.end_reason) for p, name in history),
        siblings=siblings(uow, {one.iin for one in guardians}, child.iin),
        signs=signs(uow, child_id),
    )


def add_child(uow: UnitOfWork, draft: ChildDraft, *, group_id: str | None = None, starts_on: date | None = None) -> str:
    """Add a child and, if a group is given, place it there from a day on. Returns the child's id.

    Raises:
        FieldProblems: field → code ("iin": "iin-taken" when the child is known already).
    """
    uow.require(Permission.EDIT_PEOPLE)
    child = new_child(uow, draft)
    if group_id is not None:
        place(uow, child.id, group_id, starts_on or uow.today)
    return child.id


def new_child(uow: UnitOfWork, draft: ChildDraft, identifier: str | None = None) -> Child:
    """Check and add a child without placing it; under this id, if one is given and free."""
    uow.require(Permission.EDIT_PEOPLE)
    values = checked_child(draft, uow.today)
    check = FieldCheck()
    taken = uow.session.scalars(select(Child.id).where(Child.iin == values.iin)).first()
    check.require("iin", taken is None, "iin-taken")
    check.finish()
    free = identifier is not None and uow.session.get(Child, identifier) is None
    child = Child(id=identifier if free else uow.new_id(), version=0)
    write_child(child, values)
    uow.session.add(child)
    uow.session.flush()
    write_guardians(uow, child.id, values.guardians)
    _keep(uow, child, "child.added", before=None)
    return child


def edit_child(uow: UnitOfWork, child_id: str, draft: ChildDraft) -> None:
    """Change a child's values and guardians.

    Raises:
        FieldProblems: field → code. KnownError: "no-such-child".
    """
    uow.require(Permission.EDIT_PEOPLE)
    values = checked_child(draft, uow.today)
    child = _get(uow, child_id)
    check = FieldCheck()
    taken = uow.session.scalars(select(Child.id).where(Child.iin == values.iin, Child.id != child_id)).first()
    check.require("iin", taken is None, "iin-taken")
    check.finish()
    before = child_body(uow, child).wire()
    write_child(child, values)
    write_guardians(uow, child_id, values.guardians)
    _keep(uow, child, "child.edited", before=before)


def move(uow: UnitOfWork, child_id: str, group_id: str, on: date) -> None:
    """Move a child to another group from a day on: the stay there ends the day before.

    Raises:
        KnownError: "no-such-group", "child-is-nowhere", "already-in-group", "move-before-arrival".
    """
    uow.require(Permission.EDIT_PEOPLE)
    current = _open_stay(uow, child_id)
    if current is None:
        raise KnownError("child-is-nowhere")
    if current.group_id == group_id:
        raise KnownError("already-in-group")
    if on <= current.starts_on:
        raise KnownError("move-before-arrival", first=current.starts_on)
    _require_group(uow, group_id)
    _end(uow, current, on - timedelta(days=1), "moved")
    place(uow, child_id, group_id, on)


def leave(uow: UnitOfWork, child_id: str, last_day: date, reason: str) -> None:
    """End a child's stay; marks after the last day must be cleared first, so that none is lost unseen.

    Raises:
        KnownError: "child-is-nowhere", "leaves-before-arrival", "marks-after-leaving".
    """
    uow.require(Permission.EDIT_PEOPLE)
    current = _open_stay(uow, child_id)
    if current is None:
        raise KnownError("child-is-nowhere")
    if last_day < current.starts_on:
        raise KnownError("leaves-before-arrival", first=current.starts_on)
    later = uow.session.scalar(
        select(func.count())
        .select_from(AttendanceMark)
        .where(AttendanceMark.child_id == child_id, AttendanceMark.day > last_day, AttendanceMark.code.is_not(None))
    )
    if later:
        raise KnownError("marks-after-leaving", marks=later)
    _end(uow, current, last_day, " ".join(reason.split()) or "left")


def return_child(uow: UnitOfWork, child_id: str) -> None:
    """Take a leave back (its undo): the latest stay has no end again.

    Raises:
        KnownError: "child-is-nowhere"; "contract-terminated" when the stay ended with its contract.
    """
    uow.require(Permission.EDIT_PEOPLE)
    latest = uow.session.scalars(
        select(Placement).where(Placement.child_id == child_id, REAL).order_by(Placement.starts_on.desc()).limit(1)
    ).first()
    if latest is None:
        raise KnownError("child-is-nowhere")
    terminated = None if latest.ends_on is None else terminated_on(uow, child_id, latest.ends_on)
    if terminated is not None:
        raise KnownError("contract-terminated", number=terminated)
    _end(uow, latest, None, "")


def place(uow: UnitOfWork, child_id: str, group_id: str, starts_on: date) -> str:
    """Begin a stay in a group; returns its id.

    Raises:
        KnownError: "not-allowed", "no-such-group", "stays-overlap".
    """
    uow.require(Permission.EDIT_PEOPLE)
    _require_group(uow, group_id)
    overlap = uow.session.scalar(
        select(func.count(Placement.id)).where(
            Placement.child_id == child_id, or_(Placement.ends_on.is_(None), Placement.ends_on >= starts_on)
        )
    )
    if overlap:
        raise KnownError("stays-overlap")
    row = Placement(id=uow.new_id(), child_id=child_id, group_id=group_id, starts_on=starts_on, version=0, end_reason="")
    uow.session.add(row)
    _keep_placement(uow, row, "child.placed", before=None)
    return row.id


def _require_group(uow: UnitOfWork, group_id: str) -> None:
    group = uow.session.get(Group, group_id)
    if group is None or group.archived_at is not None:
        raise KnownError("no-such-group")


def _open_stay(uow: UnitOfWork, child_id: str) -> Placement | None:
    stays = (
        select(Placement)
        .where(Placement.child_id == child_id, or_(here_on(uow.today), Placement.starts_on > uow.today))
        .order_by(Placement.starts_on.desc())
        .limit(1)
    )
    return uow.session.scalars(stays).first()


def _end(uow: UnitOfWork, row: Placement, last_day: date | None, reason: str) -> None:
    before = placement_body(row).wire()
    row.ends_on, row.end_reason = last_day, reason
    _keep_placement(uow, row, "child.stay_ended" if last_day else "child.stay_reopened", before=before)


def _keep_placement(uow: UnitOfWork, row: Placement, action: str, *, before: object) -> None:
    body = placement_body(row)
    uow.record(action, "placement", row.id, before=before, after=body.wire())
    uow.touch("child", row.child_id)
    uow.enqueue("placement.put", "placement", row.id, body, base_version=row.version)


def taken_back(row: Placement) -> None:
    """Make a stay one that never was: of no day, before all others.

    The exchange knows no deletion. With its last day before its first one, both in year 1, no day is covered, no other stay
    overlaps it, and it is nobody's latest.
    """
    row.starts_on, row.ends_on, row.end_reason = date(1, 1, 2), date(1, 1, 1), "taken back"


def placement_body(row: Placement) -> PlacementBody:
    """The stay as the exchange carries it."""
    return PlacementBody(
        child_id=row.child_id,
        group_id=row.group_id,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        end_reason=row.end_reason or "",
        contract_id=row.contract_id,
    )


def _get(uow: UnitOfWork, child_id: str) -> Child:
    row = uow.session.get(Child, child_id)
    if row is None:
        raise KnownError("no-such-child")
    return row


def _keep(uow: UnitOfWork, child: Child, action: str, *, before: object) -> None:
    body = child_body(uow, child)
    uow.record(action, "child", child.id, before=before, after=body.wire())
    uow.enqueue("child.put", "child", child.id, body, base_version=child.version)
