"""Which column of a list of children holds what: told by the words people head such lists with, in three languages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from desktop.services.errors import KnownError
from desktop.services.tables_read import Row, Table
from protocol.messages.entities import Relation

MOST_HEAD_ROWS = 15
GUARDIAN = "guardians.0."

# The first heading of each is the template's; a field's name is the one `checked_child` names its problems by.
HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "iin": ("ИИН ребёнка", "Баланың ЖСН", "Child's IIN", "ИИН", "ЖСН", "IIN", "ИИН воспитанника"),
        "name": ("ФИО ребёнка", "Баланың ТАӘ", "Child's name", "ФИО", "ТАӘ", "Аты-жөні", "Баланың аты-жөні", "Ребёнок", "Бала"),
        "surname": ("Фамилия", "Тегі", "Surname", "Фамилия ребёнка", "Баланың тегі"),
        "given_name": ("Имя", "Аты", "Given name", "Имя ребёнка", "Баланың аты"),
        "patronymic": ("Отчество", "Әкесінің аты", "Patronymic", "Отчество ребёнка"),
        "birth_date": ("Дата рождения", "Туған күні", "Date of birth", "Дата рожд"),
        "iin_reason": ("Почему ИИН принят", "ЖСН неге қабылданды", "Why this IIN is accepted"),
        "group": ("Группа", "Топ", "Group", "Топтың атауы", "Название группы"),
        "starts_on": ("Первый день", "Бірінші күні", "First day", "Дата зачисления", "Қабылданған күні"),
        GUARDIAN + "relation": ("Кем приходится", "Кім болып келеді", "Relation", "Родство"),
        GUARDIAN + "iin": ("ИИН родителя", "Ата-ананың ЖСН", "Parent's IIN", "ИИН законного представителя", "Заңды өкілдің ЖСН"),
        GUARDIAN + "name": (
            "ФИО родителя",
            "Ата-ананың ТАӘ",
            "Parent's name",
            "Родитель",
            "Ата-анасы",
            "Законный представитель",
            "Заңды өкіл",
            "ФИО законного представителя",
            "Ата-ананың аты-жөні",
        ),
        GUARDIAN + "phone": ("Телефон", "Телефоны", "Phone", "Телефон родителя", "Ата-ананың телефоны"),
        GUARDIAN + "address": ("Адрес", "Мекенжайы", "Address", "Мекенжай"),
        GUARDIAN + "id_document": ("Удостоверение", "Жеке куәлік", "Identity document", "Документ родителя"),
    }
)
RELATIONS: Mapping[str, Relation] = MappingProxyType(
    {
        **dict.fromkeys(("мать", "мама", "анасы", "ана", "шешесі", "mother"), Relation.MOTHER),
        **dict.fromkeys(("отец", "папа", "әкесі", "әке", "father"), Relation.FATHER),
        **dict.fromkeys(("опекун", "попечитель", "қамқоршы", "қорғаншы", "guardian"), Relation.GUARDIAN),
        **dict.fromkeys(("другое", "басқа", "other"), Relation.OTHER),
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A list of children in a file: the table, the row of headings (from 0) and field → column."""

    table: Table
    head: int
    columns: Mapping[str, int]

    def rows(self) -> Sequence[tuple[int, Row]]:
        """The rows under the headings with their places, those without a word left out."""
        return [(at, row) for at, row in enumerate(self.table.rows) if at > self.head and any(row)]


def folded(text: str) -> str:
    """Words as they are compared: small letters, ё as е, nothing but letters and digits."""
    return " ".join(re.sub(r"[^\w]+", " ", text.casefold().replace("ё", "е")).split())


_FIELDS = {folded(words): field for field, headings in HEADINGS.items() for words in headings}


def find_list(tables: Sequence[Table]) -> Found:
    """The best row of headings among the first rows of all tables.

    Raises:
        KnownError: "roster-no-headings" when no row names the child's IIN and name.
    """
    best: Found | None = None
    for table in tables:
        for at, row in enumerate(table.rows[:MOST_HEAD_ROWS]):
            columns: dict[str, int] = {}
            for column, value in enumerate(row):
                field = _FIELDS.get(folded(value)) if isinstance(value, str) else None
                if field is not None:
                    columns.setdefault(field, column)
            named = "name" in columns or {"surname", "given_name"} <= columns.keys()
            if "iin" in columns and named and (best is None or len(columns) > len(best.columns)):
                best = Found(table, at, columns)
    if best is None:
        raise KnownError("roster-no-headings")
    return best


def twelve_digits(text: str) -> str:
    """A number as an IIN: without blanks, with the leading zeros a spreadsheet took away."""
    digits = "".join(text.split()).replace("\u00a0", "")
    return digits.zfill(12) if digits.isascii() and digits.isdigit() and 9 <= len(digits) < 12 else digits


def day_of(value: str | date) -> date | None:
    """A day as the file has it: a date, or text as dd.mm.yyyy, dd/mm/yyyy or yyyy-mm-dd; None for an empty cell.

    Raises:
        ValueError: it is no day.
    """
    if isinstance(value, date) or not value:
        return value or None
    text = value.split()[0].rstrip("гж.")
    for form in ("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a calendar day has no zone
        except ValueError:
            continue
    raise ValueError(text)


def name_parts(text: str) -> tuple[str, str, str]:
    """Surname, given name and what follows them."""
    words = text.split()
    return (words[0] if words else "", words[1] if len(words) > 1 else "", " ".join(words[2:]))
