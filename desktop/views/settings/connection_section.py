"""Settings: the portal this office belongs to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.services.sync.status import SyncState
from desktop.views.dates import moment_text
from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.computers_card import ComputersCard
from desktop.views.settings.presenter import LinkState, SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.tokens import ToneName
from desktop.views.widgets import Card, FormCard, FormDialog, KeyFileInput, Notice, PasswordInput, StatusChip, Text, TextInput

PROBLEM_FIELDS = {
    **dict.fromkeys(
        ("bad-portal-address", "insecure-portal-address", "portal-away", "captive-portal", "portal-untrusted"), "url"
    ),
    **dict.fromkeys(("cannot-read", "not-a-key-file", "key-file-damaged", "key-file-unsupported", "legacy-gost-key"), "key"),
    **dict.fromkeys(("authentication-key", "not-a-signing-key", "expired", "not-yet-valid", "other-organisation"), "key"),
    **dict.fromkeys(("no-right-to-sign", "not-an-individual", "other-person", "wrong-signer", "key-unsupported"), "key"),
    "wrong-password-or-damaged": "password",
}


def state_words(state: SyncState) -> tuple[str, ToneName]:
    """The chip for a state of the exchange."""
    words: dict[SyncState, tuple[str, ToneName]] = {
        SyncState.NOT_CONNECTED: (QCoreApplication.translate("ConnectionSection", "not connected"), "neutral"),
        SyncState.OFFLINE: (QCoreApplication.translate("ConnectionSection", "the portal does not answer"), "warn"),
        SyncState.WAITING: (QCoreApplication.translate("ConnectionSection", "waiting for the exchange"), "info"),
        SyncState.SENDING: (QCoreApplication.translate("ConnectionSection", "sending"), "info"),
        SyncState.SYNCHRONISED: (QCoreApplication.translate("ConnectionSection", "synchronised"), "ok"),
        SyncState.NEEDS_ATTENTION: (QCoreApplication.translate("ConnectionSection", "needs attention"), "warn"),
        SyncState.DEVICE_REVOKED: (QCoreApplication.translate("ConnectionSection", "this computer was shut out"), "bad"),
        SyncState.CAPTIVE_PORTAL: (QCoreApplication.translate("ConnectionSection", "the network wants a sign-in"), "warn"),
        SyncState.RESYNC: (QCoreApplication.translate("ConnectionSection", "reading everything anew"), "info"),
    }
    return words[state]


class ConnectionSection(Section):
    """How things stand with the portal, and enrolling this computer with the director's key."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("connection", QCoreApplication.translate("ConnectionSection", "Portal"), presenter, shell)
        self._state: LinkState | None = None
        self.body.addWidget(self._state_card())
        self.computers = ComputersCard()
        self.computers.hide()
        self.body.addWidget(self.computers)
        self.body.addWidget(self._form_card())
        presenter.link_loaded.connect(self._show)

    def enter(self) -> None:
        self.presenter.load_link()

    def refresh(self) -> None:
        self.presenter.load_link()

    def _state_card(self) -> Card:
        card = Card(self.tr("How things stand"))
        self.chip = StatusChip("", "neutral")
        self.named(self.chip, "state")
        self.facts = Text("", "muted", wrap=True)
        self.named(self.facts, "facts")
        self.exchange_button = self.button(self.tr("Exchange now"), "exchangeButton", shortcut="F5")
        self.exchange_button.clicked.connect(self.presenter.workspace.exchange_now)
        self.disconnect_button = self.button(self.tr("Disconnect…"), "disconnectButton", kind="danger")
        self.disconnect_button.clicked.connect(self._ask_disconnect)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.exchange_button)
        row.addWidget(self.disconnect_button)
        row.addStretch(1)
        card.add(self.chip)
        card.add(self.facts)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        for button in (self.exchange_button, self.disconnect_button):
            button.hide()
        return card

    def _form_card(self) -> Card:
        card = FormCard(self.tr("Connect this computer"), "settings.connection")
        self.form = card.form
        self.form.add_widget(
            Text(
                self.tr("The director's signature enrols this computer once; the key and its password are not kept."),
                "muted",
                wrap=True,
            )
        )
        self.form.add("url", self.tr("Address of the portal"), TextInput(placeholder="https://"), required=True)
        self.form.add("device_name", self.tr("Name of this computer"), TextInput(longest=80), required=True)
        self.key = KeyFileInput(self.presenter.workspace.preferences.folder("key"))
        self.form.add("key", self.tr("The director's key file (.p12)"), self.key, required=True)
        self.named(self.key.line, "keyPath")
        self.named(self.key.browse, "keyBrowse")
        self.password = PasswordInput()
        self.form.add("password", self.tr("Password of the key"), self.password, required=True)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.form.edited.connect(self.notice.hide)
        self.connect_button = self.button(self.tr("Connect"), "connectButton", kind="primary", shortcut="Ctrl+Return")
        self.connect_button.clicked.connect(self._connect)
        card.add(self.notice)
        card.body.addSpacing(8)
        card.add(self.connect_button)
        self._card = card
        return card

    def _show(self, state: LinkState) -> None:
        self._state = state
        link, status = state.link, state.status
        text, tone = state_words(status.state)
        self.chip.set(text, tone)
        self.chip.adjustSize()
        self.facts.setText("\n".join(self._facts(state)))
        for button in (self.exchange_button, self.disconnect_button):
            button.setVisible(link is not None)
        self.computers.setVisible(link is not None)
        if link is not None:
            self.computers.show_computers(state.device, moment_text(link.last_complete_at), status)
        self._card.set_title(self.tr("Connect this computer anew") if link else self.tr("Connect this computer"))
        empty = {name: value for name, value in self._proposal(state).items() if not self.form.field(name).widget.text()}  # type: ignore[attr-defined]
        self.form.set_values(empty)

    def _proposal(self, state: LinkState) -> dict[str, str]:
        return {"url": state.link.url if state.link else "", "device_name": state.device}

    def _facts(self, state: LinkState) -> list[str]:
        link, status = state.link, state.status
        if link is None:
            return [
                self.tr("Requests and sheets come and go only after this computer is connected."),
                self.tr("What is done meanwhile waits and goes out then: %n message(s).", "", status.pending),
            ]
        never = self.tr("not yet")
        lines = [
            self.tr("Portal: {address}").format(address=link.url),
            self.tr("Last complete exchange: {moment}").format(moment=moment_text(link.last_complete_at) or never),
            self.tr("Waiting to be sent: %n message(s)", "", status.pending),
            self.tr("This computer at the portal: {device}").format(device=link.device_id),
        ]
        if status.clock_warning:
            minutes = abs(status.clock_skew_seconds) // 60
            lines.append(self.tr("The clock of this computer is off by %n minute(s).", "", minutes))
        return lines

    def _connect(self) -> None:
        values = self.form.take()
        if values is None:
            return
        self.notice.hide()
        self._set_busy(True)
        self.presenter.connect_portal(
            values["url"], values["device_name"], values["key"], values["password"], self._connected, self._failed
        )

    def _set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.connect_button.setEnabled(not busy)
        self.connect_button.setText(self.tr("Connecting…") if busy else self.tr("Connect"))
        self.connect_button.updateGeometry()

    def _connected(self, _none: Any) -> None:
        self._set_busy(False)
        self.password.clear()
        self.key.set_value(None)
        self.shell.show_toast(self.tr("This computer is connected. The first exchange has begun."))
        self.presenter.load_link()

    def _failed(self, explained: Explained) -> None:
        self._set_busy(False)
        if not self.form.show_problem(explained, PROBLEM_FIELDS):
            self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _ask_disconnect(self) -> None:
        dialog = FormDialog(self.tr("Disconnect from the portal"), self.tr("Disconnect"), name="settings.disconnect", parent=self)
        words = self.tr("Nothing is deleted here; what waits stays. To connect again the director's key is needed.")
        dialog.form.add_widget(Text(words, wrap=True))
        dialog.submit_with(lambda _values: self.presenter.disconnect_portal(dialog.succeed, dialog.fail))
        dialog.accepted.connect(lambda: self.shell.show_toast(self.tr("This computer is disconnected.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
