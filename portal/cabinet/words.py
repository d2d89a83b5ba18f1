"""The field's words on the pages: codes of the protocol as people read them."""

from collections.abc import Mapping

from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _

LANGUAGE_WORDS: Mapping[str, str] = {"kk": _("Kazakh"), "ru": _("Russian"), "mixed": _("Kazakh and Russian")}
AGE_WORDS: Mapping[str, str] = {
    "early": _("Early age (1 year)"),
    "younger": _("Younger (2 years)"),
    "middle": _("Middle (3 years)"),
    "senior": _("Senior (4 years)"),
    "preschool": _("Pre-school (5 years)"),
}
KIND_WORDS: Mapping[str, str] = {
    "general": _("General"),
    "sanatorium": _("Sanatorium"),
    "corrective": _("Corrective"),
    "inclusive": _("Inclusive"),
    "mini_centre": _("Mini-centre"),
}
STATE_WORDS: Mapping[str, str] = {
    "queued": _("In the queue"),
    "issued": _("Voucher issued: answer"),
    "choosing": _("Choose a kindergarten"),
    "awaiting_contract": _("Wait for the kindergarten's contract"),
    "waiting_list": _("On the waiting list"),
    "contract": _("Contract"),
    "enrolled": _("Enrolled"),
    "stop_list": _("Stop-list"),
    "expired": _("Term expired"),
    "annulled": _("Annulled"),
    "archived": _("In the archive"),
}
STATE_TONES: Mapping[str, str] = {
    "issued": "warn",
    "choosing": "info",
    "awaiting_contract": "info",
    "waiting_list": "violet",
    "contract": "info",
    "enrolled": "ok",
    "stop_list": "bad",
    "expired": "bad",
    "annulled": "bad",
}


def options(visit: Visit, words: Mapping[str, str], whatever: str = "") -> list[tuple[str, str]]:
    """The choices of a list in the visitor's language, after "whatever" where there is such a choice."""
    first = [("", whatever)] if whatever else []
    return first + [(code, visit.tr(word)) for code, word in words.items()]


def said(visit: Visit, words: Mapping[str, str]) -> dict[str, str]:
    """Every word in the visitor's language, by code."""
    return {code: visit.tr(word) for code, word in words.items()}
