"""A real encrypted office with requests and contracts, and a window on pages of it. Everybody here is invented."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import uuid_utils
from PySide6.QtWidgets import QWidget

from desktop.models.contracts import Contract, ContractEvent
from desktop.models.engine import open_engine
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.services import blobs, contracts, enrolment, settings, signing
from desktop.services.accounts import AccountDraft
from desktop.services.authority import Authority, TrustPlace
from desktop.services.clock import FixedClock
from desktop.services.groups import GroupDraft, create_group
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import Cost
from desktop.views.change_bus import ChangeBus
from desktop.views.main_window import MainWindow
from desktop.views.screen import Page, Screen, Shell
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from eds.cache import FolderCache
from eds.signing import sign_detached
from eds.testing import KeyKind, Person, TestAuthority
from protocol.identifiers import Sex, make_iin
from tests.desktop.views.fakes import FakeOffice, presenter

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
TODAY = date(2026, 11, 12)
BIN = "100140000003"
PASSWORD = "Qupiya 7 soz"
CHILDREN = (
    ("Кәрімова", "Айлин", "Ерланқызы"),
    ("Тоқтар", "Мансұр", ""),
    ("Бекова", "Дана", "Асқарқызы"),
    ("Петров", "Максим", "Олегович"),
    ("Әбенова", "Аяла", ""),
    ("Ғабитұлы", "Нұрислам", ""),
)


def iin(born: date, serial: int, sex: Sex = Sex.FEMALE) -> str:
    """An invented IIN; the next serial where none is issued for this one."""
    return make_iin(born, sex, serial) or iin(born, serial + 1, sex)


PARENT_IIN = iin(date(1991, 3, 15), 41)


@cache
def authority() -> TestAuthority:
    """One test authority for the whole run: its keys take a while to make."""
    return TestAuthority.create(NOW - timedelta(days=30))


def parent(iin_: str = PARENT_IIN) -> Person:
    return Person("КӘРІМОВА", "ГҮЛНАР", "АСҚАРҚЫЗЫ", iin_)


def head_key(bin_: str = BIN, kind: KeyKind = KeyKind.HEAD, **more: Any) -> bytes:
    """The .p12 of the kindergarten's head, under :data:`PASSWORD`."""
    person = Person("СЕЙІТОВА", "МАДИНА", "ЕРЛАНҚЫЗЫ", iin(date(1980, 5, 6), 77), bin_, "«БАЛДЫРҒАН» БАЛАБАҚШАСЫ")
    return authority().issue(person, password=PASSWORD, kind=kind, **more)


def make_workspace(folder: Path, *, device: str = "PC-1", **tools: Any) -> Workspace:
    """An office of Thursday 12 November 2026, its director signed in."""
    around = Surroundings(FixedClock(NOW), lambda: str(uuid_utils.uuid7()), device, Cost(1, 8192, 1))
    place = OfficeFolder(folder / "office")
    organisation = OrganisationDraft(
        bin=BIN,
        name_kk="«Балдырған» балабақшасы",
        name_ru="Детский сад «Балдырған»",
        licence="KZ12LAA00000001, 14.03.2019",
        head_name="Сейітова Мадина Ерланқызы",
        head_basis="Жарғы / Устав",
        city="Орал",
        address="Орал, Достық даңғылы, 5",
        phone="+77112000000",
        iban="KZ75125KZT2069100100",
        bic="KCJBKZKX",
    )
    new = create_office(place, organisation, AccountDraft("director", "Сейітова М. Е.", "long password 1"), around)
    new.office.do(settings.put_setting, "tariff", {"parent_fee": 25_500, "state_part": 45_000, "due_day": 10})
    needed: dict[str, Any] = {
        "office": new.office,
        "tasks": TaskRunner(),
        "bus": ChangeBus(),
        "folder": place,
        "key": new.key,
        "preferences": PreferenceFile(folder / "preferences.json"),
        "trust": authority().trust,
        "authority": make_authority(new.office, folder),
        **tools,
    }
    return Workspace(**{tool.name: needed.get(tool.name, _never) for tool in fields(Workspace)})


def make_authority(office: Office, folder: Path, place: Path | None = None) -> Authority:
    """The test authority, whose certificates name no services and which gives no time stamps unless the office says where."""
    return Authority(office, TrustPlace(place or trust_folder(), "test"), lambda: FolderCache(folder / "revocation"))


@cache
def trust_folder() -> Path:
    """The certificates of :func:`authority` as files."""
    folder = Path(tempfile.mkdtemp(prefix="balabaqsha-trust-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    authority().write_trust(folder)
    return folder


def as_methodist(workspace: Workspace) -> Workspace:
    """The same office with the methodist signed in."""
    return replace(workspace, office=workspace.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST)))


def _never(*_args: object) -> Any:
    raise AssertionError("these pages do not need it")


