"""Routes that exist in demo mode alone: the clock, families and kindergartens on request, the sweep, a new epoch."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter
from pydantic import Field

from portal.api.dependencies import ThePortal
from portal.services import applications, families, organisations, vouchers
from portal.services.clock import ShiftedClock
from portal.services.deadlines import sweep
from portal.services.identity import begin_epoch
from protocol.messages.base import Message, Moment, ShortText
from protocol.messages.entities import OrganisationBody, PersonBody, Relation
from protocol.messages.parents import NewApplication


class DemoTime(Message):
    """What time it is from now on."""

    now: Moment


class DemoFamily(Message):
    """A parent's account with a child and a voucher just issued."""

    guardian: PersonBody
    child: PersonBody
    password: str = Field(default="demo-parent", min_length=8, max_length=40)
    relation: Relation = Relation.MOTHER
    locality: ShortText = "Алматы"
    language: ShortText = "kk"


def demo_router(clock: ShiftedClock) -> APIRouter:
    """The demo's routes around the clock they may set."""
    router = APIRouter(prefix="/v1/demo", tags=["demo"])

    @router.post("/clock")
    def set_clock(body: DemoTime) -> dict[str, Any]:
        clock.set(body.now)
        return {"now": clock.now().isoformat()}

    @router.post("/sweep")
    def run_sweep(portal: ThePortal) -> dict[str, int]:
        with portal.transaction() as act:
            return asdict(sweep(act))

    @router.post("/epoch")
    def new_epoch(portal: ThePortal) -> dict[str, str]:
        with portal.transaction() as act:
            return {"epoch": begin_epoch(act.connection, act.now)}

    @router.post("/organisation", status_code=201)
    def organisation(portal: ThePortal, body: OrganisationBody) -> dict[str, str]:
        with portal.transaction() as act:
            new = organisations.create_organisation(act, body)
        return {"organisation_id": new.id, "bin": new.bin}

    @router.post("/family", status_code=201)
    def family(portal: ThePortal, body: DemoFamily) -> dict[str, Any]:
        with portal.transaction() as act:
            families.keep_person(act.connection, body.guardian)
            families.keep_person(act.connection, body.child)
            families.keep_guardian(act.connection, body.guardian.iin, body.child.iin, body.relation)
            families.keep_account(act, body.guardian.iin, body.password)
            wanted = NewApplication(child_iin=body.child.iin, locality=body.locality, language=body.language)
            identifier = applications.create(act, body.guardian.iin, wanted)
            held = vouchers.issue(act, identifier)
        return {
            "guardian_iin": body.guardian.iin,
            "guardian_name": vouchers.full_name(body.guardian),
            "child_iin": body.child.iin,
            "child_name": vouchers.full_name(body.child),
            "password": body.password,
            "application_id": identifier,
            "voucher_number": held.row["voucher_number"],
        }

    return router
