"""The form of a child with guardians: as many blocks as there are guardians, at least one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.services.groups import GroupRow
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.views.dates import day_text
from desktop.views.groups.words import RELATIONS, choices, group_choices
from desktop.views.widgets import Button, Choice, DateInput, FormDialog, IinInput, PhoneInput, Text, TextInput
from protocol.identifiers import InvalidIdentifier, parse_iin
from protocol.messages.entities import Relation
from protocol.phones import parse_phone, readable_phone

MOST_GUARDIANS: Final = 4
OWN_FIELDS: Final = ("iin", "surname", "given_name", "patronymic", "birth_date", "iin_reason")
GUARDIAN_FIELDS: Final = ("iin", "surname", "given_name", "patronymic", "relation", "phone", "address", "id_document")
CENTURY_DIGIT: Final = 6


class BadPhone(ValueError):
    """A phone that cannot be read, with the code the wording knows."""

    code = "bad-phone"


def phone_rule(typed: str) -> str:
    """The phone as it is written everywhere.

    Raises:
        BadPhone: it is none.
    """
    try:
        return parse_phone(typed)
    except ValueError:
        raise BadPhone(typed) from None


def iin_rule(typed: str) -> str:
    """A guardian's IIN in its normal form, or InvalidIdentifier."""
    return parse_iin(typed).number


