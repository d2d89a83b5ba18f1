"""A test authority: keys and certificates in the profile of NCA RK, for tests and demonstrations.

Nothing made here has legal force, and everything says so: the names of the authorities, and a description in the name of
every owner. The keys belong to a trust store of the kind "test", which no production store mixes with.
"""

import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from eds import algorithms, cms, der, gost3410, oids, pbe
from eds.algorithms import GostPrivateKey, KeyAlgorithm, RsaPrivateKey, parse_private_key
from eds.certificates import ROLE_OIDS, Certificate, KeyUse, Role, key_usage_extension
from eds.errors import AuthorityUnusable, EdsError
from eds.pkcs12 import KeyPair
from eds.trust import TrustKind, TrustStore

NO_LEGAL_FORCE: Final = "ТЕСТ — заңды күші жоқ / не имеет юридической силы"
_DESCRIPTION: Final = "2.5.4.13"
_ROUNDS: Final = 1024
_AUTHORITY_YEARS: Final = timedelta(days=365 * 20)
_KEY_YEAR: Final = timedelta(days=365)
_ROLE_OIDS: Final = {role: oid for oid, role in ROLE_OIDS.items()}

Key = GostPrivateKey | RsaPrivateKey


class KeyKind(StrEnum):
    """Whose key it is: what NCA RK tells apart by roles."""

    INDIVIDUAL = "individual"
    HEAD = "head"
    EMPLOYEE = "employee"
    EMPLOYEE_SIGN_RIGHT = "employee-sign-right"


_ROLES: Final = {
    KeyKind.INDIVIDUAL: (Role.INDIVIDUAL,),
    KeyKind.HEAD: (Role.LEGAL_ENTITY, Role.HEAD),
    KeyKind.EMPLOYEE: (Role.LEGAL_ENTITY, Role.EMPLOYEE),
    KeyKind.EMPLOYEE_SIGN_RIGHT: (Role.LEGAL_ENTITY, Role.SIGN_RIGHT),
}


@dataclass(frozen=True, slots=True)
class Person:
    """The owner of a key. `iin` and `bin` are twelve digits; an organisation goes with both `bin` and `organisation`."""

    surname: str
    name: str
    patronymic: str
    iin: str
    bin: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class _Owner:
    """A certificate with its private key."""

    certificate: Certificate
    key: Key


