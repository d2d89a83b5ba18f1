"""Walks by chance through everything two people can do with attendance, and what must hold on the way and at the end."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from random import Random

from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office
from desktop.services.sync.cycle import exchange
from desktop.services.vault import Cost
from protocol.messages.envelope import Operation, OperationResult, OperationStatus, Problem
from tests.desktop.sync.conftest import ORGANISATION, connect_by_hand
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker
from tests.desktop.views.attendance.agreement import grid_agrees, papers_agree, pcs_agree
from tests.desktop.views.attendance.two_pcs import (
    LOGIN,
    NOVEMBER,
    OCTOBER,
    PASSWORD,
    START,
    Act,
    Pc,
    Town,
    copy_office,
    move_in,
    new_id,
)

GRID_EVERY, PAPERS_EVERY = 5, 200
PRINTED = (OCTOBER, NOVEMBER)


class PublishingPortal(ReferencePortal):
    """The reference portal with closed months: a published sheet is kept, refuses marks and must say what the cells say."""

    def _decide(self, operation: Operation, device_id: str) -> OperationResult:
        kind, _, identifier = operation.entity.partition(":")
        if operation.kind not in ("sheet.publish", "sheet.reopen"):
            return super()._decide(operation, device_id)
        child, _, month = identifier.rpartition(":")
        held = self.entities.get((kind, identifier))
        body = dict(held[3]) if held else {"child_id": child, "month": month, "cells": {}}
        closed = identifier in self.closed
        if operation.kind == "sheet.publish":
            known = body.get("publication")
            if closed and known and known["sheet_hash"] == operation.body["sheet_hash"]:
                return OperationResult(
                    op_id=operation.op_id, status=OperationStatus.APPLIED, version=self.version(kind, identifier)
                )
            if closed:
                return self._refused(operation, "month-closed")
            cells = body["cells"]
            derived = ("day_off", "not_enrolled")
            if any(
                code not in derived and cells.get(str(day), {}).get("code") != code
                for day, code in enumerate(operation.body["days"], 1)
            ):
                return self._refused(operation, "sheet-mismatch")
            taken = ("sheet_hash", "days", "group_id", "by")
            publication = {name: operation.body[name] for name in taken} | {"published_at": self.now().isoformat()}
            body |= {"state": "published", "publication": publication}
            self.closed.add(identifier)
        else:
            if not closed:
                return self._refused(operation, "month-open")
            body |= {"state": "open", "publication": None}
            self.closed.discard(identifier)
        return self._taken(operation, self.put(kind, identifier, body))

    def _taken(self, operation: Operation, version: int) -> OperationResult:
        return OperationResult(op_id=operation.op_id, status=OperationStatus.APPLIED, version=version)

    def _refused(self, operation: Operation, code: str) -> OperationResult:
        return OperationResult(op_id=operation.op_id, status=OperationStatus.REJECTED, problem=Problem(code=code))


def make_template(folder: Path) -> Path:
    """An office made once, to be copied to both disks."""
    around = Surroundings(FixedClock(START), new_id, "template", Cost(1, 8192, 1))
    create_office(OfficeFolder(folder), ORGANISATION, AccountDraft(LOGIN, "Сәдуақас Гүлнар", PASSWORD), around).office.close()
    return folder


def make_town(template: Path, folder: Path) -> Town:
    """Two PCs of one kindergarten and a portal that decides as the real one does."""
    clock = FixedClock(START)
    portal = PublishingPortal(clock.now)
    pcs = []
    for name in ("pc-1", "pc-2"):
        network = Broken()
        maker = client_maker(portal, network)
        pc = Pc(name, copy_office(template, folder / name), clock, partial(exchange, make_client=maker, rng=Random(1)))
        pc.cut = partial(_cut, network)
        pcs.append(pc)
    for pc in pcs:
        pc.sign_in()
        pc.office.do(connect_by_hand, "http://127.0.0.1:1", pc.name)
    return begin(Town((pcs[0], pcs[1]), clock))


def _cut(network: Broken, call: str) -> None:
    network.left = [call] if call else []


def begin(town: Town) -> Town:
    """Children come to the first PC; the second one hears of them."""
    first, second = town.pcs
    move_in(first.office)
    first.exchange()
    second.exchange()
    for pc in town.pcs:
        pc.desk.presenter.reload()
        grid_agrees(pc)
    return town


def walk(town: Town, acts: Iterable[Act], *, papers_every: int = PAPERS_EVERY) -> int:
    """Do all of it, looking at the grids now and then and at the papers seldom; settle and compare everything at the end.

    Returns how many acts were done.
    """
    done = 0
    try:
        for done, act in enumerate(acts, 1):
            town.act(act)
            if done % GRID_EVERY == 0:
                for pc in town.pcs:
                    grid_agrees(pc)
            if done % papers_every == 0:
                papers_agree(town.pcs[done // papers_every % 2], *PRINTED)
        town.settle()
        pcs_agree(town)
        for pc, month in zip(town.pcs, PRINTED, strict=True):
            papers_agree(pc, month)
        for pc in town.pcs:
            pc.sign_out()
            pc.sign_in()
        pcs_agree(town)
    except BaseException as error:
        error.add_note("the last acts: " + "\n".join(town.told[-25:]))
        raise
    return done
