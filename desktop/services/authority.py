"""The certification authority as this office reaches it: whom to believe, whom to ask about revocation, who gives time stamps.

Nothing here is needed to sign: an authority that does not answer means "not checked" and "time stamp pending", never a stopped
day. What is imported from `eds` comes with the first use, not with the program.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlsplit

from desktop.services import settings
from desktop.services.errors import FieldProblems, KnownError

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.unit_of_work import Office, UnitOfWork
    from eds.cache import Cache
    from eds.certificates import Certificate
    from eds.completing import Completer
    from eds.http import Fetch
    from eds.revocation import Revocation, RevocationAnswer
    from eds.trust import TrustStore
    from eds.trust_folder import Fetched, TrustList

SETTING: Final = "authority"
PRODUCTION_TSP: Final = "http://tsp.pki.gov.kz:80"
MOST_ADDRESSES: Final = 3
LARGEST_CERTIFICATE: Final = 1 << 20
QUEUE_SECONDS: Final = 6.0  # how long a question waits for another one to be answered before it counts as "not checked"

Kind = Literal["production", "test"]


@dataclass(frozen=True, slots=True)
class AuthoritySettings:
    """Which services are asked.

    Attributes:
        online: whether any is asked at all.
        tsp: address of the time stamping authority; "" asks for no time stamps.
        ocsp: address of the OCSP responder; "" takes the one each certificate names.
        crl: addresses of revocation lists; none takes those each certificate names.
    """

    online: bool = True
    tsp: str = ""
    ocsp: str = ""
    crl: tuple[str, ...] = ()


DEFAULTS: Final[dict[Kind, AuthoritySettings]] = {
    "production": AuthoritySettings(tsp=PRODUCTION_TSP),
    "test": AuthoritySettings(),
}


def read_settings(uow: UnitOfWork, kind: Kind) -> AuthoritySettings:
    """What the office has kept for keys of this kind, else the defaults: production addresses never serve test keys."""
    kept: dict[str, Any] = settings.setting(uow, f"{SETTING}.{kind}", {})
    if not kept:
        return DEFAULTS[kind]
    return AuthoritySettings(bool(kept["online"]), str(kept["tsp"]), str(kept["ocsp"]), tuple(kept["crl"]))


def save_settings(uow: UnitOfWork, kind: Kind, chosen: AuthoritySettings) -> None:
    """Keep the addresses.

    Raises:
        FieldProblems: "bad-service-address", "too-many-addresses" by field. KnownError: "not-allowed".
    """
    problems = {name: "bad-service-address" for name in ("tsp", "ocsp") if not _is_address(getattr(chosen, name))}
    if not all(map(_is_address, chosen.crl)):
        problems["crl"] = "bad-service-address"
    elif len(chosen.crl) > MOST_ADDRESSES:
        problems["crl"] = "too-many-addresses"
    if problems:
        raise FieldProblems(problems)
    kept = {"online": chosen.online, "tsp": chosen.tsp, "ocsp": chosen.ocsp, "crl": list(chosen.crl)}
    settings.put_setting(uow, f"{SETTING}.{kind}", kept)


def _is_address(text: str) -> bool:
    """Whether it is empty or an address of HTTP or HTTPS. What comes is believed for its signature, so plain HTTP will do."""
    try:
        parts = urlsplit(text)
        return not text or (parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0)
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class TrustPlace:
    """The folder of trusted certificates: the production set, or a test set in its place. They never mix."""

    folder: Path
    kind: Kind

    def load(self) -> TrustStore:
        """Whom to believe now. Without a folder nobody: signatures are then "not checked", never good.

        Raises:
            TrustUnusable: the folder or a certificate in it cannot be read.
        """
        from eds.trust import TrustStore

        if self.kind == "production" and not self.folder.is_dir():
            return TrustStore.of((), kind=self.kind)
        return TrustStore.from_directory(self.folder, kind=self.kind)

    def list(self) -> TrustList:
        """What is in the folder and what it counts for.

        Raises:
            KnownError: "trust-unusable".
        """
        from eds import trust_folder
        from eds.errors import EdsError

        try:
            if self.kind == "production":
                self.folder.mkdir(parents=True, exist_ok=True)
            return trust_folder.list_trust(self.folder, self.kind)
        except (EdsError, OSError) as error:
            raise KnownError("trust-unusable") from error


class Authority:
    """The authority's services under the office's settings. Safe to ask from several lanes at once.

    Args:
        office: whose settings count.
        place: of the trusted certificates.
        cache: where revocation lists and responses wait for their next use.
        fetch: how to reach small answers; `fetch_list` how to reach revocation lists. None: HTTP with short limits, through
            `proxy` ("http://host:port"; None takes the system's setting).
        nonce: random numbers of 64 bits for time stamp requests.
    """

    def __init__(
        self,
        office: Office,
        place: TrustPlace,
        cache: Callable[[], Cache],
        *,
        proxy: str | None = None,
        fetch: Fetch | None = None,
        nonce: Callable[[], int] = partial(secrets.randbits, 64),
    ) -> None:
        self.office, self.place = office, place
        self._make_cache, self._proxy, self._fetch, self._nonce = cache, proxy, fetch, nonce
        self._sources: tuple[AuthoritySettings, Revocation] | None = None
        self._guard = Lock()

    def settings(self) -> AuthoritySettings:
        """What the office has chosen."""
        return self.office.ask(read_settings, self.place.kind)

    def trust(self) -> TrustStore:
        """Whom to believe.

        Raises:
            KnownError: "trust-unusable".
        """
        from eds.errors import TrustUnusable

        try:
            return self.place.load()
        except TrustUnusable as error:
            raise KnownError(error.code) from error

    def revocation(self) -> Revocation | None:
        """Whom to ask about revocation; None when nobody is to be asked.

        While the settings stay it is the same one, which remembers what failed a moment ago and does not wait for it again.
        """
        chosen = self.settings()
        if not chosen.online:
            return None
        with self._guard:
            if self._sources is None or self._sources[0] != chosen:
                self._sources = chosen, self._asked(chosen)
            return self._sources[1]

    def completer(self, trust: TrustStore) -> Completer | None:
        """Who adds time stamps and evidence; None when no time stamping authority is named."""
        from eds.completing import Completer

        chosen = self.settings()
        if not chosen.online or not chosen.tsp:
            return None
        return Completer(chosen.tsp, self._fetcher(3, 8), trust, self.revocation())

    def nonce(self) -> int:
        """A fresh random number for a time stamp request."""
        return self._nonce()

    def read_certificate(self, path: Path) -> Certificate:
        """The one certificate of a file, to be looked at before it is trusted.

        Raises:
            KnownError: "cannot-read", "certificate-damaged", "trust-refused" for several.
        """
        from eds.certificates import parse_file
        from eds.errors import EdsError

        try:
            found = parse_file(_read_certificate(path))
        except EdsError as error:
            raise KnownError(error.code) from error
        if len(found) != 1:
            raise KnownError("trust-refused")
        return found[0]

    def add_trusted(self, certificate: Certificate, label: str) -> None:
        """Trust one more authority: the director's knowing decision, written down beside the folder and in the journal.

        Raises:
            KnownError: "trust-refused", "trust-unusable"; "not-allowed".
        """
        from eds import trust_folder
        from eds.errors import EdsError

        self.office.ask(_may_decide)
        if self.place.kind != "production":
            raise KnownError("trust-refused")
        by, at = self.office.actor.name, self.office.clock.now()
        try:
            trust_folder.add_trust(self.place.folder, certificate.der, label=label, by=by, at=at)
        except EdsError as error:
            raise KnownError(error.code) from error
        self.office.do(_record_trust, certificate.fingerprint, certificate.subject_name, label)

    def fetch_trusted(self) -> tuple[Fetched, ...]:
        """Fetch NCA RK's certificates; only those whose fingerprints are pinned are kept.

        Raises:
            KnownError: "trust-refused" for a test set; "trust-unusable", "not-allowed".
        """
        from eds import trust_folder
        from eds.errors import EdsError

        self.office.ask(_may_decide)
        if self.place.kind != "production":
            raise KnownError("trust-refused")
        try:
            return trust_folder.fetch_trust(self.place.folder, self._fetcher(4, 10))
        except EdsError as error:
            raise KnownError(error.code) from error

    def _asked(self, chosen: AuthoritySettings) -> Revocation:
        from eds.addresses import Services
        from eds.sources import RevocationSources

        cache, now = self._make_cache(), self.office.clock.now
        fetch, fetch_list = self._fetcher(3, 6), self._fetcher(4, 25, 64 << 20)
        ours = Services(ocsp=(chosen.ocsp,) if chosen.ocsp else (), crl=chosen.crl)
        return _OneAtATime(
            RevocationSources(fetch, cache, now, ours, fetch_list=fetch_list),
            RevocationSources(fetch, cache, now, fetch_list=fetch_list),
        )

    def _fetcher(self, wait: float, total: float, size: int = 1 << 20) -> Fetch:
        """How to fetch with so many seconds for a silence and for the whole, and so many bytes of answer."""
        if self._fetch is not None:
            return self._fetch
        from eds import http

        return partial(http.fetch, limits=http.Limits(wait, total, size), proxy=self._proxy)


@dataclass(frozen=True, slots=True)
class _OneAtATime:
    """`RevocationSources` for several threads; who would wait too long for another one's question goes on without an answer.

    `people` are asked about people's keys, at the office's addresses; `authorities` about authorities', where those say.
    """

    people: Revocation
    authorities: Revocation
    lock: Lock = field(default_factory=Lock)

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        """See `eds.revocation.Revocation`."""
        if not self.lock.acquire(timeout=QUEUE_SECONDS):
            return None
        try:
            return (self.authorities if certificate.ca else self.people).answer(certificate, issuer, at)
        finally:
            self.lock.release()


def _read_certificate(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_CERTIFICATE)
    except OSError as error:
        raise KnownError("cannot-read", path=str(path)) from error


def _may_decide(uow: UnitOfWork) -> None:
    from desktop.services.roles import Permission

    uow.require(Permission.SETTINGS)


def _record_trust(uow: UnitOfWork, fingerprint: str, name: str, label: str) -> None:
    uow.record("trust.added", "setting", "trust", after={"sha256": fingerprint, "name": name, "label": label})
