"""Signing in and out, by a password or by a code."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from portal.cabinet.code_forms import CodeForm, ask_code
from portal.cabinet.forms import TheForm
from portal.cabinet.visit import SESSION_COOKIE, TheParent, TheVisit, Visit, local_path
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import accounts, codes, limits, notices, sessions
from portal.services.codes import Purpose
from portal.services.errors import Refused
from portal.services.families import sign_in
from portal.services.sessions import Role

router = APIRouter()
TABS = (
    ("iin", _("IIN"), "numeric", "12"),
    ("phone", _("Phone number"), "tel", "20"),
    ("login", _("Login"), "text", "32"),
    ("email", _("E-mail"), "email", "200"),
)
BY_CODE = CodeForm("/sign-in/code", _("Sign in by a code"), _("Code to sign in to Balabaqsha: {code}. Tell it to nobody."))
Kind = Annotated[str, Query(alias="by", max_length=10)]


@router.get("/sign-in")
def sign_in_form(visit: TheVisit, back: Annotated[str, Query(max_length=500)] = "/", kind: Kind = "iin") -> Response:
    """The door; `by` is the tab: IIN, phone, login or e-mail."""
    return _form(visit, local_path(back), kind)


@router.post("/sign-in")
def let_in(visit: TheVisit, form: TheForm) -> Response:
    """Try the password."""
    back, kind, name = local_path(form.text("back") or "/"), form.text("by"), form.text("name")
    try:
        limits.count(visit.portal, limits.SIGN_IN_PER_VISITOR, visit.visitor)
        with visit.portal.transaction() as act:
            iin = accounts.iin_behind(act.connection, kind, name)
            known = sign_in(act, iin, form.secret("password"))
    except Refused as refusal:
        return _form(visit, back, kind, name, sentence_of(visit, refusal), refusal.status)
    if not known:
        return _form(visit, back, kind, name, visit.tr(_("The name or the password is wrong.")), 401)
    return _welcome(visit, iin, back, remembered=form.ticked("remember"))


@router.post("/sign-out")
def let_out(visit: TheVisit, form: TheForm) -> Response:
    """Sign out."""
    del form
    with visit.portal.transaction() as act:
        sessions.end(act.connection, visit.token)
    visit.set_cookie(SESSION_COOKIE, "", 0)
    return visit.go("/")


@router.get("/sign-in/code")
def code_form(visit: TheVisit) -> Response:
    """Ask for a code instead of the password."""
    return BY_CODE.page(visit)


@router.post("/sign-in/code")
def send_code(visit: TheVisit, form: TheForm) -> Response:
    """Send a code to the account's phone; whoever has no account waits for one in vain, and nobody learns who has."""
    return ask_code(visit, form, BY_CODE, Purpose.SIGN_IN, known_only=True)


@router.post("/sign-in/code/check")
def check_code(visit: TheVisit, form: TheForm) -> Response:
    """Let in whoever has the code."""
    try:
        proven = codes.use(visit.portal, form.text("code_id"), form.text("code"), Purpose.SIGN_IN)
    except Refused as refusal:
        return BY_CODE.code_page(visit, form.text("code_id"), refusal)
    return _welcome(visit, proven.iin, "/", remembered=False)


@router.get("/role")
def roles(visit: TheVisit, parent: TheParent) -> Response:
    """The roles of a person who is parent and staff."""
    del parent
    return visit.page("accounts/role.html")


@router.post("/role")
def switch_role(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Go on in another role."""
    del parent
    role = Role.STAFF if form.text("role") == Role.STAFF.value else Role.PARENT
    with visit.portal.transaction() as act:
        sessions.switch(act.connection, visit.token, role, is_staff=visit.person is not None and visit.person.is_staff)
    return visit.go("/staff" if role is Role.STAFF else "/")


def _welcome(visit: Visit, iin: str, back: str, *, remembered: bool) -> Response:
    with visit.portal.transaction() as act:
        token = sessions.begin(act, iin, remembered=remembered)
        notices.note(act, iin, "signed-in")
    visit.keep_session(token, remembered=remembered)
    return visit.go("/applications" if back == "/" else back)


def _form(visit: Visit, back: str, kind: str, name: str = "", problem: str = "", status: int = 200) -> Response:
    tabs = [(code, visit.tr(label), mode, most) for code, label, mode, most in TABS]
    chosen = next((tab for tab in tabs if tab[0] == kind), tabs[0])
    return visit.page("accounts/sign_in.html", status, back=back, tabs=tabs, chosen=chosen, name=name, problem=problem)
