"""The portal tells an office's PCs of each other's unsent work, and each of what was witnessed of its journal."""

from datetime import timedelta

import requests

from portal.services import identity
from portal.services.clock import ShiftedClock
from portal.services.context import Portal

HEADER = "Office-Waiting"
EIGHT = "2026-03-02T03:15:00+00:00"


def last_page(office, **headers: str) -> dict:
    answer = office.call("GET", "/v1/changes", headers=headers)
    assert answer.status_code == 200
    return answer.json()


def test_unsent_work_of_another_pc_is_told_with_when_it_spoke_last(new_office, clock: ShiftedClock) -> None:
    first, second = new_office(0), new_office(0)
    assert last_page(first)["others"] == [], "a PC that has told nothing of itself is not told of"
    last_page(second, **{HEADER: f"14;{EIGHT}"})
    told = last_page(first)["others"]
    assert [(one["waiting"], one["waiting_since"]) for one in told] == [(14, "2026-03-02T03:15:00Z")]
    clock.set(clock.now() + timedelta(minutes=5))
    last_page(second, **{HEADER: "0"})
    now = last_page(first)["others"]
    assert (now[0]["waiting"], now[0]["waiting_since"]) == (0, None)
    assert now[0]["last_seen_at"] > told[0]["last_seen_at"]


def test_another_kindergarten_hears_nothing_of_it_and_nonsense_is_not_kept(new_office) -> None:
    mine, theirs = new_office(0), new_office(1)
    last_page(mine, **{HEADER: "many"})
    last_page(mine, **{HEADER: "3"})
    assert last_page(theirs)["others"] == []


def test_a_revoked_pc_is_told_of_no_more(new_office) -> None:
    first, second = new_office(0), new_office(0)
    last_page(second, **{HEADER: "1"})
    assert len(last_page(first)["others"]) == 1
    headers = {"Authorization": "Bearer staff-token-of-the-tests"}
    path = f"{second.url}/v1/staff/devices/{second.device_id}/revoke"
    assert requests.post(path, headers=headers, timeout=20).status_code == 204
    assert last_page(first)["others"] == []


def test_a_pc_that_has_not_read_everything_since_the_portal_was_restored_is_behind(new_office, portal: Portal) -> None:
    first, second = new_office(0), new_office(0)
    last_page(second, **{HEADER: "0"})
    assert [one["behind"] for one in last_page(first)["others"]] == [False]
    with portal.transaction() as act:
        identity.begin_epoch(act.connection, act.now)
    assert [one["behind"] for one in last_page(first)["others"]] == [True]
    last_page(second, **{HEADER: "0"})
    assert [one["behind"] for one in last_page(first)["others"]] == [False]


def test_each_pc_is_told_the_head_of_its_own_journal_that_was_witnessed_last(new_office) -> None:
    first, second = new_office(0), new_office(0)
    for entries in (3, 5):
        body = {"head": f"{entries:064x}", "entries": entries, "note": ""}
        assert first.do("audit.anchor", f"audit:{first.device_id}", body)["status"] == "applied"
    assert {name: last_page(first)["witness"][name] for name in ("entries", "head")} == {"entries": 5, "head": f"{5:064x}"}
    assert last_page(second)["witness"] is None
