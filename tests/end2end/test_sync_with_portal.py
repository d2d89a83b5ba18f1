"""Offices and the real portal: a process with its own PostgreSQL, real HTTP, real signatures, encrypted databases."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
import requests
from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.base import Base
from desktop.models.blobs import Blob
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.services import attendance, blobs, children, enrolment, groups, menus, request_undo, settings
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan, detach_paper, edit_paper, papers_of_child
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.attendance import MarkEdit
from desktop.services.errors import KnownError
from desktop.services.people import ChildDraft
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts, connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.faults import PortalAway
from desktop.services.sync.link import LinkView
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.status import SyncState
from desktop.services.sync.transport import PortalAddress
from desktop.services.sync.witness import Agreement, witnessed
from desktop.services.unit_of_work import Office, UnitOfWork
from eds.certificates import KeyUse
from eds.testing import KeyKind
from protocol.attendance import MarkCode
from protocol.identifiers import Sex
from protocol.messages.entities import RequestState
from protocol.messages.envelope import OperationsRequest, OperationsResponse
from protocol.messages.menus import Meal
from protocol.vouchers import VoucherState
from tests.end2end.town import CHILD, GUARDIAN, MOTHER, NOW, OCTOBER, PASSWORD, STAFF, Country, Town, person


@pytest.fixture(scope="module")
def family(country: Country) -> dict[str, Any]:
    """The mother's account at the portal: she and her child are the same in every kindergarten of this country."""
    return country.ask("/v1/demo/family", {"guardian": MOTHER.wire(), "child": CHILD.wire()})


def fill(office: Office) -> tuple[str, str]:
    """A group and a child in it since September; returns their ids."""
    group = office.do(groups.create_group, groups.GroupDraft("Күншуақ", teachers=("Үлгі А.",))).result
    child = ChildDraft(iin=CHILD.iin, surname=CHILD.surname, given_name=CHILD.given_name, guardians=(GUARDIAN,))
    return group, office.do(children.add_child, child, group_id=group, starts_on=date(2026, 9, 1)).result


def whole_month(office: Office, child: str) -> None:
    """Every working day of October present, the 6th sick."""
    days = office.ask(lambda uow: settings.calendar(uow, 2026).working_days_of(OCTOBER))
    edits = [MarkEdit(child, day, MarkCode.SICK if day.day == 6 else MarkCode.PRESENT) for day in days]
    office.do(attendance.set_marks, edits)


def state_of(office: Office, child: str) -> str:
    return office.ask(lambda uow: uow.session.get(ChildMonth, (child, "2026-10")).state)


def code_on(office: Office, child: str, day: int) -> str | None:
    return office.ask(lambda uow: uow.session.get(AttendanceMark, (child, date(2026, 10, day))).code)


def everything_kept(uow: UnitOfWork) -> str:
    """Every value of every table, as text."""
    return "\n".join(str(tuple(row)) for table in Base.metadata.sorted_tables for row in uow.session.execute(select(table)))


def test_an_office_connects_by_the_directors_signature(town: Town) -> None:
    office = town.pc("pc-1")
    done = town.exchange(office)
    assert done.outcome == "complete"
    assert done.status.state is SyncState.SYNCHRONISED
    assert not office.ask(conflicts.list_conflicts)
    assert PASSWORD not in office.ask(everything_kept)


def test_each_wrong_key_is_refused_with_its_own_reason(town: Town) -> None:
    office = town.pc("pc-1", connected=False)
    other = replace(town.head, bin="100140000003")
    issue = town.country.authority.issue
    past = datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    cases = [
        (b"no key at all", PASSWORD, "not-a-key-file"),
        (town.key(), "wrong", "wrong-password-or-damaged"),
        (town.key(use=KeyUse.AUTHENTICATION), PASSWORD, "authentication-key"),
        (town.key(KeyKind.EMPLOYEE), PASSWORD, "no-right-to-sign"),
        (town.key(not_before=past[0], not_after=past[1]), PASSWORD, "expired"),
        (issue(other, password=PASSWORD, kind=KeyKind.HEAD), PASSWORD, "other-organisation"),
    ]
    for p12, password, code in cases:
        with pytest.raises(KnownError) as refused:
            connection.connect(office, PortalAddress(town.country.url), p12, password, "pc")
        assert refused.value.code == code
    with pytest.raises(KnownError, match="portal-away"):
        connection.connect(office, PortalAddress("http://127.0.0.1:1"), town.key(), PASSWORD, "pc")
    methodist = office.acting_as(Actor("m", "Methodist", Role.METHODIST))
    with pytest.raises(KnownError, match="not-allowed"):
        connection.connect(methodist, PortalAddress(town.country.url), town.key(), PASSWORD, "pc")
    assert office.ask(connection.link_view) is None


