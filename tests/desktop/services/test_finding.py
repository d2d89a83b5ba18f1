"""Finding anything of the office by a few letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import uuid_utils
from hypothesis import given
from hypothesis import strategies as st

from desktop.services import children, groups
from desktop.services.clock import FixedClock
from desktop.services.errors import KnownError
from desktop.services.finding import Kind, candidates, find, recent, remember
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.fuzzy import folded, likeness, number_of, readings
from desktop.services.groups import GroupDraft
from desktop.services.opening import create_office
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import RequestState
from tests.desktop.services.conftest import CHEAP, DIRECTOR, ORGANISATION
from tests.desktop.services.today_stage import MOTHER, add_contract, add_request

BORN = date(2021, 3, 7)
NAMES = (("Қанатова", "Айлин"), ("Іңкәрбек", "Ұлжан"), ("Петров", "Артём"))


@dataclass(frozen=True)
class Stage:
    """An office with three children, a request and a contract; also as a methodist sees it."""

    office: Office
    methodist: Office
    children: tuple[str, ...]
    request: str
    contract: str


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    place: Path = tmp_path_factory.mktemp("finding") / "office"
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)
    office = create_office(OfficeFolder(place), ORGANISATION, DIRECTOR, around).office
    group = office.do(groups.create_group, GroupDraft("Күншуақ")).result
    made = []
    for at, (surname, given_name) in enumerate(NAMES):
        iin = next(one for n in range(9100 + at * 20, 9900) if (one := make_iin(BORN, Sex.FEMALE, n)))
        guardian = GuardianDraft(MOTHER, surname, "Әсел", phone=f"+7701234567{at}")
        draft = ChildDraft(iin, surname, given_name, guardians=(guardian,))
        made.append(office.do(children.add_child, draft, group_id=group, starts_on=date(2026, 9, 1)).result)

    def arrive(uow: UnitOfWork) -> tuple[str, str]:
        request = add_request(uow, RequestState.NEW, None, 1)
        return request, add_contract(uow, request, "signed", made[0], group, None)

    request, contract = office.do(arrive).result
    yield Stage(office, office.acting_as(Actor("m", "Ким Анна", Role.METHODIST)), tuple(made), request, contract)
    office.close()


def ids(office: Office, typed: str) -> list[str]:
    return [one.id for one in office.ask(find, typed)]


@pytest.mark.parametrize("typed", ["Қанат", "канат", "КАНАТОВА АЙЛИН", "айлин канат", "rfyfn", "Канотова", "Кантаова"])
def test_a_child_is_found_whatever_letters_the_keyboard_has(stage: Stage, typed: str) -> None:
    assert ids(stage.office, typed)[0] == stage.children[0]


def test_the_kazakh_letters_of_a_name_may_be_typed_as_russian_ones(stage: Stage) -> None:
    assert ids(stage.office, "инкар улжан") == [stage.children[1]]


@pytest.mark.parametrize("typed", ["+7 701 234-56-71", "8 (701) 234 56 71", "7012345671"])
def test_a_child_is_found_by_the_phone_of_a_guardian(stage: Stage, typed: str) -> None:
    assert ids(stage.office, typed) == [stage.children[1]]


def test_a_child_is_found_by_part_of_an_iin(stage: Stage) -> None:
    iin = stage.office.ask(children.card, stage.children[2]).draft.iin
    assert ids(stage.office, iin[2:]) == [stage.children[2]]


def test_groups_requests_and_contracts_are_found_by_name_and_number(stage: Stage) -> None:
    assert [one.kind for one in stage.office.ask(find, "куншуак")] == [Kind.GROUP]
    assert stage.request in ids(stage.office, "Тоқтар")
    assert stage.contract in ids(stage.office, "2026-signed")
    kinds = [one.kind for one in stage.office.ask(find, "канатова")]
    assert kinds == [Kind.CHILD, Kind.CONTRACT]


def test_nothing_like_it_is_nothing(stage: Stage) -> None:
    assert ids(stage.office, "Шыңғысхан") == []
    assert ids(stage.office, "12") == []


def test_a_methodist_finds_no_contract_and_no_request(stage: Stage) -> None:
    kinds = {one.kind for typed in ("Тоқтар", "2026-signed", "канатова") for one in stage.methodist.ask(find, typed)}
    assert kinds == {Kind.CHILD}
    for kind in (Kind.CONTRACT, Kind.REQUEST):
        with pytest.raises(KnownError, match="not-allowed"):
            stage.methodist.ask(candidates, kind)


def test_what_was_chosen_stands_first_and_is_offered_to_who_chose_it(stage: Stage) -> None:
    office = stage.office.acting_as(Actor("a", "Айгүл", Role.DIRECTOR))
    chosen = [office.ask(find, typed)[0] for typed in ("петров", "куншуак", "2026-signed")]
    for one in chosen:
        office.do(remember, one)
    assert [one.key for one in office.ask(find, " ")] == [one.key for one in reversed(chosen)]
    assert office.ask(find, "те")[0].kind is Kind.CHILD
    assert stage.office.ask(recent) == ()
    as_methodist = office.acting_as(Actor("a", "Айгүл", Role.METHODIST))
    assert [one.kind for one in as_methodist.ask(recent)] == [Kind.GROUP, Kind.CHILD]
    with pytest.raises(KnownError, match="not-allowed"):
        as_methodist.do(remember, chosen[2])


@given(st.text("абвқәіңabc 1", max_size=12))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.sampled_from(["канатова", "айлин", "инкарбек"]), st.data())
def test_one_slip_is_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    kind = data.draw(st.sampled_from(["missing", "double", "wrong", "swapped"]))
    slipped = {
        "missing": word[:at] + word[at + 1 :],
        "double": word[:at] + word[at] + word[at:],
        "wrong": word[:at] + "ъ" + word[at + 1 :],
        "swapped": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    }[kind]
    assert likeness((slipped,), f"пред {word}", forgiving=True)


def test_a_number_is_told_from_a_name() -> None:
    assert number_of("8 701 234 56 71") == "77012345671"
    assert number_of("№ 12") == number_of("12") == number_of("а123") == ""
    assert readings("  ") == ()
