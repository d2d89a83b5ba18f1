"""The office's own clauses: editions that stay, who may save them, and the contracts made with them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.models.contracts import ContractClauses
from desktop.models.exchange import OutboxOperation
from desktop.services.clauses import (
    differences,
    edition_in_force,
    editions,
    sample_fields,
    save_clauses,
    wording_in_force,
)
from desktop.services.clock import FixedClock
from desktop.services.contract_terms import next_number
from desktop.services.documents.contract_pdf import render_contract
from desktop.services.documents.contract_wording import load_wording
from desktop.services.documents.own_clauses import OwnClause
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Role
from desktop.services.settings import put_setting
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.clauses import ContractClausesBody

FIRST = OwnClause("parent", "Ата-ана {child_name} үшін аяқ киім әкеледі.", "Родитель приносит {child_name} обувь.")
SECOND = OwnClause("own", "Бассейн бар.", "Есть бассейн.")


def sent(uow: UnitOfWork) -> list[ContractClausesBody]:
    rows = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.kind == "contract_clauses.put"))
    return [ContractClausesBody.model_validate(row.body) for row in rows]


def test_every_save_is_an_edition_and_the_last_one_is_printed(office: Office, clock: FixedClock) -> None:
    first = office.do(save_clauses, (FIRST,), None).result
    clock.set(clock.now() + timedelta(hours=1))
    second = office.do(save_clauses, (FIRST, SECOND), first).result
    found = office.ask(editions)
    assert [(one.id, one.number) for one in found] == [(second, 2), (first, 1)]
    assert found[0].saved_by
    assert found[0].device == office.device
    assert found[0].saved_at - found[1].saved_at == timedelta(hours=1)
    assert found[1].clauses == (FIRST,)
    assert office.ask(wording_in_force).version == f"{load_wording().version}+2"
    assert [body.number for body in office.ask(sent)] == [1, 2]


def test_the_same_clauses_again_make_no_edition(office: Office) -> None:
    first = office.do(save_clauses, (FIRST,), None).result
    assert office.do(save_clauses, (FIRST,), first).result == first
    assert len(office.ask(editions)) == 1


def test_nothing_typed_is_no_edition(office: Office) -> None:
    assert office.do(save_clauses, (), None).result == ""
    assert office.ask(edition_in_force) is None
    assert office.ask(wording_in_force) == load_wording()


def test_a_wrong_clause_is_not_kept(office: Office) -> None:
    with pytest.raises(KnownError, match="clauses-wrong"):
        office.do(save_clauses, (OwnClause("own", "Тек қазақша", ""),), None)
    assert office.ask(editions) == ()


def test_who_did_not_see_the_other_edition_is_told(office: Office) -> None:
    first = office.do(save_clauses, (FIRST,), None).result
    with pytest.raises(KnownError, match="clauses-changed-meanwhile"):
        office.do(save_clauses, (SECOND,), None)
    office.do(save_clauses, (SECOND,), first)


def test_the_methodist_neither_sees_nor_saves_them(office: Office) -> None:
    methodist = office.acting_as(Actor("m1", "Ким Наталья", Role.METHODIST))
    for attempt in (lambda: methodist.ask(editions), lambda: methodist.do(save_clauses, (FIRST,), None)):
        with pytest.raises(KnownError, match="not-allowed"):
            attempt()


def test_an_edition_of_another_computer_counts_by_its_time(office: Office, clock: FixedClock) -> None:
    mine = office.do(save_clauses, (FIRST,), None).result

    def arrives(uow: UnitOfWork) -> None:
        other = {"place": "own", "kk": "Басқа", "ru": "Другое", "replaces": ""}
        for name, hours in (("later", 1), ("earlier", -1)):
            at = clock.now() + timedelta(hours=hours)
            row = {"number": 1, "saved_at": at, "saved_by": "Ким", "device": "PC-2", "clauses": [other]}
            uow.session.add(ContractClauses(id=name, version=3, **row))

    office.do(arrives)
    assert [one.id for one in office.ask(editions)] == ["later", mine, "earlier"]
    assert office.ask(wording_in_force).sections[-1].clauses[0].text.ru == "Другое"


def test_the_sample_can_always_be_drawn(office: Office) -> None:
    made = office.ask(sample_fields)
    assert made.problems() == ()
    assert render_contract(made, office.ask(wording_in_force)).startswith(b"%PDF")


def test_differences_tell_what_came_and_what_went() -> None:
    third = OwnClause("own", "Жаңа", "Новое")
    assert differences((FIRST, SECOND), (FIRST, third)) == (("=", FIRST), ("-", SECOND), ("+", third))


def test_two_computers_never_give_one_number_where_the_rule_names_them(office: Office) -> None:
    office.do(put_setting, "contract_number", "{year}/{pc}-{n:03d}")
    there = Office(office.engine, office.actor, office.clock, office.new_id, "PC-2")
    here, other = office.ask(next_number), there.ask(next_number)
    assert here != other
    assert office.device in here
    assert here.endswith("-001")
