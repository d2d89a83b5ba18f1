"""Additional agreements: what of a contract in force changes, from which day and why. They walk the contract's own road."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select

from desktop.models.contracts import Contract
from desktop.models.groups import Group
from desktop.services import contract_steps
from desktop.services.contract_later import fields_in_force
from desktop.services.contract_steps import About, keep_prepared
from desktop.services.documents.amendment_words import AMENDABLE, ChangeKind
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.organisation import OrganisationDraft, organisation
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from protocol.contracts import OPEN_STATES, ContractState
from protocol.messages.entities import Language

OPEN = tuple(state.value for state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class AmendmentDraft:
    """What is typed. `changes`: field of ContractFields → its new value (of "group_name" the group's id), changed or not."""

    effective_from: date
    changes: Mapping[str, Any]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AmendmentForm:
    """What a form begins with: the values in force by field (the group by its id), the groups (id, name), a first day."""

    contract_id: str
    number: str
    child_name: str
    values: Mapping[str, Any]
    groups: tuple[tuple[str, str], ...]
    effective_from: date


@dataclass(frozen=True, slots=True)
class Planned:
    """A checked agreement before it is rendered. `changes` hold before and after as JSON."""

    contract_number: str
    contract_dated: date
    made: ContractFields
    effective_from: date
    changes: Mapping[str, tuple[Any, Any]]
    reason: str
    about: About


def amendment_form(uow: UnitOfWork, contract_id: str) -> AmendmentForm:
    """The values in force to change from.

    Raises:
        KnownError: "contract-not-in-force", "amendment-open", "no-such-contract", "not-allowed".
    """
    contract = amendable(uow, contract_id)
    now = fields_in_force(uow, contract, uow.today)
    groups = uow.session.execute(select(Group.id, Group.name).where(Group.archived_at.is_(None)).order_by(Group.name))
    values = {name: getattr(now, name) for name in AMENDABLE} | {"group_name": _group_id(uow, contract)}
    return AmendmentForm(
        contract_id,
        contract.number,
        now.child_name,
        values,
        tuple((identifier, name) for identifier, name in groups),
        max(uow.today, contract.starts_on),
    )


def amendable(uow: UnitOfWork, contract_id: str) -> Contract:
    """A contract or renewal in force without an agreement under way.

    Raises:
        KnownError: "contract-not-in-force", "amendment-open", "no-such-contract", "not-allowed".
    """
    contract = contract_steps.in_force(uow, contract_id)
    under_way = select(Contract.number).where(Contract.amends_id == contract_id, Contract.state.in_(OPEN))
    number = uow.session.scalar(under_way)
    if number is not None:
        raise KnownError("amendment-open", number=number)
    return contract


def _group_id(uow: UnitOfWork, contract: Contract) -> str:
    """The group by the latest agreement that changed it, else the contract's own."""
    latest = (
        select(Contract.group_id)
        .where(Contract.amends_id == contract.id, Contract.state == ContractState.SIGNED.value)
        .order_by(Contract.effective_from.desc())
        .limit(1)
    )
    return uow.session.scalar(latest) or contract.group_id


def plan_amendment(uow: UnitOfWork, contract_id: str, draft: AmendmentDraft) -> Planned:
    """Check an agreement and say what it changes; nothing is written.

    Raises:
        FieldProblems: "effective_from" out of the term (of a change of group also in the past), a changed field's own problem.
        KnownError: "nothing-changes", "no-such-group", and those of `amendable`.
    """
    contract = amendable(uow, contract_id)
    before = fields_in_force(uow, contract, draft.effective_from)
    group_id, values = _new_values(uow, contract, draft)
    old = json.loads(before.to_json())
    after = ContractFields.from_json(json.dumps(old | values, ensure_ascii=False))
    new = json.loads(after.to_json())
    changes = {name: (old[name], new[name]) for name in AMENDABLE if old[name] != new[name]}
    if not changes:
        raise KnownError("nothing-changes")
    problems = {one.field: one.code.value for one in after.problems()}
    too_late = draft.effective_from > min(before.ends_on, after.ends_on)
    if draft.effective_from < contract.starts_on or too_late:
        problems["effective_from"] = "out-of-range"
    if "group_name" in changes and draft.effective_from < uow.today:
        problems["effective_from"] = "out-of-range"
    if problems:
        raise FieldProblems(problems)
    made = _of_the_office(replace(after, number=_number(uow, contract), dated=uow.today), organisation(uow))
    return Planned(
        contract_number=contract.number,
        contract_dated=contract.dated,
        made=made,
        effective_from=draft.effective_from,
        changes=changes,
        reason=" ".join(draft.reason.split()),
        about=About(contract.child_id, group_id, contract.voucher_id, amends_id=contract.id),
    )


def _new_values(uow: UnitOfWork, contract: Contract, draft: AmendmentDraft) -> tuple[str, dict[str, Any]]:
    """The group after the change, and the new values as JSON; a new group brings its language along."""
    group_id = _group_id(uow, contract)
    values: dict[str, Any] = {}
    for name, value in draft.changes.items():
        kind = AMENDABLE[name].kind
        if kind is ChangeKind.GROUP:
            group = uow.session.get(Group, value)
            if group is None or group.archived_at is not None:
                raise KnownError("no-such-group")
            if value != group_id:
                group_id = group.id
                values |= {"group_name": group.name, "language": Language(group.language).value}
        elif kind is ChangeKind.PEOPLE:
            values[name] = [line for line in (" ".join(one.split()) for one in value) if line]
        elif isinstance(value, date):
            values[name] = value.isoformat()
        else:
            values[name] = str(value) if isinstance(value, str) else value
    return group_id, values


def _number(uow: UnitOfWork, contract: Contract) -> str:
    """The next number under the contract: "2026-014/1". Those given up keep theirs."""
    n = uow.session.scalar(select(func.count(Contract.id)).where(Contract.amends_id == contract.id)) or 0
    return f"{contract.number}/{n + 1}"


def _of_the_office(fields: ContractFields, office: OrganisationDraft) -> ContractFields:
    """Who signs for the kindergarten now, and where it is."""
    return replace(
        fields,
        city=office.city,
        kindergarten_name_kk=office.name_kk,
        kindergarten_name_ru=office.name_ru,
        head_name=office.head_name,
        head_basis=office.head_basis,
        kindergarten_address=office.address,
        kindergarten_phone=office.phone,
    )


def prepare_amendment(office: Office, contract_id: str, draft: AmendmentDraft) -> Outcome[str]:
    """Render an additional agreement and keep it, ready to be sent; the outcome's result is its id.

    Raises:
        FieldProblems, KnownError: see `plan_amendment`.
    """
    from desktop.services.documents.amendment_pdf import AmendmentPaper, render_amendment
    from desktop.services.documents.contract_wording import load_wording

    plan = office.ask(plan_amendment, contract_id, draft)
    paper = AmendmentPaper(plan.contract_number, plan.contract_dated, plan.made, plan.effective_from, plan.changes, plan.reason)
    return office.do(_keep, plan, render_amendment(paper, load_wording()))


def _keep(uow: UnitOfWork, plan: Planned, pdf: bytes) -> str:
    assert plan.about.amends_id is not None
    amendable(uow, plan.about.amends_id)  # another one may have been prepared while this one was rendered
    row = keep_prepared(uow, plan.made, pdf, plan.about)
    row.effective_from, row.reason = plan.effective_from, plan.reason
    row.changes = {name: {"before": old, "after": new} for name, (old, new) in plan.changes.items()}
    uow.touch("contract", plan.about.amends_id)
    return row.id
