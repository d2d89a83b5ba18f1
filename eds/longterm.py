"""Evidence kept inside a signature (CAdES-LT): the certificates and revocation answers that prove it years later.

The answers of that time are put beside the time stamp as the unsigned attributes certificate-values and revocation-values
(ETSI TS 101 733, sections 6.3.3 and 6.3.4). Nothing in them is believed for being there: every answer is signed by the
authority, and is checked again at each verification.
"""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from eds import cades, cms, der, oids, timestamp
from eds.certificates import Certificate
from eds.errors import DamagedSignature, EvidenceMissing, EvidencePresent, Malformed, read_as
from eds.kept import KeptRevocation
from eds.revocation import Revocation, RevocationAnswer, RevocationStatus
from eds.trust import TrustStore

_MAX_CERTIFICATES: Final = 16
_MAX_ANSWERS: Final = 16


@dataclass(frozen=True, slots=True)
class Evidence:
    """Certificates, revocation lists and BasicOCSPResponses (the last two in DER)."""

    certificates: tuple[Certificate, ...] = ()
    lists: tuple[bytes, ...] = ()
    responses: tuple[bytes, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is no answer in it."""
        return not self.lists and not self.responses

    @classmethod
    def of(cls, data: cms.SignedData, signer: cms.SignerInfo) -> "Evidence":
        """What a CMS carries for one of its signatures: its own attributes, and the lists beside the certificates.

        Raises:
            DamagedSignature: an attribute is damaged, twice there, or holds an absurd number of things.
        """
        with read_as(DamagedSignature):
            lists, responses = _beside_certificates(data)
            more_lists, more_responses = _revocation_values(_only(signer, oids.REVOCATION_VALUES))
            values = _only(signer, oids.CERTIFICATE_VALUES)
            found = [] if values is None else values.children(der.SEQUENCE)
            lists, responses = (*lists, *more_lists), (*responses, *more_responses)
            if len(found) > _MAX_CERTIFICATES or len(lists) + len(responses) > _MAX_ANSWERS:
                raise Malformed("too much evidence")
            return cls(tuple(Certificate.parse(each.raw) for each in found), lists, responses)

    def revocation(self, now: datetime) -> KeptRevocation:
        """The answers in it; nothing in it may be dated after `now`."""
        return KeptRevocation(self.lists, self.responses, now)

    def attributes(self) -> tuple[bytes, bytes]:
        """The encoded attributes certificate-values and revocation-values."""
        values = []
        if self.lists:
            values.append(der.explicit(0, der.sequence(*self.lists)))
        if self.responses:
            values.append(der.explicit(1, der.sequence(*self.responses)))
        certificates = der.sequence(*(certificate.der for certificate in self.certificates))
        return (
            cms.attribute(oids.CERTIFICATE_VALUES, certificates),
            cms.attribute(oids.REVOCATION_VALUES, der.sequence(*values)),
        )


def add_evidence(cms_bytes: bytes, place: int, trust: TrustStore, revocation: Revocation, *, at: datetime) -> bytes:
    """Put the evidence of today beside one time-stamped signature (CAdES-LT), all of it or nothing.

    Args:
        cms_bytes: the CMS.
        place: of the signature, counted from 0 in the order of the file.
        trust: whom to believe.
        revocation: whom to ask about the signer, the time stamping authority and the authorities between.
        at: aware; now.

    Raises:
        NotASignature, DamagedSignature, NoSuchSignature.
        EvidencePresent: it is there already.
        EvidenceMissing: there is no sound time stamp, or a certificate's state is not known, or not good.
    """
    data, signer = cades.signature_at(cms_bytes, place)
    if signer.unsigned(oids.REVOCATION_VALUES) or signer.unsigned(oids.CERTIFICATE_VALUES):
        raise EvidencePresent
    certificate = data.certificate_of(signer)
    tokens = (token.raw for token in signer.unsigned(oids.TIME_STAMP_TOKEN))
    stamps = (timestamp.examine(token, signer.signature, trust, at=at, helpers=data.certificates) for token in tokens)
    stamped = next((each for each in stamps if each.stamp.standing is timestamp.Standing.CHECKED), None)
    if certificate is None or stamped is None or stamped.stamp.time is None:
        raise EvidenceMissing("the signature has no certificate, or no time stamp that can be believed")
    chain = trust.chain(certificate, data.certificates, stamped.stamp.time)
    if chain.fault:
        raise EvidenceMissing(f"no chain from the signer: {chain.fault}")
    evidence = _gathered((chain.path, stamped.chain), trust, revocation, at)
    return cades.add_unsigned(data, place, *evidence.attributes())


def _gathered(paths: tuple[tuple[Certificate, ...], ...], trust: TrustStore, revocation: Revocation, at: datetime) -> Evidence:
    answers: list[RevocationAnswer] = []
    for path in paths:
        for certificate, issuer in pairwise(path):
            answer = revocation.answer(certificate, issuer, at)
            if answer is not None and answer.status is RevocationStatus.GOOD:
                answers.append(answer)
            elif certificate is path[0] or not trust.holds(certificate):
                raise EvidenceMissing(f"{certificate.subject_name}: {answer.status if answer else 'not checked'}")
    if not answers:
        raise EvidenceMissing("nothing to ask about")
    return Evidence(
        certificates=tuple(dict.fromkeys(certificate for path in paths for certificate in path)),
        lists=tuple(dict.fromkeys(answer.raw for answer in answers if answer.source == "crl")),
        responses=tuple(dict.fromkeys(answer.raw for answer in answers if answer.source == "ocsp")),
    )


def _only(signer: cms.SignerInfo, oid: str) -> der.Element | None:
    values = signer.unsigned(oid)
    if len(values) > 1:
        raise Malformed(f"attribute {oid} twice")
    return values[0] if values else None


def _revocation_values(element: der.Element | None) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """RevocationValues: [0] lists, [1] BasicOCSPResponses, [2] others, which are left aside."""
    lists: tuple[bytes, ...] = ()
    responses: tuple[bytes, ...] = ()
    for part in () if element is None else element.children(der.SEQUENCE):
        if part.tag == der.context(0):
            lists = tuple(each.raw for each in part.only().children(der.SEQUENCE))
        elif part.tag == der.context(1):
            responses = tuple(each.raw for each in part.only().children(der.SEQUENCE))
    return lists, responses


def _beside_certificates(data: cms.SignedData) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """The revocation information of the SignedData itself, where newer software keeps it (EN 319 122-1, RFC 5940)."""
    lists, responses = [], []
    for raw in data.raw_crls:
        element = der.parse(raw)
        if element.tag == der.SEQUENCE:
            lists.append(raw)
        elif element.tag == der.context(1):
            kind, value = element.children()
            if kind.oid() == oids.OCSP_IN_CMS:
                responses.append(value.raw)
    return tuple(lists), tuple(responses)
