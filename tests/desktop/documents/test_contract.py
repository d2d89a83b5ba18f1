"""The contract: its fields, its wording and its PDF, read back."""

import os
import subprocess
import sys
from dataclasses import fields, replace
from datetime import date
from itertools import cycle

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.documents.contract_fields import (
    ContractFields,
    FieldProblem,
    FieldsUnreadable,
    ProblemCode,
    Recalculation,
    StayMode,
)
from desktop.services.documents.contract_pdf import ContractIncomplete, render_contract
from desktop.services.documents.contract_wording import (
    PLACEHOLDERS,
    Wording,
    WordingProblem,
    WordingRejected,
    load_wording,
    parse_wording,
)
from desktop.services.documents.formats import clean
from protocol.messages.entities import Language, Relation
from tests.desktop.documents.material import CONTRACT
from tests.desktop.documents.reading import edges_of, pages_of, text_of


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


@pytest.fixture(scope="module")
def contract(wording: Wording) -> bytes:
    """The contract of these tests, printed once."""
    return render_contract(CONTRACT, wording)


@pytest.fixture(scope="module")
def said(contract: bytes) -> str:
    """What can be read from it."""
    return text_of(contract)


PRINTED = (
    "№ 2026-118",
    "24.08.2026",
    "Көкшетау",
    "«Балдырған» балабақшасы",
    "Детский сад «Балдырған»",
    "090340000006",
    "KZ11LAA00012345, 14.03.2019",
    "Әбдіғали Құралай Өмірзаққызы",
    "жарғы / устав",
    "KZ75125KZT2069100100",
    "KCJBKZKX",
    "Абай көшесі, 114-үй",
    "+7 716 212 34 56",
    "Кәрімова Гүлнар Һашимқызы",
    "900101499904",
    "жеке куәлік № 045678912",
    "анасы",
    "мать",
    "+7 701 234 56 78",
    "Уәлиханов көшесі, 7-үй, 15-пәтер",
    "Кәрім Іңкәр Ғалымқызы",
    "210315699906",
    "15.03.2021",
    "Айгөлек",
    "қазақ тілі",
    "казахский",
    "толық күн (10,5 сағат)",
    "полный день (10,5 часа)",
    "V-2026-004512",
    "45 000 ₸",
    "25 500 ₸",
    "15-күніне дейін",
    "15-го числа",
    "10-күніне дейін",
    "10-го числа",
    "дәлелді себеппен келмеген",
    "по уважительной причине",
    "09:00",
    "Ұлықбекұлы, әкесі, +7 701 765 43 21",
    "01.09.2026",
    "31.08.2027",
    "30.12.2024 ж. № 372",
    "30.12.2024 № 372",
    "қол қойылады",
    "подписывается ЭЦП",
    "«.pdf.cms»",
)


@pytest.mark.parametrize("expected", PRINTED)
def test_what_the_contract_says_can_be_read_from_its_pdf(said: str, expected: str) -> None:
    assert expected.replace(" ", "") in said.replace(" ", "")


def test_values_that_both_languages_need_stand_in_both_columns(said: str) -> None:
    for value in ("090340000006", "210315699906", "15.03.2021", "01.09.2026", "31.08.2027", "V-2026-004512", "900101499904"):
        assert said.count(value) >= 2, value


def test_every_kazakh_letter_and_the_tenge_survive(wording: Wording) -> None:
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸"
    assert set(letters) <= set(text_of(render_contract(replace(CONTRACT, child_name=f"Бала {letters}"), wording)))


def test_the_same_contract_gives_the_same_bytes(contract: bytes) -> None:
    assert contract == render_contract(CONTRACT, load_wording())


def test_another_process_with_another_hash_seed_gives_the_same_bytes(wording: Wording) -> None:
    program = (
        "import sys, hashlib\n"
        "from desktop.services.documents.contract_fields import ContractFields\n"
        "from desktop.services.documents.contract_pdf import render_contract\n"
        "from desktop.services.documents.contract_wording import load_wording\n"
        "made = ContractFields.from_json(sys.stdin.buffer.read().decode())\n"
        "sys.stdout.write(hashlib.sha256(render_contract(made, load_wording())).hexdigest())\n"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=CONTRACT.to_json().encode(),
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "Asia/Almaty"), ("2", "America/New_York"))
    }
    assert len(seen) == 1