@dataclass(frozen=True, slots=True)
class TestAuthority:
    """Two authorities, GOST and RSA, each a root and an issuing one; make it by `create` or `load`."""

    __test__ = False  # not a test class, whatever its name

    created: datetime
    gost_root: _Owner
    gost_issuing: _Owner
    rsa_root: _Owner
    rsa_issuing: _Owner

    @classmethod
    def create(cls, now: datetime) -> "TestAuthority":
        """A new authority with new keys, valid for twenty years from a day before `now`."""
        since = now.replace(microsecond=0) - timedelta(days=1)
        gost_root, gost_issuing = _two_levels(KeyAlgorithm.GOST2015_512, "GOST", since)
        rsa_root, rsa_issuing = _two_levels(KeyAlgorithm.RSA, "RSA", since)
        return cls(since, gost_root, gost_issuing, rsa_root, rsa_issuing)

    def issue(
        self,
        person: Person,
        *,
        password: str,
        kind: KeyKind | str = KeyKind.INDIVIDUAL,
        algorithm: str = "gost",
        use: KeyUse = KeyUse.SIGN,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> bytes:
        """A key file (`.p12`) with a new key of this person.

        Args:
            person: the owner; an individual's certificate leaves the organisation out.
            password: of the file.
            kind: in what capacity.
            algorithm: "gost" or "rsa".
            use: SIGN, or AUTHENTICATION for a key that must be refused for signing.
            not_before: start of validity; the authority's own start unless given.
            not_after: its end; a year after the start unless given. An expired key is one whose end has passed.
        """
        pair = self.issue_pair(person, kind=kind, algorithm=algorithm, use=use, not_before=not_before, not_after=not_after)
        return key_file(pair, password)

    def issue_pair(
        self,
        person: Person,
        *,
        kind: KeyKind | str = KeyKind.INDIVIDUAL,
        algorithm: str = "gost",
        use: KeyUse = KeyUse.SIGN,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> KeyPair:
        """The same key without a file around it."""
        kind = KeyKind(kind)
        issuer = {"gost": self.gost_issuing, "rsa": self.rsa_issuing}[algorithm]
        since = not_before or self.created
        key = _new_key(issuer.certificate.algorithm)
        certificate = _certificate(
            _person_name(person, with_organisation=kind is not KeyKind.INDIVIDUAL),
            key,
            issuer,
            since,
            not_after or since + _KEY_YEAR,
            _leaf_extensions(_ROLES[kind], use, gost=algorithm == "gost"),
        )
        return KeyPair(certificate, key)

    def issue_time_stamping(self) -> KeyPair:
        """A key of a GOST time stamping authority, valid for three years."""
        key = _new_key(KeyAlgorithm.GOST2015_512)
        name = _name([(oids.COMMON_NAME, "TIME-STAMPING AUTHORITY"), (_DESCRIPTION, NO_LEGAL_FORCE)])
        extensions = [
            _extension(oids.EXTENDED_KEY_USAGE, der.sequence(der.oid(oids.TIME_STAMPING)), critical=True),
            _extension(oids.KEY_USAGE, key_usage_extension(["digitalSignature"]), critical=True),
        ]
        until = self.created + 3 * _KEY_YEAR
        return KeyPair(_certificate(name, key, self.gost_issuing, self.created, until, extensions), key)

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        """The authority's own certificates: roots, then issuing ones."""
        return tuple(owner.certificate for owner in self._owners().values())

    def trust(self) -> TrustStore:
        """A store, of the kind "test", that believes this authority."""
        return TrustStore.of(self.certificates, TrustKind.TEST)

    def write_trust(self, directory: Path) -> None:
        """Write the authority's certificates into a folder, for `TrustStore.from_directory(folder, "test")`."""
        directory.mkdir(parents=True, exist_ok=True)
        for name, owner in self._owners().items():
            (directory / f"{name}.cer").write_bytes(owner.certificate.der)

    def save(self, directory: Path) -> None:
        """Store certificates and private keys in a folder, so that several programs share one authority."""
        self.write_trust(directory)
        for name, owner in self._owners().items():
            (directory / f"{name}.key").write_bytes(owner.key.pkcs8())

    @classmethod
    def load(cls, directory: Path) -> "TestAuthority":
        """Take up what `save` stored.

        Raises:
            AuthorityUnusable: files are missing or damaged.
        """
        try:
            owners = {
                name: _Owner(
                    Certificate.parse((directory / f"{name}.cer").read_bytes()),
                    parse_private_key((directory / f"{name}.key").read_bytes()),
                )
                for name in ("gost_root", "rsa_root", "gost_issuing", "rsa_issuing")
            }
        except (OSError, ValueError, EdsError) as error:
            raise AuthorityUnusable from error
        return cls(owners["gost_root"].certificate.not_before, **owners)

    def _owners(self) -> dict[str, _Owner]:
        return {
            "gost_root": self.gost_root,
            "rsa_root": self.rsa_root,
            "gost_issuing": self.gost_issuing,
            "rsa_issuing": self.rsa_issuing,
        }


def key_file(pair: KeyPair, password: str) -> bytes:
    """A PKCS#12 of the make of NCA RK: SHA-1 MAC of 1024 rounds, key under 3DES, certificate under RC2 of 40 bits."""
    if not isinstance(pair.private_key, GostPrivateKey | RsaPrivateKey):
        raise TypeError("this private key cannot be taken out")
    secret = pbe.secrets_of(password)[0]
    key_id = pair.certificate.subject_key_id or b""
    attributes = der.set_of(
        [
            cms.attribute(oids.LOCAL_KEY_ID, der.octet_string(key_id)),
            cms.attribute(oids.FRIENDLY_NAME, der.encode(der.BMP_STRING, key_id.hex().encode("utf-16-be"))),
        ]
    )
    algorithm, sealed = pbe.encrypt_3des(pair.private_key.pkcs8(), secret, secrets.token_bytes(20), _ROUNDS)
    key_bag = _bag(oids.SHROUDED_KEY_BAG, der.sequence(algorithm, der.octet_string(sealed)), attributes)
    certificate = der.sequence(der.oid(oids.X509_CERTIFICATE), der.explicit(0, der.octet_string(pair.certificate.der)))
    certificate_bag = _bag(oids.CERTIFICATE_BAG, certificate, attributes)
    cipher, hidden = pbe.encrypt_rc2_40(der.sequence(certificate_bag), secret, secrets.token_bytes(20), _ROUNDS)
    encrypted = der.sequence(der.integer(0), der.sequence(der.oid(oids.CMS_DATA), cipher, der.encode(0x80, hidden)))
    authenticated = der.sequence(
        _content(oids.CMS_DATA, der.octet_string(der.sequence(key_bag))), _content(oids.CMS_ENCRYPTED_DATA, encrypted)
    )
    salt = secrets.token_bytes(20)
    mac_key = pbe.pkcs12_key("sha1", secret, salt, _ROUNDS, pbe.Purpose.MAC, 20)
    mac = der.octet_string(hmac.digest(mac_key, authenticated, "sha1"))
    return der.sequence(
        der.integer(3),
        _content(oids.CMS_DATA, der.octet_string(authenticated)),
        der.sequence(der.sequence(der.algorithm(oids.SHA1), mac), der.octet_string(salt), der.integer(_ROUNDS)),
    )


def add_time_stamp(cms_bytes: bytes, signer: int, authority: KeyPair, moment: datetime) -> bytes:
    """The CMS with an RFC 3161 time stamp token beside one of its signatures (`signer`: its place in the CMS)."""
    data = cms.parse(cms_bytes)
    info = data.signers[signer]
    token = _token(info.signature, authority, moment)
    body = b"".join(part.raw for part in der.parse(info.raw).children(der.SEQUENCE)[:6])
    unsigned = der.encode(der.context(1), cms.attribute(oids.TIME_STAMP_TOKEN, token))
    stamped = replace(info, raw=der.sequence(body, unsigned))
    signers = [stamped.raw if number == signer else each.raw for number, each in enumerate(data.signers)]
    return cms.build(signers, data.raw_certificates, data.raw_digest_algorithms, version=data.version)


def _token(stamped: bytes, authority: KeyPair, moment: datetime) -> bytes:
    digest = authority.private_key.digest_algorithm
    imprint = der.sequence(der.algorithm(digest), der.octet_string(algorithms.digest(digest, stamped)))
    policy = f"{oids.NCA_POLICY}.6.4"
    when = der.encode(der.GENERALIZED_TIME, moment.strftime("%Y%m%d%H%M%SZ").encode())
    info = der.sequence(der.integer(1), der.oid(policy), imprint, der.integer(secrets.randbits(63)), when, der.integer(1))
    named = der.sequence(der.octet_string(algorithms.digest(oids.SHA256, authority.certificate.der)))
    signer = cms.build_signer(
        authority.certificate,
        authority.private_key,
        [
            cms.attribute(oids.CONTENT_TYPE, der.oid(oids.TST_INFO)),
            cms.attribute(oids.SIGNING_TIME, der.time(moment)),
            cms.attribute(oids.SIGNING_CERTIFICATE_V2, der.sequence(der.sequence(named))),
            cms.attribute(oids.MESSAGE_DIGEST, der.octet_string(algorithms.digest(digest, info))),
        ],
    )
    content = der.sequence(der.oid(oids.TST_INFO), der.explicit(0, der.octet_string(info)))
    return cms.build([signer], [authority.certificate.der], [der.algorithm(digest)], version=3, content_info=content)


def _content(kind: str, body: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.explicit(0, body))


def _bag(kind: str, body: bytes, attributes: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.explicit(0, body), attributes)


def _new_key(algorithm: KeyAlgorithm) -> Key:
    if algorithm is KeyAlgorithm.RSA:
        from cryptography.hazmat.primitives.asymmetric import rsa

        return RsaPrivateKey(rsa.generate_private_key(public_exponent=65537, key_size=2048))
    return GostPrivateKey(gost3410.new_private())


def _two_levels(algorithm: KeyAlgorithm, label: str, since: datetime) -> tuple[_Owner, _Owner]:
    until = since + _AUTHORITY_YEARS
    root_name, issuing_name = (
        _name(
            [
                (oids.COMMON_NAME, f"{title} ({label}) ТЕСТ"),
                (oids.ORGANISATION, NO_LEGAL_FORCE),
                (oids.COUNTRY, "KZ"),
            ]
        )
        for title in ("НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ", "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ")
    )
    extensions = [
        _extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True)), critical=True),
        _extension(oids.KEY_USAGE, key_usage_extension(["keyCertSign", "cRLSign"]), critical=True),
    ]
    root_key, issuing_key = _new_key(algorithm), _new_key(algorithm)
    root = _Owner(_certificate(root_name, root_key, None, since, until, extensions), root_key)
    return root, _Owner(_certificate(issuing_name, issuing_key, root, since, until, extensions), issuing_key)


