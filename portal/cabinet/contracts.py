"""Contracts on the pages: the list, one contract with its papers, the signature by NCALayer or as a file, stepping back."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Response

from portal.cabinet import papers as papers_form
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence, sentence_of
from portal.services import accounts, cabinet, contracts, family_contracts
from portal.services.errors import Refused
from portal.services.family_contracts import LONGEST_REMARK, FamilyContract, OwnData
from protocol.contracts import ContractKind, ContractState

router = APIRouter(prefix="/contracts")
PDF = "application/pdf"
STATE_WORDS: Mapping[str, str] = {
    "sent": _("Sign it"),
    "parent_signed": _("Signed by you"),
    "signed": _("In force"),
    "declined": _("Declined by the kindergarten"),
    "withdrawn": _("Withdrawn"),
    "locked": _("The voucher is not valid any more"),
    "terminated": _("Terminated"),
    "renewed": _("Renewed"),
}
STATE_TONES: Mapping[str, str] = {
    "sent": "warn",
    "parent_signed": "info",
    "signed": "ok",
    "declined": "bad",
    "locked": "bad",
    "renewed": "ok",
}
KIND_WORDS: Mapping[ContractKind, str] = {
    ContractKind.CONTRACT: _("Contract No. %(number)s"),
    ContractKind.AMENDMENT: _("Additional agreement No. %(number)s"),
    ContractKind.RENEWAL: _("Contract of a new term No. %(number)s"),
}
_STEPS = (_("Sent to you"), _("Signed by you"), _("Signed by the kindergarten"), _("The child is enrolled"))
_LAST_STEPS: Mapping[ContractKind, str] = {
    ContractKind.AMENDMENT: _("The changes are in force"),
    ContractKind.RENEWAL: _("The new term is in force"),
}
_REACHED: Mapping[ContractState, int] = {
    ContractState.SENT: 0,
    ContractState.PARENT_SIGNED: 1,
    ContractState.SIGNED: 3,
    ContractState.RENEWED: 3,
    ContractState.TERMINATED: 3,
}
# Fields of a contract whose value is a text or a number for everybody; of others the name is enough, the text stands in the PDF.
_PLAIN = frozenset({"group_name", "parent_fee", "state_part", "due_day", "parent_phone", "parent_address", "absence_notice_by"})
CHANGE_WORDS: Mapping[str, str] = {
    "parent_fee": _("Parent's fee, tenge a month"),
    "state_part": _("The state's part, tenge a month"),
    "due_day": _("Day of payment"),
    "recalculation": _("Recalculation for absence"),
    "group_name": _("Group"),
    "language": _("Language of the group"),
    "stay_mode": _("Hours of stay"),
    "ends_on": _("Last day"),
    "absence_notice_by": _("Tell of absence by"),
    "pickup": _("Who may take the child home"),
    "parent_phone": _("Your phone"),
    "parent_address": _("Your address"),
    "parent_document": _("Your identity document"),
}
ASKED_BY_WORDS: Mapping[str, str] = {
    "parent": _("on your wish"),
    "kindergarten": _("on the kindergarten's wish"),
    "both": _("on the wish of both"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the road: passed, the present one, or still ahead."""

    name: str
    passed: bool
    present: bool


def title_of(visit: Visit, held: FamilyContract) -> str:
    """What the document is, with its number."""
    return visit.tr(KIND_WORDS[held.body.kind]) % {"number": held.body.number}


def steps_of(visit: Visit, held: FamilyContract) -> list[Step]:
    """The road of a contract; empty for one that left it."""
    reached = _REACHED.get(held.body.state)
    if reached is None:
        return []
    names = (*_STEPS[:3], _LAST_STEPS.get(held.body.kind, _STEPS[3]))
    return [Step(visit.tr(name), place <= reached, place == reached) for place, name in enumerate(names)]


def changes_of(visit: Visit, held: FamilyContract) -> list[tuple[str, str, str]]:
    """What an additional agreement changes: name, before, after; empty texts where the PDF tells."""
    lines = []
    order = list(CHANGE_WORDS)
    for name, change in sorted(
        held.body.changes.items(), key=lambda pair: order.index(pair[0]) if pair[0] in order else len(order)
    ):
        shown = name in _PLAIN
        before, after = (_plain(value) if shown else "" for value in (change.before, change.after))
        lines.append((visit.tr(CHANGE_WORDS.get(name, _("Another condition"))), before, after))
    return lines


def _plain(value: object) -> str:
    """A text as it is, a number with its thousands apart."""
    if isinstance(value, int):
        return f"{value:,}".replace(",", "\N{NO-BREAK SPACE}")
    return "" if value is None else str(value)


@router.get("")
def contract_list(visit: TheVisit, parent: TheParent) -> Response:
    """Every contract addressed to the parent."""
    with visit.portal.transaction() as act:
        found = family_contracts.all_of(act.connection, parent)
    shown = [(held, title_of(visit, held), steps_of(visit, held)) for held in found]
    return visit.page("contracts/list.html", contracts=shown, state_words=_words(visit), state_tones=STATE_TONES)


