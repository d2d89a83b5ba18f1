"""Noon: requests, contracts, parents' signatures, the director's."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.demo.country import KEY_PASSWORD
from desktop.demo.day_office import AGE, GROUP
from desktop.demo.day_scene import Scene, expect
from desktop.demo.kindergarten import DIRECTORS_IIN, ORGANISATION
from desktop.demo.parent import ParentAtPortal
from desktop.services import children, contracts, enrolment
from desktop.views.contracts.key_card import ContractKeyCard
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.main_window import MainWindow
from protocol.contracts import ContractState
from protocol.messages.entities import RequestState

ALGORITHMS = ("gost", "rsa")
STARTS_ON, ENDS_ON = date(2026, 10, 1), date(2027, 8, 31)


class ContractSteps:
    """Steps 4 to 7 of the story."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.hands = scene, scene.hands

    def requests(self) -> str:
        """Four families ask: two are accepted, one waits, one is declined."""
        scene, hands = self.scene, self.hands
        scene.exchange()  # the portal must know the groups before parents choose one
        for number in range(4):
            family = scene.inventor.family(scene.clock.today(), age=AGE)
            application = scene.country.settle(family)
            algorithm = ALGORITHMS[number % 2]
            parent = ParentAtPortal(scene.cable.url, family, scene.country.parents_key(family.guardian, algorithm))
            parent.accept_voucher(application)
            request = parent.choose_group(application, ORGANISATION.bin, GROUP)
            expect(parent.attach_papers(request) == 5, "five papers are attached")
            scene.parents.append(parent)
        scene.exchange()
        rows = scene.office.ask(enrolment.list_requests)
        expect(len(rows) == 4, f"four requests came, not {len(rows)}")
        expect(all(row.deadline and row.deadline.working_days_left == 5 for row in rows), "each shows five working days")
        by_child = {row.child_name: row for row in rows}
        ids = [by_child[self._name(parent)].id for parent in scene.parents]
        for number, request_id in enumerate(ids):
            scene.go("enrolment", request=request_id)
            if number == 0:
                hands.picture("09-request")
            self._decide(number)
        states = [scene.office.ask(enrolment.view_request, request_id).row.state for request_id in ids]
        wanted = [RequestState.ACCEPTED, RequestState.ACCEPTED, RequestState.WAITING_LIST, RequestState.DECLINED]
        expect(states == wanted, f"the decisions are kept, not {states}")
        view = scene.office.ask(enrolment.view_request, ids[0])
        expect(all(paper.here for paper in view.attachments), "the papers have arrived")
        return "2 accepted, 1 on the waiting list, 1 declined; papers arrived"

    def _name(self, parent: ParentAtPortal) -> str:
        child = parent.family.child
        return f"{child.surname} {child.given_name} {child.patronymic}"

    def _decide(self, number: int) -> None:
        button, dialog = {
            0: ("acceptButton", "accept"),
            1: ("acceptButton", "accept"),
            2: ("waitButton", "wait"),
            3: ("declineButton", "decline"),
        }[number]
        self.hands.click(f"enrolment.{button}")
        if dialog == "decline":
            self.hands.write("enrolment.decline.reason", "Құжаттар толық емес / Документы неполные")
        self.hands.settle()
        self.hands.click(f"enrolment.{dialog}.primaryButton")
        self.hands.gone(f"enrolment.{dialog}")

    def prepare_and_send(self) -> str:
        """The form's terms, the exact PDF, and off to the parent."""
        scene, hands = self.scene, self.hands
        accepted = [row for row in scene.office.ask(enrolment.list_requests) if row.state is RequestState.ACCEPTED]
        for row in accepted:
            scene.go("contracts", request=row.id)
            hands.fill("contracts.prepare", {"starts_on": STARTS_ON, "ends_on": ENDS_ON})
            hands.picture("10-prepare")
            hands.click("contracts.prepare.primaryButton")
            hands.gone("contracts.prepare")
            hands.settle()
            hands.picture("11-prepared")
            hands.click("contracts.sendButton")
            hands.settle()
        rows = scene.office.ask(contracts.list_contracts)
        expect([row.state for row in rows] == [ContractState.SENT] * 2, "both contracts are sent")
        scene.exchange()
        return f"№ {rows[1].number} and № {rows[0].number}, bytes fixed"

    def parents_sign(self) -> str:
        """Each parent reads the PDF over HTTP and signs its bytes with a key of their own."""
        scene = self.scene
        scene.move_clock(scene.clock.now() + timedelta(hours=2))
        signed = 0
        for parent in scene.parents:
            for contract in parent.contracts_to_sign():
                parent.sign(contract, scene.clock.now())
                signed += 1
        expect(signed == 2, f"two contracts are signed by parents, not {signed}")
        scene.exchange()
        states = [row.state for row in scene.office.ask(contracts.list_contracts)]
        expect(states == [ContractState.PARENT_SIGNED] * 2, f"both came back signed, not {states}")
        return "one GOST and one RSA signature came back"

    def countersign(self) -> str:
        """The director sees the checks and whose key it is, then signs; the portal accepts and enrols."""
        scene, hands = self.scene, self.hands
        scene.move_clock(scene.clock.now() + timedelta(hours=1))
        for row in scene.office.ask(contracts.list_contracts):
            parent = next(p for p in scene.parents if self._name(p) == row.child_name)
            algorithm = "rsa" if "rsa" in parent.key.name else "gost"
            key = scene.country.directors_key(ORGANISATION, DIRECTORS_IIN, algorithm)
            scene.go("contracts", contract=row.id)
            self._wrong_keys(parent.key)
            self._choose(key, KEY_PASSWORD)
            hands.picture(f"12-sign-{algorithm}")
            hands.click("contracts.signButton")
            hands.settle()
            scene.exchange()  # a paper signed while an exchange is on its way goes with a later one
        states = {row.state for row in scene.office.ask(contracts.list_contracts)}
        expect(states <= {ContractState.COUNTERSIGNED, ContractState.SIGNED}, f"both are signed by the director, not {states}")
        scene.exchange()
        rows = scene.office.ask(contracts.list_contracts)
        found = [row.state for row in rows]
        expect(found == [ContractState.SIGNED] * 2, f"the portal accepted both, not {found}")
        here = {row.name for row in scene.office.ask(children.list_children) if row.group_name == GROUP}
        expect(all(self._name(parent) in here for parent in scene.parents[:2]), "both children are enrolled")
        scene.go("contracts", contract=rows[0].id)
        hands.picture("13-signed")
        return "GOST and RSA accepted by the portal; 2 children enrolled"

    def _wrong_keys(self, parents_key: Path) -> None:
        """A wrong password and a parent's key are refused, each with its own sentence, and nothing is signed."""
        for path, password in ((parents_key, "wrong"), (parents_key, KEY_PASSWORD)):
            self._choose(path, password)
            self.hands.picture("12-key-refused")
            self.hands.find(ContractKeyCard, "contracts.keyCard")

    def _choose(self, key: Path, password: str) -> None:
        card = self.hands.find(ContractKeyCard, "contracts.keyCard")
        card.choose(key)
        self.hands.write("contracts.keyPassword", password)
        self.hands.press(card.password, Qt.Key.Key_Return)
        self.hands.settle()

    def export(self) -> tuple[Path, Path]:
        """contract.pdf and contract.pdf.cms of the RSA contract, for anybody's openssl."""
        scene = self.scene
        window = scene.program.window
        assert isinstance(window, MainWindow)
        screen = window.page("contracts")
        assert isinstance(screen, ContractsScreen)
        folder = scene.out / "home" / "exported"
        folder.mkdir(exist_ok=True)
        for row in scene.office.ask(contracts.list_contracts):
            screen.presenter.export(row.id, folder)
        self.hands.settle()
        rsa = next(parent for parent in scene.parents[:2] if "rsa" in parent.key.name)
        for row in scene.office.ask(contracts.list_contracts):
            pdf = folder / f"contract-{row.number}.pdf"
            self._verify(pdf)
            if row.child_name == self._name(rsa):
                (scene.out / "contract.pdf").write_bytes(pdf.read_bytes())
                (scene.out / "contract.pdf.cms").write_bytes(pdf.with_name(pdf.name + ".cms").read_bytes())
        return scene.out / "contract.pdf", scene.out / "contract.pdf.cms"

    def _verify(self, pdf: Path) -> None:
        command = [sys.executable, "-m", "eds", "verify", str(pdf), f"{pdf}.cms", "--trust", str(self.scene.country.trust)]
        at = self.scene.clock.now().isoformat()
        done = subprocess.run([*command, "--kind", "test", "--at", at], capture_output=True, text=True, check=False)
        expect(done.returncode == 0, f"`python -m eds verify` accepts {pdf.name}: {done.stdout}{done.stderr}")
