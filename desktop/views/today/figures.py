"""The numbers beside the radar, with small charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.dates import begun, day_of, moment_text, month_text
from desktop.views.today.charts import AttendanceCard, PlacesCard, VouchersCard
from desktop.views.widgets import Card, Line, Meter, Text

if TYPE_CHECKING:
    from desktop.services.today import Today
    from desktop.services.today_figures import Figures

OLD: Final = 1  # days after which the portal's data is called old


class TodayFigures(QWidget):
    """Who is here, where there is room, what parents have confirmed; attendance, vouchers and places as charts."""

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
        self.attendance = AttendanceCard()
        self.vouchers = VouchersCard()
        self.groups = PlacesCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (numbers, self.attendance, self.vouchers, self.groups):
            column.addWidget(widget)
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
        self.attendance.show_days(page)
        self.vouchers.show_vouchers(figures.vouchers)
        self.groups.show_places(figures.places)

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


class PortalAge(Text):
    """How old the portal's data on this page is; a warning once it is days old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "small", wrap=True, parent=parent)
        self.setObjectName("today.portalData")
        self.setContentsMargins(4, 0, 4, 0)

    def show_age(self, page: Today) -> None:
        """Say when the portal's data was last complete here."""
        at = page.portal_data_at
        days = (page.today - day_of(at)).days if at is not None else 0
        if at is None:
            told = self.tr("No data of the portal yet: there has been no full exchange.")
        elif days >= OLD:
            told = self.tr("The portal's data is %n day(s) old: as of {moment}", "", days).format(moment=moment_text(at))
        else:
            told = self.tr("The portal's data as of {moment}").format(moment=moment_text(at))
        self.setText(told)
        self.set_tone("warn" if days >= OLD else None)


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
