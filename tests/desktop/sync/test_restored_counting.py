"""A restored portal counts from lower versions; what is put off meanwhile is taken later all the same."""

from desktop.models.attendance import ChildMonth
from desktop.models.exchange import OutboxOperation
from desktop.models.people import Child
from desktop.services.sync import resync
from desktop.services.sync.pull import apply_page
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.envelope import Change, ChangesPage
from protocol.messages.operations import ReopenSheet
from tests.desktop.sync.edits import child_body

CHILD = "c1"


def page(*changes: Change) -> ChangesPage:
    return ChangesPage(changes=changes, cursor="c", more=False, epoch="e")


def month(version: int) -> Change:
    body = {"child_id": CHILD, "month": "2026-10", "cells": {}, "state": "open"}
    return Change(type="child_month", id=f"{CHILD}:2026-10", version=version, body=body)


def test_a_month_put_off_while_everything_is_read_anew_is_taken_with_its_lower_version(office: Office) -> None:
    office.do(apply_page, page(Change(type="child", id=CHILD, version=1, body=child_body().wire()), month(7)))
    assert office.ask(lambda uow: uow.session.get(Child, CHILD)) is not None

    def waits(uow: UnitOfWork) -> None:
        body = ReopenSheet(child_id=CHILD, month="2026-10", reason="қате", by="x")
        uow.enqueue("sheet.reopen", "child_month", f"{CHILD}:2026-10", body)
        resync.read_all_anew(uow)

    office.do(waits)
    office.do(apply_page, page(month(2)))

    def answered(uow: UnitOfWork) -> None:
        key = entity_key("child_month", f"{CHILD}:2026-10")
        uow.session.query(OutboxOperation).filter_by(entity=key).update({"state": "applied"})

    office.do(answered)
    office.do(apply_page, page())
    assert office.ask(lambda uow: uow.session.get_one(ChildMonth, (CHILD, "2026-10")).version) == 2
