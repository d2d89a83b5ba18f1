"""Changed key files, signatures, lists, responses, stamps: nothing foreign is raised, nothing hangs, no forgery is believed."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from eds import cades, cms, der, longterm, oids, pkcs12, tsp_client
from eds.certificates import Certificate, parse_file
from eds.crl import check_crl
from eds.errors import EdsError
from eds.ocsp import check_ocsp
from eds.report import Verdict
from eds.revocation import RevocationAnswer, RevocationStatus
from eds.testing import (
    KeyKind,
    Person,
    Revoked,
    Statement,
    TestAuthority,
    add_time_stamp,
    key_file,
    ocsp_response,
    revocation_list,
    time_stamp_response,
    time_stamp_token,
)
from eds.timestamp import check as check_stamp
from eds.trust import TrustStore
from eds.verification import verify, verify_detached
from tests.soak.mutation import Mutator

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
DOCUMENT = b"%PDF-1.7 the contract of a kindergarten and a parent\n" * 4
PASSWORD = "fuzz-1"
LONGEST_SECONDS = 1.0
MOST_MEGABYTES = 200
PARENT = Person("СЕРІКОВА", "ӘСЕМ", "БОЛАТҚЫЗЫ", "900101400123")
DIRECTOR = Person("ТЕСТОВ", "ТЕСТ", "ТЕСТОВИЧ", "800202300456", bin="123456789021", organisation='КГКП "ҚҰЛЫНШАҚ"')


@dataclass(frozen=True)
class Target:
    """Something that reads bytes from outside: sound samples of them, and what reads them."""

    name: str
    samples: tuple[bytes, ...]
    read: Callable[[bytes], object]
    weight: int


@dataclass(frozen=True)
class AlwaysGood:
    """Says of every certificate that it is not revoked, so that an untouched signature is VALID without a warning."""

    raw: bytes

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer:
        """Good, as of now."""
        return RevocationAnswer(RevocationStatus.GOOD, "ocsp", NOW, NOW, LATER, None, "", self.raw)


class Bench:
    """The authority, its keys, and samples of everything the package reads."""

    def __init__(self) -> None:
        self.authority = TestAuthority.create(NOW)
        self.trust: TrustStore = self.authority.trust()
        self.rsa = self.authority.issue_pair(PARENT, algorithm="rsa")
        self.gost = self.authority.issue_pair(PARENT)
        self.head = self.authority.issue_pair(DIRECTOR, kind=KeyKind.HEAD, algorithm="rsa")
        self.stamping = self.authority.issue_time_stamping("rsa")
        self.good = AlwaysGood(self._response(self.rsa.certificate, "rsa"))

    def signed(self) -> Iterator[bytes]:
        """Signatures of every form: plain, two of them, stamped, with evidence, attached, GOST."""
        plain = cades.sign_detached(DOCUMENT, self.rsa, NOW)
        yield plain
        yield cades.cosign(DOCUMENT, plain, self.head, NOW)
        stamped = add_time_stamp(plain, 0, self.stamping, NOW)
        yield stamped
        yield longterm.add_evidence(stamped, 0, self.trust, self.good, at=NOW)
        yield cades.attach(DOCUMENT, plain)
        yield cades.sign_detached(DOCUMENT, self.gost, NOW)

    def targets(self) -> tuple[Target, ...]:
        """Everything that reads bytes from outside."""
        rsa, gost = self.rsa.certificate, self.gost.certificate
        issuer = self.authority.issuer("rsa").certificate
        stamped_bytes = b"stamped"
        token = time_stamp_token(stamped_bytes, self.stamping, NOW)
        request = tsp_client.Request(oids.SHA256, bytes(32), 7)
        answers = time_stamp_response(request.encode(), self.stamping, NOW)
        return (
            Target("key file", (key_file(self.rsa, PASSWORD), key_file(self.gost, PASSWORD)), self._open, 3),
            Target("signature", tuple(self.signed()), self._verify, 6),
            Target("certificate", (rsa.der, gost.der, issuer.der), self._chain, 3),
            Target("revocation list", (self._list(), self._list(base=1)), lambda data: check_crl(data, rsa, issuer, at=NOW), 3),
            Target("OCSP response", (self._response(rsa, "rsa"),), lambda data: check_ocsp(data, rsa, issuer, at=NOW), 3),
            Target("time stamp", (token,), lambda data: check_stamp(data, stamped_bytes, self.trust, at=NOW), 3),
            Target("time stamp answer", (answers,), lambda data: tsp_client.read_response(data, request), 3),
        )

    def _list(self, base: int | None = None) -> bytes:
        entries = [Revoked(number, NOW, "key-compromise") for number in (5, 77, 1 << 100)]
        return revocation_list(
            self.authority.issuer("rsa"), entries, this_update=NOW - timedelta(hours=1), next_update=LATER, number=2, base=base
        )

    def _response(self, certificate: Certificate, algorithm: str) -> bytes:
        issuer = self.authority.issuer(algorithm)
        statement = Statement(certificate.serial, RevocationStatus.GOOD, NOW, LATER)
        return ocsp_response(issuer.certificate, issuer, [statement], produced_at=NOW)

    def _open(self, data: bytes) -> object:
        return pkcs12.load(data, PASSWORD)

    def _verify(self, data: bytes) -> object:
        inside = cms.parse(data).content is not None
        report = verify(None if inside else DOCUMENT, data, self.trust, at=NOW)
        return report.to_dict(), report.to_text()

    def _chain(self, data: bytes) -> object:
        return [self.trust.chain(each, (), NOW) for each in parse_file(data)]

    def forgeries(self, chance: Random) -> Iterator[tuple[str, bytes, bytes]]:
        """(what was tampered with, document, signature), for ever: the document, or what a signature or a stamp stands over."""
        signed = list(self.signed())
        stamped, parts = signed[2], self._parts(signed[2])
        while True:
            what, part = chance.choice(parts)
            if what == "document":
                yield what, _flipped(DOCUMENT, chance), stamped
            else:
                place = stamped.index(part)
                yield what, DOCUMENT, stamped[:place] + _flipped(part, chance) + stamped[place + len(part) :]

    def _parts(self, stamped: bytes) -> list[tuple[str, bytes]]:
        (signer,) = cms.parse(stamped).signers
        (token,) = signer.unsigned(oids.TIME_STAMP_TOKEN)
        inner = cms.parse(token.raw)
        (stamper,) = inner.signers
        assert inner.content is not None
        return [
            ("document", DOCUMENT),
            ("signature", signer.signature),
            ("attributes", _attributes(signer)),
            ("certificate", self.rsa.certificate.der),
            ("time stamp", inner.content),
            ("time stamp's signature", stamper.signature),
            ("time stamp's attributes", _attributes(stamper)),
        ]


def _attributes(signer: cms.SignerInfo) -> bytes:
    """The signed attributes as they stand in the signature, without the tag that is hashed in place of theirs."""
    assert signer.signed_bytes is not None
    return der.parse(signer.signed_bytes).content


def _flipped(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def read_mutated(count: int, seed: int, say: Callable[[str], None] = print) -> list[str]:
    """Let everything read changed bytes; the faults found, none when all is well."""
    bench, chance = Bench(), Random(seed)
    targets = bench.targets()
    mutator = Mutator(chance, [sample for target in targets for sample in target.samples])
    weights = [target.weight for target in targets]
    begun, faults, refused = _megabytes(), [], 0
    for number in range(count):
        (target,) = chance.choices(targets, weights)
        data = mutator.mutate(chance.choice(target.samples))
        since = time.process_time()
        try:
            target.read(data)
        except EdsError:
            refused += 1
        except Exception as error:  # noqa: BLE001 - anything else is what is looked for
            faults.append(f"{target.name} {number}: {type(error).__name__}: {error}: {data.hex()}")
        if (taken := time.process_time() - since) > LONGEST_SECONDS:
            faults.append(f"{target.name} {number}: {taken:.1f} s: {data.hex()}")
        if number % 10_000 == 9_999:
            say(f"{number + 1} read, {refused} refused, {len(faults)} faults, {_megabytes() - begun:.0f} MB more")
    if _megabytes() - begun > MOST_MEGABYTES:
        faults.append(f"{_megabytes() - begun:.0f} MB of memory")
    return faults


def believe_no_forgery(count: int, seed: int) -> list[str]:
    """Verify forged papers; those called VALID, none when all is well."""
    bench = Bench()
    stamped = list(bench.signed())[2]
    honest = verify_detached(DOCUMENT, stamped, bench.trust, at=NOW, revocation=bench.good)
    assert honest.verdict is Verdict.VALID, honest.to_text()
    faults = []
    for number, (what, document, signature) in zip(range(count), bench.forgeries(Random(seed)), strict=False):
        try:
            report = verify_detached(document, signature, bench.trust, at=NOW, revocation=bench.good)
        except EdsError:
            continue
        if report.verdict is Verdict.VALID:
            faults.append(f"{what} {number}: VALID: {signature.hex()}")
    return faults


def _megabytes() -> float:
    """The most memory this process ever held; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
