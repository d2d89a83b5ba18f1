"""The columns of the register of contracts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.contracts import ContractRow
from desktop.views.contracts.words import state_word
from desktop.views.dates import day_text, moment_text
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Column
from protocol.contracts import ContractState as State

FILTERS: Final[Mapping[str, frozenset[State]]] = {
    "all": frozenset(State),
    "to_sign": frozenset({State.PARENT_SIGNED}),
    "prepared": frozenset({State.PREPARED}),
    "at_parent": frozenset({State.SENT}),
    "signed": frozenset({State.COUNTERSIGNED, State.SIGNED}),
    "ended": frozenset({State.DECLINED, State.WITHDRAWN, State.LOCKED, State.TERMINATED, State.RENEWED}),
}

TITLES: Final[Mapping[str, str]] = {
    "number": QT_TRANSLATE_NOOP("ContractsTable", "Number"),
    "child": QT_TRANSLATE_NOOP("ContractsTable", "Child"),
    "group": QT_TRANSLATE_NOOP("ContractsTable", "Group"),
    "state": QT_TRANSLATE_NOOP("ContractsTable", "State"),
    "parent": QT_TRANSLATE_NOOP("ContractsTable", "Parent"),
    "dated": QT_TRANSLATE_NOOP("ContractsTable", "Dated"),
    "parent_signed": QT_TRANSLATE_NOOP("ContractsTable", "Parent signed"),
    "deadline": QT_TRANSLATE_NOOP("ContractsTable", "Voucher until"),
}


def deadline_tone(row: ContractRow) -> ToneName | None:
    """How near the voucher's end is: overdue or today bad, two working days a warning."""
    if row.deadline is None:
        return None
    left = row.deadline.working_days_left
    return "bad" if left <= 0 else "warn" if left <= 2 else "neutral"


def columns() -> list[Column[ContractRow]]:
    """Number, child, group, state, parent, dates."""
    titles = {key: QCoreApplication.translate("ContractsTable", text) for key, text in TITLES.items()}
    return [
        Column("number", titles["number"], lambda row: row.number, width=84, style="strong", firm=True),
        Column("child", titles["child"], lambda row: row.child_name, stretch=True, person=True),
        Column("group", titles["group"], lambda row: row.group_name, width=100, optional=True),
        Column(
            "state",
            titles["state"],
            lambda row: state_word(row.state)[0],
            tone=lambda row: state_word(row.state)[1],
            sort=lambda row: list(State).index(row.state),
            width=176,
        ),
        Column(
            "parent",
            titles["parent"],
            lambda row: row.guardian_name,
            width=180,
            style="muted",
            optional=True,
            person=True,
        ),
        Column(
            "dated",
            titles["dated"],
            lambda row: day_text(row.dated),
            sort=lambda row: row.dated,
            width=88,
            style="muted",
            optional=True,
            firm=True,
        ),
        Column(
            "parent_signed",
            titles["parent_signed"],
            lambda row: moment_text(row.parent_signed_at).partition("\u00a0")[0],
            sort=lambda row: row.parent_signed_at,
            width=100,
            style="muted",
            tip=lambda row: moment_text(row.parent_signed_at),
            firm=True,
        ),
        Column(
            "deadline",
            titles["deadline"],
            lambda row: day_text(row.deadline.due) if row.deadline else "",
            tone=deadline_tone,
            sort=lambda row: row.deadline.due if row.deadline else None,
            width=104,
        ),
    ]
