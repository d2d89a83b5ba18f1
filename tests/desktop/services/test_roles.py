"""Who may do what: every use case asks, and a methodist is kept from what is the director's."""

import ast
import inspect
import pkgutil
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop import services
from desktop.services import (
    accounts,
    attendance,
    children,
    contract_batch,
    contract_export,
    contract_history,
    contract_reminder,
    contracts,
    enrolment,
    groups,
    journal,
    organisation,
    request_history,
    request_rules,
    request_undo,
    settings,
    signing,
    today,
)
from desktop.services.accounts import AccountDraft
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.roles import PERMISSIONS, Actor, Permission, Role
from desktop.services.sync import connection
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office, UnitOfWork
from eds.trust import TrustKind, TrustStore
from protocol.attendance import MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month

from .conftest import ORGANISATION

DAY = date(2026, 11, 12)
IIN = next(iin for n in range(9000, 9100) if (iin := make_iin(date(2022, 5, 4), Sex.FEMALE, n)))
TERMS = contracts.Terms(DAY, date(2027, 8, 31), 1, 1)
ADDRESS = PortalAddress("https://portal.example")
NOBODY = TrustStore.of((), kind=TrustKind.PRODUCTION)

DIRECTORS: dict[str, Callable[[Office], object]] = {
    "requests": lambda office: office.ask(enrolment.list_requests),
    "a request": lambda office: office.ask(enrolment.view_request, "r"),
    "doubts": lambda office: office.ask(enrolment.doubts, "r", "g"),
    "accept": lambda office: office.do(enrolment.accept, "r", "g"),
    "waiting list": lambda office: office.do(enrolment.put_on_waiting_list, "r"),
    "decline a request": lambda office: office.do(enrolment.decline, "r", "why"),
    "take a decision back": lambda office: office.do(request_undo.take_back, "r"),
    "a request's history": lambda office: office.ask(request_history.history, "r"),
    "rules of papers": lambda office: office.do(request_rules.save_rules, request_rules.DEFAULT_PAPERS, [], []),
    "contracts": lambda office: office.ask(contracts.list_contracts),
    "a contract": lambda office: office.ask(contracts.view_contract, "c"),
    "a contract's papers": lambda office: office.ask(contracts.papers, "c"),
    "the next number": lambda office: office.ask(contracts.next_number),
    "terms": lambda office: office.ask(contracts.default_terms),
    "fields": lambda office: office.ask(contracts.fields_for_request, "r", TERMS),
    "prepare": lambda office: signing.prepare(office, "r", TERMS),
    "send": lambda office: office.do(contracts.send, "c"),
    "store a report": lambda office: office.do(contracts.store_report, "c", {}),
    "store signatures": lambda office: office.do(contracts.store_countersigned, "c", b"", {}),
    "withdraw": lambda office: office.do(contracts.withdraw, "c", "why"),
    "decline a contract": lambda office: office.do(contracts.decline, "c", "why"),
    "accepted requests without a contract": lambda office: office.ask(contract_batch.ready_requests),
    "prepare several": lambda office: contract_batch.prepare_all(office, ["r"], TERMS),
    "export several": lambda office: contract_export.export_contracts(office, ["c"], Path("no such folder/a.zip"), "kk"),
    "note an export": lambda office: office.do(contract_export.note_export, ["c"]),
    "a reminder": lambda office: office.ask(contract_reminder.reminder, "c"),
    "note a reminder": lambda office: office.do(contract_reminder.note_reminder, "c"),
    "a contract's timeline": lambda office: office.ask(contract_history.timeline, "c"),
    "what of a contract waits": lambda office: office.ask(contract_history.waiting_since, "c"),
    "verify": lambda office: signing.verify(office, "c", NOBODY),
    "countersign": lambda office: signing.countersign(office, "c", b"", "", NOBODY),
    "organisation": lambda office: office.do(organisation.save_organisation, ORGANISATION),
    "a setting": lambda office: office.do(settings.put_setting, "tariff", {}),
    "marks": lambda office: office.do(settings.put_marks, DEFAULT_RULES.marks),
    "a day": lambda office: office.do(settings.override_day, DAY, working=False, reason="x"),
    "accounts": lambda office: office.ask(accounts.accounts),
    "a new account": lambda office: accounts.add_account(
        office, bytes(32), Path("vault"), AccountDraft("x", "X", "password x"), Role.DIRECTOR
    ),
    "an account's end": lambda office: accounts.disable_account(office, Path("vault"), "a"),
    "connect": lambda office: connection.connect(office, ADDRESS, b"", "", "PC"),
    "disconnect": lambda office: office.do(connection.disconnect),
}


@pytest.fixture
def methodist(office: Office) -> Office:
    return office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))


@pytest.mark.parametrize("act", DIRECTORS.values(), ids=list(DIRECTORS))
def test_a_methodist_is_kept_from_what_is_the_directors(methodist: Office, act: Callable[[Office], object]) -> None:
    with pytest.raises(KnownError) as error:
        act(methodist)
    assert error.value.code == "not-allowed"


