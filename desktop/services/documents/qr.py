"""A QR code drawn on a page as vectors."""

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import reportlab.graphics

QUIET = 4
MASK = 2  # any of the eight is readable; weighing them against each other takes longer than the whole page


@cache
def _encoder() -> Any:
    """reportlab's module `qrencoder`, which needs nothing but the standard library.

    Its package, `barcode`, imports every barcode there is, and with them the whole of platypus: 3 MB that no paper here uses.
    Therefore an empty package stands in its place while the one module is imported.
    """
    name = "reportlab.graphics.barcode"
    if name in sys.modules:
        return import_module(f"{name}.qrencoder")
    package = ModuleType(name)
    package.__path__ = [str(Path(place) / "barcode") for place in reportlab.graphics.__path__]
    sys.modules[name] = package
    try:
        return import_module(f"{name}.qrencoder")
    finally:
        del sys.modules[name]


def modules_of(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of dark and light modules, without the quiet zone. Medium error correction: a stain or a fold is survived."""
    encoder = _encoder()
    code: Any = encoder.QRCode(None, encoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, MASK)
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def draw_qr(canvas: Any, text: str, left: float, top: float, side: float) -> None:
    """Draw the code in a square of `side` points, its quiet zone included. Dark modules in a row are one rectangle."""
    rows = modules_of(text)
    step = side / (len(rows) + 2 * QUIET)
    operators = ["0 0 0 rg"]
    for at, row in enumerate(rows):
        y = top - (QUIET + at + 1) * step
        first = 0
        while first < len(row):
            last = first
            while last < len(row) and row[last] == row[first]:
                last += 1
            if row[first]:
                x = left + (QUIET + first) * step
                operators.append(f"{x:.3f} {y:.3f} {(last - first) * step:.3f} {step:.3f} re")
            first = last
    canvas.addLiteral(" ".join((*operators, "f")))
