"""What the section Network knows and does; no widget here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.services import network
from desktop.services.network import NetworkSettings
from desktop.services.sync.link import link_view
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NetworkState:
    """What is chosen, and the portal's address ("" while the office is not connected)."""

    chosen: NetworkSettings
    url: str


class NetworkPresenter(Presenter):
    """Loads, tries and saves the way to the portal."""

    loaded = Signal(object)  # NetworkState

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus, parent)
        self.workspace = workspace

    def load(self) -> None:
        """Read what is kept."""
        self.ask(_state, done=self.loaded.emit)

    def save(self, chosen: NetworkSettings, certificates: Path | None, done: Done, failed: Failed) -> None:
        """Keep the settings, with a copy of the certificates if a file was named; the next exchange goes this way."""

        def saved(result: object) -> None:
            self.workspace.exchange_now()
            done(result)

        self.run(network.save_way, chosen, certificates, self.workspace.folder.path, done=saved, failed=failed)

    def test(self, url: str, chosen: NetworkSettings, certificates: Path | None, done: Done, failed: Failed) -> None:
        """Ask the portal at an address who it is, by the way chosen; nothing is kept."""
        folder = self.workspace.folder.path

        def call() -> str:
            address = network.portal_address(url, network.checked(chosen), folder)
            if chosen.own_ca and certificates is not None:
                network.certificates_in(certificates)
                address = replace(address, ca_bundle=certificates)
            return network.try_connection(address)

        self.work("network", call, done=done, failed=failed)


def _state(uow: UnitOfWork) -> NetworkState:
    link = link_view(uow)
    return NetworkState(network.network_to_edit(uow), "" if link is None else link.url)
