"""Asking the authority's services about revocation: OCSP first, lists second, and never a stopped day."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from eds import ocsp, oids
from eds.addresses import Services, services_of
from eds.cache import Cache
from eds.certificates import Certificate
from eds.crl import RevocationList, lasting_revocation, look_up
from eds.errors import EdsError, RevocationError, ServiceUnavailable
from eds.http import Fetch
from eds.revocation import RevocationAnswer, RevocationStatus

_MAX_ADDRESSES: Final = 3
_NONCE: Final = 16
_MAX_LISTS: Final = 4
_LIFTABLE: Final = "certificate-hold"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long what was learnt is used without asking again.

    Attributes:
        response: an OCSP response, when the present is asked about.
        list: a revocation list, if its next update does not come sooner.
        failure: an address that failed is left alone for so long.
        settling: what was signed so long after the moment in question is final; before, a revocation may still be on its way.
    """

    response: timedelta = timedelta(hours=1)
    list: timedelta = timedelta(hours=12)
    failure: timedelta = timedelta(minutes=5)
    settling: timedelta = timedelta(days=1)


@dataclass(slots=True)
class RevocationSources:
    """A `Revocation` that asks OCSP responders, then revocation lists, and remembers.

    Whatever fails (no network, a broken service, bytes that prove nothing) ends in the next source and at last in None, "not
    checked". A signed "revoked" is remembered for ever; only one on hold is not, since a hold is lifted. "Unknown" from OCSP is
    the answer unless a list says "revoked".

    Attributes:
        fetch: how to reach OCSP responders.
        cache: where signed bytes wait for their next use.
        now: the clock; aware.
        services: addresses that replace, kind by kind, those the certificates name.
        fetch_list: how to reach revocation lists, which are larger; `fetch` unless given.
        patience: see there.
        digest: OID of the digest by which OCSP requests name certificates: see `eds.ocsp.certificate_id`.
    """

    fetch: Fetch
    cache: Cache
    now: Callable[[], datetime]
    services: Services = field(default_factory=Services)
    fetch_list: Fetch | None = None
    patience: Patience = field(default_factory=Patience)
    digest: str = oids.SHA256
    _failed: dict[str, datetime] = field(default_factory=dict, init=False, repr=False)
    _fetched_at: dict[str, datetime] = field(default_factory=dict, init=False, repr=False)
    _lists: dict[tuple[str, str], RevocationList] = field(default_factory=dict, init=False, repr=False)
    _revoked: dict[str, RevocationAnswer] = field(default_factory=dict, init=False, repr=False)

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        """What is known about the certificate; None: it could not be checked."""
        known = self._remembered(certificate, issuer)
        if known is not None:
            return known
        where = self._services_for(certificate)
        said = self._ask(where, certificate, issuer, at)
        if said is None or said.status is RevocationStatus.UNKNOWN:
            listed = self._look_up(where, certificate, issuer, at)
            if said is None or (listed is not None and listed.status is RevocationStatus.REVOKED):
                said = listed
        if said is not None:
            self._remember(said, certificate, issuer)
        return said

    def _services_for(self, certificate: Certificate) -> Services:
        named, ours = services_of(certificate), self.services
        return replace(
            named, ocsp=ours.ocsp or named.ocsp, crl=ours.crl or named.crl, delta_crl=ours.delta_crl or named.delta_crl
        )

    # OCSP

    def _ask(self, where: Services, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        now = self.now()

        def check(data: bytes, nonce: bytes | None) -> RevocationAnswer:
            def vouched(responder: Certificate) -> bool:
                listed = self._look_up(self._services_for(responder), responder, issuer, at)
                return listed is not None and listed.status is RevocationStatus.GOOD

            return ocsp.check_ocsp(data, certificate, issuer, at=min(at, now), now=now, nonce=nonce, vouched=vouched)

        for address in where.ocsp[:_MAX_ADDRESSES]:
            key = f"ocsp {address} {_name(certificate, issuer)}"
            kept = self.cache.get(key)
            try:
                found = None if kept is None else check(kept, None)
            except RevocationError:
                found = None
            if found is not None and self._still_good(found, at, now):
                return found
            nonce = secrets.token_bytes(_NONCE)
            asked = ocsp.request(certificate, issuer, nonce=nonce, algorithm=self.digest)
            data = self._fetched(self.fetch, address, asked, ocsp.REQUEST_TYPE, now)
            if data is None:
                continue
            try:
                found = check(data, nonce)
            except EdsError:
                self._failed[address] = now
                continue
            self.cache.put(key, found.raw)
            return found
        return None

    def _still_good(self, kept: RevocationAnswer, at: datetime, now: datetime) -> bool:
        """Whether a kept response need not be asked for again: made well after the moment in question, or a short while ago.

        "Unknown" is always asked for again.
        """
        if kept.status is RevocationStatus.UNKNOWN:
            return False
        settled = kept.this_update >= at + self.patience.settling
        return settled or kept.this_update >= now - self.patience.response

    # Lists

    def _look_up(self, where: Services, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        now = self.now()
        for address in where.crl[:_MAX_ADDRESSES]:
            full = self._list(address, issuer, at, now)
            if full is None:
                continue
            for newer in (*self._deltas(where.delta_crl or full.delta_addresses, issuer, at, now), None):
                try:
                    return look_up(full, certificate, at=min(at, now), now=now, delta=newer)
                except RevocationError:
                    continue
        return None

    def _deltas(self, addresses: Iterable[str], issuer: Certificate, at: datetime, now: datetime) -> Iterable[RevocationList]:
        for address in tuple(addresses)[:_MAX_ADDRESSES]:
            delta = self._list(address, issuer, at, now)
            if delta is not None:
                yield delta

    def _list(self, address: str, issuer: Certificate, at: datetime, now: datetime) -> RevocationList | None:
        """The list of this address, signed by the issuer: kept, or fetched anew when the kept one grew old.

        An older one that is not yet due to be replaced is better than none.
        """
        key = address, issuer.fingerprint
        kept = self._lists.get(key) or self._read_list(self.cache.get(f"crl {address}"), issuer)
        if kept is not None:
            self._keep(key, kept)
            if self._is_current(address, kept, at, now):
                return kept
        fresh = self._read_list(self._fetched(self.fetch_list or self.fetch, address, None, "", now), issuer)
        if fresh is None or (fresh.next_update is not None and fresh.next_update < now):
            self._failed.setdefault(address, now)
        if fresh is None or (kept is not None and kept.this_update > fresh.this_update):
            return kept
        self._fetched_at[address] = now
        self._keep(key, fresh)
        self.cache.put(f"crl {address}", fresh.der)
        return fresh

    def _is_current(self, address: str, kept: RevocationList, at: datetime, now: datetime) -> bool:
        if kept.this_update >= at + self.patience.settling:
            return True
        due = self._fetched_at.get(address, kept.this_update) + self.patience.list
        return now < (due if kept.next_update is None else min(due, kept.next_update))

    def _keep(self, key: tuple[str, str], read: RevocationList) -> None:
        """Checking the signature of megabytes takes seconds with GOST, so lists found good stay at hand."""
        self._lists.pop(key, None)
        self._lists[key] = read
        if len(self._lists) > _MAX_LISTS:
            del self._lists[next(iter(self._lists))]

    def _read_list(self, data: bytes | None, issuer: Certificate) -> RevocationList | None:
        if data is None:
            return None
        try:
            read = RevocationList.parse(data)
            read.require_signed_by(issuer)
        except RevocationError:
            return None
        return read

    # What both need

    def _fetched(self, fetch: Fetch, address: str, body: bytes | None, kind: str, now: datetime) -> bytes | None:
        since = self._failed.get(address)
        if since is not None and since <= now < since + self.patience.failure:
            return None
        self._failed.pop(address, None)
        try:
            return fetch(address, body, kind)
        except ServiceUnavailable:
            self._failed[address] = now
            return None

    def _remember(self, said: RevocationAnswer, certificate: Certificate, issuer: Certificate) -> None:
        if said.status is RevocationStatus.REVOKED and said.reason != _LIFTABLE:
            name = _name(certificate, issuer)
            self._revoked[name] = said
            self.cache.put(f"revoked {said.source} {name}", said.raw)

    def _remembered(self, certificate: Certificate, issuer: Certificate) -> RevocationAnswer | None:
        name = _name(certificate, issuer)
        if name not in self._revoked:
            kept = self._kept_proof(name, certificate, issuer)
            if kept is not None and kept.status is RevocationStatus.REVOKED:
                self._revoked[name] = kept
        return self._revoked.get(name)

    def _kept_proof(self, name: str, certificate: Certificate, issuer: Certificate) -> RevocationAnswer | None:
        """What the kept bytes prove, whatever their age. The responder was looked into when they came."""
        now = self.now()
        response, listed = (self.cache.get(f"revoked {source} {name}") for source in ("ocsp", "crl"))
        try:
            if response is not None:
                return ocsp.check_ocsp(response, certificate, issuer, at=certificate.not_before, now=now, vouched=lambda _: True)
            read = self._read_list(listed, issuer)
            return None if read is None else lasting_revocation(read, certificate)
        except RevocationError:
            return None


def _name(certificate: Certificate, issuer: Certificate) -> str:
    return f"{issuer.fingerprint} {certificate.serial_text}"
