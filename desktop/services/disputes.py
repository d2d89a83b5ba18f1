"""A month the parent disputed, or that changed since the answer: what the parent saw, what is there now, what can be done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from desktop.models.attendance import ChildMonth, GroupMonth
from desktop.models.audit import AuditEntry
from desktop.models.exchange import OutboxOperation
from desktop.models.people import Child, Guardian
from desktop.services.attendance import publish, whole_months
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.people import child_name, full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import DERIVED_MARKS, MarkCode, MonthState, child_month_hash, may_follow
from protocol.messages.base import entity_key
from protocol.messages.entities import ConfirmationBody
from protocol.messages.operations import PublishSheet, ReopenSheet
from protocol.working_calendar import Month

Codes = tuple[MarkCode | None, ...]


@dataclass(frozen=True, slots=True)
class DayChange:
    """A day that is not what the parent saw."""

    day: date
    seen: MarkCode | None
    now: MarkCode | None


@dataclass(frozen=True, slots=True)
class Answered:
    """A child's month with everything the parent said of it.

    `answer` is the latest, `earlier` those before it, newest first. `changes` are the days that differ from what the answer
    was given to; None when this PC cannot tell what that was. `keepable`: the same marks may be published again as they are.
    """

    child_id: str
    child: str
    month: Month
    state: MonthState
    group_id: str | None
    published_at: datetime | None
    answer: ConfirmationBody | None
    earlier: tuple[ConfirmationBody, ...]
    changes: tuple[DayChange, ...] | None
    phone: str
    phone_of: str
    closed: bool
    keepable: bool


def answered(uow: UnitOfWork, child_id: str, month: Month) -> Answered | None:
    """A child's month as the parent answered it; None when it never went to the parent.

    Raises:
        KnownError: "no-such-child".
    """
    child = uow.session.get(Child, child_id)
    if child is None:
        raise KnownError("no-such-child")
    row = uow.session.get(ChildMonth, (child_id, str(month)))
    if row is None:
        return None
    said = [
        ConfirmationBody.model_validate(stored) for stored in (*row.history, *((row.confirmation,) if row.confirmation else ()))
    ]
    answer = said[-1] if said else None
    closed = _closed(uow, row)
    who, phone = _reach(uow, child_id, answer.iin if answer else "")
    state = MonthState(row.state)
    return Answered(
        child_id=child_id,
        child=child_name(child),
        month=month,
        state=state,
        group_id=row.group_id,
        published_at=row.published_at,
        answer=answer,
        earlier=tuple(reversed(said[:-1])),
        changes=_changes(uow, child, month, answer.sheet_hash) if answer else (),
        phone=phone,
        phone_of=who,
        closed=closed,
        keepable=closed and state is MonthState.DISPUTED and uow.actor.may(Permission.CLOSE_MONTH),
    )


def publish_again(uow: UnitOfWork, child_id: str, month: Month, reason: str) -> None:
    """Keep a disputed month's marks and ask the parent once more; the dispute stays as history. The reason is kept in the journal
    and goes to the portal.

    Raises:
        KnownError: "reason-required", "not-disputed", "month-open", "month-has-blanks", "not-allowed".
    """
    uow.require(Permission.CLOSE_MONTH)
    why = " ".join(reason.split())
    if not why:
        raise KnownError("reason-required")
    row, child = uow.session.get(ChildMonth, (child_id, str(month))), uow.session.get(Child, child_id)
    if row is None or child is None or row.state != MonthState.DISPUTED or row.group_id is None:
        raise KnownError("not-disputed")
    if not _closed(uow, row):
        raise KnownError("month-open", month=str(month))
    codes = whole_months(uow, [child_id], month)[child_id]
    if None in codes:
        raise KnownError("month-has-blanks", count=codes.count(None), child=child_name(child), child_id=child_id)
    assert may_follow(MonthState.DISPUTED, MonthState.STALE)
    assert may_follow(MonthState.STALE, MonthState.PUBLISHED)
    key = f"{child_id}:{month}"
    uow.record("sheet.kept", "child_month", key, before={"state": row.state}, after={"reason": why})
    body = ReopenSheet(child_id=child_id, month=str(month), reason=why, by=uow.actor.name)
    uow.enqueue("sheet.reopen", "child_month", key, body)
    publish(uow, child_id, child.iin, organisation(uow).bin, row.group_id, month, codes)


def _closed(uow: UnitOfWork, row: ChildMonth) -> bool:
    group = uow.session.get(GroupMonth, (row.group_id, row.month)) if row.group_id else None
    return group is not None and group.closed_at is not None


def _reach(uow: UnitOfWork, child_id: str, iin: str) -> tuple[str, str]:
    """Name and phone of who answered, else of the first guardian with a phone."""
    rows = uow.session.scalars(select(Guardian).where(Guardian.child_id == child_id).order_by(Guardian.place))
    with_phone = sorted((one for one in rows if one.phone), key=lambda one: (one.iin != iin, one.place))
    if not with_phone:
        return "", ""
    first = with_phone[0]
    return full_name(first.surname, first.given_name, first.patronymic), first.phone


def _changes(uow: UnitOfWork, child: Child, month: Month, sheet_hash: str) -> tuple[DayChange, ...] | None:
    now = whole_months(uow, [child.id], month)[child.id]
    seen = _seen(uow, child, month, now, sheet_hash)
    if seen is None:
        return None
    pairs = zip(month.days, seen, now, strict=True)
    return tuple(DayChange(day, before, after) for day, before, after in pairs if before is not after)


def _seen(uow: UnitOfWork, child: Child, month: Month, now: Codes, sheet_hash: str) -> Codes | None:
    """The days whose hash the answer binds: those of now, those this PC published, or the journal walked back day by day.

    Only days that give the very hash are believed.
    """
    bin_ = organisation(uow).bin
    for codes in (*_published(uow, child.id, month), *_walked_back(uow, child.id, month, now)):
        if child_month_hash(child.iin, bin_, month, codes) == sheet_hash:
            return codes
    return None


def _published(uow: UnitOfWork, child_id: str, month: Month) -> Iterator[Codes]:
    """What this PC published, as far as its operations are kept."""
    entity = entity_key("child_month", f"{child_id}:{month}")
    query = select(OutboxOperation.body).where(OutboxOperation.entity == entity, OutboxOperation.kind == "sheet.publish")
    for body in uow.session.scalars(query.order_by(OutboxOperation.seq.desc())):
        yield PublishSheet.model_validate(body).days


def _walked_back(uow: UnitOfWork, child_id: str, month: Month, now: Codes) -> Iterator[Codes]:
    """The month as it is, and as it was before each change the journal knows, the latest first."""
    codes = list(now)
    yield tuple(codes)
    first = f"mark:{child_id}:{month}-01"
    acts: Sequence[Any] = uow.session.execute(
        select(AuditEntry.entity, AuditEntry.before)
        .where(AuditEntry.entity >= first, AuditEntry.entity <= f"{first[:-2]}31")
        .order_by(AuditEntry.seq.desc())
    ).all()
    for entity, before in acts:
        at = int(entity[-2:]) - 1
        if codes[at] in DERIVED_MARKS:
            continue
        code = (before or {}).get("code")
        codes[at] = MarkCode(code) if code else None
        yield tuple(codes)
