"""The kitchen's headcount and the reminder list, read back: every number and name, both languages, many pages."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.services.at_risk import AtRisk, Contact, RiskRow, Stage
from desktop.services.documents.headcount_pdf import HEADCOUNT, render_headcount
from desktop.services.documents.labels import SheetLanguage
from desktop.services.documents.page import A4_SHORT
from desktop.services.documents.reminders_pdf import REMINDERS, reminders_csv, render_reminders
from desktop.services.overview import AGES, GroupOfDay, KindergartenDay, Tally
from protocol.attendance import MarkCode, MonthState
from protocol.messages.entities import AgeGroup
from protocol.working_calendar import Month
from tests.desktop.documents.reading import edges_of, pages_of, text_of

DAY = date(2026, 11, 12)
PRINTED = datetime(2026, 11, 12, 4, 30, tzinfo=UTC)
ORGANISATION = "«Балдырған» балабақшасы"
LANGUAGES = pytest.mark.parametrize("language", ["kk", "ru"])


def day_of(groups: int, blank: int = 0, **changes: object) -> KindergartenDay:
    """A day of so many groups of 21 children: 9 of four, 12 of five, two sick."""
    made = tuple(
        GroupOfDay(
            f"g{at}",
            f"Топ № {at} «Ақбота және достары»",
            AgeGroup.SENIOR,
            {
                AgeGroup.SENIOR: Tally(9, 9 - blank, blank, expected=9),
                AgeGroup.PRESCHOOL: Tally(12, 10, absent={MarkCode.SICK: 2}, expected=10),
            },
        )
        for at in range(1, groups + 1)
    )
    return replace(KindergartenDay(DAY, DAY, True, "", made, DAY - timedelta(1), DAY + timedelta(1)), **changes)  # type: ignore[arg-type]


def risk_of(rows: int) -> AtRisk:
    """A list of so many children, each stage in turn."""
    made = tuple(
        RiskRow(
            child_id=f"c{at}",
            child_name=f"Мұхамеджанов Әлинұр Нұрсұлтанұлы {at}",
            group_id="g",
            group_name="Балапан",
            stage=Stage(at % 4),
            months=(Month(2025, 12), Month(2026, 1)),
            state=MonthState.PUBLISHED,
            due=date(2026, 2, 10) + timedelta(days=at % 2),
            days_left=5 if at % 2 else -1,
            working_days_left=3 if at % 2 else -1,
            contacts=(Contact("Мұхамеджанова Ақмарал", "+77012345678"), Contact("Мұхамеджанов Нұрсұлтан", "+77770000001"))[
                : at % 3
            ],
            confirmed=None,
        )
        for at in range(rows)
    )
    return AtRisk(date(2026, 2, 5), 2, 45_000, made)


@LANGUAGES
def test_the_headcount_names_every_group_and_its_numbers(language: SheetLanguage) -> None:
    text = text_of(render_headcount(day_of(3), ORGANISATION, PRINTED, language))
    words = HEADCOUNT[language]
    assert f"12.11.2026, {words.weekdays[3]}" in text
    assert "12.11.2026 09:30" in text
    assert ORGANISATION in text
    assert words.final in text
    for at in (1, 2, 3):
        assert f"Топ № {at} «Ақбота және достары» – – – 9 10 19 – 19" in text
    assert f"{words.all} – – – 27 30 57 – 57" in text
    assert all(words.ages[age].split()[0] in text for age in AGES)
    assert all(who in text for who in words.signatures)


@LANGUAGES
@pytest.mark.parametrize(
    ("changes", "note"),
    [({}, "unfinished"), ({"today": date(2026, 11, 11)}, "ahead"), ({"working": False}, "day_off")],
)
def test_a_headcount_that_is_not_final_says_so(language: SheetLanguage, changes: dict[str, object], note: str) -> None:
    text = text_of(render_headcount(day_of(2, blank=4, **changes), ORGANISATION, PRINTED, language))
    words = HEADCOUNT[language]
    assert getattr(words, note).format(blank=8, away=0)[:40] in text
    assert words.final not in text


@LANGUAGES
def test_a_long_headcount_repeats_its_head_on_numbered_pages(language: SheetLanguage) -> None:
    pages = pages_of(render_headcount(day_of(70), ORGANISATION, PRINTED, language))
    words = HEADCOUNT[language]
    assert len(pages) > 1
    assert all(words.portions in page and f"{n} / {len(pages)}" in page for n, page in enumerate(pages, 1))
    assert sum(page.count("Ақбота") for page in pages) == 70
    assert words.signatures[0] in pages[-1]


def test_an_empty_kindergarten_has_a_headcount_of_nothing() -> None:
    assert HEADCOUNT["ru"].all in text_of(render_headcount(day_of(0), ORGANISATION, PRINTED, "ru"))


@LANGUAGES
def test_the_reminder_list_says_whom_to_call_about_what_until_when(language: SheetLanguage) -> None:
    found = risk_of(4)
    text = text_of(render_reminders(found, ORGANISATION, language))
    words = REMINDERS[language]
    for row in found.rows:
        assert row.child_name in text
        assert words.stages[row.stage] in text
    assert words.no_guardian in text
    assert "+7 701 234 56 78" in text
    assert "Мұхамеджанов Нұрсұлтан: +7 777 000 00 01" in text
    assert {"kk": "желтоқсан 2025, қаңтар 2026", "ru": "декабрь 2025, январь 2026"}[language] in text
    assert words.due.format(date="11.02.2026") in text
    assert words.over.format(date="10.02.2026") in text
    assert words.counts.format(children=4, losing=2) in text


@LANGUAGES
def test_a_long_reminder_list_loses_nobody_and_stays_on_the_paper(language: SheetLanguage) -> None:
    made = render_reminders(risk_of(60), ORGANISATION, language)
    pages = pages_of(made)
    assert len(pages) > 2
    words = REMINDERS[language]
    assert all(words.result in page and f"{n} / {len(pages)}" in page for n, page in enumerate(pages, 1))
    assert [sum(f"Нұрсұлтанұлы {at} " in page for page in pages) for at in range(60)] == [1] * 60
    assert all(left > 20 and right < A4_SHORT - 20 for left, right in edges_of(made))


def test_a_list_of_nobody_says_that_all_is_well() -> None:
    assert REMINDERS["kk"].nobody in text_of(render_reminders(risk_of(0), ORGANISATION, "kk"))


def test_the_same_list_is_the_same_bytes() -> None:
    assert render_reminders(risk_of(3), ORGANISATION, "ru") == render_reminders(risk_of(3), ORGANISATION, "ru")
    assert render_headcount(day_of(3), ORGANISATION, PRINTED, "ru") == render_headcount(day_of(3), ORGANISATION, PRINTED, "ru")


@LANGUAGES
def test_the_csv_holds_the_list_and_no_formula(language: SheetLanguage) -> None:
    found = risk_of(3)
    sly = replace(found.rows[0], child_name="=HYPERLINK(1)")
    content = reminders_csv(replace(found, rows=(sly, *found.rows[1:])), language)
    assert content.startswith(b"\xef\xbb\xbf")
    head, *lines = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    assert len(head) == len(lines[0]) == 10
    assert [line[1] for line in lines] == ["'=HYPERLINK(1)", found.rows[1].child_name, found.rows[2].child_name]
    assert lines[2][8] == "+7 701 234 56 78, +7 777 000 00 01"
    assert [line[6] for line in lines] == ["0", "5", "0"]