def _name(attributes: Iterable[tuple[str, str]]) -> bytes:
    printable = {oids.SERIAL_NUMBER, oids.COUNTRY}
    return der.sequence(
        *(
            der.set_of([der.sequence(der.oid(oid), (der.printable if oid in printable else der.utf8)(value))])
            for oid, value in attributes
        )
    )


def _person_name(person: Person, *, with_organisation: bool) -> bytes:
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
    attributes.append((_DESCRIPTION, NO_LEGAL_FORCE))
    return _name(attributes)


def _extension(oid: str, value: bytes, *, critical: bool = False) -> bytes:
    flag = [der.boolean(True)] if critical else []
    return der.sequence(der.oid(oid), *flag, der.octet_string(value))


def _leaf_extensions(roles: Iterable[Role], use: KeyUse, *, gost: bool) -> list[bytes]:
    if use is KeyUse.SIGN:
        purpose, usages = oids.EMAIL_PROTECTION, ["digitalSignature", "nonRepudiation"]
        if gost:
            usages.append("keyAgreement")
    else:
        purpose, usages = oids.CLIENT_AUTHENTICATION, ["digitalSignature", "keyEncipherment"]
    purposes = [der.oid(purpose), *(der.oid(_ROLE_OIDS[role]) for role in roles)]
    return [
        _extension(oids.EXTENDED_KEY_USAGE, der.sequence(*purposes)),
        _extension(oids.CERTIFICATE_POLICIES, der.sequence(der.sequence(der.oid(oids.NCA_POLICY)))),
        _extension(oids.KEY_USAGE, key_usage_extension(usages), critical=True),
    ]


def _certificate(
    subject: bytes, key: Key, issuer: _Owner | None, since: datetime, until: datetime, extensions: list[bytes]
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
                _extension(oids.SUBJECT_KEY_ID, der.octet_string(key_id)),
                _extension(oids.AUTHORITY_KEY_ID, der.sequence(der.encode(0x80, issuer_key_id))),
            ),
        ),
    )
    return Certificate.parse(der.sequence(tbs, algorithm, der.bit_string(signer.sign(tbs))))
