"""The log file: what happened, without personal data; rotated."""

import logging
import logging.handlers
from pathlib import Path

BYTES, FILES = 1_000_000, 5


def start_log(folder: Path) -> None:
    """Write the program's own notes to `folder/office.log`; a folder that cannot be written to is no reason to stop."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(folder / "office.log", maxBytes=BYTES, backupCount=FILES, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for noisy in ("alembic", "urllib3", "PIL", "fontTools"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