@router.get("/{identifier}")
def contract(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """One contract."""
    return _page(visit, parent, identifier)


@router.get("/{identifier}/{part}.{ending}")
def file(visit: TheVisit, parent: TheParent, identifier: str, part: str, ending: str) -> Response:
    """contract.pdf, signatures.cms, notice.pdf: the bytes themselves."""
    parts = {"contract.pdf": ("pdf", PDF), "signatures.cms": ("cms", contracts.CMS_MEDIA_TYPE), "notice.pdf": ("notice", PDF)}
    name, media_type = parts.get(f"{part}.{ending}", ("", ""))
    if not name:
        raise Refused("not-found", 404)
    with visit.portal.transaction() as act:
        held = family_contracts.one_of(act.connection, parent, identifier)
        content = cabinet.contract_file(act.connection, parent, identifier, name)
    called = f"{held.body.number}-{part}.{ending}".replace("/", "-")
    return visit.file(content, media_type, called, inline=media_type == PDF)


@router.post("/{identifier}/data")
def correct(visit: TheVisit, parent: TheParent, identifier: str, form: TheForm) -> Response:
    """Tell the kindergarten what is wrong, before signing."""
    try:
        phone = form.text("phone")
        phone = accounts.require_phone(phone) if phone else ""
        data = OwnData("", parent, phone, form.text("address")[:300], form.text("id_document")[:300])
        with visit.portal.transaction() as act:
            told = family_contracts.correct(act, parent, identifier, data, form.text("remark")[:LONGEST_REMARK])
    except Refused as refusal:
        return _page(visit, parent, identifier, refusal, form)
    words = _("The kindergarten sees it now. Wait for the corrected contract and sign that one.")
    return visit.go(f"/contracts/{identifier}", visit.tr(words if told else _("Nothing was changed.")))


@router.post("/{identifier}/sign")
def sign(visit: TheVisit, parent: TheParent, identifier: str, form: TheForm) -> Response:
    """Take the signature NCALayer or another program made; the key stays where it is."""
    sent = form.files.get("signature")
    try:
        with visit.portal.transaction() as act:
            cms = family_contracts.cms_of(b"" if sent is None else sent.content)
            family_contracts.sign(act, parent, identifier, cms)
    except Refused as refusal:
        return _page(visit, parent, identifier, refusal, form)
    return visit.go(f"/contracts/{identifier}", visit.tr(_("Signed. The kindergarten signs next.")))


@router.get("/{identifier}/withdraw")
def ask_why(visit: TheVisit, parent: TheParent, identifier: str) -> Response:
    """Why the parent steps back."""
    return _withdraw_page(visit, parent, identifier)


@router.post("/{identifier}/withdraw")
def withdraw(visit: TheVisit, parent: TheParent, identifier: str, form: TheForm) -> Response:
    """Step back before both have signed."""
    try:
        with visit.portal.transaction() as act:
            family_contracts.withdraw(act, parent, identifier, form.text("reason")[:500])
    except Refused as refusal:
        if refusal.code != "reason-missing":
            return _page(visit, parent, identifier, refusal)
        return _withdraw_page(visit, parent, identifier, sentence_of(visit, refusal))
    return visit.go(f"/contracts/{identifier}", visit.tr(_("The contract is taken back.")))


def _withdraw_page(visit: Visit, parent: str, identifier: str, error: str = "") -> Response:
    with visit.portal.transaction() as act:
        held = family_contracts.one_of(act.connection, parent, identifier)
    if not held.withdrawable:
        raise Refused("illegal-move", 409)
    return visit.page("contracts/withdraw.html", 422 if error else 200, held=held, title=title_of(visit, held), error=error)


def _words(visit: Visit) -> dict[str, str]:
    return {code: visit.tr(word) for code, word in STATE_WORDS.items()}


def _page(visit: Visit, parent: str, identifier: str, refusal: Refused | None = None, form: Sent | None = None) -> Response:
    if refusal is not None and refusal.status == 404:
        raise refusal
    with visit.portal.transaction() as act:
        held = family_contracts.one_of(act.connection, parent, identifier)
        data = family_contracts.own_data(act.connection, parent, held)
    typed = {"phone": data.phone, "address": data.address, "id_document": data.id_document, "remark": ""}
    phone_error, problem = "", ""
    if refusal is not None and refusal.code == "bad-phone" and form is not None:
        phone_error, typed = sentence_of(visit, refusal), typed | {name: form.text(name) for name in typed}
    elif refusal is not None:
        problem = sentence(visit, family_contracts.why_refused(refusal))
    attached = held.body.request_id and papers_form.shown(
        visit, parent, held.body.request_id, f"/contracts/{identifier}", may_add=held.withdrawable
    )
    ended = held.body.termination
    return visit.page(
        "contracts/one.html",
        200 if refusal is None else refusal.status,
        held=held,
        title=title_of(visit, held),
        steps=steps_of(visit, held),
        state=_words(visit).get(held.body.state.value, held.body.state.value),
        tone=STATE_TONES.get(held.body.state.value, ""),
        changes=changes_of(visit, held),
        asked_by="" if ended is None else visit.tr(ASKED_BY_WORDS[ended.asked_by.value]),
        data=data,
        typed=typed,
        phone_error=phone_error,
        problem=problem,
        papers=attached,
        ncalayer=visit.settings.ncalayer,
    )
