"""What can go wrong in this package: one class for each cause, each with a stable `code`.

Nothing else leaves the package, whatever bytes it is given. The message is English and technical, for logs and the command
line; programs choose their own words by the code.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar


class EdsError(Exception):
    """The root of everything this package raises."""

    code: ClassVar[str] = "eds"

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (self.__doc__ or "").splitlines()[0])


class Malformed(EdsError):
    """The bytes are not well-formed ASN.1."""

    code = "malformed"


class UnsupportedAlgorithm(EdsError):
    """The algorithm is not one of those this package knows."""

    code = "algorithm-unsupported"


class WeakAlgorithm(UnsupportedAlgorithm):
    """The algorithm is known and too weak to be believed."""

    code = "algorithm-weak"


class KeyFileError(EdsError):
    """The key file cannot be used."""

    code = "key-file"


class NotAKeyFile(KeyFileError):
    """The file is not a PKCS#12 key file."""

    code = "not-a-key-file"


class DamagedKeyFile(KeyFileError):
    """The key file is a PKCS#12 but its structure is damaged."""

    code = "key-file-damaged"


class WrongPassword(KeyFileError):
    """The password is wrong, or the file is damaged: the check of a key file cannot tell these two apart."""

    code = "wrong-password-or-damaged"


class UnsupportedKeyFile(KeyFileError):
    """The key file is protected in a way this package does not know."""

    code = "key-file-unsupported"


class LegacyGostKey(KeyFileError):
    """This is an old GOST 34.310-2004 key, no longer issued nor supported: a new key is needed from the NCA RK."""

    code = "legacy-gost-key"


class UnsupportedKey(KeyFileError):
    """The private key is of a kind this package does not know."""

    code = "key-unsupported"


class NoPrivateKey(KeyFileError):
    """The key file holds no private key."""

    code = "no-private-key"


class NoCertificate(KeyFileError):
    """The key file holds no certificate for its private key."""

    code = "no-certificate"


class DamagedCertificate(EdsError):
    """The bytes are not an X.509 certificate, or a damaged one."""

    code = "certificate-damaged"


class SignatureFileError(EdsError):
    """The signature file cannot be used."""

    code = "signature-file"


class NotASignature(SignatureFileError):
    """The bytes are not a CMS SignedData."""

    code = "not-a-signature"


class DamagedSignature(SignatureFileError):
    """The bytes are a CMS SignedData with a damaged or forbidden structure."""

    code = "signature-damaged"


class NotDetached(SignatureFileError):
    """The CMS carries the document inside itself; a detached signature is needed."""

    code = "signature-not-detached"


class SignatureOfAnotherDocument(SignatureFileError):
    """The signatures already there do not stand for this document, so it is not signed beside them."""

    code = "signature-of-another-document"


class AlreadySigned(SignatureFileError):
    """This certificate has already signed this document."""

    code = "already-signed"


class NotAttached(SignatureFileError):
    """The CMS does not carry the document inside itself; the document is needed beside it."""

    code = "signature-not-attached"


class NoSuchSignature(SignatureFileError):
    """The CMS holds no signature at this place."""

    code = "no-such-signature"


class AlreadyStamped(SignatureFileError):
    """The signature has a time stamp already, and a time stamp is never replaced."""

    code = "already-stamped"


class EvidencePresent(SignatureFileError):
    """The signature carries its long-term evidence already, and evidence is never replaced."""

    code = "evidence-present"


class EvidenceMissing(EdsError):
    """The evidence that would prove the signature for years could not be had in full; nothing was added."""

    code = "evidence-not-available"


class TimeStampError(EdsError):
    """The time stamping authority's answer cannot be used."""

    code = "timestamp-unusable"


class TimeStampRefused(TimeStampError):
    """The time stamping authority refused to stamp."""

    code = "timestamp-refused"


class TimeStampWrong(TimeStampError):
    """The time stamp is damaged, or is not the one that was asked for."""

    code = "timestamp-wrong"


class TimeStampNotTrusted(TimeStampError):
    """The time stamp is sound, and its authority is not one of those trusted."""

    code = "timestamp-not-trusted"


class TrustUnusable(EdsError):
    """The folder of trusted certificates cannot be used."""

    code = "trust-unusable"


class AuthorityUnusable(EdsError):
    """The stored test authority cannot be loaded."""

    code = "test-authority-unusable"


class ServiceUnavailable(EdsError):
    """A service of the authority (time stamps, revocation, certificates) did not answer, or not with what was asked."""

    code = "service-unavailable"


class RevocationError(EdsError):
    """A revocation list or an OCSP response proves nothing: it cannot be used."""

    code = "revocation-unusable"


class RevocationDamaged(RevocationError):
    """The bytes are not a revocation list or an OCSP response, or a damaged one."""

    code = "revocation-damaged"


class RevocationUnsupported(RevocationError):
    """The revocation list or OCSP response says something this package does not understand, so nothing in it counts."""

    code = "revocation-unsupported"


class RevocationOfAnother(RevocationError):
    """The revocation list or OCSP response is not about this certificate or not of its issuer."""

    code = "revocation-of-another"


class RevocationSignatureWrong(RevocationError):
    """The signature of the revocation list or OCSP response is wrong."""

    code = "revocation-signature-wrong"


class RevocationStale(RevocationError):
    """The revocation list or OCSP response is too old for the moment in question."""

    code = "revocation-stale"


class RevocationNotYet(RevocationError):
    """The revocation list or OCSP response is dated in the future."""

    code = "revocation-from-the-future"


class DeltaDoesNotFit(RevocationError):
    """The delta revocation list does not continue the full one."""

    code = "crl-delta-does-not-fit"


class ResponderRefused(RevocationError):
    """The OCSP responder answered that it will not answer."""

    code = "ocsp-refused"


class ResponderNotAuthorised(RevocationError):
    """Who signed the OCSP response may not speak for the certificate's issuer."""

    code = "ocsp-responder-not-authorised"


class NonceWrong(RevocationError):
    """The OCSP response answers another request: its nonce is not the one sent."""

    code = "ocsp-nonce-wrong"


class TrustRefused(EdsError):
    """The certificate is not one that may be added to the trusted ones."""

    code = "trust-refused"


@contextmanager
def read_as(error: type[EdsError]) -> Iterator[None]:
    """Turn what a parser raises on bad bytes into `error`; more exact errors of this package pass through."""
    try:
        yield
    except Malformed as cause:
        raise error(f"{(error.__doc__ or '').splitlines()[0]} ({cause})") from cause
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as cause:
        raise error from cause
