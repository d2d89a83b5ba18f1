"""Groups: create, edit, archive, list."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select

from desktop.models.groups import Group, Placement
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.collation import kazakh_key
from protocol.messages.entities import AgeGroup, GroupBody, GroupKind, Language

CAPACITY_MOST = 200


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """What is typed for a group."""

    name: str
    language: Language = Language.KAZAKH
    age: AgeGroup = AgeGroup.MIDDLE
    kind: GroupKind = GroupKind.GENERAL
    capacity: int = 25
    teachers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group for lists and forms; `children` counts those who belong to it today."""

    id: str
    name: str
    language: Language
    age: AgeGroup
    kind: GroupKind
    capacity: int
    teachers: tuple[str, ...]
    children: int
    archived: bool

    @property
    def free_places(self) -> int:
        """Places left; negative when the group is over its capacity (a warning, not a wall)."""
        return self.capacity - self.children


def here_on(day: object) -> ColumnElement[bool]:
    """The condition that a placement covers a day."""
    return (Placement.starts_on <= day) & or_(Placement.ends_on.is_(None), Placement.ends_on >= day)


def list_groups(uow: UnitOfWork, *, archived: bool = False) -> tuple[GroupRow, ...]:
    """The groups in Kazakh order of names; with the archived ones if asked."""
    children = (
        select(Placement.group_id, func.count(Placement.id).label("children"))
        .where(here_on(uow.today))
        .group_by(Placement.group_id)
        .subquery()
    )
    query = select(Group, func.coalesce(children.c.children, 0)).outerjoin(children, children.c.group_id == Group.id)
    if not archived:
        query = query.where(Group.archived_at.is_(None))
    rows = [_row(group, count) for group, count in uow.session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (row.archived, kazakh_key(row.name))))


def group(uow: UnitOfWork, group_id: str) -> GroupRow:
    """One group.

    Raises:
        KnownError: "no-such-group".
    """
    found = _get(uow, group_id)
    count = uow.session.scalar(select(func.count(Placement.id)).where(Placement.group_id == group_id, here_on(uow.today)))
    return _row(found, count or 0)


def create_group(uow: UnitOfWork, draft: GroupDraft) -> str:
    """Add a group and return its id.

    Raises:
        FieldProblems: field → code. KnownError: "not-allowed".
    """
    uow.require(Permission.EDIT_PEOPLE)
    row = new_group(uow, draft)
    uow.record("group.created", "group", row.id, after=group_body(row).wire())
    return row.id


def new_group(uow: UnitOfWork, draft: GroupDraft) -> Group:
    """Check and add a group, told to the portal; the caller writes the act.

    Raises:
        FieldProblems: field → code.
    """
    row = Group(id=uow.new_id(), version=0, **_columns(_checked(draft)))
    uow.session.add(row)
    uow.enqueue("group.put", "group", row.id, group_body(row), base_version=row.version)
    uow.touch("group", row.id)
    return row


def edit_group(uow: UnitOfWork, group_id: str, draft: GroupDraft) -> None:
    """Change a group.

    Raises:
        FieldProblems: field → code. KnownError: "not-allowed", "no-such-group".
    """
    uow.require(Permission.EDIT_PEOPLE)
    row = _get(uow, group_id)
    before = group_body(row).wire()
    edit_values(uow, row, draft)
    uow.record("group.edited", "group", row.id, before=before, after=group_body(row).wire())


def edit_values(uow: UnitOfWork, row: Group, draft: GroupDraft) -> None:
    """Check and change a group's values, told to the portal; the caller writes the act.

    Raises:
        FieldProblems: field → code.
    """
    for name, value in _columns(_checked(draft)).items():
        setattr(row, name, value)
    uow.enqueue("group.put", "group", row.id, group_body(row), base_version=row.version)


def archive_group(uow: UnitOfWork, group_id: str) -> None:
    """Take a group out of use. Its history stays.

    Raises:
        KnownError: "group-has-children" while someone belongs to it today or later.
    """
    uow.require(Permission.EDIT_PEOPLE)
    row = _get(uow, group_id)
    staying = or_(Placement.ends_on.is_(None), Placement.ends_on >= uow.today)
    left = uow.session.scalar(select(func.count(Placement.id)).where(Placement.group_id == group_id, staying))
    if left:
        raise KnownError("group-has-children", name=row.name, children=left)
    before = group_body(row).wire()
    row.archived_at = uow.now
    _keep(uow, row, "group.archived", before=before)


def restore_group(uow: UnitOfWork, group_id: str) -> None:
    """Take an archived group back into use (the undo of archiving)."""
    uow.require(Permission.EDIT_PEOPLE)
    row = _get(uow, group_id)
    before = group_body(row).wire()
    row.archived_at = None
    _keep(uow, row, "group.restored", before=before)


def _get(uow: UnitOfWork, group_id: str) -> Group:
    row = uow.session.get(Group, group_id)
    if row is None:
        raise KnownError("no-such-group")
    return row


def _keep(uow: UnitOfWork, row: Group, action: str, *, before: object) -> None:
    body = group_body(row)
    uow.record(action, "group", row.id, before=before, after=body.wire())
    uow.enqueue("group.put", "group", row.id, body, base_version=row.version)


def group_body(row: Group) -> GroupBody:
    """The group as the exchange carries it."""
    return GroupBody(
        name=row.name,
        language=Language(row.language),
        age=AgeGroup(row.age),
        kind=GroupKind(row.kind),
        capacity=row.capacity,
        teachers=tuple(row.teachers),
        archived=row.archived_at is not None,
    )


def _row(row: Group, children: int) -> GroupRow:
    body = group_body(row)
    return GroupRow(row.id, row.name, body.language, body.age, body.kind, row.capacity, body.teachers, children, body.archived)


def _checked(draft: GroupDraft) -> GroupDraft:
    check = FieldCheck()
    name = check.text("name", draft.name, longest=80)
    check.require("capacity", 1 <= draft.capacity <= CAPACITY_MOST, "bad-capacity")
    teachers = _names(draft.teachers)
    check.finish()
    return GroupDraft(name, draft.language, draft.age, draft.kind, draft.capacity, teachers)


def _names(typed: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in (" ".join(one.split()) for one in typed) if name)


def _columns(draft: GroupDraft) -> dict[str, object]:
    return {
        "name": draft.name,
        "language": draft.language.value,
        "age": draft.age.value,
        "kind": draft.kind.value,
        "capacity": draft.capacity,
        "teachers": list(draft.teachers),
    }
