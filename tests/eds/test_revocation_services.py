"""Asking real services over HTTP: what they say, how they fail, and what is remembered."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from eds import http, oids
from eds.addresses import Services, services_of
from eds.cache import Cache, FolderCache, MemoryCache
from eds.errors import ServiceUnavailable
from eds.http import Limits
from eds.pkcs12 import KeyPair
from eds.revocation import RevocationAnswer, RevocationStatus
from eds.sources import RevocationSources
from eds.testing import Person, Revoked, TestAuthority, revocation_list
from eds.testing.service import AuthorityService, Fault

DAY = timedelta(days=1)
GOOD, REVOKED, UNKNOWN = RevocationStatus
QUICK = Limits(wait=0.15, total=0.3, size=1 << 20)
PATIENT = Limits(wait=10, total=20)


@dataclass
class Clock:
    """A clock that goes when told."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def service(authority: TestAuthority, clock: Clock) -> Iterator[AuthorityService]:
    with AuthorityService(authority, clock) as running:
        yield running


@dataclass
class Bench:
    """A service, a key it knows of, and what asks about it."""

    service: AuthorityService
    clock: Clock
    pair: KeyPair
    algorithm: str = "gost"
    cache: Cache = field(default_factory=MemoryCache)

    def sources(self, services: Services | None = None) -> RevocationSources:
        return RevocationSources(self.fetch, self.cache, self.clock, services or Services())

    def fetch(self, url: str, body: bytes | None, content_type: str) -> bytes:
        """Patient, so that a busy machine fails nothing; only what is to fail fails quickly."""
        fails = urlsplit(url).path in self.service.faults
        return http.fetch(url, body, content_type, limits=QUICK if fails else PATIENT, proxy="")

    def ask(self, sources: RevocationSources, at: datetime | None = None) -> RevocationAnswer | None:
        issuer = self.service.authority.issuer(self.algorithm).certificate
        return sources.answer(self.pair.certificate, issuer, at or self.clock.now)

    def revoke(self, reason: str = "key-compromise") -> None:
        self.service.revoked[self.algorithm].append(Revoked(self.pair.certificate.serial, self.clock.now, reason))

    def fail(self, fault: Fault, *paths: str) -> None:
        self.service.faults |= dict.fromkeys(paths, fault)

    def fail_all(self, fault: Fault) -> None:
        self.fail(fault, "/ocsp", f"/{self.algorithm}.crl", f"/{self.algorithm}_delta.crl")


@pytest.fixture
def bench(service: AuthorityService, authority: TestAuthority, clock: Clock, parent_person: Person) -> Bench:
    pair = authority.at_addresses(service.addresses()).issue_pair(parent_person)
    return Bench(service, clock, pair)


def test_certificates_name_their_services(bench: Bench) -> None:
    named = services_of(bench.pair.certificate)
    url = bench.service.url
    assert named == Services((url("/ocsp"),), (url("/gost.crl"),), (url("/gost_delta.crl"),), (url("/gost_issuing.cer"),))


def test_an_rsa_key_is_asked_about_too(
    service: AuthorityService, authority: TestAuthority, clock: Clock, parent_person: Person
) -> None:
    pair = authority.at_addresses(service.addresses("rsa")).issue_pair(parent_person, algorithm="rsa")
    bench = Bench(service, clock, pair, "rsa")
    answer = bench.ask(bench.sources())
    assert answer is not None
    assert (answer.status, answer.source) == (GOOD, "ocsp")
    bench.fail(Fault.BROKEN, "/ocsp")
    bench.revoke()
    clock.now += DAY
    answer = bench.ask(bench.sources())
    assert answer is not None
    assert (answer.status, answer.source) == (REVOKED, "crl")


def test_ocsp_answers_first_and_is_not_asked_twice_within_the_hour(bench: Bench) -> None:
    sources = bench.sources()
    first = bench.ask(sources)
    assert first is not None
    assert (first.status, first.source) == (GOOD, "ocsp")
    bench.clock.now += timedelta(minutes=50)
    assert bench.ask(sources) == first
    assert bench.service.asked == ["/ocsp"]
    bench.clock.now += timedelta(minutes=20)
    later = bench.ask(sources)
    assert later is not None
    assert later.this_update == bench.clock.now
    assert bench.service.asked == ["/ocsp"] * 2


@pytest.mark.parametrize("fault", [*Fault])
def test_whatever_fails_the_next_source_is_asked_and_at_last_nothing_is_claimed(bench: Bench, fault: Fault) -> None:
    bench.fail(fault, "/ocsp")
    sources = bench.sources()
    listed = bench.ask(sources)
    assert listed is not None
    assert (listed.status, listed.source) == (GOOD, "crl")
    bench.fail_all(fault)
    bench.cache = MemoryCache()
    assert bench.ask(bench.sources()) is None


