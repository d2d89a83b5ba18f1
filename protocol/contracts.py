"""An electronic contract's states and the order of signing: the kindergarten sends, the parent signs, the kindergarten signs."""

from collections.abc import Mapping
from enum import StrEnum

from protocol.vouchers import IllegalMove


class ContractState(StrEnum):
    """Where a contract stands. From `PREPARED` on its bytes never change."""

    PREPARED = "prepared"
    SENT = "sent"
    PARENT_SIGNED = "parent_signed"
    COUNTERSIGNED = "countersigned"
    SIGNED = "signed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LOCKED = "locked"
    TERMINATED = "terminated"
    RENEWED = "renewed"


class ContractKind(StrEnum):
    """What a document of the register is. All of them walk the same road and are signed alike.

    An `AMENDMENT` (additional agreement) changes the contract it names from a day on; a `RENEWAL` takes the place of the
    contract it names when both have signed.
    """

    CONTRACT = "contract"
    AMENDMENT = "amendment"
    RENEWAL = "renewal"


class AskedBy(StrEnum):
    """On whose wish a contract is terminated."""

    PARENT = "parent"
    KINDERGARTEN = "kindergarten"
    BOTH = "both"


class ContractEvent(StrEnum):
    """What happens to a contract. `COUNTERSIGN` is the office's act, `PORTAL_ACCEPTS` makes it count.

    `PORTAL_REJECTS` takes the office's last act back, the sending or the signature: the contract stands as before it.
    `TERMINATE` is the office's act too; `RESUME` takes it back: the office before it is sent, or the portal that refuses it.
    """

    SEND = "send"
    PARENT_SIGNS = "parent_signs"
    COUNTERSIGN = "countersign"
    PORTAL_ACCEPTS = "portal_accepts"
    PORTAL_REJECTS = "portal_rejects"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    VOUCHER_LOST = "voucher_lost"
    TERMINATE = "terminate"
    RESUME = "resume"
    RENEW = "renew"


_S, _E = ContractState, ContractEvent
_MOVES: Mapping[tuple[ContractState, ContractEvent], ContractState] = {
    (_S.PREPARED, _E.SEND): _S.SENT,
    (_S.PREPARED, _E.WITHDRAW): _S.WITHDRAWN,
    (_S.PREPARED, _E.VOUCHER_LOST): _S.LOCKED,
    (_S.SENT, _E.PARENT_SIGNS): _S.PARENT_SIGNED,
    (_S.SENT, _E.PORTAL_REJECTS): _S.PREPARED,
    (_S.SENT, _E.WITHDRAW): _S.WITHDRAWN,
    (_S.SENT, _E.VOUCHER_LOST): _S.LOCKED,
    (_S.PARENT_SIGNED, _E.COUNTERSIGN): _S.COUNTERSIGNED,
    (_S.PARENT_SIGNED, _E.PORTAL_ACCEPTS): _S.SIGNED,
    (_S.PARENT_SIGNED, _E.DECLINE): _S.DECLINED,
    (_S.PARENT_SIGNED, _E.WITHDRAW): _S.WITHDRAWN,
    (_S.PARENT_SIGNED, _E.VOUCHER_LOST): _S.LOCKED,
    (_S.COUNTERSIGNED, _E.PORTAL_ACCEPTS): _S.SIGNED,
    (_S.COUNTERSIGNED, _E.PORTAL_REJECTS): _S.PARENT_SIGNED,
    (_S.COUNTERSIGNED, _E.WITHDRAW): _S.WITHDRAWN,
    (_S.COUNTERSIGNED, _E.VOUCHER_LOST): _S.LOCKED,
    (_S.SIGNED, _E.TERMINATE): _S.TERMINATED,
    (_S.SIGNED, _E.RENEW): _S.RENEWED,
    (_S.TERMINATED, _E.RESUME): _S.SIGNED,
}


def next_state(state: ContractState, event: ContractEvent) -> ContractState:
    """The state after an event.

    Raises:
        IllegalMove: the event means nothing in this state.
    """
    try:
        return _MOVES[state, event]
    except KeyError:
        raise IllegalMove(state, event) from None


OPEN_STATES = frozenset({_S.PREPARED, _S.SENT, _S.PARENT_SIGNED, _S.COUNTERSIGNED})


class DocumentKind(StrEnum):
    """The seven papers a parent attaches (parents' guide, "Для заключения договора"). The key itself is no paper."""

    FORM_027 = "form_027"
    BIRTH_CERTIFICATE = "birth_certificate"
    PARENT_ID = "parent_id"
    FORM_052_2 = "form_052_2"
    FORM_065 = "form_065"
    PMPK_CONCLUSION = "pmpk_conclusion"
    OTHER = "other"


REQUIRED_DOCUMENTS = (
    DocumentKind.FORM_027,
    DocumentKind.BIRTH_CERTIFICATE,
    DocumentKind.PARENT_ID,
    DocumentKind.FORM_052_2,
    DocumentKind.FORM_065,
)
