"""Which digests and signatures are known, and the keys that make and check them."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from eds import curves, der, gost3410, oids
from eds.curves import Affine, Curve
from eds.errors import LegacyGostKey, Malformed, UnsupportedAlgorithm, UnsupportedKey, WeakAlgorithm, read_as
from eds.streebog import streebog256, streebog512

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa

_MIN_RSA_BITS: Final = 2048
_MAX_RSA_BITS: Final = 8192


class KeyAlgorithm(StrEnum):
    """What a key is made for."""

    RSA = "rsa"
    GOST2015_512 = "gost-2015-512"
    GOST2015_256 = "gost-2015-256"
    GOST2004 = "gost-2004"
    OTHER = "other"


_KEY_ALGORITHMS: Final = {
    oids.RSA: KeyAlgorithm.RSA,
    oids.GOST2015_512_KEY: KeyAlgorithm.GOST2015_512,
    oids.GOST2015_256_KEY: KeyAlgorithm.GOST2015_256,
    oids.GOST2004_KEY: KeyAlgorithm.GOST2004,
}
_SHA: Final = {oids.SHA256: "sha256", oids.SHA384: "sha384", oids.SHA512: "sha512"}
_WEAK: Final = frozenset({oids.SHA1, oids.MD5, oids.SHA1_RSA, oids.MD5_RSA, oids.GOST2004_HASH, oids.GOST2004_SIGNATURE})

# Signature algorithm: the kind of key it needs and the digest it implies (None: the one named beside it).
_SIGNATURES: Final[dict[str, tuple[KeyAlgorithm, str | None]]] = {
    oids.RSA: (KeyAlgorithm.RSA, None),
    oids.SHA256_RSA: (KeyAlgorithm.RSA, oids.SHA256),
    oids.SHA384_RSA: (KeyAlgorithm.RSA, oids.SHA384),
    oids.SHA512_RSA: (KeyAlgorithm.RSA, oids.SHA512),
    oids.GOST2015_512_SIGNATURE: (KeyAlgorithm.GOST2015_512, oids.STREEBOG512),
    oids.GOST2015_256_SIGNATURE: (KeyAlgorithm.GOST2015_256, oids.STREEBOG256),
}


@dataclass(frozen=True, slots=True)
class GostKind:
    """One of the two lengths of GOST 34.10-2015: the OIDs that name it, and the curve of the keys made here."""

    algorithm: KeyAlgorithm
    key: str
    parameters: str
    signature: str
    digest: str
    curve: Curve


GOST_512: Final = GostKind(
    KeyAlgorithm.GOST2015_512,
    oids.GOST2015_512_KEY,
    oids.GOST2015_512_PARAMETERS,
    oids.GOST2015_512_SIGNATURE,
    oids.STREEBOG512,
    curves.TC26_512_A,
)
GOST_256: Final = GostKind(
    KeyAlgorithm.GOST2015_256,
    oids.GOST2015_256_KEY,
    oids.GOST2015_256_PARAMETERS,
    oids.GOST2015_256_SIGNATURE,
    oids.STREEBOG256,
    curves.TC26_256_A,
)
_GOST: Final = {kind.algorithm: kind for kind in (GOST_512, GOST_256)}
# The curves a certificate may name: by NCA RK's own OIDs, or by those of RFC 7836.
_CURVES: Final = {
    oids.GOST2015_512_PARAMETERS: curves.TC26_512_A,
    oids.GOST2015_256_PARAMETERS: curves.TC26_256_A,
    "1.2.643.7.1.2.1.1.1": curves.TC26_256_A,
    "1.2.643.7.1.2.1.1.2": curves.TC26_256_B,
    "1.2.643.7.1.2.1.1.3": curves.TC26_256_C,
    "1.2.643.7.1.2.1.1.4": curves.TC26_256_D,
    "1.2.643.7.1.2.1.2.1": curves.TC26_512_A,
    "1.2.643.7.1.2.1.2.2": curves.TC26_512_B,
    "1.2.643.7.1.2.1.2.3": curves.TC26_512_C,
}


def digest(algorithm: str, content: bytes) -> bytes:
    """The digest of `content` by the algorithm of this OID.

    Raises:
        WeakAlgorithm, UnsupportedAlgorithm.
    """
    if algorithm in _SHA:
        return hashlib.new(_SHA[algorithm], content).digest()
    if algorithm == oids.STREEBOG512:
        return streebog512(content)
    if algorithm == oids.STREEBOG256:
        return streebog256(content)
    raise _refusal(algorithm)


def _refusal(algorithm: str) -> UnsupportedAlgorithm:
    if algorithm in _WEAK:
        return WeakAlgorithm(f"algorithm {algorithm} is too weak to be believed")
    return UnsupportedAlgorithm(f"algorithm {algorithm} is not known")


class AlgorithmsDisagree(UnsupportedAlgorithm):
    """The signature algorithm does not go with the key or with the digest named beside it."""

    code = "algorithms-disagree"


def signature_digest(signature: str, key: KeyAlgorithm, named: str | None = None) -> str:
    """The digest a signature algorithm uses with a key of this kind.

    Args:
        signature: OID of the signature algorithm.
        key: the kind of the signer's key.
        named: OID of the digest named beside the signature (a SignerInfo names it, a certificate does not).

    Raises:
        AlgorithmsDisagree: a substitution: the three do not go together.
        WeakAlgorithm, UnsupportedAlgorithm.
    """
    known = _SIGNATURES.get(signature)
    if known is None:
        raise _refusal(signature)
    needed, implied = known
    if needed is not key:
        raise AlgorithmsDisagree(f"signature algorithm {signature} with a key of kind {key}")
    if implied is None:
        if named is None:
            raise AlgorithmsDisagree("the signature names no digest")
        if named not in _SHA:
            raise _refusal(named)
        return named
    if named is not None and named != implied:
        raise AlgorithmsDisagree(f"signature algorithm {signature} with digest {named}")
    return implied


@dataclass(frozen=True)
class PublicKey:
    """A public key: its kind and its SubjectPublicKeyInfo."""

    algorithm: KeyAlgorithm
    spki: bytes

    @classmethod
    def parse(cls, spki: bytes) -> "PublicKey":
        """Read a SubjectPublicKeyInfo; a key of an unknown kind is read too, it only verifies nothing."""
        algorithm, _ = der.parse(spki).children(der.SEQUENCE)
        return cls(_KEY_ALGORITHMS.get(algorithm.children(der.SEQUENCE)[0].oid(), KeyAlgorithm.OTHER), spki)

    def verify(self, signature: bytes, content: bytes, digest_algorithm: str) -> bool:
        """Whether the signature stands over `content` hashed by this digest.

        Raises:
            UnsupportedAlgorithm: this kind of key is not supported.
            Malformed: the key itself is broken.
        """
        hashed = digest(digest_algorithm, content)
        if self.algorithm in _GOST:
            point, curve = self._gost
            return gost3410.verify(hashed, signature, point, curve)
        if self.algorithm is KeyAlgorithm.RSA:
            return self._verify_rsa(signature, hashed, digest_algorithm)
        raise UnsupportedAlgorithm(f"a key of kind {self.algorithm} verifies nothing here")

    @cached_property
    def _gost(self) -> tuple[Affine, Curve]:
        with read_as(Malformed):
            algorithm, key = der.parse(self.spki).children(der.SEQUENCE)
            curve = _gost_curve(algorithm, _GOST[self.algorithm])
            point = gost3410.decode_point(der.parse(key.bits()).octets(), curve)
        if point is None:
            raise Malformed("the public key is not a point of the curve")
        return point, curve

    @cached_property
    def _rsa(self) -> "rsa.RSAPublicKey":
        from cryptography.hazmat.primitives.asymmetric import rsa

        with read_as(Malformed):
            _, key = der.parse(self.spki).children(der.SEQUENCE)
            modulus, exponent = (part.integer() for part in der.parse(key.bits()).children(der.SEQUENCE))
            if not _MIN_RSA_BITS <= modulus.bit_length() <= _MAX_RSA_BITS:
                raise WeakAlgorithm(f"an RSA key of {modulus.bit_length()} bits")
            return rsa.RSAPublicNumbers(exponent, modulus).public_key()

    def _verify_rsa(self, signature: bytes, hashed: bytes, digest_algorithm: str) -> bool:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric import padding, utils

        try:
            self._rsa.verify(signature, hashed, padding.PKCS1v15(), utils.Prehashed(_sha(digest_algorithm)))
        except InvalidSignature:
            return False
        return True


def _sha(algorithm: str) -> "hashes.HashAlgorithm":
    from cryptography.hazmat.primitives import hashes

    known: dict[str, hashes.HashAlgorithm] = {
        oids.SHA256: hashes.SHA256(),
        oids.SHA384: hashes.SHA384(),
        oids.SHA512: hashes.SHA512(),
    }
    return known[algorithm]


def _gost_curve(algorithm: der.Element, kind: GostKind) -> Curve:
    _, parameters, *_ = algorithm.children(der.SEQUENCE)
    named = parameters.children(der.SEQUENCE)[0].oid()
    curve = _CURVES.get(named)
    if curve is None or curve.size != kind.curve.size:
        raise UnsupportedAlgorithm(f"curve parameters {named} are not known")
    return curve


class PrivateKey(Protocol):
    """A private key that signs."""

    @property
    def algorithm(self) -> KeyAlgorithm:
        """The kind of the key."""
        ...

    @property
    def digest_algorithm(self) -> str:
        """OID of the digest this key signs with."""
        ...

    @property
    def signature_algorithm(self) -> str:
        """OID of the signature algorithm."""
        ...

    def sign(self, content: bytes) -> bytes:
        """The signature over `content`."""
        ...

    def public_spki(self) -> bytes:
        """The SubjectPublicKeyInfo of the public half."""
        ...


class GostPrivateKey:
    """A GOST 34.10-2015 key: on 512 bits, or on 256."""

    __slots__ = ("_curve", "_kind", "_scalar")

    def __init__(self, scalar: int, kind: GostKind = GOST_512, curve: Curve | None = None) -> None:
        self._kind, self._curve = kind, curve or kind.curve
        if not 0 < scalar < self._curve.q:
            raise Malformed("the private key is out of range")
        self._scalar = scalar

    @classmethod
    def new(cls, kind: GostKind = GOST_512) -> "GostPrivateKey":
        """A new key of this kind."""
        return cls(gost3410.new_private(kind.curve), kind)

    @property
    def algorithm(self) -> KeyAlgorithm:
        """Which of the two kinds it is."""
        return self._kind.algorithm

    @property
    def digest_algorithm(self) -> str:
        """OID of Streebog of the key's length."""
        return self._kind.digest

    @property
    def signature_algorithm(self) -> str:
        """OID of the signature algorithm."""
        return self._kind.signature

    def sign(self, content: bytes) -> bytes:
        """The signature r ‖ s over Streebog of `content`."""
        return gost3410.sign(digest(self._kind.digest, content), self._scalar, self._curve)

    def public_spki(self) -> bytes:
        """The SubjectPublicKeyInfo of the public half."""
        point = gost3410.encode_point(gost3410.public_point(self._scalar, self._curve), self._curve)
        return der.sequence(self._key_algorithm(), der.bit_string(der.octet_string(point)))

    def pkcs8(self) -> bytes:
        """The PrivateKeyInfo, as key files hold it: the scalar little-endian in a nested OCTET STRING."""
        scalar = der.octet_string(self._scalar.to_bytes(self._curve.size, "little"))
        return der.sequence(der.integer(0), self._key_algorithm(), der.octet_string(scalar))

    def _key_algorithm(self) -> bytes:
        """The AlgorithmIdentifier with the curve and the digest, as NCA RK writes it."""
        named = self._kind.parameters
        if self._curve is not self._kind.curve:
            named = next(oid for oid, curve in _CURVES.items() if curve is self._curve)
        return der.algorithm(self._kind.key, der.sequence(der.oid(named), der.oid(self._kind.digest)))


