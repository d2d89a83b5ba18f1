"""The words of the register that goes with exported contracts, in its language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from protocol.contracts import ContractState as State

RegisterLanguage = Literal["kk", "ru"]


@dataclass(frozen=True, slots=True)
class RegisterLabels:
    """Headings in the order of the columns, what the states are called, and the notes under the table."""

    title: str
    headings: tuple[str, ...]
    states: Mapping[State, str]
    made: str
    left_out: str


REGISTER: Final[Mapping[RegisterLanguage, RegisterLabels]] = {
    "kk": RegisterLabels(
        title="Шарттар тізілімі",
        headings=(
            "Нөмірі",
            "Күні",
            "Бала",
            "Заңды өкіл",
            "Топ",
            "Күйі",
            "Ата-ана қол қойды",
            "Күшіне енді",
            "Шарт файлы",
            "Шарттың SHA-256",
            "Қолтаңба файлы",
            "Қолтаңбаның SHA-256",
        ),
        states={
            State.PREPARED: "жіберілмеген",
            State.SENT: "ата-анада",
            State.PARENT_SIGNED: "балабақшаның қолтаңбасын күтуде",
            State.COUNTERSIGNED: "қол қойылды, порталға жіберілуде",
            State.SIGNED: "күшінде",
            State.DECLINED: "бас тартылды",
            State.WITHDRAWN: "кері қайтарылды",
            State.LOCKED: "құлыпталған: ваучер жоғалған",
            State.TERMINATED: "бұзылды",
            State.RENEWED: "жаңа шартпен жалғасты",
        },
        made="{organisation}, БСН {bin}. {day} жасалды. Шарттар: {count}.",
        left_out="Файлдары осы компьютерде жоқ немесе бүлінген, сондықтан қосылмаған шарттар: {numbers}.",
    ),
    "ru": RegisterLabels(
        title="Реестр договоров",
        headings=(
            "Номер",
            "Дата",
            "Ребёнок",
            "Законный представитель",
            "Группа",
            "Состояние",
            "Родитель подписал",
            "Вступил в силу",
            "Файл договора",
            "SHA-256 договора",
            "Файл подписи",
            "SHA-256 подписи",
        ),
        states={
            State.PREPARED: "не отправлен",
            State.SENT: "у родителя",
            State.PARENT_SIGNED: "ждёт подписи детского сада",
            State.COUNTERSIGNED: "подписан, отправляется на портал",
            State.SIGNED: "действует",
            State.DECLINED: "отклонён",
            State.WITHDRAWN: "отозван",
            State.LOCKED: "заблокирован: ваучер утрачен",
            State.TERMINATED: "расторгнут",
            State.RENEWED: "продлён новым договором",
        },
        made="{organisation}, БИН {bin}. Составлен {day}. Договоров: {count}.",
        left_out="Не вошли, так как их файлов нет на этом компьютере или они повреждены: {numbers}.",
    ),
}
