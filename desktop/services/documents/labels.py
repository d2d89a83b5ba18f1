"""The words of the printed timesheet, in the language of the document (not of the screen)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from protocol.working_calendar import Month

SheetLanguage = Literal["kk", "ru"]


@dataclass(frozen=True, slots=True)
class TimesheetLabels:
    """Every label of a timesheet. `months` and `weekdays` begin with January and Monday.

    `missed_days` stands over `missed_all` and `excused_short` where columns are narrow; `missed`, `excused` are the full names.
    """

    title: str
    organisation: str
    bin: str
    group: str
    month: str
    basis: str
    number: str
    name: str
    iin: str
    attended: str
    missed: str
    missed_days: str
    missed_all: str
    excused: str
    excused_short: str
    payable: str
    due: str
    reasons: str
    confirmed: str
    disputed: str
    present: str
    legend: str
    planned: str
    formula: str
    papers: str
    paper: str
    paper_kinds: Mapping[str, str]
    teacher: str
    head: str
    signature_and_date: str
    approval: str
    closed: str
    reopened: str
    reason: str
    not_closed: str
    parents: str
    working_days: str
    state_part: str
    page: str
    hash: str
    code: str
    how_to_check: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]

    def written_month(self, month: Month) -> str:
        """A month by name and year."""
        return f"{self.months[month.number - 1]} {month.year}"


LABELS: Mapping[SheetLanguage, TimesheetLabels] = {
    "kk": TimesheetLabels(
        title="Балалардың келу табелі",
        organisation="Ұйым",
        bin="БСН",
        group="Топ",
        month="Ай",
        basis="Негізі",
        number="№",
        name="Баланың тегі, аты, әкесінің аты",
        iin="ЖСН",
        attended="Келген күні",
        missed="Келмеген күні, барлығы",
        missed_days="Келмеген күні",
        missed_all="барлығы",
        excused="Дәлелді себеппен келмеген күні",
        excused_short="дәлелді себеппен",
        payable="Төленетін күн",
        due="Төленетін сома, ₸",
        reasons="Келмеу себебі",
        confirmed="Ата-ана растады",
        disputed="қарсы",
        present="Келген балалар саны",
        legend="Белгілер",
        planned="жақшада – жоспарланған",
        formula="Сома = мемлекет төлейтін бөлік {part} ÷ айдың жұмыс күндері ({days}) × төленетін күн, бүтін теңгеге дейін",
        papers="Растайтын құжаттар",
        paper="құжат",
        paper_kinds={
            "medical": "дәрігерлік анықтама",
            "application": "ата-ананың өтініші",
            "order": "бұйрық",
            "other": "құжат",
        },
        teacher="Тәрбиеші",
        head="Басшы",
        signature_and_date="қолы, күні",
        approval="Бекітілу тарихы",
        closed="табель жабылды",
        reopened="қайта ашылды",
        reason="себебі",
        not_closed="табель жабылған жоқ",
        parents="Ата-аналар: растады – {confirmed}, қарсы – {disputed}, жауап жоқ – {silent}",
        working_days="Айдың жұмыс күндері",
        state_part="Мемлекет төлейтін бөлік, айына ₸",
        page="Бет",
        hash="Мазмұн хэші (SHA-256)",
        code="тексеру коды",
        how_to_check="Тексеру: бағдарламада «Табель» › «Экспорт» › «Басылған табельді тексеру…»",
        months=(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан",
        ),
        weekdays=("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
    ),
    "ru": TimesheetLabels(
        title="Табель посещаемости детей",
        organisation="Организация",
        bin="БИН",
        group="Группа",
        month="Месяц",
        basis="Основание",
        number="№",
        name="Фамилия, имя, отчество ребёнка",
        iin="ИИН",
        attended="Посещено дней",
        missed="Пропущено дней, всего",
        missed_days="Пропущено дней",
        missed_all="всего",
        excused="Пропущено по уважительной причине",
        excused_short="уважит. причина",
        payable="Дней к оплате",
        due="Сумма к оплате, ₸",
        reasons="Причины пропусков",
        confirmed="Родитель подтвердил",
        disputed="спор",
        present="Присутствовало детей",
        legend="Отметки",
        planned="в скобках — запланировано",
        formula="Сумма = часть государства {part} ÷ рабочие дни месяца ({days}) × дни к оплате, до целых тенге",
        papers="Подтверждающие документы",
        paper="документ",
        paper_kinds={
            "medical": "медицинская справка",
            "application": "заявление родителя",
            "order": "приказ",
            "other": "документ",
        },
        teacher="Воспитатель",
        head="Руководитель",
        signature_and_date="подпись, дата",
        approval="История утверждения",
        closed="табель закрыт",
        reopened="открыт снова",
        reason="причина",
        not_closed="табель не закрыт",
        parents="Родители: подтвердили — {confirmed}, спорят — {disputed}, без ответа — {silent}",
        working_days="Рабочие дни месяца",
        state_part="Часть государства, ₸ в месяц",
        page="Стр.",
        hash="Хэш содержания (SHA-256)",
        code="код проверки",
        how_to_check="Проверка: в программе «Табель» › «Экспорт» › «Проверить распечатанный табель…»",
        months=(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
        ),
        weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    ),
}
