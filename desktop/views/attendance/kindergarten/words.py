"""The words of the whole kindergarten: how far a group is, why children are away, what parents said of the month."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.services.overview import GroupOfDay, KindergartenDay, MonthAnswers
from desktop.views.dates import weekday_text
from desktop.views.language import current_language
from desktop.views.tokens import ToneName
from protocol.attendance import MarkCode
from protocol.rules import Rules


class KindergartenWords(QObject):
    """Tells a day in the language of the window."""

    def filling(self, day: KindergartenDay, group: GroupOfDay) -> tuple[str, ToneName]:
        """The chip of a group: what is missing, or that nothing is."""
        if not day.working:
            return self.tr("day off"), "neutral"
        if not day.due:
            return self.tr("not yet"), "neutral"
        if group.all.blank:
            return self.not_marked(group.all.blank), "warn"
        return self.tr("filled"), "ok"

    def not_marked(self, number: int) -> str:
        """ "8 not marked"."""
        return self.tr("%n not marked", "", number)

    def away(self, counted: Mapping[MarkCode, int], rules: Rules) -> str:
        """ "sick 2, family reasons 1"."""
        language = current_language()
        return ", ".join(f"{rules.mark(code).label(language)} {number}" for code, number in counted.items())

    def absences(self, group: GroupOfDay, rules: Rules) -> str:
        """Who is away and why; what is only planned says so."""
        planned = group.all.planned
        if planned:
            return self.tr("planned: {reasons}").format(reasons=self.away(planned, rules))
        return self.away(group.all.absent, rules)

    def month(self, answers: MonthAnswers) -> tuple[str, ToneName | None]:
        """The state of the month: open, or how many parents confirmed."""
        if not answers.published:
            return (self.tr("closed") if answers.closed else self.tr("open")), None
        if answers.disputed:
            return self.tr("%n dispute(s)", "", answers.disputed), "info"
        if answers.awaited:
            return self.tr("confirmed {some} of {all}").format(some=answers.confirmed, all=answers.published), None
        return self.tr("confirmed"), "ok"

    def of_children(self, number: int) -> str:
        """ "of 22 children"."""
        return self.tr("of %n children", "", number)

    def in_groups(self, number: int) -> str:
        """ "in 3 groups"."""
        return self.tr("in %n groups", "", number)

    def day(self, day: KindergartenDay) -> str:
        """Thursday, 12 November 2026 · working day."""
        kind = day.day_name or (self.tr("working day") if day.working else self.tr("day off"))
        ahead = [self.tr("still ahead")] if day.day > day.today else []
        return " · ".join([f"{weekday_text(day.day)} {day.day.year}", kind, *ahead])
