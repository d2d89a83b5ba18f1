"""What the parent who signs is told of a contract: sent, signed, given up, ended. Sentences: `cabinet.notice_words`."""

import json

from sqlalchemy import text

from portal.services.context import Act
from protocol.contracts import ContractKind

# Whoever is no person of the registry has no inbox: a contract may be made at the office before the parent ever came.
_TELL = text(
    "INSERT INTO notice (iin, box, kind, details, link, at) SELECT c.guardian_iin, 'inbox', :kind,"
    " jsonb_build_object('child', concat_ws(' ', p.surname, p.given_name, nullif(p.patronymic, '')), 'number', c.number,"
    " 'kindergarten', jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru)) || CAST(:more AS jsonb), '/contracts/' || c.id, :now"
    " FROM contract c JOIN organisation o ON o.id = c.organisation_id JOIN person g ON g.iin = c.guardian_iin"
    " LEFT JOIN person p ON p.iin = c.child_iin WHERE c.id = :id"
)


def tell(act: Act, identifier: str, kind: str, **more: str) -> None:
    """Tell the parent of the contract; `more` are further details of the sentence."""
    act.connection.execute(_TELL, {"id": identifier, "kind": kind, "more": json.dumps(more), "now": act.now})


def tell_ended(act: Act, identifier: str, document: ContractKind, kind: str, reason: str) -> None:
    """Tell that a contract was declined or withdrawn (`kind`), or that what hangs on a contract in force was given up."""
    tell(act, identifier, kind if document is ContractKind.CONTRACT else f"{document.value}-ended", reason=reason)
