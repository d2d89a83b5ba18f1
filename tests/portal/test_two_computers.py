"""Two computers of one office and the real portal: what one knows the other knows, and can go on with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, text

from desktop.models.contracts import Contract
from desktop.models.organisation import OfficeSetting, Setting
from desktop.services import (
    amendments,
    blobs,
    clauses,
    contract_reminder,
    contracts,
    enrolment,
    groups,
    renewal,
    request_rules,
    settings,
    signing,
    termination,
)
from desktop.services.authority import AuthoritySettings, save_settings
from desktop.services.contract_export import export_contracts
from desktop.services.contract_later import fields_in_force
from desktop.services.documents.own_clauses import OwnClause
from desktop.services.errors import KnownError
from desktop.services.groups import GroupDraft
from desktop.services.network import NetworkSettings, ProxyMode, save_network
from desktop.services.roles import Actor, Role
from desktop.services.sync import conflicts, connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.faults import PortalAway
from desktop.services.sync.link import LinkView
from desktop.services.sync.offering import DESCRIBED
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.contracts.page import page
from desktop.views.theme import apply_theme, prepare_high_dpi
from desktop.views.workspace import Workspace
from portal.database import connect, migrate
from protocol.contracts import AskedBy, ContractState
from tests.desktop.views.contracts import office as made
from tests.desktop.views.contracts.conftest import Desk
from tests.portal.conftest import Parent
from tests.portal.lives import TERMS, Served, exchanged, head, new_family, new_kindergarten, serve

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TARIFF = {"parent_fee": 25_500, "state_part": 45_000, "due_day": 10}


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_high_dpi()
    app = QApplication(qapp_args)
    apply_theme(app, "light")
    return app


@dataclass
class Pair:
    """Two computers of one office, what their portal keeps, and a parent whose request is accepted."""

    first: Workspace
    second: Workspace
    portal: Engine
    parent: Parent
    request_id: str
    groups: tuple[str, str]

    @property
    def offices(self) -> tuple[Office, Office]:
        return self.first.office, self.second.office

    def exchange(self, *offices: Office) -> None:
        """Each in turn: the later ones hear of what the earlier have done."""
        for office in offices or self.offices:
            exchanged(office)

    def same_everywhere(self) -> bool:
        for office in self.offices:
            view = office.ask(connection.link_view)
            assert view is not None
            client = connection.client_for(view)
            try:
                if differing(office, client):
                    return False
            finally:
                client.close()
        return True


@pytest.fixture(scope="module")
def pair(
    served: Served, new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Pair]:
    engine = connect(new_database())
    migrate(engine)
    url = serve(served, engine)
    organisation_id = new_kindergarten(served)
    first, second = (made.make_workspace(tmp_path_factory.mktemp(name), device=name) for name in ("PC-1", "PC-2"))
    office = first.office
    two = [office.do(groups.create_group, GroupDraft(name)).result for name in ("Балапан", "Ботақан")]
    for name, one in (("PC-1", first), ("PC-2", second)):
        connection.connect(one.office, PortalAddress(url), head(), made.PASSWORD, name)
    parent = new_family(url, served[1])
    exchanged(office)
    request_id = parent.choose(SimpleNamespace(organisation_id=organisation_id), two[0])  # type: ignore[arg-type]
    exchanged(office)
    office.do(enrolment.accept, request_id, two[0], reason="жасы бойынша")
    exchanged(office)
    yield Pair(first, second, engine, parent, request_id, (two[0], two[1]))
    for one in (first, second):
        one.tasks.shutdown()
        one.office.close()
    engine.dispose()


def at_parent(pair: Pair, contract_id: str) -> dict[str, Any]:
    (found,) = [one for one in pair.parent.call("GET", "/contracts").json() if one["id"] == contract_id]
    return found["contract"]


def countersign(office: Office, contract_id: str) -> None:
    signing.countersign(office, contract_id, head(), made.PASSWORD, made.authority().trust())


def said(office: Office, contract_id: str) -> Any:
    return office.ask(contracts.view_contract, contract_id).fields


def state(office: Office, contract_id: str) -> ContractState:
    return office.ask(contracts.view_contract, contract_id).row.state


class WithoutPapers(PortalClient):
    """The line breaks at the first paper that comes down."""

    def read_blob(self, sha256: str, start: int, end: int) -> tuple[bytes, int]:
        raise PortalAway(f"the paper {sha256[:6]} at {start} to {end}")


def without_papers(view: LinkView) -> PortalClient:
    usual = connection.client_for(view)
    usual.__class__ = WithoutPapers
    return usual


def test_a_contract_prepared_on_one_computer_lives_its_life_on_the_other(pair: Pair, qtbot: QtBot, tmp_path: Path) -> None:
    one, two = pair.offices
    contract_id = signing.prepare(one, pair.request_id, TERMS).result
    one.do(contracts.send, contract_id)
    exchanged(one)

    broken = exchange(two, without_papers)
    assert broken.outcome == "portal-away"
    desk = _desk(pair.second, qtbot)
    desk.open(contract_id)
    assert said(two, contract_id) == said(one, contract_id)
    assert desk.screen.page.isVisible()
    assert "not arrived" in _texts(desk)
    with pytest.raises(KnownError, match="blob-missing"):
        two.ask(contracts.papers, contract_id)
    exchanged(two)
    desk.stage.workspace.bus.publish(two.do(_touch, "blob").changes)
    desk.settle()
    assert "not arrived" not in _texts(desk)
    assert two.ask(contracts.papers, contract_id).pdf == one.ask(contracts.papers, contract_id).pdf
    reminder = two.ask(contract_reminder.reminder, contract_id)
    assert (reminder.guardian_name, reminder.phone) == ("Әбенова Қарлығаш", "+77012345678")
    (row,) = two.ask(contracts.list_contracts)
    assert (row.guardian_name, row.ends_on) == ("Әбенова Қарлығаш", TERMS.ends_on)

    assert pair.parent.sign(contract_id).status_code == 204
    assert at_parent(pair, contract_id)["fields"] is None, "the parent reads the PDF, not the office's fields"
    pair.exchange()
    countersign(two, contract_id)
    pair.exchange(two, one)
    assert state(one, contract_id) is state(two, contract_id) is ContractState.SIGNED

    values = two.ask(amendments.amendment_form, contract_id).values | {"parent_fee": 31_000}
    draft = amendments.AmendmentDraft(date(2026, 12, 1), values)
    amendment = amendments.prepare_amendment(two, contract_id, draft).result
    two.do(contracts.send, amendment)
    pair.exchange(two, one)
    assert pair.parent.sign(amendment).status_code == 204
    pair.exchange()
    countersign(one, amendment)
    pair.exchange()
    fees = [office.ask(_fee, contract_id, day) for office in pair.offices for day in (date(2026, 11, 30), date(2026, 12, 1))]
    assert fees == [25_500, 31_000, 25_500, 31_000]

    (next_one,) = two.ask(renewal.renewable_contracts)
    assert (next_one.contract_id, next_one.guardian_name) == (contract_id, "Әбенова Қарлығаш")
    terms = two.ask(renewal.renewal_terms, contract_id)
    renewed = renewal.renew(two, contract_id, terms).result
    two.do(contracts.send, renewed)
    pair.exchange(two, one)
    assert said(one, renewed) == said(two, renewed)
    one.do(contracts.withdraw, renewed, "қате")
    exported = export_contracts(two, [contract_id, amendment], tmp_path / "all.zip", "ru").result
    assert len([name for name in ZipFile(tmp_path / "all.zip").namelist() if name.endswith(".pdf")]) == 2, exported
    who = signing.signatory(head(), made.PASSWORD, made.BIN, made.authority().trust(), None, at=made.NOW)
    end = termination.TerminationDraft(made.TODAY + timedelta(days=5), "moves", AskedBy.PARENT)
    pair.exchange()
    termination.terminate(two, contract_id, end, who)
    pair.exchange(two, one)
    assert state(one, contract_id) is state(two, contract_id) is ContractState.TERMINATED
    notice = one.ask(contracts.view_contract, contract_id).later.termination
    assert notice is not None
    assert one.ask(blobs.read_blob, notice.notice_sha256).startswith(b"%PDF")
    pair.exchange()
    assert pair.same_everywhere()


def test_what_an_office_of_an_earlier_edition_prepared_is_told_once_it_exchanges(pair: Pair, qtbot: QtBot) -> None:
    one, two = pair.offices
    pair.exchange()
    contract_id = one.ask(lambda uow: uow.session.query(Contract.id).filter(Contract.kind == "contract").first())[0]
    whole = said(one, contract_id)
    with pair.portal.begin() as connection_:
        connection_.execute(text("UPDATE entity SET body = body - 'fields' WHERE type = 'contract'"))
    one.do(_forget, None)
    two.do(_forget, contract_id)
    desk = _desk(pair.second, qtbot)
    desk.open(contract_id)
    assert any("earlier program" in toast for toast in desk.toasts()), desk.toasts()
    assert desk.screen.register.isVisible(), "back at the register"
    exchanged(two)
    with pytest.raises(KnownError, match="contract-not-described"):
        said(two, contract_id)
    pair.exchange()  # what the portal knows is seen, then described with the next exchange
    pair.exchange()
    assert said(two, contract_id) == said(one, contract_id) == whole
    assert pair.same_everywhere()


def test_what_the_director_decides_on_one_computer_counts_on_the_other(pair: Pair) -> None:
    one, two = pair.offices
    pair.exchange()
    assert not two.ask(conflicts.list_conflicts), "both had the same tariff before they met: nothing to choose"
    one.do(settings.put_setting, contracts.TARIFF, TARIFF | {"parent_fee": 27_000})
    one.do(settings.put_setting, contracts.NUMBER_RULE, "{year}/{pc}/{n}")
    marks = list(one.ask(settings.rules).marks)
    marks[0] = marks[0].model_copy(update={"glyph": "✚"})
    one.do(settings.put_marks, tuple(marks))
    one.do(request_rules.save_rules, request_rules.DEFAULT_PAPERS, ["Орын жоқ."], ["Мест нет."])
    pair.exchange()
    assert two.ask(contracts.default_terms).parent_fee == 27_000
    assert two.ask(contracts.next_number) == "2026/PC-2/" + two.ask(contracts.next_number).rpartition("/")[2]
    assert two.ask(settings.rules).marks[0].glyph == "✚"
    assert [reason.ru for reason in two.ask(request_rules.reasons)] == ["Мест нет."]
    assert pair.same_everywhere()


def test_what_is_this_computers_own_stays_here_and_no_secret_travels(pair: Pair) -> None:
    one, two = pair.offices
    one.do(save_network, NetworkSettings(ProxyMode.MANUAL, "proxy.local", 3128, "user", "proxy-secret"))
    one.do(save_settings, "test", AuthoritySettings(tsp="http://tsp.example"))
    one.do(save_network, NetworkSettings(ProxyMode.NONE))
    pair.exchange()
    assert two.ask(settings.setting, "network") is None
    assert two.ask(settings.setting, "authority.test") is None
    with pair.portal.connect() as connection_:
        names = set(connection_.execute(text("SELECT id FROM entity WHERE type = 'setting'")).scalars())
        told = connection_.execute(text("SELECT count(*) FROM entity WHERE body::text LIKE '%proxy-secret%'")).scalar_one()
    assert names <= settings.OFFICE_WIDE
    assert told == 0


def test_a_tariff_changed_on_both_computers_at_once_is_put_before_the_director(pair: Pair) -> None:
    one, two = pair.offices
    pair.exchange()
    one.do(settings.put_setting, contracts.TARIFF, TARIFF | {"parent_fee": 28_000})
    two.do(settings.put_setting, contracts.TARIFF, TARIFF | {"parent_fee": 29_000})
    pair.exchange()
    (found,) = two.ask(conflicts.list_conflicts)
    assert (found.kind, found.identifier) == ("setting", "tariff")
    assert [side["value"]["parent_fee"] for side in (found.mine, found.theirs)] == [29_000, 28_000]
    assert two.ask(contracts.default_terms).parent_fee == 28_000, "until then the portal's counts on both"
    methodist = two.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    with pytest.raises(KnownError, match="not-allowed"):
        methodist.do(conflicts.resolve, found.id, "mine")
    two.do(conflicts.resolve, found.id, "mine")
    pair.exchange(two, one)
    assert [office.ask(contracts.default_terms).parent_fee for office in pair.offices] == [29_000, 29_000]
    assert pair.same_everywhere()


def test_settings_of_an_earlier_edition_are_offered_and_overrule_nobody(pair: Pair) -> None:
    one, two = pair.offices
    for office, children in ((one, 6), (two, 7)):
        office.do(_as_of_an_earlier_edition, "closing", {"children": children})
    pair.exchange()
    assert two.ask(settings.setting, "closing") == {"children": 6}
    (found,) = two.ask(conflicts.list_conflicts)
    assert (found.identifier, found.mine["value"]) == ("closing", {"children": 7})
    two.do(conflicts.resolve, found.id, "theirs")
    pair.exchange()
    assert not two.ask(conflicts.list_conflicts)
    assert pair.same_everywhere()


def test_two_editions_of_the_clauses_saved_at_once_are_both_kept_and_one_counts(pair: Pair) -> None:
    one, two = pair.offices
    base = _clause("Бассейн бар.", "Есть бассейн.")
    edition = one.do(clauses.save_clauses, [base], None).result
    pair.exchange()
    assert [found.id for found in two.ask(clauses.editions)] == [edition]
    one.do(clauses.save_clauses, [base, _clause("Бірінші тармақ.", "Первый пункт.")], edition)
    two.do(clauses.save_clauses, [base, _clause("Екінші тармақ.", "Второй пункт.")], edition)
    pair.exchange()
    pair.exchange()
    kept = [office.ask(clauses.editions) for office in pair.offices]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 3
    wordings = [office.ask(clauses.wording_in_force) for office in pair.offices]
    assert wordings[0] == wordings[1]
    other = kept[0][1]
    with pytest.raises(KnownError, match="clauses-changed-meanwhile"):
        two.do(clauses.save_clauses, other.clauses, edition)
    two.do(clauses.save_clauses, other.clauses, kept[1][0].id)
    pair.exchange(two, one)
    assert one.ask(clauses.edition_in_force) == two.ask(clauses.edition_in_force)
    assert one.ask(clauses.edition_in_force).clauses == other.clauses  # type: ignore[union-attr]
    assert pair.same_everywhere()


def _clause(kk: str, ru: str) -> OwnClause:
    return OwnClause("own", kk, ru)


def _fee(uow: UnitOfWork, contract_id: str, on: date) -> int:
    return fields_in_force(uow, uow.session.get_one(Contract, contract_id), on).parent_fee


def _touch(uow: UnitOfWork, kind: str) -> None:
    uow.touch(kind, "")


def _forget(uow: UnitOfWork, contract_id: str | None) -> None:
    """As an office of the earlier edition: it does not know the contract's fields, or has not told them."""
    if contract_id is not None:
        uow.session.get_one(Contract, contract_id).fields = {}
    else:
        uow.session.delete(uow.session.get_one(Setting, DESCRIBED))


def _as_of_an_earlier_edition(uow: UnitOfWork, name: str, value: Any) -> None:
    uow.session.add(OfficeSetting(id=name, value=value, by="", at=None, version=0))


def _desk(workspace: Workspace, qtbot: QtBot) -> Desk:
    window = made.make_window([page(workspace), made.elsewhere("enrolment", [])])
    qtbot.addWidget(window)
    window.show()
    desk = Desk(window, made.Stage(workspace, "", "", "", "", "", ""), [])
    desk.settle()
    return desk


def _texts(desk: Desk) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in desk.screen.page.findChildren(QLabel) if label.isVisible())
