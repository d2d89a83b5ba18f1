"""The log file: what happened, without personal data; rotated."""

import logging
from pathlib import Path

BYTES, FILES = 1_000_000, 5


class TurningFile(logging.FileHandler):
    """A log file that is put aside as `name.1` … when it is full. `logging.handlers` would bring sockets and pickles along."""

    def __init__(self, path: Path, size: int = BYTES, files: int = FILES) -> None:
        super().__init__(path, encoding="utf-8")
        self._path, self._size, self._files = path, size, files

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; into a new file if this one is full."""
        super().emit(record)
        if self.stream is not None and self.stream.tell() > self._size:
            self._turn()

    def _turn(self) -> None:
        self.close()
        try:
            for number in range(self._files, 0, -1):
                older = self._path.with_name(f"{self._path.name}.{number}")
                newer = self._path.with_name(f"{self._path.name}.{number - 1}") if number > 1 else self._path
                if newer.exists():
                    newer.replace(older)
        except OSError:  # somebody reads it: it grows until the next record
            pass
        self.stream = self._open()


def start_log(folder: Path) -> None:
    """Write the program's own notes to `folder/office.log`; a folder that cannot be written to is no reason to stop."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = TurningFile(folder / "office.log")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for noisy in ("alembic", "urllib3", "PIL", "fontTools"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
