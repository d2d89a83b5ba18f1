"""Requests: the office's rules, taking a decision back, moving a promise, odd IINs, history, many at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
import uuid_utils
from sqlalchemy import event, select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import OutboxOperation
from desktop.models.people import Child
from desktop.services import outbox
from desktop.services.children import add_child, list_children
from desktop.services.clock import FixedClock
from desktop.services.enrolment import accept, decline, doubts, list_requests, put_on_waiting_list, view_request
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupDraft, create_group
from desktop.services.journal import verify_chain
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.request_history import history
from desktop.services.request_rules import (
    DEFAULT_PAPERS,
    DEFAULT_REASONS,
    Need,
    PaperRule,
    paper_rules,
    reasons,
    save_rules,
)
from desktop.services.request_undo import take_back
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.contracts import DocumentKind
from protocol.messages.entities import AgeGroup, Language, RequestState
from protocol.vouchers import VoucherState
from tests.desktop.views.enrolment.requests import arrive, odd_iin, paper
from tests.desktop.views.groups.office import MOTHER, iin

from .conftest import CHEAP, DIRECTOR, ORGANISATION

TODAY = date(2026, 11, 12)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for the module: every test brings requests of its own."""
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)
    made = create_office(OfficeFolder(tmp_path_factory.mktemp("requests") / "office"), ORGANISATION, DIRECTOR, around)
    yield made.office
    made.office.close()


@pytest.fixture(scope="module")
def middle(office: Office) -> str:
    return office.do(create_group, GroupDraft("Ботақан", Language.KAZAKH, AgeGroup.MIDDLE)).result


@pytest.fixture(scope="module")
def russian(office: Office) -> str:
    return office.do(create_group, GroupDraft("Солнышко", Language.RUSSIAN, AgeGroup.MIDDLE)).result


@pytest.fixture(scope="module")
def mixed(office: Office) -> str:
    return office.do(create_group, GroupDraft("Достық", Language.MIXED, AgeGroup.MIDDLE)).result


def state(office: Office, request_id: str) -> RequestState:
    return office.ask(view_request, request_id).row.state


def waiting(office: Office, entity: str) -> list[str]:
    def read(uow: UnitOfWork) -> list[str]:
        query = select(OutboxOperation.kind).where(OutboxOperation.entity == entity).order_by(OutboxOperation.seq)
        return list(uow.session.scalars(query))

    return office.ask(read)


def seal(uow: UnitOfWork, request_id: str, to: str = outbox.SEALED) -> None:
    """What the exchange does when it sends."""
    for row in uow.session.scalars(select(OutboxOperation).where(OutboxOperation.entity == f"enrolment_request:{request_id}")):
        row.state, row.finished_at = to, uow.now if to == outbox.APPLIED else None


def refused(call: object, *args: object, **values: object) -> str:
    with pytest.raises(KnownError) as error:
        call(*args, **values)  # type: ignore[operator]
    return error.value.code


def test_an_expired_paper_does_not_count_in_the_queue(office: Office) -> None:
    papers = [
        paper(DocumentKind.FORM_027, b"a", "a", "image/png", TODAY - timedelta(days=1)),
        paper(DocumentKind.PARENT_ID, b"b", "b", "image/png", TODAY),
    ]
    office.do(arrive, "papers", "Ким", papers=papers, serial=100)
    row = next(row for row in office.ask(list_requests) if row.id == "papers")
    assert (row.documents, row.documents_required) == (1, 5)


# the office's own rules


def test_rules_and_reasons_are_the_offices_to_edit(office: Office) -> None:
    assert office.ask(reasons) == DEFAULT_REASONS
    edited = [
        PaperRule(rule.kind, Need.NEVER if rule.kind is DocumentKind.FORM_065 else rule.need, 10) for rule in DEFAULT_PAPERS
    ]
    office.do(save_rules, edited, ["Орын жоқ.", ""], [" Мест  нет."])
    assert office.ask(paper_rules) == tuple(edited)
    (reason,) = office.ask(reasons)
    assert reason.both == "Орын жоқ. / Мест нет."
    assert [reason.of(language) for language in ("kk", "ru", "en")] == ["Орын жоқ.", "Мест нет.", reason.both]
    office.do(save_rules, DEFAULT_PAPERS, [one.kk for one in DEFAULT_REASONS], [one.ru for one in DEFAULT_REASONS])
    assert office.ask(paper_rules) == DEFAULT_PAPERS


