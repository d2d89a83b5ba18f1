"""Registration and a forgotten password: a code proves the phone, then a password is chosen."""

from datetime import timedelta

from fastapi import APIRouter, Response

from portal.cabinet.code_forms import CodeForm, ask_code
from portal.cabinet.forms import Sent, TheForm
from portal.cabinet.visit import TheVisit, Visit
from portal.cabinet.visit import marked as _
from portal.cabinet.wording import sentence_of
from portal.services import accounts, codes, notices
from portal.services.codes import Proven, Purpose
from portal.services.errors import Refused
from portal.services.tokens import Bearer, make_token, read_token
from protocol.messages.entities import PersonBody

router = APIRouter()
REGISTER = CodeForm("/register", _("Registration"), _("Code to register at Balabaqsha: {code}. Tell it to nobody."))
RECOVER = CodeForm("/recover", _("Password recovery"), _("Code for a new Balabaqsha password: {code}. Tell it to nobody."))
_CHOOSE_WITHIN = timedelta(minutes=20)
_FIELDS = {"password-length": "password", "passwords-differ": "again"}


@router.get("/register")
def register_form(visit: TheVisit) -> Response:
    """Phone, IIN, consent."""
    return REGISTER.page(visit)


@router.post("/register")
def send_code(visit: TheVisit, form: TheForm) -> Response:
    """Send the code."""
    return ask_code(visit, form, REGISTER, Purpose.REGISTER, known_only=False)


@router.post("/register/check")
def check_code(visit: TheVisit, form: TheForm) -> Response:
    """With the right code the registry's data of the person are shown, and a password is asked for."""
    try:
        proven = codes.use(visit.portal, form.text("code_id"), form.text("code"), Purpose.REGISTER)
    except Refused as refusal:
        return REGISTER.code_page(visit, form.text("code_id"), refusal)
    return _password_page(visit, REGISTER, _proof(visit, Purpose.REGISTER, proven), _person(visit, proven.iin))


@router.post("/register/password")
def register(visit: TheVisit, form: TheForm) -> Response:
    """Make the account."""
    proven = _proven(visit, form, Purpose.REGISTER)
    person = _person(visit, proven.iin)
    try:
        accounts.require_password(form.secret("password"), form.secret("again"))
    except Refused as refusal:
        return _password_page(visit, REGISTER, form.text("proof"), person, refusal)
    with visit.portal.transaction() as act:
        accounts.register(act, person, proven.phone, form.secret("password"))
        notices.note(act, proven.iin, "registered")
    return visit.go("/sign-in", visit.tr(_("You are registered. Sign in with your IIN and the password.")))


@router.get("/recover")
def recover_form(visit: TheVisit) -> Response:
    """Phone, IIN, consent."""
    return RECOVER.page(visit)


@router.post("/recover")
def send_recovery_code(visit: TheVisit, form: TheForm) -> Response:
    """Send the code, if the phone is that account's."""
    return ask_code(visit, form, RECOVER, Purpose.RECOVER, known_only=True)


@router.post("/recover/check")
def check_recovery_code(visit: TheVisit, form: TheForm) -> Response:
    """With the right code a new password is asked for."""
    try:
        proven = codes.use(visit.portal, form.text("code_id"), form.text("code"), Purpose.RECOVER)
    except Refused as refusal:
        return RECOVER.code_page(visit, form.text("code_id"), refusal)
    return _password_page(visit, RECOVER, _proof(visit, Purpose.RECOVER, proven))


@router.post("/recover/password")
def recover(visit: TheVisit, form: TheForm) -> Response:
    """Another password; whoever was signed in is signed out."""
    proven = _proven(visit, form, Purpose.RECOVER)
    try:
        accounts.require_password(form.secret("password"), form.secret("again"))
    except Refused as refusal:
        return _password_page(visit, RECOVER, form.text("proof"), None, refusal)
    with visit.portal.transaction() as act:
        accounts.change_password(act, proven.iin, form.secret("password"))
        notices.tell(act, proven.iin, "password-changed")
    return visit.go("/sign-in", visit.tr(_("The password is changed. Sign in with the new one.")))


def _person(visit: Visit, iin: str) -> PersonBody:
    """The person behind an IIN, as the state's registry says."""
    found = visit.portal.outside.registry.person(iin)
    if found is None:
        raise Refused("person-unknown", 404)
    return found


def _proof(visit: Visit, purpose: Purpose, proven: Proven) -> str:
    """What carries the proven phone to the next step."""
    bearer = Bearer(f"proof:{purpose.value}", f"{proven.iin} {proven.phone}")
    return make_token(visit.portal.secret, bearer, visit.portal.clock.now(), _CHOOSE_WITHIN)


def _proven(visit: Visit, form: Sent, purpose: Purpose) -> Proven:
    bearer = read_token(visit.portal.secret, form.text("proof"), f"proof:{purpose.value}", visit.portal.clock.now())
    iin, _space, phone = bearer.subject.partition(" ")
    return Proven(phone, iin)


def _password_page(
    visit: Visit, steps: CodeForm, proof: str, person: PersonBody | None = None, refusal: Refused | None = None
) -> Response:
    errors = {} if refusal is None else {_FIELDS[refusal.code]: sentence_of(visit, refusal)}
    return visit.page(
        "accounts/password.html",
        200 if refusal is None else refusal.status,
        path=steps.path,
        heading=visit.tr(steps.heading),
        proof=proof,
        person=person,
        errors=errors,
    )
