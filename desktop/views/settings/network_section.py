"""Settings: the way to the portal: a proxy, and certificates of an own authority."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.network import HIGHEST_PORT, NetworkSettings, ProxyMode
from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.network_presenter import NetworkPresenter, NetworkState
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import Choice, FileInput, FormCard, Notice, NumberInput, PasswordInput, Text, TextInput, Tick

PROBLEM_FIELDS = {
    **dict.fromkeys(("bad-portal-address", "insecure-portal-address"), "url"),
    **dict.fromkeys(("cannot-read", "not-certificates"), "ca_file"),
    "proxy-refused": "host",
}


class CertificateFileInput(FileInput):
    """A file of PEM certificates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        kinds = [self.tr("Certificates (*.pem *.crt *.cer)")]
        super().__init__("network-ca.pem", self.tr("Choose the file of certificates"), kinds, parent=parent)


class NetworkSection(Section):
    """How the portal is reached, tried before it is saved."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("network", QCoreApplication.translate("NetworkSection", "Network"), presenter, shell)
        self.network = NetworkPresenter(presenter.workspace, self)
        self.network.problem.connect(shell.show_problem)
        self.network.loaded.connect(self._show)
        self.body.addWidget(self._proxy_card())
        self.body.addWidget(self._certificates_card())
        self.body.addWidget(self._try_card())
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._follow_mode()

    def enter(self) -> None:
        self.network.load()

    def _proxy_card(self) -> FormCard:
        card = FormCard(self.tr("Proxy"), "settings.network")
        self.form = card.form
        self.mode = Choice()
        self.mode.set_items(
            [
                (ProxyMode.SYSTEM, self.tr("As the system")),
                (ProxyMode.NONE, self.tr("None: directly")),
                (ProxyMode.MANUAL, self.tr("This proxy")),
            ]
        )
        self.form.add("mode", self.tr("How the portal is reached"), self.mode)
        host, port = TextInput(placeholder="proxy.local", longest=253), NumberInput(0, HIGHEST_PORT)
        port.setGroupSeparatorShown(False)
        self.form.add_row(("host", self.tr("Name or address of the proxy"), host), ("port", self.tr("Port"), port))
        self.form.add_row(
            ("user", self.tr("User name"), TextInput(longest=120)),
            ("password", self.tr("Password of the proxy"), PasswordInput()),
        )
        words = self.tr("A name and a password only where the proxy asks for them; they are kept in the encrypted database.")
        self.about_password = Text(words, "small", wrap=True)
        self.form.add_widget(self.about_password)
        self.mode.edited.connect(self._follow_mode)
        return card

    def _certificates_card(self) -> FormCard:
        card = FormCard(self.tr("Certificates"), "settings.network.ca")
        self.ca_form = card.form
        self.own_ca = Tick(self.tr("Trust own certificates in place of the usual ones"))
        self.ca_form.add("own_ca", "", self.own_ca)
        hint = self.tr("PEM; a copy is kept beside the database. Empty: the copy kept before.")
        self.ca_form.add("ca_file", self.tr("File of certificates"), CertificateFileInput(), hint=hint)
        self.own_ca.edited.connect(self._follow_mode)
        return card

    def _try_card(self) -> FormCard:
        card = FormCard(self.tr("Test the connection"), "settings.network.try")
        self.try_form = card.form
        self.try_form.add_widget(Text(self.tr("With what is chosen above, before it is saved."), "muted", wrap=True))
        self.try_form.add("url", self.tr("Address of the portal"), TextInput(placeholder="https://"), required=True)
        self.answer = Notice("ok")
        self.named(self.answer, "answer")
        self.try_button = self.button(self.tr("Test the connection"), "tryButton")
        self.try_button.clicked.connect(self._try)
        card.add(self.answer)
        card.body.addSpacing(4)
        card.add(self.try_button)
        return card

    def _show(self, state: NetworkState) -> None:
        chosen = state.chosen
        self.form.set_values(
            {"mode": chosen.mode, "host": chosen.host, "port": chosen.port, "user": chosen.user, "password": chosen.password}
        )
        self.ca_form.set_values({"own_ca": chosen.own_ca, "ca_file": None})
        self.try_form.set_values({"url": state.url})
        self.answer.hide()
        self._follow_mode()

    def _follow_mode(self) -> None:
        manual = self.mode.value() is ProxyMode.MANUAL
        for name in ("host", "port", "user", "password"):
            self.form.field(name).setVisible(manual)
        self.about_password.setVisible(manual)
        self.ca_form.field("ca_file").setVisible(self.own_ca.isChecked())
        self.answer.hide()

    def _typed(self) -> tuple[NetworkSettings, Path | None] | None:
        values, certificates = self.form.take(), self.ca_form.take()
        if values is None or certificates is None:
            return None
        manual = {name: values[name] for name in ("host", "port", "user", "password") if name in values}
        chosen = NetworkSettings(values["mode"], **manual, own_ca=certificates["own_ca"])
        return chosen, certificates.get("ca_file")

    def _save(self) -> None:
        typed = self._typed()
        if typed is not None:
            self.save_button.setEnabled(False)
            self.network.save(*typed, self._saved, self._not_saved)

    def _saved(self, _none: Any) -> None:
        self.save_button.setEnabled(True)
        self.shell.show_toast(self.tr("The way to the portal is saved."))
        self.network.load()

    def _not_saved(self, explained: Explained) -> None:
        self.save_button.setEnabled(True)
        self._explain(explained)

    def _try(self) -> None:
        typed, address = self._typed(), self.try_form.take()
        if typed is None or address is None:
            return
        self.answer.hide()
        self.try_button.setEnabled(False)
        self.network.test(address["url"], *typed, self._answered, self._silent)

    def _answered(self, service: str) -> None:
        self.try_button.setEnabled(True)
        words = self.tr("{service} answered. Nothing of the office was sent.").format(service=service)
        self.answer.show_message(self.tr("The portal is reached this way."), words, "ok")

    def _silent(self, explained: Explained) -> None:
        self.try_button.setEnabled(True)
        self._explain(explained)

    def _explain(self, explained: Explained) -> None:
        forms = (self.form, self.ca_form, self.try_form)
        if not any(form.show_problem(explained, PROBLEM_FIELDS) for form in forms):
            self.answer.show_message(explained.sentence, explained.next_step, "bad")
