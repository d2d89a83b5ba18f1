"""The seven papers on the pages: one form for all of them, used at the request and at the contract.

A page that shows them passes `papers=shown(visit, parent, request_id)` (and `errors=` of `attach`) and puts
`{% import "papers/_papers.html" as papers_form with context %}{{ papers_form.list(papers) }}` where they stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import APIRouter, Response

from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit, local_path
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import papers
from portal.services.errors import Refused
from portal.services.papers import Brought
from protocol.contracts import REQUIRED_DOCUMENTS, DocumentKind
from protocol.messages.entities import AttachmentBody

router = APIRouter()
PAPER_WORDS: Mapping[DocumentKind, str] = {
    DocumentKind.FORM_027: _("Certificate, form 027/u"),
    DocumentKind.BIRTH_CERTIFICATE: _("Birth certificate"),
    DocumentKind.PARENT_ID: _("Identity card of a parent"),
    DocumentKind.FORM_052_2: _("“Health passport of the child”, form 052-2/u"),
    DocumentKind.FORM_065: _("Card of vaccinations, form 065/u"),
    DocumentKind.PMPK_CONCLUSION: _("Conclusion of the PMPK"),
    DocumentKind.OTHER: _("Another paper"),
}


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One of the seven: its name, whether it must be there, and what was attached of it."""

    kind: DocumentKind
    name: str
    required: bool
    attached: tuple[AttachmentBody, ...]


@dataclass(frozen=True, slots=True)
class PapersShown:
    """What the form shows. `errors` are sentences by kind; `back` is the page the form returns to."""

    request_id: str
    rows: tuple[PaperRow, ...]
    lacking: int
    back: str
    open: bool = True
    errors: Mapping[str, str] = field(default_factory=dict)


def shown(
    visit: Visit, parent: str, request_id: str, back: str, *, may_add: bool = True, errors: Mapping[str, str] | None = None
) -> PapersShown:
    """The papers of the parent's own request.

    Raises:
        Refused: 404.
    """
    with visit.portal.transaction() as act:
        attached = papers.of_request(act.connection, parent, request_id)
    rows = tuple(
        PaperRow(kind, visit.tr(name), kind in REQUIRED_DOCUMENTS, tuple(one for one in attached if one.kind is kind))
        for kind, name in PAPER_WORDS.items()
    )
    return PapersShown(request_id, rows, len(papers.lacking(attached)), back, may_add, errors or {})


def attach(visit: Visit, parent: str, request_id: str, form: Sent) -> dict[str, str]:
    """Attach every file of the form that is in order; returns a sentence for each that is not, by kind.

    Raises:
        Refused: 404; 409 "illegal-move" when the request is closed.
    """
    errors: dict[str, str] = {}
    for kind in DocumentKind:
        file = form.files.get(kind.value)
        if file is None:
            continue
        try:
            with visit.portal.transaction() as act:
                papers.attach(act, parent, request_id, Brought(kind, file.name, file.content))
        except Refused as refusal:
            if refusal.code not in ("paper-type", "too-large", "too-many-papers"):
                raise
            errors[kind.value] = sentence_of(visit, refusal)
    if not form.files:
        errors[DocumentKind.FORM_027.value] = visit.tr(_("Choose a file first."))
    return errors


@router.get("/requests/{request_id}/papers")
def page(visit: TheVisit, parent: TheParent, request_id: str) -> Response:
    """The papers of a request on a page of their own."""
    return visit.page("papers/papers.html", papers=shown(visit, parent, request_id, f"/requests/{request_id}/papers"))


@router.post("/requests/{request_id}/papers")
def attach_papers(visit: TheVisit, parent: TheParent, request_id: str, form: TheForm) -> Response:
    """Attach what was chosen; what is not in order is told at its field, the rest is kept."""
    errors = attach(visit, parent, request_id, form)
    back = local_path(form.text("back") or f"/requests/{request_id}/papers")
    if errors:
        return visit.page("papers/papers.html", 422, papers=shown(visit, parent, request_id, back, errors=errors))
    return visit.go(back, visit.tr(_("The papers are attached.")))


@router.get("/requests/{request_id}/papers/{attachment_id}")
def paper(visit: TheVisit, parent: TheParent, request_id: str, attachment_id: str) -> Response:
    """A paper the parent attached, to look at again."""
    with visit.portal.transaction() as act:
        attachment, content = papers.read(act.connection, parent, request_id, attachment_id)
    return visit.file(content, attachment.media_type, attachment.name)
