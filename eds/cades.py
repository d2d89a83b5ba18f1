"""Making CAdES signatures (ETSI TS 101 733): BES, beside others, with the document outside or inside, and stamped later.

What is already in a CMS keeps its bytes, whatever is added: SignerInfos, certificates, time stamps.
"""

import hashlib
from datetime import datetime

from eds import cms, der, integrity, oids, timestamp
from eds.errors import (
    AlreadySigned,
    AlreadyStamped,
    DamagedSignature,
    NoSuchSignature,
    NotAttached,
    NotDetached,
    SignatureFileError,
    SignatureOfAnotherDocument,
    TimeStampWrong,
    UnsupportedAlgorithm,
    read_as,
)
from eds.pkcs12 import KeyPair


def sign_detached(content: bytes, key: KeyPair, signing_time: datetime) -> bytes:
    """A detached CAdES-BES signature over the content: a CMS in DER with the signer's certificate inside.

    Args:
        content: the document, byte for byte.
        key: the signer's; whether it may sign is `check_key`'s question, not asked here.
        signing_time: aware; written as claimed by the signer, in whole seconds.
    """
    return _first(integrity.Content(content), key, signing_time, None)


def sign_attached(content: bytes, key: KeyPair, signing_time: datetime) -> bytes:
    """The same with the document inside the CMS; see `sign_detached`."""
    return _first(integrity.Content(content), key, signing_time, _encapsulated(content))


def cosign(content: bytes, cms_bytes: bytes, key: KeyPair, signing_time: datetime) -> bytes:
    """Add a parallel signature beside those of a detached CMS; their bytes, time stamps included, stay as they are.

    Raises:
        NotASignature, DamagedSignature: the CMS cannot be read, or an earlier signature's attributes are not in order.
        NotDetached: it carries the document inside.
        SignatureOfAnotherDocument: an earlier signature does not stand for this content.
        AlreadySigned: this certificate's signature is already there.
    """
    earlier = cms.parse(cms_bytes)
    if earlier.content is not None:
        raise NotDetached
    return _beside(integrity.Content(content), earlier, key, signing_time)


def cosign_attached(cms_bytes: bytes, key: KeyPair, signing_time: datetime) -> bytes:
    """Add a parallel signature to a CMS with the document inside.

    Raises:
        NotAttached: the document is not inside. Else as `cosign`.
    """
    earlier = cms.parse(cms_bytes)
    if earlier.content is None:
        raise NotAttached
    return _beside(integrity.Content(earlier.content), earlier, key, signing_time)


def attach(content: bytes, cms_bytes: bytes) -> bytes:
    """Put the document inside a detached CMS. Signatures stand over the content wherever it is: they keep their bytes.

    Raises:
        NotASignature, DamagedSignature, NotDetached.
        SignatureOfAnotherDocument: a signature does not stand for this content.
    """
    data = cms.parse(cms_bytes)
    if data.content is not None:
        raise NotDetached
    _check_earlier(integrity.Content(content), data)
    return cms.rebuild(data, content_info=_encapsulated(content))


def detach(cms_bytes: bytes) -> tuple[bytes, bytes]:
    """Take the document out of an attached CMS: the document, and the detached CMS of the same signatures.

    The signatures are not checked here.

    Raises:
        NotASignature, DamagedSignature.
        NotAttached: the document is not inside.
    """
    data = cms.parse(cms_bytes)
    if data.content is None:
        raise NotAttached
    return data.content, cms.rebuild(data, content_info=der.sequence(der.oid(data.content_type)))


def add_time_stamp(cms_bytes: bytes, place: int, token: bytes) -> bytes:
    """Put a time stamp token beside one signature (CAdES-T). The signature and the other signers keep their bytes.

    The order of the signatures in the file may change (DER sorts a set): find a signature again by its certificate.

    Args:
        cms_bytes: the CMS.
        place: of the signature, counted from 0 in the order of the file; see `SignedData.place_of`.
        token: the TimeStampToken over that signature; whether to believe it is the caller's to check (`tsp_client` does).

    Raises:
        NotASignature, DamagedSignature, NoSuchSignature.
        AlreadyStamped: there is a time stamp; it is never replaced.
        TimeStampWrong: the token is damaged, or over something else.
    """
    data, signer = unstamped_at(cms_bytes, place)
    try:
        with read_as(TimeStampWrong):
            over_it = timestamp.is_over(token, signer.signature)
    except (SignatureFileError, UnsupportedAlgorithm) as error:
        raise TimeStampWrong(str(error)) from error
    if not over_it:
        raise TimeStampWrong("the token is over something else")
    return add_unsigned(data, place, cms.attribute(oids.TIME_STAMP_TOKEN, token))


