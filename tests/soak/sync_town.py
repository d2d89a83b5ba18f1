"""Three PCs of one kindergarten on disks of their own, the portal they meet at, and the parents."""

from __future__ import annotations

import itertools
import shutil
import uuid
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

from sqlalchemy import Connection, delete, select

from desktop.models.audit import AuditEntry
from desktop.models.blobs import Blob
from desktop.models.contracts import Contract
from desktop.models.engine import open_engine
from desktop.models.exchange import OutboxOperation
from desktop.services import amendments, audit, contracts, renewal, signing, termination
from desktop.services.clock import FixedClock
from desktop.services.contracts import Terms
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts, connection, push
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.forgotten import PATIENCE
from desktop.services.sync.link import PORTAL_ACTOR, LinkView
from desktop.services.sync.portal_client import DeviceIdentity, PortalClient
from desktop.services.sync.status import SyncState
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office, UnitOfWork
from eds.pkcs12 import KeyPair
from eds.signing import sign_detached
from portal.services import blobs, certificates, devices
from portal.services.errors import Refused
from portal.tables.enrolment import contract
from portal.tables.organisations import device
from protocol.contracts import AskedBy
from protocol.working_calendar import Month
from tests.soak.sync_ledger import Ledger, Sent
from tests.soak.sync_people import CHILDREN, HEAD, MOTHERS, PARENT
from tests.soak.sync_portal import URL, LivePortal
from tests.soak.sync_wire import Killed, Plan, client_over
from tests.soak.sync_wire import Sent as Request

NOW = datetime(2026, 11, 12, 4, tzinfo=UTC)
PASSWORD = "Құпия-сөз-2026"
NAMES = ("pc-1", "pc-2", "pc-3")
LONGEST_WAIT = timedelta(minutes=16)
PATIENT_TURN = 4
"""By now it is long enough ago that PCs which are never heard of again are waited for no longer."""


