"""The Kazakh order of names."""

import random
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from protocol.collation import KAZAKH_ALPHABET, kazakh_key

WORDS = st.text(alphabet=KAZAKH_ALPHABET + KAZAKH_ALPHABET.upper() + " -'’–", max_size=12)
TEXTS = st.text(max_size=12)


def test_the_alphabet_has_its_42_letters_once() -> None:
    assert len(KAZAKH_ALPHABET) == len(set(KAZAKH_ALPHABET)) == 42


def test_kazakh_letters_stand_in_their_places() -> None:
    names = [
        "Яна",
        "Ұлан",
        "Іңкәр",
        "Қайрат",
        "Әлия",
        "Абай",
        "Ғани",
        "Кенже",
        "Өмір",
        "Оспан",
        "Үміт",
        "Ержан",
        "Һадиша",
        "Бақыт",
    ]
    ordered = [
        "Абай",
        "Әлия",
        "Бақыт",
        "Ғани",
        "Ержан",
        "Кенже",
        "Қайрат",
        "Оспан",
        "Өмір",
        "Ұлан",
        "Үміт",
        "Һадиша",
        "Іңкәр",
        "Яна",
    ]
    assert sorted(names, key=kazakh_key) == ordered


@given(st.permutations(KAZAKH_ALPHABET))
def test_letters_sort_into_the_alphabet(letters: list[str]) -> None:
    assert "".join(sorted(letters, key=kazakh_key)) == KAZAKH_ALPHABET


@given(WORDS)
def test_case_does_not_matter(word: str) -> None:
    assert kazakh_key(word.upper()) == kazakh_key(word.lower())


@given(WORDS, WORDS)
def test_a_name_stands_before_every_longer_one_it_begins(name: str, rest: str) -> None:
    assert kazakh_key(name + rest).startswith(kazakh_key(name))
    assert kazakh_key(name) <= kazakh_key(name + rest)


@given(WORDS, WORDS)
def test_two_names_have_one_key_only_when_they_differ_in_case_alone(one: str, other: str) -> None:
    assert (kazakh_key(one) == kazakh_key(other)) == (one.casefold() == other.casefold())


@given(st.characters(), st.characters())
def test_different_signs_never_fall_together(one: str, other: str) -> None:
    def plain(sign: str) -> str:
        return unicodedata.normalize("NFC", sign.casefold())

    assert (kazakh_key(one) == kazakh_key(other)) == (plain(one) == plain(other))


@given(st.lists(WORDS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_where_one_begins(names: list[str], shuffler: random.Random) -> None:
    shuffled = names[:]
    shuffler.shuffle(shuffled)
    assert [kazakh_key(n) for n in sorted(names, key=kazakh_key)] == [kazakh_key(n) for n in sorted(shuffled, key=kazakh_key)]


def test_a_letter_written_as_two_signs_is_the_same_letter() -> None:
    assert kazakh_key(unicodedata.normalize("NFD", "Айдай Ёлкина")) == kazakh_key("Айдай Ёлкина")


def test_a_blank_and_latin_stand_before_letters_and_other_signs_after() -> None:
    assert sorted(["Ая", "А я", "Az", "А–я"], key=kazakh_key) == ["Az", "А я", "Ая", "А–я"]


@given(TEXTS)
def test_a_key_is_text_a_database_can_keep(text: str) -> None:
    """`st.text` has no lone surrogates, and the key must not bring any in; bytes keep the order of signs."""
    assert kazakh_key(text).encode().decode() == kazakh_key(text)


@given(TEXTS, TEXTS)
def test_bytes_of_keys_sort_as_the_keys_do(one: str, other: str) -> None:
    """SQLite compares text by its bytes."""
    keys = kazakh_key(one), kazakh_key(other)
    assert (keys[0] < keys[1]) == (keys[0].encode() < keys[1].encode())