def signature_at(cms_bytes: bytes, place: int) -> tuple[cms.SignedData, cms.SignerInfo]:
    """The parsed CMS and one of its signatures.

    Raises:
        NotASignature, DamagedSignature, NoSuchSignature.
    """
    data = cms.parse(cms_bytes)
    if not 0 <= place < len(data.signers):
        raise NoSuchSignature
    return data, data.signers[place]


def unstamped_at(cms_bytes: bytes, place: int) -> tuple[cms.SignedData, cms.SignerInfo]:
    """The same, of a signature that has no time stamp yet.

    Raises:
        NotASignature, DamagedSignature, NoSuchSignature, AlreadyStamped.
    """
    data, signer = signature_at(cms_bytes, place)
    if signer.unsigned(oids.TIME_STAMP_TOKEN):
        raise AlreadyStamped
    return data, signer


def add_unsigned(data: cms.SignedData, place: int, *attributes: bytes) -> bytes:
    """The CMS with unsigned attributes added to one signature."""
    signers = [signer.raw for signer in data.signers]
    signers[place] = cms.with_unsigned(data.signers[place], *attributes)
    return cms.rebuild(data, signers=signers)


def unstamped(data: cms.SignedData) -> list[int]:
    """The places of the signatures without a time stamp."""
    return [place for place, signer in enumerate(data.signers) if not signer.unsigned(oids.TIME_STAMP_TOKEN)]


def _encapsulated(content: bytes) -> bytes:
    return der.sequence(der.oid(oids.CMS_DATA), der.explicit(0, der.octet_string(content)))


def _first(document: integrity.Content, key: KeyPair, signing_time: datetime, content_info: bytes | None) -> bytes:
    return cms.build(
        [_signer(document, key, signing_time)],
        [key.certificate.der],
        [der.algorithm(key.private_key.digest_algorithm)],
        content_info=content_info,
    )


def _beside(document: integrity.Content, earlier: cms.SignedData, key: KeyPair, signing_time: datetime) -> bytes:
    if earlier.place_of(key.certificate) is not None:
        raise AlreadySigned
    _check_earlier(document, earlier)
    return cms.rebuild(
        earlier,
        signers=[*(signer.raw for signer in earlier.signers), _signer(document, key, signing_time)],
        certificates=[key.certificate.der],
        digest_algorithms=[der.algorithm(key.private_key.digest_algorithm)],
    )


def _check_earlier(document: integrity.Content, earlier: cms.SignedData) -> None:
    """Whether every signature there stands for the document with its attributes in order."""
    if not earlier.signers or earlier.content_type != oids.CMS_DATA:
        raise DamagedSignature("the CMS holds no signature of a document")
    for signer in earlier.signers:
        certificate = earlier.certificate_of(signer)
        if certificate is None or integrity.check_signature(signer, certificate, document):
            raise SignatureOfAnotherDocument
        if integrity.check_attributes(signer, certificate, earlier.content_type):
            raise DamagedSignature("the signed attributes of an earlier signature are not in order")


def _signer(content: integrity.Content, key: KeyPair, signing_time: datetime) -> bytes:
    if signing_time.tzinfo is None:
        raise ValueError("the signing time has no time zone")
    # ESSCertIDv2 with its default digest, SHA-256, for GOST signers too: so KalkanCrypt writes it.
    named = der.sequence(der.octet_string(hashlib.sha256(key.certificate.der).digest()))
    return cms.build_signer(
        key.certificate,
        key.private_key,
        [
            cms.attribute(oids.CONTENT_TYPE, der.oid(oids.CMS_DATA)),
            cms.attribute(oids.SIGNING_TIME, der.time(signing_time)),
            cms.attribute(oids.SIGNING_CERTIFICATE_V2, der.sequence(der.sequence(named))),
            cms.attribute(oids.MESSAGE_DIGEST, der.octet_string(content.digest(key.private_key.digest_algorithm))),
        ],
    )
