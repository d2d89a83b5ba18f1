"""The signatures' library before bytes nobody meant."""

from tests.soak.conftest import Budget
from tests.soak.eds_fuzz import believe_no_forgery, read_mutated


def test_changed_bytes_raise_nothing_foreign_and_never_hang(budget: Budget, seed: int) -> None:
    assert read_mutated(budget(600, 100_000), seed) == []


def test_forged_papers_are_never_valid(budget: Budget, seed: int) -> None:
    assert believe_no_forgery(budget(150, 20_000), seed) == []
