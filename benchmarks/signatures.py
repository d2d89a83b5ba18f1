"""Figures of the signatures: contracts signed and verified a second, beside other libraries doing less of the same."""

from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, load_der_private_key, pkcs7
from cryptography.x509 import load_der_x509_certificate
from gostcrypto import gosthash, gostsignature

from benchmarks.figures import Figure, NotMeasured, Peer, rates
from benchmarks.papers import CONTRACT
from desktop.services.documents.contract_pdf import render_contract
from desktop.services.documents.contract_wording import load_wording
from eds.algorithms import RsaPrivateKey
from eds.pkcs12 import KeyPair
from eds.report import Verdict
from eds.signing import sign_detached
from eds.testing import Person, TestAuthority
from eds.verification import verify_detached
from protocol.identifiers import Sex, make_iin

NOW = datetime(2026, 8, 24, 9, tzinfo=UTC)
CURVE = "id-tc26-gost-3410-12-512-paramSetA"
GOST_SECONDS = 4.0
# As long as the signed attributes of such a signature are.
ATTRIBUTES = bytes(300)


def _contract() -> bytes:
    return render_contract(CONTRACT, load_wording())


def signer(authority: TestAuthority, algorithm: str) -> KeyPair:
    """A parent's key of this authority, "rsa" or "gost"."""
    iin = make_iin(date(1990, 1, 1), Sex.FEMALE, 9001)
    assert iin is not None
    return authority.issue_pair(Person("Кәрімова", "Гүлнар", "", iin), algorithm=algorithm)


def eds_sign_rsa(_place: Path) -> Figure:
    """CAdES-BES signatures a second over a contract; the peer is `cryptography`'s detached PKCS #7 with the same key."""
    content, pair = _contract(), signer(TestAuthority.create(NOW), "rsa")
    assert isinstance(pair.private_key, RsaPrivateKey)
    key = load_der_private_key(pair.private_key.pkcs8(), None)
    assert isinstance(key, RSAPrivateKey)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(load_der_x509_certificate(pair.certificate.der), key, hashes.SHA256())
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    own, other = rates(lambda: sign_detached(content, pair, NOW), lambda: builder.sign(Encoding.DER, options))
    return Figure("eds_sign_rsa", own, "/s", Peer("cryptography's PKCS #7 builder", other))


def eds_sign_gost(_place: Path) -> Figure:
    """CAdES-BES signatures a second over a contract; the peer hashes the same bytes and signs once with gostcrypto."""
    content, pair = _contract(), signer(TestAuthority.create(NOW), "gost")
    peer = GostcryptoSigner()
    own, other = rates(lambda: sign_detached(content, pair, NOW), lambda: peer.sign(content), seconds=GOST_SECONDS)
    return Figure("eds_sign_gost", own, "/s", Peer("gostcrypto: the hashes and one signature", other))


def eds_verify_gost(_place: Path) -> Figure:
    """Verifications a second of a signed contract, its certificates up to the root included.

    The peer hashes the same bytes and verifies one signature with gostcrypto.
    """
    authority = TestAuthority.create(NOW)
    content, trust = _contract(), authority.trust()
    cms = sign_detached(content, signer(authority, "gost"), NOW)
    report = verify_detached(content, cms, trust, at=NOW)
    if report.verdict is Verdict.INVALID:
        raise NotMeasured("the signature does not verify")
    peer = GostcryptoSigner()
    signature = peer.sign(content)
    own, other = rates(
        lambda: verify_detached(content, cms, trust, at=NOW), lambda: peer.verify(content, signature), seconds=GOST_SECONDS
    )
    return Figure("eds_verify_gost", own, "/s", Peer("gostcrypto: the hashes and one verification", other))


class GostcryptoSigner:
    """What gostcrypto needs for one detached signature: the content's hash, the attributes' hash, the signature itself."""

    def __init__(self) -> None:
        self._signature = gostsignature.new(gostsignature.MODE_512, gostsignature.CURVES_R_1323565_1_024_2019[CURVE])
        self._private = bytearray(range(1, 65))
        self._public = self._signature.public_key_generate(self._private)

    def sign(self, content: bytes) -> bytearray:
        """Sign as a CMS does."""
        return self.sign_digest(self._digest(content))

    def verify(self, content: bytes, signature: bytearray) -> bool:
        """Verify what `sign` made."""
        return self.verify_digest(self._digest(content), signature)

    def sign_digest(self, digest: bytes) -> bytearray:
        """One bare signature."""
        return bytearray(self._signature.sign(self._private, bytearray(digest)))

    def verify_digest(self, digest: bytes, signature: bytearray) -> bool:
        """One bare verification."""
        return bool(self._signature.verify(self._public, bytearray(digest), signature))

    @staticmethod
    def _digest(content: bytes) -> bytearray:
        gosthash.new("streebog512", data=bytearray(content)).digest()
        return bytearray(gosthash.new("streebog512", data=bytearray(ATTRIBUTES)).digest())
