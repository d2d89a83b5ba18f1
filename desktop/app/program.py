"""The running program: which window is open, and what it is made of."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.arguments import PROGRAM, Arguments
from desktop.app.collector import QuietCollector
from desktop.app.memory import give_back, hold_little
from desktop.app.tray import Tray
from desktop.app.trust import authority_of, trust_place
from desktop.services.clock import SystemClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.views.change_bus import ChangeBus
from desktop.views.first_paint import FirstPaint
from desktop.views.language import install_language
from desktop.views.sign_in.presenter import first_run_needed
from desktop.views.sign_in.window import SignInWindow
from desktop.views.task_runner import TaskRunner
from desktop.views.theme import apply_theme

if TYPE_CHECKING:
    from desktop.app.completion_driver import CompletionDriver
    from desktop.app.exchange_driver import ExchangeDriver
    from desktop.app.integrity_driver import IntegrityDriver
    from desktop.app.leaving import Leaving
    from desktop.app.tray import Desktop
    from desktop.services.opening import NewOffice, Unlocked
    from desktop.services.recovery import Restored
    from desktop.services.sync.cycle import Exchange
    from desktop.services.sync.link import LinkView
    from desktop.services.sync.portal_client import PortalClient, Tokens
    from desktop.services.sync.transport import PortalAddress
    from desktop.services.unit_of_work import Office
    from desktop.views.main_window import MainWindow
    from desktop.views.workspace import Workspace

NETWORK_SECONDS: Final = 3.0

log = logging.getLogger(__name__)


def keyboard_place(window: QWidget | None) -> str:
    """The name of what has a window's keyboard, or of the nearest thing around it that has a name; "" where nothing has."""
    at = window.focusWidget() if window is not None else None
    while at is not None and (not at.objectName() or at.objectName().startswith("qt_")):
        at = at.parentWidget()
    return at.objectName() if at is not None else ""


@dataclass(frozen=True)
class WindowPlace:
    """Keeps the window's place and size among the preferences."""

    preferences: PreferenceFile

    def load_geometry(self) -> bytes | None:
        """What was saved last; None at first."""
        stored = self.preferences.values.geometry
        try:
            return base64.b64decode(stored, validate=True) or None
        except ValueError:
            return None

    def save_geometry(self, geometry: bytes) -> None:
        """Keep it."""
        self.preferences.change(geometry=base64.b64encode(geometry).decode())

    def load_table(self, name: str) -> Mapping[str, Any]:
        """How a table was looked at last; empty at first."""
        kept = self.preferences.values.tables.get(name, {})
        return kept if isinstance(kept, dict) else {}

    def save_table(self, name: str, layout: Mapping[str, Any]) -> None:
        """Keep it; written with the geometry, when the window closes."""
        self.preferences.hold(tables={**self.preferences.values.tables, name: dict(layout)})


