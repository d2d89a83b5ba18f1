"""Fills an empty portal: a kindergarten with open groups, families with accounts, applications, issued vouchers, requests."""

import uuid
from dataclasses import dataclass

from sqlalchemy import func, select

from portal.demo.names import Inventor
from portal.services import applications, enrolment, families, organisations, staff, vouchers
from portal.services.context import Act, Portal
from portal.tables.organisations import organisation
from protocol.messages.entities import OrganisationBody, Relation
from protocol.messages.parents import NewApplication, NewRequest

DEMO_BIN = "100140000003"
DEMO_PASSWORD = "demo-parent"  # noqa: S105 - said openly in the README
LOCALITY = "Алматы"
DEMO_STAFF = 7
IN_QUEUE, WITH_VOUCHER, WITH_REQUEST = 4, 3, 3


@dataclass(frozen=True, slots=True)
class DemoCountry:
    """What the demo begins with."""

    organisation_id: str
    bin: str
    parent_password: str
    staff_iin: str = ""


def demo_organisation(number: str, name_kk: str, name_ru: str) -> OrganisationBody:
    """The demo's kindergarten: what a registry knows of it. The office tells the rest when it connects."""
    return OrganisationBody(bin=number, name_kk=name_kk, name_ru=name_ru)


def seed(portal: Portal, body: OrganisationBody, *, with_families: bool = True) -> DemoCountry:
    """Fill the portal unless it has kindergartens already."""
    with portal.transaction() as act:
        if act.connection.execute(select(func.count()).select_from(organisation)).scalar_one():
            known = organisations.by_bin(act.connection, body.bin)
            members = staff.members(act.connection)
            return DemoCountry(known.id, known.bin, DEMO_PASSWORD, members[0] if members else "")
        identifier = str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:balabaqsha:demo:{body.bin}"))
        new = organisations.create_organisation(act, body, identifier)
        inventor = Inventor()
        for number in range(IN_QUEUE + WITH_VOUCHER + WITH_REQUEST if with_families else 0):
            _family(act, inventor, new.id, number)
        return DemoCountry(new.id, new.bin, DEMO_PASSWORD, _staff_member(act))


def _staff_member(act: Act) -> str:
    """A parent of another invention who also works at the authority."""
    who, _ = Inventor(DEMO_STAFF).family(act.today)
    families.keep_person(act.connection, who)
    families.keep_account(act, who.iin, DEMO_PASSWORD)
    staff.add_member(act, who.iin, staff.COMMAND_LINE)
    return who.iin


def _family(act: Act, inventor: Inventor, organisation_id: str, number: int) -> None:
    """A family whose voucher goes as far as its number says: requested, issued, or still in the queue."""
    guardian, child = inventor.family(act.today)
    families.keep_person(act.connection, guardian)
    families.keep_person(act.connection, child)
    families.keep_guardian(act.connection, guardian.iin, child.iin, Relation.OTHER)
    families.keep_account(act, guardian.iin, DEMO_PASSWORD)
    identifier = applications.create(act, guardian.iin, NewApplication(child_iin=child.iin, locality=LOCALITY))
    if number >= WITH_REQUEST + WITH_VOUCHER:
        return
    vouchers.issue(act, identifier)
    if number < WITH_REQUEST:
        vouchers.answer(act, identifier, interested=True)
        enrolment.create(act, guardian.iin, NewRequest(application_id=identifier, organisation_id=organisation_id))
