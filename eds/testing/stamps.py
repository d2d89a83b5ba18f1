"""Time stamps of the test authority (RFC 3161)."""

import secrets
from dataclasses import replace
from datetime import datetime
from typing import Final

from eds import algorithms, cms, der, oids
from eds.pkcs12 import KeyPair

POLICY: Final = f"{oids.NCA_POLICY}.6.4"  # GOST 2015


def add_time_stamp(cms_bytes: bytes, signer: int, authority: KeyPair, moment: datetime) -> bytes:
    """The CMS with an RFC 3161 time stamp token beside one of its signatures (`signer`: its place in the CMS)."""
    data = cms.parse(cms_bytes)
    info = data.signers[signer]
    token = time_stamp_token(info.signature, authority, moment)
    body = b"".join(part.raw for part in der.parse(info.raw).children(der.SEQUENCE)[:6])
    unsigned = der.encode(der.context(1), cms.attribute(oids.TIME_STAMP_TOKEN, token))
    stamped = replace(info, raw=der.sequence(body, unsigned))
    signers = [stamped.raw if number == signer else each.raw for number, each in enumerate(data.signers)]
    return cms.rebuild(data, signers=signers)


def time_stamp_token(
    stamped: bytes, authority: KeyPair, moment: datetime, *, policy: str = POLICY, nonce: int | None = None
) -> bytes:
    """A TimeStampToken over the bytes, hashed by the digest of the authority's own key."""
    digest = authority.private_key.digest_algorithm
    imprint = der.sequence(der.algorithm(digest), der.octet_string(algorithms.digest(digest, stamped)))
    return _token(imprint, authority, moment, policy, nonce)


def time_stamp_response(request: bytes, authority: KeyPair, moment: datetime, *, policy: str = POLICY) -> bytes:
    """The TimeStampResp to a TimeStampReq: granted, with its imprint and nonce."""
    _, imprint, *rest = der.parse(request).children(der.SEQUENCE)
    nonce = next((part.integer() for part in rest if part.tag == der.INTEGER), None)
    token = _token(imprint.raw, authority, moment, policy, nonce)
    return der.sequence(der.sequence(der.integer(0)), token)


def time_stamp_refusal(status: int = 2) -> bytes:
    """A TimeStampResp without a token: 2 rejection, 3 waiting."""
    return der.sequence(der.sequence(der.integer(status)))


def _token(imprint: bytes, authority: KeyPair, moment: datetime, policy: str, nonce: int | None) -> bytes:
    digest = authority.private_key.digest_algorithm
    when = der.encode(der.GENERALIZED_TIME, moment.strftime("%Y%m%d%H%M%SZ").encode())
    number = der.integer(secrets.randbits(63))
    mark = der.integer(secrets.randbits(63) if nonce is None else nonce)
    info = der.sequence(der.integer(1), der.oid(policy), imprint, number, when, mark)
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
