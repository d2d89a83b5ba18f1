"""X.509 certificates as NCA RK issues them: whose key it is, in which role, for what use."""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from eds import der, oids
from eds.algorithms import KeyAlgorithm, PublicKey
from eds.errors import DamagedCertificate, Malformed, read_as

_PEM: Final = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)
_UNDERSTOOD: Final = frozenset(
    {
        oids.SUBJECT_KEY_ID,
        oids.AUTHORITY_KEY_ID,
        oids.KEY_USAGE,
        oids.EXTENDED_KEY_USAGE,
        oids.BASIC_CONSTRAINTS,
        oids.CERTIFICATE_POLICIES,
    }
)


class Role(StrEnum):
    """In what capacity the key's owner acts: the extended key usages 1.2.398.3.3.4.1.* of NCA RK."""

    INDIVIDUAL = "individual"
    LEGAL_ENTITY = "legal-entity"
    HEAD = "head"
    SIGN_RIGHT = "sign-right"
    FINANCE = "finance"
    HR = "hr"
    EMPLOYEE = "employee"
    INFORMATION_SYSTEM = "information-system"


ROLE_OIDS: Final = {
    f"{oids.NCA_ROLES}.1": Role.INDIVIDUAL,
    f"{oids.NCA_ROLES}.2": Role.LEGAL_ENTITY,
    f"{oids.NCA_ROLES}.2.1": Role.HEAD,
    f"{oids.NCA_ROLES}.2.2": Role.SIGN_RIGHT,
    f"{oids.NCA_ROLES}.2.3": Role.FINANCE,
    f"{oids.NCA_ROLES}.2.4": Role.HR,
    f"{oids.NCA_ROLES}.2.5": Role.EMPLOYEE,
    f"{oids.NCA_ROLES}.2.6": Role.INFORMATION_SYSTEM,
}


