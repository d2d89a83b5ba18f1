"""The bodies of the entities offices and the portal share. The change's `type` names the model (see `ENTITIES`)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, model_validator

from protocol.attendance import MarkCode, MonthState
from protocol.contracts import AskedBy, ContractKind, ContractState, DocumentKind
from protocol.messages.base import Id, LongText, Message, Moment, MonthText, Sha256, ShortText
from protocol.messages.clauses import ContractClausesBody
from protocol.messages.dense import MARK_COLUMNS, expanded, is_dense
from protocol.messages.menus import MenuBody
from protocol.rules import Rules
from protocol.vouchers import VoucherState


class Language(StrEnum):
    """The language of a group."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    MIXED = "mixed"


class AgeGroup(StrEnum):
    """Age groups; the age is reached within the calendar year."""

    EARLY = "early"
    YOUNGER = "younger"
    MIDDLE = "middle"
    SENIOR = "senior"
    PRESCHOOL = "preschool"


class GroupKind(StrEnum):
    """Kinds of groups."""

    GENERAL = "general"
    SANATORIUM = "sanatorium"
    CORRECTIVE = "corrective"
    INCLUSIVE = "inclusive"
    MINI_CENTRE = "mini_centre"


class Relation(StrEnum):
    """Who a guardian is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"
    OTHER = "other"


class OrganisationBody(Message):
    """The kindergarten. Its BIN is set by the portal's registry and never changed by an office."""

    bin: str
    name_kk: ShortText
    name_ru: ShortText
    licence: ShortText = ""
    head_name: ShortText = ""
    head_basis: ShortText = ""
    city: ShortText = ""
    address: ShortText = ""
    phone: ShortText = ""
    iban: ShortText = ""
    bic: ShortText = ""


class CalendarDayBody(Message):
    """One overridden day. `office` days belong to one kindergarten, the others to the whole country."""

    day: date
    working: bool
    reason: ShortText = ""
    office: bool = False


class RulesBody(Message):
    """The rules in force."""

    rules: Rules


class GroupBody(Message):
    """A class of children. `archived` groups take no one."""

    name: ShortText
    language: Language
    age: AgeGroup
    kind: GroupKind
    capacity: int = Field(ge=0, le=200)
    teachers: tuple[ShortText, ...] = ()
    archived: bool = False


class GuardianBody(Message):
    """A legal representative, as part of a child."""

    id: Id
    iin: str
    surname: ShortText
    given_name: ShortText
    patronymic: ShortText = ""
    relation: Relation
    phone: ShortText = ""
    address: ShortText = ""
    id_document: ShortText = ""


class ChildBody(Message):
    """A child with guardians. `iin_reason` says why an unusual IIN was accepted.

    `allergies` and `care_notes` are for the kindergarten's own people: no page of a parent or of the state shows them. None
    (from an office of an earlier edition) says nothing of them, and takes none away.
    """

    iin: str
    iin_reason: ShortText = ""
    surname: ShortText
    given_name: ShortText
    patronymic: ShortText = ""
    birth_date: date
    guardians: tuple[GuardianBody, ...] = ()
    allergies: LongText | None = None
    care_notes: LongText | None = None


class PlacementBody(Message):
    """A child's stay in a group; both days inclusive. History is kept: a move ends one and begins another."""

    child_id: Id
    group_id: Id
    starts_on: date
    ends_on: date | None = None
    end_reason: ShortText = ""
    contract_id: Id | None = None


class AbsenceDocumentBody(Message):
    """A paper that supports absences (a medical certificate, an application); the scan is a blob."""

    child_id: Id
    kind: ShortText
    number: ShortText = ""
    date_from: date
    date_to: date
    scan_sha256: Sha256 | None = None


class MarkBody(Message):
    """One cell of a child's month. `version` is the child month's version at which the cell last changed."""

    code: MarkCode | None
    note: ShortText = ""
    document_id: Id | None = None
    by: ShortText = ""
    device_id: ShortText = ""
    at: Moment
    version: int


class PublicationBody(Message):
    """A closed month as the parent sees it."""

    sheet_hash: Sha256
    days: tuple[MarkCode | None, ...]
    group_id: Id
    published_at: Moment
    by: ShortText


class ConfirmationBody(Message):
    """The parent's answer. It binds `sheet_hash`; `late` when given after the last day."""

    confirmed: bool
    sheet_hash: Sha256
    name: ShortText
    iin: str
    at: Moment
    comment: LongText = ""
    late: bool = False


