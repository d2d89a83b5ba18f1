"""The log file stays small: what is full is put aside, and the oldest goes."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop.app.log import TurningFile


def write(handler: logging.Handler, word: str) -> None:
    handler.emit(logging.LogRecord("office", logging.INFO, __file__, 1, word, None, None))


def test_a_full_file_is_put_aside_and_the_oldest_goes(tmp_path: Path) -> None:
    handler = TurningFile(tmp_path / "office.log", size=10, files=2)
    for word in ("the first note", "the second note", "the third note", "4"):
        write(handler, word)
    handler.close()
    found = {path.name: path.read_text(encoding="utf-8").strip() for path in tmp_path.iterdir()}
    assert found == {"office.log": "4", "office.log.1": "the third note", "office.log.2": "the second note"}


def test_what_was_written_before_is_kept(tmp_path: Path) -> None:
    for word in ("yesterday", "today"):
        handler = TurningFile(tmp_path / "office.log")
        write(handler, word)
        handler.close()
    assert (tmp_path / "office.log").read_text(encoding="utf-8").split() == ["yesterday", "today"]
