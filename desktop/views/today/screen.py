"""The page Today: what waits, how long it may still wait, and one press to the cure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.dates import weekday_text
from desktop.views.screen import Screen, Shell
from desktop.views.today.figures import PortalAge, TodayFigures
from desktop.views.today.presenter import TodayPresenter
from desktop.views.today.radar import RadarCard
from desktop.views.today.words import RadarWords, Told
from desktop.views.widgets import Button, PageHeader

if TYPE_CHECKING:
    from desktop.services.today import Today
    from desktop.services.today_line import Line
    from desktop.views.errors import Explained

SIDE_WIDTH, SIDE_NARROW = 340, 240
NO_CLOCK = 100
FIRST = ("sign-contract", "voucher-ending", "remind-parent", "review-request", "prepare-contract", "send-contract", "fill-sheet")
"""Among what ends the same day the voucher of a child comes before paperwork."""


class TodayScreen(Screen):
    """The radar on the left, figures on the right."""

    presenter: TodayPresenter

    def __init__(self, presenter: TodayPresenter, shell: Shell) -> None:
        super().__init__("today", presenter, shell)
        self.header = PageHeader(self.tr("Today"))
        self.find_button = Button(self.tr("Find a child, contract, command"), hint="Ctrl+K")
        self.find_button.setObjectName("today.findButton")
        self.find_button.clicked.connect(lambda _checked=False: shell.find_anything())
        self.header.add_action(self.find_button)
        self.radar = RadarCard()
        self.radar.hide()
        self.figures = TodayFigures()
        self.age = PortalAge()
        side = QScrollArea()
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(self.figures)
        self.figures.hide()  # the area has shown it; until the page is read no figure is true
        beside = QWidget()
        beside.setMinimumWidth(SIDE_NARROW)
        beside.setMaximumWidth(SIDE_WIDTH)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(side, 1)
        column.addWidget(self.age)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 24)
        row.setSpacing(16)
        row.addWidget(self.radar, 2)
        row.addWidget(beside, 1)
        self.body.addWidget(self.header)
        self.body.addLayout(row, 1)
        self.radar.chosen.connect(self._go)
        self.radar.again_wanted.connect(presenter.load)
        presenter.loaded.connect(self._show)
        presenter.unread.connect(self._show_unread)
        self.add_command("F5", self.tr("Read again"), presenter.load)

    def enter(self, **_args: object) -> None:
        self.presenter.load()

    def _show(self, page: Today) -> None:
        day = page.day_name or (self.tr("working day") if page.working_day else self.tr("day off"))
        self.header.set_subtitle(f"{weekday_text(page.today)} · {day}")
        self.radar.set_lines(ToldLines(RadarWords(page.today), sorted(page.lines, key=_urgency)))
        self.figures.show_figures(page)
        self.age.show_age(page)
        self.radar.show()
        self.figures.show()
        self.shell.set_badge("today", len(page.lines))

    def _show_unread(self, why: Explained) -> None:
        """What was shown before stays; a page never read says why and offers to try again."""
        if self.figures.isHidden():
            self.radar.show_problem(why.sentence, why.next_step)
            self.radar.show()
        else:
            self.shell.show_problem(why.sentence, why.next_step)

    def _go(self, told: Told) -> None:
        self.shell.go(told.page, **told.args)


class ToldLines(Sequence[Told]):
    """Lines in words, each worded when it is looked at: of hundreds only the first are shown."""

    def __init__(self, words: RadarWords, lines: Sequence[Line]) -> None:
        self._words, self._lines = words, lines

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, at: int) -> Told: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Told]: ...

    def __getitem__(self, at: int | slice) -> Told | Sequence[Told]:
        if isinstance(at, slice):
            return ToldLines(self._words, self._lines[at])
        return self._words.tell(self._lines[at])


def _urgency(line: Line) -> tuple[int, int]:
    clock = NO_CLOCK if line.days_left is None else line.days_left
    return clock, FIRST.index(line.code) if line.code in FIRST else len(FIRST)
