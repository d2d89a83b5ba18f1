"""Renewal: the contract of the next term for the same child and parent, prefilled from the one in force."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import or_, select

from desktop.models.contracts import Contract
from desktop.models.enrolment import Voucher
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services import contract_batch, contract_steps
from desktop.services.contract_batch import PreparedRow
from desktop.services.contract_later import fields_in_force
from desktop.services.contract_steps import GIVEN_UP, About, keep_prepared
from desktop.services.contract_terms import Terms, default_terms, kindergarten_lines, next_number
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.organisation import organisation
from desktop.services.people import child_name
from desktop.services.roles import Permission
from desktop.services.settings import rules
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from protocol.contracts import ContractKind, ContractState
from protocol.messages.entities import Language
from protocol.vouchers import VoucherState

LOST = frozenset({VoucherState.ANNULLED.value, VoucherState.EXPIRED.value, VoucherState.ARCHIVED.value})


@dataclass(frozen=True, slots=True)
class RenewableContract:
    """A contract in force that has no successor yet."""

    contract_id: str
    number: str
    child_name: str
    group_name: str
    guardian_name: str
    ends_on: date

    @property
    def key(self) -> str:
        """What it is called in the answer."""
        return self.contract_id


def renewable_contracts(uow: UnitOfWork) -> tuple[RenewableContract, ...]:
    """The contracts that can be renewed, those whose term ends first on top; none whose fields are not here.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    succeeded = select(Contract.renews_id).where(Contract.renews_id.is_not(None), Contract.state.not_in(GIVEN_UP))
    query = (
        select(Contract, Child, Group.name)
        .join(Child, Child.id == Contract.child_id)
        .join(Group, Group.id == Contract.group_id)
        .where(
            Contract.state == ContractState.SIGNED.value,
            Contract.kind != ContractKind.AMENDMENT.value,
            Contract.id.not_in(succeeded),
        )
    )
    rows = []
    for contract, child, group in uow.session.execute(query):
        if not contract.fields:
            continue
        fields = fields_in_force(uow, contract, uow.today)
        rows.append(RenewableContract(contract.id, contract.number, child_name(child), group, fields.parent_name, fields.ends_on))
    return tuple(sorted(rows, key=lambda row: (row.ends_on, row.number)))


def renewal_terms(uow: UnitOfWork, contract_id: str | None = None) -> Terms:
    """Terms to begin with: of one contract its own in force from the day after its end; of several the tariff of the settings.

    Raises:
        KnownError: "contract-not-in-force", "no-such-contract", "not-allowed".
    """
    usual = default_terms(uow)
    if contract_id is None:
        ends = [row.ends_on for row in renewable_contracts(uow)]
        return _from(usual, max(ends, default=usual.starts_on) + timedelta(days=1), uow.today)
    now = fields_in_force(uow, _renewable(uow, contract_id), uow.today)
    mine = replace(
        usual,
        parent_fee=now.parent_fee,
        state_part=now.state_part,
        due_day=now.due_day,
        stay_mode=now.stay_mode,
        recalculation=now.recalculation,
        pickup=now.pickup,
    )
    return _from(mine, now.ends_on + timedelta(days=1), uow.today)


def _from(terms: Terms, first: date, today: date) -> Terms:
    """A term from the day, or from the next working day where that is past, to the next 31 August."""
    starts = first if first > today else terms.starts_on
    year = starts.year if starts <= date(starts.year, 6, 30) else starts.year + 1
    return replace(terms, starts_on=starts, ends_on=date(year, 8, 31))


def _renewable(uow: UnitOfWork, contract_id: str) -> Contract:
    contract = contract_steps.in_force(uow, contract_id)
    successor = select(Contract.number).where(Contract.renews_id == contract_id, Contract.state.not_in(GIVEN_UP))
    number = uow.session.scalar(successor)
    if number is not None:
        raise KnownError("renewal-open", number=number)
    voucher = uow.session.get(Voucher, contract.voucher_id) if contract.voucher_id else None
    if voucher is not None and voucher.state in LOST:
        raise KnownError("voucher-annulled")
    return contract


