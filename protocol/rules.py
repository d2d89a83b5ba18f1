"""Rules as data: every deadline, mark and label with its default, in one place.

The portal publishes the rules in force and an office may edit what is its own (glyphs, labels, the tariff). Sources: the two
parents' guides and Order No. 372 of 30.12.2024 of the Minister of Enlightenment, point 49, sub-point 24; the guides contradict
each other, so nothing here is repeated as a constant elsewhere.
"""

from datetime import date, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from protocol.attendance import MarkCode
from protocol.working_calendar import Month, WorkingCalendar

LEGAL_BASIS_RU = "пп. 24 п. 49 Приказа Министра просвещения РК от 30.12.2024 № 372"
LEGAL_BASIS_KK = "ҚР Оқу-ағарту министрінің 30.12.2024 ж. № 372 бұйрығы, 49-т. 24) тармақшасы"


class DayUnit(StrEnum):
    """How the days of a term are counted."""

    WORKING = "working"
    CALENDAR = "calendar"


class _Rule(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow")


class Term(_Rule):
    """A number of days after an event."""

    days: int = Field(ge=0, le=366)
    unit: DayUnit

    def due(self, start: date, calendar: WorkingCalendar) -> date:
        """The last day of a term that began on `start` (the day itself is not counted)."""
        if self.unit is DayUnit.WORKING:
            return calendar.add_working_days(start, self.days)
        return start + timedelta(days=self.days)


class MarkRule(_Rule):
    """How a mark looks and what it means for money. `code` is fixed; the rest is the office's to edit."""

    code: MarkCode
    glyph: str = Field(max_length=2)
    key: str = Field(default="", max_length=1)
    label_kk: str
    label_ru: str
    label_en: str
    attended: bool = False
    excused: bool = False
    keeps_paid_place: bool = False

    def label(self, language: str) -> str:
        """The word for the mark in "kk", "ru" or "en"."""
        return {"kk": self.label_kk, "ru": self.label_ru}.get(language, self.label_en)


def _mark(code: MarkCode, glyph: str, kk: str, ru: str, en: str, **flags: bool) -> MarkRule:
    return MarkRule(code=code, glyph=glyph, key=glyph, label_kk=kk, label_ru=ru, label_en=en, **flags)


DEFAULT_MARKS = (
    _mark(MarkCode.PRESENT, "х", "келді", "был", "present", attended=True, keeps_paid_place=True),
    _mark(MarkCode.SICK, "б", "ауырды", "болеет", "sick", excused=True, keeps_paid_place=True),
    _mark(
        MarkCode.VACATION,
        "о",
        "ата-ана демалысы",
        "отпуск родителей",
        "parents' leave",
        excused=True,
        keeps_paid_place=True,
    ),
    _mark(MarkCode.FAMILY, "с", "отбасы жағдайымен", "по семье", "family reasons", excused=True, keeps_paid_place=True),
    _mark(MarkCode.QUARANTINE, "к", "карантин", "карантин", "quarantine", excused=True, keeps_paid_place=True),
    _mark(MarkCode.ABSENT, "н", "себепсіз", "без причины", "no reason"),
    _mark(MarkCode.DAY_OFF, "в", "демалыс күні", "выходной", "day off"),
    _mark(MarkCode.NOT_ENROLLED, "–", "тіркелмеген", "не зачислен", "not enrolled"),
)


class CategoryRule(_Rule):
    """A priority category of the voucher queue. `rank`: less is earlier; `proof_*`: the paper that proves it (empty: none)."""

    code: str = Field(min_length=1, max_length=40)
    rank: int = Field(ge=0, le=1000)
    label_kk: str
    label_ru: str
    label_en: str
    proof_kk: str = ""
    proof_ru: str = ""
    proof_en: str = ""

    def label(self, language: str) -> str:
        """The category's name in "kk", "ru" or "en"."""
        return {"kk": self.label_kk, "ru": self.label_ru}.get(language, self.label_en)

    def proof(self, language: str) -> str:
        """The paper that proves it in "kk", "ru" or "en"."""
        return {"kk": self.proof_kk, "ru": self.proof_ru}.get(language, self.proof_en)


GENERAL_CATEGORY = "general"
# An assumption: the guides show a field "Приоритетная категория" and name no list. The staff publish the list in force.
DEFAULT_CATEGORIES = (
    CategoryRule(
        code="no_parental_care",
        rank=10,
        label_kk="Ата-ана қамқорлығынсыз қалған балалар",
        label_ru="Дети, оставшиеся без попечения родителей",
        label_en="Children without parental care",
        proof_kk="Қамқоршылық (қорғаншылық) туралы шешім",
        proof_ru="Решение об опеке (попечительстве)",
        proof_en="Decision on guardianship",
    ),
    CategoryRule(
        code="special_needs",
        rank=20,
        label_kk="Мүгедектігі бар немесе ерекше білім беру қажеттіліктері бар балалар",
        label_ru="Дети с инвалидностью или с особыми образовательными потребностями",
        label_en="Children with a disability or special educational needs",
        proof_kk="Мүгедектік туралы анықтама немесе ПМПК қорытындысы",
        proof_ru="Справка об инвалидности или заключение ПМПК",
        proof_en="Certificate of disability or conclusion of the PMPK",
    ),
    CategoryRule(
        code="service",
        rank=30,
        label_kk="Әскери қызметшілердің және арнаулы органдар қызметкерлерінің балалары",
        label_ru="Дети военнослужащих и сотрудников специальных органов",
        label_en="Children of servicemen and of officers of special bodies",
        proof_kk="Қызмет орнынан анықтама",
        proof_ru="Справка с места службы",
        proof_en="Certificate from the place of service",
    ),
    CategoryRule(
        code="parent_disability",
        rank=40,
        label_kk="Ата-анасының мүгедектігі бар балалар",
        label_ru="Дети, чьи родители имеют инвалидность",
        label_en="Children whose parents have a disability",
        proof_kk="Ата-анасының мүгедектігі туралы анықтама",
        proof_ru="Справка об инвалидности родителя",
        proof_en="The parent's certificate of disability",
    ),
    CategoryRule(
        code="large_family",
        rank=50,
        label_kk="Көп балалы отбасылардың балалары",
        label_ru="Дети из многодетных семей",
        label_en="Children of large families",
        proof_kk="Көп балалы отбасы мәртебесі туралы анықтама",
        proof_ru="Справка о статусе многодетной семьи",
        proof_en="Certificate of a large family",
    ),
    CategoryRule(code=GENERAL_CATEGORY, rank=100, label_kk="Жалпы кезек", label_ru="Общая очередь", label_en="General queue"),
)


class Rules(_Rule):
    """The rules in force. `version` grows with each edition the portal publishes."""

    version: int = 1
    answer_to_voucher: Term = Term(days=2, unit=DayUnit.WORKING)
    choose_and_conclude: Term = Term(days=5, unit=DayUnit.WORKING)
    extension: Term = Term(days=2, unit=DayUnit.WORKING)
    restoration: Term = Term(days=28, unit=DayUnit.CALENDAR)
    restorations_allowed: int = 1
    confirmation_first_day: int = Field(default=1, ge=1, le=28)
    confirmation_last_day: int = Field(default=10, ge=1, le=28)
    silent_months_to_annul: int = Field(default=2, ge=1)
    legal_basis_kk: str = LEGAL_BASIS_KK
    legal_basis_ru: str = LEGAL_BASIS_RU
    marks: tuple[MarkRule, ...] = DEFAULT_MARKS
    categories: tuple[CategoryRule, ...] = DEFAULT_CATEGORIES

    def mark(self, code: MarkCode) -> MarkRule:
        """The rule of one mark.

        Raises:
            KeyError: the rules do not know the mark.
        """
        for rule in self.marks:
            if rule.code is code:
                return rule
        raise KeyError(code)

    def category(self, code: str) -> CategoryRule:
        """A priority category of the queue.

        Raises:
            KeyError: the rules do not know the category.
        """
        for rule in self.categories:
            if rule.code == code:
                return rule
        raise KeyError(code)

    def confirmation_due(self, month: Month) -> date:
        """The last day on which a confirmation of the month is in time."""
        return date(month.next.year, month.next.number, self.confirmation_last_day)

    def confirmation_opens(self, month: Month) -> date:
        """The first day on which the month may be confirmed."""
        return date(month.next.year, month.next.number, self.confirmation_first_day)


DEFAULT_RULES = Rules()
