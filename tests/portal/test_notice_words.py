"""What notices say: every kind that is written has its sentence, and a translation names the details its source names."""

import re
import string
from pathlib import Path

import pytest

import portal
from portal.cabinet.languages import SPEECHES
from portal.cabinet.notice_words import WORDS

_WRITTEN = re.compile(r"\b(?:tell|note|_tell|_last_day|about_\w+)\((?:[^()\"]|\([^()]*\))*\"([a-z]+(?:-[a-z]+)+)\"")


def details(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_translated_sentence_names_the_same_details(language: str) -> None:
    for kind, words in WORDS.items():
        said = SPEECHES[language].gettext(words.sentence)
        assert said != words.sentence, kind
        assert details(said) == details(words.sentence), kind


def test_every_kind_the_portal_writes_has_its_sentence() -> None:
    root = Path(portal.__file__).parent
    written = {kind for path in root.rglob("*.py") for kind in _WRITTEN.findall(path.read_text(encoding="utf-8"))}
    assert {"application-taken", "voucher-issued", "stop-list-last-day", "request-waiting"} <= written
    assert written <= WORDS.keys(), written - WORDS.keys()
