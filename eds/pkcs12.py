"""Key files: PKCS#12 (RFC 7292) as NCA RK writes them, and as modern software does.

NCA RK's files are BER with indefinite lengths, a SHA-1 MAC of 1024 rounds, the key under triple DES and the certificates
under RC2 of 40 bits. The MAC is checked before anything is decrypted, so a wrong password is told at once.
"""

import hmac
from dataclasses import dataclass, field
from typing import Final

from eds import der, oids, pbe
from eds.algorithms import PrivateKey, parse_private_key
from eds.certificates import Certificate
from eds.errors import (
    DamagedKeyFile,
    NoCertificate,
    NoPrivateKey,
    NotAKeyFile,
    UnsupportedKeyFile,
    WrongPassword,
    read_as,
)

_MAC_DIGESTS: Final = {oids.SHA1: "sha1", oids.SHA256: "sha256", oids.SHA384: "sha384", oids.SHA512: "sha512"}


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A private key with its certificate, and the other certificates the file holds."""

    certificate: Certificate
    private_key: PrivateKey = field(repr=False)
    others: tuple[Certificate, ...] = ()


@dataclass(slots=True)
class _Bags:
    keys: list[bytes] = field(default_factory=list, repr=False)
    certificates: list[bytes] = field(default_factory=list)


def load(data: bytes, password: str) -> KeyPair:
    """Open a key file.

    Args:
        data: the bytes of the `.p12`.
        password: its password.

    Raises:
        NotAKeyFile: the bytes are not a PKCS#12 at all.
        DamagedKeyFile: a PKCS#12 of a broken structure, or only the beginning of one.
        WrongPassword: the MAC does not agree: a wrong password, or damaged bytes.
        UnsupportedKeyFile: an unknown protection, or one without a MAC.
        LegacyGostKey: a key of GOST 34.310-2004.
        UnsupportedKey, NoPrivateKey, NoCertificate.
    """
    with read_as(DamagedKeyFile if _begins_as_pkcs12(data) else NotAKeyFile):
        version, content, *mac = der.parse(data).children(der.SEQUENCE)
        if version.integer() != 3 or content.children(der.SEQUENCE)[0].oid() != oids.CMS_DATA:
            raise NotAKeyFile
    with read_as(DamagedKeyFile):
        authenticated = content.children(der.SEQUENCE)[1].only(der.context(0)).octets()
        if not mac:
            raise UnsupportedKeyFile("the key file has no MAC: its password cannot be checked")
        secret = _check_mac(mac[0], authenticated, password)
        bags = _Bags()
        for part in der.parse(authenticated).children(der.SEQUENCE):
            _read_part(part, secret, bags)
        return _pair(bags)


def _begins_as_pkcs12(data: bytes) -> bool:
    """Whether the first bytes are a PFX's: a sequence whose first field is version 3. Half a copied file begins so too."""
    return data[:1] == b"\x30" and b"\x02\x01\x03\x30" in data[2:12]


def _check_mac(mac: der.Element, content: bytes, password: str) -> pbe.Secret:
    info, salt, *rounds = mac.children(der.SEQUENCE)
    algorithm, expected = info.children(der.SEQUENCE)
    name = _MAC_DIGESTS.get(algorithm.children(der.SEQUENCE)[0].oid())
    if name is None:
        raise UnsupportedKeyFile("the key file's MAC algorithm is not known")
    count = rounds[0].small() if rounds else 1
    for secret in pbe.secrets_of(password):
        key = pbe.pkcs12_key(name, secret, salt.octets(), count, pbe.Purpose.MAC, len(expected.octets()))
        if hmac.compare_digest(hmac.digest(key, content, name), expected.octets()):
            return secret
    raise WrongPassword


def _read_part(part: der.Element, secret: pbe.Secret, bags: _Bags) -> None:
    kind, content = part.children(der.SEQUENCE)
    if kind.oid() == oids.CMS_DATA:
        safe = content.only(der.context(0)).octets()
    elif kind.oid() == oids.CMS_ENCRYPTED_DATA:
        _, encrypted, *_ = content.only(der.context(0)).children(der.SEQUENCE)
        _, algorithm, sealed = encrypted.children(der.SEQUENCE)
        safe = pbe.decrypt(algorithm, _implicit_octets(sealed), secret)
    else:
        raise UnsupportedKeyFile("the key file is protected by a public key")
    for bag in der.parse(safe).children(der.SEQUENCE):
        _read_bag(bag, secret, bags)


def _implicit_octets(element: der.Element) -> bytes:
    """`[0] IMPLICIT OCTET STRING`, whole or split by BER."""
    if element.tag == 0x80:
        return element.content
    return b"".join(part.octets() for part in element.children(der.context(0)))


def _read_bag(bag: der.Element, secret: pbe.Secret, bags: _Bags) -> None:
    kind, value, *_ = bag.children(der.SEQUENCE)
    body = value.only(der.context(0))
    if kind.oid() == oids.KEY_BAG:
        bags.keys.append(body.raw)
    elif kind.oid() == oids.SHROUDED_KEY_BAG:
        algorithm, sealed = body.children(der.SEQUENCE)
        bags.keys.append(pbe.decrypt(algorithm, sealed.octets(), secret))
    elif kind.oid() == oids.CERTIFICATE_BAG:
        form, certificate = body.children(der.SEQUENCE)
        if form.oid() == oids.X509_CERTIFICATE:
            bags.certificates.append(certificate.only(der.context(0)).octets())


def _pair(bags: _Bags) -> KeyPair:
    """Match the private key with the certificate of the same public key."""
    if not bags.keys:
        raise NoPrivateKey
    if len(bags.keys) > 1:
        raise UnsupportedKeyFile("the key file holds several private keys")
    key = parse_private_key(bags.keys[0])
    certificates = [Certificate.parse(body) for body in bags.certificates]
    public = _public_bits(key.public_spki())
    for certificate in certificates:
        if certificate.algorithm is key.algorithm and _public_bits(certificate.public_key.spki) == public:
            return KeyPair(certificate, key, tuple(other for other in certificates if other is not certificate))
    raise NoCertificate


def _public_bits(spki: bytes) -> bytes:
    return der.parse(spki).children(der.SEQUENCE)[1].bits()
