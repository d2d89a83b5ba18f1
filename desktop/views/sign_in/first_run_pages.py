"""The pages of the first-run assistant. Each keeps what was typed in its own widgets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.views.language import NAMES
from desktop.views.settings.organisation_fields import add_organisation_fields
from desktop.views.sign_in.strength import strength, strength_words
from desktop.views.widgets import Button, Card, Form, Meter, Notice, PasswordInput, SegmentedControl, Text, TextInput, Tick

ORGANISATION_FIELDS = (
    *("bin", "name_kk", "name_ru", "city", "address", "head_name", "head_basis", "licence", "phone", "iban", "bic"),
)
ACCOUNT_FIELDS = ("full_name", "login")


class AssistantPage(QWidget):
    """One step: a title, and widgets from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(24, 20, 24, 24)
        self.box.setSpacing(12)

    def say(self, text: str) -> None:
        """Append an explanation."""
        self.box.addWidget(Text(text, "muted", wrap=True))

    def take_focus(self) -> None:
        """Give the keyboard to the first thing to fill in."""


class FormPage(AssistantPage):
    """A step that is filled in."""

    form: Form

    def take_focus(self) -> None:
        self.form.focus_first()

    def typed(self, names: tuple[str, ...]) -> dict[str, str]:
        """What stands in the fields, as it was typed."""
        widgets = {name: self.form.field(name).widget for name in names}
        return {name: widget.text() for name, widget in widgets.items() if isinstance(widget, QLineEdit)}


class WelcomePage(AssistantPage):
    """The language, and what to have at hand."""

    language_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.title = self.tr("Welcome")
        self.say(self.tr("Choose the language; it can be changed at any time."))
        self.languages = SegmentedControl()
        self.languages.setObjectName("firstRun.language")
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.set_items(list(NAMES.items()), language)
        self.languages.chosen.connect(self.language_chosen.emit)
        self.box.addWidget(self.languages)
        self.box.addSpacing(12)
        self.box.addWidget(Text(self.tr("In a few minutes your kindergarten's office is ready on this computer."), wrap=True))
        self.box.addSpacing(4)
        self.box.addWidget(Text(self.tr("Have at hand"), "strong"))
        for line in (
            self.tr("the registration certificate: BIN and both names of the kindergarten"),
            self.tr("the bank details for contracts (they can follow later)"),
            self.tr("a printer or a memory stick for the recovery code"),
        ):
            self.box.addWidget(Text(f"–  {line}", wrap=True))
        self.box.addSpacing(12)
        self.box.addWidget(Text(self.tr("The office was on another computer?"), "strong"))
        self.elsewhere_button = Button(self.tr("Restore it from a backup…"))
        self.elsewhere_button.setObjectName("firstRun.elsewhereButton")
        self.box.addWidget(self.elsewhere_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch(1)


class OrganisationPage(FormPage):
    """The kindergarten."""

    def __init__(self, typed: Mapping[str, str]) -> None:
        super().__init__()
        self.title = self.tr("The kindergarten")
        self.say(self.tr("This stands in contracts and timesheets. Fields with a star are needed; all can be changed later."))
        self.form = Form("firstRun.organisation")
        add_organisation_fields(self.form)
        self.form.set_values(typed)
        self.box.addWidget(self.form)


class DirectorPage(FormPage):
    """The first account."""

    def __init__(self, typed: Mapping[str, str]) -> None:
        super().__init__()
        self.title = self.tr("The director's account")
        self.say(self.tr("The password opens the encrypted database. It is written nowhere, so nobody can look it up."))
        self.form = Form("firstRun.account")
        self.form.add("full_name", self.tr("Full name"), TextInput(longest=500), required=True)
        self.form.add(
            "login",
            self.tr("Sign-in name"),
            TextInput(longest=80),
            required=True,
            hint=self.tr("Short: director, aigul, office."),
        )
        self.password = PasswordInput()
        self.form.add("password", self.tr("Password"), self.password, required=True)
        self._meter = Meter()
        self._words = Text("", "hint", wrap=True)
        self._words.setObjectName("firstRun.strength")
        self.form.add_widget(self._meter)
        self.form.add_widget(self._words)
        self.form.add("again", self.tr("Password once more"), PasswordInput(), required=True)
        self.form.set_values({"login": "director", **typed})
        self.password.textChanged.connect(self._judge)
        self.box.addWidget(self.form)
        self.box.addStretch(1)
        self._judge("")

    def suggest_name(self, name: str) -> None:
        """Offer the head of the kindergarten as the first account's name."""
        field = self.form.field("full_name").widget
        if isinstance(field, TextInput) and not field.value():
            field.set_value(name)

    def _judge(self, password: str) -> None:
        words, tone, share = strength_words(strength(password, self.typed(("login",))["login"]))
        self._words.setText(words)
        self._words.set_tone(None if tone == "neutral" else tone)
        self._meter.set_share(share, tone)


class CreatingPage(AssistantPage):
    """The database is being made: a moment to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Creating the office")
        self.say(self.tr("The encrypted database is being made. This takes a few seconds."))
        bar = QProgressBar()
        bar.setObjectName("firstRun.progress")
        bar.setAccessibleName(self.title)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(8)
        self.box.addSpacing(8)
        self.box.addWidget(bar)
        self.box.addStretch(1)


class CodePage(AssistantPage):
    """The recovery code, shown this once."""

    print_asked = Signal()
    save_asked = Signal()
    kept_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("The recovery code")
        self.say(
            self.tr(
                "If the password is forgotten, this code gives a new one. It is shown only now and exists nowhere else: "
                "print it and put it into the safe."
            )
        )
        ground = Card()
        self.code = Text("", "figure")
        self.code.setObjectName("firstRun.code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.title)
        spaced = QFont(self.code.font())
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.code.setFont(spaced)
        ground.body.setContentsMargins(16, 24, 16, 24)
        ground.add(self.code)
        self.box.addWidget(ground)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        self.print_button = Button(self.tr("Print…"), shortcut="Ctrl+P")
        self.print_button.setObjectName("firstRun.printButton")
        self.print_button.clicked.connect(self.print_asked)
        self.save_button = Button(self.tr("Save to a file…"), shortcut="Ctrl+S")
        self.save_button.setObjectName("firstRun.saveButton")
        self.save_button.clicked.connect(self.save_asked)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        self.box.addLayout(buttons)
        self.notice = Notice("ok")
        self.notice.setObjectName("firstRun.codeNotice")
        self.box.addWidget(self.notice)
        self.kept = Tick(self.tr("I have kept the code where I can find it without this computer."))
        self.kept.setObjectName("firstRun.kept")
        self.kept.toggled.connect(self.kept_changed)
        self.box.addWidget(self.kept)
        self.box.addStretch(1)

    def show_code(self, code: str) -> None:
        """Show the code in two lines of three groups."""
        groups = code.split("-")
        self.code.setText("\n".join("  ".join(groups[at : at + 3]) for at in (0, 3)))

    def take_focus(self) -> None:
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