def test_a_reason_without_its_other_half_is_refused(office: Office) -> None:
    with pytest.raises(FieldProblems) as error:
        office.do(save_rules, DEFAULT_PAPERS, ["Орын жоқ."], [])
    assert error.value.problems == {"reasons_ru": "reasons-not-paired"}
    with pytest.raises(FieldProblems) as error:
        office.do(save_rules, [PaperRule(DocumentKind.OTHER, Need.NEVER, -1)], ["к" * 300], ["р" * 300])
    assert error.value.problems == {"other": "bad-term", "reasons_ru": "reason-too-long"}
    assert office.ask(reasons) == DEFAULT_REASONS


# taking back


def test_a_decision_not_sent_yet_is_taken_back_and_the_portal_never_hears_of_it(office: Office) -> None:
    office.do(arrive, "back", "Ким", serial=110)
    assert office.ask(view_request, "back").undo.why == "nothing-decided"
    office.do(decline, "back", "орын жоқ")
    assert office.ask(view_request, "back").undo.possible
    office.do(take_back, "back")
    view = office.ask(view_request, "back")
    assert (view.row.state, view.reason) == (RequestState.NEW, "")
    assert waiting(office, "enrolment_request:back") == []
    assert refused(office.do, take_back, "back") == "nothing-decided"


def test_an_acceptance_taken_back_forgets_the_child_it_made_known(office: Office, middle: str) -> None:
    office.do(arrive, "forget", "Ким", serial=120)
    child_id = office.do(accept, "forget", middle).result
    office.do(take_back, "forget")
    view = office.ask(view_request, "forget")
    assert (view.row.state, view.accepted_group_id, view.child_id) == (RequestState.NEW, None, None)
    assert child_id not in [row.id for row in office.ask(list_children, gone=True)]
    assert waiting(office, f"child:{child_id}") == []
    assert office.ask(verify_chain).broken_at is None


def test_a_child_known_before_or_sent_meanwhile_stays_known(office: Office, middle: str) -> None:
    born = date(2023, 5, 6)
    known = office.do(add_child, ChildDraft(iin(born, 130), "Ким", "Томирис", birth_date=born)).result
    office.do(arrive, "known", "Ким", serial=130)
    assert office.do(accept, "known", middle).result == known
    office.do(take_back, "known")
    office.do(arrive, "sent", "Ким", serial=140)
    sent = office.do(accept, "sent", middle).result
    office.do(_sent, f"child:{sent}")
    office.do(take_back, "sent")
    assert {known, sent} <= {row.id for row in office.ask(list_children, gone=True)}


def _sent(uow: UnitOfWork, entity: str) -> None:
    for row in uow.session.scalars(select(OutboxOperation).where(OutboxOperation.entity == entity)):
        row.state = outbox.SEALED


@pytest.mark.parametrize("to", [outbox.SEALED, outbox.APPLIED, outbox.QUARANTINED])
def test_a_decision_that_was_sent_is_not_taken_back(office: Office, to: str) -> None:
    request_id = f"sent-{to}"
    office.do(arrive, request_id, "Ким", serial=150)
    office.do(put_on_waiting_list, request_id, "орын жоқ")
    office.do(seal, request_id, to)
    assert office.ask(view_request, request_id).undo.why == "decision-sent"
    assert refused(office.do, take_back, request_id) == "decision-sent"
    assert state(office, request_id) is RequestState.WAITING_LIST


