"""The forms of a signature: inside or outside, beside others, stamped later; what was there keeps its bytes."""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eds import cades, cms, der, oids
from eds.errors import (
    AlreadySigned,
    AlreadyStamped,
    DamagedSignature,
    EdsError,
    NoSuchSignature,
    NotAttached,
    NotDetached,
    SignatureOfAnotherDocument,
    TimeStampWrong,
)
from eds.pkcs12 import KeyPair
from eds.report import Level, Verdict
from eds.testing import TestAuthority, time_stamp_token
from eds.trust import TrustStore
from eds.verification import verify, verify_attached, verify_detached

DOCUMENT = b"%PDF-1.7 the contract\r\n" * 40
_some = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _raws(signed: bytes) -> set[bytes]:
    return {signer.raw for signer in cms.parse(signed).signers}


def _to_ber(data: bytes) -> bytes:
    """The same values with indefinite lengths at the top, as Java libraries stream them."""

    def loose(tag: int, *parts: bytes) -> bytes:
        return bytes((tag, 0x80)) + b"".join(parts) + b"\0\0"

    kind, explicit = der.parse(data).children()
    return loose(0x30, kind.raw, loose(0xA0, loose(0x30, *(part.raw for part in explicit.only().children()))))


def test_a_document_inside_verifies_and_comes_out_again(parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    attached = cades.sign_attached(DOCUMENT, parent, now)
    report = verify_attached(attached, trust, at=now)
    assert (report.verdict, report.attached) == (Verdict.VALID_WITH_WARNINGS, True)
    document, detached = cades.detach(attached)
    assert document == DOCUMENT
    assert _raws(detached) == _raws(attached)
    assert verify_detached(DOCUMENT, detached, trust, at=now).verdict is Verdict.VALID_WITH_WARNINGS
    assert cades.attach(DOCUMENT, detached) == attached


def test_a_changed_document_inside_is_seen(rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    attached = cades.sign_attached(DOCUMENT, rsa_parent, now).replace(b"contract", b"contrakt")
    assert verify_attached(attached, trust, at=now).verdict is Verdict.INVALID


def test_the_document_is_asked_for_where_it_is_missing_and_must_be_the_same_where_it_is_twice(
    rsa_parent: KeyPair, trust: TrustStore, now: datetime
) -> None:
    attached = cades.sign_attached(DOCUMENT, rsa_parent, now)
    _, detached = cades.detach(attached)
    for content, signed in [(None, attached), (DOCUMENT, attached), (DOCUMENT, detached)]:
        assert verify(content, signed, trust, at=now).verdict is Verdict.VALID_WITH_WARNINGS
    with pytest.raises(SignatureOfAnotherDocument):
        verify(DOCUMENT + b" ", attached, trust, at=now)
    with pytest.raises(NotAttached):
        verify(None, detached, trust, at=now)
    with pytest.raises(NotAttached):
        verify_attached(detached, trust, at=now)
    with pytest.raises(NotAttached):
        cades.detach(detached)
    with pytest.raises(NotDetached):
        cades.attach(DOCUMENT, attached)
    with pytest.raises(SignatureOfAnotherDocument):
        cades.attach(DOCUMENT + b" ", detached)


def test_a_second_signature_joins_a_document_inside(parent: KeyPair, director: KeyPair, trust: TrustStore, now: datetime) -> None:
    first = cades.sign_attached(DOCUMENT, parent, now)
    both = cades.cosign_attached(first, director, now + timedelta(minutes=1))
    assert _raws(first) < _raws(both)
    report = verify_attached(both, trust, at=now + timedelta(minutes=2))
    assert [signer.certificate for signer in report.signers] == [parent.certificate, director.certificate]
    with pytest.raises(AlreadySigned):
        cades.cosign_attached(both, parent, now)
    with pytest.raises(NotAttached):
        cades.cosign_attached(cades.detach(both)[1], parent, now)


@_some
@given(steps=st.lists(st.sampled_from(["cosign", "stamp", "attach", "detach", "ber"]), max_size=6), data=st.data())
def test_whatever_is_done_to_a_cms_earlier_signatures_keep_their_bytes(
    authority: TestAuthority,
    rsa_parent: KeyPair,
    rsa_director: KeyPair,
    gost_parent: KeyPair,
    time_stamping: KeyPair,
    trust: TrustStore,
    now: datetime,
    steps: list[str],
    data: st.DataObject,
) -> None:
    signed, waiting = cades.sign_detached(DOCUMENT, rsa_parent, now), [rsa_director, gost_parent]
    for step in steps:
        before, inside = cms.parse(signed), cms.parse(signed).content is not None
        touched = None
        if step == "cosign" and waiting:
            key = waiting.pop()
            signed = cades.cosign_attached(signed, key, now) if inside else cades.cosign(DOCUMENT, signed, key, now)
        elif step == "stamp" and cades.unstamped(before):
            place = data.draw(st.sampled_from(cades.unstamped(before)))
            touched = before.signers[place]
            signed = cades.add_time_stamp(signed, place, time_stamp_token(touched.signature, time_stamping, now))
        elif step == "attach" and not inside:
            signed = cades.attach(DOCUMENT, signed)
        elif step == "detach" and inside:
            signed = cades.detach(signed)[1]
        elif step == "ber":
            signed = _to_ber(signed)
        after = cms.parse(signed)
        assert {each.raw for each in before.signers if each is not touched} <= {each.raw for each in after.signers}
        assert set(before.raw_certificates) <= set(after.raw_certificates)
        if touched:
            (stamped,) = [each for each in after.signers if each.signature == touched.signature]
            parts = [part.raw for part in der.parse(touched.raw).children()]
            assert [part.raw for part in der.parse(stamped.raw).children()][: len(parts)] == parts
    report = verify(DOCUMENT, signed, trust, at=now)
    assert report.verdict is Verdict.VALID_WITH_WARNINGS
    assert len(report.signers) == 3 - len(waiting)


def test_a_time_stamp_added_later_raises_the_level_of_its_signature_alone(
    parent: KeyPair, director: KeyPair, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    both = cades.cosign(DOCUMENT, cades.sign_detached(DOCUMENT, parent, now), director, now + timedelta(minutes=1))
    place = cms.parse(both).place_of(parent.certificate)
    assert place is not None
    token = time_stamp_token(cms.parse(both).signers[place].signature, time_stamping, now + timedelta(minutes=2))
    stamped = cades.add_time_stamp(both, place, token)
    report = verify_detached(DOCUMENT, stamped, trust, at=now + timedelta(minutes=3))
    levels = {signer.certificate: signer.level for signer in report.signers}
    assert levels == {parent.certificate: Level.T, director.certificate: Level.BES}
    assert _raws(both) & _raws(stamped) == {cms.parse(both).signers[1 - place].raw}
    with pytest.raises(AlreadyStamped):
        cades.add_time_stamp(stamped, cms.parse(stamped).place_of(parent.certificate) or 0, token)


def test_only_the_time_stamp_of_this_very_signature_is_added(rsa_parent: KeyPair, time_stamping: KeyPair, now: datetime) -> None:
    signed = cades.sign_detached(DOCUMENT, rsa_parent, now)
    for token in (time_stamp_token(b"another", time_stamping, now), b"\x30\x00", b"", signed):
        with pytest.raises(TimeStampWrong):
            cades.add_time_stamp(signed, 0, token)
    for place in (-1, 1):
        with pytest.raises(NoSuchSignature):
            cades.add_time_stamp(signed, place, b"")


def test_an_unsigned_attribute_that_was_there_stays(
    rsa_parent: KeyPair, time_stamping: KeyPair, trust: TrustStore, now: datetime
) -> None:
    signed = cades.sign_detached(DOCUMENT, rsa_parent, now)
    note = cms.attribute("1.2.3.4", der.utf8("a note of another program"))
    noted = cades.add_unsigned(cms.parse(signed), 0, note)
    signature = cms.parse(noted).signers[0].signature
    stamped = cades.add_time_stamp(noted, 0, time_stamp_token(signature, time_stamping, now))
    assert note in stamped
    assert verify_detached(DOCUMENT, stamped, trust, at=now).signers[0].level is Level.T


def test_versions_that_do_not_fit_and_doubled_signatures_are_refused(rsa_parent: KeyPair, now: datetime) -> None:
    signed = cades.sign_detached(DOCUMENT, rsa_parent, now)
    data = cms.parse(signed)
    raw = data.signers[0].raw
    version = der.integer(1)
    assert raw.count(version) >= 1

    def with_signers(*signers: bytes, outer: int = 1) -> bytes:
        return cms.build(signers, data.raw_certificates, data.raw_digest_algorithms, version=outer)

    for wrong in (
        with_signers(raw.replace(version, der.integer(3), 1)),
        with_signers(raw.replace(version, der.integer(2), 1)),
        with_signers(raw, raw),
        with_signers(raw, cms.with_unsigned(data.signers[0], cms.attribute("1.2.3", der.null()))),
        with_signers(raw, outer=2),
        with_signers(raw, outer=6),
        cms.build([raw], data.raw_certificates, [], content_info=der.sequence(der.oid(oids.TST_INFO))),
    ):
        with pytest.raises(DamagedSignature):
            cms.parse(wrong)
    assert cms.parse(with_signers(raw, outer=3)).signers == data.signers


def test_a_signer_named_by_its_key_is_understood(
    rsa_parent: KeyPair, rsa_director: KeyPair, trust: TrustStore, now: datetime
) -> None:
    data = cms.parse(cades.sign_detached(DOCUMENT, rsa_parent, now))
    parts = [part.raw for part in der.parse(data.signers[0].raw).children()]
    by_key = der.sequence(der.integer(3), der.encode(0x80, rsa_parent.certificate.subject_key_id or b""), *parts[2:])
    signed = cms.build([by_key], data.raw_certificates, data.raw_digest_algorithms, version=3)
    assert verify_detached(DOCUMENT, signed, trust, at=now).verdict is Verdict.VALID_WITH_WARNINGS
    both = cades.cosign(DOCUMENT, signed, rsa_director, now)
    assert by_key in _raws(both)
    with pytest.raises(EdsError):
        cms.parse(cms.build([by_key], data.raw_certificates, [], version=1))
