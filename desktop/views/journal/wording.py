"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "no-such-conflict": (
        QT_TRANSLATE_NOOP("Errors", "This choice was made already."),
        QT_TRANSLATE_NOOP("Errors", "Look at what is left."),
    ),
    "conflict-cannot-be-kept": (
        QT_TRANSLATE_NOOP("Errors", "This value cannot be kept: what it belongs to is gone at the portal."),
        QT_TRANSLATE_NOOP("Errors", "Keep the portal's value."),
    ),
    "journal-differs": (
        QT_TRANSLATE_NOOP("Errors", "The journal on this computer is not the one the portal witnessed."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody changed it outside the program. Press “Verify the chain” in Acts; tell support and keep the backups.",
        ),
    ),
    "no-such-operation": (
        QT_TRANSLATE_NOOP("Errors", "This is no longer among what was not taken."),
        QT_TRANSLATE_NOOP("Errors", "Look at what is left."),
    ),
}

REFUSALS: Final[Mapping[str, tuple[str, str]]] = {
    "illegal-move": (
        QT_TRANSLATE_NOOP("Errors", "The portal is at another step: this one no longer fits."),
        QT_TRANSLATE_NOOP("Errors", "Look at the present state after the next exchange."),
    ),
    "prerequisite-missing": (
        QT_TRANSLATE_NOOP("Errors", "The portal lacks something this needs."),
        QT_TRANSLATE_NOOP("Errors", "Send it again after the next exchange."),
    ),
    "sheet-mismatch": (
        QT_TRANSLATE_NOOP("Errors", "The sheet at the portal differs from the one that was sent."),
        QT_TRANSLATE_NOOP("Errors", "Open the month again, check it and close it anew."),
    ),
    "sheet-changed": (
        QT_TRANSLATE_NOOP("Errors", "The sheet was changed after it was sent."),
        QT_TRANSLATE_NOOP("Errors", "Close the month again, so that the parent sees the new one."),
    ),
    "signature-invalid": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not accept the signature."),
        QT_TRANSLATE_NOOP("Errors", "Check the signatures of the contract; sign with a valid key."),
    ),
    "wrong-signer": (
        QT_TRANSLATE_NOOP("Errors", "The portal expects the signature of another person."),
        QT_TRANSLATE_NOOP("Errors", "Sign with the key of the kindergarten's head."),
    ),
    "voucher-annulled": (
        QT_TRANSLATE_NOOP("Errors", "The voucher no longer counts: it is annulled or its term is over."),
        QT_TRANSLATE_NOOP("Errors", "No contract can be made or signed with it; the family needs another voucher."),
    ),
    "voucher-taken": (
        QT_TRANSLATE_NOOP("Errors", "The voucher was already used in another kindergarten."),
        QT_TRANSLATE_NOOP("Errors", "Talk to the family; the contract is locked."),
    ),
    "voucher-expired": (
        QT_TRANSLATE_NOOP("Errors", "The term of the voucher is over."),
        QT_TRANSLATE_NOOP("Errors", "The family needs another voucher."),
    ),
    "voucher-archived": (
        QT_TRANSLATE_NOOP("Errors", "The application for the voucher is archived."),
        QT_TRANSLATE_NOOP("Errors", "The family needs another voucher."),
    ),
    "duplicate-child": (
        QT_TRANSLATE_NOOP("Errors", "Another computer entered the same child; the portal has that record."),
        QT_TRANSLATE_NOOP("Errors", "The next exchange joins the two records; send it again after that."),
    ),
    "portal-lost": (
        QT_TRANSLATE_NOOP("Errors", "The portal was restored from a backup and no longer has this."),
        QT_TRANSLATE_NOOP("Errors", "Ask the family to choose the kindergarten again; what was done is kept here."),
    ),
    "hash-mismatch": (
        QT_TRANSLATE_NOOP("Errors", "What arrived at the portal is not what was sent."),
        QT_TRANSLATE_NOOP("Errors", "Send it again."),
    ),
    "bad-body": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not understand this operation."),
        QT_TRANSLATE_NOOP("Errors", "Update the program; if it repeats, export it and tell support."),
    ),
    "unknown-kind": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not know this kind of operation."),
        QT_TRANSLATE_NOOP("Errors", "Update the program, or ask when the portal will be updated."),
    ),
    "forbidden": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not allow this kindergarten to do that."),
        QT_TRANSLATE_NOOP("Errors", "Tell the support of the portal."),
    ),
    "scope-removed": (
        QT_TRANSLATE_NOOP("Errors", "This no longer belongs to this kindergarten."),
        QT_TRANSLATE_NOOP("Errors", "Give it up, or export it as evidence."),
    ),
    "no-result": (
        QT_TRANSLATE_NOOP("Errors", "The portal did not answer about this operation many times."),
        QT_TRANSLATE_NOOP("Errors", "Send it again; if it repeats, export it and tell support."),
    ),
    "too-large": (
        QT_TRANSLATE_NOOP("Errors", "This is larger than the portal takes at once."),
        QT_TRANSLATE_NOOP(
            "Errors", "Make it smaller (a shorter note, fewer pages) and send again, or export it and tell support."
        ),
    ),
    "http": (
        QT_TRANSLATE_NOOP("Errors", "The portal, or what stands before it, refused this without a reason of its own."),
        QT_TRANSLATE_NOOP("Errors", "Send it again; if it repeats, export it and tell support."),
    ),
    "month-closed": (
        QT_TRANSLATE_NOOP("Errors", "The month is closed at the portal."),
        QT_TRANSLATE_NOOP("Errors", "Open the month again, then send this again, or give it up."),
    ),
    "month-open": (
        QT_TRANSLATE_NOOP("Errors", "The month is not closed at the portal."),
        QT_TRANSLATE_NOOP("Errors", "Close the month, then send this again."),
    ),
    "not-found": (
        QT_TRANSLATE_NOOP("Errors", "What this is about is not at the portal."),
        QT_TRANSLATE_NOOP("Errors", "Send it again after the next exchange, or give it up."),
    ),
    "number-taken": (
        QT_TRANSLATE_NOOP("Errors", "Another contract has this number already."),
        QT_TRANSLATE_NOOP(
            "Errors", "Prepare it again: the next free number is taken. If it stands in the register, withdraw it there first."
        ),
    ),
    "contract-not-in-force": (
        QT_TRANSLATE_NOOP("Errors", "The contract is not in force at the portal."),
        QT_TRANSLATE_NOOP("Errors", "Look at the contract after the next exchange; then give this up."),
    ),
    "blob-missing": (
        QT_TRANSLATE_NOOP("Errors", "The paper this names did not reach the portal."),
        QT_TRANSLATE_NOOP("Errors", "Send it again; if it repeats, export it and tell support."),
    ),
    "internal-error": (
        QT_TRANSLATE_NOOP("Errors", "The portal stumbled over this many times."),
        QT_TRANSLATE_NOOP("Errors", "Send it again later; if it repeats, export it and tell support."),
    ),
    "operation-reused": (
        QT_TRANSLATE_NOOP("Errors", "The portal knows this operation with other content."),
        QT_TRANSLATE_NOOP("Errors", "Send it again: it goes out under a new number."),
    ),
    "restored-without-paper": (
        QT_TRANSLATE_NOOP("Errors", "Saved from a damaged database, but the paper it names could not be read."),
        QT_TRANSLATE_NOOP("Errors", "Make the paper anew; then give this up."),
    ),
    "restored-without-place": (
        QT_TRANSLATE_NOOP("Errors", "Saved from a damaged database, but the child or group it belongs to could not be read."),
        QT_TRANSLATE_NOOP("Errors", "Read what it says, enter it by hand if needed, then give this up."),
    ),
    "rejected": (
        QT_TRANSLATE_NOOP("Errors", "The portal rejected this."),
        QT_TRANSLATE_NOOP("Errors", "Read its words; correct and send again, or give it up."),
    ),
}
"""Why the portal does not take an operation. The same codes may mean something else where a person acts, so they stand apart."""