class ChildMonthBody(Message):
    """A child's month: cells by day of month ("1".."31"), publication and answer. Its id is "{child_id}:{month}".

    Of schema 2 it is written as `dense` says.
    """

    child_id: Id
    month: MonthText
    cells: Mapping[str, MarkBody] = Field(default_factory=dict)
    state: MonthState = MonthState.OPEN
    publication: PublicationBody | None = None
    confirmation: ConfirmationBody | None = None
    history: tuple[ConfirmationBody, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _of_schema_2(cls, body: Any) -> Any:
        return expanded(body, MARK_COLUMNS) if isinstance(body, dict) and is_dense(body) else body


class VoucherBody(Message):
    """A voucher whose holder chose this kindergarten."""

    number: ShortText
    child_iin: str
    child_name: ShortText
    state: VoucherState
    issued_on: date
    due: date | None = None
    extended: bool = False


class PersonBody(Message):
    """A person as the portal's registry names them."""

    iin: str
    surname: ShortText
    given_name: ShortText
    patronymic: ShortText = ""
    birth_date: date
    phone: ShortText = ""
    address: ShortText = ""
    id_document: ShortText = ""


class AttachmentBody(Message):
    """A paper the parent attached; its bytes are the blob `sha256`."""

    id: Id
    kind: DocumentKind
    name: ShortText
    sha256: Sha256
    size: int
    media_type: ShortText
    valid_until: date | None = None


class RequestState(StrEnum):
    """Where an enrolment request stands."""

    NEW = "new"
    ACCEPTED = "accepted"
    WAITING_LIST = "waiting_list"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    COMPLETED = "completed"


class EnrolmentRequestBody(Message):
    """A parent chose this kindergarten and a group."""

    number: ShortText
    voucher_id: Id
    group_id: Id | None = None
    accepted_group_id: Id | None = None
    child: PersonBody
    guardian: PersonBody
    relation: Relation
    state: RequestState
    received_at: Moment
    due: date | None = None
    reason: ShortText = ""
    comment: LongText = ""
    documents: tuple[AttachmentBody, ...] = ()


FieldValue = bool | int | LongText | tuple[ShortText, ...]
ContractFieldValues = Annotated[Mapping[ShortText, FieldValue], Field(max_length=64)]
"""What an office's contract says, field by field (`desktop.services.documents.contract_fields.ContractFields.to_json`)."""


class ContractChange(Message):
    """What one field of a contract was and becomes, as JSON of the field's own kind."""

    before: Any = None
    after: Any = None


class TerminationBody(Message):
    """How a contract ended. `last_day` is the child's last day; the hashes name the notice and the signature over it."""

    last_day: date
    reason: ShortText
    asked_by: AskedBy
    notice_sha256: Sha256
    notice_cms_sha256: Sha256
    at: Moment


class ContractBody(Message):
    """A contract as the portal holds it. The hashes name immutable blobs.

    An amendment names the contract it changes, the day and what changes; a renewal the contract whose place it takes. `fields`
    are for the office's other computers: the parent reads the PDF. None: they came from an office of an earlier edition.
    """

    number: ShortText
    dated: date
    state: ContractState
    request_id: Id | None = None
    voucher_id: Id | None = None
    child_id: Id
    group_id: Id
    guardian_iin: str
    starts_on: date
    pdf_sha256: Sha256
    parent_cms_sha256: Sha256 | None = None
    cms_sha256: Sha256 | None = None
    parent_signed_at: Moment | None = None
    signed_at: Moment | None = None
    reason: ShortText = ""
    documents: tuple[AttachmentBody, ...] = ()
    kind: ContractKind = ContractKind.CONTRACT
    amends_id: Id | None = None
    renews_id: Id | None = None
    effective_from: date | None = None
    changes: Mapping[str, ContractChange] = Field(default_factory=dict)
    termination: TerminationBody | None = None
    fields: ContractFieldValues | None = None


class SettingBody(Message):
    """A setting all PCs of an office share, its id the setting's name. `value` is JSON of its own kind, never a secret."""

    value: Any = None
    by: ShortText = ""
    at: Moment


class CertificateState(StrEnum):
    """Where a certificate a parent asked for stands."""

    NEW = "new"
    READY = "ready"
    DECLINED = "declined"


class CertificateRequestBody(Message):
    """A parent asks for a certificate of a child's attendance in the months from..to, both inclusive.

    Once it is ready the hashes name its PDF and the kindergarten's detached signature over it.
    """

    child_id: Id
    child_name: ShortText
    guardian_name: ShortText
    month_from: MonthText
    month_to: MonthText
    asked_at: Moment
    state: CertificateState = CertificateState.NEW
    reason: ShortText = ""
    pdf_sha256: Sha256 | None = None
    cms_sha256: Sha256 | None = None
    answered_at: Moment | None = None


class ScopeRemovedBody(Message):
    """An entity is no longer this office's to see; pending operations on it go to quarantine."""

    entity: str
    reason: ShortText = ""


ENTITIES: Mapping[str, type[Message]] = {
    "organisation": OrganisationBody,
    "calendar_day": CalendarDayBody,
    "rules": RulesBody,
    "group": GroupBody,
    "child": ChildBody,
    "placement": PlacementBody,
    "absence_document": AbsenceDocumentBody,
    "contract_clauses": ContractClausesBody,
    "child_month": ChildMonthBody,
    "voucher": VoucherBody,
    "enrolment_request": EnrolmentRequestBody,
    "contract": ContractBody,
    "setting": SettingBody,
    "certificate": CertificateRequestBody,
    "menu": MenuBody,
    "scope_removed": ScopeRemovedBody,
}
