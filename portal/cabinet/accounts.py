"""Signing in and out."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet.forms import TheForm
from portal.cabinet.visit import SESSION_COOKIE, TheVisit, Visit, local_path
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import sessions
from portal.services.errors import Refused
from portal.services.families import sign_in

router = APIRouter()


@router.get("/sign-in")
def sign_in_form(visit: TheVisit, back: Annotated[str, Query(max_length=500)] = "/") -> Response:
    """The door."""
    return _form(visit, back)


@router.post("/sign-in")
def let_in(visit: TheVisit, form: TheForm) -> Response:
    """Try the password."""
    back = local_path(form.text("back") or "/")
    iin = form.text("iin")
    try:
        with visit.portal.transaction() as act:
            known = sign_in(act, iin, form.text("password"))
            token = sessions.begin(act, iin, remembered=form.ticked("remember")) if known else ""
    except Refused as refusal:
        return _form(visit, back, iin, sentence_of(visit, refusal), refusal.status)
    if not known:
        return _form(visit, back, iin, visit.tr(_("The IIN or the password is wrong.")), 401)
    visit.keep_session(token, remembered=form.ticked("remember"))
    return visit.go(back)


@router.post("/sign-out")
def let_out(visit: TheVisit, form: TheForm) -> Response:
    """Sign out."""
    del form
    with visit.portal.transaction() as act:
        sessions.end(act.connection, visit.token)
    visit.set_cookie(SESSION_COOKIE, "", 0)
    return visit.go("/")


def _form(visit: Visit, back: str, iin: str = "", problem: str = "", status: int = 200) -> Response:
    return visit.page("accounts/sign_in.html", status, back=back, iin=iin, problem=problem)
