"""Every statement of a sheet is answered by seeks, so that years of marks cost nothing: no table is gone through."""

import json

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from desktop.services import sheet
from desktop.services.unit_of_work import Office

STATEMENTS = {
    "name": sheet.NAME_OF_GROUP,
    "people": sheet.PEOPLE,
    "marks": sheet.MARKS,
    "states": sheet.STATES,
    "conflicts": sheet.CONFLICTS,
    "closed": sheet.CLOSED,
}
VALUES = {
    "group": "g1",
    "children": json.dumps(["c1"]),
    "entities": json.dumps(["child_month:c1:2026-11"]),
    "month": "2026-11",
    "first": "2026-11-01",
    "last": "2026-11-30",
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_sheet_is_read_by_seeks_alone(office: Office, name: str) -> None:
    compiled = _compiled(STATEMENTS[name])
    with office.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {compiled.string}", tuple(VALUES[at] for at in compiled.positiontup)
        )
        steps = [str(row[3]) for row in rows]
    assert [step for step in steps if step.startswith("SCAN") and "VIRTUAL TABLE" not in step] == []
    assert any(step.startswith("SEARCH") for step in steps)


def _compiled(statement: Select[tuple[object, ...]]) -> sqlite.dialect.statement_compiler:
    return statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
