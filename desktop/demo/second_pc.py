"""A second PC of the same office: an empty database that learns everything from the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import uuid_utils.compat

from desktop.demo.country import KEY_PASSWORD
from desktop.demo.kindergarten import DIRECTORS_IIN, ORGANISATION
from desktop.services import attendance
from desktop.services.accounts import AccountDraft
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.transport import PortalAddress
from desktop.services.vault import Cost

# The other PC lives in this one's process for a moment: its password is not paid with this one's memory.
CHEAP = Cost(passes=1, memory_kib=64, lanes=1)

if TYPE_CHECKING:
    from desktop.demo.day_scene import Scene
    from protocol.attendance import MarkCode
    from protocol.working_calendar import Month


def marks_seen_by_another_pc(scene: Scene, group_id: str, month: Month) -> dict[str, tuple[MarkCode | None, ...]]:
    """Connect a new PC, let it read everything, and return its marks by child's IIN."""
    around = Surroundings(scene.clock, lambda: str(uuid_utils.compat.uuid7()), "Office-2", CHEAP)
    folder = OfficeFolder(scene.out / "home" / "second")
    made = create_office(folder, ORGANISATION, AccountDraft("director", ORGANISATION.head_name, "second PC 2026"), around)
    try:
        key = scene.country.directors_key(ORGANISATION, DIRECTORS_IIN).read_bytes()
        connection.connect(made.office, PortalAddress(scene.cable.url), key, KEY_PASSWORD, "Office-2")
        exchange(made.office, connection.client_for)
        exchange(made.office, connection.client_for)
        return {row.iin: row.codes for row in made.office.ask(attendance.sheet, group_id, month).rows}
    finally:
        made.office.close()
