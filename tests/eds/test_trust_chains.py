"""Chains: every rule that can stop one, each broken on its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from eds import der, oids
from eds.certificates import Certificate, key_usage_extension
from eds.testing import Owner, Person, TestAuthority
from eds.testing.issuing import authority_extensions, certificate, extension, new_key, service_name
from eds.trust import ChainFault, TrustStore

DAY = timedelta(days=1)
Leaf = Callable[[Owner], Certificate]


@pytest.fixture
def leaf(authority: TestAuthority, parent_person: Person) -> Leaf:
    return lambda issuer: authority.issue_pair(parent_person, issuer=issuer).certificate


def test_an_intermediate_from_the_signature_helps_and_is_not_trusted_itself(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime
) -> None:
    between = authority.issue_authority("BETWEEN")
    signer = leaf(between)
    assert trust.chain(signer, (), now).fault is ChainFault.NO_TRUST_ANCHOR
    chain = trust.chain(signer, [between.certificate], now)
    assert chain.fault is None
    assert chain.path[1:3] == (between.certificate, authority.gost_issuing.certificate)
    alone = TrustStore.of([], "test")
    assert alone.chain(signer, [between.certificate, *authority.certificates], now).fault is ChainFault.NO_TRUST_ANCHOR


@pytest.mark.parametrize(("limit", "fault"), [(0, ChainFault.ISSUER_NOT_AN_AUTHORITY), (1, None)])
def test_the_path_length_limits_how_many_authorities_follow(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime, limit: int, fault: ChainFault | None
) -> None:
    upper = authority.issue_authority("UPPER", path_length=limit)
    lower = authority.issue_authority("LOWER", issuer=upper)
    assert trust.chain(leaf(upper), [upper.certificate], now).fault is None
    assert trust.chain(leaf(lower), [upper.certificate, lower.certificate], now).fault is fault


def test_a_chain_too_long_is_not_followed(authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime) -> None:
    owners = [authority.gost_issuing]
    for number in range(3):
        owners.append(authority.issue_authority(f"LEVEL {number}", issuer=owners[-1]))
    helpers = [owner.certificate for owner in owners]
    assert trust.chain(leaf(owners[2]), helpers, now).fault is None
    assert trust.chain(leaf(owners[3]), helpers, now).fault is ChainFault.NO_TRUST_ANCHOR


@pytest.mark.parametrize(
    "extensions",
    [
        [],
        [extension(oids.BASIC_CONSTRAINTS, der.sequence())],
        [
            extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True)), critical=True),
            extension(oids.KEY_USAGE, key_usage_extension(["digitalSignature", "cRLSign"]), critical=True),
        ],
    ],
    ids=["says nothing", "not an authority", "may not certify"],
)
def test_only_an_authority_issues(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime, extensions: list[bytes]
) -> None:
    false = authority.issue_authority("FALSE", extensions=extensions)
    assert trust.chain(leaf(false), [false.certificate], now).fault is ChainFault.ISSUER_NOT_AN_AUTHORITY


def test_an_authority_with_a_critical_extension_not_understood_stops_the_chain(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime
) -> None:
    constrained = [*authority_extensions(), extension("2.5.29.30", der.sequence(), critical=True)]  # nameConstraints
    strange = authority.issue_authority("STRANGE", extensions=constrained)
    assert trust.chain(leaf(strange), [strange.certificate], now).fault is ChainFault.UNKNOWN_CRITICAL_EXTENSION


@pytest.mark.parametrize("days", [(-9, -1), (1, 9)])
def test_an_authority_must_be_valid_at_the_moment_of_interest(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime, days: tuple[int, int]
) -> None:
    since, until = (now + number * DAY for number in days)
    owner = authority.issue_authority("PASSING", not_before=since, not_after=until)
    signer = leaf(owner)
    assert trust.chain(signer, [owner.certificate], now).fault is ChainFault.ISSUER_NOT_VALID
    inside = since + 2 * DAY
    if authority.gost_issuing.certificate.valid_at(inside):
        assert trust.chain(signer, [owner.certificate], inside).fault is None


def test_of_several_issuers_of_one_name_the_right_one_is_found(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime
) -> None:
    right, wrong, expired = (
        authority.issue_authority("SAME NAME", not_before=now - since * DAY, not_after=now - until * DAY)
        for since, until in ((9, -9), (9, -9), (9, 1))
    )
    signer = leaf(right)
    helpers = [wrong.certificate, expired.certificate, right.certificate]
    assert trust.chain(signer, helpers, now).path[1] == right.certificate
    # Without key identifiers only the signatures tell them apart.
    plain = [replace(each, subject_key_id=None) for each in helpers]
    assert trust.chain(replace(signer, authority_key_id=None), plain, now).path[1].der == right.certificate.der


def test_a_renewed_authority_with_the_same_key_leads_up_too(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime
) -> None:
    old = authority.issue_authority("RENEWED", not_before=now - 9 * DAY, not_after=now - DAY)
    subject, until = old.certificate.subject, now + 9 * DAY
    new = certificate(subject, old.key, authority.gost_issuing, now - DAY, until, authority_extensions())
    renewed = replace(new, subject_key_id=old.certificate.subject_key_id)
    assert trust.chain(leaf(old), [old.certificate, renewed], now).path[1] == renewed


def test_authorities_that_certify_each_other_do_not_turn_the_search_in_circles(
    authority: TestAuthority, leaf: Leaf, trust: TrustStore, now: datetime
) -> None:
    key = new_key(authority.gost_issuing.certificate.algorithm)
    names = [service_name(title) for title in ("EGG", "HEN")]
    until = now + DAY
    hen = Owner(certificate(names[1], key, None, now - DAY, until, authority_extensions()), key)
    egg = Owner(certificate(names[0], key, hen, now - DAY, until, authority_extensions()), key)
    hen = Owner(certificate(names[1], key, egg, now - DAY, until, authority_extensions()), key)
    signer, *helpers = (
        replace(each, subject_key_id=None, authority_key_id=None) for each in (leaf(egg), egg.certificate, hen.certificate)
    )
    chain = trust.chain(signer, helpers, now)
    assert (chain.path, chain.fault) == ((), ChainFault.NO_TRUST_ANCHOR)


def test_an_rsa_signature_does_not_pass_for_a_gost_one(
    authority: TestAuthority, trust: TrustStore, leaf: Leaf, now: datetime
) -> None:
    signer = leaf(authority.gost_issuing)
    renamed = replace(signer, signature_algorithm=oids.SHA256_RSA)
    assert trust.chain(renamed, (), now).fault is ChainFault.ISSUER_SIGNATURE_WRONG
    weak = replace(signer, signature_algorithm=oids.GOST2004_SIGNATURE)
    assert trust.chain(weak, (), now).fault is ChainFault.UNSUPPORTED
