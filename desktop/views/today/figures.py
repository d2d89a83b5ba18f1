"""The numbers beside the radar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.today import Figures, Today
from desktop.views.dates import begun, day_text, moment_text, month_text
from desktop.views.widgets import Bar, BarChart, Card, Line, Meter, Text


class TodayFigures(QWidget):
    """Who is here, where there is room, what parents have confirmed, and attendance by day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.present = _Figure("today.present", self.tr("In the kindergarten today"), meter=True)
        self.places = _Figure("today.places", self.tr("Free places"))
        self.confirmed = _Figure("today.confirmed", "", meter=True)
        numbers = Card(flush=True)
        numbers.heading.hide()
        numbers.body.setSpacing(0)
        for at, figure in enumerate((self.present, self.places, self.confirmed)):
            if at:
                numbers.add(Line())
            numbers.add(figure)
        chart = Card(self.tr("Attendance by day"))
        self.chart = BarChart()
        self.chart.setObjectName("today.chart")
        self.chart.setAccessibleName(self.tr("Attendance by day"))
        self.no_days = Text(self.tr("No working day of this month has been marked yet."), "muted", wrap=True)
        chart.add(self.chart)
        chart.add(self.no_days)
        self.portal = Text("", "small", wrap=True)
        self.portal.setObjectName("today.portalData")
        self.portal.setContentsMargins(4, 0, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(numbers)
        column.addWidget(chart)
        column.addWidget(self.portal)
        column.addStretch(1)

    def show_figures(self, page: Today) -> None:
        """Show the numbers of a page."""
        figures = page.figures
        self.present.show_number(
            figures.present_today,
            self.tr("of %n child(ren)", "", figures.children),
            figures.present_today / figures.children if figures.children else 0.0,
        )
        where = self.tr("in {some} of %n group(s)", "", figures.groups).format(some=figures.groups_with_places)
        self.places.show_number(figures.free_places, where)
        self._show_month(figures)
        marked = any(value for _day, value in figures.present_by_day)
        self.chart.setVisible(marked)
        self.no_days.setVisible(not marked)
        told = self.tr("{day}: {count} present")
        bars = [
            Bar(str(day.day), value, day == page.today, told.format(day=day_text(day), count=value))
            for day, value in figures.present_by_day
        ]
        self.chart.set_bars(bars, top=max(figures.children, 1))
        at = moment_text(page.portal_data_at)
        self.portal.setText(
            self.tr("The portal's data as of {moment}").format(moment=at)
            if at
            else self.tr("No data of the portal yet: there has been no full exchange.")
        )

    def _show_month(self, figures: Figures) -> None:
        self.confirmed.set_label(self.tr("{month} confirmed by parents").format(month=begun(month_text(figures.last_month))))
        parts = [self.tr("of %n", "", figures.published)]
        if figures.disputed:
            parts.append(self.tr("%n dispute(s)", "", figures.disputed))
        if figures.silent:
            parts.append(self.tr("%n silent", "", figures.silent))
        share = figures.confirmed / figures.published if figures.published else 0.0
        nothing = self.tr("nothing was sent to parents yet")
        self.confirmed.show_number(figures.confirmed, " · ".join(parts) if figures.published else nothing, share)


class _Figure(QWidget):
    """A label, a large number, what it is of, and how much of it that is."""

    def __init__(self, name: str, label: str, *, meter: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 14)
        box.setSpacing(2)
        self._label = Text(label, "muted", wrap=True)
        self.number = Text("0", "figure")
        self.rest = Text("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.rest, 1, Qt.AlignmentFlag.AlignBaseline)
        box.addWidget(self._label)
        box.addLayout(row)
        self._meter = Meter() if meter else None
        if self._meter is not None:
            box.addSpacing(6)
            box.addWidget(self._meter)

    def set_label(self, text: str) -> None:
        self._label.setText(text)

    def show_number(self, number: int, rest: str, share: float = 0.0) -> None:
        self.number.setText(str(number))
        self.rest.setText(rest)
        self.setAccessibleName(f"{self._label.text()}: {number} {rest}")
        if self._meter is not None:
            self._meter.setAccessibleName(self._label.text())
            self._meter.set_share(share)
