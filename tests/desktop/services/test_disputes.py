"""A disputed or changed month: what the parent saw, what is there now, and asking once more."""

from datetime import date

import pytest

from desktop.models.attendance import ChildMonth
from desktop.models.exchange import OutboxOperation
from desktop.services import attendance, audit, children, disputes, groups
from desktop.services.attendance import MarkEdit
from desktop.services.disputes import DayChange
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import ConfirmationBody
from protocol.working_calendar import Month

OCTOBER = Month(2026, 10)
P, S = MarkCode.PRESENT, MarkCode.SICK
DAY = date(2026, 10, 14)


def iin_of(sex: Sex, born: date) -> str:
    return next(iin for k in range(9000, 9100) if (iin := make_iin(born, sex, k)))


MOTHER, CHILD = iin_of(Sex.FEMALE, date(1990, 5, 2)), iin_of(Sex.MALE, date(2022, 3, 1))


@pytest.fixture
def group(office: Office) -> str:
    return office.do(groups.create_group, GroupDraft("Балапан")).result


@pytest.fixture
def child(office: Office, group: str) -> str:
    """A child whose October was closed and published."""
    guardians = (
        GuardianDraft(iin_of(Sex.MALE, date(1989, 1, 2)), "Үлгі", "Әке", phone="+77010000001"),
        GuardianDraft(MOTHER, "Үлгі", "Ана", phone="+77010000002"),
    )
    draft = ChildDraft(CHILD, "Үлгі", "Бала", guardians=guardians)
    made = office.do(children.add_child, draft, group_id=group, starts_on=date(2026, 9, 1)).result
    days = [day.day for day in office.ask(attendance.sheet, group, OCTOBER).days if day.working]
    office.do(attendance.set_marks, [MarkEdit(made, day, P) for day in days])
    assert disputes_of(office, made) is None
    office.do(attendance.close_month, group, OCTOBER)
    return made


def disputes_of(office: Office, child: str) -> disputes.Answered | None:
    return office.ask(disputes.answered, child, OCTOBER)


def answer(uow: UnitOfWork, child: str, *, confirmed: bool, comment: str = "") -> None:
    """As the exchange brings it."""
    row = uow.session.get(ChildMonth, (child, str(OCTOBER)))
    assert row is not None
    said = ConfirmationBody(
        confirmed=confirmed, sheet_hash=row.sheet_hash, name="Үлгі Ана", iin=MOTHER, at=uow.now, comment=comment
    )
    row.state, row.confirmation = (MonthState.CONFIRMED if confirmed else MonthState.DISPUTED).value, said.wire()


def test_a_dispute_shows_what_was_said_and_whom_to_call(office: Office, child: str) -> None:
    office.do(answer, child, confirmed=False, comment="14-інде ауырды")
    found = disputes_of(office, child)
    assert found is not None
    assert found.answer is not None
    assert (found.state, found.answer.comment, found.changes) == (MonthState.DISPUTED, "14-інде ауырды", ())
    assert (found.phone_of, found.phone) == ("Үлгі Ана", "+77010000002")
    assert found.keepable


@pytest.mark.parametrize("published_elsewhere", [False, True])
def test_after_a_change_it_says_which_days_differ_from_what_the_parent_saw(
    office: Office, group: str, child: str, published_elsewhere: bool
) -> None:
    office.do(answer, child, confirmed=True)
    office.do(attendance.reopen_month, group, OCTOBER, "қате")
    office.do(attendance.set_marks, [MarkEdit(child, DAY, None)])
    office.do(attendance.set_marks, [MarkEdit(child, DAY, S), MarkEdit(child, date(2026, 10, 15), S)])
    if published_elsewhere:
        office.do(lambda uow: uow.session.query(OutboxOperation).delete())
    found = disputes_of(office, child)
    assert found is not None
    assert found.state is MonthState.STALE
    assert found.changes == (DayChange(DAY, P, S), DayChange(date(2026, 10, 15), P, S))
    assert not found.keepable


def test_what_the_parent_saw_is_not_invented_when_it_cannot_be_proven(office: Office, group: str, child: str) -> None:
    office.do(answer, child, confirmed=False, comment="жоқ")

    def elsewhere(uow: UnitOfWork) -> None:
        row = uow.session.get(ChildMonth, (child, str(OCTOBER)))
        assert row is not None
        row.confirmation = {**row.confirmation, "sheet_hash": "a" * 64}

    office.do(elsewhere)
    found = disputes_of(office, child)
    assert found is not None
    assert found.changes is None


def test_the_marks_are_kept_and_the_parent_is_asked_again(office: Office, child: str) -> None:
    office.do(answer, child, confirmed=False, comment="14-інде ауырды")
    office.do(disputes.publish_again, child, OCTOBER, " ол күні келді ")
    found = disputes_of(office, child)
    assert found is not None
    assert found.answer is not None
    assert (found.state, found.answer.comment) == (MonthState.PUBLISHED, "14-інде ауырды")

    def sent(uow: UnitOfWork) -> list[str]:
        return [row.kind for row in uow.session.query(OutboxOperation).order_by(OutboxOperation.seq)][-2:]

    assert office.ask(sent) == ["sheet.reopen", "sheet.publish"]
    acts = office.ask(lambda uow: audit.read(uow.session, limit=2))
    assert [(act.action, act.after.get("reason")) for act in acts] == [("sheet.published", None), ("sheet.kept", "ол күні келді")]
    with pytest.raises(KnownError, match="not-disputed"):
        office.do(disputes.publish_again, child, OCTOBER, "тағы")


def test_asking_again_needs_a_dispute_a_reason_and_a_closed_month(office: Office, group: str, child: str) -> None:
    with pytest.raises(KnownError, match="not-disputed"):
        office.do(disputes.publish_again, child, OCTOBER, "себеп")
    office.do(answer, child, confirmed=False)
    with pytest.raises(KnownError, match="reason-required"):
        office.do(disputes.publish_again, child, OCTOBER, "  ")
    office.do(attendance.reopen_month, group, OCTOBER, "қате")
    with pytest.raises(KnownError, match="not-disputed"):
        office.do(disputes.publish_again, child, OCTOBER, "себеп")


def test_an_answer_before_the_last_one_is_kept_as_history(office: Office, group: str, child: str) -> None:
    office.do(answer, child, confirmed=True)
    office.do(attendance.reopen_month, group, OCTOBER, "қате")
    office.do(attendance.set_marks, [MarkEdit(child, DAY, S)])
    office.do(attendance.close_month, group, OCTOBER)
    office.do(answer, child, confirmed=False, comment="жоқ")
    found = disputes_of(office, child)
    assert found is not None
    assert found.answer is not None
    assert (found.answer.confirmed, [one.confirmed for one in found.earlier]) == (False, [True])