class Ids:
    """Identifiers that are the same in every run of the same walk."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def begin(self) -> None:
        """The same numbers again, far from those of the beginning."""
        self._numbers = itertools.count(1 << 32)

    def __call__(self) -> str:
        return str(uuid.UUID(int=(0x01900000 << 96) + (7 << 76) + (2 << 62) + next(self._numbers)))


class Pc:
    """One PC: an office on its disk and the clock on its wall. Its engine serves all runs."""

    def __init__(self, name: str, folder: Path, key: bytes, new_id: Callable[[], str]) -> None:
        self.name, self.folder, self.clock = name, folder, FixedClock(NOW)
        self.database, self.beginning = folder / "office.db", folder / "beginning.db"
        actor = Actor("director", f"Director at {name}", Role.DIRECTOR)
        self.office = Office(open_engine(self.database, key), actor, self.clock, new_id, name)
        self.seen = 0

    def keep_beginning(self) -> None:
        """Copy the closed database away, to begin every run from."""
        self.office.close()
        shutil.copyfile(self.database, self.beginning)

    def begin(self) -> None:
        """The disk and the clock are as at the beginning."""
        self.office.close()
        shutil.copyfile(self.beginning, self.database)
        self.clock.set(NOW)
        self.seen = self.office.ask(_last)

    def crash(self) -> None:
        """The power goes: what was committed is in the file and its log, nothing was closed."""
        files = [self.database, self._log]
        held = {file: file.read_bytes() for file in files if file.exists()}
        self.office.close()
        for file, content in held.items():
            file.write_bytes(content)

    @property
    def _log(self) -> Path:
        return self.database.with_name(self.database.name + "-wal")

    def view(self) -> LinkView:
        """Who this PC is at the portal."""
        found = self.office.ask(connection.link_view)
        assert found is not None
        return found


@dataclass
class Town:
    """Everything of one run."""

    live: LivePortal
    pcs: list[Pc]
    key: bytes
    groups: list[str]
    children: list[str]
    applications: list[str]
    signers: dict[str, KeyPair]
    ledger: Ledger = field(default_factory=Ledger)
    rng: Random = field(default_factory=lambda: Random(1))
    restored: int = 0
    log: list[str] = field(default_factory=list)

    # what people do

    def act(self, pc: Pc, use_case: Callable[..., Any], *values: Any, **named: Any) -> Any:
        """An act of a person; what the program acknowledges goes into the ledger, what it refuses is nothing."""
        name = getattr(use_case, "__name__", "")
        try:
            result = pc.office.do(use_case, *values, **named).result
        except (KnownError, FieldProblems) as refused:
            self.log.append(f"{pc.name} {name} refused: {refused} {getattr(refused, 'problems', '')}")
            return None
        self.log.append(f"{pc.name} {name}")
        self.acknowledge(pc, by_person=True)
        return result

    def acknowledge(self, pc: Pc, *, by_person: bool = False) -> None:
        """Write down what the PC's journal and outbox have new."""
        entries, operations, blobs, contracts = pc.office.ask(_new, pc.seen)
        for entry in entries:
            pc.seen = entry.seq
            self.ledger.lines[pc.name].append((entry.seq, entry.hash))
            if entry.actor != PORTAL_ACTOR.name or entry.action == "child.joined":
                self.ledger.note(pc.name, entry)
        if not by_person:
            return
        for operation in operations:
            self.ledger.operations.setdefault(operation.op_id, Sent(pc.name, operation.kind, operation.entity))
        for name in blobs:
            if name not in self.ledger.contents:
                self.ledger.contents[name] = pc.office.ask(_content, name)
        for identifier, pdf in contracts:
            self.ledger.papers.setdefault(identifier, pdf)

    def forget_answered(self, pc: Pc) -> None:
        """The outbox of a PC is one that begins anew, but for what waits and what was refused."""
        answered = OutboxOperation.state.in_(("applied", "conflict"))
        gone = set(pc.office.ask(lambda uow: uow.session.scalars(select(OutboxOperation.op_id).where(answered)).all()))
        pc.office.do(lambda uow: uow.session.execute(delete(OutboxOperation).where(answered)))
        self.ledger.operations = {op_id: sent for op_id, sent in self.ledger.operations.items() if op_id not in gone}
        self.log.append(f"{pc.name} is replaced")

    # the exchange

    def client(self, view: LinkView) -> PortalClient:
        """The program's client over the wire of this town."""
        return client_over(self.live.wire, view.url, DeviceIdentity(view.device_id, view.device_key))

    def exchange(self, pc: Pc, plan: Plan | None = None) -> Exchange | None:
        """One exchange; None when the PC died in it."""
        try:
            with self.live.wire.faulty(plan):
                done = exchange(pc.office, self.client, rng=self.rng)
        except Killed:
            pc.crash()
            self.acknowledge(pc)
            self.log.append(f"{pc.name} dies while it exchanges")
            return None
        self.acknowledge(pc)
        self.log.append(f"{pc.name} exchanges{f' ({plan})' if plan else ''}: {done.outcome}")
        return done

    def enrol(self, pc: Pc) -> None:
        """The director connects the PC again with the EDS key."""
        with mock.patch.object(connection, "PortalClient", lambda portal, patience=None: client_over(self.live.wire, portal.url)):
            now = pc.clock.now()
            pc.clock.set(self.live.clock.now())
            connection.connect(pc.office, PortalAddress(URL), self.key, PASSWORD, pc.name)
            pc.clock.set(now)
        self.acknowledge(pc)

    def revoke(self, pc: Pc) -> None:
        """The portal's staff take the PC's access away."""
        self.live.do(devices.revoke, pc.view().device_id)

    def is_revoked(self, pc: Pc) -> bool:
        """Whether the portal knows the PC no more: it was shut out, or connected after the backup that was brought back."""
        query = select(device.c.id).where(device.c.id == pc.view().device_id, device.c.revoked_at.is_(None))
        return self.live.ask(lambda connection: connection.execute(query).first() is None)

    def settle(self) -> None:
        """Faults end, clocks are right, people decide, and all PCs exchange until nobody has anything left to say."""
        wire = self.live.wire
        wire.poison = b""
        wire.arrive_late()
        for pc in self.pcs:
            if self.is_revoked(pc):
                self.enrol(pc)
        for turn in range(12):
            self.live.clock.moment += LONGEST_WAIT if turn != PATIENT_TURN else PATIENCE
            quiet = True
            for pc in self.pcs:
                pc.clock.set(self.live.clock.now())
                decided = self.decide(pc, "theirs") + self.answer_quarantine(pc, "retry" if turn == 0 else "set aside")
                done = self.exchange(pc)
                assert done is not None
                still = done.status.state is SyncState.SYNCHRONISED and done.pushed == 0 and done.pulled == 0
                quiet = quiet and still and not decided
            if quiet:
                return
        raise AssertionError(f"the PCs exchange for ever: {[pc.office.ask(_why) for pc in self.pcs]}")

    def decide(self, pc: Pc, keep: str) -> int:
        """A person chooses in every conflict."""
        waiting = pc.office.ask(conflicts.list_conflicts)
        for conflict in waiting:
            self.act(pc, conflicts.resolve, conflict.id, keep)
        return len(waiting)

    def answer_quarantine(self, pc: Pc, answer: str) -> int:
        """A person sends again what was refused, or gives it up."""
        refused = pc.office.ask(push.quarantined)
        for operation in refused:
            self.act(pc, {"retry": push.retry, "set aside": push.set_aside}[answer], operation["op_id"])
        return len(refused)

    def prepare(self, pc: Pc, request: str, number: str) -> str | None:
        """A contract for an accepted request; returns its id."""
        terms = Terms(date(2026, 12, 1), date(2027, 8, 31), 20_000, 40_000)
        fields = replace(pc.office.ask(contracts.fields_for_request, request, terms), number=number, **PARENT)
        made: str | None = self.act(pc, contracts.store_prepared, request, fields, f"%PDF-1.7 {number}".encode())
        return made

    def countersign(self, pc: Pc, contract: str) -> None:
        """The director signs what the parent signed, with real keys."""
        try:
            signing.sign_contract(pc.office, contract, signing.Signatory(self.signers[HEAD.iin], self.live.trust, None))
        except KnownError as refused:
            self.log.append(f"{pc.name} countersign refused: {refused}")
            return
        self.log.append(f"{pc.name} countersigns")
        self.acknowledge(pc, by_person=True)

    def amend(self, pc: Pc, contract: str, changes: dict[str, Any], reason: str) -> None:
        """An additional agreement to a contract in force, ready to be sent."""
        draft = amendments.AmendmentDraft(max(pc.clock.today(), date(2026, 12, 1)), changes, reason)

        def prepared(uow: UnitOfWork) -> str:
            plan = amendments.plan_amendment(uow, contract, draft)
            return amendments._keep(uow, plan, f"%PDF-1.7 {plan.made.number} {reason}".encode())

        self.act(pc, prepared)

    def renew(self, pc: Pc, contract: str) -> None:
        """The contract of the next term, ready to be sent."""

        def prepared(uow: UnitOfWork) -> str:
            fields, about = renewal.fields_for_renewal(uow, contract, renewal.renewal_terms(uow, contract))
            return renewal._keep(uow, fields, f"%PDF-1.7 {fields.number} {uow.device}".encode(), about)

        self.act(pc, prepared)

    def terminate(self, pc: Pc, contract: str, last_day: date, reason: str) -> None:
        """The kindergarten ends a contract in force with a notice it signs."""
        draft = termination.TerminationDraft(last_day, termination.OTHER, AskedBy.PARENT, reason)
        notice = f"%PDF-1.7 {reason}".encode()
        cms = sign_detached(notice, self.signers[HEAD.iin], self.live.clock.now())

        def ended(uow: UnitOfWork) -> None:
            termination.check_termination(uow, contract, draft)
            termination._end(uow, contract, draft, reason, notice, cms)

        self.act(pc, ended)

    def certificate(self, word: str) -> tuple[bytes, bytes]:
        """A certificate and the kindergarten's signature over it."""
        pdf = f"%PDF-1.7 {word}".encode()
        return pdf, sign_detached(pdf, self.signers[HEAD.iin], self.live.clock.now())

    # parents

    def ask_for_certificate(self, who: int, months: int) -> None:
        """A parent asks for a certificate of the months before November."""
        iin, first = MOTHERS[who].iin, Month(2026, 10 - months)
        try:
            self.live.do(certificates.ask, iin, self.children[who], first, Month(2026, 10))
        except Refused as refused:
            self.log.append(f"a parent asks for a certificate, refused: {refused}")
        else:
            self.log.append("a parent asks for a certificate")

    def choose(self, family: int) -> None:
        """A family with a voucher chooses the kindergarten."""
        body = {"application_id": self.applications[family], "organisation_id": self.pcs[0].view().organisation_id}
        self.parent(MOTHERS[CHILDREN + family].iin, "POST", "/v1/parents/requests", body)

    def parent_signs(self, iin: str) -> None:
        """A parent signs every contract that waits for it."""
        for row in self.live.ask(_addressed, iin):
            pdf = self.live.ask(blobs.read, row.pdf_sha256)
            cms = b64encode(sign_detached(pdf, self.signers[iin], self.live.clock.now())).decode()
            status, answer = self.parent(iin, "POST", f"/v1/parents/contracts/{row.id}/sign", {"cms": cms})
            assert status in (204, 409), answer
            self.log.append(f"a parent signs: {status}")

    def parent_withdraws(self, iin: str, reason: str) -> None:
        """A parent steps back from every contract that is not signed by both."""
        for row in self.live.ask(_addressed, iin):
            status, answer = self.parent(iin, "POST", f"/v1/parents/contracts/{row.id}/withdraw", {"reason": reason})
            assert status in (204, 409), answer
            self.log.append(f"a parent withdraws: {status}")

    def parent(self, iin: str, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, bytes]:
        """A parent's request; returns the status and the answer."""
        import json

        from portal.services.tokens import PARENT, Bearer, make_token

        token = make_token(self.live.portal.secret, Bearer(PARENT, iin), self.live.clock.now(), timedelta(hours=1))
        headers = ((b"authorization", f"Bearer {token}".encode()), (b"content-type", b"application/json"))
        content = b"" if body is None else json.dumps(body).encode()
        answer = self.live.wire.deliver(Request(method, path, headers, content))
        head, _, rest = answer.partition(b"\r\n\r\n")
        return int(head.split()[1]), rest