class ChildDialog(FormDialog):
    """A new child (with a group and a first day, if wanted) or a known one.

    A valid IIN fills in the birth date unless another one was typed. A seventh digit 0 (some foreigners) brings up a field
    for the reason it is accepted.
    """

    def __init__(
        self, draft: ChildDraft | None, groups: Sequence[GroupRow], today: date, group_id: str = "", parent: QWidget | None = None
    ) -> None:
        title = self.tr("New child") if draft is None else self.tr("Edit the child")
        primary = self.tr("Add") if draft is None else self.tr("Save")
        super().__init__(title, primary, name="groups.child", width=640, parent=parent)
        self.resize(720, 680)
        self._blocks = 0
        self._headings: list[QWidget] = []
        self._filled: date | None = None
        self.problem_fields = {"no-such-group": "group", "stays-overlap": "starts_on"}
        self._add_own()
        if draft is None:
            self._add_group(groups, today, group_id)
        self.more = Button(self.tr("Add another guardian"), kind="link")
        self.more.setObjectName("groups.child.addGuardianButton")
        self.more.clicked.connect(self._one_more)
        self._block(0)
        outer = self.form.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(1, self.more, 0, Qt.AlignmentFlag.AlignLeft)
        if draft is not None:
            self._fill(draft)

    def draft(self, values: dict[str, Any]) -> ChildDraft:
        """The form's values as the service takes them."""
        own = {name: values.get(name, "") for name in OWN_FIELDS}
        guardians = tuple(
            GuardianDraft(**{name: values[f"guardians.{at}.{name}"] for name in GUARDIAN_FIELDS}) for at in range(self._blocks)
        )
        return ChildDraft(**own, guardians=guardians)

    def make_room(self, fields: Collection[str]) -> None:
        """Add the guardians a draft has beyond those of the form."""
        while {f"guardians.{self._blocks}.iin", f"guardians.{self._blocks}.surname"} & set(fields):
            self._one_more()

    def blocks(self) -> int:
        """How many guardians are being typed."""
        return self._blocks

    def _add_own(self) -> None:
        iin = IinInput(self._child_rule)
        self.form.add_row(("iin", self.tr("IIN"), iin), ("birth_date", self.tr("Date of birth"), DateInput()), required=True)
        self.form.add(
            "iin_reason",
            self.tr("Why this IIN is accepted"),
            TextInput(),
            required=True,
            hint=self.tr("Its seventh digit is 0, as some foreigners have. Name the paper you compared it with."),
        )
        self.form.field("iin_reason").hide()
        self.form.add_row(
            ("surname", self.tr("Surname"), TextInput(longest=120)),
            ("given_name", self.tr("Given name"), TextInput(longest=120)),
            required=True,
        )
        self.form.add("patronymic", self.tr("Patronymic"), TextInput(longest=120), hint=self.tr("If there is one."))
        iin.textChanged.connect(self._iin_typed)

    def _add_group(self, groups: Sequence[GroupRow], today: date, group_id: str) -> None:
        nowhere: tuple[str | None, str] = (None, self.tr("no group yet"))
        group, first = Choice([nowhere, *group_choices(groups)]), DateInput()
        group.set_value(group_id or None)
        first.set_value(today)
        self.form.add_row(("group", self.tr("Group"), group), ("starts_on", self.tr("First day"), first))

    def _child_rule(self, typed: str) -> str:
        return parse_iin(typed, unknown_century_accepted=True).number

    def _iin_typed(self, typed: str) -> None:
        digits = "".join(typed.split()).replace("-", "")
        reason = self.form.field("iin_reason")
        reason.setVisible(len(digits) > CENTURY_DIGIT and digits[CENTURY_DIGIT] == "0")
        try:
            born = parse_iin(digits, unknown_century_accepted=True).birth_date
        except InvalidIdentifier:
            return
        field = self.form.field("birth_date")
        if born is not None and isinstance(field.widget, DateInput) and field.widget.text() in {"", day_text(self._filled)}:
            field.widget.set_value(born)
            field.clear_error()
            self._filled = born

    def _block(self, at: int) -> None:
        """Show the block of a guardian, making it when it is needed for the first time."""
        if at < len(self._headings):
            self.form.set_values({f"guardians.{at}.relation": Relation.MOTHER})
        else:
            self._make_block(at)
        self._show_block(at, True)
        self._blocks = at + 1
        self.more.setVisible(self._blocks < MOST_GUARDIANS)

    def _make_block(self, at: int) -> None:
        heading = QWidget()
        line = QHBoxLayout(heading)
        line.setContentsMargins(0, 8, 0, 0)
        line.addWidget(Text(self.tr("Parent or guardian") if at == 0 else self.tr("Another guardian"), "section"), 1)
        if at:
            remove = Button(self.tr("Remove"), kind="link")
            remove.setObjectName(f"groups.child.removeGuardian{at}")
            remove.clicked.connect(lambda: self._remove(at))
            line.addWidget(remove)
        self._headings.append(heading)
        self.form.add_widget(heading)
        prefix = f"guardians.{at}."
        self.form.add_row(
            (prefix + "relation", self.tr("Relation"), Choice(choices(RELATIONS))),
            (prefix + "iin", self.tr("IIN"), IinInput(iin_rule)),
            required=True,
        )
        self.form.add_row(
            (prefix + "surname", self.tr("Surname"), TextInput(longest=120)),
            (prefix + "given_name", self.tr("Given name"), TextInput(longest=120)),
            required=True,
        )
        self.form.add_row(
            (prefix + "patronymic", self.tr("Patronymic"), TextInput(longest=120)),
            (prefix + "phone", self.tr("Phone"), PhoneInput(phone_rule)),
        )
        self.form.add_row(
            (prefix + "address", self.tr("Address"), TextInput(longest=500)),
            (prefix + "id_document", self.tr("Identity document"), TextInput(longest=500)),
        )

    def _show_block(self, at: int, shown: bool) -> None:
        self._headings[at].setVisible(shown)
        for name in GUARDIAN_FIELDS:
            self.form.field(f"guardians.{at}.{name}").setVisible(shown)

    def _one_more(self) -> None:
        self._block(self._blocks)
        self.form.field(f"guardians.{self._blocks - 1}.iin").widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, at: int) -> None:
        """Take a guardian away: the ones below move up, so that blocks and the draft stay in step."""
        for below in range(at, self._blocks - 1):
            self._take_over(below, below + 1)
        last = self._blocks - 1
        self._take_over(last, None)
        self._show_block(last, False)
        self._blocks = last
        self.more.show()

    def _take_over(self, at: int, source: int | None) -> None:
        for name in GUARDIAN_FIELDS:
            target = self.form.field(f"guardians.{at}.{name}")
            given = None if source is None else self.form.field(f"guardians.{source}.{name}").widget
            target.clear_error()
            if isinstance(target.widget, QLineEdit):
                target.widget.setText(given.text() if isinstance(given, QLineEdit) else "")
            elif isinstance(target.widget, Choice) and isinstance(given, Choice):
                target.widget.set_value(given.value())

    def _fill(self, draft: ChildDraft) -> None:
        self.form.set_values({name: getattr(draft, name) for name in OWN_FIELDS})
        for at, guardian in enumerate(draft.guardians):
            self._block(at)
            values = {f"guardians.{at}.{name}": getattr(guardian, name) for name in GUARDIAN_FIELDS}
            self.form.set_values({**values, f"guardians.{at}.phone": readable_phone(guardian.phone)})