class Program(QObject):
    """Opens one window after the other: first run or sign-in, then the office. `window` is the one that is open.

    `opened(window)` tells of each; the demo and the tests follow it.
    """

    opened = Signal(object)

    def __init__(self, app: QApplication, arguments: Arguments, around: Surroundings) -> None:
        super().__init__(app)
        self.app = app
        self.arguments = arguments
        self.around = around
        self.folder = OfficeFolder(arguments.data)
        self.preferences = PreferenceFile(arguments.data / "preferences.json")
        hold_little()
        self.tasks = TaskRunner(self)
        self.collector = QuietCollector(app, self.tasks, self)
        self.desktop: Desktop = Tray(PROGRAM, self)
        self.system_scheme: Callable[[], Qt.ColorScheme] = QGuiApplication.styleHints().colorScheme
        self.window: QWidget | None = None
        self.workspace: Workspace | None = None
        self.leaving: Leaving | None = None
        self.integrity: IntegrityDriver | None = None
        self.driver: ExchangeDriver | None = None
        self.completion: CompletionDriver | None = None
        self.tokens: Tokens | None = None
        app.aboutToQuit.connect(self.close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def start(self) -> None:
        """Open the first window: the sign-in of the office in the folder, or the assistant for a new one."""
        self._dress()
        if first_run_needed(self.folder):
            self.open_first_run()
        else:
            self.open_sign_in()

    def open_sign_in(self) -> None:
        """Ask who is there."""
        window = SignInWindow(self.folder, self.around, self.preferences, self.tasks, self.arguments.demo_hint)
        window.signed_in.connect(self._signed_in)
        window.language_chosen.connect(lambda language: self._speak(language, self.open_sign_in))
        FirstPaint(window, window.warm_up)
        self._show(window)

    def open_first_run(self, typed: Mapping[str, str] | None = None) -> None:
        """Set up a new office; `typed` is what an assistant in another language held."""
        from desktop.views.sign_in.first_run import FirstRunAssistant

        window = FirstRunAssistant(self.folder, self.around, self.preferences, self.tasks, typed=typed)
        window.finished.connect(self._created)
        window.restored.connect(self._restored)
        window.language_chosen.connect(lambda language: self._speak(language, lambda: self.open_first_run(window.typed())))
        FirstPaint(window, window.warm_up)
        self._show(window)

    def raise_window(self) -> None:
        """Bring the window forward: somebody started the program a second time."""
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def sign_out(self) -> None:
        """Close the office and ask who is there; a write the disk refuses is told first, and the office stays open."""
        if self.leaving is not None and not self.leaving.may_leave():
            return
        self._go_to_the_door()

    def close(self) -> None:
        """Stop the timers, finish what the database was given, close. Called once more than needed it does nothing."""
        if self.driver is not None:
            self.driver.stop()
            self.driver = None
        if self.completion is not None:
            self.completion.stop()
            self.completion = None
        if self.integrity is not None:
            self.integrity.stop()
            self.integrity = None
        self.tasks.shutdown()
        if self.workspace is not None:
            self.workspace.office.close()
            self.workspace = None

    def restyle(self) -> None:
        """Build the window anew in the language and theme of the preferences, on the same page, the keyboard where it was."""
        from desktop.views.main_window import MainWindow

        self._dress()
        if self.workspace is not None and self.window is not None:
            at = self.window if isinstance(self.window, MainWindow) else None
            self._open_main(self.workspace, at.current_page() if at else None, at.current_place() if at else {})

    def _restored(self, done: Restored) -> None:
        self.open_sign_in()
        if isinstance(self.window, SignInWindow):
            self.window.tell_restored(done)

    def _found_damaged(self) -> None:
        """A check found the file damaged: the door, where a backup can be restored, is the only safe place."""
        self._go_to_the_door()
        if isinstance(self.window, SignInWindow):
            self.window.tell_damaged()

    def _go_to_the_door(self) -> None:
        self._close_office()
        self.open_sign_in()
        if self.window is not None:
            FirstPaint(self.window, give_back)  # before a key is derived, which takes more than any page

    def _created(self, new: NewOffice) -> None:
        self._open_office(new.office, new.key)

    def _signed_in(self, unlocked: Unlocked) -> None:
        self._open_office(unlocked.office, unlocked.key)

    def _open_office(self, office: Office, key: bytes) -> None:
        from random import SystemRandom

        from desktop.app.completion_driver import CompletionDriver
        from desktop.app.exchange_driver import ExchangeDriver
        from desktop.app.integrity_driver import IntegrityDriver
        from desktop.services.network import authority_proxy, read_network
        from desktop.views.workspace import Workspace

        bus = ChangeBus(self)
        place = trust_place(self.arguments.data, self.arguments.test_trust)
        authority = authority_of(office, place, self.arguments.data, authority_proxy(office.ask(read_network)))
        self.driver = ExchangeDriver(office, self.tasks, bus, self._client, SystemRandom(), self)
        self.driver.finished.connect(self._set_clock)
        self.completion = CompletionDriver(office, self.tasks, bus, authority, self)
        self.driver.finished.connect(self.completion.network_seen)
        self.workspace = Workspace(
            office=office,
            tasks=self.tasks,
            bus=bus,
            folder=self.folder,
            key=key,
            preferences=self.preferences,
            trust=authority.trust,
            authority=authority,
            exchange_now=self.driver.exchange_now,
            address=self._address,
            restyle=self.restyle,
            sign_out=self.sign_out,
        )
        self._open_main(self.workspace)
        self.integrity = IntegrityDriver(office, self.tasks, bus, self)
        self.integrity.damaged.connect(self._found_damaged)
        self.driver.start()
        self.completion.start()
        self.integrity.start()
        self._back_up_daily(key)

    def _open_main(
        self, workspace: Workspace, start_page: str | None = None, start_args: Mapping[str, object] | None = None
    ) -> None:
        from desktop.app.badges import keep_badges
        from desktop.app.leaving import Leaving
        from desktop.app.pages import pages_for
        from desktop.services.organisation import organisation
        from desktop.views.language import current_language
        from desktop.views.main_window import MainWindow
        from desktop.views.manual import open_manual
        from desktop.views.palette.opening import open_palette
        from desktop.views.program.draft_store import keep_drafts

        about = workspace.office.ask(organisation)
        name = about.name_kk if current_language() == "kk" else about.name_ru
        window = MainWindow(
            pages_for(workspace),
            program=PROGRAM,
            organisation=name,
            memory=WindowPlace(self.preferences),
            start_page=start_page,
            start_args=start_args,
        )
        self.leaving = Leaving(window, self.tasks)
        self._follow_status(window)
        self._follow_waiting(workspace, window)
        keep_badges(workspace, window)
        keep_drafts(workspace, window)
        window.palette_requested.connect(lambda: open_palette(workspace, window))
        window.help_requested.connect(lambda page: open_manual(page, window))
        self._show(window)

    def _follow_status(self, window: MainWindow) -> None:
        from desktop.views.sync_line import SyncLine

        assert self.driver is not None
        line = SyncLine(window)
        self.driver.status_changed.connect(line.show_status)
        self.driver.refresh()

    def _follow_waiting(self, workspace: Workspace, window: MainWindow) -> None:
        from desktop.app.notifier import Notifier

        assert self.driver is not None
        notifier = Notifier(workspace, self.desktop, lambda: QApplication.activeWindow() is not None)
        notifier.setParent(window)
        self.driver.finished.connect(notifier.exchanged)
        notifier.opened.connect(self._go_where_called)
        notifier.begin()

    def _go_where_called(self, page: str) -> None:
        self.raise_window()
        go: Callable[[str], None] | None = getattr(self.window, "go", None)
        if go is not None:
            go(page)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        keyboard_at = keyboard_place(before)
        window.show()
        if keyboard_at and (same := window.findChild(QWidget, keyboard_at)) is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            before.close()
            before.deleteLater()
        self.opened.emit(window)

    def _close_office(self) -> None:
        if self.driver is not None:
            self.driver.stop()
            self.driver.deleteLater()
            self.driver = None
        if self.completion is not None:
            self.completion.stop()
            self.completion.deleteLater()
            self.completion = None
        if self.integrity is not None:
            self.integrity.stop()
            self.integrity.deleteLater()
            self.integrity = None
        self.leaving = None
        self.tasks.wait_idle(NETWORK_SECONDS)
        if self.workspace is not None:
            self.workspace.office.close()
            self.workspace.bus.deleteLater()
            self.workspace = None

    def _speak(self, language: str, again: Callable[[], None]) -> None:
        self.preferences.change(language=language)
        self._dress()
        again()

    def _dress(self) -> None:
        install_language(self.app, self.preferences.values.language)
        theme = self.preferences.values.theme
        if theme == "system":
            theme = "dark" if self.system_scheme() is Qt.ColorScheme.Dark else "light"
        apply_theme(self.app, theme)

    def _system_theme_changed(self) -> None:
        if self.preferences.values.theme == "system":
            self._dress()

    def _set_clock(self, result: Exchange) -> None:
        """The portal's clock decides: what it says corrects this PC's own."""
        if result.skew_seconds is not None and isinstance(self.around.clock, SystemClock):
            self.around.clock.skew = timedelta(seconds=result.skew_seconds)

    def _client(self, link: LinkView) -> PortalClient:
        from desktop.services.sync.portal_client import DeviceIdentity, PortalClient, Tokens

        self.tokens = self.tokens or Tokens()
        return PortalClient(self._address(link.url), DeviceIdentity(link.device_id, link.device_key), tokens=self.tokens)

    def _address(self, url: str) -> PortalAddress:
        """The portal's address with the proxy and the certificates of the settings as they are now; called in any lane."""
        from desktop.services.network import NetworkSettings, portal_address, read_network

        chosen = self.workspace.office.ask(read_network) if self.workspace is not None else NetworkSettings()
        return portal_address(url, chosen, self.folder.path)

    def _back_up_daily(self, key: bytes) -> None:
        from desktop.services import backup

        now = self.around.clock.now()
        done = any(f"office-{now:%Y%m%d}T" in path.name for path in backup.backups(self.folder.backups))
        if not done:

            def call() -> None:
                backup.back_up(self.folder.database, key, self.folder.backups, now)
                backup.keep_keys(self.folder.vault, self.folder.backups)

            self.tasks.submit(
                "compute",
                call,
                failed=lambda error: log.warning("the daily backup failed: %s", type(error).__name__),
                owner=self,
            )
