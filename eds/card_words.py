"""The words of the card of a signed document, in Kazakh, Russian and English: data, no logic.

Every code a verification can give (`eds.verification`, `eds.revoked`) has its sentence here.
"""

from typing import Final

Words = tuple[str, str, str]
LANGUAGES: Final = ("kk", "ru", "en")

TITLE: Final = ("Электрондық құжаттың карточкасы", "Карточка электронного документа", "Card of an electronic document")
NO_FORCE: Final = (
    "Бұл карточканың өз заңды күші жоқ: түпнұсқа — құжат файлы мен оның қолтаңба файлы (CMS).",
    "Сама карточка юридической силы не имеет: подлинник — файл документа вместе с файлом подписи (CMS).",
    "This card has no legal force of its own: the original is the document's file together with its signature file (CMS).",
)
TEST: Final = (
    "Сынақ кілттері: заңды күші жоқ.",
    "Тестовые ключи: юридической силы не имеют.",
    "Test keys: no legal force.",
)

LABELS: Final[dict[str, Words]] = {
    "document": ("Құжат", "Документ", "Document"),
    "sha256": ("SHA-256", "SHA-256", "SHA-256"),
    "checked": ("Тексерілген уақыты", "Проверено", "Checked at"),
    "verdict": ("Қорытынды", "Итог", "Verdict"),
    "signature": ("Қолтаңба", "Подпись", "Signature"),
    "iin": ("ЖСН", "ИИН", "IIN"),
    "bin": ("БСН", "БИН", "BIN"),
    "organisation": ("Ұйым", "Организация", "Organisation"),
    "roles": ("Рөлі", "Роль", "Role"),
    "algorithm": ("Алгоритм", "Алгоритм", "Algorithm"),
    "serial": ("Сертификат нөмірі", "Номер сертификата", "Certificate number"),
    "issuer": ("Берген орталық", "Кем выдан", "Issued by"),
    "validity": ("Жарамдылық мерзімі", "Срок действия", "Valid"),
    "signed": ("Қол қойылған уақыты (иесі көрсеткен)", "Время подписания (указано подписавшим)", "Signing time (as claimed)"),
    "stamped": ("Уақыт белгісі", "Метка времени", "Time stamp"),
    "level": ("Түрі", "Вид", "Level"),
}

VERDICTS: Final[dict[str, Words]] = {
    "valid": ("жарамды", "действительна", "valid"),
    "valid-with-warnings": ("жарамды, ескертулермен", "действительна, с замечаниями", "valid, with remarks"),
    "incomplete": ("толық тексерілмеді", "проверена не полностью", "not fully checked"),
    "invalid": ("жарамсыз", "недействительна", "not valid"),
}

STATUSES: Final[dict[str, Words]] = {
    "pass": ("иә", "да", "yes"),
    "warn": ("ескерту", "замечание", "remark"),
    "fail": ("жоқ", "нет", "no"),
    "unknown": ("тексерілмеді", "не проверено", "not checked"),
}

CHECKS: Final[dict[str, Words]] = {
    "integrity": ("Құжат өзгермеген", "Документ не изменён", "Document unchanged"),
    "signed_attributes": ("Қолтаңба атрибуттары", "Атрибуты подписи", "Signed attributes"),
    "timestamp": ("Уақыт белгісі", "Метка времени", "Time stamp"),
    "chain": ("Сертификаттар тізбегі", "Цепочка сертификатов", "Chain of certificates"),
    "key_usage": ("Кілттің мақсаты", "Назначение ключа", "Purpose of the key"),
    "validity": ("Кілттің мерзімі", "Срок действия ключа", "Term of the key"),
    "revocation": ("Кері қайтарылмаған", "Не отозван", "Not revoked"),
}

ROLES: Final[dict[str, Words]] = {
    "individual": ("жеке тұлға", "физическое лицо", "individual"),
    "legal-entity": ("заңды тұлға", "юридическое лицо", "legal entity"),
    "head": ("бірінші басшы", "первый руководитель", "head"),
    "sign-right": ("қол қою құқығы бар қызметкер", "сотрудник с правом подписи", "employee with the right to sign"),
    "finance": ("қаржы құжаттарына қол қою құқығы", "право подписи финансовых документов", "right to sign financial papers"),
    "hr": ("кадр бөлімінің қызметкері", "сотрудник отдела кадров", "HR officer"),
    "employee": ("ұйым қызметкері", "сотрудник организации", "employee"),
    "information-system": ("ақпараттық жүйе", "информационная система", "information system"),
}

