"""The extensions of certificates, revocation lists and OCSP messages, and the addresses certificates name in them."""

from collections.abc import Iterable

from eds import der, oids
from eds.certificates import Certificate
from eds.errors import DamagedCertificate, Malformed, read_as

Extensions = dict[str, tuple[bool, bytes]]  # OID: critical, value

_URI = 0x86
_ACCESS_LIMIT = 8


def read(parts: Iterable[der.Element]) -> Extensions:
    """Read the members of an Extensions sequence.

    Raises:
        Malformed: also when one of them comes twice.
    """
    found: Extensions = {}
    for extension in parts:
        oid, *flags, value = extension.children(der.SEQUENCE)
        if len(flags) > 1 or oid.oid() in found:
            raise Malformed(f"extension {oid.oid()} twice or broken")
        found[oid.oid()] = (bool(flags) and flags[0].boolean(), value.octets())
    return found


def of_certificate(certificate: Certificate) -> Extensions:
    """The extensions of a certificate."""
    with read_as(DamagedCertificate):
        for field in der.parse(certificate.tbs).children(der.SEQUENCE):
            if field.tag == der.context(3):
                return read(field.only().children(der.SEQUENCE))
    return {}


def unknown_critical(extensions: Extensions, understood: frozenset[str]) -> frozenset[str]:
    """Which of them must be understood and are not."""
    return frozenset(oid for oid, (critical, _) in extensions.items() if critical and oid not in understood)


def number(extensions: Extensions, oid: str) -> int | None:
    """The value of an extension that holds a number."""
    return der.parse(extensions[oid][1]).integer() if oid in extensions else None


def authority_key_id(extensions: Extensions) -> bytes | None:
    """The key identifier of the issuer."""
    if oids.AUTHORITY_KEY_ID not in extensions:
        return None
    parts = der.parse(extensions[oids.AUTHORITY_KEY_ID][1]).children(der.SEQUENCE)
    return next((part.content for part in parts if part.tag == 0x80), None)


def distribution_addresses(extensions: Extensions, oid: str) -> tuple[str, ...]:
    """The http addresses of CRLDistributionPoints or FreshestCRL, in their order."""
    if oid not in extensions:
        return ()
    found = []
    for point in der.parse(extensions[oid][1]).children(der.SEQUENCE):
        for name in point.children(der.SEQUENCE):
            if name.tag == der.context(0):
                found += [part for full in name.children() if full.tag == der.context(0) for part in full.children()]
    return _web(found)


def access_addresses(extensions: Extensions, method: str) -> tuple[str, ...]:
    """The http addresses AuthorityInformationAccess gives for OCSP or for the issuer's certificates, in their order."""
    if oids.AUTHORITY_INFORMATION_ACCESS not in extensions:
        return ()
    found = []
    for description in der.parse(extensions[oids.AUTHORITY_INFORMATION_ACCESS][1]).children(der.SEQUENCE):
        kind, location = description.children(der.SEQUENCE)
        if kind.oid() == method:
            found.append(location)
    return _web(found)


def _web(names: Iterable[der.Element]) -> tuple[str, ...]:
    addresses = [name.content.decode("ascii", "replace") for name in names if name.tag == _URI]
    web = [address for address in addresses if address.lower().startswith(("http://", "https://"))]
    return tuple(dict.fromkeys(web))[:_ACCESS_LIMIT]
