"""The test authority itself."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from eds import der, oids
from eds.algorithms import KeyAlgorithm, parse_private_key
from eds.certificates import Certificate, KeyUse, Role
from eds.errors import AuthorityUnusable, EdsError
from eds.pkcs12 import KeyPair
from eds.testing import issuing
from eds.testing.issuing import NO_LEGAL_FORCE, Addresses, Owner, Person
from eds.testing.keyfile import key_file
from eds.trust import TrustKind, TrustStore

_AUTHORITY_YEARS: Final = timedelta(days=365 * 20)
_KEY_YEAR: Final = timedelta(days=365)
_KEYS: Final = {
    "gost": KeyAlgorithm.GOST2015_512,
    "gost256": KeyAlgorithm.GOST2015_256,
    "rsa": KeyAlgorithm.RSA,
}


class KeyKind(StrEnum):
    """Whose key it is: what NCA RK tells apart by roles."""

    INDIVIDUAL = "individual"
    HEAD = "head"
    EMPLOYEE = "employee"
    EMPLOYEE_SIGN_RIGHT = "employee-sign-right"
    FINANCE = "finance"
    HR = "hr"


_ROLES: Final = {
    KeyKind.INDIVIDUAL: (Role.INDIVIDUAL,),
    KeyKind.HEAD: (Role.LEGAL_ENTITY, Role.HEAD),
    KeyKind.EMPLOYEE: (Role.LEGAL_ENTITY, Role.EMPLOYEE),
    KeyKind.EMPLOYEE_SIGN_RIGHT: (Role.LEGAL_ENTITY, Role.SIGN_RIGHT),
    KeyKind.FINANCE: (Role.LEGAL_ENTITY, Role.FINANCE),
    KeyKind.HR: (Role.LEGAL_ENTITY, Role.HR),
}


@dataclass(frozen=True, slots=True)
class TestAuthority:
    """Two authorities, GOST and RSA, each a root and an issuing one; make it by `create` or `load`.

    `addresses` are those its certificates name for OCSP and revocation lists: none, unless set with `at_addresses`.
    """

    __test__ = False  # not a test class, whatever its name

    created: datetime
    gost_root: Owner
    gost_issuing: Owner
    rsa_root: Owner
    rsa_issuing: Owner
    addresses: Addresses = field(default_factory=Addresses)

    @classmethod
    def create(cls, now: datetime) -> "TestAuthority":
        """A new authority with new keys, valid for twenty years from a day before `now`."""
        since = now.replace(microsecond=0) - timedelta(days=1)
        gost_root, gost_issuing = _two_levels(KeyAlgorithm.GOST2015_512, "GOST", since)
        rsa_root, rsa_issuing = _two_levels(KeyAlgorithm.RSA, "RSA", since)
        return cls(since, gost_root, gost_issuing, rsa_root, rsa_issuing)

    def at_addresses(self, addresses: Addresses) -> "TestAuthority":
        """The same authority, whose further certificates name these addresses."""
        return replace(self, addresses=addresses)

    def issuer(self, algorithm: str) -> Owner:
        """The issuing authority for keys of "gost", "gost256" or "rsa"."""
        return self.rsa_issuing if _KEYS[algorithm] is KeyAlgorithm.RSA else self.gost_issuing

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
            algorithm: "gost", "gost256" or "rsa".
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
        issuer: Owner | None = None,
    ) -> KeyPair:
        """The same key without a file around it; `issuer`: another than the issuing authority (see `issue_authority`)."""
        kind = KeyKind(kind)
        since = not_before or self.created
        key = issuing.new_key(_KEYS[algorithm])
        extensions = issuing.leaf_extensions(_ROLES[kind], use, gost=algorithm != "rsa")
        subject = issuing.person_name(person, with_organisation=kind is not KeyKind.INDIVIDUAL)
        return self._pair(subject, key, issuer or self.issuer(algorithm), since, not_after or since + _KEY_YEAR, extensions)

    def issue_time_stamping(self, algorithm: str = "gost") -> KeyPair:
        """A key of a time stamping authority, valid for three years."""
        key = issuing.new_key(_KEYS[algorithm])
        subject = issuing.service_name("TIME-STAMPING AUTHORITY")
        extensions = issuing.service_extensions(oids.TIME_STAMPING)
        return self._pair(subject, key, self.issuer(algorithm), self.created, self.created + 3 * _KEY_YEAR, extensions)

    def issue_responder(
        self,
        algorithm: str = "gost",
        *,
        no_check: bool = True,
        purpose: str = oids.OCSP_SIGNING,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> KeyPair:
        """A key of an OCSP responder that answers for the issuing authority.

        Args:
            algorithm: "gost" or "rsa".
            no_check: the certificate says that its own revocation need not be asked.
            purpose: its extended key usage; another makes a responder that must be refused.
            not_before: the authority's own start unless given.
            not_after: a year after the start unless given.
        """
        key = issuing.new_key(_KEYS[algorithm])
        since = not_before or self.created
        more = [issuing.extension(oids.OCSP_NO_CHECK, der.null())] if no_check else []
        extensions = issuing.service_extensions(purpose, *more, critical=False)
        subject = issuing.service_name(f"OCSP RESPONDER {algorithm}")
        return self._pair(subject, key, self.issuer(algorithm), since, not_after or since + _KEY_YEAR, extensions)

    def issue_authority(
        self,
        title: str,
        algorithm: str = "gost",
        *,
        path_length: int | None = None,
        issuer: Owner | None = None,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        extensions: list[bytes] | None = None,
    ) -> Owner:
        """A further authority under the issuing one, or under `issuer`; with `extensions` instead of an authority's own."""
        since = not_before or self.created
        key = issuing.new_key(_KEYS[algorithm])
        said = issuing.authority_extensions(path_length) if extensions is None else extensions
        until = not_after or since + 5 * _KEY_YEAR
        subject = issuing.service_name(title)
        return Owner(issuing.certificate(subject, key, issuer or self.issuer(algorithm), since, until, said), key)

    def _pair(
        self, subject: bytes, key: issuing.Key, issuer: Owner, since: datetime, until: datetime, extensions: list[bytes]
    ) -> KeyPair:
        said = [*extensions, *issuing.address_extensions(self.addresses)]
        return KeyPair(issuing.certificate(subject, key, issuer, since, until, said), key)

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
            gost_root, gost_issuing, rsa_root, rsa_issuing = (
                Owner(
                    Certificate.parse((directory / f"{name}.cer").read_bytes()),
                    parse_private_key((directory / f"{name}.key").read_bytes()),
                )
                for name in ("gost_root", "gost_issuing", "rsa_root", "rsa_issuing")
            )
        except (OSError, ValueError, EdsError) as error:
            raise AuthorityUnusable from error
        return cls(gost_root.certificate.not_before, gost_root, gost_issuing, rsa_root, rsa_issuing)

    def _owners(self) -> dict[str, Owner]:
        return {
            "gost_root": self.gost_root,
            "rsa_root": self.rsa_root,
            "gost_issuing": self.gost_issuing,
            "rsa_issuing": self.rsa_issuing,
        }


def _two_levels(algorithm: KeyAlgorithm, label: str, since: datetime) -> tuple[Owner, Owner]:
    until = since + _AUTHORITY_YEARS
    root_name, issuing_name = (
        issuing.name(
            [
                (oids.COMMON_NAME, f"{title} ({label}) ТЕСТ"),
                (oids.ORGANISATION, NO_LEGAL_FORCE),
                (oids.COUNTRY, "KZ"),
            ]
        )
        for title in ("НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ", "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ")
    )
    extensions = issuing.authority_extensions()
    root_key, issuing_key = issuing.new_key(algorithm), issuing.new_key(algorithm)
    root = Owner(issuing.certificate(root_name, root_key, None, since, until, extensions), root_key)
    return root, Owner(issuing.certificate(issuing_name, issuing_key, root, since, until, extensions), issuing_key)
