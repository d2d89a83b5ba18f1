"""Several contracts as a folder or a ZIP archive: their PDF, their signatures, and a register as CSV and XLSX.

A folder or an archive appears whole under its name or not at all: it is made as a neighbour and renamed at the end.
"""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from desktop.services import contracts
from desktop.services.clock import TIME_ZONE
from desktop.services.contracts import ContractPapers, ContractRow
from desktop.services.documents.contract_register import REGISTER, RegisterLanguage
from desktop.services.documents.formats import clean, written_date
from desktop.services.errors import KnownError
from desktop.services.exports import contract_file
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.trail_files import TrailTable, trail_csv, trail_xlsx
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from desktop.services.vault import write_whole

CSV_NAME, XLSX_NAME, ARCHIVE = "register.csv", "register.xlsx", ".zip"
ABSENT: Final = frozenset({"blob-missing", "blob-damaged", "no-such-contract"})
NO_SPACE: Final = 28  # ENOSPC


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, how many contracts, and the numbers of those left out (their files are missing or damaged)."""

    path: Path
    contracts: int
    left_out: tuple[str, ...]


class _Target(Protocol):
    """Where the files go."""

    def put(self, name: str, content: bytes) -> None: ...

    def finish(self) -> Path: ...

    def drop(self) -> None: ...


class _Folder:
    """A folder beside others of its name: "contracts", then "contracts (2)"."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._neighbour = path.with_name(path.name + ".new")
        shutil.rmtree(self._neighbour, ignore_errors=True)
        self._neighbour.mkdir(parents=True)

    def put(self, name: str, content: bytes) -> None:
        write_whole(self._neighbour / name, content)

    def finish(self) -> Path:
        place, n = self._path, 1
        while place.exists():
            n += 1
            place = self._path.with_name(f"{self._path.name} ({n})")
        self._neighbour.rename(place)
        return place

    def drop(self) -> None:
        shutil.rmtree(self._neighbour, ignore_errors=True)


class _Archive:
    """A ZIP file; one of the same name is replaced, since the person chose it."""

    def __init__(self, path: Path, at: datetime) -> None:
        self._path = path
        self._neighbour = path.with_name(path.name + ".new")
        local = at.astimezone(TIME_ZONE)
        self._at = (local.year, local.month, local.day, local.hour, local.minute, local.second)
        self._file = self._neighbour.open("wb")
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED)

    def put(self, name: str, content: bytes) -> None:
        self._zip.writestr(zipfile.ZipInfo(name, self._at), content, zipfile.ZIP_DEFLATED)

    def finish(self) -> Path:
        self._zip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._neighbour.replace(self._path)
        return self._path

    def drop(self) -> None:
        with suppress(OSError, ValueError):
            self._zip.close()
        self._file.close()
        self._neighbour.unlink(missing_ok=True)


def export_name(day: datetime) -> str:
    """What a folder of contracts is called: contracts-2026-11-12."""
    return f"contracts-{day.astimezone(TIME_ZONE).date().isoformat()}"


def export_contracts(
    office: Office,
    contract_ids: Sequence[str],
    path: Path,
    language: RegisterLanguage,
    *,
    report: Callable[[int, int, str], None] = lambda _done, _total, _note: None,
) -> Outcome[Exported]:
    """Write the contracts with their register; `path` that ends in ".zip" is an archive, else a folder that is made.

    `report(done, total, number)` is called before each contract; what it raises (a person stopped) leaves nothing behind.
    A contract whose files are missing is left out and named in the register's notes; the export stands in the journal.

    Raises:
        KnownError: "not-allowed", "disk-full", "cannot-write"; "nothing-to-export" when no contract could be written.
    """
    rows = {row.id: row for row in office.ask(contracts.list_contracts)}
    chosen = [rows[one] for one in contract_ids if one in rows]
    try:
        target: _Target = _Archive(path, office.clock.now()) if path.suffix.lower() == ARCHIVE else _Folder(path)
        try:
            exported = _write(office, chosen, target, language, report)
        except BaseException:
            target.drop()
            raise
    except OSError as error:
        raise KnownError("disk-full" if error.errno == NO_SPACE else "cannot-write", path=str(path)) from error
    return exported


def _write(
    office: Office,
    chosen: Sequence[ContractRow],
    target: _Target,
    language: RegisterLanguage,
    report: Callable[[int, int, str], None],
) -> Outcome[Exported]:
    lines: list[tuple[str, ...]] = []
    written: list[str] = []
    left_out: list[str] = []
    names: set[str] = set()
    for done, row in enumerate(chosen):
        report(done, len(chosen), row.number)
        try:
            papers = office.ask(contracts.papers, row.id)
        except KnownError as error:
            if error.code not in ABSENT:
                raise
            left_out.append(row.number)
            continue
        lines.append(_put(target, row, papers, _free(contract_file(papers.number), names), language))
        written.append(row.id)
    if not written:
        raise KnownError("nothing-to-export")
    table = office.ask(_table, lines, tuple(left_out), language)
    target.put(CSV_NAME, trail_csv(table))
    target.put(XLSX_NAME, trail_xlsx(table))
    report(len(chosen), len(chosen), "")
    path = target.finish()
    changes = office.do(note_export, tuple(written)).changes
    return Outcome(Exported(path, len(written), tuple(left_out)), changes)


def _free(name: str, taken: set[str]) -> str:
    """A name no other file of the export has on any system (two numbers may differ only in signs files cannot bear)."""
    stem, n, free = name.removesuffix(".pdf"), 1, name
    while free.casefold() in taken:
        n += 1
        free = f"{stem}-{n}.pdf"
    taken.add(free.casefold())
    return free


def _put(target: _Target, row: ContractRow, papers: ContractPapers, name: str, language: RegisterLanguage) -> tuple[str, ...]:
    """Write one contract's files and tell its line of the register."""
    target.put(name, papers.pdf)
    cms_name = ""
    if papers.cms is not None:
        cms_name = f"{name}.cms"
        target.put(cms_name, papers.cms)
    return (
        row.number,
        written_date(row.dated),
        clean(row.child_name),
        clean(row.guardian_name),
        clean(row.group_name),
        REGISTER[language].states[row.state],
        _moment(row.parent_signed_at),
        _moment(row.signed_at),
        name,
        hashlib.sha256(papers.pdf).hexdigest(),
        cms_name,
        hashlib.sha256(papers.cms).hexdigest() if papers.cms is not None else "",
    )


def _moment(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(TIME_ZONE).strftime("%d.%m.%Y %H:%M")


def _table(
    uow: UnitOfWork, lines: Sequence[tuple[str, ...]], left_out: tuple[str, ...], language: RegisterLanguage
) -> TrailTable:
    uow.require(Permission.CONTRACTS)
    about, labels = organisation(uow), REGISTER[language]
    name = about.name_kk if language == "kk" else about.name_ru
    notes = [labels.made.format(organisation=clean(name), bin=about.bin, day=written_date(uow.today), count=len(lines))]
    if left_out:
        notes.append(labels.left_out.format(numbers=", ".join(left_out)))
    return TrailTable(labels.title, labels.headings, tuple(lines), tuple(notes))


def note_export(uow: UnitOfWork, contract_ids: Sequence[str]) -> None:
    """Keep in the journal and in each contract's timeline that its files left the program.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    for contract_id in contract_ids:
        uow.record("contract.exported", "contract", contract_id, after={"exported_together": len(contract_ids)})
