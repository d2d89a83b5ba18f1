"""What the screens of a signed-in person work with; the composition root fills it in once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.authority import Authority
    from desktop.services.opening import OfficeFolder
    from desktop.services.preferences import PreferenceFile
    from desktop.services.sync.transport import PortalAddress
    from desktop.services.unit_of_work import Office
    from desktop.views.change_bus import ChangeBus
    from desktop.views.task_runner import TaskRunner
    from eds.trust import TrustStore


@dataclass(frozen=True)
class Workspace:
    """The signed-in person's tools.

    `key` opens the database and is needed for a new account's slot and for backups. `trust` reads whom signatures are
    believed from, `authority` is whom to ask about them and who gives time stamps. `exchange_now` asks for an exchange with the
    portal as soon as possible (its outcome comes over the bus and in the status line). `address` turns a typed portal address
    into one with this PC's proxy and certificates. `restyle` applies a language or theme from the preferences by building the
    window anew.
    """

    office: Office
    tasks: TaskRunner
    bus: ChangeBus
    folder: OfficeFolder
    key: bytes = field(repr=False)
    preferences: PreferenceFile
    trust: Callable[[], TrustStore]
    authority: Authority
    exchange_now: Callable[[], None]
    address: Callable[[str], PortalAddress]
    restyle: Callable[[], None]
    sign_out: Callable[[], None]
