"""What a disk may hold after the power went: made again from the log of power_shim.c.

A file keeps every byte written before it was last synchronised. Of later writes each sector of 512 bytes has landed or has not,
in any order; a file's length goes as far as what landed. A new, changed or removed name is kept for good when its folder was
synchronised; of later changes of names a first part has been kept, in their order. So POSIX allows; real disks are kinder.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("<cQqI")


@dataclass(frozen=True, slots=True)
class Step:
    """One record of the log: see power_shim.c."""

    kind: str
    number: int
    offset: int
    content: bytes


def read_log(path: Path) -> list[Step]:
    """Every whole record."""
    data, at, steps = path.read_bytes(), 0, []
    while at + _HEAD.size <= len(data):
        kind, number, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        steps.append(Step(kind.decode(), number, offset, data[at : at + length]))
        at += length
    return steps


@dataclass
class _File:
    kept: bytearray = field(default_factory=bytearray)
    later: list[Step] = field(default_factory=list)

    def synchronise(self) -> None:
        for step in self.later:
            _apply(self.kept, step)
        self.later.clear()

    def after_the_cut(self, rng: Random, landing: float) -> bytes:
        """What it may hold: each later sector with the chance `landing`."""
        content = bytearray(self.kept)
        for step in self.later:
            if step.kind == "T":
                if rng.random() < landing:
                    _apply(content, step)
                continue
            begin, end = step.offset, step.offset + len(step.content)
            while begin < end:
                stop = min(end, (begin // SECTOR + 1) * SECTOR)
                if rng.random() < landing:
                    piece = step.content[begin - step.offset : stop - step.offset]
                    _apply(content, Step("W", 0, begin, piece))
                begin = stop
        return bytes(content)


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "T":
        del content[step.offset :]
        content.extend(bytes(step.offset - len(content)))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.content)] = step.content


@dataclass(frozen=True, slots=True)
class _Change:
    """A name comes (`old` is empty), goes (`new` is empty) or is changed."""

    old: str
    new: str
    file: _File | None = None

    @property
    def folder(self) -> str:
        return (self.old or self.new).rpartition("/")[0]

    def apply(self, names: dict[str, _File]) -> None:
        file = self.file or names.pop(self.old, None)
        if self.new and file is not None:
            names[self.new] = file


class Disk:
    """The disk as the log goes by."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, _File] = {}
        self._later: list[_Change] = []

    def take(self, step: Step) -> None:
        """One step of the process."""
        words = step.content.decode().split("\0") if step.kind in "CRUD" else []
        if step.kind == "C":
            self._files[step.number] = _File()
            self._later.append(_Change("", words[0], self._files[step.number]))
        elif step.kind in "RU":
            self._later.append(_Change(words[0], words[1] if step.kind == "R" else ""))
        elif step.kind == "D":
            self._keep_names(words[0])
        elif step.number in self._files:
            file = self._files[step.number]
            if step.kind == "S":
                file.synchronise()
            else:
                file.later.append(step)

    def _keep_names(self, folder: str) -> None:
        """The folder is synchronised: every change of its names so far is kept."""
        mine = [change for change in self._later if change.folder == folder]
        self._later = [change for change in self._later if change.folder != folder]
        for change in mine:
            change.apply(self._names)

    def image(self, folder: Path, root: str, rng: Random, *, landing: float) -> None:
        """Write into a folder what the disk may hold if the power goes now; `root` is the folder of the log."""
        names = dict(self._names)
        kept_changes = len(self._later) if landing >= 1 else rng.randint(0, len(self._later)) if landing > 0 else 0
        for change in self._later[:kept_changes]:
            change.apply(names)
        for name, file in names.items():
            path = folder / Path(name).relative_to(root)
            if not name.endswith("-shm"):  # rebuilt from the WAL whenever nobody has it open
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.after_the_cut(rng, landing))
