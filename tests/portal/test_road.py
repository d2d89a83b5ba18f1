"""Small rules of the parent's road: the five steps, doubts about a group, the forecast, papers told by their bytes, menus."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text, update

from portal.services import children, forecast, meals, papers
from portal.services.cards import Step, StepState, steps
from portal.services.catalogue import OpenGroup
from portal.services.choosing import Doubt, doubts
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.forecast import Estimate, Pace, estimate
from portal.services.outside import Kin
from portal.services.papers import Brought
from portal.tables.applications import application
from protocol.contracts import REQUIRED_DOCUMENTS, DocumentKind
from protocol.identifiers import Sex
from protocol.messages.entities import PersonBody, Relation
from protocol.messages.envelope import MAX_BLOB_BYTES
from protocol.vouchers import VoucherState
from tests.portal.conftest import Office, Parent, iin_of

PDF, JPEG, PNG = b"%PDF-1.7\n", b"\xff\xd8\xff\xe0\x00", b"\x89PNG\r\n\x1a\n\x00"
TODAY = date(2026, 3, 2)


@given(st.sampled_from(list(VoucherState)), st.booleans(), st.booleans(), st.booleans())
def test_the_five_steps_go_from_done_over_one_current_to_ahead(
    state: VoucherState, restored: bool, accepted: bool, enrolled: bool
) -> None:
    shown = steps(state, restored=restored, accepted=accepted, enrolled=enrolled)
    assert [step for step, _ in shown] == list(Step)
    order = {StepState.DONE: 0, StepState.SKIPPED: 0, StepState.CURRENT: 1, StepState.STOPPED: 1, StepState.AHEAD: 2}
    places = [order[reached] for _, reached in shown]
    assert places == sorted(places)
    assert places.count(1) == (0 if state is VoucherState.ENROLLED else 1)
    assert (StepState.SKIPPED in dict(shown).values()) <= (not restored)


def test_the_steps_of_each_state_are_the_guides() -> None:
    def current(state: VoucherState) -> Step:
        found = dict(steps(state, restored=False, accepted=False, enrolled=False))
        return next(step for step, reached in found.items() if reached is StepState.CURRENT)

    assert current(VoucherState.QUEUED) is Step.QUEUE
    assert current(VoucherState.STOP_LIST) is Step.STOP_LIST
    assert current(VoucherState.CHOOSING) is Step.CHOICE
    assert current(VoucherState.AWAITING_CONTRACT) is Step.ENROLMENT


def group(**values: object) -> OpenGroup:
    given_values = {"id": "g", "name": "Күншуақ", "language": "kk", "age": "middle", "kind": "general", "capacity": 20, "free": 1}
    return OpenGroup(**(given_values | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("offered", "born", "language", "expected"),
    [
        ({}, date(2023, 12, 31), "kk", ()),
        ({}, date(2022, 1, 1), "kk", (Doubt.AGE,)),
        ({"language": "ru"}, date(2023, 1, 1), "kk", (Doubt.LANGUAGE,)),
        ({"language": "ru"}, date(2023, 1, 1), "mixed", ()),
        ({"language": "mixed"}, date(2023, 1, 1), "ru", ()),
        ({"free": 0, "age": "early", "language": "ru"}, date(2023, 1, 1), "kk", (Doubt.AGE, Doubt.LANGUAGE, Doubt.FULL)),
    ],
)
def test_a_group_is_doubted_for_age_language_and_free_places(
    offered: dict[str, object], born: date, language: str, expected: tuple[Doubt, ...]
) -> None:
    assert doubts(group(**offered), born, language, TODAY) == expected


@given(st.integers(1, 5000), st.integers(0, 5000))
def test_a_forecast_holds_the_plain_estimate_within_its_range_or_says_nothing(number: int, issued: int) -> None:
    pace = Pace("Орал", number, issued)
    found = estimate(number, pace)
    if issued < forecast.FEWEST:
        assert found is None
        return
    assert found is not None
    months = number / pace.monthly
    assert found.least <= months
    assert found.most is None or found.least <= months <= found.most <= forecast.FARTHEST_MONTHS


def test_a_forecast_becomes_narrower_with_more_data() -> None:
    few, many = estimate(60, Pace("Орал", 60, 30)), estimate(600, Pace("Орал", 600, 300))
    assert few == Estimate(5, 8)
    assert many == Estimate(5, 7)


@pytest.mark.parametrize(
    ("content", "kind"), [(PDF, "application/pdf"), (JPEG, "image/jpeg"), (PNG, "image/png")], ids=["pdf", "jpeg", "png"]
)
def test_a_paper_is_known_by_its_bytes(content: bytes, kind: str) -> None:
    assert papers.media_type_of(content) == kind


@pytest.mark.parametrize("content", [b"", b"<html>", b"MZ\x90", b" %PDF-1.7", b"GIF89a"])
def test_what_is_no_paper_is_refused_whatever_its_name(content: bytes) -> None:
    with pytest.raises(Refused, match="paper-type"):
        papers.media_type_of(content)


def test_a_paper_over_twenty_mebibytes_is_refused() -> None:
    with pytest.raises(Refused, match="too-large"):
        papers.media_type_of(PDF + bytes(MAX_BLOB_BYTES))


def test_papers_reach_the_office_and_are_read_back_by_their_parent_alone(
    portal: Portal, office: Office, parent: Parent, new_parent
) -> None:
    request_id = parent.choose(office, office.make_group())
    with portal.transaction() as act:
        sent = papers.attach(act, parent.iin, request_id, Brought(DocumentKind.FORM_027, "C:\\сканы\\форма\n027.pdf", PDF))
        assert (sent.name, sent.media_type, sent.size) == ("форма027.pdf", "application/pdf", len(PDF))
        attached = papers.of_request(act.connection, parent.iin, request_id)
        assert papers.lacking(attached) == REQUIRED_DOCUMENTS[1:]
        assert papers.read(act.connection, parent.iin, request_id, sent.id)[1] == PDF
        stranger = new_parent()
        with pytest.raises(Refused, match="not-found"):
            papers.read(act.connection, stranger.iin, request_id, sent.id)
        with pytest.raises(Refused, match="not-found"):
            papers.attach(act, stranger.iin, request_id, Brought(DocumentKind.FORM_027, "a.pdf", PDF))
    assert office.entity("enrolment_request")["body"]["documents"][0]["sha256"] == sent.sha256


class OneChild:
    """A registry with one child, who answers to the guardian or not."""

    def __init__(self, found: Kin | None) -> None:
        self.found = found

    def child(self, guardian_iin: str, child_iin: str) -> Kin | None:
        del guardian_iin, child_iin
        return self.found


def test_only_the_guardian_of_a_child_adds_it(portal: Portal, parent: Parent, monkeypatch: pytest.MonkeyPatch) -> None:
    iin = iin_of(date(2022, 5, 5), Sex.FEMALE, 9500)
    person = PersonBody(iin=iin, surname="Ә", given_name="Ә", birth_date=date(2022, 5, 5))
    adult = person.model_copy(update={"birth_date": date(2008, 3, 2)})
    for found, code in (
        (None, "child-unknown"),
        (Kin(person), "not-this-guardian"),
        (Kin(adult, Relation.MOTHER), "not-a-child"),
    ):
        monkeypatch.setattr(type(portal.outside.registry), "child", OneChild(found).child)
        with pytest.raises(Refused, match=code):
            children.check(portal, parent.iin, iin, TODAY)
    with pytest.raises(Refused, match="child-known"):
        children.check(portal, parent.iin, parent.child_iin, TODAY)


def test_the_published_menus_of_the_week_are_shown_to_parents_of_enrolled_children(
    portal: Portal, office: Office, parent: Parent
) -> None:
    put = text(
        "INSERT INTO entity (organisation_id, type, id, version, seq, body)"
        " VALUES (:organisation, 'menu', :id, 1, :seq, CAST(:body AS jsonb))"
    )
    bodies = (
        '{"day": "2026-03-03", "meals": [{"meal": "lunch", "dishes_kk": ["көже"], "dishes_ru": ["суп"]}]}',
        '{"day": "2026-03-05", "meals": []}',
        '{"day": "2026-03-04", "meals": "soup"}',
    )
    with portal.transaction() as act:
        for seq, body in enumerate(bodies, start=10_000):
            day = json.loads(body)["day"]
            values = {"organisation": office.organisation_id, "id": day, "seq": seq, "body": body}
            act.connection.execute(put, values)
        assert meals.tables(act.connection, parent.iin, TODAY) == []
        enrolled = {"state": "enrolled", "organisation_id": office.organisation_id, "due": None}
        act.connection.execute(update(application).where(application.c.id == parent.application_id).values(enrolled))
        (table,) = meals.tables(act.connection, parent.iin, TODAY)
        assert [(menu.day, menu.meals[0].dishes_ru) for menu in table.menus] == [(date(2026, 3, 3), ("суп",))]
