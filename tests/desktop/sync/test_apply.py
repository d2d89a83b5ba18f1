"""What the portal sends is written once, whatever comes twice, early or in pieces."""

import json
from datetime import date
from random import Random

import pytest
from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.base import Base
from desktop.models.blobs import Blob
from desktop.models.contracts import Contract, ContractEvent
from desktop.models.enrolment import Voucher
from desktop.models.organisation import CalendarDay, Organisation
from desktop.models.people import Guardian
from desktop.services import contracts, settings
from desktop.services.errors import KnownError
from desktop.services.sync import link, pull, push
from desktop.services.sync.apply_contracts import road
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.pull import apply_page
from desktop.services.sync.resync import read_all_anew
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.contracts import ContractEvent as Event
from protocol.contracts import ContractState
from protocol.messages.envelope import ChangesPage, OperationStatus
from protocol.messages.operations import CountersignContract
from protocol.rules import DEFAULT_RULES
from tests.desktop.sync.edits import child_body, child_with_marks, group_body, mark, marks
from tests.desktop.sync.reference import ReferencePortal, client_maker

PDF, PARENT_CMS, BOTH_CMS = "a" * 64, "b" * 64, "c" * 64
GUARDIAN = {"id": "w1", "iin": "900101400018", "surname": "Үлгі", "given_name": "Ақмарал", "relation": "mother"}


def run(office: Office, portal: ReferencePortal) -> Exchange:
    return exchange(office, client_maker(portal), rng=Random(7))


def contract_body(state: str, **more: object) -> dict:
    return {
        "number": "1/2026",
        "dated": "2026-11-10",
        "state": state,
        "voucher_id": "v1",
        "child_id": "c1",
        "group_id": "g1",
        "guardian_iin": "900101400018",
        "starts_on": "2026-12-01",
        "pdf_sha256": PDF,
        **more,
    }


def voucher_body(state: str = "contract") -> dict:
    return {"number": "V-1", "child_iin": "210315500009", "child_name": "Үлгі Айсұлу", "state": state, "issued_on": "2026-11-02"}


def fill(portal: ReferencePortal) -> None:
    """One of everything."""
    portal.put("group", "g1", group_body().wire())
    portal.put("child", "c1", {**child_body().wire(), "guardians": [GUARDIAN]})
    portal.put("placement", "p1", {"child_id": "c1", "group_id": "g1", "starts_on": "2026-09-01"})
    portal.put("absence_document", "d1", {"child_id": "c1", "kind": "x", "date_from": "2026-11-02", "date_to": "2026-11-03"})
    cell = {"code": "sick", "by": "pc-9", "device_id": "pc-9", "at": "2026-11-03T04:00:00Z", "version": 1}
    publication = {
        "sheet_hash": "d" * 64,
        "days": [None] * 30,
        "group_id": "g1",
        "published_at": "2026-12-01T04:00:00Z",
        "by": "pc-9",
    }
    answer = {"confirmed": True, "sheet_hash": "d" * 64, "name": "А", "iin": "900101400018", "at": "2026-12-02T04:00:00Z"}
    month = {"child_id": "c1", "month": "2026-11", "cells": {"3": cell}, "state": "confirmed"}
    portal.put("child_month", "c1:2026-11", {**month, "publication": publication, "confirmation": answer, "history": [answer]})
    portal.put("voucher", "v1", voucher_body())
    portal.put("contract", "k1", contract_body("sent"))
    portal.put("calendar_day", "country:2026-12-16", {"day": "2026-12-16", "working": False, "reason": "Тәуелсіздік күні"})
    rules = DEFAULT_RULES.model_copy(update={"version": 2, "confirmation_last_day": 12})
    portal.put("rules", "current", {"rules": rules.model_dump(mode="json")})


def everything(uow: UnitOfWork) -> str:
    """All tables but the journals of the exchange, as text."""
    skipped = {"exchange_log", "portal_link"}
    tables = [table for table in Base.metadata.sorted_tables if table.name not in skipped]
    return json.dumps({t.name: [list(map(str, row)) for row in uow.session.execute(select(t))] for t in tables})


