"""The scan of a paper: dropped or chosen, with a small picture of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.absence_papers import MOST_SCAN_BYTES, Scan
from desktop.views.errors import Explained
from desktop.views.widgets import Button, ElidedText, InvalidInputError, dropped_file, set_style_property

if TYPE_CHECKING:
    from desktop.views.attendance.absences.presenter import AbsencesPresenter, LoadedScan

PICTURE: Final = (88, 64)
ENDINGS: Final = "*.pdf *.jpg *.jpeg *.png"


class ScanInput(QFrame):
    """Drop a PDF, JPEG or PNG here or choose it. The value is the scan, or None."""

    edited = Signal()

    def __init__(self, presenter: AbsencesPresenter, *, kept: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._scan: Scan | None = None
        self._reading = False
        self._kept = kept
        self.setProperty("role", "notice")
        self.setAcceptDrops(True)
        self._picture = QLabel()
        self._picture.setFixedSize(*PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedText("", "strong")
        self._about = ElidedText("", "small")
        self.choose_button = Button(self.tr("Choose a file…"))
        self.choose_button.setObjectName("absence.chooseScan")
        self.remove_button = Button(self.tr("Remove"), kind="link")
        self.remove_button.setObjectName("absence.removeScan")
        self.setFocusProxy(self.choose_button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        self._show_nothing()

    def value(self) -> Scan | None:
        """The scan chosen.

        Raises:
            InvalidInputError: "scan-being-read".
        """
        if self._reading:
            raise InvalidInputError("scan-being-read")
        return self._scan

    @property
    def has_file(self) -> bool:
        """Whether a file was chosen, read to its end or not."""
        return self._reading or self._scan is not None

    def set_value(self, value: Scan | None) -> None:
        """Forget the scan chosen; one comes only as a file."""
        if value is None:
            self._show_nothing()

    def take(self, path: Path) -> None:
        """Read a file; what is wrong with it is said here."""
        self._scan, self._reading = None, True
        self._name.setText(path.name)
        self._about.setText(self.tr("Reading…"))
        self._presenter.load_scan(path, self.devicePixelRatioF(), self._loaded, self._refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            set_style_property(self, "tone", "info")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_style_property(self, "tone", "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        set_style_property(self, "tone", "")
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Scan of the paper"), self._presenter.scan_folder())
        dialog.setObjectName("absence.scanDialog")
        dialog.setNameFilter(self.tr("Scans (PDF, JPEG, PNG)") + f" ({ENDINGS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    def _loaded(self, loaded: LoadedScan) -> None:
        self._scan, self._reading = loaded.scan, False
        self._name.setText(loaded.name)
        self._about.setText(
            QLocale().formattedDataSize(len(loaded.scan.content), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        )
        ratio = loaded.thumbnail.devicePixelRatio()
        picture = QPixmap.fromImage(loaded.thumbnail).scaled(
            round(PICTURE[0] * ratio),
            round(PICTURE[1] * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._picture.setAccessibleName(self.tr("Picture of the scan"))
        self._picture.show()
        self.remove_button.show()
        set_style_property(self, "tone", "")
        self.edited.emit()

    def _refused(self, why: Explained) -> None:
        self._show_nothing()
        self._name.setText(why.sentence)
        self._about.setText(why.next_step)
        set_style_property(self, "tone", "bad")
        self.edited.emit()

    def _remove(self) -> None:
        self._show_nothing()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show_nothing(self) -> None:
        self._scan, self._reading = None, False
        self._picture.clear()
        self._picture.hide()
        self.remove_button.hide()
        self._name.setText(self.tr("The scan stays as it is") if self._kept else self.tr("Drop a scan here"))
        self._about.setText(self.tr("PDF, JPEG or PNG, up to {most} MB").format(most=MOST_SCAN_BYTES // 1024 // 1024))
