"""Settings: the certification authority's services, and whose certificates are trusted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.services.authority import AuthoritySettings
from desktop.views.dates import day_of, day_text
from desktop.views.errors import Explained, explain_code
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.tokens import ToneName
from desktop.views.widgets import (
    Card,
    Column,
    DataTable,
    FormCard,
    FormDialog,
    Notice,
    Text,
    TextArea,
    TextInput,
    Tick,
    choose_file,
)
from eds.trust_folder import Fetched, Standing, TrustList

if TYPE_CHECKING:
    from eds.certificates import Certificate

FOLDER = "certificate"
TABLE_HEIGHT = 240


@dataclass(frozen=True, slots=True)
class TrustRow:
    """One certificate of the folder; `standing` "missing" for a pinned one that is not there."""

    key: str
    name: str
    standing: str
    until: str
    note: str


def standing_words(standing: str) -> tuple[str, ToneName]:
    """What a certificate counts for."""
    words: dict[str, tuple[str, ToneName]] = {
        Standing.PINNED: (QCoreApplication.translate("TrustTable", "national authority"), "ok"),
        Standing.ADDED: (QCoreApplication.translate("TrustTable", "added by the director"), "info"),
        Standing.TEST: (QCoreApplication.translate("TrustTable", "test, no legal force"), "warn"),
        Standing.IGNORED: (QCoreApplication.translate("TrustTable", "counts for nothing"), "neutral"),
        "missing": (QCoreApplication.translate("TrustTable", "missing"), "warn"),
    }
    return words[standing]


def trust_rows(found: TrustList) -> list[TrustRow]:
    """The certificates there, then those that are missing."""
    rows = []
    for entry in found.entries:
        certificate, addition = entry.certificate, entry.addition
        by = f"{addition.label} · {addition.by}, {day_text(day_of(addition.at))}" if addition else ""
        fingerprint = f"SHA-256 {certificate.fingerprint}"
        note = "\n".join(part for part in (by, fingerprint) if part)
        until = day_text(day_of(certificate.not_after))
        rows.append(TrustRow(certificate.fingerprint, certificate.subject_name, entry.standing.value, until, note))
    return rows + [TrustRow(name, name, "missing", "", "") for name in found.missing]


def columns() -> list[Column[TrustRow]]:
    """Whose, what it counts for, until when."""
    return [
        Column(
            "name",
            QCoreApplication.translate("TrustTable", "Authority"),
            lambda row: row.name,
            stretch=True,
            tip=lambda row: row.note,
        ),
        Column(
            "standing",
            QCoreApplication.translate("TrustTable", "Counts as"),
            lambda row: standing_words(row.standing)[0],
            tone=lambda row: standing_words(row.standing)[1],
            width=190,
        ),
        Column("until", QCoreApplication.translate("TrustTable", "Valid until"), lambda row: row.until, width=110, style="muted"),
    ]


class SignaturesSection(Section):
    """Addresses of the services, on or off, and the list of trusted certificates."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("signatures", QCoreApplication.translate("SignaturesSection", "Signatures"), presenter, shell)
        self._kept: AuthoritySettings | None = None
        self.body.addWidget(self._services_card())
        self.body.addWidget(self._trust_card())
        presenter.authority_loaded.connect(self._show_services)
        presenter.trust_loaded.connect(self._show_trust)

    def enter(self) -> None:
        self.presenter.load_authority()
        self.presenter.load_trust()

    def refresh(self) -> None:
        self.presenter.load_trust()

    def _services_card(self) -> Card:
        card = FormCard(self.tr("Services of the certification authority"), "settings.signatures")
        self.form = card.form
        words = self.tr(
            "Signing never waits for them: what does not answer counts as not checked, and a time stamp is added later by itself."
        )
        self.form.add_widget(Text(words, "muted", wrap=True))
        self.online = Tick(self.tr("Ask about revoked keys and add time stamps"))
        self.form.add("online", "", self.online)
        hint = self.tr("Empty: no time stamps are added.")
        self.form.add("tsp", self.tr("Time stamps (TSP)"), TextInput(placeholder="http://tsp.pki.gov.kz:80"), hint=hint)
        named = self.tr("Empty: the address that each certificate names.")
        self.form.add("ocsp", self.tr("Revocation at once (OCSP)"), TextInput(placeholder="http://ocsp.pki.gov.kz"), hint=named)
        lists = TextArea(lines=2, placeholder="http://crl.pki.gov.kz/nca_gost_2022.crl")
        self.form.add("crl", self.tr("Lists of revoked keys (CRL), one address a line"), lists, hint=named)
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        card.body.addSpacing(8)
        card.add(self.save_button)
        return card

    def _trust_card(self) -> Card:
        card = Card(self.tr("Trusted certificates"))
        self.explanation = Text("", "muted", wrap=True)
        self.named(self.explanation, "trustWords")
        self.table = DataTable(
            "settings.signatures.trust", columns(), key=lambda row: row.key, label=self.tr("Trusted certificates")
        )
        self.table.set_empty(self.tr("No certificates yet"), self.tr("Fetch those of the authority, or add a file."))
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.notice = Notice("neutral")
        self.named(self.notice, "trustNotice")
        self.fetch_button = self.button(self.tr("Fetch from the authority"), "fetchButton")
        self.fetch_button.clicked.connect(self._fetch)
        self.add_button = self.button(self.tr("Add a certificate…"), "addButton")
        self.add_button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fetch_button)
        row.addWidget(self.add_button)
        row.addStretch(1)
        for widget in (self.explanation, self.table, self.notice):
            card.add(widget)
        card.body.addLayout(row)
        return card

    def _show_services(self, chosen: AuthoritySettings) -> None:
        self._kept = chosen
        self.form.set_values({"online": chosen.online, "tsp": chosen.tsp, "ocsp": chosen.ocsp, "crl": "\n".join(chosen.crl)})

    def _show_trust(self, found: TrustList) -> None:
        test = self.presenter.workspace.authority.place.kind == "test"
        if test:
            words = self.tr("This is a test set: signatures made with its keys have no legal force.")
        else:
            words = self.tr(
                "Only certificates whose fingerprints are built into the program are believed, and those you add knowingly."
            )
        self.explanation.setText(words)
        self.table.set_rows(trust_rows(found))
        for button in (self.fetch_button, self.add_button):
            button.setVisible(not test)

    def _save(self) -> None:
        values = self.form.take()
        if values is None:
            return
        lists = tuple(line.strip() for line in values["crl"].splitlines() if line.strip())
        chosen = AuthoritySettings(values["online"], values["tsp"], values["ocsp"], lists)
        self.presenter.save_authority(chosen, self._saved, self._refused)

    def _saved(self, _none: Any) -> None:
        self.shell.show_toast(self.tr("Saved."))

    def _refused(self, explained: Explained) -> None:
        if not self.form.show_problem(explained, {}):
            self.shell.show_problem(explained.sentence, explained.next_step)

    def _fetch(self) -> None:
        self.fetch_button.setEnabled(False)
        self.notice.show_message(self.tr("Fetching…"), "", "neutral")
        self.presenter.fetch_trusted(self._fetched, self._not_fetched)

    def _fetched(self, found: tuple[Fetched, ...]) -> None:
        self.fetch_button.setEnabled(True)
        came = sum(bool(each.name) for each in found)
        missing = [each for each in found if not each.name]
        text = explain_code(missing[0].problem).sentence if missing else ""
        self.notice.show_message(
            self.tr("%n certificate(s) fetched and recognised.", "", came), text, "warn" if missing else "ok"
        )
        self.presenter.load_trust()

    def _not_fetched(self, explained: Explained) -> None:
        self.fetch_button.setEnabled(True)
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _choose(self) -> None:
        folder = self.presenter.workspace.preferences.folder(FOLDER)
        kinds = (self.tr("Certificates (*.cer *.crt *.pem *.der)"), self.tr("All files (*)"))
        title, read = self.tr("Choose the certificate of an authority"), self.presenter.read_certificate
        self.named(choose_file(self, title, folder, kinds, lambda path: read(Path(path), self._ask)), "certificateFile")

    def _ask(self, certificate: Certificate) -> None:
        dialog = FormDialog(self.tr("Trust this authority?"), self.tr("Trust it"), name="settings.signatures.add", parent=self)
        facts = self.tr("{name}\nissued by {issuer}\nvalid {first} – {last}\nSHA-256 {fingerprint}").format(
            name=certificate.subject_name,
            issuer=certificate.issuer_name,
            first=day_text(day_of(certificate.not_before)),
            last=day_text(day_of(certificate.not_after)),
            fingerprint=" ".join(certificate.fingerprint[at : at + 16] for at in range(0, 64, 16)),
        )
        dialog.form.add_widget(Text(facts, wrap=True))
        warning = self.tr(
            "Every signature this authority certifies will be believed here. Compare the fingerprint with the one the authority"
            " publishes. Your decision is written into the journal."
        )
        dialog.form.add_widget(Text(warning, "muted", wrap=True))
        dialog.form.add("label", self.tr("What to call it"), TextInput(longest=120), required=True)
        dialog.submit_with(lambda values: self.presenter.add_trusted(certificate, values["label"], dialog.succeed, dialog.fail))
        dialog.accepted.connect(lambda: self.shell.show_toast(self.tr("The certificate is trusted from now on.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
