"""A parent's applications as cards: what stands in them, the five steps, the deadline, and why the queue number is what it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, text

from portal.services import vouchers
from portal.services.calendars import Terms, terms
from portal.services.context import Act
from portal.services.errors import not_found
from portal.services.vouchers import LOST_STATES, Application
from protocol.messages.entities import EnrolmentRequestBody
from protocol.rules import CategoryRule, DayUnit
from protocol.vouchers import CONCLUDING_STATES, VoucherState


class StepState(StrEnum):
    """How far one of the five steps is. `SKIPPED`: the application went past it; `STOPPED`: it ended here."""

    AHEAD = "ahead"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"
    STOPPED = "stopped"


class Step(StrEnum):
    """The five steps of the guides, in their order."""

    QUEUE = "queue"
    STOP_LIST = "stop_list"
    CHOICE = "choice"
    FINANCING = "financing"
    ENROLMENT = "enrolment"


@dataclass(frozen=True, slots=True)
class Left:
    """How much time is left to `due`: days of the term's unit, 0 on the last day."""

    due: date
    days: int
    working: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """The last enrolment request of an application, with the names of its kindergarten and group."""

    id: str
    names: Mapping[str, str]
    group: str
    body: EnrolmentRequestBody


@dataclass(frozen=True, slots=True)
class Card:
    """One application."""

    held: Application
    child: str
    born: date
    kindergarten: Mapping[str, str]
    request: Chosen | None
    queue_number: int | None
    left: Left | None
    extension_until: date | None
    restorations_left: int
    category: CategoryRule | None
    seen: bool

    @property
    def id(self) -> str:
        """The application's id."""
        return self.held.id

    @property
    def number(self) -> str:
        """Its number."""
        return str(self.held.row["number"])

    @property
    def state(self) -> VoucherState:
        """Where it stands."""
        return self.held.state

    @property
    def taken_at(self) -> datetime:
        """When it was taken."""
        at: datetime = self.held.row["queued_at"]
        return at

    @property
    def archived(self) -> bool:
        """Whether it belongs to the archive."""
        return self.state in LOST_STATES

    @property
    def steps(self) -> tuple[tuple[Step, StepState], ...]:
        """The five steps."""
        row = self.held.row
        return steps(
            self.state,
            restored=row["restorations"] > 0,
            accepted=row["organisation_id"] is not None,
            enrolled=row["enrolled_on"] is not None,
        )


_CURRENT = {
    VoucherState.QUEUED: Step.QUEUE,
    VoucherState.ISSUED: Step.QUEUE,
    VoucherState.STOP_LIST: Step.STOP_LIST,
    VoucherState.CHOOSING: Step.CHOICE,
    VoucherState.AWAITING_CONTRACT: Step.ENROLMENT,
    VoucherState.WAITING_LIST: Step.CHOICE,
    VoucherState.CONTRACT: Step.ENROLMENT,
}


def steps(state: VoucherState, *, restored: bool, accepted: bool, enrolled: bool) -> tuple[tuple[Step, StepState], ...]:
    """The five steps of an application in a state.

    `restored`: it was in the stop-list once; `accepted`: a kindergarten was chosen some time; `enrolled`: the child was enrolled.
    """
    order = tuple(Step)
    if state is VoucherState.ENROLLED:
        here, mark = len(order), StepState.DONE
    elif state in LOST_STATES:
        stopped = Step.ENROLMENT if enrolled else Step.CHOICE if accepted else Step.STOP_LIST if restored else Step.QUEUE
        here, mark = order.index(stopped), StepState.STOPPED
    else:
        here, mark = order.index(_CURRENT[state]), StepState.CURRENT
    found = []
    for place, step in enumerate(order):
        if place > here:
            reached = StepState.AHEAD
        elif place == here:
            reached = mark
        else:
            reached = StepState.SKIPPED if step is Step.STOP_LIST and not restored else StepState.DONE
        found.append((step, reached))
    return tuple(found)


