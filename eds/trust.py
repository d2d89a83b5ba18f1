"""Whom we believe: the certificates of authorities, and the chain from a signer up to one of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from eds.additions import read_additions
from eds.algorithms import AlgorithmsDisagree, signature_digest
from eds.certificates import Certificate, parse_file
from eds.errors import DamagedCertificate, EdsError, TrustUnusable, UnsupportedAlgorithm

# SHA-256 of the certificates of NCA RK in force to 2045, as the authority publishes them. The certificates themselves are
# not shipped: they come from a folder or from the authority, and count only when their fingerprint is one of these.
PRODUCTION_PINS: Final = {
    "af77725f8328bb24f89d81da3acdf7cee4324248538b7ba2cd2a860517fb9dca": "root_gost_2022",
    "32c7d233a42703a327f3025543a05b930e3f39a786c68dfa196baa86d5618524": "nca_gost_2022",
    "9ba06354b626641715182e4d07c9dbaa1777720fa795d03174ffc68876535dcd": "root_rsa_2020",
    "84fb799a66140950818c056a5d9730acc2a7622cdd4ef0d47113b132fb892905": "nca_rsa_2022",
}
# The test authorities of NCA RK: they certify anybody, so no production store takes them, whoever asks.
NCA_TEST: Final = {
    "beeffc0bdb77cd798c35983eb0715f6ef0051cccb71d7cd05505e8a4fb2c6f4d": "nca_gost2022_test",
    "7e96a36409dc11e0fc99efae41f8c639e16a495d77c2f2278edb98580f997231": "nca_rsa_test",
    "b995e79e7c07429f8f79e185451e5599ce342ac720000f01b3854fdfa03031a6": "root_test_gost_2022",
}
_SUFFIXES: Final = frozenset({".cer", ".crt", ".pem", ".der"})
_MAX_CHAIN: Final = 5
_MAX_OTHERS: Final = 16
_MAX_SIGNATURES: Final = 40
_MAX_FILE: Final = 1 << 20


class TrustKind(StrEnum):
    """Production keys and test keys: two worlds that never mix."""

    PRODUCTION = "production"
    TEST = "test"


class ChainFault(StrEnum):
    """Why no chain leads to a trusted authority. Only the first is "not known": the others are faults."""

    NO_TRUST_ANCHOR = "no-trust-anchor"
    UNSUPPORTED = "chain-algorithm-unsupported"
    ISSUER_NOT_AN_AUTHORITY = "issuer-not-an-authority"
    ISSUER_NOT_VALID = "issuer-not-valid"
    ISSUER_SIGNATURE_WRONG = "issuer-signature-wrong"
    UNKNOWN_CRITICAL_EXTENSION = "unknown-critical-extension"


@dataclass(frozen=True, slots=True)
class Chain:
    """The certificates from the signer's to the trusted one, or the fault that stopped the search (`path` is empty)."""

    path: tuple[Certificate, ...]
    fault: ChainFault | None = None


@dataclass(frozen=True, slots=True)
class TrustStore:
    """Trusted certificates (`anchors`), helpers to reach them (`intermediates`), and what was offered and not trusted.

    `links` remembers which of the store's own certificates proved to be signed by which: they never change, and checking
    takes ten milliseconds. Build it by `of` or `from_directory`: they hold the rules of who becomes an anchor.
    """

    kind: TrustKind
    anchors: tuple[Certificate, ...]
    intermediates: tuple[Certificate, ...]
    ignored: tuple[Certificate, ...] = ()
    links: dict[tuple[bytes, bytes], bool] = field(default_factory=dict, compare=False, repr=False, init=False)

    @classmethod
    def of(cls, certificates: Iterable[Certificate], kind: TrustKind | str, *, added: Iterable[str] = ()) -> "TrustStore":
        """A store of these certificates.

        Args:
            certificates: what is at hand.
            kind: production: only pinned or knowingly added certificates are trusted, the rest is ignored.
                test: self-signed ones are trusted, the others help to build chains; pinned ones are ignored.
            added: SHA-256 fingerprints an administrator has knowingly added. Neither pinned certificates in a test store nor
                NCA RK's test authorities in a production store are believed even so.
        """
        kind = TrustKind(kind)
        chosen = frozenset(fingerprint.lower() for fingerprint in added)
        anchors: list[Certificate] = []
        intermediates: list[Certificate] = []
        ignored: list[Certificate] = []
        for certificate in dict.fromkeys(certificates):
            pinned = certificate.fingerprint in PRODUCTION_PINS
            other_world = certificate.fingerprint in NCA_TEST if kind is TrustKind.PRODUCTION else pinned
            if not other_world and (certificate.fingerprint in chosen or pinned):
                anchors.append(certificate)
            elif other_world or kind is TrustKind.PRODUCTION:
                ignored.append(certificate)
            elif certificate.self_issued:
                anchors.append(certificate)
            else:
                intermediates.append(certificate)
        return cls(kind, tuple(anchors), tuple(intermediates), tuple(ignored))

    @classmethod
    def from_directory(
        cls, path: Path | str, kind: TrustKind | str = TrustKind.PRODUCTION, *, added: Iterable[str] = ()
    ) -> "TrustStore":
        """A store of the certificate files (.cer, .crt, .pem, .der; DER or PEM) of a folder.

        A production store also believes what an administrator added (`eds.additions`).

        Raises:
            TrustUnusable: the folder, one of its certificate files or the list of additions cannot be read.
        """
        kind = TrustKind(kind)
        chosen = [*added]
        if kind is TrustKind.PRODUCTION:
            chosen += [addition.fingerprint for addition in read_additions(Path(path))]
        return cls.of(read_certificates(Path(path)), kind, added=chosen)

    def chain(self, certificate: Certificate, others: Iterable[Certificate], at: datetime) -> Chain:
        """Lead a certificate to a trusted one (RFC 5280, section 6, as far as NCA RK uses it).

        Args:
            certificate: the signer's.
            others: more certificates that may help, trusted in nothing (those inside the CMS).
            at: the moment at which the issuers must be valid. The signer's own validity is not looked at here.
        """
        helpers = tuple(others)[:_MAX_OTHERS]
        pool = tuple(dict.fromkeys((*self.anchors, *self.intermediates, *helpers)))
        return _Search(self, pool, at).extend((certificate,))

    def holds(self, certificate: Certificate) -> bool:
        """Whether the certificate is one of the store's own helpers."""
        return certificate in self.intermediates