def test_two_pcs_of_one_office_hold_the_same_as_the_portal(town: Town) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    _, child = fill(first)
    whole_month(first, child)
    assert town.exchange(first).status.state is SyncState.SYNCHRONISED
    assert town.exchange(second).status.state is SyncState.SYNCHRONISED
    assert code_on(second, child, 6) == "sick"

    second.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 7), MarkCode.ABSENT)])
    first.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 8), MarkCode.FAMILY)])
    for office in (first, second, first):
        town.exchange(office)
    assert [code_on(office, child, day) for office in (first, second) for day in (7, 8)] == ["absent", "family"] * 2
    assert town.differences(first) == town.differences(second) == ()


def test_a_cell_marked_differently_on_two_pcs_is_decided_by_a_person(town: Town) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    _, child = fill(first)
    whole_month(first, child)
    town.exchange(first)
    town.exchange(second)
    first.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 7), MarkCode.ABSENT)])
    second.do(attendance.set_marks, [MarkEdit(child, date(2026, 10, 7), MarkCode.FAMILY)])
    town.exchange(first)
    assert town.exchange(second).status.state is SyncState.NEEDS_ATTENTION
    (found,) = second.ask(conflicts.list_conflicts)
    second.do(conflicts.resolve, found.id, "mine")
    assert town.exchange(second).status.state is SyncState.SYNCHRONISED
    town.exchange(first)
    assert code_on(first, child, 7) == code_on(second, child, 7) == "family"
    assert town.differences(first) == town.differences(second) == ()


class Forgetful(PortalClient):
    """A client whose answers to operations are lost on the way, twice, after the portal has committed."""

    lost = 0

    def send_operations(self, request: OperationsRequest) -> OperationsResponse:
        response = super().send_operations(request)
        if Forgetful.lost < 2:
            Forgetful.lost += 1
            raise PortalAway("cut")
        return response


def forgetful(view: LinkView) -> PortalClient:
    from desktop.services.sync.portal_client import DeviceIdentity

    return Forgetful(PortalAddress(view.url), DeviceIdentity(view.device_id, view.device_key))


def test_a_day_without_a_network_arrives_once_and_in_order(town: Town) -> None:
    office = town.pc("pc-1")
    town.exchange(office)
    _, child = fill(office)
    whole_month(office, child)
    outcomes = [exchange(office, forgetful).outcome for _ in range(3)]
    assert outcomes == ["portal-away", "portal-away", "complete"]
    assert town.differences(office) == ()
    assert office.ask(conflicts.list_conflicts) == ()


class Cut(PortalClient):
    """A client whose network fails as its operations go out."""

    def send_operations(self, request: OperationsRequest) -> OperationsResponse:
        super().changes("", 1)
        raise PortalAway("cut")


def cut(view: LinkView) -> PortalClient:
    from desktop.services.sync.portal_client import DeviceIdentity

    return Cut(PortalAddress(view.url), DeviceIdentity(view.device_id, view.device_key))


def test_each_pc_hears_of_the_others_unsent_work_and_its_journal_is_witnessed(town: Town) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    town.exchange(first)
    town.exchange(second)
    second.do(groups.create_group, groups.GroupDraft("Балапан"))
    assert exchange(second, cut).outcome == "portal-away"
    others = town.exchange(first).status.others
    assert [(one.name, one.waiting) for one in others] == [("pc-2", 1)]
    assert others[0].last_seen_at is not None
    town.exchange(second)
    assert [one.waiting for one in town.exchange(first).status.others] == [0]
    assert first.ask(witnessed).agreement is Agreement.AGREES