def add_request(uow: UnitOfWork, number: int, due: date, state: str = "new") -> str:
    """A request of one of :data:`CHILDREN`, as the portal sends it."""
    surname, given, patronymic = CHILDREN[number]
    born = date(2022, 4, 5 + number)
    child = {
        "iin": iin(born, 60 + number),
        "surname": surname,
        "given_name": given,
        "patronymic": patronymic,
        "birth_date": born.isoformat(),
    }
    guardian = {
        "iin": PARENT_IIN,
        "surname": "Кәрімова",
        "given_name": "Гүлнар",
        "patronymic": "Асқарқызы",
        "birth_date": "1991-03-15",
        "phone": "+77012345678",
        "address": "Орал, Абай көшесі, 1",
        "id_document": "жеке куәлік № 045678912, ІІМ, 05.06.2021",
    }
    request_id, voucher_id = uow.new_id(), uow.new_id()
    uow.session.add(
        Voucher(
            id=voucher_id,
            number=f"V-2026-{4500 + number}",
            child_iin=child["iin"],
            child_name=f"{surname} {given}",
            state="choosing",
            issued_on=date(2026, 11, 2),
            due=due,
            version=1,
        )
    )
    uow.session.add(
        EnrolmentRequest(
            id=request_id,
            number=f"R-{number}",
            voucher_id=voucher_id,
            group_id=None,
            child=child,
            guardian=guardian,
            relation="mother",
            state=state,
            received_at=uow.now,
            due=due,
            documents=[],
            version=1,
        )
    )
    uow.session.flush()
    return request_id


def receive_signature(uow: UnitOfWork, contract_id: str, cms: bytes | None, digest: str = "") -> None:
    """What the exchange does when the parent has signed; without ``cms`` its bytes are still on their way."""
    contract = uow.session.get_one(Contract, contract_id)
    contract.parent_cms_sha256 = blobs.keep_blob(uow, cms, contracts.CMS) if cms is not None else digest
    contract.parent_signed_at, contract.state = uow.now, "parent_signed"
    uow.session.add(ContractEvent(contract_id=contract_id, at=uow.now, event="parent_signs", actor="parent", detail=""))
    uow.touch("contract", contract_id)


@dataclass(frozen=True, slots=True)
class Stage:
    """The office and the contracts made in it, by where they stand."""

    workspace: Workspace
    group_id: str
    accepted: str
    new: str
    prepared: str
    sent: str
    parent_signed: str

    def sign_as_parent(self, contract_id: str, iin_: str = PARENT_IIN, pdf: bytes | None = None) -> None:
        """The parent signs; the signature arrives."""
        office = self.workspace.office
        content = pdf or office.ask(contracts.papers, contract_id).pdf
        key = authority().issue_pair(parent(iin_))
        outcome = office.do(receive_signature, contract_id, sign_detached(content, key, NOW - timedelta(minutes=48)))
        self.workspace.bus.publish(outcome.changes)


def fill(workspace: Workspace) -> Stage:
    """Requests new and accepted, contracts prepared, sent, and signed by the parent."""
    office = workspace.office
    group_id = office.do(create_group, GroupDraft("Балапан")).result
    office.do(create_group, GroupDraft("Ботақан"))
    requests = [office.do(add_request, n, TODAY + timedelta(days=n)).result for n in range(5)]
    for request_id in requests[:4]:
        office.do(enrolment.accept, request_id, group_id, reason="жасы бойынша келісілді")
    terms = office.ask(contracts.default_terms)
    made = [signing.prepare(office, request_id, terms).result for request_id in requests[:3]]
    for contract_id in made[:2]:
        office.do(contracts.send, contract_id)
    stage = Stage(workspace, group_id, requests[3], requests[4], made[2], made[1], made[0])
    stage.sign_as_parent(stage.parent_signed)
    return stage


@cache
def _template() -> tuple[Path, Stage]:
    """One filled office for the run; each test works on a copy of its files."""
    folder = Path(tempfile.mkdtemp(prefix="balabaqsha-contracts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    stage = fill(make_workspace(folder))
    close(stage.workspace)
    return folder, stage


def make_stage(folder: Path) -> Stage:
    """What :func:`fill` makes, in a folder of its own."""
    source, stage = _template()
    return replace(stage, workspace=copy_of(stage.workspace, source, folder))


def copy_of(model: Workspace, source: Path, folder: Path) -> Workspace:
    """An office that was closed, opened from a copy of its files."""
    shutil.copytree(source / "office", folder / "office")
    place = OfficeFolder(folder / "office")
    old = model.office
    office = Office(open_engine(place.database, model.key), old.actor, FixedClock(NOW), old.new_id, old.device)
    tools: dict[str, Any] = {"office": office, "tasks": TaskRunner(), "bus": ChangeBus(), "folder": place}
    tools["authority"] = make_authority(office, folder)
    return replace(model, **tools, preferences=PreferenceFile(folder / "preferences.json"))


def close(workspace: Workspace) -> None:
    """Close an office so that its files can be copied."""
    with workspace.office.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    workspace.tasks.shutdown()
    workspace.office.close()


def make_window(pages: Sequence[Page], start: str | None = None) -> MainWindow:
    """The window with these pages."""
    return MainWindow(pages, program="Balabaqsha Office", organisation="«Балдырған» балабақшасы", start_page=start)


def elsewhere(page_id: str, went: list[tuple[str, dict[str, object]]]) -> Page:
    """A page that writes down each visit."""

    class Visited(Screen):
        def enter(self, **args: object) -> None:
            went.append((page_id, args))

    def make(shell: Shell) -> QWidget:
        return Visited(page_id, presenter(FakeOffice()), shell)

    return Page(page_id, page_id.title(), make)