def test_a_service_that_does_not_exist_claims_nothing(bench: Bench) -> None:
    nowhere = "http://127.0.0.1:9/"
    assert bench.ask(bench.sources(Services((nowhere,), (nowhere,), (nowhere,)))) is None


def test_a_certificate_without_addresses_is_not_checked(bench: Bench, gost_parent: KeyPair) -> None:
    bench.pair = gost_parent
    assert bench.ask(bench.sources()) is None
    url = bench.service.url
    answer = bench.ask(bench.sources(Services(crl=(url("/gost.crl"),))))  # a setting helps
    assert answer is not None
    assert answer.source == "crl"


def test_a_failed_address_is_left_alone_for_a_while(bench: Bench) -> None:
    bench.fail_all(Fault.BROKEN)
    sources = bench.sources()
    for _ in range(3):
        assert bench.ask(sources) is None
    assert bench.service.asked == ["/ocsp", "/gost.crl"]
    bench.service.faults.clear()
    assert bench.ask(sources) is None
    bench.clock.now += timedelta(minutes=6)
    answer = bench.ask(sources)
    assert answer is not None
    assert answer.status is GOOD


def test_a_revoked_key_stays_revoked_whatever_happens_later(bench: Bench, tmp_path: Path) -> None:
    bench.cache = FolderCache(tmp_path)
    bench.revoke()
    answer = bench.ask(bench.sources())
    assert answer is not None
    assert (answer.status, answer.reason) == (REVOKED, "key-compromise")
    bench.fail_all(Fault.BROKEN)
    bench.clock.now += 3000 * DAY
    again = bench.ask(bench.sources())  # another run of the program, years later and without network
    assert again == answer
    assert bench.service.asked == ["/ocsp"]


@pytest.mark.parametrize("in_full", [0, 1])
def test_a_key_revoked_by_a_list_stays_revoked_too(bench: Bench, tmp_path: Path, in_full: int) -> None:
    bench.cache, bench.service.in_full = FolderCache(tmp_path), in_full
    bench.fail(Fault.BROKEN, "/ocsp")
    bench.revoke()
    answer = bench.ask(bench.sources())
    assert answer is not None
    assert (answer.status, answer.source) == (REVOKED, "crl")
    bench.fail_all(Fault.BROKEN)
    bench.clock.now += 3000 * DAY
    again = bench.ask(bench.sources())
    assert again is not None
    assert (again.status, again.revoked_at) == (REVOKED, answer.revoked_at)


def test_unknown_is_the_answer_unless_a_list_says_revoked(bench: Bench) -> None:
    bench.service.unknown.add(bench.pair.certificate.serial)
    sources = bench.sources()
    for status, source in ((UNKNOWN, "ocsp"), (REVOKED, "crl")):
        answer = bench.ask(sources)
        assert answer is not None
        assert (answer.status, answer.source) == (status, source)
        bench.revoke()
        bench.clock.now += timedelta(hours=13)


def test_unknown_is_asked_about_again(bench: Bench) -> None:
    bench.service.unknown.add(bench.pair.certificate.serial)
    sources = bench.sources()
    bench.ask(sources)
    bench.service.unknown.clear()
    answer = bench.ask(sources)
    assert answer is not None
    assert answer.status is GOOD


def test_a_list_of_somebody_else_is_no_list(bench: Bench, authority: TestAuthority, now: datetime) -> None:
    """The names are right, the signature is another's."""
    right = authority.gost_issuing
    forger = replace(right, key=authority.gost_root.key)
    forged = revocation_list(forger, [], this_update=now, next_update=now + DAY)
    bench.fetch = lambda url, body, content_type: forged  # type: ignore[method-assign]
    assert bench.ask(bench.sources(Services(crl=("http://forged/",)))) is None


def test_a_hold_is_lifted_when_the_authority_lifts_it(bench: Bench) -> None:
    bench.revoke("certificate-hold")
    sources = bench.sources()
    held = bench.ask(sources)
    assert held is not None
    assert (held.status, held.reason) == (REVOKED, "certificate-hold")
    bench.service.revoked["gost"].clear()
    bench.clock.now += timedelta(hours=2)
    lifted = bench.ask(sources)
    assert lifted is not None
    assert lifted.status is GOOD


def test_a_list_is_fetched_once_in_half_a_day_and_outlives_an_outage(bench: Bench, tmp_path: Path) -> None:
    bench.cache = FolderCache(tmp_path)
    bench.fail(Fault.BROKEN, "/ocsp")
    sources = bench.sources()
    first = bench.ask(sources)
    bench.clock.now += timedelta(hours=1)
    assert bench.ask(bench.sources()) == first  # another run
    assert bench.service.asked.count("/gost.crl") == 1
    bench.fail_all(Fault.BROKEN)
    bench.clock.now += timedelta(hours=13)
    assert bench.ask(sources) == first  # not replaced, and still promised by its next update
    bench.clock.now += timedelta(hours=13)
    assert bench.ask(sources) is None  # now it is out of date


