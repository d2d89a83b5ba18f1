"""The support bundle tells what helps, and nothing of anybody."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from desktop.demo.invented import Inventor, child_draft
from desktop.services import children, drafts, finding, groups, network
from desktop.services.folder import OfficeFolder
from desktop.services.groups import GroupDraft
from desktop.services.network import NetworkSettings, ProxyMode
from desktop.services.opening import NewOffice
from desktop.services.preferences import Preferences
from desktop.services.support import make_bundle
from desktop.services.unit_of_work import Office
from protocol.messages.entities import RequestState
from tests.desktop.services.conftest import DIRECTOR, ORGANISATION
from tests.desktop.services.today_stage import MOTHER, add_request

VERSIONS = {"Balabaqsha Office": "1.0", "Python": "3.11"}


def all_words(path: Path) -> str:
    with zipfile.ZipFile(path) as bundle:
        return "\n".join(name + "\n" + bundle.read(name).decode() for name in bundle.namelist())


@pytest.fixture
def people(office: Office) -> list[str]:
    """An office with people, a request, a draft and a proxy; every name, IIN, phone and id of its people."""
    found = [*ORGANISATION.head_name.split(), *DIRECTOR.full_name.split(), "Тоқтар", "Мансұр", "Серікова", MOTHER]
    group = office.do(groups.create_group, GroupDraft("Балапан")).result
    inventor = Inventor()
    for _ in range(3):
        draft = child_draft(inventor.family(date(2026, 11, 12)))
        child = office.do(children.add_child, draft, group_id=group, starts_on=date(2026, 9, 1)).result
        guardian = draft.guardians[0]
        found += [draft.iin, draft.surname, draft.given_name, draft.patronymic, guardian.iin, guardian.phone, guardian.given_name]
        found += [child, guardian.phone.lstrip("+")]
    office.do(add_request, RequestState.NEW, None, 1)
    office.do(drafts.keep_draft, "child", {"surname": "Жасырынов"})
    office.do(network.save_network, NetworkSettings(ProxyMode.MANUAL, "proxy.local", 3128, "proxyuser", "qupiya-1"))
    office.do(finding.remember, office.ask(finding.find, draft.iin)[0])
    return [*found, office.actor.account_id]


def test_no_name_number_phone_token_or_key_is_in_the_bundle(
    office: Office, created: NewOffice, people: list[str], folder: OfficeFolder, tmp_path: Path
) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    careless = "\n".join(
        f"2026-11-12 09:00:0{at % 10},000 ERROR x refused {word} ({word.upper()})" for at, word in enumerate(people)
    )
    (logs / "office.log").write_text(f"{careless}\n2026-11-12 09:00:01,000 INFO Authorization: Bearer abc.def {folder.path}\n")
    (logs / "office.log.1").write_text("2026-11-11 09:00:01,000 INFO /home/aigul/office at aigul@example.kz\n")
    preferences = Preferences(last_login="director", folders={"key": "/home/aigul/keys"})
    made = make_bundle(office, logs, preferences, VERSIONS, tmp_path / "bundle.zip")
    words = all_words(made).casefold()
    kept = ["Жасырынов", "qupiya-1", "proxyuser", "proxy.local", created.key.hex(), "aigul", "abc.def"]
    assert [secret for secret in [*people, *kept] if secret.casefold() in words] == []
    assert words.count("error x refused ***") == len(people)


def test_the_bundle_tells_what_helps(office: Office, tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "office.log").write_text("2026-11-12 09:00:01,123 WARNING desktop.app the portal does not answer (PortalAway)\n")
    made = make_bundle(office, logs, Preferences(theme="dark"), VERSIONS, tmp_path / "bundle.zip")
    with zipfile.ZipFile(made) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert "Balabaqsha Office 1.0" in parts["versions.txt"]
    assert json.loads(parts["settings.json"])["theme"] == "dark"
    assert json.loads(parts["exchange.json"])["state"] == "not-connected"
    database = json.loads(parts["database.json"])
    assert database["check"] == {"pages": "ok", "tables": "ok"}
    assert database["rows"]["account"] == 1
    assert parts["logs/office.log"] == "2026-11-12 09:00:01,123 WARNING desktop.app the portal does not answer (PortalAway)"


def test_an_office_without_a_log_gives_a_bundle_too(office: Office, tmp_path: Path) -> None:
    made = make_bundle(office, tmp_path / "no logs", Preferences(), VERSIONS, tmp_path / "bundle.zip")
    assert "versions.txt" in all_words(made)
