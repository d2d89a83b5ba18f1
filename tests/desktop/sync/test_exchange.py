"""One office and the portal: what goes, what comes, and what happens when an exchange breaks."""

from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services import audit, outbox
from desktop.services.clock import FixedClock
from desktop.services.sync import journal, push
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.faults import PortalRefused
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import Office
from protocol.messages.envelope import Limits, OperationStatus
from tests.desktop.sync.edits import (
    IINS,
    child_body,
    child_with_marks,
    dirty_days,
    group_body,
    mark,
    marks,
    month_state,
    operations,
    place,
    put_child,
    put_group,
)
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker


def run(office: Office, portal: ReferencePortal, *broken: str, error: type[Exception] | None = None) -> Exchange:
    """One exchange, broken at these calls."""
    breaks = Broken(*broken) if error is None else Broken(*broken, error=error)
    return exchange(office, client_maker(portal, breaks), rng=Random(7))


def test_edits_arrive_and_the_status_says_synchronised(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present", 3: "sick"})
    assert office.ask(sync_status).state is SyncState.WAITING

    done = run(office, portal)

    assert done.outcome == "complete"
    assert done.pushed == 5  # the organisation, the group, the child, the placement, the marks of one month
    assert done.status.state is SyncState.SYNCHRONISED
    assert done.status.pending == 0
    cells = portal.body("child_month", "c1:2026-11")["cells"]
    assert {day: cell["code"] for day, cell in cells.items()} == {"2": "present", "3": "sick"}
    assert office.ask(dirty_days) == set()


def test_a_second_exchange_sends_nothing_and_changes_nothing(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal)
    received = len(portal.received)

    again = run(office, portal)

    assert len(portal.received) == received
    assert (again.pushed, again.pulled) == (0, 0)
    assert again.changes.kinds == {"exchange"}


def test_the_head_of_the_audit_chain_is_witnessed_once(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group)
    run(office, portal)
    run(office, portal)
    assert portal.anchors == [office.ask(lambda uow: audit.head(uow.session)[1])]


def test_a_lost_answer_is_asked_for_again_and_nothing_is_doubled(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})

    cut = run(office, portal, "ops answered")
    assert cut.outcome == "portal-away"
    assert cut.status.state is SyncState.OFFLINE
    versions = {key: held[0] for key, held in portal.entities.items()}

    office.do(mark, 4, "absent")
    done = run(office, portal)

    assert done.outcome == "complete"
    assert {key: portal.version(*key) for key in versions if key[0] != "child_month"} == {
        key: version for key, version in versions.items() if key[0] != "child_month"
    }
    assert set(portal.body("child_month", "c1:2026-11")["cells"]) == {"2", "4"}
    assert office.ask(outbox_counts)["applied"] == len({op.op_id for op in portal.received if op.kind != "audit.anchor"})


def outbox_counts(uow) -> dict[str, int]:
    rows = uow.session.execute(select(OutboxOperation.state, func.count()).group_by(OutboxOperation.state))
    return {row[0]: row[1] for row in rows}


@pytest.mark.parametrize("call", ["meta", "ops", "changes", "changes answered"])
def test_a_break_anywhere_loses_nothing(office: Office, portal: ReferencePortal, call: str) -> None:
    child_with_marks(office, {2: "present"})
    portal.put("group", "g9", group_body("Құлыншақ").wire())
    assert run(office, portal, call).outcome == "portal-away"
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert office.ask(lambda uow: uow.session.get(Group, "g9")) is not None


def test_an_unexpected_error_is_not_swallowed(office: Office, portal: ReferencePortal) -> None:
    with pytest.raises(ZeroDivisionError):
        run(office, portal, "changes", error=ZeroDivisionError)


def test_operations_of_one_entity_go_one_after_another_in_their_order(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group, name="Бір")
    office.do(put_group, name="Екі")
    office.do(put_group, name="Үш")
    run(office, portal)
    names = [op.body["name"] for op in portal.received if op.kind == "group.put"]
    assert names == ["Бір", "Екі", "Үш"]
    assert [op.base_version for op in portal.received if op.kind == "group.put"] == [0, 1, 2]
    assert portal.body("group", "g1")["name"] == "Үш"


