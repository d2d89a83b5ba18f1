"""What a contract says: the terms the director decides, its number, and the fields for an accepted request."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from sqlalchemy import func, select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Group
from desktop.services import settings
from desktop.services.documents.contract_fields import ContractFields, Recalculation, StayMode
from desktop.services.errors import KnownError
from desktop.services.organisation import OrganisationDraft, organisation
from desktop.services.people import full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractKind
from protocol.messages.entities import Language, PersonBody, Relation, RequestState

NUMBER_RULE, TARIFF = "contract_number", "tariff"
DEFAULT_NUMBER_RULE = "{year}-{n:03d}"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the director decides for one contract. Money in whole tenge a month."""

    starts_on: date
    ends_on: date
    parent_fee: int
    state_part: int
    due_day: int = 10
    stay_mode: StayMode = StayMode.FULL_DAY_10_5
    recalculation: Recalculation = Recalculation.EXCUSED
    pickup: tuple[str, ...] = ()


def next_number(uow: UnitOfWork) -> str:
    """The next free number by the office's rule ({year}, {n} and {pc}); additional agreements are numbered under their contract.

    The count begins anew each year. Two PCs that have not exchanged may come to one number: the portal takes the first and
    refuses the other ("number-taken"); a rule with {pc} never comes to that.
    """
    uow.require(Permission.CONTRACTS)
    rule = str(settings.setting(uow, NUMBER_RULE, DEFAULT_NUMBER_RULE))
    year = uow.today.year
    numbered = Contract.dated >= date(year, 1, 1), Contract.kind != ContractKind.AMENDMENT.value
    n = uow.session.scalar(select(func.count(Contract.id)).where(*numbered)) or 0
    taken = set(uow.session.scalars(select(Contract.number)))
    while True:
        n += 1
        number = rule.format(year=year, n=n, pc=uow.device)
        if number not in taken:
            return number


def default_terms(uow: UnitOfWork) -> Terms:
    """Terms to begin with: from the next working day to the end of next August, with the tariff of the settings."""
    uow.require(Permission.CONTRACTS)
    tariff = settings.setting(uow, TARIFF, {})
    starts = settings.calendar(uow).add_working_days(uow.today, 1)
    return Terms(
        starts_on=starts,
        ends_on=date(starts.year + 1, 8, 31),
        parent_fee=int(tariff.get("parent_fee", 0)),
        state_part=int(tariff.get("state_part", 0)),
        due_day=int(tariff.get("due_day", 10)),
    )


class KindergartenLines(TypedDict):
    """The kindergarten's side of a contract, as `ContractFields` names it."""

    city: str
    kindergarten_name_kk: str
    kindergarten_name_ru: str
    bin: str
    licence: str
    head_name: str
    head_basis: str
    iban: str
    bic: str
    kindergarten_address: str
    kindergarten_phone: str


def kindergarten_lines(of: OrganisationDraft) -> KindergartenLines:
    """What a contract made today says of the kindergarten."""
    return KindergartenLines(
        city=of.city,
        kindergarten_name_kk=of.name_kk,
        kindergarten_name_ru=of.name_ru,
        bin=of.bin,
        licence=of.licence,
        head_name=of.head_name,
        head_basis=of.head_basis,
        iban=of.iban,
        bic=of.bic,
        kindergarten_address=of.address,
        kindergarten_phone=of.phone,
    )


def fields_for_request(uow: UnitOfWork, request_id: str, terms: Terms) -> ContractFields:
    """Everything a contract says for an accepted request and these terms.

    Raises:
        KnownError: "request-not-accepted", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None or RequestState(request.state) is not RequestState.ACCEPTED or not request.accepted_group_id:
        raise KnownError("request-not-accepted")
    rules = settings.rules(uow)
    group = uow.session.get_one(Group, request.accepted_group_id)
    voucher = uow.session.get(Voucher, request.voucher_id)
    child, parent = PersonBody.model_validate(request.child), PersonBody.model_validate(request.guardian)
    return ContractFields(
        number=next_number(uow),
        dated=uow.today,
        **kindergarten_lines(organisation(uow)),
        parent_name=full_name(parent.surname, parent.given_name, parent.patronymic),
        parent_iin=parent.iin,
        parent_document=parent.id_document,
        relation=Relation(request.relation),
        parent_phone=parent.phone,
        parent_address=parent.address,
        child_name=full_name(child.surname, child.given_name, child.patronymic),
        child_iin=child.iin,
        child_birth_date=child.birth_date,
        group_name=group.name,
        language=Language(group.language),
        stay_mode=terms.stay_mode,
        parent_fee=terms.parent_fee,
        due_day=terms.due_day,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        state_part=terms.state_part,
        voucher_number=voucher.number if voucher else "",
        recalculation=terms.recalculation,
        pickup=terms.pickup,
        confirm_by_day=rules.confirmation_last_day,
        silent_months=rules.silent_months_to_annul,
        legal_basis_kk=rules.legal_basis_kk,
        legal_basis_ru=rules.legal_basis_ru,
    )
