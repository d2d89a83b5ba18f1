"""The two steps that prove a phone: "phone, IIN, consent → ask for a code", then "the code with its countdown"."""

from dataclasses import dataclass

from fastapi import Response

from portal.cabinet.forms import Sent
from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import accounts, codes
from portal.services.codes import Purpose
from portal.services.errors import Refused

_FIELDS = {"bad-iin": "iin", "bad-phone": "phone"}


@dataclass(frozen=True, slots=True)
class CodeForm:
    """Where the steps are posted (`path`, then `path`/check), their heading, and the words of the message with `{code}`."""

    path: str
    heading: str
    words: str

    def page(
        self, visit: Visit, form: Sent | None = None, errors: dict[str, str] | None = None, problem: str = "", status: int = 200
    ) -> Response:
        """The first step, with what was typed."""
        typed = {} if form is None else form.texts
        return visit.page(
            "accounts/phone.html",
            status,
            path=self.path,
            heading=visit.tr(self.heading),
            typed=typed,
            errors=errors or {},
            problem=problem,
        )

    def code_page(self, visit: Visit, code_id: str, refusal: Refused | None = None, phone: str = "") -> Response:
        """The second step. In the demo the message that would have been sent is shown on it."""
        shown = visit.settings.shown_to(phone) if phone else ""
        return visit.page(
            "accounts/code.html",
            200 if refusal is None else refusal.status,
            path=self.path,
            heading=visit.tr(self.heading),
            code_id=code_id,
            seconds=int(codes.AGAIN_AFTER.total_seconds()),
            error="" if refusal is None else sentence_of(visit, refusal),
            over=refusal is not None and refusal.code == "code-expired",
            shown=shown,
        )


def ask_code(visit: Visit, form: Sent, steps: CodeForm, purpose: Purpose, *, known_only: bool) -> Response:
    """Check the first step and send the code.

    With `known_only` the code goes out only where the phone is that account's; the page is the same in any case.
    """
    errors: dict[str, str] = {}
    values = {"phone": "", "iin": ""}
    for name, check in (("phone", accounts.require_phone), ("iin", accounts.require_iin)):
        try:
            values[name] = check(form.text(name))
        except Refused as refusal:
            errors[_FIELDS[refusal.code]] = sentence_of(visit, refusal)
    if not form.ticked("consent"):
        errors["consent"] = visit.tr(_("Without your consent the portal may not go on."))
    if errors:
        return steps.page(visit, form, errors, status=422)
    silent = False
    if known_only:
        with visit.portal.transaction() as act:
            silent = not accounts.has_phone(act.connection, values["iin"], values["phone"])
    words = visit.tr(steps.words)
    try:
        code_id = codes.send(visit.portal, values["phone"], values["iin"], purpose, words, visit.visitor, silent=silent)
    except Refused as refusal:
        return steps.page(visit, form, problem=sentence_of(visit, refusal), status=refusal.status)
    return steps.code_page(visit, code_id, phone=values["phone"])
