"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.contracts.authority_wording import AUTHORITY
from desktop.views.journal.wording import REFUSALS
from desktop.views.translate import QT_TRANSLATE_NOOP

NOTHING_SIGNED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was signed.")

KEY_FILES: Final[Mapping[str, tuple[str, str]]] = {
    "cannot-read": (
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read: {path}"),
        QT_TRANSLATE_NOOP("Errors", "See that it is still there and that you may open it."),
    ),
    "key-file": (
        QT_TRANSLATE_NOOP("Errors", "The key file cannot be used."),
        QT_TRANSLATE_NOOP("Errors", "Choose the .p12 file you received from the authority."),
    ),
    "not-a-key-file": (
        QT_TRANSLATE_NOOP("Errors", "This file is not an EDS key."),
        QT_TRANSLATE_NOOP("Errors", "Choose the .p12 file you received from the authority."),
    ),
    "key-file-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The key file is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Take another copy of it; if there is none, have a new key issued."),
    ),
    "wrong-password-or-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The password of the key does not fit, or the file is damaged."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the keyboard language and Caps Lock; if it fails again, take another copy of the file."
        ),
    ),
    "key-file-unsupported": (
        QT_TRANSLATE_NOOP("Errors", "The key file is protected in a way this program does not know."),
        QT_TRANSLATE_NOOP("Errors", "Use the file as the authority issued it, not one exported by another program."),
    ),
    "legacy-gost-key": (
        QT_TRANSLATE_NOOP("Errors", "This is an old GOST 34.310-2004 key: it is no longer issued nor accepted."),
        QT_TRANSLATE_NOOP("Errors", "Have a new key issued by the National Certification Authority."),
    ),
    "key-unsupported": (
        QT_TRANSLATE_NOOP("Errors", "The private key is of a kind this program does not know."),
        QT_TRANSLATE_NOOP("Errors", "Use a GOST 2015 or an RSA key of the National Certification Authority."),
    ),
    "no-private-key": (
        QT_TRANSLATE_NOOP("Errors", "There is no private key in this file."),
        QT_TRANSLATE_NOOP("Errors", "Choose the .p12 file you received from the authority."),
    ),
    "no-certificate": (
        QT_TRANSLATE_NOOP("Errors", "There is no certificate of the key in this file."),
        QT_TRANSLATE_NOOP("Errors", "Choose the .p12 file you received from the authority."),
    ),
    "certificate-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The certificate in the file is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Take another copy of it; if there is none, have a new key issued."),
    ),
}

KEYS: Final[Mapping[str, tuple[str, str]]] = {
    "authentication-key": (
        QT_TRANSLATE_NOOP("Errors", "This key is for signing in to sites (AUTH), not for signing documents."),
        QT_TRANSLATE_NOOP("Errors", "Choose the signing key of the same set: GOST512_… or RSA256_…."),
    ),
    "not-a-signing-key": (
        QT_TRANSLATE_NOOP("Errors", "The certificate does not allow this key to sign documents."),
        QT_TRANSLATE_NOOP("Errors", "Choose a signing key of the National Certification Authority."),
    ),
    "algorithm-unsupported": (
        QT_TRANSLATE_NOOP("Errors", "The key uses an algorithm that is not accepted for signing."),
        QT_TRANSLATE_NOOP("Errors", "Use a GOST 2015 or an RSA key of the National Certification Authority."),
    ),
    "algorithm-weak": (
        QT_TRANSLATE_NOOP("Errors", "The algorithm is known to be weak and is not believed."),
        QT_TRANSLATE_NOOP("Errors", "Use a GOST 2015 or an RSA key of the National Certification Authority."),
    ),
    "not-yet-valid": (
        QT_TRANSLATE_NOOP("Errors", "The key is not valid yet."),
        QT_TRANSLATE_NOOP("Errors", "Check the date of this computer, or wait for the first day of its term."),
    ),
    "expired": (
        QT_TRANSLATE_NOOP("Errors", "The term of the key is over."),
        QT_TRANSLATE_NOOP("Errors", "Have a new key issued and sign with that one."),
    ),
    "key-revoked": (
        QT_TRANSLATE_NOOP("Errors", "The certification authority has revoked this key: what it signs does not count."),
        QT_TRANSLATE_NOOP("Errors", "Have a new key issued and sign with that one."),
    ),
    "key-suspended": (
        QT_TRANSLATE_NOOP("Errors", "The certification authority has suspended this key."),
        QT_TRANSLATE_NOOP("Errors", "Have it resumed at the authority or a public service centre, or have a new key issued."),
    ),
    "other-person": (
        QT_TRANSLATE_NOOP("Errors", "This is the key of another person."),
        QT_TRANSLATE_NOOP("Errors", "Choose your own key."),
    ),
    "not-an-individual": (
        QT_TRANSLATE_NOOP("Errors", "This is not the key of an individual."),
        QT_TRANSLATE_NOOP("Errors", "A parent signs with a key issued to them as an individual."),
    ),
    "other-organisation": (
        QT_TRANSLATE_NOOP("Errors", "The key belongs to another organisation: its BIN is not the kindergarten's."),
        QT_TRANSLATE_NOOP("Errors", "Choose the key issued to this kindergarten, or correct the BIN in the settings."),
    ),
    "no-right-to-sign": (
        QT_TRANSLATE_NOOP("Errors", "The key is neither the head's nor one with the right to sign for the organisation."),
        QT_TRANSLATE_NOOP("Errors", "Sign with the head's key, or have one issued with the right to sign."),
    ),
}

