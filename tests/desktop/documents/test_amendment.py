"""Additional agreements and notices of termination, read back from their PDF."""

import json
from datetime import date

import pypdfium2
import pytest

from desktop.services.documents.amendment_pdf import AmendmentPaper, NoticePaper, render_amendment, render_notice
from desktop.services.documents.amendment_words import AMENDABLE, TERMINATION_REASONS
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.documents.contract_wording import load_wording
from protocol.contracts import AskedBy
from protocol.messages.entities import Language, Relation
from tests.desktop.documents.later_papers import AMENDMENT, LETTERS, NOTICE
from tests.desktop.documents.reading import halves_of

FIELDS = ContractFields(
    number="2026-014/1",
    dated=date(2026, 11, 12),
    city="Орал",
    kindergarten_name_kk="«Балдырған» балабақшасы",
    kindergarten_name_ru="Детский сад «Балдырған»",
    bin="100140000003",
    licence="KZ12",
    head_name="Сейітова Мәдина",
    head_basis="Жарғы / Устав",
    iban="KZ75125KZT2069100100",
    bic="KCJBKZKX",
    kindergarten_address="Орал, Достық, 5",
    kindergarten_phone="+77112000000",
    parent_name="Кәрімова Гүлнар",
    parent_iin="910315400415",
    parent_document="№ 045678912",
    relation=Relation.MOTHER,
    parent_phone="+77012345678",
    parent_address="Орал, Абай, 1",
    child_name="Кәрімова Айлін",
    child_iin="220405600600",
    child_birth_date=date(2022, 4, 5),
    group_name="Ботақан",
    language=Language.KAZAKH,
    stay_mode="full_day_12",  # type: ignore[arg-type]
    parent_fee=31_000,
    due_day=10,
    starts_on=date(2026, 9, 1),
    ends_on=date(2027, 8, 31),
    state_part=45_000,
    voucher_number="V-1",
)
OTHER = {
    "parent_fee": 25_500,
    "state_part": 40_000,
    "due_day": 5,
    "recalculation": "none",
    "group_name": "Балапан",
    "stay_mode": "short_day",
    "ends_on": "2027-05-31",
    "parent_phone": "+77019998877",
    "parent_address": "Ақтөбе",
    "parent_document": "№ 1",
    "pickup": ["Әже Қаныш"],
}


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(text.replace("\u00a0", " ").replace("\ufffe", "").split())


def test_every_field_that_can_change_is_on_the_page_before_and_after_in_both_languages() -> None:
    values = json.loads(FIELDS.to_json())
    assert set(OTHER) == set(AMENDABLE)
    changes = {name: (OTHER[name], values[name]) for name in AMENDABLE}
    paper = AmendmentPaper("2026-014", date(2026, 9, 1), FIELDS, date(2026, 12, 1), changes, "өтініш бойынша")
    pdf = render_amendment(paper, load_wording())
    assert pdf == render_amendment(paper, load_wording()), "the same agreement gives the same bytes"
    text = text_of(pdf)
    for name, one in AMENDABLE.items():
        for label in (one.label.kk, one.label.ru):
            assert label[1:15] in text, name
    for said in ("31 000 ₸", "25 500 ₸", "Ботақан", "Балапан", "31.05.2027", "31.08.2027", "+7 701 999 88 77", "Әже Қаныш"):
        assert said in text
    assert "№ 2026-014/1" in text
    assert "№ 2026-014 " in text
    assert "ҚОСЫМША КЕЛІСІМ" in text
    assert "ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ" in text


BOTH_COLUMNS = (
    "090340000006",
    "Кәрімова Гүлнар Һашимқызы",
    "900101499904",
    "Кәрім Іңкәр Ғалымқызы",
    "210315699906",
    "№ 2026-118",
)
ONCE = (
    "Көкшетау",
    "Абай көшесі, 114-үй",
    "+7 716 212 34 56",
    "+7 701 234 56 78",
    "Уәлиханов көшесі, 7-үй, 15-пәтер",
    "12.11.2026",
)


@pytest.mark.parametrize(
    ("pdf", "kazakh", "russian"),
    [
        pytest.param(
            render_amendment(AMENDMENT, load_wording()),
            ("«Балдырған» балабақшасы", "ҚОСЫМША КЕЛІСІМ", "01.12.2026 бастап", "Өзгерту себебі", "күшіне енеді"),
            ("Детский сад «Балдырған»", "ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ", "С 01.12.2026", "Причина изменения", "вступает в силу"),
            id="amendment",
        ),
        pytest.param(
            render_notice(NOTICE),
            ("«Балдырған» балабақшасы", "ШАРТТЫ БҰЗУ ТУРАЛЫ", "ата-ананың өтініші", "отбасы басқа жерге көшеді", "30.11.2026"),
            ("Детский сад «Балдырған»", "УВЕДОМЛЕНИЕ О РАСТОРЖЕНИИ", "по заявлению родителя", "семья переезжает", "30.11.2026"),
            id="notice",
        ),
    ],
)
def test_the_left_column_says_it_in_kazakh_and_the_right_one_in_russian(
    pdf: bytes, kazakh: tuple[str, ...], russian: tuple[str, ...]
) -> None:
    """Read from each half of the pages by itself, as a reader's search would find it; titles and parties cross the middle."""
    halves, whole = halves_of(pdf), text_of(pdf).replace(" ", "")
    for said, half in zip((kazakh, russian), halves, strict=True):
        flat = half.replace(" ", "")
        for expected in (*BOTH_COLUMNS, *said):
            assert expected.replace(" ", "") in (whole if expected.isupper() and expected[0].isalpha() else flat), expected
        assert set(LETTERS) <= set(half)
    for expected in ONCE:
        assert expected.replace(" ", "") in whole, expected


def test_a_notice_says_the_last_day_who_asked_and_every_usual_reason_in_both_languages() -> None:
    for code, usual in TERMINATION_REASONS.items():
        paper = NoticePaper(FIELDS, date(2026, 11, 12), date(2026, 11, 30), AskedBy.PARENT, code, "Астанаға көшеді.")
        text = text_of(render_notice(paper))
        for said in (
            "30.11.2026",
            "Астанаға көшеді",
            "ата-ананың өтініші",
            "по заявлению родителя",
            usual.kk[:12],
            usual.ru[:12],
        ):
            assert said in text
