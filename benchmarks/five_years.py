"""Five years of a large kindergarten: 1,000 children in 45 groups with 1.2 million marks, and the same with one month only.

The rows are written straight into the encrypted tables, a transaction a year, as years of use would leave them; the journal and
the outbox of those years are left out, as no figure here reads them.
"""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import uuid_utils.compat
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, Peer
from benchmarks.grid import open_sheet, openings
from benchmarks.office import CHILDREN, LOGIN, MONTH, NOW, PASSWORD, Made, new_office, surroundings
from desktop.demo.invented import FATHERS, GIRLS, SURNAMES
from desktop.models.base import instant
from desktop.models.engine import connect
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import sign_in
from desktop.services.people import full_name
from protocol.attendance import MarkCode
from protocol.collation import kazakh_key
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month, public_calendar

PEOPLE, GROUPS, FULL_GROUPS, YEARS = 1000, 45, 10, 5
OPENINGS, ROUNDS = 20, 3
BUILDING = ("PRAGMA cache_size = -200000", "PRAGMA synchronous = OFF", "PRAGMA temp_store = MEMORY")
STORED_MOMENT = "%Y-%m-%d %H:%M:%S.%f"
NAMES = "INSERT INTO known_name VALUES (1, 'Ким Анна'), (2, 'PC-1')"
MARK = "INSERT INTO attendance_mark VALUES (?, ?, ?, '', NULL, 1, 2, ?, 1, 0)"
CHILD_MONTH = (
    "INSERT INTO child_month (child_id, month, group_id, state, sheet_hash, history, version) VALUES (?, ?, ?, ?, ?, '[]', 1)"
)


@dataclass(frozen=True, slots=True)
class Kindergarten:
    """A made office; `full` are the groups of 35, the first of all groups."""

    made: Made
    key: bytes
    groups: tuple[str, ...]

    @property
    def full(self) -> tuple[str, ...]:
        """The groups of 35 children."""
        return self.groups[:FULL_GROUPS]


def months_up_to_now(years: int) -> tuple[Month, ...]:
    """The months whose marks there are: `years` whole years, or with 0 the current month alone, which ends them all."""
    months = [MONTH]
    while len(months) < 12 * years:
        months.append(months[-1].previous)
    return tuple(reversed(months))


def kindergarten(place: Path, years: int) -> Kindergarten:
    """1,000 children in 45 groups with their marks of `years` years (0: this month alone); earlier months are closed."""
    made = new_office(place, surroundings())
    key = sign_in(made.folder, LOGIN, PASSWORD, made.around).key
    groups = tuple(made.office.do(create_group, GroupDraft(f"Топ {n + 1:02}", capacity=CHILDREN)).result for n in range(GROUPS))
    months = months_up_to_now(years)
    connection = connect(made.folder.database, key)
    for pragma in BUILDING:
        connection.execute(pragma)
    index = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'attendance_mark' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in index:
        connection.execute(f"DROP INDEX {name}")
    connection.execute("BEGIN")
    homes = _people(connection, groups, months[0])
    connection.execute(NAMES)
    connection.execute("COMMIT")
    for year in sorted({month.year for month in months}):
        connection.execute("BEGIN")
        of_year = [month for month in months if month.year == year]
        connection.executemany(MARK, _marks(list(homes), of_year))
        past = [month for month in of_year if month != MONTH]
        rows = ((child, str(month), group, "confirmed", "0" * 64) for child, group in homes.items() for month in past)
        connection.executemany(CHILD_MONTH, rows)
        closed = ((group, str(month), _moment(month.next)) for group in groups for month in past)
        connection.executemany("INSERT INTO group_month VALUES (?, ?, ?, 'Ким Анна', '')", closed)
        connection.execute("COMMIT")
    for _, sql in index:
        connection.execute(sql)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return Kindergarten(made, key, groups)


def _people(connection: Any, groups: Sequence[str], since: Month) -> dict[str, str]:
    """Write the children with their placements; each child's group."""
    homes = {}
    small = (PEOPLE - FULL_GROUPS * CHILDREN) / (GROUPS - FULL_GROUPS)
    for n in range(PEOPLE):
        place = n // CHILDREN if n < FULL_GROUPS * CHILDREN else FULL_GROUPS + int((n - FULL_GROUPS * CHILDREN) / small)
        child, placement = str(uuid_utils.compat.uuid7()), str(uuid_utils.compat.uuid7())
        born = date(2020, 9, 1) + timedelta(days=n)  # a day each, so that no IIN comes twice
        iin = next(number for serial in range(9000, 9010) if (number := make_iin(born, Sex.FEMALE, serial)))
        names = SURNAMES[n % len(SURNAMES)][1], GIRLS[n % len(GIRLS)], FATHERS[n % len(FATHERS)][1]
        connection.execute(
            "INSERT INTO child (id, iin, iin_reason, surname, given_name, patronymic, birth_date, sort_name, version)"
            " VALUES (?, ?, '', ?, ?, ?, ?, ?, 1)",
            (child, iin, *names, born.isoformat(), kazakh_key(full_name(*names))),
        )
        connection.execute(
            "INSERT INTO placement (id, child_id, group_id, starts_on, ends_on, end_reason, contract_id, version)"
            " VALUES (?, ?, ?, ?, NULL, '', NULL, 1)",
            (placement, child, groups[min(place, GROUPS - 1)], since.first.isoformat()),
        )
        homes[child] = groups[min(place, GROUPS - 1)]
    return homes


def _marks(children: Sequence[str], months: Sequence[Month]) -> Iterator[tuple[str, str, str, int]]:
    """Every working day of every child up to today: mostly present, every ninth sick."""
    calendar = public_calendar(months[0].year, months[0].year)
    days = [day for month in months for day in calendar.working_days_of(month) if day <= NOW.date()]
    told = [(day.isoformat(), instant(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))) for day in days]
    for at, child in enumerate(children):
        for n, (day, moment) in enumerate(told):
            yield child, day, MarkCode.SICK if (at + n) % 9 == 0 else MarkCode.PRESENT, moment


def _moment(month: Month) -> str:
    return datetime(month.year, month.number, 1, 5, tzinfo=UTC).strftime(STORED_MOMENT)


def group_month_open_5y(place: Path) -> Figure:
    """From choosing a full group's month to its grid painted in a database of five years; the peer's holds one month.

    The two windows are measured in turn, so that what disturbs the machine disturbs both.
    """
    large, small = kindergarten(place / "large", YEARS), kindergarten(place / "small", 0)
    own: list[float] = []
    peer: list[float] = []
    for _ in range(ROUNDS):
        for taken, one in ((own, large), (peer, small)):
            with open_sheet(one.made, one.full) as sheet:
                taken.extend(openings(sheet, OPENINGS))
            QApplication.processEvents()
    return Figure(
        "group_month_open_5y",
        statistics.median(own),
        "ms",
        Peer("the same kindergarten with one month of marks", statistics.median(peer)),
    )
