"""Fills an empty portal: a kindergarten with open groups, families with accounts, applications, issued vouchers, requests."""

import uuid
from dataclasses import dataclass

from sqlalchemy import func, select

from portal.demo.names import Inventor
from portal.services import applications, enrolment, families, organisations, vouchers
from portal.services.context import Act, Portal
from portal.tables.organisations import organisation
from protocol.messages.entities import OrganisationBody, Relation
from protocol.messages.parents import NewApplication, NewRequest

DEMO_BIN = "100140000003"
DEMO_PASSWORD = "demo-parent"  # noqa: S105 - said openly in the README
LOCALITY = "Алматы"
IN_QUEUE, WITH_VOUCHER, WITH_REQUEST = 4, 3, 3


@dataclass(frozen=True, slots=True)
class DemoCountry:
    """What the demo begins with."""

    organisation_id: str
    bin: str
    parent_password: str


def demo_organisation(number: str, name_kk: str, name_ru: str) -> OrganisationBody:
    """The demo's kindergarten: what a registry knows of it. The office tells the rest when it connects."""
    return OrganisationBody(bin=number, name_kk=name_kk, name_ru=name_ru)


def seed(portal: Portal, body: OrganisationBody, *, with_families: bool = True) -> DemoCountry:
    """Fill the portal unless it has kindergartens already."""
    with portal.transaction() as act:
        if act.connection.execute(select(func.count()).select_from(organisation)).scalar_one():
            known = organisations.by_bin(act.connection, body.bin)
            return DemoCountry(known.id, known.bin, DEMO_PASSWORD)
        identifier = str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:balabaqsha:demo:{body.bin}"))
        new = organisations.create_organisation(act, body, identifier)
        inventor = Inventor()
        for number in range(IN_QUEUE + WITH_VOUCHER + WITH_REQUEST if with_families else 0):
            _family(act, inventor, new.id, number)
        return DemoCountry(new.id, new.bin, DEMO_PASSWORD)


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
