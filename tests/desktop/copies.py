"""Offices made once and copied as files: making one anew costs a hundred times what a copy does."""

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import uuid_utils

from desktop.models.engine import open_engine
from desktop.services.accounts import AccountDraft, add_account
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice, create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost


def new_id() -> str:
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, slots=True)
class Closed:
    """The files of an office nobody has open, and what opens it."""

    folder: OfficeFolder
    key: bytes
    recovery_code: str
    actor: Actor
    device: str

    def copied(self, folder: OfficeFolder, around: Surroundings) -> NewOffice:
        """A copy of it in a folder, open, its director signed in."""
        folder.path.mkdir(parents=True, exist_ok=True)
        for source, target in ((self.folder.vault, folder.vault), (self.folder.database, folder.database)):
            shutil.copyfile(source, target)
        office = Office(open_engine(folder.database, self.key), self.actor, around.clock, around.new_id, self.device)
        return NewOffice(office, self.recovery_code, self.key)


def closed(made: NewOffice, folder: OfficeFolder) -> Closed:
    """Close an office that was just made, so that it can be copied."""
    made.office.close()
    return Closed(folder, made.key, made.recovery_code, made.office.actor, made.office.device)


def place_of_the_run() -> OfficeFolder:
    """A folder that lies until the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="balabaqsha-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return OfficeFolder(folder)


def copied_office(
    folder: OfficeFolder,
    organisation: OrganisationDraft,
    director: AccountDraft,
    around: Surroundings,
    methodist: AccountDraft | None = None,
) -> NewOffice:
    """What `create_office` makes, and a methodist's account if wanted."""
    made = _made(organisation, director, methodist, around.clock.now(), around.device, around.vault_cost)
    return made.copied(folder, around)


@cache
def _made(
    organisation: OrganisationDraft,
    director: AccountDraft,
    methodist: AccountDraft | None,
    now: datetime,
    device: str,
    cost: Cost,
) -> Closed:
    folder, around = place_of_the_run(), Surroundings(FixedClock(now), new_id, device, cost)
    made = create_office(folder, organisation, director, around)
    if methodist is not None:
        add_account(made.office, made.key, folder.vault, methodist, Role.METHODIST, cost)
    return closed(made, folder)
