"""The card of a signed contract: verified now, drawn, ready to be saved."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.services import contracts
from desktop.services.contracts import ContractPapers
from desktop.services.documents.signature_card_words import CardLanguage, DocumentKind
from desktop.services.errors import KnownError
from desktop.services.exports import contract_file
from desktop.services.unit_of_work import Office
from eds.report import Report
from eds.revocation import Revocation
from eds.trust import TrustStore


@dataclass(frozen=True, slots=True)
class MadeCard:
    """A card's PDF, the verification it tells of, the name of the file it is about and the very originals inside it."""

    pdf: bytes
    report: Report
    file_name: str
    papers: ContractPapers


def _unwatched(_done: int, _all: int) -> None:
    """Nobody watches how far it is."""


def contract_card(
    office: Office,
    contract_id: str,
    trust: TrustStore,
    language: CardLanguage,
    revocation: Revocation | None = None,
    step: Callable[[int, int], object] = _unwatched,
) -> MadeCard:
    """Check the contract's signatures now and draw the card of exactly what was checked; `step(pages drawn, pages)`.

    Raises:
        KnownError: "no-signature-yet", "signature-unreadable", "not-allowed", "no-such-contract".
    """
    from desktop.services.checking import verified
    from desktop.services.documents.contract_wording import load_wording
    from desktop.services.documents.signature_card import SignedDocument, render_card

    papers = office.ask(contracts.papers, contract_id)
    if papers.cms is None:
        raise KnownError("no-signature-yet")
    report = verified(papers.pdf, papers.cms, trust, office.clock.now(), revocation)
    row = office.ask(contracts.view_contract, contract_id).row
    title = load_wording().title
    about = SignedDocument(
        file_name=contract_file(papers.number),
        kind=DocumentKind.CONTRACT,
        name=title.kk if language == "kk" else title.ru,
        number=papers.number,
        dated=row.dated,
    )
    pdf = render_card(papers.pdf, papers.cms, report.to_dict(), language, about, step)
    return MadeCard(pdf, report, about.file_name, papers)