def test_the_file_is_dated_by_the_contract_and_names_its_language(contract: bytes) -> None:
    with pypdfium2.PdfDocument(contract) as document:
        about = document.get_metadata_dict()
    assert about["Title"] == "Шарт / Договор № 2026-118"
    assert about["CreationDate"].startswith("D:20260824")
    assert b"/Lang (kk)" in contract
    assert b"/Helvetica" not in contract


def test_every_page_says_which_of_how_many_it_is(contract: bytes) -> None:
    pages = pages_of(contract)
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page


def test_clauses_stay_level_on_every_page(contract: bytes) -> None:
    """A clause's number appears on a page in both columns or in none."""
    for page in pages_of(contract):
        words = page.split()
        for number in {word for word in words if word.count(".") == 2 and word.replace(".", "").isdigit() and len(word) < 6}:
            assert words.count(number) == 2, number


def test_long_names_and_addresses_wrap_inside_the_margins(wording: Wording) -> None:
    long = replace(
        CONTRACT,
        kindergarten_name_ru="Коммунальное государственное казённое предприятие " * 6,
        parent_address="Республикаөңіріауданыауылдықокругі" * 9,
        child_name="Әбдіғалиұлы-Нұрмұхаммедова " * 7,
        pickup=tuple(f"Төлегенова Роза Сағындыққызы {n}, әжесі, +7 705 111 22 33" for n in range(40)),
    )
    for left, right in edges_of(render_contract(long, wording)):
        assert left >= 20 / 25.4 * 72 - 1
        assert right <= (210 - 15) / 25.4 * 72 + 1


def test_a_paid_contract_speaks_of_no_voucher(wording: Wording) -> None:
    paid = replace(CONTRACT, paid=True, voucher_number="", state_part=0, parent_fee=120_000)
    text = text_of(render_contract(paid, wording))
    assert "120 000 ₸" in text
    assert "ваучер" not in text.lower()


@pytest.mark.parametrize(
    ("recalculation", "sentence"),
    [
        (Recalculation.NONE, "плата Родителя не пересчитывается"),
        (Recalculation.ANY, "независимо от причины"),
        (Recalculation.EXCUSED, "пропущенные по уважительной причине"),
    ],
)
def test_the_recalculation_agreed_on_is_the_one_printed(wording: Wording, recalculation: Recalculation, sentence: str) -> None:
    assert sentence in text_of(render_contract(replace(CONTRACT, recalculation=recalculation), wording))


@pytest.mark.parametrize(("relation", "language"), tuple(zip(Relation, cycle(Language), strict=False)))
def test_every_relation_and_language_has_words(wording: Wording, relation: Relation, language: Language) -> None:
    assert render_contract(replace(CONTRACT, relation=relation, language=language), wording).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("stay", StayMode)
def test_every_stay_mode_has_words(wording: Wording, stay: StayMode) -> None:
    assert wording.terms["stay_mode"][stay.value].ru in text_of(render_contract(replace(CONTRACT, stay_mode=stay), wording))


def test_braces_in_a_name_are_only_a_name(wording: Wording) -> None:
    assert "{parent_iin}" in text_of(render_contract(replace(CONTRACT, child_name="{parent_iin}"), wording))


# -- fields ---------------------------------------------------------------------------------------------------------------------


def test_a_whole_contract_has_no_problems() -> None:
    assert CONTRACT.problems() == ()


MAY_BE_EMPTY = {"voucher_number", "wording_edition"}


@pytest.mark.parametrize(
    "name", [f.name for f in fields(ContractFields) if type(getattr(CONTRACT, f.name)) is str and f.name not in MAY_BE_EMPTY]
)
def test_an_empty_text_is_named_as_missing(name: str) -> None:
    empty: dict[str, object] = {name: "  "}
    assert FieldProblem(name, ProblemCode.MISSING) in replace(CONTRACT, **empty).problems()


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"voucher_number": ""}, FieldProblem("voucher_number", ProblemCode.MISSING)),
        ({"paid": True}, FieldProblem("voucher_number", ProblemCode.CONFLICT)),
        ({"state_part": 0}, FieldProblem("state_part", ProblemCode.MISSING)),
        ({"parent_fee": -1}, FieldProblem("parent_fee", ProblemCode.OUT_OF_RANGE)),
        ({"due_day": 31}, FieldProblem("due_day", ProblemCode.OUT_OF_RANGE)),
        ({"bin": "090340000007"}, FieldProblem("bin", ProblemCode.MALFORMED)),
        ({"child_iin": "000000000000"}, FieldProblem("child_iin", ProblemCode.MALFORMED)),
        ({"ends_on": date(2026, 8, 31)}, FieldProblem("ends_on", ProblemCode.CONFLICT)),
        ({"child_birth_date": date(2027, 1, 1)}, FieldProblem("child_birth_date", ProblemCode.CONFLICT)),
    ],
)
def test_a_wrong_field_is_named_with_its_code(changed: dict[str, object], problem: FieldProblem) -> None:
    assert problem in replace(CONTRACT, **changed).problems()


