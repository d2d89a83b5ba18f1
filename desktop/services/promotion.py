"""Moving a whole group up a year: one transaction, one act in the journal, one step back."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, or_, select

from desktop.models.attendance import GroupMonth
from desktop.models.groups import Group, Placement
from desktop.models.listed import listed
from desktop.models.people import Child
from desktop.services import audit
from desktop.services.checks import FieldCheck
from desktop.services.children import placement_body, taken_back
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft, edit_values, group_body, new_group
from desktop.services.people import child_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.entities import AgeGroup, GroupBody
from protocol.working_calendar import Month

PROMOTED, TAKEN_BACK = "group.promoted", "group.promotion_undone"
MOVED = "moved"

NEXT_AGE: Mapping[AgeGroup, AgeGroup] = {
    AgeGroup.EARLY: AgeGroup.YOUNGER,
    AgeGroup.YOUNGER: AgeGroup.MIDDLE,
    AgeGroup.MIDDLE: AgeGroup.SENIOR,
    AgeGroup.SENIOR: AgeGroup.PRESCHOOL,
    AgeGroup.PRESCHOOL: AgeGroup.PRESCHOOL,
}


@dataclass(frozen=True, slots=True)
class Rename:
    """The group itself goes up: another name and age, its children stay in it. It counts from now on."""

    name: str
    age: AgeGroup


@dataclass(frozen=True, slots=True)
class MoveAll:
    """All children go to another group from a day on: to `target_id`, or to a new one of `name` and `age` where it is None."""

    on: date
    target_id: str | None = None
    name: str = ""
    age: AgeGroup = AgeGroup.MIDDLE


@dataclass(frozen=True, slots=True)
class Promoted:
    """What was done. `left_out` names the children who could not be moved: they come later, or their next stay is known."""

    group_id: str
    target_id: str
    moved: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PromotionPlan:
    """What a move from a day on would do: who goes and who is left out, by name."""

    moving: tuple[str, ...]
    left_out: tuple[str, ...]


def plan_promotion(uow: UnitOfWork, group_id: str, on: date) -> PromotionPlan:
    """Who would be moved from a day on; nothing is written."""
    going, left = _who(uow, group_id, on)
    names = _names(uow, [row.child_id for row in going] + left)
    return PromotionPlan(tuple(names[row.child_id] for row in going), tuple(names[one] for one in left))


def promote_group(uow: UnitOfWork, group_id: str, how: Rename | MoveAll) -> Promoted:
    """Move a group up, all or nothing.

    Raises:
        FieldProblems: field → code ("name"). KnownError: "not-allowed", "no-such-group", "already-in-group",
            "nobody-to-move", "sheet-closed-then" (a closed month would change).
    """
    uow.require(Permission.EDIT_PEOPLE)
    row = _open_group(uow, group_id)
    if isinstance(how, Rename):
        return _rename(uow, row, how)
    return _move_all(uow, row, how)


def _rename(uow: UnitOfWork, row: Group, how: Rename) -> Promoted:
    before = group_body(row)
    edit_values(uow, row, _draft(before, how.name, how.age))
    after = group_body(row)
    uow.record(PROMOTED, "group", row.id, before={"group": before.wire()}, after={"group": after.wire()})
    return Promoted(row.id, row.id, 0)


def _move_all(uow: UnitOfWork, row: Group, how: MoveAll) -> Promoted:
    _refuse_closed(uow, row.id, how.on)
    going, left = _who(uow, row.id, how.on)
    if not going:
        raise KnownError("nobody-to-move", name=row.name)
    if how.target_id == row.id:
        raise KnownError("already-in-group")
    if how.target_id is None:
        check = FieldCheck()
        check.require("name", bool(how.name.strip()), "required")
        check.finish()
        target = new_group(uow, _draft(group_body(row), how.name, how.age))
    else:
        target = _open_group(uow, how.target_id)
    uow.session.flush()
    before, after = [], []
    for old in going:
        before.append({"id": old.id, **placement_body(old).wire()})
        ends_on, reason = old.ends_on, old.end_reason
        old.ends_on, old.end_reason = how.on - timedelta(days=1), MOVED
        _tell(uow, old)
        begun = Placement(
            id=uow.new_id(),
            child_id=old.child_id,
            group_id=target.id,
            starts_on=how.on,
            ends_on=ends_on,
            end_reason=reason,
            version=0,
        )
        uow.session.add(begun)
        _tell(uow, begun)
        after += [{"id": one.id, **placement_body(one).wire()} for one in (old, begun)]
    values = {"on": how.on.isoformat(), "target": target.id, "created": how.target_id is None, "stays": after}
    uow.record(PROMOTED, "group", row.id, before={"stays": before}, after=values)
    uow.touch("group", target.id)
    names = _names(uow, left)
    return Promoted(row.id, target.id, len(going), tuple(names[one] for one in left))


def undo_promotion(uow: UnitOfWork, group_id: str) -> int:
    """Take the group's last move up back, as one step; how many children are back where they were.

    Raises:
        KnownError: "nothing-to-undo"; "promotion-changed" (`what`: the child or group something was done to since).
    """
    uow.require(Permission.EDIT_PEOPLE)
    act = _last(uow, group_id)
    row = uow.session.get(Group, group_id)
    if act is None or row is None:
        raise KnownError("nothing-to-undo")
    if "group" in act.after:
        _rename_back(uow, row, act)
        return 0
    _require_untouched(uow, act)
    earlier = {one["id"]: one for one in act.before["stays"]}
    for told in act.after["stays"]:
        stay = uow.session.get_one(Placement, told["id"])
        if stay.id in earlier:
            kept = earlier[stay.id]
            stay.ends_on = date.fromisoformat(kept["ends_on"]) if kept["ends_on"] else None
            stay.end_reason = kept["end_reason"]
        else:
            taken_back(stay)
        _tell(uow, stay)
    if act.after["created"]:
        made = uow.session.get_one(Group, act.after["target"])
        made.archived_at = uow.now
        uow.enqueue("group.put", "group", made.id, group_body(made), base_version=made.version)
    uow.touch("group", act.after["target"])
    uow.record(TAKEN_BACK, "group", group_id, before=act.after, after=act.before)
    return len(earlier)


def _rename_back(uow: UnitOfWork, row: Group, act: audit.Entry) -> None:
    if group_body(row).wire() != act.after["group"]:
        raise KnownError("promotion-changed", what=row.name)
    earlier = GroupBody.model_validate(act.before["group"])
    edit_values(uow, row, _draft(earlier, earlier.name, earlier.age))
    uow.record(TAKEN_BACK, "group", row.id, before=act.after, after=act.before)


def _require_untouched(uow: UnitOfWork, act: audit.Entry) -> None:
    """Every stay is as the move left it, nothing follows it, and a group made for it holds nobody else."""
    told = {one["id"]: {name: value for name, value in one.items() if name != "id"} for one in act.after["stays"]}
    children = [one["child_id"] for one in act.before["stays"]]
    names = _names(uow, children)
    query = select(Placement).where(Placement.child_id.in_(listed("children")))
    found = {row.id: row for row in uow.session.scalars(query, {"children": children})}
    for stay_id, body in told.items():
        if stay_id not in found or placement_body(found[stay_id]).wire() != body:
            raise KnownError("promotion-changed", what=names.get(body["child_id"], ""))
    on = date.fromisoformat(act.after["on"])
    for row in found.values():
        if row.id not in told and row.starts_on >= on:
            raise KnownError("promotion-changed", what=names[row.child_id])
    if act.after["created"]:
        others = select(func.count(Placement.id)).where(
            Placement.group_id == act.after["target"], Placement.child_id.not_in(listed("children"))
        )
        if uow.session.scalar(others, {"children": children}):
            raise KnownError("promotion-changed", what=uow.session.get_one(Group, act.after["target"]).name)


def _last(uow: UnitOfWork, group_id: str) -> audit.Entry | None:
    """The move up that was not taken back yet, if it was the group's last act of the two."""
    for entry in audit.read(uow.session, entity=entity_key("group", group_id), limit=200):
        if entry.action == TAKEN_BACK:
            return None
        if entry.action == PROMOTED:
            return entry
    return None


