"""A restored portal counts versions anew: an edit made on a number of the former epoch overwrites nobody's of this one."""

from random import Random

from sqlalchemy import select

from desktop.models.contracts import ContractClauses
from desktop.services.clauses import editions, save_clauses
from desktop.services.documents.own_clauses import OwnClause
from desktop.services.sync import conflicts, push
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from protocol.messages.envelope import OperationStatus
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import mark, marks, put_child, put_group
from tests.desktop.sync.reference import ReferencePortal, client_maker

CLAUSE = OwnClause("own", "Бала киімін ауыстырады.", "Ребёнок меняет одежду.")


def run(portal: ReferencePortal, *offices: Office) -> SyncState:
    return [exchange(office, client_maker(portal), rng=Random(7)).status.state for office in offices][-1]


def test_what_one_pc_wrote_on_forgotten_versions_stands_beside_what_another_wrote_since_the_restore(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    gone, behind, here = (make_office(f"pc-{number}") for number in (1, 2, 3))
    here.do(put_group)
    here.do(put_child)
    here.do(mark, 3, "present")
    run(portal, here, behind, gone)
    backup = portal.backup()
    gone.do(put_group, name="Ұмытылған")
    gone.do(mark, 3, "absent")
    run(portal, gone, behind)
    behind.do(put_group, name="Балапан")
    behind.do(mark, 3, "family")
    portal.restore(backup)
    run(portal, here)
    here.do(put_group, name="Айналайын")
    here.do(mark, 3, "sick")

    assert run(portal, here) is SyncState.SYNCHRONISED
    assert run(portal, behind) is not SyncState.SYNCHRONISED
    assert portal.body("group", "g1")["name"] == "Айналайын"
    assert portal.body("child_month", "c1:2026-11")["cells"]["3"]["code"] == "sick"
    cell, group = sorted(behind.ask(conflicts.list_conflicts), key=lambda one: one.kind)
    assert (group.mine["name"], group.theirs["name"]) == ("Балапан", "Айналайын")
    assert (cell.mine["code"], cell.theirs["code"]) == ("family", "sick")


def test_a_pcs_own_edits_offered_again_follow_one_another(make_office: MakeOffice, portal: ReferencePortal) -> None:
    office = make_office()
    office.do(put_group)
    office.do(put_child)
    run(portal, office)
    backup = portal.backup()
    for name, code in (("Балапан", "present"), ("Айналайын", "sick"), ("Қарлығаш", "absent")):
        office.do(put_group, name=name)
        office.do(mark, 3, code)
        run(portal, office)
    portal.restore(backup)

    assert run(portal, office) is SyncState.SYNCHRONISED
    assert portal.body("group", "g1")["name"] == "Қарлығаш"
    assert portal.body("child_month", "c1:2026-11")["cells"]["3"]["code"] == "absent"


def test_a_mark_cleared_on_another_pc_does_not_come_back_with_its_author(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    author.do(put_group)
    author.do(put_child)
    run(portal, author, other)
    backup = portal.backup()
    author.do(mark, 3, "sick")
    run(portal, author, other)
    other.do(mark, 3, None)
    run(portal, other)
    portal.restore(backup)

    assert run(portal, other) is SyncState.SYNCHRONISED
    assert run(portal, author) is not SyncState.SYNCHRONISED
    assert portal.body("child_month", "c1:2026-11")["cells"]["3"]["code"] is None
    (cell,) = author.ask(conflicts.list_conflicts)
    assert (cell.mine["code"], cell.theirs["code"]) == ("sick", None)


def test_what_was_put_back_to_what_the_backup_says_is_not_undone_by_the_edit_it_took_the_place_of(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    author.do(put_group, name="Балапан")
    author.do(put_child)
    author.do(mark, 3, "sick")
    run(portal, author, other)
    backup = portal.backup()
    author.do(put_group, name="Айналайын")
    author.do(mark, 3, "absent")
    run(portal, author, other)
    other.do(put_group, name="Балапан")
    other.do(mark, 3, "sick")
    run(portal, other)
    portal.restore(backup)

    assert run(portal, other) is SyncState.SYNCHRONISED
    assert run(portal, author) is not SyncState.SYNCHRONISED
    assert portal.body("group", "g1")["name"] == "Балапан"
    assert portal.body("child_month", "c1:2026-11")["cells"]["3"]["code"] == "sick"
    cell, group = sorted(author.ask(conflicts.list_conflicts), key=lambda one: one.kind)
    assert (group.mine["name"], cell.mine["code"]) == ("Айналайын", "absent")


def test_a_mark_typed_behind_a_conflict_meets_it_too_though_a_mark_before_them_said_what_the_portal_says(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    author.do(put_group)
    author.do(put_child)
    run(portal, author, other)
    backup = portal.backup()
    for code in ("present", None):
        author.do(mark, 3, code)
        run(portal, author, other)
    other.do(mark, 3, "present")
    portal.restore(backup)
    author.do(mark, 3, "sick")

    assert run(portal, other) is SyncState.SYNCHRONISED
    assert run(portal, author) is not SyncState.SYNCHRONISED
    assert portal.body("child_month", "c1:2026-11")["cells"]["3"]["code"] == "present"
    (cell,) = author.ask(conflicts.list_conflicts)
    assert (cell.mine["code"], cell.theirs["code"]) == ("sick", "present")


def test_a_conflict_stays_open_while_what_was_said_before_it_is_offered_again(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    author.do(put_group)
    author.do(put_child)
    author.do(mark, 3, "present")
    run(portal, author, other)
    backup = portal.backup()
    other.do(mark, 3, "sick")
    author.do(mark, 3, "absent")
    run(portal, other, author)
    portal.restore(backup)

    assert run(portal, author) is not SyncState.SYNCHRONISED
    run(portal, other, author)
    (cell,) = author.ask(conflicts.list_conflicts)
    assert (cell.mine["code"], cell.theirs["code"]) == ("absent", "sick")
    assert author.ask(marks) == {3: "absent"}


def test_a_conflict_stays_open_while_what_was_said_before_it_meets_one_at_another_day(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other, third = (make_office(f"pc-{number}") for number in (1, 2, 3))
    author.do(put_group)
    author.do(put_child)
    run(portal, author, third)
    backup = portal.backup()
    author.do(mark, 3, "present")
    author.do(mark, 4, "present")
    run(portal, author, other)
    other.do(mark, 3, "sick")
    author.do(mark, 3, "absent")
    run(portal, other, author)
    portal.restore(backup)
    third.do(mark, 4, "family")
    run(portal, third)

    assert run(portal, author) is not SyncState.SYNCHRONISED
    assert {cell.field: cell.mine["code"] for cell in author.ask(conflicts.list_conflicts)} == {"3": "absent", "4": "present"}
    assert author.ask(marks) == {3: "absent", 4: "present"}


def held(office: Office) -> dict[str, int]:
    """The editions of the clauses here and their versions."""
    return office.ask(lambda uow: {row.id: row.version for row in uow.session.scalars(select(ContractClauses))})


def at_portal(portal: ReferencePortal) -> dict[str, int]:
    return {identifier: portal.version(kind, identifier) for kind, identifier in portal.entities if kind == "contract_clauses"}


def test_an_edition_of_the_clauses_comes_back_also_where_its_author_is_gone(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    run(portal, author, other)
    backup = portal.backup()
    edition = author.do(save_clauses, (CLAUSE,), None).result
    run(portal, author, other)
    before = portal.body("contract_clauses", edition)
    portal.restore(backup)

    assert run(portal, other) is SyncState.SYNCHRONISED
    assert portal.body("contract_clauses", edition) == before
    assert run(portal, author, other) is SyncState.SYNCHRONISED
    assert held(author) == held(other) == at_portal(portal)


def test_an_edition_of_the_clauses_every_pc_gave_up_at_a_restored_portal_is_nowhere(
    make_office: MakeOffice, portal: ReferencePortal
) -> None:
    author, other = make_office("pc-1"), make_office("pc-2")
    run(portal, author, other)
    backup = portal.backup()
    author.do(save_clauses, (CLAUSE,), None)
    run(portal, author, other)
    portal.restore(backup)
    portal.verdicts["contract_clauses.put"] = (OperationStatus.REJECTED, "too-large")
    for office in (author, other):
        run(portal, office)
        (refused,) = office.ask(push.quarantined)
        office.do(push.set_aside, refused["op_id"])

    assert run(portal, author, other) is SyncState.SYNCHRONISED
    assert held(author) == held(other) == at_portal(portal) == {}
    assert author.ask(editions) == ()
