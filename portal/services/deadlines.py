"""The clocks: one set-based sweep over the whole country, safe to repeat at any time.

Every step is one UPDATE. What a kindergarten is to see is gathered as patches in a temporary table and becomes changes of its
feed at the end, under the counters locked at the beginning. Dates come from the server's day in Asia/Almaty.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, TextClause, text

from portal.services.calendars import terms
from portal.services.context import Act
from protocol.rules import Rules


@dataclass(frozen=True, slots=True)
class Swept:
    """How many applications, contracts and months the sweep moved, and how many changes the feeds got."""

    stop_listed: int
    archived: int
    expired: int
    contracts_locked: int
    months_unconfirmed: int
    annulled: int
    changes: int


_PATCHES = text(
    "CREATE TEMPORARY TABLE swept (organisation_id text, type text, id text, patch jsonb,"
    " PRIMARY KEY (organisation_id, type, id)) ON COMMIT DROP"
)
_LOCK = text(
    "SELECT f.organisation_id FROM organisation_feed f WHERE f.organisation_id IN ("
    " SELECT organisation_id FROM application WHERE due < :today AND organisation_id IS NOT NULL"
    "  AND state IN ('issued', 'stop_list', 'choosing', 'awaiting_contract', 'waiting_list', 'contract', 'enrolled')"
    " UNION SELECT organisation_id FROM application WHERE state = 'expired' AND state_since < :today"
    " UNION SELECT organisation_id FROM child_month WHERE state IN ('published', 'unconfirmed') AND due < :today"
    ") ORDER BY f.organisation_id FOR UPDATE"
)
# Rows of kindergartens that became due after the locks were taken wait for the next sweep.
_SHOW = (
    " INSERT INTO swept SELECT organisation_id, 'voucher', id, jsonb_build_object('state', state, 'due', due)"
    " FROM moved WHERE organisation_id IS NOT NULL"
    " ON CONFLICT (organisation_id, type, id) DO UPDATE SET patch = swept.patch || excluded.patch RETURNING 1"
)


def _moving(update: str) -> str:
    """One UPDATE of applications whose moved rows also become patches; answers how many moved."""
    return f"WITH moved AS ({update} RETURNING organisation_id, id, state, due), shown AS ({_SHOW}) SELECT count(*) FROM moved"  # noqa: S608 - our own text


_ARCHIVE = text(
    _moving(
        "UPDATE application SET state = 'archived', state_since = :today, due = NULL"
        " WHERE ((state IN ('stop_list', 'enrolled') AND due < :today) OR (state = 'expired' AND state_since < :today)"
        " OR (state = 'issued' AND due < :today AND restorations >= :restorations))"
        " AND (organisation_id IS NULL OR organisation_id = ANY(:locked))"
    )
)
_STOP_LIST = text(
    _moving(
        "UPDATE application SET state = 'stop_list', state_since = :today, due = :stop_list_due"
        " WHERE state = 'issued' AND due < :today AND restorations < :restorations"
        " AND (organisation_id IS NULL OR organisation_id = ANY(:locked))"
    )
)
_EXPIRE = text(
    _moving(
        "UPDATE application SET state = 'expired', state_since = :today, due = NULL"
        " WHERE state IN ('choosing', 'awaiting_contract', 'waiting_list', 'contract') AND due < :today"
        " AND (organisation_id IS NULL OR organisation_id = ANY(:locked))"
    )
)
_CLOSE_REQUESTS = text(
    "WITH closed AS (UPDATE enrolment_request r SET state = 'withdrawn' FROM application a WHERE a.id = r.application_id"
    " AND a.state IN ('expired', 'annulled', 'archived') AND r.state IN ('new', 'accepted', 'waiting_list')"
    " AND r.organisation_id = ANY(:locked) RETURNING r.organisation_id, r.id)"
    " INSERT INTO swept SELECT organisation_id, 'enrolment_request', id,"
    " jsonb_build_object('state', 'withdrawn', 'reason', 'voucher-expired') FROM closed"
)
_LOCK_CONTRACTS = text(
    "WITH locked AS (UPDATE contract c SET state = 'locked' FROM application a WHERE a.id = c.application_id"
    " AND a.state IN ('expired', 'annulled', 'archived') AND c.state IN ('sent', 'parent_signed')"
    " AND c.organisation_id = ANY(:locked) RETURNING c.organisation_id, c.id),"
    " shown AS (INSERT INTO swept SELECT organisation_id, 'contract', id,"
    " jsonb_build_object('state', 'locked', 'reason', 'voucher-annulled') FROM locked)"
    " SELECT count(*) FROM locked"
)
_SILENCE = text(
    "WITH silent AS (UPDATE child_month SET state = 'unconfirmed' WHERE state = 'published' AND due < :today"
    " AND organisation_id = ANY(:locked) RETURNING organisation_id, child_id, month),"
    " shown AS (INSERT INTO swept SELECT organisation_id, 'child_month', child_id || ':' || to_char(month, 'YYYY-MM'),"
    " jsonb_build_object('state', 'unconfirmed') FROM silent)"
    " SELECT count(*) FROM silent"
)
# A run of silent months in a row, all after the enrolment; a dispute is another state and breaks the run.
_ANNUL = text(
    _moving(
        "UPDATE application a SET state = 'annulled', state_since = :today, due = NULL WHERE a.state = 'enrolled'"
        " AND a.organisation_id = ANY(:locked) AND EXISTS ("
        " SELECT 1 FROM child_month m WHERE m.organisation_id = a.organisation_id AND m.child_iin = a.child_iin"
        " AND m.state = 'unconfirmed' AND m.month >= date_trunc('month', a.enrolled_on) + :earlier * interval '1 month'"
        " AND :earlier = (SELECT count(DISTINCT b.month) FROM child_month b WHERE b.organisation_id = m.organisation_id"
        " AND b.child_iin = m.child_iin AND b.state = 'unconfirmed' AND b.month < m.month"
        " AND b.month >= m.month - :earlier * interval '1 month'))"
    )
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
    """Let every clock run up to the act's day; a second sweep on the same day moves nothing."""
    in_force = terms(act.connection, act.today)
    connection = act.connection
    connection.execute(_PATCHES)
    locked = list(connection.execute(_LOCK, {"today": act.today}).scalars())
    values = _values(in_force.rules, act.today, locked) | {
        "stop_list_due": in_force.rules.restoration.due(act.today, in_force.calendar)
    }
    archived = _count(connection, _ARCHIVE, values)
    stop_listed = _count(connection, _STOP_LIST, values)
    expired = _count(connection, _EXPIRE, values)
    silent = _count(connection, _SILENCE, values)
    annulled = _count(connection, _ANNUL, values)
    connection.execute(_CLOSE_REQUESTS, values)
    contracts_locked = _count(connection, _LOCK_CONTRACTS, values)
    changes = _count(connection, _TELL, values)
    connection.execute(_ADVANCE)
    return Swept(stop_listed, archived, expired, contracts_locked, silent, annulled, changes)


def _values(rules: Rules, today: date, locked: list[str]) -> dict[str, object]:
    return {
        "today": today,
        "locked": locked,
        "restorations": rules.restorations_allowed,
        "earlier": rules.silent_months_to_annul - 1,
    }


def _count(connection: Connection, statement: TextClause, values: dict[str, object]) -> int:
    count: int = connection.execute(statement, values).scalar_one()
    return count
