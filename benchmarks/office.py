"""Encrypted offices with invented children, for the figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import uuid_utils.compat

from desktop.demo.invented import Inventor, child_draft
from desktop.services.accounts import AccountDraft
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.clock import Clock, FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from protocol.attendance import MarkCode
from protocol.working_calendar import Month, public_calendar

CHILDREN = 35  # the largest group a kindergarten may have, with a margin
NOW = datetime(2026, 11, 30, 5, tzinfo=UTC)
MONTH = Month(2026, 11)
LOGIN, PASSWORD = "director", "benchmark-1"
ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы",
    name_ru="Детский сад «Балдырған»",
    head_name="Сейітова Мадина Ерланқызы",
    city="Орал",
    address="Орал, Ойдан шығарылған көшесі, 1",
    phone="+77000000001",
)


@dataclass(frozen=True, slots=True)
class Made:
    """A new office and what opens it."""

    office: Office
    folder: OfficeFolder
    around: Surroundings


def surroundings(clock: Clock | None = None, device: str = "PC-1") -> Surroundings:
    """The last working day of November 2026, unless another clock is given; a cheap vault."""
    return Surroundings(clock or FixedClock(NOW), lambda: str(uuid_utils.compat.uuid7()), device, vault_cost=Cost(1, 8192, 1))


def new_office(place: Path, around: Surroundings) -> Made:
    """An office with nobody in it yet."""
    folder = OfficeFolder(place)
    new = create_office(folder, ORGANISATION, AccountDraft(LOGIN, ORGANISATION.head_name, PASSWORD), around)
    return Made(new.office, folder, around)


def add_group(office: Office, name: str, children: int, inventor: Inventor, since: date) -> tuple[str, tuple[str, ...]]:
    """A group of invented children who came on one day; its id and theirs."""
    group = office.do(create_group, GroupDraft(name, capacity=children)).result
    made = (child_draft(inventor.family(since)) for _ in range(children))
    return group, tuple(office.do(add_child, draft, group_id=group, starts_on=since).result for draft in made)


def fill_month(office: Office, children: Sequence[str], month: Month) -> None:
    """Mark every working day of the children: mostly present, every ninth sick."""
    days = public_calendar(month.year, month.year).working_days_of(month)
    for at, child in enumerate(children):
        codes = (MarkCode.SICK if (at + day.day) % 9 == 0 else MarkCode.PRESENT for day in days)
        office.do(set_marks, [MarkEdit(child, day, code) for day, code in zip(days, codes, strict=True)])