def test_an_edit_queued_behind_an_own_one_is_no_conflict_with_oneself(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal, "ops answered")
    office.do(mark, 2, "sick")  # the first value is sealed and answered by nobody yet

    done = run(office, portal)

    assert done.status.state is SyncState.SYNCHRONISED
    assert portal.body("child_month", "c1:2026-11")["cells"]["2"]["code"] == "sick"


def test_a_stuck_operation_starves_nobody(office: Office, portal: ReferencePortal, clock: FixedClock) -> None:
    portal.verdicts["group.put"] = (OperationStatus.RETRY, "blob-missing")
    office.do(put_group)
    office.do(put_child)

    first = run(office, portal)

    assert first.outcome == "complete"
    assert first.status.state is SyncState.SENDING
    assert portal.version("child", "c1") == 1
    run(office, portal)
    assert sum(op.kind == "group.put" for op in portal.received) == 1  # its turn has not come yet
    clock.set(clock.now() + timedelta(minutes=20))
    portal.verdicts.clear()
    assert run(office, portal).status.state is SyncState.SYNCHRONISED


def test_what_waits_for_ever_ends_in_quarantine(office: Office, portal: ReferencePortal, clock: FixedClock) -> None:
    portal.verdicts["group.put"] = (OperationStatus.RETRY, "prerequisite-missing")
    office.do(put_group)
    for _ in range(30):
        run(office, portal)
        clock.set(clock.now() + timedelta(minutes=16))
    assert office.ask(operations, outbox.QUARANTINED) == [("group.put", "prerequisite-missing")]


