"""What an office of a released edition had in its outbox reaches this portal after the upgrade."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from desktop.services import outbox
from desktop.services.folder import OfficeFolder
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.status import SyncState
from desktop.services.sync.transport import PortalAddress
from eds.testing import KeyKind, Person, TestAuthority
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.organisations import create_organisation
from protocol.messages.entities import OrganisationBody
from tests.desktop.models.test_released_schemas import NOW, Office, editions, folder, lay_out, opened, sign_in, states  # noqa: F401

PASSWORD = "Құпия-сөз-2026"


@editions
def test_the_outbox_of_a_released_edition_reaches_the_portal(
    script: Path,
    folder: OfficeFolder,  # noqa: F811
    opened: list[Office],  # noqa: F811
    portal: Portal,
    url: str,
    clock: ShiftedClock,
    authority: TestAuthority,
) -> None:
    clock.set(NOW)
    lay_out(script, folder)
    office = sign_in(folder, opened)
    number = office.ask(lambda uow: uow.session.execute(text("SELECT bin FROM organisation")).scalar_one())
    with portal.transaction() as act:
        create_organisation(act, OrganisationBody(bin=number, name_kk="«Үлгі» балабақшасы", name_ru="Детский сад «Үлгі»"))
    head = Person("Үлгі", "Гүлнар", "Маратқызы", "800101400019", number, "Балабақша")
    key = authority.issue(head, password=PASSWORD, kind=KeyKind.HEAD)
    connection.connect(office, PortalAddress(url), key, PASSWORD, "PC-1")
    done = exchange(office, connection.client_for)
    assert done.outcome == "complete"
    assert done.status.state is SyncState.NEEDS_ATTENTION, "what was refused waits for a person"
    held = states(office)
    # What the registry already says of a kindergarten is merged with what the office said, and sent again.
    assert held.pop("organisation.put") == [outbox.CONFLICT, outbox.APPLIED]
    assert held.pop("request.decline") == [outbox.QUARANTINED]
    assert {state for those in held.values() for state in those} == {outbox.APPLIED}
    view = office.ask(connection.link_view)
    assert view is not None
    client = connection.client_for(view)
    assert not set(differing(office, client)), "what only the former portal knew is history here"
    client.close()
