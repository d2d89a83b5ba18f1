"""The certificate of attendance, read back from its PDF in both languages."""

from dataclasses import replace

import pytest

from desktop.services.documents.certificate_pdf import render_certificate
from tests.desktop.documents.later_papers import LETTERS, ORDER, RECORD
from tests.desktop.documents.reading import pages_of

SAID = {
    "kk": (
        "АНЫҚТАМА баланың балабақшаға келуі туралы № 2026-031, 12.11.2026",
        "«Балдырған» балабақшасы",
        "БСН 090340000006",
        "тамыз 2026 – – – балабақшада болмаған",
        "қыркүйек 2026 17 5 ауырды – 3",
        "21 жабылған",
        "қазан 2026 18 2",
        "жабылмаған; белгісіз күн: 1",
        "Барлығы 35 7",
        "тамыз 2026 – қазан 2026",
        "Табелі жабылмаған айлар: қазан 2026.",
    ),
    "ru": (
        "СПРАВКА о посещаемости ребёнка № 2026-031 от 12.11.2026",
        "Детский сад «Балдырған»",
        "БИН 090340000006",
        "август 2026 – – – в детском саду не состоял(а)",
        "сентябрь 2026 17 5 болеет – 3",
        "21 закрыт",
        "октябрь 2026 18 2",
        "не закрыт; без отметки дней: 1",
        "Всего 35 7",
        "август 2026 – октябрь 2026",
        "Табель не закрыт за: октябрь 2026.",
    ),
}
BOTH = ("Кәрім Іңкәр Ғалымқызы", "210315699906", "15.03.2021", "«Айгөлек», «Ботақан»", "Халыққа қызмет көрсету орталығы")


def test_each_language_says_everything_on_its_own_page() -> None:
    pages = pages_of(render_certificate(RECORD, replace(ORDER, language="both")))
    assert len(pages) == 2
    for page, said in zip(pages, SAID.values(), strict=True):
        for expected in (*said, *BOTH):
            assert expected in page
        assert set(LETTERS) <= set(page)


@pytest.mark.parametrize(("language", "words"), [("kk", "қолтаңба"), ("ru", "электронной цифровой подписью")])
def test_one_that_is_signed_names_the_file_of_its_signature_and_has_no_line_for_a_pen(language: str, words: str) -> None:
    (page,) = pages_of(render_certificate(RECORD, replace(ORDER, language=language, electronic=True)))  # type: ignore[arg-type]
    assert words in page
    assert "«certificate-2026-031.pdf.cms»" in page
    assert "____" not in page
    assert "____" in pages_of(render_certificate(RECORD, replace(ORDER, language=language)))[0]  # type: ignore[arg-type]
