"""Finding anything of the office by a few letters: children, groups, contracts, requests; each role finds what is its own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services import settings
from desktop.services.fuzzy import folded, likeness, number_of, readings
from desktop.services.groups import here_on
from desktop.services.people import full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork

MOST: Final = 6
RECENT_KEPT: Final = 12
RECENT: Final = "palette.recent"

_CHILD, _GUARDIAN, _GROUP, _STAY = Child.__table__.c, Guardian.__table__.c, Group.__table__.c, Placement.__table__.c
_CONTRACT, _REQUEST = Contract.__table__.c, EnrolmentRequest.__table__.c


class Kind(StrEnum):
    """What can be found."""

    CHILD = "child"
    GROUP = "group"
    CONTRACT = "contract"
    REQUEST = "request"


NEEDED: Final = {
    Kind.CHILD: Permission.SEE,
    Kind.GROUP: Permission.SEE,
    Kind.CONTRACT: Permission.CONTRACTS,
    Kind.REQUEST: Permission.DECIDE_REQUESTS,
}


@dataclass(frozen=True, slots=True)
class Found:
    """One thing: its id, what it is called, and what tells it from others of the name (IIN, phone, group, child; may be "")."""

    kind: Kind
    id: str
    title: str
    detail: str = ""

    @property
    def key(self) -> str:
        """What it is remembered by: "child:<id>"."""
        return f"{self.kind.value}:{self.id}"


@dataclass(frozen=True, slots=True)
class _Candidate:
    found: Found
    words: str
    numbers: tuple[str, ...] = ()


def find(uow: UnitOfWork, typed: str, most: int = MOST) -> tuple[Found, ...]:
    """What fits, at most `most` of each kind, the recently chosen first; nothing typed gives the recently chosen."""
    if not typed.strip():
        return recent(uow)
    kinds = [kind for kind in Kind if uow.actor.may(NEEDED[kind])]
    earlier = {key: place for place, key in enumerate(_remembered(uow))}
    return tuple(one for kind in kinds for one in _best(candidates(uow, kind), typed, earlier, most))


def recent(uow: UnitOfWork) -> tuple[Found, ...]:
    """What this person chose last and may still see, the newest first."""
    remembered = _remembered(uow)
    kinds = {Kind(key.partition(":")[0]) for key in remembered}
    known = {
        one.found.key: one.found
        for kind in Kind
        if kind in kinds and uow.actor.may(NEEDED[kind])
        for one in candidates(uow, kind)
    }
    return tuple(known[key] for key in remembered if key in known)


def remember(uow: UnitOfWork, found: Found) -> None:
    """Keep that this person chose it; in the encrypted database, a line per account.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(NEEDED[found.kind])
    kept = [found.key, *(key for key in _remembered(uow) if key != found.key)]
    settings.store_setting(uow, _name(uow), kept[:RECENT_KEPT])


def candidates(uow: UnitOfWork, kind: Kind) -> list[_Candidate]:
    """Everything of a kind with what it is found by.

    Raises:
        KnownError: "not-allowed": contracts and requests are the director's.
    """
    uow.require(NEEDED[kind])
    readers: dict[Kind, Callable[[UnitOfWork], Iterable[_Candidate]]] = {
        Kind.CHILD: _children,
        Kind.GROUP: _groups,
        Kind.CONTRACT: _contracts,
        Kind.REQUEST: _requests,
    }
    return list(readers[kind](uow))


def _best(those: list[_Candidate], typed: str, earlier: dict[str, int], most: int) -> list[Found]:
    digits = number_of(typed)
    ranked: list[tuple[int, int, int]] = []
    for query in readings(typed):
        for forgiving in (False, True):
            ranked = [
                (-score, earlier.get(one.found.key, len(earlier)), place)
                for place, one in enumerate(those)
                if (score := _score(one, query, digits, forgiving=forgiving))
            ]
            if ranked:
                return [those[place].found for _, _, place in sorted(ranked)[:most]]
    return []


def _score(one: _Candidate, query: tuple[str, ...], digits: str, *, forgiving: bool) -> int:
    if digits and any(digits in number for number in one.numbers):
        return 3
    return likeness(query, one.words, forgiving=forgiving)


def _children(uow: UnitOfWork) -> Iterable[_Candidate]:
    connection = uow.session.connection()
    reach: dict[str, list[str]] = {}
    for child_id, phone in connection.execute(select(_GUARDIAN.child_id, _GUARDIAN.phone).where(_GUARDIAN.phone != "")).tuples():
        reach.setdefault(child_id, []).append(phone)
    here = select(_STAY.child_id, _GROUP.name).join_from(Placement, Group).where(here_on(uow.today))
    groups: dict[str, str] = dict(connection.execute(here).tuples().all())
    query = select(_CHILD.id, _CHILD.surname, _CHILD.given_name, _CHILD.patronymic, _CHILD.iin).order_by(_CHILD.sort_name)
    for child_id, surname, given, patronymic, iin in connection.execute(query).tuples():
        name = full_name(surname, given, patronymic)
        phones = reach.get(child_id, [])
        detail = " · ".join(part for part in (groups.get(child_id, ""), iin, *phones[:1]) if part)
        numbers = (iin, *(phone.lstrip("+") for phone in phones))
        yield _Candidate(Found(Kind.CHILD, child_id, name, detail), folded(name), numbers)


def _groups(uow: UnitOfWork) -> Iterable[_Candidate]:
    query = select(_GROUP.id, _GROUP.name).where(_GROUP.archived_at.is_(None)).order_by(_GROUP.name)
    for group_id, name in uow.session.connection().execute(query).tuples():
        yield _Candidate(Found(Kind.GROUP, group_id, name), folded(name))


def _contracts(uow: UnitOfWork) -> Iterable[_Candidate]:
    query = (
        select(_CONTRACT.id, _CONTRACT.number, _CHILD.surname, _CHILD.given_name, _CHILD.patronymic, _CHILD.iin)
        .join_from(Contract, Child)
        .order_by(_CONTRACT.dated.desc(), _CONTRACT.number.desc())
    )
    for contract_id, number, surname, given, patronymic, iin in uow.session.connection().execute(query).tuples():
        child = full_name(surname, given, patronymic)
        yield _Candidate(Found(Kind.CONTRACT, contract_id, f"№ {number}", child), folded(f"{number} {child}"), (iin,))


def _requests(uow: UnitOfWork) -> Iterable[_Candidate]:
    query = select(_REQUEST.id, _REQUEST.number, _REQUEST.child, _REQUEST.guardian).order_by(_REQUEST.received_at.desc())
    for request_id, number, child, guardian in uow.session.connection().execute(query).tuples():
        name = _person(child)
        numbers = (str(child.get("iin", "")), str(guardian.get("phone", "")).lstrip("+"))
        found = Found(Kind.REQUEST, request_id, f"№ {number}", name)
        yield _Candidate(found, folded(f"{number} {name}"), tuple(filter(None, numbers)))


def _person(body: dict[str, Any]) -> str:
    return full_name(*(str(body.get(part, "")) for part in ("surname", "given_name", "patronymic")))


def _remembered(uow: UnitOfWork) -> list[str]:
    kinds = {kind.value for kind in Kind}
    return [str(key) for key in settings.setting(uow, _name(uow), []) if str(key).partition(":")[0] in kinds]


def _name(uow: UnitOfWork) -> str:
    return f"{RECENT}.{uow.actor.account_id}"
