"""The words of the certificate of attendance: data, no logic."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

PaperLanguage = Literal["kk", "ru"]


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """Every label, in the language of the paper."""

    title: str
    subtitle: str
    number: str
    bin: str
    child: str
    iin: str
    birth_date: str
    group: str
    period: str
    given_to: str
    on_demand: str
    month: str
    attended: str
    missed: str
    reasons: str
    payable: str
    state: str
    closed: str
    not_closed: str
    blank: str
    not_enrolled: str
    all: str
    basis: str
    payable_means: str
    may_change: str
    head: str
    stamp: str
    electronic: str
    page: str


CERTIFICATE: Mapping[PaperLanguage, CertificateWords] = {
    "kk": CertificateWords(
        title="АНЫҚТАМА",
        subtitle="баланың балабақшаға келуі туралы",
        number="№ {number}, {dated}",
        bin="БСН {bin}",
        child="Бала",
        iin="ЖСН",
        birth_date="Туған күні",
        group="Топ",
        period="Кезең",
        given_to="Қайда ұсынылады",
        on_demand="талап етілген жерге",
        month="Ай",
        attended="Келген күні",
        missed="Келмеген күні",
        reasons="Келмеу себептері (күн)",
        payable="Төленетін күн",
        state="Табель",
        closed="жабылған",
        not_closed="жабылмаған",
        blank="белгісіз күн: {days}",
        not_enrolled="балабақшада болмаған",
        all="Барлығы",
        basis="Күндер балалардың келу табелі бойынша, {day} күнгі жағдай бойынша саналған.",
        payable_means="Төленетін күн – келген күндер мен орны төленіп сақталатын себеппен келмеген күндер.",
        may_change="Табелі жабылмаған айлар: {months}. Олардың сандары табель жабылғанға дейін өзгеруі мүмкін.",
        head="Басшы",
        stamp="М.О.",
        electronic="Басшының ({head}) электрондық цифрлық қолтаңбасымен қол қойылады. Қолтаңба бөлек файлда: «{cms}»; ол файлсыз "
        "бұл анықтамаға қол қойылмаған.",
        page="Бет",
    ),
    "ru": CertificateWords(
        title="СПРАВКА",
        subtitle="о посещаемости ребёнка",
        number="№ {number} от {dated}",
        bin="БИН {bin}",
        child="Ребёнок",
        iin="ИИН",
        birth_date="Дата рождения",
        group="Группа",
        period="Период",
        given_to="Для предъявления",
        on_demand="по месту требования",
        month="Месяц",
        attended="Посещено дней",
        missed="Пропущено дней",
        reasons="Причины пропусков (дней)",
        payable="Дней к оплате",
        state="Табель",
        closed="закрыт",
        not_closed="не закрыт",
        blank="без отметки дней: {days}",
        not_enrolled="в детском саду не состоял(а)",
        all="Всего",
        basis="Дни посчитаны по табелю посещаемости детей по состоянию на {day}.",
        payable_means="Дни к оплате — посещённые дни и пропуски по причинам, при которых место сохраняется оплаченным.",
        may_change="Табель не закрыт за: {months}. Числа этих месяцев до закрытия табеля могут измениться.",
        head="Руководитель",
        stamp="М.П.",
        electronic="Подписывается электронной цифровой подписью руководителя ({head}). Подпись — в отдельном файле «{cms}»; без "
        "него эта справка не подписана.",
        page="Стр.",
    ),
}
