"""Labels by role, chips, cards: the small things every screen is made of."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.tokens import ToneName

DOT, LEAST_LETTERS = " · ", 8
Role = Literal["title", "figure", "section", "strong", "program", "muted", "small", "field", "hint", "error", "body"]


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look again after a dynamic property changed; it has yet to look at what was never shown."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the stylesheet selects by; does nothing when it already has that value."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


class Text(QLabel):
    """A label in one of the type roles of the look: plain text, never rich, so that data cannot become markup."""

    def __init__(self, text: str = "", role: Role = "body", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: ToneName | None) -> None:
        """Colour the words where the colour means something."""
        set_style_property(self, "tone", tone or "")


class ElidedText(Text):
    """One line that gives way: what does not fit ends in "…" and stands whole in the tool tip."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """The whole text, however much of it is shown."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all of its text."""
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 + margins.left() + margins.right()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        shown = self._shown(self.contentsRect().width())
        if shown != super().text():
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def _shown(self, room: int) -> str:
        return self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)


class PartsText(ElidedText):
    """One line of parts between dots: the last ones are left out until the others can be read whole.

    The first part alone is shortened where there is no room even for it, and left out where hardly a word of it would stay.
    """

    def _shown(self, room: int) -> str:
        metrics, parts = self.fontMetrics(), self._whole.split(DOT)
        for count in range(len(parts), 0, -1):
            shown = DOT.join(parts[:count])
            if metrics.horizontalAdvance(shown) <= room:
                return shown
        shown = metrics.elidedText(parts[0], Qt.TextElideMode.ElideRight, room)
        return shown if len(shown) > LEAST_LETTERS else ""


class StatusChip(QLabel):
    """A word on a soft ground. The word carries the meaning; the tone only helps the eye."""

    def __init__(self, text: str = "", tone: ToneName = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)

    def set(self, text: str, tone: ToneName) -> None:
        """Show another state."""
        self.setText(text)
        self.setAccessibleName(text)
        set_style_property(self, "tone", tone)


class Line(QFrame):
    """A hairline between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)


class Card(QFrame):
    """A surface with a hairline border. Put widgets into :attr:`body`; ``flush`` cards have no inner margin."""

    def __init__(self, title: str = "", *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)
        margin = 0 if flush else 16
        self.body.setContentsMargins(margin, 1 if flush else 12, margin, 1 if flush else 16)
        self.heading = Text(title, "section", parent=self)
        self.heading.setVisible(bool(title))
        if flush:
            self.heading.setContentsMargins(16, 13, 16, 4)
        self.body.addWidget(self.heading)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading; an empty one takes no room."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Append a widget and give it back."""
        self.body.addWidget(widget, stretch)
        return widget


class Notice(QFrame):
    """A soft coloured block with a heading and a text, as "the key fits" on the signing screen."""

    def __init__(self, tone: ToneName = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        body = QVBoxLayout(self)
        body.setContentsMargins(10, 10, 10, 10)
        body.setSpacing(2)
        self._heading = Text("", "strong", wrap=True, parent=self)
        self._heading.set_tone(tone)
        self._text = Text("", wrap=True, parent=self)
        body.addWidget(self._heading)
        body.addWidget(self._text)
        self.hide()

    def show_message(self, heading: str, text: str = "", tone: ToneName | None = None) -> None:
        """Show words; an empty text takes no room."""
        if tone is not None:
            set_style_property(self, "tone", tone)
            self._heading.set_tone(tone)
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{heading} {text}".strip())
        self.show()
