"""What the pages say where the portal refuses: a sentence and what to do next. Codes are those of `Refused`."""

from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _
from portal.services.errors import Refused

_SENTENCES = {
    "not-found": _("There is no such page, or it is not yours."),
    "not-your-child": _("This child is not among yours. Add the child under “My children” first."),
    "form-too-old": _("This form was open for too long. Open the page again and repeat; nothing was changed."),
    "not-staff": _("This page is for the staff of the authority."),
    "too-many-attempts": _("Too many attempts. Wait a little and try again."),
    "too-large": _("The file is too large."),
    "bad-body": _("The form came incomplete. Open the page again and repeat."),
    "busy": _("The portal is busy. Try again in a moment; nothing was lost."),
    "illegal-move": _("This is no longer possible: something has changed meanwhile. Open the page again."),
    "voucher-annulled": _("The voucher is no longer valid."),
    "application-exists": _("This child already has an application."),
    "extension-not-offered": _("The extension is offered once, on the last day of the term."),
}
_OTHERWISE = _("The portal could not do this. Try again; if it goes on, call the contact centre.")


def sentence(visit: Visit, code: str) -> str:
    """The sentence of a code in the visitor's language."""
    return visit.tr(_SENTENCES.get(code, _OTHERWISE))


def sentence_of(visit: Visit, refusal: Refused) -> str:
    """The sentence of a refusal."""
    return sentence(visit, refusal.code)
