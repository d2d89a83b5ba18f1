"""The profile: what the registry says, the names one signs in by, the phone, the password."""

from fastapi import APIRouter, Response

from portal.cabinet.code_forms import CodeForm
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheParent, TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import accounts, codes, families, notices, sessions
from portal.services.codes import Purpose
from portal.services.errors import Refused

router = APIRouter()
PHONE = CodeForm("/profile/phone", _("Another phone"), _("Code to change the phone at Balabaqsha: {code}. Tell it to nobody."))
_FIELDS = {
    "bad-login": "login",
    "login-taken": "login",
    "bad-email": "email",
    "email-taken": "email",
    "bad-phone": "phone",
    "password-length": "password",
    "passwords-differ": "again",
    "password-wrong": "current",
}


@router.get("/profile")
def profile(visit: TheVisit, parent: TheParent) -> Response:
    """The profile."""
    return _page(visit, parent)


@router.post("/profile")
def change_names(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Another login, e-mail, address."""
    try:
        with visit.portal.transaction() as act:
            accounts.change_names(
                act, parent, login=form.text("login"), email=form.text("email"), address=form.text("address")[:200]
            )
            notices.note(act, parent, "profile-changed")
    except Refused as refusal:
        return _page(visit, parent, form, refusal)
    return visit.go("/profile", visit.tr(_("Saved.")))


@router.post("/profile/phone")
def new_phone(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Send a code to the new phone."""
    try:
        phone = accounts.require_phone(form.text("phone"))
        code_id = codes.send(visit.portal, phone, parent, Purpose.PHONE, visit.tr(PHONE.words), visit.visitor)
    except Refused as refusal:
        return _page(visit, parent, form, refusal)
    return PHONE.code_page(visit, code_id, phone=phone)


@router.post("/profile/phone/check")
def prove_phone(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Take the phone its code has proven."""
    try:
        proven = codes.use(visit.portal, form.text("code_id"), form.text("code"), Purpose.PHONE)
    except Refused as refusal:
        return PHONE.code_page(visit, form.text("code_id"), refusal)
    if proven.iin != parent:
        raise Refused("code-expired", 410)
    with visit.portal.transaction() as act:
        accounts.change_phone(act, parent, proven.phone)
        notices.note(act, parent, "phone-changed")
    return visit.go("/profile", visit.tr(_("Saved.")))


@router.post("/profile/password")
def new_password(visit: TheVisit, parent: TheParent, form: TheForm) -> Response:
    """Another password; this browser stays signed in, every other is signed out."""
    try:
        accounts.require_password(form.secret("password"), form.secret("again"))
        with visit.portal.transaction() as act:
            known = families.sign_in(act, parent, form.secret("current"))
        if not known:
            raise Refused("password-wrong", 422)
    except Refused as refusal:
        return _page(visit, parent, form, refusal)
    with visit.portal.transaction() as act:
        accounts.change_password(act, parent, form.secret("password"))
        notices.note(act, parent, "password-changed")
        visit.keep_session(sessions.begin(act, parent, remembered=False), remembered=False)
    return visit.go("/profile", visit.tr(_("The password is changed.")))


def _page(visit: Visit, parent: str, form: Sent | None = None, refusal: Refused | None = None) -> Response:
    with visit.portal.transaction() as act:
        account = accounts.of(act.connection, parent)
    typed = {"login": account.login, "email": account.email, "address": account.person.address, "phone": ""}
    if form is not None:
        typed |= {name: value for name, value in form.texts.items() if name in typed}
    errors, problem = {}, ""
    if refusal is not None and refusal.code in _FIELDS:
        errors = {_FIELDS[refusal.code]: sentence_of(visit, refusal)}
    elif refusal is not None:
        problem = sentence_of(visit, refusal)
    status = 200 if refusal is None else refusal.status
    return visit.page("profile/profile.html", status, account=account, typed=typed, errors=errors, problem=problem)
