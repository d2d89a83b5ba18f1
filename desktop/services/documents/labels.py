"""The words of the printed timesheet, in the language of the document (not of the screen)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from protocol.working_calendar import Month

SheetLanguage = Literal["kk", "ru"]


@dataclass(frozen=True, slots=True)
class TimesheetLabels:
    """Every label of a timesheet. `months` and `weekdays` begin with January and Monday."""

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
    excused: str
    payable: str
    reasons: str
    confirmed: str
    disputed: str
    present: str
    legend: str
    planned: str
    documents: str
    teacher: str
    head: str
    signature_and_date: str
    closed: str
    not_closed: str
    page: str
    hash: str
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
        missed="Келмеген күні",
        excused="оның ішінде дәлелді",
        payable="Төленетін күн",
        reasons="Келмеу себебі",
        confirmed="Ата-ана растады",
        disputed="қарсы",
        present="Келген балалар саны",
        legend="Белгілер",
        planned="жақшада – жоспарланған",
        documents="Растайтын құжаттар",
        teacher="Тәрбиеші",
        head="Басшы",
        signature_and_date="қолы, күні",
        closed="Табель жабылды",
        not_closed="Табель жабылған жоқ",
        page="Бет",
        hash="Мазмұн хэші (SHA-256)",
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
        missed="Пропущено дней",
        excused="из них уважит.",
        payable="Дней к оплате",
        reasons="Причины пропусков",
        confirmed="Родитель подтвердил",
        disputed="спор",
        present="Присутствовало детей",
        legend="Отметки",
        planned="в скобках — запланировано",
        documents="Подтверждающие документы",
        teacher="Воспитатель",
        head="Руководитель",
        signature_and_date="подпись, дата",
        closed="Табель закрыт",
        not_closed="Табель не закрыт",
        page="Стр.",
        hash="Хэш содержания (SHA-256)",
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
