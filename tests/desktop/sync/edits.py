"""Edits by hand, as the use cases make them: the row, `dirty`, and the operation in one transaction."""

from datetime import date

from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services.people import write_child
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode
from protocol.messages.entities import AgeGroup, ChildBody, GroupBody, GroupKind, Language, PlacementBody
from protocol.messages.operations import CellEdit, SetMarks

IINS = ("210315500009", "210315501807", "200722600006")


def group_body(name: str = "Күншуақ") -> GroupBody:
    return GroupBody(name=name, language=Language.KAZAKH, age=AgeGroup.MIDDLE, kind=GroupKind.GENERAL, capacity=20)


def child_body(iin: str = IINS[0], given_name: str = "Айсұлу") -> ChildBody:
    return ChildBody(iin=iin, surname="Үлгі", given_name=given_name, birth_date=date(2021, 3, 15))


def put_group(uow: UnitOfWork, identifier: str = "g1", name: str = "Күншуақ") -> None:
    body = group_body(name)
    row = uow.session.get(Group, identifier)
    if row is None:
        row = Group(id=identifier, teachers=[], version=0)
        uow.session.add(row)
    row.name, row.language, row.age, row.kind = body.name, body.language.value, body.age.value, body.kind.value
    row.capacity = body.capacity
    uow.record("group.edited", "group", identifier, after=body.wire())
    uow.enqueue("group.put", "group", identifier, body, base_version=row.version)


def put_child(uow: UnitOfWork, identifier: str = "c1", iin: str = IINS[0], given_name: str = "Айсұлу") -> None:
    body = child_body(iin, given_name)
    row = uow.session.get(Child, identifier)
    if row is None:
        row = Child(id=identifier, version=0)
        uow.session.add(row)
    write_child(row, body)
    uow.enqueue("child.put", "child", identifier, body, base_version=row.version)


def place(uow: UnitOfWork, identifier: str = "p1", child: str = "c1", group: str = "g1") -> None:
    body = PlacementBody(child_id=child, group_id=group, starts_on=date(2026, 9, 1))
    uow.session.add(Placement(id=identifier, version=0, end_reason="", **body.model_dump(exclude={"end_reason"})))
    uow.enqueue("placement.put", "placement", identifier, body)


def mark(uow: UnitOfWork, day: int, code: str | None, child: str = "c1", note: str = "") -> None:
    row = uow.session.get(AttendanceMark, (child, date(2026, 11, day)))
    if row is None:
        row = AttendanceMark(child_id=child, day=date(2026, 11, day), server_version=0, document_id=None)
        uow.session.add(row)
    row.code, row.note, row.by, row.device_id, row.at, row.dirty = code, note, uow.actor.name, uow.device, uow.now, True
    cell = CellEdit(
        day=day,
        code=MarkCode(code) if code else None,
        note=note,
        base_version=row.server_version,
        by=uow.actor.name,
        at=uow.now,
    )
    uow.enqueue("marks.set", "child_month", f"{child}:2026-11", SetMarks(child_id=child, month="2026-11", cells=(cell,)))


def marks(uow: UnitOfWork, child: str = "c1") -> dict[int, str]:
    """The filled cells by day."""
    rows = uow.session.scalars(select(AttendanceMark).where(AttendanceMark.child_id == child))
    return {row.day.day: row.code for row in rows if row.code is not None}


def dirty_days(uow: UnitOfWork, child: str = "c1") -> set[int]:
    rows = uow.session.scalars(select(AttendanceMark).where(AttendanceMark.child_id == child, AttendanceMark.dirty))
    return {row.day.day for row in rows}


def month_state(uow: UnitOfWork, child: str = "c1") -> str | None:
    row = uow.session.get(ChildMonth, (child, "2026-11"))
    return None if row is None else row.state


def operations(uow: UnitOfWork, *states: str) -> list[tuple[str, str]]:
    """Kind and problem of the operations in these states, in order."""
    rows = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.state.in_(states)).order_by(OutboxOperation.seq))
    return [(row.kind, row.problem) for row in rows]


def child_with_marks(office: Office, cells: dict[int, str]) -> None:
    """A group, a child in it, and marks in November 2026."""
    office.do(put_group)
    office.do(put_child)
    office.do(place)
    for day, code in cells.items():
        office.do(mark, day, code)
