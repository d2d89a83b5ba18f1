"""Our own lists of Kazakh and Russian names, and invented people made of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import PersonBody

FIRST_INVENTED_SERIAL = 9000
LAST_SERIAL = 9999


@dataclass(frozen=True, slots=True)
class NameList:
    """Names of one tradition. `fathers` maps a father's name to the patronymics of his son and daughter."""

    boys: tuple[str, ...]
    girls: tuple[str, ...]
    surnames: tuple[tuple[str, str], ...]
    fathers: tuple[tuple[str, str], ...]


KAZAKH = NameList(
    boys=(
        "Әлихан",
        "Нұрислам",
        "Ерасыл",
        "Айсұлтан",
        "Бекзат",
        "Дәулет",
        "Қайсар",
        "Мирас",
        "Сұңқар",
        "Шыңғыс",
        "Ғалымжан",
        "Інжу-Аслан",
    ),
    girls=("Айзере", "Көзайым", "Інжу", "Аяулым", "Нұрай", "Сәбина", "Ұлжан", "Гүлназ", "Жанерке", "Мөлдір", "Қымбат", "Әмина"),
    surnames=(
        ("Әбдірахманов", "Әбдірахманова"),
        ("Құрманғалиев", "Құрманғалиева"),
        ("Нұрғалиев", "Нұрғалиева"),
        ("Сәрсенбаев", "Сәрсенбаева"),
        ("Өтегенов", "Өтегенова"),
        ("Тұрсынбек", "Тұрсынбек"),
        ("Жүнісов", "Жүнісова"),
        ("Ғабитов", "Ғабитова"),
        ("Ысқақов", "Ысқақова"),
        ("Бейсембай", "Бейсембай"),
    ),
    fathers=(
        ("Ерланұлы", "Ерланқызы"),
        ("Серікұлы", "Серікқызы"),
        ("Нұрланұлы", "Нұрланқызы"),
        ("Қанатұлы", "Қанатқызы"),
        ("Бауыржанұлы", "Бауыржанқызы"),
        ("Асқарұлы", "Асқарқызы"),
    ),
)
RUSSIAN = NameList(
    boys=("Артём", "Матвей", "Тимофей", "Егор", "Кирилл", "Фёдор", "Илья"),
    girls=("Алёна", "Дарья", "Ксения", "Полина", "Ульяна", "Вера", "Ольга"),
    surnames=(
        ("Ковалёв", "Ковалёва"),
        ("Журавлёв", "Журавлёва"),
        ("Синицын", "Синицына"),
        ("Тихонов", "Тихонова"),
        ("Щербаков", "Щербакова"),
        ("Цой", "Цой"),
    ),
    fathers=(
        ("Алексеевич", "Алексеевна"),
        ("Дмитриевич", "Дмитриевна"),
        ("Сергеевич", "Сергеевна"),
        ("Андреевич", "Андреевна"),
        ("Игоревич", "Игоревна"),
    ),
)


class Inventor:
    """Makes people nobody is: the same seed gives the same people."""

    def __init__(self, seed: int = 2026) -> None:
        self._random = Random(seed)  # noqa: S311 - invented people, not secrets
        self._serial = FIRST_INVENTED_SERIAL

    def _number(self, born: date, sex: Sex) -> str:
        while True:
            serial, self._serial = self._serial, self._serial + 1
            if self._serial > LAST_SERIAL:
                self._serial = FIRST_INVENTED_SERIAL
            number = make_iin(born, sex, serial)
            if number is not None:
                return number

    def person(self, names: NameList, sex: Sex, born: date, surname: tuple[str, str] | None = None) -> PersonBody:
        """A person of the tradition, born on the day; a child takes the parent's surname."""
        pick = self._random.choice
        man = sex is Sex.MALE
        family = surname or pick(names.surnames)
        father = pick(names.fathers)
        return PersonBody(
            iin=self._number(born, sex),
            surname=family[0] if man else family[1],
            given_name=pick(names.boys if man else names.girls),
            patronymic=father[0] if man else father[1],
            birth_date=born,
            phone=f"+7700{self._random.randint(1_000_000, 9_999_999)}",
            address=f"Алматы, Ойдан шығарылған көшесі, {self._random.randint(1, 180)}",
            id_document=f"№ 0{self._random.randint(10_000_000, 99_999_999)}",
        )

    def family(self, today: date) -> tuple[PersonBody, PersonBody]:
        """A mother or a father and a child of kindergarten age."""
        names = KAZAKH if self._random.random() < 0.7 else RUSSIAN
        surname = self._random.choice(names.surnames)
        guardian_born = date(self._random.randint(1984, 1999), 1, 1) + timedelta(days=self._random.randint(0, 364))
        child_born = date(today.year - self._random.randint(2, 5), 1, 1) + timedelta(days=self._random.randint(0, 364))
        guardian = self.person(names, self._random.choice(list(Sex)), guardian_born, surname)
        child = self.person(names, self._random.choice(list(Sex)), child_born, surname)
        return guardian, child.model_copy(update={"phone": "", "address": guardian.address, "id_document": ""})
