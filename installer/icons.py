"""Make the program's icons from `icon.svg`: a PNG for Linux menus and an ICO for Windows, in every size they are shown in.

usage: python installer/icons.py [FOLDER]
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
DRAWING = HERE / "icon.svg"
NAME = "balabaqsha-office"
SIZES = (16, 24, 32, 48, 64, 128, 256)
ICON_HEADER, ICON_ENTRY = "<HHH", "<BBBBHHII"


def png(drawing: Path, side: int) -> bytes:
    """The drawing as a PNG, `side` px square, on a transparent ground."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """PNG pictures by their side (at most 256 px) in one ICO file."""
    offset = struct.calcsize(ICON_HEADER) + len(pictures) * struct.calcsize(ICON_ENTRY)
    entries = b""
    for side, content in pictures.items():
        # A side of 256 is written as 0; one plane, 32 bits a pixel.
        entries += struct.pack(ICON_ENTRY, side % 256, side % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return struct.pack(ICON_HEADER, 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def make(folder: Path) -> tuple[Path, Path]:
    """Write the PNG (256 px) and the ICO into a folder; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {side: png(DRAWING, side) for side in SIZES}
    menu, windows = folder / f"{NAME}.png", folder / f"{NAME}.ico"
    menu.write_bytes(pictures[max(SIZES)])
    windows.write_bytes(ico(pictures))
    return menu, windows


if __name__ == "__main__":
    for made in make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "build" / "icons"):
        print(made)
