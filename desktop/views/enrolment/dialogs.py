"""The three decisions: accept into a group, put on the waiting list, decline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.services.request_doubts import Doubt
from desktop.services.request_rules import Reason
from desktop.views.enrolment.presenter import GroupChoice, RequestPage
from desktop.views.enrolment.words import doubt_text
from desktop.views.errors import Explained
from desktop.views.groups.words import SHORT_AGES, places_text, word
from desktop.views.language import current_language
from desktop.views.widgets import Choice, FormDialog, Notice, TextArea, TextInput


class AcceptDialog(FormDialog):
    """A group, and a reason when something speaks against it.

    ``ask_doubts(group_id, answer)`` is called for each group chosen.
    """

    def __init__(
        self, page: RequestPage, ask_doubts: Callable[[str, Callable[[tuple[Doubt, ...]], None]], None], parent: QWidget
    ) -> None:
        moved = page.view.accepted_group_id is not None
        title = self.tr("Move to another group") if moved else self.tr("Accept into a group")
        super().__init__(title, self.tr("Move") if moved else self.tr("Accept"), name="enrolment.accept", parent=parent)
        self._ask = ask_doubts
        self._group = Choice([(choice.row.id, self._label(choice)) for choice in page.choices], prompt=" ")
        self.form.add("group", self.tr("Group"), self._group, required=True, hint=self.tr("The parent's wish stands first."))
        self.doubts = Notice("warn")
        self.doubts.setObjectName("enrolment.accept.doubts")
        self.form.add_widget(self.doubts)
        hint = self.tr("Say why this group all the same; it is kept in the journal.")
        self._reason = self.form.add("reason", self.tr("Reason"), TextArea(lines=2), required=True, hint=hint)
        self._reason.hide()
        if page.view.odd_iin:
            told = self.tr("The seventh digit of the IIN is 0, as some foreigners have. Compare it with the document.")
            self.form.add("iin_reason", self.tr("Why this IIN is right"), TextInput(), required=True, hint=told)
        self.problem_fields = {
            "no-such-group": "group",
            "already-in-group": "group",
            "reason-required": "reason",
            "iin-reason-required": "iin_reason",
        }
        self._group.currentIndexChanged.connect(lambda _at: self._chosen())
        first = next((one for one in page.choices if one.row.id != page.view.accepted_group_id), None)
        if first is not None and (first.wished or first.fits):
            self._group.set_value(first.row.id)

    def fail(self, explained: Explained) -> None:
        """A reason asked for too late is asked for here; values of the request itself have no field to stand at."""
        if explained.code == "reason-required":
            self._reason.show()
            self.grow()
        super().fail(explained)
        if explained.fields:
            what = " ".join(dict.fromkeys(explained.fields.values()))
            self.notice.show_message(self.tr("The request holds values that cannot be kept."), what)

    def _label(self, choice: GroupChoice) -> str:
        parts = [choice.row.name, word(SHORT_AGES, choice.row.age), places_text(choice.row)]
        if choice.wished:
            parts.append(self.tr("wished"))
        return " · ".join(parts)

    def _chosen(self) -> None:
        group_id = self._group.value()
        if group_id is None:
            return

        def answer(found: tuple[Doubt, ...]) -> None:
            if isValid(self) and self._group.value() == group_id:
                self._show_doubts(found)

        self._ask(group_id, answer)

    def _show_doubts(self, found: tuple[Doubt, ...]) -> None:
        self._reason.setVisible(bool(found))
        if found:
            self.doubts.show_message(self.tr("Think twice"), "\n".join(doubt_text(doubt) for doubt in found))
        else:
            self.doubts.hide()
        self.grow()


class WaitDialog(FormDialog):
    """Why there is no place now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Put on the waiting list"), self.tr("Put on the list"), name="enrolment.wait", parent=parent)
        reason = TextArea(lines=2)
        reason.set_value(self.tr("There is no free place in the group now."))
        self.form.add("reason", self.tr("Reason"), reason, hint=self.tr("The parent reads this."))


class DeclineDialog(FormDialog):
    """The reason of a refusal; the office's usual ones are a choice away, and both languages are sent."""

    def __init__(self, reasons: Sequence[Reason], parent: QWidget) -> None:
        super().__init__(self.tr("Decline the request"), self.tr("Decline"), name="enrolment.decline", width=520, parent=parent)
        language = current_language()
        items = [(reason.both, reason.of(language)) for reason in reasons]
        self._usual = Choice(items, prompt=self.tr("Choose or write below"))
        self._reason = TextArea(lines=4)
        self.form.add("usual", self.tr("Usual reasons"), self._usual)
        hint = self.tr("The parent reads this and can apply elsewhere.")
        self.form.add("reason", self.tr("Reason"), self._reason, required=True, hint=hint)
        self.problem_fields = {"reason-required": "reason"}
        self._usual.edited.connect(lambda: self._reason.set_value(self._usual.value()))
