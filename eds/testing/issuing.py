"""Certificates of the test authority: their names, extensions and signatures, in the profile of NCA RK."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from eds import der, oids
from eds.algorithms import GOST_256, GOST_512, GostPrivateKey, KeyAlgorithm, RsaPrivateKey
from eds.certificates import ROLE_OIDS, Certificate, KeyUse, Role, key_usage_extension

NO_LEGAL_FORCE: Final = "ТЕСТ — заңды күші жоқ / не имеет юридической силы"
DESCRIPTION: Final = "2.5.4.13"
_ROLE_OIDS: Final = {role: oid for oid, role in ROLE_OIDS.items()}
_URI: Final = 0x86

Key = GostPrivateKey | RsaPrivateKey


@dataclass(frozen=True, slots=True)
class Owner:
    """A certificate with its private key."""

    certificate: Certificate
    key: Key


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses certificates name for asking about them; empty ones are left out."""

    ocsp: str = ""
    crl: str = ""
    delta_crl: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """The owner of a key. `iin` and `bin` are twelve digits; an organisation goes with both `bin` and `organisation`."""

    surname: str
    name: str
    patronymic: str
    iin: str
    bin: str | None = None
    organisation: str | None = None


def new_key(algorithm: KeyAlgorithm) -> Key:
    """A new private key."""
    if algorithm is KeyAlgorithm.RSA:
        from cryptography.hazmat.primitives.asymmetric import rsa

        return RsaPrivateKey(rsa.generate_private_key(public_exponent=65537, key_size=2048))
    return GostPrivateKey.new(GOST_256 if algorithm is KeyAlgorithm.GOST2015_256 else GOST_512)


def name(attributes: Iterable[tuple[str, str]]) -> bytes:
    """A Name of (OID, value), one attribute in each relative name."""
    printable = {oids.SERIAL_NUMBER, oids.COUNTRY}
    return der.sequence(
        *(
            der.set_of([der.sequence(der.oid(oid), (der.printable if oid in printable else der.utf8)(value))])
            for oid, value in attributes
        )
    )


def service_name(title: str) -> bytes:
    """The name of a service or a further authority, with a description that says it is a test."""
    return name([(oids.COMMON_NAME, title), (DESCRIPTION, NO_LEGAL_FORCE)])


def person_name(person: Person, *, with_organisation: bool) -> bytes:
    """The subject as NCA RK lays it out, with a description that says the key is a test."""
    attributes = [
        (oids.COMMON_NAME, f"{person.surname} {person.name}".strip()),
        (oids.SURNAME, person.surname),
        (oids.SERIAL_NUMBER, f"IIN{person.iin}"),
        (oids.COUNTRY, "KZ"),
    ]
    if with_organisation and person.organisation:
        attributes.append((oids.ORGANISATION, person.organisation))
    if with_organisation and person.bin:
        attributes.append((oids.ORGANISATIONAL_UNIT, f"BIN{person.bin}"))
    if person.patronymic:
        attributes.append((oids.GIVEN_NAME, person.patronymic))
    attributes.append((DESCRIPTION, NO_LEGAL_FORCE))
    return name(attributes)


def extension(oid: str, value: bytes, *, critical: bool = False) -> bytes:
    """One Extension."""
    flag = [der.boolean(True)] if critical else []
    return der.sequence(der.oid(oid), *flag, der.octet_string(value))


def authority_extensions(path_length: int | None = None) -> list[bytes]:
    """What makes a certificate an authority's."""
    limit = [] if path_length is None else [der.integer(path_length)]
    return [
        extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True), *limit), critical=True),
        extension(oids.KEY_USAGE, key_usage_extension(["keyCertSign", "cRLSign"]), critical=True),
    ]


def service_extensions(purpose: str, *more: bytes, critical: bool = True) -> list[bytes]:
    """What makes a certificate that of a service with one purpose: time stamping, OCSP."""
    return [
        extension(oids.EXTENDED_KEY_USAGE, der.sequence(der.oid(purpose)), critical=critical),
        extension(oids.KEY_USAGE, key_usage_extension(["digitalSignature"]), critical=True),
        *more,
    ]


def leaf_extensions(roles: Iterable[Role], use: KeyUse, *, gost: bool) -> list[bytes]:
    """What NCA RK writes into the certificate of a person."""
    if use is KeyUse.SIGN:
        purpose, usages = oids.EMAIL_PROTECTION, ["digitalSignature", "nonRepudiation"]
        if gost:
            usages.append("keyAgreement")
    else:
        purpose, usages = oids.CLIENT_AUTHENTICATION, ["digitalSignature", "keyEncipherment"]
    purposes = [der.oid(purpose), *(der.oid(_ROLE_OIDS[role]) for role in roles)]
    return [
        extension(oids.EXTENDED_KEY_USAGE, der.sequence(*purposes)),
        extension(oids.CERTIFICATE_POLICIES, der.sequence(der.sequence(der.oid(oids.NCA_POLICY)))),
        extension(oids.KEY_USAGE, key_usage_extension(usages), critical=True),
    ]


def address_extensions(addresses: Addresses) -> list[bytes]:
    """CRLDistributionPoints, FreshestCRL and AuthorityInformationAccess."""
    lists = [(oids.CRL_DISTRIBUTION_POINTS, addresses.crl), (oids.FRESHEST_CRL, addresses.delta_crl)]
    found = [extension(oid, distribution_points(address)) for oid, address in lists if address]
    services = [(oids.ACCESS_OCSP, addresses.ocsp), (oids.ACCESS_ISSUERS, addresses.issuer)]
    access = [der.sequence(der.oid(oid), _uri(address)) for oid, address in services if address]
    if access:
        found.append(extension(oids.AUTHORITY_INFORMATION_ACCESS, der.sequence(*access)))
    return found


def distribution_points(address: str) -> bytes:
    """The value of CRLDistributionPoints or FreshestCRL with one address."""
    return der.sequence(der.sequence(der.explicit(0, der.explicit(0, _uri(address)))))


def _uri(address: str) -> bytes:
    return der.encode(_URI, address.encode("ascii"))


def certificate(
    subject: bytes, key: Key, issuer: Owner | None, since: datetime, until: datetime, extensions: list[bytes]
) -> Certificate:
    """A signed certificate; without an issuer it signs itself. The serial number is the key identifier, as NCA RK has it."""
    signer = issuer.key if issuer else key
    key_id = secrets.token_bytes(20)
    issuer_key_id = (issuer.certificate.subject_key_id if issuer else None) or key_id
    serial = int.from_bytes(key_id, "big") & ((1 << 159) - 1) or 1
    algorithm = der.algorithm(signer.signature_algorithm)
    tbs = der.sequence(
        der.explicit(0, der.integer(2)),
        der.integer(serial),
        algorithm,
        issuer.certificate.subject if issuer else subject,
        der.sequence(der.time(since), der.time(until)),
        subject,
        key.public_spki(),
        der.explicit(
            3,
            der.sequence(
                *extensions,
                extension(oids.SUBJECT_KEY_ID, der.octet_string(key_id)),
                extension(oids.AUTHORITY_KEY_ID, der.sequence(der.encode(0x80, issuer_key_id))),
            ),
        ),
    )
    return Certificate.parse(der.sequence(tbs, algorithm, der.bit_string(signer.sign(tbs))))
