"""Signing several waiting contracts with one password entry: each is an act and a transaction of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.services import contracts
from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.signing import sign_contract, signatory
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from eds.revocation import Revocation
from eds.trust import TrustStore

STOPPED = "signing-stopped"


@dataclass(frozen=True, slots=True)
class SignedRow:
    """What became of one contract: `problem` is "" when it is signed, else the code and parameters of why not."""

    contract_id: str
    number: str
    child_name: str
    problem: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


def sign_all(
    office: Office,
    contract_ids: Sequence[str],
    p12: bytes,
    password: str,
    trust: TrustStore,
    revocation: Revocation | None = None,
    *,
    report: Callable[[int, int, str], None] = lambda _done, _total, _note: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome[tuple[SignedRow, ...]]:
    """Sign the contracts in this order; the key is opened and checked once.

    What one contract is refused for does not touch the others. `report(done, total, number)` is called before each one;
    `stopped()` is asked before each one too, and those left are told as "signing-stopped".

    Raises:
        KnownError: "not-allowed"; what is wrong with the key (see `signing.signatory`): nothing is signed then.
    """
    bin_ = office.ask(_allowed)
    who = signatory(p12, password, bin_, trust, revocation, at=office.clock.now())
    named = {row.id: row for row in office.ask(contracts.list_contracts)}
    rows: list[SignedRow] = []
    changes = Changes()
    for done, contract_id in enumerate(contract_ids):
        row = named.get(contract_id)
        number, child = (row.number, row.child_name) if row else ("", "")
        if stopped():
            rows.append(SignedRow(contract_id, number, child, STOPPED))
            continue
        report(done, len(contract_ids), number)
        try:
            changes |= sign_contract(office, contract_id, who).changes
        except KnownError as error:
            rows.append(SignedRow(contract_id, number, child, error.code, error.params))
        else:
            rows.append(SignedRow(contract_id, number, child))
    report(len(contract_ids), len(contract_ids), "")
    return Outcome(tuple(rows), changes)


def _allowed(uow: UnitOfWork) -> str:
    uow.require(Permission.CONTRACTS)
    return organisation(uow).bin
