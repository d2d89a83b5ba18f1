"""What can be said of one signature from its own bytes: is it whole, are its signed attributes in order.

Shared by the verification of documents and of time stamp tokens. Nothing here knows of trust.
"""

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

from eds import algorithms, der, oids
from eds.certificates import Certificate
from eds.cms import SignerInfo
from eds.errors import Malformed, UnsupportedAlgorithm, WeakAlgorithm


class Fault(StrEnum):
    """What is wrong with a signature."""

    CERTIFICATE_MISSING = "certificate-missing"
    ALGORITHM_UNSUPPORTED = "algorithm-unsupported"
    ALGORITHM_WEAK = "algorithm-weak"
    ALGORITHMS_DISAGREE = "algorithms-disagree"
    CONTENT_CHANGED = "content-changed"
    SIGNATURE_WRONG = "signature-wrong"
    KEY_DAMAGED = "key-damaged"
    ATTRIBUTES_MISSING = "attributes-missing"
    ATTRIBUTE_MISSING = "attribute-missing"
    ATTRIBUTE_TWICE = "attribute-twice"
    ATTRIBUTE_DAMAGED = "attribute-damaged"
    CONTENT_TYPE_WRONG = "content-type-wrong"
    CERTIFICATE_SUBSTITUTED = "certificate-substituted"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault and what it concerns."""

    fault: Fault
    detail: str = ""


class Content:
    """What is signed; each digest of it is computed once, however many signers use it."""

    __slots__ = ("_digests", "data")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._digests: dict[str, bytes] = {}

    def digest(self, algorithm: str) -> bytes:
        """The digest by the algorithm of this OID; errors as of `algorithms.digest`."""
        if algorithm not in self._digests:
            self._digests[algorithm] = algorithms.digest(algorithm, self.data)
        return self._digests[algorithm]


def check_signature(signer: SignerInfo, certificate: Certificate, content: Content) -> Finding | None:
    """Whether the content is what was signed and the key is that of the certificate; None when all is well."""
    try:
        digest = algorithms.signature_digest(signer.signature_algorithm, certificate.algorithm, signer.digest_algorithm)
        if signer.signed_bytes is None:
            signed = content.data
        else:
            finding = _check_digest(signer, content.digest(digest))
            if finding:
                return finding
            signed = signer.signed_bytes
        if not certificate.public_key.verify(signer.signature, signed, digest):
            return Finding(Fault.SIGNATURE_WRONG)
    except algorithms.AlgorithmsDisagree as error:
        return Finding(Fault.ALGORITHMS_DISAGREE, str(error))
    except WeakAlgorithm as error:
        return Finding(Fault.ALGORITHM_WEAK, str(error))
    except UnsupportedAlgorithm as error:
        return Finding(Fault.ALGORITHM_UNSUPPORTED, str(error))
    except (Malformed, ValueError) as error:
        return Finding(Fault.KEY_DAMAGED, str(error))
    return None


def _check_digest(signer: SignerInfo, digest: bytes) -> Finding | None:
    stated = [value for part in signer.signed(oids.MESSAGE_DIGEST) for value in part.values]
    if len(stated) != 1:
        return Finding(Fault.ATTRIBUTE_TWICE if stated else Fault.ATTRIBUTE_MISSING, "messageDigest")
    try:
        agrees = hmac.compare_digest(digest, stated[0].octets())
    except Malformed as error:
        return Finding(Fault.ATTRIBUTE_DAMAGED, str(error))
    return None if agrees else Finding(Fault.CONTENT_CHANGED)


def check_attributes(signer: SignerInfo, certificate: Certificate, content_type: str) -> Finding | None:
    """Whether the signed attributes are in order: those CMS asks for, each once, and naming no other certificate.

    That CAdES asks for one more, which names the certificate, is `names_certificate`'s.
    """
    if signer.signed_bytes is None:
        return Finding(Fault.ATTRIBUTES_MISSING)
    kinds = [attribute.oid for attribute in signer.signed_attributes]
    for attribute in signer.signed_attributes:
        if kinds.count(attribute.oid) > 1 or len(attribute.values) > 1:
            return Finding(Fault.ATTRIBUTE_TWICE, attribute.oid)
        if not attribute.values:
            return Finding(Fault.ATTRIBUTE_DAMAGED, attribute.oid)
    for oid, name in ((oids.CONTENT_TYPE, "contentType"), (oids.MESSAGE_DIGEST, "messageDigest")):
        if oid not in kinds:
            return Finding(Fault.ATTRIBUTE_MISSING, name)
    try:
        return _check_values(signer, certificate, content_type)
    except UnsupportedAlgorithm as error:
        return Finding(Fault.ALGORITHM_UNSUPPORTED, str(error))
    except (Malformed, ValueError, IndexError) as error:
        return Finding(Fault.ATTRIBUTE_DAMAGED, str(error))


def names_certificate(signer: SignerInfo) -> bool:
    """Whether the signer's certificate is named inside what is signed, as CAdES and RFC 3161 demand."""
    return bool(signer.signed(oids.SIGNING_CERTIFICATE_V2) or signer.signed(oids.SIGNING_CERTIFICATE))


