"""The clocks: set-based sweeps over the whole country, safe to repeat at any time and on several machines at once.

Every step is one UPDATE. What a kindergarten is to see is gathered as patches in a temporary table and becomes changes of its
feed at the end, under the counters locked at the beginning; what a parent is to know is written by the same statements, so
nobody is told twice. Dates come from the server's day in Asia/Almaty.

`sweep` does everything in one transaction. `sweep_country` does the same in many short ones, so that no office and no parent
waits long for a lock. Sweeps take turns under an advisory lock.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, TextClause, text

from portal.services import reminders
from portal.services.calendars import terms
from portal.services.context import Act, Portal

KINDERGARTENS_AT_ONCE = 400
APPLICATIONS_AT_ONCE = 20_000
_TURN = text("SELECT pg_advisory_xact_lock(1937204592)")


@dataclass(frozen=True, slots=True)
class Swept:
    """How many applications, contracts and months the sweep moved, how many changes the feeds got, and reminders written."""

    stop_listed: int = 0
    archived: int = 0
    expired: int = 0
    contracts_locked: int = 0
    months_unconfirmed: int = 0
    annulled: int = 0
    changes: int = 0
    reminders: int = 0

    def __add__(self, other: "Swept") -> "Swept":
        return Swept(*map(sum, zip(astuple(self), astuple(other), strict=True)))


_PATCHES = text(
    "CREATE TEMPORARY TABLE swept (organisation_id text, type text, id text, patch jsonb,"
    " PRIMARY KEY (organisation_id, type, id)) ON COMMIT DROP"
)
_CONCLUDING = "('choosing', 'awaiting_contract', 'waiting_list', 'contract')"
_DUE = (
    f"((due < :today AND (state IN ('issued', 'stop_list', 'enrolled') OR state IN {_CONCLUDING}))"
    " OR (state = 'expired' AND state_since < :today))"
)
_KINDERGARTENS = text(
    f"SELECT organisation_id FROM application WHERE {_DUE} AND organisation_id IS NOT NULL"  # noqa: S608 - our own text
    " UNION SELECT organisation_id FROM child_month WHERE state = 'published' AND due < :today"
    " UNION SELECT organisation_id FROM child_month WHERE state = 'unconfirmed' AND month >= :recent ORDER BY 1"
)
_LOCK = text(
    "SELECT organisation_id FROM organisation_feed WHERE organisation_id = ANY(:kindergartens)"
    " ORDER BY organisation_id FOR UPDATE"
)
# Those that have no kindergarten yet: locked one by one, because there is no feed to lock.
_LOCK_ALONE = text(
    f"SELECT id FROM application WHERE {_DUE} AND organisation_id IS NULL ORDER BY id LIMIT :most FOR UPDATE"  # noqa: S608
)
_SHOW = (
    "INSERT INTO swept SELECT organisation_id, 'voucher', id, jsonb_build_object('state', state, 'due', due)"
    " FROM moved WHERE organisation_id IS NOT NULL"
    " ON CONFLICT (organisation_id, type, id) DO UPDATE SET patch = swept.patch || excluded.patch RETURNING 1"
)
_HERE = "(a.organisation_id = ANY(:locked) OR a.id = ANY(:alone))"


def _moving(state: str, due: str, where: str, kind: str = "") -> TextClause:
    """One UPDATE of applications whose moved rows also become patches and notices of a kind; answers how many moved."""
    told = f", told AS ({reminders.about_applications(kind, 'moved')})" if kind else ""
    return text(
        f"WITH moved AS (UPDATE application a SET state = '{state}', state_since = :today, due = {due}"  # noqa: S608 - our own text
        f" WHERE {where} AND {_HERE} RETURNING organisation_id, id, state, due, guardian_iin, child_iin, number),"
        f" shown AS ({_SHOW}){told} SELECT count(*) FROM moved"
    )


_ARCHIVE = (
    _moving("archived", "NULL", "state = 'stop_list' AND due < :today", "archived-stop-list"),
    _moving("archived", "NULL", "state = 'enrolled' AND due < :today", "voucher-left"),
    _moving("archived", "NULL", "state = 'expired' AND state_since < :today"),
    _moving(
        "archived",
        "NULL",
        "state = 'issued' AND due < :today AND restorations >= :restorations",
        "archived-second-silence",
    ),
)
_STOP_LIST = _moving(
    "stop_list", ":stop_list_due", "state = 'issued' AND due < :today AND restorations < :restorations", "stop-listed"
)
_EXPIRE = _moving("expired", "NULL", f"state IN {_CONCLUDING} AND due < :today", "term-expired")
# A run of silent months in a row, all after the enrolment; a dispute is another state and breaks the run.
_ANNUL = _moving(
    "annulled",
    "NULL",
    "a.state = 'enrolled' AND EXISTS ("
    " SELECT 1 FROM child_month m WHERE m.organisation_id = a.organisation_id AND m.child_iin = a.child_iin"
    " AND m.state = 'unconfirmed' AND m.month >= date_trunc('month', a.enrolled_on) + :earlier * interval '1 month'"
    " AND :earlier = (SELECT count(DISTINCT b.month) FROM child_month b WHERE b.organisation_id = m.organisation_id"
    " AND b.child_iin = m.child_iin AND b.state = 'unconfirmed' AND b.month < m.month"
    " AND b.month >= m.month - :earlier * interval '1 month'))",
    "voucher-annulled-silent-months",
)
_LOST = "a.state IN ('expired', 'annulled', 'archived')"
_CLOSE_REQUESTS = text(
    "WITH closed AS (UPDATE enrolment_request r SET state = 'withdrawn' FROM application a WHERE a.id = r.application_id"  # noqa: S608
    f" AND {_LOST} AND r.state IN ('new', 'accepted', 'waiting_list')"
    " AND r.organisation_id = ANY(:locked) RETURNING r.organisation_id, r.id)"
    " INSERT INTO swept SELECT organisation_id, 'enrolment_request', id,"
    " jsonb_build_object('state', 'withdrawn', 'reason', 'voucher-expired') FROM closed"
)
_LOCK_CONTRACTS = text(
    "WITH locked AS (UPDATE contract c SET state = 'locked' FROM application a WHERE a.id = c.application_id"  # noqa: S608
    f" AND {_LOST} AND c.state IN ('sent', 'parent_signed')"
    " AND c.organisation_id = ANY(:locked) RETURNING c.organisation_id, c.id, c.number, c.guardian_iin, c.child_iin),"
    " shown AS (INSERT INTO swept SELECT organisation_id, 'contract', id,"
    " jsonb_build_object('state', 'locked', 'reason', 'voucher-annulled') FROM locked),"
    f" told AS ({reminders.about_contracts('contract-locked', 'locked')})"
    " SELECT count(*) FROM locked"
)
_SILENCE = text(
    "WITH silent AS (UPDATE child_month SET state = 'unconfirmed' WHERE state = 'published' AND due < :today"  # noqa: S608
    " AND organisation_id = ANY(:locked) RETURNING organisation_id, child_id, month, child_iin, due),"
    " shown AS (INSERT INTO swept SELECT organisation_id, 'child_month', child_id || ':' || to_char(month, 'YYYY-MM'),"
    " jsonb_build_object('state', 'unconfirmed') FROM silent),"
    f" told AS ({reminders.about_sheets('sheet-unconfirmed', 'silent')})"
    " SELECT count(*) FROM silent"
)
_TELL = text(
    "WITH numbered AS (SELECT s.*, row_number() OVER (PARTITION BY organisation_id ORDER BY type, id) AS place FROM swept s),"
    " told AS (UPDATE entity e SET body = e.body || n.patch, version = e.version + 1, seq = f.last_seq + n.place"
    " FROM numbered n JOIN organisation_feed f ON f.organisation_id = n.organisation_id"
    " WHERE e.organisation_id = n.organisation_id AND e.type = n.type AND e.id = n.id AND NOT e.deleted RETURNING 1)"
    " SELECT count(*) FROM told"
)
_ADVANCE = text(
    "UPDATE organisation_feed f SET last_seq = f.last_seq + n.count FROM"
    " (SELECT organisation_id, count(*) AS count FROM swept GROUP BY organisation_id) n"
    " WHERE n.organisation_id = f.organisation_id"
)


def sweep(act: Act) -> Swept:
    """Let every clock run up to the act's day, all in one transaction; a second sweep on the same day moves nothing."""
    act.connection.execute(_TURN)
    moved = _sweep(act, _kindergartens(act), None)
    return moved + Swept(reminders=reminders.remind(act))