@pytest.mark.parametrize("act", DIRECTORS.values(), ids=list(DIRECTORS))
def test_the_director_is_let_on(office: Office, act: Callable[[Office], object]) -> None:
    """Whatever else is wrong with made-up identifiers and files, it is not the permission."""
    refused = ""
    try:
        act(office)
    except KnownError as error:
        refused = error.code
    assert refused != "not-allowed"


def test_a_methodist_keeps_groups_children_and_attendance(methodist: Office) -> None:
    group = methodist.do(groups.create_group, GroupDraft("Балапан")).result
    child = methodist.do(children.add_child, ChildDraft(IIN, "Серік", "Айлин"), group_id=group).result
    methodist.do(attendance.set_marks, [attendance.MarkEdit(child, DAY, MarkCode.PRESENT)])
    with pytest.raises(KnownError) as error:
        methodist.do(attendance.close_month, group, Month.of(DAY))
    assert error.value.code == "month-not-over"
    assert methodist.ask(groups.list_groups)
    assert methodist.ask(journal.verify_chain).broken_at is None
    assert methodist.ask(today.today).figures.groups == 1


def test_the_own_login_is_everybodys_to_ask(office: Office) -> None:
    assert office.ask(accounts.own_login) == "director"


def test_the_roles_are_what_the_window_shows() -> None:
    assert PERMISSIONS[Role.DIRECTOR] == frozenset(Permission)
    assert PERMISSIONS[Role.METHODIST] == {
        Permission.SEE,
        Permission.MARK,
        Permission.EDIT_PEOPLE,
        Permission.CLOSE_MONTH,
        Permission.MENUS,
    }


WITHOUT_A_PERSON = {
    "settings.store_setting": "what the portal published",
    "drafts.forget_old_drafts": "everybody's own unsaved form",
    "attendance.publish": "a part of closing and of publishing again, which ask",
    "blobs.keep_blob": "a part of every act that brings a file",
    "groups.new_group": "a part of making a group and of moving one up, which ask",
    "groups.edit_values": "a part of editing a group and of moving one up, which ask",
    "people.write_guardians": "a part of writing a child",
    "recovery.take_over": "before anybody signs in: a restore asks for a password or the printed code",
    "integrity.note": "the program's own check, whoever is signed in",
}


def modules() -> list[ModuleType]:
    """Every module of the services but the exchange's own."""
    return [
        import_module(f"desktop.services.{found.name}") for found in pkgutil.iter_modules(services.__path__) if not found.ispkg
    ]


def writers() -> dict[str, tuple[ModuleType, Callable[..., Any]]]:
    """Every public function of the services that takes a unit of work and records an act, enqueues, or adds a row."""
    found = {}
    for module in modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            public = not name.startswith("_") and function.__module__ == module.__name__
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if public and first is not None and first.annotation is UnitOfWork and calls(function) & WRITES:
                found[f"{module.__name__.rpartition('.')[2]}.{name}"] = (module, function)
    return found


WRITES = frozenset(
    {
        "record",
        "enqueue",
        "uow.session.add",
        "uow.session.delete",
        "_keep",
        "_keep_placement",
        "_end",
        "step",
        "contract_steps.step",
        "keep_prepared",
        "_decide",
        "moved",
    }
)


def calls(function: Callable[..., Any]) -> frozenset[str]:
    """The names of everything a function calls in its own body."""
    tree = ast.parse(inspect.getsource(function).lstrip())
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            target = node.func
            if isinstance(target, ast.Name):
                names.add(target.id)
            elif isinstance(target, ast.Attribute):
                names |= {target.attr, f"{ast.unparse(target.value)}.{target.attr}"}
    return frozenset(names)


def asks(module: ModuleType, function: Callable[..., Any], depth: int = 0) -> bool:
    """Whether a function, or one of its module it calls, requires a permission."""
    called = calls(function)
    if "uow.require" in called:
        return True
    inner = [other for name in called if inspect.isfunction(other := getattr(module, name, None)) and other is not function]
    return depth < 3 and any(asks(module, other, depth + 1) for other in inner)


def test_every_use_case_that_writes_asks_who_may() -> None:
    found = writers()
    assert len(found) >= 25, "the search finds the use cases"
    silent = {name for name, (module, function) in found.items() if not asks(module, function)}
    assert silent == set(WITHOUT_A_PERSON)


def test_the_exchange_itself_may_do_everything() -> None:
    link = import_module("desktop.services.sync.link")
    assert all(link.PORTAL_ACTOR.may(permission) for permission in Permission)


def test_a_director_does_not_shut_themselves_out(office: Office, folder: OfficeFolder) -> None:
    own = office.ask(accounts.accounts)[0]
    with pytest.raises(KnownError) as error:
        accounts.disable_account(office, folder.vault, own.id)
    assert error.value.code == "cannot-disable-yourself"
