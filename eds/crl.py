"""Certificate revocation lists (RFC 5280, section 5), full and delta.

NCA RK's lists weigh megabytes, so the entries stay bytes: looking one up walks over them without making objects.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from eds import der, extensions, oids
from eds.algorithms import signature_digest
from eds.certificates import Certificate
from eds.errors import (
    DeltaDoesNotFit,
    EdsError,
    Malformed,
    RevocationOfAnother,
    RevocationSignatureWrong,
    RevocationUnsupported,
    UnsupportedAlgorithm,
)
from eds.revocation import EXPIRED_BEFORE, REASONS, RevocationAnswer, RevocationStatus, damage_told, require_fresh

# A list without a next update is believed for so long.
MAX_AGE: Final = timedelta(days=7)
_ENUMERATED: Final = 0x0A
_HOLD: Final = "certificate-hold"
_REMOVED: Final = "remove-from-crl"
_UNDERSTOOD: Final = frozenset({oids.AUTHORITY_KEY_ID, oids.CRL_NUMBER, oids.DELTA_CRL_INDICATOR, oids.FRESHEST_CRL})
_UNDERSTOOD_OF_ENTRY: Final = frozenset({oids.REASON_CODE, oids.INVALIDITY_DATE})


@dataclass(frozen=True, slots=True)
class Entry:
    """One revoked certificate: since when, and a reason of `eds.revocation.REASONS`."""

    revoked_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class RevocationList:
    """A list as read, its signature not yet checked. A delta list has a `base_number`, a full one has none."""

    der: bytes
    issuer: bytes
    authority_key_id: bytes | None
    this_update: datetime
    next_update: datetime | None
    number: int | None
    base_number: int | None
    keeps_expired_since: datetime | None
    delta_addresses: tuple[str, ...]
    entries: bytes
    tbs: bytes
    signature_algorithm: str
    signature: bytes

    @classmethod
    def parse(cls, data: bytes) -> "RevocationList":
        """Read a CertificateList of version 2 in DER.

        Raises:
            RevocationDamaged: it is none.
            RevocationUnsupported: it says something critical that is not understood: its scope may be narrower than it looks.
        """
        with damage_told():
            return _parse(data)

    def require_signed_by(self, issuer: Certificate) -> None:
        """Check that the issuer made this list.

        Raises:
            RevocationOfAnother: the names or key identifiers differ, or the issuer may not sign lists.
            RevocationSignatureWrong, RevocationUnsupported.
        """
        if self.issuer != issuer.subject:
            raise RevocationOfAnother("the list of another issuer")
        if None not in (self.authority_key_id, issuer.subject_key_id) and self.authority_key_id != issuer.subject_key_id:
            raise RevocationOfAnother("a list made with another key of the issuer")
        if issuer.key_usage is not None and "cRLSign" not in issuer.key_usage:
            raise RevocationOfAnother("the issuer's key is not for revocation lists")
        try:
            digest = signature_digest(self.signature_algorithm, issuer.algorithm)
            good = issuer.public_key.verify(self.signature, self.tbs, digest)
        except UnsupportedAlgorithm as error:
            raise RevocationUnsupported(str(error)) from error
        except (EdsError, ValueError) as error:
            raise RevocationSignatureWrong(str(error)) from error
        if not good:
            raise RevocationSignatureWrong

    def entry(self, serial: int) -> Entry | None:
        """What the list says about this serial number; where it says it more than once, a revocation outweighs its removal.

        Raises:
            RevocationDamaged, RevocationUnsupported.
        """
        with damage_told():
            found = [_read_entry(der.parse(raw)) for raw in _matching(self.entries, der.integer(serial))]
        return next((entry for entry in found if entry.reason != _REMOVED), found[0] if found else None)


def check_crl(
    data: bytes,
    certificate: Certificate,
    issuer: Certificate,
    *,
    at: datetime,
    now: datetime | None = None,
    delta: bytes | None = None,
    max_age: timedelta = MAX_AGE,
) -> RevocationAnswer:
    """What a revocation list says about a certificate.

    Args:
        data: the full CertificateList in DER.
        certificate: the one in question.
        issuer: its issuer, who must have signed the list.
        at: the moment at which the list must still be fresh (its nextUpdate not passed); it may be younger than that.
        now: no list may be dated after this; `at` unless given.
        delta: a delta list that continues the full one.
        max_age: how long a list without nextUpdate is fresh.

    Raises:
        RevocationError: the list proves nothing: see its kinds in `eds.errors`.
    """
    full = RevocationList.parse(data)
    newer = None if delta is None else RevocationList.parse(delta)
    for each in (full, newer):
        if each is not None:
            each.require_signed_by(issuer)
    return look_up(full, certificate, at=at, now=now, delta=newer, max_age=max_age)


def look_up(
    full: RevocationList,
    certificate: Certificate,
    *,
    at: datetime,
    now: datetime | None = None,
    delta: RevocationList | None = None,
    max_age: timedelta = MAX_AGE,
) -> RevocationAnswer:
    """The same for lists whose signatures are checked already (`require_signed_by`)."""
    if full.base_number is not None:
        raise RevocationUnsupported("a delta list where a full one is due")
    if full.issuer != certificate.issuer:
        raise RevocationOfAnother("the list of another issuer")
    require_fresh(full.this_update, full.next_update, at=at, now=now or at, max_age=max_age)
    entry, decided = full.entry(certificate.serial), full
    if delta is not None:
        _require_continues(full, delta)
        require_fresh(delta.this_update, delta.next_update, at=at, now=now or at, max_age=max_age)
        change = delta.entry(certificate.serial)
        if change is not None and change.reason != _REMOVED:
            entry, decided = change, delta
        elif change is not None and entry is not None and entry.reason == _HOLD:
            entry = None  # only a hold is ever lifted; other entries leave the lists when the certificate expires
    return _answer(entry, certificate, decided, delta or full)


def lasting_revocation(read: RevocationList, certificate: Certificate) -> RevocationAnswer | None:
    """The revocation a list proves whatever its age; None where there is none, or one that may be lifted (a hold).

    Args:
        read: full or delta, its signature checked already.
        certificate: the one in question.
    """
    entry = read.entry(certificate.serial)
    if entry is None or entry.reason in {_HOLD, _REMOVED}:
        return None
    return _answer(entry, certificate, read, read)


def _require_continues(full: RevocationList, delta: RevocationList) -> None:
    """RFC 5280, section 5.2.4: the delta starts at this full list or an earlier one, and is not older than it."""
    if delta.base_number is None:
        raise DeltaDoesNotFit("a full list where a delta list is due")
    same_scope = delta.issuer == full.issuer and delta.authority_key_id == full.authority_key_id
    if not same_scope or full.number is None or delta.number is None:
        raise DeltaDoesNotFit
    if not delta.base_number <= full.number <= delta.number:
        raise DeltaDoesNotFit(f"list {full.number}, delta {delta.base_number} to {delta.number}")


def _answer(entry: Entry | None, certificate: Certificate, decided: RevocationList, newest: RevocationList) -> RevocationAnswer:
    status, reason = RevocationStatus.GOOD, ""
    if entry is not None and entry.reason != _REMOVED:
        status, reason = RevocationStatus.REVOKED, entry.reason
    elif newest.this_update > certificate.not_after:
        since = newest.keeps_expired_since
        if since is None or since > certificate.not_after:
            status, reason = RevocationStatus.UNKNOWN, EXPIRED_BEFORE
    return RevocationAnswer(
        status=status,
        source="crl",
        produced_at=newest.this_update,
        this_update=newest.this_update,
        next_update=newest.next_update,
        revoked_at=entry.revoked_at if entry is not None and status is RevocationStatus.REVOKED else None,
        reason=reason,
        raw=decided.der,
    )


def _parse(data: bytes) -> RevocationList:
    tbs, outer, signature = der.parse(data).children(der.SEQUENCE)
    version, algorithm, issuer, this_update, *rest = tbs.children(der.SEQUENCE)
    if version.small() != 1:
        raise Malformed("not a version 2 list")
    signature_algorithm = outer.children(der.SEQUENCE)[0].oid()
    if algorithm.children(der.SEQUENCE)[0].oid() != signature_algorithm:  # NCA RK writes NULL parameters in one place only
        raise Malformed("two different signature algorithms in one list")
    next_update = rest.pop(0).time() if rest and rest[0].tag in {der.UTC_TIME, der.GENERALIZED_TIME} else None
    entries = rest.pop(0).content if rest and rest[0].tag == der.SEQUENCE else b""
    said = extensions.read(rest.pop(0).only(der.context(0)).children(der.SEQUENCE)) if rest else {}
    if rest:
        raise Malformed("unknown parts in a list")
    strange = extensions.unknown_critical(said, _UNDERSTOOD)
    if strange or oids.ISSUING_DISTRIBUTION_POINT in said:
        raise RevocationUnsupported(f"the list carries {', '.join(sorted(strange)) or 'an issuing distribution point'}")
    kept = said.get(oids.EXPIRED_CERTS_ON_CRL)
    return RevocationList(
        der=data,
        issuer=issuer.expect(der.SEQUENCE).raw,
        authority_key_id=extensions.authority_key_id(said),
        this_update=this_update.time(),
        next_update=next_update,
        number=extensions.number(said, oids.CRL_NUMBER),
        base_number=extensions.number(said, oids.DELTA_CRL_INDICATOR),
        keeps_expired_since=der.parse(kept[1]).time() if kept else None,
        delta_addresses=extensions.distribution_addresses(said, oids.FRESHEST_CRL),
        entries=entries,
        tbs=tbs.raw,
        signature_algorithm=signature_algorithm,
        signature=signature.bits(),
    )


def _matching(entries: bytes, serial: bytes) -> list[bytes]:
    """The encodings of the entries that begin with this serial number; the walk also proves the run of entries whole."""
    found = []
    position, end = 0, len(entries)
    starts_with = entries.startswith
    while position < end:
        if entries[position] != der.SEQUENCE or position + 2 > end:
            raise Malformed("a broken entry")
        length, body = entries[position + 1], position + 2
        if length > 0x7F:
            count = length & 0x7F
            length, body = int.from_bytes(entries[body : body + count], "big"), body + count
            if not 0 < count < 5:
                raise Malformed("a broken length")
        if starts_with(serial, body):
            found.append(entries[position : body + length])
        position = body + length
    if position != end:
        raise Malformed("the entries end too early")
    return found


def _read_entry(entry: der.Element) -> Entry:
    _, revoked_at, *rest = entry.children(der.SEQUENCE)
    said = extensions.read(rest[0].children(der.SEQUENCE)) if rest else {}
    if extensions.unknown_critical(said, _UNDERSTOOD_OF_ENTRY):
        raise RevocationUnsupported("an entry carries a critical extension that is not understood")
    code = der.parse(said[oids.REASON_CODE][1]).expect(_ENUMERATED).content if oids.REASON_CODE in said else b"\x00"
    return Entry(revoked_at.time(), REASONS.get(int.from_bytes(code, "big"), "unspecified"))
