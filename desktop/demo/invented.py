"""Invented people: Kazakh and Russian names of our own lists, with IINs whose serials begin at 9000."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.services.people import ChildDraft, GuardianDraft
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import PersonBody, Relation

SURNAMES = (
    ("Әбенов", "Әбенова"),
    ("Әлібек", "Әлібек"),
    ("Бекенов", "Бекенова"),
    ("Ғабитов", "Ғабитова"),
    ("Ермеков", "Ермекова"),
    ("Жақсылық", "Жақсылық"),
    ("Кәрімов", "Кәрімова"),
    ("Қанатов", "Қанатова"),
    ("Ли", "Ли"),
    ("Нұрланов", "Нұрланова"),
    ("Омаров", "Омарова"),
    ("Өмірзақ", "Өмірзақ"),
    ("Петров", "Петрова"),
    ("Сәрсен", "Сәрсен"),
    ("Тоқтаров", "Тоқтарова"),
    ("Ұлан", "Ұлан"),
    ("Үсенов", "Үсенова"),
    ("Шәріпов", "Шәріпова"),
    ("Іңкәрбек", "Іңкәрбек"),
    ("Юсупов", "Юсупова"),
)
BOYS = ("Айсұлтан", "Әмір", "Нұрислам", "Ерасыл", "Алинұр", "Мансұр", "Арлан", "Бекзат", "Артём", "Дәулет", "Сұңқар")
GIRLS = ("Аяла", "Томирис", "Айлин", "Інжу", "Амина", "Ханшайым", "Сафия", "Медина", "Мария", "Көзайым", "Ұлжан")
FATHERS = (("Ерланұлы", "Ерланқызы"), ("Маратұлы", "Маратқызы"), ("Серікұлы", "Серікқызы"), ("Андреевич", "Андреевна"))


@dataclass(frozen=True, slots=True)
class Family:
    """A mother and her child, with what a parent needs at the portal."""

    guardian: PersonBody
    child: PersonBody
    password: str = "demo-parent"


class Inventor:
    """Makes people who cannot be anybody: the same ones for the same seed, no IIN twice."""

    def __init__(self, seed: int = 7, first_serial: int = 9000) -> None:
        self._random = Random(seed)
        self._serial = first_serial
        self._made = 0

    def family(self, today: date, *, age: int | None = None) -> Family:
        """A mother and a child who turns `age` (by default 2 to 5) this year."""
        self._made += 1
        pick = self._random
        surnames = SURNAMES[self._made % len(SURNAMES)]
        sex = pick.choice((Sex.MALE, Sex.FEMALE))
        years = age if age is not None else pick.randint(2, 5)
        born = date(today.year - years, 1, 1) + timedelta(days=pick.randrange(300))
        child = PersonBody(
            iin=self._iin(born, sex),
            surname=surnames[sex is Sex.FEMALE],
            given_name=pick.choice(BOYS if sex is Sex.MALE else GIRLS),
            patronymic=pick.choice(FATHERS)[sex is Sex.FEMALE],
            birth_date=born,
        )
        mother_born = date(1990, 1, 1) + timedelta(days=pick.randrange(3000))
        number = 1_000_000 + self._made
        guardian = PersonBody(
            iin=self._iin(mother_born, Sex.FEMALE),
            surname=surnames[1],
            given_name=pick.choice(GIRLS),
            patronymic=pick.choice(FATHERS)[1],
            birth_date=mother_born,
            phone=f"+7700{number}",
            address=f"Орал, Ойдан шығарылған көшесі, {self._made}",
            id_document=f"№ {900000000 + self._made}, 01.02.2020, ІІМ / МВД РК",
        )
        return Family(guardian, child)

    def _iin(self, born: date, sex: Sex) -> str:
        while True:
            number = make_iin(born, sex, self._serial)
            self._serial += 1
            if number is not None:
                return number


def child_draft(family: Family) -> ChildDraft:
    """The family's child as an office types it."""
    child, mother = family.child, family.guardian
    guardian = GuardianDraft(
        iin=mother.iin,
        surname=mother.surname,
        given_name=mother.given_name,
        patronymic=mother.patronymic,
        relation=Relation.MOTHER,
        phone=mother.phone,
        address=mother.address,
        id_document=mother.id_document,
    )
    return ChildDraft(child.iin, child.surname, child.given_name, child.patronymic, child.birth_date, guardians=(guardian,))
