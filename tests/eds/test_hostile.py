"""Whatever the bytes, only this package's own errors come out, and no change of a signed byte goes unseen."""

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eds import cms, der, pkcs12, signing
from eds.certificates import Certificate, parse_file
from eds.errors import EdsError
from eds.pkcs12 import KeyPair
from eds.report import CheckName, Status, Verdict
from eds.testing import add_time_stamp, key_file
from eds.trust import TrustStore
from eds.verification import verify_detached

DOCUMENT = b"%PDF-1.7 the contract"

Change = tuple[int, bytes, int]
_places = st.integers(0, 1 << 20)
_substituted = st.tuples(_places, st.binary(min_size=1, max_size=1), st.just(1))
_moved = st.tuples(_places, st.binary(max_size=4), st.integers(0, 4))
_changes = st.lists(_substituted | _moved, min_size=1, max_size=3)
_some = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _changed(data: bytes, changes: list[Change]) -> bytes:
    """Cut a few bytes out at each place and put others in."""
    for number, inserted, cut in changes:
        place = number % (len(data) + 1)
        data = data[:place] + inserted + data[place + cut :]
    return data


@pytest.fixture(scope="module")
def stamped(rsa_parent: KeyPair, time_stamping: KeyPair, now: datetime) -> bytes:
    return add_time_stamp(signing.sign_detached(DOCUMENT, rsa_parent, now), 0, time_stamping, now)


@pytest.fixture(scope="module")
def file(rsa_parent: KeyPair) -> bytes:
    return key_file(rsa_parent, "1")


@_some
@given(_changes)
def test_a_changed_signature_never_raises_anything_foreign(
    stamped: bytes, trust: TrustStore, now: datetime, changes: list[Change]
) -> None:
    data = _changed(stamped, changes)
    try:
        report = verify_detached(DOCUMENT, data, trust, at=now)
    except EdsError:
        return
    report.to_dict()
    report.to_text()


@_some
@given(_changes)
def test_a_changed_key_file_never_opens_nor_raises_anything_foreign(file: bytes, changes: list[Change]) -> None:
    data = _changed(file, changes)
    try:
        pair = pkcs12.load(data, "1")
    except EdsError:
        return
    assert pair.certificate == pkcs12.load(file, "1").certificate


@_some
@given(_changes)
def test_a_changed_certificate_never_raises_anything_foreign(
    gost_parent: KeyPair, trust: TrustStore, now: datetime, changes: list[Change]
) -> None:
    data = _changed(gost_parent.certificate.der, changes)
    try:
        certificate = Certificate.parse(data)
    except EdsError:
        return
    if certificate != gost_parent.certificate:
        assert trust.chain(certificate, (), now).fault is not None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_arbitrary_bytes_never_raise_anything_foreign(data: bytes) -> None:
    for read in (cms.parse, cms.to_der, parse_file, lambda some: pkcs12.load(some, "1")):
        try:
            read(data)
        except EdsError:
            continue


@settings(_some, max_examples=40)
@given(st.data())
def test_arbitrary_asn1_inside_a_signed_data_never_raises_anything_foreign(
    trust: TrustStore, now: datetime, data: st.DataObject
) -> None:
    leaf = st.sampled_from([der.integer(1), der.null(), der.oid("1.2.3"), der.octet_string(b"x"), b"\xa0\x00"])
    tree = st.recursive(leaf, lambda inner: st.lists(inner, max_size=5).map(lambda parts: der.sequence(*parts)))
    body = data.draw(st.lists(tree | st.lists(tree).map(der.set_of), max_size=6))
    wrapped = der.sequence(der.oid("1.2.840.113549.1.7.2"), der.explicit(0, der.sequence(*body)))
    with pytest.raises(EdsError):
        verify_detached(DOCUMENT, wrapped, trust, at=now)


def test_no_flipped_bit_of_the_signed_part_goes_unseen(rsa_parent: KeyPair, trust: TrustStore, now: datetime) -> None:
    signed = signing.sign_detached(DOCUMENT, rsa_parent, now)
    start = signed.index(cms.parse(signed).signers[0].raw)
    for place in range(start, len(signed), 3):
        data = bytearray(signed)
        data[place] ^= 1 << place % 8
        try:
            report = verify_detached(DOCUMENT, bytes(data), trust, at=now)
        except EdsError:
            continue
        if report.verdict in {Verdict.VALID, Verdict.VALID_WITH_WARNINGS}:
            # Only what RFC 5652 leaves outside the signature may differ: versions, NULL parameters.
            assert report.signers[0].check(CheckName.INTEGRITY).status is Status.PASS
            assert report.signers[0].signing_time == now
            assert report.signers[0].certificate == rsa_parent.certificate