def test_several_decisions_are_taken_back_one_after_another(office: Office, middle: str, mixed: str) -> None:
    office.do(arrive, "steps", "Ким", serial=160)
    office.do(put_on_waiting_list, "steps", "кезек")
    office.do(accept, "steps", middle)
    office.do(accept, "steps", mixed)
    office.do(take_back, "steps")
    assert office.ask(view_request, "steps").accepted_group_id == middle
    office.do(take_back, "steps")
    assert (state(office, "steps"), office.ask(view_request, "steps").reason) == (RequestState.WAITING_LIST, "кезек")
    office.do(take_back, "steps")
    assert state(office, "steps") is RequestState.NEW
    assert refused(office.do, take_back, "steps") == "nothing-decided"
    office.do(decline, "steps", "жоқ")
    assert office.ask(view_request, "steps").undo.possible


def test_a_prepared_contract_keeps_the_decision(office: Office, middle: str) -> None:
    office.do(arrive, "contract", "Ким", serial=170)
    child_id = office.do(accept, "contract", middle).result
    office.do(_prepare, "contract", child_id, middle)
    view = office.ask(view_request, "contract")
    assert (view.undo.why, view.changeable) == ("contract-prepared", False)
    assert refused(office.do, take_back, "contract") == "contract-prepared"
    assert refused(office.do, decline, "contract", "why") == "request-decided"


def _prepare(uow: UnitOfWork, request_id: str, child_id: str, group_id: str) -> None:
    uow.session.add(
        Contract(
            id=f"contract-{request_id}",
            version=0,
            number="1",
            dated=TODAY,
            state="prepared",
            request_id=request_id,
            child_id=child_id,
            group_id=group_id,
            guardian_iin=MOTHER.iin,
            starts_on=TODAY,
            fields={},
            pdf_sha256="0" * 64,
        )
    )


# decisions


def test_an_accepted_request_is_moved_or_declined_until_its_contract(office: Office, middle: str, mixed: str) -> None:
    office.do(arrive, "moved", "Ким", serial=180)
    office.do(accept, "moved", middle)
    assert refused(office.do, accept, "moved", middle) == "already-in-group"
    assert refused(office.do, put_on_waiting_list, "moved") == "request-decided"
    office.do(accept, "moved", mixed)
    assert office.ask(view_request, "moved").row.group_name == "Достық"
    office.do(decline, "moved", "ата-ана бас тартты")
    assert waiting(office, "enrolment_request:moved") == ["request.accept", "request.accept", "request.decline"]
    assert refused(office.do, accept, "moved", middle) == "request-decided"


def test_another_language_than_the_wished_one_is_a_doubt(office: Office, middle: str, russian: str, mixed: str) -> None:
    office.do(arrive, "language", "Ким", serial=190, group_id=middle)
    codes = {group: [doubt.code for doubt in office.ask(doubts, "language", group)] for group in (middle, russian, mixed)}
    assert codes == {middle: [], russian: ["language-differs"], mixed: []}
    assert refused(office.do, accept, "language", russian) == "reason-required"
    office.do(accept, "language", russian, reason="ата-ана келісті")
    assert office.ask(history, "language")[1].reason == "ата-ана келісті"


def test_an_iin_with_a_seventh_digit_0_is_accepted_with_a_reason(office: Office, middle: str) -> None:
    office.do(arrive, "odd", "Чен", child_iin=odd_iin(date(2023, 5, 6), 1), serial=200)
    assert office.ask(view_request, "odd").odd_iin
    assert refused(office.do, accept, "odd", middle) == "iin-reason-required"
    child_id = office.do(accept, "odd", middle, iin_reason="шетел азаматы").result
    kept = office.ask(lambda uow: uow.session.get(Child, child_id).iin_reason)
    assert kept == "шетел азаматы"


def test_a_guardians_odd_iin_is_accepted_with_a_reason_too(office: Office, middle: str) -> None:
    office.do(arrive, "odd-guardian", "Чен", guardian_iin=odd_iin(date(1990, 5, 6), 7), serial=210)
    assert refused(office.do, accept, "odd-guardian", middle) == "iin-reason-required"
    assert office.do(accept, "odd-guardian", middle, iin_reason="шетел азаматы").result


