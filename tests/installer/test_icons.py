"""The program's icons, made from one drawing."""

import struct
import sys
from pathlib import Path

from PySide6.QtGui import QImage

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
sys.path.insert(0, str(INSTALLER))

import icons  # noqa: E402


def test_the_windows_icon_holds_a_picture_of_every_size(tmp_path: Path) -> None:
    _, windows = icons.make(tmp_path)
    content = windows.read_bytes()
    _, kind, count = struct.unpack_from(icons.ICON_HEADER, content)

    assert (kind, count) == (1, len(icons.SIZES))
    for at, side in enumerate(icons.SIZES):
        width, height, *_, length, offset = struct.unpack_from(icons.ICON_ENTRY, content, 6 + at * 16)
        picture = QImage.fromData(content[offset : offset + length])
        assert (width or 256, height or 256) == (side, side) == (picture.width(), picture.height())


def test_the_drawing_is_not_empty_and_its_corners_are_transparent(tmp_path: Path) -> None:
    menu, _ = icons.make(tmp_path)
    picture = QImage(str(menu))

    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(128, 80).alpha() == 255