def test_a_parents_answers_come_back_to_every_pc(town: Town, family: dict[str, Any]) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    group, child = fill(first)
    whole_month(first, child)
    first.do(attendance.close_month, group, OCTOBER)
    assert town.exchange(first).status.state is SyncState.SYNCHRONISED
    town.exchange(second)
    assert state_of(second, child) == "published"
    assert second.ask(lambda uow: uow.session.get(GroupMonth, (group, "2026-10")).closed_at) is not None

    parent = town.country.parent(family["guardian_iin"], family["password"])
    sheet = second.ask(lambda uow: uow.session.get(ChildMonth, (child, "2026-10")).sheet_hash)
    answer = {"answer": "confirm", "sheet_hash": sheet}
    town.country.ask(f"/v1/parents/sheets/{child}/2026-10/answer", answer, parent)
    for office in (first, second):
        assert town.exchange(office).status.state is SyncState.SYNCHRONISED
        assert state_of(office, child) == "confirmed"
        assert office.ask(lambda uow: uow.session.get(ChildMonth, (child, "2026-10")).confirmation["confirmed"]) is True

    second.do(attendance.reopen_month, group, OCTOBER, "Қате бар")
    town.exchange(second)
    town.exchange(first)
    assert state_of(first, child) == state_of(second, child) == "stale"
    assert first.ask(lambda uow: uow.session.get(GroupMonth, (group, "2026-10")).closed_at) is None
    assert town.differences(first) == town.differences(second) == ()


def test_a_published_menu_reaches_the_second_pc_and_the_parents_page(town: Town, family: dict[str, Any]) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    group, child = fill(first)
    whole_month(first, child)
    first.do(attendance.close_month, group, OCTOBER)  # by a sheet the portal knows whose kindergarten it is
    today, monday = NOW.date(), menus.monday_of(NOW.date())
    first.do(menus.write_cells, [menus.Cell(today, Meal.LUNCH, menus.Dishes(("көже",), ("суп 2,5 %",)))])
    first.do(menus.publish_week, monday)
    with town.country.site(family["guardian_iin"], family["password"]) as page:
        assert "суп" not in page("/meals")
        for office in (first, second):
            assert town.exchange(office).status.state is SyncState.SYNCHRONISED
        assert [day.written for day in second.ask(menus.week, monday).days if day.written] == [
            {Meal.LUNCH: menus.Dishes(("көже",), ("суп 2,5 %",))}
        ]
        assert "суп 2,5 %" in page("/meals")
        withdrawn = second.do(menus.publish_days, {today: {}}).result
        assert town.exchange(second).status.state is SyncState.SYNCHRONISED
        assert "суп" not in page("/meals")
        second.do(menus.publish_days, withdrawn)
        first.do(menus.write_cells, [menus.Cell(today, Meal.LUNCH, menus.Dishes(ru=("борщ",)))])
        first.do(menus.publish_week, monday)
        town.exchange(second)
        assert town.exchange(first).status.state is SyncState.NEEDS_ATTENTION, "two PCs published two menus of a day"
        (found,) = first.ask(conflicts.list_conflicts)
        first.do(conflicts.resolve, found.id, "mine")
        for office in (first, second):
            assert town.exchange(office).status.state is SyncState.SYNCHRONISED
        assert "борщ" in page("/meals")
    assert town.differences(first) == town.differences(second) == ()


def test_a_restored_portal_loses_no_edit(town: Town) -> None:
    first, second = town.pc("pc-1"), town.pc("pc-2")
    _, child = fill(first)
    town.exchange(first)
    town.exchange(second)
    whole_month(first, child)
    town.exchange(first)
    town.country.ask("/v1/demo/epoch")
    second.do(groups.create_group, groups.GroupDraft("Балапан"))
    for office in (second, first, second):
        assert town.exchange(office).status.state is SyncState.SYNCHRONISED
    assert code_on(second, child, 6) == "sick"
    assert town.differences(first) == town.differences(second) == ()


def test_a_revoked_pc_is_told_and_can_be_enrolled_again(town: Town) -> None:
    office = town.pc("pc-1")
    town.exchange(office)
    view = office.ask(connection.link_view)
    town.country.ask(f"/v1/staff/devices/{view.device_id}/revoke", token=STAFF)
    office.do(groups.create_group, groups.GroupDraft("Күншуақ"))
    refused = town.exchange(office)
    assert refused.outcome == "device-revoked"
    assert refused.status.state is SyncState.DEVICE_REVOKED
    assert refused.status.pending == 1

    connection.connect(office, PortalAddress(town.country.url), town.key(algorithm="rsa"), PASSWORD, "pc-1")
    assert town.exchange(office).status.state is SyncState.SYNCHRONISED
    assert town.differences(office) == ()


