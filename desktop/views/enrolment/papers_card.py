"""The checklist of papers: what is there, missing, expired or not needed, and a button to look at each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.enrolment import RequestView
from desktop.services.request_papers import Attachment, CheckLine, PaperState
from desktop.views.enrolment.panel_lines import LinesCard, panel_line
from desktop.views.enrolment.words import expiry_text, paper_file, paper_state, paper_word
from desktop.views.widgets import Button, StatusChip


class PapersCard(LinesCard):
    """``paper_wanted(Attachment)``: somebody wants to see one."""

    paper_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Papers"), "enrolment.papers")

    def show_papers(self, view: RequestView) -> None:
        """Show a request's checklist."""
        words = self.tr("Papers: {attached} of {required}")
        self.set_title(words.format(attached=view.row.documents, required=view.row.documents_required))
        places = {id(paper): at for at, paper in enumerate(view.attachments)}
        lines = []
        for line in view.checklist:
            if not line.papers:
                lines.append(self._lacking(line))
            lines += [self._line(line, paper, places[id(paper)]) for paper in line.papers]
        self.show_lines(lines)

    def _lacking(self, line: CheckLine) -> QWidget:
        quiet = line.state is PaperState.NOT_NEEDED
        return panel_line(paper_word(line.kind), right=[StatusChip(*paper_state(line.state))], quiet=quiet)

    def _line(self, line: CheckLine, paper: Attachment, at: int) -> QWidget:
        name = paper_word(paper.kind)
        note = " · ".join(part for part in (paper_file(paper), expiry_text(line)) if part)
        right: list[QWidget] = []
        if paper.here or line.state is PaperState.EXPIRED:
            right.append(StatusChip(*paper_state(line.state)))
        if not paper.here:
            return panel_line(name, note, [*right, StatusChip(self.tr("not arrived yet"), "neutral")])
        button = Button(self.tr("Open"))
        button.setObjectName(f"enrolment.openPaper{at}")
        button.setAccessibleName(f"{button.text()}: {name}")
        button.clicked.connect(_tell(self.paper_wanted.emit, paper))
        return panel_line(name, note, [*right, button])


def _tell(tell: Callable[[Attachment], None], paper: Attachment) -> Callable[[], None]:
    return lambda: tell(paper)
