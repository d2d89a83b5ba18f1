"""What the clocks write to parents, set-based: what they moved, and the last days of terms. Kinds: `cabinet.notice_words`.

A reminder of a last day is written once, however often the clocks run on that day.
"""

from sqlalchemy import text

from portal.services.context import Act

_NAME = "concat_ws(' ', p.surname, p.given_name, nullif(p.patronymic, ''))"
_INTO = "INSERT INTO notice (iin, box, kind, details, link, at) SELECT"


def about_applications(kind: str, rows: str) -> str:
    """An INSERT that tells the applicant about each of the rows (id, guardian_iin, child_iin, number, due)."""
    return (
        f"{_INTO} m.guardian_iin, 'inbox', '{kind}', jsonb_build_object('child', {_NAME}, 'number', m.number, 'due', m.due),"
        f" '/applications/' || m.id, :now FROM {rows} m JOIN person p ON p.iin = m.child_iin"
    )


def about_contracts(kind: str, rows: str) -> str:
    """An INSERT that tells the signer about each contract (id, guardian_iin, child_iin, number)."""
    return (
        f"{_INTO} m.guardian_iin, 'inbox', '{kind}', jsonb_build_object('child', {_NAME}, 'number', m.number),"  # noqa: S608
        f" '/contracts/' || m.id, :now FROM {rows} m JOIN person p ON p.iin = m.child_iin"
        " WHERE EXISTS (SELECT 1 FROM person g WHERE g.iin = m.guardian_iin)"
    )


def about_sheets(kind: str, rows: str) -> str:
    """An INSERT that tells every guardian about each child's month (child_id, child_iin, month, due)."""
    return (
        f"{_INTO} g.guardian_iin, 'inbox', '{kind}',"
        f" jsonb_build_object('child', {_NAME}, 'month', to_char(m.month, 'YYYY-MM'), 'due', m.due),"
        " '/attendance/' || m.child_id || '?month=' || to_char(m.month, 'YYYY-MM'), :now"
        f" FROM {rows} m JOIN guardianship g ON g.child_iin = m.child_iin JOIN person p ON p.iin = m.child_iin"
    )


def _once(insert: str, who: str, kind: str, link: str) -> str:
    joint = "AND" if " WHERE " in insert else "WHERE"
    return (
        f"{insert} {joint} NOT EXISTS (SELECT 1 FROM notice n WHERE n.iin = {who} AND n.box = 'inbox'"  # noqa: S608 - our own text
        f" AND n.kind = '{kind}' AND n.link = {link} AND n.details ->> 'due' = m.due::text)"
    )


def _last_day(kind: str, where: str) -> str:
    rows = f"(SELECT id, guardian_iin, child_iin, number, due FROM application WHERE due = :today AND {where})"  # noqa: S608
    return _once(about_applications(kind, rows), "m.guardian_iin", kind, "'/applications/' || m.id")


_CONCLUDING = "state IN ('choosing', 'awaiting_contract', 'waiting_list', 'contract')"
_SHEETS = "(SELECT child_id, child_iin, month, due FROM child_month WHERE state = 'published' AND due = :today)"
_SHEET_LINK = "'/attendance/' || m.child_id || '?month=' || to_char(m.month, 'YYYY-MM')"
_REMINDERS = tuple(
    text(one)
    for one in (
        _last_day("voucher-last-day", "state = 'issued'"),
        _last_day("stop-list-last-day", "state = 'stop_list'"),
        _last_day("extension-offered", f"{_CONCLUDING} AND NOT extended"),
        _last_day("choose-last-day", f"{_CONCLUDING} AND extended"),
        _once(about_sheets("sheet-last-day", _SHEETS), "g.guardian_iin", "sheet-last-day", _SHEET_LINK),
    )
)


def remind(act: Act) -> int:
    """Tell everybody whose term ends today; returns how many notices were written."""
    values = {"today": act.today, "now": act.now}
    return sum(act.connection.execute(statement, values).rowcount for statement in _REMINDERS)
