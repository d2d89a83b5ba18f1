"""The words of the pane "At risk": how near the end is, which months, how long there is time, whom to call."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLocale, QObject

from desktop.services.at_risk import RiskRow, Stage
from desktop.views.dates import begun, day_and_month_text, month_name
from desktop.views.tokens import ToneName
from protocol.phones import readable_phone
from protocol.working_calendar import Month


class RiskWords(QObject):
    """Tells a row in the language of the window."""

    def stage(self, row: RiskRow) -> tuple[str, ToneName]:
        """The chip of a row."""
        if row.annulled:
            return self.tr("voucher annulled"), "neutral"
        told: dict[Stage, tuple[str, ToneName]] = {
            Stage.REACHED: (self.tr("%n silent month(s)", "", len(row.months)), "bad"),
            Stage.LAST: (self.tr("last month"), "bad"),
            Stage.SILENT: (self.tr("%n silent month(s)", "", len(row.months)), "warn"),
            Stage.AWAITED: (self.tr("awaited"), "neutral"),
        }
        return told[row.stage]

    def consequence(self, row: RiskRow) -> str:
        """The chip in a sentence, for the tool tip."""
        if row.annulled:
            return self.tr("The portal has annulled the voucher.")
        told: dict[Stage, str] = {
            Stage.REACHED: self.tr("So many months in a row went unanswered that the portal annuls the voucher."),
            Stage.LAST: self.tr("If this month too goes unanswered, the voucher is annulled."),
            Stage.SILENT: self.tr("A month went unanswered. The next ones must not."),
            Stage.AWAITED: self.tr("The month is with the parent."),
        }
        return told[row.stage]

    def left(self, row: RiskRow) -> str:
        """By when, and how long that is."""
        due = day_and_month_text(row.due)
        if row.days_left < 0:
            return self.tr("over {day}").format(day=due)
        if row.days_left == 0:
            return self.tr("today")
        return self.tr("%n days · {day}", "", row.days_left).format(day=due)

    def left_whole(self, row: RiskRow) -> str:
        """The same in a sentence, with the working days."""
        due = day_and_month_text(row.due)
        if row.days_left < 0:
            return self.tr("The days to answer ended on {day}; a late answer is accepted and marked late.").format(day=due)
        return self.tr("In time until {day} inclusive: %n working days.", "", row.working_days_left).format(day=due)

    def guardian(self, row: RiskRow) -> str:
        """The first guardian's name."""
        return row.contacts[0].name if row.contacts else self.tr("not known")

    def phone(self, row: RiskRow) -> str:
        """The phone to call first."""
        return readable_phone(row.phone) if row.phone else self.tr("no phone")

    def contacts(self, row: RiskRow) -> str:
        """Everyone to call, a line each."""
        lines = [f"{one.name}: {readable_phone(one.phone) if one.phone else self.tr('no phone')}" for one in row.contacts]
        return "\n".join(lines)

    def confirmed(self, row: RiskRow) -> str:
        """The newest month the parent confirmed."""
        return short_months((row.confirmed,)) if row.confirmed is not None else self.tr("never")


def months_text(months: tuple[Month, ...]) -> str:
    """Months by name, the year once: "September, October 2026"."""
    by_year = groupby(months, lambda month: month.year)
    return begun(", ".join(f"{', '.join(month_name(month) for month in run)} {year}" for year, run in by_year))


def short_months(months: tuple[Month, ...]) -> str:
    """The same with short names, for a column."""
    locale, form = QLocale(), QLocale.FormatType.ShortFormat
    by_year = groupby(months, lambda month: month.year)
    named = ((", ".join(locale.standaloneMonthName(month.number, form) for month in run), year) for year, run in by_year)
    return begun(", ".join(f"{names} {year}" for names, year in named))