def test_a_contract_with_a_problem_is_not_printed(wording: Wording) -> None:
    with pytest.raises(ContractIncomplete) as refused:
        render_contract(replace(CONTRACT, licence=""), wording)
    assert refused.value.problems == (FieldProblem("licence", ProblemCode.MISSING),)


@settings(max_examples=60, deadline=None)
@given(
    name=st.text(max_size=40),
    fee=st.integers(0, 10**7),
    paid=st.booleans(),
    pickup=st.lists(st.text(max_size=30), max_size=4),
    starts_on=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    stay=st.sampled_from(StayMode),
)
def test_fields_come_back_from_json_as_they_went(
    name: str, fee: int, paid: bool, pickup: list[str], starts_on: date, stay: StayMode
) -> None:
    made = replace(
        CONTRACT, child_name=name, parent_fee=fee, paid=paid, pickup=tuple(pickup), starts_on=starts_on, stay_mode=stay
    )
    assert ContractFields.from_json(made.to_json()) == made
    assert ContractFields.from_json(made.to_json()).to_json() == made.to_json()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"number": 5}', CONTRACT.to_json().replace("2026-08-24", "24.08"), '{"pickup": "x"}']
)
def test_damaged_json_is_refused_with_a_code(text: str) -> None:
    with pytest.raises(FieldsUnreadable):
        ContractFields.from_json(text)


def test_typed_text_is_composed_and_loses_what_cannot_be_seen() -> None:
    assert clean("Айгу\u0308л \u202eИ\u0306\u200b\x07 Қ\u00ad") == "Айгӱл Й Қ"


# -- wording --------------------------------------------------------------------------------------------------------------------


def shipped() -> str:
    from importlib.resources import files

    return (files("desktop") / "resources" / "contract" / "wording.toml").read_text(encoding="utf-8")


def test_the_shipped_wording_uses_every_placeholder() -> None:
    assert all("{" + name + "}" in shipped() for name in PLACEHOLDERS)


def test_the_shipped_wording_has_the_parts_a_contract_needs(wording: Wording) -> None:
    headings = [section.heading.ru for section in wording.sections]
    needed = ("Предмет", "Обязанности", "родителя", "Плата", "Срок", "споров", "непреодолимой", "персональных", "Заключительные")
    for part in needed:
        assert any(part in heading for heading in headings), part


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{ends_on}", "{end_on}", WordingProblem.UNKNOWN_PLACEHOLDER),
        ("действует по {ends_on} включительно", "действует", WordingProblem.PLACEHOLDERS_DIFFER),
        ('when = "paid"', 'when = "free"', WordingProblem.UNKNOWN_CONDITION),
        ('kk = "Шарттың мәні"', 'kk = ""', WordingProblem.MISSING_TEXT),
        ("round_the_clock =", "night =", WordingProblem.MISSING_TEXT),
        ('bin = { kk = "БСН", ', "bin = { ", WordingProblem.MISSING_TEXT),
        ('ru = "Предмет договора"', 'ru = "Предмет } договора"', WordingProblem.STRAY_BRACE),
        ("[title]", "[title", WordingProblem.UNREADABLE),
        ('version = "2026.1"', "", WordingProblem.MISSING_TEXT),
    ],
)
def test_a_broken_wording_is_refused_with_a_code(old: str, new: str, problem: WordingProblem) -> None:
    assert old in shipped()
    with pytest.raises(WordingRejected) as refused:
        parse_wording(shipped().replace(old, new))
    assert refused.value.problem is problem