def test_a_rejected_operation_is_kept_shown_and_can_be_sent_again(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    portal.closed.add("c1:2026-11")

    refused = run(office, portal)

    assert refused.outcome == "complete"
    assert refused.status.state is SyncState.NEEDS_ATTENTION
    (shown,) = office.ask(push.quarantined)
    assert (shown["kind"], shown["problem"]) == ("marks.set", "month-closed")
    assert office.ask(marks) == {2: "present"}

    portal.closed.clear()
    office.do(push.retry, shown["op_id"])
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert portal.body("child_month", "c1:2026-11")["cells"]["2"]["code"] == "present"


def test_an_operation_set_aside_gives_way_to_the_portals_value(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal)
    office.do(mark, 2, "sick")
    portal.closed.add("c1:2026-11")
    run(office, portal)
    (shown,) = office.ask(push.quarantined)

    office.do(push.set_aside, shown["op_id"])

    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert office.ask(marks) == {2: "present"}


def test_what_the_portal_never_had_goes_when_it_is_given_up(office: Office, portal: ReferencePortal) -> None:
    portal.verdicts["child.put"] = portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    for made in (put_group, put_child):
        office.do(made)
    office.do(mark, 2, "sick")
    office.do(
        lambda uow: uow.session.add(Placement(id="p1", version=1, child_id="c1", group_id="g1", starts_on=date(2026, 9, 1)))
    )
    run(office, portal)
    group, child = (one["op_id"] for one in office.ask(push.quarantined))

    office.do(push.set_aside, group)
    assert office.ask(lambda uow: uow.session.get(Group, "g1")) is not None, "a child is in it"
    office.do(lambda uow: uow.session.delete(uow.session.get(Placement, "p1")))
    office.do(push.set_aside, child)

    assert office.ask(lambda uow: uow.session.get(Group, "g1")) is None
    assert office.ask(lambda uow: uow.session.get(Child, "c1")) is not None, "it has a mark"
    assert len(office.ask(operations, "set_aside")) == 2


def test_a_month_the_portal_refuses_to_publish_is_open_again(office: Office, portal: ReferencePortal) -> None:
    from desktop.models.attendance import ChildMonth, GroupMonth
    from protocol.messages.operations import PublishSheet

    child_with_marks(office, {2: "present"})

    def close(uow) -> None:
        uow.session.add(ChildMonth(child_id="c1", month="2026-11", group_id="g1", state="published", history=[]))
        uow.session.add(GroupMonth(group_id="g1", month="2026-11", closed_at=uow.now, closed_by="d"))
        body = PublishSheet(
            child_id="c1", child_iin=IINS[0], month="2026-11", group_id="g1", days=(None,) * 30, sheet_hash="0" * 64, by="d"
        )
        uow.enqueue("sheet.publish", "child_month", "c1:2026-11", body)

    office.do(close)
    portal.verdicts["sheet.publish"] = (OperationStatus.REJECTED, "sheet-mismatch")
    run(office, portal)

    assert office.ask(month_state) == "open"
    assert office.ask(lambda uow: uow.session.get(GroupMonth, ("g1", "2026-11")).closed_at) is None


@pytest.mark.parametrize("status", [413, 422])
def test_a_batch_the_portal_cannot_take_is_halved_until_the_guilty_one_is_alone(
    office: Office, portal: ReferencePortal, status: int
) -> None:
    for number, iin in enumerate(IINS):
        office.do(put_child, f"c{number}", iin)
    whole = portal.apply

    def choosy(request):
        if any(op.entity == "child:c1" for op in request.ops):
            raise PortalRefused("too-large", status)
        return whole(request)

    portal.apply = choosy
    done = run(office, portal)

    assert done.outcome == "complete"
    assert office.ask(operations, outbox.QUARANTINED) == [("child.put", "too-large")]
    assert portal.version("child", "c0") == portal.version("child", "c2") == 1


@pytest.mark.parametrize(("status", "outcome", "tries"), [(503, "portal-busy", 2), (413, "complete", 5)])
def test_what_stands_behind_a_batch_that_failed_is_sent_when_it_is_clear_what_becomes_of_that(
    office: Office, portal: ReferencePortal, status: int, outcome: str, tries: int
) -> None:
    for number, iin in enumerate(IINS):
        office.do(put_child, f"c{number}", iin)
    portal.limits = Limits(operations=1)
    whole, asked = portal.apply, []

    def choosy(request):
        asked.extend(op.entity.partition(":")[0] for op in request.ops)
        if len(asked) == 2:
            raise PortalRefused("portal-busy" if status == 503 else "too-large", status)
        return whole(request)

    portal.apply = choosy
    assert run(office, portal).outcome == outcome
    assert asked == ["organisation", "child", "child", "child", "audit"][:tries]
    portal.apply = whole
    assert run(office, portal).outcome == "complete"
    arrived = [portal.version("child", f"c{number}") for number in range(len(IINS))]
    assert arrived == ([1] * len(IINS) if status == 503 else [0, *[1] * (len(IINS) - 1)])


def test_batches_keep_to_the_portals_limits(office: Office, portal: ReferencePortal) -> None:
    portal.limits = Limits(operations=2, body_bytes=1024 * 1024)
    sizes = []
    whole = portal.apply

    def counting(request):
        sizes.append(len(request.ops))
        return whole(request)

    portal.apply = counting
    for number, iin in enumerate(IINS):
        office.do(put_child, f"c{number}", iin)
    run(office, portal)
    assert sizes == [2, 2, 1]  # with the organisation four, and the audit's head alone
    portal.limits = Limits(body_bytes=256)  # packed; four times as much before
    for number, iin in enumerate(IINS):
        office.do(put_child, f"c{number}", iin, given_name="Басқа")
    sizes.clear()
    run(office, portal)
    assert sizes == [1, 1, 1]


def test_a_child_whose_placement_came_first_gets_it_when_it_comes(office: Office, portal: ReferencePortal) -> None:
    portal.put("placement", "p1", {"child_id": "c1", "group_id": "g1", "starts_on": "2026-09-01"})
    portal.put("child_month", "c1:2026-11", {"child_id": "c1", "month": "2026-11", "cells": {}})
    waiting = run(office, portal)
    assert waiting.status.state is SyncState.NEEDS_ATTENTION
    assert waiting.status.stuck == 2

    portal.put("child", "c1", child_body().wire())
    portal.put("group", "g1", group_body().wire())
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert office.ask(lambda uow: uow.session.get(Placement, "p1").group_id) == "g1"


def test_a_page_in_the_wrong_order_is_sorted_out_at_once(office: Office, portal: ReferencePortal) -> None:
    portal.put("placement", "p1", {"child_id": "c1", "group_id": "g1", "starts_on": "2026-09-01"})
    portal.put("group", "g1", group_body().wire())
    portal.put("child", "c1", child_body().wire())
    assert run(office, portal).status.state is SyncState.SYNCHRONISED


def test_a_pull_leaves_a_row_with_an_unanswered_edit_alone(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group, name="Күншуақ")
    run(office, portal)
    portal.put("group", "g1", group_body("Балапан").wire())
    portal.verdicts["group.put"] = (OperationStatus.RETRY, "busy")
    office.do(put_group, name="Құлыншақ")
    run(office, portal)
    row = office.ask(lambda uow: uow.session.get(Group, "g1"))
    assert (row.name, row.version) == ("Құлыншақ", 1)


def test_the_journal_counts_what_really_went(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group)
    run(office, portal, "ops")
    run(office, portal)
    newest, oldest = office.ask(journal.exchanges)
    assert (oldest.outcome, oldest.pushed, oldest.pulled) == ("portal-away", 0, 0)
    assert (newest.outcome, newest.pushed, newest.pulled) == ("complete", 2, 2)


def test_a_change_of_a_later_edition_waits_and_a_broken_one_is_named(office: Office, portal: ReferencePortal) -> None:
    portal.put("recipe", "r1", {"soup": True})
    portal.put("group", "g1", {**group_body().wire(), "language": "martian"})
    portal.put("child", "c1", child_body().wire())
    done = run(office, portal)
    assert done.outcome == "complete"
    assert done.status.stuck == 1
    assert office.ask(lambda uow: uow.session.get(Child, "c1")) is not None


def test_edits_of_what_left_the_offices_scope_go_to_quarantine(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal)
    portal.verdicts["marks.set"] = (OperationStatus.RETRY, "busy")
    office.do(mark, 3, "sick")
    portal.put("scope_removed", "s1", {"entity": "child:c1", "reason": "moved"})
    run(office, portal)
    assert office.ask(operations, outbox.QUARANTINED) == [("marks.set", "scope-removed")]


def test_a_restored_portal_gets_back_what_it_had_forgotten(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "present"})
    run(office, portal)
    backup = portal.backup()
    office.do(mark, 3, "sick")
    office.do(put_group, name="Жаңа ат")
    run(office, portal)

    portal.restore(backup)
    office.do(mark, 4, "absent")
    done = run(office, portal)

    assert done.status.state is SyncState.SYNCHRONISED
    cells = portal.body("child_month", "c1:2026-11")["cells"]
    assert {day: cell["code"] for day, cell in cells.items()} == {"2": "present", "3": "sick", "4": "absent"}
    assert portal.body("group", "g1")["name"] == "Жаңа ат"
    assert office.ask(marks) == {2: "present", 3: "sick", 4: "absent"}


def test_the_first_meeting_of_two_descriptions_of_the_kindergarten_is_no_conflict(
    office: Office, portal: ReferencePortal
) -> None:
    registry = {"bin": "100140000003", "name_kk": "Тізілім", "name_ru": "Реестр", "iban": "KZ00TEST", "address": ""}
    portal.put("organisation", "org-1", registry)
    done = run(office, portal)
    assert done.status.state is SyncState.SYNCHRONISED
    body = portal.body("organisation", "org-1")
    assert (body["name_kk"], body["address"], body["iban"]) == ("Тізілім", "Достық даңғылы 1", "KZ00TEST")


def test_placements_touch_their_child_and_group_for_the_screens(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group)
    office.do(put_child)
    office.do(place)
    run(office, portal)
    portal.put("placement", "p1", {"child_id": "c1", "group_id": "g1", "starts_on": "2026-09-01", "ends_on": "2026-11-30"})
    done = run(office, portal)
    assert {("placement", "p1"), ("child", "c1"), ("group", "g1")} <= done.changes.touched
