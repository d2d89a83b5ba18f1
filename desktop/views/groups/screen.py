"""The page of groups: the groups on the left, the children of the chosen one on the right; a child's card over both."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.child_record import ChildRecord
from desktop.services.children import ChildCard, ChildRow
from desktop.services.groups import GroupRow
from desktop.views.groups.card_actions import CardActions
from desktop.views.groups.child_form import ChildDialog
from desktop.views.groups.child_page import ChildPage
from desktop.views.groups.dialogs import GroupDialog, LeaveDialog, open_form
from desktop.views.groups.group_actions import GroupActions
from desktop.views.groups.group_list import Entry, GroupList
from desktop.views.groups.presenter import GroupsPresenter, People
from desktop.views.groups.table import SEARCH, child_columns
from desktop.views.groups.words import free_text, group_line, places_text
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, Card, DataTable, PageHeader, PartsText, SearchInput, StatusChip, Text

EVERYONE: Final = "everyone"
NOWHERE: Final = "nowhere"


class GroupsScreen(Screen):
    """``enter(group=…)`` shows a group, ``enter(child=…)`` a child's card."""

    presenter: GroupsPresenter

    def __init__(self, presenter: GroupsPresenter, shell: Shell) -> None:
        super().__init__("groups", presenter, shell)
        self._shown = EVERYONE
        self._rows: tuple[ChildRow, ...] = ()
        self.shown_card: ChildCard | None = None
        self.stack = QStackedWidget(self)
        self.body.addWidget(self.stack)
        self.stack.addWidget(self._list_page())
        self._connect()
        self.add_command("Ctrl+F", self.tr("Find a child"), self._find)
        self.add_command("Alt+Left", self.tr("Back to the groups"), self._show_list)

    @cached_property
    def card(self) -> ChildPage:
        """A child's card, made when the first child is asked for."""
        card = ChildPage(self.stack)
        self.stack.addWidget(card)
        self.presenter.record_loaded.connect(self._show_record)
        card.year_wanted.connect(self.presenter.show_year)
        card.contract_wanted.connect(lambda contract_id: self.shell.go("contracts", contract=contract_id))
        card.back.connect(self._show_list)
        card.leave_wanted.connect(self._leave)
        card.sibling_wanted.connect(self._open_child)
        card.request_wanted.connect(lambda request_id: self.shell.go("enrolment", request=request_id))
        self.of_card = CardActions(self, card)
        return card

    def enter(self, **args: object) -> None:
        """Show the groups, one of them (``group``), or a child's card (``child``)."""
        if args.get("group"):
            self._shown = str(args["group"])
            self.search.clear()
        self.presenter.load()
        if args.get("child"):
            self._open_child(str(args["child"]))
        else:
            self._show_list()

    def _list_page(self) -> QWidget:
        page = QWidget(self.stack)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 24)
        box.setSpacing(0)
        box.addWidget(self._header(page))
        row = QHBoxLayout()
        box.addLayout(row, 1)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(self._groups_card(page), 2)
        row.addWidget(self._children_card(page), 5)
        return page

    def _header(self, page: QWidget) -> PageHeader:
        self.header = PageHeader(self.tr("Groups"), parent=page)
        self.search = SearchInput(self.tr("Name, IIN or phone"))
        self.search.setObjectName("groups.search")
        new_group = Button(self.tr("New group"), shortcut="Ctrl+Shift+N", show_keys=False)
        new_group.setObjectName("groups.newGroupButton")
        new_group.clicked.connect(self._new_group)
        self.new_child = Button(self.tr("New child"), kind="primary", shortcut="Ctrl+N")
        self.new_child.setObjectName("groups.newChildButton")
        self.new_child.clicked.connect(self._new_child)
        self.whole = GroupActions(self)
        from_file = Button(self.tr("Excel…"))
        from_file.setToolTip(self.whole.from_file.text())
        from_file.setAccessibleName(self.whole.from_file.text())
        from_file.setObjectName("groups.fromFileButton")
        from_file.clicked.connect(self.whole.from_file.trigger)
        for widget in (self.search, from_file, new_group, self.new_child):
            self.header.add_action(widget)
        return self.header

    def _groups_card(self, page: QWidget) -> Card:
        card = Card(flush=True, parent=page)
        card.setMinimumWidth(216)
        card.setMaximumWidth(304)
        card.body.setContentsMargins(1, 8, 1, 8)  # the list must not cover the card's round corners
        self.list = GroupList("groups.list", self.tr("Groups"))
        card.add(self.list, 1)
        return card

    def _children_card(self, page: QWidget) -> Card:
        card = Card(flush=True, parent=page)
        card.body.setContentsMargins(1, 1, 1, 8)
        card.body.setSpacing(0)
        head = QWidget(card)
        row = QHBoxLayout(head)
        head.setFixedHeight(56)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        self.group_title = Text("", "section")
        self.group_title.setObjectName("groups.groupTitle")
        self.group_chip = StatusChip("")
        self.group_note = PartsText("", "muted")
        self.edit = Button(self.tr("Edit"), shortcut="F2", show_keys=False)
        self.edit.setObjectName("groups.editButton")
        row.addWidget(self.group_title)
        row.addWidget(self.group_chip)
        row.addWidget(self.group_note, 1)
        self.more = Button(self.tr("Whole group"))
        self.more.setObjectName("groups.moreButton")
        actions = self.whole
        self.more.set_menu([actions.promote, actions.take_back, actions.print_list, actions.archive])
        row.addWidget(self.more)
        row.addWidget(self.edit)
        for of_one in (self.group_chip, self.more, self.edit):
            of_one.hide()  # until the groups are read none is chosen
        columns = child_columns(self.presenter.today())
        self.table = DataTable("groups.children", columns, key=lambda child: child.id, label=self.tr("Children"), parent=card)
        self._columns = {column.key: at for at, column in enumerate(columns)}
        self.table.view.setColumnHidden(self._columns[SEARCH], True)
        card.add(head)
        card.add(self.table, 1)
        return card

    def _connect(self) -> None:
        self.presenter.loaded.connect(self._show)
        self.presenter.card_loaded.connect(self._show_card)
        self.search.changed.connect(self._search)
        self.search.left_down.connect(self.table.view.setFocus)
        self.list.picked.connect(self._pick)
        self.list.opened.connect(lambda _key: self._edit_group())
        self.edit.clicked.connect(self._edit_group)
        self.table.activated.connect(lambda row: self._open_child(row.id))
        self.table.empty_action.connect(self._fill_emptiness)

    def shown_group(self) -> GroupRow | None:
        """The group whose children are shown; None for everybody, nobody's, or what was searched for."""
        return None if self.search.text().strip() else self.presenter.people.group(self._shown)

    def show_group(self, group_id: str) -> None:
        """Show a group, also one that is still to be read."""
        self._shown = group_id
        self.search.clear()
        self.presenter.load()

    # what is shown

    def _show(self, people: People) -> None:
        if self._shown not in {EVERYONE, NOWHERE} and people.group(self._shown) is None:
            self._shown = EVERYONE
        free = sum(max(0, row.free_places) for row in people.open_groups)
        count = self.tr("%n child(ren)", "", len(people.here))
        self.header.set_subtitle(f"{count} · {free_text(free)}" if people.groups else "")
        self.list.set_entries(self._entries(people), self._shown)
        self._show_group(people)

    def _entries(self, people: People) -> list[Entry]:
        entries = [Entry(EVERYONE, self.tr("All children"), str(len(people.here)))]
        entries += [self._entry(row) for row in people.groups]
        if people.nowhere:
            entries.append(Entry(NOWHERE, self.tr("Not in a group"), str(len(people.nowhere))))
        return entries

    def _entry(self, row: GroupRow) -> Entry:
        full = row.free_places <= 0
        note = self.tr("archived") if row.archived else places_text(row) if full else ""
        return Entry(
            key=row.id,
            title=row.name,
            count=f"{row.children} / {row.capacity}",
            line=group_line(row),
            people=", ".join(row.teachers),
            share=None if row.archived else row.children / row.capacity,
            tone="warn" if full and not row.archived else None,
            note=note,
        )

    def _show_group(self, people: People) -> None:
        row = self.shown_group()
        self.edit.setVisible(row is not None)
        self.more.setVisible(row is not None)
        self.whole.settle()
        self.group_chip.setVisible(row is not None)
        self.table.view.setColumnHidden(self._columns["group"], row is not None)
        if row is None:
            self._show_many(people)
        else:
            self._show_one(row, people)
        self._say_emptiness(people)

    def _show_many(self, people: People) -> None:
        self.group_note.setText("")
        if self.search.text().strip():
            self.group_title.setText(self.tr("Found everywhere"))
            self._set_rows(people.here + people.nowhere)
        elif self._shown == NOWHERE:
            self.group_title.setText(self.tr("Not in a group"))
            self._set_rows(people.nowhere)
        else:
            self.group_title.setText(self.tr("All children"))
            self._set_rows(people.here)

    def _show_one(self, row: GroupRow, people: People) -> None:
        self.group_title.setText(row.name)
        self.group_note.setText(group_line(row))
        if row.archived:
            self.group_chip.set(self.tr("archived"), "neutral")
        else:
            self.group_chip.set(places_text(row), "ok" if row.free_places > 0 else "warn")
        self._set_rows(tuple(child for child in people.here if child.group_id == row.id))

    def _set_rows(self, rows: tuple[ChildRow, ...]) -> None:
        """Fill the table, unless it holds these rows already: another letter in the search must cost a filter alone."""
        if rows != self._rows:
            self._rows = rows
            self.table.view.setColumnHidden(self._columns["sign"], not any(row.allergies for row in rows))
            self.table.set_rows(rows)

    def _say_emptiness(self, people: People) -> None:
        if not people.groups:
            self.table.set_empty(
                self.tr("No groups yet"), self.tr("Create the first group; children come next."), self.tr("New group")
            )
        elif self._shown == NOWHERE:
            self.table.set_empty(self.tr("Everybody is in a group"))
        else:
            self.table.set_empty(
                self.tr("No children here yet"),
                self.tr("Children come with signed contracts, or add one by hand."),
                self.tr("New child"),
            )

    def _fill_emptiness(self) -> None:
        (self._new_child if self.presenter.people.groups else self._new_group)()

    def _pick(self, key: str) -> None:
        self._shown = key
        self.search.clear()
        self._show_group(self.presenter.people)

    def _search(self, text: str) -> None:
        """Look among everybody, also those in no group: who searches does not know where the child is."""
        self.table.set_filter(text)
        self._show_group(self.presenter.people)

    def _find(self) -> None:
        self._show_list()
        self.search.setFocus()
        self.search.selectAll()

    def _show_list(self) -> None:
        self.presenter.close_child()
        if self.shown_card is not None:
            self.card.guarded.hide_notes()
        self.shown_card = None
        self.stack.setCurrentIndex(0)
        (self.table.view if self._shown != EVERYONE else self.list).setFocus()

    def _open_child(self, child_id: str) -> None:
        self.presenter.open_child(child_id)
        self.presenter.in_turns(self._prepare_card())

    def _prepare_card(self) -> Iterator[None]:
        """The card is made while the child is being read, and in another turn than the page."""
        yield
        card = self.card
        yield
        card.ensurePolished()
        yield

    def _show_card(self, card: ChildCard) -> None:
        fresh = self.shown_card is None or self.shown_card.id != card.id
        self.shown_card = card
        self.card.setUpdatesEnabled(False)  # until the record is there too, a turn later
        self.card.show_card(card, self.presenter.today())
        self.stack.setCurrentWidget(self.card)
        if fresh:
            self.card.edit_button.setFocus()

    def _show_record(self, record: ChildRecord) -> None:
        def steps() -> Iterator[None]:
            self.card.show_record(record)
            self.card.setUpdatesEnabled(True)
            yield

        self.presenter.in_turns(steps())

    # groups

    def _new_group(self) -> None:
        dialog = GroupDialog(None, self)

        def created(group_id: str) -> None:
            self._shown = group_id
            dialog.succeed()
            self.presenter.load()

        open_form(dialog, lambda values: self.presenter.create_group(dialog.draft(values), created, dialog.fail))

    def _edit_group(self) -> None:
        row = self.presenter.people.group(self._shown)
        if row is not None:
            dialog = GroupDialog(row, self)
            edit = self.presenter.edit_group
            open_form(dialog, lambda values: edit(row.id, dialog.draft(values), dialog.succeed, dialog.fail))

    def archive_or_restore(self) -> None:
        """Take the group shown out of use, or back into it."""
        row = self.presenter.people.group(self._shown)
        if row is None:
            return
        if row.archived:
            self.presenter.restore_group(row.id)
            return

        def archived(_result: object) -> None:
            words = self.tr("The group “{name}” is archived").format(name=row.name)
            self.shell.show_toast(words, undo=lambda: self.presenter.restore_group(row.id))

        self.presenter.archive_group(row.id, archived)

    # children

    def _new_child(self) -> None:
        people = self.presenter.people
        chosen = people.group(self._shown)
        group_id = chosen.id if chosen is not None and not chosen.archived else ""
        dialog = ChildDialog(None, people.open_groups, self.presenter.today(), group_id, self)
        dialog.keep_draft()

        def added(child_id: str) -> None:
            dialog.succeed()
            self.table.select_key(child_id)
            self.shell.show_toast(self.tr("The child is in the list"))

        def send(values: dict[str, Any]) -> None:
            self.presenter.add_child(dialog.draft(values), values["group"], values["starts_on"], added, dialog.fail)

        open_form(dialog, send, self.presenter)

    def _leave(self) -> None:
        card = self.shown_card
        if card is None:
            return
        dialog = LeaveDialog(self.presenter.today(), self)

        def left(_result: object) -> None:
            dialog.succeed()
            words = self.tr("{name} leaves").format(name=card.name)
            self.shell.show_toast(words, undo=lambda: self.presenter.return_child(card.id))

        leave = self.presenter.leave
        open_form(dialog, lambda values: leave(card.id, values["last_day"], values["reason"], left, dialog.fail))