@dataclass(slots=True)
class _Search:
    """One search for a chain; the number of signatures it checks is bounded, whatever a CMS carries."""

    store: TrustStore
    pool: tuple[Certificate, ...]
    at: datetime
    budget: int = _MAX_SIGNATURES

    def extend(self, path: tuple[Certificate, ...]) -> Chain:
        """Go on from the last certificate of the path, depth first."""
        last = path[-1]
        if last in self.store.anchors:
            return Chain(path)
        if last.unknown_critical:
            return Chain((), ChainFault.UNKNOWN_CRITICAL_EXTENSION)
        fault = ChainFault.NO_TRUST_ANCHOR
        if len(path) == _MAX_CHAIN:
            return Chain((), fault)
        for issuer in self.pool:
            if issuer in path or not _may_issue(issuer, last):
                continue
            found = self._step(path, issuer)
            chain = Chain((), found) if found else self.extend((*path, issuer))
            if chain.fault is None:
                return chain
            if fault is ChainFault.NO_TRUST_ANCHOR:
                fault = chain.fault
        return Chain((), fault)

    def _step(self, path: tuple[Certificate, ...], issuer: Certificate) -> ChainFault | None:
        """What forbids this issuer above the last certificate of the path."""
        below = sum(1 for certificate in path[1:] if not certificate.self_issued)
        limited = issuer.path_length is not None and below > issuer.path_length
        may_certify = issuer.key_usage is None or "keyCertSign" in issuer.key_usage
        if not issuer.ca or limited or not may_certify:
            return ChainFault.ISSUER_NOT_AN_AUTHORITY
        if not issuer.valid_at(self.at):
            return ChainFault.ISSUER_NOT_VALID
        try:
            if not self._is_signed(path[-1], issuer):
                return ChainFault.ISSUER_SIGNATURE_WRONG
        except AlgorithmsDisagree:
            return ChainFault.ISSUER_SIGNATURE_WRONG
        except UnsupportedAlgorithm:
            return ChainFault.UNSUPPORTED
        except (EdsError, ValueError):
            return ChainFault.ISSUER_SIGNATURE_WRONG
        return None

    def _is_signed(self, certificate: Certificate, issuer: Certificate) -> bool:
        """Whether the issuer signed the certificate; what holds between the store's own is remembered there."""
        links = self.store.links
        link = certificate.der, issuer.der
        if link in links:
            return links[link]
        if not self.budget:
            raise UnsupportedAlgorithm("too many certificates to try")
        self.budget -= 1
        digest = signature_digest(certificate.signature_algorithm, issuer.algorithm)
        good = issuer.public_key.verify(certificate.signature, certificate.tbs, digest)
        if self.store.holds(certificate) and (self.store.holds(issuer) or issuer in self.store.anchors):
            links[link] = good
        return good


def _may_issue(issuer: Certificate, certificate: Certificate) -> bool:
    """Whether the names agree, and the key identifiers where both are there."""
    if issuer.subject != certificate.issuer:
        return False
    if issuer.subject_key_id is None or certificate.authority_key_id is None:
        return True
    return issuer.subject_key_id == certificate.authority_key_id


def read_certificates(folder: Path) -> list[Certificate]:
    """The certificates of a folder's files (.cer, .crt, .pem, .der), in the order of the files' names.

    Raises:
        TrustUnusable: the folder or one of its certificate files cannot be read.
    """
    found: list[Certificate] = []
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in _SUFFIXES)
        for file in files:
            if file.stat().st_size > _MAX_FILE:
                raise TrustUnusable(f"{file.name} is too big for a certificate")
            found.extend(parse_file(file.read_bytes()))
    except OSError as error:
        raise TrustUnusable(f"the folder of trusted certificates cannot be read: {error.strerror}") from error
    except DamagedCertificate as error:
        raise TrustUnusable(f"{file.name} is not a certificate") from error
    return found