def sweep_country(portal: Portal, kindergartens: int = KINDERGARTENS_AT_ONCE, applications: int = APPLICATIONS_AT_ONCE) -> Swept:
    """The same in transactions of at most so many kindergartens, or applications that have no kindergarten yet."""
    total = Swept()
    with portal.transaction() as act:
        everywhere = _kindergartens(act)
    for start in range(0, len(everywhere), kindergartens):
        with portal.transaction() as act:
            act.connection.execute(_TURN)
            total += _sweep(act, everywhere[start : start + kindergartens], 0)
    moved = None
    while moved != Swept():
        with portal.transaction() as act:
            act.connection.execute(_TURN)
            moved = _sweep(act, (), applications)
        total += moved
    with portal.transaction() as act:
        act.connection.execute(_TURN)
        return total + Swept(reminders=reminders.remind(act))


def _kindergartens(act: Act) -> Sequence[str]:
    """Where something may be due: terms that are over, and silent months young enough to begin or end a run."""
    earlier = terms(act.connection, act.today).rules.silent_months_to_annul
    values = {"today": act.today, "recent": act.today - timedelta(days=31 * (earlier + 2))}
    return act.connection.execute(_KINDERGARTENS, values).scalars().all()


def _sweep(act: Act, kindergartens: Sequence[str], most_alone: int | None) -> Swept:
    """Sweep these kindergartens, and at most so many applications without one (None: all)."""
    connection = act.connection
    connection.execute(_PATCHES)
    locked = list(connection.execute(_LOCK, {"kindergartens": list(kindergartens)}).scalars())
    alone = list(connection.execute(_LOCK_ALONE, {"today": act.today, "most": most_alone}).scalars())
    values = _values(act, locked, alone)
    archived = sum(_count(connection, statement, values) for statement in _ARCHIVE)
    stop_listed = _count(connection, _STOP_LIST, values)
    expired = _count(connection, _EXPIRE, values)
    silent = _count(connection, _SILENCE, values)
    annulled = _count(connection, _ANNUL, values)
    connection.execute(_CLOSE_REQUESTS, values)
    contracts_locked = _count(connection, _LOCK_CONTRACTS, values)
    changes = _count(connection, _TELL, values)
    connection.execute(_ADVANCE)
    connection.exec_driver_sql("DROP TABLE swept")
    return Swept(stop_listed, archived, expired, contracts_locked, silent, annulled, changes)


def _values(act: Act, locked: list[str], alone: list[str]) -> dict[str, Any]:
    in_force = terms(act.connection, act.today)
    due: date = in_force.rules.restoration.due(act.today, in_force.calendar)
    return {
        "today": act.today,
        "now": act.now,
        "locked": locked,
        "alone": alone,
        "restorations": in_force.rules.restorations_allowed,
        "earlier": in_force.rules.silent_months_to_annul - 1,
        "stop_list_due": due,
    }


def _count(connection: Connection, statement: TextClause, values: dict[str, Any]) -> int:
    count: int = connection.execute(statement, values).scalar_one()
    return count