def test_a_request_comes_with_its_voucher_and_papers(town: Town) -> None:
    born = date(2021, 7, 8)
    child, mother = person(born, Sex.MALE, "Ерасыл"), person(date(1994, 3, 1), Sex.FEMALE, "Жанар")
    told = town.country.ask("/v1/demo/family", {"guardian": mother.wire(), "child": child.wire()})
    parent = town.country.parent(told["guardian_iin"], told["password"])
    office = town.pc("pc-1")
    organisation = office.ask(connection.link_view).organisation_id
    path = f"/v1/parents/applications/{told['application_id']}/answer"
    town.country.ask(path, {"interested": True}, parent)
    chosen = {"application_id": told["application_id"], "organisation_id": organisation}
    request = town.country.ask("/v1/parents/requests", chosen, parent)
    paper = b"%PDF-1.7 027" + bytes(400_000)
    stored = requests.post(
        f"{town.country.url}/v1/parents/blobs",
        data=paper,
        headers={"Authorization": f"Bearer {parent}", "Content-Type": "application/pdf"},
        timeout=30,
    ).json()
    (identifier,) = request.values()
    document = {"kind": "form_027", "name": "027.pdf", "sha256": stored["sha256"]}
    town.country.ask(f"/v1/parents/requests/{identifier}/documents", document, parent)

    done = town.exchange(office)

    assert done.status.state is SyncState.SYNCHRONISED
    row = office.ask(lambda uow: uow.session.get(EnrolmentRequest, identifier))
    assert (row.state, row.child["iin"]) == ("new", child.iin)
    assert office.ask(lambda uow: uow.session.get(Voucher, row.voucher_id).child_iin) == child.iin
    assert office.ask(lambda uow: uow.session.get(Blob, stored["sha256"]).content) == paper
    assert town.differences(office) == ()

    first, other = (office.do(groups.create_group, groups.GroupDraft(name)).result for name in ("Балапан", "Ботақан"))
    reason = {"reason": "тобы келісілді"}
    office.do(enrolment.accept, identifier, first, **reason)
    office.do(request_undo.take_back, identifier)
    assert town.exchange(office).outcome == "complete"
    assert office.ask(enrolment.view_request, identifier).row.state is RequestState.NEW, "the portal heard of nothing"
    office.do(enrolment.accept, identifier, first, **reason)
    assert town.exchange(office).outcome == "complete"
    assert office.ask(enrolment.view_request, identifier).undo.why == "decision-sent"
    office.do(enrolment.accept, identifier, other, **reason)
    assert town.exchange(office).outcome == "complete"
    assert office.ask(enrolment.view_request, identifier).accepted_group_id == other
    office.do(enrolment.decline, identifier, "ата-ана бас тартты")
    assert town.exchange(office).outcome == "complete"
    view = office.ask(enrolment.view_request, identifier)
    assert (view.row.state, view.voucher_state) == (RequestState.DECLINED, VoucherState.CHOOSING)
    assert town.differences(office) == ()


def test_an_absence_with_its_paper_and_scan_arrives_at_the_second_pc(town: Town) -> None:
    first = town.pc("PC-1")
    _, child = fill(first)
    first.do(attendance.set_marks, [MarkEdit(child, date(2026, 11, 2), MarkCode.ABSENT)])  # waits, and the absence joins it
    scan = Scan(b"%PDF-1.7 " + bytes(range(256)) * 2000, "application/pdf")
    paper = PaperDraft(PaperKind.MEDICAL, "17", date(2026, 11, 2), date(2026, 11, 6), scan)
    week = Absence((child,), (Span(date(2026, 11, 2), date(2026, 11, 8)),), MarkCode.SICK, paper=paper)
    first.do(set_absence, week)
    assert town.exchange(first).outcome == "complete"
    second = town.pc("PC-2")
    assert town.exchange(second).outcome == "complete"
    [arrived] = second.ask(papers_of_child, child)
    assert (arrived.kind, arrived.number, arrived.days) == (
        PaperKind.MEDICAL,
        "17",
        tuple(date(2026, 11, n) for n in range(2, 7)),
    )
    assert arrived.scan_sha256 is not None
    assert second.ask(blobs.read_blob, arrived.scan_sha256) == scan.content
    second.do(edit_paper, arrived.id, replace(paper, number="17-а", scan=None))
    second.do(detach_paper, arrived.id)
    assert town.exchange(second).outcome == "complete"
    assert town.exchange(first).outcome == "complete"
    [edited] = first.ask(papers_of_child, child)
    assert (edited.number, edited.days, edited.has_scan) == ("17-а", (), True)
    assert not town.differences(first)
    assert not town.differences(second)
