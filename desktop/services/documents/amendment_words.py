"""The Kazakh and Russian words of additional agreements and of notices that end a contract. Data: change them here alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.services.documents.contract_fields import Recalculation
from desktop.services.documents.contract_wording import Pair
from protocol.contracts import AskedBy


class ChangeKind(StrEnum):
    """How a changed field is chosen on a screen and written on paper."""

    MONEY = "money"
    DAY = "day"
    DATE = "date"
    GROUP = "group"
    STAY = "stay"
    RECALCULATION = "recalculation"
    TEXT = "text"
    PHONE = "phone"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Amendable:
    """A field an additional agreement may change, and what the paper calls it."""

    kind: ChangeKind
    label: Pair


AMENDABLE: Final[Mapping[str, Amendable]] = {
    "parent_fee": Amendable(ChangeKind.MONEY, Pair("ата-ана төлемі (айына)", "плата родителя (в месяц)")),
    "state_part": Amendable(ChangeKind.MONEY, Pair("мемлекет бөлігі (айына)", "часть государства (в месяц)")),
    "due_day": Amendable(ChangeKind.DAY, Pair("төлем мерзімі, айдың күні", "срок оплаты, число месяца")),
    "recalculation": Amendable(ChangeKind.RECALCULATION, Pair("төлемді қайта есептеу", "перерасчёт платы")),
    "group_name": Amendable(ChangeKind.GROUP, Pair("топ", "группа")),
    "stay_mode": Amendable(ChangeKind.STAY, Pair("болу режимі", "режим пребывания")),
    "ends_on": Amendable(ChangeKind.DATE, Pair("шарт мерзімінің соңы", "окончание срока договора")),
    "parent_phone": Amendable(ChangeKind.PHONE, Pair("ата-ананың телефоны", "телефон родителя")),
    "parent_address": Amendable(ChangeKind.TEXT, Pair("ата-ананың мекенжайы", "адрес родителя")),
    "parent_document": Amendable(ChangeKind.TEXT, Pair("ата-ананың жеке куәлігі", "документ родителя")),
    "pickup": Amendable(ChangeKind.PEOPLE, Pair("баланы алып кете алатындар", "кто может забирать ребёнка")),
}

RECALCULATIONS: Final[Mapping[Recalculation, Pair]] = {
    Recalculation.EXCUSED: Pair("дәлелді себеппен келмеген күндерге", "за дни по уважительной причине"),
    Recalculation.ANY: Pair("келмеген кез келген күнге", "за любые пропущенные дни"),
    Recalculation.NONE: Pair("жүргізілмейді", "не производится"),
}
NOBODY: Final = Pair("ешкім", "никто")

AMENDMENT_TITLE: Final = Pair("Қосымша келісім", "Дополнительное соглашение")
AMENDMENT_PREAMBLE: Final = Pair(
    "{kindergarten_kk} (БСН {bin}), атынан {head} ({basis}), бір тараптан, және {parent} (ЖСН {parent_iin}), {child} "
    "(ЖСН {child_iin}) баланың заңды өкілі, екінші тараптан, {contract_dated} күнгі № {contract} шартқа осы қосымша "
    "келісімді жасады.",
    "{kindergarten_ru} (БИН {bin}) в лице {head} ({basis}), с одной стороны, и {parent} (ИИН {parent_iin}), законный "
    "представитель ребёнка {child} (ИИН {child_iin}), с другой стороны, заключили настоящее дополнительное "
    "соглашение к договору № {contract} от {contract_dated}.",
)
AMENDMENT_FROM: Final = Pair(
    "{day} бастап шартта мыналар өзгереді:",
    "С {day} в договоре меняется следующее:",
)
AMENDMENT_CHANGE: Final = Pair("{label}: {after} (бұрын: {before}).", "{label}: {after} (прежде: {before}).")
AMENDMENT_REASON: Final = Pair("Өзгерту себебі: {reason}.", "Причина изменения: {reason}.")
AMENDMENT_CLOSING: Final = (
    Pair(
        "Шарттың қалған талаптары өзгеріссіз қалады. Осы келісім шарттың ажырамас бөлігі болып табылады.",
        "Остальные условия договора остаются без изменений. Настоящее соглашение является неотъемлемой частью договора.",
    ),
    Pair(
        "Келісім екі тарап электрондық цифрлық қолтаңбамен қол қойғаннан кейін күшіне енеді.",
        "Соглашение вступает в силу после подписания обеими сторонами электронной цифровой подписью.",
    ),
)

NOTICE_TITLE: Final = Pair("Шартты бұзу туралы хабарлама", "Уведомление о расторжении договора")
NOTICE_PREAMBLE: Final = Pair(
    "{kindergarten_kk} (БСН {bin}), атынан {head} ({basis}), {parent} (ЖСН {parent_iin}), {child} (ЖСН {child_iin}) баланың "
    "заңды өкіліне {contract_dated} күнгі № {contract} шарттың бұзылатыны туралы хабарлайды.",
    "{kindergarten_ru} (БИН {bin}) в лице {head} ({basis}) уведомляет {parent} (ИИН {parent_iin}), законного представителя "
    "ребёнка {child} (ИИН {child_iin}), о расторжении договора № {contract} от {contract_dated}.",
)
NOTICE_LAST_DAY: Final = Pair(
    "Шарттың соңғы күні және баланың балабақшадағы соңғы күні: {day}.",
    "Последний день действия договора и последний день ребёнка в детском саду: {day}.",
)
NOTICE_REASON: Final = Pair("Себебі: {reason}.", "Причина: {reason}.")
NOTICE_CLOSING: Final = (
    Pair(
        "Соңғы күннен кейін төлем есептелмейді; соңғы күнге дейінгі өзара есеп айырысу шарт бойынша жүргізіледі.",
        "После последнего дня плата не начисляется; расчёты до последнего дня производятся по договору.",
    ),
    Pair(
        "Бала соңғы күннен кейін топ тізімінен шығарылады және келу табелінде тіркелмеген болып көрсетіледі.",
        "После последнего дня ребёнок выбывает из списка группы и в табеле посещаемости отмечается как не зачисленный.",
    ),
)
ASKED: Final[Mapping[AskedBy, Pair]] = {
    AskedBy.PARENT: Pair("Шарт ата-ананың өтініші бойынша бұзылады.", "Договор расторгается по заявлению родителя."),
    AskedBy.KINDERGARTEN: Pair(
        "Шарт балабақшаның бастамасы бойынша бұзылады.", "Договор расторгается по инициативе детского сада."
    ),
    AskedBy.BOTH: Pair("Шарт тараптардың келісімі бойынша бұзылады.", "Договор расторгается по соглашению сторон."),
}
TERMINATION_REASONS: Final[Mapping[str, Pair]] = {
    "moves": Pair("отбасы басқа жерге көшеді", "семья переезжает"),
    "family_wish": Pair("отбасының қалауы", "по желанию семьи"),
    "age_school": Pair("бала мектепке барады немесе жасы толды", "ребёнок идёт в школу или достиг возраста"),
    "other": Pair("", ""),
}
"""Usual reasons by code; the words of "other" are written by hand."""

REQUISITES: Final = Pair("Тараптар", "Стороны")
LABELS: Final[Mapping[str, Pair]] = {
    "organisation": Pair("Балабақша", "Детский сад"),
    "bin": Pair("БСН", "БИН"),
    "address": Pair("Мекенжай", "Адрес"),
    "phone": Pair("Телефон", "Телефон"),
    "parent": Pair("Ата-ана", "Родитель"),
    "iin": Pair("ЖСН", "ИИН"),
    "head": Pair("Басшы", "Руководитель"),
    "city": Pair("Қала", "Город"),
    "page": Pair("бет", "стр."),
    "signed": Pair("ЭЦҚ қойылды", "подписано ЭЦП"),
}
SIGNATURES: Final = Pair(
    "Құжатқа электрондық цифрлық қолтаңба қойылады; қолтаңбалар жеке файлда (CMS) сақталады және осы файлдың әрбір "
    "байтын қамтиды.",
    "Документ подписывается электронной цифровой подписью; подписи хранятся в отдельном файле (CMS) и относятся к каждому байту "
    "этого файла.",
)
