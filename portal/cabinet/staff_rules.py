"""The rules' page: every rule with its unit, its legal basis, and the history of editions."""

from collections.abc import Mapping

from fastapi import APIRouter, Response

from portal.cabinet import staff_words
from portal.cabinet.forms import TheForm
from portal.cabinet.visit import TheStaff, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.services import calendars, staff, staff_work

router = APIRouter(prefix="/staff/rules")


@router.get("")
def rules(visit: TheVisit, actor: TheStaff) -> Response:
    """The rules in force."""
    del actor
    return _page(visit)


@router.post("")
def edit(visit: TheVisit, actor: TheStaff, form: TheForm) -> Response:
    """A new edition."""
    with visit.portal.transaction() as act:
        edition, wrong = staff_work.edit_rules(act, actor, form.texts)
    if wrong:
        errors = {name: visit.tr(_("This is not a value of this rule.")) for name in wrong}
        return _page(visit, form.texts, errors)
    if edition is None:
        return visit.go("/staff/rules", visit.tr(_("Nothing differs from the rules in force.")))
    said = visit.tr(_("A new edition is in force; every office gets it with its next exchange."))
    return visit.go("/staff/rules", said)


def _page(visit: Visit, typed: Mapping[str, str] | None = None, errors: dict[str, str] | None = None) -> Response:
    with visit.portal.transaction() as act:
        current = calendars.current_rules(act.connection)
        done = staff.journal(act.connection, name="rules-edition")
    return visit.page(
        "staff/rules.html",
        422 if errors else 200,
        version=current.version,
        basis={"kk": current.legal_basis_kk, "ru": current.legal_basis_ru}.get(visit.language, current.legal_basis_ru),
        fields=staff_work.RULE_FIELDS,
        names={name: visit.tr(word) for name, word in staff_words.RULE_WORDS.items()},
        hints={name: visit.tr(word) for name, word in staff_words.RULE_HINTS.items()},
        units=[(unit, visit.tr(word)) for unit, word in staff_words.UNIT_WORDS.items()],
        typed=typed or staff_work.rules_as_typed(current),
        errors=errors or {},
        lines=[staff_words.line(visit, one) for one in done],
    )