class KeyUse(StrEnum):
    """What the certificate lets its key do; decided by its key usages, never by a file's name."""

    SIGN = "sign"
    AUTHENTICATION = "authentication"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and what this package reads in it.

    `subject` and `issuer` are the encoded names, to be compared byte for byte. `iin` and `bin` are twelve digits.
    `key_usage` holds the names of RFC 5280: digitalSignature, nonRepudiation, keyCertSign and so on, or None where the
    certificate does not limit it.
    """

    der: bytes
    serial: int
    subject: bytes
    issuer: bytes
    subject_name: str
    issuer_name: str
    iin: str | None
    bin: str | None
    organisation: str | None
    roles: frozenset[Role]
    usage: KeyUse
    not_before: datetime
    not_after: datetime
    public_key: PublicKey
    key_usage: frozenset[str] | None
    extended_key_usage: frozenset[str]
    ca: bool
    path_length: int | None
    subject_key_id: bytes | None
    authority_key_id: bytes | None
    unknown_critical: frozenset[str]
    tbs: bytes
    signature_algorithm: str
    signature: bytes

    @property
    def algorithm(self) -> KeyAlgorithm:
        """The kind of the key."""
        return self.public_key.algorithm

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, in lowercase hexadecimal."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def serial_text(self) -> str:
        """The serial number in hexadecimal, as certificate viewers print it."""
        return f"{self.serial:x}"

    @property
    def self_issued(self) -> bool:
        """Whether the subject and the issuer are the same name."""
        return self.subject == self.issuer

    def valid_at(self, moment: datetime) -> bool:
        """Whether the moment is within the validity, both ends included."""
        return self.not_before <= moment <= self.not_after

    @classmethod
    def parse(cls, data: bytes) -> "Certificate":
        """Read one certificate in DER.

        Raises:
            DamagedCertificate: the bytes are no certificate, or a damaged one.
        """
        with read_as(DamagedCertificate):
            return _parse(data)


def parse_file(data: bytes) -> list[Certificate]:
    """Read a certificate file: DER, or PEM with one or more certificates.

    Raises:
        DamagedCertificate.
    """
    blocks = _PEM.findall(data)
    if not blocks:
        return [Certificate.parse(data)]
    with read_as(DamagedCertificate):
        try:
            bodies = [base64.b64decode(b"".join(block.split()), validate=True) for block in blocks]
        except binascii.Error as error:
            raise Malformed("broken base64") from error
    return [Certificate.parse(body) for body in bodies]


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    iin: str | None
    bin: str | None
    organisation: str | None


def _parse(data: bytes) -> Certificate:
    tbs, outer_algorithm, signature = der.parse(data).children(der.SEQUENCE)
    fields = tbs.children(der.SEQUENCE)
    if fields[0].tag != der.context(0) or fields[0].only().small() != 2:
        raise Malformed("not a version 3 certificate")
    serial, inner_algorithm, issuer, validity, subject, spki, *rest = fields[1:]
    if inner_algorithm.raw != outer_algorithm.raw:
        raise Malformed("two different signature algorithms in one certificate")
    not_before, not_after = (part.time() for part in validity.children(der.SEQUENCE))
    extensions = _extensions(rest)
    key_usage = _key_usage(extensions.get(oids.KEY_USAGE))
    extended = _extended_key_usage(extensions.get(oids.EXTENDED_KEY_USAGE))
    ca, path_length = _basic_constraints(extensions.get(oids.BASIC_CONSTRAINTS))
    name = _name(subject)
    return Certificate(
        der=data,
        serial=serial.integer(),
        subject=subject.raw,
        issuer=issuer.raw,
        subject_name=name.text,
        issuer_name=_name(issuer).text,
        iin=name.iin,
        bin=name.bin,
        organisation=name.organisation,
        roles=frozenset(ROLE_OIDS[oid] for oid in extended if oid in ROLE_OIDS),
        usage=_use(key_usage, extended),
        not_before=not_before,
        not_after=not_after,
        public_key=PublicKey.parse(spki.raw),
        key_usage=key_usage,
        extended_key_usage=extended,
        ca=ca,
        path_length=path_length,
        subject_key_id=_subject_key_id(extensions.get(oids.SUBJECT_KEY_ID)),
        authority_key_id=_authority_key_id(extensions.get(oids.AUTHORITY_KEY_ID)),
        unknown_critical=frozenset(oid for oid, (critical, _) in extensions.items() if critical and oid not in _UNDERSTOOD),
        tbs=tbs.raw,
        signature_algorithm=outer_algorithm.children(der.SEQUENCE)[0].oid(),
        signature=signature.bits(),
    )


_Extension = tuple[bool, bytes]


def _extensions(fields: Iterable[der.Element]) -> dict[str, _Extension]:
    found: dict[str, _Extension] = {}
    for field in fields:
        if field.tag != der.context(3):
            continue
        for extension in field.only(der.context(3)).children(der.SEQUENCE):
            oid, *flags, value = extension.children(der.SEQUENCE)
            if oid.oid() in found:
                raise Malformed(f"extension {oid.oid()} twice")
            found[oid.oid()] = (bool(flags) and flags[0].boolean(), value.octets())
    return found


def _name(element: der.Element) -> _Name:
    """Read a subject: CN is the surname and the name, G the patronymic, SERIALNUMBER `IIN…`, OU `BIN…`."""
    values: dict[str, list[str]] = {}
    for relative in element.children(der.SEQUENCE):
        for attribute in relative.children(der.SET):
            oid, value = attribute.children(der.SEQUENCE)
            if value.tag in der.STRINGS:
                values.setdefault(oid.oid(), []).append(value.text().strip())
    common, patronymic = (next(iter(values.get(oid, [])), "") for oid in (oids.COMMON_NAME, oids.GIVEN_NAME))
    full = common if patronymic in common.split() else f"{common} {patronymic}".strip()
    return _Name(
        text=full,
        iin=_numbered(values.get(oids.SERIAL_NUMBER, []), "IIN"),
        bin=_numbered(values.get(oids.ORGANISATIONAL_UNIT, []), "BIN"),
        organisation=next(iter(values.get(oids.ORGANISATION, [])), None),
    )


def _numbered(values: Iterable[str], prefix: str) -> str | None:
    """The one twelve-digit number that follows the prefix; none where several disagree."""
    found = {value[3:] for value in values if re.fullmatch(rf"{prefix}[0-9]{{12}}", value)}
    return found.pop() if len(found) == 1 else None


_KEY_USAGES: Final = (
    "digitalSignature",
    "nonRepudiation",
    "keyEncipherment",
    "dataEncipherment",
    "keyAgreement",
    "keyCertSign",
    "cRLSign",
    "encipherOnly",
)


def key_usage_extension(names: Iterable[str]) -> bytes:
    """The value of a keyUsage extension."""
    numbers = [_KEY_USAGES.index(name) for name in names]
    octet = sum(0x80 >> number for number in numbers)
    return der.bit_string(bytes((octet,)), unused=7 - max(numbers))


def _key_usage(extension: _Extension | None) -> frozenset[str] | None:
    if extension is None:
        return None
    bits = der.parse(extension[1]).bits()
    return frozenset(name for number, name in enumerate(_KEY_USAGES) if bits and bits[0] & (0x80 >> number))


def _extended_key_usage(extension: _Extension | None) -> frozenset[str]:
    if extension is None:
        return frozenset()
    return frozenset(part.oid() for part in der.parse(extension[1]).children(der.SEQUENCE))


def _basic_constraints(extension: _Extension | None) -> tuple[bool, int | None]:
    if extension is None:
        return False, None
    ca, path_length = False, None
    for part in der.parse(extension[1]).children(der.SEQUENCE):
        if part.tag == der.BOOLEAN:
            ca = part.boolean()
        else:
            path_length = part.small()
    return ca, path_length


def _subject_key_id(extension: _Extension | None) -> bytes | None:
    return None if extension is None else der.parse(extension[1]).octets()


def _authority_key_id(extension: _Extension | None) -> bytes | None:
    if extension is None:
        return None
    for part in der.parse(extension[1]).children(der.SEQUENCE):
        if part.tag == 0x80:
            return part.content
    return None


def _use(key_usage: frozenset[str] | None, extended: frozenset[str]) -> KeyUse:
    """A signing key carries nonRepudiation and emailProtection, an authentication key clientAuth."""
    allowed = key_usage or frozenset()
    if "nonRepudiation" in allowed and oids.EMAIL_PROTECTION in extended:
        return KeyUse.SIGN
    if oids.CLIENT_AUTHENTICATION in extended:
        return KeyUse.AUTHENTICATION
    return KeyUse.OTHER
