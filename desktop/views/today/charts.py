"""The charts of Today: attendance against the month before, vouchers by state, places by group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from desktop.services.today_figures import DayCount, GroupPlaces, attended_share
from desktop.views.dates import begun, day_text, month_text
from desktop.views.enrolment.words import voucher_word
from desktop.views.tokens import ToneName
from desktop.views.widgets import Button, Card, Text
from desktop.views.widgets.small_charts import (
    CapacityBars,
    Column,
    ComparedColumns,
    Fullness,
    Segment,
    SegmentedBar,
)
from protocol.vouchers import VoucherState
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.services.today import Today

FEW: Final = 8  # groups shown before "all groups" is pressed
TONES: Final[Mapping[VoucherState, ToneName | None]] = {
    VoucherState.ENROLLED: None,
    VoucherState.CONTRACT: "ok",
    VoucherState.AWAITING_CONTRACT: "info",
    VoucherState.WAITING_LIST: "violet",
    VoucherState.CHOOSING: "neutral",
    VoucherState.ISSUED: "neutral",
    VoucherState.QUEUED: "neutral",
    VoucherState.STOP_LIST: "warn",
    VoucherState.EXPIRED: "bad",
    VoucherState.ANNULLED: "bad",
}


class AttendanceCard(Card):
    """The share of children present on each working day of this month, and of the last on the day as far into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Attendance"))
        self.chart = ComparedColumns("today.chart", self.tr("Attendance"))
        self.no_days = Text(self.tr("No working day of this month has been marked yet."), "muted", wrap=True)
        self.add(self.chart)
        self.add(self.no_days)

    def show_days(self, page: Today) -> None:
        """Show the two months."""
        now, before = page.figures.this_month, page.figures.month_before
        marked = any(day.present for day in (*now, *before))
        self.chart.setVisible(marked)
        self.no_days.setVisible(not marked)
        columns = [
            Column(
                str(day.day.day) if day else "",
                day.share if day else None,
                earlier.share if earlier else None,
                self._words(day, earlier),
                day is not None and day.day == page.today,
            )
            for day, earlier in zip_longest(now, before)
        ]
        last = page.figures.last_month
        self.chart.set_columns(columns, self._month(last.next, now), self._month(last, before))

    def _words(self, day: DayCount | None, earlier: DayCount | None) -> str:
        """The day, and the one as far into the month before."""
        return " · ".join(self._day(one) for one in (day, earlier) if one)

    def _day(self, day: DayCount) -> str:
        told = self.tr("{day}: {share} present, {count} of {children}")
        return told.format(day=day_text(day.day), share=percent(day.share), count=day.present, children=day.children)

    def _month(self, month: Month, days: Sequence[DayCount]) -> str:
        share = attended_share(days)
        name = begun(month_text(month))
        return self.tr("{month}: {share}").format(month=name, share=percent(share)) if share is not None else ""


class VouchersCard(Card):
    """The vouchers this kindergarten knows of by their state. It is gone where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Vouchers"))
        self.chart = SegmentedBar("today.vouchers", self.tr("Vouchers by state"))
        self.add(self.chart)
        self.hide()

    def show_vouchers(self, vouchers: Sequence[tuple[VoucherState, int]]) -> None:
        """Show how many are in each state."""
        told = self.tr("{state}: {count}")
        self.chart.set_segments(
            [
                Segment(word, count, TONES.get(state), told.format(state=word, count=count))
                for state, count in vouchers
                for word in (begun(voucher_word(state)),)
            ]
        )
        self.setVisible(bool(vouchers))


class PlacesCard(Card):
    """How full each group is; of many groups the fullest, until all are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Places taken"))
        self.chart = CapacityBars("today.groupPlaces", self.tr("Places taken by group"))
        self.more = Button("", kind="link")
        self.more.setObjectName("today.allGroups")
        self.more.clicked.connect(self._turn)
        self.add(self.chart)
        self.add(self.more)
        self._places: tuple[GroupPlaces, ...] = ()
        self._all = False
        self.hide()

    def show_places(self, places: Sequence[GroupPlaces]) -> None:
        """Show the groups."""
        self._places = tuple(places)
        self.setVisible(bool(places))
        self._show()

    def _turn(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        many = len(self._places) > FEW
        fullest = sorted(self._places, key=lambda group: group.capacity - group.taken)
        shown = self._places if self._all or not many else fullest[:FEW]
        self.chart.set_rows([self._row(group) for group in shown])
        self.more.setVisible(many)
        words = self.tr("Only the fullest") if self._all else self.tr("All %n group(s)", "", len(self._places))
        self.more.setText(words)
        self.more.setAccessibleName(words)

    def _row(self, group: GroupPlaces) -> Fullness:
        beside = self.tr("{taken} of {places}").format(taken=group.taken, places=group.capacity)
        if group.over:
            beside = self.tr("{of} · {over} over").format(of=beside, over=group.over)
        return Fullness(group.name, group.taken, group.capacity, beside, f"{group.name}: {beside}")


def percent(share: float) -> str:
    """A share as people read it: 86 %."""
    return f"{round(share * 100)}\u00a0%"
