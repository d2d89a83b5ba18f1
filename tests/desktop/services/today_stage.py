"""An office in which something waits: what the tests of the radar, of the search and of the badges are about."""

from dataclasses import dataclass, field
from datetime import date

from desktop.models.attendance import ChildMonth
from desktop.models.contracts import Contract
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.exchange import PortalLink
from desktop.services import children
from desktop.services.clock import FixedClock
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.roles import Actor, Role
from desktop.services.today import today
from desktop.services.today_line import Line
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MonthState
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import PersonBody, RequestState
from protocol.working_calendar import Month

TODAY = date(2026, 11, 12)
OCTOBER, SEPTEMBER, AUGUST = Month(2026, 10), Month(2026, 9), Month(2026, 8)
BORN = date(2022, 5, 4)
IINS = [iin for n in range(9000, 9060) if (iin := make_iin(BORN, Sex.FEMALE, n))]
MOTHER = next(iin for n in range(9000, 9100) if (iin := make_iin(date(1993, 4, 27), Sex.FEMALE, n)))


@dataclass
class Stage:
    """An office with one group, and the means to let things wait in it."""

    office: Office
    clock: FixedClock
    group: str
    children: list[str] = field(default_factory=list)

    def child(self, since: date = date(2026, 9, 1)) -> str:
        """One more child in the group; its mother's phone is known."""
        guardian = GuardianDraft(MOTHER, "Серікова", "Әсел", phone="+77012345678")
        draft = ChildDraft(IINS[len(self.children)], "Серік", f"Айлин {len(self.children)}", guardians=(guardian,))
        made = self.office.do(children.add_child, draft, group_id=self.group, starts_on=since).result
        self.children.append(made)
        return made

    def month(self, child: str, month: Month, state: MonthState, comment: str = "") -> None:
        """A child's month where the portal put it."""
        answer = {"comment": comment} if comment else None
        row = ChildMonth(
            child_id=child, month=str(month), group_id=self.group, state=state.value, version=1, confirmation=answer, history=[]
        )
        self.office.do(lambda uow: uow.session.merge(row))

    def request(self, state: RequestState, due: date | None = None) -> str:
        """A parent's request with its voucher."""
        return self.office.do(add_request, state, due, len(self.children)).result

    def certificate(self, first: str, last: str) -> str:
        """A parent asked for a certificate of these months on the portal."""
        said = {"child_id": self.child(), "child_name": "Серік Айлин", "guardian_name": "Серікова Әсел"}

        def ask(uow: UnitOfWork) -> str:
            row = AskedCertificate(
                id=uow.new_id(), month_from=first, month_to=last, asked_at=uow.now, state="new", version=1, **said
            )
            uow.session.add(row)
            return row.id

        return self.office.do(ask).result

    def contract(self, request_id: str, state: str, child: str, due: date | None = None) -> str:
        """A contract that came as far as `state`."""
        return self.office.do(add_contract, request_id, state, child, self.group, due).result

    def link(self) -> None:
        """The office belongs to a portal."""
        row = PortalLink(id=1, url="http://x", device_id="d", organisation_id="o", device_key="11" * 32)
        self.office.do(lambda uow: uow.session.add(row))

    def lines(self, role: Role = Role.DIRECTOR) -> dict[str, Line]:
        """The lines by code."""
        office = self.office if role is Role.DIRECTOR else self.office.acting_as(Actor("m", "Ким Анна", role))
        found = office.ask(today).lines
        return {line.code: line for line in found}


def add_request(uow: UnitOfWork, state: RequestState, due: date | None, serial: int) -> str:
    request_id, voucher_id = uow.new_id(), uow.new_id()
    child = PersonBody(iin=IINS[-1 - serial], surname="Тоқтар", given_name="Мансұр", birth_date=BORN)
    guardian = PersonBody(iin=MOTHER, surname="Серікова", given_name="Әсел", birth_date=date(1993, 4, 27))
    voucher = {"number": "В-1", "child_iin": child.iin, "child_name": "Тоқтар Мансұр", "issued_on": TODAY}
    uow.session.add(Voucher(id=voucher_id, state="choosing", due=due, version=1, **voucher))
    uow.session.add(
        EnrolmentRequest(
            id=request_id,
            number="З-1",
            voucher_id=voucher_id,
            child=child.wire(),
            guardian=guardian.wire(),
            relation="mother",
            state=state.value,
            received_at=uow.now,
            due=due,
            documents=[],
            version=1,
        )
    )
    uow.session.flush()
    return request_id


def add_contract(uow: UnitOfWork, request_id: str, state: str, child: str, group: str, due: date | None) -> str:
    contract_id, voucher_id = uow.new_id(), uow.new_id()
    voucher = {"number": "В-2", "child_iin": IINS[0], "child_name": "Серік Айлин", "issued_on": TODAY, "due": due}
    uow.session.add(Voucher(id=voucher_id, state="awaiting_contract", version=1, **voucher))
    uow.session.add(
        Contract(
            id=contract_id,
            number=f"2026-{state}",
            dated=TODAY,
            state=state,
            request_id=request_id,
            voucher_id=voucher_id,
            child_id=child,
            group_id=group,
            guardian_iin=MOTHER,
            starts_on=TODAY,
            fields={"parent_name": "Серікова Әсел"},
            pdf_sha256="ab" * 32,
            documents=[],
            reason="",
            version=1,
        )
    )
    uow.session.flush()
    return contract_id
