"""One decision on several requests: each is an act and a transaction of its own, and each has its own answer."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desktop.models.enrolment import EnrolmentRequest
from desktop.services import enrolment, groups, request_undo
from desktop.services.changes import Changes
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.request_doubts import Doubt, doubts_about, promised
from desktop.services.roles import Permission
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork

STOPPED, NO_GROUP, INCOMPLETE = "deciding-stopped", "no-group-wished", "request-incomplete"


class Decision(StrEnum):
    """What is decided."""

    ACCEPT = "accept"
    WAIT = "wait"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision for several requests with its one reason; `group_id` None accepts each into the group its parent chose."""

    decision: Decision
    reason: str = ""
    group_id: str | None = None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What speaks against accepting one request into its group; `group_name` is empty where the parent chose none."""

    request_id: str
    group_name: str
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """What became of one request: `problem` is "" when it is decided, else the code of why not, with its `params`."""

    request_id: str
    problem: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


def foresee(uow: UnitOfWork, request_ids: Sequence[str], group_id: str | None) -> tuple[Foreseen, ...]:
    """What speaks against accepting these, in this order: a place promised to one is counted against the next.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    rows = {row.id: row for row in groups.list_groups(uow)}
    taken = Counter(promised(uow))
    found = []
    for request_id in request_ids:
        request = uow.session.get(EnrolmentRequest, request_id)
        chosen = rows.get(group_id or (request.group_id if request is not None else None) or "")
        if request is None or chosen is None:
            found.append(Foreseen(request_id, ""))
            continue
        found.append(Foreseen(request_id, chosen.name, doubts_about(uow, request, chosen, taken[chosen.id])))
        taken[chosen.id] += 1
    return tuple(found)


def decide_all(
    office: Office,
    request_ids: Sequence[str],
    verdict: Verdict,
    *,
    report: Callable[[int, int, str], None] = lambda _done, _total, _note: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome[tuple[DecidedRow, ...]]:
    """Decide each request in this order; what one is refused for does not touch the others.

    `report(done, total, "")` is called before each one and at the end; `stopped()` is asked before each one, and those left are
    told as "deciding-stopped". An acceptance without a wished group is told as "no-group-wished".

    Raises:
        KnownError: "not-allowed".
    """
    return _each(office, request_ids, lambda one: _decide(office, one, verdict), report, stopped)


def take_back_all(office: Office, request_ids: Sequence[str]) -> Outcome[tuple[DecidedRow, ...]]:
    """Undo the last decision on each request the portal has not heard of; the others say why they stay decided.

    Raises:
        KnownError: "not-allowed".
    """
    back = reversed(request_ids)
    return _each(office, tuple(back), lambda one: office.do(request_undo.take_back, one), lambda *_told: None, lambda: False)


def _each(
    office: Office,
    request_ids: Sequence[str],
    act: Callable[[str], Outcome[Any]],
    report: Callable[[int, int, str], None],
    stopped: Callable[[], bool],
) -> Outcome[tuple[DecidedRow, ...]]:
    office.ask(_allowed)
    rows: list[DecidedRow] = []
    changes = Changes()
    for done, request_id in enumerate(request_ids):
        if stopped():
            rows.append(DecidedRow(request_id, STOPPED))
            continue
        report(done, len(request_ids), "")
        try:
            changes |= act(request_id).changes
        except FieldProblems as error:
            rows.append(DecidedRow(request_id, INCOMPLETE, {"fields": tuple(sorted(error.problems))}))
        except KnownError as error:
            rows.append(DecidedRow(request_id, error.code, error.params))
        else:
            rows.append(DecidedRow(request_id))
    report(len(request_ids), len(request_ids), "")
    return Outcome(tuple(rows), changes)


def _decide(office: Office, request_id: str, verdict: Verdict) -> Outcome[Any]:
    match verdict.decision:
        case Decision.WAIT:
            return office.do(enrolment.put_on_waiting_list, request_id, verdict.reason)
        case Decision.DECLINE:
            return office.do(enrolment.decline, request_id, verdict.reason)
        case Decision.ACCEPT:
            group_id = verdict.group_id or office.ask(_wished, request_id)
            return office.do(enrolment.accept, request_id, group_id, reason=verdict.reason)


def _wished(uow: UnitOfWork, request_id: str) -> str:
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None:
        raise KnownError("no-such-request")
    if request.group_id is None:
        raise KnownError(NO_GROUP)
    return request.group_id


def _allowed(uow: UnitOfWork) -> None:
    uow.require(Permission.DECIDE_REQUESTS)