def test_an_iin_that_is_wrong_stays_wrong_whatever_the_reason(office: Office, middle: str) -> None:
    wrong = odd_iin(date(2023, 5, 6), 30)
    office.do(arrive, "wrong", "Чен", child_iin=wrong[:-1] + str((int(wrong[-1]) + 1) % 10), serial=220)
    with pytest.raises(FieldProblems) as error:
        office.do(accept, "wrong", middle, iin_reason="шетел азаматы")
    assert error.value.problems == {"iin": "check-digit"}
    assert state(office, "wrong") is RequestState.NEW


def test_siblings_are_recognised_by_the_guardians_iin(office: Office, middle: str) -> None:
    guardian = GuardianDraft(iin(date(1989, 1, 2), 55), "Ахмет", "Сауле")
    draft = ChildDraft(iin(date(2022, 4, 5), 300), "Ахмет", "Айлин", guardians=(guardian,))
    here = office.do(add_child, draft, group_id=middle, starts_on=date(2026, 9, 1)).result
    office.do(arrive, "sibling", "Ахмет", guardian_iin=guardian.iin, serial=310)
    (sibling,) = office.ask(view_request, "sibling").siblings
    assert (sibling.id, sibling.name, sibling.group_name) == (here, "Ахмет Айлин", "Ботақан")


# history


def test_the_history_tells_acts_and_what_the_portal_did(office: Office, middle: str) -> None:
    office.do(arrive, "told", "Ким", serial=230)
    office.do(accept, "told", middle)
    assert [event.action for event in office.ask(history, "told")] == ["portal.waits", "request.accepted", "request.received"]
    office.do(seal, "told", outbox.APPLIED)
    newest, act, _first = office.ask(history, "told")
    assert newest.action == "portal.took"
    assert (act.person, act.group) == (DIRECTOR.full_name, "Ботақан")
    assert refused(office.ask, history, "nobody") == "no-such-request"


# who may, and how many


def test_a_methodist_sees_none_of_it(office: Office) -> None:
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    office.do(arrive, "hidden", "Ким", serial=240)
    assert refused(methodist.ask, list_requests) == "not-allowed"
    for query in (view_request, history):
        assert refused(methodist.ask, query, "hidden") == "not-allowed"
    assert refused(methodist.do, take_back, "hidden") == "not-allowed"
    assert refused(methodist.do, save_rules, DEFAULT_PAPERS, [], []) == "not-allowed"


def test_three_hundred_requests_are_listed_with_as_many_statements_as_three(office: Office, middle: str, russian: str) -> None:
    papers = [paper(kind, b"x", kind.value, "image/png") for kind in DocumentKind]

    def many(uow: UnitOfWork) -> None:
        for at in range(300):
            due = TODAY + timedelta(days=at % 9 - 2)
            arrive(uow, f"many-{at}", "Ким", group_id=(middle, russian)[at % 2], due=due, papers=papers, serial=1000 + at * 5)

    office.do(arrive, "many-few", "Ким", group_id=middle, papers=papers, serial=995)
    few, of_few = _listed(office)
    office.do(many)
    all_, of_all = _listed(office)
    assert few >= 1
    assert all_ == few + 300
    assert of_all == of_few
    office.do(_drop_many)


def _listed(office: Office) -> tuple[int, int]:
    """How many requests there are, and how many statements it took to know them."""
    said: list[str] = []
    listen = partial(_write_down, said)
    event.listen(office.engine, "before_cursor_execute", listen)
    try:
        return len(office.ask(list_requests, ended=True)), len(said)
    finally:
        event.remove(office.engine, "before_cursor_execute", listen)


def _write_down(said: list[str], _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
    said.append(statement)


def _drop_many(uow: UnitOfWork) -> None:
    for row in uow.session.scalars(select(EnrolmentRequest).where(EnrolmentRequest.id.startswith("many-"))):
        uow.session.delete(row)


def test_a_lost_voucher_is_not_accepted(office: Office, middle: str) -> None:
    office.do(arrive, "lost", "Ким", voucher_state=VoucherState.EXPIRED, serial=250)
    assert refused(office.do, accept, "lost", middle) == "voucher-not-usable"
