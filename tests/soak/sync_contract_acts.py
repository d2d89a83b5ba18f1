"""What becomes of requests, contracts and certificates, by chance, and what parents do."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from desktop.models.contracts import Contract
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest
from desktop.services import asked_certificates, contracts, enrolment, termination
from tests.soak.sync_people import CHILDREN, FAMILIES, MOTHERS
from tests.soak.sync_walk import Walk, few, pcs, some


class ContractActs(Walk):
    """The rules of what both sides sign."""

    @rule(pc=pcs, which=few, group=st.integers(0, 1))
    def accept(self, pc: int, which: int, group: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.accept, found.id, self.town.groups[group], reason="келісілді")

    @rule(pc=pcs, which=few)
    def wait(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.put_on_waiting_list, found.id)

    @rule(pc=pcs, which=few)
    def decline(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, EnrolmentRequest, which)
        if found is not None:
            self.town.act(here, enrolment.decline, found.id, self.word())

    @rule(pc=pcs, which=few)
    def prepare_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, EnrolmentRequest, which)
        if found is not None and found.state == "accepted" and found.child_id:
            self.town.prepare(here, found.id, f"{here.name}-{self.word()}")

    @rule(pc=pcs, which=few)
    def send_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None:
            self.town.act(here, contracts.send, found.id)

    @rule(pc=pcs, which=few)
    def withdraw_contract(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None:
            self.town.act(here, contracts.withdraw, found.id, self.word())

    @rule(pc=pcs, which=few)
    def countersign(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None and found.state == "parent_signed":
            self.town.countersign(here, found.id)

    @rule(pc=pcs, which=few, due_day=st.integers(1, 28), group=st.integers(0, 1))
    def amend(self, pc: int, which: int, due_day: int, group: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None and found.state == "signed":
            self.town.amend(here, found.id, {"due_day": due_day, "group_name": self.town.groups[group]}, self.word())

    @rule(pc=pcs, which=few)
    def renew(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None and found.state == "signed":
            self.town.renew(here, found.id)

    @rule(pc=pcs, which=few, days=st.integers(0, 40))
    def terminate(self, pc: int, which: int, days: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None and found.state == "signed":
            self.town.terminate(here, found.id, date(2026, 12, 1) + timedelta(days=days), self.word())

    @rule(pc=pcs, which=few)
    def take_back_termination(self, pc: int, which: int) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, Contract, which)
        if found is not None and found.state == "terminated":
            self.town.act(here, termination.take_back, found.id)

    @rule(pc=pcs, which=few, yes=st.booleans())
    def answer_certificate(self, pc: int, which: int, yes: bool) -> None:
        here = self.pc(pc)
        found = here.office.ask(some, AskedCertificate, which)
        if found is not None and yes:
            pdf, cms = self.town.certificate(self.word())
            self.town.act(here, asked_certificates.send, found.id, pdf, cms)
        elif found is not None:
            self.town.act(here, asked_certificates.decline, found.id, self.word())

    # parents

    @rule(who=few, months=st.integers(0, 2))
    def ask_for_certificate(self, who: int, months: int) -> None:
        self.step()
        self.town.ask_for_certificate(who, months)

    @rule(family=st.integers(0, FAMILIES - 1))
    def choose_kindergarten(self, family: int) -> None:
        self.step()
        self.town.choose(family)

    @rule(family=st.integers(0, FAMILIES - 1))
    def parent_signs(self, family: int) -> None:
        self.step()
        self.town.parent_signs(MOTHERS[CHILDREN + family].iin)

    @rule(family=st.integers(0, FAMILIES - 1))
    def parent_withdraws(self, family: int) -> None:
        self.step()
        self.town.parent_withdraws(MOTHERS[CHILDREN + family].iin, self.word())

    @rule(who=few, yes=st.booleans())
    def parent_answers(self, who: int, yes: bool) -> None:
        self.step()
        iin = MOTHERS[who].iin
        status, content = self.town.parent(iin, "GET", "/v1/parents/sheets")
        assert status == 200, content
        for sheet in json.loads(content):
            month, shown = sheet["month"], sheet["month"]["publication"]
            if shown is not None:
                answer = {"answer": "confirm" if yes else "dispute", "sheet_hash": shown["sheet_hash"], "comment": self.word()}
                path = f"/v1/parents/sheets/{month['child_id']}/{month['month']}/answer"
                status, content = self.town.parent(iin, "POST", path, answer)
                assert status in (204, 409), content
