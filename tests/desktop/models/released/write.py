"""Writes the office of a released edition as SQL: run with the program of that edition, never with a later one.

A new edition is added when it is released, from a checkout of the release:

    git worktree add ../release v0.3.0
    cd tests/desktop/models/released && PYTHONPATH=../../../../../release python write.py 0004.sql 120140000037

The BIN is one no other file has, so that the offices of all files may speak to one portal. Nothing else is to be done: the tests
take every `*.sql` of this folder. A written file never changes; what this script uses must exist since edition 0001. A table
that is new in the edition and that the walk below does not fill gets a row in `write_what_the_portal_sent`.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import uuid_utils
from sqlalchemy import select

from desktop.models import schema
from desktop.models.base import Base
from desktop.models.contracts import Contract, ContractEvent
from desktop.models.engine import connect
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.exchange import Conflict, ExchangeLog, OutboxOperation, PortalLink
from desktop.models.organisation import CalendarDay
from desktop.services import attendance, blobs, children, enrolment, groups, settings
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.accounts import AccountDraft
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.sync import link
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import Cost
from protocol.attendance import MarkCode
from protocol.canonical import content_hash
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import PersonBody
from protocol.working_calendar import Month

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
OCTOBER, NOVEMBER = Month(2026, 10), date(2026, 11, 1)
PDF, CMS = b"%PDF-1.7 an invented paper of ", b"an invented signature of "


def new_id() -> str:
    return str(uuid_utils.uuid7())


def person(bin_: str, born: date, sex: Sex, given_name: str, serial: int = 9000) -> PersonBody:
    """An invented person, another one for each BIN: their IIN has a serial number that no register gives."""
    first = serial + int(bin_[7:11]) * 20 % 900
    iin = next(iin for number in range(first, 9999) if (iin := make_iin(born, sex, number)))
    return PersonBody(iin=iin, surname="Үлгі", given_name=given_name, birth_date=born)


def write(target: Path, bin_: str) -> None:
    """Make the office in a temporary folder and write everything its database says."""
    with tempfile.TemporaryDirectory() as name:
        folder = OfficeFolder(Path(name) / "office")
        around = Surroundings(FixedClock(NOW), new_id, "PC-1", Cost(1, 8192, 1))
        names = {"name_kk": "«Үлгі» балабақшасы", "name_ru": "Детский сад «Үлгі»", "head_name": "Үлгі Гүлнар"}
        draft = OrganisationDraft(bin=bin_, city="Алматы", address="Абай 1", **names)
        made = create_office(folder, draft, AccountDraft("director", "Үлгі Гүлнар", "Ұзақ құпиясөз 1"), around)
        fill(made.office, bin_)
        empty = [table.name for table in Base.metadata.sorted_tables if not made.office.ask(_rows, table)]
        if empty:
            raise SystemExit(f"nothing is written in {', '.join(empty)}")
        made.office.close()
        connection = connect(folder.database, made.key)
        connection.execute("ATTACH ? AS plain KEY ''", (f"{name}/plain.db",))
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
        with closing(sqlite3.connect(f"{name}/plain.db")) as plain:
            lines = list(plain.iterdump())
    head = f"-- An invented office of the edition {schema.HEAD}, written by its own program; see write.py. BIN {bin_}.\n"
    target.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def _rows(uow: UnitOfWork, table: Any) -> int:
    return len(uow.session.execute(select(table)).all())


def fill(office: Office, bin_: str) -> None:
    """Work that was done, some of it acknowledged by the portal, some sent, some waiting, some refused."""
    office.do(link_to_a_portal)
    first = office.do(groups.create_group, groups.GroupDraft("Күншуақ", teachers=("Үлгі А.",))).result
    office.do(groups.create_group, groups.GroupDraft("Балапан", capacity=18))
    mother = person(bin_, date(1995, 2, 3), Sex.FEMALE, "Ақмарал")
    guardian = GuardianDraft(mother.iin, mother.surname, mother.given_name, phone="+77010000000")
    girl = person(bin_, date(2022, 5, 4), Sex.FEMALE, "Айсұлу")
    boy = person(bin_, date(2021, 8, 9), Sex.MALE, "Әлихан")
    named = [
        office.do(
            children.add_child,
            ChildDraft(one.iin, one.surname, one.given_name, guardians=(guardian,)),
            group_id=first,
            starts_on=date(2026, 9, 1),
        ).result
        for one in (girl, boy)
    ]
    days = office.ask(lambda uow: settings.calendar(uow, 2026).working_days_of(OCTOBER))
    office.do(attendance.set_marks, [MarkEdit(child, day, MarkCode.PRESENT) for child in named for day in days])
    paper = PaperDraft(PaperKind.MEDICAL, "077/1", days[3], days[5], Scan(PDF + bin_.encode(), "application/pdf"))
    office.do(set_absence, Absence((named[0],), (Span(days[3], days[5]),), MarkCode.SICK, "қызуы бар", paper))
    office.do(attendance.close_month, first, OCTOBER)
    office.do(answered)
    office.do(settings.override_day, date(2026, 12, 31), working=False, reason="Карантин")
    office.do(settings.put_setting, "rules.own", None)
    office.do(attendance.set_marks, [MarkEdit(named[0], date(2026, 11, 10), MarkCode.PRESENT)])
    office.do(sent)
    office.do(attendance.set_marks, [MarkEdit(named[1], date(2026, 11, day), MarkCode.FAMILY, "отбасы") for day in (10, 11)])
    request = office.do(write_what_the_portal_sent, bin_, first, named[1], mother).result
    office.do(enrolment.decline, request, "Орын жоқ")
    office.do(refused)
    office.do(groups.create_group, groups.GroupDraft("Жұлдыз"))


def link_to_a_portal(uow: UnitOfWork) -> None:
    uow.session.add(
        PortalLink(
            id=1,
            url="https://portal.invalid",
            device_id=uow.new_id(),
            organisation_id=uow.new_id(),
            device_key="11" * 32,
            epoch="an epoch that is over",
            cursor="an old cursor",
            last_complete_at=uow.now,
            last_pull_at=uow.now,
        )
    )
    uow.session.flush()
    link.store_pull_state(uow, link.PullState(whole=False, unfinished=False))
    uow.session.add(ExchangeLog(at=uow.now, outcome="complete", pushed=5, pulled=2, detail="", milliseconds=731))


def answered(uow: UnitOfWork) -> None:
    """The portal took all there is."""
    for row in uow.session.scalars(select(OutboxOperation)):
        row.state, row.attempts, row.finished_at = "applied", 1, uow.now
        row.body_sha256 = content_hash(row.body)


def sent(uow: UnitOfWork) -> None:
    """What waits was sent once; its answer was lost."""
    for row in uow.session.scalars(select(OutboxOperation).where(OutboxOperation.state == "waiting")):
        row.state, row.attempts, row.body_sha256 = "sealed", 1, content_hash(row.body)


def refused(uow: UnitOfWork) -> None:
    """The portal will never take the last decision."""
    row = uow.session.scalars(select(OutboxOperation).order_by(OutboxOperation.seq.desc())).first()
    assert row is not None
    row.state, row.attempts, row.finished_at = "quarantined", 1, uow.now
    row.problem, row.detail, row.body_sha256 = "voucher-annulled", "the voucher is no more", content_hash(row.body)


def write_what_the_portal_sent(uow: UnitOfWork, bin_: str, group_id: str, child_id: str, mother: PersonBody) -> str:
    """A request and a contract with its voucher, and two values of one cell; the request's id."""
    add = uow.session.add
    boy = person(bin_, date(2022, 1, 7), Sex.MALE, "Ерасыл", 9300)
    pdf = blobs.keep_blob(uow, PDF + b"the contract " + bin_.encode(), "application/pdf", at_portal=True)
    cms = blobs.keep_blob(uow, CMS + bin_.encode(), "application/pkcs7-signature", at_portal=True)
    voucher, request, contract = uow.new_id(), uow.new_id(), uow.new_id()
    add(
        Voucher(
            id=voucher,
            number="V-1",
            child_iin=boy.iin,
            child_name="Үлгі Ерасыл",
            state="requested",
            issued_on=date(2026, 11, 2),
            version=3,
        )
    )
    add(
        EnrolmentRequest(
            id=request,
            number="R-1",
            voucher_id=voucher,
            group_id=group_id,
            child=boy.wire(),
            guardian=mother.wire(),
            relation="mother",
            state="new",
            received_at=uow.now,
            due=date(2026, 11, 19),
            comment="Түске дейін",
            version=2,
        )
    )
    add(
        Contract(
            id=contract,
            number="2026-0001",
            dated=date(2026, 9, 1),
            state="signed",
            child_id=child_id,
            group_id=group_id,
            guardian_iin=mother.iin,
            starts_on=date(2026, 9, 1),
            fields={"number": "2026-0001", "city": "Алматы", "parent_fee": 21000},
            pdf_sha256=pdf,
            parent_cms_sha256=cms,
            cms_sha256=cms,
            parent_signed_at=uow.now,
            signed_at=uow.now,
            report={"signatures": []},
            version=4,
        )
    )
    add(CalendarDay(day=date(2026, 12, 18), office=False, working=False, reason="Аяз", version=1))
    values = {"code": "present", "note": "", "by": "Үлгі А."}
    add(Conflict(entity=f"child_month:{child_id}:2026-09", field="3", mine=values, theirs=values, found_at=uow.now))
    uow.session.flush()
    add(ContractEvent(contract_id=contract, at=uow.now, event="countersigned", actor="Үлгі Гүлнар"))
    if "contract_evidence" in Base.metadata.tables:
        from desktop.models.contracts import ContractEvidence

        add(ContractEvidence(contract_id=contract, of_sha256=cms, cms_sha256=cms, stage="stamped", problem="", attempts=1))
    uow.record("contract.enrolled", "contract", contract)
    return request


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
