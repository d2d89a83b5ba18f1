"""The signature card of a contract from its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from desktop.services.contracts import papers
from desktop.services.documents import signature_card
from desktop.views.contracts.card_dialog import SignatureCardDialog
from desktop.views.papers.preview import PrintPreview
from tests.desktop.documents.reading import pages_of
from tests.desktop.views.contracts.conftest import Desk


@pytest.fixture(autouse=True)
def _one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """One page of the contract is enough to look at."""
    monkeypatch.setattr(signature_card, "MOST_PAGES", 1)


def action(desk: Desk, name: str) -> QAction:
    found = desk.screen.page.findChild(QAction, f"contracts.{name}")
    assert found is not None
    return found


def test_a_card_is_looked_at_in_both_languages_and_saved(desk: Desk, tmp_path: Path) -> None:
    desk.open(desk.stage.parent_signed)
    action(desk, "cardAction").trigger()
    desk.settle()
    dialog = desk.screen.findChild(SignatureCardDialog)
    assert dialog is not None
    assert dialog.save_button.isEnabled()
    dialog.language.set_value("kk")
    dialog.language.chosen.emit("kk")
    assert not dialog.save_button.isEnabled()
    desk.settle()
    made = dialog.pdf()
    assert pages_of(made)[0].startswith("Электрондық құжат карточкасы")
    dialog.save_button.click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "card.pdf"))
    desk.settle()
    assert (tmp_path / "card.pdf").read_bytes() == made
    assert "card.pdf" in desk.toasts()[-1]


def test_the_contract_itself_is_looked_at_before_it_is_printed(desk: Desk) -> None:
    desk.open(desk.stage.parent_signed)
    action(desk, "printAction").trigger()
    desk.settle()
    preview = desk.screen.findChild(PrintPreview)
    assert preview is not None
    assert preview.pdf() == desk.screen.presenter.office.ask(papers, desk.stage.parent_signed).pdf
    assert preview.print_button.isEnabled()
    assert preview.pages.page_count() > 1
    preview.reject()


def test_without_a_signature_there_is_no_card(desk: Desk) -> None:
    desk.open(desk.stage.sent)
    assert not action(desk, "cardAction").isEnabled()
    assert not action(desk, "exportWithCardAction").isEnabled()
