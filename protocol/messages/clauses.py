"""The clauses an office adds to its contracts."""

from pydantic import Field

from protocol.messages.base import LongText, Message, Moment, ShortText


class ContractClauseBody(Message):
    """One clause of an office's own: where it stands, both halves, and the standard clause it replaces ("": none)."""

    place: ShortText
    kk: LongText
    ru: LongText
    replaces: ShortText = ""


class ContractClausesBody(Message):
    """An edition of the clauses an office adds to its contracts. It is never changed; a later edition takes its place."""

    number: int = Field(ge=1)
    saved_at: Moment
    saved_by: ShortText = ""
    device: ShortText = ""
    clauses: tuple[ContractClauseBody, ...] = ()