SIGNATURES: Final[Mapping[str, tuple[str, str]]] = {
    "eds": (
        QT_TRANSLATE_NOOP("Errors", "The signature could not be processed."),
        NOTHING_SIGNED,
    ),
    "signature-file": (
        QT_TRANSLATE_NOOP("Errors", "The signature file cannot be used."),
        NOTHING_SIGNED,
    ),
    "not-a-signature": (
        QT_TRANSLATE_NOOP("Errors", "What came as the parent's signature is not a signature."),
        QT_TRANSLATE_NOOP("Errors", "Decline with this reason, so that the parent signs again."),
    ),
    "signature-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The parent's signature is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Decline with this reason, so that the parent signs again."),
    ),
    "signature-not-detached": (
        QT_TRANSLATE_NOOP("Errors", "The signature carries a document inside itself instead of standing beside the contract."),
        QT_TRANSLATE_NOOP("Errors", "Decline with this reason, so that the parent signs again."),
    ),
    "signature-of-another-document": (
        QT_TRANSLATE_NOOP("Errors", "The parent's signature stands under another document."),
        QT_TRANSLATE_NOOP("Errors", "Decline with this reason, so that the parent signs again."),
    ),
    "signature-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The signature cannot be read ({cause})."),
        QT_TRANSLATE_NOOP("Errors", "Decline with this reason, so that the parent signs again."),
    ),
    "already-signed": (
        QT_TRANSLATE_NOOP("Errors", "This key has already signed this contract."),
        QT_TRANSLATE_NOOP("Errors", "Choose the kindergarten's key."),
    ),
    "no-signature-yet": (
        QT_TRANSLATE_NOOP("Errors", "There is no signature to check yet."),
        QT_TRANSLATE_NOOP("Errors", "The parent has not signed, or the signature has not arrived."),
    ),
    "parent-signature-invalid": (
        QT_TRANSLATE_NOOP("Errors", "The parent's signature is not accepted, so nothing was signed."),
        QT_TRANSLATE_NOOP("Errors", "Look at its checks on the right; decline with a reason if the parent must sign again."),
    ),
    "signature-failed": (
        QT_TRANSLATE_NOOP("Errors", "The new signature did not pass its own check ({cause}) and was not kept."),
        QT_TRANSLATE_NOOP("Errors", "See that the certificates of the authority are loaded in the settings, then sign again."),
    ),
    "trust-unusable": (
        QT_TRANSLATE_NOOP("Errors", "The folder of trusted certificates cannot be used."),
        QT_TRANSLATE_NOOP("Errors", "Load the certificates of the authority again in the settings."),
    ),
}

