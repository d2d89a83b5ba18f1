"""Signing: may this key sign this, and the CAdES-BES signature itself."""

import hashlib
from datetime import datetime
from enum import StrEnum

from eds import cms, der, integrity, oids
from eds.algorithms import KeyAlgorithm
from eds.certificates import Certificate, KeyUse, Role
from eds.errors import AlreadySigned, DamagedSignature, NotDetached, SignatureOfAnotherDocument
from eds.pkcs12 import KeyPair


class Need(StrEnum):
    """On whose side a signature is made."""

    PERSON = "person"
    ORGANISATION = "organisation"


class KeyProblem(StrEnum):
    """Why a key may not sign: the codes programs put into words."""

    AUTHENTICATION_KEY = "authentication-key"
    NOT_A_SIGNING_KEY = "not-a-signing-key"
    ALGORITHM_UNSUPPORTED = "algorithm-unsupported"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    OTHER_PERSON = "other-person"
    NOT_AN_INDIVIDUAL = "not-an-individual"
    OTHER_ORGANISATION = "other-organisation"
    NO_RIGHT_TO_SIGN = "no-right-to-sign"


_SIGNS_FOR_ORGANISATION = frozenset({Role.HEAD, Role.SIGN_RIGHT})
_SUPPORTED = frozenset({KeyAlgorithm.RSA, KeyAlgorithm.GOST2015_512})


def key_faults(certificate: Certificate, *, at: datetime) -> tuple[KeyProblem, ...]:
    """What forbids this key to sign anything at all: its use, its algorithm, its validity."""
    problems = []
    if certificate.usage is KeyUse.AUTHENTICATION:
        problems.append(KeyProblem.AUTHENTICATION_KEY)
    elif certificate.usage is not KeyUse.SIGN:
        problems.append(KeyProblem.NOT_A_SIGNING_KEY)
    if certificate.algorithm not in _SUPPORTED:
        problems.append(KeyProblem.ALGORITHM_UNSUPPORTED)
    if at < certificate.not_before:
        problems.append(KeyProblem.NOT_YET_VALID)
    if at > certificate.not_after:
        problems.append(KeyProblem.EXPIRED)
    return tuple(problems)


def check_key(
    certificate: Certificate,
    *,
    at: datetime,
    need: Need,
    iin: str | None = None,
    bin: str | None = None,  # noqa: A002 - the field's own term
) -> tuple[KeyProblem, ...]:
    """Everything that forbids this key to sign, in the order a person should hear it; empty when it may.

    Args:
        certificate: of the key.
        at: the moment of signing.
        need: for a person the key of an individual is due, for an organisation that of its head or of an employee
            with the right to sign.
        iin: the person expected, when one is.
        bin: the organisation expected, when one is.
    """
    problems = list(key_faults(certificate, at=at))
    if iin is not None and certificate.iin != iin:
        problems.append(KeyProblem.OTHER_PERSON)
    if bin is not None and certificate.bin != bin:
        problems.append(KeyProblem.OTHER_ORGANISATION)
    if need is Need.PERSON and Role.INDIVIDUAL not in certificate.roles:
        problems.append(KeyProblem.NOT_AN_INDIVIDUAL)
    if need is Need.ORGANISATION and not (certificate.bin and certificate.roles & _SIGNS_FOR_ORGANISATION):
        problems.append(KeyProblem.NO_RIGHT_TO_SIGN)
    return tuple(problems)


def sign_detached(content: bytes, key: KeyPair, signing_time: datetime) -> bytes:
    """A detached CAdES-BES signature over the content: a CMS in DER with the signer's certificate inside.

    Args:
        content: the document, byte for byte.
        key: the signer's; whether it may sign is `check_key`'s question, not asked here.
        signing_time: aware; written as claimed by the signer, in whole seconds.
    """
    return cms.build(
        [_signer(integrity.Content(content), key, signing_time)],
        [key.certificate.der],
        [der.algorithm(key.private_key.digest_algorithm)],
    )


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
    if not earlier.signers or earlier.content_type != oids.CMS_DATA:
        raise DamagedSignature("the CMS holds no signature of a document")
    document = integrity.Content(content)
    for signer in earlier.signers:
        if signer.is_by(key.certificate):
            raise AlreadySigned
        certificate = earlier.certificate_of(signer)
        if certificate is None or integrity.check_signature(signer, certificate, document):
            raise SignatureOfAnotherDocument
        if integrity.check_attributes(signer, certificate, earlier.content_type):
            raise DamagedSignature("the signed attributes of an earlier signature are not in order")
    return cms.build(
        [*(signer.raw for signer in earlier.signers), _signer(document, key, signing_time)],
        [*earlier.raw_certificates, key.certificate.der],
        [*earlier.raw_digest_algorithms, der.algorithm(key.private_key.digest_algorithm)],
        version=earlier.version,
        content_info=earlier.raw_content_info,
        crls=earlier.raw_crls,
    )


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
