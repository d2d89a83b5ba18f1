"""The authority's services beside signing: time stamps that come later, revocation, outages. Real keys, real HTTP."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import uuid_utils

from desktop.models.contracts import Contract, ContractEvidence
from desktop.models.people import Child
from desktop.services import authority as authorities
from desktop.services import batch_signing, blobs, contracts, groups, signing, stamping
from desktop.services.accounts import AccountDraft
from desktop.services.authority import Authority, AuthoritySettings, TrustPlace
from desktop.services.checking import check_files, pair_of, report_file
from desktop.services.clock import FixedClock
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupDraft
from desktop.services.opening import NewOffice, OfficeFolder, Surroundings, create_office
from desktop.services.roles import Actor, Role
from desktop.services.stamping import Stage
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import Cost
from eds import cms, http, verification
from eds.cache import FolderCache
from eds.report import CheckName, Level, Status, Verdict
from eds.signing import sign_attached, sign_detached
from eds.testing import KeyKind, Person, Revoked, TestAuthority
from eds.testing.service import AuthorityService, Fault
from protocol.contracts import ContractState
from protocol.identifiers import Sex, make_iin
from tests.desktop.documents.material import CONTRACT
from tests.desktop.services.conftest import ORGANISATION

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
PASSWORD, PDF = "Qupiya 7 soz", b"%PDF-1.7 a contract, as far as a signature cares"
PARENT_IIN = make_iin(date(1991, 3, 15), Sex.FEMALE, 41) or "910315400419"
HEAD = Person("СЕЙІТОВА", "МАДИНА", "ЕРЛАНҚЫЗЫ", "800506400777", ORGANISATION.bin, "БАЛДЫРҒАН")
FIELDS = json.loads(CONTRACT.to_json())
QUICK = http.Limits(wait=0.3, total=0.6)


def quickly(address: str, body: bytes | None, kind: str) -> bytes:
    """HTTP with little patience: a silent service costs half a second, not eight."""
    return http.fetch(address, body, kind, limits=QUICK, proxy="")


class Desk:
    """An office whose authority is on this machine, and how to bring contracts into it."""

    def __init__(self, made: NewOffice, clock: FixedClock, service: AuthorityService, folder: Path) -> None:
        self.office, self.clock, self.service = made.office, clock, service
        self.issued = service.authority
        self.issued.write_trust(folder / "trust")
        self.authority = self.reach(folder)
        self.group = self.office.do(groups.create_group, GroupDraft("Балапан")).result
        self.head = self.issued.issue(HEAD, password=PASSWORD, kind=KeyKind.HEAD)
        self.parent = self.issued.issue_pair(Person("КӘРІМОВА", "ГҮЛНАР", "", PARENT_IIN))
        self.office.do(authorities.save_settings, "test", AuthoritySettings(tsp=service.url("/tsp")))

    def reach(self, folder: Path) -> Authority:
        place = TrustPlace(folder / "trust", "test")
        return Authority(self.office, place, lambda: FolderCache(folder / "revocation"), fetch=quickly)

    def contract(self, number: int) -> str:
        """A contract that the parent has signed."""
        signed = sign_detached(PDF, self.parent, NOW - timedelta(hours=1))
        return self.office.do(_received, number, self.group, signed).result

    def sign(self, contract_id: str) -> verification.Report:
        trust, revocation = self.authority.trust(), self.authority.revocation()
        return signing.countersign(self.office, contract_id, self.head, PASSWORD, trust, revocation).result

    def complete(self) -> stamping.Round:
        return stamping.complete_due(self.office, self.authority)

    def view(self, contract_id: str) -> contracts.ContractView:
        return self.office.ask(contracts.view_contract, contract_id)

    def revoke(self, certificate: Any, since: datetime) -> None:
        self.service.revoked["gost"].append(Revoked(certificate.serial, since))


def _received(uow: UnitOfWork, number: int, group_id: str, signed: bytes) -> str:
    child = Child(
        id=uow.new_id(),
        iin=f"22040550000{number}",
        iin_reason="",
        surname=f"Бала{number}",
        given_name="А",
        patronymic="",
        sort_name="x",
    )
    child.birth_date, child.version = date(2022, 4, 5), 0
    uow.session.add(child)
    uow.session.flush()
    contract = Contract(
        id=uow.new_id(),
        number=f"2026-{number:03d}",
        dated=uow.today,
        state=ContractState.PARENT_SIGNED.value,
        child_id=child.id,
        group_id=group_id,
        guardian_iin=PARENT_IIN,
        starts_on=uow.today,
        fields=FIELDS,
        pdf_sha256=blobs.keep_blob(uow, PDF, contracts.PDF),
        parent_cms_sha256=blobs.keep_blob(uow, signed, contracts.CMS),
        parent_signed_at=uow.now,
        documents=[],
    )
    uow.session.add(contract)
    return contract.id


@pytest.fixture(scope="module")
def issued() -> TestAuthority:
    return TestAuthority.create(NOW - timedelta(days=30))


@pytest.fixture
def desk(tmp_path: Path, issued: TestAuthority) -> Iterator[Desk]:
    clock = FixedClock(NOW)
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))
    made = create_office(OfficeFolder(tmp_path / "office"), ORGANISATION, AccountDraft("d", "Д", "Ұзақ құпиясөз 1"), around)
    with AuthorityService(issued, clock.now) as service:
        service.authority = issued.at_addresses(service.addresses())
        yield Desk(made, clock, service, tmp_path)
    made.office.close()


def test_a_signature_made_in_an_outage_gets_its_stamp_and_its_evidence_in_the_background(desk: Desk) -> None:
    desk.service.faults = dict.fromkeys(("/tsp", "/ocsp", "/gost.crl", "/gost_delta.crl"), Fault.BROKEN)
    contract_id = desk.contract(1)
    report = desk.sign(contract_id)
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    known_to_portal = desk.view(contract_id).cms_sha256

    waits = desk.complete()
    evidence = desk.view(contract_id).evidence
    assert evidence is not None
    assert (evidence.stage, evidence.problem) == (Stage.PENDING, "service-unavailable")
    assert waits.next_at == NOW + stamping.FIRST_WAIT
    assert desk.complete().changes.touched == frozenset()  # not yet its turn

    desk.service.faults = {"/ocsp": Fault.BROKEN, "/gost.crl": Fault.GARBAGE}
    desk.clock.set(NOW + timedelta(minutes=3))
    desk.complete()
    stamped = desk.view(contract_id)
    assert stamped.evidence is not None
    assert (stamped.evidence.stage, stamped.evidence.problem) == (Stage.STAMPED, "evidence-not-available")
    assert stamped.evidence.stamped_at == desk.clock.now()

    desk.service.faults = {}
    desk.clock.set(NOW + timedelta(hours=1))
    assert desk.complete().next_at is None
    view = desk.view(contract_id)
    assert view.evidence is not None
    assert (view.evidence.stage, view.evidence.problem, view.evidence.next_at) == (Stage.KEPT, "", None)
    assert view.cms_sha256 == known_to_portal  # the bytes of the portal are untouched
    assert [step.event for step in view.timeline][-2:] == ["time_stamped", "evidence_kept"]
    assert view.report is not None
    assert view.report["verdict"] == "valid"

    papers = desk.office.ask(contracts.papers, contract_id)
    assert papers.cms is not None
    kept = desk.office.ask(blobs.read_blob, known_to_portal)
    assert {one.signature for one in cms.parse(papers.cms).signers} == {one.signature for one in cms.parse(kept).signers}
    years_later = verification.verify_detached(PDF, papers.cms, desk.authority.trust(), at=NOW + timedelta(days=365 * 4))
    assert years_later.verdict is Verdict.VALID
    assert {signer.level for signer in years_later.signers} == {Level.LT}


@pytest.mark.parametrize("fault", [Fault.SILENT, Fault.BROKEN, Fault.GARBAGE])
def test_services_that_fail_stop_nobody_and_are_never_good(desk: Desk, fault: Fault) -> None:
    desk.service.faults = dict.fromkeys(("/tsp", "/ocsp", "/gost.crl", "/gost_delta.crl"), fault)
    report = desk.sign(desk.contract(1))
    checks = [signer.check(CheckName.REVOCATION) for signer in report.signers]
    assert [check.status for check in checks] == [Status.UNKNOWN, Status.UNKNOWN]
    desk.complete()
    assert desk.office.ask(stamping.next_due) is not None


def test_a_revoked_key_is_refused_as_soon_as_it_is_known(desk: Desk) -> None:
    contract_id, trust = desk.contract(1), desk.authority.trust()
    pair = signing.open_key(desk.head, PASSWORD)
    at = NOW - timedelta(days=1)
    desk.service.revoked["gost"] = [Revoked(pair.certificate.serial, at)]
    desk.service.faults = dict.fromkeys(("/ocsp", "/gost.crl"), Fault.BROKEN)
    view = signing.view_key(desk.head, PASSWORD, at=NOW, bin_=ORGANISATION.bin)
    silent = signing.ask_about_key(view, trust, desk.authority.revocation(), at=NOW, bin_=ORGANISATION.bin)
    assert (silent.problems, silent.revocation) == ((), None)

    desk.service.faults = {"/ocsp": Fault.BROKEN}
    desk.clock.set(NOW + timedelta(minutes=10))
    told = signing.ask_about_key(view, trust, desk.authority.revocation(), at=desk.clock.now(), bin_=ORGANISATION.bin)
    assert told.problems == (signing.KeyProblem.REVOKED,)
    with pytest.raises(KnownError, match="key-revoked"):
        desk.sign(contract_id)
    assert desk.view(contract_id).row.state is ContractState.PARENT_SIGNED


def test_what_was_learnt_about_revocation_outlasts_the_network_and_the_program(desk: Desk, tmp_path: Path) -> None:
    pair = signing.open_key(desk.head, PASSWORD)
    desk.service.revoked["gost"] = [Revoked(pair.certificate.serial, NOW - timedelta(days=1))]
    trust = desk.authority.trust()
    assert signing.revocation_of(pair.certificate, trust, desk.authority.revocation(), NOW) is not None
    desk.service.faults = dict.fromkeys(("/ocsp", "/gost.crl"), Fault.BROKEN)
    again = signing.revocation_of(pair.certificate, trust, desk.reach(tmp_path).revocation(), NOW)
    assert again is not None
    assert again.status == "revoked"


def test_a_parent_revoked_before_signing_is_found_out_by_checking_again(desk: Desk) -> None:
    contract_id = desk.contract(1)
    trust = desk.authority.trust()
    desk.revoke(desk.parent.certificate, NOW - timedelta(days=2))
    report = signing.verify(desk.office, contract_id, trust, desk.authority.revocation()).result
    assert report.verdict is Verdict.INVALID
    kept = desk.view(contract_id).report
    assert kept is not None
    assert kept["checked_at"] == NOW.isoformat()


def test_several_contracts_are_signed_with_one_opened_key_and_each_refusal_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (desk.contract(number) for number in (1, 2, 3))
    desk.sign(second)
    opened = []
    monkeypatch.setattr(signing, "open_key", lambda *args: opened.append(1) or signing.pkcs12.load(*args))
    told: list[tuple[int, int, str]] = []
    outcome = batch_signing.sign_all(
        desk.office, (first, second, third), desk.head, PASSWORD, desk.authority.trust(), report=lambda *step: told.append(step)
    )
    assert [(row.number, row.problem) for row in outcome.result] == [
        ("2026-001", ""),
        ("2026-002", "contract-moved-on"),
        ("2026-003", ""),
    ]
    assert len(opened) == 1
    assert told == [(0, 3, "2026-001"), (1, 3, "2026-002"), (2, 3, "2026-003"), (3, 3, "")]
    assert desk.view(third).row.state is ContractState.COUNTERSIGNED


def test_cancelling_keeps_what_is_signed_and_leaves_the_rest(desk: Desk) -> None:
    ids = tuple(desk.contract(number) for number in (1, 2, 3))
    begun: list[int] = []
    outcome = batch_signing.sign_all(
        desk.office,
        ids,
        desk.head,
        PASSWORD,
        desk.authority.trust(),
        report=lambda done, _total, _number: begun.append(done),
        stopped=lambda: len(begun) == 1,
    )
    assert [row.problem for row in outcome.result] == ["", "signing-stopped", "signing-stopped"]
    assert [desk.view(one).row.state.value for one in ids] == ["countersigned", "parent_signed", "parent_signed"]


def test_a_bad_key_signs_none_of_them(desk: Desk) -> None:
    ids = (desk.contract(1), desk.contract(2))
    employee = desk.issued.issue(HEAD, password=PASSWORD, kind=KeyKind.EMPLOYEE)
    with pytest.raises(KnownError, match="no-right-to-sign"):
        batch_signing.sign_all(desk.office, ids, employee, PASSWORD, desk.authority.trust())
    assert all(desk.view(one).row.state is ContractState.PARENT_SIGNED for one in ids)


def test_evidence_of_signatures_that_are_gone_does_not_count(desk: Desk) -> None:
    contract_id = desk.contract(1)
    desk.sign(contract_id)
    desk.complete()

    def replaced(uow: UnitOfWork) -> str:
        contract = uow.session.get_one(Contract, contract_id)
        contract.cms_sha256 = contract.parent_cms_sha256
        assert uow.session.get(ContractEvidence, contract_id) is not None
        return str(contract.cms_sha256)

    digest = desk.office.do(replaced).result
    assert desk.view(contract_id).evidence is None
    assert desk.office.ask(contracts.papers, contract_id).cms == desk.office.ask(blobs.read_blob, digest)
    assert desk.office.ask(stamping.due_contracts) == (contract_id,)


def test_nothing_is_asked_when_the_office_says_so(desk: Desk) -> None:
    desk.office.do(authorities.save_settings, "test", AuthoritySettings(online=False, tsp=desk.service.url("/tsp")))
    desk.sign(desk.contract(1))
    assert desk.complete().next_at is None
    assert desk.service.asked == []


def test_addresses_are_checked_before_they_are_kept_and_worlds_do_not_mix(desk: Desk) -> None:
    wrong = AuthoritySettings(
        tsp="ftp://example.kz", ocsp="nonsense", crl=("http://a.kz", "http://b.kz", "http://c.kz", "http://d.kz")
    )
    with pytest.raises(FieldProblems) as caught:
        desk.office.do(authorities.save_settings, "production", wrong)
    assert caught.value.problems == {"tsp": "bad-service-address", "ocsp": "bad-service-address", "crl": "too-many-addresses"}
    assert desk.office.ask(authorities.read_settings, "production").tsp == authorities.PRODUCTION_TSP
    assert desk.office.ask(authorities.read_settings, "test").tsp == desk.service.url("/tsp")


def test_any_file_is_checked_with_its_signature_beside_it_or_around_it(desk: Desk, tmp_path: Path) -> None:
    document, beside, around = (tmp_path / name for name in ("order.pdf", "order.pdf.cms", "order.p7m"))
    document.write_bytes(PDF)
    beside.write_bytes(sign_detached(PDF, desk.parent, NOW))
    around.write_bytes(sign_attached(PDF, desk.parent, NOW))
    trust, asked = desk.authority.trust(), desk.authority.revocation()
    assert pair_of((beside, document)) == (document, beside)
    assert pair_of((around,)) == (None, around)
    checked = check_files(document, beside, trust, NOW, asked)
    assert checked.report.signers[0].check(CheckName.REVOCATION).status is Status.PASS
    assert check_files(None, around, trust, NOW, asked).report.verdict is checked.report.verdict
    assert json.loads(report_file(checked, Path("r.json"), "ru"))["verdict"] == checked.report.verdict.value
    assert "КӘРІМОВА" in report_file(checked, Path("r.txt"), "kk").decode()


@pytest.mark.parametrize(
    ("document", "signature", "code"),
    [
        (PDF, b"no signature at all", "file-not-a-signature"),
        (None, "detached", "file-document-needed"),
        (b"another one", "attached", "file-of-another-document"),
    ],
)
def test_what_cannot_be_checked_is_told_by_what_the_files_are(
    desk: Desk, tmp_path: Path, document: bytes | None, signature: bytes | str, code: str
) -> None:
    made = {"detached": sign_detached, "attached": sign_attached}
    content = signature if isinstance(signature, bytes) else made[signature](PDF, desk.parent, NOW)
    (tmp_path / "s.cms").write_bytes(content)
    if document is not None:
        (tmp_path / "d.pdf").write_bytes(document)
    with pytest.raises(KnownError, match=code):
        check_files(tmp_path / "d.pdf" if document else None, tmp_path / "s.cms", desk.authority.trust(), NOW, None)


def test_a_trusted_certificate_is_added_knowingly_and_written_into_the_journal(desk: Desk, tmp_path: Path) -> None:
    office: Office = desk.office
    own = Authority(office, TrustPlace(tmp_path / "own", "production"), lambda: FolderCache(tmp_path), fetch=quickly)
    assert len(own.place.list().missing) == 4
    file = tmp_path / "authority.cer"
    file.write_bytes(desk.issued.gost_root.certificate.der)
    added = own.read_certificate(file)
    own.add_trusted(added, "Сынақ орталығы")
    assert own.trust().anchors == (added,)
    assert own.place.list().entries[0].standing == "added"
    file.write_bytes(b"nothing")
    with pytest.raises(KnownError, match="certificate-damaged"):
        own.read_certificate(file)
    with pytest.raises(KnownError, match="trust-refused"):
        desk.authority.add_trusted(added, "x")
    with pytest.raises(KnownError, match="trust-refused"):
        own.add_trusted(desk.parent.certificate, "not an authority")


def test_each_failed_try_waits_twice_as_long_up_to_the_longest(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamping, "LONGEST_WAIT", timedelta(minutes=10))
    desk.service.faults = {"/tsp": Fault.BROKEN}
    contract_id = desk.contract(1)
    desk.sign(contract_id)
    waits = []
    for _ in range(4):
        due = desk.complete().next_at
        assert due is not None
        waits.append(int((due - desk.clock.now()).total_seconds() // 60))
        desk.clock.set(due)
    assert waits == [2, 4, 8, 10]
    desk.clock.set(NOW + stamping.LOOK_BACK + timedelta(days=1))
    assert desk.complete().next_at is None  # too old: left as it is


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, office: batch_signing.sign_all(office, (), desk.head, PASSWORD, desk.authority.trust()),
        lambda _, office: office.do(authorities.save_settings, "test", AuthoritySettings()),
        lambda desk, office: _of(desk, office).add_trusted(desk.parent.certificate, "x"),
        lambda desk, office: _of(desk, office).fetch_trusted(),
    ],
)
def test_only_the_director_signs_and_decides_whom_to_trust(desk: Desk, act: Callable[[Desk, Office], object]) -> None:
    methodist = desk.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    with pytest.raises(KnownError, match="not-allowed"):
        act(desk, methodist)


def _of(desk: Desk, office: Office) -> Authority:
    return Authority(office, desk.authority.place, lambda: FolderCache(Path("nowhere")), fetch=quickly)