def _addressed(connection: Connection, iin: str) -> Any:
    return connection.execute(select(contract.c.id, contract.c.pdf_sha256).where(contract.c.guardian_iin == iin)).all()


def _last(uow: UnitOfWork) -> int:
    return audit.head(uow.session)[0]


def _new(uow: UnitOfWork, seen: int) -> tuple[Any, Any, Any, Any]:
    session = uow.session
    entries = list(session.scalars(select(AuditEntry).where(AuditEntry.seq > seen).order_by(AuditEntry.seq)))
    if not entries:
        return (), (), (), ()
    operations = session.execute(
        select(OutboxOperation.op_id, OutboxOperation.kind, OutboxOperation.entity)
        .where(OutboxOperation.state == "waiting", OutboxOperation.kind != "marks.set")
        .order_by(OutboxOperation.seq)
    ).all()
    blobs = session.scalars(select(Blob.sha256)).all()
    return entries, operations, blobs, session.execute(select(Contract.id, Contract.pdf_sha256)).all()


def _content(uow: UnitOfWork, sha256: str) -> bytes:
    return uow.session.get_one(Blob, sha256).content


def _why(uow: UnitOfWork) -> object:
    from desktop.services.sync.pull import stuck
    from desktop.services.sync.status import sync_status

    pending = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.state.in_(("waiting", "sealed"))))
    return sync_status(uow), stuck(uow), [(one.kind, one.entity, one.problem, one.detail, one.not_before) for one in pending]
