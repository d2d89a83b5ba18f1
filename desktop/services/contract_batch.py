"""Preparing the contracts of several accepted requests: each is an act and a transaction of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Group
from desktop.services import settings, signing
from desktop.services.changes import Changes
from desktop.services.contract_steps import GIVEN_UP
from desktop.services.contracts import Terms
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.people import full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from protocol.messages.entities import PersonBody, RequestState
from protocol.vouchers import Deadline, deadline

STOPPED, INCOMPLETE = "preparing-stopped", "contract-incomplete"


@dataclass(frozen=True, slots=True)
class ReadyRequest:
    """An accepted request that has no running contract."""

    request_id: str
    number: str
    child_name: str
    group_name: str
    guardian_name: str
    due: date | None
    deadline: Deadline | None

    @property
    def key(self) -> str:
        """What it is called in the answer."""
        return self.request_id


@dataclass(frozen=True, slots=True)
class PreparedRow:
    """What became of one request, or of one contract to renew (its id is `request_id` then).

    `problem` is "" when the contract is prepared, else the code of why not.

    `params` are the code's; of "contract-incomplete" they hold `fields`, the names of what the contract lacks.
    """

    request_id: str
    contract_id: str = ""
    number: str = ""
    problem: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


def ready_requests(uow: UnitOfWork) -> tuple[ReadyRequest, ...]:
    """The accepted requests a contract can be prepared for, the most urgent first.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    calendar = settings.calendar(uow)
    running = select(Contract.request_id).where(Contract.request_id.is_not(None), Contract.state.not_in(GIVEN_UP))
    found = uow.session.execute(
        select(EnrolmentRequest, Group.name)
        .join(Group, Group.id == EnrolmentRequest.accepted_group_id)
        .where(EnrolmentRequest.state == RequestState.ACCEPTED.value, EnrolmentRequest.id.not_in(running))
    )
    rows = [
        ReadyRequest(
            request.id,
            request.number,
            _name(request.child),
            group,
            _name(request.guardian),
            request.due,
            deadline(request.due, uow.today, calendar) if request.due else None,
        )
        for request, group in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.due is None, row.due or uow.today, row.number)))


def _name(person: Mapping[str, Any]) -> str:
    body = PersonBody.model_validate(person)
    return full_name(body.surname, body.given_name, body.patronymic)


def prepare_all(
    office: Office,
    request_ids: Sequence[str],
    terms: Terms,
    *,
    report: Callable[[int, int, str], None] = lambda _done, _total, _note: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome[tuple[PreparedRow, ...]]:
    """Prepare a contract for each request in this order, all on the same terms.

    What one request is refused for does not touch the others. `report(done, total, "")` is called before each one and at the
    end; `stopped()` is asked before each one, and those left are told as "preparing-stopped".

    Raises:
        KnownError: "not-allowed".
    """
    return prepare_each(office, request_ids, lambda one: signing.prepare(office, one, terms), report=report, stopped=stopped)


def prepare_each(
    office: Office,
    ids: Sequence[str],
    prepare: Callable[[str], Outcome[str]],
    *,
    report: Callable[[int, int, str], None],
    stopped: Callable[[], bool],
) -> Outcome[tuple[PreparedRow, ...]]:
    """`prepare(id)` for each request or contract; see `prepare_all` for what becomes of refusals and of a stop.

    Raises:
        KnownError: "not-allowed".
    """
    office.ask(_allowed)
    rows: list[PreparedRow] = []
    changes = Changes()
    for done, one in enumerate(ids):
        if stopped():
            rows.append(PreparedRow(one, problem=STOPPED))
            continue
        report(done, len(ids), "")
        try:
            outcome = prepare(one)
        except FieldProblems as error:
            rows.append(PreparedRow(one, problem=INCOMPLETE, params={"fields": tuple(sorted(error.problems))}))
        except KnownError as error:
            rows.append(PreparedRow(one, problem=error.code, params=error.params))
        else:
            changes |= outcome.changes
            rows.append(PreparedRow(one, outcome.result, office.ask(_number, outcome.result)))
    report(len(ids), len(ids), "")
    return Outcome(tuple(rows), changes)


def _allowed(uow: UnitOfWork) -> None:
    uow.require(Permission.CONTRACTS)


def _number(uow: UnitOfWork, contract_id: str) -> str:
    return uow.session.get_one(Contract, contract_id).number
