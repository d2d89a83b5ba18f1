"""The one door to pdfium, which draws PDF pages."""

import threading
from typing import Final

PDFIUM: Final = threading.Lock()
"""pdfium keeps state of its own for the whole process and must be entered by one thread at a time."""
