"""The feed: commit order, pages, epochs, digests."""

import json
import threading

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from portal.services.changes import Page, make_cursor, page, read_cursor
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.feed import Feed
from portal.services.organisations import create_organisation
from protocol.canonical import content_hash
from protocol.messages.entities import OrganisationBody


def test_a_new_feed_begins_with_the_kindergarten_and_the_rules(office) -> None:
    changes, _ = office.pull()
    assert [one["type"] for one in changes] == ["organisation", "rules"]
    assert changes[1]["body"]["rules"]["confirmation_last_day"] == 10


def test_pages_are_the_feed_in_order(office) -> None:
    for _ in range(5):
        office.make_group()
    whole, cursor = office.pull()
    by_two, same_cursor = office.pull(limit=2)
    assert whole == by_two
    assert cursor == same_cursor
    assert office.pull(cursor)[0] == []
    group_id = office.make_group()
    assert [one["id"] for one in office.pull(cursor)[0]] == [group_id]


def test_a_cursor_of_another_epoch_asks_for_a_new_beginning(office) -> None:
    _, cursor = office.pull()
    requests.post(f"{office.url}/v1/demo/epoch", timeout=20)
    answer = office.call("GET", "/v1/changes", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (409, "resync-required")
    assert answer.json()["epoch"] != office.epoch
    assert office.call("GET", "/v1/changes", params={"cursor": "§"}).json()["code"] == "bad-cursor"


@given(epoch=st.text("0123456789abcdef", min_size=32, max_size=32), seq=st.integers(0, 2**63 - 1))
def test_a_cursor_is_read_as_it_was_made(epoch: str, seq: int) -> None:
    assert read_cursor(make_cursor(epoch, seq), epoch) == seq
    with pytest.raises(Refused):
        read_cursor(make_cursor(epoch, seq), epoch + "0")


def test_the_digest_is_the_hash_of_ids_and_versions(office) -> None:
    ids = sorted(office.make_group() for _ in range(3))
    child_id = office.make_child("210315500009")
    office.mark(child_id, "2026-02", {2: "present"})
    rows = {row["scope"]: row for row in office.call("GET", "/v1/digest").json()["rows"]}
    assert rows["group"] == {"scope": "group", "count": 3, "hash": content_hash([[one, 1] for one in ids])}
    assert rows["child_month:2026-02"]["hash"] == content_hash([[f"{child_id}:2026-02", 1]])
    scoped = office.call("GET", "/v1/digest", params={"scope": "child_month"}).json()["rows"]
    assert [row["scope"] for row in scoped] == ["child_month:2026-02"]


def test_days_and_rules_of_the_country_reach_every_kindergarten(office, new_office) -> None:
    other = new_office(1)
    headers = {"Authorization": "Bearer staff-token-of-the-tests"}
    day = f"{office.url}/v1/staff/calendar/2026-05-08"
    requests.put(day, json={"working": False, "reason": "Көпір"}, headers=headers, timeout=20).raise_for_status()
    requests.put(day, json={"working": True, "reason": "Жұмыс"}, headers=headers, timeout=20).raise_for_status()
    rules = office.entity("rules")["body"]["rules"] | {"confirmation_last_day": 12}
    requests.put(f"{office.url}/v1/staff/rules", json=rules, headers=headers, timeout=20).raise_for_status()
    for one in (office, other):
        told = one.entity("calendar_day")
        assert (told["version"], told["body"]["reason"], told["body"]["office"]) == (2, "Жұмыс", False)
        assert one.entity("rules")["body"]["rules"] | {"version": 2} == rules | {"version": 2}
    meta = requests.get(f"{office.url}/v1/meta", timeout=20).json()
    assert (meta["rules_version"], meta["calendar_version"]) == (2, 2)


def test_who_writes_first_and_commits_last_is_passed_by_nobody(portal: Portal, office) -> None:
    """Two sessions, and a reader between their commits: the change of the one that began first is not skipped by the cursor."""

    def write(connection: Connection, identifier: str) -> None:
        feed = Feed(connection, office.organisation_id)
        feed.put("group", identifier, {})
        feed.flush()

    def second() -> None:
        with portal.transaction() as act:
            write(act.connection, "second")

    def read(cursor: str) -> Page:
        with portal.transaction() as act:
            return page(act.connection, office.organisation_id, cursor)

    before = read("")
    later = threading.Thread(target=second)
    waits = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
    with portal.engine.connect() as first, portal.engine.connect() as eye:
        write(first, "first")
        later.start()
        while later.is_alive() and not eye.execute(waits).scalar_one():
            eye.rollback()
        between = read(before.cursor)
        first.commit()
    later.join()
    told = [json.loads(change)["id"] for change in (*between.changes, *read(between.cursor).changes)]
    assert sorted(told) == ["first", "second"]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=6), min_size=2, max_size=4))
def test_a_reader_beside_concurrent_writers_misses_nothing(portal: Portal, plan: list[list[int]]) -> None:
    """Writers commit in any order; a reader that follows the cursor ends with exactly the portal's state."""
    with portal.transaction() as act:
        act.connection.exec_driver_sql("DELETE FROM entity")
        act.connection.exec_driver_sql("DELETE FROM organisation_feed")
        act.connection.exec_driver_sql("DELETE FROM organisation")
        organisation_id = create_organisation(act, OrganisationBody(bin="100140000003", name_kk="А", name_ru="А")).id
    finished = threading.Event()
    mirror: dict[str, str] = {}

    def write(ids: list[int]) -> None:
        for identifier in ids:
            with portal.transaction() as act:
                feed = Feed(act.connection, organisation_id)
                feed.put("group", str(identifier), {"seen": feed.version("group", str(identifier)) + 1})
                feed.flush()

    def read_once(cursor: str) -> str:
        with portal.transaction() as act:
            found = page(act.connection, organisation_id, cursor, 2)
        for change in found.changes:
            mirror[change.split('"body"')[0].split('"version"')[0]] = change
        return found.cursor

    def read() -> None:
        cursor = ""
        while not finished.is_set():
            cursor = read_once(cursor)
        last = ""
        while last != cursor:
            last, cursor = cursor, read_once(cursor)

    writers = [threading.Thread(target=write, args=(ids,)) for ids in plan]
    reader = threading.Thread(target=read)
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    finished.set()
    reader.join()
    with portal.transaction() as act:
        whole = page(act.connection, organisation_id, "", 500)
    assert sorted(mirror.values()) == sorted(whole.changes)


def test_a_page_is_no_more_than_an_office_inflates(office, portal: Portal, monkeypatch) -> None:
    for _ in range(5):
        office.make_group()
    whole, cursor = office.pull()
    organisation = office.organisation_id
    monkeypatch.setattr("portal.services.changes.PAGE_CHARACTERS", 600)
    told, after, more = [], "", True
    while more:
        with portal.engine.begin() as connection:
            found = page(connection, organisation, after)
        assert len(found.changes) == 1 or sum(map(len, found.changes)) <= 600
        told += [json.loads(one) for one in found.changes]
        after, more = found.cursor, found.more
    assert told == whole
    assert after == cursor
