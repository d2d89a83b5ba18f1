"""The office's own clauses of the contract: every edition is kept, the last one is printed in new contracts.

An edition is a row of its own that is never changed; it travels to the portal and so to all PCs of the office. Two that were
saved at once are both kept: the later one counts, the other can be restored.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import SequenceMatcher

from sqlalchemy import select

from desktop.models.contracts import ContractClauses
from desktop.services import settings
from desktop.services.contract_terms import default_terms
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.documents.contract_wording import Wording, load_wording
from desktop.services.documents.own_clauses import OwnClause, from_wire, problems_of, to_wire, with_clauses
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.clauses import ContractClausesBody
from protocol.messages.entities import Language, Relation


@dataclass(frozen=True, slots=True)
class Edition:
    """What the office's clauses were once: who saved them, when and on which PC."""

    id: str
    number: int
    saved_at: datetime
    saved_by: str
    device: str
    clauses: tuple[OwnClause, ...]


def editions(uow: UnitOfWork) -> tuple[Edition, ...]:
    """Every edition, the one in force first.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    rows = uow.session.scalars(select(ContractClauses).order_by(ContractClauses.saved_at.desc(), ContractClauses.id.desc()))
    return tuple(_edition(row) for row in rows)


def edition_in_force(uow: UnitOfWork) -> Edition | None:
    """The edition new contracts are printed with; None where the office has no clauses of its own yet.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    return _last(uow)


def save_clauses(uow: UnitOfWork, clauses: Sequence[OwnClause], based_on: str | None) -> str:
    """Keep the clauses as a new edition and tell the portal; returns its id. The same clauses again make no edition.

    `based_on` is the edition that was edited, None where there was none.

    Raises:
        KnownError: "not-allowed"; "clauses-wrong" when one cannot be printed; "clauses-changed-meanwhile" when another
            edition was saved after `based_on`.
    """
    uow.require(Permission.SETTINGS)
    if problems_of(clauses, load_wording()):
        raise KnownError("clauses-wrong")
    last = _last(uow)
    if (last.id if last else None) != based_on:
        raise KnownError("clauses-changed-meanwhile", by=last.saved_by if last else "")
    if (last.clauses if last else ()) == tuple(clauses):
        return last.id if last else ""
    row = ContractClauses(
        id=uow.new_id(),
        version=0,
        number=last.number + 1 if last else 1,
        saved_at=uow.now,
        saved_by=uow.actor.name,
        device=uow.device,
        clauses=to_wire(clauses),
    )
    uow.session.add(row)
    uow.session.flush()
    uow.record("clauses.saved", "contract_clauses", row.id, before=last.number if last else None, after=row.number)
    uow.enqueue("contract_clauses.put", "contract_clauses", row.id, clauses_body(row))
    return row.id


def clauses_body(row: ContractClauses) -> ContractClausesBody:
    """An edition as it travels."""
    return ContractClausesBody(
        number=row.number, saved_at=row.saved_at, saved_by=row.saved_by, device=row.device, clauses=tuple(row.clauses)
    )


def wording_in_force(uow: UnitOfWork) -> Wording:
    """The standard wording with the office's clauses: what a contract prepared now is printed with."""
    last = _last(uow)
    return load_wording() if last is None else with_clauses(load_wording(), last.clauses, last.number)


def sample_fields(uow: UnitOfWork) -> ContractFields:
    """A contract of this office with an invented child, to look at clauses on paper.

    Raises:
        KnownError: "not-allowed", "organisation-missing".
    """
    office, rules, terms = organisation(uow), settings.rules(uow), default_terms(uow)
    return ContractFields(
        number=f"{uow.today.year}-000",
        dated=uow.today,
        city=office.city or "—",
        kindergarten_name_kk=office.name_kk,
        kindergarten_name_ru=office.name_ru,
        bin=office.bin,
        licence=office.licence or "—",
        head_name=office.head_name or "—",
        head_basis=office.head_basis or "—",
        iban=office.iban or "—",
        bic=office.bic or "—",
        kindergarten_address=office.address or "—",
        kindergarten_phone=office.phone or "—",
        parent_name="Үлгіұлы Ата-ана",
        parent_iin="900101499904",
        parent_document="№ 000000000",
        relation=Relation.FATHER,
        parent_phone="+77010000000",
        parent_address="—",
        child_name="Үлгі Бала",
        child_iin="210315699906",
        child_birth_date=date(2021, 3, 15),
        group_name="Үлгі",
        language=Language.MIXED,
        stay_mode=terms.stay_mode,
        parent_fee=terms.parent_fee,
        due_day=terms.due_day,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        state_part=terms.state_part or 1,
        voucher_number="V-000000",
        confirm_by_day=rules.confirmation_last_day,
        silent_months=rules.silent_months_to_annul,
        legal_basis_kk=rules.legal_basis_kk,
        legal_basis_ru=rules.legal_basis_ru,
    )


def differences(before: Sequence[OwnClause], after: Sequence[OwnClause]) -> tuple[tuple[str, OwnClause], ...]:
    """The clauses of both, in order: "=" stands in both, "-" only before, "+" only after."""
    found: list[tuple[str, OwnClause]] = []
    for kind, a, b, c, d in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if kind == "equal":
            found += [("=", clause) for clause in before[a:b]]
        else:
            found += [("-", clause) for clause in before[a:b]] + [("+", clause) for clause in after[c:d]]
    return tuple(found)


def marked(fields: ContractFields, wording: Wording) -> ContractFields:
    """The fields with the name of the text they are printed with."""
    return replace(fields, wording_edition=wording.version)


def _last(uow: UnitOfWork) -> Edition | None:
    query = select(ContractClauses).order_by(ContractClauses.saved_at.desc(), ContractClauses.id.desc()).limit(1)
    row = uow.session.scalars(query).first()
    return None if row is None else _edition(row)


def _edition(row: ContractClauses) -> Edition:
    return Edition(row.id, row.number, row.saved_at, row.saved_by, row.device, from_wire(row.clauses))
