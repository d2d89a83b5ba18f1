"""The settings page: a list of sections on the left, one of them on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget

from desktop.services.roles import Permission
from desktop.views.next_turn import show_next
from desktop.views.screen import Screen, Shell
from desktop.views.settings.about_section import AboutSection
from desktop.views.settings.accounts_section import AccountsSection
from desktop.views.settings.backups_section import BackupsSection
from desktop.views.settings.calendar_section import CalendarSection
from desktop.views.settings.clauses_section import ClausesSection
from desktop.views.settings.connection_section import ConnectionSection
from desktop.views.settings.marks_section import MarksSection
from desktop.views.settings.money_section import MoneySection
from desktop.views.settings.network_section import NetworkSection
from desktop.views.settings.organisation_section import OrganisationSection
from desktop.views.settings.own_sections import AppearanceSection, PasswordSection
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.rules_section import RulesSection
from desktop.views.settings.section import Section, SectionList, section_titles
from desktop.views.settings.signatures_section import SignaturesSection
from desktop.views.widgets import PageHeader

Maker = Callable[[SettingsPresenter, Shell], Section]
DIRECTORS: Final[Mapping[str, Maker]] = {
    "organisation": OrganisationSection,
    "connection": ConnectionSection,
    "network": NetworkSection,
    "signatures": SignaturesSection,
    "calendar": CalendarSection,
    "marks": MarksSection,
    "clauses": ClausesSection,
    "money": MoneySection,
    "rules": RulesSection,
    "accounts": AccountsSection,
    "backups": BackupsSection,
}
EVERYONES: Final[Mapping[str, Maker]] = {"password": PasswordSection, "appearance": AppearanceSection, "about": AboutSection}


class Sections(Mapping[str, Section]):
    """The sections of a person by their names, each made when it is first asked for: all at once would hold the window."""

    def __init__(self, makers: Mapping[str, Maker], presenter: SettingsPresenter, shell: Shell, stack: QStackedWidget) -> None:
        self._makers, self._presenter, self._shell, self._stack = makers, presenter, shell, stack
        self.made: dict[str, Section] = {}
        self._begun: dict[str, Section] = {}

    def begin(self, name: str) -> None:
        """Make a section that is dressed and put in its place only when it is asked for: that is as much again."""
        if name not in self.made and name not in self._begun:
            self._begun[name] = self._makers[name](self._presenter, self._shell)

    def __getitem__(self, name: str) -> Section:
        self.begin(name)
        if name in self._begun:
            section = self.made[name] = self._begun.pop(name)
            self._stack.addWidget(section)
        return self.made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def __contains__(self, name: object) -> bool:
        return name in self._makers


class SettingsScreen(Screen):
    """``enter(section="connection")`` opens a section: organisation, connection, network, signatures, calendar, marks, clauses,
    money, rules, accounts, backups (the director's), password, appearance, about (everyone's). An unknown one opens the first.
    """

    presenter: SettingsPresenter

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("settings", presenter, shell)
        makers = {**DIRECTORS, **EVERYONES} if presenter.may(Permission.SETTINGS) else EVERYONES
        self.stack = QStackedWidget(self)
        self.sections = Sections(makers, presenter, shell, self.stack)
        titles = section_titles(presenter.workspace.office.actor)
        self.list = SectionList(titles, self.tr("Sections of the settings"))
        self.list.chosen.connect(self.open)
        self._current = next(iter(self.sections))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._scrolled(self.list))
        row.addWidget(self.stack, 1)
        self.body.addWidget(PageHeader(self.tr("Settings")))
        self.body.addLayout(row, 1)
        presenter.changed.connect(self._refresh)

    def _scrolled(self, sections: SectionList) -> QScrollArea:
        """A low window scrolls the list instead of growing with it."""
        area = QScrollArea()
        area.setWidget(sections)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedWidth(sections.minimumWidth())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def enter(self, **args: object) -> None:
        wanted = str(args.get("section", self._current))
        self.open(wanted if wanted in self.sections else next(iter(self.sections)))

    def place(self) -> Mapping[str, object]:
        return {"section": self._current}

    def open(self, name: str) -> None:
        """Show a section and load it.

        Raises:
            KeyError: the person has no such section.
        """
        if name not in self.sections:
            raise KeyError(name)
        self._current = name
        self.list.set_current(name)
        if name not in self.sections.made and self.stack.isVisible():  # in a window nobody sees yet it is there at once
            self.presenter.in_turns(self._open_new(name))
        else:
            section = self.sections[name]
            self.stack.setCurrentWidget(section)
            section.enter()

    def _open_new(self, name: str) -> Iterator[None]:
        """Make a section in one turn, dress it and let it read in the next; shown in another, if nobody went elsewhere."""
        self.sections.begin(name)
        yield
        if self._current == name and name not in self.sections.made:
            section = self.sections[name]
            section.enter()
            show_next(self.presenter, self.stack, section, lambda: self._current == name)
        yield

    def current(self) -> str:
        """The name of the section shown."""
        return self._current

    def _refresh(self) -> None:
        if self.isVisible():
            self.sections[self._current].refresh()
