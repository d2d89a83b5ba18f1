"""The words of the card of a signed document: data, no logic. Verdicts, checks and their codes come from `eds.card_words`."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

CardLanguage = Literal["kk", "ru"]


class DocumentKind(StrEnum):
    """What was signed."""

    CONTRACT = "contract"
    CERTIFICATE = "certificate"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class CardWords:
    """Every label of the card. `verdicts` say of one signature, and of several."""

    title: str
    information: str
    name: str
    kind: str
    kinds: Mapping[DocumentKind, str]
    number: str
    dated: str
    file: str
    size: str
    size_of: str
    sha256: str
    streebog: str
    signatures: str
    verdicts: Mapping[str, tuple[str, str]]
    checked: str
    trust: str
    trusts: Mapping[str, str]
    picture: str
    page_of_picture: str
    no_picture: str
    page_not_drawn: str
    more_pages: str
    signature: str
    owner: str
    nobody: str
    not_before: str
    certificate_sha256: str
    signature_algorithm: str
    digest_algorithm: str
    claimed: str
    stamp_time: str
    stamp_authority: str
    stamp_policy: str
    stamp_absent: str
    stamp_unreadable: str
    moment: str
    moments: Mapping[str, str]
    revocation: str
    sources: Mapping[str, str]
    as_of: str
    revoked_at: str
    checks: str
    check: str
    outcome: str
    meaning: str
    no_force: str
    attached: str
    how_to_check: str
    page: str


WORDS: Mapping[CardLanguage, CardWords] = {
    "kk": CardWords(
        title="Электрондық құжат карточкасы",
        information="Құжат туралы мәлімет",
        name="Құжаттың атауы",
        kind="Құжаттың түрі",
        kinds={
            DocumentKind.CONTRACT: "шарт",
            DocumentKind.CERTIFICATE: "балабақшаға келуі туралы анықтама",
            DocumentKind.FILE: "файл",
        },
        number="Нөмірі",
        dated="Күні",
        file="Файл",
        size="Көлемі",
        size_of="{bytes} байт",
        sha256="SHA-256",
        streebog="Стрибог-512 (МЕМСТ 34.11-2015)",
        signatures="Қолтаңбалар саны",
        verdicts={
            "valid": ("Қолтаңба жарамды", "Барлық қолтаңба жарамды"),
            "valid-with-warnings": ("Қолтаңба жарамды, ескертулермен", "Қолтаңбалар жарамды, ескертулермен"),
            "incomplete": ("Қолтаңба толық тексерілмеді", "Қолтаңбалар толық тексерілмеді"),
            "invalid": ("Қолтаңба жарамсыз", "Жарамсыз қолтаңба бар"),
        },
        checked="Тексерілген уақыты",
        trust="Кімге сенілді",
        trusts={
            "production": "Қазақстан Республикасының Ұлттық куәландырушы орталығы",
            "test": "сынақ орталығы: бұл кілттердің заңды күші жоқ",
        },
        picture="Құжаттың көрінісі",
        page_of_picture="{page}-бет, барлығы {pages}",
        no_picture="Бұл файлды көрсету мүмкін емес: ол PDF емес, бүлінген не құпиясөзбен жабылған. Түпнұсқасы осы карточкаға "
        "тіркелген.",
        page_not_drawn="Бұл бетті көрсету мүмкін болмады. Түпнұсқасы осы карточкаға тіркелген.",
        more_pages="Құжатта {pages} бет бар, мұнда алғашқы {shown} беті көрсетілді. Түпнұсқа толығымен тіркелген.",
        signature="{number}-қолтаңба, барлығы {all}",
        owner="Қол қойған",
        nobody="сертификаты жоқ: кім екені белгісіз",
        not_before="Сертификаттың мерзімі",
        certificate_sha256="Сертификаттың SHA-256 бедері",
        signature_algorithm="Қолтаңба алгоритмі",
        digest_algorithm="Хэш алгоритмі",
        claimed="Қол қойылған уақыты (иесі көрсеткен)",
        stamp_time="Уақыт белгісінің уақыты",
        stamp_authority="Уақыт белгісін берген",
        stamp_policy="Уақыт белгісінің саясаты",
        stamp_absent="уақыт белгісі жоқ",
        stamp_unreadable="оқылмайды",
        moment="Есепке алынған сәт",
        moments={
            "timestamp": "уақыт белгісі бойынша",
            "claimed": "иесі көрсеткен уақыт бойынша, дәлелденбеген",
            "now": "тексеру сәті",
        },
        revocation="Кері қайтару күйі",
        sources={"ocsp": "OCSP жауабы", "crl": "кері қайтарылғандар тізімі (CRL)"},
        as_of="{moment} жағдайы бойынша",
        revoked_at="{moment} бастап кері қайтарылған",
        checks="Тексерулер",
        check="Не тексерілді",
        outcome="Нәтиже",
        meaning="Түсіндірме",
        no_force="Бұл карточка – тек көрнекі бейне, оның өз заңды күші жоқ. Заңды күші бар түпнұсқа – «{document}» файлы мен "
        "оның «{cms}» қолтаңба файлы.",
        attached="Екі файл да осы PDF-ке сол қалпында, байтына дейін өзгертілмей тіркелген: оларды PDF оқитын бағдарламаның "
        "«Тіркемелер» бөлімінен сақтап алуға болады.",
        how_to_check="Қолтаңбаны кез келген уақытта CAdES (CMS) тексеретін бағдарламамен тексеруге болады. QR-кодта құжаттың "
        "SHA-256 хэші жазылған.",
        page="Бет",
    ),
    "ru": CardWords(
        title="Карточка электронного документа",
        information="Сведения о документе",
        name="Название документа",
        kind="Вид документа",
        kinds={
            DocumentKind.CONTRACT: "договор",
            DocumentKind.CERTIFICATE: "справка о посещаемости",
            DocumentKind.FILE: "файл",
        },
        number="Номер",
        dated="Дата",
        file="Файл",
        size="Размер",
        size_of="{bytes} байт",
        sha256="SHA-256",
        streebog="Стрибог-512 (ГОСТ 34.11-2015)",
        signatures="Количество подписей",
        verdicts={
            "valid": ("Подпись действительна", "Все подписи действительны"),
            "valid-with-warnings": ("Подпись действительна, с замечаниями", "Подписи действительны, с замечаниями"),
            "incomplete": ("Подпись проверена не полностью", "Подписи проверены не полностью"),
            "invalid": ("Подпись недействительна", "Есть недействительная подпись"),
        },
        checked="Когда проверено",
        trust="Кому доверяли",
        trusts={
            "production": "Национальный удостоверяющий центр Республики Казахстан",
            "test": "тестовый центр: эти ключи юридической силы не имеют",
        },
        picture="Визуализация документа",
        page_of_picture="страница {page} из {pages}",
        no_picture="Этот файл показать нельзя: это не PDF, он повреждён или закрыт паролем. Подлинник приложен к этой карточке.",
        page_not_drawn="Эту страницу показать не удалось. Подлинник приложен к этой карточке.",
        more_pages="В документе {pages} стр., здесь показаны первые {shown}. Подлинник приложен целиком.",
        signature="Подпись {number} из {all}",
        owner="Подписал",
        nobody="сертификата нет: кто подписал, неизвестно",
        not_before="Срок действия сертификата",
        certificate_sha256="Отпечаток сертификата SHA-256",
        signature_algorithm="Алгоритм подписи",
        digest_algorithm="Алгоритм хэширования",
        claimed="Время подписания (указано подписавшим)",
        stamp_time="Время по метке времени",
        stamp_authority="Кто выдал метку времени",
        stamp_policy="Политика метки времени",
        stamp_absent="метки времени нет",
        stamp_unreadable="не читается",
        moment="Принятый момент подписания",
        moments={
            "timestamp": "по метке времени",
            "claimed": "со слов подписавшего, не доказан",
            "now": "момент проверки",
        },
        revocation="Статус отзыва",
        sources={"ocsp": "ответ OCSP", "crl": "список отозванных сертификатов (CRL)"},
        as_of="на {moment}",
        revoked_at="отозван с {moment}",
        checks="Проверки",
        check="Что проверено",
        outcome="Итог",
        meaning="Пояснение",
        no_force="Эта карточка — лишь наглядное изображение и сама юридической силы не имеет. Юридическую силу имеет подлинник: "
        "файл «{document}» вместе с файлом подписи «{cms}».",
        attached="Оба файла приложены к этому PDF в неизменном виде, байт в байт: их можно сохранить из раздела «Вложения» "
        "программы для чтения PDF.",
        how_to_check="Подпись можно в любое время проверить любой программой, которая проверяет CAdES (CMS). В QR-коде записан "
        "хэш документа SHA-256.",
        page="Стр.",
    ),
}
