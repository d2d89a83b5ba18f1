"""Asking a time stamping authority for a token (RFC 3161), and believing nothing in its answer that was not checked."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from eds import algorithms, cades, der, oids, timestamp
from eds.certificates import Certificate
from eds.cms import SignerInfo
from eds.errors import (
    EdsError,
    Malformed,
    TimeStampError,
    TimeStampNotTrusted,
    TimeStampRefused,
    TimeStampWrong,
    read_as,
)
from eds.http import Fetch
from eds.timestamp import Standing, TimeStamp, Token
from eds.trust import TrustStore

REQUEST_TYPE: Final = "application/timestamp-query"
_GRANTED: Final = frozenset({0, 1})  # granted, granted with modifications
_STATUSES: Final = {2: "rejected", 3: "waiting", 4: "revocation warning", 5: "revocation notification"}
_FAILURES: Final = {
    0: "the algorithm is not accepted",
    2: "bad request",
    5: "bad data format",
    14: "no time source",
    15: "the policy is not accepted",
    16: "an extension is not accepted",
    17: "what was asked besides is not available",
    25: "system failure",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: a token over this imprint.

    Attributes:
        digest: OID of the imprint's algorithm.
        imprint: the digest of what is to be stamped.
        nonce: a random number that the token must repeat.
        policy: OID of the policy asked for; "" leaves it to the authority.
    """

    digest: str
    imprint: bytes
    nonce: int
    policy: str = ""

    @classmethod
    def over(cls, signer: SignerInfo, *, nonce: int, policy: str | None = None) -> "Request":
        """A request for a signature: with a Streebog-512 imprint under NCA RK's policy for GOST, else with SHA-256.

        Args:
            signer: whose signature is to be stamped.
            nonce: random, at least 64 bits.
            policy: OID; None takes the usual one for the signature's algorithm.
        """
        gost = signer.digest_algorithm in {oids.STREEBOG512, oids.STREEBOG256}
        digest = oids.STREEBOG512 if gost else oids.SHA256
        usual = oids.NCA_TSA_POLICY_GOST2015 if gost else ""
        return cls(digest, algorithms.digest(digest, signer.signature), nonce, usual if policy is None else policy)

    def encode(self) -> bytes:
        """The TimeStampReq in DER; the authority's certificate is asked for too."""
        imprint = der.sequence(der.algorithm(self.digest), der.octet_string(self.imprint))
        policy = der.oid(self.policy) if self.policy else b""
        return der.sequence(der.integer(1), imprint, policy, der.integer(self.nonce), der.boolean(True))


def read_response(data: bytes, request: Request) -> bytes:
    """The token of a TimeStampResp, once it is what was asked for: status, imprint, nonce, policy, signature, key's purpose.

    Whether its authority is trusted is not asked here: see `trusted`.

    Raises:
        TimeStampRefused: the authority refused; the message says why.
        TimeStampWrong: the response is damaged, or the token in it is another one.
    """
    with read_as(TimeStampWrong):
        status, *rest = der.parse(data).children(der.SEQUENCE)
        _require_granted(status)
        if len(rest) != 1:
            raise Malformed("a granted response without a token")
    token = rest[0].raw
    try:
        with read_as(TimeStampWrong):
            _require_answer(timestamp.read(token), request)
    except TimeStampError:
        raise
    except EdsError as error:
        raise TimeStampWrong(str(error)) from error
    return token


def trusted(token: bytes, stamped: bytes, trust: TrustStore, *, at: datetime, helpers: Iterable[Certificate] = ()) -> TimeStamp:
    """The time stamp of a token over these bytes, once its authority is trusted.

    Raises:
        TimeStampNotTrusted: it is sound, but no chain leads to a trusted authority.
        TimeStampWrong: anything else is wrong with it.
    """
    stamp = timestamp.examine(token, stamped, trust, at=at, helpers=helpers).stamp
    if stamp.standing is Standing.AUTHORITY_UNKNOWN:
        raise TimeStampNotTrusted(stamp.detail)
    if stamp.standing is not Standing.CHECKED:
        raise TimeStampWrong(f"{stamp.standing} {stamp.detail}".strip())
    return stamp


def stamp(
    cms_bytes: bytes,
    place: int,
    url: str,
    fetch: Fetch,
    *,
    nonce: int,
    at: datetime,
    trust: TrustStore | None = None,
    policy: str | None = None,
) -> bytes:
    """Ask for a time stamp over one signature of a CMS and put it beside that signature.

    Args:
        cms_bytes: the CMS.
        place: of the signature, counted from 0 in the order of the file.
        url: of the time stamping authority.
        fetch: how to reach it.
        nonce: random, at least 64 bits.
        at: aware; now.
        trust: whom to believe; None takes any authority's token that is sound (a verification will say what it is worth).
        policy: see `Request.over`.

    Raises:
        NotASignature, DamagedSignature, NoSuchSignature, AlreadyStamped.
        ServiceUnavailable: no answer came: ask again later.
        TimeStampRefused, TimeStampWrong, TimeStampNotTrusted.
    """
    data, signer = cades.unstamped_at(cms_bytes, place)
    request = Request.over(signer, nonce=nonce, policy=policy)
    token = read_response(fetch(url, request.encode(), REQUEST_TYPE), request)
    if trust is not None:
        trusted(token, signer.signature, trust, at=at, helpers=data.certificates)
    return cades.add_time_stamp(cms_bytes, place, token)


def _require_granted(status: der.Element) -> None:
    number, *rest = status.children(der.SEQUENCE)
    code = number.small()
    if code in _GRANTED:
        return
    reasons = [_STATUSES.get(code, f"status {code}")]
    for part in rest:
        if part.tag == der.SEQUENCE:
            reasons += [text.text() for text in part.children()]
        elif part.tag == der.BIT_STRING:
            bits = part.bits()
            reasons += [reason for bit, reason in _FAILURES.items() if bit < 8 * len(bits) and bits[bit // 8] & (0x80 >> bit % 8)]
    raise TimeStampRefused(f"the time stamping authority refused: {', '.join(reasons)}")


def _require_answer(token: Token, request: Request) -> None:
    info = token.info
    if info.digest != request.digest or not hmac.compare_digest(info.imprint, request.imprint):
        raise TimeStampWrong("the token is over something else")
    if info.nonce != request.nonce:
        raise TimeStampWrong("the token answers another request: its nonce is not the one sent")
    if request.policy and info.policy != request.policy:
        raise TimeStampWrong(f"the token is made under the policy {info.policy}, not {request.policy}")
    if token.certificate is None:
        raise TimeStampWrong("the authority's certificate was asked for and is not inside")
    fault = timestamp.check_authority(token)
    if fault:
        raise TimeStampWrong(" ".join(fault))