ALGORITHMS: Final[dict[str, Words]] = {
    "rsa": ("RSA", "RSA", "RSA"),
    "gost-2015-512": ("МЕМСТ 34.10-2015 (512)", "ГОСТ 34.10-2015 (512)", "GOST 34.10-2015 (512)"),
    "gost-2015-256": ("МЕМСТ 34.10-2015 (256)", "ГОСТ 34.10-2015 (256)", "GOST 34.10-2015 (256)"),
    "gost-2004": ("МЕМСТ 34.310-2004", "ГОСТ 34.310-2004", "GOST 34.310-2004"),
}

CODES: Final[dict[str, Words]] = {
    # integrity
    "whole": ("қолтаңба дәл осы құжатқа қойылған", "подписан именно этот документ", "this very document was signed"),
    "content-changed": (
        "басқа құжат немесе құжат өзгертілген",
        "другой документ, или документ изменён",
        "another document, or it was changed",
    ),
    "signature-wrong": ("қолтаңба қате", "подпись неверна", "the signature is wrong"),
    "certificate-missing": ("сертификат жоқ", "нет сертификата", "there is no certificate"),
    "algorithm-unsupported": ("алгоритм белгісіз", "алгоритм неизвестен", "the algorithm is not known"),
    "algorithm-weak": ("алгоритм тым әлсіз", "алгоритм слишком слаб", "the algorithm is too weak"),
    "algorithms-disagree": (
        "алгоритмдер сәйкес келмейді",
        "алгоритмы не соответствуют друг другу",
        "the algorithms do not go together",
    ),
    "key-damaged": ("ашық кілт бүлінген", "открытый ключ повреждён", "the public key is damaged"),
    # signed attributes
    "in-order": ("ретімен", "в порядке", "in order"),
    "no-signing-certificate-attribute": (
        "сертификат қол қойылған бөлікте аталмаған (жай CMS)",
        "сертификат не назван в подписанной части (простая CMS)",
        "the certificate is not named in what is signed (a plain CMS)",
    ),
    "certificate-named-by-sha1": (
        "сертификат ескі SHA-1 арқылы аталған",
        "сертификат назван по старому SHA-1",
        "the certificate is named by the old SHA-1",
    ),
    "attributes-missing": ("атрибуттар жоқ", "атрибутов нет", "there are none"),
    "attribute-missing": ("міндетті атрибут жоқ", "нет обязательного атрибута", "a required one is missing"),
    "attribute-twice": ("атрибут екі рет кездеседі", "атрибут встречается дважды", "one is there twice"),
    "attribute-damaged": ("атрибут бүлінген", "атрибут повреждён", "one is damaged"),
    "content-type-wrong": ("мазмұн түрі басқа", "иной тип содержимого", "another type of content"),
    "certificate-substituted": ("сертификат ауыстырылған", "сертификат подменён", "the certificate was substituted"),
    # time stamp
    "timestamp-checked": ("тексерілді", "проверена", "checked"),
    "timestamp-absent": ("жоқ", "отсутствует", "there is none"),
    "timestamp-authority-unknown": ("орталығы белгісіз", "центр неизвестен", "its authority is not known"),
    "timestamp-authority-revoked": (
        "орталықтың кілті кері қайтарылған",
        "ключ центра отозван",
        "its authority's key was revoked",
    ),
    "timestamp-authority-expired-since": (
        "орталық сертификатының мерзімі өткен, кері қайтарылмағаны енді белгісіз",
        "сертификат центра истёк, был ли он отозван, уже не узнать",
        "its authority's certificate has expired since: whether it was revoked cannot be told any more",
    ),
    "timestamp-unsupported": ("алгоритм белгісіз не ескі", "алгоритм неизвестен или устарел", "an unknown or an old algorithm"),
    "timestamp-from-the-future": ("болашақ уақытта", "из будущего", "of the future"),
    "timestamp-authority-not-valid": (
        "орталықтың сертификаты жарамсыз болған",
        "сертификат центра не действовал",
        "its authority was not valid",
    ),
    "timestamp-damaged": ("бүлінген", "повреждена", "damaged"),
    "timestamp-of-another-signature": ("басқа қолтаңбаға қойылған", "от другой подписи", "of another signature"),
    "timestamp-signature-wrong": ("белгінің қолтаңбасы қате", "подпись метки неверна", "its signature is wrong"),
    # chain
    "trusted": ("сенімді орталыққа апарады", "ведёт к доверенному центру", "leads to a trusted authority"),
    "no-trust-anchor": ("сенімді орталық табылмады", "доверенный центр не найден", "no trusted authority was found"),
    "chain-algorithm-unsupported": ("алгоритм белгісіз", "алгоритм неизвестен", "an unknown algorithm"),
    "issuer-not-an-authority": ("беруші — орталық емес", "выдавший — не центр", "the issuer is no authority"),
    "issuer-not-valid": ("орталықтың мерзімі өткен", "центр не действовал", "the authority was not valid"),
    "issuer-signature-wrong": ("сертификат жалған", "сертификат подделан", "the certificate is forged"),
    "unknown-critical-extension": (
        "сертификатта белгісіз маңызды кеңейтім бар",
        "в сертификате неизвестное критическое расширение",
        "an unknown critical extension in the certificate",
    ),
    # key usage
    "signing-key": ("қол қоюға арналған", "для подписи", "for signing"),
    "authentication-key": ("кіруге арналған кілт", "ключ для входа", "a key for signing in"),
    "not-a-signing-key": ("қол қоюға арналмаған", "не для подписи", "not for signing"),
    # validity
    "valid": ("мерзімінде", "в пределах срока", "within its term"),
    "valid-when-stamped": (
        "уақыт белгісі сәтінде жарамды болған",
        "действовал в момент метки времени",
        "valid at the moment of the time stamp",
    ),
    "not-valid-when-stamped": (
        "уақыт белгісі сәтінде жарамсыз болған",
        "не действовал в момент метки времени",
        "not valid at the moment of the time stamp",
    ),
    "not-valid-when-signed": (
        "қол қойылған сәтте жарамсыз болған",
        "не действовал в момент подписания",
        "not valid at the moment of signing",
    ),
    "signing-time-absent": ("уақыты көрсетілмеген", "время не указано", "the time is not stated"),
    "signing-time-in-the-future": ("болашақ уақыт көрсетілген", "указано время из будущего", "a time in the future"),
    "signing-time-after-timestamp": (
        "көрсетілген уақыт белгіден кейін",
        "указанное время позже метки времени",
        "the claimed time is after the time stamp",
    ),
    "expired-signing-time-absent": (
        "мерзімі өткен, уақыты көрсетілмеген",
        "срок истёк, время не указано",
        "expired, and the time is not stated",
    ),
    "expired-since-unproved": (
        "мерзімі содан бері өткен, қол қойылған сәт дәлелденбеген",
        "срок с тех пор истёк, момент подписания не доказан",
        "expired since, and nothing proves when it was signed",
    ),
    # revocation
    "not-revoked": ("кері қайтарылмаған", "не отозван", "not revoked"),
    "revoked": ("кері қайтарылған", "отозван", "revoked"),
    "revoked-after-timestamp": (
        "уақыт белгісінен кейін кері қайтарылған: қолтаңба күшінде",
        "отозван после метки времени: подпись в силе",
        "revoked after the time stamp: the signature stands",
    ),
    "revoked-since-unproved": (
        "содан бері кері қайтарылған, қол қойылған сәт дәлелденбеген",
        "с тех пор отозван, момент подписания не доказан",
        "revoked since, and nothing proves when it was signed",
    ),
    "revocation-unknown": ("орталық жауап бере алмады", "центр не может ответить", "the authority cannot tell"),
    "not-checked": ("тексерілмеді", "не проверялось", "not checked"),
    "authority-revoked": ("орталықтың сертификаты кері қайтарылған", "сертификат центра отозван", "the authority was revoked"),
    "authority-not-checked": (
        "орталықтың сертификаты тексерілмеді",
        "сертификат центра не проверен",
        "the authority was not checked",
    ),
    "timestamp-authority-not-checked": (
        "уақыт белгісі орталығының сертификаты тексерілмеді",
        "сертификат центра меток времени не проверен",
        "the time stamping authority was not checked",
    ),
    "trusted-directly": ("сертификатқа тікелей сенім бар", "сертификату доверяют напрямую", "trusted directly"),
    "evidence-damaged": (
        "қолтаңбадағы дәлелдер бүлінген",
        "доказательства в подписи повреждены",
        "the evidence inside the signature is damaged",
    ),
}