def _who(uow: UnitOfWork, group_id: str, on: date) -> tuple[Sequence[Placement], list[str]]:
    """The stays that would end the day before, and the children who would be left out."""
    last = or_(Placement.ends_on.is_(None), Placement.ends_on >= on)
    stays = uow.session.scalars(
        select(Placement)
        .join(Child, Child.id == Placement.child_id)
        .where(Placement.group_id == group_id, last)
        .order_by(Child.sort_name, Placement.starts_on)
    ).all()
    later = set(
        uow.session.scalars(
            select(Placement.child_id)
            .where(Placement.child_id.in_(listed("children")), last)
            .group_by(Placement.child_id)
            .having(func.count(Placement.id) > 1),
            {"children": [row.child_id for row in stays]},
        )
    )
    going = [row for row in stays if row.starts_on < on and row.child_id not in later]
    moving = {row.child_id for row in going}
    return going, list(dict.fromkeys(row.child_id for row in stays if row.child_id not in moving))


def _names(uow: UnitOfWork, children: Collection[str]) -> dict[str, str]:
    query = select(Child).where(Child.id.in_(listed("children")))
    return {row.id: child_name(row) for row in uow.session.scalars(query, {"children": list(children)})}


def _refuse_closed(uow: UnitOfWork, group_id: str, on: date) -> None:
    """A closed sheet tells the days of its children; a move inside it would change what parents confirmed."""
    closed = uow.session.scalar(
        select(func.max(GroupMonth.month)).where(
            GroupMonth.group_id == group_id, GroupMonth.month >= str(Month.of(on)), GroupMonth.closed_at.is_not(None)
        )
    )
    if closed:
        raise KnownError("sheet-closed-then", month=closed)


def _open_group(uow: UnitOfWork, group_id: str) -> Group:
    row = uow.session.get(Group, group_id)
    if row is None or row.archived_at is not None:
        raise KnownError("no-such-group")
    return row


def _draft(body: GroupBody, name: str, age: AgeGroup) -> GroupDraft:
    return GroupDraft(name, body.language, age, body.kind, body.capacity, body.teachers)


def _tell(uow: UnitOfWork, row: Placement) -> None:
    uow.touch("child", row.child_id)
    uow.touch("placement", row.id)
    uow.enqueue("placement.put", "placement", row.id, placement_body(row), base_version=row.version)
