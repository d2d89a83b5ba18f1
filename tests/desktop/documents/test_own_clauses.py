"""The office's own clauses: what is refused, where they stand, and that all of it can be read on the pages."""

import shutil
import subprocess
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from desktop.services.documents.contract_fields import ContractFields
from desktop.services.documents.contract_pdf import ContractIncomplete, render_contract
from desktop.services.documents.contract_wording import PLACEHOLDERS, Wording, load_wording
from desktop.services.documents.formats import clean, written_date, written_money
from desktop.services.documents.own_clauses import (
    LONGEST,
    MOST_CLAUSES,
    ClauseProblemCode,
    OwnClause,
    from_wire,
    problems_of,
    replaceable,
    to_wire,
    with_clauses,
)
from protocol.phones import readable_phone
from tests.desktop.documents.material import CONTRACT
from tests.desktop.documents.reading import pages_of, text_of

GOOD = OwnClause("parent", "Ата-ана {child_name} үшін ауыстыратын аяқ киім әкеледі.", "Родитель приносит {child_name} обувь.")
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
FORTY = tuple(
    OwnClause(
        ("own", "parent", "final")[n % 3],
        f"Ұйымның {n}-қосымша талабы: {LETTERS} " + "ұзақ сөйлем жалғаса береді " * 6 + f"к{n}соңы.",
        f"Дополнительное условие {n}: " + "длинное предложение продолжается " * 6 + f"р{n}конец.",
    )
    for n in range(40)
)


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


def codes(wording: Wording, *clauses: OwnClause) -> list[tuple[int, str, str, int, str]]:
    return [(one.clause, one.tongue, one.code.value, one.line, one.about) for one in problems_of(clauses, wording)]


def test_a_good_clause_has_no_problems(wording: Wording) -> None:
    assert codes(wording, GOOD) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (replace(GOOD, ru=" \n"), (1, "ru", "clause-missing-half", 1, "")),
        (replace(GOOD, kk="а\n{child_name}\n{chld}"), (1, "kk", "clause-unknown-field", 3, "{chld}")),
        (replace(GOOD, ru="{child_name}\nв {скобке"), (1, "ru", "clause-stray-brace", 2, "{")),
        (replace(GOOD, ru="ребёнок"), (1, "ru", "clause-fields-differ", 1, "{child_name}")),
        (replace(GOOD, kk="{child_name}\n王"), (1, "kk", "clause-unprintable", 2, "王")),
        (replace(GOOD, kk="{child_name}" + "а" * LONGEST), (1, "kk", "clause-too-long", 1, str(LONGEST))),
        (replace(GOOD, place="nowhere"), (1, "kk", "clause-unknown-place", 1, "nowhere")),
        (replace(GOOD, replaces="nothing"), (1, "kk", "clause-unknown-place", 1, "nothing")),
    ],
)
def test_what_cannot_be_printed_is_told_with_its_half_and_line(
    wording: Wording, clause: OwnClause, expected: tuple[int, str, str, int, str]
) -> None:
    assert codes(wording, GOOD, clause) == [expected]


def test_a_standard_clause_is_replaced_once(wording: Wording) -> None:
    name = next(iter(replaceable(wording)))
    twice = replace(GOOD, replaces=name)
    assert codes(wording, twice, twice) == [(1, "kk", "clause-replaced-twice", 1, "")]


def test_there_is_an_end_of_clauses(wording: Wording) -> None:
    found = problems_of((GOOD,) * (MOST_CLAUSES + 1), wording)
    assert [one.code for one in found] == [ClauseProblemCode.TOO_MANY]


def test_no_replaceable_clause_says_what_the_contract_must_say(wording: Wording) -> None:
    """None holds a value of the contract, so no replacement loses one; none depends on a condition."""
    for _, clause in replaceable(wording).values():
        assert "{" not in clause.text.kk + clause.text.ru
        assert clause.when.value == "always"
    assert len(replaceable(wording)) >= 3


def test_clauses_stand_where_they_were_put_and_the_edition_tells_it(wording: Wording) -> None:
    name, (_, standard) = next(iter(replaceable(wording).items()))
    own = OwnClause("own", "Бассейн бар.", "Есть бассейн.")
    instead = OwnClause("", "Басқаша.", "По-другому.", name)
    made = with_clauses(wording, (GOOD, own, instead), 3)
    assert made.version == f"{wording.version}+3"
    sections = {section.name: section for section in made.sections}
    assert sections["parent"].clauses[-1].text.ru == GOOD.ru
    assert [clause.text.ru for clause in made.sections[-1].clauses] == ["Есть бассейн."]
    everything = [clause.text.ru for section in made.sections for clause in section.clauses]
    assert "По-другому." in everything
    assert standard.text.ru not in everything
    text = text_of(render_contract(CONTRACT, made))
    for words in ("Қосымша талаптар", "Дополнительные условия", "Есть бассейн.", "Басқаша.", f"{wording.version}+3"):
        assert words in text


def test_no_clauses_leave_the_standard_wording_untouched(wording: Wording) -> None:
    assert with_clauses(wording, (), 5) is wording