def fields_for_renewal(uow: UnitOfWork, contract_id: str, terms: Terms) -> tuple[ContractFields, About]:
    """What the next contract says: the parties as they are known today, the group the child is in then, these terms.

    Raises:
        FieldProblems: "starts_on" not after the earlier contract's first day.
        KnownError: "contract-not-in-force", "renewal-open", "voucher-annulled", "child-leaves", "no-such-group".
    """
    contract = _renewable(uow, contract_id)
    if terms.starts_on <= contract.starts_on:
        raise FieldProblems({"starts_on": "out-of-range"})
    now, in_force = fields_in_force(uow, contract, terms.starts_on), rules(uow)
    group = _group_then(uow, contract, terms.starts_on)
    child = uow.session.get_one(Child, contract.child_id)
    of_parent = Guardian.child_id == child.id, Guardian.iin == contract.guardian_iin
    parent = uow.session.scalars(select(Guardian).where(*of_parent)).first()
    fields = replace(
        now,
        number=next_number(uow),
        dated=uow.today,
        **kindergarten_lines(organisation(uow)),
        parent_phone=(parent.phone if parent else "") or now.parent_phone,
        parent_address=(parent.address if parent else "") or now.parent_address,
        parent_document=(parent.id_document if parent else "") or now.parent_document,
        child_name=child_name(child),
        group_name=group.name,
        language=Language(group.language),
        stay_mode=terms.stay_mode,
        parent_fee=terms.parent_fee,
        state_part=0 if now.paid else terms.state_part,
        due_day=terms.due_day,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        recalculation=terms.recalculation,
        pickup=terms.pickup or now.pickup,
        confirm_by_day=in_force.confirmation_last_day,
        silent_months=in_force.silent_months_to_annul,
        legal_basis_kk=in_force.legal_basis_kk,
        legal_basis_ru=in_force.legal_basis_ru,
    )
    return fields, About(contract.child_id, group.id, contract.voucher_id, renews_id=contract.id)


def _group_then(uow: UnitOfWork, contract: Contract, on: date) -> Group:
    """The group of the child's stay on the day, else that of its latest stay; a child known to leave before is not renewed."""
    stays = uow.session.scalars(
        select(Placement)
        .where(
            Placement.child_id == contract.child_id,
            Placement.starts_on <= on,
            or_(Placement.ends_on.is_(None), Placement.ends_on >= Placement.starts_on),
        )
        .order_by(Placement.starts_on.desc())
    ).all()
    if stays and stays[0].ends_on is not None and stays[0].ends_on < uow.today:
        raise KnownError("child-leaves", last_day=stays[0].ends_on)
    group = uow.session.get_one(Group, stays[0].group_id if stays else contract.group_id)
    if group.archived_at is not None:
        raise KnownError("no-such-group")
    return group


def renew(office: Office, contract_id: str, terms: Terms) -> Outcome[str]:
    """Render the contract of the next term and keep it, ready to be sent; the outcome's result is its id.

    Raises:
        FieldProblems: fields the contract cannot do without. KnownError: see `fields_for_renewal`.
    """
    from desktop.services import clauses
    from desktop.services.documents.contract_pdf import render_contract

    fields, about = office.ask(fields_for_renewal, contract_id, terms)
    problems = fields.problems()
    if problems:
        raise FieldProblems({problem.field: problem.code.value for problem in problems})
    wording = office.ask(clauses.wording_in_force)
    return office.do(_keep, clauses.marked(fields, wording), render_contract(fields, wording), about)


def _keep(uow: UnitOfWork, fields: ContractFields, pdf: bytes, about: About) -> str:
    assert about.renews_id is not None
    _renewable(uow, about.renews_id)  # another one may have been prepared while this one was rendered
    uow.touch("contract", about.renews_id)
    return keep_prepared(uow, fields, pdf, about).id


def renew_all(
    office: Office,
    contract_ids: Sequence[str],
    terms: Terms,
    *,
    report: Callable[[int, int, str], None] = lambda _done, _total, _note: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome[tuple[PreparedRow, ...]]:
    """Prepare the next contract of each, all on the same terms; see `contract_batch.prepare_each`."""
    return contract_batch.prepare_each(
        office, contract_ids, lambda one: renew(office, one, terms), report=report, stopped=stopped
    )
