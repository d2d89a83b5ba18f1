"""Opening the palette over the window with what can be done there and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.views.palette.dialog import CommandPalette
from desktop.views.palette.entries import command_entries, page_entries
from desktop.views.palette.presenter import PalettePresenter

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.workspace import Workspace


def open_palette(workspace: Workspace, window: MainWindow) -> CommandPalette:
    """Show the palette; everything in it is the signed-in person's: its pages, its commands, what the services let it find."""
    places: list[tuple[str, str, dict[str, object]]] = []
    for page in window.pages():
        places.append((page.id, page.title, {}))
        places += [(page.id, part.title, dict(part.args)) for part in page.parts]
    presenter = PalettePresenter(workspace)
    titles = {page.title for page in window.pages()}
    commands = [entry for entry in command_entries(window.command_sources()) if entry.title not in titles]
    palette = CommandPalette(presenter, window, page_entries(places, window.go), commands, window)
    presenter.setParent(palette)
    palette.finished.connect(palette.deleteLater)
    palette.open()
    return palette
