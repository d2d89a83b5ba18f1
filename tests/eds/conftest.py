"""One test authority and its keys for the whole run, and the published material where it is at hand."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eds.certificates import KeyUse
from eds.pkcs12 import KeyPair
from eds.testing import KeyKind, Person, TestAuthority
from eds.trust import TrustStore

PARENT = Person("СЕРІКОВА", "ӘСЕМ", "БОЛАТҚЫЗЫ", "900101400123")
DIRECTOR = Person("ТЕСТОВ", "ТЕСТ", "ТЕСТОВИЧ", "800202300456", bin="123456789021", organisation='КГКП "ҚҰЛЫНШАҚ"')
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def parent_person() -> Person:
    return PARENT


@pytest.fixture(scope="session")
def director_person() -> Person:
    return DIRECTOR


@pytest.fixture(scope="session")
def authority() -> TestAuthority:
    return TestAuthority.create(NOW)


@pytest.fixture(scope="session")
def trust(authority: TestAuthority) -> TrustStore:
    return authority.trust()


@pytest.fixture(scope="session", params=["gost", "rsa"])
def algorithm(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def parent(authority: TestAuthority, algorithm: str) -> KeyPair:
    return authority.issue_pair(PARENT, algorithm=algorithm)


@pytest.fixture(scope="session")
def director(authority: TestAuthority, algorithm: str) -> KeyPair:
    return authority.issue_pair(DIRECTOR, kind=KeyKind.HEAD, algorithm=algorithm)


@pytest.fixture(scope="session")
def rsa_parent(authority: TestAuthority) -> KeyPair:
    return authority.issue_pair(PARENT, algorithm="rsa")


@pytest.fixture(scope="session")
def rsa_director(authority: TestAuthority) -> KeyPair:
    return authority.issue_pair(DIRECTOR, kind=KeyKind.HEAD, algorithm="rsa")


@pytest.fixture(scope="session")
def gost_parent(authority: TestAuthority) -> KeyPair:
    return authority.issue_pair(PARENT)


@pytest.fixture(scope="session")
def authentication_key(authority: TestAuthority) -> KeyPair:
    return authority.issue_pair(PARENT, use=KeyUse.AUTHENTICATION)


@pytest.fixture(scope="session")
def expired_key(authority: TestAuthority) -> KeyPair:
    return authority.issue_pair(PARENT, not_before=NOW - timedelta(days=400), not_after=NOW - timedelta(days=35))


@pytest.fixture(scope="session")
def time_stamping(authority: TestAuthority) -> KeyPair:
    return authority.issue_time_stamping()


@pytest.fixture(scope="session")
def responders(authority: TestAuthority) -> dict[str, KeyPair]:
    return {algorithm: authority.issue_responder(algorithm) for algorithm in ("gost", "rsa")}


@pytest.fixture(scope="session")
def material() -> Callable[[str], bytes]:
    """Reads one file of the published material."""
    folder = Path(__file__).parents[2].parent / "shared" / "eds-material"
    if not folder.is_dir():
        pytest.skip("the published test keys and signatures (../shared/eds-material) are not here")
    return lambda name: (folder / name).read_bytes()


@pytest.fixture(scope="session")
def material_trust(material: Callable[[str], bytes]) -> TrustStore:
    return TrustStore.from_directory(Path(__file__).parents[2].parent / "shared" / "eds-material" / "ca", "test")
