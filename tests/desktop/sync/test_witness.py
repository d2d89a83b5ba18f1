"""What the portal tells besides changes: the other PCs, and whether the journal is the witnessed one; what an exchange costs."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.services import audit
from desktop.services import journal as acts
from desktop.services.clock import FixedClock
from desktop.services.sync import journal, witness
from desktop.services.sync.cycle import exchange
from desktop.services.sync.link import LinkView
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.sync.witness import Agreement
from desktop.services.unit_of_work import Office
from protocol.messages.envelope import ChangesPage, OtherDevice, Witness, read_waiting, waiting_words
from tests.desktop.sync.conftest import NOW
from tests.desktop.sync.edits import child_with_marks, put_group
from tests.desktop.sync.reference import ReferenceClient, ReferencePortal

SECOND = OtherDevice(name="Компьютер 2", waiting=14, waiting_since=NOW, last_seen_at=NOW)


class Telling(ReferenceClient):
    """A client whose last page also tells what the real portal's does."""

    heard: list[str]

    def __init__(self, portal: ReferencePortal, device: str, told: Witness | None = None) -> None:
        super().__init__(portal, device)
        self.told, self.heard, self.traffic = told, [], (1200, 3400)

    def changes(self, cursor: str, limit: int = 500) -> ChangesPage:
        self.heard.append(self.waiting)
        return super().changes(cursor, limit).model_copy(update={"others": (SECOND,), "witness": self.told})


def run(office: Office, portal: ReferencePortal, told: Witness | None = None) -> Telling:
    clients: list[Telling] = []

    def make(view: LinkView) -> Telling:
        clients.append(Telling(portal, view.device_id, told))
        return clients[-1]

    exchange(office, make)
    return clients[0]


def head(office: Office) -> Witness:
    entries, last = office.ask(lambda uow: audit.head(uow.session))
    return Witness(entries=entries, head=last, witnessed_at=office.clock.now())


def test_unsent_work_of_another_pc_is_shown_and_own_is_told(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "sick"})
    client = run(office, portal)
    assert office.ask(sync_status).others == (SECOND,)
    assert client.heard == ["0"], "after the push nothing waits"


def test_a_pc_whose_journal_is_the_witnessed_one_agrees(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group)
    run(office, portal, head(office))
    assert office.ask(witness.witnessed).agreement is Agreement.AGREES
    assert not office.ask(sync_status).journal_differs


def test_a_rewritten_journal_is_detected_and_the_portal_s_word_is_left_as_it_was(office: Office, portal: ReferencePortal) -> None:
    office.do(put_group)
    told = head(office)
    rewrite(office)
    assert office.ask(acts.verify_chain).broken_at is None, "hashes and all: the chain alone does not show it"
    run(office, portal, told)
    status = office.ask(sync_status)
    assert (status.journal_differs, status.state) == (True, SyncState.NEEDS_ATTENTION)
    assert portal.anchors == []
    state = office.ask(acts.verify_chain)
    assert (state.witnessed.agreement, state.witnessed.entries) == (Agreement.DIFFERS, told.entries)


def test_a_pc_connected_anew_begins_a_new_witness(office: Office, portal: ReferencePortal) -> None:
    run(office, portal, Witness(entries=1, head="ab" * 32, witnessed_at=NOW))
    assert office.ask(witness.differs)
    run(office, portal)
    assert office.ask(witness.witnessed).agreement is Agreement.UNKNOWN
    run(office, portal)
    assert len(portal.anchors) == 1


def rewrite(office: Office) -> None:
    """As somebody with the key would: the last act becomes another's and is hashed anew."""
    with office.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_never_changes"))
        connection.execute(text("DROP TRIGGER audit_entry_never_goes"))
        row = connection.execute(text("SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 1")).mappings().one()
        connection.execute(text("DELETE FROM audit_entry WHERE seq = :seq"), {"seq": row["seq"]})
    act = audit.Act(row["action"], row["entity"], json.loads(row["before"]), json.loads(row["after"]))
    office.do(lambda uow: audit.append(uow.session, [act], at=uow.now, actor="Somebody else", device=row["device"]))


def test_a_restored_backup_is_told_from_a_rewritten_journal(office: Office, portal: ReferencePortal, clock: FixedClock) -> None:
    told = Witness(entries=500, head="ab" * 32, witnessed_at=clock.now())
    clock.set(clock.now() + timedelta(hours=1))
    office.do(lambda uow: uow.record(witness.RESTORED, "database", "pc-1"))
    run(office, portal, told)
    assert office.ask(witness.witnessed).agreement is Agreement.RESTORED
    assert len(portal.anchors) == 1, "the new head is witnessed from here on"


def test_the_first_entry_that_does_not_fit_is_shown_with_what_it_says(office: Office) -> None:
    child_with_marks(office, {2: "sick"})
    office.do(put_group, "g2", "Балапан")
    with office.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_never_changes"))
        connection.execute(text("UPDATE audit_entry SET actor = 'x' WHERE seq = (SELECT max(seq) FROM audit_entry)"))
    state = office.ask(acts.verify_chain)
    assert state.broken is not None
    assert (state.broken.seq, state.broken.action, state.broken.actor) == (state.broken_at, "group.edited", "x")


def test_what_an_exchange_cost_is_logged_and_summed_over_the_month(
    office: Office, portal: ReferencePortal, clock: FixedClock
) -> None:
    run(office, portal)
    run(office, portal)
    row = office.ask(journal.exchanges)[0]
    assert (row.sent_bytes, row.received_bytes) == (1200, 3400)
    assert office.ask(journal.traffic).sent == 2400
    clock.set(clock.now() + timedelta(days=20))
    assert office.ask(journal.traffic).received == 0


def test_the_log_leaves_the_house_without_anything_personal(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {2: "sick"})
    run(office, portal)
    rows = office.ask(journal.exchanges)
    listed = json.loads(journal.as_json(rows))
    assert listed[0]["outcome"] == "complete"
    assert journal.as_csv(rows).decode("utf-8-sig").splitlines()[0].startswith("id,at,outcome,pushed")
    assert "Үлгі" not in journal.as_json(rows).decode()


@given(st.integers(0, 10**6), st.none() | st.datetimes(timezones=st.just(NOW.tzinfo)))
def test_what_waits_is_read_as_it_was_told(count: int, since: object) -> None:
    read = read_waiting(waiting_words(count, since if count else None))  # type: ignore[arg-type]
    assert read == (count, since if count else None)


@pytest.mark.parametrize("words", ["", "x", "-1", "1;soon", "1;2026-11-12T04:00:00", "9" * 40, "１"])
def test_words_that_say_nothing_are_nothing(words: str) -> None:
    assert read_waiting(words) is None
