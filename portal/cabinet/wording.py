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
_SENTENCES |= {
    "bad-iin": _("This is not an IIN: check the twelve digits."),
    "bad-phone": _("This is not a phone number: write it like +7 701 234 56 78."),
    "code-wrong": _("The code is wrong. Look at the message and type it again."),
    "code-expired": _("This code is over. Ask for a new one."),
    "person-unknown": _("The registry knows no person with this IIN. Check the IIN; if it is right, call the contact centre."),
    "account-exists": _("There is an account with this IIN already. Sign in, or recover the password."),
    "password-length": _("The password must have 8–40 characters."),
    "passwords-differ": _("The two passwords differ."),
    "password-wrong": _("This is not your present password."),
    "bad-login": _("A login has 3–32 Latin letters, digits, dots or dashes, and begins with a letter."),
    "login-taken": _("This login is taken."),
    "bad-email": _("This is not an e-mail address."),
    "email-taken": _("This e-mail address is taken."),
    "registry-away": _("The registry of persons does not answer now. Try again in a few minutes."),
    "sms-away": _("Messages cannot be sent now. Try again in a few minutes."),
    "token-expired": _("Too much time has passed. Begin again."),
    "token-invalid": _("Too much time has passed. Begin again."),
}
_SENTENCES |= {
    "paper-type": _("This is neither a PDF nor a JPEG or PNG picture. Choose another file."),
    "term-over": _("The term is over; it ran until the end of its last day."),
    "child-unknown": _("The registry knows no child with this IIN. Check the IIN; if it is right, call the contact centre."),
    "not-this-guardian": _("By the registry you are not a parent or guardian of this child."),
    "child-known": _("This child is among yours already."),
    "not-a-child": _("This is the IIN of an adult. Type the child's IIN."),
    "locality-unknown": _("Choose a place from the list."),
    "language-unknown": _("Choose a language from the list."),
    "category-unknown": _("Choose a category from the list."),
    "proof-missing": _("This category is to be proven: type the number and the date of the paper."),
    "child-not-picked": _("Point out the child whose voucher you use."),
    "group-not-picked": _("Choose a group."),
    "too-many-papers": _("There are too many papers already."),
}
_SENTENCES |= {
    "sheet-changed": _("The kindergarten has changed this sheet since you opened it. Look at it again and answer anew."),
    "comment-missing": _("Write what is wrong, so that the kindergarten can correct it."),
    "certificate-asked": _("This certificate is asked for already; wait for the kindergarten's answer."),
    "period-wrong": _("Choose a period of at most two years whose first month is not after its last, and that has begun."),
    "reason-missing": _("Write the reason: it is read by those it concerns."),
    "wrong-signer": _(
        "This key is not yours for signing: the signature must be made with the key of the parent named in the contract."
    ),
    "signature-invalid": _("The signature does not fit this contract. Download the contract again and sign exactly that file."),
    "signature-missing": _("Choose the file of the signature first."),
    "signature-expired": _("The certificate of this key was not valid at the moment of signing. Get a new key and sign with it."),
    "signature-wrong-key": _("This key is not for signing: choose the file that begins with GOST512 or RSA, not with AUTH_RSA."),
    "signature-unknown": _("The certificate of this key cannot be checked: it is not of the National Certification Authority."),
    "signature-attached": _(
        "The contract stands inside this file. Sign it again so that a separate (detached) signature comes out."
    ),
    "signature-unreadable": _("This is not a signature file: a CMS (.cms, .p7s) is needed."),
}
_SENTENCES |= {
    "bad-bin": _("This is not a BIN: check the twelve digits."),
    "bin-taken": _("A kindergarten with this BIN is in the registry already."),
    "bad-count": _("Write how many: from 1 to 500."),
    "queue-empty": _("Nobody waits there any more."),
}
_OTHERWISE = _("The portal could not do this. Try again; if it goes on, call the contact centre.")


def sentence(visit: Visit, code: str) -> str:
    """The sentence of a code in the visitor's language."""
    return visit.tr(_SENTENCES.get(code, _OTHERWISE))


def sentence_of(visit: Visit, refusal: Refused) -> str:
    """The sentence of a refusal."""
    return sentence(visit, refusal.code)
