"""The night of the country: 1,000,000 applications whose terms are over, and the months behind them, swept by `sweep_country`.

Everything is made set-based in an embedded PostgreSQL with its ordinary durability. A third are vouchers nobody answered, a tenth
lie in the stop-list, a fifth wait for a contract with a request at a kindergarten, and four tenths are enrolled children whose
last sheet nobody confirmed; a tenth of those were silent the month before too. 11,900 kindergartens get their changes and every
parent a notice.
"""

import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text

from benchmarks.figures import Figure, NotMeasured, Peer
from eds.trust import TrustKind, TrustStore
from portal.app import build_portal
from portal.database import connect, embedded_server, migrate
from portal.services.clock import ShiftedClock
from portal.services.deadlines import Swept, sweep_country

APPLICATIONS, KINDERGARTENS = 1_000_000, 11_900
NIGHT = datetime(2026, 3, 11, 19, 5, tzinfo=UTC)
"""Five minutes past midnight of 12 March 2026 in Almaty: the sheets of February were due on the 10th."""
_STEPS = (
    (
        "INSERT INTO organisation (id, bin, name_kk, name_ru, city, created_at)"
        " SELECT 'k' || n, lpad(n::text, 12, '0'), 'Б', 'Б', 'Алматы', now() FROM generate_series(0, :kindergartens - 1) n"
    ),
    "INSERT INTO organisation_feed (organisation_id, last_seq) SELECT id, 200 FROM organisation",
    (
        "INSERT INTO person (iin, surname, given_name, patronymic, birth_date, phone, address, id_document)"
        " SELECT lpad(n::text, 12, '0'), 'Әбенов', 'Ерасыл', '', '2021-03-15', '', '', ''"
        " FROM generate_series(0, :applications - 1) n"
    ),
    "INSERT INTO guardianship (guardian_iin, child_iin, relation) SELECT iin, iin, 'mother' FROM person",
    (
        "INSERT INTO application (id, number, child_iin, guardian_iin, locality, language, relation, queued_at, state,"
        " state_since, voucher_number, issued_on, due, restorations, organisation_id, enrolled_on)"
        " SELECT 'a' || n, 'A' || n, lpad(n::text, 12, '0'), lpad(n::text, 12, '0'), 'Алматы', 'kk', 'mother', now(),"
        " CASE WHEN n % 10 < 3 THEN 'issued' WHEN n % 10 = 3 THEN 'stop_list' WHEN n % 10 < 6 THEN 'awaiting_contract'"
        " ELSE 'enrolled' END, '2026-03-04', 'V' || n, '2026-03-04', CASE WHEN n % 10 < 6 THEN date '2026-03-10' END,"
        " CASE WHEN n % 10 = 2 THEN 1 ELSE 0 END, CASE WHEN n % 10 > 3 THEN 'k' || n / 10 % :kindergartens END,"
        " CASE WHEN n % 10 > 5 THEN date '2025-09-01' END FROM generate_series(0, :applications - 1) n"
    ),
    (
        "INSERT INTO enrolment_request (id, number, application_id, organisation_id, state)"
        " SELECT 'r' || id, 'R' || number, id, organisation_id, 'new' FROM application WHERE state = 'awaiting_contract'"
    ),
    (
        "INSERT INTO child_month (month, organisation_id, child_id, child_iin, state, sheet_hash, due)"
        " SELECT m.month, a.organisation_id, 'c' || a.id, a.child_iin,"
        " CASE WHEN m.month = '2026-02-01' THEN 'published' WHEN right(a.id, 2) < '10' THEN 'unconfirmed' ELSE 'confirmed' END,"
        " 'h', m.due FROM application a,"
        " (VALUES (date '2026-01-01', date '2026-02-10'), ('2026-02-01', '2026-03-10')) m(month, due)"
        " WHERE a.state = 'enrolled'"
    ),
    (
        "INSERT INTO entity (organisation_id, type, id, version, seq, body)"
        " SELECT organisation_id, type, id, 1, row_number() OVER (PARTITION BY organisation_id), body FROM ("
        " SELECT organisation_id, 'voucher' AS type, id, jsonb_build_object('number', number, 'state', state, 'due', due) AS body"
        "  FROM application WHERE organisation_id IS NOT NULL"
        " UNION ALL SELECT organisation_id, 'enrolment_request', id, jsonb_build_object('state', state) FROM enrolment_request"
        " UNION ALL SELECT organisation_id, 'child_month', child_id || ':' || to_char(month, 'YYYY-MM'),"
        "  jsonb_build_object('state', state, 'month', to_char(month, 'YYYY-MM')) FROM child_month) e"
    ),
    (
        "UPDATE organisation_feed f SET last_seq = n.count FROM"
        " (SELECT organisation_id, count(*) AS count FROM entity GROUP BY 1) n WHERE n.organisation_id = f.organisation_id"
    ),
)


def make_country(engine: Engine, applications: int = APPLICATIONS, kindergartens: int = KINDERGARTENS) -> None:
    """Fill a migrated database."""
    values = {"applications": applications, "kindergartens": kindergartens}
    with engine.begin() as connection:
        # The rows are right by construction: none asks for the rows it refers to.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for step in _STEPS:
            connection.execute(text(step), values)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))


def swept_country(engine: Engine) -> tuple[Swept, float]:
    """One sweep and its seconds."""
    clock = ShiftedClock()
    clock.set(NIGHT)
    portal = build_portal(engine, TrustStore.of((), TrustKind.TEST), clock=clock)
    begun = time.perf_counter()
    swept = sweep_country(portal)
    return swept, time.perf_counter() - begun


def bare_update(engine: Engine) -> float:
    """Seconds of an UPDATE of the same rows with no rule in it: every application, and every month that was published."""
    begun = time.perf_counter()
    with engine.begin() as connection:
        connection.execute(text("UPDATE application SET state_since = state_since + 1"))
        connection.execute(text("UPDATE child_month SET due = due + 1 WHERE month = '2026-02-01'"))
    return time.perf_counter() - begun


def sweep_1m(place: Path) -> Figure:
    """Seconds in which 1,000,000 applications and 400,000 months are swept, with every change and notice written."""
    with embedded_server(place / "data") as address:
        engine = connect(address)
        migrate(engine)
        make_country(engine)
        swept, seconds = swept_country(engine)
        moved = swept.stop_listed + swept.archived + swept.expired + swept.months_unconfirmed
        again, _ = swept_country(engine)
        peer = bare_update(engine)
        engine.dispose()
    if moved != APPLICATIONS or again != Swept():
        raise NotMeasured(f"the sweep moved {moved} of {APPLICATIONS}: {swept}; again: {again}")
    return Figure("sweep_1m", seconds, "s", Peer("a bare UPDATE of the same rows", peer))