def test_one_of_everything_arrives(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    done = run(office, portal)
    assert done.status.state is SyncState.SYNCHRONISED

    def check(uow: UnitOfWork) -> None:
        assert uow.session.get(Guardian, "w1").child_id == "c1"
        cell = uow.session.get(AttendanceMark, ("c1", date(2026, 11, 3)))
        assert (cell.code, cell.by, cell.device_id, cell.server_version, cell.dirty) == ("sick", "pc-9", "pc-9", 1, False)
        month = uow.session.get(ChildMonth, ("c1", "2026-11"))
        assert (month.state, month.group_id, month.sheet_hash) == ("confirmed", "g1", "d" * 64)
        assert month.confirmation["name"] == "А"
        assert len(month.history) == 1
        closed = uow.session.get(GroupMonth, ("g1", "2026-11"))
        assert (closed.closed_at, closed.closed_by) == (month.published_at, "pc-9")
        assert uow.session.get(Voucher, "v1").state == "contract"
        assert uow.session.get(Contract, "k1").state == "sent"
        assert uow.session.get(CalendarDay, (date(2026, 12, 16), False)).working is False
        assert settings.rules(uow).confirmation_last_day == 12

    office.ask(check)


def test_a_page_applied_twice_is_a_page_applied_once(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    run(office, portal)
    before = office.ask(everything)
    page = portal.page("", 500)
    assert office.do(apply_page, page).changes.kinds <= {"scope_removed"}
    assert office.ask(everything) == before


def test_a_cursor_that_moved_meanwhile_is_not_overwritten(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    run(office, portal)
    page = portal.page("", 500)
    office.do(read_all_anew)
    before = office.ask(everything)
    portal.put("group", "g1", group_body("Other").wire())
    late = portal.page(page.cursor, 500)
    assert office.do(apply_page, late, after=page.cursor).result is None
    view = office.ask(link.link_view)
    assert view is not None
    assert view.cursor == ""
    assert office.ask(everything) == before
    run(office, portal)
    assert "Other" in office.ask(everything)


def test_an_older_page_changes_nothing(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    older = portal.page("", 500)
    run(office, portal)
    portal.put("group", "g1", group_body("Жаңа").wire())
    portal.put("contract", "k1", contract_body("parent_signed", parent_cms_sha256=PARENT_CMS))
    run(office, portal)
    before = office.ask(everything)
    office.do(apply_page, ChangesPage(changes=older.changes, cursor="x", more=False, epoch=portal.epoch))
    assert office.ask(everything) == before


def test_pages_of_one_change_end_as_one_page_does(office: Office, portal: ReferencePortal, make_office) -> None:
    fill(portal)
    run(office, portal)
    other = make_office("pc-2")
    whole = portal.page
    portal.page = lambda cursor, limit: whole(cursor, 1)
    assert run(other, portal).status.state is SyncState.SYNCHRONISED
    assert other.ask(marks) == office.ask(marks)
    assert other.ask(lambda uow: uow.session.get(Contract, "k1").number) == "1/2026"


def events(office: Office) -> list[tuple[str, str]]:
    rows = office.ask(lambda uow: uow.session.scalars(select(ContractEvent).order_by(ContractEvent.id)).all())
    return [(row.event, row.actor) for row in rows]


def test_a_contract_with_the_number_of_one_prepared_here_comes_in_beside_it(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    portal.put("contract", "k1", contract_body("withdrawn", number="2/2026"))
    run(office, portal)
    office.do(prepared_like_the_other)
    portal.put("contract", "k2", contract_body("sent", pdf_sha256=BOTH_CMS))
    assert run(office, portal).status.stuck == 0
    states = office.ask(lambda uow: {row.id: (row.state, row.number) for row in uow.session.scalars(select(Contract))})
    assert states == {"k1": ("withdrawn", "2/2026"), "k2": ("sent", "1/2026"), "draft": ("prepared", "1/2026")}
    with pytest.raises(KnownError, match="number-given-away"):
        office.do(contracts.send, "draft")
    office.do(contracts.withdraw, "draft", "нөмірі бос емес")


def test_a_contract_whose_number_the_portal_refuses_is_prepared_still_and_may_be_withdrawn_or_sent_again(
    office: Office, portal: ReferencePortal
) -> None:
    fill(portal)
    portal.put("contract", "k1", contract_body("withdrawn", number="2/2026"))
    run(office, portal)
    office.do(prepared_like_the_other)
    office.do(contracts.send, "draft")
    portal.verdicts["contract.send"] = (OperationStatus.REJECTED, "number-taken")
    run(office, portal)
    assert state_of(office, "draft") == "prepared"
    assert events(office)[-1] == ("portal_rejects", "portal")
    (refused,) = office.ask(push.quarantined)
    assert refused["problem"] == "number-taken"

    portal.verdicts.clear()
    office.do(push.retry, refused["op_id"])
    assert state_of(office, "draft") == "sent"
    assert run(office, portal).status.state is SyncState.SYNCHRONISED


def state_of(office: Office, contract: str) -> str:
    return office.ask(lambda uow: uow.session.get_one(Contract, contract).state)


def prepared_like_the_other(uow: UnitOfWork) -> None:
    """As on a PC that had not met the other one."""
    other = uow.session.get_one(Contract, "k1")
    names = ("voucher_id", "child_id", "group_id", "guardian_iin", "starts_on", "dated", "pdf_sha256")
    same = {name: getattr(other, name) for name in names}
    uow.session.add(Contract(id="draft", version=0, number="1/2026", state="prepared", fields={}, **same))


def test_a_contracts_road_is_written_into_its_history(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    run(office, portal)
    portal.put("contract", "k1", contract_body("parent_signed", parent_cms_sha256=PARENT_CMS))
    run(office, portal)
    portal.put("contract", "k1", contract_body("signed", parent_cms_sha256=PARENT_CMS, cms_sha256=BOTH_CMS))
    run(office, portal)
    assert events(office) == [("send", "portal"), ("parent_signs", "parent"), ("portal_accepts", "portal")]


def countersign(uow: UnitOfWork) -> None:
    """The director co-signs, as the contracts' use case does."""
    row = uow.session.get(Contract, "k1")
    row.state, row.cms_sha256 = "countersigned", BOTH_CMS
    uow.session.add(Blob(sha256=BOTH_CMS, size=1, media_type="x", content=b"x", at_portal=True, created_at=uow.now))
    uow.enqueue("contract.countersign", "contract", "k1", CountersignContract(cms_sha256=BOTH_CMS, by="d"))


@pytest.mark.parametrize(
    ("code", "state"), [("illegal-move", "parent_signed"), ("wrong-signer", "parent_signed"), ("voucher-annulled", "locked")]
)
def test_a_refused_countersignature_is_taken_back_and_kept_as_evidence(
    office: Office, portal: ReferencePortal, code: str, state: str
) -> None:
    fill(portal)
    portal.put("contract", "k1", contract_body("parent_signed", parent_cms_sha256=PARENT_CMS))
    run(office, portal)
    office.do(countersign)
    portal.verdicts["contract.countersign"] = (OperationStatus.REJECTED, code)

    run(office, portal)

    row = office.ask(lambda uow: uow.session.get(Contract, "k1"))
    assert row.state == state
    assert office.ask(lambda uow: uow.session.get(Blob, BOTH_CMS)) is not None
    if state == "locked":
        assert row.reason == code
    (kept,) = office.ask(push.quarantined)
    assert (kept["kind"], kept["problem"]) == ("contract.countersign", code)


def test_a_contract_withdrawn_while_it_was_signed_is_withdrawn(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    portal.put("contract", "k1", contract_body("parent_signed", parent_cms_sha256=PARENT_CMS))
    run(office, portal)
    office.do(countersign)
    portal.put("contract", "k1", contract_body("withdrawn", reason="көшіп кетті"))
    portal.verdicts["contract.countersign"] = (OperationStatus.REJECTED, "illegal-move")
    run(office, portal)
    row = office.ask(lambda uow: uow.session.get(Contract, "k1"))
    assert (row.state, row.reason) == ("withdrawn", "көшіп кетті")


def test_an_annulled_voucher_locks_the_contract_being_prepared(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    run(office, portal)
    office.do(lambda uow: setattr(uow.session.get(Contract, "k1"), "state", "prepared"))
    portal.put("voucher", "v1", voucher_body("annulled"))
    run(office, portal)
    row = office.ask(lambda uow: uow.session.get(Contract, "k1"))
    assert (row.state, row.reason) == ("locked", "voucher-annulled")


def test_a_signed_contract_is_not_locked_by_its_voucher(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    portal.put("contract", "k1", contract_body("signed"))
    portal.put("voucher", "v1", voucher_body("annulled"))
    run(office, portal)
    assert office.ask(lambda uow: uow.session.get(Contract, "k1").state) == "signed"


def test_a_month_reopened_elsewhere_is_open_here(office: Office, portal: ReferencePortal) -> None:
    fill(portal)
    run(office, portal)
    body = {**portal.body("child_month", "c1:2026-11"), "state": "stale", "publication": None}
    portal.put("child_month", "c1:2026-11", body)
    run(office, portal)
    assert office.ask(lambda uow: uow.session.get(GroupMonth, ("g1", "2026-11")).closed_at) is None
    assert office.ask(lambda uow: uow.session.get(ChildMonth, ("c1", "2026-11")).state) == "stale"


def test_a_cell_being_edited_is_passed_over_and_looked_at_again(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal)
    portal.verdicts["marks.set"] = (OperationStatus.RETRY, "busy")
    office.do(mark, 2, "sick")
    body = portal.body("child_month", "c1:2026-11")
    cell = {**body["cells"]["2"], "code": "absent", "version": 2}
    portal.put("child_month", "c1:2026-11", {**body, "cells": {"2": cell, "3": {**cell, "code": "family"}}})
    run(office, portal)
    assert office.ask(marks) == {2: "sick", 3: "family"}


def test_the_organisations_bin_and_names_follow_the_registry(office: Office, portal: ReferencePortal) -> None:
    run(office, portal)
    body = portal.body("organisation", "org-1")
    portal.put("organisation", "org-1", {**body, "name_ru": "Новое имя"})
    run(office, portal)
    assert office.ask(lambda uow: uow.session.get(Organisation, 1).name_ru) == "Новое имя"


def test_there_is_a_road_between_states_or_none() -> None:
    assert road(ContractState.SENT, ContractState.SIGNED) == (Event.PARENT_SIGNS, Event.PORTAL_ACCEPTS)
    assert road(ContractState.SIGNED, ContractState.SENT) == ()
    assert road(ContractState.SENT, ContractState.SENT) == ()


def test_a_refused_decision_on_a_request_gives_way_to_the_portals(office: Office, portal: ReferencePortal) -> None:
    from desktop.models.enrolment import EnrolmentRequest
    from protocol.messages.operations import DeclineRequest
    from tests.desktop.sync.test_blobs import request_body

    portal.put("enrolment_request", "r1", {**request_body(b""), "documents": []})
    run(office, portal)

    def decline(uow: UnitOfWork) -> None:
        uow.session.get(EnrolmentRequest, "r1").state = "declined"
        uow.enqueue("request.decline", "enrolment_request", "r1", DeclineRequest(reason="орын жоқ", by="d"))

    office.do(decline)
    portal.verdicts["request.decline"] = (OperationStatus.REJECTED, "illegal-move")
    assert run(office, portal).status.quarantined == 1
    assert office.ask(lambda uow: uow.session.get(EnrolmentRequest, "r1").state) == "new"


def test_a_first_page_with_children_and_their_months_is_written_in_one_go(
    office: Office, portal: ReferencePortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the page was taken apart")

    fill(portal)
    monkeypatch.setattr(pull, "_alone", refuse)
    assert run(office, portal).status.state is SyncState.SYNCHRONISED


def test_the_portal_writes_no_setting_that_is_this_computers_own(office: Office, portal: ReferencePortal) -> None:
    said = {"by": "pc-9", "at": "2026-11-03T04:00:00Z"}
    portal.put("setting", "network", said | {"value": {"mode": "manual", "host": "evil.example", "port": 1}})
    portal.put("setting", "tariff", said | {"value": {"parent_fee": 1}})
    done = run(office, portal)
    assert done.complete
    assert office.ask(settings.setting, "network") is None
    assert office.ask(settings.setting, "tariff") == {"parent_fee": 1}
    assert done.status.state is SyncState.SYNCHRONISED, "what a later program knows waits for it"