def _check_values(signer: SignerInfo, certificate: Certificate, content_type: str) -> Finding | None:
    for attribute in signer.signed_attributes:
        (value,) = attribute.values
        if attribute.oid == oids.CONTENT_TYPE and value.oid() != content_type:
            return Finding(Fault.CONTENT_TYPE_WRONG, value.oid())
        if attribute.oid == oids.SIGNING_TIME:
            value.time()
        if attribute.oid == oids.SIGNING_CERTIFICATE and not _names_v1(value, certificate):
            return Finding(Fault.CERTIFICATE_SUBSTITUTED)
        if attribute.oid == oids.SIGNING_CERTIFICATE_V2 and not _names_v2(value, certificate):
            return Finding(Fault.CERTIFICATE_SUBSTITUTED)
        if attribute.oid == oids.ALGORITHM_PROTECTION and not _protects(value, signer):
            return Finding(Fault.ALGORITHMS_DISAGREE, "CMSAlgorithmProtection")
    return None


def _names_v1(value: der.Element, certificate: Certificate) -> bool:
    """ESSCertID (RFC 2634): SHA-1 of the certificate; the first one names the signer."""
    first = value.children(der.SEQUENCE)[0].children(der.SEQUENCE)[0]
    stated, *issuer_serial = first.children(der.SEQUENCE)
    hashed = hashlib.sha1(certificate.der, usedforsecurity=False).digest()
    return hmac.compare_digest(stated.octets(), hashed) and _same_serial(issuer_serial, certificate)


def _names_v2(value: der.Element, certificate: Certificate) -> bool:
    """ESSCertIDv2 (RFC 5035): a digest of the certificate, SHA-256 unless another is named."""
    parts = value.children(der.SEQUENCE)[0].children(der.SEQUENCE)[0].children(der.SEQUENCE)
    algorithm = oids.SHA256
    if parts[0].tag == der.SEQUENCE:
        algorithm = parts.pop(0).children()[0].oid()
    stated, *issuer_serial = parts
    hashed = algorithms.digest(algorithm, certificate.der)
    return hmac.compare_digest(stated.octets(), hashed) and _same_serial(issuer_serial, certificate)


def _same_serial(issuer_serial: list[der.Element], certificate: Certificate) -> bool:
    """The optional IssuerSerial: the digest already names the certificate, its number must not contradict."""
    return not issuer_serial or issuer_serial[0].children(der.SEQUENCE)[1].integer() == certificate.serial


def _protects(value: der.Element, signer: SignerInfo) -> bool:
    """CMSAlgorithmProtection (RFC 6211): the algorithms inside the signature are those outside it."""
    digest, signature = value.children(der.SEQUENCE)
    if signature.tag != der.context(1):
        return False
    return (digest.children(der.SEQUENCE)[0].oid(), signature.children()[0].oid()) == (
        signer.digest_algorithm,
        signer.signature_algorithm,
    )