CONTRACTS: Final[Mapping[str, tuple[str, str]]] = {
    "no-such-contract": (
        QT_TRANSLATE_NOOP("Errors", "There is no such contract any more."),
        QT_TRANSLATE_NOOP("Errors", "Go back to the register."),
    ),
    "contract-not-described": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another computer prepared the contract № {number} with an earlier program, and what it says is not here yet.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Update the program there and let both computers exchange; then it opens here."),
    ),
    "voucher-annulled": REFUSALS["voucher-annulled"],
    "request-not-accepted": (
        QT_TRANSLATE_NOOP("Errors", "The request has not been accepted into a group, so no contract can be prepared."),
        QT_TRANSLATE_NOOP("Errors", "Accept it on the Enrolment page first."),
    ),
    "number-taken": REFUSALS["number-taken"],
    "number-given-away": (
        QT_TRANSLATE_NOOP("Errors", "Another computer's contract came with the number {number} meanwhile."),
        QT_TRANSLATE_NOOP("Errors", "Withdraw this one and prepare it again: it gets the next free number."),
    ),
    "contract-exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a contract for this request: № {number}."),
        QT_TRANSLATE_NOOP("Errors", "Open that one, or withdraw it first."),
    ),
    "contract-not-in-force": (
        QT_TRANSLATE_NOOP("Errors", "The contract is not in force, so this cannot be done with it."),
        QT_TRANSLATE_NOOP("Errors", "Look at its present state."),
    ),
    "amendment-open": (
        QT_TRANSLATE_NOOP("Errors", "An additional agreement to this contract is under way already: № {number}."),
        QT_TRANSLATE_NOOP("Errors", "Have it signed, or withdraw it first."),
    ),
    "renewal-open": (
        QT_TRANSLATE_NOOP("Errors", "The contract has its next one already: № {number}."),
        QT_TRANSLATE_NOOP("Errors", "Open that one, or withdraw it first."),
    ),
    "nothing-changes": (
        QT_TRANSLATE_NOOP("Errors", "Nothing is changed: every field is as in the contract in force."),
        QT_TRANSLATE_NOOP("Errors", "Change at least one field."),
    ),
    "child-leaves": (
        QT_TRANSLATE_NOOP("Errors", "The child has left the kindergarten, so the contract is not renewed."),
        QT_TRANSLATE_NOOP("Errors", "Take the leave back in the child's card, or terminate the contract."),
    ),
    "termination-sent": (
        QT_TRANSLATE_NOOP("Errors", "The portal has received the termination: it can no longer be taken back."),
        QT_TRANSLATE_NOOP("Errors", "A child who comes again needs a new contract."),
    ),
    "contract-terminated": (
        QT_TRANSLATE_NOOP("Errors", "The child left with the contract № {number}, which is terminated."),
        QT_TRANSLATE_NOOP("Errors", "A child who comes again needs a new contract, or is placed in a group anew."),
    ),
    "contract-moved-on": (
        QT_TRANSLATE_NOOP("Errors", "The contract has moved on meanwhile: this step no longer fits."),
        QT_TRANSLATE_NOOP("Errors", "Look at its present state."),
    ),
    "reason-required": (
        QT_TRANSLATE_NOOP("Errors", "A reason is needed here."),
        QT_TRANSLATE_NOOP("Errors", "Write it in a few words; it stays in the journal."),
    ),
    "blob-missing": (
        QT_TRANSLATE_NOOP("Errors", "The file has not arrived from the portal yet."),
        QT_TRANSLATE_NOOP("Errors", "It comes with one of the next exchanges; try again after it."),
    ),
    "blob-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The stored file is not what it should be and is not used."),
        QT_TRANSLATE_NOOP("Errors", "Restore the latest backup and tell support."),
    ),
    "cannot-write": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be written: {path}"),
        QT_TRANSLATE_NOOP("Errors", "Choose a folder you may write to; close the file if another program has it open."),
    ),
    "nothing-to-export": (
        QT_TRANSLATE_NOOP("Errors", "None of these contracts could be exported."),
        QT_TRANSLATE_NOOP("Errors", "Their files have not arrived from the portal yet; try again after the next exchange."),
    ),
    "report-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The result of the check cannot be read, so no card was made."),
        QT_TRANSLATE_NOOP("Errors", "Check the signatures again and make the card anew."),
    ),
    "report-of-another-document": (
        QT_TRANSLATE_NOOP("Errors", "The result of the check is of another document, so no card was made."),
        QT_TRANSLATE_NOOP("Errors", "Check the signatures again and make the card anew."),
    ),
    "pdf-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The contract's PDF cannot be shown."),
        QT_TRANSLATE_NOOP("Errors", "Export it and open it in another program before you sign."),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("Errors", "This is missing."),
        "",
    ),
    "malformed": (
        QT_TRANSLATE_NOOP("Errors", "This is not written correctly."),
        "",
    ),
    "out-of-range": (
        QT_TRANSLATE_NOOP("Errors", "This is outside what is allowed."),
        "",
    ),
    "conflict": (
        QT_TRANSLATE_NOOP("Errors", "This does not go together with the rest."),
        "",
    ),
}

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {**KEY_FILES, **KEYS, **SIGNATURES, **AUTHORITY, **CONTRACTS}
