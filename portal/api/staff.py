"""The staff's interface: the registry, vouchers, devices, the calendar and the rules."""

from datetime import date
from typing import Any

from fastapi import APIRouter, Depends
from pydantic import Field

from portal.api.dependencies import ThePortal, staff
from portal.services import applications, calendars, families, staff_work
from portal.services.staff import STAFF_TOKEN
from portal.services.vouchers import Application
from protocol.messages.base import Message, ShortText
from protocol.messages.entities import OrganisationBody, PersonBody, Relation
from protocol.messages.parents import ApplicationView
from protocol.rules import Rules

router = APIRouter(prefix="/v1/staff", tags=["staff"], dependencies=[Depends(staff)])


class NewFamily(Message):
    """A guardian with an account and a child."""

    guardian: PersonBody
    child: PersonBody
    password: str = Field(min_length=8, max_length=40)
    relation: Relation = Relation.MOTHER


class NextVoucher(Message):
    """Issue a voucher to the first in a locality's queue, or to one application."""

    locality: ShortText | None = None
    application_id: str | None = None


class DayOfCountry(Message):
    """What a day of the whole country is."""

    working: bool
    reason: ShortText = ""


@router.post("/organisations", status_code=201)
def create_organisation(portal: ThePortal, body: OrganisationBody) -> dict[str, str]:
    """Enter a kindergarten into the registry."""
    with portal.transaction() as act:
        new = staff_work.enter(act, STAFF_TOKEN, body)
    return {"organisation_id": new.id, "bin": new.bin}


@router.post("/families", status_code=201)
def create_family(portal: ThePortal, body: NewFamily) -> dict[str, str]:
    """Enter a guardian and a child into the registry and give the guardian an account."""
    with portal.transaction() as act:
        families.keep_person(act.connection, body.guardian)
        families.keep_person(act.connection, body.child)
        families.keep_guardian(act.connection, body.guardian.iin, body.child.iin, body.relation)
        families.keep_account(act, body.guardian.iin, body.password)
    return {"guardian_iin": body.guardian.iin, "child_iin": body.child.iin}


@router.post("/vouchers", status_code=201)
def issue_voucher(portal: ThePortal, body: NextVoucher) -> ApplicationView:
    """Issue a voucher."""
    with portal.transaction() as act:
        held: Application
        if body.application_id is not None:
            held = staff_work.issue(act, STAFF_TOKEN, body.application_id)
        else:
            held = staff_work.issue_next(act, STAFF_TOKEN, body.locality or "")
        return applications.view(act.connection, held, act.today)


@router.post("/devices/{device_id}/revoke", status_code=204)
def revoke_device(portal: ThePortal, device_id: str) -> None:
    """Take a device's access away."""
    with portal.transaction() as act:
        staff_work.revoke(act, STAFF_TOKEN, device_id)


@router.put("/calendar/{day}")
def put_day(portal: ThePortal, day: date, body: DayOfCountry) -> dict[str, Any]:
    """Override a day for the whole country; every office receives it."""
    with portal.transaction() as act:
        edition = staff_work.put_day(act, STAFF_TOKEN, day, working=body.working, reason=body.reason)
        return {"calendar_version": edition}


@router.put("/rules")
def put_rules(portal: ThePortal, body: Rules) -> Rules:
    """A new edition of the rules; every office receives it."""
    with portal.transaction() as act:
        edition = staff_work.publish_rules(act, STAFF_TOKEN, body)
        return calendars.current_rules(act.connection) if edition is None else edition
