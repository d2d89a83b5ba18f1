"""An office as large as one gets: 1,000 children in 45 groups, 300 requests, 300 contracts, the last month unanswered by all.

The rows are written straight into the tables of an office that has real requests and contracts already: each copies one of these.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert, select

from desktop.models.attendance import AttendanceMark, ChildMonth, know
from desktop.models.base import Base
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode
from protocol.collation import kazakh_key
from protocol.contracts import ContractState
from protocol.identifiers import Sex
from protocol.messages.entities import RequestState
from protocol.vouchers import VoucherState
from protocol.working_calendar import Month
from tests.desktop.views.contracts.office import CHILDREN, TODAY, iin

CHILDREN_THERE, GROUPS, REQUESTS, CONTRACTS = 1_000, 45, 300, 300
SINCE = date(2026, 9, 1)
REQUEST_STATES = (RequestState.NEW, RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST)
CONTRACT_STATES = (ContractState.SENT, ContractState.PARENT_SIGNED, ContractState.SIGNED, ContractState.PREPARED)
VOUCHER_STATES = (VoucherState.ENROLLED, VoucherState.AWAITING_CONTRACT, VoucherState.WAITING_LIST, VoucherState.CONTRACT)


def enlarge(uow: UnitOfWork, *, marked: bool = True) -> None:
    """Fill the office; where it is not `marked`, nobody has come yet and no month was closed."""
    groups = _copies(uow, Group, GROUPS, lambda at: {"name": f"Топ {at + 1:02}"})
    children = _children(uow, groups)
    vouchers = _copies(
        uow,
        Voucher,
        REQUESTS + CONTRACTS,
        lambda at: {
            "number": f"V-{at}",
            "state": VOUCHER_STATES[at % 4].value,
            "due": TODAY + timedelta(days=at % 9),
            "child_iin": f"{at:012}",
        },
    )
    _copies(
        uow,
        EnrolmentRequest,
        REQUESTS,
        lambda at: {
            "number": f"R-{at + 100}",
            **_family(uow, at),
            "voucher_id": vouchers[at],
            "state": REQUEST_STATES[at % 4].value,
            "group_id": groups[at % GROUPS],
            "child_id": None,
            "due": TODAY + timedelta(days=at % 9),
        },
    )
    _copies(
        uow,
        Contract,
        CONTRACTS,
        lambda at: {
            "number": f"2026-{at + 100}",
            "state": CONTRACT_STATES[at % 4].value,
            "request_id": None,
            "voucher_id": vouchers[REQUESTS + at],
            "child_id": children[at],
            "group_id": groups[at % GROUPS],
        },
    )
    if marked:
        _months(uow, children, groups)


def _family(uow: UnitOfWork, at: int) -> dict[str, Any]:
    """A child and a guardian of their own, so that nobody has 300 brothers and sisters."""
    child, guardian = uow.session.execute(select(EnrolmentRequest.child, EnrolmentRequest.guardian).limit(1)).one()
    born, mothers_day = date(2021, 1, 1) + timedelta(days=at), date(1990, 1, 1) + timedelta(days=at)
    return {
        "child": {**child, "iin": iin(born, 810), "birth_date": born.isoformat(), "given_name": f"Айша {at}"},
        "guardian": {**guardian, "iin": iin(mothers_day, 820), "birth_date": mothers_day.isoformat()},
    }


def _children(uow: UnitOfWork, groups: list[str]) -> list[str]:
    children, stays = [], []
    for at in range(CHILDREN_THERE):
        surname, given, patronymic = CHILDREN[at % len(CHILDREN)]
        born = date(2020, 9, 1) + timedelta(days=at)  # a day each, so that no IIN comes twice
        given = f"{given} {at}"
        children.append(
            {
                "id": uow.new_id(),
                "iin": iin(born, 800, Sex.MALE),
                "iin_reason": "",
                "surname": surname,
                "given_name": given,
                "patronymic": patronymic,
                "birth_date": born,
                "sort_name": kazakh_key(f"{surname} {given}"),
                "version": 1,
            }
        )
        stay = {"id": uow.new_id(), "child_id": children[-1]["id"], "group_id": groups[at % GROUPS], "starts_on": SINCE}
        stays.append({**stay, "end_reason": "", "version": 1})
    uow.session.execute(insert(Child), children)
    uow.session.execute(insert(Placement), stays)
    return [str(child["id"]) for child in children]


def _months(uow: UnitOfWork, children: list[str], groups: list[str]) -> None:
    """Marks of two months; October is with every parent and nobody has answered."""
    calendar = settings.calendar(uow)
    days = [day for month in (10, 11) for day in calendar.working_days_of(Month(2026, month)) if day < TODAY]
    common = {"note": "", "by": "", "device_id": "", "at": uow.now, "server_version": 0, "dirty": False}
    codes = (MarkCode.PRESENT.value, MarkCode.SICK.value)
    know(uow.session.connection(), [""])
    uow.session.execute(
        insert(AttendanceMark),
        [
            {"child_id": child, "day": day, "code": codes[(at + n) % 9 == 0], **common}
            for at, child in enumerate(children)
            for n, day in enumerate(days)
        ],
    )
    month = {"month": "2026-10", "state": "published", "sheet_hash": "0" * 64, "history": [], "version": 1}
    rows = [{"child_id": child, "group_id": groups[at % GROUPS], **month} for at, child in enumerate(children)]
    uow.session.execute(insert(ChildMonth), rows)


def _copies(uow: UnitOfWork, model: type[Base], count: int, other: Any) -> list[str]:
    """So many copies of the table's first row, each with what is its own; their ids."""
    table = model.__table__
    first = dict(uow.session.execute(select(table).limit(1)).mappings().one())
    rows = [{**first, "id": uow.new_id(), **other(at)} for at in range(count)]
    uow.session.execute(insert(model), rows)
    return [row["id"] for row in rows]