@given(st.lists(st.builds(OwnClause, st.text(max_size=9), st.text(max_size=30), st.text(max_size=30), st.text(max_size=9))))
def test_clauses_survive_their_journey_as_json(clauses: list[OwnClause]) -> None:
    assert from_wire(to_wire(clauses)) == tuple(clauses)


PIECE = st.sampled_from(("{child_name}", "{bin}", "{oops}", "{", "}", "{{", "Үй", "王", "\n", " ", "{Bin}", "{starts_on}"))
PIECES = st.lists(PIECE, max_size=6)


@settings(max_examples=40, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(PIECES, PIECES)
def test_what_passes_the_check_can_be_printed_whatever_it_is(left: list[str], right: list[str]) -> None:
    """A clause the check lets through never breaks the drawing, and leaves no brace on the paper."""
    standard = load_wording()
    clause = OwnClause("own", "".join(left), "".join(right))
    if not problems_of((clause,), standard):
        made = with_clauses(standard, (clause,), 1)
        small = replace(made, sections=made.sections[-1:])
        assert "{" not in text_of(render_contract(CONTRACT, small))


# read back


def squeezed(text: str) -> str:
    return "".join(text.split())


def by_pdftotext(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


NAMES = st.text(alphabet="АӘБҒҚҢӨҰҮҺІаәғқңөұүһіё«»", min_size=1, max_size=60)
AWKWARD = st.builds(
    lambda child, parent, head, address, group, pickup: replace(
        CONTRACT,
        child_name=f"Үлгі {child}",
        parent_name=f"Үлгі {parent}",
        head_name=f"Үлгі {head}",
        parent_address=f"Үй {address}",
        group_name=f"Топ {group}",
        pickup=tuple(f"Адам {name}" for name in pickup),
    ),
    NAMES,
    NAMES,
    NAMES,
    NAMES,
    NAMES,
    st.lists(NAMES, max_size=3),
)


def printed_values(made: ContractFields) -> list[str]:
    """What a paper must show of the fields, once."""
    found = []
    for described in fields(made):
        value = getattr(made, described.name)
        if described.name == "wording_edition":
            continue
        if described.name in ("kindergarten_phone", "parent_phone"):
            found.append(readable_phone(value))
        elif described.name in ("parent_fee", "state_part"):
            found.append(written_money(value))
        elif isinstance(value, date):
            found.append(written_date(value))
        elif isinstance(value, tuple):
            found += [clean(one) for one in value]
        elif type(value) is str:
            found.append(clean(value))
    return [one for one in found if one]


@settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(AWKWARD)
def test_every_field_is_on_the_pages_in_both_readers_whatever_the_names(made: ContractFields) -> None:
    pdf = render_contract(made, load_wording())
    text = squeezed(text_of(pdf))
    for value in printed_values(made):
        assert squeezed(value) in text, value
    for name in ("child_name", "group_name", "parent_name", "head_name"):
        assert text.count(squeezed(getattr(made, name))) >= 2, "in the Kazakh half and in the Russian one"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_another_reader_finds_the_same_words(wording: Wording) -> None:
    made = replace(CONTRACT, child_name=f"Бала {LETTERS}", parent_name="Кім Наталья")
    pdf = render_contract(made, with_clauses(wording, (GOOD,), 1))
    text = squeezed(by_pdftotext(pdf))
    for value in printed_values(made):
        assert squeezed(value) in text, value
    assert f"Бала {LETTERS}" in " ".join(by_pdftotext(pdf).split())


def test_forty_clauses_go_over_many_pages_and_none_is_lost(wording: Wording) -> None:
    pages = pages_of(render_contract(CONTRACT, with_clauses(wording, FORTY, 1)))
    text = squeezed(" ".join(pages))
    assert len(pages) > 6
    for n in range(40):
        assert f"к{n}соңы." in text
        assert f"р{n}конец." in text


def test_a_signature_never_leaves_the_page_of_its_line(wording: Wording) -> None:
    """Whatever the length of the text before them, who signs, the line and the note of the signatures stand on one page."""
    signed = squeezed(wording.labels["signed"].both())
    broken = set()
    for many in range(0, 16, 2):
        filler = OwnClause("own", "қосымша сөз " * (6 * many + 1), "добавочное слово " * (6 * many + 1))
        pages = [squeezed(page) for page in pages_of(render_contract(CONTRACT, with_clauses(wording, (filler,), 1)))]
        (where,) = {place for place, page in enumerate(pages) if signed in page}
        broken.add(where)
        assert pages[where].count(signed) == 2
        assert squeezed(CONTRACT.head_name) in pages[where]
        assert squeezed(wording.signatures.ru[:60]) in pages[where]
    assert len(broken) > 1, "the block did move to another page"


def test_a_sign_without_a_picture_is_refused_before_it_is_signed(wording: Wording) -> None:
    with pytest.raises(ContractIncomplete) as refused:
        render_contract(replace(CONTRACT, child_name="王 Бала"), wording)
    assert [problem.field for problem in refused.value.problems] == ["child_name"]


def test_every_field_of_the_list_is_a_field_of_the_check() -> None:
    from desktop.views.settings.clauses_words import FIELDS

    assert set(FIELDS) == PLACEHOLDERS
