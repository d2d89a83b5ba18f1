"""The signatures' library before bytes nobody meant."""

from random import Random

from tests.soak.conftest import Budget
from tests.soak.eds_agreement import SHORT, hashes_that_differ, signatures_that_differ
from tests.soak.eds_fuzz import believe_no_forgery, read_mutated


def test_changed_bytes_raise_nothing_foreign_and_never_hang(budget: Budget, seed: int) -> None:
    assert read_mutated(budget(600, 100_000), seed) == []


def test_forged_papers_are_never_valid(budget: Budget, seed: int) -> None:
    assert believe_no_forgery(budget(150, 20_000), seed) == []


def test_hashes_are_those_of_another_implementation(budget: Budget, seed: int) -> None:
    assert list(hashes_that_differ(budget(30, 3_000), Random(seed))) == []


def test_signatures_are_believed_by_another_implementation_and_its_by_us(budget: Budget, seed: int) -> None:
    assert list(signatures_that_differ(budget(4, 2_000), Random(seed), SHORT)) == []
