"""The kindergarten of the walks, its head, and the families."""

from __future__ import annotations

from datetime import date

from desktop.services.organisation import OrganisationDraft
from desktop.services.people import ChildDraft, GuardianDraft
from eds.testing import Person
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import PersonBody

CARD = OrganisationDraft(
    bin="100140000003",
    name_kk="Балабақша",
    name_ru="Детский сад",
    licence="KZ00LAA00000000",
    head_name="Үлгі Гүлнар",
    head_basis="Жарғы",
    city="Алматы",
    address="Абай 1",
    phone="+77272000000",
    iban="KZ75125KZT2069100100",
    bic="KCJBKZKX",
)
PARENT = {"parent_document": "№ 000000001", "parent_phone": "+77010000000", "parent_address": "Абай 2"}
HEAD = Person("Үлгі", "Гүлнар", "Маратқызы", "800101400019", CARD.bin, "Балабақша")
CHILDREN, FAMILIES = 4, 4


def person(born: date, sex: Sex, given_name: str) -> PersonBody:
    """An invented person with a right IIN."""
    iin = next(iin for serial in range(9000, 9999) if (iin := make_iin(born, sex, serial)))
    return PersonBody(iin=iin, surname="Үлгі", given_name=given_name, birth_date=born)


MOTHERS = [person(date(1995, 2, 3 + n), Sex.FEMALE, f"Ана{n}") for n in range(CHILDREN + FAMILIES)]
BABIES = [person(date(2022, 5, 4 + n), Sex.FEMALE, f"Бала{n}") for n in range(CHILDREN + FAMILIES)]


def child(n: int, address: str = "") -> ChildDraft:
    """What is typed of a child of the kindergarten."""
    mother, baby = MOTHERS[n], BABIES[n]
    guardian = GuardianDraft(mother.iin, mother.surname, mother.given_name, phone="+77010000000", address=address)
    return ChildDraft(iin=baby.iin, surname=baby.surname, given_name=baby.given_name, guardians=(guardian,))
