"""The two tables of a day: the groups with what is missing on top, and the kitchen's portions by age."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.services.overview import AGES, GroupOfDay, KindergartenDay
from desktop.views.attendance.kindergarten.words import KindergartenWords
from desktop.views.dates import begun
from desktop.views.groups.words import SHORT_AGES, word
from desktop.views.theme import current_tokens
from desktop.views.tokens import ToneName
from desktop.views.widgets import Column, mark_failure
from desktop.views.widgets.rows_model import ROW_ROLE
from protocol.messages.entities import AgeGroup
from protocol.rules import Rules

translate = QCoreApplication.translate
PADDING, NUMBER_WIDTH, BAR_HEIGHT = 12, 64, 6
PRESENT = "present"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group of the day, its words ready."""

    group: GroupOfDay
    filling: tuple[str, ToneName]
    absences: str
    month: tuple[str, ToneName | None]
    present: str
    share: float

    @property
    def urgency(self) -> tuple[bool, int]:
        """Groups with marks missing first, the most missing on top."""
        return not self.group.all.blank, -self.group.all.blank


def group_lines(day: KindergartenDay, rules: Rules) -> list[GroupLine]:
    """The groups of a day as they stand in the table."""
    words, told = KindergartenWords(), translate("KindergartenTable", "{present} of {enrolled}")
    lines = []
    for group in day.groups:
        tally = group.all
        present = told.format(present=tally.present, enrolled=tally.enrolled) if day.due else ""
        share = tally.present / tally.enrolled if day.due and tally.enrolled else 0.0
        lines.append(
            GroupLine(group, words.filling(day, group), words.absences(group, rules), words.month(group.month), present, share)
        )
    return sorted(lines, key=lambda line: line.urgency)


def group_columns() -> list[Column[GroupLine]]:
    """Who is filled, who is there, who is not and why, and how the month stands."""
    return [
        Column(
            "group",
            translate("KindergartenTable", "Group"),
            lambda line: line.group.name,
            stretch=True,
            width=160,
            style="strong",
        ),
        Column(
            "filling",
            translate("KindergartenTable", "Marks"),
            lambda line: line.filling[0],
            sort=lambda line: line.urgency,
            tone=lambda line: line.filling[1],
            width=128,
        ),
        Column(
            PRESENT,
            translate("KindergartenTable", "Present"),
            lambda line: line.present,
            sort=lambda line: line.share,
            width=180,
        ),
        Column(
            "absent",
            translate("KindergartenTable", "Away"),
            lambda line: str(line.group.all.missing + line.group.all.away or ""),
            sort=lambda line: line.group.all.missing + line.group.all.away,
            align="right",
            width=72,
        ),
        Column(
            "reasons",
            translate("KindergartenTable", "Why"),
            lambda line: line.absences,
            tip=lambda line: line.absences,
            style="muted",
            width=200,
            optional=True,
        ),
        Column(
            "month",
            translate("KindergartenTable", "Month"),
            lambda line: line.month[0],
            tone=lambda line: line.month[1],
            style="muted",
            width=140,
            optional=True,
        ),
    ]


def kitchen_columns() -> list[Column[GroupOfDay]]:
    """Portions by the children's ages, and what they are made of."""
    columns: list[Column[GroupOfDay]] = [
        Column(
            "group", translate("KindergartenTable", "Group"), lambda group: group.name, stretch=True, width=160, style="strong"
        )
    ]
    columns += [_age_column(age) for age in AGES]
    columns += [
        _number_column("present", translate("KindergartenTable", "Present"), lambda group: group.all.present),
        _number_column("blank", translate("KindergartenTable", "Not marked"), lambda group: group.all.blank),
        _number_column("portions", translate("KindergartenTable", "Portions"), lambda group: group.all.expected, strong=True),
    ]
    return columns


def _age_column(age: AgeGroup) -> Column[GroupOfDay]:
    def portions(group: GroupOfDay) -> int:
        return group.by_age[age].expected if age in group.by_age else 0

    return _number_column(age.value, begun(word(SHORT_AGES, age)), portions)


def _number_column(key: str, title: str, number: Callable[[GroupOfDay], int], *, strong: bool = False) -> Column[GroupOfDay]:
    return Column(
        key,
        title,
        lambda group: str(number(group)) if number(group) or strong else "–",
        sort=number,
        align="right",
        width=84,
        style="strong" if strong else "body",
    )


class PresentPainter(QStyledItemDelegate):
    """ "18 of 22" and a bar as long as the share of those present."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        try:
            self._draw(painter, option, index)
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            mark_failure(option.widget, painter, error)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        tokens, area = current_tokens(), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, QColor(tokens.primary_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(tokens.line_soft))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not text:
            return
        inner = area.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text))
        words = max(NUMBER_WIDTH, painter.fontMetrics().horizontalAdvance(text) + PADDING)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        line: GroupLine = index.data(ROW_ROLE)
        bar = QRectF(inner.left() + words, inner.center().y() - BAR_HEIGHT / 2 + 1, inner.width() - words, BAR_HEIGHT)
        if bar.width() < 2 * BAR_HEIGHT:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, tokens.line if selected else tokens.line_soft), (line.share, tokens.primary)):
            if share > 0:
                painter.setBrush(QColor(colour))
                part = QRectF(bar)
                part.setWidth(max(BAR_HEIGHT, bar.width() * share))
                painter.drawRoundedRect(part, BAR_HEIGHT / 2, BAR_HEIGHT / 2)


def present_column(columns: Sequence[Column[GroupLine]]) -> int:
    """Where the bar stands."""
    return next(at for at, column in enumerate(columns) if column.key == PRESENT)