class RsaPrivateKey:
    """An RSA key; it signs with SHA-256 and PKCS #1 v1.5."""

    __slots__ = ("_key",)

    algorithm = KeyAlgorithm.RSA
    digest_algorithm = oids.SHA256
    signature_algorithm = oids.SHA256_RSA

    def __init__(self, key: "rsa.RSAPrivateKey") -> None:
        self._key = key

    def sign(self, content: bytes) -> bytes:
        """The PKCS #1 v1.5 signature over SHA-256 of `content`."""
        from cryptography.hazmat.primitives.asymmetric import padding

        return self._key.sign(content, padding.PKCS1v15(), _sha(oids.SHA256))

    def public_spki(self) -> bytes:
        """The SubjectPublicKeyInfo of the public half."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        return self._key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def pkcs8(self) -> bytes:
        """The PrivateKeyInfo."""
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        return self._key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def parse_private_key(pkcs8: bytes) -> GostPrivateKey | RsaPrivateKey:
    """Read a PrivateKeyInfo.

    Raises:
        LegacyGostKey: a key of GOST 34.310-2004.
        UnsupportedKey: a key of another kind.
        Malformed: broken bytes.
    """
    _, algorithm, key, *_ = der.parse(pkcs8).children(der.SEQUENCE)
    kind = _KEY_ALGORITHMS.get(algorithm.children(der.SEQUENCE)[0].oid(), KeyAlgorithm.OTHER)
    if kind in _GOST:
        curve = _gost_curve(algorithm, _GOST[kind])
        scalar = der.parse(key.octets()).octets()
        if len(scalar) != curve.size:
            raise Malformed("the private key has a wrong length")
        return GostPrivateKey(int.from_bytes(scalar, "little"), _GOST[kind], curve)
    if kind is KeyAlgorithm.RSA:
        return _parse_rsa(pkcs8)
    if kind is KeyAlgorithm.GOST2004:
        raise LegacyGostKey
    raise UnsupportedKey


def _parse_rsa(pkcs8: bytes) -> RsaPrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm as NotSupported
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    try:
        key = load_der_private_key(pkcs8, None)
    except (ValueError, TypeError, NotSupported) as error:
        raise Malformed("broken RSA private key") from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UnsupportedKey
    return RsaPrivateKey(key)
