"""From a request to a contract with two signatures, and everything that must not pass."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from desktop.demo.invented import Family, Inventor
from desktop.models.base import Base
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.exchange import OutboxOperation
from desktop.services import blobs, contracts, enrolment, groups, signing
from desktop.services.clock import FixedClock
from desktop.services.contracts import Terms
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupDraft
from desktop.services.opening import NewOffice
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from eds.certificates import KeyUse
from eds.report import Verdict
from eds.testing import KeyKind, Person, TestAuthority
from protocol.contracts import ContractState
from protocol.messages.entities import AgeGroup, RequestState
from protocol.vouchers import VoucherState

from .conftest import ORGANISATION

NOW = datetime(2026, 11, 12, 4, tzinfo=UTC)
TERMS = Terms(date(2026, 11, 16), date(2027, 8, 31), parent_fee=30_000, state_part=60_000)
PASSWORD = "Пароль 1"
BIN = ORGANISATION.bin


@pytest.fixture(scope="session")
def authority() -> TestAuthority:
    return TestAuthority.create(NOW - timedelta(days=30))


@pytest.fixture
def family() -> Family:
    return Inventor(3).family(NOW.date(), age=4)


def head(bin_: str = BIN) -> Person:
    return Person("Сәдуақас", "Гүлнар", "Маратқызы", "900603490048", bin_, "«Балдырған» балабақшасы")


def mother(family: Family) -> Person:
    return Person(family.guardian.surname, family.guardian.given_name, "", family.guardian.iin)


def request_arrives(uow: UnitOfWork, family: Family, group_id: str) -> str:
    uow.session.add(
        Voucher(
            id="v1",
            version=1,
            number="В-1",
            child_iin=family.child.iin,
            child_name="x",
            state=VoucherState.AWAITING_CONTRACT.value,
            issued_on=uow.today,
            due=uow.today + timedelta(days=4),
        )
    )
    uow.session.add(
        EnrolmentRequest(
            id="r1",
            version=1,
            number="R-1",
            voucher_id="v1",
            group_id=group_id,
            child=family.child.wire(),
            guardian=family.guardian.wire(),
            relation="mother",
            state=RequestState.NEW.value,
            received_at=uow.now,
        )
    )
    return "r1"


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан", age=AgeGroup.MIDDLE)).result


@pytest.fixture
def bank(office: Office) -> Office:
    from desktop.services.organisation import save_organisation

    office.do(save_organisation, replace(ORGANISATION, iban="KZ86125KZT5004100100", bic="KCJBKZKX"))
    return office


@pytest.fixture
def request_id(bank: Office, family: Family, group: str) -> str:
    return bank.do(request_arrives, family, group).result


@pytest.fixture
def prepared(office: Office, request_id: str, group: str) -> str:
    office.do(enrolment.accept, request_id, group)
    return signing.prepare(office, request_id, TERMS).result


def parent_signs(uow: UnitOfWork, contract_id: str, cms: bytes) -> None:
    contract = uow.session.get_one(Contract, contract_id)
    contract.parent_cms_sha256 = blobs.keep_blob(uow, cms, contracts.CMS)
    contract.state = ContractState.PARENT_SIGNED.value


@pytest.fixture
def with_parent(office: Office, prepared: str, family: Family, authority: TestAuthority) -> str:
    office.do(contracts.send, prepared)
    pair = authority.issue_pair(mother(family))
    pdf = office.ask(contracts.papers, prepared).pdf
    office.do(parent_signs, prepared, signing.signing.sign_detached(pdf, pair, NOW))
    return prepared


def test_a_request_shows_its_clock_in_working_days_and_its_missing_papers(office: Office, request_id: str) -> None:
    view = office.ask(enrolment.view_request, request_id)
    assert view.row.deadline is not None
    assert view.row.deadline.working_days_left == 2
    assert len(view.missing) == view.row.documents_required == 5


def test_accepting_makes_the_child_known_here_and_tells_the_portal(office: Office, request_id: str, group: str) -> None:
    child_id = office.do(enrolment.accept, request_id, group).result
    view = office.ask(enrolment.view_request, request_id)
    assert (view.row.state, view.child_id) == (RequestState.ACCEPTED, child_id)
    kinds = office.ask(lambda uow: [op.kind for op in uow.session.scalars(select(OutboxOperation))])
    assert kinds[-2:] == ["child.put", "request.accept"]


def test_a_full_group_or_another_age_asks_for_a_reason_but_is_no_wall(office: Office, request_id: str) -> None:
    early = office.do(groups.create_group, GroupDraft("Бүлдіршін", age=AgeGroup.EARLY)).result
    assert [doubt.code for doubt in office.ask(enrolment.doubts, request_id, early)] == ["age-differs"]
    with pytest.raises(KnownError) as error:
        office.do(enrolment.accept, request_id, early)
    assert error.value.code == "reason-required"
    office.do(enrolment.accept, request_id, early, reason="брат в этой группе")


def test_a_request_is_decided_once(office: Office, request_id: str, group: str) -> None:
    office.do(enrolment.decline, request_id, "нет мест")
    with pytest.raises(KnownError) as error:
        office.do(enrolment.accept, request_id, group)
    assert error.value.code == "request-decided"


def test_a_voucher_that_ran_out_cannot_be_used(office: Office, request_id: str, group: str) -> None:
    office.do(lambda uow: setattr(uow.session.get_one(Voucher, "v1"), "state", VoucherState.EXPIRED.value))
    with pytest.raises(KnownError) as error:
        office.do(enrolment.accept, request_id, group)
    assert error.value.code == "voucher-not-usable"


def test_a_contract_lacking_something_names_the_fields_and_is_not_made(office: Office, request_id: str, group: str) -> None:
    office.do(enrolment.accept, request_id, group)
    with pytest.raises(FieldProblems) as error:
        signing.prepare(office, request_id, replace(TERMS, state_part=0, ends_on=TERMS.starts_on))
    assert error.value.problems == {"state_part": "missing", "ends_on": "conflict"}
    assert office.ask(contracts.list_contracts) == ()


def test_a_prepared_contract_has_its_bytes_fixed(office: Office, prepared: str) -> None:
    papers = office.ask(contracts.papers, prepared)
    assert papers.pdf.startswith(b"%PDF-")
    with pytest.raises(Exception, match="never change"):
        office.do(lambda uow: uow.session.connection().exec_driver_sql("UPDATE blob SET content = x'00'"))
    with pytest.raises(KnownError) as error:
        signing.prepare(office, "r1", TERMS)
    assert error.value.code == "contract-exists"


def test_numbers_follow_the_rule_and_are_never_given_twice(office: Office, prepared: str) -> None:
    assert office.ask(contracts.view_contract, prepared).row.number == "2026-001"
    assert office.ask(contracts.next_number) == "2026-002"


def test_both_signatures_are_checked_and_kept(
    office: Office, with_parent: str, authority: TestAuthority, family: Family, clock: FixedClock
) -> None:
    clock.set(NOW + timedelta(hours=1))
    p12 = authority.issue(head(), password=PASSWORD, kind=KeyKind.HEAD)
    report = signing.countersign(office, with_parent, p12, PASSWORD, authority.trust()).result
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    assert [s.certificate.iin for s in report.signers if s.certificate] == [family.guardian.iin, "900603490048"]
    view = office.ask(contracts.view_contract, with_parent)
    assert view.row.state is ContractState.COUNTERSIGNED
    assert [step.event for step in view.timeline] == ["prepared", "sent", "countersigned"]


KEYS: dict[str, tuple[Callable[[TestAuthority], bytes], str]] = {
    "employee": (lambda a: a.issue(head(), password=PASSWORD, kind=KeyKind.EMPLOYEE), "no-right-to-sign"),
    "another organisation": (lambda a: a.issue(head("090340000006"), password=PASSWORD, kind=KeyKind.HEAD), "other-organisation"),
    "authentication key": (
        lambda a: a.issue(head(), password=PASSWORD, kind=KeyKind.HEAD, use=KeyUse.AUTHENTICATION),
        "authentication-key",
    ),
    "expired key": (
        lambda a: a.issue(
            head(), password=PASSWORD, kind=KeyKind.HEAD, not_before=NOW - timedelta(days=20), not_after=NOW - timedelta(days=1)
        ),
        "expired",
    ),
    "an individual's key": (lambda a: a.issue(head(), password=PASSWORD), "other-organisation"),
    "no key file": (lambda _: b"not a key", "not-a-key-file"),
    "damaged key file": (lambda a: a.issue(head(), password=PASSWORD, kind=KeyKind.HEAD)[:-200], "key-file-damaged"),
    "wrong password": (lambda a: a.issue(head(), password="other", kind=KeyKind.HEAD), "wrong-password-or-damaged"),
}


@pytest.mark.parametrize("which", KEYS)
def test_a_key_that_may_not_sign_says_why_and_nothing_is_signed(
    office: Office, with_parent: str, authority: TestAuthority, which: str
) -> None:
    make, code = KEYS[which]
    with pytest.raises(KnownError) as error:
        signing.countersign(office, with_parent, make(authority), PASSWORD, authority.trust())
    assert error.value.code == code
    view = office.ask(contracts.view_contract, with_parent)
    assert (view.row.state, view.cms_sha256) == (ContractState.PARENT_SIGNED, None)


def test_a_parents_signature_by_somebody_else_is_not_countersigned(
    office: Office, prepared: str, authority: TestAuthority, family: Family
) -> None:
    office.do(contracts.send, prepared)
    stranger = authority.issue_pair(Person("Басқа", "Адам", "", "960307490071"))
    pdf = office.ask(contracts.papers, prepared).pdf
    office.do(parent_signs, prepared, signing.signing.sign_detached(pdf, stranger, NOW))
    p12 = authority.issue(head(), password=PASSWORD, kind=KeyKind.HEAD)
    with pytest.raises(KnownError) as error:
        signing.countersign(office, prepared, p12, PASSWORD, authority.trust())
    assert error.value.code == "parent-signature-invalid"


def test_an_authority_nobody_trusts_is_not_good_enough(office: Office, with_parent: str, authority: TestAuthority) -> None:
    p12 = authority.issue(head(), password=PASSWORD, kind=KeyKind.HEAD)
    other = TestAuthority.create(NOW)
    with pytest.raises(KnownError) as error:
        signing.countersign(office, with_parent, p12, PASSWORD, other.trust())
    assert error.value.code == "parent-signature-invalid"


def test_a_withdrawn_contract_is_not_signed_any_more(office: Office, with_parent: str, authority: TestAuthority) -> None:
    office.do(contracts.withdraw, with_parent, "ата-ана бас тартты")
    p12 = authority.issue(head(), password=PASSWORD, kind=KeyKind.HEAD)
    with pytest.raises(KnownError) as error:
        signing.countersign(office, with_parent, p12, PASSWORD, authority.trust())
    assert error.value.code == "contract-moved-on"


def test_neither_key_nor_password_is_left_in_the_database(office: Office, with_parent: str, authority: TestAuthority) -> None:
    p12 = authority.issue(head(), password="құпия-сөз-42", kind=KeyKind.HEAD)
    signing.countersign(office, with_parent, p12, "құпия-сөз-42", authority.trust())
    with office.engine.connect() as connection:
        kept = [connection.execute(select(table)).all() for table in Base.metadata.sorted_tables]
    values = [value for rows in kept for row in rows for value in row]
    assert len(values) > 100
    assert not any("құпия-сөз-42" in str(value) for value in values)
    assert not any(isinstance(value, bytes) and p12[40:200] in value for value in values)


DIRECTORS_ONLY: dict[str, Callable[[Office], object]] = {
    "requests": lambda o: o.ask(enrolment.list_requests),
    "accept": lambda o: o.do(enrolment.accept, "r1", "g"),
    "decline": lambda o: o.do(enrolment.decline, "r1", "x"),
    "contracts": lambda o: o.ask(contracts.list_contracts),
    "send": lambda o: o.do(contracts.send, "c"),
    "withdraw": lambda o: o.do(contracts.withdraw, "c", "x"),
    "papers": lambda o: o.ask(contracts.papers, "c"),
    "prepare": lambda o: signing.prepare(o, "r1", TERMS),
    "countersign": lambda o: signing.countersign(o, "c", b"", "", TestAuthority.create(NOW).trust()),
}


@pytest.mark.parametrize("action", DIRECTORS_ONLY)
def test_a_methodist_cannot_do_what_is_the_directors(created: NewOffice, clock: FixedClock, action: str) -> None:
    methodist = created.office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    with pytest.raises(KnownError) as error:
        DIRECTORS_ONLY[action](methodist)
    assert error.value.code == "not-allowed"