def test_a_cache_spoilt_by_anybody_is_no_answer(bench: Bench, tmp_path: Path) -> None:
    bench.cache = FolderCache(tmp_path)
    bench.ask(bench.sources())
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    bench.fail_all(Fault.BROKEN)
    assert bench.ask(bench.sources()) is None


@pytest.mark.parametrize("digest", [oids.SHA1, oids.STREEBOG256])
def test_certificates_may_be_named_by_another_digest(bench: Bench, digest: str) -> None:
    sources = bench.sources()
    sources.digest = digest
    answer = bench.ask(sources)
    assert answer is not None
    assert (answer.status, answer.source) == (GOOD, "ocsp")


def test_a_responder_that_repeats_no_nonce_is_believed_by_its_dates(bench: Bench) -> None:
    bench.service.nonces = False
    answer = bench.ask(bench.sources())
    assert answer is not None
    assert answer.status is GOOD


def test_an_answer_to_another_request_is_not_believed(bench: Bench) -> None:
    kept: list[bytes] = []
    fetch = bench.fetch

    def replayed(url: str, body: bytes | None, content_type: str) -> bytes:
        kept.append(fetch(url, body, content_type))
        return kept[0]

    bench.fetch = replayed  # type: ignore[method-assign]
    only = Services(ocsp=(bench.service.url("/ocsp"),), crl=("http://127.0.0.1:9/",))
    first = bench.ask(bench.sources(only))
    assert first is not None
    bench.cache = MemoryCache()
    assert bench.ask(bench.sources(only)) is None


def test_the_past_is_answered_by_what_was_signed_well_after_it(bench: Bench) -> None:
    sources = bench.sources()
    moment = bench.clock.now
    bench.clock.now += 2 * DAY
    first = bench.ask(sources, at=moment)
    assert first is not None
    bench.clock.now += 5 * DAY
    assert bench.ask(sources, at=moment) == first
    assert bench.service.asked == ["/ocsp"]


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault not in {Fault.GARBAGE, Fault.MOVED}])
def test_every_failure_of_a_service_is_one_error(service: AuthorityService, fault: Fault) -> None:
    service.faults["/ocsp"] = fault
    with pytest.raises(ServiceUnavailable):
        http.fetch(service.url("/ocsp"), limits=QUICK, proxy="")


@pytest.mark.parametrize(
    "url", ["file:///etc/hostname", "ftp://127.0.0.1/x", "data:,x", "", "http://", "http://[::1", "http://a b/"]
)
def test_only_http_is_fetched(url: str) -> None:
    with pytest.raises(ServiceUnavailable):
        http.fetch(url, limits=QUICK, proxy="")


def test_what_is_there_comes_and_what_is_not_is_told(service: AuthorityService, authority: TestAuthority) -> None:
    issuing = authority.gost_issuing.certificate.der
    assert http.fetch(service.url("/gost_issuing.cer"), limits=PATIENT, proxy="") == issuing
    with pytest.raises(ServiceUnavailable, match="404"):
        http.fetch(service.url("/absent.cer"), limits=PATIENT, proxy="")
    with pytest.raises(ServiceUnavailable, match="too big"):
        http.fetch(service.url("/gost_issuing.cer"), limits=Limits(10, 20, 100), proxy="")


def test_an_endless_answer_is_cut_off_by_its_size(service: AuthorityService) -> None:
    service.faults["/gost.crl"] = Fault.HUGE
    with pytest.raises(ServiceUnavailable, match="too big"):
        http.fetch(service.url("/gost.crl"), limits=PATIENT, proxy="")


def test_what_is_posted_is_never_sent_on(service: AuthorityService) -> None:
    service.faults |= {"/ocsp": Fault.MOVED, "/gost.crl": Fault.MOVED}
    with pytest.raises(ServiceUnavailable, match="sent elsewhere"):
        http.fetch(service.url("/ocsp"), b"question", "application/ocsp-request", limits=PATIENT, proxy="")
    moved = http.fetch(service.url("/gost.crl"), limits=PATIENT, proxy="")
    assert moved == http.fetch(service.url("/gost_root.cer"), limits=PATIENT, proxy="")


def test_a_proxy_is_used_when_set(service: AuthorityService) -> None:
    proxy = service.url("")
    with pytest.raises(ServiceUnavailable):
        http.fetch("http://ocsp.example/ocsp.crl", limits=PATIENT, proxy=proxy)
    assert service.asked == ["http://ocsp.example/ocsp.crl"]


def test_a_memory_cache_forgets_the_longest_unused() -> None:
    cache = MemoryCache(capacity=10)
    for name in ("a", "b"):
        cache.put(name, bytes(5))
    assert cache.get("a") == bytes(5)
    cache.put("c", bytes(5))
    assert (cache.get("b"), cache.get("a")) == (None, bytes(5))


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = FolderCache(tmp_path / "file")
    cache.put("a", b"x")
    assert cache.get("a") is None
