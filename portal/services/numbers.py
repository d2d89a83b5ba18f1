"""Numbers people quote: a letter, the year and a counter of the portal's own."""

from sqlalchemy import Connection, Sequence, select


def next_number(connection: Connection, counter: Sequence, letter: str, year: int) -> str:
    """The next number, such as "V-2026-0000017"; a number whose transaction fails is never used again."""
    return f"{letter}-{year}-{connection.execute(select(counter.next_value())).scalar_one():07d}"
