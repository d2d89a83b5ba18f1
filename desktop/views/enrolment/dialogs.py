"""The three decisions: accept into a group, put on the waiting list, decline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from desktop.services.enrolment import Doubt
from desktop.views.enrolment.presenter import GroupChoice, RequestPage
from desktop.views.enrolment.words import doubt_text
from desktop.views.errors import Explained
from desktop.views.groups.words import SHORT_AGES, places_text, word
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Choice, FormDialog, Notice, TextArea

DECLINE_TEMPLATES: Final = (
    QT_TRANSLATE_NOOP("DeclineReasons", "The papers are incomplete: please attach what is missing and apply again."),
    QT_TRANSLATE_NOOP("DeclineReasons", "There is no free place in a group of this age."),
    QT_TRANSLATE_NOOP("DeclineReasons", "A paper has expired or cannot be read: please attach it again."),
    QT_TRANSLATE_NOOP("DeclineReasons", "The parent asked to take the request back."),
)


class AcceptDialog(FormDialog):
    """A group, and a reason when something speaks against it.

    ``ask_doubts(group_id, answer)`` is called for each group chosen.
    """

    def __init__(
        self, page: RequestPage, ask_doubts: Callable[[str, Callable[[tuple[Doubt, ...]], None]], None], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Accept into a group"), self.tr("Accept"), name="enrolment.accept", parent=parent)
        self._ask = ask_doubts
        self._group = Choice([(choice.row.id, self._label(choice)) for choice in page.choices], prompt=" ")
        self.form.add("group", self.tr("Group"), self._group, required=True, hint=self.tr("The parent's wish stands first."))
        self.doubts = Notice("warn")
        self.doubts.setObjectName("enrolment.accept.doubts")
        self.form.add_widget(self.doubts)
        hint = self.tr("Say why this group all the same; it is kept in the journal.")
        self._reason = self.form.add("reason", self.tr("Reason"), TextArea(lines=2), required=True, hint=hint)
        self._reason.hide()
        self.problem_fields = {"no-such-group": "group", "reason-required": "reason"}
        self._group.currentIndexChanged.connect(lambda _at: self._chosen())
        if page.choices and (page.choices[0].wished or page.choices[0].fits):
            self._group.set_value(page.choices[0].row.id)

    def fail(self, explained: Explained) -> None:
        """A reason asked for too late is asked for here; values of the request itself have no field to stand at."""
        if explained.code == "reason-required":
            self._reason.show()
            self._grow()
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
        self._grow()

    def _grow(self) -> None:
        """What came or went changes how tall the dialog is."""
        for area in self.findChildren(QScrollArea):
            area.updateGeometry()
        self.adjustSize()


class WaitDialog(FormDialog):
    """Why there is no place now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Put on the waiting list"), self.tr("Put on the list"), name="enrolment.wait", parent=parent)
        reason = TextArea(lines=2)
        reason.set_value(self.tr("There is no free place in the group now."))
        self.form.add("reason", self.tr("Reason"), reason, hint=self.tr("The parent reads this."))


class DeclineDialog(FormDialog):
    """The reason of a refusal; the usual ones are a choice away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Decline the request"), self.tr("Decline"), name="enrolment.decline", parent=parent)
        usual = [(text, QCoreApplication.translate("DeclineReasons", text)) for text in DECLINE_TEMPLATES]
        self._usual = Choice([(shown, shown) for _source, shown in usual], prompt=self.tr("Choose or write below"))
        self._reason = TextArea(lines=4)
        self.form.add("usual", self.tr("Usual reasons"), self._usual)
        hint = self.tr("The parent reads this and can apply elsewhere.")
        self.form.add("reason", self.tr("Reason"), self._reason, required=True, hint=hint)
        self.problem_fields = {"reason-required": "reason"}
        self._usual.edited.connect(lambda: self._reason.set_value(self._usual.value()))
