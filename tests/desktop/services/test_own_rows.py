"""What the program keeps beside the kindergarten's own data: drafts, the way to the portal, what calls the office."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.models.organisation import Setting
from desktop.services import drafts, network
from desktop.services.clock import FixedClock
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.journal import entries
from desktop.services.network import NetworkSettings, ProxyMode
from desktop.services.preferences import PreferenceFile
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.waiting import Call, QuietHours, news, waiting
from protocol.messages.entities import RequestState
from tests.desktop.services.today_stage import add_request

METHODIST = Actor("m", "Ким Анна", Role.METHODIST)
MANUAL = NetworkSettings(ProxyMode.MANUAL, "proxy.local", 3128, "office", "p@ss:word/")


def test_a_draft_is_kept_for_its_person_and_form_until_it_is_forgotten(office: Office) -> None:
    office.do(drafts.keep_draft, "child:1", {"surname": "Серік", "capacity": 3, "own": True})
    found = office.ask(drafts.draft, "child:1")
    assert found is not None
    assert found.values == {"surname": "Серік", "capacity": 3, "own": True}
    assert office.ask(drafts.draft, "child:2") is None
    assert office.acting_as(METHODIST).ask(drafts.draft, "child:1") is None
    assert office.do(drafts.forget_draft, "child:1").changes.touched == frozenset()
    assert office.ask(drafts.draft, "child:1") is None


def test_a_draft_is_no_act_and_leaves_no_message_for_the_portal(office: Office) -> None:
    def operations(uow: UnitOfWork) -> int:
        return len(uow.session.scalars(select(OutboxOperation)).all())

    acts, messages = len(office.ask(entries)), office.ask(operations)
    office.do(drafts.keep_draft, "child:1", {"surname": "Серік"})
    assert (len(office.ask(entries)), office.ask(operations)) == (acts, messages)


def test_an_old_draft_is_not_offered_and_goes(office: Office, clock: FixedClock) -> None:
    office.do(drafts.keep_draft, "child:1", {"surname": "Серік"})
    clock.set(clock.now() + timedelta(days=15))
    office.do(drafts.keep_draft, "child:2", {"surname": "Тоқтар"})
    assert office.ask(drafts.draft, "child:1") is None
    office.do(drafts.forget_old_drafts)
    kept = office.ask(lambda uow: [name for name in uow.session.scalars(select(Setting.name)) if name.startswith("draft.")])
    assert [name.rpartition(".")[2] for name in kept] == ["child:2"]


def test_without_a_choice_the_system_decides_and_this_machine_is_reached_directly(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://system.local:8080")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    chosen = office.ask(network.read_network)
    assert chosen.mode is ProxyMode.SYSTEM
    assert network.portal_address("https://portal.kz", chosen, tmp_path).proxy == "http://system.local:8080"
    assert network.portal_address("http://127.0.0.1:8000", chosen, tmp_path).proxy is None
    assert network.portal_address("https://portal.kz", NetworkSettings(ProxyMode.NONE), tmp_path).proxy is None
    assert network.authority_proxy(chosen) is None
    assert network.authority_proxy(NetworkSettings(ProxyMode.NONE)) == ""


def test_an_own_proxy_is_kept_and_its_password_is_told_to_nobody(office: Office, tmp_path: Path) -> None:
    office.do(network.save_network, MANUAL)
    chosen = office.ask(network.network_to_edit)
    assert chosen == MANUAL
    address = network.portal_address("https://portal.kz", chosen, tmp_path)
    assert address.proxy == "http://office:p%40ss%3Aword%2F@proxy.local:3128"
    assert network.authority_proxy(chosen) == address.proxy
    assert "p@ss" not in repr(chosen)
    assert "p%40ss" not in repr(address)
    assert "p@ss" not in json.dumps([str(entry) for entry in office.ask(entries)])


def test_only_the_director_changes_or_reads_the_way(office: Office) -> None:
    methodist = office.acting_as(METHODIST)
    for call in (lambda: methodist.do(network.save_network, MANUAL), lambda: methodist.ask(network.network_to_edit)):
        with pytest.raises(KnownError, match="not-allowed"):
            call()


@pytest.mark.parametrize(
    ("host", "port", "problems"),
    [
        ("", 3128, {"host": "required"}),
        ("http://proxy", 3128, {"host": "bad-proxy-host"}),
        ("proxy:80", 3128, {"host": "bad-proxy-host"}),
        ("user@proxy", 0, {"host": "bad-proxy-host", "port": "bad-proxy-port"}),
    ],
)
def test_what_is_no_machine_is_refused_by_field(host: str, port: int, problems: dict[str, str]) -> None:
    with pytest.raises(FieldProblems) as refused:
        network.checked(NetworkSettings(ProxyMode.MANUAL, host, port))
    assert refused.value.problems == problems


def test_a_password_without_a_user_and_a_proxy_that_is_not_used_are_not_kept() -> None:
    assert network.checked(NetworkSettings(ProxyMode.MANUAL, "::1", 1, "", "x")).password == ""
    assert network.checked(NetworkSettings(ProxyMode.NONE, "proxy", 1, "u", "x")) == NetworkSettings(ProxyMode.NONE)


def a_certificate() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "own")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=9)).sign(key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM)


def test_own_certificates_are_copied_beside_the_database_and_trusted(tmp_path: Path) -> None:
    stick, folder = tmp_path / "stick.pem", tmp_path / "office"
    folder.mkdir()
    chosen = NetworkSettings(own_ca=True)
    assert network.portal_address("https://portal.kz", chosen, folder).ca_bundle is None
    stick.write_bytes(a_certificate() * 2)
    network.keep_own_ca(stick, folder)
    stick.unlink()
    kept = network.portal_address("https://portal.kz", chosen, folder).ca_bundle
    assert kept is not None
    assert kept.read_bytes().count(b"BEGIN CERTIFICATE") == 2


def test_what_is_no_certificate_is_refused_and_the_former_ones_stay(tmp_path: Path) -> None:
    (tmp_path / network.CA_FILE).write_text("former")
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no certificate")
    for path, code in ((wrong, "not-certificates"), (tmp_path / "none.pem", "cannot-read")):
        with pytest.raises(KnownError, match=code):
            network.keep_own_ca(path, tmp_path)
    assert (tmp_path / network.CA_FILE).read_text() == "former"


def test_only_what_came_since_calls_the_office(office: Office) -> None:
    before = office.ask(waiting)
    assert news(before, before) == {}
    for serial in (1, 2):
        office.do(add_request, RequestState.NEW, None, serial)
    assert news(before, office.ask(waiting)) == {Call.REQUEST: 2}
    assert news(before, office.acting_as(METHODIST).ask(waiting)) == {}


@pytest.mark.parametrize(("hour", "quiet"), [(7, True), (8, False), (18, False), (19, True), (23, True), (0, True)])
def test_the_night_is_quiet(hour: int, quiet: bool) -> None:
    assert QuietHours().covers(datetime(2026, 11, 12, hour, 30, tzinfo=UTC)) is quiet


def test_quiet_hours_may_lie_within_a_day_or_nowhere() -> None:
    noon = datetime(2026, 11, 12, 12, tzinfo=UTC)
    assert QuietHours(12, 14).covers(noon)
    assert not QuietHours(12, 12).covers(noon)


def test_what_is_held_is_written_with_the_next_change(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    file = PreferenceFile(path)
    file.hold(tables={"groups.table": {"sort": "name"}})
    assert not path.exists()
    file.change(geometry="")
    assert PreferenceFile(path).values.tables == {"groups.table": {"sort": "name"}}


@pytest.mark.parametrize("damage", [{"tables": 1}, {"quiet_from": 24}, {"quiet_to": "8"}, {"notify": 1}])
def test_damaged_preferences_count_as_none(tmp_path: Path, damage: dict[str, object]) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"language": "kk", **damage}))
    assert PreferenceFile(path).values.language == "ru"
