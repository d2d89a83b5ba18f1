"""What a parent's client says to the portal (the pages come on top of the same services)."""

from datetime import date
from typing import Literal

from pydantic import Field

from protocol.messages.base import Id, LongText, Message, Sha256, ShortText
from protocol.messages.entities import AttachmentBody, ChildMonthBody, ContractBody, Relation
from protocol.rules import GENERAL_CATEGORY
from protocol.vouchers import VoucherState


class ParentSignIn(Message):
    """POST /v1/parents/token."""

    iin: str
    password: str = Field(min_length=8, max_length=40)


class NewApplication(Message):
    """POST /v1/parents/applications: a place in the voucher queue."""

    child_iin: str
    locality: ShortText
    language: ShortText = "kk"
    relation: Relation = Relation.MOTHER
    category: ShortText = GENERAL_CATEGORY
    proof: ShortText = ""


class ApplicationView(Message):
    """A parent's application with its voucher."""

    id: Id
    number: ShortText
    child_iin: str
    child_name: ShortText
    state: VoucherState
    queue_number: int | None = None
    due: date | None = None
    extension_offered: bool = False


class VoucherAnswer(Message):
    """POST /v1/parents/applications/{id}/answer."""

    interested: bool


class GroupView(Message):
    """A group and its free places as the portal knows them."""

    id: Id
    name: ShortText
    language: ShortText
    age: ShortText
    capacity: int
    free_places: int


class KindergartenView(Message):
    """A kindergarten a parent can choose, with its open groups."""

    organisation_id: Id
    bin: str
    name_kk: ShortText
    name_ru: ShortText
    city: ShortText
    groups: tuple[GroupView, ...]


class NewRequest(Message):
    """POST /v1/parents/requests: the chosen kindergarten and group. Attachments: POST /v1/parents/requests/{id}/documents."""

    application_id: Id
    organisation_id: Id
    group_id: Id | None = None
    comment: LongText = ""


class NewAttachment(Message):
    """A paper whose bytes were uploaded before (POST /v1/parents/blobs answers the hash)."""

    kind: ShortText
    name: ShortText
    sha256: Sha256
    valid_until: date | None = None


class ParentContract(Message):
    """GET /v1/parents/contracts."""

    id: Id
    contract: ContractBody
    documents: tuple[AttachmentBody, ...] = ()


class SignContract(Message):
    """POST /v1/parents/contracts/{id}/sign: a detached CMS over the contract's PDF, DER in base64."""

    cms: str


class ParentSheet(Message):
    """GET /v1/parents/sheets: a published month of one of the parent's children."""

    id: ShortText
    child_name: ShortText
    kindergarten: ShortText
    month: ChildMonthBody


class SheetAnswer(Message):
    """POST /v1/parents/sheets/{child_id}/{month}/answer: bound to the hash the parent saw. A dispute needs a comment."""

    answer: Literal["confirm", "dispute"]
    sheet_hash: Sha256
    comment: LongText = ""
