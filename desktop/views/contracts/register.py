"""The register of contracts: filter by state, search, open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.contracts import ContractRow
from desktop.views.contracts.filter_bar import ContractFilterBar
from desktop.views.contracts.table import FILTERS, columns
from desktop.views.widgets import Button, Card, DataTable, PageHeader, SearchInput, SegmentedControl
from desktop.views.widgets.buttons import keys_text


class ContractRegister(QWidget):
    """``opened(contract id)``: Enter or double click. ``requests_wanted``: the empty state leads to the requests.

    ``several_wanted``: sign several; ``check_file_wanted``: check the signatures of any file.
    """

    opened = Signal(str)
    requests_wanted = Signal()
    several_wanted = Signal()
    check_file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ContractRow, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        header = PageHeader(self.tr("Contracts"), parent=self)
        self.search = SearchInput(self.tr("Number, child or parent"))
        self.search.setObjectName("contracts.search")
        header.add_action(self.search)
        self.several = Button(self.tr("Sign several…"), shortcut="Ctrl+Shift+S", show_keys=False)
        self.several.setObjectName("contracts.signSeveralButton")
        self.several.setToolTip(keys_text("Ctrl+Shift+S"))
        self.several.clicked.connect(self.several_wanted)
        header.add_action(self.several)
        check = QAction(self.tr("Check any signature…"), self)
        check.triggered.connect(lambda _checked=False: self.check_file_wanted.emit())
        self.more = Button(self.tr("More"))
        self.more.setObjectName("contracts.registerMoreButton")
        self.more.set_menu([check])
        header.add_action(self.more)
        self.filter = SegmentedControl(visible=6, parent=self)
        self.filter.setObjectName("contracts.filter")
        self.filter.setAccessibleName(self.tr("State"))
        self.narrow = ContractFilterBar(self)
        card = Card(flush=True, parent=self)
        self.table = DataTable(
            "contracts.table", columns(), key=lambda row: row.id, label=self.tr("Contracts"), several=True, parent=card
        )
        self.search.changed.connect(self.table.set_filter)
        self.search.left_down.connect(self.table.view.setFocus)
        self.filter.chosen.connect(lambda _value: self._show())
        self.narrow.changed.connect(lambda _filter: self._show())
        self.table.activated.connect(lambda row: self.opened.emit(row.id))
        self.table.empty_action.connect(self.requests_wanted)
        card.add(self.table, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 12)
        bar.addWidget(self.filter)
        bar.addStretch(1)
        place = QVBoxLayout()
        place.setContentsMargins(24, 0, 24, 24)
        place.addWidget(card)
        box.addWidget(header)
        box.addLayout(bar)
        box.addWidget(self.narrow)
        box.addLayout(place, 1)
        self.several.hide()
        self._label()
        self._say_empty()

    def set_rows(self, rows: tuple[ContractRow, ...]) -> None:
        """Show these contracts."""
        self._rows = rows
        self.narrow.offer(rows)
        self.several.setVisible(self.to_sign() > 1)
        self._label()
        self._show()

    def waiting(self) -> tuple[ContractRow, ...]:
        """Those that wait for the director's signature, the most urgent first."""
        rows = [row for row in self._rows if row.state in FILTERS["to_sign"]]
        return tuple(sorted(rows, key=lambda row: (row.deadline is None, row.deadline.due if row.deadline else row.dated)))

    def choices(self) -> dict[str, tuple[ContractRow, ...]]:
        """What an export may be of: "chosen" (more than one row selected), "shown" as far as that is not all, "all"."""
        model, chosen = self.table.model, self.table.selected_rows()
        shown = tuple(model.row_at(model.index(at, 0)) for at in range(model.rowCount()))
        return {
            "chosen": chosen if len(chosen) > 1 else (),
            "shown": shown if len(shown) < len(self._rows) else (),
            "all": self._rows,
        }

    def to_sign(self) -> int:
        """How many wait for the director's signature."""
        return self._count("to_sign")

    def _show(self) -> None:
        wanted, narrow = FILTERS[self.filter.value()], self.narrow.value()
        self._say_empty()
        self.table.set_rows([row for row in self._rows if row.state in wanted and narrow.passes(row)])

    def _label(self) -> None:
        words = {
            "all": self.tr("All"),
            "to_sign": self.tr("To sign"),
            "prepared": self.tr("To send"),
            "at_parent": self.tr("With the parent"),
            "signed": self.tr("Signed"),
            "ended": self.tr("Ended"),
        }
        counted = [(name, f"{text}  {self._count(name)}" if self._count(name) else text) for name, text in words.items()]
        self.filter.set_items(counted, self.filter.value())

    def _count(self, name: str) -> int:
        return sum(row.state in FILTERS[name] for row in self._rows)

    def _say_empty(self) -> None:
        if self._rows:
            self.table.set_empty(self.tr("No such contracts"), self.tr("Choose another state above, or clear the filters."))
        else:
            self.table.set_empty(
                self.tr("No contracts yet"),
                self.tr("A contract is prepared from an enrolment request that was accepted into a group."),
                self.tr("Open the requests"),
            )
