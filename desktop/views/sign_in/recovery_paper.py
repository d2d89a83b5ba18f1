"""The paper with the recovery code: what stands on it, how it is printed and where it is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

PrintPaper = Callable[[QTextDocument, QWidget], None]
AskPath = Callable[[QWidget, str, Callable[[Path], None]], None]


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryPaper:
    """What stands on the paper. It has no repr: it holds the code."""

    organisation: str
    login: str
    code: str

    def lines(self) -> tuple[str, ...]:
        """The paper line by line; the code is the fourth."""
        return (
            QCoreApplication.translate("RecoveryPaper", "Balabaqsha Office: recovery code"),
            self.organisation,
            QCoreApplication.translate("RecoveryPaper", "Account: {login}").format(login=self.login),
            self.code,
            QCoreApplication.translate(
                "RecoveryPaper",
                "With this code and the program's files a new password can be set when the password is forgotten. "
                "Whoever has the code and the computer can read everything: keep it in a safe, apart from the computer.",
            ),
            QCoreApplication.translate(
                "RecoveryPaper", "If both the password and the code are lost, nobody can open the database any more."
            ),
        )

    def text(self) -> str:
        """As a text file."""
        return "\n\n".join(self.lines()) + "\n"

    def document(self) -> QTextDocument:
        """As a page to print."""
        title, organisation, account, code, use, warning = (escape(line) for line in self.lines())
        document = QTextDocument()
        document.setHtml(
            f"<h2>{title}</h2><p>{organisation}<br>{account}</p>"
            f'<p style="font-size:20pt; font-weight:600; margin:24pt 0">{code}</p><p>{use}</p><p><b>{warning}</b></p>'
        )
        return document


def print_paper(document: QTextDocument, parent: QWidget) -> None:
    """Let the person choose a printer, and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def ask_path(parent: QWidget, suggested: str, chosen: Callable[[Path], None]) -> None:
    """Let the person choose a text file to write."""
    dialog = QFileDialog(parent, QCoreApplication.translate("RecoveryPaper", "Save the recovery code"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.setNameFilter(QCoreApplication.translate("RecoveryPaper", "Text (*.txt)"))
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
