"""What is typed for children and guardians, and how it is checked and kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select

from desktop.models.people import Child, Guardian
from desktop.services.checks import FieldCheck
from desktop.services.unit_of_work import UnitOfWork
from protocol.collation import kazakh_key
from protocol.messages.entities import ChildBody, GuardianBody, PersonBody, Relation


@dataclass(frozen=True, slots=True)
class GuardianDraft:
    """What is typed for a legal representative."""

    iin: str
    surname: str
    given_name: str
    patronymic: str = ""
    relation: Relation = Relation.MOTHER
    phone: str = ""
    address: str = ""
    id_document: str = ""


@dataclass(frozen=True, slots=True)
class ChildDraft:
    """What is typed for a child. `iin_reason` lets an IIN with a seventh digit 0 pass, the child's own or a guardian's."""

    iin: str
    surname: str
    given_name: str
    patronymic: str = ""
    birth_date: date | None = None
    iin_reason: str = ""
    guardians: tuple[GuardianDraft, ...] = ()


def full_name(surname: str, given_name: str, patronymic: str = "") -> str:
    """ "Серік Айлин Маратқызы"; the patronymic may be empty."""
    return " ".join(part for part in (surname, given_name, patronymic) if part)


def child_name(child: Child) -> str:
    """A child's full name."""
    return full_name(child.surname, child.given_name, child.patronymic)


def checked_child(draft: ChildDraft, today: date) -> ChildDraft:
    """The draft with its values in their kept form; a missing birth date is read from the IIN.

    Raises:
        FieldProblems: field → code; a guardian's fields are named "guardians.0.iin" and so on.
    """
    check = FieldCheck()
    iin = check.iin("iin", draft.iin, reason=draft.iin_reason)
    birth_date = draft.birth_date or (iin.birth_date if iin else None)
    check.require("birth_date", birth_date is not None, "required")
    if birth_date is not None:
        told = iin.birth_date if iin else None
        check.require("birth_date", told is None or told == birth_date, "birth-date-differs-from-iin")
        check.require("birth_date", birth_date <= today, "date-in-future")
    result = ChildDraft(
        iin=iin.number if iin else draft.iin,
        surname=check.text("surname", draft.surname, longest=120),
        given_name=check.text("given_name", draft.given_name, longest=120),
        patronymic=check.text("patronymic", draft.patronymic, required=False, longest=120),
        birth_date=birth_date,
        iin_reason=check.text("iin_reason", draft.iin_reason, required=False),
        guardians=tuple(_checked_guardian(check, n, guardian, draft.iin_reason) for n, guardian in enumerate(draft.guardians)),
    )
    check.finish()
    return result


def _checked_guardian(check: FieldCheck, place: int, draft: GuardianDraft, iin_reason: str) -> GuardianDraft:
    prefix = f"guardians.{place}."
    iin = check.iin(prefix + "iin", draft.iin, reason=iin_reason)
    return GuardianDraft(
        iin=iin.number if iin else draft.iin,
        surname=check.text(prefix + "surname", draft.surname, longest=120),
        given_name=check.text(prefix + "given_name", draft.given_name, longest=120),
        patronymic=check.text(prefix + "patronymic", draft.patronymic, required=False, longest=120),
        relation=draft.relation,
        phone=check.phone(prefix + "phone", draft.phone),
        address=check.text(prefix + "address", draft.address, required=False),
        id_document=check.text(prefix + "id_document", draft.id_document, required=False),
    )


def guardians_of(uow: UnitOfWork, child_id: str) -> Sequence[Guardian]:
    """A child's guardians in their order."""
    return uow.session.scalars(select(Guardian).where(Guardian.child_id == child_id).order_by(Guardian.place)).all()


def known_draft(uow: UnitOfWork, child: Child) -> ChildDraft:
    """What is kept of a child, as it would be typed."""
    return draft_from(child, guardians_of(uow, child.id))


def known_drafts(uow: UnitOfWork) -> dict[str, ChildDraft]:
    """All children by id, as they would be typed."""
    guardians: dict[str, list[Guardian]] = {}
    for one in uow.session.scalars(select(Guardian).order_by(Guardian.place)):
        guardians.setdefault(one.child_id, []).append(one)
    return {child.id: draft_from(child, guardians.get(child.id, [])) for child in uow.session.scalars(select(Child))}


def draft_from(child: Child, guardians: Iterable[Guardian]) -> ChildDraft:
    """The kept values of a child, as they would be typed."""
    return ChildDraft(
        child.iin,
        child.surname,
        child.given_name,
        child.patronymic,
        child.birth_date,
        child.iin_reason,
        tuple(
            GuardianDraft(g.iin, g.surname, g.given_name, g.patronymic, Relation(g.relation), g.phone, g.address, g.id_document)
            for g in guardians
        ),
    )


def child_body(uow: UnitOfWork, child: Child) -> ChildBody:
    """The child as the exchange carries it."""
    return ChildBody(
        iin=child.iin,
        iin_reason=child.iin_reason,
        surname=child.surname,
        given_name=child.given_name,
        patronymic=child.patronymic,
        birth_date=child.birth_date,
        guardians=tuple(
            GuardianBody(
                id=g.id,
                iin=g.iin,
                surname=g.surname,
                given_name=g.given_name,
                patronymic=g.patronymic,
                relation=Relation(g.relation),
                phone=g.phone,
                address=g.address,
                id_document=g.id_document,
            )
            for g in guardians_of(uow, child.id)
        ),
        allergies=child.allergies,
        care_notes=child.care_notes,
    )


def write_child(row: Child, draft: ChildDraft | ChildBody) -> None:
    """Put a child's own values into the row."""
    assert draft.birth_date is not None  # checked before
    row.iin, row.iin_reason = draft.iin, draft.iin_reason
    row.surname, row.given_name, row.patronymic = draft.surname, draft.given_name, draft.patronymic
    row.birth_date = draft.birth_date
    row.sort_name = kazakh_key(full_name(draft.surname, draft.given_name, draft.patronymic))


def write_guarded(row: Child, body: ChildBody) -> None:
    """Put a child's guarded texts into the row; None leaves what is there."""
    if body.allergies is not None:
        row.allergies = body.allergies
    if body.care_notes is not None:
        row.care_notes = body.care_notes


def write_guardians(uow: UnitOfWork, child_id: str, guardians: Sequence[GuardianDraft]) -> None:
    """Make these the child's guardians; one with the same IIN keeps its identifier."""
    known = {g.iin: g.id for g in guardians_of(uow, child_id)}
    uow.session.execute(delete(Guardian).where(Guardian.child_id == child_id))
    uow.session.flush()
    uow.session.expire_all()
    for place, g in enumerate(guardians):
        uow.session.add(
            Guardian(
                id=known.get(g.iin) or uow.new_id(),
                child_id=child_id,
                iin=g.iin,
                surname=g.surname,
                given_name=g.given_name,
                patronymic=g.patronymic,
                relation=g.relation.value,
                phone=g.phone,
                address=g.address,
                id_document=g.id_document,
                place=place,
            )
        )
    uow.session.flush()


def draft_of(child: PersonBody, guardian: PersonBody, relation: Relation) -> ChildDraft:
    """A child's draft from an enrolment request."""
    return ChildDraft(
        iin=child.iin,
        surname=child.surname,
        given_name=child.given_name,
        patronymic=child.patronymic,
        birth_date=child.birth_date,
        guardians=(
            GuardianDraft(
                guardian.iin,
                guardian.surname,
                guardian.given_name,
                guardian.patronymic,
                relation,
                guardian.phone,
                guardian.address,
                guardian.id_document,
            ),
        ),
    )
