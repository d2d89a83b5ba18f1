"""CMS SignedData (RFC 5652): reading it strictly, adding to it, and never touching the bytes of what was there."""

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from eds import algorithms, der, oids
from eds.certificates import Certificate
from eds.errors import DamagedCertificate, DamagedSignature, Malformed, NotASignature, read_as

_PEM: Final = re.compile(rb"-----BEGIN (?:CMS|PKCS7|PKCS #7 SIGNED DATA)-----(.+?)-----END ", re.DOTALL)
_MAX_SIGNERS: Final = 64
_VERSIONS: Final = frozenset({1, 3, 4, 5})  # RFC 5652, section 5.1


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute with its values, still encoded."""

    oid: str
    values: tuple[der.Element, ...]


@dataclass(frozen=True, slots=True)
class SignerInfo:
    """One signature.

    `raw` is its exact encoding. `signed_bytes` is what the signature stands over: the signed attributes as a DER SET OF,
    or None where there are none. The signer is named by issuer and serial number, or by a key identifier.
    """

    raw: bytes
    issuer: bytes | None
    serial: int | None
    key_id: bytes | None
    digest_algorithm: str
    signed_bytes: bytes | None
    signed_attributes: tuple[Attribute, ...]
    signature_algorithm: str
    signature: bytes
    unsigned_attributes: tuple[Attribute, ...]

    def is_by(self, certificate: Certificate) -> bool:
        """Whether this names the certificate as its signer."""
        if self.key_id is not None:
            return self.key_id == certificate.subject_key_id
        return (self.issuer, self.serial) == (certificate.issuer, certificate.serial)

    def signed(self, oid: str) -> list[Attribute]:
        """The signed attributes of this kind; more than one is a fault of the signature."""
        return [attribute for attribute in self.signed_attributes if attribute.oid == oid]

    def unsigned(self, oid: str) -> list[der.Element]:
        """The values of the unsigned attributes of this kind."""
        return [value for attribute in self.unsigned_attributes if attribute.oid == oid for value in attribute.values]

    def claimed_time(self) -> datetime | None:
        """The signing time the signer wrote, where there is one and it can be read."""
        for attribute in self.signed(oids.SIGNING_TIME):
            for value in attribute.values:
                try:
                    return value.time()
                except Malformed:
                    return None
        return None


@dataclass(frozen=True, slots=True)
class SignedData:
    """A parsed SignedData; the `raw_*` fields are the exact encodings of the members of its sets."""

    version: int
    raw_digest_algorithms: tuple[bytes, ...]
    content_type: str
    raw_content_info: bytes
    content: bytes | None
    raw_certificates: tuple[bytes, ...]
    certificates: tuple[Certificate, ...]
    raw_crls: tuple[bytes, ...]
    signers: tuple[SignerInfo, ...]

    def certificate_of(self, signer: SignerInfo) -> Certificate | None:
        """The certificate the signer names, where it is inside."""
        return next((certificate for certificate in self.certificates if signer.is_by(certificate)), None)

    def place_of(self, certificate: Certificate) -> int | None:
        """Which of the signatures is by this certificate, counted from 0 in the order of the file."""
        return next((place for place, signer in enumerate(self.signers) if signer.is_by(certificate)), None)


def to_der(data: bytes) -> bytes:
    """The binary CMS of a file in binary, PEM or bare base64, as NCALayer and older software give it.

    Raises:
        NotASignature: it is none of these.
    """
    if data[:1] == b"\x30":
        return data
    block = _PEM.search(data)
    try:
        return base64.b64decode(b"".join((block[1] if block else data).split()), validate=True)
    except binascii.Error as error:
        raise NotASignature from error


def parse(data: bytes) -> SignedData:
    """Read a CMS SignedData in BER or DER.

    Raises:
        NotASignature: the bytes are not a SignedData.
        DamagedSignature: its structure is broken, or bytes follow it.
    """
    with read_as(NotASignature):
        body = der.parse(data)
        kind, content = body.children(der.SEQUENCE)
        if kind.oid() != oids.CMS_SIGNED_DATA:
            raise NotASignature
    with read_as(DamagedSignature):
        try:
            return _signed_data(content.only(der.context(0)))
        except DamagedCertificate as error:
            raise DamagedSignature("a certificate inside the signature is damaged") from error


def _signed_data(element: der.Element) -> SignedData:
    version, digests, content, *rest = element.children(der.SEQUENCE)
    kind, *inner = content.children(der.SEQUENCE)
    certificates: list[der.Element] = []
    crls: list[der.Element] = []
    if rest and rest[0].tag == der.context(0):
        certificates = rest.pop(0).children()
    if rest and rest[0].tag == der.context(1):
        crls = rest.pop(0).children()
    (signers,) = rest
    infos = signers.children(der.SET)
    if len(infos) > _MAX_SIGNERS:
        raise Malformed("too many signers")
    parsed = tuple(_signer(info) for info in infos)
    if len({(signer.issuer, signer.serial, signer.key_id, signer.signature) for signer in parsed}) != len(parsed):
        raise Malformed("the same signature twice")
    named_plainly = all(signer.key_id is None for signer in parsed)
    _check_version(version.small(), plain=kind.oid() == oids.CMS_DATA and named_plainly)
    return SignedData(
        version=version.small(),
        raw_digest_algorithms=tuple(digest.raw for digest in digests.children(der.SET)),
        content_type=kind.oid(),
        raw_content_info=content.raw,
        content=inner[0].only(der.context(0)).octets() if inner else None,
        raw_certificates=tuple(certificate.raw for certificate in certificates),
        certificates=tuple(Certificate.parse(part.raw) for part in certificates if part.tag == der.SEQUENCE),
        raw_crls=tuple(crl.raw for crl in crls),
        signers=parsed,
    )


def _check_version(version: int, *, plain: bool) -> None:
    """The version says what may be inside (RFC 5652, section 5.1): 1 only plain data and signers named by their issuer."""
    if version not in _VERSIONS or (version == 1 and not plain):
        raise Malformed(f"version {version} of SignedData does not fit its content")


def _signer(element: der.Element) -> SignerInfo:
    version, identifier, digest, *rest = element.children(der.SEQUENCE)
    issuer, serial, key_id = None, None, None
    if version.small() != (3 if identifier.tag == 0x80 else 1):
        raise Malformed("the version of a SignerInfo does not fit how it names its signer")
    if identifier.tag == 0x80:
        key_id = identifier.content
    else:
        name, number = identifier.children(der.SEQUENCE)
        issuer, serial = name.raw, number.integer()
    signed: list[der.Element] | None = None
    if rest[0].tag == der.context(0):
        signed = rest.pop(0).children()
    signature_algorithm, signature, *unsigned = rest
    if len(unsigned) > 1:
        raise Malformed("bytes after the unsigned attributes")
    return SignerInfo(
        raw=element.raw,
        issuer=issuer,
        serial=serial,
        key_id=key_id,
        digest_algorithm=digest.children(der.SEQUENCE)[0].oid(),
        signed_bytes=None if signed is None else der.set_of(attribute.raw for attribute in signed),
        signed_attributes=_attributes(signed or ()),
        signature_algorithm=signature_algorithm.children(der.SEQUENCE)[0].oid(),
        signature=signature.octets(),
        unsigned_attributes=_attributes(unsigned[0].children(der.context(1)) if unsigned else ()),
    )


def _attributes(elements: Iterable[der.Element]) -> tuple[Attribute, ...]:
    found = []
    for element in elements:
        oid, values = element.children(der.SEQUENCE)
        found.append(Attribute(oid.oid(), tuple(values.children(der.SET))))
    return tuple(found)


def attribute(oid: str, *values: bytes) -> bytes:
    """An encoded attribute."""
    return der.sequence(der.oid(oid), der.set_of(values))


def build_signer(
    certificate: Certificate, key: algorithms.PrivateKey, attributes: Iterable[bytes], unsigned: Iterable[bytes] = ()
) -> bytes:
    """An encoded SignerInfo (version 1) over these encoded signed attributes."""
    signed = der.set_of(attributes)
    parts = [
        der.integer(1),
        der.sequence(certificate.issuer, der.integer(certificate.serial)),
        der.algorithm(key.digest_algorithm),
        bytes((der.context(0),)) + signed[1:],
        der.algorithm(key.signature_algorithm),
        der.octet_string(key.sign(signed)),
    ]
    extra = list(unsigned)
    if extra:
        parts.append(bytes((der.context(1),)) + der.set_of(extra)[1:])
    return der.sequence(*parts)


def build(
    signers: Iterable[bytes],
    certificates: Iterable[bytes],
    digest_algorithms: Iterable[bytes],
    *,
    version: int = 1,
    content_info: bytes | None = None,
    crls: Iterable[bytes] = (),
) -> bytes:
    """A ContentInfo with a SignedData of encoded members; equal members are written once, nothing inside them changes.

    Args:
        signers, certificates, digest_algorithms, crls: the members of the four sets.
        version: the CMSVersion.
        content_info: the encapsulated content info; None means detached data.
        crls: revocation information, carried along.
    """
    parts = [
        der.integer(version),
        der.set_of(dict.fromkeys(digest_algorithms)),
        content_info or der.sequence(der.oid(oids.CMS_DATA)),
        der.encode(der.context(0), b"".join(sorted(dict.fromkeys(certificates)))),
    ]
    lists = list(crls)
    if lists:
        parts.append(der.encode(der.context(1), b"".join(sorted(dict.fromkeys(lists)))))
    parts.append(der.set_of(signers))
    return der.sequence(der.oid(oids.CMS_SIGNED_DATA), der.explicit(0, der.sequence(*parts)))


def rebuild(
    data: SignedData,
    *,
    signers: Iterable[bytes] | None = None,
    certificates: Iterable[bytes] = (),
    digest_algorithms: Iterable[bytes] = (),
    content_info: bytes | None = None,
) -> bytes:
    """The CMS in DER again, with what is given added to it; what was there keeps its own encoding.

    Args:
        data: what was there.
        signers: all SignerInfos, the earlier ones among them; None leaves them as they are.
        certificates, digest_algorithms: to be added to those there.
        content_info: in the place of the earlier one.
    """
    return build(
        (signer.raw for signer in data.signers) if signers is None else signers,
        (*data.raw_certificates, *certificates),
        (*data.raw_digest_algorithms, *digest_algorithms),
        version=data.version,
        content_info=content_info or data.raw_content_info,
        crls=data.raw_crls,
    )


def with_unsigned(signer: SignerInfo, *attributes: bytes) -> bytes:
    """The SignerInfo with unsigned attributes added: its signature and every earlier attribute keep their bytes."""
    parts = der.parse(signer.raw).children(der.SEQUENCE)
    earlier: list[bytes] = []
    if parts[-1].tag == der.context(1):
        earlier = [attribute.raw for attribute in parts.pop().children()]
    together = bytes((der.context(1),)) + der.set_of((*earlier, *attributes))[1:]
    return der.sequence(*(part.raw for part in parts), together)
