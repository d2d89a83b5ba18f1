"""The clocks: one sweep lets them run, a second one on the same day moves nothing."""

import itertools
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from portal.services import staff_work
from portal.services.calendars import current_rules
from portal.services.clock import ShiftedClock, country_date
from portal.services.context import Portal
from portal.services.deadlines import Swept, sweep

NOTHING = Swept()


@pytest.fixture
def run(portal: Portal, clock: ShiftedClock):
    """Sets the day and sweeps; a second sweep must find nothing to do."""

    def to(day: date) -> Swept:
        clock.set(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
        with portal.transaction() as act:
            swept = sweep(act)
        with portal.transaction() as act:
            assert sweep(act) == NOTHING
        return replace(swept, reminders=0)

    return to


def only(**moved: int) -> dict[str, int]:
    return asdict(NOTHING) | moved


def test_the_country_changes_its_date_before_utc_does() -> None:
    assert country_date(datetime(2026, 3, 1, 18, 59, tzinfo=UTC)) == date(2026, 3, 1)
    assert country_date(datetime(2026, 3, 1, 19, 0, tzinfo=UTC)) == date(2026, 3, 2)


def test_a_voucher_is_due_after_two_working_days(parent) -> None:
    assert parent.application()["due"] == "2026-03-04"


def test_silence_leads_to_the_stop_list_and_then_to_the_archive(run, parent) -> None:
    assert asdict(run(date(2026, 3, 4))) == only()
    assert asdict(run(date(2026, 3, 5))) == only(stop_listed=1)
    shown = parent.sign_in().application()
    assert (shown["state"], shown["due"]) == ("stop_list", "2026-04-02")
    assert asdict(run(date(2026, 4, 2))) == only()
    assert asdict(run(date(2026, 4, 3))) == only(archived=1)


def test_a_restored_voucher_goes_to_the_archive_after_the_second_silence(run, parent, portal: Portal) -> None:
    from portal.services.vouchers import issue

    run(date(2026, 3, 5))
    parent.sign_in()
    restored = parent.call("POST", f"/applications/{parent.application_id}/restore")
    assert (restored.json()["state"], restored.json()["queue_number"]) == ("queued", 1)
    with portal.transaction() as act:
        issue(act, parent.application_id)
    assert asdict(run(date(2026, 3, 20))) == only(archived=1)
    again = parent.sign_in().call("POST", f"/applications/{parent.application_id}/restore")
    assert (again.status_code, again.json()["code"]) == (409, "voucher-annulled")


def test_a_choice_not_finished_in_time_expires_with_its_request(run, office, parent) -> None:
    parent.choose(office)
    due = office.entity("voucher")["body"]["due"]
    assert due == "2026-03-10", "five working days; 8 March falls on a Sunday and the Monday rests for it"
    assert asdict(run(date(2026, 3, 10))) == only()
    assert asdict(run(date(2026, 3, 11))) == only(expired=1, changes=2)
    office.sign_in()
    assert office.entity("voucher")["body"]["state"] == "expired"
    request = office.entity("enrolment_request")["body"]
    assert (request["state"], request["reason"]) == ("withdrawn", "voucher-expired")
    assert asdict(run(date(2026, 3, 12))) == only(archived=1, changes=1)


def test_the_extension_is_offered_on_the_last_day_once(clock: ShiftedClock, office, parent) -> None:
    parent.choose(office)
    path = f"/applications/{parent.application_id}/extend"
    assert parent.call("POST", path).json()["code"] == "extension-not-offered"
    clock.set(datetime(2026, 3, 10, 4, tzinfo=UTC))
    assert parent.sign_in().application()["extension_offered"] is True
    longer = parent.call("POST", path).json()
    assert (longer["due"], longer["extension_offered"]) == ("2026-03-12", False)
    assert parent.call("POST", path).status_code == 409
    office.sign_in()
    assert office.entity("enrolment_request")["body"]["due"] == "2026-03-12"
    assert office.entity("voucher")["body"]["extended"] is True


class Enrolled:
    """A child enrolled before January, whose months are published one after another."""

    def __init__(self, portal: Portal, clock: ShiftedClock, office, parent) -> None:
        self.clock, self.office, self.parent = clock, office, parent
        self.group_id = office.make_group()
        parent.choose(office, self.group_id)
        self.child_id = office.make_child(parent.child_iin)
        with portal.transaction() as act:
            act.connection.exec_driver_sql("UPDATE enrolment_request SET state = 'completed'")
            act.connection.exec_driver_sql("UPDATE application SET state = 'enrolled', due = NULL, enrolled_on = '2025-12-20'")

    def publish(self, month: str, on: date) -> str:
        self.clock.set(datetime(on.year, on.month, on.day, 4, tzinfo=UTC))
        self.office.sign_in()
        sheet = self.office.sheet(self.child_id, self.parent.child_iin, month, {}, self.group_id)
        assert self.office.publish(sheet)["status"] == "applied"
        return sheet["sheet_hash"]

    def states(self) -> dict[str, str]:
        self.office.sign_in()
        months = [one["body"] for one in self.office.pull()[0] if one["type"] == "child_month"]
        return {month["month"]: month["state"] for month in months}


@pytest.fixture
def enrolled(portal: Portal, clock: ShiftedClock, office, parent) -> Enrolled:
    return Enrolled(portal, clock, office, parent)


def test_two_silent_months_in_a_row_annul_the_voucher(run, enrolled: Enrolled) -> None:
    enrolled.publish("2026-01", date(2026, 3, 2))
    enrolled.publish("2026-02", date(2026, 3, 3))
    assert asdict(run(date(2026, 3, 10))) == only()
    assert asdict(run(date(2026, 3, 11))) == only(months_unconfirmed=1, changes=1)
    assert enrolled.states() == {"2026-01": "published", "2026-02": "unconfirmed"}
    # January was published after its own last day: its parent has as many days as the rule gives.
    assert asdict(run(date(2026, 3, 12))) == only(months_unconfirmed=1, annulled=1, changes=2)
    assert enrolled.office.sign_in().entity("voucher")["body"]["state"] == "annulled"


@pytest.mark.parametrize("said", ["confirm", "dispute"])
def test_an_answer_breaks_the_silence(run, enrolled: Enrolled, said: str) -> None:
    sheet_hash = enrolled.publish("2026-01", date(2026, 3, 2))
    enrolled.parent.sign_in()
    enrolled.parent.answer(enrolled.child_id, "2026-01", said, sheet_hash, "Пікір").raise_for_status()
    enrolled.publish("2026-02", date(2026, 3, 3))
    assert run(date(2026, 4, 11)).annulled == 0
    enrolled.publish("2026-03", date(2026, 4, 12))
    assert run(date(2026, 5, 11)).annulled == 1, "February and March were silent"


def test_a_late_answer_to_an_unconfirmed_month_counts(run, enrolled: Enrolled) -> None:
    sheet_hash = enrolled.publish("2026-02", date(2026, 3, 2))
    assert run(date(2026, 3, 11)).months_unconfirmed == 1
    enrolled.parent.sign_in()
    enrolled.parent.answer(enrolled.child_id, "2026-02", "confirm", sheet_hash).raise_for_status()
    enrolled.publish("2026-03", date(2026, 4, 1))
    swept = run(date(2026, 4, 11))
    assert (swept.months_unconfirmed, swept.annulled) == (1, 0)
    assert enrolled.states() == {"2026-02": "confirmed", "2026-03": "unconfirmed"}


def test_silence_in_two_years_running_is_silence_in_a_row(run, enrolled: Enrolled) -> None:
    enrolled.publish("2025-12", date(2026, 1, 2))
    enrolled.publish("2026-01", date(2026, 2, 2))
    assert run(date(2026, 2, 11)).annulled == 1


def test_silent_months_with_a_gap_annul_nothing(run, enrolled: Enrolled) -> None:
    enrolled.publish("2025-12", date(2026, 1, 2))
    enrolled.publish("2026-02", date(2026, 3, 2))
    assert run(date(2026, 3, 11)).annulled == 0


def test_many_vouchers_of_many_kindergartens_are_swept_at_once(run, new_office, new_parent) -> None:
    offices = [new_office(0), new_office(1)]
    cursors = [office.pull()[1] for office in offices]
    for office, _ in itertools.product(offices, range(3)):
        new_parent().choose(office)
    assert asdict(run(date(2026, 3, 1) + timedelta(days=30))) == only(expired=6, changes=12)
    for office, cursor in zip(offices, cursors, strict=True):
        told = office.sign_in().pull(cursor, limit=4)[0]
        assert sorted(one["body"]["state"] for one in told) == ["expired"] * 3 + ["withdrawn"] * 3


def issued_on(portal: Portal, clock: ShiftedClock, parent, day: date) -> date:
    """The due date of a voucher issued on the day."""
    from portal.services.vouchers import issue

    clock.set(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
    with portal.transaction() as act:
        act.connection.exec_driver_sql("UPDATE application SET state = 'queued', due = NULL")
        due = issue(act, parent.application_id).due
    assert due is not None
    return due


def put_day(portal: Portal, day: date, *, working: bool) -> None:
    with portal.transaction() as act:
        staff_work.put_day(act, "staff-token", day, working=working, reason="№ 17")


def test_the_guides_own_example_holds(portal: Portal, clock: ShiftedClock, parent) -> None:
    """Guide: issued on Thursday 6 February 2025, to be answered by 10 February."""
    assert issued_on(portal, clock, parent, date(2025, 2, 6)) == date(2025, 2, 10)


def test_holidays_do_not_count_and_a_moved_working_saturday_does(run, portal: Portal, clock: ShiftedClock, parent) -> None:
    assert issued_on(portal, clock, parent, date(2026, 3, 20)) == date(2026, 3, 27), "Nauryz, 23–25 March, lies between"
    put_day(portal, date(2026, 3, 21), working=True)
    assert issued_on(portal, clock, parent, date(2026, 3, 20)) == date(2026, 3, 26), "the Saturday is the first day"
    put_day(portal, date(2026, 3, 26), working=False)
    assert issued_on(portal, clock, parent, date(2026, 3, 20)) == date(2026, 3, 27), "one more day of rest by an order"
    assert asdict(run(date(2026, 3, 27))) == only()
    assert asdict(run(date(2026, 3, 28))) == only(stop_listed=1)


def test_a_term_follows_the_edition_of_the_rules_in_force_when_it_begins(
    run, portal: Portal, clock: ShiftedClock, parent
) -> None:
    with portal.transaction() as act:
        typed = staff_work.rules_as_typed(current_rules(act.connection))
        changed = {"answer_to_voucher": "2", "answer_to_voucher.unit": "calendar", "restoration": "30"}
        assert staff_work.edit_rules(act, "staff-token", typed | changed)[0] is not None
    assert parent.application()["due"] == "2026-03-04", "a term that runs keeps its day"
    assert issued_on(portal, clock, parent, date(2026, 3, 6)) == date(2026, 3, 8), "calendar days go on at the weekend"
    run(date(2026, 7, 15))
    assert parent.sign_in().application()["due"] == "2026-08-14", "the guide's screenshot: 15.07 → 14.08"


def test_annulment_tells_the_family_once(run, portal: Portal, enrolled: Enrolled) -> None:
    enrolled.publish("2026-01", date(2026, 2, 2))
    enrolled.publish("2026-02", date(2026, 3, 3))
    run(date(2026, 3, 11))
    query = text("SELECT kind, link, details FROM notice WHERE box = 'inbox' ORDER BY id")
    with portal.engine.begin() as connection:
        told = [row for row in connection.execute(query) if row.kind.startswith(("sheet-unconfirmed", "voucher-annulled"))]
    assert sorted(row.kind for row in told) == ["sheet-unconfirmed"] * 2 + ["voucher-annulled-silent-months"]
    sheet = next(row for row in told if row.details.get("month") == "2026-02")
    assert sheet.link == f"/attendance/{enrolled.child_id}?month=2026-02"
    assert sheet.details["child"].startswith("Әбенов")
