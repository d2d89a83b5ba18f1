"""Invented parties and sheets for the tests of printed documents."""

from datetime import UTC, date, datetime

from desktop.services.absence_papers import PaperKind, PaperRow
from desktop.services.documents.contract_fields import ContractFields, StayMode
from desktop.services.documents.timesheet import Approval, SheetHeading, TimesheetPaper
from protocol.attendance import MarkCode, MonthState, ParentAnswer, Sheet, SheetDay, SheetRow, Stay, count, derived_mark
from protocol.messages.entities import Language, Relation
from protocol.rules import DEFAULT_RULES, Rules
from protocol.working_calendar import Month, public_calendar

CONTRACT = ContractFields(
    number="2026-118",
    dated=date(2026, 8, 24),
    city="Көкшетау",
    kindergarten_name_kk="«Балдырған» балабақшасы",
    kindergarten_name_ru="Детский сад «Балдырған»",
    bin="090340000006",
    licence="KZ11LAA00012345, 14.03.2019",
    head_name="Әбдіғали Құралай Өмірзаққызы",
    head_basis="жарғы / устав",
    iban="KZ75125KZT2069100100",
    bic="KCJBKZKX",
    kindergarten_address="Абай көшесі, 114-үй",
    kindergarten_phone="+77162123456",
    parent_name="Кәрімова Гүлнар Һашимқызы",
    parent_iin="900101499904",
    parent_document="жеке куәлік № 045678912, ІІМ, 05.06.2021",
    relation=Relation.MOTHER,
    parent_phone="+77012345678",
    parent_address="Уәлиханов көшесі, 7-үй, 15-пәтер",
    child_name="Кәрім Іңкәр Ғалымқызы",
    child_iin="210315699906",
    child_birth_date=date(2021, 3, 15),
    group_name="Айгөлек",
    language=Language.KAZAKH,
    stay_mode=StayMode.FULL_DAY_10_5,
    parent_fee=25_500,
    due_day=15,
    starts_on=date(2026, 9, 1),
    ends_on=date(2027, 8, 31),
    state_part=45_000,
    voucher_number="V-2026-004512",
    pickup=("Кәрімов Ғалым Ұлықбекұлы, әкесі, +7 701 765 43 21", "Төлегенова Роза, әжесі, +7 705 111 22 33"),
)

SURNAMES = ("Әбіш", "Қасым", "Өтеген", "Ғалым", "Сәрсен", "Тұрсын", "Нұрлан", "Жүніс", "Біржан", "Шәріп")
GIVEN = ("Айзере", "Іңкәр", "Үміт", "Һакім", "Ерасыл", "Ақбота", "Дінмұхаммед")
PATRONYMICS = ("Серікқызы", "Бауыржанұлы", "Ғалымқызы", "Ұлықбекұлы", "")
HEADING = SheetHeading(
    organisation_kk="«Балдырған» балабақшасы",
    organisation_ru="Детский сад «Балдырған»",
    bin="090340000006",
    printed_on=date(2026, 11, 2),
    teachers=("Оспанова Әлия Қанатқызы", "Ким Наталья Сергеевна"),
    head_name="Әбдіғали Құралай Өмірзаққызы",
)
HABITS = (
    *([MarkCode.PRESENT] * 9),
    MarkCode.SICK,
    MarkCode.SICK,
    MarkCode.PRESENT,
    MarkCode.VACATION,
    MarkCode.FAMILY,
    MarkCode.ABSENT,
    MarkCode.QUARANTINE,
    None,
)


def child_name(number: int) -> str:
    """An invented name."""
    names = (SURNAMES[number % 10], GIVEN[number % 7], PATRONYMICS[number % 5])
    return " ".join(name for name in names if name)


def child_row(number: int, month: Month, today: date, name: str | None = None) -> SheetRow:
    """A row with every kind of mark somewhere; the last working day is a plan for every fifth child."""
    calendar = public_calendar(month.year, month.year)
    stays = (Stay(date(2026, 9, 1) if number % 11 else month.days[6]),)
    codes = []
    for place, day in enumerate(month.days):
        stored = HABITS[(number * 5 + place * 3) % len(HABITS)] if day <= today else None
        codes.append(derived_mark(day, stored, stays, calendar))
    planned: set[int] = set()
    if number % 5 == 0:
        ahead = [n for n, day in enumerate(month.days) if day > today and calendar.is_working(day)]
        for n in ahead:
            codes[n] = MarkCode.VACATION
            planned.add(n)
    totals = count((code for n, code in enumerate(codes) if n not in planned), DEFAULT_RULES)
    sick = [n for n, code in enumerate(codes) if code is MarkCode.SICK]
    confirmed = number % 3 == 0
    return SheetRow(
        child_id=f"child-{number}",
        name=child_name(number) if name is None else name,
        iin=f"21{number % 12 + 1:02d}15699{number:03d}",
        codes=tuple(codes),
        totals=totals,
        planned=frozenset(planned),
        documents=dict.fromkeys(sick, paper_id(number)) if number % 9 == 0 else {},
        state=MonthState.CONFIRMED if confirmed else MonthState.OPEN,
        answer=ParentAnswer("Кәрімова Гүлнар Һашимқызы", "900101499904", datetime(2026, 11, 3, 9, tzinfo=UTC), "0" * 64)
        if confirmed
        else None,
    )


def group_sheet(children: int, names: dict[int, str] | None = None) -> Sheet:
    """October 2026 (31 days), seen on the 28th."""
    month, today = Month(2026, 10), date(2026, 10, 28)
    calendar = public_calendar(2026, 2026)
    return Sheet(
        group_id="group-1",
        group_name="Айгөлек",
        month=month,
        days=tuple(SheetDay(day, calendar.is_working(day), calendar.name(day)) for day in month.days),
        rows=tuple(child_row(n, month, today, (names or {}).get(n)) for n in range(1, children + 1)),
        today=today,
        closed_at=datetime(2026, 11, 1, 10, 0, tzinfo=UTC),
        closed_by="Әдіскер Сейітова Г.",
    )


def paper_id(number: int) -> str:
    """The id of the paper of a child's sick days."""
    return f"paper-{number}"


def group_papers(children: int) -> dict[str, PaperRow]:
    """The papers the rows of `group_sheet` refer to: certificate № 49 for the ninth child, and so on."""
    days = (date(2026, 10, 5), date(2026, 10, 9))
    return {
        paper_id(n): PaperRow(paper_id(n), f"child-{n}", PaperKind.MEDICAL, str(n + 40), *days) for n in range(9, children + 1, 9)
    }


APPROVALS = (
    Approval(True, datetime(2026, 11, 1, 9, tzinfo=UTC), "Сейітова Г."),
    Approval(False, datetime(2026, 11, 2, 9, tzinfo=UTC), "Әбдіғали Қ.", "қате белгі"),
    Approval(True, datetime(2026, 11, 3, 9, tzinfo=UTC), "Сейітова Г."),
)


def timesheet(
    sheet: Sheet, rules: Rules = DEFAULT_RULES, heading: SheetHeading = HEADING, state_part: int = 45_000
) -> TimesheetPaper:
    """A sheet with everything around it that is printed."""
    return TimesheetPaper(sheet, heading, rules, state_part, group_papers(len(sheet.rows)), APPROVALS)