_CARDS = text(
    "SELECT a.*, p.surname, p.given_name, p.patronymic, p.birth_date, o.name_kk, o.name_ru,"
    " r.id AS request_id, q.name_kk AS request_kk, q.name_ru AS request_ru, e.body AS request, g.body ->> 'name' AS group_name,"
    " EXISTS (SELECT 1 FROM notice n WHERE n.iin = a.guardian_iin AND n.box = 'log' AND n.kind = 'voucher-seen'"
    "  AND n.link = '/applications/' || a.id AND (n.at AT TIME ZONE 'Asia/Almaty')::date >= a.issued_on) AS seen"
    " FROM application a JOIN person p ON p.iin = a.child_iin LEFT JOIN organisation o ON o.id = a.organisation_id"
    " LEFT JOIN LATERAL (SELECT id, organisation_id FROM enrolment_request WHERE application_id = a.id"
    "  ORDER BY number DESC LIMIT 1) r ON true"
    " LEFT JOIN organisation q ON q.id = r.organisation_id"
    " LEFT JOIN entity e ON e.organisation_id = r.organisation_id AND e.type = 'enrolment_request' AND e.id = r.id"
    " LEFT JOIN entity g ON g.organisation_id = r.organisation_id AND g.type = 'group'"
    "  AND g.id = coalesce(e.body ->> 'accepted_group_id', e.body ->> 'group_id')"
    " WHERE a.guardian_iin = :iin AND (:id = '' OR a.id = :id) ORDER BY a.queued_at DESC, a.id"
)


def all_of(act: Act, parent_iin: str) -> list[Card]:
    """Every application of the parent, the newest first."""
    return _read(act, parent_iin, "")


def one(act: Act, parent_iin: str, identifier: str) -> Card:
    """One application of the parent's own.

    Raises:
        Refused: 404.
    """
    found = _read(act, parent_iin, identifier) if identifier else []
    if not found:
        raise not_found("application")
    return found[0]


def _read(act: Act, parent_iin: str, identifier: str) -> list[Card]:
    in_force = terms(act.connection, act.today)
    rows = act.connection.execute(_CARDS, {"iin": parent_iin, "id": identifier}).mappings().all()
    return [_card(act, in_force, row) for row in rows]


def _card(act: Act, in_force: Terms, row: RowMapping) -> Card:
    held = Application(row)
    return Card(
        held=held,
        child=" ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part),
        born=row["birth_date"],
        kindergarten=_names(row, "name"),
        request=_chosen(row),
        queue_number=vouchers.queue_number(act.connection, held),
        left=left_of(held, in_force, act.today),
        extension_until=vouchers.extended_due(held, in_force) if vouchers.extension_offered(held, act.today) else None,
        restorations_left=max(0, in_force.rules.restorations_allowed - row["restorations"]),
        category=next((one for one in in_force.rules.categories if one.code == row["category"]), None),
        seen=row["seen"],
    )


def _names(row: RowMapping, prefix: str) -> dict[str, str]:
    kk, ru = row[f"{prefix}_kk"], row[f"{prefix}_ru"]
    return {} if kk is None else {"kk": kk, "ru": ru}


def _chosen(row: RowMapping) -> Chosen | None:
    if row["request"] is None:
        return None
    body = EnrolmentRequestBody.model_validate(row["request"])
    return Chosen(row["request_id"], _names(row, "request"), row["group_name"] or "", body)


def left_of(held: Application, in_force: Terms, today: date) -> Left | None:
    """The deadline a parent has to keep; None where no clock of the parent's runs."""
    rules = in_force.rules
    unit = {VoucherState.ISSUED: rules.answer_to_voucher.unit, VoucherState.STOP_LIST: rules.restoration.unit}
    if held.state in CONCLUDING_STATES:
        unit[held.state] = rules.choose_and_conclude.unit
    if held.due is None or held.state not in unit:
        return None
    working = unit[held.state] is DayUnit.WORKING
    days = in_force.calendar.working_days_left(today, held.due) if working else (held.due - today).days
    return Left(held.due, max(0, days), working)


@dataclass(frozen=True, slots=True)
class Before:
    """How many of one category stand before an application."""

    category: str
    rank: int
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """Why a queue number is what it is: the place, those before it by category, and how many there are behind."""

    number: int
    before: tuple[Before, ...]
    behind: int

    @property
    def same(self) -> int:
        """How many of the application's own category applied earlier."""
        return self.number - 1 - self.earlier_categories

    @property
    def earlier_categories(self) -> int:
        """How many stand before it by their category."""
        return sum(one.count for one in self.before)


_EXPLAIN = text(
    "SELECT category, priority, count(*) AS all_of_it FROM application"
    " WHERE locality = :locality AND state = 'queued' GROUP BY category, priority ORDER BY priority, category"
)


def place_of(connection: Connection, card: Card) -> Place | None:
    """The explanation of a card's queue number; None for an application that is not in the queue."""
    if card.queue_number is None:
        return None
    row = card.held.row
    found = connection.execute(_EXPLAIN, {"locality": row["locality"]}).all()
    before = tuple(Before(one.category, one.priority, one.all_of_it) for one in found if one.priority < row["priority"])
    return Place(card.queue_number, before, sum(one.all_of_it for one in found) - card.queue_number)
