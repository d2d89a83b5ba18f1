"""The named operations an office sends, by kind (see `OPERATIONS`).

`*.put` operations carry a whole entity body and are checked against `base_version`. The others are acts with a meaning of
their own; the portal decides them by its own state and clock.

Problem codes a result may carry: "unknown-kind", "bad-body", "forbidden", "not-found", "month-closed", "month-open",
"sheet-mismatch", "illegal-move", "voucher-annulled", "voucher-taken", "blob-missing", "prerequisite-missing",
"signature-invalid", "wrong-signer", "number-taken", "contract-not-in-force", "amendment-open", "renewal-open".
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import Field, model_validator

from protocol.attendance import MarkCode
from protocol.contracts import AskedBy
from protocol.messages.base import Id, LongText, Message, Moment, MonthText, Sha256, ShortText
from protocol.messages.clauses import ContractClausesBody
from protocol.messages.dense import EDIT_COLUMNS, expanded, is_dense
from protocol.messages.entities import (
    AbsenceDocumentBody,
    CalendarDayBody,
    ChildBody,
    ContractChange,
    ContractFieldValues,
    GroupBody,
    OrganisationBody,
    PlacementBody,
    SettingBody,
)
from protocol.messages.menus import MenuBody


class CellEdit(Message):
    """One cell's new value. `base_version` is the cell's version the person saw; `code` None clears the cell."""

    day: int = Field(ge=1, le=31)
    code: MarkCode | None
    note: ShortText = ""
    document_id: Id | None = None
    base_version: int = 0
    by: ShortText
    at: Moment


class SetMarks(Message):
    """marks.set on child_month:{child_id}:{month}: cells merge one by one.

    A cell whose portal version is newer than its base and whose value differs is a conflict: the other cells are applied, and
    the result is CONFLICT with `current` = the child month's body. Of schema 2 it is written as `dense` says.
    """

    child_id: Id
    month: MonthText
    cells: tuple[CellEdit, ...]

    @model_validator(mode="before")
    @classmethod
    def _of_schema_2(cls, body: Any) -> Any:
        return expanded(body, EDIT_COLUMNS) if isinstance(body, dict) and is_dense(body) else body


class PublishSheet(Message):
    """sheet.publish on child_month: the office closed the month.

    `sheet_hash` must be the hash of `days` (protocol.attendance).
    """

    child_id: Id
    child_iin: str
    month: MonthText
    group_id: Id
    days: tuple[MarkCode | None, ...]
    sheet_hash: Sha256
    by: ShortText


class ReopenSheet(Message):
    """sheet.reopen on child_month: a closed month is opened again, with a reason."""

    child_id: Id
    month: MonthText
    reason: ShortText
    by: ShortText


class AcceptRequest(Message):
    """request.accept on enrolment_request:{id}: a place in a group is promised."""

    group_id: Id
    child_id: Id
    by: ShortText


class WaitRequest(Message):
    """request.wait: no free place now."""

    reason: ShortText = ""
    by: ShortText


class DeclineRequest(Message):
    """request.decline, with the reason the parent will read."""

    reason: ShortText
    by: ShortText


class SendContract(Message):
    """contract.send on contract:{id}: the fixed PDF goes to the parent. The blob must have been uploaded.

    `fields` is what the PDF says, for the office's other computers.
    """

    number: ShortText
    dated: date
    request_id: Id | None = None
    voucher_id: Id | None = None
    child_id: Id
    child_iin: str
    group_id: Id
    guardian_iin: str
    starts_on: date
    pdf_sha256: Sha256
    by: ShortText
    fields: ContractFieldValues | None = None


class DescribeContract(Message):
    """contract.describe on contract:{id}: what a contract says that was sent before this travelled. What the portal has stays."""

    fields: ContractFieldValues
    by: ShortText


class AmendContract(SendContract):
    """contract.amend on contract:{id}: an additional agreement to a contract in force goes to the parent.

    `group_id` is the group from `effective_from` on. Of `changes` the portal itself heeds "parent_phone" and "parent_address":
    the child's card takes them over when both have signed.
    """

    amends_id: Id
    effective_from: date
    changes: Mapping[str, ContractChange]
    reason: ShortText = ""


class RenewContract(SendContract):
    """contract.renew on contract:{id}: a contract for the next term, which takes the place of `renews_id` once both signed."""

    renews_id: Id


class TerminateContract(Message):
    """contract.terminate on contract:{id}: it ends with `last_day`, and so do the child's stays.

    The notice's PDF and the kindergarten's detached signature over it must have been uploaded.
    """

    last_day: date
    reason: ShortText
    asked_by: AskedBy
    notice_sha256: Sha256
    notice_cms_sha256: Sha256
    by: ShortText


class CountersignContract(Message):
    """contract.countersign: the CMS with both signatures.

    The portal verifies it; accepting enrols the child (a placement appears).
    """

    cms_sha256: Sha256
    by: ShortText


class EndContract(Message):
    """contract.withdraw and contract.decline, with the reason the other side will read."""

    reason: ShortText
    by: ShortText


class AnswerCertificate(Message):
    """certificate.answer on certificate:{id}: the signed PDF the parent asked for, or why there is none.

    The PDF and the kindergarten's detached signature over it must have been uploaded; without them `reason` is due.
    """

    pdf_sha256: Sha256 | None = None
    cms_sha256: Sha256 | None = None
    reason: ShortText = ""
    by: ShortText


class AnchorAudit(Message):
    """audit.anchor on audit:{device_id}: the head of the office's audit chain, so that the portal can witness it."""

    head: Sha256
    entries: int
    note: LongText = ""


OPERATIONS: Mapping[str, type[Message]] = {
    "organisation.put": OrganisationBody,
    "calendar_day.put": CalendarDayBody,
    "group.put": GroupBody,
    "child.put": ChildBody,
    "placement.put": PlacementBody,
    "absence_document.put": AbsenceDocumentBody,
    "contract_clauses.put": ContractClausesBody,
    "setting.put": SettingBody,
    "menu.put": MenuBody,
    "marks.set": SetMarks,
    "sheet.publish": PublishSheet,
    "sheet.reopen": ReopenSheet,
    "request.accept": AcceptRequest,
    "request.wait": WaitRequest,
    "request.decline": DeclineRequest,
    "contract.send": SendContract,
    "contract.describe": DescribeContract,
    "contract.amend": AmendContract,
    "contract.renew": RenewContract,
    "contract.terminate": TerminateContract,
    "contract.countersign": CountersignContract,
    "contract.withdraw": EndContract,
    "contract.decline": EndContract,
    "certificate.answer": AnswerCertificate,
    "audit.anchor": AnchorAudit,
}
